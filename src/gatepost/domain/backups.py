"""Backups: what is known of each, which ones are kept, and when the last one is too old."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

ALL_OF = timedelta(hours=24)
DAYS, WEEKS, MONTHS = 14, 8, 12
MOST_HOURS = 24  # between backups by the clock
_LATE = 2  # times the hours between backups, after which the last one is too old
_SECOND_LATE = timedelta(days=7)  # a stick is brought along once a week
_Naming = Callable[[datetime], tuple[int, ...]]


class BackupReason(StrEnum):
    """Why a backup was made."""

    SHIFT_END = "shift_end"
    BY_THE_CLOCK = "by_the_clock"
    MIGRATION = "migration"
    WANTED = "wanted"


@dataclass(frozen=True)
class Backup:
    """One backup: a folder with the store, its password file, and this beside them.

    `entries` and `head` are the audit chain's; `size` is the store's in bytes, `counts` the records by register.
    """

    folder: Path
    at: datetime
    reason: BackupReason
    made_by: str
    program: str
    entries: int
    head: str
    size: int
    sha256: str
    counts: Mapping[str, int] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """What the backup is called: its folder's name."""
        return self.folder.name


@dataclass(frozen=True)
class BackupStanding:
    """When the last backup was made, and the last one in the second place; `hours` is how often one is due."""

    last: datetime | None
    hours: int
    second: datetime | None = None
    wants_second: bool = False

    def is_late(self, now: datetime) -> bool:
        """Whether somebody must see to it. A clock that was set back makes no backup late."""
        if self.last is None or now - self.last > timedelta(hours=self.hours * _LATE):
            return True
        return self.wants_second and (self.second is None or now - self.second > _SECOND_LATE)

    def is_due(self, now: datetime) -> bool:
        """Whether it is time for one by the clock."""
        return self.last is None or now - self.last >= timedelta(hours=self.hours)


def kept(moments: Collection[datetime], now: datetime) -> frozenset[datetime]:
    """Which backups stay: all of the last day, then the last of each day, week and month; always the newest three."""
    newest_first = sorted(moments, reverse=True)
    stay = set(newest_first[:3]) | {at for at in newest_first if now - at < ALL_OF}
    for most, named in ((DAYS, _day), (WEEKS, _week), (MONTHS, _month)):
        stay |= set(_last_of_each(newest_first, named, most))
    return frozenset(stay)


def _last_of_each(newest_first: list[datetime], named: _Naming, most: int) -> Iterator[datetime]:
    seen: set[tuple[int, ...]] = set()
    for at in newest_first:
        if named(at) not in seen and len(seen) < most:
            seen.add(named(at))
            yield at


def _day(at: datetime) -> tuple[int, ...]:
    return at.year, at.month, at.day


def _week(at: datetime) -> tuple[int, ...]:
    return at.isocalendar()[:2]


def _month(at: datetime) -> tuple[int, ...]:
    return at.year, at.month
