"""The desk of history: what happened to a record, and everything around a person or a prisoner."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from gatepost.db.store import Registers, Store
from gatepost.desk.clock import Clock
from gatepost.desk.looking import looked_at
from gatepost.domain.documents import RegisteredDocument
from gatepost.domain.errors import NoSuchRecord
from gatepost.domain.incidents import Incident
from gatepost.domain.kept_items import KeptItem
from gatepost.domain.parcels import Parcel, Sender
from gatepost.domain.people import Person, Prisoner
from gatepost.domain.refusals import RefusalRecord
from gatepost.domain.restrictions import Restriction
from gatepost.domain.roles import Officer
from gatepost.domain.visits import Visit

MOST_IN_A_LIST = 500
_RECORDS = ("visits", "parcels", "documents", "kept_items")  # the tables of what has a history of its own


@dataclass(frozen=True)
class Version:
    """One deed in a record's history: who, when (UTC), why, and which values went from what to what.

    Who or what a row of another table is (`prisoner_id`, `person_id`, `sender_id`) is said by name.
    """

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
    """Changes nothing; who looked at whom is journaled."""

    def __init__(self, store: Store, officer: Officer, now: Clock) -> None:
        self._store = store
        self._officer = officer
        self._now = now

    def of_record(self, number: str) -> list[Version]:
        """The versions of a visit, parcel, document or kept thing out of the journal, newest first.

        Raises NoSuchRecord.
        """
        entries = self._store.journal_of(number)
        if not entries:
            raise NoSuchRecord(number=number)
        versions: list[Version] = []
        before: Mapping[str, Any] = {}
        for entry in entries:
            after = _values(entry.details)
            said = entry.details.get("said", {})
            changes = {
                name: (self._told(name, before.get(name)), self._told(name, value))
                for name, value in after.items()
                if before and (value or "") != (before.get(name) or "")  # a column may be younger than the record
            }
            reason = str(said.get("reason", "") or after.get("annulment_reason", "") if changes else "")
            versions.append(Version(entry.at, entry.actor, entry.deed, reason, changes))
            before = after or before
        return versions[::-1]

    def _told(self, column: str, value: object) -> str:
        if value is None:
            return ""
        if column not in _NAMED or not isinstance(value, int):
            return str(value)
        with self._store.reading() as registers:
            found = _NAMED[column](registers, value)
            return found.name if found else ""

    def of_person(self, person_id: int) -> Past:
        """Everything around a person, newest first, at most `MOST_IN_A_LIST` of each."""
        looked_at(self._store, self._officer, self._now(), f"person {person_id}")
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
        looked_at(self._store, self._officer, self._now(), f"prisoner {prisoner_id}")
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
    """The record's row as it was after the deed; empty where the deed wrote none."""
    rows = [row["values"] for row in details["rows"] if row["table"] in _RECORDS]
    return rows[0] if rows else {}


_NAMED: Mapping[str, Callable[[Registers, int], Person | Prisoner | Sender | None]] = {
    "prisoner_id": lambda registers, row_id: registers.prisoners.get(row_id),
    "person_id": lambda registers, row_id: registers.people.get(row_id),
    "sender_id": lambda registers, row_id: registers.parcels.sender(row_id),
}
