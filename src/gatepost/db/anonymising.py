"""Taking a person out of the records once the time of keeping is over: the records stay and are counted.

The same columns are emptied in the rows and in the journal's copies of them. An entry that loses names keeps its place
and its hash in the chain; the entry that writes the anonymising down holds what the emptied ones hash to, so that
nothing else can be changed in them unseen (docs/journal.md).
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, and_, func, insert, or_, select, type_coerce, union_all, update
from sqlalchemy.orm import Session
from sqlalchemy.types import String

from gatepost.db import audit, journal, name_index
from gatepost.db.document_tables import KeptItemRow
from gatepost.db.parcel_tables import ParcelRow, SenderRow
from gatepost.db.people import person_of
from gatepost.db.tables import (
    Base,
    BookingRow,
    BookingVisitorRow,
    IdentityDocumentRow,
    IncidentRow,
    PersonRow,
    RefusalRow,
    RestrictionRow,
    VisitRow,
    journal_redactions_table,
    journal_table,
    time_of,
    time_text,
)
from gatepost.db.watch_tables import WatchDecisionRow
from gatepost.domain.people import Person
from gatepost.domain.retention import NAMELESS, Expired

_TABLES = Base.metadata.tables
MOST_AT_ONCE = 5_000  # people of one run, whose ids SQLite takes in one statement
# What is personal, by table; the rest (times, kinds, outcomes, sex, nationality) is kept and counted.
PERSONAL: Mapping[str, tuple[str, ...]] = {
    "persons": (
        *("surname", "given_names", "surname_cyrillic", "given_names_cyrillic", "birth_date", "pin"),
        *("search_key", "phone", "phone_key", "other_names"),
    ),
    "identity_documents": ("number", "expiry_date", "mrz"),
    "visits": ("note", "permission", "belongings", "papers", "authorised_reason", "annulment_reason"),
    "refusals": ("explanation",),
    "incidents": ("description", "witnesses"),
    "kept_items": ("description", "owner", "given_to", "note", "annulment_reason"),
    "senders": ("name", "address", "search_key"),
    "parcels": ("note", "annulment_reason"),
    "contacts": ("authority", "withdrawal_reason"),
    "restrictions": ("reason", "lifting_reason"),
    "person_merges": ("reason", "parting_reason"),
    "watch_decisions": ("reason",),
    "portraits": ("jpeg",),
    "document_pages": ("jpeg",),
    "incident_photos": ("jpeg",),
}


@dataclass(frozen=True)
class _Owned:
    """The ids by which rows are recognised as a person's: their records, and what belongs to those."""

    persons: frozenset[int]
    senders: frozenset[int]
    visits: frozenset[int]
    incidents: frozenset[int]
    documents: frozenset[int]

    def is_theirs(self, table: str, values: Mapping[str, Any]) -> bool:
        """Whether a row of a table, as the journal has it, is about one of them."""
        tests = {
            "persons": ("id", self.persons),
            "senders": ("person_id", self.persons),
            "parcels": ("sender_id", self.senders),
            "portraits": ("visit_id", self.visits),
            "document_pages": ("identity_document_id", self.documents),
            "incident_photos": ("incident_id", self.incidents),
            "person_merges": ("kept_id", self.persons),
        }
        column, ids = tests.get(table, ("person_id", self.persons))
        return table in PERSONAL and values.get(column) in ids


class Anonymising:
    """Finds whose time is over, and takes them out of the records."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def expired(self, before: datetime, today: date) -> list[Expired]:
        """Persons whose last record of any kind is older, but those whom something still concerns.

        At most `MOST_AT_ONCE`; the next run takes the next ones.
        """
        last = union_all(*_last_records()).subquery()
        seen = select(last.c.person_id, func.max(last.c.at).label("seen")).group_by(last.c.person_id).subquery()
        rows = self._session.execute(
            select(PersonRow, seen.c.seen)
            .join(seen, seen.c.person_id == PersonRow.id)
            .where(
                seen.c.seen < time_text(before),
                PersonRow.anonymised_at.is_(None),
                PersonRow.merged_into.is_(None),
                *(PersonRow.id.not_in(concerned) for concerned in _still_concerned(today)),
            )
            .order_by(PersonRow.id)
            .limit(MOST_AT_ONCE)
        )
        return [Expired(person_of(row), time_of(at)) for row, at in rows]

    def anonymise(self, persons: Collection[Person], at: datetime) -> tuple[dict[str, int], dict[str, str]]:
        """Empty what is personal. How many rows of each table; and for the journal's entries what they hash to now."""
        owned = self._owned([one.id for one in persons])
        counts = {table: self._empty(table, columns, owned, at) for table, columns in PERSONAL.items()}
        connection = self._session.connection()
        people = connection.execute(select(_TABLES["persons"]).where(PersonRow.id.in_(owned.persons))).all()
        journal.note(self._session, PersonRow, [row._mapping for row in people])  # type: ignore[misc]
        name_index.rebuild(connection)  # its vocabulary would go on holding their names
        redacted = dict(self._redact(owned))
        return {table: count for table, count in counts.items() if count}, redacted

    def _owned(self, ids: Collection[int]) -> _Owned:
        records = list(ids)
        for one in records:  # grows while it is walked: records that were made one are one person
            records += self._session.scalars(select(PersonRow.id).where(PersonRow.merged_into == one)).all()
        of_them = frozenset(records)

        def found(column: Any, condition: Any) -> frozenset[int]:
            return frozenset(self._session.scalars(select(column).where(condition)))

        return _Owned(
            persons=of_them,
            senders=found(SenderRow.id, SenderRow.person_id.in_(of_them)),
            visits=found(VisitRow.id, VisitRow.person_id.in_(of_them)),
            incidents=found(IncidentRow.id, IncidentRow.person_id.in_(of_them)),
            documents=found(IdentityDocumentRow.id, IdentityDocumentRow.person_id.in_(of_them)),
        )

    def _empty(self, table: str, columns: tuple[str, ...], owned: _Owned, at: datetime) -> int:
        of_table = _TABLES[table]
        theirs = owned.persons
        told_by: dict[str, tuple[str, Any]] = {
            "persons": ("id", theirs),
            "parcels": ("sender_id", select(SenderRow.id).where(SenderRow.person_id.in_(theirs))),
            "portraits": ("visit_id", select(VisitRow.id).where(VisitRow.person_id.in_(theirs))),
            "document_pages": (
                "identity_document_id",
                select(IdentityDocumentRow.id).where(IdentityDocumentRow.person_id.in_(theirs)),
            ),
            "incident_photos": ("incident_id", select(IncidentRow.id).where(IncidentRow.person_id.in_(theirs))),
            "person_merges": ("kept_id", theirs),
        }
        column, ids = told_by.get(table, ("person_id", theirs))
        values: dict[str, Any] = {name: b"" if name == "jpeg" else "" for name in columns}
        if table == "persons":
            values |= {"surname": NAMELESS, "anonymised_at": at}
        if table == "identity_documents":  # its number tells a row from the others of a state
            values["number"] = f"{NAMELESS}" + type_coerce(of_table.c.id, String)
        emptied = update(of_table).where(of_table.c[column].in_(ids)).values(**values)
        return int(self._session.connection().execute(emptied).rowcount)

    def _redact(self, owned: _Owned) -> Iterator[tuple[str, str]]:
        """Take the names out of the journal's entries; each with what it hashes to afterwards."""
        connection, head = self._session.connection(), journal.head(self._session)
        by_seq = head.seq + 1 if head else 1
        for seq in [entry.seq for entry in self._about(owned)]:
            entry = audit.Entry(*connection.execute(select(journal_table).where(journal_table.c.seq == seq)).one())
            details = json.loads(entry.details)
            details["rows"] = [_emptied(row, owned) for row in details["rows"]]
            details.pop("said", None)
            emptied = replace(entry, details=audit.canonical(details))
            connection.execute(insert(journal_redactions_table), {"seq": entry.seq, "by_seq": by_seq})
            of_entry = update(journal_table).where(journal_table.c.seq == entry.seq)
            connection.execute(of_entry.values(details=emptied.details))
            yield str(entry.seq), emptied.computed_hash()

    def _about(self, owned: _Owned) -> Iterator[audit.Entry]:
        for entry in journal.entries(self._session):
            rows = json.loads(entry.details)["rows"]
            if any(owned.is_theirs(row["table"], row["values"]) for row in rows):
                yield entry


def _emptied(row: dict[str, Any], owned: _Owned) -> dict[str, Any]:
    table, values = row["table"], dict(row["values"])
    if not owned.is_theirs(table, values):
        return row
    values |= {name: "" for name in PERSONAL[table] if name in values}
    if table == "persons":
        values["surname"] = NAMELESS
    if table == "identity_documents":
        values["number"] = f"{NAMELESS}{values['id']}"
    return {"table": table, "values": values}


def _last_records() -> list[Select[Any]]:
    """Who was concerned when, of every register."""

    def moments(person: Any, at: Any) -> Select[Any]:
        return select(person.label("person_id"), type_coerce(at, String).label("at")).where(person.is_not(None))

    booked = moments(BookingVisitorRow.person_id, BookingRow.starts_at).select_from(BookingVisitorRow)
    sent = moments(SenderRow.person_id, ParcelRow.received_at).select_from(SenderRow)
    return [
        moments(VisitRow.person_id, func.coalesce(VisitRow.left_at, VisitRow.arrived_at)),
        moments(RefusalRow.person_id, RefusalRow.refused_at),
        moments(IncidentRow.person_id, IncidentRow.happened_at),
        moments(KeptItemRow.person_id, func.coalesce(KeptItemRow.given_out_at, KeptItemRow.taken_in_at)),
        booked.join(BookingRow, BookingRow.id == BookingVisitorRow.booking_id),
        sent.join(ParcelRow, ParcelRow.sender_id == SenderRow.id),
    ]


def _still_concerned(today: date) -> list[Select[Any]]:
    """Who is inside, has a thing kept here, is restricted, or is on a watchlist."""
    in_force = or_(RestrictionRow.last_day == "", RestrictionRow.last_day >= today.isoformat())
    return [
        select(VisitRow.person_id).where(VisitRow.left_at.is_(None)),
        select(KeptItemRow.person_id).where(
            KeptItemRow.person_id.is_not(None), KeptItemRow.given_out_at.is_(None), KeptItemRow.annulled_at.is_(None)
        ),
        select(RestrictionRow.person_id).where(
            and_(RestrictionRow.person_id.is_not(None), RestrictionRow.lifted_at.is_(None), in_force)
        ),
        select(WatchDecisionRow.person_id).where(WatchDecisionRow.is_match.is_(True)),
    ]
