"""The practice store: a year of invented people that holds, is made once a day, and is put back at once."""

from __future__ import annotations

import pytest

from gatepost.app import known_documents
from gatepost.desk import invented_year
from gatepost.desk.counters import Counters
from gatepost.desk.practice import LOGIN, PASSWORD, SECOND_LOGIN, PracticeDesk
from gatepost.domain.facility import Facility
from gatepost.domain.lessons import DoneDeed, Lesson, learnt
from gatepost.domain.visits import Outcome


@pytest.fixture
def practice(tmp_path, clock, monkeypatch):
    monkeypatch.setattr(invented_year, "DAYS", 20)
    desk = PracticeDesk(tmp_path, clock, Facility("Practice", language="en"), known_documents())
    yield desk
    desk.close()


def test_the_invented_days_are_lived_and_everything_holds(practice, clock):
    told: list[int] = []
    opened = practice.begin(told.append)
    try:
        counters = Counters.open(opened, practice.sign_in, clock)
        assert opened.store.prove([]).holds
        assert told == list(range(1, 21))
        assert len(counters.visits.inside()) == 3
        assert sum(counters.parcels.open_counts().values()) == 3
        assert counters.people.find_prisoners("УЧ-001")
        assert counters.people.find_visitors("OBRAZTSOVA")
    finally:
        opened.store.close()


def test_what_was_done_while_practising_is_gone_when_one_begins_anew(practice, clock, monkeypatch):
    opened = practice.begin(int)
    counters = Counters.open(opened, practice.sign_in, clock)
    before = opened.store.journal_length()
    for visit in counters.visits.inside():
        counters.visits.check_out(visit.number, Outcome.COMPLETED)
    assert practice.done_since(opened, before) == {Lesson.CHECK_OUT}
    opened.store.close()
    assert practice.is_made
    monkeypatch.setattr(practice, "_make", None)  # nothing is made a second time on the same day
    again = practice.begin(int)
    try:
        assert len(Counters.open(again, practice.sign_in, clock).visits.inside()) == 3
    finally:
        again.store.close()


def test_the_next_day_has_a_year_of_its_own(practice, clock):
    practice.begin(int).store.close()
    clock.move(days=1)
    assert not practice.is_made
    opened = practice.begin(int)
    opened.store.close()
    assert practice.is_made


def test_a_year_that_was_cut_off_is_made_anew(practice):
    class PowerCut(Exception):
        pass

    def cut(day: int) -> None:
        if day == 3:
            raise PowerCut

    with pytest.raises(PowerCut):
        practice.begin(cut)
    assert not practice.is_made
    opened = practice.begin(int)
    try:
        assert opened.store.prove([]).holds
    finally:
        opened.store.close()


def test_the_second_person_signs_with_the_password_that_is_shown(practice):
    opened = practice.begin(int)
    try:
        assert practice.sign_in.vouch(opened.store, SECOND_LOGIN, PASSWORD).login == SECOND_LOGIN
        assert opened.officer.login == LOGIN
    finally:
        opened.store.close()


def test_lessons_are_told_from_the_deeds_of_the_journal():
    deeds = [DoneDeed("visit.admitted"), DoneDeed("parcel.inspected", frozenset({"inspected", "refused"}))]
    assert learnt(deeds) == {Lesson.REGISTER_A_VISIT, Lesson.REFUSE_A_PARCEL}
    assert learnt([DoneDeed("parcel.inspected", frozenset({"inspected"}))]) == frozenset()
    assert learnt([DoneDeed("shift.closed"), DoneDeed("visit.left")]) == {Lesson.HAND_OVER_THE_SHIFT, Lesson.CHECK_OUT}
