"""Prisoners: rows to domain values, and search by name or register number."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, inspect, select
from sqlalchemy.orm import Session

from gatepost.db import name_index
from gatepost.db.tables import PrisonerRow
from gatepost.domain import names
from gatepost.domain.closeness import Closeness
from gatepost.domain.people import Prisoner, PrisonerStatus

MOST_FOUND = 20


_MATCHING = name_index.matching(name_index.PRISONERS)
_FOUND = select(*inspect(PrisonerRow).column_attrs).join(_MATCHING, _MATCHING.c.rowid == PrisonerRow.id)


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
            first = select(PrisonerRow).order_by(PrisonerRow.surname, PrisonerRow.given_names).limit(MOST_FOUND)
            return [prisoner_of(row) for row in self._session.scalars(first)]
        rows = name_index.find(self._session.connection(), _FOUND, query)
        to_query = Closeness(query)
        ranked = sorted(rows, key=lambda row: _nearness(row, query, to_query), reverse=True)
        return [prisoner_of(row) for row in ranked[:MOST_FOUND]]

    def by_register_number(self, register_number: str) -> Prisoner | None:
        """The prisoner with this register number."""
        row = self._session.scalars(select(PrisonerRow).where(PrisonerRow.register_number == register_number)).first()
        return prisoner_of(row) if row else None

    def get(self, prisoner_id: int) -> Prisoner | None:
        """The prisoner with this id."""
        row = self._session.get(PrisonerRow, prisoner_id)
        return prisoner_of(row) if row else None

    def add(self, prisoner: Prisoner) -> Prisoner:
        """Write a new prisoner."""
        return self._written(PrisonerRow(), prisoner)

    def change(self, prisoner: Prisoner) -> Prisoner:
        """Write what has changed about a prisoner."""
        return self._written(self._session.get_one(PrisonerRow, prisoner.id), prisoner)

    def _written(self, row: PrisonerRow, prisoner: Prisoner) -> Prisoner:
        row.register_number = prisoner.register_number
        row.surname, row.given_names = prisoner.surname, prisoner.given_names
        row.birth_date, row.unit = prisoner.birth_date, prisoner.unit
        row.regime, row.conditions, row.status = prisoner.regime, prisoner.conditions, prisoner.status.value
        row.search_key = names.fold(prisoner.name)
        self._session.add(row)
        self._session.flush()
        return prisoner_of(row)


def _nearness(row: Row[Any], query: str, to_query: Closeness) -> tuple[bool, float]:
    is_number = row.register_number.casefold() == query.strip().casefold()
    return is_number, to_query.of(f"{row.surname} {row.given_names}", row.search_key)
