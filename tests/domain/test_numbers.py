"""Numbers that check themselves."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatepost.domain.numbers import parse_pin, s10_is_valid


def test_the_published_pin_says_sex_and_birth_date():
    pin = parse_pin("20905199900000")
    assert pin is not None
    assert (pin.sex, pin.birth_date) == ("M", date(1999, 5, 9))


@pytest.mark.parametrize("text", ["", "1", "30905199900000", "23213199900000", "2090519990000", "2090519990000x"])
def test_what_is_no_pin_is_none(text):
    assert parse_pin(text) is None


def test_a_pin_of_a_woman_begins_with_one():
    pin = parse_pin("10905199900000")
    assert pin is not None
    assert pin.sex == "F"


@pytest.mark.parametrize("text", ["RR473124829GB", "EE123456785KG", "RR123456785KG"])
def test_postal_numbers_whose_check_digit_holds(text):
    assert s10_is_valid(text)


@pytest.mark.parametrize("text", ["RR473124828GB", "RR47312482GB", "rr473124829GB", "", "RR4731248291B"])
def test_postal_numbers_that_are_none(text):
    assert not s10_is_valid(text)


@given(st.from_regex(r"[A-Z]{2}[0-9]{8}", fullmatch=True))
def test_exactly_one_check_digit_fits_a_postal_number(start):
    assert sum(s10_is_valid(f"{start}{digit}KG") for digit in range(10)) == 1
