"""Whether a visitor may be let in: what stands against it, and who may let it pass."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from gatepost.domain.bookings import BlockedPeriod
from gatepost.domain.contacts import Contact
from gatepost.domain.entitlements import Balance
from gatepost.domain.errors import QT_TRANSLATE_NOOP
from gatepost.domain.people import Person, Prisoner, age_on
from gatepost.domain.restrictions import Restriction, RestrictionKind
from gatepost.domain.roles import Role
from gatepost.domain.rules import HouseRules, Passing
from gatepost.domain.visits import Visit, VisitKind

OVER_LIMIT = "over_limit"  # how an exception from the norm is written down; a restriction's is its number
PARTY_FULL = "party_full"
BLOCKED_DAY = "blocked_day"
NOT_APPROVED = "not_approved"


class HindranceKind(StrEnum):
    """What may stand against a visit, each with its English sentence in `SENTENCES`."""

    OVER_LIMIT = "over_limit"
    RESTRICTED = "restricted"
    PRISONER_AWAY = "prisoner_away"
    CHILD_ALONE = "child_alone"
    PARTY_FULL = "party_full"
    BLOCKED = "blocked"
    NOT_APPROVED = "not_approved"
    EXTENSION = "extension"


SENTENCES: Mapping[HindranceKind, str] = {
    HindranceKind.OVER_LIMIT: QT_TRANSLATE_NOOP(
        "Hindrance", "Over the limit: {used} of {norm} visits of this kind are used in {year}."
    ),
    HindranceKind.RESTRICTED: QT_TRANSLATE_NOOP(
        "Hindrance", "Restriction {number}, {restriction}: {reason} (order {order}, {period})."
    ),
    HindranceKind.PRISONER_AWAY: QT_TRANSLATE_NOOP("Hindrance", "The prisoner is not here: {status}."),
    HindranceKind.CHILD_ALONE: QT_TRANSLATE_NOOP(
        "Hindrance", "The visitor is {age} years old and may come in only together with an adult."
    ),
    HindranceKind.PARTY_FULL: QT_TRANSLATE_NOOP("Hindrance", "The party would have more than {most} visitors."),
    HindranceKind.BLOCKED: QT_TRANSLATE_NOOP("Hindrance", "No visits today by order {order}: {reason}."),
    HindranceKind.NOT_APPROVED: QT_TRANSLATE_NOOP("Hindrance", "Not an approved visitor of this prisoner."),
    HindranceKind.EXTENSION: QT_TRANSLATE_NOOP("Hindrance", "The time of a visit is extended by the duty officer."),
}


@dataclass(frozen=True)
class Hindrance:
    """One thing that stands against a visit. `exception` is how letting it pass is written down."""

    kind: HindranceKind
    passing: Passing
    exception: str
    facts: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return SENTENCES[self.kind].format(**self.facts)


@dataclass(frozen=True)
class Question:
    """Who wants to come to whom, and what the store knows about them. `party` are those inside whom they would join."""

    person: Person
    prisoner: Prisoner
    kind: VisitKind
    day: date
    balances: tuple[Balance, ...] = ()
    restrictions: Sequence[Restriction] = ()
    party: Sequence[Visit] = ()
    blocked: Sequence[BlockedPeriod] = ()
    contact: Contact | None = None


def hindrances(question: Question, rules: HouseRules) -> tuple[Hindrance, ...]:
    """Everything that stands against a visit, what nobody may pass first.

    Rules that nobody has confirmed hinder nobody; a prisoner who is away and what an order says always count.
    """
    found = [*_away(question), *_restricted(question, rules), *_blocked(question)]
    if rules.is_confirmed:
        found += [*_child(question, rules), *_party(question, rules), *_limit(question), *_approval(question, rules)]
    return tuple(sorted(found, key=lambda one: _GRAVITY[one.passing]))


def roles_for(found: Sequence[Hindrance]) -> frozenset[Role]:
    """Whose sign-in passes all of these that do not only warn."""
    roles = frozenset(Role)
    for one in found:
        if one.passing is not Passing.WARNS:
            roles &= one.passing.roles
    return roles


def over_limit(question: Question, rules: HouseRules) -> tuple[Hindrance, ...]:
    """What stands against a visit's counting as another kind: its number in the year alone."""
    return tuple(_limit(question)) if rules.is_confirmed else ()


EXTENSION = Hindrance(HindranceKind.EXTENSION, Passing.DUTY_OFFICER, "")
_GRAVITY = {Passing.NOBODY: 0, Passing.ADMINISTRATOR: 1, Passing.DUTY_OFFICER: 2, Passing.WARNS: 3}


def _away(question: Question) -> Iterator[Hindrance]:
    if not question.prisoner.is_here:
        yield Hindrance(HindranceKind.PRISONER_AWAY, Passing.NOBODY, "", {"status": question.prisoner.status})


def _restricted(question: Question, rules: HouseRules) -> Iterator[Hindrance]:
    for one in question.restrictions:
        if not one.in_force(question.day) or (one.kind is RestrictionKind.CHILD and not _is_child(question, rules)):
            continue
        facts = {
            "number": one.number,
            "restriction": one.kind,
            "reason": one.reason,
            "order": one.order,
            "period": f"{one.first_day} – {one.last_day or '…'}",
        }
        yield Hindrance(HindranceKind.RESTRICTED, rules.restrictions[one.kind], one.number, facts)


def _blocked(question: Question) -> Iterator[Hindrance]:
    for period in question.blocked:
        if period.blocks(question.day, question.kind):
            facts = {"order": period.order, "reason": period.reason}
            yield Hindrance(HindranceKind.BLOCKED, Passing.ADMINISTRATOR, BLOCKED_DAY, facts)


def _child(question: Question, rules: HouseRules) -> Iterator[Hindrance]:
    if not _is_child(question, rules):
        return
    ages = [age_on(visit.person.birth_date, question.day) for visit in question.party]
    if not any(age is not None and age >= rules.adult_age for age in ages):
        age = age_on(question.person.birth_date, question.day)
        yield Hindrance(HindranceKind.CHILD_ALONE, Passing.NOBODY, "", {"age": age})


def _is_child(question: Question, rules: HouseRules) -> bool:
    age = age_on(question.person.birth_date, question.day)
    return age is not None and age < rules.adult_age


def _party(question: Question, rules: HouseRules) -> Iterator[Hindrance]:
    if len(question.party) >= rules.most_visitors:
        yield Hindrance(HindranceKind.PARTY_FULL, Passing.DUTY_OFFICER, PARTY_FULL, {"most": rules.most_visitors})


def _limit(question: Question) -> Iterator[Hindrance]:
    """Who joins a party is on the visit that was counted already."""
    for balance in question.balances:
        if balance.kind is question.kind and balance.is_used_up and not question.party:
            facts = {"used": balance.used, "norm": balance.norm, "year": balance.year}
            yield Hindrance(HindranceKind.OVER_LIMIT, Passing.DUTY_OFFICER, OVER_LIMIT, facts)


def _approval(question: Question, rules: HouseRules) -> Iterator[Hindrance]:
    approved = question.contact is not None and question.contact.is_approved(question.day)
    if rules.kinds[question.kind].approval and not approved:
        yield Hindrance(HindranceKind.NOT_APPROVED, Passing.DUTY_OFFICER, NOT_APPROVED)
