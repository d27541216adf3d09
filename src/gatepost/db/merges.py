"""Records of persons that were made one: what belongs to the one goes over to the other, and back."""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session, joinedload

from gatepost.db.document_tables import KeptItemRow
from gatepost.db.numbering import MERGES, next_number
from gatepost.db.parcel_tables import ParcelRow, SenderRow
from gatepost.db.people import person_of
from gatepost.db.person_tables import PersonDistinctionRow, PersonMergeRow
from gatepost.db.tables import (
    BookingVisitorRow,
    ContactRow,
    IdentityDocumentRow,
    IncidentRow,
    PersonRow,
    RefusalRow,
    RestrictionRow,
    VisitRow,
)
from gatepost.db.watch_tables import WatchDecisionRow
from gatepost.domain.likeness import Merge
from gatepost.domain.people import Person

# What names a person, by table, with the column that tells the row among those of one person.
_OWNED: dict[str, tuple[type[Any], str]] = {
    "identity_documents": (IdentityDocumentRow, "id"),
    "visits": (VisitRow, "id"),
    "refusals": (RefusalRow, "id"),
    "restrictions": (RestrictionRow, "id"),
    "incidents": (IncidentRow, "id"),
    "kept_items": (KeptItemRow, "id"),
    "booking_visitors": (BookingVisitorRow, "booking_id"),
    "contacts": (ContactRow, "prisoner_id"),
    "watch_decisions": (WatchDecisionRow, "entry_id"),
}
_MOST_PAIRS = 200


def merge_of(row: PersonMergeRow) -> Merge:
    """The domain value of a row."""
    return Merge(
        number=row.number,
        kept=person_of(row.kept),
        merged=person_of(row.merged),
        at=row.at,
        by=row.by,
        reason=row.reason,
        parted_at=row.parted_at,
        parted_by=row.parted_by,
        parting_reason=row.parting_reason,
    )


class Merges:
    """The register of merged records, and of pairs that are two people."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of_person(self, person_id: int) -> list[Merge]:
        """Every merge that a record took part in, the newest first."""
        took_part = or_(PersonMergeRow.kept_id == person_id, PersonMergeRow.merged_id == person_id)
        return [merge_of(row) for row in self._session.scalars(_whole().where(took_part))]

    def by_number(self, number: str) -> Merge | None:
        """The merge with this number."""
        row = self._session.scalars(_whole().where(PersonMergeRow.number == number)).first()
        return merge_of(row) if row else None

    def merge(self, kept_id: int, merged_id: int, at: datetime, year: int, officer: str, reason: str) -> Merge:
        """Let everything of `merged` belong to `kept`; what `kept` has for the same booking or prisoner stays."""
        moved = {table: self._move(table, merged_id, kept_id) for table in _OWNED}
        moved |= self._move_sender(merged_id, kept_id)
        self._session.get_one(PersonRow, merged_id).merged_into = kept_id
        row = PersonMergeRow(
            number=next_number(self._session, MERGES, year),
            kept_id=kept_id,
            merged_id=merged_id,
            at=at,
            by=officer,
            reason=reason,
            moved=json.dumps(moved),
        )
        self._session.add(row)
        self._session.flush()
        return merge_of(self._session.get_one(PersonMergeRow, row.id))

    def part(self, number: str, at: datetime, officer: str, reason: str) -> Merge:
        """Give back what went over, as far as it has not gone elsewhere since."""
        row = self._session.scalars(_whole().where(PersonMergeRow.number == number)).one()
        moved = json.loads(row.moved)
        for table in _OWNED:
            self._move(table, row.kept_id, row.merged_id, moved.get(table, []))  # an older program moved fewer tables
        self._give_back(moved["senders"], moved["parcels"], row.merged_id)
        row.merged.merged_into = None
        row.parted_at, row.parted_by, row.parting_reason = at, officer, reason
        self._session.flush()
        return merge_of(row)

    def tell_apart(self, one_id: int, other_id: int, at: datetime, officer: str) -> None:
        """Write that a pair is two people."""
        pair = sorted((one_id, other_id))
        if self._session.get(PersonDistinctionRow, tuple(pair)) is None:
            self._session.add(PersonDistinctionRow(first_id=pair[0], second_id=pair[1], at=at, by=officer))
            self._session.flush()

    def told_apart_from(self, person_id: int) -> frozenset[int]:
        """Those who are known to be somebody else."""
        first, second = PersonDistinctionRow.first_id, PersonDistinctionRow.second_id
        pairs = self._session.execute(select(first, second).where(or_(first == person_id, second == person_id)))
        return frozenset(row.second_id if row.first_id == person_id else row.first_id for row in pairs)

    def alike(self) -> list[tuple[Person, Person]]:
        """Pairs with one personal number, or one name and birth date, that nobody has decided on yet."""
        by_pin = self._groups(PersonRow.pin)
        by_name = self._groups(PersonRow.search_key, PersonRow.birth_date)
        found: dict[tuple[int, int], tuple[Person, Person]] = {}
        for rows in (*by_pin, *by_name):
            for row in rows[1:]:
                found[rows[0].id, row.id] = (person_of(rows[0]), person_of(row))
        apart = {
            (row.first_id, row.second_id)
            for row in self._session.execute(select(PersonDistinctionRow.first_id, PersonDistinctionRow.second_id))
        }
        return [pair for ids, pair in found.items() if ids not in apart][:_MOST_PAIRS]

    def _groups(self, *columns: Any) -> list[list[PersonRow]]:
        """Records, in the order they were made, that have all these columns in common."""
        counted = [*(column != "" for column in columns), PersonRow.merged_into.is_(None)]
        several = select(*columns).where(*counted).group_by(*columns).having(func.count() > 1).limit(_MOST_PAIRS)
        groups = []
        for values in self._session.execute(several).all():
            same = [column == value for column, value in zip(columns, values, strict=True)]
            rows = select(PersonRow).where(*same, PersonRow.merged_into.is_(None)).order_by(PersonRow.id)
            groups.append(list(self._session.scalars(rows)))
        return groups

    def _move(self, table: str, from_id: int, to_id: int, only: Collection[int] | None = None) -> list[int]:
        """Which rows went over, by the column that tells them apart."""
        kind, told_by = _OWNED[table]
        rows = self._session.scalars(select(kind).where(kind.person_id == from_id)).all()
        of_own = set()
        if told_by != "id":  # one row for a person and a booking, or a prisoner: the own one stays
            of_own = set(self._session.scalars(select(getattr(kind, told_by)).where(kind.person_id == to_id)))
        moved = []
        for row in rows:
            place = getattr(row, told_by)
            if place not in of_own and (only is None or place in only):
                row.person_id = to_id
                moved.append(place)
        self._session.flush()
        return moved

    def _move_sender(self, from_id: int, to_id: int) -> dict[str, list[int]]:
        """What the one sent becomes the other's: the sender, or the parcels where the other is a sender too."""
        sender, other = self._sender(from_id), self._sender(to_id)
        moved: dict[str, list[int]] = {"senders": [], "parcels": []}
        if sender is not None and other is None:
            sender.person_id = to_id
            moved["senders"].append(sender.id)
        elif sender is not None and other is not None:
            for parcel in self._session.scalars(select(ParcelRow).where(ParcelRow.sender_id == sender.id)):
                parcel.sender_id = other.id
                moved["parcels"].append(parcel.id)
        self._session.flush()
        return moved

    def _give_back(self, senders: Collection[int], parcels: Collection[int], person_id: int) -> None:
        for sender in self._session.scalars(select(SenderRow).where(SenderRow.id.in_(senders))):
            sender.person_id = person_id
        own = self._sender(person_id)
        if own is not None:
            for parcel in self._session.scalars(select(ParcelRow).where(ParcelRow.id.in_(parcels))):
                parcel.sender_id = own.id
        self._session.flush()

    def _sender(self, person_id: int) -> SenderRow | None:
        return self._session.scalars(select(SenderRow).where(SenderRow.person_id == person_id)).first()


def _whole() -> Any:
    both = (joinedload(PersonMergeRow.kept), joinedload(PersonMergeRow.merged))
    return select(PersonMergeRow).options(*both).order_by(PersonMergeRow.id.desc())
