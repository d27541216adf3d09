"""The lessons of the practice mode: what to do, and which deeds in the journal show that it was done."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Lesson(StrEnum):
    """One thing that an officer learns."""

    REGISTER_A_VISIT = "register_a_visit"
    CHECK_OUT = "check_out"
    REFUSE_A_PARCEL = "refuse_a_parcel"
    HAND_OVER_THE_SHIFT = "hand_over_the_shift"


@dataclass(frozen=True)
class DoneDeed:
    """A deed of the journal: its name, and the states that parcels' items came to by it."""

    name: str
    reached: frozenset[str] = frozenset()


_SHOWN_BY = {
    Lesson.REGISTER_A_VISIT: "visit.admitted",
    Lesson.CHECK_OUT: "visit.left",
    Lesson.HAND_OVER_THE_SHIFT: "shift.closed",
}
_REFUSED = "refused"


def learnt(deeds: Iterable[DoneDeed]) -> frozenset[Lesson]:
    """The lessons that these deeds show to be done."""
    done = set()
    for deed in deeds:
        done |= {lesson for lesson, name in _SHOWN_BY.items() if name == deed.name}
        if _REFUSED in deed.reached:
            done.add(Lesson.REFUSE_A_PARCEL)
    return frozenset(done)
