"""What a list of prisoners would change: headings, words, doubts, and what stays as it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from gatepost.domain.people import Prisoner, PrisonerStatus
from gatepost.domain.prisoner_lists import (
    Doubt,
    ListColumn,
    Plan,
    RowKind,
    Vocabulary,
    flags_in,
    guessed_columns,
    heading_line,
    plain_heading,
    plan,
)

TODAY = date(2026, 11, 25)
WORDS = Vocabulary.of({"strict": {"ru": "Строгий", "en": "Strict"}}, {"usual": {"ru": "обычные"}})
HEADINGS = ("№ п/п", "Л/д", "Ф.И.О.", "Дата рождения", "Режим", "Отряд", "Статус")
ASANOV = Prisoner("ST-1", "Асанов", "Үсөн", "1980-02-01", "3", id=1, regime="strict")
PETROV = Prisoner("ST-2", "Петров", "Иван", "1975-05-05", id=2)

LEFT = replace(PETROV, register_number="ST-8", id=8, status=PrisonerStatus.RELEASED)


def planned(*rows: Sequence[str], known: Sequence[Prisoner] = (), headings: Sequence[str] = HEADINGS) -> Plan:
    lines = list(enumerate(rows, 2))
    return plan(lines, guessed_columns(headings), known, WORDS, TODAY)


def row(number: str, name: str, born: str = "", regime: str = "", unit: str = "", status: str = "") -> tuple[str, ...]:
    return ("1", number, name, born, regime, unit, status)


def doubts(found: Plan) -> list[Doubt]:
    return [one.kind for row_ in found.rows for one in row_.doubts]


def test_headings_are_known_in_three_languages_however_they_are_written():
    assert guessed_columns(HEADINGS) == {
        1: ListColumn.REGISTER_NUMBER, 2: ListColumn.FULL_NAME, 3: ListColumn.BIRTH_DATE,
        4: ListColumn.REGIME, 5: ListColumn.UNIT, 6: ListColumn.STATUS,
    }  # fmt: skip
    assert list(guessed_columns(("SURNAME", "given  names:", "Born")).values()) == [
        ListColumn.SURNAME, ListColumn.GIVEN_NAMES, ListColumn.BIRTH_DATE,
    ]  # fmt: skip
    assert list(guessed_columns(("Фамилиясы", "Аты", "Туулган күнү")).values()) == [
        ListColumn.SURNAME, ListColumn.GIVEN_NAMES, ListColumn.BIRTH_DATE,
    ]  # fmt: skip


def test_a_heading_mapped_by_hand_is_remembered_and_no_column_is_taken_twice():
    remembered = {plain_heading("Шифр."): ListColumn.REGISTER_NUMBER}
    assert guessed_columns(("шифр", "Л/д"), remembered) == {0: ListColumn.REGISTER_NUMBER}


def test_the_headings_are_found_under_titles():
    assert heading_line([("УТВЕРЖДАЮ",), ("Список", "на 25.11.2026"), HEADINGS, row("ST-1", "Асанов Үсөн")]) == 2
    assert heading_line([("a", "b"), ("c", "d")]) == 0
    assert heading_line([]) == 0


def test_new_changed_same_and_gone_are_told_apart():
    found = planned(
        row("ST-1", "Асанов Үсөн", "01.02.1980", "строгий", "4"),
        row("ST-3", "Новый Никита", "1 марта 1990 г."),
        row("ST-2", "Петров Иван", "05.05.1975"),
        known=(ASANOV, PETROV, replace(PETROV, register_number="ST-9", id=9), LEFT),
    )  # fmt: skip
    assert [(one.line, one.kind) for one in found.rows] == [
        (2, RowKind.CHANGED), (3, RowKind.NEW), (4, RowKind.SAME),
    ]  # fmt: skip
    assert found.rows[0].prisoner == replace(ASANOV, unit="4")
    assert found.rows[1].prisoner == Prisoner("ST-3", "Новый", "Никита", "1990-03-01")
    assert [one.register_number for one in found.gone] == ["ST-9"]
    assert found.count(RowKind.NEW) == 1


def test_an_empty_cell_keeps_what_is_known():
    found = planned(row("ST-1", "Асанов Үсөн"), known=(ASANOV,))
    assert [one.kind for one in found.rows] == [RowKind.SAME]


def test_names_come_from_whatever_columns_a_list_has_for_them():
    headings = ("Номер", "Фамилия", "Имя", "Отчество", "Фамилия (лат)", "Имя (лат)", "Отметки", "Прибыл")
    found = planned(
        ("7", "Ким", "Лариса", "Олеговна", "KIM", "LARISA", "побег; диета, побег", "01.02.26"), headings=headings
    )
    assert found.rows[0].prisoner == Prisoner(
        "7", "Ким", "Лариса Олеговна", surname_latin="KIM", given_names_latin="LARISA",
        flags=("побег", "диета"), arrived_on="2026-02-01",
    )  # fmt: skip


def test_what_cannot_be_understood_is_doubtful_and_what_is_known_would_stay():
    found = planned(
        row("ST-1", "Асанов Үсөн", "31.02.1980", "неведомый", "4", "в суде"),
        row("ST-2", "Петров Иван", "05.05.2075"),
        known=(ASANOV, PETROV),
    )
    assert doubts(found) == [Doubt.DATE_UNREADABLE, Doubt.WORD_UNKNOWN, Doubt.BORN_IN_FUTURE]
    assert found.rows[0].prisoner == replace(ASANOV, unit="4", status=PrisonerStatus.COURT)
    assert found.rows[1].prisoner == PETROV
    assert found.to_write(frozenset()) == []
    assert [one.line for one in found.to_write(frozenset({2, 3}))] == [2]  # line 3 would change nothing
    assert (found.left_out(frozenset()), found.left_out(frozenset({2}))) == (2, 1)


def test_a_row_without_number_or_name_is_of_no_use():
    found = planned(row("", "Асанов Үсөн"), row("ST-5", ""), row("", ""), ())
    assert [(one.line, one.kind, one.doubts[0].kind) for one in found.rows] == [
        (2, RowKind.UNUSABLE, Doubt.NO_NUMBER), (3, RowKind.UNUSABLE, Doubt.NO_NAME),
    ]  # fmt: skip
    assert found.to_write(frozenset({2, 3, 4})) == []


def test_a_number_that_stands_twice_counts_once_where_both_agree_and_not_at_all_where_they_do_not():
    twice = planned(row("ST-5", "Ким  Лариса"), row("ST-5", "Ким Лариса "))
    assert [(one.line, one.kind) for one in twice.rows] == [(2, RowKind.NEW)]
    torn = planned(row("ST-5", "Ким Лариса"), row("ST-5", "Ли Ольга"))
    assert [(one.line, one.kind) for one in torn.rows] == [(2, RowKind.UNUSABLE), (3, RowKind.UNUSABLE)]
    assert torn.rows[0].doubts[0].facts == {"lines": "2, 3"}


def test_another_name_under_a_known_number_is_doubtful():
    found = planned(row("ST-1", "Ким Лариса", "07.07.1991"), known=(ASANOV,))
    assert doubts(found) == [Doubt.OTHER_NAME]
    new_surname = planned(row("ST-1", "Усенов Үсөн"), known=(ASANOV,))
    assert [one.kind for one in new_surname.rows] == [RowKind.CHANGED]
    by_birth = planned(row("ST-1", "Ким Лариса", "01.02.1980"), known=(ASANOV,))
    assert [one.kind for one in by_birth.rows] == [RowKind.CHANGED]


def test_somebody_known_under_another_number_is_doubtful_in_either_script():
    found = planned(row("ST-7", "ASANOV USON", "01.02.1980"), row("ST-6", "Асанов Үсөн"), known=(PETROV, ASANOV))
    assert doubts(found) == [Doubt.SAME_PERSON]
    assert found.rows[0].doubts[0].facts == {"name": "Асанов Үсөн", "number": "ST-1"}


def test_whoever_had_left_and_is_listed_again_is_doubtful_unless_the_list_says_where_they_are():
    left = replace(PETROV, status=PrisonerStatus.RELEASED)
    found = planned(("ST-2", "Петров"), known=(left,), headings=("Номер", "Фамилия"))
    assert doubts(found) == [Doubt.CAME_BACK]
    assert found.rows[0].prisoner.status is PrisonerStatus.HERE
    still = planned(row("ST-2", "Петров Иван", status="Освобождён"), known=(left,))
    assert [one.kind for one in still.rows] == [RowKind.SAME]


def test_flags_are_parted_by_commas_and_semicolons():
    assert flags_in(" побег ;диета,, побег") == ("побег", "диета")
    assert flags_in(" ; ") == ()


cell = st.one_of(st.text(max_size=8), st.sampled_from(["ST-1", "ST-2", "Асанов", "01.02.1980", "строгий", "released"]))


@given(st.lists(st.lists(cell, max_size=8), max_size=12))
def test_any_rows_are_planned_and_every_line_is_told_once(rows: list[list[str]]):
    found = planned(*rows, known=(ASANOV, PETROV))
    lines = [one.line for one in found.rows]
    assert lines == sorted(set(lines))
    for one in found.to_write(frozenset(lines)):
        assert one.prisoner.register_number
        assert one.prisoner.surname
        assert one.prisoner != one.before
    numbers = [one.prisoner.register_number for one in found.to_write(frozenset(lines))]
    assert len(numbers) == len(set(numbers))


@given(st.lists(st.tuples(cell, cell, cell), max_size=8))
def test_a_list_taken_over_once_changes_nothing_the_second_time(rows: list[tuple[str, ...]]):
    headings = ("Номер", "Фамилия", "Дата рождения")
    first = planned(*rows, headings=headings)
    everything = frozenset(one.line for one in first.rows)
    taken = [replace(one.prisoner, id=at) for at, one in enumerate(first.to_write(everything), 1)]
    again = planned(*rows, known=taken, headings=headings)
    assert again.to_write(everything) == []
    assert again.gone == ()
