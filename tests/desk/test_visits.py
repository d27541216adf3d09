"""Admitting, checking out, and who is inside."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gatepost.desk.arrivals import Arriving
from gatepost.desk.counters import Counters
from gatepost.desk.rules import template
from gatepost.domain.changes import Done, Subject
from gatepost.domain.errors import (
    AlreadyInside,
    BirthInFuture,
    ClockMovedBack,
    DateUnreadable,
    FieldMissing,
    NoSuchRecord,
    NotAllowed,
    NotInside,
    PortraitTooLarge,
    Unconfirmed,
)
from gatepost.domain.hindrances import HindranceKind
from gatepost.domain.people import Prisoner
from gatepost.domain.roles import Officer, Role
from gatepost.domain.visits import LARGEST_PORTRAIT, Admission, Outcome, Relation, Visit, VisitKind
from gatepost.scan.document import to_reading
from gatepost.scan.mrz_text import parse_text
from tests import specimens

TODAY = date(2026, 11, 24)


def read(lines=specimens.TD3):
    return to_reading(parse_text("\n".join(lines)), TODAY)


def prisoner_of(counters: Counters, number: str = "ST-001") -> Prisoner:
    known = counters.people.find_prisoners(number)
    return known[0] if known else counters.people.add_prisoner(Prisoner(number, "Specimenov", "Specimen")).value


def admission(counters: Counters, lines=specimens.TD3, **changes) -> Admission:
    arriving = counters.arrivals.receive(read(lines))
    assert isinstance(arriving, Arriving)
    given = Admission(
        arriving.person,
        arriving.document,
        prisoner_of(counters).id,
        VisitKind.SHORT_TERM,
        Relation.SPOUSE,
        arriving.reading,
    )
    return replace(given, **changes)


def admit(counters: Counters, lines=specimens.TD3) -> Done[Visit]:
    return counters.visits.admit(admission(counters, lines))


def test_an_admitted_visitor_is_inside_with_a_number(counters, clock):
    done = admit(counters)
    assert done.value.number == "V-2026-000001"
    assert done.changed == {Subject.VISITS, Subject.PEOPLE}
    (inside,) = counters.visits.inside()
    assert (inside.person.name, inside.arrived_at, inside.admitted_by) == ("ERIKSSON ANNA MARIA", clock.now, "admin")


def test_a_portrait_is_kept_with_its_visit_and_its_hash_in_the_journal(counters):
    jpeg = b"\xff\xd8 a face \xff\xd9"
    visit = counters.visits.admit(admission(counters, portrait=jpeg)).value
    assert counters.visits.portrait(visit.number) == jpeg
    with counters._opened.store.reading() as registers:
        rows = registers.visits._session.connection().exec_driver_sql("SELECT details FROM journal ORDER BY seq DESC")
        details = rows.scalar()
    assert hashlib.sha256(jpeg).hexdigest() in details
    assert "a face" not in details
    assert counters._opened.store.verify_journal().holds


def test_a_visit_without_a_portrait_has_none(counters):
    assert counters.visits.portrait(admit(counters).value.number) == b""
    with pytest.raises(NoSuchRecord):
        counters.visits.portrait("V-2026-999999")


def test_a_portrait_that_is_too_large_is_refused_and_nothing_is_saved(counters):
    with pytest.raises(PortraitTooLarge, match="200 kB"):
        counters.visits.admit(admission(counters, portrait=bytes(LARGEST_PORTRAIT + 1)))
    assert counters.visits.inside() == []


def test_a_visitor_cannot_be_inside_twice(counters):
    wanted = admission(counters)
    first = counters.visits.admit(wanted).value
    again = replace(wanted, person=replace(wanted.person, id=first.person.id))
    with pytest.raises(AlreadyInside, match="V-2026-000001"):
        counters.visits.admit(again)
    assert len(counters.visits.inside()) == 1


def test_the_same_document_saved_twice_from_an_old_card_does_not_put_the_visitor_inside_twice(counters):
    stale = admission(counters)
    counters.visits.admit(stale)
    with pytest.raises(AlreadyInside):
        counters.visits.admit(stale)
    assert len(counters.visits.inside()) == 1


def test_a_visitor_who_leaves_is_no_longer_inside_and_may_come_again(counters, clock):
    number = admit(counters).value.number
    clock.move(minutes=95)
    left = counters.visits.check_out(number, Outcome.COMPLETED).value
    assert (left.left_at, left.outcome, left.checked_out_by) == (clock.now, Outcome.COMPLETED, "admin")
    assert counters.visits.inside() == []
    clock.move(hours=24)
    assert admit(counters).value.number == "V-2026-000002"


def test_nobody_leaves_twice_and_no_unknown_visit_is_closed(counters):
    number = admit(counters).value.number
    counters.visits.check_out(number, Outcome.COMPLETED)
    with pytest.raises(NotInside):
        counters.visits.check_out(number, Outcome.COMPLETED)
    with pytest.raises(NoSuchRecord):
        counters.visits.check_out("V-2026-009999", Outcome.COMPLETED)
    with pytest.raises(NoSuchRecord):
        counters.visits.visit("V-2026-009999")


def test_what_is_incomplete_doubtful_or_impossible_saves_nothing(counters):
    good = admission(counters)
    wrong = (
        (replace(good, person=replace(good.person, surname="")), FieldMissing),
        (replace(good, person=replace(good.person, birth_date="2027-01-01")), BirthInFuture),
        (replace(good, person=replace(good.person, birth_date="next week")), DateUnreadable),
        (replace(good, document=replace(good.document, expiry_date="never")), DateUnreadable),
        (replace(good, prisoner_id=999), NoSuchRecord),
    )
    entries = counters.proof.check().entries
    for one, refusal in wrong:
        with pytest.raises(refusal):
            counters.visits.admit(one)
    doubtful = admission(counters, (specimens.TD3[0], specimens.TD3[1].replace("7408122", "7408123")))
    with pytest.raises(Unconfirmed):
        counters.visits.admit(doubtful)
    assert counters.visits.inside() == []
    assert counters.proof.check().entries == entries


def test_dates_are_kept_in_one_form(counters):
    good = admission(counters)
    typed = replace(good, person=replace(good.person, birth_date="12.08.1974"))
    assert counters.visits.admit(typed).value.person.birth_date == "1974-08-12"


def test_an_auditor_changes_nothing(counters):
    good = admission(counters)
    auditing = counters.visits
    auditing._officer = Officer("inspector", "I", Role.AUDITOR)
    for change in (lambda: auditing.admit(good), lambda: auditing.check_out("V-2026-000001", Outcome.COMPLETED)):
        with pytest.raises(NotAllowed):
            change()


def test_numbers_begin_anew_with_the_local_year(counters, clock):
    clock.now = datetime(2026, 12, 31, 17, 59, tzinfo=UTC)
    assert admit(counters).value.number == "V-2026-000001"
    clock.now = datetime(2026, 12, 31, 18, 0, tzinfo=UTC)
    assert admit(counters, specimens.KYRGYZ).value.number == "V-2027-000001"


def test_a_refused_admission_leaves_no_gap_in_the_numbers(counters):
    stale = admission(counters)
    counters.visits.admit(stale)
    with pytest.raises(AlreadyInside):
        counters.visits.admit(stale)
    assert admit(counters, specimens.KYRGYZ).value.number == "V-2026-000002"


def test_the_register_of_a_day_shows_that_day_alone_newest_first(counters, clock):
    admit(counters)
    clock.move(minutes=1)
    admit(counters, specimens.KYRGYZ)
    clock.move(hours=24)
    admit(counters, specimens.TD2.__class__(("I<UTOSPECIMEN<<BEISPIEL<<<<<<<<<<<<<", specimens.TD2[1])))
    assert [visit.person.surname for visit in counters.visits.of_day(TODAY)] == ["TESTOV", "ERIKSSON"]


def test_a_clock_that_moved_back_asks_before_it_saves(counters, clock):
    admit(counters)
    clock.move(hours=-3)
    with pytest.raises(ClockMovedBack):
        admit(counters, specimens.KYRGYZ)
    counters.shifts.confirm_clock()
    assert admit(counters, specimens.KYRGYZ).value.number == "V-2026-000002"
    clock.move(hours=-1)
    with pytest.raises(ClockMovedBack):
        counters.visits.check_out("V-2026-000001", Outcome.COMPLETED)


def test_nobody_leaves_before_they_came(counters, clock):
    visit = admit(counters).value
    clock.move(hours=-3)
    counters.shifts.confirm_clock()
    left = counters.visits.check_out(visit.number, Outcome.COMPLETED).value
    assert left.left_at == visit.arrived_at


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from(["in", "out"]), st.sampled_from(list(specimens.ALL))), max_size=12))
def test_no_sequence_of_arrivals_and_departures_breaks_the_register(counters, clock, steps):
    for step, name in steps:
        clock.move(minutes=7)
        lines = specimens.ALL[name]
        arrival = counters.arrivals.receive(read(lines))
        if step == "in" and isinstance(arrival, Arriving):
            admit(counters, lines)
        elif step == "out" and not isinstance(arrival, Arriving):
            counters.visits.check_out(arrival.visit.number, Outcome.COMPLETED)
    inside = [visit.person.id for visit in counters.visits.inside()]
    assert len(inside) == len(set(inside))
    proof = counters.proof.check()
    assert proof.holds


def test_a_child_is_seen_as_one_while_the_card_is_still_being_typed(counters):
    counters.rules.confirm(template())
    child = replace(admission(counters).person, birth_date="01.02.2015")
    for typed, expected in (("01.02.2015", [HindranceKind.CHILD_ALONE]), ("01.02.1980", []), ("01.02.", [])):
        person = replace(child, birth_date=typed)
        outlook = counters.visits.outlook(person, prisoner_of(counters).id, VisitKind.LAWYER)
        found = [one.kind for one in outlook.hindrances if one.kind is HindranceKind.CHILD_ALONE]
        assert found == expected, typed


def test_without_confirmed_rules_the_template_hinders_nobody(counters):
    assert not counters.rules.in_force().is_confirmed
    for _ in range(3):
        counters.visits.check_out(admit(counters).value.number, Outcome.COMPLETED)
    assert admit(counters).value.exceptions == ()
