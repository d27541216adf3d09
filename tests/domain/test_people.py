"""Persons and dates as they are typed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatepost.domain.errors import BirthInFuture, DateUnreadable
from gatepost.domain.people import Person, Prisoner, tidy_date


@pytest.mark.parametrize(
    ("typed", "tidy"),
    [
        ("1974-08-12", "1974-08-12"),
        (" 12.08.1974 ", "1974-08-12"),
        ("1/2/1974", "1974-02-01"),
        ("1974-08", "1974-08"),
        ("1974", "1974"),
        ("", ""),
    ],
)
def test_dates_are_understood_as_people_write_them(typed, tidy):
    assert tidy_date(typed) == tidy


@pytest.mark.parametrize("typed", ["31.02.2020", "2020-13-01", "yesterday", "12.08.74", "0000"])
def test_what_is_no_date_is_refused(typed):
    with pytest.raises(DateUnreadable):
        tidy_date(typed)


def test_a_birth_in_the_future_is_refused():
    with pytest.raises(BirthInFuture):
        tidy_date("25.11.2026", today=date(2026, 11, 24))
    assert tidy_date("24.11.2026", today=date(2026, 11, 24)) == "2026-11-24"


@given(st.dates(min_value=date(1000, 1, 1)))
def test_every_date_written_day_first_is_read_back(day):
    assert tidy_date(day.strftime("%d.%m.%Y")) == day.isoformat()


def test_names_are_shown_without_loose_blanks():
    assert Person("ERIKSSON", "", "", "", "").name == "ERIKSSON"
    assert Prisoner("1", "Specimenov", "Specimen").name == "Specimenov Specimen"
