"""What may stand against letting somebody or something in, in words, and who may let it pass."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from gatepost.domain.errors import QT_TRANSLATE_NOOP
from gatepost.domain.roles import Role
from gatepost.domain.rules import Passing
from gatepost.domain.watchlists import Watched

OVER_LIMIT = "over_limit"  # how an exception from the norm is written down; a restriction's is its number


class HindranceKind(StrEnum):
    """What may stand against a visit or a parcel, each with its English sentence in `SENTENCES`."""

    OVER_LIMIT = "over_limit"
    RESTRICTED = "restricted"
    WATCH_UNDECIDED = "watch_undecided"
    WATCHED = "watched"
    NAMED_ON_LIST = "named_on_list"
    PRISONER_AWAY = "prisoner_away"
    CHILD_ALONE = "child_alone"
    PARTY_FULL = "party_full"
    BLOCKED = "blocked"
    NOT_APPROVED = "not_approved"
    EXTENSION = "extension"
    PARCELS_USED_UP = "parcels_used_up"
    KIND_NOT_ACCEPTED = "kind_not_accepted"
    TOO_HEAVY = "too_heavy"
    ITEM_PROHIBITED = "item_prohibited"
    ITEM_CONDITIONAL = "item_conditional"
    ITEM_OVER_AMOUNT = "item_over_amount"
    ITEM_TWICE = "item_twice"


SENTENCES: Mapping[HindranceKind, str] = {
    HindranceKind.OVER_LIMIT: QT_TRANSLATE_NOOP(
        "Hindrance", "Over the limit: {used} of {norm} visits of this kind are used in {year}."
    ),
    HindranceKind.RESTRICTED: QT_TRANSLATE_NOOP(
        "Hindrance", "Restriction {number}, {restriction}: {reason} (order {order}, {period})."
    ),
    HindranceKind.WATCH_UNDECIDED: QT_TRANSLATE_NOOP(
        "Hindrance", "May be {name} of the list “{list}” ({order}): the duty officer compares them first (F10)."
    ),
    HindranceKind.WATCHED: QT_TRANSLATE_NOOP("Hindrance", "On the list “{list}” ({order}) as {name}."),
    HindranceKind.NAMED_ON_LIST: QT_TRANSLATE_NOOP(
        "Hindrance", "The sender has the name of {name} on the list “{list}” ({order}); nothing else is known of them."
    ),
    HindranceKind.PRISONER_AWAY: QT_TRANSLATE_NOOP("Hindrance", "The prisoner is not here: {status}."),
    HindranceKind.CHILD_ALONE: QT_TRANSLATE_NOOP(
        "Hindrance", "The visitor is {age} years old and may come in only together with an adult."
    ),
    HindranceKind.PARTY_FULL: QT_TRANSLATE_NOOP("Hindrance", "The party would have more than {most} visitors."),
    HindranceKind.BLOCKED: QT_TRANSLATE_NOOP("Hindrance", "No visits today by order {order}: {reason}."),
    HindranceKind.NOT_APPROVED: QT_TRANSLATE_NOOP("Hindrance", "Not an approved visitor of this prisoner."),
    HindranceKind.EXTENSION: QT_TRANSLATE_NOOP("Hindrance", "The time of a visit is extended by the duty officer."),
    HindranceKind.PARCELS_USED_UP: QT_TRANSLATE_NOOP(
        "Hindrance", "Over the limit: {used} of {norm} of this kind were received in {year}."
    ),
    HindranceKind.KIND_NOT_ACCEPTED: QT_TRANSLATE_NOOP("Hindrance", "This house does not accept this kind: {kind}."),
    HindranceKind.TOO_HEAVY: QT_TRANSLATE_NOOP("Hindrance", "Too heavy: {weight} of at most {most}."),
    HindranceKind.ITEM_PROHIBITED: QT_TRANSLATE_NOOP("Hindrance", "Prohibited: {item}. Refuse it at the inspection."),
    HindranceKind.ITEM_CONDITIONAL: QT_TRANSLATE_NOOP("Hindrance", "{item}: {condition}."),
    HindranceKind.ITEM_OVER_AMOUNT: QT_TRANSLATE_NOOP("Hindrance", "Too much of {item}: {amount} of at most {most}."),
    HindranceKind.ITEM_TWICE: QT_TRANSLATE_NOOP("Hindrance", "{item} stands in the list more than once."),
}


@dataclass(frozen=True)
class Hindrance:
    """One thing that stands against a visit or a parcel. `exception` is how letting it pass is written down."""

    kind: HindranceKind
    passing: Passing
    exception: str
    facts: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return SENTENCES[self.kind].format(**self.facts)


def by_gravity(found: Sequence[Hindrance]) -> tuple[Hindrance, ...]:
    """What nobody may pass first, what only warns last."""
    return tuple(sorted(found, key=lambda one: _GRAVITY[one.passing]))


def of_lists(watched: Sequence[Watched]) -> Iterator[Hindrance]:
    """Who may be on a watchlist is compared first; who is on it is let pass by those whom the list names."""
    for one in watched:
        if one.is_match is None:
            yield Hindrance(HindranceKind.WATCH_UNDECIDED, Passing.NOBODY, "", one.facts)
        elif one.is_match:
            yield Hindrance(HindranceKind.WATCHED, one.watchlist.passing, one.watchlist.number, one.facts)


def roles_for(found: Sequence[Hindrance]) -> frozenset[Role]:
    """Whose sign-in passes all of these that do not only warn."""
    roles = frozenset(Role)
    for one in found:
        if one.passing is not Passing.WARNS:
            roles &= one.passing.roles
    return roles


_GRAVITY = {Passing.NOBODY: 0, Passing.ADMINISTRATOR: 1, Passing.DUTY_OFFICER: 2, Passing.WARNS: 3}
