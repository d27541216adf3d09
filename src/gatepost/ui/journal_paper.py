"""The printed journal in the form of the paper registers: a table a register, the day's seal, room for signatures."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import cache
from itertools import chain
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPagedPaintDevice

from gatepost.domain.facility import Facility
from gatepost.report.codes import qr_png
from gatepost.report.journal import Journal, RegisterLines
from gatepost.report.register_csv import Progress
from gatepost.report.registers import Register
from gatepost.ui import words
from gatepost.ui.journal_columns import COLUMNS, TITLES, Cells, Column
from gatepost.ui.ruled_paper import Line, RuledPaper, pdf
from gatepost.ui.translate import on_paper

_QR_MM = 34

translate = QCoreApplication.translate


@on_paper
def write_journal(target: Path, journal: Journal, progress: Progress) -> Mapping[str, int]:
    """Draw a journal as PDF; the lines drawn of each register. Raises TargetNotWritable, TargetDiskFull."""
    title = journal_title(journal.first, journal.last)
    with pdf(target, title, f"{journal.facility.name} · {title}") as paper:
        return draw(paper, journal, progress)


@on_paper
def print_journal(device: QPagedPaintDevice, journal: Journal, progress: Progress) -> Mapping[str, int]:
    """The same on a printer."""
    paper = RuledPaper(device, f"{journal.facility.name} · {journal_title(journal.first, journal.last)}")
    try:
        return draw(paper, journal, progress)
    finally:
        paper.finish()


@on_paper
def write_report(target: Path, journal: Journal, progress: Progress) -> int:
    """Draw a report as PDF; the lines drawn. Raises TargetNotWritable, TargetDiskFull."""
    title = report_title(journal)
    with pdf(target, title, f"{journal.facility.name} · {title}") as paper:
        return draw_report(paper, journal, progress)


@on_paper
def print_report(device: QPagedPaintDevice, journal: Journal, progress: Progress) -> int:
    """The same on a printer."""
    paper = RuledPaper(device, f"{journal.facility.name} · {report_title(journal)}")
    try:
        return draw_report(paper, journal, progress)
    finally:
        paper.finish()


def draw_report(paper: RuledPaper, journal: Journal, progress: Progress) -> int:
    """Draw one register's lines."""
    paper.title(f"{journal.facility.name}. {report_title(journal)}")
    (register,) = journal.registers
    lines = _lines(register, _Local(journal.facility.local, whole_day=False), progress, 0)
    return _table(paper, register.register.name, lines)


def report_title(journal: Journal) -> str:
    """What stands on a report's first page."""
    (register,) = journal.registers
    days = f"{words.day_of(journal.first)} – {words.day_of(journal.last)}"
    return f"{words_of_title(register.register.name)}, {days}"


def journal_title(first: date, last: date) -> str:
    """What stands on the first page."""
    if first == last:
        return translate("Paper", "Journal of {day}").format(day=words.day_of(first))
    said = translate("Paper", "Journal from {first} to {last}")
    return said.format(first=words.day_of(first), last=words.day_of(last))


def draw(paper: RuledPaper, journal: Journal, progress: Progress) -> Mapping[str, int]:
    """Draw it; an empty register is a sentence, so that nobody wonders whether it was forgotten."""
    paper.title(f"{journal.facility.name}. {journal_title(journal.first, journal.last)}")
    local = _Local(journal.facility.local, journal.first == journal.last)
    drawn: dict[str, int] = {}
    for register in journal.registers:
        name = register.register.name
        paper.title(words_of_title(name))
        drawn[name] = _table(paper, name, _lines(register, local, progress, sum(drawn.values())))
    _draw_end(paper, journal, drawn)
    return drawn


def _table(paper: RuledPaper, name: str, lines: Iterator[Line]) -> int:
    first = next(lines, None)
    if first is None:
        paper.paragraph(translate("Paper", "No entries."))
        return 0
    columns = COLUMNS[name]
    heads = [translate("Journal", column.head) for column in columns]
    return paper.table(heads, [column.share for column in columns], chain((first,), lines))


def words_of_title(register: str) -> str:
    """A register's name."""
    return translate("Journal", TITLES[register])


def _draw_end(paper: RuledPaper, journal: Journal, drawn: Mapping[str, int]) -> None:
    counts = ", ".join(f"{words_of_title(name)}: {count}" for name, count in drawn.items())
    paper.paragraph(translate("Paper", "Lines in all: {counts}.").format(counts=counts))
    if journal.seal:
        paper.paragraph(translate("Paper", "Seal") + ": " + journal.seal.text)
        paper.picture(qr_png(journal.seal.text), _QR_MM)
    paper.signature(translate("Paper", "Handed over (name, signature)"))
    paper.signature(translate("Paper", "Taken over (name, signature)"))


class _Local:
    """Stored moments as the journal shows them: the time alone where it is of the day."""

    def __init__(self, local: Callable[[datetime], datetime], whole_day: bool) -> None:
        self._form = "%H:%M" if whole_day else "%d.%m.%Y %H:%M"
        self._local = local
        self.shown = cache(self._shown)

    def _shown(self, minute: str) -> str:
        return self._local(datetime.fromisoformat(minute + "+00:00")).strftime(self._form)

    def __call__(self, stored: str) -> str:
        return self.shown(stored[: len("2026-11-24T08:15")]) if stored else ""


def _lines(register: RegisterLines, local: _Local, progress: Progress, before: int) -> Iterator[Line]:
    """A register as it stands in the journal; `progress` hears of it batch by batch."""
    columns, names = COLUMNS[register.register.name], register.register.columns
    for batch in register.batches():
        for stored in batch:
            yield _line(columns, Cells(dict(zip(names, stored, strict=True)), local))
        before += len(batch)
        progress(before)


def shown_lines(register: Register, stored: Sequence[Sequence[str]], facility: Facility) -> list[Line]:
    """Stored lines as they stand on paper and on the screen."""
    columns, local = COLUMNS[register.name], _Local(facility.local, whole_day=False)
    return [_line(columns, Cells(dict(zip(register.columns, one, strict=True)), local)) for one in stored]


def _line(columns: Sequence[Column], cells: Cells) -> Line:
    return Line([column.shown(cells) for column in columns], struck=bool(cells.get("annulled_at")))
