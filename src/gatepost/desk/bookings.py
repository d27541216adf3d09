"""The desk of bookings: expecting visits, cancelling them, and what needs another look."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from gatepost.db.store import Registers, Store
from gatepost.desk.clock import Clock
from gatepost.domain.bookings import BlockedPeriod, Booking, BookingState, LookAgain, look_again
from gatepost.domain.changes import Deed, Done, Subject
from gatepost.domain.errors import (
    BookedAlready,
    BookingInPast,
    CancelledAlready,
    DayBlocked,
    FieldMissing,
    NoSuchRecord,
    RoomTaken,
)
from gatepost.domain.facility import Facility
from gatepost.domain.roles import REGISTERING, RESTRICTING, Officer, require
from gatepost.domain.rules import LONGEST_VISIT
from gatepost.domain.visits import Visit


@dataclass(frozen=True)
class Expected:
    """A booking, the reasons to look at it again, and the visits of those who came for it."""

    booking: Booking
    again: tuple[LookAgain, ...] = ()
    visits: tuple[Visit, ...] = ()


class BookingsDesk:
    """Acts for one signed-in officer."""

    def __init__(self, store: Store, officer: Officer, now: Clock) -> None:
        self._store = store
        self._officer = officer
        self._now = now

    def of_days(self, first: date, days: int) -> list[Expected]:
        """The bookings of `days` days from `first` on, the earliest first."""
        with self._store.reading() as registers:
            facility = registers.settings.facility()
            begin, _ = facility.bounds(first)
            _, end = facility.bounds(first + timedelta(days=days - 1))
            blocked = registers.bookings.blocked()
            return [_expected(registers, facility, one, blocked) for one in registers.bookings.between(begin, end)]

    def book(self, booking: Booking) -> Done[Booking]:
        """Expect a visit.

        Raises FieldMissing, PeriodReversed, BookingInPast, DayBlocked, BookedAlready, RoomTaken, NoSuchRecord,
        NotAllowed, ClockMovedBack.
        """
        require(self._officer, REGISTERING)
        booking = booking.checked()
        at = self._now()
        if booking.ends_at <= at:
            raise BookingInPast
        with self._store.changing(Deed.by(self._officer, "booking.made", at)) as registers:
            facility = registers.settings.facility()
            if registers.prisoners.get(booking.prisoner.id) is None:
                raise NoSuchRecord(number=booking.prisoner.register_number)
            _check_day(registers, facility, booking)
            _check_overlaps(registers, facility, booking)
            made = registers.bookings.add(booking, facility.local(at).year, self._officer.login)
            registers.subject = made.number
        return Done(made, frozenset({Subject.BOOKINGS}))

    def cancel(self, number: str, reason: str) -> Done[Booking]:
        """Cancel a booking. Raises FieldMissing, NoSuchRecord, CancelledAlready, NotAllowed, ClockMovedBack."""
        require(self._officer, REGISTERING)
        if not reason.strip():
            raise FieldMissing(fields=("reason",))
        with self._store.changing(Deed.by(self._officer, "booking.cancelled", self._now())) as registers:
            known = registers.bookings.by_number(number)
            if known is None:
                raise NoSuchRecord(number=number)
            if known.state is BookingState.CANCELLED:
                raise CancelledAlready(number=number)
            cancelled = registers.bookings.cancel(number, self._officer.login, reason.strip())
            registers.subject = number
        return Done(cancelled, frozenset({Subject.BOOKINGS}))

    def blocked(self) -> list[BlockedPeriod]:
        """All blocked periods, the newest first."""
        with self._store.reading() as registers:
            return registers.bookings.blocked()

    def block(self, period: BlockedPeriod) -> Done[BlockedPeriod]:
        """Block days by order. Raises FieldMissing, DateUnreadable, PeriodReversed, NotAllowed, ClockMovedBack."""
        require(self._officer, RESTRICTING)
        tidy = period.checked()
        at = self._now()
        with self._store.changing(Deed.by(self._officer, "days.blocked", at)) as registers:
            blocked = registers.bookings.block(tidy, at, self._officer.login)
            registers.subject = f"{tidy.first_day} – {tidy.last_day}"
        return Done(blocked, frozenset({Subject.BOOKINGS}))


def _expected(registers: Registers, facility: Facility, booking: Booking, blocked: Sequence[BlockedPeriod]) -> Expected:
    if booking.state is BookingState.CANCELLED:
        return Expected(booking)
    touching = {
        one.number: one
        for person in booking.visitors
        for one in registers.restrictions.touching(person.id, booking.prisoner.id)
    }
    day = facility.local(booking.starts_at).date()
    again = look_again(booking, day, list(touching.values()), blocked)
    return Expected(booking, again, tuple(registers.visits.of_booking(booking.number)))


def _check_day(registers: Registers, facility: Facility, booking: Booking) -> None:
    day = facility.local(booking.starts_at).date()
    for period in registers.bookings.blocked():
        if period.blocks(day, booking.kind):
            raise DayBlocked(day_date=day.isoformat(), order=period.order, reason=period.reason)


def _check_overlaps(registers: Registers, facility: Facility, booking: Booking) -> None:
    """A prisoner and a visitor are at one visit at a time, a room holds one."""
    first, _ = facility.bounds(facility.day_of(booking.starts_at - timedelta(minutes=LONGEST_VISIT)))
    for other in registers.bookings.between(first, booking.ends_at):
        if other.state is BookingState.CANCELLED or not booking.overlaps(other):
            continue
        if other.prisoner.id == booking.prisoner.id:
            raise BookedAlready(name=other.prisoner.name, number=other.number)
        for person in booking.visitors:
            if person.id in {one.id for one in other.visitors}:
                raise BookedAlready(name=person.name, number=other.number)
        if booking.room and booking.room == other.room:
            raise RoomTaken(room=booking.room, number=other.number)
