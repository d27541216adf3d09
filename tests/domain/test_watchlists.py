"""Whether somebody may be on a list, and reading a list from a table."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatepost.domain.errors import FieldMissing, PeriodReversed
from gatepost.domain.likeness import Agreement
from gatepost.domain.people import Person
from gatepost.domain.watchlists import (
    Watched,
    WatchEntry,
    Watchlist,
    WatchTrait,
    compared,
    may_be,
    read_watchlist,
)

TODAY = date(2026, 11, 25)
NAMES = ("Асанов Үсөн Кадырович", "USON THE TALL")
ENTRY = WatchEntry(2, NAMES, "1980-02-01", "M", "KGZ", "AC1234567", "20102198000123")
PERSON = Person("ASANOV", "USON KADYROVICH", "1980-02-01", "M", "KGZ", "20102198000123")
LIST = Watchlist("Wanted", "Ministry", "Order 7", "2026-11-01")


@pytest.mark.parametrize(
    ("person", "entry", "expected"),
    [
        ({}, {}, True),
        ({"pin": ""}, {"document_number": "", "pin": ""}, True),
        ({"pin": "", "given_names": "USON"}, {"pin": ""}, True),  # no patronymic, the same day
        ({"pin": "", "given_names": "USON"}, {"pin": "", "birth_date": "1980"}, True),  # both are near
        ({"pin": "", "given_names": "USON"}, {"pin": "", "birth_date": ""}, False),  # a near name alone is not enough
        ({"pin": ""}, {"pin": "", "birth_date": "1980"}, True),
        ({"pin": ""}, {"pin": "", "birth_date": ""}, True),
        ({"pin": "", "birth_date": "1980-11-30"}, {"pin": ""}, True),  # papers agree in the year alone
        ({"pin": "", "birth_date": "1981-07-30"}, {"pin": ""}, False),
        ({"pin": "", "sex": "F"}, {"pin": ""}, False),
        ({"pin": "", "surname": "USON", "given_names": "THE TALL"}, {"pin": ""}, True),  # by another name
        ({"pin": "", "surname": "SPECIMEN"}, {"pin": ""}, False),
        ({"surname": "SPECIMEN", "sex": "F"}, {}, True),  # the personal number says it all
    ],
)
def test_who_may_be_on_a_list(person: dict[str, str], entry: dict[str, str], expected: bool):
    traits = compared(replace(PERSON, **person), (), replace(ENTRY, **entry))
    assert may_be(traits) is expected


def test_a_document_is_compared_whatever_stands_between_its_signs():
    stranger = replace(PERSON, pin="", surname="SPECIMEN")
    assert may_be(compared(stranger, ("", "ac 123-4567"), ENTRY))
    assert compared(stranger, ("AC7654321",), ENTRY)[WatchTrait.DOCUMENT_NUMBER] is Agreement.OTHER


def test_the_traits_are_told_by_how_far_they_agree():
    watched = Watched(ENTRY, LIST, compared(replace(PERSON, pin="", birth_date="1980-01-02", sex=""), (), ENTRY))
    assert watched.having(Agreement.SAME) == (WatchTrait.NAMES, WatchTrait.NATIONALITY)
    assert watched.having(Agreement.NEAR) == (WatchTrait.BIRTH_DATE,)


def test_a_list_is_in_force_from_its_first_day_to_its_last():
    until = replace(LIST, last_day="2026-11-30")
    assert [until.in_force(date(2026, *day)) for day in ((10, 31), (11, 1), (11, 30), (12, 1))] == [
        False, True, True, False,
    ]  # fmt: skip
    assert not replace(LIST, withdrawn_at=datetime(2026, 11, 2, tzinfo=UTC)).in_force(TODAY)


def test_a_list_needs_a_name_a_source_an_order_and_a_period():
    tidy = replace(LIST, name=" Wanted ", first_day="01.11.2026", last_day="30.11.2026").checked()
    assert (tidy.name, tidy.first_day, tidy.last_day) == ("Wanted", "2026-11-01", "2026-11-30")
    with pytest.raises(FieldMissing, match="list name, order"):
        replace(LIST, name=" ", order="").checked()
    with pytest.raises(PeriodReversed):
        replace(LIST, last_day="2026-10-01").checked()


def test_a_table_is_read_with_aliases_dates_and_numbers():
    aliases = "Высокий Усон; Асанов У., ,Асанов  Үсөн"
    rows = [
        ("WANTED by order 7",),
        ("№", "ФИО", "Он же", "Дата рождения", "Пол", "Гражданство", "Паспорт", "ПИН", "Основание"),
        ("1", "Асанов  Үсөн", aliases, "1 февраля 1980 г.", "муж.", "kgz", "AC 123", "201", "ст. 1"),
        ("2", "Ким Лариса", "", "31.02.1990", "?", "Корея"),
        ("", "", "—"),
        (),
        ("3", "", "", "", "ж"),
    ]  # fmt: skip
    read = read_watchlist(rows, TODAY)
    assert read.entries[0] == WatchEntry(
        3, ("Асанов Үсөн", "Высокий Усон", "Асанов У."), "1980-02-01", "M", "KGZ", "AC123", "201", "ст. 1"
    )
    assert read.entries[1] == WatchEntry(4, ("Ким Лариса",))
    assert (read.left_out, read.dates_unread) == ((5, 7), (4,))
    assert read.understood[0] == "ФИО"


def test_names_in_columns_of_their_own_are_put_together():
    read = read_watchlist([("Surname", "Given names", "Patronymic"), ("Asanov", "Uson", "Kadyrovich")], TODAY)
    assert read.entries[0].name == "Asanov Uson Kadyrovich"
    assert WatchEntry(1, ()).name == ""


def test_a_table_without_names_is_refused():
    for rows in ([], [("Дата рождения", "Пол")], [("a", "b")]):
        with pytest.raises(FieldMissing):
            read_watchlist(rows, TODAY)


@given(st.lists(st.lists(st.text(max_size=10), max_size=6), max_size=8))
def test_any_rows_are_read_or_refused(rows: list[list[str]]):
    read = read_watchlist([("ФИО", "Дата рождения"), *rows], TODAY)
    assert all(one.names and one.line > 1 for one in read.entries)
