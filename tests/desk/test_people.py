"""Finding and adding prisoners."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gatepost.domain.changes import Subject
from gatepost.domain.errors import BirthInFuture, FieldMissing, NoSuchRecord, RegisterNumberTaken
from gatepost.domain.people import Prisoner, PrisonerStatus


def add(counters, number, surname, given_names="", **more):
    return counters.people.add_prisoner(Prisoner(number, surname, given_names, **more)).value


def test_a_prisoner_is_found_by_name_in_any_script_or_by_number(counters):
    zhorobek = add(counters, "ST-017", "Жоробеков", "Дүйшөн")
    add(counters, "ST-018", "Specimenov", "Specimen")
    for query in ("жороб", "Jorob", "zhorobekov", "ST-017", "017", "duishon jorobekov"):
        assert counters.people.find_prisoners(query) == [zhorobek], query
    assert counters.people.find_prisoners("nobody at all") == []
    assert counters.people.find_prisoners("%") == []


def test_those_whose_name_begins_alike_come_first(counters):
    add(counters, "1", "Abanova")
    wanted = add(counters, "2", "Banova")
    assert counters.people.find_prisoners("Banova")[0] == wanted


def test_what_is_missing_or_taken_is_refused(counters):
    add(counters, " ST-001 ", " Specimenov ", birth_date="01.02.1980")
    (found,) = counters.people.find_prisoners("ST-001")
    assert (found.register_number, found.surname, found.birth_date) == ("ST-001", "Specimenov", "1980-02-01")
    with pytest.raises(RegisterNumberTaken, match="Specimenov"):
        add(counters, "ST-001", "Other")
    with pytest.raises(FieldMissing, match="register number, surname"):
        add(counters, "", "")
    with pytest.raises(BirthInFuture):
        add(counters, "ST-002", "Other", birth_date="2030-01-01")


def test_a_prisoner_is_changed_and_found_again(counters):
    known = counters.people.add_prisoner(Prisoner("ST-001", "Specimenov", "Specimen")).value
    changed = replace(known, unit=" Unit 2 ", regime="strict", status=PrisonerStatus.HOSPITAL)
    done = counters.people.change_prisoner(changed)
    assert done.changed == {Subject.PRISONERS}
    assert counters.people.find_prisoners("ST-001") == [replace(changed, unit="Unit 2")]


def test_a_changed_prisoner_keeps_a_number_of_their_own(counters):
    counters.people.add_prisoner(Prisoner("ST-001", "Specimenov", "Specimen"))
    second = counters.people.add_prisoner(Prisoner("ST-002", "Beispiel", "Erika")).value
    with pytest.raises(RegisterNumberTaken):
        counters.people.change_prisoner(replace(second, register_number="ST-001"))
    with pytest.raises(NoSuchRecord):
        counters.people.change_prisoner(replace(second, id=999))
    with pytest.raises(FieldMissing):
        counters.people.change_prisoner(replace(second, surname=" "))
