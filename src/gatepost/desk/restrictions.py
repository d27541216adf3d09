"""The desk of restrictions: making and lifting them by order."""

from __future__ import annotations

from gatepost.db.store import Store
from gatepost.desk.clock import Clock
from gatepost.domain.changes import Deed, Done, Subject
from gatepost.domain.errors import FieldMissing, LiftedAlready, NoSuchRecord
from gatepost.domain.restrictions import Restriction
from gatepost.domain.roles import RESTRICTING, Officer, require

MOST_IN_A_LIST = 1_000


class RestrictionsDesk:
    """Acts for one signed-in officer."""

    def __init__(self, store: Store, officer: Officer, now: Clock) -> None:
        self._store = store
        self._officer = officer
        self._now = now

    def all(self) -> list[Restriction]:
        """The newest first; lifted and past ones too."""
        with self._store.reading() as registers:
            return registers.restrictions.all(MOST_IN_A_LIST)

    def make(self, restriction: Restriction) -> Done[Restriction]:
        """Write a restriction down. Raises FieldMissing, DateUnreadable, PeriodReversed, NotAllowed, ClockMovedBack."""
        require(self._officer, RESTRICTING)
        tidy = restriction.checked()
        at = self._now()
        with self._store.changing(Deed.by(self._officer, "restriction.made", at)) as registers:
            year = registers.settings.facility().local(at).year
            made = registers.restrictions.add(tidy, at, year, self._officer.login)
            registers.subject = made.number
        return Done(made, frozenset({Subject.RESTRICTIONS}))

    def lift(self, number: str, reason: str) -> Done[Restriction]:
        """Lift a restriction, saying why. Raises FieldMissing, NoSuchRecord, LiftedAlready, NotAllowed."""
        require(self._officer, RESTRICTING)
        if not reason.strip():
            raise FieldMissing(fields=("reason",))
        at = self._now()
        with self._store.changing(Deed.by(self._officer, "restriction.lifted", at)) as registers:
            known = registers.restrictions.by_number(number)
            if known is None:
                raise NoSuchRecord(number=number)
            if known.lifted_at is not None:
                raise LiftedAlready(number=number)
            lifted = registers.restrictions.lift(number, at, self._officer.login, reason.strip())
            registers.subject = number
        return Done(lifted, frozenset({Subject.RESTRICTIONS}))
