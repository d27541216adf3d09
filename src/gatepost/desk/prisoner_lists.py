"""The desk of lists: taking prisoners over from a file of another office, after a look at what it would change."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from gatepost.db.store import Registers, Store
from gatepost.desk.clock import Clock
from gatepost.desk.rules import rules_on
from gatepost.domain.changes import Deed, Done, Subject
from gatepost.domain.errors import FieldMissing, NoSuchRecord
from gatepost.domain.list_errors import ColumnsMissing, NothingToTake, RegisterChanged, TakenBackAlready
from gatepost.domain.people import Prisoner, PrisonerStatus
from gatepost.domain.prisoner_lists import (
    Columns,
    ListColumn,
    Plan,
    PrisonerList,
    Vocabulary,
    guessed_columns,
    heading_line,
    plain_heading,
    plan,
)
from gatepost.domain.roles import RESTRICTING, Officer, require
from gatepost.files.tables import Table, read_table

_AT_ONCE = 1_000  # prisoners that one entry of the journal tells of
_CHANGED = frozenset({Subject.PRISONERS})
Step = Callable[[int], object]
nobody_listens: Step = int


@dataclass(frozen=True)
class OpenedList:
    """A file as it was read. `heading` is the place of the row with the headings, `columns` what they are taken for."""

    table: Table
    heading: int
    columns: Columns

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings; a column without one is named by its number."""
        row = self.table.rows[self.heading]
        return tuple(text or str(place) for place, text in enumerate(row, 1))

    @property
    def lines(self) -> Iterator[tuple[int, Sequence[str]]]:
        """The rows under the headings, with their lines in the file."""
        return ((place, row) for place, row in enumerate(self.table.rows, 1) if place > self.heading + 1)


@dataclass(frozen=True)
class TakenBack:
    """A list that was taken back; `left_alone` were changed, or got records, after it."""

    taken: PrisonerList
    restored: int
    left_alone: tuple[Prisoner, ...]


class PrisonerListsDesk:
    """Acts for one signed-in duty officer or administrator."""

    def __init__(self, store: Store, officer: Officer, now: Clock) -> None:
        self._store = store
        self._officer = officer
        self._now = now

    def open(self, path: Path) -> OpenedList:
        """Read a file, and guess what its columns say; headings that were mapped once are remembered.

        Raises TableUnreadable, TableTooLarge, TableEmpty, NotAllowed.
        """
        require(self._officer, RESTRICTING)
        table = read_table(path)
        heading = heading_line(table.rows)
        with self._store.reading() as registers:
            remembered = registers.prisoner_lists.remembered_columns()
        return OpenedList(table, heading, guessed_columns(table.rows[heading], remembered))

    def plan(self, opened: OpenedList) -> Plan:
        """What the list would change; nothing is written. Raises ColumnsMissing, NotAllowed."""
        require(self._officer, RESTRICTING)
        with self._store.reading() as registers:
            return self._plan(registers, opened)

    def take_over(
        self,
        opened: OpenedList,
        looked_at: Plan,
        wanted: frozenset[int] = frozenset(),
        gone_as: PrisonerStatus | None = None,
        step: Step = nobody_listens,
    ) -> Done[PrisonerList]:
        """Write what was looked at: all or nothing.

        `wanted` are the lines of doubtful rows that are taken over all the same; those who are gone from the list
        become `gone_as`, or stay as they are. `step` hears how many are written, and may raise Cancelled.
        Raises RegisterChanged where a prisoner was changed after the look, NothingToTake, NotAllowed.
        """
        require(self._officer, RESTRICTING)
        at = self._now()
        with self._store.changing(Deed.by(self._officer, "prisoners.list_taken", at)) as registers:
            if _known(registers) != list(looked_at.known):
                raise RegisterChanged
            rows = looked_at.to_write(wanted)
            gone = looked_at.gone if gone_as else ()
            before = [*(row.before for row in rows), *gone]
            after = [row.prisoner for row in rows] + [replace(one, status=gone_as or one.status) for one in gone]
            if not after:
                raise NothingToTake
            after = _of_struck(registers, after)
            year = registers.settings.facility().local(at).year
            taken = PrisonerList(
                number=registers.prisoner_lists.next_number(year),
                file_name=opened.table.name,
                taken_at=at,
                taken_by=self._officer.login,
                columns={plain_heading(opened.headings[place]): said for place, said in opened.columns.items()},
                added=sum(one is None for one in before),
                changed=sum(one is not None for one in before) - len(gone),
                gone=len(gone),
                left_out=looked_at.left_out(wanted),
            )
            written = _write(registers, after, taken.number, step)
            registers.prisoner_lists.add(taken, opened.table.sha256, zip(before, written, strict=True))
            registers.subject = taken.number
        return Done(taken, _CHANGED)

    def all(self) -> list[PrisonerList]:
        """Every list that was taken over, the newest first."""
        with self._store.reading() as registers:
            return registers.prisoner_lists.all()

    def take_back(self, number: str, reason: str) -> Done[TakenBack]:
        """Make every prisoner what they were before a list; whom the list had added is struck out.

        Who was changed since, or has visits or other records since, is left alone and named. Raises FieldMissing,
        NoSuchRecord, TakenBackAlready, NotAllowed.
        """
        require(self._officer, RESTRICTING)
        if not reason.strip():
            raise FieldMissing(fields=("reason",))
        at = self._now()
        deed = Deed.by(self._officer, "prisoners.list_taken_back", at, reason=reason.strip())
        with self._store.changing(deed) as registers:
            taken = registers.prisoner_lists.by_number(number)
            if taken is None:
                raise NoSuchRecord(number=number)
            if taken.taken_back_at:
                raise TakenBackAlready(number=number)
            restored, left_alone = _restored(registers, number)
            _write(registers, restored, number, nobody_listens)
            taken = registers.prisoner_lists.take_back(number, at, self._officer.login, reason.strip())
            registers.subject = number
        return Done(TakenBack(taken, len(restored), left_alone), _CHANGED)

    def _plan(self, registers: Registers, opened: OpenedList) -> Plan:
        said = set(opened.columns.values())
        missing = [] if ListColumn.REGISTER_NUMBER in said else [ListColumn.REGISTER_NUMBER.value]
        missing += [] if said & {ListColumn.SURNAME, ListColumn.FULL_NAME} else [ListColumn.SURNAME.value]
        if missing:
            raise ColumnsMissing(fields=tuple(missing))
        today = registers.settings.facility().local(self._now()).date()
        rules = rules_on(registers, today)
        vocabulary = Vocabulary.of(rules.regimes, rules.conditions)
        return plan(opened.lines, opened.columns, _known(registers), vocabulary, today)


def _known(registers: Registers) -> list[Prisoner]:
    return [one for one in registers.prisoners.all() if one.status is not PrisonerStatus.STRUCK]


def _of_struck(registers: Registers, prisoners: list[Prisoner]) -> list[Prisoner]:
    """Whoever gets the number of a record that was struck out takes that record over: numbers are given once."""
    struck = registers.prisoners.struck()
    if not struck:
        return prisoners
    return [replace(one, id=one.id or struck.get(one.register_number, 0)) for one in prisoners]


def _write(registers: Registers, prisoners: Sequence[Prisoner], subject: str, step: Step) -> list[Prisoner]:
    """Some at a time, each part with an entry of the journal, so that no entry grows without bounds."""
    written: list[Prisoner] = []
    rest = iter(prisoners)
    while part := list(islice(rest, _AT_ONCE)):
        written += registers.prisoners.write_all(part)
        registers.journal(subject)
        step(len(written))
    return written


def _restored(registers: Registers, number: str) -> tuple[list[Prisoner], tuple[Prisoner, ...]]:
    """The records as they were before a list, and those that are left alone."""
    now = {one.id: one for one in registers.prisoners.all()}
    with_records = registers.prisoners.with_records()
    restored, left_alone = [], []
    for before, after in registers.prisoner_lists.entries(number):
        was_used = before is None and after.id in with_records
        if now[after.id] != after or was_used:
            left_alone.append(now[after.id])
        else:
            restored.append(before or replace(after, status=PrisonerStatus.STRUCK))
    return restored, tuple(left_alone)
