"""Sessions: when visits of some kinds are held, in which room, and how many places there are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time

from gatepost.domain.visits import VisitKind


@dataclass(frozen=True)
class Session:
    """A span of the clock on some days of the week (1 Monday to 7 Sunday), and how many visits it holds at once."""

    weekdays: frozenset[int]
    starts: time
    ends: time
    kinds: frozenset[VisitKind]
    room: str
    places: int

    def holds(self, kind: VisitKind, starts_at: datetime, ends_at: datetime) -> bool:
        """Whether a visit of a kind fits, its times local to the facility."""
        if kind not in self.kinds or starts_at.isoweekday() not in self.weekdays:
            return False
        same_day = starts_at.date() == ends_at.date()
        return same_day and self.starts <= starts_at.time() and ends_at.time() <= self.ends
