"""The desk of people: finding and adding prisoners."""

from __future__ import annotations

from gatepost.db.store import Store
from gatepost.desk.clock import Clock
from gatepost.domain.changes import Deed, Done, Subject
from gatepost.domain.errors import FieldMissing, RegisterNumberTaken
from gatepost.domain.people import Prisoner, tidy_date
from gatepost.domain.roles import REGISTERING, Officer, require


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

    def add_prisoner(self, prisoner: Prisoner) -> Done[Prisoner]:
        """Add a prisoner. Raises FieldMissing, DateUnreadable, BirthInFuture, RegisterNumberTaken, NotAllowed."""
        require(self._officer, REGISTERING)
        tidy = Prisoner(
            register_number=prisoner.register_number.strip(),
            surname=prisoner.surname.strip(),
            given_names=prisoner.given_names.strip(),
            birth_date=tidy_date(prisoner.birth_date, today=self._now().date()),
            unit=prisoner.unit.strip(),
        )
        missing = [name for name in ("register_number", "surname") if not getattr(tidy, name)]
        if missing:
            raise FieldMissing(fields=tuple(missing))
        with self._store.changing(Deed.by(self._officer, "prisoner.added", self._now())) as registers:
            holder = registers.prisoners.by_register_number(tidy.register_number)
            if holder:
                raise RegisterNumberTaken(number=tidy.register_number, name=holder.name)
            added = registers.prisoners.add(tidy)
            registers.subject = added.register_number
        return Done(added, frozenset({Subject.PRISONERS}))
