"""Contacts: what a person is to a prisoner, and whether they are an approved visitor; both stand on the pair."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from gatepost.domain.errors import FieldMissing, PeriodReversed
from gatepost.domain.moments import in_period
from gatepost.domain.people import Person, Prisoner, tidy_date
from gatepost.domain.visits import Relation


@dataclass(frozen=True)
class Approval:
    """Who decided that the person may visit (`authority`: order, number, date), and for how long.

    Days are `YYYY-MM-DD`; `last_day` is empty where the approval has no end.
    """

    authority: str
    first_day: str
    last_day: str = ""
    given_by: str = ""
    withdrawn_at: datetime | None = None
    withdrawn_by: str = ""
    withdrawal_reason: str = ""

    def in_force(self, day: date) -> bool:
        """Whether it holds on a day, both ends included, unless it was withdrawn."""
        return self.withdrawn_at is None and in_period(day, self.first_day, self.last_day)

    def checked(self) -> Approval:
        """The same, tidied. Raises FieldMissing, DateUnreadable, PeriodReversed."""
        tidy = replace(
            self,
            authority=self.authority.strip(),
            first_day=tidy_date(self.first_day),
            last_day=tidy_date(self.last_day),
        )
        missing = tuple(name for name in ("authority", "first_day") if not getattr(tidy, name))
        if missing:
            raise FieldMissing(fields=missing)
        if tidy.last_day and tidy.last_day < tidy.first_day:
            raise PeriodReversed(first_date=tidy.first_day, last_date=tidy.last_day)
        return tidy


@dataclass(frozen=True)
class Contact:
    """A pair of person and prisoner. A contact without an approval in force is known, but no approved visitor."""

    person: Person
    prisoner: Prisoner
    relation: Relation
    approval: Approval | None = None

    def is_approved(self, day: date) -> bool:
        """Whether the person is an approved visitor of this prisoner on a day."""
        return self.approval is not None and self.approval.in_force(day)
