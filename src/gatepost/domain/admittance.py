"""Whether a visitor may be let in: what stands against it, and who may let it pass."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from gatepost.domain.bookings import BlockedPeriod
from gatepost.domain.contacts import Contact
from gatepost.domain.entitlements import Balance
from gatepost.domain.hindrances import OVER_LIMIT, Hindrance, HindranceKind, by_gravity, of_lists
from gatepost.domain.people import Person, Prisoner, age_on
from gatepost.domain.restrictions import Restriction, RestrictionKind
from gatepost.domain.rules import HouseRules, Passing
from gatepost.domain.visits import Visit, VisitKind
from gatepost.domain.watchlists import Watched

PARTY_FULL = "party_full"
BLOCKED_DAY = "blocked_day"
NOT_APPROVED = "not_approved"


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
    watched: Sequence[Watched] = ()


def hindrances(question: Question, rules: HouseRules) -> tuple[Hindrance, ...]:
    """Everything that stands against a visit, what nobody may pass first.

    Rules that nobody has confirmed hinder nobody; a prisoner who is away and what an order says always count.
    """
    found = [*_away(question), *_restricted(question, rules), *of_lists(question.watched), *_blocked(question)]
    if rules.is_confirmed:
        found += [*_child(question, rules), *_party(question, rules), *_limit(question), *_approval(question, rules)]
    return by_gravity(found)


def over_limit(question: Question, rules: HouseRules) -> tuple[Hindrance, ...]:
    """What stands against a visit's counting as another kind: its number in the year alone."""
    return tuple(_limit(question)) if rules.is_confirmed else ()


EXTENSION = Hindrance(HindranceKind.EXTENSION, Passing.DUTY_OFFICER, "")


def _away(question: Question) -> Iterator[Hindrance]:
    if not question.prisoner.is_here:
        yield Hindrance(HindranceKind.PRISONER_AWAY, Passing.NOBODY, "", {"status": question.prisoner.status})


def _restricted(question: Question, rules: HouseRules) -> Iterator[Hindrance]:
    for one in question.restrictions:
        if not one.in_force(question.day) or (one.kind is RestrictionKind.CHILD and not _is_child(question, rules)):
            continue
        yield Hindrance(HindranceKind.RESTRICTED, rules.restrictions[one.kind], one.number, one.facts)


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
