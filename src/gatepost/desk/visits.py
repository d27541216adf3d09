"""The desk of visits: admit, check out, who is inside, the day's register."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from gatepost.db.store import Registers, Store
from gatepost.desk import recognition
from gatepost.desk.clock import Clock
from gatepost.domain.changes import Deed, Done, Subject
from gatepost.domain.errors import AlreadyInside, NoSuchRecord, NotInside
from gatepost.domain.facility import Facility
from gatepost.domain.people import tidy_date
from gatepost.domain.roles import REGISTERING, Officer, require
from gatepost.domain.visits import Admission, Outcome, Visit

MOST_IN_A_LIST = 500


class VisitsDesk:
    """Acts for one signed-in officer."""

    def __init__(self, store: Store, officer: Officer, now: Clock) -> None:
        self._store = store
        self._officer = officer
        self._now = now

    def admit(self, admission: Admission) -> Done[Visit]:
        """Register a visit: the visitor is inside.

        Raises FieldMissing, Unconfirmed, BirthInFuture, AlreadyInside, NoSuchRecord, NotAllowed, ClockMovedBack.
        """
        require(self._officer, REGISTERING)
        admission.check()
        at = self._now()
        deed = Deed.by(self._officer, "visit.admitted", at, **admission.evidence())
        with self._store.changing(deed) as registers:
            facility = registers.settings.facility()
            admission = _with_tidy_dates(admission, facility.local(at).date())
            admission = _of_one_person(registers, admission)
            if registers.prisoners.get(admission.prisoner_id) is None:
                raise NoSuchRecord(number=admission.prisoner_id)
            visit = registers.visits.admit(admission, at, facility.local(at).year, self._officer.login)
            registers.subject = visit.number
        return Done(visit, frozenset({Subject.VISITS, Subject.PEOPLE}))

    def check_out(self, number: str, outcome: Outcome) -> Done[Visit]:
        """Register that a visitor has left. Raises NoSuchRecord, NotInside, NotAllowed, ClockMovedBack."""
        require(self._officer, REGISTERING)
        at = self._now()
        with self._store.changing(Deed.by(self._officer, "visit.left", at)) as registers:
            visit = registers.visits.by_number(number)
            if visit is None:
                raise NoSuchRecord(number=number)
            if not visit.is_inside:
                raise NotInside(number=number)
            left = registers.visits.check_out(visit, max(at, visit.arrived_at), outcome, self._officer.login)
            registers.subject = number
        return Done(left, frozenset({Subject.VISITS}))

    def inside(self) -> list[Visit]:
        """Everybody inside, the longest there first."""
        with self._store.reading() as registers:
            return registers.visits.inside()

    def visit(self, number: str) -> Visit:
        """One visit by its number. Raises NoSuchRecord."""
        with self._store.reading() as registers:
            visit = registers.visits.by_number(number)
        if visit is None:
            raise NoSuchRecord(number=number)
        return visit

    def portrait(self, number: str) -> bytes:
        """The portrait taken for a visit (a JPEG), empty where there is none. Raises NoSuchRecord."""
        with self._store.reading() as registers:
            visit = registers.visits.by_number(number)
            if visit is None:
                raise NoSuchRecord(number=number)
            return registers.visits.portrait(visit.id)

    def of_day(self, day: date) -> list[Visit]:
        """The register of one day, newest first, at most `MOST_IN_A_LIST`."""
        with self._store.reading() as registers:
            first, after = registers.settings.facility().bounds(day)
            return registers.visits.between(first, after, MOST_IN_A_LIST)

    def facility(self) -> Facility:
        """The facility's settings."""
        with self._store.reading() as registers:
            return registers.settings.facility()

    def now(self) -> datetime:
        """The desk's clock, for running times."""
        return self._now()


def _of_one_person(registers: Registers, admission: Admission) -> Admission:
    """Whoever became known after the card was opened is not written a second time. Raises AlreadyInside."""
    person = admission.person
    known = None if person.id else recognition.by_proof(registers, person, admission.document)
    person_id = known.id if known else person.id
    inside = registers.visits.open_visit_of(person_id) if person_id else None
    if inside:
        raise AlreadyInside(name=inside.person.name, number=inside.number)
    return replace(admission, person=replace(person, id=person_id))


def _with_tidy_dates(admission: Admission, today: date) -> Admission:
    person = replace(admission.person, birth_date=tidy_date(admission.person.birth_date, today))
    document = replace(admission.document, expiry_date=tidy_date(admission.document.expiry_date))
    return replace(admission, person=person, document=document)
