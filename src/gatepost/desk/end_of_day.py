"""The desk of the end of the day: everything of a register day as files and paper, from one reading of the store."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TypeVar

from gatepost.db.store import Registers, Store
from gatepost.desk.clock import Clock
from gatepost.domain.changes import Deed
from gatepost.domain.facility import Facility
from gatepost.domain.roles import REGISTERING, Officer, require
from gatepost.report.day_package import Package, write_package
from gatepost.report.journal import Batches, Journal, JournalWriter, RegisterLines
from gatepost.report.register_csv import Progress, Written, unwatched, write_register
from gatepost.report.registers import DOCUMENTS, INCIDENTS, KEPT_ITEMS, PARCELS, REFUSALS, VISITS

_Lines = Callable[[datetime, datetime], Sequence[Sequence[str]]]

T = TypeVar("T")


class EndOfDayDesk:
    """Acts for one signed-in officer."""

    def __init__(self, store: Store, officer: Officer, now: Clock) -> None:
        self._store = store
        self._officer = officer
        self._now = now

    def today(self) -> date:
        """The register day of this moment."""
        with self._store.reading() as registers:
            return registers.settings.facility().day_of(self._now())

    def rows_of(self, day: date) -> int:
        """How many visits the day's files will hold."""
        with self._store.reading() as registers:
            return registers.visits.count_between(*registers.settings.facility().bounds(day))

    def write_day(
        self, day: date, folder: Path, write_journal: JournalWriter, progress: Progress = unwatched
    ) -> Package:
        """Write the day's CSVs, workbook, journal and manifest; journal their hashes.

        Raises TargetFolderMissing, TargetNotWritable, TargetDiskFull, NotAllowed, and what `progress` raises.
        """
        require(self._officer, REGISTERING)
        with self._store.reading() as registers:
            package = write_package(folder, self._journal(registers, day, day, sealed=True), write_journal, progress)
        self._tell(day, package.files)
        return package

    def export_day(self, day: date, target: Path, progress: Progress = unwatched) -> Written:
        """Write the day's visits as CSV, beside it each other register that has anything; journal rows and hashes.

        Raises TargetFolderMissing, TargetNotWritable, TargetDiskFull, NotAllowed; then no file of visits was touched.
        """
        require(self._officer, REGISTERING)
        with self._store.reading() as registers:
            journal = self._journal(registers, day, day)
            form = (journal.facility.zone, journal.facility.csv_delimiter)
            visits, *others = journal.registers
            beside = tuple(
                write_register(_beside(target, one.register.name), one.register, lines, *form)
                for one in others
                if (lines := [batch for batch in one.batches() if batch])
            )
            written = replace(write_register(target, VISITS, visits.batches(), *form, progress), beside=beside)
        self._tell(day, (written, *beside))
        return written

    def read_journal(self, first: date, last: date, read: Callable[[Journal], T]) -> T:
        """Let `read` have the registers from the first to the last day, both included, within one reading."""
        with self._store.reading() as registers:
            return read(self._journal(registers, first, last, sealed=first == last))

    def _journal(self, registers: Registers, first: date, last: date, sealed: bool = False) -> Journal:
        facility = registers.settings.facility()
        after = facility.bounds(last)[1]
        seal = registers.seal(first, after if after <= self._now() else None) if sealed else None
        return Journal(facility, first, last, registers_of(registers, facility, first, last), seal)

    def _tell(self, day: date, written: Sequence[Written]) -> None:
        files = {one.path.name: {"rows": one.rows, "sha256": one.sha256} for one in written}
        deed = Deed.by(self._officer, "day.exported", self._now(), files=files)
        with self._store.changing(deed, any_clock=True) as registers:
            registers.subject = day.isoformat()


def registers_of(registers: Registers, facility: Facility, first: date, last: date) -> tuple[RegisterLines, ...]:
    """Each register's lines from the first to the last register day, both included."""
    start, after = facility.bounds(first)[0], facility.bounds(last)[1]
    days = partial(_day_by_day, facility, first, last)
    return (
        RegisterLines(VISITS, partial(registers.visits.lines_between, start, after)),
        RegisterLines(REFUSALS, partial(days, registers.refusals.lines_between)),
        RegisterLines(INCIDENTS, partial(days, registers.incidents.lines_between)),
        RegisterLines(PARCELS, partial(days, registers.parcels.lines_between)),
        RegisterLines(DOCUMENTS, partial(days, registers.documents.lines_between)),
        RegisterLines(KEPT_ITEMS, partial(_at_once, start, after, registers.kept_items.lines_between)),
    )


def _day_by_day(facility: Facility, first: date, last: date, lines: _Lines) -> Iterator[Sequence[Sequence[str]]]:
    """A batch for each day: a year of parcels need not be held at once."""
    for at in range((last - first).days + 1):
        yield lines(*facility.bounds(first + timedelta(days=at)))


def _at_once(start: datetime, after: datetime, lines: _Lines) -> Batches:
    """A thing that came and went within the span stands in it once."""
    return [lines(start, after)]


def _beside(target: Path, name: str) -> Path:
    """Where another register of the same day goes: `refusals-2026-11-25.csv` beside `visits-2026-11-25.csv`."""
    stem = target.stem.replace("visits", name) if "visits" in target.stem else f"{target.stem}-{name}"
    return target.with_name(stem + target.suffix)
