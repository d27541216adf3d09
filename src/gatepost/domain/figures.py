"""What a day is measured against: the same weekday of earlier weeks, up to the same time of the day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from statistics import median

from gatepost.domain.parcels import ParcelState
from gatepost.domain.refusals import RefusalCode
from gatepost.domain.visits import VisitKind

WEEKS = 8  # looked back at
FEWEST_DAYS = 4  # before anything is called usual
HOURS, WEEKDAYS = 24, 7


class Standing(StrEnum):
    """How a day compares."""

    UNKNOWN = "unknown"
    QUIET = "quiet"
    USUAL = "usual"
    BUSY = "busy"


@dataclass(frozen=True)
class Usual:
    """The lowest, the middle and the highest of earlier days."""

    low: int
    middle: int
    high: int


def usual(earlier: Sequence[int]) -> Usual | None:
    """What earlier days say; None where there are fewer than `FEWEST_DAYS`."""
    if len(earlier) < FEWEST_DAYS:
        return None
    return Usual(min(earlier), round(median(earlier)), max(earlier))


def standing(count: int, said: Usual | None) -> Standing:
    """Where a count lies: below all earlier days it is quiet, above all of them busy."""
    if said is None:
        return Standing.UNKNOWN
    if count < said.low:
        return Standing.QUIET
    return Standing.BUSY if count > said.high else Standing.USUAL


@dataclass(frozen=True)
class Waiting:
    """How long visitors stood at the window on a day: half of them at most `middle` seconds, nine of ten `most`."""

    day: date
    count: int
    middle: int
    most: int


def waiting(day: date, seconds: Sequence[int]) -> Waiting:
    """Of one day's visitors, at least one."""
    ordered = sorted(seconds)
    return Waiting(
        day, len(ordered), ordered[len(ordered) // 2], ordered[min(len(ordered) * 9 // 10, len(ordered) - 1)]
    )


@dataclass(frozen=True)
class DayPicture:
    """A day beside the weeks before it.

    `hours` are today's visits by the hour of arrival (local), `usual_hours` those of the same weekday before; `until`
    is the local time up to which `count` and `said` compare. `week` is what is booked, `heat` the mean of visits by
    weekday (Monday first) and hour.
    """

    day: date
    until: datetime
    count: int
    said: Usual | None
    hours: tuple[int, ...]
    usual_hours: tuple[Usual | None, ...]
    heat: tuple[tuple[float, ...], ...]
    week: tuple[tuple[date, Mapping[VisitKind, int]], ...]
    parcels: Mapping[ParcelState, int]
    refusals: Mapping[RefusalCode, int]
    waiting: tuple[Waiting, ...]

    @property
    def standing(self) -> Standing:
        """Whether the day is as usual."""
        return standing(self.count, self.said)
