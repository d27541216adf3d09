"""Shifts: rows to domain values and back."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from gatepost.db.numbering import SHIFTS, next_number
from gatepost.db.tables import ShiftRow
from gatepost.domain.shifts import HandOver, Shift


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
    )


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

    def close(self, hand_over: HandOver, at: datetime, officer: str) -> Shift:
        """Write that the open shift ends."""
        row = self._session.scalars(select(ShiftRow).where(ShiftRow.closed_at.is_(None))).one()
        row.closed_at, row.closed_by = at, officer
        row.taken_over_by, row.remarks = hand_over.taken_over_by.strip(), hand_over.remarks.strip()
        row.inside = "\n".join(sorted(hand_over.inside))
        self._session.flush()
        return shift_of(row)

    def _row(self) -> ShiftRow | None:
        return self._session.scalars(select(ShiftRow).where(ShiftRow.closed_at.is_(None))).first()
