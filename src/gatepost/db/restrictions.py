"""Restrictions: rows to domain values, and those that touch a visitor, a prisoner or the pair."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Select, and_, bindparam, or_, select
from sqlalchemy.orm import Session, joinedload

from gatepost.db.numbering import RESTRICTIONS, next_number
from gatepost.db.people import person_of
from gatepost.db.prepared import Prepared
from gatepost.db.prisoners import prisoner_of
from gatepost.db.tables import RestrictionRow
from gatepost.domain.restrictions import Restriction, RestrictionKind


def restriction_of(row: RestrictionRow) -> Restriction:
    """The domain value of a row."""
    return Restriction(
        kind=RestrictionKind(row.kind),
        order=row.order,
        reason=row.reason,
        first_day=row.first_day,
        last_day=row.last_day,
        person=person_of(row.person) if row.person else None,
        prisoner=prisoner_of(row.prisoner) if row.prisoner else None,
        number=row.number,
        made_by=row.made_by,
        lifted_at=row.lifted_at,
        lifted_by=row.lifted_by,
        lifting_reason=row.lifting_reason,
    )


class Restrictions:
    """The register of restrictions."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def touching(self, person_id: int, prisoner_id: int) -> list[Restriction]:
        """Those against the person, against the prisoner, or against just this pair; lifted and past ones too.

        An id of 0 stands for somebody unknown, whom nothing touches.
        """
        found = _TOUCHING.all(self._session.connection(), person_id=person_id, prisoner_id=prisoner_id)
        numbers = [one.id for one in found]
        return self._all(_whole().where(RestrictionRow.id.in_(numbers)).order_by(RestrictionRow.id)) if numbers else []

    def standing(self) -> list[Restriction]:
        """Those that nobody has lifted; past ones too."""
        return self._all(_whole().where(RestrictionRow.lifted_at.is_(None)).order_by(RestrictionRow.id))

    def of_person(self, person_id: int) -> list[Restriction]:
        """Those that name a person, newest first; lifted and past ones too."""
        return self._all(_whole().where(RestrictionRow.person_id == person_id).order_by(RestrictionRow.id.desc()))

    def of_prisoner(self, prisoner_id: int) -> list[Restriction]:
        """Those that name a prisoner, newest first; lifted and past ones too."""
        return self._all(_whole().where(RestrictionRow.prisoner_id == prisoner_id).order_by(RestrictionRow.id.desc()))

    def all(self, most: int) -> list[Restriction]:
        """The newest first."""
        return self._all(_whole().order_by(RestrictionRow.id.desc()).limit(most))

    def by_number(self, number: str) -> Restriction | None:
        """The restriction with this number."""
        found = self._all(_whole().where(RestrictionRow.number == number))
        return found[0] if found else None

    def add(self, restriction: Restriction, at: datetime, year: int, officer: str) -> Restriction:
        """Write a new one."""
        row = RestrictionRow(
            number=next_number(self._session, RESTRICTIONS, year),
            kind=restriction.kind.value,
            person_id=restriction.person.id if restriction.person else None,
            prisoner_id=restriction.prisoner.id if restriction.prisoner else None,
            order=restriction.order,
            reason=restriction.reason,
            first_day=restriction.first_day,
            last_day=restriction.last_day,
            made_at=at,
            made_by=officer,
            lifted_at=None,
            lifted_by="",
            lifting_reason="",
        )
        self._session.add(row)
        self._session.flush()
        return restriction_of(row)

    def lift(self, number: str, at: datetime, officer: str, reason: str) -> Restriction:
        """Write that a restriction holds no longer."""
        row = self._session.scalars(_whole().where(RestrictionRow.number == number)).one()
        row.lifted_at, row.lifted_by, row.lifting_reason = at, officer, reason
        self._session.flush()
        return restriction_of(row)

    def _all(self, found: Select[RestrictionRow]) -> list[Restriction]:
        return [restriction_of(row) for row in self._session.scalars(found)]


def _whole() -> Select[RestrictionRow]:
    return select(RestrictionRow).options(joinedload(RestrictionRow.person), joinedload(RestrictionRow.prisoner))


_of_person, _of_prisoner = RestrictionRow.person_id, RestrictionRow.prisoner_id
# Asked at every visit, and hardly ever is there one.
_TOUCHING = Prepared(
    select(RestrictionRow.id).where(
        or_(
            and_(
                _of_person == bindparam("person_id"),
                or_(_of_prisoner.is_(None), _of_prisoner == bindparam("prisoner_id")),
            ),
            and_(_of_person.is_(None), _of_prisoner == bindparam("prisoner_id")),
        )
    )
)
