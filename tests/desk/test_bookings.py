"""Expecting visits, and who comes for them."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

import pytest

from gatepost.desk.arrivals import Arriving
from gatepost.desk.rules import template
from gatepost.domain.bookings import BlockedPeriod, Booking, BookingState, LookAgainKind
from gatepost.domain.changes import Subject
from gatepost.domain.contacts import Approval, Contact
from gatepost.domain.errors import (
    AuthorityNeeded,
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
from gatepost.domain.people import IdentityDocument, Person, PrisonerStatus
from gatepost.domain.sessions import Session
from gatepost.domain.visits import Outcome, Relation, VisitKind
from tests import specimens
from tests.desk.test_visits import admission, admit, prisoner_of, read

NO_DOCUMENT = IdentityDocument("", "", "", "")
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


# --- sessions, approvals, and who is still to come ----------------------------------------------------------------


def hold(counters, **changes) -> None:
    """Confirm the template with changes."""
    counters.rules.confirm(replace(template(), source="Test order", **changes))


def session(places: int = 2) -> Session:
    """Tuesdays (24 November 2026 is one), in the afternoon."""
    return Session(frozenset({2}), time(14), time(17), frozenset({VisitKind.LONG_TERM}), "Hall", places)


def visitors(counters, count: int) -> list[Person]:
    found = (Person(f"VISITOR{at}", "", f"19{at + 50}-01-01", "F", "UTO") for at in range(count))
    return [counters.people.add_visitor(one, NO_DOCUMENT).value for one in found]


def test_a_session_holds_as_many_as_it_has_places(counters, clock, booking):
    hold(counters, sessions=(session(places=2),))
    day = clock.now.date()
    assert [one.taken for one in counters.bookings.sessions_of(day, VisitKind.LONG_TERM)] == [0]
    people = visitors(counters, 3)
    prisoners = [prisoner_of(counters, f"ST-01{at}") for at in range(3)]
    for at in range(2):
        one = replace(booking, room="", visitors=(people[at],), prisoner=prisoners[at])
        assert counters.bookings.book(one).value.room == "Hall"
    third = replace(booking, room="", visitors=(people[2],), prisoner=prisoners[2])
    with pytest.raises(SessionFull, match="taken"):
        counters.bookings.book(third)
    assert [one.taken for one in counters.bookings.sessions_of(day, VisitKind.LONG_TERM)] == [2]
    counters.bookings.cancel("B-2026-000001", "Cannot come")
    assert counters.bookings.book(third).value.number == "B-2026-000003"


def test_outside_the_sessions_nothing_is_booked(counters, clock, booking):
    hold(counters, sessions=(session(),))
    early = replace(booking, room="", starts_at=clock.now + timedelta(minutes=30))
    with pytest.raises(NoSession, match="14:00–17:00 Hall"):
        counters.bookings.book(early)
    with pytest.raises(NoSession):
        counters.bookings.book(booking)  # another room
    lawyers = replace(booking, kind=VisitKind.LAWYER)
    assert counters.bookings.book(lawyers).value.room == "1"  # no session says when lawyers come
    assert counters.bookings.sessions_of(clock.now.date(), VisitKind.LAWYER) == []
    assert counters.bookings.sessions_of(clock.now.date() + timedelta(days=1), VisitKind.LONG_TERM) == []


def test_a_withdrawn_approval_makes_a_booking_worth_another_look(counters, clock, booking):
    kinds = template().kinds
    hold(counters, kinds=kinds | {VisitKind.LONG_TERM: replace(kinds[VisitKind.LONG_TERM], approval=True)})
    contacts = [Contact(one, booking.prisoner, Relation.PARENT) for one in booking.visitors]
    for one in contacts:
        counters.contacts.approve(one, Approval("Order 9", "2026-01-01"))
    counters.bookings.book(booking)
    assert expected(counters, clock)[0].again == ()
    counters.contacts.withdraw(contacts[0], "Broke the rules")
    assert [one.kind for one in expected(counters, clock)[0].again] == [LookAgainKind.NOT_APPROVED]


def test_who_is_still_to_come_today(counters, clock, booking):
    counters.bookings.book(booking)
    cancelled = counters.bookings.book(
        replace(booking, starts_at=booking.ends_at, ends_at=booking.ends_at + timedelta(hours=1))
    ).value
    counters.bookings.cancel(cancelled.number, "Cannot come")
    (found,) = counters.bookings.expected_today()
    assert found.missing == booking.visitors
    counters.visits.admit(admission(counters, booking=found.booking.number))
    (found,) = counters.bookings.expected_today()
    assert [one.surname for one in found.missing] == [booking.visitors[1].surname]
    counters.visits.admit(admission(counters, specimens.KYRGYZ, booking=found.booking.number))
    assert counters.bookings.expected_today() == []


def test_a_visitor_is_written_down_before_they_come_and_known_when_they_do(counters):
    told = Person(" Eriksson ", "Anna Maria", "12.08.1974", "F", "UTO")
    added = counters.people.add_visitor(told, NO_DOCUMENT)
    assert (added.value.surname, added.value.birth_date, added.changed) == ("Eriksson", "1974-08-12", {Subject.PEOPLE})
    again = counters.people.add_visitor(told, NO_DOCUMENT)
    assert (again.value.id, again.changed) == (added.value.id, frozenset())
    arriving = counters.arrivals.receive(read())
    assert isinstance(arriving, Arriving)
    assert arriving.person.id == added.value.id
    with pytest.raises(FieldMissing) as refused:
        counters.people.add_visitor(Person(" ", "", "", "", ""), NO_DOCUMENT)
    assert refused.value.facts["fields"] == ("surname", "birth_date")
    child = counters.people.add_visitor(
        Person("Testov", "Emil", "2020-02-29", "M", "KGZ"), IdentityDocument("", "BC", "KGZ", "KR-X 123456")
    ).value
    assert [one.id for one in counters.people.find_visitors("KR-X")] == []
    assert [one.id for one in counters.people.find_visitors("emil testov")] == [child.id]
