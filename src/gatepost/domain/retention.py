"""How long personal data are kept: a period of the rules, not of the program, because no law at hand names one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from gatepost.domain.people import Person

NAMELESS = "—"  # what stands for the surname of somebody who was taken out of the records


@dataclass(frozen=True)
class Expired:
    """Somebody whose last record is older than the period, and when that was (UTC)."""

    person: Person
    last_seen: datetime


@dataclass(frozen=True)
class RetentionPlan:
    """What a run would do: the period in years (None: nobody is ever taken out), its limit, and whom it concerns."""

    years: int | None
    before: date
    expired: tuple[Expired, ...]


@dataclass(frozen=True)
class Anonymised:
    """What a run did: how many people, rows by table, and entries of the journal that lost names."""

    people: int
    rows: dict[str, int]
    entries: int


def limit(today: date, years: int) -> date:
    """The day before which a last record is too old; 29 February of an ordinary year is 28 February."""
    try:
        return today.replace(year=today.year - years)
    except ValueError:
        return today.replace(year=today.year - years, day=28)
