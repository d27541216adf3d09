"""Expecting visits, and who comes for them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from gatepost.desk.arrivals import Arriving
from gatepost.domain.bookings import BlockedPeriod, Booking, BookingState, LookAgainKind
from gatepost.domain.changes import Subject
from gatepost.domain.errors import (
    AuthorityNeeded,
    BookedAlready,
    BookingInPast,
    CancelledAlready,
    DayBlocked,
    FieldMissing,
    NoSuchRecord,
    RoomTaken,
)
from gatepost.domain.people import PrisonerStatus
from gatepost.domain.visits import Outcome, VisitKind
from tests import specimens
from tests.desk.test_visits import admission, admit, prisoner_of, read

CARD = ("I<UTOST00000014<<<<<<<<<<<<<<<", "9901018M3501014UTO<<<<<<<<<<<8", "SPECIMEN<<BEISPIEL<<<<<<<<<<<<")


@pytest.fixture
def booking(counters, clock) -> Booking:
    """A visit of two known visitors in two hours, not saved yet."""
    visitors = []
    for lines in (specimens.TD3, specimens.KYRGYZ):
        visit = admit(counters, lines).value
        counters.visits.check_out(visit.number, Outcome.COMPLETED)
        visitors.append(visit.person)
    start = clock.now + timedelta(hours=2)
    prisoner = prisoner_of(counters)
    return Booking(prisoner, tuple(visitors), VisitKind.LONG_TERM, start, start + timedelta(hours=2), room="1")


def expected(counters, clock, days: int = 1):
    return counters.bookings.of_days(counters.visits.facility().day_of(clock.now), days)


def test_a_booking_is_expected_on_its_day(counters, clock, booking):
    done = counters.bookings.book(booking)
    assert (done.value.number, done.value.made_by, done.changed) == ("B-2026-000001", "admin", {Subject.BOOKINGS})
    (found,) = expected(counters, clock)
    assert found.booking == done.value
    assert (found.again, found.visits) == ((), ())
    clock.move(days=1)
    assert expected(counters, clock) == []
    clock.move(days=-6)
    assert len(expected(counters, clock, 7)) == 1


def test_who_is_expected_finds_the_card_filled_and_comes_once(counters, clock, booking):
    counters.bookings.book(booking)
    arriving = counters.arrivals.receive(read(specimens.KYRGYZ))
    assert isinstance(arriving, Arriving)
    assert arriving.booking is not None
    number = arriving.booking.number
    visit = counters.visits.admit(admission(counters, specimens.KYRGYZ, booking=number)).value
    assert visit.booking == number
    assert [one.number for one in expected(counters, clock)[0].visits] == [visit.number]
    counters.visits.check_out(visit.number, Outcome.COMPLETED)
    assert counters.arrivals.receive(read(specimens.KYRGYZ)).booking is None
    assert counters.arrivals.receive(read(specimens.TD3)).booking is not None


def test_the_booking_under_way_or_next_counts_and_a_missed_one_still_does(counters, clock, booking):
    early = counters.bookings.book(booking).value
    late = counters.bookings.book(
        replace(booking, starts_at=booking.ends_at, ends_at=booking.ends_at + timedelta(hours=1), room="")
    ).value
    assert counters.arrivals.receive(read(specimens.TD3)).booking == early
    clock.move(hours=4)
    assert counters.arrivals.receive(read(specimens.TD3)).booking == late
    clock.move(hours=2)
    assert counters.arrivals.receive(read(specimens.TD3)).booking == late


def test_nobody_is_at_two_visits_and_a_room_holds_one(counters, clock, booking):
    counters.bookings.book(booking)
    other = prisoner_of(counters, "ST-002")
    with pytest.raises(BookedAlready, match="Specimenov"):
        counters.bookings.book(replace(booking, visitors=booking.visitors[:1]))
    with pytest.raises(BookedAlready, match="ERIKSSON"):
        counters.bookings.book(replace(booking, prisoner=other, room="2"))
    stranger = admit(counters, CARD).value.person
    with pytest.raises(RoomTaken, match="Room 1"):
        counters.bookings.book(replace(booking, prisoner=other, visitors=(stranger,)))
    made = counters.bookings.book(replace(booking, prisoner=other, visitors=(stranger,), room="2")).value
    assert made.number == "B-2026-000002"


def test_a_cancelled_booking_frees_its_time_and_stays_listed(counters, clock, booking):
    made = counters.bookings.book(booking).value
    with pytest.raises(FieldMissing):
        counters.bookings.cancel(made.number, " ")
    cancelled = counters.bookings.cancel(made.number, "Visitor is ill").value
    assert (cancelled.state, cancelled.cancelled_by, cancelled.cancellation_reason) == (
        BookingState.CANCELLED,
        "admin",
        "Visitor is ill",
    )
    with pytest.raises(CancelledAlready):
        counters.bookings.cancel(made.number, "again")
    with pytest.raises(NoSuchRecord):
        counters.bookings.cancel("B-2026-000099", "unknown")
    counters.bookings.book(booking)
    assert [one.booking.state for one in expected(counters, clock)] == [BookingState.CANCELLED, BookingState.BOOKED]
    assert counters.arrivals.receive(read(specimens.TD3)).booking.number == "B-2026-000002"


def test_what_cannot_be_booked(counters, clock, booking):
    with pytest.raises(BookingInPast):
        counters.bookings.book(replace(booking, starts_at=clock.now - timedelta(hours=2), ends_at=clock.now))
    with pytest.raises(NoSuchRecord):
        counters.bookings.book(replace(booking, prisoner=replace(booking.prisoner, id=99)))


def test_days_blocked_by_order(counters, clock, booking):
    made = counters.bookings.book(booking).value
    day = counters.visits.facility().day_of(clock.now).isoformat()
    blocked = counters.bookings.block(
        BlockedPeriod(day, day, "Order 14", "Quarantine", frozenset({VisitKind.LAWYER}))
    ).value
    assert counters.bookings.blocked() == [blocked]
    assert [one.kind for one in expected(counters, clock)[0].again] == [LookAgainKind.BLOCKED]
    later = replace(booking, starts_at=booking.ends_at, ends_at=booking.ends_at + timedelta(hours=1))
    with pytest.raises(DayBlocked, match="Order 14: Quarantine"):
        counters.bookings.book(later)
    assert counters.bookings.book(replace(later, kind=VisitKind.LAWYER)).value.number == "B-2026-000002"
    with pytest.raises(AuthorityNeeded, match="No visits today by order Order 14"):
        admit(counters)
    assert counters.visits.admit(admission(counters, kind=VisitKind.LAWYER)).value.is_inside
    assert made.state is BookingState.BOOKED


def test_a_booking_whose_prisoner_was_moved_is_looked_at_again(counters, clock, booking):
    counters.bookings.book(booking)
    counters.people.change_prisoner(replace(booking.prisoner, status=PrisonerStatus.TRANSFERRED))
    assert [one.kind for one in expected(counters, clock)[0].again] == [LookAgainKind.PRISONER_AWAY]
