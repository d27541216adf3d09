"""Shifts: who is on duty from when until when, and what was handed over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from gatepost.domain.errors import InsideNotNamed
from gatepost.domain.visits import Visit


@dataclass(frozen=True)
class Shift:
    """One shift. Times are UTC; `closed_at` is None while it runs.

    `inside` names the visits that were still open when it was closed, `remarks` is what the next shift must know.
    """

    number: str
    on_duty: tuple[str, ...]
    opened_at: datetime
    opened_by: str
    closed_at: datetime | None = None
    closed_by: str = ""
    taken_over_by: str = ""
    inside: tuple[str, ...] = ()
    remarks: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it still runs."""
        return self.closed_at is None


@dataclass(frozen=True)
class HandOver:
    """What the closing shift writes: to whom, the numbers of the visits that are handed over open, and remarks."""

    taken_over_by: str
    inside: frozenset[str] = frozenset()
    remarks: str = ""

    def check(self, inside: list[Visit]) -> None:
        """Nobody is left inside unnamed. Raises InsideNotNamed."""
        unnamed = tuple(f"{visit.person.name} ({visit.number})" for visit in inside if visit.number not in self.inside)
        if unnamed:
            raise InsideNotNamed(visitors=unnamed)
