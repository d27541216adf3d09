"""The desk of history: what happened to a visit, and the visits of a person or a prisoner."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from gatepost.db.store import Store
from gatepost.domain.errors import NoSuchRecord
from gatepost.domain.visits import Visit

MOST_IN_A_LIST = 500
_TABLE = "visits"


@dataclass(frozen=True)
class Version:
    """One deed in a visit's history: who, when (UTC), why, and which values went from what to what."""

    at: datetime
    actor: str
    deed: str
    reason: str
    changes: Mapping[str, tuple[str, str]]


class HistoryDesk:
    """Reads and changes nothing."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of_visit(self, number: str) -> list[Version]:
        """A visit's versions out of the journal, newest first. Raises NoSuchRecord."""
        entries = self._store.journal_of(number)
        if not entries:
            raise NoSuchRecord(number=number)
        versions: list[Version] = []
        before: Mapping[str, Any] = {}
        for entry in entries:
            after = _values(entry.details)
            said = entry.details.get("said", {})
            changes = {
                name: (_text(before.get(name)), _text(value))
                for name, value in after.items()
                if before and value != before.get(name)
            }
            reason = str(said.get("reason", "") or after.get("annulment_reason", "") if changes else "")
            versions.append(Version(entry.at, entry.actor, entry.deed, reason, changes))
            before = after or before
        return versions[::-1]

    def of_person(self, person_id: int) -> list[Visit]:
        """A person's visits, newest first, at most `MOST_IN_A_LIST`."""
        with self._store.reading() as registers:
            return registers.visits.of_person(person_id, MOST_IN_A_LIST)

    def of_prisoner(self, prisoner_id: int) -> list[Visit]:
        """A prisoner's visits, newest first, at most `MOST_IN_A_LIST`."""
        with self._store.reading() as registers:
            return registers.visits.of_prisoner(prisoner_id, MOST_IN_A_LIST)


def _values(details: Mapping[str, Any]) -> Mapping[str, Any]:
    """The visit's row as it was after the deed; empty where the deed wrote none."""
    rows = [row["values"] for row in details["rows"] if row["table"] == _TABLE]
    return rows[0] if rows else {}


def _text(value: object) -> str:
    return "" if value is None else str(value)
