"""The desk of retention: whose time of keeping is over, and taking them out of the records, by two people."""

from __future__ import annotations

from datetime import UTC, datetime, time

from gatepost.db import audit
from gatepost.db.store import Registers, Store
from gatepost.desk.authority import Authority, SecondSignIn, check_role
from gatepost.desk.clock import Clock
from gatepost.desk.rules import rules_on
from gatepost.domain.changes import Deed, Done, Subject
from gatepost.domain.errors import SamePerson
from gatepost.domain.list_errors import RegisterChanged
from gatepost.domain.person_errors import NobodyExpired, RetentionUnset
from gatepost.domain.retention import Anonymised, RetentionPlan, limit
from gatepost.domain.roles import ADMINISTERING, RESTRICTING, Officer, require


class RetentionDesk:
    """Acts for one signed-in administrator."""

    def __init__(self, store: Store, officer: Officer, now: Clock, authority: Authority) -> None:
        self._store = store
        self._officer = officer
        self._now = now
        self._authority = authority

    def plan(self) -> RetentionPlan:
        """What a run would do now; nothing is changed. Raises NotAllowed."""
        require(self._officer, ADMINISTERING)
        with self._store.reading() as registers:
            return self._plan(registers)

    def carry_out(self, looked_at: RetentionPlan, second: SecondSignIn) -> Done[Anonymised]:
        """Take those whom the plan names out of the records, by the word of two people.

        Raises RetentionUnset, NobodyExpired, RegisterChanged where the plan is another one by now, SamePerson,
        AuthorityTooLow, WrongPassword, TooManyAttempts, FieldMissing, NotAllowed, ClockMovedBack.
        """
        require(self._officer, ADMINISTERING)
        if looked_at.years is None:
            raise RetentionUnset
        if not looked_at.expired:
            raise NobodyExpired
        vouched = self._authority.required(second)
        if vouched.officer.login == self._officer.login:
            raise SamePerson(name=vouched.officer.name)
        check_role(vouched, RESTRICTING)
        at = self._now()
        said: dict[str, object] = {"with": vouched.officer.login, "reason": vouched.reason}
        with self._store.changing(Deed(audit.REDACTING, self._officer.login, at, said)) as registers:
            if self._plan(registers) != looked_at:
                raise RegisterChanged
            people = [one.person for one in looked_at.expired]
            rows, redacted = registers.anonymising.anonymise(people, at)
            said |= {"rows": rows, "people": len(people), "years": looked_at.years, "redacted": redacted}
            registers.subject = "retention"
        return Done(Anonymised(len(people), rows, len(redacted)), frozenset({Subject.PEOPLE, Subject.VISITS}))

    def _plan(self, registers: Registers) -> RetentionPlan:
        facility = registers.settings.facility()
        today = facility.local(self._now()).date()
        years = rules_on(registers, today).retention_years
        if years is None:
            return RetentionPlan(None, today, ())
        before = limit(today, years)
        moment = datetime.combine(before, time(), tzinfo=UTC)
        return RetentionPlan(years, before, tuple(registers.anonymising.expired(moment, today)))
