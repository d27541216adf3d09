"""The CSV of the day, cell by cell."""

from __future__ import annotations

import csv
import io
import re
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatepost.host import shipped
from gatepost.report.register_csv import harmless, kept_as_text, write_register
from gatepost.report.registers import INCIDENTS, REFUSALS, VISITS

ZONE = ZoneInfo("Asia/Bishkek")


def line(**cells: str) -> tuple[str, ...]:
    return tuple(cells.get(name, "") for name in VISITS.columns)


def written(tmp_path, *lines, delimiter=";") -> bytes:
    write_register(tmp_path / "day.csv", VISITS, [lines] if lines else [], ZONE, delimiter)
    return (tmp_path / "day.csv").read_bytes()


def test_bom_crlf_and_the_header_come_first(tmp_path):
    content = written(tmp_path)
    assert content == b"\xef\xbb\xbf" + ";".join(VISITS.columns).encode() + b"\r\n"


def test_an_open_visit_has_an_empty_time(tmp_path):
    content = written(tmp_path, line(arrived_at="2026-11-24T06:00:00.123Z", left_at="")).decode("utf-8-sig")
    row = next(csv.DictReader(io.StringIO(content, newline=""), delimiter=";"))
    assert (row["arrived_at"], row["left_at"]) == ("2026-11-24 12:00:00", "")


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=12), min_size=3, max_size=3))
def test_any_cell_is_read_back_by_any_csv_reader_and_never_runs(tmp_path_factory, cells):
    surname, note, kind = cells
    folder = tmp_path_factory.mktemp("csv")
    content = written(folder, line(surname=surname, note=note, kind=kind), delimiter=",").decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(content, newline=""))
    for name, cell in (("surname", surname), ("note", note), ("kind", kind)):
        assert row[name] in (cell, "'" + cell)
        assert not row[name].startswith(("=", "+", "-", "@", "\t", "\r"))


def test_dangerous_cells_get_an_apostrophe_and_numbers_stay_text():
    assert [harmless(cell) for cell in ("=1+1", "+7", "-1", "@x", "\tx", "\rx", "x=1", "")] == [
        "'=1+1", "'+7", "'-1", "'@x", "'\tx", "'\rx", "x=1", "",
    ]  # fmt: skip
    assert kept_as_text("00123") == '="00123"'
    assert [kept_as_text(cell) for cell in ("12E34567", "1-2", "3/4")] == ['="12E34567"', '="1-2"', '="3/4"']
    assert [kept_as_text(cell) for cell in ("AN001", "ST-001", "12E", "")] == ["AN001", "ST-001", "12E", ""]


def test_the_documentation_names_every_column_in_order():
    page = (shipped("assets").parent / "docs" / "csv.md").read_text(encoding="utf-8")
    named = [row.split("|")[1].strip().strip("`") for row in page.splitlines() if row.startswith("| `")]
    assert tuple(named) == VISITS.columns


@pytest.mark.parametrize(("heading", "register"), [("## Refusals", REFUSALS), ("## Incidents", INCIDENTS)])
def test_the_documentation_names_the_columns_of_the_files_beside(heading, register):
    page = (shipped("assets").parent / "docs" / "csv.md").read_text(encoding="utf-8")
    part = page.split(heading)[1].split("## ")[0]
    outside_brackets = re.sub(r"\([^)]*\)", "", part)
    assert tuple(re.findall(r"`(\w+)`", outside_brackets)) == register.columns
