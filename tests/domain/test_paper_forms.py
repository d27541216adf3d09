"""Forms on paper: what their times may say, and how many are printed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatepost.domain.errors import FieldMissing
from gatepost.domain.paper_forms import MOST_FORMS, BackEntry, FormState, PaperForm, check_count, checked_reason
from gatepost.domain.people import IdentityDocument, Person
from gatepost.domain.shift_errors import FormSettled, TimeNotPossible, TooManyForms
from gatepost.domain.visits import Admission, Relation, VisitKind

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
PRINTED = NOW - timedelta(hours=10)
FORM = PaperForm("F-2026-000001", PRINTED, "gate")
WHO = (Person("A", "B", "1990-01-01", "F", "KGZ"), IdentityDocument("", "P", "KGZ", "1"))
ADMISSION = Admission(*WHO, prisoner_id=1, kind=VisitKind.SHORT_TERM, relation=Relation.OTHER)
MINUTES = st.integers(-700, 100)


@given(MINUTES, st.none() | MINUTES)
def test_a_visit_lies_between_the_printing_and_now_and_ends_after_it_began(came, left):
    arrived = NOW + timedelta(minutes=came)
    until = None if left is None else NOW + timedelta(minutes=left)
    entry = BackEntry(FORM.number, ADMISSION, arrived, until)
    possible = PRINTED <= arrived <= NOW and (until is None or arrived <= until <= NOW)
    if possible:
        entry.check(FORM, NOW)
    else:
        with pytest.raises(TimeNotPossible):
            entry.check(FORM, NOW)


@pytest.mark.parametrize("state", [FormState.ENTERED, FormState.SPOILED])
def test_a_settled_form_is_entered_no_more(state):
    settled = PaperForm(FORM.number, PRINTED, "gate", state)
    with pytest.raises(FormSettled):
        BackEntry(FORM.number, ADMISSION, NOW).check(settled, NOW)


def test_how_many_are_printed_is_bounded_and_a_reason_says_something():
    assert (check_count(1), check_count(MOST_FORMS)) == (1, MOST_FORMS)
    for count in (0, -1, MOST_FORMS + 1):
        with pytest.raises(TooManyForms):
            check_count(count)
    assert checked_reason("  coffee ") == "coffee"
    with pytest.raises(FieldMissing):
        checked_reason("  ")
