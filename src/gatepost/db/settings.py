"""The facility's settings, one row each."""

from __future__ import annotations

import json
from dataclasses import asdict

from sqlalchemy import select
from sqlalchemy.orm import Session

from gatepost.db.prepared import Prepared
from gatepost.db.tables import SettingRow
from gatepost.domain.facility import Facility

# Read in every transaction.
_ALL = Prepared(select(SettingRow.name, SettingRow.value))


class Settings:
    """The register of settings."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def facility(self) -> Facility:
        """All settings; those that an older program did not write have their defaults."""
        known = Facility.__dataclass_fields__
        rows = _ALL.all(self._session.connection())
        return Facility(**{name: json.loads(value) for name, value in rows if name in known})

    def save(self, facility: Facility) -> None:
        """Write the settings that differ from what is there."""
        for name, value in asdict(facility).items():
            text = json.dumps(value, ensure_ascii=False)
            row = self._session.get(SettingRow, name)
            if row is None:
                self._session.add(SettingRow(name=name, value=text))
            elif row.value != text:
                row.value = text
        self._session.flush()
