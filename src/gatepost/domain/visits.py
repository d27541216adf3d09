"""Visits: their kinds, relations and states, and the rules of coming in and going out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from gatepost.domain.annulments import Annulment
from gatepost.domain.errors import FieldMissing, PortraitTooLarge, SearchRefused, Unconfirmed
from gatepost.domain.people import IdentityDocument, Person, Prisoner
from gatepost.domain.reading import DocumentReading, Field

LARGEST_PORTRAIT = 200_000  # bytes


class VisitKind(StrEnum):
    """Why somebody comes."""

    SHORT_TERM = "short_term"
    LONG_TERM = "long_term"
    LAWYER = "lawyer"
    OFFICIAL = "official"
    CLERGY = "clergy"
    CONTRACTOR = "contractor"


class Relation(StrEnum):
    """What the visitor is to the prisoner."""

    SPOUSE = "spouse"
    PARENT = "parent"
    CHILD = "child"
    SIBLING = "sibling"
    GRANDPARENT = "grandparent"
    OTHER_RELATIVE = "other_relative"
    FRIEND = "friend"
    LAWYER = "lawyer"
    OFFICIAL = "official"
    OTHER = "other"


class Outcome(StrEnum):
    """How a visit ended: a closed list."""

    COMPLETED = "completed"
    VISITOR_ENDED_EARLY = "visitor_ended_early"
    PRISONER_ENDED_EARLY = "prisoner_ended_early"
    PRISONER_REFUSED = "prisoner_refused"
    TERMINATED_BY_STAFF = "terminated_by_staff"
    ADMINISTRATIVE_CANCELLATION = "administrative_cancellation"


class SearchResult(StrEnum):
    """What the search of a visitor, to which they consented, showed."""

    CLEAR = "clear"
    FOUND_ITEMS = "found_items"
    REFUSED = "refused"


@dataclass(frozen=True)
class Visit:
    """One registered visit. Times are UTC; `left_at` is None while the visitor is inside.

    `party` is the number of the visit that this one goes together with. `exceptions` names what was let pass by
    `authorised_by`: `over_limit`, or the number of a restriction. `belongings` has one item a line. `papers` were shown
    beside the document. A search was consented to unless its result is `refused`; `searched_by` is who searched. A
    visit that was written on paper first has the number of its `form` and when it was entered. `shift` is the number of
    the shift in which it began, empty where none was open.
    """

    id: int
    number: str
    person: Person
    document: IdentityDocument
    prisoner: Prisoner
    kind: VisitKind
    relation: Relation
    arrived_at: datetime
    admitted_by: str
    left_at: datetime | None = None
    checked_out_by: str = ""
    outcome: Outcome | None = None
    note: str = ""
    party: str = ""
    allowed_until: datetime | None = None
    exceptions: tuple[str, ...] = ()
    authorised_by: str = ""
    authorised_reason: str = ""
    permission: str = ""
    badge: str = ""
    locker: str = ""
    belongings: str = ""
    search_result: SearchResult | None = None
    searched_by: str = ""
    annulment: Annulment | None = None
    booking: str = ""
    papers: tuple[str, ...] = ()
    form: str = ""
    entered_at: datetime | None = None
    shift: str = ""

    @property
    def is_inside(self) -> bool:
        """Whether the visitor is still inside."""
        return self.left_at is None

    def running_time(self, now: datetime) -> timedelta:
        """How long the visit has lasted at `now` (UTC), never negative."""
        return max((self.left_at or now) - self.arrived_at, timedelta(0))

    def time_left(self, now: datetime) -> timedelta | None:
        """How long the visitor may still stay at `now` (UTC), negative where overdue; None without a limit."""
        return None if self.allowed_until is None or not self.is_inside else self.allowed_until - now


@dataclass(frozen=True)
class Admission:
    """What the officer saves: a person with a document, whom they visit, and what was confirmed by eye."""

    person: Person
    document: IdentityDocument
    prisoner_id: int
    kind: VisitKind
    relation: Relation
    reading: DocumentReading | None = None
    confirmed: frozenset[str] = frozenset()
    corrected: Mapping[str, str] = field(default_factory=dict)
    note: str = ""
    portrait: bytes = field(default=b"", repr=False)  # a JPEG, at most LARGEST_PORTRAIT bytes
    party: str = ""
    permission: str = ""  # a written permission: number, date, issuer
    badge: str = ""
    locker: str = ""
    belongings: str = ""
    search_result: SearchResult | None = None
    searched_by: str = ""  # who searched, of the visitor's sex; the officer at the gate where it is left empty
    booking: str = ""  # the number of the booking that they come for
    papers: tuple[str, ...] = ()  # what was shown beside the document, in the words of the rules
    window_seconds: int = 0  # from the scan to the saved visit; 0 where nothing was scanned

    def check(self) -> None:
        """Raise FieldMissing, Unconfirmed, SearchRefused or PortraitTooLarge where the visitor cannot be let in."""
        required = {
            "surname": self.person.surname,
            "birth_date": self.person.birth_date,
            "document_number": self.document.number,
            "prisoner": self.prisoner_id,
        }
        missing = [name for name, value in required.items() if not value]
        if missing:
            raise FieldMissing(fields=tuple(missing))
        open_doubts = self.open_doubts()
        if open_doubts:
            raise Unconfirmed(fields=open_doubts)
        if self.search_result is SearchResult.REFUSED:
            raise SearchRefused
        if len(self.portrait) > LARGEST_PORTRAIT:
            raise PortraitTooLarge(most=LARGEST_PORTRAIT // 1000)

    def open_doubts(self) -> tuple[str, ...]:
        """Doubtful fields that were neither confirmed nor corrected."""
        doubtful = self.reading.doubtful if self.reading else ()
        return tuple(name for name in doubtful if name not in self.confirmed and name not in self.corrected)

    def evidence(self) -> dict[str, object]:
        """What was scanned and what the officer made of it, for the journal: plain JSON values."""
        read: Mapping[str, Field] = self.reading.fields if self.reading else {}
        return {
            "mrz": list(self.reading.lines) if self.reading else [],
            "states": {name: value.certainty.value for name, value in read.items()},
            "failed_checks": sorted(n for n, held in self.reading.checks.items() if not held) if self.reading else [],
            "confirmed": sorted(self.confirmed),
            "corrected": dict(self.corrected),
        }


@dataclass(frozen=True)
class Correction:
    """What is right about a visit, where something was written down wrongly, and why it is changed."""

    kind: VisitKind
    relation: Relation
    note: str
    permission: str
    reason: str
