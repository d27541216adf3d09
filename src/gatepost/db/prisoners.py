"""Prisoners: rows to domain values, and search by name or register number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import count
from typing import Any

from sqlalchemy import BindParameter, Row, bindparam, func, insert, inspect, select, union, update
from sqlalchemy.orm import Session

from gatepost.db import journal, name_index, name_search
from gatepost.db.document_tables import DocumentRow, KeptItemRow
from gatepost.db.parcel_tables import ParcelRow
from gatepost.db.prepared import Prepared
from gatepost.db.tables import (
    BookingRow,
    ContactRow,
    IncidentRow,
    PrisonerRow,
    RefusalRow,
    RestrictionRow,
    VisitRow,
)
from gatepost.domain import names
from gatepost.domain.closeness import Closeness
from gatepost.domain.people import Prisoner, PrisonerStatus

MOST_FOUND = 20


_NOT_STRUCK = PrisonerRow.status != PrisonerStatus.STRUCK.value
_FOUND = name_search.Finding(
    select(*PrisonerRow.__table__.c).where(_NOT_STRUCK),
    name_index.PRISONERS,
    PrisonerRow.__table__.c.id,
    PrisonerRow.__table__.c.search_key,
)
_ALL = select(*inspect(PrisonerRow).column_attrs).order_by(PrisonerRow.id)
_LAST_ID = select(func.max(PrisonerRow.id))
_COLUMNS: Mapping[str, BindParameter[Any]] = {
    column.name: bindparam(column.name) for column in PrisonerRow.__table__.columns if column.name != "id"
}
_INSERT = insert(PrisonerRow.__table__)  # type: ignore[arg-type]
_UPDATE = update(PrisonerRow.__table__).where(PrisonerRow.id == bindparam("row_id")).values(**_COLUMNS)  # type: ignore[arg-type]
_STRUCK = select(PrisonerRow.register_number, PrisonerRow.id).where(~_NOT_STRUCK)
_BY_ID = Prepared(select(*PrisonerRow.__table__.c).where(PrisonerRow.id == bindparam("id")))  # asked at every save
_BY_NUMBER = select(PrisonerRow).where(PrisonerRow.register_number == bindparam("number"))
_WITH_RECORDS = union(
    *(
        select(row.prisoner_id)
        for row in (
            *(VisitRow, RefusalRow, BookingRow, RestrictionRow, IncidentRow, ContactRow),
            *(ParcelRow, DocumentRow, KeptItemRow),
        )
    )
)


def prisoner_of(row: PrisonerRow | Row[Any]) -> Prisoner:
    """The domain value of a row."""
    return Prisoner(
        register_number=row.register_number,
        surname=row.surname,
        given_names=row.given_names,
        birth_date=row.birth_date,
        unit=row.unit,
        id=row.id,
        regime=row.regime,
        conditions=row.conditions,
        status=PrisonerStatus(row.status or PrisonerStatus.HERE),
        surname_latin=row.surname_latin,
        given_names_latin=row.given_names_latin,
        arrived_on=row.arrived_on,
        release_on=row.release_on,
        flags=tuple(row.flags.splitlines()),
    )


def prisoner_cells(row: PrisonerRow | None) -> tuple[str, ...]:
    """A prisoner in a flat line; empty cells for none."""
    return (row.register_number, row.surname, row.given_names) if row else ("", "", "")


class Prisoners:
    """The register of prisoners."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def find(self, query: str) -> list[Prisoner]:
        """Prisoners by register number or any part of it, or by name in any script, with a typing error too.

        The exact number first, then the closest name. An empty query finds the first ones by name.
        """
        if not query.strip():
            by_name = select(PrisonerRow).where(_NOT_STRUCK).order_by(PrisonerRow.surname, PrisonerRow.given_names)
            first = by_name.limit(MOST_FOUND)
            return [prisoner_of(row) for row in self._session.scalars(first)]
        rows = name_search.find(self._session.connection(), _FOUND, query)
        to_query = Closeness(query)
        ranked = sorted(rows, key=lambda row: _nearness(row, query, to_query), reverse=True)
        return [prisoner_of(row) for row in ranked[:MOST_FOUND]]

    def by_register_number(self, register_number: str) -> Prisoner | None:
        """The prisoner with this register number; none who was written down by mistake."""
        row = self._session.scalars(_BY_NUMBER.where(_NOT_STRUCK), {"number": register_number}).first()
        return prisoner_of(row) if row else None

    def struck(self) -> Mapping[str, int]:
        """Who was written down by mistake, register number → id: whoever gets the number takes that record over."""
        return {row.register_number: row.id for row in self._session.execute(_STRUCK)}

    def all(self) -> list[Prisoner]:
        """Everybody, also who left and who was written down by mistake."""
        return [prisoner_of(row) for row in self._session.execute(_ALL)]

    def with_records(self) -> frozenset[int]:
        """The ids of those whom any record names: visits, bookings, parcels, documents and the like."""
        return frozenset(self._session.scalars(_WITH_RECORDS))

    def get(self, prisoner_id: int) -> Prisoner | None:
        """The prisoner with this id."""
        row = _BY_ID.first(self._session.connection(), id=prisoner_id)
        return prisoner_of(row) if row else None

    def add(self, prisoner: Prisoner) -> Prisoner:
        """Write a new prisoner."""
        return self._written(PrisonerRow(), prisoner)

    def change(self, prisoner: Prisoner) -> Prisoner:
        """Write what has changed about a prisoner."""
        return self._written(self._session.get_one(PrisonerRow, prisoner.id), prisoner)

    def write_all(self, prisoners: Sequence[Prisoner]) -> list[Prisoner]:
        """Write many, new (`id` 0) or changed, in the same order: as plain rows, which cost less."""
        connection = self._session.connection()
        free = count((connection.scalar(_LAST_ID) or 0) + 1)
        written = [one if one.id else replace(one, id=next(free)) for one in prisoners]
        rows = [{"id": one.id} | _columns_of(one) for one in written]
        new = [row for row, one in zip(rows, prisoners, strict=True) if not one.id]
        changed = [_columns_of(one) | {"row_id": one.id} for one in prisoners if one.id]
        for statement, part in ((_INSERT, new), (_UPDATE, changed)):
            if part:
                connection.execute(statement, part)
        journal.note(self._session, PrisonerRow, rows)
        name_index.index_rows(connection, PrisonerRow, rows)
        return written

    def _written(self, row: PrisonerRow, prisoner: Prisoner) -> Prisoner:
        for name, value in _columns_of(prisoner).items():
            setattr(row, name, value)
        self._session.add(row)
        self._session.flush()
        return prisoner_of(row)


def _columns_of(prisoner: Prisoner) -> dict[str, Any]:
    return {
        "register_number": prisoner.register_number,
        "surname": prisoner.surname,
        "given_names": prisoner.given_names,
        "birth_date": prisoner.birth_date,
        "unit": prisoner.unit,
        "regime": prisoner.regime,
        "conditions": prisoner.conditions,
        "status": prisoner.status.value,
        "surname_latin": prisoner.surname_latin,
        "given_names_latin": prisoner.given_names_latin,
        "arrived_on": prisoner.arrived_on,
        "release_on": prisoner.release_on,
        "flags": "\n".join(prisoner.flags),
        "search_key": names.fold(prisoner.name),
    }


def _nearness(row: Row[Any], query: str, to_query: Closeness) -> tuple[bool, float]:
    is_number = row.register_number.casefold() == query.strip().casefold()
    return is_number, to_query.of(f"{row.surname} {row.given_names}", row.search_key)
