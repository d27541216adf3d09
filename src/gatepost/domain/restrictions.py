"""Restrictions: who may not come in, or not to whom, for how long, by which order and why."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from gatepost.domain.errors import FieldMissing, PeriodReversed
from gatepost.domain.moments import in_period
from gatepost.domain.people import Person, Prisoner, tidy_date


class RestrictionKind(StrEnum):
    """What is restricted. The rules of the house say which kinds only warn and who may pass the others."""

    ACCESS = "access"
    BAN = "ban"
    CAMERA = "camera"
    CHILD = "child"
    CLOSED = "closed"
    NO_CONTACT = "no_contact"
    PREVIOUS_INFORMATION = "previous_information"


@dataclass(frozen=True)
class Restriction:
    """One order against a person, a prisoner, or the pair of them.

    `last_day` is empty where the order has no end. Days are `YYYY-MM-DD` on the facility's calendar.
    """

    kind: RestrictionKind
    order: str
    reason: str
    first_day: str
    last_day: str = ""
    person: Person | None = None
    prisoner: Prisoner | None = None
    number: str = ""
    made_by: str = ""
    lifted_at: datetime | None = None
    lifted_by: str = ""
    lifting_reason: str = ""

    def in_force(self, day: date) -> bool:
        """Whether it holds on a day: from its first day to its last, both included, unless it was lifted."""
        return self.lifted_at is None and in_period(day, self.first_day, self.last_day)

    @property
    def facts(self) -> dict[str, object]:
        """What a hindrance says of it."""
        return {
            "number": self.number,
            "restriction": self.kind,
            "reason": self.reason,
            "order": self.order,
            "period": f"{self.first_day} – {self.last_day or '…'}",
        }

    def checked(self) -> Restriction:
        """The same, tidied. Raises FieldMissing, DateUnreadable, PeriodReversed."""
        tidy = replace(
            self,
            order=self.order.strip(),
            reason=self.reason.strip(),
            first_day=tidy_date(self.first_day),
            last_day=tidy_date(self.last_day),
        )
        missing = [name for name in ("order", "reason", "first_day") if not getattr(tidy, name)]
        if tidy.person is None and tidy.prisoner is None:
            missing.append("person_or_prisoner")
        if missing:
            raise FieldMissing(fields=tuple(missing))
        if tidy.last_day and tidy.last_day < tidy.first_day:
            raise PeriodReversed(first_date=tidy.first_day, last_date=tidy.last_day)
        return tidy
