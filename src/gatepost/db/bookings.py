"""Bookings and blocked periods: rows to domain values and back."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, joinedload, selectinload

from gatepost.db.numbering import BOOKINGS, next_number
from gatepost.db.people import person_of
from gatepost.db.prepared import Prepared
from gatepost.db.prisoners import prisoner_of
from gatepost.db.tables import BlockedPeriodRow, BookingRow, BookingVisitorRow
from gatepost.domain.bookings import BlockedPeriod, Booking, BookingState
from gatepost.domain.visits import VisitKind

# Asked at every visit.
_BLOCKED = Prepared(select(*BlockedPeriodRow.__table__.c).order_by(BlockedPeriodRow.id.desc()))


def booking_of(row: BookingRow) -> Booking:
    """The domain value of a row."""
    return Booking(
        prisoner=prisoner_of(row.prisoner),
        visitors=tuple(person_of(one.person) for one in row.visitors),
        kind=VisitKind(row.kind),
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        room=row.room,
        closed=row.closed,
        permission=row.permission,
        note=row.note,
        number=row.number,
        state=BookingState(row.state),
        made_by=row.made_by,
        cancelled_by=row.cancelled_by,
        cancellation_reason=row.cancellation_reason,
    )


class Bookings:
    """The register of bookings."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def between(self, first: datetime, after: datetime) -> list[Booking]:
        """Bookings that begin in a span of time (UTC), the earliest first; cancelled ones too."""
        span = _whole().where(BookingRow.starts_at >= first, BookingRow.starts_at < after)
        return self._all(span.order_by(BookingRow.starts_at, BookingRow.id))

    def of_person(self, person_id: int, first: datetime, after: datetime) -> list[Booking]:
        """What a person is expected for in a span of time (UTC), the earliest first."""
        own = select(BookingVisitorRow.booking_id).where(BookingVisitorRow.person_id == person_id)
        span = _whole().where(BookingRow.starts_at >= first, BookingRow.starts_at < after, BookingRow.id.in_(own))
        booked = span.where(BookingRow.state == BookingState.BOOKED.value)
        return self._all(booked.order_by(BookingRow.starts_at))

    def by_number(self, number: str) -> Booking | None:
        """The booking with this number."""
        found = self._all(_whole().where(BookingRow.number == number))
        return found[0] if found else None

    def add(self, booking: Booking, year: int, officer: str) -> Booking:
        """Write a new one."""
        row = BookingRow(
            number=next_number(self._session, BOOKINGS, year),
            prisoner_id=booking.prisoner.id,
            kind=booking.kind.value,
            starts_at=booking.starts_at,
            ends_at=booking.ends_at,
            room=booking.room,
            closed=booking.closed,
            permission=booking.permission,
            note=booking.note,
            state=BookingState.BOOKED.value,
            made_by=officer,
            cancelled_by="",
            cancellation_reason="",
            visitors=[BookingVisitorRow(person_id=person.id) for person in booking.visitors],
        )
        self._session.add(row)
        self._session.flush()
        return booking_of(row)

    def cancel(self, number: str, officer: str, reason: str) -> Booking:
        """Write that a booking does not stand any more."""
        row = self._session.scalars(_whole().where(BookingRow.number == number)).one()
        row.state, row.cancelled_by, row.cancellation_reason = BookingState.CANCELLED.value, officer, reason
        self._session.flush()
        return booking_of(row)

    def blocked(self) -> list[BlockedPeriod]:
        """All blocked periods, the newest first."""
        return [_period_of(row) for row in _BLOCKED.all(self._session.connection())]

    def block(self, period: BlockedPeriod, at: datetime, officer: str) -> BlockedPeriod:
        """Write a blocked period."""
        row = BlockedPeriodRow(
            first_day=period.first_day,
            last_day=period.last_day,
            order=period.order,
            reason=period.reason,
            excepted="\n".join(sorted(period.excepted)),
            made_at=at,
            made_by=officer,
        )
        self._session.add(row)
        self._session.flush()
        return _period_of(row)

    def _all(self, found: Select[BookingRow]) -> list[Booking]:
        return [booking_of(row) for row in self._session.scalars(found)]


def _whole() -> Select[BookingRow]:
    visitors = selectinload(BookingRow.visitors).joinedload(BookingVisitorRow.person)
    return select(BookingRow).options(joinedload(BookingRow.prisoner), visitors)


def _period_of(row: BlockedPeriodRow) -> BlockedPeriod:
    excepted = frozenset(VisitKind(kind) for kind in row.excepted.split("\n") if kind)
    return BlockedPeriod(row.first_day, row.last_day, row.order, row.reason, excepted, row.id)
