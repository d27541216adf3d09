"""Contacts: rows to domain values, by prisoner and by pair."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session, joinedload

from gatepost.db.people import person_of
from gatepost.db.prisoners import prisoner_of
from gatepost.db.tables import ContactRow
from gatepost.domain.contacts import Approval, Contact
from gatepost.domain.visits import Relation


def contact_of(row: ContactRow) -> Contact:
    """The domain value of a row."""
    approval = Approval(
        authority=row.authority,
        first_day=row.first_day,
        last_day=row.last_day,
        given_by=row.given_by,
        withdrawn_at=row.withdrawn_at,
        withdrawn_by=row.withdrawn_by,
        withdrawal_reason=row.withdrawal_reason,
    )
    return Contact(
        person=person_of(row.person),
        prisoner=prisoner_of(row.prisoner),
        relation=Relation(row.relation),
        approval=approval if row.authority else None,
    )


class Contacts:
    """The register of contacts: one row a pair, with its last approval; the journal keeps those before it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of_pair(self, person_id: int, prisoner_id: int) -> Contact | None:
        """The pair, if it is known; an id of 0 stands for somebody unknown."""
        row = self._row(person_id, prisoner_id) if person_id and prisoner_id else None
        return contact_of(row) if row else None

    def of_prisoner(self, prisoner_id: int) -> list[Contact]:
        """A prisoner's contacts, in the order in which they were written down."""
        rows = self._session.scalars(_whole().where(ContactRow.prisoner_id == prisoner_id).order_by(ContactRow.id))
        return [contact_of(row) for row in rows]

    def of_prisoners(self, prisoner_ids: Collection[int]) -> dict[tuple[int, int], Contact]:
        """The contacts of several prisoners, by the ids of person and prisoner."""
        rows = self._session.scalars(_whole().where(ContactRow.prisoner_id.in_(prisoner_ids)))
        return {(row.person_id, row.prisoner_id): contact_of(row) for row in rows}

    def save(self, person_id: int, prisoner_id: int, relation: Relation, approval: Approval | None) -> Contact:
        """Write a pair down, or what has become of it; without `approval` the one before stays."""
        row = self._row(person_id, prisoner_id)
        if row is None:
            row = ContactRow(person_id=person_id, prisoner_id=prisoner_id)
            self._session.add(row)
            _approve(row, Approval("", ""))
        row.relation = relation.value
        if approval is not None:
            _approve(row, approval)
        self._session.flush()
        return contact_of(row)

    def withdraw(self, contact: Contact, at: datetime, officer: str, reason: str) -> Contact:
        """Write that an approval holds no longer."""
        row = self._session.scalars(_PAIR, {"person_id": contact.person.id, "prisoner_id": contact.prisoner.id}).one()
        row.withdrawn_at, row.withdrawn_by, row.withdrawal_reason = at, officer, reason
        self._session.flush()
        return contact_of(row)

    def _row(self, person_id: int, prisoner_id: int) -> ContactRow | None:
        return self._session.scalars(_PAIR, {"person_id": person_id, "prisoner_id": prisoner_id}).first()


def _approve(row: ContactRow, approval: Approval) -> None:
    row.authority, row.given_by = approval.authority, approval.given_by
    row.first_day, row.last_day = approval.first_day, approval.last_day
    row.withdrawn_at, row.withdrawn_by, row.withdrawal_reason = None, "", ""


def _whole() -> Select[ContactRow]:
    return select(ContactRow).options(joinedload(ContactRow.person), joinedload(ContactRow.prisoner))


# Asked at every visit: built once.
_PAIR = _whole().where(
    ContactRow.person_id == bindparam("person_id"), ContactRow.prisoner_id == bindparam("prisoner_id")
)
