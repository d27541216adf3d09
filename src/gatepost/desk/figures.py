"""The desk of figures: the day beside the weeks before it, what is to come, and how the window goes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, timedelta

from gatepost.db.store import Registers, Store
from gatepost.desk.clock import Clock
from gatepost.domain.facility import Facility
from gatepost.domain.figures import HOURS, WEEKDAYS, WEEKS, DayPicture, Waiting, usual, waiting
from gatepost.domain.refusals import RefusalCode
from gatepost.domain.visits import VisitKind

_DAYS_AHEAD = 7
_DAYS_OF_WAITING = 14
_DAYS_OF_REFUSALS = 30

_Hours = dict[date, Counter[int]]  # visits of a register day by the local hour


class FiguresDesk:
    """Everybody may look; nothing is changed and nobody is named."""

    def __init__(self, store: Store, now: Clock) -> None:
        self._store = store
        self._now = now

    def picture(self) -> DayPicture:
        """The register day of this moment."""
        now = self._now()
        with self._store.reading() as registers:
            facility = registers.settings.facility()
            day = facility.day_of(now)
            hours, until_now = _visits(registers, facility, day, now)
            recorded = _recorded(hours, day)
            before = [one for one in recorded if one.weekday() == day.weekday()]
            return DayPicture(
                day=day,
                until=facility.local(now),
                count=until_now[day],
                said=usual([until_now[one] for one in before]),
                hours=tuple(hours[day][hour] for hour in range(HOURS)),
                usual_hours=tuple(usual([hours[one][hour] for one in before]) for hour in range(HOURS)),
                heat=_heat(hours, recorded),
                week=_week(registers, facility, day),
                parcels=registers.reports.parcels_by_state(),
                refusals=_refusals(registers, facility, day),
                waiting=_waiting(registers, facility, day),
            )


def _visits(registers: Registers, facility: Facility, day: date, now: datetime) -> tuple[_Hours, Counter[date]]:
    """By day and hour; and how many had come on each day by the same time of the day."""
    first = day - timedelta(weeks=WEEKS)
    hours: _Hours = {first + timedelta(days=at): Counter() for at in range((day - first).days + 1)}
    until_now: Counter[date] = Counter()
    into_the_day = now - facility.bounds(day)[0]
    span = facility.bounds(first)[0], facility.bounds(day)[1]
    begins = {one: facility.bounds(one)[0] for one in hours}
    for minute, _, count in registers.reports.visits_by_minute(*span):
        moment = _moment(minute)
        of_day = facility.day_of(moment)
        hours[of_day][facility.local(moment).hour] += count
        if moment - begins[of_day] <= into_the_day:
            until_now[of_day] += count
    return hours, until_now


def _recorded(hours: _Hours, day: date) -> list[date]:
    """The days before this one, from the first on which anything was registered: before that there was no register."""
    with_visits = [one for one, by_hour in sorted(hours.items()) if by_hour and one < day]
    return [one for one in sorted(hours) if with_visits and with_visits[0] <= one < day]


def _heat(hours: _Hours, recorded: Iterable[date]) -> tuple[tuple[float, ...], ...]:
    days: list[list[date]] = [[] for _ in range(WEEKDAYS)]
    for one in recorded:
        days[one.weekday()].append(one)
    return tuple(
        tuple(sum(hours[one][hour] for one in same) / len(same) if same else 0.0 for hour in range(HOURS))
        for same in days
    )


def _week(registers: Registers, facility: Facility, day: date) -> tuple[tuple[date, dict[VisitKind, int]], ...]:
    """What is booked from this day on."""
    days: dict[date, Counter[VisitKind]] = {day + timedelta(days=at): Counter() for at in range(_DAYS_AHEAD)}
    span = facility.bounds(day)[0], facility.bounds(day + timedelta(days=_DAYS_AHEAD - 1))[1]
    for minute, kind, count in registers.reports.bookings_by_minute(*span):
        days[facility.day_of(_moment(minute))][VisitKind(kind)] += count
    return tuple((one, dict(kinds)) for one, kinds in days.items())


def _refusals(registers: Registers, facility: Facility, day: date) -> dict[RefusalCode, int]:
    span = facility.bounds(day - timedelta(days=_DAYS_OF_REFUSALS - 1))[0], facility.bounds(day)[1]
    counts = registers.reports.refusals_by_reason(*span)
    return {RefusalCode(code): count for code, count in sorted(counts.items(), key=lambda one: (-one[1], one[0]))}


def _waiting(registers: Registers, facility: Facility, day: date) -> tuple[Waiting, ...]:
    span = facility.bounds(day - timedelta(days=_DAYS_OF_WAITING - 1))[0], facility.bounds(day)[1]
    days: dict[date, list[int]] = {}
    for minute, seconds in registers.reports.seconds_at_the_window(*span):
        days.setdefault(facility.day_of(_moment(minute)), []).append(seconds)
    return tuple(waiting(one, seconds) for one, seconds in sorted(days.items()))


def _moment(minute: str) -> datetime:
    return datetime.fromisoformat(minute + "+00:00")
