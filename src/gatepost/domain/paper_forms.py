"""Forms that are printed blank with numbers of their own, filled in by hand while the power is off, and entered later.

A form has its own number, not that of a visit: numbers of visits are given out when they are saved, without gaps. Every
number of a form is accounted for: still blank, entered as a visit, or spoiled for a reason.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from gatepost.domain.errors import FieldMissing
from gatepost.domain.shift_errors import FormSettled, TimeNotPossible, TooManyForms
from gatepost.domain.visits import Admission, Outcome

MOST_FORMS = 50  # printed at a time


class FormState(StrEnum):
    """What became of a form."""

    BLANK = "blank"
    ENTERED = "entered"
    SPOILED = "spoiled"


@dataclass(frozen=True)
class PaperForm:
    """One form. Times are UTC; `record` is the number of the visit made from it, `reason` why it is spoiled."""

    number: str
    printed_at: datetime
    printed_by: str
    state: FormState = FormState.BLANK
    record: str = ""
    reason: str = ""
    settled_at: datetime | None = None
    settled_by: str = ""

    def check_blank(self) -> None:
        """Raise FormSettled unless it can still be entered or crossed out."""
        if self.state is not FormState.BLANK:
            raise FormSettled(number=self.number, state=self.state)


@dataclass(frozen=True)
class BackEntry:
    """What a form says: the visit, and its real times (UTC); `left_at` is None where the visitor is still inside."""

    form: str
    admission: Admission
    arrived_at: datetime
    left_at: datetime | None = None
    outcome: Outcome = Outcome.COMPLETED

    def check(self, form: PaperForm, now: datetime) -> None:
        """Raise TimeNotPossible where the times contradict each other, FormSettled where the form is used."""
        form.check_blank()
        if not form.printed_at <= self.arrived_at <= now:
            raise TimeNotPossible(moment=self.arrived_at)
        if self.left_at is not None and not self.arrived_at <= self.left_at <= now:
            raise TimeNotPossible(moment=self.left_at)


def check_count(count: int) -> int:
    """How many forms to print. Raises TooManyForms."""
    if not 1 <= count <= MOST_FORMS:
        raise TooManyForms(most=MOST_FORMS)
    return count


def checked_reason(reason: str) -> str:
    """Why a form is spoiled. Raises FieldMissing."""
    if not reason.strip():
        raise FieldMissing(fields=("reason",))
    return reason.strip()
