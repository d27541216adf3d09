"""Packets, parcels, medicine and money for prisoners: what came from whom, and what became of each item.

An item has a state of its own, because one may be refused while the rest goes on; a parcel's state is what is left to
do with it, and follows from its items.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from gatepost.domain.amounts import Unit
from gatepost.domain.annulments import Annulment
from gatepost.domain.errors import ExplanationMissing, FieldMissing
from gatepost.domain.numbers import looks_like_s10, s10_is_valid
from gatepost.domain.parcel_errors import (
    InspectedAlready,
    NotInspected,
    PostalNumberWrong,
    SignedForAlready,
    StepNotPossible,
    TooMuchKeptBack,
)
from gatepost.domain.people import IdentityDocument, Person, Prisoner


class ParcelKind(StrEnum):
    """What comes in: handed over at the window, by post, or of a kind with rules of its own."""

    PACKET = "packet"
    PARCEL = "parcel"
    SMALL_PACKET = "small_packet"
    MEDICINE = "medicine"
    MONEY = "money"


class ParcelState(StrEnum):
    """Where an item or a whole parcel stands."""

    RECEIVED = "received"
    INSPECTED = "inspected"
    STORED = "stored"
    HANDED_OVER = "handed_over"
    REFUSED = "refused"
    RETURNED = "returned"
    SEIZED = "seized"
    DESTROYED = "destroyed"
    STRUCK = "struck"  # an item that was never there: the list was written down wrongly


_S = ParcelState
NEXT: Mapping[ParcelState, frozenset[ParcelState]] = {
    _S.RECEIVED: frozenset({_S.INSPECTED, _S.REFUSED, _S.SEIZED, _S.RETURNED}),
    _S.INSPECTED: frozenset({_S.STORED, _S.HANDED_OVER, _S.REFUSED, _S.SEIZED, _S.RETURNED}),
    _S.STORED: frozenset({_S.STORED, _S.HANDED_OVER, _S.REFUSED, _S.SEIZED, _S.RETURNED, _S.DESTROYED}),
    _S.REFUSED: frozenset({_S.RETURNED, _S.SEIZED, _S.DESTROYED}),
    _S.SEIZED: frozenset({_S.DESTROYED}),
}
ACCEPTED = frozenset({_S.RECEIVED, _S.INSPECTED, _S.STORED, _S.HANDED_OVER})  # what counts against the norm
OPEN = (_S.RECEIVED, _S.INSPECTED, _S.STORED, _S.REFUSED)  # something is still to be done, in this order
_ENDED = (_S.HANDED_OVER, _S.RETURNED, _S.SEIZED, _S.DESTROYED, _S.STRUCK)
BY_ACT = frozenset({_S.SEIZED, _S.DESTROYED})  # a numbered act with witnesses
_WITH_REASON = frozenset({_S.REFUSED, _S.RETURNED, _S.SEIZED, _S.DESTROYED})


class ItemReason(StrEnum):
    """Why an item is not handed over."""

    PROHIBITED = "prohibited"
    CONDITION_NOT_MET = "condition_not_met"
    OVER_AMOUNT = "over_amount"
    TOO_HEAVY = "too_heavy"
    SPOILED = "spoiled"
    HIDDEN_THING = "hidden_thing"
    NO_ALLOWANCE = "no_allowance"
    PRISONER_REFUSES = "prisoner_refuses"
    PRISONER_LEFT = "prisoner_left"
    STORED_TOO_LONG = "stored_too_long"
    OTHER = "other"


@dataclass(frozen=True)
class Sender:
    """Who sends. At the window a person with a document; by post a name and an address are all that is known."""

    name: str
    address: str = ""
    person: Person | None = None
    document: IdentityDocument | None = None
    id: int = 0


@dataclass(frozen=True)
class ParcelItem:
    """One line of the sender's list. `amount` is the sender's, `found` the inspection's (None before it)."""

    name: str
    unit: Unit
    amount: int
    code: str = ""
    found: int | None = None
    state: ParcelState = ParcelState.RECEIVED
    reasons: tuple[ItemReason, ...] = ()
    remark: str = ""

    @property
    def there(self) -> int:
        """How much of it there is: what was found, before that what the sender says."""
        return self.amount if self.found is None else self.found


@dataclass(frozen=True)
class Step:
    """One change. `places` are the items' places in the list (from 1); `people` who signed, or the witnesses."""

    to: ParcelState
    at: datetime
    by: str
    places: tuple[int, ...]
    reason: str = ""
    act: str = ""
    people: str = ""


@dataclass(frozen=True)
class Parcel:
    """One parcel. Times are UTC, `grams` the weight of the whole, 0 where nobody weighed it.

    `expires_on` is the last day of storage (`YYYY-MM-DD`), empty where the rules set none. `check_due` says that it was
    drawn for another check.
    """

    kind: ParcelKind
    prisoner: Prisoner
    sender: Sender
    items: tuple[ParcelItem, ...]
    grams: int = 0
    postal_number: str = ""
    note: str = ""
    place: str = ""
    expires_on: str = ""
    check_due: bool = False
    number: str = ""
    received_at: datetime | None = None
    received_by: str = ""
    steps: tuple[Step, ...] = ()
    exceptions: tuple[str, ...] = ()
    authorised_by: str = ""
    authorised_reason: str = ""
    annulment: Annulment | None = None
    id: int = 0

    @property
    def state(self) -> ParcelState:
        """What is left to do, or how it ended: see `state_of`."""
        return state_of([item.state for item in self.items])

    @property
    def counts(self) -> bool:
        """Whether it counts against the year's norm: something of it was accepted, and nobody annulled it."""
        return self.annulment is None and any(item.state in ACCEPTED for item in self.items)

    @property
    def listed(self) -> tuple[ParcelItem, ...]:
        """The items without those that were struck out."""
        return tuple(item for item in self.items if item.state is not ParcelState.STRUCK)

    @property
    def is_untouched(self) -> bool:
        """Whether nothing was inspected or decided yet: the list may still be put right."""
        return all(item.state is ParcelState.RECEIVED for item in self.listed)

    @property
    def signed_by(self) -> str:
        """Who signed for what was handed over; empty before."""
        return next((step.people for step in reversed(self.steps) if step.to is ParcelState.HANDED_OVER), "")

    def places_in(self, *states: ParcelState) -> tuple[int, ...]:
        """The places (from 1) of the items that stand in one of these states."""
        return tuple(at for at, item in enumerate(self.items, 1) if item.state in states)

    def checked(self) -> Parcel:
        """The same, tidied. Raises FieldMissing, PostalNumberWrong."""
        postal = "".join(self.postal_number.split()).upper()
        sender = replace(self.sender, name=self.sender.name.strip(), address=self.sender.address.strip())
        items = tuple(replace(item, name=item.name.strip(), remark=item.remark.strip()) for item in self.items)
        tidy = replace(self, postal_number=postal, sender=sender, items=items, note=self.note.strip())
        missing = [] if sender.name else ["sender"]
        missing += [] if items and all(item.name for item in items) else ["items"]
        if missing:
            raise FieldMissing(fields=tuple(missing))
        if looks_like_s10(postal) and not s10_is_valid(postal):
            raise PostalNumberWrong(number=postal)
        return tidy


@dataclass(frozen=True)
class ListedParcel:
    """A parcel as a list shows it. Times are UTC; `expires_on` as in `Parcel`."""

    number: str
    prisoner: Prisoner
    received_at: datetime
    expires_on: str
    state: ParcelState


@dataclass(frozen=True)
class Inspected:
    """What the inspection found of one item; `kept_back` of it is refused, or taken away by act where `seized`."""

    place: int
    found: int
    kept_back: int = 0
    seized: bool = False
    reasons: tuple[ItemReason, ...] = ()
    remark: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether all of it goes on."""
        return not self.kept_back and not self.seized


@dataclass(frozen=True)
class Move:
    """A wish to bring items to another state; no `places` mean all that can go there."""

    to: ParcelState
    places: tuple[int, ...] = ()
    reasons: tuple[ItemReason, ...] = ()
    reason: str = ""
    people: str = ""

    def checked(self) -> Move:
        """The same, tidied. Raises FieldMissing, ExplanationMissing."""
        tidy = replace(self, reason=self.reason.strip(), people=self.people.strip())
        missing = ["reasons"] if self.to is ParcelState.REFUSED and not self.reasons else []
        if self.to in BY_ACT | {ParcelState.RETURNED} and not (tidy.reason or tidy.reasons):
            missing.append("reason")
        if self.to in BY_ACT and not tidy.people:
            missing.append("witnesses")
        if self.to is ParcelState.HANDED_OVER and not tidy.people:
            missing.append("signed_by")
        if missing:
            raise FieldMissing(fields=tuple(missing))
        if ItemReason.OTHER in tidy.reasons and not tidy.reason:
            raise ExplanationMissing
        return tidy


def state_of(states: Sequence[ParcelState]) -> ParcelState:
    """A parcel's state by its items': the first thing that is still to be done, else the first way it ended."""
    return next(state for state in (*OPEN, *_ENDED) if state in states)


def inspected(parcel: Parcel, results: Sequence[Inspected]) -> tuple[ParcelItem, ...]:
    """The items after an inspection of everything that was received.

    Where a part is kept back, the item becomes two lines. Raises NotInspected, TooMuchKeptBack, FieldMissing,
    ExplanationMissing.
    """
    by_place = {one.place: one for one in results}
    if set(by_place) != set(parcel.places_in(ParcelState.RECEIVED)):
        raise NotInspected(number=parcel.number)
    kept: list[ParcelItem] = []
    parted: list[ParcelItem] = []
    for at, item in enumerate(parcel.items, 1):
        lines = list(_after_look(item, by_place[at])) if at in by_place else [item]
        kept.append(lines[0])
        parted += lines[1:]
    return (*kept, *parted)  # the places of the list stay what they were; what was parted off stands at its end


def _after_look(item: ParcelItem, look: Inspected) -> Iterator[ParcelItem]:
    if not 0 <= look.kept_back <= look.found:
        raise TooMuchKeptBack(item=item.name)
    if not look.is_whole and not look.reasons:
        raise FieldMissing(fields=("reasons",))
    if ItemReason.OTHER in look.reasons and not look.remark.strip():
        raise ExplanationMissing
    remark = look.remark.strip()
    against = ParcelState.SEIZED if look.seized else ParcelState.REFUSED
    if look.is_whole:
        yield replace(item, found=look.found, state=ParcelState.INSPECTED, remark=remark)
    elif look.kept_back in (0, look.found):
        yield replace(item, found=look.found, state=against, reasons=look.reasons, remark=remark)
    else:
        yield replace(item, found=look.found - look.kept_back, state=ParcelState.INSPECTED)
        yield replace(item, amount=0, found=look.kept_back, state=against, reasons=look.reasons, remark=remark)


def moved(parcel: Parcel, move: Move) -> tuple[tuple[ParcelItem, ...], tuple[int, ...]]:
    """The items after a move, and the places that it touched. Raises StepNotPossible."""
    able = [at for at, item in enumerate(parcel.items, 1) if move.to in NEXT.get(item.state, ())]
    places = move.places or tuple(able)
    if not places or not set(places) <= set(able):
        raise StepNotPossible(number=parcel.number, wanted=move.to, state=parcel.state)
    with_reason = move.to in _WITH_REASON
    items = tuple(
        replace(item, state=move.to, reasons=(move.reasons or item.reasons) if with_reason else item.reasons)
        if at in places
        else item
        for at, item in enumerate(parcel.items, 1)
    )
    return items, places


def corrected(parcel: Parcel, right: Parcel) -> Parcel:
    """A parcel with what `right` says of its kind, prisoner, sender, numbers, weight, note and list.

    What is not in the right list is struck out and stays. Raises InspectedAlready where the list was looked through,
    SignedForAlready where another prisoner signed.
    """
    if right.items != parcel.listed and not parcel.is_untouched:
        raise InspectedAlready(number=parcel.number)
    if parcel.signed_by and right.prisoner.id != parcel.prisoner.id:
        raise SignedForAlready(number=parcel.number, name=parcel.signed_by)
    return replace(
        parcel,
        kind=right.kind,
        prisoner=right.prisoner,
        sender=right.sender,
        postal_number=right.postal_number,
        grams=right.grams,
        note=right.note,
        items=tuple(_relisted(parcel.items, right.items)),
    )


def _relisted(written: Sequence[ParcelItem], right: Sequence[ParcelItem]) -> Iterator[ParcelItem]:
    """Every item keeps its place; what is new stands at the end."""
    new = list(right)
    for item in written:
        if item in new:
            new.remove(item)
            yield item
        else:
            yield replace(item, state=ParcelState.STRUCK)
    yield from new
