"""Prisoners: rows to domain values, and search by name or register number."""

from __future__ import annotations

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from gatepost.db.tables import PrisonerRow
from gatepost.domain import names
from gatepost.domain.people import Prisoner

MOST_FOUND = 20


def prisoner_of(row: PrisonerRow) -> Prisoner:
    """The domain value of a row."""
    return Prisoner(row.register_number, row.surname, row.given_names, row.birth_date, row.unit, row.id)


class Prisoners:
    """The register of prisoners."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def find(self, query: str) -> list[Prisoner]:
        """Prisoners whose name (any script or spelling) or register number holds every word of `query`."""
        found = select(PrisonerRow)
        for word in query.split():
            key = names.fold(word)
            by_name = PrisonerRow.search_key.contains(key, autoescape=True) if key else PrisonerRow.id < 0
            found = found.where(or_(by_name, PrisonerRow.register_number.icontains(word, autoescape=True)))
        rows = self._session.scalars(found.order_by(PrisonerRow.surname, PrisonerRow.given_names).limit(MOST_FOUND))
        return sorted((prisoner_of(row) for row in rows), key=lambda one: not _starts_alike(one, query))

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
        row = PrisonerRow(
            register_number=prisoner.register_number,
            surname=prisoner.surname,
            given_names=prisoner.given_names,
            birth_date=prisoner.birth_date,
            unit=prisoner.unit,
            search_key=names.fold(prisoner.name),
        )
        self._session.add(row)
        self._session.flush()
        return prisoner_of(row)


def _starts_alike(prisoner: Prisoner, query: str) -> bool:
    return prisoner.name.casefold().startswith(query.casefold()) or prisoner.register_number == query
