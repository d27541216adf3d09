"""A shift is not closed over somebody inside whom nobody has named."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from gatepost.domain.errors import InsideNotNamed
from gatepost.domain.people import IdentityDocument, Person, Prisoner
from gatepost.domain.shift_errors import UnfinishedNotSeen
from gatepost.domain.shifts import HandOver, Shift, UnfinishedKind
from gatepost.domain.visits import Relation, Visit, VisitKind

NOON = datetime(2026, 11, 25, 6, tzinfo=UTC)


def visit(number: str) -> Visit:
    return Visit(
        id=1,
        number=number,
        person=Person("ERIKSSON", "ANNA MARIA", "1974-08-12", "F", "UTO", id=1),
        document=IdentityDocument("TD3", "P", "UTO", "L898902C3"),
        prisoner=Prisoner("ST-001", "Specimenov", "Specimen", id=1),
        kind=VisitKind.SHORT_TERM,
        relation=Relation.PARENT,
        arrived_at=NOON,
        admitted_by="gate",
    )


def test_everybody_inside_is_named_in_the_hand_over():
    inside = [visit("V-1"), visit("V-2")]
    with pytest.raises(InsideNotNamed, match=r"ERIKSSON ANNA MARIA \(V-2\)"):
        HandOver("Next", frozenset({"V-1"})).check(inside, {})
    HandOver("Next", frozenset({"V-1", "V-2", "V-0"})).check(inside, {})
    HandOver("Next").check([], {})


def test_what_goes_on_is_seen_as_it_is_now():
    goes_on = {UnfinishedKind.TO_INSPECT: ("P-1", "P-2"), UnfinishedKind.BADGES: ("7",)}
    with pytest.raises(UnfinishedNotSeen) as refused:
        HandOver("Next", seen={UnfinishedKind.TO_INSPECT: ("P-1",)}).check([], goes_on)
    assert refused.value.facts["kinds"] == (UnfinishedKind.TO_INSPECT, UnfinishedKind.BADGES)
    HandOver("Next", seen={**goes_on, UnfinishedKind.KEPT: ("K-1",)}).check([], goes_on)  # what was taken meanwhile


def test_a_shift_is_open_until_it_is_closed():
    shift = Shift("S-2026-000001", ("Aida",), NOON, "aida")
    assert shift.is_open
    assert not Shift("S-2026-000001", ("Aida",), NOON, "aida", closed_at=NOON).is_open
