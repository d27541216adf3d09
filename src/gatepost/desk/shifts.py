"""The desk of the shift: opening and handing it over, the day's export, the clock, and the journal's proof."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from gatepost.db.store import CLOCK_CONFIRMED, Store
from gatepost.desk.clock import Clock
from gatepost.domain.changes import Deed, Done, Subject
from gatepost.domain.errors import FieldMissing, NoOpenShift, ShiftOpenAlready
from gatepost.domain.roles import REGISTERING, Officer, require
from gatepost.domain.shifts import HandOver, Shift
from gatepost.report.register_csv import Progress, Written, unwatched, write_register
from gatepost.report.registers import DOCUMENTS, INCIDENTS, KEPT_ITEMS, PARCELS, REFUSALS, VISITS

MOST_IN_A_LIST = 100


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
        """Write the day's visits as CSV, beside it each other register that has anything; journal rows and hashes.

        Raises TargetNotWritable, TargetDiskFull, ClockMovedBack, NotAllowed; then no file of visits was touched.
        """
        require(self._officer, REGISTERING)
        with self._store.reading() as registers:
            facility = registers.settings.facility()
            first, after = facility.bounds(day)
            others = {
                "refusals": (REFUSALS, registers.refusals.lines_between(first, after)),
                "incidents": (INCIDENTS, registers.incidents.lines_between(first, after)),
                "parcels": (PARCELS, registers.parcels.lines_between(first, after)),
                "documents": (DOCUMENTS, registers.documents.lines_between(first, after)),
                "kept-items": (KEPT_ITEMS, registers.kept_items.lines_between(first, after)),
            }
            form = (facility.zone, facility.csv_delimiter)
            beside = tuple(
                write_register(_beside(target, name), register, [lines], *form)
                for name, (register, lines) in others.items()
                if lines
            )
            visits = registers.visits.lines_between(first, after)
            written = replace(write_register(target, VISITS, visits, *form, progress), beside=beside)
        files = {one.path.name: {"rows": one.rows, "sha256": one.sha256} for one in (written, *beside)}
        deed = Deed.by(self._officer, "day.exported", self._now(), files=files)
        with self._store.changing(deed, any_clock=True) as registers:
            registers.subject = day.isoformat()
        return written

    def running(self) -> Shift | None:
        """The shift that is open."""
        with self._store.reading() as registers:
            return registers.shifts.open_one()

    def last(self) -> list[Shift]:
        """The last shifts, the newest first."""
        with self._store.reading() as registers:
            return registers.shifts.last(MOST_IN_A_LIST)

    def open(self, on_duty: Sequence[str]) -> Done[Shift]:
        """Begin a shift with those on duty. Raises FieldMissing, ShiftOpenAlready, NotAllowed, ClockMovedBack."""
        require(self._officer, REGISTERING)
        names = tuple(name.strip() for name in on_duty if name.strip())
        if not names:
            raise FieldMissing(fields=("on_duty",))
        at = self._now()
        with self._store.changing(Deed.by(self._officer, "shift.opened", at)) as registers:
            if running := registers.shifts.open_one():
                raise ShiftOpenAlready(number=running.number)
            year = registers.settings.facility().local(at).year
            shift = registers.shifts.open(names, at, year, self._officer.login)
            registers.subject = shift.number
        return Done(shift, frozenset({Subject.SHIFTS}))

    def close(self, hand_over: HandOver) -> Done[Shift]:
        """End the open shift. Raises FieldMissing, NoOpenShift, InsideNotNamed, NotAllowed, ClockMovedBack."""
        require(self._officer, REGISTERING)
        if not hand_over.taken_over_by.strip():
            raise FieldMissing(fields=("taken_over_by",))
        at = self._now()
        with self._store.changing(Deed.by(self._officer, "shift.closed", at)) as registers:
            if registers.shifts.open_one() is None:
                raise NoOpenShift
            inside = registers.visits.inside()
            hand_over.check(inside)
            named = hand_over.inside & {visit.number for visit in inside}
            shift = registers.shifts.close(replace(hand_over, inside=named), at, self._officer.login)
            registers.subject = shift.number
        return Done(shift, frozenset({Subject.SHIFTS}))

    def confirm_clock(self) -> Done[datetime]:
        """Journal that the clock is right although the last record bears a later time."""
        require(self._officer, REGISTERING)
        now = self._now()
        with self._store.changing(Deed.by(self._officer, CLOCK_CONFIRMED, now)):
            pass
        return Done(now, frozenset({Subject.SETTINGS}))


def _beside(target: Path, name: str) -> Path:
    """Where another register of the same day goes: `refusals-2026-11-25.csv` beside `visits-2026-11-25.csv`."""
    stem = target.stem.replace("visits", name) if "visits" in target.stem else f"{target.stem}-{name}"
    return target.with_name(stem + target.suffix)
