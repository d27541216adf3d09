"""Tables that others made: CSV in whatever encoding and with whatever delimiter, XLSX with merged cells and real dates.

Every cell becomes text: dates `YYYY-MM-DD`, whole numbers without a point, so that what reads the table meets one kind.
"""

from __future__ import annotations

import csv
import hashlib
import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from gatepost.domain.list_errors import TableEmpty, TableTooLarge, TableUnreadable
from gatepost.domain.text import tidy

MOST_BYTES = 64 * 1024 * 1024
MOST_UNPACKED_BYTES = 1024 * 1024 * 1024  # what an XLSX may be after unpacking: it is a ZIP, and may be a bomb
MOST_ROWS = 200_000
MOST_COLUMNS = 100
_DELIMITERS = ";,\t|"
_LOOKED_AT = 50  # rows from whose delimiters the one is chosen
_MOST_CELLS = 20_000_000
_COLUMNS_OF_EXCEL = 16_384
_PLACES = re.compile(rb"""\br\s*=\s*["']([^"']*)["']""")  # of rows and cells, in a sheet's XML
_PLACE = re.compile(r"([A-Z]{0,3})(\d{1,7})")
# What zipfile raises at a damaged, encrypted or strange archive.
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError)

Rows = list[list[str]]


@dataclass(frozen=True)
class Table:
    """What a file holds. A row's place plus one is its line in the file; trailing blanks are gone."""

    name: str
    sha256: str
    rows: tuple[tuple[str, ...], ...]


def read_table(path: Path) -> Table:
    """The first sheet or the whole file. Raises TableUnreadable, TableTooLarge, TableEmpty."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise _too_large(path.name)
        content = path.read_bytes()
    except OSError as error:
        raise TableUnreadable(file=path.name) from error
    rows = _xlsx_rows(content, path.name) if content.startswith(b"PK") else _csv_rows(content, path.name)
    while rows and not any(rows[-1]):
        rows.pop()
    if not rows:
        raise TableEmpty(file=path.name)
    return Table(path.name, hashlib.sha256(content).hexdigest(), tuple(map(tuple, rows)))


# --- CSV -------------------------------------------------------------------------------------------------------------


def _csv_rows(content: bytes, name: str) -> Rows:
    text = _decoded(content, name)
    delimiter = _delimiter_of(text)
    try:
        found = [_trimmed(row) for row in _limited(csv.reader(io.StringIO(text), delimiter=delimiter), name)]
    except csv.Error as error:
        raise TableUnreadable(file=name) from error
    return found


def _decoded(content: bytes, name: str) -> str:
    """UTF-8 with or without a mark, UTF-16 with one, else Windows-1251. Binary files are nobody's table."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    if b"\x00" in content:
        raise TableUnreadable(file=name)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1251", errors="replace")


def _delimiter_of(text: str) -> str:
    """The one that parts most rows into equally many cells."""
    sample = text[:100_000].splitlines()[:_LOOKED_AT]

    def agreement(delimiter: str) -> tuple[int, int]:
        widths = [len(row) for row in csv.reader(sample, delimiter=delimiter) if row]
        usual = max(set(widths), key=lambda width: (widths.count(width), width), default=1)
        return (widths.count(usual) if usual > 1 else 0), usual

    try:
        return max(_DELIMITERS, key=agreement)
    except csv.Error:
        return ";"


# --- XLSX ------------------------------------------------------------------------------------------------------------


def _xlsx_rows(content: bytes, name: str) -> Rows:
    # Loaded late on purpose: lists are taken over once a month.
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        _check_unpacked(content, name)
        with CalamineWorkbook.from_filelike(io.BytesIO(content)) as book:
            for place in range(len(book.sheet_names)):
                sheet = book.get_sheet_by_index(place)
                cells = sheet.to_python(skip_empty_area=False)
                rows = [_trimmed(map(_text, row)) for row in _limited(iter(cells), name)]
                if any(map(any, rows)):
                    _fill_merged(rows, sheet.merged_cell_ranges or [])
                    return rows
    except (CalamineError, *_DAMAGED) as error:
        raise TableUnreadable(file=name) from error
    return []


def _check_unpacked(content: bytes, name: str) -> None:
    """Look into the archive before it is read: a bomb, another format, or one cell a million rows further down.

    The reader makes room for every cell between the first and the last; where there is not so much memory, the program
    would end at once.
    """
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        members = archive.infolist()
        if sum(member.file_size for member in members) > MOST_UNPACKED_BYTES:
            raise _too_large(name)
        if not {"xl/workbook.xml"} <= {member.filename for member in members} or "mimetype" in archive.namelist():
            raise TableUnreadable(file=name)
        for member in members:
            part = archive.read(member)
            if b"sheetData" in part:
                _check_size(part, name)


def _check_size(sheet: bytes, name: str) -> None:
    places = {place.decode("ascii", "replace") for place in _PLACES.findall(sheet)}
    found = [_PLACE.fullmatch(place) for place in places]
    if b"\x00" in sheet or not all(found):
        raise TableUnreadable(file=name)
    lowest = max((int(one[2]) for one in found if one), default=0)
    widest = max((len(one[1]) for one in found if one), default=0)
    if lowest > MOST_ROWS or (widest == len("AAA") and lowest * _COLUMNS_OF_EXCEL > _MOST_CELLS):
        raise _too_large(name)


def _fill_merged(rows: Rows, ranges: Sequence[tuple[tuple[int, int], tuple[int, int]]]) -> None:
    """A cell that was merged downwards stands for each of its rows; one merged sideways is a title and stays."""
    filled = 0
    for (top, left), (bottom, right) in ranges:
        filled += bottom - top
        if left != right or filled > MOST_ROWS or top >= len(rows) or left >= len(rows[top]):
            continue
        for row in rows[top + 1 : bottom + 1]:
            row.extend([""] * (left + 1 - len(row)))
            row[left] = rows[top][left]


def _text(value: Any) -> str:
    """A cell as text."""
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


# --- both ------------------------------------------------------------------------------------------------------------


def _too_large(name: str) -> TableTooLarge:
    return TableTooLarge(file=name, most=MOST_BYTES // 1024 // 1024, rows=MOST_ROWS)


def _limited(rows: Iterator[Sequence[Any]], name: str) -> Iterator[Sequence[Any]]:
    for place, row in enumerate(rows):
        if place >= MOST_ROWS:
            raise _too_large(name)
        yield row[:MOST_COLUMNS]


def _trimmed(row: Any) -> list[str]:
    """Cells without blanks around them, none that are empty at the end."""
    cells = [tidy(cell).replace("\xa0", " ").strip() for cell in row]
    while cells and not cells[-1]:
        cells.pop()
    return cells
