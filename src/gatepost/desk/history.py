"""The desk of history: what happened to a visit, and everything around a person or a prisoner."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from gatepost.db.store import Store
from gatepost.domain.documents import RegisteredDocument
from gatepost.domain.errors import NoSuchRecord
from gatepost.domain.incidents import Incident
from gatepost.domain.kept_items import KeptItem
from gatepost.domain.parcels import Parcel
from gatepost.domain.refusals import RefusalRecord
from gatepost.domain.restrictions import Restriction
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


@dataclass(frozen=True)
class Past:
    """What is known about somebody, of every register, each newest first."""

    visits: Sequence[Visit]
    refusals: Sequence[RefusalRecord]
    incidents: Sequence[Incident]
    restrictions: Sequence[Restriction]
    parcels: Sequence[Parcel] = ()
    documents: Sequence[RegisteredDocument] = ()
    kept_items: Sequence[KeptItem] = ()


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

    def of_person(self, person_id: int) -> Past:
        """Everything around a person, newest first, at most `MOST_IN_A_LIST` of each."""
        with self._store.reading() as registers:
            return Past(
                visits=registers.visits.of_person(person_id, MOST_IN_A_LIST),
                refusals=registers.refusals.of_person(person_id, MOST_IN_A_LIST),
                incidents=registers.incidents.of_person(person_id, MOST_IN_A_LIST),
                restrictions=registers.restrictions.of_person(person_id),
                parcels=registers.parcels.of_person(person_id, MOST_IN_A_LIST),
            )

    def of_prisoner(self, prisoner_id: int) -> Past:
        """Everything around a prisoner, newest first, at most `MOST_IN_A_LIST` of each."""
        with self._store.reading() as registers:
            return Past(
                visits=registers.visits.of_prisoner(prisoner_id, MOST_IN_A_LIST),
                refusals=registers.refusals.of_prisoner(prisoner_id, MOST_IN_A_LIST),
                incidents=registers.incidents.of_prisoner(prisoner_id, MOST_IN_A_LIST),
                restrictions=registers.restrictions.of_prisoner(prisoner_id),
                parcels=registers.parcels.of_prisoner(prisoner_id, MOST_IN_A_LIST),
                documents=registers.documents.of_prisoner(prisoner_id, MOST_IN_A_LIST),
                kept_items=registers.kept_items.of_prisoner(prisoner_id, MOST_IN_A_LIST),
            )


def _values(details: Mapping[str, Any]) -> Mapping[str, Any]:
    """The visit's row as it was after the deed; empty where the deed wrote none."""
    rows = [row["values"] for row in details["rows"] if row["table"] == _TABLE]
    return rows[0] if rows else {}


def _text(value: object) -> str:
    return "" if value is None else str(value)
