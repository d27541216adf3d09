"""Whether two records may be one person, and why."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatepost.domain.likeness import Agreement, Likeness, Trait, likeness
from gatepost.domain.people import Person, is_phone, phone_key

ONE = Person("ASANOVA", "AIGUL", "1985-03-02", "F", "KGZ", "10203198500123")


def compared(**changes: str) -> Likeness:
    return likeness(ONE, replace(ONE, **changes))


@pytest.mark.parametrize(
    ("changes", "may_be_one"),
    [
        ({}, True),
        ({"surname": "USENOVA"}, True),  # a new surname, the same personal number
        ({"pin": "", "surname": "ASANOVA", "given_names": "AIGUL"}, True),
        ({"pin": "", "surname": "Асанова", "given_names": "Айгүл"}, True),
        ({"pin": "", "surname": "AIGUL", "given_names": "ASANOVA"}, True),
        ({"pin": "", "given_names": "AIGUL BAKTYBEKOVNA"}, True),
        ({"pin": "", "birth_date": "1985-02-03"}, True),  # day and month changed about
        ({"pin": "", "birth_date": "1986-03-02"}, True),
        ({"pin": "", "birth_date": "1985"}, True),
        ({"pin": "", "birth_date": "1985", "given_names": "AIGUL BAKTYBEKOVNA"}, False),  # neither is exact
        ({"pin": "", "birth_date": "1990-12-31"}, False),
        ({"pin": "", "birth_date": "1985-12"}, False),
        ({"pin": "", "birth_date": ""}, False),
        ({"pin": "", "surname": "SPECIMEN", "given_names": "ANNA"}, False),
        ({"pin": "", "surname": "", "given_names": ""}, False),
        ({"pin": "20203198500123"}, False),  # two personal numbers are two people
        ({"pin": "", "sex": "M"}, False),
        ({"pin": "", "nationality": "RUS"}, True),
    ],
)
def test_who_may_be_one(changes: dict[str, str], may_be_one: bool):
    assert compared(**changes).may_be_one is may_be_one


def test_the_traits_say_why():
    found = compared(pin="", birth_date="1985-02-03", nationality="RUS")
    assert found.having(Agreement.SAME) == (Trait.NAMES, Trait.SEX)
    assert found.having(Agreement.NEAR) == (Trait.BIRTH_DATE,)
    assert found.having(Agreement.OTHER) == (Trait.NATIONALITY,)


def test_a_personal_number_weighs_more_than_a_name():
    married = compared(surname="USENOVA")
    namesake = compared(pin="", nationality="")
    assert married.weight > namesake.weight


persons = st.builds(
    Person,
    surname=st.sampled_from(["ASANOVA", "USENOVA", "АСАНОВА", ""]),
    given_names=st.sampled_from(["AIGUL", "ANNA MARIA", ""]),
    birth_date=st.sampled_from(["1985-03-02", "1985", "", "2001-01-01"]),
    sex=st.sampled_from(["F", "M", ""]),
    nationality=st.sampled_from(["KGZ", ""]),
    pin=st.sampled_from(["10203198500123", ""]),
)


@given(persons, persons)
def test_likeness_is_the_same_from_both_sides(one: Person, other: Person):
    assert likeness(one, other) == likeness(other, one)


def test_telephones_meet_however_they_are_written():
    spelt = ["+996 555 12-34-56", "0555 123456", "(0555) 12 34 56", "00996555123456", "555.123.456"]
    assert {phone_key(text) for text in spelt} == {"555123456"}
    assert all(is_phone(text) for text in spelt)
    assert not any(is_phone(text) for text in ("12345", "ST-001234", "V-2026-000001", ""))
