"""Watchlists: loaded from a file, matched across scripts, decided once by the duty officer, and remembered."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from gatepost.desk.authority import SecondSignIn
from gatepost.domain.errors import (
    AuthorityNeeded,
    AuthorityTooLow,
    Cancelled,
    FieldMissing,
    Forbidden,
    LiftedAlready,
    NoSuchRecord,
    NotAllowed,
    PeriodReversed,
    Undecided,
    WrongPassword,
)
from gatepost.domain.hindrances import HindranceKind
from gatepost.domain.list_errors import TableEmpty
from gatepost.domain.parcel_errors import ParcelAuthorityNeeded
from gatepost.domain.parcels import ParcelKind, Sender
from gatepost.domain.people import Person
from gatepost.domain.roles import Officer, Role
from gatepost.domain.rules import Passing
from gatepost.domain.visits import Outcome, VisitKind
from gatepost.domain.watchlists import Watchlist
from tests.conftest import LOGIN, PASSWORD
from tests.desk.test_parcels import offered
from tests.desk.test_visitors import OTHER_DOCUMENT, visited
from tests.desk.test_visits import admission, prisoner_of

STRANGER = Person("SPECIMEN", "OLGA", "1960-01-01", "F", "UTO")
FILE = "ФИО;Дата рождения;Примечание\nЭрикссон Анна Мария;12.08.1974;ст. 1\nКим Лариса;1990;\n;;\n"
WANTED = Watchlist("Wanted", "Ministry", "Order 7", "2026-11-01")


def opened(counters, tmp_path: Path, text: str = FILE):
    path = tmp_path / "wanted.csv"
    path.write_text(text, "cp1251")
    return counters.watchlists.open(path)


def decide(counters, given, match, is_match: bool, reason: str):
    return counters.watchlists.decide(given.person, given.document, match.entry.id, is_match, reason)


@pytest.fixture
def wanted(counters, tmp_path) -> Watchlist:
    return counters.watchlists.load(opened(counters, tmp_path), WANTED).value


def test_a_list_is_loaded_with_its_source_order_and_period(counters, clock, wanted):
    assert (wanted.number, wanted.entry_count, wanted.file_name) == ("W-2026-000001", 2, "wanted.csv")
    assert (wanted.loaded_by, wanted.loaded_at, wanted.source) == ("admin", clock.now, "Ministry")
    assert counters.watchlists.all() == [wanted]
    assert counters.people._store.verify_journal().holds


def test_a_visitor_who_may_be_on_a_list_is_not_let_in_until_somebody_compares(counters, wanted):
    given = admission(counters)
    (match,) = counters.watchlists.matches(given.person, given.document)
    assert (match.entry.name, match.is_match, match.watchlist.order) == ("Эрикссон Анна Мария", None, "Order 7")
    outlook = counters.visits.outlook(given.person, given.prisoner_id, VisitKind.SHORT_TERM, document=given.document)
    assert [one.kind for one in outlook.hindrances] == [HindranceKind.WATCH_UNDECIDED]
    with pytest.raises(Undecided, match="Wanted"):
        counters.visits.admit(given)
    with pytest.raises(Forbidden):
        counters.visits.admit(given, SecondSignIn(LOGIN, PASSWORD, "let in"))


def test_somebody_else_is_decided_once_and_remembered(counters, wanted):
    given = admission(counters)
    (match,) = counters.watchlists.matches(given.person, given.document)
    known = counters.watchlists.decide(
        given.person, given.document, match.entry.id, is_match=False, reason="another face"
    ).value
    assert counters.watchlists.matches(given.person, given.document) == []
    visit = counters.visits.admit(given).value
    assert visit.person.id == known.id
    counters.visits.check_out(visit.number, Outcome.COMPLETED)
    assert counters.visits.admit(admission(counters)).value.exceptions == ()


def test_whoever_is_on_the_list_is_let_pass_by_those_whom_the_list_names(counters, wanted):
    given = admission(counters)
    (match,) = counters.watchlists.matches(given.person, given.document)
    decide(counters, given, match, is_match=True, reason="the same face")
    (decided,) = counters.watchlists.matches(given.person, given.document)
    assert (decided.is_match, decided.decided_by, decided.reason) == (True, "admin", "the same face")
    with pytest.raises(AuthorityNeeded, match="On the list “Wanted”"):
        counters.visits.admit(given)
    visit = counters.visits.admit(given, SecondSignIn(LOGIN, PASSWORD, "by order of the head")).value
    assert visit.exceptions == ("W-2026-000001",)


def test_a_sender_who_may_be_on_a_list_is_compared_before_the_parcel_is_received(counters, wanted):
    given = admission(counters)
    sender = Sender(given.person.name, person=given.person, document=given.document)
    packet = offered(counters, sender=sender)
    assert [one.kind for one in counters.parcels.consider(packet).hindrances] == [HindranceKind.WATCH_UNDECIDED]
    with pytest.raises(Undecided) as refused:
        counters.parcels.receive(packet)
    assert "May be Эрикссон Анна Мария of the list “Wanted” (Order 7)" in str(refused.value)
    (match,) = counters.watchlists.matches(given.person, given.document)
    decide(counters, given, match, is_match=True, reason="the same face")
    with pytest.raises(ParcelAuthorityNeeded):
        counters.parcels.receive(packet)
    received = counters.parcels.receive(packet, SecondSignIn(LOGIN, PASSWORD, "socks alone")).value
    assert received.exceptions == ("W-2026-000001",)
    decide(counters, given, match, is_match=False, reason="another face after all")
    assert counters.parcels.receive(packet).value.exceptions == ()


def test_of_a_sender_by_post_the_name_alone_is_known_and_only_warned_of(counters, wanted):
    named = offered(counters, sender=Sender("Эрикссон Анна Мария", "Bishkek"), kind=ParcelKind.PARCEL)
    (said,) = counters.parcels.consider(named).hindrances
    assert (said.kind, said.passing) == (HindranceKind.NAMED_ON_LIST, Passing.WARNS)
    assert "has the name of Эрикссон Анна Мария on the list “Wanted” (Order 7)" in str(said)
    assert counters.parcels.receive(named).value.exceptions == ()
    for other in ("–", "Иванов Иван"):
        assert counters.parcels.consider(replace(named, sender=Sender(other))).hindrances == ()


def test_a_decision_goes_with_the_record_that_is_made_one_with_another(counters, wanted):
    kept = visited(counters, STRANGER, OTHER_DOCUMENT).person
    given = admission(counters)
    (match,) = counters.watchlists.matches(given.person, given.document)
    merged = decide(counters, given, match, is_match=True, reason="the same face").value
    counters.visitors.merge(kept.id, merged.id, "one person")
    (decided,) = counters.watchlists.matches(counters.visitors.card(kept.id).person)
    assert (decided.is_match, decided.reason) == (True, "the same face")
    counters.visitors.part("M-2026-000001", "two people")
    assert [one.is_match for one in counters.watchlists.matches(counters.visitors.card(kept.id).person)] == []


def test_a_name_of_an_earlier_document_is_met_too(counters, tmp_path):
    known = visited(counters).person
    married = replace(known, surname="SPECIMEN")
    visited(counters, married, replace(OTHER_DOCUMENT, number="N1"))
    counters.watchlists.load(opened(counters, tmp_path), WANTED)
    by_new_passport = replace(married, other_names=())
    (match,) = counters.watchlists.matches(by_new_passport)
    assert match.entry.name == "Эрикссон Анна Мария"


def test_a_decision_can_be_decided_again_and_the_journal_keeps_both(counters, wanted):
    given = admission(counters)
    (match,) = counters.watchlists.matches(given.person, given.document)
    known = counters.watchlists.decide(
        given.person, given.document, match.entry.id, is_match=True, reason="the same face"
    ).value
    counters.watchlists.decide(known, given.document, match.entry.id, is_match=False, reason="compared again")
    assert counters.watchlists.matches(known, given.document) == []
    decisions = [one for one in counters.people._store.journal_of(f"person {known.id}") if "decided" in one.deed]
    assert len(decisions) == 2


def test_a_list_that_is_withdrawn_or_over_stops_nobody(counters, wanted, clock, tmp_path):
    withdrawn = counters.watchlists.withdraw("W-2026-000001", " revoked ").value
    assert withdrawn.withdrawal_reason == "revoked"
    given = admission(counters)
    assert counters.watchlists.matches(given.person, given.document) == []
    past = replace(WANTED, first_day="2026-10-01", last_day="2026-10-31")
    counters.watchlists.load(opened(counters, tmp_path), past)
    assert counters.watchlists.matches(given.person, given.document) == []
    assert counters.visits.admit(given).value.number


def test_a_gate_officer_decides_only_with_a_duty_officer_s_sign_in(counters, wanted):
    counters.admin.add_user("chief", "C", Role.DUTY_OFFICER, "the chief's password", PASSWORD)
    counters.admin.add_user("junior", "J", Role.OFFICER, "the junior's password", PASSWORD)
    given = admission(counters)
    (match,) = counters.watchlists.matches(given.person, given.document)
    desk = counters.watchlists
    desk._officer = Officer("gate", "G", Role.OFFICER)

    def decided(second):
        return desk.decide(given.person, given.document, match.entry.id, is_match=False, reason="mine", second=second)

    with pytest.raises(NotAllowed):
        decided(None)
    with pytest.raises(AuthorityTooLow):
        decided(SecondSignIn("junior", "the junior's password", "x"))
    with pytest.raises(WrongPassword):
        decided(SecondSignIn("chief", "wrong", "x"))
    decided(SecondSignIn("chief", "the chief's password", "another face"))
    (entry,) = [
        one for one in counters.people._store.journal_of("person 1") if one.deed == "watchlist.decided"
    ]  # fmt: skip
    assert (entry.actor, entry.details["said"]["by"]) == ("gate", "chief")


def test_what_is_asked_wrongly_is_refused(counters, wanted, tmp_path):
    with pytest.raises(FieldMissing, match="source, order"):
        counters.watchlists.load(opened(counters, tmp_path), replace(WANTED, source="", order=" "))
    with pytest.raises(PeriodReversed):
        counters.watchlists.load(opened(counters, tmp_path), replace(WANTED, last_day="2026-01-01"))
    with pytest.raises(TableEmpty):
        opened(counters, tmp_path, "ФИО\n;\n")
    with pytest.raises(FieldMissing):
        opened(counters, tmp_path, "a;b\n1;2\n")
    given = admission(counters)
    with pytest.raises(NoSuchRecord):
        counters.watchlists.decide(given.person, given.document, 999, is_match=True, reason="x")
    with pytest.raises(FieldMissing):
        counters.watchlists.decide(given.person, given.document, 1, is_match=True, reason=" ")
    for number, reason, refusal in (("W-2026-000001", "", FieldMissing), ("W-2026-000009", "x", NoSuchRecord)):
        with pytest.raises(refusal):
            counters.watchlists.withdraw(number, reason)
    counters.watchlists.withdraw("W-2026-000001", "revoked")
    with pytest.raises(LiftedAlready):
        counters.watchlists.withdraw("W-2026-000001", "again")


def test_cancelling_leaves_no_list(counters, tmp_path):
    def cancel(far: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        counters.watchlists.load(opened(counters, tmp_path), WANTED, cancel)
    assert counters.watchlists.all() == []


def test_only_a_duty_officer_or_administrator_keeps_lists(counters, wanted, tmp_path):
    found = opened(counters, tmp_path)
    desk = counters.watchlists
    for role in (Role.OFFICER, Role.AUDITOR):
        desk._officer = Officer("x", "X", role)
        for act in (
            lambda: opened(counters, tmp_path),
            lambda: desk.load(found, WANTED),
            lambda: desk.withdraw("W-2026-000001", "x"),
        ):
            with pytest.raises(NotAllowed):
                act()
    desk._officer = Officer("x", "X", Role.DUTY_OFFICER)
    warns = desk.load(found, replace(WANTED, passing=Passing.WARNS)).value
    assert warns.number == "W-2026-000002"
    assert prisoner_of(counters)
