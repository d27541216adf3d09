"""Dates as other offices write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatepost.domain.errors import DateUnreadable
from gatepost.domain.listed_dates import listed_date

TODAY = date(2026, 11, 25)
MONTHS = (
    *("января", "февраля", "марта", "апреля", "мая", "июня"),
    *("июля", "августа", "сентября", "октября", "ноября", "декабря"),
)


@given(st.dates(date(1927, 1, 1), TODAY))
def test_every_spelling_of_a_day_is_that_day(day: date):
    spelt = [
        f"{day:%d.%m.%Y}",
        f"{day.day}.{day.month}.{day.year} г.",
        f"{day:%d/%m/%Y}",
        f"{day:%d-%m-%Y}",
        f"{day.isoformat()} 00:00:00",
        f"{day:%Y.%m.%d}",
        f"{day.day} {MONTHS[day.month - 1]} {day.year} года",
        f"«{day.day:02}» {MONTHS[day.month - 1]} {day.year}",
        f"{day:%d %B %Y}",
        f"{day:%d.%m.%y}",
        str((day - date(1899, 12, 30)).days),
        f"{(day - date(1899, 12, 30)).days}.0",
    ]
    assert {listed_date(text, TODAY) for text in spelt} == {day.isoformat()}


def test_a_year_alone_stays_a_year_and_nothing_stays_nothing():
    assert [listed_date(text, TODAY) for text in ("1980", " 1980 г.", "", "  ")] == ["1980", "1980", "", ""]


def test_two_digits_of_a_year_are_the_last_such_year():
    assert listed_date("01.02.27", TODAY) == "1927-02-01"
    assert listed_date("01.02.26", TODAY) == "2026-02-01"
    assert listed_date("01.02.41", date(2066, 1, 1)) == "2041-02-01"


@pytest.mark.parametrize(
    "text", ["31.02.1980", "0", "60", "99999", "1.13.1980", "12 foo 1980", "вчера", "1980-1", "32"]
)
def test_what_is_no_date_is_refused_with_its_text(text: str):
    with pytest.raises(DateUnreadable) as refused:
        listed_date(text, TODAY)
    assert refused.value.facts == {"text": text}


@given(st.text(max_size=30))
def test_any_text_is_a_date_or_refused(text: str):
    try:
        found = listed_date(text, TODAY)
    except DateUnreadable:
        return
    assert found == "" or date.fromisoformat(found if len(found) > 4 else f"{found}-01-01")
