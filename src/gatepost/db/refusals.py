"""Refusals: rows to domain values and back."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, joinedload

from gatepost.db.numbering import REFUSALS, next_number
from gatepost.db.people import People, person_cells, person_of
from gatepost.db.prisoners import prisoner_cells, prisoner_of
from gatepost.db.tables import PrisonerRow, RefusalRow, time_text
from gatepost.domain.refusals import RefusalCode, RefusalRecord, Refused


def refusal_of(row: RefusalRow) -> RefusalRecord:
    """The domain value of a row."""
    return RefusalRecord(
        number=row.number,
        person=person_of(row.person),
        prisoner=prisoner_of(row.prisoner) if row.prisoner else None,
        codes=tuple(RefusalCode(code) for code in row.codes.split("\n")),
        explanation=row.explanation,
        refused_at=row.refused_at,
        refused_by=row.refused_by,
    )


class Refusals:
    """The register of refusals."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._people = People(session)

    def add(self, refused: Refused, at: datetime, year: int, officer: str) -> RefusalRecord:
        """Write the person, the document and why they were not let in."""
        person = self._people.save(refused.person)
        if refused.document.number:
            self._people.save_document(refused.document, person)
        row = RefusalRow(
            number=next_number(self._session, REFUSALS, year),
            person=person,
            prisoner=self._session.get_one(PrisonerRow, refused.prisoner_id) if refused.prisoner_id else None,
            refused_at=at,
            refused_by=officer,
            codes="\n".join(refused.codes),
            explanation=refused.explanation.strip(),
        )
        self._session.add(row)
        self._session.flush()
        return refusal_of(row)

    def lines_between(self, first: datetime, after: datetime) -> list[tuple[str, ...]]:
        """Flat text lines in the order of the refusals; columns as `report.register_csv.REFUSALS` names them."""
        span = _whole().where(RefusalRow.refused_at >= first, RefusalRow.refused_at < after).order_by(RefusalRow.id)
        return [
            (
                row.number,
                time_text(row.refused_at),
                *person_cells(row.person),
                *prisoner_cells(row.prisoner),
                row.codes.replace("\n", ", "),
                row.explanation,
                row.refused_by,
                row.shift,
            )
            for row in self._session.scalars(span)
        ]

    def of_person(self, person_id: int, most: int) -> list[RefusalRecord]:
        """A person's refusals, newest first."""
        return self._all(_whole().where(RefusalRow.person_id == person_id), most)

    def of_prisoner(self, prisoner_id: int, most: int) -> list[RefusalRecord]:
        """Refusals of those who wanted to a prisoner, newest first."""
        return self._all(_whole().where(RefusalRow.prisoner_id == prisoner_id), most)

    def between(self, first: datetime, after: datetime, most: int) -> list[RefusalRecord]:
        """Refusals in a span of time (UTC), newest first."""
        return self._all(_whole().where(RefusalRow.refused_at >= first, RefusalRow.refused_at < after), most)

    def _all(self, found: Select[RefusalRow], most: int) -> list[RefusalRecord]:
        return [refusal_of(row) for row in self._session.scalars(found.order_by(RefusalRow.id.desc()).limit(most))]


def _whole() -> Select[RefusalRow]:
    return select(RefusalRow).options(joinedload(RefusalRow.person), joinedload(RefusalRow.prisoner))
