"""What becomes of a parcel and of each of its items."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatepost.domain.amounts import Unit
from gatepost.domain.annulments import Annulment
from gatepost.domain.errors import ExplanationMissing, FieldMissing
from gatepost.domain.parcel_errors import NotInspected, PostalNumberWrong, StepNotPossible, TooMuchKeptBack
from gatepost.domain.parcels import (
    ACCEPTED,
    NEXT,
    OPEN,
    Inspected,
    ItemReason,
    Move,
    Parcel,
    ParcelItem,
    ParcelKind,
    ParcelState,
    Sender,
    Step,
    inspected,
    moved,
    state_of,
)
from gatepost.domain.people import Prisoner

NOW = datetime(2026, 11, 25, 6, tzinfo=UTC)
TEA = ParcelItem("Tea", Unit.GRAM, 500, "tea")
SOCKS = ParcelItem("Socks", Unit.PIECE, 4, "socks")
PARCEL = Parcel(ParcelKind.PACKET, Prisoner("ST-001", "TESTOV", "BAKYT", id=1), Sender("A. Sender"), (TEA, SOCKS))
S = ParcelState


def of(*states: ParcelState) -> Parcel:
    return replace(PARCEL, number="P-1", items=tuple(replace(SOCKS, state=state) for state in states))


def test_a_parcel_says_what_is_missing_and_is_tidied():
    tidy = replace(PARCEL, postal_number=" rr123456785 kg ", sender=Sender(" A. Sender ", " Osh ")).checked()
    assert (tidy.postal_number, tidy.sender.name, tidy.sender.address) == ("RR123456785KG", "A. Sender", "Osh")
    with pytest.raises(FieldMissing) as missing:
        replace(PARCEL, sender=Sender(" "), items=()).checked()
    assert missing.value.facts["fields"] == ("sender", "items")
    with pytest.raises(FieldMissing):
        replace(PARCEL, items=(TEA, replace(TEA, name=" "))).checked()


def test_a_postal_number_with_a_wrong_check_digit_is_refused_and_another_kind_of_number_is_kept():
    with pytest.raises(PostalNumberWrong, match="RR123456784KG"):
        replace(PARCEL, postal_number="RR123456784KG").checked()
    assert replace(PARCEL, postal_number="7201-55").checked().postal_number == "7201-55"


def test_the_state_of_a_parcel_is_what_is_left_to_do():
    assert of(S.INSPECTED, S.REFUSED).state is S.INSPECTED
    assert of(S.HANDED_OVER, S.REFUSED).state is S.REFUSED
    assert of(S.HANDED_OVER, S.RETURNED).state is S.HANDED_OVER
    assert of(S.SEIZED, S.RETURNED).state is S.RETURNED
    assert of(S.RETURNED, S.REFUSED).places_in(S.REFUSED, S.SEIZED) == (2,)


def test_what_was_accepted_in_part_counts_and_what_was_refused_whole_or_annulled_does_not():
    assert of(S.HANDED_OVER, S.RETURNED).counts
    assert not of(S.REFUSED, S.SEIZED).counts
    assert not replace(of(S.RECEIVED), annulment=Annulment(NOW, "a", "b", "twice")).counts


def test_who_signed_is_the_last_who_did():
    steps = (Step(S.HANDED_OVER, NOW, "a", (1,), people="TESTOV"), Step(S.RETURNED, NOW, "a", (2,)))
    assert replace(PARCEL, steps=steps).signed_by == "TESTOV"
    assert PARCEL.signed_by == ""


def test_an_inspection_lets_a_part_go_on_and_the_list_keeps_its_places():
    look = [
        Inspected(1, 480, kept_back=180, reasons=(ItemReason.OVER_AMOUNT,), remark="norm"),
        Inspected(2, 4, remark=" new "),
    ]
    tea, socks, back = inspected(PARCEL, look)
    assert (tea.state, tea.amount, tea.found, tea.reasons) == (S.INSPECTED, 500, 300, ())
    assert (socks.state, socks.found, socks.remark) == (S.INSPECTED, 4, "new")
    assert (back.state, back.amount, back.found, back.remark) == (S.REFUSED, 0, 180, "norm")
    assert (tea.there, TEA.there) == (300, 500)


def test_an_item_is_refused_or_taken_away_whole():
    look = [
        Inspected(1, 500, kept_back=500, reasons=(ItemReason.SPOILED,)),
        Inspected(2, 4, seized=True, reasons=(ItemReason.HIDDEN_THING,)),
    ]
    tea, socks = inspected(PARCEL, look)
    assert (tea.state, tea.reasons, socks.state) == (S.REFUSED, (ItemReason.SPOILED,), S.SEIZED)


def test_an_inspection_is_of_everything_that_was_received_and_of_nothing_else():
    for look in ([Inspected(1, 500)], [Inspected(1, 500), Inspected(2, 4), Inspected(3, 1)]):
        with pytest.raises(NotInspected):
            inspected(PARCEL, look)
    part = replace(PARCEL, items=(replace(TEA, state=S.STORED), SOCKS))
    assert [item.state for item in inspected(part, [Inspected(2, 4)])] == [S.STORED, S.INSPECTED]


@pytest.mark.parametrize("kept_back", [-1, 501])
def test_no_more_is_kept_back_than_was_found(kept_back):
    look = [Inspected(1, 500, kept_back, reasons=(ItemReason.SPOILED,)), Inspected(2, 4)]
    with pytest.raises(TooMuchKeptBack, match="Tea"):
        inspected(PARCEL, look)


def test_keeping_back_needs_a_reason_and_another_reason_a_word():
    with pytest.raises(FieldMissing):
        inspected(PARCEL, [Inspected(1, 500, 1), Inspected(2, 4)])
    with pytest.raises(ExplanationMissing):
        inspected(PARCEL, [Inspected(1, 500, 1, reasons=(ItemReason.OTHER,)), Inspected(2, 4)])


def test_a_move_touches_what_can_go_there_or_the_places_that_are_named():
    parcel = of(S.INSPECTED, S.REFUSED, S.STORED)
    items, places = moved(parcel, Move(S.HANDED_OVER, people="x"))
    assert (places, [item.state for item in items]) == ((1, 3), [S.HANDED_OVER, S.REFUSED, S.HANDED_OVER])
    items, places = moved(parcel, Move(S.RETURNED, (2,), (ItemReason.OTHER,)))
    assert (places, items[1].reasons, items[0]) == ((2,), (ItemReason.OTHER,), parcel.items[0])
    kept = replace(parcel, items=(replace(SOCKS, state=S.REFUSED, reasons=(ItemReason.SPOILED,)),))
    assert moved(kept, Move(S.RETURNED, reason="by post"))[0][0].reasons == (ItemReason.SPOILED,)


def test_a_step_that_is_not_possible_is_refused():
    with pytest.raises(StepNotPossible):
        moved(of(S.HANDED_OVER), Move(S.RETURNED))
    with pytest.raises(StepNotPossible):
        moved(of(S.INSPECTED, S.REFUSED), Move(S.HANDED_OVER, (2,)))


@pytest.mark.parametrize(
    ("move", "missing"),
    [
        (Move(S.REFUSED), ("reasons",)),
        (Move(S.RETURNED), ("reason",)),
        (Move(S.DESTROYED), ("reason", "witnesses")),
        (Move(S.HANDED_OVER), ("signed_by",)),
    ],
)
def test_a_move_says_what_it_needs(move, missing):
    with pytest.raises(FieldMissing) as refused:
        move.checked()
    assert refused.value.facts["fields"] == missing


def test_a_move_is_tidied_and_another_reason_needs_a_word():
    assert Move(S.RETURNED, reason=" left ").checked().reason == "left"
    assert Move(S.RETURNED, reasons=(ItemReason.PRISONER_LEFT,)).checked()
    with pytest.raises(ExplanationMissing):
        Move(S.REFUSED, reasons=(ItemReason.OTHER,)).checked()


looks = st.tuples(st.integers(0, 9), st.integers(0, 9), st.booleans())
moves = st.tuples(st.sampled_from(S), st.sets(st.integers(1, 4)))


@given(st.tuples(looks, looks), st.lists(moves, max_size=8))
def test_no_sequence_of_steps_loses_or_makes_anything(found, wishes):
    """What was found of each thing is in some line to the end; what has ended does not come back."""
    look = [
        Inspected(place, there, min(back, there), seized, (ItemReason.SPOILED,))
        for place, (there, back, seized) in enumerate(found, 1)
    ]
    parcel = replace(PARCEL, number="P-1", items=inspected(PARCEL, look))
    total = sum(there for there, _, _ in found)
    for to, places in wishes:
        before = parcel
        try:
            items, touched = moved(parcel, Move(to, tuple(sorted(places))))
        except StepNotPossible:
            continue
        parcel = replace(parcel, items=items)
        for at, (old, new) in enumerate(zip(before.items, parcel.items, strict=True), 1):
            assert (new.state is to and to in NEXT[old.state]) if at in touched else new == old
        assert sum(item.there for item in parcel.items) == total
        assert parcel.state is state_of([item.state for item in parcel.items])
        assert parcel.counts == any(item.state in ACCEPTED for item in parcel.items)
        assert (parcel.state in OPEN) == any(item.state in OPEN for item in parcel.items)
