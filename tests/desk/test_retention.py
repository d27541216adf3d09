"""Personal data whose time is over are taken out of the records by two people; counts and the chain stay."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from gatepost.db import audit, journal
from gatepost.desk.authority import SecondSignIn
from gatepost.desk.rules import template
from gatepost.domain.errors import (
    AuthorityTooLow,
    FieldMissing,
    NotAllowed,
    RulesUnusable,
    SamePerson,
    WrongPassword,
)
from gatepost.domain.list_errors import RegisterChanged
from gatepost.domain.parcels import Sender
from gatepost.domain.person_errors import NobodyExpired, RetentionUnset
from gatepost.domain.restrictions import Restriction, RestrictionKind
from gatepost.domain.retention import limit
from gatepost.domain.roles import Officer, Role
from gatepost.domain.rules import read_rules
from gatepost.domain.visits import Outcome
from tests.conftest import LOGIN, PASSWORD
from tests.desk.test_parcels import MOTHER, receive
from tests.desk.test_visitors import OTHER, OTHER_DOCUMENT, visited
from tests.desk.test_visits import admission

CHIEF = SecondSignIn("chief", "the chief's password", "the law's period is over")
SECRETS = ("a kept page", "ERIKSSON", "ANNA", "L898902C3", "1974", "came by bus", "ZE184226B", "Эрикссон")


def store_of(counters):
    return counters.people._store


@pytest.fixture
def kept_for_five(counters):
    counters.admin.add_user("chief", "C", Role.DUTY_OFFICER, CHIEF.password, PASSWORD)
    counters.rules.confirm(replace(template(), source="Order 9", retention_years=5))


def five_years_later(clock) -> None:
    clock.now = clock.now.replace(year=clock.now.year + 5, month=12)


def raw(counters) -> str:
    """Every text of every row of the store and its journal."""
    with store_of(counters)._sessions() as session:
        connection = session.connection()
        tables = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
        plain = [one for one in tables if not one.endswith("_names")]  # FTS5 shows nothing of its contents there
        return "\n".join(str(row) for one in plain for row in connection.exec_driver_sql(f"SELECT * FROM {one}"))


def test_whoever_has_no_record_for_the_period_is_named_and_nobody_else(counters, clock, kept_for_five):
    old = visited(counters).person
    assert counters.retention.plan().expired == ()
    five_years_later(clock)
    visited(counters, OTHER, OTHER_DOCUMENT)
    plan = counters.retention.plan()
    assert [one.person for one in plan.expired] == [old]
    assert (plan.years, plan.before) == (5, date(2026, 12, 24))


def test_a_person_is_taken_out_of_rows_and_journal_and_the_chain_holds(counters, clock, kept_for_five):
    read = replace(admission(counters).reading, page=b"\xff\xd8 a kept page")
    given = replace(admission(counters), portrait=b"\xff\xd8 face", note="came by bus", reading=read)
    visit = counters.visits.admit(given).value
    counters.visits.check_out(visit.number, Outcome.COMPLETED)
    counters.visitors.set_phone(visit.person.id, "0555 123456")
    head = store_of(counters).verify_journal().head
    assert all(secret in raw(counters) for secret in SECRETS[:-1])
    five_years_later(clock)
    done = counters.retention.carry_out(counters.retention.plan(), CHIEF).value
    assert done.people == 1
    assert done.rows["visits"] == 1
    assert done.entries >= 3
    left = raw(counters)
    assert [secret for secret in SECRETS if secret in left] == []
    verdict = store_of(counters).verify_journal()
    assert verdict.holds
    assert verdict.redacted == done.entries
    with store_of(counters)._sessions() as session:
        assert head in {entry.hash for entry in journal.entries(session)}  # a seal on paper still proves it
    assert counters.retention.plan().expired == ()
    assert counters.people.find_visitors("eriksson") == []
    assert counters.visits.portrait(visit.number) == b""
    past = counters.history.of_person(visit.person.id)
    assert [one.number for one in past.visits] == [visit.number]
    assert past.visits[0].person.surname == "—"
    assert store_of(counters).broken_pages() == []


def test_a_new_visit_of_somebody_who_was_taken_out_is_a_stranger_s(counters, clock, kept_for_five):
    old = visited(counters).person
    five_years_later(clock)
    counters.retention.carry_out(counters.retention.plan(), CHIEF)
    assert visited(counters).person.id != old.id


def test_records_that_were_made_one_go_together_and_a_sender_goes_too(counters, clock, kept_for_five):
    kept, merged = visited(counters).person, visited(counters, OTHER, OTHER_DOCUMENT).person
    counters.visitors.merge(kept.id, merged.id, "one person")
    receive(counters, sender=Sender("TESTOVA AIGUL", "Osh", person=MOTHER))
    five_years_later(clock)
    counters.retention.carry_out(counters.retention.plan(), CHIEF)
    left = raw(counters)
    assert [one for one in ("ERIKSON", "X1234567", "TESTOVA", "Osh", "one person") if one in left] == []
    assert store_of(counters).verify_journal().holds


def test_whom_something_still_concerns_is_kept(counters, clock, kept_for_five):
    restricted = visited(counters).person
    counters.restrictions.make(Restriction(RestrictionKind.BAN, "Order 1", "x", "2026-11-01", person=restricted))
    visited(counters, OTHER, OTHER_DOCUMENT, leave=False)
    five_years_later(clock)
    assert counters.retention.plan().expired == ()


def test_a_redaction_forged_or_touched_afterwards_is_found(counters, clock, kept_for_five):
    visited(counters)
    five_years_later(clock)
    counters.retention.carry_out(counters.retention.plan(), CHIEF)
    with store_of(counters)._sessions() as session:
        entries = list(journal.entries(session))
        redacted = journal.redacted(session)
    assert audit.verify(entries, redacted).holds
    (place, *_) = [at for at, entry in enumerate(entries) if entry.seq in redacted]
    for column, text in (("details", '{"rows":[]}'), ("actor", "mallory"), ("at", "2020"), ("subject", "V-1")):
        forged = list(entries)
        forged[place] = replace(entries[place], **{column: text})
        assert audit.verify(forged, redacted).broken_seq == entries[place].seq, column
    assert audit.verify(entries, {}).broken_seq == entries[place].seq
    false = replace(entries[-1], details=json.dumps({"said": {"redacted": {"1": "0" * 64}}}))
    assert audit.attested([false]) == {}  # an entry that is not whole vouches for nothing


def test_the_store_refuses_to_change_its_journal_but_for_a_redaction(counters, clock, kept_for_five):
    visited(counters)
    five_years_later(clock)
    counters.retention.carry_out(counters.retention.plan(), CHIEF)
    with store_of(counters)._writers() as session:
        seq = min(journal.redacted(session))
        for change in ("details = '{}'", "actor = 'mallory'", "hash = 'x'"):
            with pytest.raises(Exception, match="never changed"):
                session.connection().exec_driver_sql(f"UPDATE journal SET {change} WHERE seq = {seq}")
            session.rollback()


def test_what_is_asked_wrongly_is_refused(counters, clock, kept_for_five):
    visited(counters)
    with pytest.raises(NobodyExpired):
        counters.retention.carry_out(counters.retention.plan(), CHIEF)
    five_years_later(clock)
    plan = counters.retention.plan()
    counters.admin.add_user("junior", "J", Role.OFFICER, "the junior's password", PASSWORD)
    for second, refusal in (
        (replace(CHIEF, reason=" "), FieldMissing),
        (replace(CHIEF, password="wrong"), WrongPassword),
        (SecondSignIn(LOGIN, PASSWORD, "alone"), SamePerson),
        (SecondSignIn("junior", "the junior's password", "x"), AuthorityTooLow),
    ):
        with pytest.raises(refusal):
            counters.retention.carry_out(plan, second)
    visited(counters)
    with pytest.raises(RegisterChanged):
        counters.retention.carry_out(plan, CHIEF)
    with pytest.raises(RetentionUnset):
        counters.retention.carry_out(replace(plan, years=None), CHIEF)
    counters.retention._officer = Officer("x", "X", Role.DUTY_OFFICER)
    for act in (counters.retention.plan, lambda: counters.retention.carry_out(plan, CHIEF)):
        with pytest.raises(NotAllowed):
            act()


def test_without_a_period_nobody_is_ever_taken_out(counters, clock):
    visited(counters)
    five_years_later(clock)
    plan = counters.retention.plan()
    assert (plan.years, plan.expired) == (None, ())


def test_the_period_is_a_rule_of_whole_years():
    rules = replace(template(), retention_years=7)
    assert read_rules(rules.to_json()).retention_years == 7
    with pytest.raises(RulesUnusable, match="retention_years"):
        read_rules(replace(rules, retention_years=0).to_json())
    assert limit(date(2028, 2, 29), 1) == date(2027, 2, 28)
    assert limit(date(2028, 2, 29), 4) == date(2024, 2, 29)
