"""The desk of visits: admit, refuse, extend, check out, correct, annul; who is inside, the day's register."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from gatepost.db.store import Registers, Store
from gatepost.db.visits import Allowed
from gatepost.desk import recognition
from gatepost.desk.admission import (
    House,
    check_given_out,
    check_papers,
    check_permission,
    of_one_person,
    question,
    with_tidy_dates,
)
from gatepost.desk.authority import Authority, SecondSignIn, passed
from gatepost.desk.clock import Clock
from gatepost.desk.correction import allowed_as
from gatepost.domain.admittance import EXTENSION, hindrances
from gatepost.domain.changes import Deed, Done, Subject
from gatepost.domain.contacts import Contact
from gatepost.domain.entitlements import Balance
from gatepost.domain.errors import (
    AnnulledAlready,
    FieldMissing,
    NoSuchRecord,
    NotInside,
)
from gatepost.domain.facility import Facility
from gatepost.domain.hindrances import Hindrance
from gatepost.domain.people import IdentityDocument, Person, Prisoner, tidy_date
from gatepost.domain.refusals import RefusalRecord, Refused
from gatepost.domain.roles import REGISTERING, RESTRICTING, Officer, require
from gatepost.domain.visits import Admission, Correction, Outcome, Visit, VisitKind

MOST_IN_A_LIST = 500
LONGEST_EXTENSION = 7 * 24 * 60  # minutes


@dataclass(frozen=True)
class Outlook:
    """What the officer must know before saving.

    The year's balances, what stands against the visit, who is inside with the prisoner, whom this visitor may join,
    what the two are to each other, and which papers (by language) must be shown beside the document.
    """

    prisoner: Prisoner
    balances: tuple[Balance, ...]
    hindrances: tuple[Hindrance, ...]
    inside: tuple[Visit, ...]
    minutes: int | None
    needs_permission: bool
    rules_confirmed: bool
    contact: Contact | None = None
    papers: tuple[Mapping[str, str], ...] = ()


class VisitsDesk:
    """Acts for one signed-in officer."""

    def __init__(self, store: Store, officer: Officer, now: Clock, authority: Authority) -> None:
        self._store = store
        self._officer = officer
        self._now = now
        self._authority = authority

    def outlook(
        self,
        person: Person,
        prisoner_id: int,
        kind: VisitKind,
        party: str = "",
        document: IdentityDocument | None = None,
    ) -> Outlook:
        """What stands for and against a visit, before anything is saved. Raises NoSuchRecord, PartyOver."""
        person = recognition.as_far_as_typed(person)
        with self._store.reading() as registers:
            house = House.at(registers, self._now())
            rules = house.rules
            asked = question(registers, house, person, prisoner_id, kind, party, counting=True, document=document)
            return Outlook(
                prisoner=asked.prisoner,
                balances=asked.balances,
                hindrances=hindrances(asked, rules),
                inside=tuple(registers.visits.inside_with(prisoner_id)),
                minutes=rules.kinds[kind].minutes,
                needs_permission=rules.kinds[kind].permission,
                rules_confirmed=rules.is_confirmed,
                contact=asked.contact,
                papers=rules.kinds[kind].papers,
            )

    def admit(self, admission: Admission, second: SecondSignIn | None = None) -> Done[Visit]:
        """Register a visit: the visitor is inside.

        Raises FieldMissing, Unconfirmed, SearchRefused, BirthInFuture, AlreadyInside, NoSuchRecord, Forbidden,
        AuthorityNeeded, AuthorityTooLow, WrongPassword, PartyOver, BadgeOut, LockerTaken, NoSuchLocker, NotAllowed,
        ClockMovedBack.
        """
        require(self._officer, REGISTERING)
        admission.check()
        vouched = self._authority.vouched(second)
        at = self._now()
        deed = Deed.by(self._officer, "visit.admitted", at, **admission.evidence())
        with self._store.changing(deed) as registers:
            house = House.at(registers, at)
            rules = house.rules
            admission = of_one_person(registers, with_tidy_dates(admission, house.day))
            check_permission(admission, rules)
            check_papers(admission, rules)
            check_given_out(registers, admission, rules)
            person, document = admission.person, admission.document
            asked = question(
                registers, house, person, admission.prisoner_id, admission.kind, admission.party, document=document
            )
            exceptions = passed(hindrances(asked, rules), vouched)
            rule = rules.kinds[admission.kind]
            allowed = Allowed(
                at=at,
                year=house.day.year,
                officer=self._officer.login,
                until=at + timedelta(minutes=rule.minutes) if rule.minutes is not None else None,
                exceptions=exceptions,
                authorised_by=vouched.officer.login if vouched and exceptions else "",
                reason=vouched.reason if vouched and exceptions else "",
            )
            visit = registers.visits.admit(admission, allowed)
            registers.subject = visit.number
        return Done(visit, frozenset({Subject.VISITS, Subject.PEOPLE}))

    def refuse(self, refused: Refused) -> Done[RefusalRecord]:
        """Register that one visitor is not let in.

        Raises ExplanationMissing, FieldMissing, NotAllowed, ClockMovedBack.
        """
        require(self._officer, REGISTERING)
        refused.check()
        if not refused.person.surname.strip():
            raise FieldMissing(fields=("surname",))
        at = self._now()
        with self._store.changing(Deed.by(self._officer, "visit.refused", at)) as registers:
            day = registers.settings.facility().local(at).date()
            person = replace(refused.person, birth_date=tidy_date(refused.person.birth_date, day))
            known = None if person.id else recognition.by_proof(registers, person, refused.document)
            person = replace(person, id=known.id if known else person.id)
            record = registers.refusals.add(replace(refused, person=person), at, day.year, self._officer.login)
            registers.subject = record.number
        return Done(record, frozenset({Subject.REFUSALS, Subject.PEOPLE}))

    def check_out(self, number: str, outcome: Outcome) -> Done[Visit]:
        """Register that a visitor has left. Raises NoSuchRecord, NotInside, NotAllowed, ClockMovedBack."""
        require(self._officer, REGISTERING)
        at = self._now()
        with self._store.changing(Deed.by(self._officer, "visit.left", at)) as registers:
            visit = _inside(registers, number)
            left = registers.visits.check_out(visit, max(at, visit.arrived_at), outcome, self._officer.login)
            registers.subject = number
        return Done(left, frozenset({Subject.VISITS}))

    def extend(self, number: str, minutes: int, second: SecondSignIn | None = None) -> Done[Visit]:
        """Let a visitor stay `minutes` longer; a duty officer's right.

        Raises NoSuchRecord, NotInside, AuthorityNeeded, AuthorityTooLow, WrongPassword, FieldMissing, NotAllowed,
        ClockMovedBack.
        """
        require(self._officer, REGISTERING)
        vouched = self._authority.vouched(second)
        if self._officer.role not in RESTRICTING:
            passed([EXTENSION], vouched)
        if not 0 < minutes <= LONGEST_EXTENSION:
            raise FieldMissing(fields=("minutes",))
        at = self._now()
        said = {"by": vouched.officer.login, "reason": vouched.reason} if vouched else {}
        with self._store.changing(Deed.by(self._officer, "visit.extended", at, minutes=minutes, **said)) as registers:
            visit = _inside(registers, number)
            until = max(visit.allowed_until or at, at) + timedelta(minutes=minutes)
            extended = registers.visits.extend(visit, until)
            registers.subject = number
        return Done(extended, frozenset({Subject.VISITS}))

    def correct(self, number: str, right: Correction, second: SecondSignIn | None = None) -> Done[Visit]:
        """Write a visit's new version; the old one stays in its history.

        Another kind counts by its own rules: it may need a written permission, or, over the year's limit, somebody
        who lets it pass; who is inside may stay as long as the new kind allows.

        Raises FieldMissing, NoSuchRecord, AnnulledAlready, AuthorityNeeded, AuthorityTooLow, WrongPassword, NotAllowed,
        ClockMovedBack.
        """
        require(self._officer, REGISTERING)
        if not right.reason.strip():
            raise FieldMissing(fields=("reason",))
        vouched = self._authority.vouched(second)
        deed = Deed.by(self._officer, "visit.corrected", self._now(), reason=right.reason.strip())
        with self._store.changing(deed) as registers:
            visit = _standing(registers, number)
            corrected = registers.visits.correct(visit, right, allowed_as(registers, visit, right, vouched))
            registers.subject = number
        return Done(corrected, frozenset({Subject.VISITS}))

    def annul(self, number: str, second: SecondSignIn) -> Done[Visit]:
        """Cross out a visit that was written by mistake: two people, one of them a duty officer or administrator.

        Raises SamePerson, AuthorityTooLow, WrongPassword, FieldMissing, NoSuchRecord, AnnulledAlready, NotAllowed.
        """
        at = self._now()
        annulment = self._authority.annulment(self._officer, second, at)
        with self._store.changing(Deed.by(self._officer, "visit.annulled", at)) as registers:
            annulled = registers.visits.annul(_standing(registers, number), annulment)
            registers.subject = number
        return Done(annulled, frozenset({Subject.VISITS}))

    def inside(self) -> list[Visit]:
        """Everybody inside, the longest there first."""
        with self._store.reading() as registers:
            return registers.visits.inside()

    def visit(self, number: str) -> Visit:
        """One visit by its number. Raises NoSuchRecord."""
        with self._store.reading() as registers:
            return _known(registers, number)

    def portrait(self, number: str) -> bytes:
        """The portrait taken for a visit (a JPEG), empty where there is none. Raises NoSuchRecord."""
        with self._store.reading() as registers:
            return registers.visits.portrait(_known(registers, number).id)

    def of_day(self, day: date) -> list[Visit]:
        """The register of one day, newest first, at most `MOST_IN_A_LIST`."""
        with self._store.reading() as registers:
            first, after = registers.settings.facility().bounds(day)
            return registers.visits.between(first, after, MOST_IN_A_LIST)

    def refused_on(self, day: date) -> list[RefusalRecord]:
        """The refusals of one day, newest first, at most `MOST_IN_A_LIST`."""
        with self._store.reading() as registers:
            first, after = registers.settings.facility().bounds(day)
            return registers.refusals.between(first, after, MOST_IN_A_LIST)

    def facility(self) -> Facility:
        """The facility's settings."""
        with self._store.reading() as registers:
            return registers.settings.facility()

    def now(self) -> datetime:
        """The desk's clock, for running times."""
        return self._now()


def _known(registers: Registers, number: str) -> Visit:
    visit = registers.visits.by_number(number)
    if visit is None:
        raise NoSuchRecord(number=number)
    return visit


def _inside(registers: Registers, number: str) -> Visit:
    visit = _known(registers, number)
    if not visit.is_inside:
        raise NotInside(number=number)
    return visit


def _standing(registers: Registers, number: str) -> Visit:
    """A visit that was not annulled."""
    visit = _known(registers, number)
    if visit.annulment is not None:
        raise AnnulledAlready(number=number)
    return visit
