"""Registers as one workbook (XLSX): a sheet each, typed cells, a filter over every column.

The same lines give the same bytes: the times within the file are fixed. Texts are never run as formulas or links.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import xlsxwriter
from xlsxwriter.exceptions import XlsxWriterException

from gatepost.domain.export_errors import TooManyRows
from gatepost.report.register_csv import Progress, Written, unwatched
from gatepost.report.registers import Register
from gatepost.report.target import writing

MOST_ROWS = 1_048_575  # of a sheet, below the heads; the format's own limit
_MOST_SIGNS = 32_767  # of a cell, likewise
_FIXED = datetime(2000, 1, 1)  # noqa: DTZ001 - a property of the file, which the format keeps without a zone
_ISO_DATE = len("2026-11-24")
_WIDTHS = {"time": 17, "date": 11, "count": 9}
_WIDTH = 16

_Cell = str | int | date | datetime
_Convert = Callable[[str], _Cell]


@dataclass(frozen=True)
class Sheet:
    """One sheet: its name, the register whose columns it has, and flat lines in batches."""

    name: str
    register: Register
    batches: Iterable[Sequence[Sequence[str]]]


def write_workbook(
    target: Path, sheets: Iterable[Sheet], zone: ZoneInfo, progress: Progress = unwatched
) -> tuple[Written, dict[str, int]]:
    """Write the sheets whole or not at all, in bounded memory; what was written, and the rows of each sheet.

    Raises TooManyRows, what `writing` raises, and what `progress` raises.
    """
    with (
        writing(target) as file,
        tempfile.TemporaryDirectory(prefix=".gatepost-", dir=target.absolute().parent) as kept,
    ):
        with _workbook(file, kept) as book:
            rows = {sheet.name: count for sheet, count in _sheets(book, sheets, zone, progress)}
        return Written(target, sum(rows.values()), file.sha256), rows


@contextmanager
def _workbook(file: object, kept: str) -> Iterator[Any]:
    """A workbook that is closed where all went well, and forgotten where not."""
    options = {"constant_memory": True, "tmpdir": kept, "default_date_format": "yyyy-mm-dd hh:mm:ss"}
    book = xlsxwriter.Workbook(file, options)
    book.set_properties({"created": _FIXED})
    try:
        yield book
        book.close()
    except XlsxWriterException as error:
        if isinstance(error.args[0], OSError):  # it wraps what the disk said
            raise error.args[0] from error
        raise
    finally:
        book.fileclosed = True  # else it would write once more when it is collected
        for page in book.worksheets():  # what it wrote aside stays open where it was not finished
            page.row_data_fh.close()


def _sheets(book: Any, sheets: Iterable[Sheet], zone: ZoneInfo, progress: Progress) -> Iterator[tuple[Sheet, int]]:
    head = book.add_format({"bold": True, "bottom": 1})
    days = book.add_format({"num_format": "yyyy-mm-dd"})
    so_far = 0
    for sheet in sheets:
        page = book.add_worksheet(sheet.name)
        page.freeze_panes(1, 0)
        kinds = _kinds(sheet.register)
        for at, name in enumerate(sheet.register.columns):
            page.set_column(at, at, _WIDTHS.get(kinds[at], _WIDTH))
            page.write_string(0, at, name, head)
        rows = 0
        for batch in sheet.batches:
            if rows + len(batch) > MOST_ROWS:
                raise TooManyRows(most=MOST_ROWS)
            for line in batch:
                rows += 1
                _write_line(page, rows, line, kinds, zone, days)
            so_far += len(batch)
            progress(so_far)
        page.autofilter(0, 0, rows, len(sheet.register.columns) - 1)
        yield sheet, rows


def _kinds(register: Register) -> list[str]:
    named = {"time": register.times, "date": register.dates, "count": register.counts}
    return [next((kind for kind, columns in named.items() if one in columns), "text") for one in register.columns]


def _write_line(page: Any, row: int, line: Sequence[str], kinds: Sequence[str], zone: ZoneInfo, days: Any) -> None:
    for at, (cell, kind) in enumerate(zip(line, kinds, strict=True)):
        if not cell:
            continue
        value = _typed(cell, kind, zone)
        if isinstance(value, datetime):
            page.write_datetime(row, at, value)
        elif isinstance(value, date):
            page.write_datetime(row, at, value, days)
        elif isinstance(value, int):
            page.write_number(row, at, value)
        else:
            page.write_string(row, at, value[:_MOST_SIGNS])


def _typed(cell: str, kind: str, zone: ZoneInfo) -> _Cell:
    """A cell as the type of its column; a date with unknown parts, or what was typed otherwise, stays text."""
    if kind == "time":
        return datetime.fromisoformat(cell).astimezone(zone).replace(tzinfo=None, microsecond=0)
    if kind == "date" and len(cell) == _ISO_DATE:
        try:
            return date.fromisoformat(cell)
        except ValueError:
            return cell
    return int(cell) if kind == "count" and cell.isascii() and cell.isdigit() else cell
