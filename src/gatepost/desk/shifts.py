"""The desk of the shift: the day's export, the clock, and the journal's proof."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from gatepost.db.store import CLOCK_CONFIRMED, Store
from gatepost.desk.clock import Clock
from gatepost.domain.changes import Deed, Done, Subject
from gatepost.domain.roles import REGISTERING, Officer, require
from gatepost.report.register_csv import Progress, Written, unwatched, write_visits


@dataclass(frozen=True)
class Proof:
    """What checking the store found. `broken_entry` is the first journal entry that does not hold."""

    entries: int
    head: str
    broken_entry: int | None
    what: str
    damage: tuple[str, ...]

    @property
    def holds(self) -> bool:
        """Whether everything holds."""
        return self.broken_entry is None and not self.damage


class ShiftsDesk:
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
        """How many visits the day's export will hold."""
        with self._store.reading() as registers:
            return registers.visits.count_between(*registers.settings.facility().bounds(day))

    def export_day(self, day: date, target: Path, progress: Progress = unwatched) -> Written:
        """Write the day's visits as CSV and journal rows and hash.

        Raises TargetNotWritable, TargetDiskFull, ClockMovedBack, NotAllowed; then no file was touched.
        """
        require(self._officer, REGISTERING)
        with self._store.reading() as registers:
            facility = registers.settings.facility()
            lines = registers.visits.lines_between(*facility.bounds(day))
            written = write_visits(target, lines, facility.zone, facility.csv_delimiter, progress)
        deed = Deed.by(
            self._officer,
            "day.exported",
            self._now(),
            rows=written.rows,
            sha256=written.sha256,
            file=target.name,
        )
        with self._store.changing(deed, any_clock=True) as registers:
            registers.subject = day.isoformat()
        return written

    def confirm_clock(self) -> Done[datetime]:
        """Journal that the clock is right although the last record bears a later time."""
        require(self._officer, REGISTERING)
        now = self._now()
        with self._store.changing(Deed.by(self._officer, CLOCK_CONFIRMED, now)):
            pass
        return Done(now, frozenset({Subject.SETTINGS}))

    def verify(self) -> Proof:
        """Check the file's pages, the tables' links and the whole audit chain."""
        verdict = self._store.verify_journal()
        damage = tuple(self._store.broken_pages())
        return Proof(verdict.entries, verdict.head, verdict.broken_seq, verdict.what, damage)
