"""What stands against a visit, at its limits."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from gatepost.desk.rules import template
from gatepost.domain.admittance import Question, hindrances, over_limit
from gatepost.domain.contacts import Approval, Contact
from gatepost.domain.entitlements import Balance, balances
from gatepost.domain.errors import ExplanationMissing, FieldMissing, PeriodReversed
from gatepost.domain.hindrances import HindranceKind, roles_for
from gatepost.domain.people import IdentityDocument, Person, Prisoner, PrisonerStatus, age_on
from gatepost.domain.refusals import RefusalCode, Refused
from gatepost.domain.restrictions import Restriction, RestrictionKind
from gatepost.domain.roles import Role
from gatepost.domain.rules import Passing
from gatepost.domain.visits import Relation, Visit, VisitKind
from gatepost.domain.watchlists import Watched, WatchEntry, Watchlist

DAY = date(2026, 11, 25)
ANNA = Person("ERIKSSON", "ANNA MARIA", "1974-08-12", "F", "UTO", id=1)
CHILD = replace(ANNA, given_names="EVA", birth_date="2015-01-01", id=2)
PRISONER = Prisoner("ST-001", "Specimenov", "Specimen", id=1, regime="general", conditions="ordinary")
RULES = replace(
    template(), confirmed_by="admin", most_visitors=2, norms={("general", "ordinary", VisitKind.SHORT_TERM): 6}
)
DOCUMENT = IdentityDocument("TD3", "P", "UTO", "L898902C3")


def asked(**changes) -> Question:
    return replace(Question(ANNA, PRISONER, VisitKind.SHORT_TERM, DAY), **changes)


def inside(person: Person) -> Visit:
    at = datetime(2026, 11, 25, 6, tzinfo=UTC)
    return Visit(1, "V-2026-000001", person, DOCUMENT, PRISONER, VisitKind.SHORT_TERM, Relation.SPOUSE, at, "admin")


def kinds(question: Question, rules=RULES) -> list[HindranceKind]:
    return [one.kind for one in hindrances(question, rules)]


def test_nothing_stands_against_an_ordinary_visit():
    assert kinds(asked()) == []


@pytest.mark.parametrize(("used", "over"), [(0, False), (5, False), (6, True), (7, True)])
def test_the_visit_after_the_last_one_is_over_the_limit(used, over):
    question = asked(balances=balances(RULES, PRISONER, 2026, {VisitKind.SHORT_TERM: used}))
    assert (kinds(question) == [HindranceKind.OVER_LIMIT]) is over


def test_the_limit_of_another_kind_does_not_count():
    full = balances(RULES, PRISONER, 2026, {VisitKind.SHORT_TERM: 6})
    assert kinds(asked(kind=VisitKind.LONG_TERM, balances=full)) == []


def test_who_joins_a_party_is_on_a_visit_that_was_counted_already():
    full = balances(RULES, PRISONER, 2026, {VisitKind.SHORT_TERM: 6})
    assert kinds(asked(balances=full, party=[inside(ANNA)])) == []


def test_rules_that_nobody_confirmed_hinder_nobody():
    full = balances(RULES, PRISONER, 2026, {VisitKind.SHORT_TERM: 6})
    assert kinds(asked(person=CHILD, balances=full), replace(RULES, confirmed_by="")) == []


@pytest.mark.parametrize("status", list(PrisonerStatus))
def test_a_prisoner_who_is_away_cannot_be_visited(status):
    expected = [] if status is PrisonerStatus.HERE else [HindranceKind.PRISONER_AWAY]
    assert kinds(asked(prisoner=replace(PRISONER, status=status))) == expected


@pytest.mark.parametrize(
    ("party", "alone"), [([], True), ([CHILD], True), ([ANNA], False), ([replace(ANNA, birth_date="1974")], True)]
)
def test_a_child_comes_only_with_an_adult(party, alone):
    question = asked(person=CHILD, party=[inside(one) for one in party])
    assert (HindranceKind.CHILD_ALONE in kinds(question)) is alone


def test_a_party_has_its_most_visitors():
    assert kinds(asked(party=[inside(ANNA)])) == []
    assert kinds(asked(party=[inside(ANNA), inside(CHILD)])) == [HindranceKind.PARTY_FULL]


@pytest.mark.parametrize(
    ("first", "last", "counts"),
    [
        ("2026-11-25", "2026-11-25", True),
        ("2026-11-26", "", False),
        ("2026-01-01", "2026-11-24", False),
        ("2026-01-01", "", True),
    ],
)
def test_a_restriction_holds_within_its_period(first, last, counts):
    order = Restriction(RestrictionKind.BAN, "12", "telephone", first, last, person=ANNA, number="R-2026-000001")
    found = hindrances(asked(restrictions=[order]), RULES)
    assert bool(found) is counts
    assert not hindrances(asked(restrictions=[replace(order, lifted_at=datetime(2026, 11, 1, tzinfo=UTC))]), RULES)
    if counts:
        assert found[0].exception == "R-2026-000001"
        assert "telephone" in str(found[0])
        assert "order 12" in str(found[0])


def test_a_restriction_of_children_touches_children_alone():
    order = Restriction(RestrictionKind.CHILD, "12", "reason", "2026-01-01", prisoner=PRISONER)
    assert kinds(asked(restrictions=[order])) == []
    assert HindranceKind.RESTRICTED in kinds(asked(person=CHILD, party=[inside(ANNA)], restrictions=[order]))


def test_where_only_approved_visitors_come_the_pair_needs_an_approval_in_force():
    rules = replace(
        RULES, kinds=RULES.kinds | {VisitKind.SHORT_TERM: replace(RULES.kinds[VisitKind.SHORT_TERM], approval=True)}
    )
    assert kinds(asked(), rules) == [HindranceKind.NOT_APPROVED]
    contact = Contact(ANNA, PRISONER, Relation.PARENT)
    assert kinds(asked(contact=contact), rules) == [HindranceKind.NOT_APPROVED]
    approved = replace(contact, approval=Approval("Order 9", "2026-01-01"))
    assert kinds(asked(contact=approved), rules) == []
    assert kinds(asked(contact=approved, day=date(2025, 12, 31)), rules) == [HindranceKind.NOT_APPROVED]
    assert kinds(asked(), replace(rules, confirmed_by="")) == []


def test_only_the_year_s_number_stands_against_counting_as_another_kind():
    full = asked(balances=balances(RULES, PRISONER, 2026, {VisitKind.SHORT_TERM: 6}))
    assert [one.kind for one in over_limit(full, RULES)] == [HindranceKind.OVER_LIMIT]
    assert over_limit(full, replace(RULES, confirmed_by="")) == ()


def test_what_nobody_may_pass_stands_first_and_roles_narrow_down():
    ban, contact, camera = (
        Restriction(kind, "12", "reason", "2026-01-01", person=ANNA)
        for kind in (RestrictionKind.BAN, RestrictionKind.NO_CONTACT, RestrictionKind.CAMERA)
    )
    full = balances(RULES, PRISONER, 2026, {VisitKind.SHORT_TERM: 6})
    found = hindrances(asked(balances=full, restrictions=[camera, ban, contact]), RULES)
    assert [one.passing for one in found] == [
        Passing.NOBODY,
        Passing.ADMINISTRATOR,
        Passing.DUTY_OFFICER,
        Passing.WARNS,
    ]
    assert roles_for(found[1:]) == {Role.ADMINISTRATOR}
    assert roles_for(found[2:]) == {Role.DUTY_OFFICER, Role.ADMINISTRATOR}
    assert roles_for(found[3:]) == frozenset(Role)


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        ("2008-11-25", "2026-11-24", 17),
        ("2008-11-25", "2026-11-25", 18),
        ("2008-02-29", "2026-02-28", 17),
        ("2008-02-29", "2026-03-01", 18),
        ("2008-02-29", "2028-02-29", 20),
        ("2008", "2026-11-25", None),
        ("", "2026-11-25", None),
    ],
)
def test_age_in_whole_years(born, day, age):
    assert age_on(born, date.fromisoformat(day)) == age


def test_what_is_left_is_never_below_nothing():
    assert Balance(VisitKind.SHORT_TERM, 2026, 6, 8).left == 0
    assert Balance(VisitKind.SHORT_TERM, 2026, 6, 2).left == 4
    assert Balance(VisitKind.SHORT_TERM, 2026, None, 2).left is None
    assert not Balance(VisitKind.SHORT_TERM, 2026, None, 99).is_used_up


def test_a_restriction_needs_somebody_an_order_a_reason_and_a_first_day():
    whole = Restriction(RestrictionKind.BAN, " 12 ", " reason ", "01.02.2026", "2026-02-01", person=ANNA).checked()
    assert (whole.order, whole.reason, whole.first_day, whole.last_day) == ("12", "reason", "2026-02-01", "2026-02-01")
    with pytest.raises(FieldMissing) as refused:
        Restriction(RestrictionKind.BAN, "", " ", "").checked()
    assert refused.value.facts["fields"] == ("order", "reason", "first_day", "person_or_prisoner")
    with pytest.raises(PeriodReversed, match="2026-01-31"):
        replace(whole, last_day="2026-01-31").checked()


def test_a_refusal_needs_a_code_and_other_needs_words():
    with pytest.raises(ExplanationMissing):
        Refused(ANNA, DOCUMENT, ()).check()
    with pytest.raises(ExplanationMissing):
        Refused(ANNA, DOCUMENT, (RefusalCode.BANNED, RefusalCode.OTHER), " ").check()
    Refused(ANNA, DOCUMENT, (RefusalCode.BANNED,)).check()
    Refused(ANNA, DOCUMENT, (RefusalCode.OTHER,), "words").check()


def test_the_time_that_is_left_ends_with_the_visit():
    visit = inside(ANNA)
    now = visit.arrived_at + timedelta(minutes=200)
    assert visit.time_left(now) is None
    limited = replace(visit, allowed_until=visit.arrived_at + timedelta(minutes=180))
    assert limited.time_left(now) == timedelta(minutes=-20)
    assert replace(limited, left_at=now).time_left(now) is None


def test_whoever_may_be_on_a_list_is_compared_first_and_whoever_is_on_it_follows_the_list():
    entry, watchlist = WatchEntry(2, ("Eriksson Anna",)), Watchlist("Wanted", "Ministry", "Order 7", "2026-01-01")
    undecided = Watched(entry, replace(watchlist, number="W-2026-000001", passing=Passing.WARNS))
    for is_match, expected in (
        (None, [(HindranceKind.WATCH_UNDECIDED, Passing.NOBODY, "")]),
        (True, [(HindranceKind.WATCHED, Passing.WARNS, "W-2026-000001")]),
        (False, []),
    ):
        found = hindrances(asked(watched=[replace(undecided, is_match=is_match)]), RULES)
        assert [(one.kind, one.passing, one.exception) for one in found] == expected
