"""The desk of incidents: writing down what was found or happened, with its numbered act."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from gatepost.db.store import Registers, Store
from gatepost.desk import recognition
from gatepost.desk.clock import Clock
from gatepost.domain.changes import Deed, Done, Subject
from gatepost.domain.errors import NoSuchRecord
from gatepost.domain.incidents import Incident
from gatepost.domain.moments import utc
from gatepost.domain.people import tidy_date
from gatepost.domain.roles import REGISTERING, Officer, require

MOST_IN_A_LIST = 500


class IncidentsDesk:
    """Acts for one signed-in officer."""

    def __init__(self, store: Store, officer: Officer, now: Clock) -> None:
        self._store = store
        self._officer = officer
        self._now = now

    def write(self, incident: Incident) -> Done[Incident]:
        """Write an incident down. One of the future happened now.

        Raises FieldMissing, PhotoTooLarge, TooManyPhotos, NoSuchRecord, DateUnreadable, BirthInFuture, NotAllowed,
        ClockMovedBack.
        """
        require(self._officer, REGISTERING)
        tidy = incident.checked()
        at = self._now()
        with self._store.changing(Deed.by(self._officer, "incident.written", at)) as registers:
            day = registers.settings.facility().local(at).date()
            tidy = replace(_of_its_visit(registers, tidy, day), happened_at=min(utc(tidy.happened_at), at))
            written = registers.incidents.add(tidy, at, day.year, self._officer.login)
            registers.subject = written.number
        return Done(written, frozenset({Subject.INCIDENTS, Subject.PEOPLE}))

    def of_day(self, day: date) -> list[Incident]:
        """The incidents of one day, newest first, at most `MOST_IN_A_LIST`."""
        with self._store.reading() as registers:
            first, after = registers.settings.facility().bounds(day)
            return registers.incidents.between(first, after, MOST_IN_A_LIST)

    def whole(self, number: str) -> Incident:
        """One incident with its photos. Raises NoSuchRecord."""
        with self._store.reading() as registers:
            incident = registers.incidents.by_number(number)
            if incident is None:
                raise NoSuchRecord(number=number)
            return replace(incident, photos=tuple(registers.incidents.photos(number)))


def _of_its_visit(registers: Registers, incident: Incident, day: date) -> Incident:
    """Person, document and prisoner are the visit's; without a visit, whoever is known is not written twice."""
    if incident.visit:
        visit = registers.visits.by_number(incident.visit)
        if visit is None:
            raise NoSuchRecord(number=incident.visit)
        return replace(incident, person=visit.person, document=visit.document, prisoner=visit.prisoner)
    person = replace(incident.person, birth_date=tidy_date(incident.person.birth_date, day))
    known = None if person.id else recognition.by_proof(registers, person, incident.document)
    document = replace(incident.document, expiry_date=tidy_date(incident.document.expiry_date))
    return replace(incident, person=replace(person, id=known.id if known else person.id), document=document)
