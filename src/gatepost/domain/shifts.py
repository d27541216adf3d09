"""Shifts: who is on duty from when until when, and what was handed over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from gatepost.domain.errors import InsideNotNamed
from gatepost.domain.shift_errors import UnfinishedNotSeen
from gatepost.domain.visits import Visit


class UnfinishedKind(StrEnum):
    """What one shift leaves to the next, besides those inside."""

    LOCKERS = "lockers"
    BADGES = "badges"
    TO_INSPECT = "to_inspect"
    TO_STORE = "to_store"
    TO_HAND_OVER = "to_hand_over"
    TO_RETURN = "to_return"
    TO_ANSWER = "to_answer"
    KEPT = "kept"


Unfinished = Mapping[UnfinishedKind, tuple[str, ...]]  # the numbers of each kind; a kind with none is left out


@dataclass(frozen=True)
class Shift:
    """One shift. Times are UTC; `closed_at` is None while it runs.

    `inside` names the visits that were still open when it was closed, `unfinished` what else went on, `remarks` is what
    the next shift must know. `taken_over_with` is the user name of who signed for the next shift with a password, empty
    where that is done on paper.
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
    unfinished: Unfinished = field(default_factory=dict)
    taken_over_with: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it still runs."""
        return self.closed_at is None


@dataclass(frozen=True)
class HandOver:
    """What the closing shift writes.

    To whom, the numbers of the visits that are handed over open, what else was seen to go on, and remarks.
    """

    taken_over_by: str
    inside: frozenset[str] = frozenset()
    remarks: str = ""
    seen: Unfinished = field(default_factory=dict)

    def check(self, inside: Sequence[Visit], unfinished: Unfinished) -> None:
        """Nobody is left inside unnamed, nothing goes on unseen. Raises InsideNotNamed, UnfinishedNotSeen."""
        unnamed = tuple(f"{visit.person.name} ({visit.number})" for visit in inside if visit.number not in self.inside)
        if unnamed:
            raise InsideNotNamed(visitors=unnamed)
        unseen = tuple(kind for kind, numbers in unfinished.items() if set(numbers) - set(self.seen.get(kind, ())))
        if unseen:
            raise UnfinishedNotSeen(kinds=unseen)
