"""Incidents: what was found on a visitor or happened at the gate, who saw it, and what became of each thing."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from gatepost.domain.errors import FieldMissing, PhotoTooLarge, TooManyPhotos
from gatepost.domain.people import IdentityDocument, Person, Prisoner

LARGEST_PHOTO = 600_000  # bytes
MOST_PHOTOS = 8


class Measure(StrEnum):
    """What became of a thing that was found."""

    SEIZED = "seized"
    HANDED_TO_POLICE = "handed_to_police"
    KEPT_UNTIL_EXIT = "kept_until_exit"
    RETURNED = "returned"


@dataclass(frozen=True)
class FoundItem:
    """One thing: what it is, how many or how much, where it was hidden, what became of it."""

    name: str
    quantity: str
    place: str
    measure: Measure


@dataclass(frozen=True)
class Incident:
    """One incident. Times are UTC. `visit` is the number of the visit it belongs to, empty where nobody was let in.

    `act` is the number of the seizure act; empty where nothing was seized. `photos` are JPEGs; a list of incidents
    leaves them out and says how many there are in `photo_count`.
    """

    person: Person
    document: IdentityDocument
    happened_at: datetime
    items: tuple[FoundItem, ...]
    witnesses: tuple[str, ...]
    description: str = ""
    prisoner: Prisoner | None = None
    visit: str = ""
    photos: tuple[bytes, ...] = field(default=(), repr=False)
    number: str = ""
    act: str = ""
    written_at: datetime | None = None
    written_by: str = ""
    photo_count: int = 0

    @property
    def needs_act(self) -> bool:
        """Whether something was taken away from its holder: that needs a numbered act (FACTS, Kyrgyz rules)."""
        return any(item.measure in (Measure.SEIZED, Measure.HANDED_TO_POLICE) for item in self.items)

    def checked(self) -> Incident:
        """The same, tidied. Raises FieldMissing, PhotoTooLarge, TooManyPhotos.

        An incident names its person and says what was found or what happened; taking something away needs a witness.
        """
        items = tuple(_tidied(item) for item in self.items)
        tidy = replace(
            self,
            items=tuple(item for item in items if item.name),
            witnesses=tuple(name.strip() for name in self.witnesses if name.strip()),
            description=self.description.strip(),
        )
        missing = [] if tidy.person.surname.strip() else ["surname"]
        if not tidy.items and not tidy.description:
            missing.append("found_items")
        if tidy.needs_act and not tidy.witnesses:
            missing.append("witnesses")
        if missing:
            raise FieldMissing(fields=tuple(missing))
        if len(tidy.photos) > MOST_PHOTOS:
            raise TooManyPhotos(most=MOST_PHOTOS)
        if any(len(photo) > LARGEST_PHOTO for photo in tidy.photos):
            raise PhotoTooLarge(most=LARGEST_PHOTO // 1000)
        return tidy


def _tidied(item: FoundItem) -> FoundItem:
    return replace(item, name=item.name.strip(), quantity=item.quantity.strip(), place=item.place.strip())
