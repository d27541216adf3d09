"""The desk of bookings: expecting visits, cancelling them, and what needs another look."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from gatepost.db.store import Registers, Store
from gatepost.desk.clock import Clock
from gatepost.desk.rules import rules_on
from gatepost.domain.bookings import BlockedPeriod, Booking, BookingState, Circumstances, LookAgain, look_again
from gatepost.domain.changes import Deed, Done, Subject
from gatepost.domain.errors import (
    BookedAlready,
    BookingInPast,
    CancelledAlready,
    DayBlocked,
    FieldMissing,
    NoSession,
    NoSuchRecord,
    RoomTaken,
    SessionFull,
)
from gatepost.domain.facility import Facility
from gatepost.domain.people import Person
from gatepost.domain.roles import REGISTERING, RESTRICTING, Officer, require
from gatepost.domain.rules import LONGEST_VISIT
from gatepost.domain.sessions import Session
from gatepost.domain.visits import Visit, VisitKind

_EARLY_OR_LATE = timedelta(days=1)  # within which visitors may come for a booking


@dataclass(frozen=True)
class Expected:
    """A booking, the reasons to look at it again, and the visits of those who came for it."""

    booking: Booking
    again: tuple[LookAgain, ...] = ()
    visits: tuple[Visit, ...] = ()

    @property
    def missing(self) -> tuple[Person, ...]:
        """The visitors who have not come yet."""
        came = {visit.person.id for visit in self.visits}
        return tuple(person for person in self.booking.visitors if person.id not in came)


@dataclass(frozen=True)
class SessionOfDay:
    """A session on one day, and how many bookings have a place in it."""

    session: Session
    taken: int


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
            return _expected(registers, facility, registers.bookings.between(begin, end))

    def expected_today(self) -> list[Expected]:
        """Today's bookings that somebody is still to come for, the earliest first."""
        today = self.of_days(self._today(), 1)
        return [one for one in today if one.booking.state is BookingState.BOOKED and one.missing]

    def sessions_of(self, day: date, kind: VisitKind) -> list[SessionOfDay]:
        """The sessions of a kind on a day, and how many places of each are taken; none where any time will do."""
        with self._store.reading() as registers:
            facility = registers.settings.facility()
            rules = rules_on(registers, day)
            booked = _standing(registers.bookings.between(*facility.bounds(day)))
            sessions = [one for one in rules.sessions_for(kind) if day.isoweekday() in one.weekdays]
            return [SessionOfDay(one, len(_in_session(facility, one, booked))) for one in sessions]

    def book(self, booking: Booking) -> Done[Booking]:
        """Expect a visit.

        Raises FieldMissing, PeriodReversed, BookingInPast, DayBlocked, NoSession, SessionFull, BookedAlready,
        RoomTaken, NoSuchRecord, NotAllowed, ClockMovedBack.
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
            booking = _in_its_session(registers, facility, booking)
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

    def _today(self) -> date:
        with self._store.reading() as registers:
            return registers.settings.facility().day_of(self._now())

    def block(self, period: BlockedPeriod) -> Done[BlockedPeriod]:
        """Block days by order. Raises FieldMissing, DateUnreadable, PeriodReversed, NotAllowed, ClockMovedBack."""
        require(self._officer, RESTRICTING)
        tidy = period.checked()
        at = self._now()
        with self._store.changing(Deed.by(self._officer, "days.blocked", at)) as registers:
            blocked = registers.bookings.block(tidy, at, self._officer.login)
            registers.subject = f"{tidy.first_day} – {tidy.last_day}"
        return Done(blocked, frozenset({Subject.BOOKINGS}))


def _expected(registers: Registers, facility: Facility, bookings: Sequence[Booking]) -> list[Expected]:
    """Each with the reasons to look at it again and who has come; asked for all of them together."""
    if not bookings:
        return []
    came = registers.visits.of_bookings_between(
        bookings[0].starts_at - _EARLY_OR_LATE, bookings[-1].ends_at + _EARLY_OR_LATE
    )
    contacts = registers.contacts.of_prisoners({one.prisoner.id for one in bookings})
    restrictions, blocked = registers.restrictions.standing(), registers.bookings.blocked()
    expected = []
    only_approved: dict[date, frozenset[VisitKind]] = {}
    for one in bookings:
        day = facility.local(one.starts_at).date()
        if day not in only_approved:
            only_approved[day] = rules_on(registers, day).only_approved
        now = Circumstances(restrictions, blocked, only_approved[day], contacts)
        again = look_again(one, day, now) if one.state is BookingState.BOOKED else ()
        expected.append(Expected(one, again, tuple(came.get(one.number, ()))))
    return expected


def _check_day(registers: Registers, facility: Facility, booking: Booking) -> None:
    day = facility.local(booking.starts_at).date()
    for period in registers.bookings.blocked():
        if period.blocks(day, booking.kind):
            raise DayBlocked(day_date=day.isoformat(), order=period.order, reason=period.reason)


def _standing(bookings: Sequence[Booking]) -> list[Booking]:
    return [one for one in bookings if one.state is BookingState.BOOKED]


def _in_session(facility: Facility, session: Session, booked: Sequence[Booking]) -> list[Booking]:
    """Those that take a place of a session."""
    return [
        one
        for one in booked
        if one.room == session.room
        and session.holds(one.kind, facility.local(one.starts_at), facility.local(one.ends_at))
    ]


def _in_its_session(registers: Registers, facility: Facility, booking: Booking) -> Booking:
    """The booking in the room of a session that has a place left. Raises NoSession, SessionFull."""
    begin, end = facility.local(booking.starts_at), facility.local(booking.ends_at)
    sessions = rules_on(registers, begin.date()).sessions_for(booking.kind)
    if not sessions:
        return booking
    fitting = [one for one in sessions if one.holds(booking.kind, begin, end) and booking.room in ("", one.room)]
    if not fitting:
        raise NoSession(sessions=tuple(f"{one.starts:%H:%M}–{one.ends:%H:%M} {one.room}" for one in sessions))
    booked = _standing(registers.bookings.between(*facility.bounds(facility.day_of(booking.starts_at))))
    for session in fitting:
        at_once = [one for one in _in_session(facility, session, booked) if one.overlaps(booking)]
        if len(at_once) < session.places:
            return replace(booking, room=session.room)
    raise SessionFull(places=max(one.places for one in fitting))


def _check_overlaps(registers: Registers, facility: Facility, booking: Booking) -> None:
    """A prisoner and a visitor are at one visit at a time; a room holds one where no session says how many."""
    in_session = rules_on(registers, facility.local(booking.starts_at).date()).sessions_for(booking.kind)
    first, _ = facility.bounds(facility.day_of(booking.starts_at - timedelta(minutes=LONGEST_VISIT)))
    for other in registers.bookings.between(first, booking.ends_at):
        if other.state is BookingState.CANCELLED or not booking.overlaps(other):
            continue
        if other.prisoner.id == booking.prisoner.id:
            raise BookedAlready(name=other.prisoner.name, number=other.number)
        for person in booking.visitors:
            if person.id in {one.id for one in other.visitors}:
                raise BookedAlready(name=person.name, number=other.number)
        if booking.room and booking.room == other.room and not in_session:
            raise RoomTaken(room=booking.room, number=other.number)
