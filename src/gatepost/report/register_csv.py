"""The day's register of visits as CSV; docs/csv.md is its contract.

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
from itertools import islice
from pathlib import Path
from zoneinfo import ZoneInfo

from gatepost.report.target import writing

COLUMNS = (
    "visit_number",
    "arrived_at",
    "left_at",
    "outcome",
    "kind",
    "surname",
    "given_names",
    "surname_cyrillic",
    "given_names_cyrillic",
    "birth_date",
    "sex",
    "nationality",
    "personal_number",
    "document_format",
    "document_issuer",
    "document_number",
    "document_expiry",
    "prisoner_register_number",
    "prisoner_surname",
    "prisoner_given_names",
    "relation",
    "admitted_by",
    "checked_out_by",
    "note",
)
_TIMES = tuple(COLUMNS.index(name) for name in ("arrived_at", "left_at"))
_KEPT_AS_TEXT = tuple(
    COLUMNS.index(name) for name in ("personal_number", "document_number", "prisoner_register_number")
)
_BATCH = 2_000
_SEPARATOR = "\x1f"  # stands between cells while a whole row is searched at once
_DANGEROUS_IN_ROW = re.compile(f"(?:^|{_SEPARATOR})[=+\\-@\t\r]")
_LIKE_A_NUMBER = re.compile(r"[0-9][0-9./:,-]*(E[0-9]+)?", re.ASCII)
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")
_MINUTE = len("2026-11-24T08:15")
_SECONDS = slice(_MINUTE, len("2026-11-24T08:15:30"))

Progress = Callable[[int], None]


def unwatched(rows: int) -> None:
    """Progress that nobody watches."""
    del rows


@dataclass(frozen=True)
class Written:
    """What was written: data rows (without the header), and the file's SHA-256."""

    path: Path
    rows: int
    sha256: str


def write_visits(
    target: Path,
    lines: Iterable[Sequence[str | None]],
    zone: ZoneInfo,
    delimiter: str,
    progress: Progress = unwatched,
) -> Written:
    """Write flat lines (columns as `COLUMNS`, times as UTC text) to `target`, whole or not at all.

    `progress` is called with the rows so far after each batch; what it raises ends the writing without a trace.
    """
    local = _LocalTimes(zone)
    rows = 0
    with writing(target) as file:
        file.write(b"\xef\xbb\xbf" + _encoded([COLUMNS], delimiter))
        source = iter(lines)
        while batch := [_cells(line, local) for line in islice(source, _BATCH)]:
            file.write(_encoded(batch, delimiter))
            rows += len(batch)
            progress(rows)
        return Written(target, rows, file.sha256)


def harmless(cell: str) -> str:
    """`cell` as a spreadsheet shows it without running it."""
    return "'" + cell if cell.startswith(_DANGEROUS) else cell


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


def _cells(line: Sequence[str | None], local: _LocalTimes) -> list[str]:
    cells = [cell or "" for cell in line]
    if _DANGEROUS_IN_ROW.search(_SEPARATOR.join(cells)):
        cells = [harmless(cell) for cell in cells]
    for place in _TIMES:
        if cells[place]:
            cells[place] = local[cells[place][:_MINUTE]] + cells[place][_SECONDS]
    for place in _KEPT_AS_TEXT:
        cells[place] = kept_as_text(cells[place])
    return cells


def _encoded(rows: Sequence[Sequence[str]], delimiter: str) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    return text.getvalue().encode()
