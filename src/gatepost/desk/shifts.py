"""The desk of the shift: opening and handing it over, and the clock."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from gatepost.db.store import CLOCK_CONFIRMED, Registers, Store
from gatepost.desk.authority import Authority, Signature
from gatepost.desk.clock import Clock
from gatepost.domain.changes import Deed, Done, Subject
from gatepost.domain.errors import FieldMissing, NoOpenShift, ShiftOpenAlready
from gatepost.domain.parcels import ParcelState
from gatepost.domain.roles import REGISTERING, Officer, require
from gatepost.domain.shifts import HandOver, Shift, Unfinished, UnfinishedKind

MOST_IN_A_LIST = 100
MOST_UNFINISHED = 5_000  # of a kind


class ShiftsDesk:
    """Acts for one signed-in officer."""

    def __init__(self, store: Store, officer: Officer, now: Clock, authority: Authority) -> None:
        self._store = store
        self._officer = officer
        self._now = now
        self._authority = authority

    def running(self) -> Shift | None:
        """The shift that is open."""
        with self._store.reading() as registers:
            return registers.shifts.open_one()

    def last(self) -> list[Shift]:
        """The last shifts, the newest first."""
        with self._store.reading() as registers:
            return registers.shifts.last(MOST_IN_A_LIST)

    def open(self, on_duty: Sequence[str]) -> Done[Shift]:
        """Begin a shift with those on duty. Raises FieldMissing, ShiftOpenAlready, NotAllowed, ClockMovedBack."""
        require(self._officer, REGISTERING)
        names = tuple(name.strip() for name in on_duty if name.strip())
        if not names:
            raise FieldMissing(fields=("on_duty",))
        at = self._now()
        with self._store.changing(Deed.by(self._officer, "shift.opened", at)) as registers:
            if running := registers.shifts.open_one():
                raise ShiftOpenAlready(number=running.number)
            year = registers.settings.facility().local(at).year
            shift = registers.shifts.open(names, at, year, self._officer.login)
            registers.subject = shift.number
        return Done(shift, frozenset({Subject.SHIFTS}))

    def unfinished(self) -> Unfinished:
        """What goes on now and would be handed over, besides those inside."""
        with self._store.reading() as registers:
            return _unfinished(registers)

    def close(self, hand_over: HandOver, second: Signature | None = None) -> Done[Shift]:
        """End the open shift; whoever takes over signs with a password, or later on paper.

        Raises FieldMissing, NoOpenShift, InsideNotNamed, UnfinishedNotSeen, SamePerson, WrongPassword, TooManyAttempts,
        NotAllowed, ClockMovedBack.
        """
        require(self._officer, REGISTERING)
        signed = self._authority.signed(self._officer, second) if second else None
        hand_over = replace(hand_over, taken_over_by=signed.name) if signed else hand_over
        if not hand_over.taken_over_by.strip():
            raise FieldMissing(fields=("taken_over_by",))
        at = self._now()
        with self._store.changing(Deed.by(self._officer, "shift.closed", at)) as registers:
            if registers.shifts.open_one() is None:
                raise NoOpenShift
            inside, unfinished = registers.visits.inside(), _unfinished(registers)
            hand_over.check(inside, unfinished)
            named = hand_over.inside & {visit.number for visit in inside}
            login = signed.login if signed else ""
            shift = registers.shifts.close(replace(hand_over, inside=named), unfinished, login, at, self._officer.login)
            registers.subject = shift.number
        return Done(shift, frozenset({Subject.SHIFTS}))

    def confirm_clock(self) -> Done[datetime]:
        """Journal that the clock is right although the last record bears a later time."""
        require(self._officer, REGISTERING)
        now = self._now()
        with self._store.changing(Deed.by(self._officer, CLOCK_CONFIRMED, now)):
            pass
        return Done(now, frozenset({Subject.SETTINGS}))


_PARCELS = {
    UnfinishedKind.TO_INSPECT: ParcelState.RECEIVED,
    UnfinishedKind.TO_STORE: ParcelState.INSPECTED,
    UnfinishedKind.TO_HAND_OVER: ParcelState.STORED,
    UnfinishedKind.TO_RETURN: ParcelState.REFUSED,
}


def _unfinished(registers: Registers) -> Unfinished:
    inside = registers.visits.inside()
    found = {
        UnfinishedKind.LOCKERS: [visit.locker for visit in inside if visit.locker],
        UnfinishedKind.BADGES: [visit.badge for visit in inside if visit.badge],
        **{
            kind: [parcel.number for parcel in registers.parcels.in_state(state, MOST_UNFINISHED)]
            for kind, state in _PARCELS.items()
        },
        UnfinishedKind.TO_ANSWER: [one.number for one in registers.documents.awaiting(MOST_UNFINISHED)],
        UnfinishedKind.KEPT: [one.number for one in registers.kept_items.here(MOST_UNFINISHED)],
    }
    return {kind: tuple(sorted(numbers)) for kind, numbers in found.items() if numbers}
