"""The day's registers as CSV, a file each; docs/csv.md is their contract.

UTF-8 with BOM, CRLF, RFC 4180 quoting. Cells that a spreadsheet would run get an apostrophe in front; numbers
that a spreadsheet would round or strip of zeros are written as `="…"`, which it keeps as text.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from gatepost.report.registers import Register
from gatepost.report.target import writing

_LIKE_A_NUMBER = re.compile(r"[0-9][0-9./:,-]*(E[0-9]+)?", re.ASCII)
_DANGEROUS = frozenset("=+-@\t\r")
_MINUTE = len("2026-11-24T08:15")
_SECONDS = slice(_MINUTE, len("2026-11-24T08:15:30"))

Progress = Callable[[int], None]


def unwatched(rows: int) -> None:
    """Progress that nobody watches."""
    del rows


@dataclass(frozen=True)
class Written:
    """What was written: data rows (without the header), the file's SHA-256, and the files written beside it."""

    path: Path
    rows: int
    sha256: str
    beside: tuple[Written, ...] = ()


def write_register(
    target: Path,
    register: Register,
    batches: Iterable[Sequence[Sequence[str]]],
    zone: ZoneInfo,
    delimiter: str,
    progress: Progress = unwatched,
) -> Written:
    """Write batches of flat lines (columns as `register`'s, times as UTC text) to `target`, whole or not at all.

    `progress` is called with the rows so far after each batch; what it raises ends the writing without a trace.
    """
    local = _LocalTimes(zone)
    rows = 0
    with writing(target) as file:
        file.write(b"\xef\xbb\xbf" + _encoded([register.columns], delimiter))
        for batch in filter(len, batches):
            file.write(_encoded(_shown(batch, register, local), delimiter))
            rows += len(batch)
            progress(rows)
        return Written(target, rows, file.sha256)


def harmless(cell: str) -> str:
    """`cell` as a spreadsheet shows it without running it."""
    return "'" + cell if cell[:1] in _DANGEROUS else cell


def kept_as_text(cell: str) -> str:
    """A number as `="…"`, which a spreadsheet neither rounds, strips of zeros nor turns into a date."""
    return f'="{cell}"' if _LIKE_A_NUMBER.fullmatch(cell) else cell


class _LocalTimes(dict[str, str]):
    """UTC minute → local minute; a day has 1,440 of them, however many rows it has."""

    def __init__(self, zone: ZoneInfo) -> None:
        super().__init__()
        self._zone = zone

    def __missing__(self, minute: str) -> str:
        moment = datetime.fromisoformat(minute + "+00:00").astimezone(self._zone)
        self[minute] = moment.strftime("%Y-%m-%d %H:%M")
        return self[minute]


def _shown(batch: Sequence[Sequence[str]], register: Register, local: _LocalTimes) -> Iterable[tuple[str, ...]]:
    """The lines as they stand in the file; worked on column by column, which costs half of row by row.

    Many columns hold nothing at all in most batches, and many others few different cells.
    """
    columns: list[Sequence[str]] = list(zip(*batch, strict=True))
    filled = {place for place, column in enumerate(columns) if any(column)}
    for place in filled:
        columns[place] = _harmless_column(columns[place])
    for place in filled.intersection(map(register.columns.index, register.times)):
        columns[place] = [local[moment[:_MINUTE]] + moment[_SECONDS] if moment else "" for moment in columns[place]]
    for place in filled.intersection(map(register.columns.index, register.kept_as_text)):
        told = {cell: kept_as_text(cell) for cell in set(columns[place])}
        columns[place] = [told[cell] for cell in columns[place]]
    return zip(*columns, strict=True)


def _harmless_column(column: Sequence[str]) -> Sequence[str]:
    """Hardly ever does a column hold a cell that a spreadsheet would run: the first signs tell."""
    if _DANGEROUS.isdisjoint({cell[:1] for cell in set(column)}):
        return column
    return [harmless(cell) for cell in column]


def _encoded(rows: Iterable[Sequence[str]], delimiter: str) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    return text.getvalue().encode()
