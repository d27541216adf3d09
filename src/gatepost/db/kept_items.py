"""Kept items: rows to domain values and back."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, joinedload

from gatepost.db.annulments import annul_row, annulment_of
from gatepost.db.document_tables import KeptItemRow
from gatepost.db.numbering import KEPT_ITEMS, next_number
from gatepost.db.people import People, document_of, person_of
from gatepost.db.prisoners import prisoner_cells, prisoner_of
from gatepost.db.tables import time_text
from gatepost.domain.annulments import Annulment
from gatepost.domain.kept_items import KeptItem, KeptKind, Taker


def kept_item_of(row: KeptItemRow) -> KeptItem:
    """The domain value of a row."""
    return KeptItem(
        kind=KeptKind(row.kind),
        description=row.description,
        place=row.place,
        quantity=row.quantity,
        owner=row.owner,
        person=person_of(row.person) if row.person else None,
        prisoner=prisoner_of(row.prisoner) if row.prisoner else None,
        visit=row.visit,
        note=row.note,
        number=row.number,
        taken_in_at=row.taken_in_at,
        taken_in_by=row.taken_in_by,
        given_out_at=row.given_out_at,
        given_out_by=row.given_out_by,
        given_to=row.given_to,
        document=document_of(row.document) if row.document else None,
        annulment=annulment_of(row),
        id=row.id,
    )


class KeptItems:
    """The register of kept items."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._people = People(session)

    def add(self, item: KeptItem, at: datetime, year: int, officer: str) -> KeptItem:
        """Write a thing that is taken in; it takes the next number."""
        row = KeptItemRow(
            number=next_number(self._session, KEPT_ITEMS, year),
            taken_in_at=at,
            taken_in_by=officer,
            given_out_by="",
            given_to="",
        )
        _fill(row, item)
        self._session.add(row)
        self._session.flush()
        return kept_item_of(row)

    def correct(self, number: str, item: KeptItem) -> KeptItem:
        """Write a thing's new version; the journal keeps the old one."""
        row = self._row(number)
        _fill(row, item)
        self._session.flush()
        self._session.refresh(row, ["person", "prisoner"])
        return kept_item_of(row)

    def give_out(self, number: str, taker: Taker, at: datetime, officer: str) -> KeptItem:
        """Write who took a thing, with the document they showed."""
        row = self._row(number)
        row.given_out_at, row.given_out_by, row.given_to = at, officer, taker.name
        if taker.person is not None and taker.document is not None and taker.document.number:
            row.document = self._people.save_document(taker.document, self._people.save(taker.person))
        self._session.flush()
        return kept_item_of(row)

    def annul(self, number: str, annulment: Annulment) -> KeptItem:
        """Cross a thing out."""
        row = self._row(number)
        annul_row(row, annulment)
        self._session.flush()
        return kept_item_of(row)

    def by_number(self, number: str) -> KeptItem | None:
        """The thing with this number."""
        row = self._session.scalars(_whole().where(KeptItemRow.number == number)).first()
        return kept_item_of(row) if row else None

    def here(self, most: int) -> list[KeptItem]:
        """What is kept now, the newest first."""
        here = _whole().where(KeptItemRow.given_out_at.is_(None), KeptItemRow.annulled_at.is_(None))
        return self._all(here.order_by(KeptItemRow.id.desc()).limit(most))

    def between(self, first: datetime, after: datetime, most: int) -> list[KeptItem]:
        """What was taken in or given out in a span of time (UTC), the newest first."""
        return self._all(_touched(first, after).order_by(KeptItemRow.id.desc()).limit(most))

    def of_prisoner(self, prisoner_id: int, most: int) -> list[KeptItem]:
        """What was kept for a prisoner, the newest first."""
        of_prisoner = _whole().where(KeptItemRow.prisoner_id == prisoner_id)
        return self._all(of_prisoner.order_by(KeptItemRow.id.desc()).limit(most))

    def lines_between(self, first: datetime, after: datetime) -> list[tuple[str, ...]]:
        """Flat lines; columns as `report.registers.KEPT_ITEMS` names them."""
        rows = self._session.scalars(_touched(first, after).order_by(KeptItemRow.id))
        return [_flat(row) for row in rows]

    def _row(self, number: str) -> KeptItemRow:
        return self._session.scalars(_whole().where(KeptItemRow.number == number)).one()

    def _all(self, found: Select[KeptItemRow]) -> list[KeptItem]:
        return [kept_item_of(row) for row in self._session.scalars(found)]


def _fill(row: KeptItemRow, item: KeptItem) -> None:
    """What was written of a thing when it was taken in."""
    row.kind, row.description, row.quantity = item.kind.value, item.description, item.quantity
    row.place, row.owner, row.visit, row.note = item.place, item.owner, item.visit, item.note
    row.person_id = item.person.id if item.person and item.person.id else None
    row.prisoner_id = item.prisoner.id if item.prisoner else None


def _flat(row: KeptItemRow) -> tuple[str, ...]:
    return (
        *(row.number, time_text(row.taken_in_at), row.kind, row.description, row.quantity, row.place, row.owner),
        *(*prisoner_cells(row.prisoner), row.visit, row.taken_in_by),
        *(time_text(row.given_out_at) if row.given_out_at else "", row.given_to, row.given_out_by, row.note),
        *(time_text(row.annulled_at) if row.annulled_at else "", row.annulment_reason, row.shift),
    )


def _touched(first: datetime, after: datetime) -> Select[KeptItemRow]:
    """The two days of a thing are asked apart, so that each uses its index."""
    taken = select(KeptItemRow.id).where(KeptItemRow.taken_in_at >= first, KeptItemRow.taken_in_at < after)
    given = select(KeptItemRow.id).where(KeptItemRow.given_out_at >= first, KeptItemRow.given_out_at < after)
    return _whole().where(KeptItemRow.id.in_(taken.union(given)))


def _whole() -> Select[KeptItemRow]:
    return select(KeptItemRow).options(
        joinedload(KeptItemRow.person), joinedload(KeptItemRow.prisoner), joinedload(KeptItemRow.document)
    )
