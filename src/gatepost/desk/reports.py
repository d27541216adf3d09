"""The desk of reports: what is asked, as lines for the screen, files and paper, from one reading of the store."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from itertools import islice
from pathlib import Path

from gatepost.db.store import Registers, Store
from gatepost.desk.clock import Clock
from gatepost.desk.end_of_day import registers_of
from gatepost.desk.looking import looked_at
from gatepost.desk.rules import rules_on
from gatepost.domain.changes import Deed
from gatepost.domain.entitlements import Balance, balances, parcel_balances
from gatepost.domain.facility import Facility
from gatepost.domain.people import Prisoner, PrisonerStatus
from gatepost.domain.reports import ABOUT_SOMEBODY, Asked, ReportKind
from gatepost.domain.roles import DISCLOSING, Officer, require
from gatepost.domain.visits import VisitKind
from gatepost.report.drawn import drawn
from gatepost.report.journal import Batches, Journal, RegisterLines
from gatepost.report.register_csv import Progress, Written, unwatched, write_register
from gatepost.report.registers import ALL, DAYS, ENTITLEMENTS, OFFICERS, SEIZED, SHIFTS, VISITS, Register
from gatepost.report.workbook import Sheet, write_workbook

MOST_SHOWN = 2_000  # on the screen; files and paper have all
_GONE = (PrisonerStatus.TRANSFERRED, PrisonerStatus.RELEASED, PrisonerStatus.STRUCK)
_REGISTERS = {
    ReportKind.OF_PRISONER: VISITS,
    ReportKind.OF_PERSON: VISITS,
    **{ReportKind(register.name): register for register in ALL},
    ReportKind.ENTITLEMENTS: ENTITLEMENTS,
    ReportKind.SEIZED: SEIZED,
    ReportKind.OFFICERS: OFFICERS,
    ReportKind.DAYS: DAYS,
    ReportKind.SHIFTS: SHIFTS,
}

# Writes a report as PDF and says how many lines it drew.
ReportWriter = Callable[[Path, Journal, Progress], int]


@dataclass(frozen=True)
class Shown:
    """A report as far as the screen shows it: flat lines with the register's columns."""

    register: Register
    lines: Sequence[Sequence[str]]
    is_whole: bool


class ReportsDesk:
    """Everybody may ask, gate officers not take away; who looked at whom and what was written out is journaled."""

    def __init__(self, store: Store, officer: Officer, now: Clock) -> None:
        self._store = store
        self._officer = officer
        self._now = now

    def show(self, asked: Asked) -> Shown:
        """The first `MOST_SHOWN` lines. Raises PeriodNotPossible, FieldMissing."""
        asked.check()
        if asked.kind in ABOUT_SOMEBODY:
            looked_at(self._store, self._officer, self._now(), f"{ABOUT_SOMEBODY[asked.kind]} {asked.somebody}")
        with self._store.reading() as registers:
            report = _report(registers, asked)
            lines = (line for batch in report.batches() for line in batch)
            shown = list(islice(lines, MOST_SHOWN + 1))
        return Shown(report.register, shown[:MOST_SHOWN], len(shown) <= MOST_SHOWN)

    def write(self, asked: Asked, target: Path, draw: ReportWriter, progress: Progress = unwatched) -> Written:
        """Write the whole report: CSV, a workbook or, by `draw`, PDF, as the target's ending says.

        Raises PeriodNotPossible, FieldMissing, TooManyRows, TargetFolderMissing, TargetNotWritable, TargetDiskFull,
        NotAllowed, and what `progress` raises.
        """
        require(self._officer, DISCLOSING)
        asked.check()
        with self._store.reading() as registers:
            facility = registers.settings.facility()
            report = _report(registers, asked)
            written = _write(report, facility, asked, target, draw, progress)
        about = {"file": target.name, "rows": written.rows, "sha256": written.sha256}
        days = f"{asked.first.isoformat()} – {asked.last.isoformat()}"
        deed = Deed.by(self._officer, "report.written", self._now(), report=asked.kind.value, days=days, **about)
        with self._store.changing(deed, any_clock=True) as registers:
            registers.subject = f"{ABOUT_SOMEBODY[asked.kind]} {asked.somebody}" if asked.somebody else asked.kind.value
        return written

    def draw(self, asked: Asked, draw: Callable[[Journal], int]) -> int:
        """Let `draw` bring the whole report to paper; the lines drawn.

        Raises PeriodNotPossible, FieldMissing, NotAllowed.
        """
        require(self._officer, DISCLOSING)
        asked.check()
        with self._store.reading() as registers:
            return draw(_journal(_report(registers, asked), registers.settings.facility(), asked))


def _write(
    report: RegisterLines, facility: Facility, asked: Asked, target: Path, draw: ReportWriter, progress: Progress
) -> Written:
    ending = target.suffix.lower()
    if ending == ".xlsx":
        sheet = Sheet(report.register.name, report.register, report.batches())
        return write_workbook(target, [sheet], facility.zone, progress)[0]
    if ending == ".pdf":
        return drawn(target, lambda beside: draw(beside, _journal(report, facility, asked), progress))
    form = (facility.zone, facility.csv_delimiter)
    return write_register(target, report.register, report.batches(), *form, progress)


def _journal(report: RegisterLines, facility: Facility, asked: Asked) -> Journal:
    return Journal(facility, asked.first, asked.last, (report,))


def _report(registers: Registers, asked: Asked) -> RegisterLines:
    facility = registers.settings.facility()
    days = asked.first, asked.last
    span = facility.bounds(asked.first)[0], facility.bounds(asked.last)[1]
    makers: dict[ReportKind, Callable[[], Batches]] = {
        ReportKind.OF_PRISONER: partial(registers.visits.lines_between, *span, prisoner_id=asked.somebody),
        ReportKind.OF_PERSON: partial(registers.visits.lines_between, *span, person_id=asked.somebody),
        **{ReportKind(one.register.name): one.batches for one in registers_of(registers, facility, *days)},
        ReportKind.SEIZED: lambda: [registers.reports.seized_lines(*span)],
        ReportKind.SHIFTS: lambda: [registers.shifts.lines_between(*span)],
        ReportKind.ENTITLEMENTS: lambda: [list(_entitlements(registers, facility, asked.last))],
        ReportKind.OFFICERS: lambda: [list(_officers(registers, *span))],
        ReportKind.DAYS: lambda: [list(_days(registers, facility, asked))],
    }
    return RegisterLines(_REGISTERS[asked.kind], makers[asked.kind])


def _entitlements(registers: Registers, facility: Facility, day: date) -> Iterator[tuple[str, ...]]:
    """The balances of everybody who is held here, of the year of a day."""
    year, rules = day.year, rules_on(registers, day)
    span = facility.year_bounds(year)
    visits, parcels = registers.reports.visits_used(*span), registers.reports.parcels_used(*span)
    for prisoner in sorted(registers.prisoners.all(), key=lambda one: one.register_number):
        if prisoner.status in _GONE:
            continue
        own = (
            *balances(rules, prisoner, year, visits.get(prisoner.id, {})),
            *parcel_balances(rules, prisoner, year, parcels.get(prisoner.id, {})),
        )
        for balance in own:
            if balance.norm is not None or balance.used:
                yield _balance_line(prisoner, balance)


def _balance_line(prisoner: Prisoner, balance: Balance) -> tuple[str, ...]:
    who = (prisoner.register_number, prisoner.surname, prisoner.given_names, prisoner.regime, prisoner.conditions)
    norm = "" if balance.norm is None else str(balance.norm)
    left = "" if balance.left is None else str(balance.left)
    return (*who, str(balance.year), balance.kind.value, norm, str(balance.used), left)


def _officers(registers: Registers, first: datetime, after: datetime) -> Iterator[tuple[str, ...]]:
    """Everybody who did anything, and every user who did nothing."""
    done = registers.reports.work(first, after)
    users = {user.officer.login: user.officer for user in registers.users.all()}
    for login in sorted({*done, *users}):
        officer = users.get(login)
        who = (login, officer.name if officer else "", officer.role.value if officer else "")
        yield (*who, *(str(done.get(login, {}).get(column, 0)) for column in OFFICERS.columns[len(who) :]))


def _days(registers: Registers, facility: Facility, asked: Asked) -> Iterator[tuple[str, ...]]:
    """One line a register day, also where nothing happened."""
    span = facility.bounds(asked.first)[0], facility.bounds(asked.last)[1]
    kinds: Counter[tuple[date, str]] = Counter()
    for minute, kind, count in registers.reports.visits_by_minute(*span):
        kinds[_day(facility, minute), kind] += count
    others = ("refused", "incidents", "parcels", "documents")
    counts = {what: _by_day(facility, registers.reports.moments(what, *span)) for what in others}
    for at in range((asked.last - asked.first).days + 1):
        day = asked.first + timedelta(days=at)
        by_kind = [kinds[day, kind.value] for kind in VisitKind]
        short, long = kinds[day, VisitKind.SHORT_TERM.value], kinds[day, VisitKind.LONG_TERM.value]
        numbers = (sum(by_kind), short, long, sum(by_kind) - short - long, *(counts[what][day] for what in others))
        yield (day.isoformat(), *map(str, numbers))


def _by_day(facility: Facility, moments: Iterable[tuple[str, int]]) -> Counter[date]:
    days: Counter[date] = Counter()
    for minute, count in moments:
        days[_day(facility, minute)] += count
    return days


def _day(facility: Facility, minute: str) -> date:
    return facility.day_of(datetime.fromisoformat(minute + "+00:00"))
