"""Things that are kept for somebody: left for a prisoner, left behind at the gate, lost and found."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from gatepost.domain.annulments import Annulment
from gatepost.domain.errors import FieldMissing
from gatepost.domain.people import IdentityDocument, Person, Prisoner


class KeptKind(StrEnum):
    """Why a thing is kept."""

    FOR_PRISONER = "for_prisoner"
    LEFT_AT_GATE = "left_at_gate"
    FOUND = "found"


@dataclass(frozen=True)
class Taker:
    """Who takes a thing: a name, and who their document says they are where one was shown."""

    name: str
    person: Person | None = None
    document: IdentityDocument | None = None


@dataclass(frozen=True)
class KeptItem:
    """One thing, or one bag of them. Times are UTC; `given_out_at` is None while it is here.

    `owner` says in words whose it is, empty where nobody knows; `document` is what its taker showed.
    """

    kind: KeptKind
    description: str
    place: str
    quantity: str = ""
    owner: str = ""
    person: Person | None = None
    prisoner: Prisoner | None = None
    visit: str = ""
    note: str = ""
    number: str = ""
    taken_in_at: datetime | None = None
    taken_in_by: str = ""
    given_out_at: datetime | None = None
    given_out_by: str = ""
    given_to: str = ""
    document: IdentityDocument | None = None
    annulment: Annulment | None = None
    id: int = 0

    @property
    def is_here(self) -> bool:
        """Whether it is still kept."""
        return self.given_out_at is None and self.annulment is None

    def checked(self) -> KeptItem:
        """The same, tidied. Raises FieldMissing: what and where it is; for a prisoner, also for whom."""
        tidy = replace(
            self,
            description=self.description.strip(),
            place=self.place.strip(),
            quantity=self.quantity.strip(),
            owner=self.owner.strip(),
            visit=self.visit.strip().upper(),
            note=self.note.strip(),
        )
        missing = [name for name in ("description", "place") if not getattr(tidy, name)]
        missing += ["prisoner"] if tidy.kind is KeptKind.FOR_PRISONER and tidy.prisoner is None else []
        if missing:
            raise FieldMissing(fields=tuple(missing))
        return tidy
