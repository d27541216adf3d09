"""The desk of people: finding, adding and changing prisoners; finding and adding visitors."""

from __future__ import annotations

from dataclasses import replace

from gatepost.db.store import Store
from gatepost.desk import recognition
from gatepost.desk.clock import Clock
from gatepost.domain.changes import Deed, Done, Subject
from gatepost.domain.errors import FieldMissing, NoSuchRecord, RegisterNumberTaken
from gatepost.domain.people import IdentityDocument, Person, Prisoner, tidy_date
from gatepost.domain.roles import REGISTERING, RESTRICTING, Officer, require


class PeopleDesk:
    """Acts for one signed-in officer."""

    def __init__(self, store: Store, officer: Officer, now: Clock) -> None:
        self._store = store
        self._officer = officer
        self._now = now

    def find_prisoners(self, query: str) -> list[Prisoner]:
        """Prisoners by name in any script, or by register number."""
        with self._store.reading() as registers:
            return registers.prisoners.find(query)

    def find_visitors(self, query: str) -> list[Person]:
        """Persons who have been registered here, by name in any script, personal number or document number."""
        with self._store.reading() as registers:
            return registers.people.find(query)

    def visitor(self, person_id: int) -> Person | None:
        """The visitor with this id."""
        with self._store.reading() as registers:
            return registers.people.get(person_id)

    def add_visitor(self, person: Person, document: IdentityDocument) -> Done[Person]:
        """Write a visitor down before they come, by what is told; one who is known by proof is that one.

        Raises FieldMissing, DateUnreadable, BirthInFuture, NotAllowed, ClockMovedBack.
        """
        require(self._officer, REGISTERING)
        at = self._now()
        tidy = replace(
            person,
            surname=person.surname.strip(),
            given_names=person.given_names.strip(),
            birth_date=tidy_date(person.birth_date, today=at.date()),
        )
        missing = tuple(name for name in ("surname", "birth_date") if not getattr(tidy, name))
        if missing:
            raise FieldMissing(fields=missing)
        with self._store.reading() as registers:
            known = recognition.by_proof(registers, tidy, document) or recognition.by_names(registers, tidy)
        if known is not None:
            return Done(known, frozenset())
        with self._store.changing(Deed.by(self._officer, "visitor.added", at)) as registers:
            added = registers.people.add(tidy, document)
            registers.subject = f"person {added.id}"
        return Done(added, frozenset({Subject.PEOPLE}))

    def add_prisoner(self, prisoner: Prisoner) -> Done[Prisoner]:
        """Add a prisoner. Raises FieldMissing, DateUnreadable, BirthInFuture, RegisterNumberTaken, NotAllowed."""
        require(self._officer, REGISTERING)
        tidy = self._tidy(prisoner)
        with self._store.changing(Deed.by(self._officer, "prisoner.added", self._now())) as registers:
            holder = registers.prisoners.by_register_number(tidy.register_number)
            if holder:
                raise RegisterNumberTaken(number=tidy.register_number, name=holder.name)
            struck = registers.prisoners.struck().get(tidy.register_number, 0)
            added = registers.prisoners.change(replace(tidy, id=struck)) if struck else registers.prisoners.add(tidy)
            registers.subject = added.register_number
        return Done(added, frozenset({Subject.PRISONERS}))

    def change_prisoner(self, prisoner: Prisoner) -> Done[Prisoner]:
        """Change what is known about a prisoner: status, unit, regime, conditions, name, number.

        Raises FieldMissing, DateUnreadable, BirthInFuture, RegisterNumberTaken, NoSuchRecord, NotAllowed.
        """
        require(self._officer, RESTRICTING)
        tidy = self._tidy(prisoner)
        with self._store.changing(Deed.by(self._officer, "prisoner.changed", self._now())) as registers:
            if registers.prisoners.get(tidy.id) is None:
                raise NoSuchRecord(number=tidy.register_number)
            holder = registers.prisoners.by_register_number(tidy.register_number)
            if holder and holder.id != tidy.id:
                raise RegisterNumberTaken(number=tidy.register_number, name=holder.name)
            changed = registers.prisoners.change(tidy)
            registers.subject = changed.register_number
        return Done(changed, frozenset({Subject.PRISONERS}))

    def _tidy(self, prisoner: Prisoner) -> Prisoner:
        """Without blanks around. Raises FieldMissing, DateUnreadable, BirthInFuture."""
        tidy = replace(
            prisoner,
            register_number=prisoner.register_number.strip(),
            surname=prisoner.surname.strip(),
            given_names=prisoner.given_names.strip(),
            birth_date=tidy_date(prisoner.birth_date, today=self._now().date()),
            unit=prisoner.unit.strip(),
            surname_latin=prisoner.surname_latin.strip(),
            given_names_latin=prisoner.given_names_latin.strip(),
            arrived_on=tidy_date(prisoner.arrived_on),
            release_on=tidy_date(prisoner.release_on),
        )
        missing = [name for name in ("register_number", "surname") if not getattr(tidy, name)]
        if missing:
            raise FieldMissing(fields=tuple(missing))
        return tidy
