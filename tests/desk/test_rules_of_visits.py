"""Rules, restrictions, second sign-ins, refusals, extensions, corrections and annulments at the desk of visits."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gatepost.desk.arrivals import Arriving, Leaving
from gatepost.desk.authority import SecondSignIn
from gatepost.desk.counters import Counters
from gatepost.desk.rules import template
from gatepost.desk.sign_in import SignInDesk
from gatepost.domain.bookings import Booking, BookingState
from gatepost.domain.changes import Subject
from gatepost.domain.errors import (
    AnnulledAlready,
    AuthorityNeeded,
    AuthorityTooLow,
    BadgeOut,
    ExplanationMissing,
    FieldMissing,
    Forbidden,
    LiftedAlready,
    LockerTaken,
    NoSuchLocker,
    NoSuchRecord,
    NotAllowed,
    NotInside,
    PartyOver,
    Refusal,
    SamePerson,
    SearchRefused,
    WrongPassword,
)
from gatepost.domain.people import Person, PrisonerStatus
from gatepost.domain.refusals import RefusalCode, Refused
from gatepost.domain.restrictions import Restriction, RestrictionKind
from gatepost.domain.roles import Officer, Role
from gatepost.domain.visits import Correction, Outcome, Relation, SearchResult, VisitKind
from tests import specimens
from tests.conftest import LOGIN, PASSWORD, SetClock
from tests.desk.test_visits import admission, admit, prisoner_of, read

DUTY, DUTY_PASSWORD = "duty", "duty officer's own"
GATE, GATE_PASSWORD = "gate", "gate officer's own"
REASON = "Order of the head of the shift"
PAPERS = ("Lawyer's licence", "Ордер")
STRANGER = Person("NOBODY", "", "1990-01-01", "F", "UTO")


@pytest.fixture(scope="module")
def staffed(recovery_and_template, tmp_path_factory):
    """A store with an administrator, a duty officer and a gate officer, and confirmed rules; made once."""
    folder = tmp_path_factory.mktemp("staffed") / "store"
    shutil.copytree(recovery_and_template[1], folder)
    clock = SetClock()
    sign_in = SignInDesk(folder, clock)
    counters = Counters.open(sign_in.sign_in(LOGIN, PASSWORD), sign_in, clock)
    counters.admin.add_user(DUTY, "Dana Duty", Role.DUTY_OFFICER, DUTY_PASSWORD, PASSWORD)
    counters.admin.add_user(GATE, "Gulnara Gate", Role.OFFICER, GATE_PASSWORD, PASSWORD)
    norms = {("general", "ordinary", VisitKind.SHORT_TERM): 2}
    counters.rules.confirm(replace(template(), source="Test order", most_visitors=2, lockers=9, norms=norms))
    prisoner = prisoner_of(counters)
    counters.people.change_prisoner(replace(prisoner, regime="general", conditions="ordinary"))
    counters.close()
    sign_in.close()
    return folder


@pytest.fixture
def folder(staffed, tmp_path):
    return shutil.copytree(staffed, tmp_path / "store")


@pytest.fixture
def at_the_gate(folder, clock) -> Iterator[Counters]:
    """The gate officer's counters."""
    sign_in = SignInDesk(folder, clock)
    counters = Counters.open(sign_in.sign_in(GATE, GATE_PASSWORD), sign_in, clock)
    yield counters
    counters.close()
    sign_in.close()


def duty(reason: str = REASON, password: str = DUTY_PASSWORD) -> SecondSignIn:
    return SecondSignIn(DUTY, password, reason)


def use_up(counters: Counters) -> None:
    """Both visits of the year."""
    for _ in range(2):
        counters.visits.check_out(admit(counters).value.number, Outcome.COMPLETED)


def restrict(counters: Counters, kind: RestrictionKind, **whom) -> Restriction:
    chief = replace_officer(counters, Role.ADMINISTRATOR)
    return chief.restrictions.make(Restriction(kind, "Order 12", "Handed over a telephone", "2026-01-01", **whom)).value


def replace_officer(counters: Counters, role: Role) -> Counters:
    """The same open store, as if somebody of another role had signed in."""
    login = LOGIN if role is Role.ADMINISTRATOR else "chief"
    return Counters.open(
        replace(counters._opened, officer=Officer(login, "Chief", role)),
        counters.visits._authority._sign_in,
        counters.visits.now,
    )


# --- entitlements -------------------------------------------------------------------------------------------------


def test_the_year_s_balance_is_known_before_the_question_arises(at_the_gate):
    use_up(at_the_gate)
    one = admission(at_the_gate)
    outlook = at_the_gate.visits.outlook(one.person, one.prisoner_id, one.kind)
    short, long = outlook.balances
    assert (short.kind, short.norm, short.used, short.left) == (VisitKind.SHORT_TERM, 2, 2, 0)
    assert (long.kind, long.norm, long.used, long.left) == (VisitKind.LONG_TERM, None, 0, None)
    assert [str(one) for one in outlook.hindrances] == ["Over the limit: 2 of 2 visits of this kind are used in 2026."]


def test_over_the_limit_needs_the_duty_officer_s_own_sign_in_and_stays_marked(at_the_gate):
    use_up(at_the_gate)
    with pytest.raises(AuthorityNeeded, match="Over the limit: 2 of 2"):
        at_the_gate.visits.admit(admission(at_the_gate))
    with pytest.raises(WrongPassword):
        at_the_gate.visits.admit(admission(at_the_gate), duty(password="guessed"))
    with pytest.raises(FieldMissing, match="reason"):
        at_the_gate.visits.admit(admission(at_the_gate), duty(reason="  "))
    with pytest.raises(AuthorityTooLow, match="Gulnara Gate"):
        at_the_gate.visits.admit(admission(at_the_gate), SecondSignIn(GATE, GATE_PASSWORD, REASON))
    assert at_the_gate.visits.inside() == []
    visit = at_the_gate.visits.admit(admission(at_the_gate), duty()).value
    kept = at_the_gate.visits.visit(visit.number)
    assert (kept.exceptions, kept.authorised_by, kept.authorised_reason) == (("over_limit",), DUTY, REASON)
    assert kept.number == "V-2026-000003"  # what was refused took no number


def test_a_sign_in_that_was_not_needed_marks_nothing(at_the_gate):
    visit = at_the_gate.visits.admit(admission(at_the_gate), duty()).value
    assert (visit.exceptions, visit.authorised_by) == ((), "")


def test_a_new_year_begins_at_the_facility_s_midnight(at_the_gate, clock):
    clock.now = datetime(2026, 12, 31, 17, 58, tzinfo=UTC)  # 23:58 in Bishkek
    use_up(at_the_gate)
    with pytest.raises(AuthorityNeeded):
        admit(at_the_gate)
    clock.move(minutes=2)
    assert admit(at_the_gate).value.number == "V-2027-000001"


def test_an_annulled_visit_gives_its_place_back(at_the_gate):
    use_up(at_the_gate)
    at_the_gate.visits.annul("V-2026-000001", duty())
    assert admit(at_the_gate).value.exceptions == ()


def test_a_party_counts_as_one_visit(at_the_gate):
    lead = admit(at_the_gate).value
    joined = at_the_gate.visits.admit(admission(at_the_gate, specimens.KYRGYZ, party=lead.number)).value
    assert joined.party == lead.number
    outlook = at_the_gate.visits.outlook(joined.person, joined.prisoner.id, VisitKind.SHORT_TERM)
    assert outlook.balances[0].used == 1
    assert {one.number for one in outlook.inside} == {lead.number, joined.number}


def test_a_party_that_has_left_cannot_be_joined(at_the_gate):
    lead = admit(at_the_gate).value
    at_the_gate.visits.check_out(lead.number, Outcome.COMPLETED)
    with pytest.raises(PartyOver, match=lead.number):
        at_the_gate.visits.admit(admission(at_the_gate, specimens.KYRGYZ, party=lead.number))


# --- time ---------------------------------------------------------------------------------------------------------


def test_the_time_runs_out_and_the_duty_officer_extends_it(at_the_gate, clock):
    visit = admit(at_the_gate).value
    assert visit.allowed_until == clock.now + timedelta(minutes=180)
    clock.move(minutes=170)
    with pytest.raises(AuthorityNeeded, match="extended by the duty officer"):
        at_the_gate.visits.extend(visit.number, 30)
    extended = at_the_gate.visits.extend(visit.number, 30, duty()).value
    assert extended.time_left(clock.now) == timedelta(minutes=40)
    clock.move(minutes=60)
    late = at_the_gate.visits.extend(visit.number, 15, duty()).value
    assert late.time_left(clock.now) == timedelta(minutes=15)  # overdue: from now on, not from the past


@pytest.mark.parametrize("minutes", [0, -5, 100_000])
def test_an_extension_needs_a_sensible_time(at_the_gate, minutes):
    visit = admit(at_the_gate).value
    with pytest.raises(FieldMissing, match="minutes"):
        at_the_gate.visits.extend(visit.number, minutes, duty())


def test_who_has_left_is_not_extended(at_the_gate):
    visit = admit(at_the_gate).value
    at_the_gate.visits.check_out(visit.number, Outcome.COMPLETED)
    with pytest.raises(NotInside):
        at_the_gate.visits.extend(visit.number, 30, duty())


def test_a_duty_officer_extends_without_signing_in_twice(at_the_gate, clock):
    visit = admit(at_the_gate).value
    chief = replace_officer(at_the_gate, Role.DUTY_OFFICER)
    assert chief.visits.extend(visit.number, 30).value.allowed_until == clock.now + timedelta(minutes=210)


# --- restrictions -------------------------------------------------------------------------------------------------


def test_a_banned_visitor_is_stopped_before_anything_is_saved(at_the_gate):
    visit = admit(at_the_gate).value
    at_the_gate.visits.check_out(visit.number, Outcome.COMPLETED)
    ban = restrict(at_the_gate, RestrictionKind.BAN, person=visit.person)
    with pytest.raises(AuthorityNeeded, match="Handed over a telephone"):
        admit(at_the_gate)
    with pytest.raises(AuthorityTooLow):  # a ban is the administrator's
        at_the_gate.visits.admit(admission(at_the_gate), duty())
    passed = at_the_gate.visits.admit(admission(at_the_gate), SecondSignIn(LOGIN, PASSWORD, REASON)).value
    assert passed.exceptions == (ban.number,)


def test_no_contact_is_passed_by_nobody_and_touches_only_the_pair(at_the_gate):
    visit = admit(at_the_gate).value
    at_the_gate.visits.check_out(visit.number, Outcome.COMPLETED)
    restrict(at_the_gate, RestrictionKind.NO_CONTACT, person=visit.person, prisoner=visit.prisoner)
    with pytest.raises(Forbidden):
        at_the_gate.visits.admit(admission(at_the_gate), SecondSignIn(LOGIN, PASSWORD, REASON))
    chief = replace_officer(at_the_gate, Role.ADMINISTRATOR)
    another = prisoner_of(chief, "ST-002")
    assert at_the_gate.visits.admit(admission(at_the_gate, prisoner_id=another.id)).value.is_inside


def test_a_prisoner_s_restriction_stops_every_visitor_until_it_is_lifted(at_the_gate):
    prisoner = prisoner_of(at_the_gate)
    order = restrict(at_the_gate, RestrictionKind.ACCESS, prisoner=prisoner)
    with pytest.raises(AuthorityNeeded):
        admit(at_the_gate)
    chief = replace_officer(at_the_gate, Role.DUTY_OFFICER)
    with pytest.raises(FieldMissing):
        chief.restrictions.lift(order.number, " ")
    lifted = chief.restrictions.lift(order.number, "Order 13")
    assert lifted.changed == {Subject.RESTRICTIONS}
    assert (lifted.value.lifted_by, lifted.value.lifting_reason) == ("chief", "Order 13")
    with pytest.raises(LiftedAlready):
        chief.restrictions.lift(order.number, "again")
    with pytest.raises(NoSuchRecord):
        chief.restrictions.lift("R-2026-000099", "unknown")
    assert admit(at_the_gate).value.is_inside
    assert chief.restrictions.all() == [lifted.value]


def test_a_gate_officer_makes_no_restrictions(at_the_gate):
    with pytest.raises(NotAllowed):
        at_the_gate.restrictions.make(Restriction(RestrictionKind.BAN, "1", "reason", "2026-01-01"))
    with pytest.raises(NotAllowed):
        at_the_gate.restrictions.lift("R-2026-000001", "reason")


def test_a_prisoner_released_yesterday_is_not_visited(at_the_gate):
    prisoner = prisoner_of(at_the_gate)
    chief = replace_officer(at_the_gate, Role.DUTY_OFFICER)
    chief.people.change_prisoner(replace(prisoner, status=PrisonerStatus.RELEASED))
    with pytest.raises(Forbidden, match="not here: released"):
        admit(at_the_gate)


# --- refusals -----------------------------------------------------------------------------------------------------


def test_one_visitor_is_refused_with_several_codes_and_the_rest_goes_in(at_the_gate, clock):
    one = admission(at_the_gate)
    codes = (RefusalCode.NOT_ON_LIST, RefusalCode.OTHER)
    done = at_the_gate.visits.refuse(Refused(one.person, one.document, codes, " Drunk ", one.prisoner_id))
    assert done.value.number == "N-2026-000001"
    assert (done.value.codes, done.value.explanation, done.value.refused_by) == (codes, "Drunk", GATE)
    day = at_the_gate.visits.facility().day_of(clock.now)
    assert at_the_gate.visits.refused_on(day) == [done.value]
    assert admit(at_the_gate, specimens.KYRGYZ).value.is_inside
    assert at_the_gate.visits.refuse(Refused(one.person, one.document, codes, "once more")).value.prisoner is None


def test_who_was_refused_is_known_the_next_time(at_the_gate):
    one = admission(at_the_gate)
    refused = at_the_gate.visits.refuse(Refused(one.person, one.document, (RefusalCode.NO_ADULT,))).value
    assert admission(at_the_gate).person.id == refused.person.id
    again = at_the_gate.visits.refuse(Refused(one.person, one.document, (RefusalCode.NO_ADULT,))).value
    assert again.person.id == refused.person.id


def test_a_refusal_without_reason_or_name_is_not_kept(at_the_gate, clock):
    one = admission(at_the_gate)
    with pytest.raises(ExplanationMissing):
        at_the_gate.visits.refuse(Refused(one.person, one.document, ()))
    with pytest.raises(FieldMissing):
        nobody = replace(one.person, surname=" ")
        at_the_gate.visits.refuse(Refused(nobody, one.document, (RefusalCode.BANNED,)))
    assert at_the_gate.visits.refused_on(at_the_gate.visits.facility().day_of(clock.now)) == []


# --- search, badge, locker, permission ----------------------------------------------------------------------------


def test_a_badge_and_a_locker_are_given_out_once_at_a_time(at_the_gate):
    first = admission(at_the_gate, badge="7", locker="3", belongings="Telephone\nKeys")
    held = at_the_gate.visits.admit(replace(first, search_result=SearchResult.CLEAR)).value
    assert (held.badge, held.locker, held.belongings, held.searched_by) == ("7", "3", "Telephone\nKeys", GATE)
    second = admission(at_the_gate, specimens.KYRGYZ)
    with pytest.raises(BadgeOut, match="ERIKSSON"):
        at_the_gate.visits.admit(replace(second, badge="7"))
    with pytest.raises(LockerTaken, match=held.number):
        at_the_gate.visits.admit(replace(second, locker="3"))
    at_the_gate.visits.check_out(held.number, Outcome.COMPLETED)
    assert at_the_gate.visits.admit(replace(second, badge="7", locker="3")).value.is_inside


@pytest.mark.parametrize("locker", ["0", "10", "three", "-1", "٣"])
def test_a_locker_that_is_not_there(at_the_gate, locker):
    with pytest.raises(NoSuchLocker, match="1 to 9"):
        at_the_gate.visits.admit(admission(at_the_gate, locker=locker))


def test_who_refuses_the_search_stays_outside(at_the_gate):
    with pytest.raises(SearchRefused):
        at_the_gate.visits.admit(admission(at_the_gate, search_result=SearchResult.REFUSED))


def test_an_official_visit_needs_its_written_permission(at_the_gate):
    official = admission(at_the_gate, kind=VisitKind.OFFICIAL, relation=Relation.OFFICIAL)
    with pytest.raises(FieldMissing, match="permission"):
        at_the_gate.visits.admit(official)
    visit = at_the_gate.visits.admit(replace(official, permission="17 of 03.11.2026, Prison Service")).value
    assert visit.permission.startswith("17 of")
    assert visit.allowed_until is None


# --- corrections and annulments ----------------------------------------------------------------------------------


def right(**changes) -> Correction:
    return replace(Correction(VisitKind.LAWYER, Relation.LAWYER, "Advocate", "", "Wrong kind chosen"), **changes)


def test_a_correction_is_a_new_version_with_a_reason(at_the_gate):
    visit = admit(at_the_gate).value
    with pytest.raises(FieldMissing, match="reason"):
        at_the_gate.visits.correct(visit.number, right(reason=" "))
    corrected = at_the_gate.visits.correct(visit.number, right()).value
    assert (corrected.kind, corrected.relation, corrected.note) == (VisitKind.LAWYER, Relation.LAWYER, "Advocate")
    lines = at_the_gate.history.of_record(visit.number)
    assert [line.deed for line in lines] == ["visit.corrected", "visit.admitted"]
    assert lines[0].reason == "Wrong kind chosen"
    assert lines[0].changes["kind"] == ("short_term", "lawyer")
    assert "prisoner_id" not in lines[0].changes


def test_an_annulment_takes_two_people_and_stays_in_the_register(at_the_gate, clock):
    visit = admit(at_the_gate).value
    with pytest.raises(SamePerson):
        at_the_gate.visits.annul(visit.number, SecondSignIn(GATE, GATE_PASSWORD, REASON))
    annulled = at_the_gate.visits.annul(visit.number, duty()).value
    assert annulled.annulment is not None
    assert (annulled.annulment.by, annulled.annulment.confirmed_by, annulled.annulment.reason) == (GATE, DUTY, REASON)
    assert (annulled.outcome, annulled.is_inside) == (Outcome.ADMINISTRATIVE_CANCELLATION, False)
    assert [one.number for one in at_the_gate.visits.of_day(at_the_gate.visits.facility().day_of(clock.now))] == [
        visit.number
    ]
    with pytest.raises(AnnulledAlready):
        at_the_gate.visits.annul(visit.number, duty())
    with pytest.raises(AnnulledAlready):
        at_the_gate.visits.correct(visit.number, right())
    assert admission(at_the_gate).person.id == visit.person.id
    assert admit(at_the_gate).value.number == "V-2026-000002"  # the number of the annulled one is not given out again


def test_two_who_are_no_duty_officers_cannot_annul(at_the_gate):
    admit(at_the_gate)
    chief = replace_officer(at_the_gate, Role.OFFICER)
    with pytest.raises(AuthorityTooLow):
        chief.visits.annul("V-2026-000001", SecondSignIn(GATE, GATE_PASSWORD, REASON))


def test_an_auditor_extends_nothing_and_confirms_no_annulment(at_the_gate):
    visit = admit(at_the_gate).value
    administrator = replace_officer(at_the_gate, Role.ADMINISTRATOR)
    administrator.admin.add_user("auditor", "Anna Auditor", Role.AUDITOR, "auditor's own", PASSWORD)
    with pytest.raises(NotAllowed):
        replace_officer(at_the_gate, Role.AUDITOR).visits.extend(visit.number, 30, duty())
    with pytest.raises(AuthorityTooLow, match="Anna Auditor"):
        administrator.visits.annul(visit.number, SecondSignIn("auditor", "auditor's own", REASON))
    kept = at_the_gate.visits.visit(visit.number)
    assert (kept.allowed_until, kept.annulment) == (visit.allowed_until, None)


def test_the_history_of_a_person_and_a_prisoner(at_the_gate):
    visit = admit(at_the_gate).value
    at_the_gate.visits.check_out(visit.number, Outcome.COMPLETED)
    ban = restrict(at_the_gate, RestrictionKind.BAN, person=visit.person, prisoner=visit.prisoner)
    refused = Refused(visit.person, visit.document, (RefusalCode.BANNED,), prisoner_id=visit.prisoner.id)
    record = at_the_gate.visits.refuse(refused).value
    history = at_the_gate.history
    for past in (history.of_person(visit.person.id), history.of_prisoner(visit.prisoner.id)):
        assert [one.number for one in past.visits] == [visit.number]
        assert [one.number for one in past.refusals] == [record.number]
        assert [one.number for one in past.restrictions] == [ban.number]
        assert past.incidents == []
    with pytest.raises(NoSuchRecord):
        at_the_gate.history.of_record("V-2026-000999")


def test_a_visit_corrected_to_another_kind_counts_and_lasts_as_that_kind(at_the_gate):
    visit = admit(at_the_gate).value
    corrected = at_the_gate.visits.correct(visit.number, right(kind=VisitKind.LONG_TERM)).value
    assert corrected.allowed_until == visit.arrived_at + timedelta(minutes=4320)
    at_the_gate.visits.check_out(visit.number, Outcome.COMPLETED)
    at_the_gate.visits.correct(visit.number, right(kind=VisitKind.LAWYER))
    assert (
        at_the_gate.visits.visit(visit.number).allowed_until == corrected.allowed_until
    )  # it is over: nothing to allow
    outlook = at_the_gate.visits.outlook(STRANGER, visit.prisoner.id, VisitKind.SHORT_TERM)
    assert outlook.balances[0].used == 0


def test_a_correction_passes_no_limit_without_the_duty_officer(at_the_gate):
    one = at_the_gate.visits.admit(admission(at_the_gate, kind=VisitKind.LAWYER, papers=PAPERS)).value
    at_the_gate.visits.check_out(one.number, Outcome.COMPLETED)
    use_up(at_the_gate)
    with pytest.raises(AuthorityNeeded, match="Over the limit: 2 of 2"):
        at_the_gate.visits.correct(one.number, right(kind=VisitKind.SHORT_TERM))
    assert at_the_gate.visits.visit(one.number).kind is VisitKind.LAWYER
    marked = at_the_gate.visits.correct(one.number, right(kind=VisitKind.SHORT_TERM), duty()).value
    assert (marked.exceptions, marked.authorised_by, marked.authorised_reason) == (("over_limit",), DUTY, REASON)
    back = at_the_gate.visits.correct(one.number, right(kind=VisitKind.LAWYER)).value
    assert back.exceptions == ()


def test_a_correction_to_an_official_visit_needs_its_permission(at_the_gate):
    visit = admit(at_the_gate).value
    with pytest.raises(FieldMissing, match="permission"):
        at_the_gate.visits.correct(visit.number, right(kind=VisitKind.OFFICIAL))
    done = at_the_gate.visits.correct(visit.number, right(kind=VisitKind.OFFICIAL, permission="No. 5 of 1 May 2026"))
    assert done.value.permission == "No. 5 of 1 May 2026"


def test_a_lawyer_shows_the_papers_that_the_rules_name(at_the_gate):
    with pytest.raises(FieldMissing, match="papers"):
        at_the_gate.visits.admit(admission(at_the_gate, kind=VisitKind.LAWYER, papers=PAPERS[:1]))
    visit = at_the_gate.visits.admit(admission(at_the_gate, kind=VisitKind.LAWYER, papers=PAPERS)).value
    assert at_the_gate.visits.visit(visit.number).papers == PAPERS


def test_who_searched_is_the_officer_unless_another_one_is_named(at_the_gate):
    clear = {"search_result": SearchResult.CLEAR}
    visit = at_the_gate.visits.admit(admission(at_the_gate, **clear)).value
    other = admission(at_the_gate, specimens.KYRGYZ, searched_by="Sgt. Asel Testova", **clear)
    assert visit.searched_by == GATE
    assert at_the_gate.visits.admit(other, duty()).value.searched_by == "Sgt. Asel Testova"


# --- rules --------------------------------------------------------------------------------------------------------


def test_only_an_administrator_confirms_rules_and_the_newest_in_force_counts(at_the_gate, clock):
    assert at_the_gate.rules.in_force().source == "Test order"
    with pytest.raises(NotAllowed):
        at_the_gate.rules.confirm(template())
    chief = replace_officer(at_the_gate, Role.ADMINISTRATOR)
    later = replace(template(), source="Next year's", valid_from=clock.now.date().replace(year=2027, month=1, day=1))
    assert chief.rules.confirm(later).changed == {Subject.RULES}
    assert at_the_gate.rules.in_force().source == "Test order"
    clock.now = datetime(2027, 1, 1, 6, 0, tzinfo=UTC)
    assert at_the_gate.rules.in_force().source == "Next year's"
    assert at_the_gate.rules.in_force().confirmed_by == LOGIN
    assert chief.rules.read(later.to_json()) == later


# --- invariants ---------------------------------------------------------------------------------------------------

DEEDS = ["admit", "join", "leave", "annul", "correct", "recast", "extend", "book", "cancel"]
STEPS = st.lists(
    st.tuples(st.sampled_from(DEEDS), st.integers(0, 2)),
    min_size=1,
    max_size=10,
)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_no_sequence_breaks_the_register(at_the_gate, steps):
    """Numbers without gaps, nobody inside twice, the balance equal to the history; one store for all cases."""
    for deed, who in steps:
        act(at_the_gate, deed, (specimens.TD3, specimens.KYRGYZ, specimens.TD1)[who])
    prisoner = prisoner_of(at_the_gate)
    visits = at_the_gate.history.of_prisoner(prisoner.id).visits
    assert sorted(one.number for one in visits) == [f"V-2026-{at:06d}" for at in range(1, len(visits) + 1)]
    inside = [one.person.id for one in at_the_gate.visits.inside()]
    assert len(inside) == len(set(inside))
    standing = {one.party or one.number for one in visits if one.annulment is None and one.kind is VisitKind.SHORT_TERM}
    outlook = at_the_gate.visits.outlook(STRANGER, prisoner.id, VisitKind.SHORT_TERM)
    assert outlook.balances[0].used == len(standing)
    over = [one for one in visits if one.exceptions]
    assert all(one.authorised_by == DUTY and one.authorised_reason == REASON for one in over)
    booked = at_the_gate.bookings.of_days(at_the_gate.end_of_day.today(), 7)
    assert [one.booking.number for one in booked] == [f"B-2026-{at:06d}" for at in range(1, len(booked) + 1)]
    standing_ones = [one.booking for one in booked if one.booking.state is BookingState.BOOKED]
    assert not any(one.overlaps(other) for one, other in combinations(standing_ones, 2))
    came = [visit.number for one in booked for visit in one.visits]
    assert len(came) == len(set(came))
    assert at_the_gate.proof.check().holds


def act(counters: Counters, deed: str, lines: tuple[str, ...]) -> None:
    """One step of an officer who never asks whether it makes sense; what is refused changes nothing."""
    arrival = counters.arrivals.receive(read(lines))
    inside = counters.visits.inside()
    number = arrival.visit.number if isinstance(arrival, Leaving) else inside[0].number if inside else "V-2026-000001"
    party = number if deed == "join" and inside else ""
    visits = counters.visits
    deeds = {
        "admit": lambda: visits.admit(admission(counters, lines)),
        "join": lambda: visits.admit(admission(counters, lines, party=party), duty()),
        "leave": lambda: visits.check_out(number, Outcome.COMPLETED),
        "annul": lambda: visits.annul(number, duty()),
        "correct": lambda: visits.correct(number, right(kind=VisitKind.SHORT_TERM)),
        "recast": lambda: visits.correct(number, right(kind=VisitKind.LONG_TERM), duty()),
        "extend": lambda: visits.extend(number, 10, duty()),
        "book": lambda: counters.bookings.book(next_booking(counters)),
        "cancel": lambda: counters.bookings.cancel("B-2026-000001", REASON),
    }
    if deed in ("admit", "join") and not isinstance(arrival, Arriving):
        return
    with suppress(Refusal):
        deeds[deed]()


def next_booking(counters: Counters) -> Booking:
    """The known visitor's next one, an hour after the last, so that the numbers follow the times."""
    known = counters.people.find_visitors("eriksson") or [STRANGER]
    booked = counters.bookings.of_days(counters.end_of_day.today(), 7)
    starts = booked[-1].booking.ends_at if booked else counters.visits.now() + timedelta(hours=1)
    return Booking(
        prisoner_of(counters), tuple(known[:1]), VisitKind.SHORT_TERM, starts, starts + timedelta(minutes=30)
    )


def test_the_days_csv_shows_exceptions_and_annulments(at_the_gate, tmp_path, clock):
    use_up(at_the_gate)
    over = at_the_gate.visits.admit(admission(at_the_gate, badge="007"), duty()).value
    at_the_gate.visits.annul("V-2026-000001", duty("Written twice"))
    at_the_gate.end_of_day.export_day(at_the_gate.end_of_day.today(), tmp_path / "day.csv")
    rows = list(csv.DictReader((tmp_path / "day.csv").read_text("utf-8-sig").splitlines(), delimiter=";"))
    assert [row["annulment_reason"] for row in rows] == ["Written twice", "", ""]
    assert (rows[0]["annulled_by"], rows[0]["annulled_with"], rows[0]["annulled_at"]) == (
        GATE,
        DUTY,
        "2026-11-24 12:00:00",
    )
    assert (rows[2]["visit_number"], rows[2]["exceptions"], rows[2]["authorised_by"]) == (
        over.number,
        "over_limit",
        DUTY,
    )
    assert (rows[2]["badge"], rows[2]["allowed_until"]) == ('="007"', "2026-11-24 15:00:00")
