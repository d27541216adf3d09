"""Forms for a power cut: numbered, entered afterwards with their real times, every number accounted for."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import timedelta

import pytest

from gatepost.desk.arrivals import PaperFormShown
from gatepost.domain.errors import AlreadyInside, FieldMissing, NotAllowed
from gatepost.domain.paper_forms import BackEntry, FormState
from gatepost.domain.reading import BarcodeReading
from gatepost.domain.restrictions import RestrictionKind
from gatepost.domain.roles import Officer, Role
from gatepost.domain.shift_errors import FormSettled, FormUnknown, TimeNotPossible, TooManyForms
from gatepost.domain.shifts import HandOver
from gatepost.domain.visits import Outcome
from tests.desk.test_rules_of_visits import restrict
from tests.desk.test_visits import TODAY, admission, admit


def numbered(counters, count=1):
    return counters.paper_forms.number(count).value


def entry(counters, form, clock, came=-120, left=-60, **changes):
    """A form that says when they came and left, in minutes from now."""
    until = None if left is None else clock.now + timedelta(minutes=left)
    given = BackEntry(form.number, admission(counters), clock.now + timedelta(minutes=came), until)
    return replace(given, **changes)


def test_blank_forms_have_numbers_of_their_own_without_gaps(counters):
    assert [one.number for one in numbered(counters, 3)] == ["F-2026-000001", "F-2026-000002", "F-2026-000003"]
    assert counters.paper_forms.counts() == {FormState.BLANK: 3}
    assert counters.paper_forms.newest()[0].number == "F-2026-000003"
    for count in (0, 51):
        with pytest.raises(TooManyForms):
            numbered(counters, count)


def test_a_form_is_entered_as_a_visit_at_its_real_time_and_marked(counters, clock, tmp_path):
    (form,) = numbered(counters)
    clock.move(hours=5)
    came = clock.now - timedelta(hours=2)
    done = counters.paper_forms.enter(entry(counters, form, clock)).value
    visit = done.visit
    assert (visit.arrived_at, visit.left_at, visit.outcome) == (came, came + timedelta(hours=1), Outcome.COMPLETED)
    assert (visit.form, visit.entered_at, visit.number, done.against) == (form.number, clock.now, "V-2026-000001", ())
    (settled,) = counters.paper_forms.newest()
    assert (settled.state, settled.record, settled.settled_by) == (FormState.ENTERED, visit.number, "admin")
    written = counters.end_of_day.export_day(TODAY, tmp_path / "day.csv")
    (row,) = csv.DictReader(written.path.read_text("utf-8-sig").splitlines(), delimiter=";")
    assert (row["arrived_at"], row["form"], row["entered_at"]) == (
        "2026-11-24 15:00:00", "F-2026-000001", "2026-11-24 17:00:00",
    )  # fmt: skip
    assert [one.deed for one in counters.history.of_record(visit.number)] == ["visit.entered_from_paper"]


def test_a_visitor_who_is_still_inside_can_be_checked_out_afterwards(counters, clock):
    (form,) = numbered(counters)
    clock.move(hours=5)
    visit = counters.paper_forms.enter(entry(counters, form, clock, left=None)).value.visit
    assert [one.number for one in counters.visits.inside()] == [visit.number]
    counters.visits.check_out(visit.number, Outcome.COMPLETED)


def test_who_is_inside_now_may_have_been_here_before_but_not_twice_at_once(counters, clock):
    one, two = numbered(counters, 2)
    clock.move(hours=5)
    before, now = entry(counters, one, clock), entry(counters, two, clock, left=None)
    admit(counters)
    assert counters.paper_forms.enter(before).value.visit.left_at is not None
    with pytest.raises(AlreadyInside):
        counters.paper_forms.enter(now)
    assert counters.paper_forms.counts() == {FormState.BLANK: 1, FormState.ENTERED: 1}


@pytest.mark.parametrize(("came", "left"), [(-301, -60), (1, None), (-60, -61), (-60, 1)])
def test_times_that_cannot_be_are_refused_and_nothing_is_saved(counters, clock, came, left):
    (form,) = numbered(counters)
    clock.move(hours=5)
    with pytest.raises(TimeNotPossible):
        counters.paper_forms.enter(entry(counters, form, clock, came=came, left=left))
    assert counters.paper_forms.counts() == {FormState.BLANK: 1}
    assert counters.visits.inside() == []


def test_a_form_counts_once_and_an_unknown_one_not_at_all(counters, clock):
    one, two = numbered(counters, 2)
    clock.move(hours=5)
    counters.paper_forms.enter(entry(counters, replace(one, number=f" {one.number.lower()} "), clock))
    with pytest.raises(FormSettled, match="entered"):
        counters.paper_forms.enter(entry(counters, one, clock))
    with pytest.raises(FormUnknown, match="F-2026-000009"):
        counters.paper_forms.enter(entry(counters, replace(one, number="F-2026-000009"), clock))
    with pytest.raises(FieldMissing):
        counters.paper_forms.spoil(two.number, " ")
    counters.paper_forms.spoil(two.number, "Coffee")
    with pytest.raises(FormSettled, match="spoiled"):
        counters.paper_forms.spoil(two.number, "Again")
    assert counters.paper_forms.counts() == {FormState.ENTERED: 1, FormState.SPOILED: 1}


def test_the_shift_of_its_own_time_has_it(counters, clock):
    one, two = numbered(counters, 2)
    clock.move(hours=1)
    first = counters.shifts.open(["Night"]).value.number
    clock.move(hours=5)
    counters.shifts.close(HandOver("Day"))
    counters.shifts.open(["Day"])
    assert counters.paper_forms.enter(entry(counters, one, clock, came=-240)).value.visit.shift == first
    assert counters.paper_forms.enter(entry(counters, two, clock, came=-330)).value.visit.shift == ""  # none was open


def test_a_scanned_form_opens_its_entry(counters):
    (form,) = numbered(counters)
    shown = counters.arrivals.receive(BarcodeReading("QRCode", form.number.lower()))
    assert shown == PaperFormShown(form)


def test_an_auditor_neither_numbers_nor_enters(counters, clock):
    (form,) = numbered(counters)
    given = entry(counters, form, clock, came=0, left=None)
    counters.paper_forms._officer = Officer("x", "X", Role.AUDITOR)
    for act in (lambda: numbered(counters), lambda: counters.paper_forms.enter(given)):
        with pytest.raises(NotAllowed):
            act()


def test_what_would_have_stood_against_it_is_written_down_and_told(counters, clock):
    (form,) = numbered(counters)
    known = admit(counters).value
    counters.visits.check_out(known.number, Outcome.COMPLETED)
    restrict(counters, RestrictionKind.BAN, person=known.person)
    clock.move(hours=5)
    done = counters.paper_forms.enter(entry(counters, form, clock)).value
    assert [one.exception for one in done.against] == list(done.visit.exceptions) == ["R-2026-000001"]
