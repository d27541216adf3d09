"""Files as other offices make them: encodings, delimiters, merged cells, dates, and what is no table at all."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from gatepost.domain.list_errors import TableEmpty, TableTooLarge, TableUnreadable
from gatepost.files import tables
from gatepost.files.tables import read_table

ROWS = (("№", "Фамилия", "Имя"), ("001", "Асанов", "Үсөн"), ("002", "Петров", "Иван"))


def written(tmp_path: Path, content: bytes, name: str = "list.csv") -> Path:
    path = tmp_path / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_a_csv_is_read_in_any_encoding_and_with_any_delimiter(tmp_path, encoding, delimiter):
    text = "\r\n".join(delimiter.join(row) for row in ROWS)
    assert read_table(written(tmp_path, text.encode(encoding))).rows == ROWS


def test_windows_1251_is_recognised(tmp_path):
    rows = ("Номер;Фамилия", "001;Щербаков", "002;Ёлкин")
    assert read_table(written(tmp_path, "\n".join(rows).encode("cp1251"))).rows == tuple(
        tuple(row.split(";")) for row in rows
    )


def test_a_comma_within_quotes_parts_nothing(tmp_path):
    path = written(tmp_path, '1;"Асанов, Үсөн";5\n2;"Петров, Иван";6\n3;"Ким; Лариса";7'.encode())
    assert read_table(path).rows[2] == ("3", "Ким; Лариса", "7")


def test_trailing_blanks_and_empty_rows_at_the_end_are_gone_and_leading_zeros_stay(tmp_path):
    path = written(tmp_path, "001 ;  Асанов\xa0;;\n;;;\n002;Петров;;\n;;\n\n".encode())
    assert read_table(path).rows == (("001", "Асанов"), (), ("002", "Петров"))


def workbook(tmp_path: Path, *rows: tuple[object, ...], merged: tuple[str, ...] = ()) -> Path:
    book = Workbook()
    book.active.title = "empty"
    sheet = book.create_sheet("list")
    for row in rows:
        sheet.append(row)
    for one in merged:
        sheet.merge_cells(one)
    book.save(tmp_path / "list.xlsx")
    return tmp_path / "list.xlsx"


def test_a_workbook_gives_dates_numbers_and_text_as_text(tmp_path):
    path = workbook(tmp_path, (1, 2.0, 2.5, date(1980, 2, 1), datetime(1980, 2, 1, 10, 30), None, "x "))
    assert read_table(path).rows == (("1", "2", "2.5", "1980-02-01", "1980-02-01 10:30", "", "x"),)


def test_cells_merged_downwards_stand_for_each_of_their_rows_and_titles_do_not_spread(tmp_path):
    rows = (
        ("Список осуждённых", None, None),
        ("Отряд", "Номер", "Фамилия"),
        (3, 1, "А"),
        (None, 2, "Б"),
        (None, 3, "В"),
    )
    path = workbook(tmp_path, *rows, merged=("A1:C1", "A3:A5"))
    assert read_table(path).rows == (
        ("Список осуждённых",), ("Отряд", "Номер", "Фамилия"), ("3", "1", "А"), ("3", "2", "Б"), ("3", "3", "В"),
    )  # fmt: skip


def test_the_same_file_has_the_same_hash_and_another_one_another(tmp_path):
    first = read_table(written(tmp_path, b"a;b\n1;2"))
    assert first.sha256 == read_table(written(tmp_path, b"a;b\n1;2", "copy.csv")).sha256
    assert first.sha256 != read_table(written(tmp_path, b"a;b\n1;3")).sha256


def test_an_empty_file_is_said_to_be_empty(tmp_path):
    for content in (b"", b"\n;;\n", b"\xef\xbb\xbf"):
        with pytest.raises(TableEmpty):
            read_table(written(tmp_path, content))
    with pytest.raises(TableEmpty):
        read_table(workbook(tmp_path))


def test_what_is_no_table_is_refused_by_its_name(tmp_path):
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as packed:
        packed.writestr("word/document.xml", "<x/>")
    for content in (b"PK\x03\x04 torn", archive.getvalue(), b"\x89PNG\r\n\x00\x00\x00", b"\xd0\xcf\x11\xe0\x00\x00"):
        with pytest.raises(TableUnreadable) as refused:
            read_table(written(tmp_path, content, "photo.xlsx"))
        assert "photo.xlsx" in str(refused.value)
    with pytest.raises(TableUnreadable):
        read_table(tmp_path / "gone.csv")


def test_a_file_that_is_too_large_is_refused_before_it_is_read(tmp_path, monkeypatch):
    monkeypatch.setattr(tables, "MOST_BYTES", 10)
    with pytest.raises(TableTooLarge):
        read_table(written(tmp_path, b"1;2\n3;4\n5;6\n"))


def test_too_many_rows_and_a_bomb_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(tables, "MOST_ROWS", 2)
    with pytest.raises(TableTooLarge):
        read_table(written(tmp_path, b"1;2\n3;4\n5;6\n"))
    path = workbook(tmp_path, ("a",))
    monkeypatch.setattr(tables, "MOST_UNPACKED_BYTES", 100)
    with pytest.raises(TableTooLarge):
        read_table(path)


@pytest.mark.parametrize("stray", ["A1048576", "XFD150000"])
def test_a_stray_cell_far_below_is_refused_instead_of_filling_the_memory(tmp_path, stray):
    path = workbook(tmp_path, *ROWS)
    book = load_workbook(path)
    book["list"][stray] = "x"
    book.save(path)
    with pytest.raises(TableTooLarge):
        read_table(path)


def test_places_that_hide_how_large_a_sheet_is_are_refused(tmp_path):
    whole = workbook(tmp_path, *ROWS)
    for hidden in (b'r="&#65;1048576"', b"r='\xc3\x9c1'", b'r="AAAA1"'):
        path = tmp_path / "hidden.xlsx"
        with zipfile.ZipFile(whole) as old, zipfile.ZipFile(path, "w") as new:
            for member in old.infolist():
                new.writestr(member, old.read(member).replace(b'r="A1"', hidden))
        with pytest.raises(TableUnreadable):
            read_table(path)


def test_a_damaged_workbook_never_brings_the_program_down(tmp_path):
    whole = workbook(tmp_path, *ROWS).read_bytes()
    for place in range(0, len(whole), 37):
        damaged = whole[:place] + bytes([whole[place] ^ 0x55]) + whole[place + 1 :]
        try:
            assert read_table(written(tmp_path, damaged, "damaged.xlsx")).rows
        except (TableUnreadable, TableEmpty, TableTooLarge):
            continue


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_are_a_table_or_refused(tmp_path, content):
    try:
        assert read_table(written(tmp_path, content)).rows
    except (TableUnreadable, TableEmpty, TableTooLarge):
        return
