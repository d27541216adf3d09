"""Shifts: rows to domain values and back."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import event, or_, select
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.orm.unitofwork import UOWTransaction

from gatepost.db.numbering import SHIFTS, next_number
from gatepost.db.prepared import Prepared
from gatepost.db.shift_tables import ShiftRow
from gatepost.db.tables import OfShift, time_text
from gatepost.domain.shifts import HandOver, Shift, Unfinished, UnfinishedKind


def shift_of(row: ShiftRow) -> Shift:
    """The domain value of a row."""
    return Shift(
        number=row.number,
        on_duty=tuple(row.on_duty.split("\n")) if row.on_duty else (),
        opened_at=row.opened_at,
        opened_by=row.opened_by,
        closed_at=row.closed_at,
        closed_by=row.closed_by,
        taken_over_by=row.taken_over_by,
        inside=tuple(row.inside.split("\n")) if row.inside else (),
        remarks=row.remarks,
        unfinished=dict(map(_kind_of, row.unfinished.split("\n"))) if row.unfinished else {},
        taken_over_with=row.taken_over_with,
    )


def listen(sessions: sessionmaker[Session]) -> None:
    """Let every record that is made know the open shift: no desk can forget it."""
    event.listen(sessions, "before_flush", _name_shift)


class Shifts:
    """The register of shifts."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def open_one(self) -> Shift | None:
        """The shift that runs."""
        row = self._row()
        return shift_of(row) if row else None

    def last(self, most: int) -> list[Shift]:
        """The newest first."""
        rows = self._session.scalars(select(ShiftRow).order_by(ShiftRow.id.desc()).limit(most))
        return [shift_of(row) for row in rows]

    def lines_between(self, first: datetime, after: datetime) -> list[tuple[str, ...]]:
        """Flat text lines of the shifts opened in a span of time; columns as `report.registers.SHIFTS` names them."""
        span = select(ShiftRow).where(ShiftRow.opened_at >= first, ShiftRow.opened_at < after).order_by(ShiftRow.id)
        return [_flat(row) for row in self._session.scalars(span)]

    def by_number(self, number: str) -> Shift | None:
        """The shift with this number."""
        row = self._session.scalars(select(ShiftRow).where(ShiftRow.number == number)).first()
        return shift_of(row) if row else None

    def number_at(self, moment: datetime) -> str:
        """The number of the shift that was open at a moment; empty where none was."""
        then = select(ShiftRow.number).where(
            ShiftRow.opened_at <= moment, or_(ShiftRow.closed_at.is_(None), ShiftRow.closed_at > moment)
        )
        return self._session.scalars(then.order_by(ShiftRow.id.desc())).first() or ""

    def open(self, on_duty: tuple[str, ...], at: datetime, year: int, officer: str) -> Shift:
        """Write that a shift begins."""
        row = ShiftRow(
            number=next_number(self._session, SHIFTS, year),
            on_duty="\n".join(on_duty),
            opened_at=at,
            opened_by=officer,
            closed_at=None,
            closed_by="",
            taken_over_by="",
            inside="",
            remarks="",
        )
        self._session.add(row)
        self._session.flush()
        return shift_of(row)

    def close(self, hand_over: HandOver, unfinished: Unfinished, signed_by: str, at: datetime, officer: str) -> Shift:
        """Write that the open shift ends; `signed_by` is who signed for the next one with a password."""
        row = self._session.scalars(select(ShiftRow).where(ShiftRow.closed_at.is_(None))).one()
        row.closed_at, row.closed_by = at, officer
        row.taken_over_by, row.remarks = hand_over.taken_over_by.strip(), hand_over.remarks.strip()
        row.inside = "\n".join(sorted(hand_over.inside))
        row.unfinished = "\n".join(" ".join((kind, *numbers)) for kind, numbers in unfinished.items())
        row.taken_over_with = signed_by
        self._session.flush()
        return shift_of(row)

    def _row(self) -> ShiftRow | None:
        return self._session.scalars(select(ShiftRow).where(ShiftRow.closed_at.is_(None))).first()


def _flat(row: ShiftRow) -> tuple[str, ...]:
    times = (time_text(row.opened_at), time_text(row.closed_at) if row.closed_at else "")
    people = (row.on_duty.replace("\n", ", "), row.opened_by, row.closed_by, row.taken_over_by, row.taken_over_with)
    goes_on = (row.inside.replace("\n", ", "), row.unfinished.replace("\n", "; "))
    return (row.number, *times, *people, *goes_on, row.remarks)


_OPEN_NUMBER = Prepared(select(ShiftRow.number).where(ShiftRow.closed_at.is_(None)))


def _name_shift(session: Session, flush: UOWTransaction, instances: object) -> None:
    del flush, instances
    name_shift(session, session.new)


def name_shift(session: Session, rows: Iterable[object]) -> None:
    """Write the open shift's number into the new rows that shall know it and do not."""
    of_shift = [row for row in rows if isinstance(row, OfShift)]
    made = [row for row in of_shift if row.shift is None]
    if made:
        number = _OPEN_NUMBER.first(session.connection())
        for row in made:
            row.shift = number.number if number else ""


def _kind_of(line: str) -> tuple[UnfinishedKind, tuple[str, ...]]:
    kind, *numbers = line.split(" ")
    return UnfinishedKind(kind), tuple(numbers)
