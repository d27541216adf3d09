"""Whether a parcel may be received, and what a scan on the way through the house is answered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from gatepost.domain.amounts import Amount, Unit
from gatepost.domain.entitlements import Balance
from gatepost.domain.hindrances import OVER_LIMIT, Hindrance, HindranceKind, by_gravity, of_lists
from gatepost.domain.parcel_rules import CatalogueItem, Ruling
from gatepost.domain.parcels import OPEN, Parcel, ParcelState
from gatepost.domain.restrictions import Restriction
from gatepost.domain.rules import HouseRules, Passing
from gatepost.domain.rules_file import worded
from gatepost.domain.watchlists import Watched

TOO_HEAVY = "too_heavy"
KIND_NOT_ACCEPTED = "kind_not_accepted"


@dataclass(frozen=True)
class Offer:
    """A parcel that is offered on a day, with what the store knows about its prisoner and its sender.

    `language` is the one in which the rules' own words are shown.
    """

    parcel: Parcel
    day: date
    language: str
    balances: tuple[Balance, ...] = ()
    restrictions: Sequence[Restriction] = ()
    watched: Sequence[Watched] = ()


def hindrances(offer: Offer, rules: HouseRules) -> tuple[Hindrance, ...]:
    """Everything that stands against receiving a parcel, what nobody may pass first.

    Rules that nobody has confirmed hinder nobody; a prisoner who is away and what an order says always count.
    """
    found = [*_away(offer), *_restricted(offer, rules), *_watched(offer)]
    if rules.is_confirmed:
        found += [*_kind(offer, rules), *_weight(offer, rules), *_limit(offer)]
    return by_gravity([*found, *_items(offer, rules)])


def _away(offer: Offer) -> Iterator[Hindrance]:
    """Who is at court or in hospital comes back; for who was moved or released nothing is received."""
    prisoner = offer.parcel.prisoner
    if not prisoner.is_here:
        passing = Passing.NOBODY if prisoner.has_left else Passing.WARNS
        yield Hindrance(HindranceKind.PRISONER_AWAY, passing, "", {"status": prisoner.status})


def _restricted(offer: Offer, rules: HouseRules) -> Iterator[Hindrance]:
    """An order only warns where the rules let this kind through to a prisoner under a restriction."""
    let_through = rules.is_confirmed and rules.parcels.kinds[offer.parcel.kind].when_restricted
    for one in offer.restrictions:
        if one.in_force(offer.day):
            passing = Passing.WARNS if let_through else rules.restrictions[one.kind]
            yield Hindrance(HindranceKind.RESTRICTED, passing, one.number, one.facts)


def _watched(offer: Offer) -> Iterator[Hindrance]:
    """A sender at the window is compared as a visitor is; by post a name alone is known, and only warned of."""
    if offer.parcel.sender.person is not None:
        yield from of_lists(offer.watched)
    else:
        yield from (Hindrance(HindranceKind.NAMED_ON_LIST, Passing.WARNS, "", one.facts) for one in offer.watched)


def _kind(offer: Offer, rules: HouseRules) -> Iterator[Hindrance]:
    kind = offer.parcel.kind
    if not rules.parcels.kinds[kind].accepted:
        yield Hindrance(HindranceKind.KIND_NOT_ACCEPTED, Passing.ADMINISTRATOR, KIND_NOT_ACCEPTED, {"kind": kind})


def _weight(offer: Offer, rules: HouseRules) -> Iterator[Hindrance]:
    most = rules.parcels.kinds[offer.parcel.kind].grams
    if most is not None and offer.parcel.grams > most:
        facts = {"weight": Amount(offer.parcel.grams, Unit.GRAM), "most": Amount(most, Unit.GRAM)}
        yield Hindrance(HindranceKind.TOO_HEAVY, Passing.DUTY_OFFICER, TOO_HEAVY, facts)


def _limit(offer: Offer) -> Iterator[Hindrance]:
    for balance in offer.balances:
        if balance.kind is offer.parcel.kind and balance.is_used_up:
            facts = {"used": balance.used, "norm": balance.norm, "year": balance.year}
            yield Hindrance(HindranceKind.PARCELS_USED_UP, Passing.DUTY_OFFICER, OVER_LIMIT, facts)


def _items(offer: Offer, rules: HouseRules) -> Iterator[Hindrance]:
    """About items the rules only warn: each is refused, or not, at the inspection."""
    seen: set[str] = set()
    amounts: dict[str, int] = {}
    for item in offer.parcel.items:
        name = item.code or item.name.casefold()
        if name in seen:
            yield Hindrance(HindranceKind.ITEM_TWICE, Passing.WARNS, "", {"item": item.name})
        seen.add(name)
        known = rules.parcels.item(item.code)
        if known is not None and rules.is_confirmed:
            amounts[known.code] = amounts.get(known.code, 0) + item.amount
            yield from _ruled(known, item.name, amounts[known.code], offer.language)


def _ruled(known: CatalogueItem, name: str, amount: int, language: str) -> Iterator[Hindrance]:
    if known.ruling is Ruling.PROHIBITED:
        yield Hindrance(HindranceKind.ITEM_PROHIBITED, Passing.WARNS, "", {"item": name})
    if known.ruling is Ruling.CONDITIONAL and known.condition:
        facts = {"item": name, "condition": worded(known.condition, language)}
        yield Hindrance(HindranceKind.ITEM_CONDITIONAL, Passing.WARNS, "", facts)
    if known.most is not None and amount > known.most:
        much = {"item": name, "amount": Amount(amount, known.unit), "most": Amount(known.most, known.unit)}
        yield Hindrance(HindranceKind.ITEM_OVER_AMOUNT, Passing.WARNS, "", much)


# --- scans on the way through the house ------------------------------------------------------------------------------


class ScanAnswer(StrEnum):
    """What a scan of a parcel's number is answered (the closed list of England's mail scanner, see FACTS)."""

    READY = "ready"
    NO_SUCH = "no_such"
    DUPLICATE = "duplicate"
    EXPIRED = "expired"
    RANDOM_CHECK = "random_check"
    MORE_CHECKS = "more_checks"

    @property
    def colour(self) -> str:
        """Green, yellow or red, beside the word."""
        if self is ScanAnswer.READY:
            return "good"
        return "bad" if self in (ScanAnswer.NO_SUCH, ScanAnswer.DUPLICATE) else "warn"


@dataclass(frozen=True)
class Judged:
    """A scan with its answer. `first_at` is when a duplicate was scanned or handed over first."""

    text: str
    answer: ScanAnswer
    at: datetime
    parcel: Parcel | None = None
    first_at: datetime | None = None


def judge(text: str, parcel: Parcel | None, day: date, at: datetime) -> Judged:
    """Whether a parcel may be handed over now: nothing is open in it, it is late, drawn, not ready, or ready."""
    if parcel is None or parcel.annulment is not None:
        return Judged(text, ScanAnswer.NO_SUCH, at)
    if parcel.state not in OPEN:
        ended = parcel.steps[-1].at if parcel.steps else None
        return Judged(text, ScanAnswer.DUPLICATE, at, parcel, ended)
    if parcel.expires_on and day.isoformat() > parcel.expires_on:
        return Judged(text, ScanAnswer.EXPIRED, at, parcel)
    if not parcel.prisoner.is_here or not parcel.places_in(ParcelState.INSPECTED, ParcelState.STORED):
        return Judged(text, ScanAnswer.MORE_CHECKS, at, parcel)
    return Judged(text, ScanAnswer.RANDOM_CHECK if parcel.check_due else ScanAnswer.READY, at, parcel)
