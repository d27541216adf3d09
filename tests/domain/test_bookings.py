"""Bookings at their limits."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatepost.domain.bookings import BlockedPeriod, Booking, Circumstances, LookAgainKind, look_again
from gatepost.domain.contacts import Approval, Contact
from gatepost.domain.errors import FieldMissing, PeriodReversed
from gatepost.domain.people import Person, Prisoner, PrisonerStatus
from gatepost.domain.restrictions import Restriction, RestrictionKind
from gatepost.domain.visits import Relation, VisitKind

ANNA = Person("ERIKSSON", "ANNA MARIA", "1974-08-12", "F", "UTO", id=1)
PRISONER = Prisoner("ST-001", "Specimenov", "Specimen", id=1)
NOON = datetime(2026, 11, 25, 6, tzinfo=UTC)
BOOKING = Booking(PRISONER, (ANNA,), VisitKind.SHORT_TERM, NOON, NOON + timedelta(hours=2))
DAY = date(2026, 11, 25)
PERIOD = BlockedPeriod("2026-11-25", "2026-11-30", "14", "Quarantine", frozenset({VisitKind.LAWYER}))


def test_a_booking_needs_a_visitor_and_ends_after_it_begins():
    assert replace(BOOKING, room=" 1 ").checked().room == "1"
    with pytest.raises(FieldMissing):
        replace(BOOKING, visitors=()).checked()
    with pytest.raises(PeriodReversed):
        replace(BOOKING, ends_at=NOON).checked()


@given(st.integers(-300, 300), st.integers(1, 300))
def test_two_bookings_overlap_where_some_minute_is_in_both(begins, lasts):
    other = replace(
        BOOKING, starts_at=NOON + timedelta(minutes=begins), ends_at=NOON + timedelta(minutes=begins + lasts)
    )
    common = set(range(120)) & set(range(begins, begins + lasts))
    assert BOOKING.overlaps(other) == other.overlaps(BOOKING) == bool(common)


@pytest.mark.parametrize(
    ("day", "kind", "blocked"),
    [
        (date(2026, 11, 24), VisitKind.SHORT_TERM, False),
        (date(2026, 11, 25), VisitKind.SHORT_TERM, True),
        (date(2026, 11, 30), VisitKind.LONG_TERM, True),
        (date(2026, 12, 1), VisitKind.SHORT_TERM, False),
        (date(2026, 11, 27), VisitKind.LAWYER, False),
    ],
)
def test_a_blocked_period_lets_its_exceptions_pass(day, kind, blocked):
    assert PERIOD.blocks(day, kind) is blocked


def test_a_blocked_period_needs_its_days_an_order_and_a_reason():
    assert replace(PERIOD, first_day="25.11.2026").checked() == PERIOD
    with pytest.raises(FieldMissing) as refused:
        BlockedPeriod("", "", " ", "").checked()
    assert refused.value.facts["fields"] == ("first_day", "last_day", "order", "reason")
    with pytest.raises(PeriodReversed):
        replace(PERIOD, last_day="2026-11-24").checked()


def test_what_came_up_since_is_a_reason_to_look_again():
    assert look_again(BOOKING, DAY, Circumstances()) == ()
    ban = Restriction(RestrictionKind.BAN, "12", "telephone", "2026-11-25", person=ANNA, number="R-2026-000001")
    past = replace(ban, last_day="2026-11-25", first_day="2026-11-01")
    moved = replace(BOOKING, prisoner=replace(PRISONER, status=PrisonerStatus.TRANSFERRED))
    others = Restriction(RestrictionKind.BAN, "13", "no", "2026-11-01", prisoner=replace(PRISONER, id=99))
    stranger = replace(past, person=replace(ANNA, id=99))
    over = replace(past, last_day="2026-11-24")
    reasons = look_again(moved, DAY, Circumstances((ban, past, over, others, stranger), (PERIOD,)))
    assert [one.kind for one in reasons] == [
        LookAgainKind.PRISONER_AWAY,
        LookAgainKind.RESTRICTION,
        LookAgainKind.RESTRICTION,
        LookAgainKind.BLOCKED,
    ]
    assert [str(one) for one in reasons][::3] == [
        "the prisoner is not here: transferred",
        "no visits by order 14: Quarantine",
    ]
    assert look_again(BOOKING, date(2026, 12, 1), Circumstances((past,), (PERIOD,))) == ()


def test_a_visitor_without_an_approval_in_force_is_a_reason_where_the_kind_asks_for_one():
    asks = Circumstances(only_approved=frozenset({BOOKING.kind}))
    assert [str(one) for one in look_again(BOOKING, DAY, asks)] == [f"not an approved visitor: {ANNA.name}"]
    pair = (ANNA.id, PRISONER.id)
    contact = Contact(ANNA, PRISONER, Relation.PARENT)
    assert look_again(BOOKING, DAY, replace(asks, contacts={pair: contact})) != ()
    approved = replace(contact, approval=Approval("Order 9", "2026-01-01"))
    assert look_again(BOOKING, DAY, replace(asks, contacts={pair: approved})) == ()
