"""Names and notes as nobody should write them: invisible, turned round, endless, or made to be run by a spreadsheet."""

from __future__ import annotations

import csv
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gatepost.domain.errors import Refusal
from gatepost.domain.people import Prisoner
from gatepost.domain.visits import Outcome
from tests.conftest import NOON
from tests.desk.test_visits import admission

ZOO = {
    "turned round": "\u202eVONASA",
    "right to left": "\u05d3\u05d5\u05d3 \u0645\u062d\u0645\u062f",
    "zero width": "A\u200bS\u200dA\ufeffNOV",
    "heaps of marks": "Z" + "\u0335\u0321" * 60 + "algo",
    "decomposed": "U\u0308so\u0308n",
    "half a sign": "\ud83d ASANOV",
    "null": "ASAN\x00OV",
    "a formula": '=HYPERLINK("//x")',
    "a command": "@SUM(1+1)|cmd",
    "quotes and lines": "A\"B;C\nD\r\nE\t'",
    "markup": "<b>ASANOV</b><script>alert(1)</script>",
    "sql": "Robert'); DROP TABLE visits;--",
    "long": "ASANOV " * 5_000,
    "emoji": "👩‍👩‍👧 ASANOV",
    "blanks of all kinds": "\u00a0\u2003ASANOV\u3000",
}  # fmt: skip


@pytest.mark.parametrize("name", ZOO)
def test_any_name_is_kept_found_exported_and_proven(counters, tmp_path, name):
    text = ZOO[name]
    given_ = admission(counters)
    visit = counters.visits.admit(replace(given_, person=replace(given_.person, surname=text), note=text)).value
    counters.visits.check_out(visit.number, Outcome.COMPLETED)
    counters.people.add_prisoner(Prisoner("ST-9", text, text))
    shown = counters.visits.visit(visit.number).person.surname
    assert not any(sign in shown for sign in "\u202e\u200b\ufeff\x00\ud83d")
    counters.people.find_visitors(text)
    counters.search.find(text)
    counters.history.of_person(visit.person.id)
    written = counters.end_of_day.export_day(NOON.date(), tmp_path / "day.csv")
    with written.path.open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file, delimiter=";")
    assert not row["surname"].startswith(("=", "+", "-", "@"))
    assert written.rows == 1


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(min_size=1, max_size=200), st.text(max_size=2_000))
def test_no_text_at_all_breaks_a_register(counters, surname, note):
    given_ = admission(counters)
    try:
        person = replace(given_.person, surname=surname, id=0)
        visit = counters.visits.admit(replace(given_, person=person, note=note)).value
    except Refusal as refused:
        assert str(refused)
        return
    counters.visits.check_out(visit.number, Outcome.COMPLETED)
    counters.people.find_visitors(surname)


def test_a_megabyte_in_any_field_is_taken_or_refused_and_nothing_stands_still(counters):
    much = "Ж" * 1_000_000
    given_ = admission(counters)
    visit = counters.visits.admit(replace(given_, note=much, belongings=much, permission=much)).value
    assert len(counters.visits.visit(visit.number).note) == len(much)
    assert counters.people.find_visitors(much) == []
    assert counters.search.find(much) == []
