"""Bookings: visits that are expected, days blocked by order, and what makes a booking worth another look."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from gatepost.domain.contacts import Contact
from gatepost.domain.errors import QT_TRANSLATE_NOOP, FieldMissing, PeriodReversed
from gatepost.domain.moments import in_period
from gatepost.domain.people import Person, Prisoner, tidy_date
from gatepost.domain.restrictions import Restriction
from gatepost.domain.visits import VisitKind


class BookingState(StrEnum):
    """How a booking stands. Who came is known from the visits that name it."""

    BOOKED = "booked"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class Booking:
    """A visit that is expected. Times are UTC. `closed` is behind glass."""

    prisoner: Prisoner
    visitors: tuple[Person, ...]
    kind: VisitKind
    starts_at: datetime
    ends_at: datetime
    room: str = ""
    closed: bool = False
    permission: str = ""
    note: str = ""
    number: str = ""
    state: BookingState = BookingState.BOOKED
    made_by: str = ""
    cancelled_by: str = ""
    cancellation_reason: str = ""

    def checked(self) -> Booking:
        """The same, tidied. Raises FieldMissing, PeriodReversed."""
        tidy = replace(self, room=self.room.strip(), permission=self.permission.strip(), note=self.note.strip())
        if not tidy.visitors:
            raise FieldMissing(fields=("visitor",))
        if tidy.ends_at <= tidy.starts_at:
            first, last = (f"{moment:%Y-%m-%d %H:%M}" for moment in (tidy.starts_at, tidy.ends_at))
            raise PeriodReversed(first_date=first, last_date=last)
        return tidy

    def is_touched_by(self, restriction: Restriction) -> bool:
        """Whether a restriction is against the prisoner, one of the visitors, or just this pair."""
        whom = restriction.prisoner
        if whom is not None and whom.id != self.prisoner.id:
            return False
        return restriction.person is None or restriction.person.id in {one.id for one in self.visitors}

    def overlaps(self, other: Booking) -> bool:
        """Whether both go on at one time; one that begins when the other ends does not."""
        return self.starts_at < other.ends_at and other.starts_at < self.ends_at


@dataclass(frozen=True)
class BlockedPeriod:
    """Days without visits by order; `excepted` kinds go on. Days are `YYYY-MM-DD`, both included."""

    first_day: str
    last_day: str
    order: str
    reason: str
    excepted: frozenset[VisitKind] = frozenset()
    id: int = 0

    def blocks(self, day: date, kind: VisitKind) -> bool:
        """Whether a visit of a kind cannot be held on a day."""
        return in_period(day, self.first_day, self.last_day) and kind not in self.excepted

    def checked(self) -> BlockedPeriod:
        """The same, tidied. Raises FieldMissing, DateUnreadable, PeriodReversed."""
        tidy = replace(
            self,
            first_day=tidy_date(self.first_day),
            last_day=tidy_date(self.last_day),
            order=self.order.strip(),
            reason=self.reason.strip(),
        )
        missing = [name for name in ("first_day", "last_day", "order", "reason") if not getattr(tidy, name)]
        if missing:
            raise FieldMissing(fields=tuple(missing))
        if tidy.last_day < tidy.first_day:
            raise PeriodReversed(first_date=tidy.first_day, last_date=tidy.last_day)
        return tidy


class LookAgainKind(StrEnum):
    """Why a booking needs another look, each with its English sentence in `SENTENCES`."""

    PRISONER_AWAY = "prisoner_away"
    RESTRICTION = "restriction"
    BLOCKED = "blocked"
    NOT_APPROVED = "not_approved"


SENTENCES: Mapping[LookAgainKind, str] = {
    LookAgainKind.PRISONER_AWAY: QT_TRANSLATE_NOOP("LookAgain", "the prisoner is not here: {status}"),
    LookAgainKind.RESTRICTION: QT_TRANSLATE_NOOP("LookAgain", "restriction {number}: {reason}"),
    LookAgainKind.BLOCKED: QT_TRANSLATE_NOOP("LookAgain", "no visits by order {order}: {reason}"),
    LookAgainKind.NOT_APPROVED: QT_TRANSLATE_NOOP("LookAgain", "not an approved visitor: {name}"),
}


@dataclass(frozen=True)
class LookAgain:
    """One reason to look at a booking again."""

    kind: LookAgainKind
    facts: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return SENTENCES[self.kind].format(**self.facts)


@dataclass(frozen=True)
class Circumstances:
    """What may have come up since bookings were made: restrictions, blocked days, who may visit only if approved.

    `contacts` holds the pairs of person and prisoner by their ids, `only_approved` the kinds that ask for an approval.
    """

    restrictions: Sequence[Restriction] = ()
    blocked: Sequence[BlockedPeriod] = ()
    only_approved: frozenset[VisitKind] = frozenset()
    contacts: Mapping[tuple[int, int], Contact] = field(default_factory=dict)


def look_again(booking: Booking, day: date, now: Circumstances) -> tuple[LookAgain, ...]:
    """Why a booking needs another look. `day` is the booking's on the facility's calendar."""
    return tuple(_reasons(booking, day, now))


def _reasons(booking: Booking, day: date, now: Circumstances) -> Iterator[LookAgain]:
    if not booking.prisoner.is_here:
        yield LookAgain(LookAgainKind.PRISONER_AWAY, {"status": booking.prisoner.status})
    for one in now.restrictions:
        if one.in_force(day) and booking.is_touched_by(one):
            yield LookAgain(LookAgainKind.RESTRICTION, {"number": one.number, "reason": one.reason})
    for period in now.blocked:
        if period.blocks(day, booking.kind):
            yield LookAgain(LookAgainKind.BLOCKED, {"order": period.order, "reason": period.reason})
    yield from _not_approved(booking, day, now)


def _not_approved(booking: Booking, day: date, now: Circumstances) -> Iterator[LookAgain]:
    for person in booking.visitors if booking.kind in now.only_approved else ():
        contact = now.contacts.get((person.id, booking.prisoner.id))
        if contact is None or not contact.is_approved(day):
            yield LookAgain(LookAgainKind.NOT_APPROVED, {"name": person.name})
