"""What is looked up and checked before a visitor is let in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from gatepost.db.store import Registers
from gatepost.desk import recognition
from gatepost.desk.rules import rules_on
from gatepost.desk.watchlists import watched
from gatepost.domain.admittance import Question
from gatepost.domain.entitlements import balances
from gatepost.domain.errors import (
    AlreadyInside,
    BadgeOut,
    FieldMissing,
    LockerTaken,
    NoSuchLocker,
    NoSuchRecord,
    PartyOver,
)
from gatepost.domain.facility import Facility
from gatepost.domain.people import IdentityDocument, Person, tidy_date
from gatepost.domain.rules import HouseRules
from gatepost.domain.visits import Admission, Visit, VisitKind


@dataclass(frozen=True)
class House:
    """The facility with its calendar day and the rules in force on it."""

    facility: Facility
    day: date
    rules: HouseRules

    @classmethod
    def at(cls, registers: Registers, moment: datetime) -> House:
        """As it is at a moment (UTC)."""
        facility = registers.settings.facility()
        day = facility.local(moment).date()
        return cls(facility, day, rules_on(registers, day))


def question(
    registers: Registers,
    house: House,
    person: Person,
    prisoner_id: int,
    kind: VisitKind,
    party: str,
    counting: bool = False,
    document: IdentityDocument | None = None,
) -> Question:
    """Who wants to come to whom, with what the store knows. Raises NoSuchRecord, PartyOver.

    The year's visits are counted where a norm asks for it, or always where `counting`.
    """
    prisoner = registers.prisoners.get(prisoner_id)
    if prisoner is None:
        raise NoSuchRecord(number=prisoner_id)
    year, rules = house.day.year, house.rules
    counting = counting or rules.norm(prisoner.regime, prisoner.conditions, kind) is not None
    used = registers.visits.used(prisoner_id, *house.facility.year_bounds(year)) if counting else {}
    return Question(
        person=person,
        prisoner=prisoner,
        kind=kind,
        day=house.day,
        balances=balances(rules, prisoner, year, used),
        restrictions=registers.restrictions.touching(person.id, prisoner_id),
        party=_party(registers, prisoner_id, party),
        blocked=registers.bookings.blocked(),
        watched=watched(registers, house.day, person, document),
        contact=registers.contacts.of_pair(person.id, prisoner_id) if rules.kinds[kind].approval or counting else None,
    )


def _party(registers: Registers, prisoner_id: int, number: str) -> list[Visit]:
    """Those inside with whom a visitor would go. Raises PartyOver."""
    if not number:
        return []
    together = [one for one in registers.visits.inside_with(prisoner_id) if number in (one.number, one.party)]
    if not together:
        raise PartyOver(number=number)
    return together


def check_permission(admission: Admission, rules: HouseRules) -> None:
    """Some kinds need a written permission. Raises FieldMissing."""
    if rules.is_confirmed and rules.kinds[admission.kind].permission and not admission.permission.strip():
        raise FieldMissing(fields=("permission",))


def check_papers(admission: Admission, rules: HouseRules) -> None:
    """Some kinds need papers beside the identity document, each by its name in some language. Raises FieldMissing."""
    needed = rules.kinds[admission.kind].papers if rules.is_confirmed else ()
    if any(not set(paper.values()) & set(admission.papers) for paper in needed):
        raise FieldMissing(fields=("papers",))


def check_given_out(registers: Registers, admission: Admission, rules: HouseRules) -> None:
    """A badge and a locker are given out once. Raises BadgeOut, LockerTaken, NoSuchLocker."""
    if admission.badge and (out := registers.visits.inside_by_badge(admission.badge)):
        raise BadgeOut(badge=admission.badge, name=out.person.name, number=out.number)
    if not admission.locker:
        return
    if not _is_locker(admission.locker, rules):
        raise NoSuchLocker(locker=admission.locker, most=rules.lockers)
    if holder := registers.visits.inside_by_locker(admission.locker):
        raise LockerTaken(locker=admission.locker, name=holder.person.name, number=holder.number)


def _is_locker(text: str, rules: HouseRules) -> bool:
    return text.isdecimal() and text.isascii() and 1 <= int(text) <= rules.lockers


def of_one_person(registers: Registers, admission: Admission, comes_in: bool = True) -> Admission:
    """Whoever became known after the card was opened is not written a second time.

    Raises AlreadyInside where the visitor comes in now.
    """
    person = admission.person
    known = None if person.id else recognition.by_proof(registers, person, admission.document)
    person_id = known.id if known else registers.people.head_of(person.id)
    inside = registers.visits.open_visit_of(person_id) if person_id and comes_in else None
    if inside:
        raise AlreadyInside(name=inside.person.name, number=inside.number)
    return replace(admission, person=replace(person, id=person_id))


def with_tidy_dates(admission: Admission, today: date) -> Admission:
    """Typed dates as the store writes them. Raises DateUnreadable, BirthInFuture."""
    person = replace(admission.person, birth_date=tidy_date(admission.person.birth_date, today))
    document = replace(admission.document, expiry_date=tidy_date(admission.document.expiry_date))
    return replace(admission, person=person, document=document)
