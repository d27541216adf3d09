"""Parcels: rows to domain values and back, senders, the year's numbers, and every scan."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, Executable, Row, Select, bindparam, func, inspect, or_, select
from sqlalchemy.orm import Bundle, Session, joinedload, selectinload

from gatepost.db.annulments import annul_row, annulment_of
from gatepost.db.numbering import ACTS, PARCELS, next_number
from gatepost.db.parcel_tables import ParcelItemRow, ParcelRow, ParcelScanRow, ParcelStepRow, SenderRow
from gatepost.db.people import People, document_of, person_of
from gatepost.db.prisoners import prisoner_cells, prisoner_of
from gatepost.db.tables import IdentityDocumentRow, PersonRow, PrisonerRow, time_text
from gatepost.domain import names
from gatepost.domain.amounts import Unit
from gatepost.domain.annulments import Annulment
from gatepost.domain.parcels import (
    BY_ACT,
    ItemReason,
    ListedParcel,
    Parcel,
    ParcelItem,
    ParcelKind,
    ParcelState,
    Sender,
    Step,
)
from gatepost.domain.receiving import Judged

MOST_FOUND = 20  # senders by name
_MOST_OF_ONE = 8  # parcels by the number of a person; their history has all of them
_BATCH = 2_000
_NEWEST = (ParcelRow.received_at.desc(), ParcelRow.id.desc())


def parcel_of(row: ParcelRow, items: Sequence[ParcelItem], steps: Sequence[Step]) -> Parcel:
    """The domain value of a row with what belongs to it."""
    return Parcel(
        kind=ParcelKind(row.kind),
        prisoner=prisoner_of(row.prisoner),
        sender=sender_of(row.sender, row.document),
        items=tuple(items),
        grams=row.grams,
        postal_number=row.postal_number,
        note=row.note,
        place=row.place,
        expires_on=row.expires_on,
        check_due=row.check_due,
        number=row.number,
        received_at=row.received_at,
        received_by=row.received_by,
        steps=tuple(steps),
        exceptions=_lines(row.exceptions),
        authorised_by=row.authorised_by,
        authorised_reason=row.authorised_reason,
        annulment=annulment_of(row),
        id=row.id,
    )


def sender_of(row: SenderRow, document: IdentityDocumentRow | None = None) -> Sender:
    """The domain value of a sender, with the document that was shown."""
    person = person_of(row.person) if row.person else None
    return Sender(row.name, row.address, person, document_of(document) if document else None, row.id)


class Parcels:
    """The register of parcels."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._people = People(session)

    def add(self, parcel: Parcel, at: datetime, year: int, officer: str) -> Parcel:
        """Write a parcel with its sender and its list; it takes the next number."""
        sender, document = self._saved_sender(parcel.sender)
        row = ParcelRow(
            number=next_number(self._session, PARCELS, year),
            sender=sender,
            document=document,
            received_at=at,
            received_by=officer,
            place=parcel.place,
            check_due=parcel.check_due,
        )
        _fill(row, parcel)
        row.items = [_item_row(item, at_) for at_, item in enumerate(parcel.items, 1)]
        self._session.add(row)
        self._session.flush()
        return _with_rows(row)

    def change(self, parcel: Parcel, step: Step | None, year: int) -> Parcel:
        """Write a parcel's items, place, weight and drawn check anew, with the step that changed them.

        A step by act takes the next act's number.
        """
        row = self._row(parcel.number)
        row.grams, row.place, row.check_due = parcel.grams, parcel.place, parcel.check_due
        row.state, row.counts = parcel.state.value, parcel.counts
        _write_items(row, parcel.items)
        if step is not None:
            act = next_number(self._session, ACTS, year) if step.to in BY_ACT else ""
            row.steps.append(_step_row(step, act))
        self._session.flush()
        return _with_rows(row)

    def correct(self, parcel: Parcel) -> Parcel:
        """Write a parcel's new version; the journal keeps the old one."""
        row = self._row(parcel.number)
        sender, document = self._saved_sender(parcel.sender)
        row.sender, row.document = sender, document
        _fill(row, parcel)
        _write_items(row, parcel.items)
        self._session.flush()
        self._session.refresh(row, ["prisoner"])
        return _with_rows(row)

    def annul(self, number: str, annulment: Annulment) -> Parcel:
        """Cross a parcel out."""
        row = self._row(number)
        annul_row(row, annulment)
        row.counts = False
        self._session.flush()
        return _with_rows(row)

    def by_number(self, number: str) -> Parcel | None:
        """The parcel with this number of ours."""
        return next(iter(self._all(_BY_NUMBER, {"number": number})), None)

    def by_postal_number(self, postal_number: str) -> Parcel | None:
        """The parcel with this number of the post, annulled ones left out."""
        return next(iter(self._all(_BY_POSTAL, {"number": postal_number})), None) if postal_number else None

    def find(self, text: str) -> Parcel | list[ListedParcel]:
        """By any number: ours, the post's, an act's, the sender's document's, the prisoner's.

        The parcel itself where only one has the number, else the newest of them, or none.
        """
        connection, number = self._session.connection(), text.strip().upper()
        for ids in _IDS_BY_OURS.get(number[:2], _IDS_BY_OTHERS):
            if found := connection.execute(ids, {"number": number}).scalars().all():
                wanted = {"ids": list(found)}
                return self._all(_BY_IDS, wanted)[0] if len(found) == 1 else self._listed(_LISTED_BY_IDS, wanted)
        return []

    def between(self, first: datetime, after: datetime, most: int) -> list[ListedParcel]:
        """Parcels received in a span of time (UTC), newest first."""
        span = _LISTED.where(ParcelRow.received_at >= first, ParcelRow.received_at < after)
        return self._listed(span.order_by(*_NEWEST).limit(most))

    def in_state(self, state: ParcelState, most: int) -> list[ListedParcel]:
        """Parcels that stand in a state, the longest there first; annulled ones left out."""
        standing = _LISTED.where(ParcelRow.state == state.value, ParcelRow.annulled_at.is_(None))
        return self._listed(standing.order_by(ParcelRow.received_at).limit(most))

    def count_in(self, state: ParcelState) -> int:
        """How many stand in a state, annulled ones left out."""
        standing = select(func.count()).where(ParcelRow.state == state.value, ParcelRow.annulled_at.is_(None))
        return int(self._session.scalar(standing) or 0)

    def of_prisoner(self, prisoner_id: int, most: int) -> list[Parcel]:
        """A prisoner's parcels, newest first."""
        of_prisoner = _whole().where(ParcelRow.prisoner_id == prisoner_id)
        return self._all(of_prisoner.order_by(*_NEWEST).limit(most))

    def of_person(self, person_id: int, most: int) -> list[Parcel]:
        """What a person has brought, newest first."""
        of_person = _whole().join(ParcelRow.sender).where(SenderRow.person_id == person_id)
        return self._all(of_person.order_by(*_NEWEST).limit(most))

    def used(self, prisoner_id: int, first: datetime, after: datetime) -> dict[ParcelKind, int]:
        """How many parcels of each kind count for a prisoner in a span of time (UTC)."""
        counted = (
            select(ParcelRow.kind, func.count())
            .where(
                ParcelRow.prisoner_id == prisoner_id,
                ParcelRow.received_at >= first,
                ParcelRow.received_at < after,
                ParcelRow.counts,
            )
            .group_by(ParcelRow.kind)
        )
        return {ParcelKind(row[0]): row[1] for row in self._session.execute(counted)}

    def sender(self, sender_id: int) -> Sender | None:
        """The sender with this id."""
        row = self._session.get(SenderRow, sender_id)
        return sender_of(row) if row else None

    def senders(self, query: str) -> list[Sender]:
        """Senders whose name (any script or spelling) holds every word."""
        found = select(SenderRow).options(joinedload(SenderRow.person))
        keys = [key for word in query.split() if (key := names.fold(word))]
        if not keys:
            return []
        for key in keys:
            found = found.where(SenderRow.search_key.contains(key, autoescape=True))
        return [sender_of(row) for row in self._session.scalars(found.order_by(SenderRow.name).limit(MOST_FOUND))]

    def lines_between(self, first: datetime, after: datetime) -> list[tuple[str, ...]]:
        """Flat lines, one an item; columns as `report.registers.PARCELS` names them."""
        loaded = _whole().options(selectinload(ParcelRow.items), selectinload(ParcelRow.steps))
        span = loaded.where(ParcelRow.received_at >= first, ParcelRow.received_at < after).order_by(ParcelRow.id)
        rows = self._session.scalars(span.execution_options(yield_per=_BATCH))
        return [line for row in rows for line in _flat(row)]

    def keep_scan(self, text: str, at: datetime, officer: str) -> int:
        """Write a scan before it is judged; its id."""
        row = ParcelScanRow(text=text, at=at, by=officer, answer="", parcel="")
        self._session.add(row)
        self._session.flush()
        return row.id

    def answer_scan(self, scan_id: int, judged: Judged) -> None:
        """Write what a scan was answered."""
        row = self._session.get_one(ParcelScanRow, scan_id)
        row.answer, row.parcel = judged.answer.value, judged.parcel.number if judged.parcel else ""
        self._session.flush()

    def _saved_sender(self, sender: Sender) -> tuple[SenderRow, IdentityDocumentRow | None]:
        """The sender's row: the same person, or the same name and address, is written once."""
        document: IdentityDocumentRow | None = None
        row: SenderRow | None = None
        person: PersonRow | None = None
        if sender.person is not None:
            person = self._people.save(sender.person)
            self._session.flush()
            if sender.document is not None and sender.document.number:
                document = self._people.save_document(sender.document, person)
            row = self._session.scalars(select(SenderRow).where(SenderRow.person_id == person.id)).first()
        else:
            row = self._session.scalars(_SAME_SENDER, {"name": sender.name, "address": sender.address}).first()
        if row is None:
            row = SenderRow(person=person)
            self._session.add(row)
        row.name, row.address = sender.name, sender.address or row.address or ""
        row.search_key = names.fold(sender.name)
        return row, document

    def _row(self, number: str) -> ParcelRow:
        return self._session.scalars(_BY_NUMBER, {"number": number}).one()

    def _listed(self, found: Executable, values: Mapping[str, Any] | None = None) -> list[ListedParcel]:
        rows = self._session.execute(found, values or {})
        return [
            ListedParcel(row.number, prisoner_of(row.prisoner), row.received_at, row.expires_on, ParcelState(row.state))
            for row in rows.all()
        ]

    def _all(self, found: Select[ParcelRow], values: Mapping[str, Any] | None = None) -> list[Parcel]:
        """Items and steps are fetched as plain columns: a list of a hundred parcels has a thousand items."""
        rows = self._session.scalars(found, values or {}).all()
        connection, wanted = self._session.connection(), {"ids": [row.id for row in rows]}
        items: dict[int, list[ParcelItem]] = {row.id: [] for row in rows}
        steps: dict[int, list[Step]] = {row.id: [] for row in rows}
        for item in connection.execute(_ITEMS_OF, wanted).all():
            items[item.parcel_id].append(_item_of(item))
        for step in connection.execute(_STEPS_OF, wanted).all():
            steps[step.parcel_id].append(_step_of(step))
        return [parcel_of(row, items[row.id], steps[row.id]) for row in rows]


def _with_rows(row: ParcelRow) -> Parcel:
    """A parcel that was written just now."""
    return parcel_of(row, [_item_of(item) for item in row.items], [_step_of(step) for step in row.steps])


def _fill(row: ParcelRow, parcel: Parcel) -> None:
    """What was said of a parcel when it was received, and what follows from that."""
    row.kind, row.prisoner_id, row.postal_number = parcel.kind.value, parcel.prisoner.id, parcel.postal_number
    row.grams, row.note, row.expires_on = parcel.grams, parcel.note, parcel.expires_on
    row.state, row.counts = parcel.state.value, parcel.counts
    row.exceptions = "\n".join(parcel.exceptions)
    row.authorised_by, row.authorised_reason = parcel.authorised_by, parcel.authorised_reason


def _write_items(row: ParcelRow, items: Sequence[ParcelItem]) -> None:
    """Each item at its place; further ones are added, none is ever taken out."""
    for at, item in enumerate(items, 1):
        if at > len(row.items):
            row.items.append(_item_row(item, at))
        else:
            _fill_item(row.items[at - 1], item)


def _item_of(row: ParcelItemRow | Row[Any]) -> ParcelItem:
    return ParcelItem(
        name=row.name,
        unit=Unit(row.unit),
        amount=row.amount,
        code=row.code,
        found=row.found,
        state=ParcelState(row.state),
        reasons=tuple(ItemReason(reason) for reason in _lines(row.reasons)),
        remark=row.remark,
    )


def _item_row(item: ParcelItem, place: int) -> ParcelItemRow:
    return _fill_item(ParcelItemRow(place_in_list=place), item)


def _fill_item(row: ParcelItemRow, item: ParcelItem) -> ParcelItemRow:
    row.code, row.name, row.unit, row.amount = item.code, item.name, item.unit.value, item.amount
    row.found, row.state, row.remark = item.found, item.state.value, item.remark
    row.reasons = "\n".join(item.reasons)
    return row


def _step_of(row: ParcelStepRow | Row[Any]) -> Step:
    return Step(
        to=ParcelState(row.to_state),
        at=row.at,
        by=row.by,
        places=tuple(int(place) for place in row.places.split()),
        reason=row.reason,
        act=row.act,
        people=row.people,
    )


def _step_row(step: Step, act: str) -> ParcelStepRow:
    return ParcelStepRow(
        to_state=step.to.value,
        at=step.at,
        by=step.by,
        places=" ".join(map(str, step.places)),
        reason=step.reason,
        act=act,
        people=step.people,
    )


def _lines(text: str) -> tuple[str, ...]:
    return tuple(text.split("\n")) if text else ()


def _flat(row: ParcelRow) -> Iterator[tuple[str, ...]]:
    head = (row.number, time_text(row.received_at), row.kind, row.state, row.postal_number)
    sender = (row.sender.name, row.sender.address, row.document.number if row.document else "")
    end = (
        *(str(row.grams) if row.grams else "", row.place, row.expires_on, row.received_by, row.note),
        *(row.exceptions.replace("\n", ", "), row.authorised_by, row.authorised_reason),
        *(time_text(row.annulled_at) if row.annulled_at else "", row.annulment_reason),
        ", ".join(step.act for step in row.steps if step.act),
        row.shift,
    )
    for item in row.items:
        listed = (item.name, item.unit, str(item.amount), "" if item.found is None else str(item.found))
        said = (item.state, item.reasons.replace("\n", ", "), item.remark)
        yield (*head, *sender, *prisoner_cells(row.prisoner), *listed, *said, *end)


def _whole() -> Select[ParcelRow]:
    return select(ParcelRow).options(
        joinedload(ParcelRow.prisoner),
        joinedload(ParcelRow.sender).joinedload(SenderRow.person),
        joinedload(ParcelRow.document),
    )


# Asked at every scan: built once.
_NUMBER: BindParameter[str] = bindparam("number")
_BY_NUMBER = _whole().where(ParcelRow.number == _NUMBER)
_BY_POSTAL = _whole().where(ParcelRow.postal_number == _NUMBER, ParcelRow.postal_number != "",
                            ParcelRow.annulled_at.is_(None))  # fmt: skip
_items, _steps = ParcelItemRow.__table__, ParcelStepRow.__table__
_IDS: BindParameter[Sequence[int]] = bindparam("ids", expanding=True)
_ITEMS_OF = select(_items).where(_items.c.parcel_id.in_(_IDS)).order_by(_items.c.parcel_id, _items.c.place_in_list)
_STEPS_OF = select(_steps).where(_steps.c.parcel_id.in_(_IDS)).order_by(_steps.c.id)
_BY_IDS = _whole().where(ParcelRow.id.in_(_IDS))
_LISTED: Select[Any, Any, Any, Any, Any] = select(
    *(ParcelRow.number, ParcelRow.received_at, ParcelRow.expires_on, ParcelRow.state),
    Bundle("prisoner", *inspect(PrisonerRow).column_attrs),
).join(PrisonerRow, ParcelRow.prisoner_id == PrisonerRow.id)
_LISTED_BY_IDS = _LISTED.where(ParcelRow.id.in_(_IDS)).order_by(*_NEWEST)
# Ids first: what is found is mapped once, and asking for what is not there costs next to nothing.
_P, _T, _S, _D, _W = (
    row.__table__.c for row in (ParcelRow, ParcelStepRow, SenderRow, IdentityDocumentRow, PrisonerRow)
)
_OF_SENDERS = (
    select(_S.id).join(IdentityDocumentRow.__table__, _D.person_id == _S.person_id).where(_D.number == _NUMBER)
)
_OF_PRISONER = select(_W.id).where(_W.register_number == _NUMBER)
_IDS_BY_OURS = {
    f"{PARCELS}-": (select(_P.id).where(_P.number == _NUMBER),),
    f"{ACTS}-": (select(_T.parcel_id).where(_T.act == _NUMBER, _T.act != ""),),
}
_IDS_BY_OTHERS = (
    select(_P.id).where(_P.postal_number == _NUMBER, _P.postal_number != "", _P.annulled_at.is_(None)),
    select(_P.id).where(_P.sender_id.in_(_OF_SENDERS)).order_by(_P.id.desc()).limit(_MOST_OF_ONE),
    select(_P.id).where(_P.prisoner_id.in_(_OF_PRISONER)).order_by(_P.id.desc()).limit(_MOST_OF_ONE),
)
_SAME_SENDER = select(SenderRow).where(
    SenderRow.person_id.is_(None),
    SenderRow.name == bindparam("name"),
    or_(SenderRow.address == bindparam("address"), bindparam("address") == ""),
)
