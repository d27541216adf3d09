"""What is kept for somebody, on the store."""

from __future__ import annotations

import csv
from dataclasses import replace

import pytest

from gatepost.desk.arrivals import KeptItemShown
from gatepost.domain.errors import AnnulledAlready, FieldMissing, NoSuchRecord, NotAllowed
from gatepost.domain.kept_items import KeptItem, KeptKind, Taker
from gatepost.domain.parcel_errors import GivenOutAlready
from gatepost.domain.reading import BarcodeReading
from gatepost.domain.roles import Officer, Role
from tests.conftest import PASSWORD
from tests.desk.test_rules_of_visits import DUTY, DUTY_PASSWORD, duty, replace_officer
from tests.desk.test_visits import TODAY, admit, prisoner_of

UMBRELLA = KeptItem(KeptKind.FOUND, "Umbrella", "Shelf 2")


def test_a_found_thing_is_kept_and_given_out_once(counters, clock):
    kept = counters.kept_items.take_in(UMBRELLA).value
    assert (kept.number, kept.taken_in_at, kept.taken_in_by) == ("K-2026-000001", clock.now, "admin")
    assert counters.kept_items.here() == [kept]
    clock.move(days=1)
    with pytest.raises(FieldMissing):
        counters.kept_items.give_out(kept.number, Taker(" "))
    given = counters.kept_items.give_out(kept.number, Taker("A. Owner")).value
    assert (given.given_to, given.given_out_at, given.is_here) == ("A. Owner", clock.now, False)
    assert counters.kept_items.here() == []
    with pytest.raises(GivenOutAlready, match=r"A\. Owner"):
        counters.kept_items.give_out(kept.number, Taker("B. Other"))
    tomorrow = counters.visits.facility().day_of(clock.now)
    assert counters.kept_items.of_day(TODAY) == counters.kept_items.of_day(tomorrow) == [given]


def test_what_a_visitor_left_behind_belongs_to_the_visit_and_is_taken_with_a_document(counters):
    visit = admit(counters).value
    kept = counters.kept_items.take_in(replace(UMBRELLA, kind=KeptKind.LEFT_AT_GATE, visit=visit.number.lower())).value
    assert (kept.owner, kept.person, kept.prisoner) == (visit.person.name, visit.person, visit.prisoner)
    given = counters.kept_items.give_out(
        kept.number, Taker(visit.person.name, replace(visit.person, id=0), replace(visit.document, id=0))
    ).value
    assert given.document == visit.document
    with pytest.raises(NoSuchRecord):
        counters.kept_items.take_in(replace(UMBRELLA, visit="V-2026-000099"))


def test_property_for_a_prisoner_stands_in_their_history_and_opens_by_its_number(counters):
    prisoner = prisoner_of(counters)
    kept = counters.kept_items.take_in(replace(UMBRELLA, kind=KeptKind.FOR_PRISONER, prisoner=prisoner)).value
    assert counters.history.of_prisoner(prisoner.id).kept_items == [kept]
    assert counters.kept_items.item(kept.number) == kept
    assert counters.arrivals.receive(BarcodeReading("QR", kept.number)) == KeptItemShown(kept)


def test_two_people_cross_a_thing_out(counters):
    replace_officer(counters, Role.ADMINISTRATOR).admin.add_user(
        DUTY, "Dina Duty", Role.DUTY_OFFICER, DUTY_PASSWORD, PASSWORD
    )
    kept = counters.kept_items.take_in(UMBRELLA).value
    assert counters.kept_items.annul(kept.number, duty()).value.annulment.reason
    with pytest.raises(AnnulledAlready):
        counters.kept_items.give_out(kept.number, Taker("A"))
    with pytest.raises(NoSuchRecord):
        counters.kept_items.item("K-2026-000009")


def test_an_auditor_keeps_nothing(counters):
    counters.kept_items._officer = Officer("audit", "Auditor", Role.AUDITOR)
    with pytest.raises(NotAllowed):
        counters.kept_items.take_in(UMBRELLA)
    with pytest.raises(NotAllowed):
        counters.kept_items.give_out("K", Taker("x"))


def test_the_day_s_file_says_who_took_it(counters, tmp_path):
    kept = counters.kept_items.take_in(UMBRELLA).value
    counters.kept_items.give_out(kept.number, Taker("A. Owner"))
    (written,) = counters.end_of_day.export_day(TODAY, tmp_path / "visits-2026-11-24.csv").beside
    assert written.path.name == "kept-items-2026-11-24.csv"
    (row,) = csv.DictReader(written.path.read_text("utf-8-sig").splitlines(), delimiter=";")
    assert (row["item_number"], row["given_to"], row["given_out_at"]) == (
        kept.number,
        "A. Owner",
        "2026-11-24 12:00:00",
    )
