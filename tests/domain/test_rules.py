"""Rules as data: a file in, the same file out, and a clear place where it cannot be used."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatepost.desk.rules import template
from gatepost.domain.errors import RulesUnusable
from gatepost.domain.roles import Role
from gatepost.domain.rules import Passing, read_rules
from gatepost.domain.sessions import Session
from gatepost.domain.visits import VisitKind

SESSION = {"weekdays": [1], "from": "10:00", "until": "12:00", "kinds": ["short_term"], "room": "1", "places": 4}


def content() -> dict:
    return json.loads(template().to_json())


def test_the_template_that_ships_sets_no_norm_and_is_not_confirmed():
    rules = template()
    assert not rules.is_confirmed
    assert rules.norms == {}
    assert rules.norm("general", "ordinary", VisitKind.SHORT_TERM) is None
    assert rules.kinds[VisitKind.SHORT_TERM].minutes == 180


def test_what_is_written_is_read_back_the_same():
    rules = replace(
        template(),
        valid_until=date(2026, 12, 31),
        norms={("general", "ordinary", VisitKind.SHORT_TERM): 6, ("strict", "eased", VisitKind.LONG_TERM): 0},
    )
    kinds = dict(rules.kinds)
    kinds[VisitKind.LONG_TERM] = replace(
        kinds[VisitKind.LONG_TERM], approval=True, papers=({"en": "Birth certificate"},)
    )
    both = frozenset({VisitKind.SHORT_TERM, VisitKind.LONG_TERM})
    sessions = (Session(frozenset({2, 6}), time(9, 30), time(12), both, "1", 8),)
    rules = replace(rules, kinds=kinds, sessions=sessions)
    assert read_rules(rules.to_json()) == rules
    assert read_rules(rules.to_json()).to_json() == rules.to_json()


def test_a_file_that_says_nothing_of_sessions_papers_and_approvals_is_read():
    older = content()
    del older["sessions"]
    for kind in older["kinds"].values():
        del kind["approval"], kind["papers"]
    rules = read_rules(json.dumps(older))
    assert rules.sessions == ()
    assert not any(kind.approval or kind.papers for kind in rules.kinds.values())


def test_sessions_and_approvals_count_once_somebody_has_confirmed_them():
    session = Session(frozenset({1}), time(9), time(10), frozenset({VisitKind.LAWYER}), "1", 1)
    kinds = template().kinds | {VisitKind.LAWYER: replace(template().kinds[VisitKind.LAWYER], approval=True)}
    draft = replace(template(), sessions=(session,), kinds=kinds)
    assert (draft.sessions_for(VisitKind.LAWYER), draft.only_approved) == ((), frozenset())
    rules = replace(draft, confirmed_by="admin")
    assert (rules.sessions_for(VisitKind.LAWYER), rules.only_approved) == ((session,), {VisitKind.LAWYER})
    assert rules.sessions_for(VisitKind.CLERGY) == ()


def test_a_norm_of_a_kind_that_does_not_count_says_nothing():
    rules = replace(template(), norms={("general", "ordinary", VisitKind.LAWYER): 3})
    assert rules.norm("general", "ordinary", VisitKind.LAWYER) is None


@pytest.mark.parametrize(
    ("first", "last", "day", "holds"),
    [
        ("2026-01-01", None, "2025-12-31", False),
        ("2026-01-01", None, "2026-01-01", True),
        ("2026-01-01", "2026-12-31", "2026-12-31", True),
        ("2026-01-01", "2026-12-31", "2027-01-01", False),
    ],
)
def test_rules_hold_from_their_first_day_to_their_last(first, last, day, holds):
    until = date.fromisoformat(last) if last else None
    rules = replace(template(), valid_from=date.fromisoformat(first), valid_until=until)
    assert rules.holds_on(date.fromisoformat(day)) is holds


@pytest.mark.parametrize(
    ("place", "change"),
    [
        ("gatepost_rules", {"gatepost_rules": 2}),
        ("gatepost_rules", {"gatepost_rules": True}),
        ("source", {"source": "  "}),
        ("source", {"source": 7}),
        ("valid_from", {"valid_from": "yesterday"}),
        ("valid_until", {"valid_until": "2020-01-01"}),
        ("adult_age", {"adult_age": -1}),
        ("adult_age", {"adult_age": 101}),
        ("kinds", {"kinds": None}),
        ("kinds.long_term", {"kinds": {"short_term": {"minutes": 5, "counted": True, "permission": False}}}),
        ("regimes.general.ru", {"regimes": {"general": {"ru": ""}}}),
        ("norms", {"norms": {}}),
        ("norms[0]", {"norms": [7]}),
        ("norms[0].regime", {"norms": [{"regime": "unheard of", "conditions": "ordinary"}]}),
        ("norms[0].conditions", {"norms": [{"regime": "general", "conditions": "unheard of"}]}),
        ("norms[0].short_term", {"norms": [{"regime": "general", "conditions": "ordinary", "short_term": "six"}]}),
        ("restrictions.access", {"restrictions": {}}),
        ("sessions", {"sessions": 7}),
        ("sessions[0]", {"sessions": ["noon"]}),
        ("sessions[0].weekdays", {"sessions": [SESSION | {"weekdays": [0]}]}),
        ("sessions[0].weekdays", {"sessions": [SESSION | {"weekdays": []}]}),
        ("sessions[0].from", {"sessions": [SESSION | {"from": "ten"}]}),
        ("sessions[0].until", {"sessions": [SESSION | {"until": "10:00"}]}),
        ("sessions[0].kinds", {"sessions": [SESSION | {"kinds": ["party"]}]}),
        ("sessions[0].kinds", {"sessions": [SESSION | {"kinds": [7]}]}),
        ("sessions[0].room", {"sessions": [SESSION | {"room": ""}]}),
        ("sessions[0].places", {"sessions": [SESSION | {"places": "many"}]}),
        ("restrictions.ban", {"restrictions": {"access": "nobody", "ban": "whoever"}}),
    ],
)
def test_a_file_that_cannot_be_used_says_where(place, change):
    with pytest.raises(RulesUnusable) as refused:
        read_rules(json.dumps(content() | change))
    assert refused.value.facts["place"] == place


@pytest.mark.parametrize("text", ["", "no JSON", "[]", "7", "null", "[" * 100_000], ids=range(6))
def test_what_is_no_file_of_rules_is_refused(text):
    with pytest.raises(RulesUnusable, match="file"):
        read_rules(text)


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.lists(inner, max_size=3) |
       st.dictionaries(st.sampled_from(sorted(content())), inner, max_size=4)))  # fmt: skip
def test_any_json_is_rules_or_refused(anything):
    with pytest.raises(RulesUnusable):
        read_rules(json.dumps(anything))


def test_who_may_pass_a_restriction():
    assert Passing.WARNS.roles == Passing.NOBODY.roles == frozenset()
    assert Passing.DUTY_OFFICER.roles == {Role.DUTY_OFFICER, Role.ADMINISTRATOR}
    assert Passing.ADMINISTRATOR.roles == {Role.ADMINISTRATOR}
