"""Refusals: why one visitor is not let in, in codes of which several may hold at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from gatepost.domain.errors import ExplanationMissing
from gatepost.domain.people import IdentityDocument, Person, Prisoner


class RefusalCode(StrEnum):
    """The closed list of reasons."""

    NO_ALLOWANCE = "no_allowance"
    NOT_ON_LIST = "not_on_list"
    BANNED = "banned"
    NO_ADULT = "no_adult"
    PRISONER_DETAILS_WRONG = "prisoner_details_wrong"
    PRISONER_MOVED = "prisoner_moved"
    PRISONER_RELEASED = "prisoner_released"
    PRISONER_OUT = "prisoner_out"
    NON_ASSOCIATION = "non_association"
    CHILD_PROTECTION = "child_protection"
    DUPLICATE = "duplicate"
    SEARCH_REFUSED = "search_refused"
    SECURITY_CHECK_FAILED = "security_check_failed"
    NO_PERMISSION = "no_permission"
    OTHER = "other"


@dataclass(frozen=True)
class Refused:
    """What the officer saves: this visitor, to whom they wanted, why not. `prisoner_id` is 0 where none was named."""

    person: Person
    document: IdentityDocument
    codes: tuple[RefusalCode, ...]
    explanation: str = ""
    prisoner_id: int = 0

    def check(self) -> None:
        """Raise ExplanationMissing where no code is chosen, or `other` has no words."""
        if not self.codes or (RefusalCode.OTHER in self.codes and not self.explanation.strip()):
            raise ExplanationMissing


@dataclass(frozen=True)
class RefusalRecord:
    """One refusal as it stands in the register. Times are UTC."""

    number: str
    person: Person
    prisoner: Prisoner | None
    codes: tuple[RefusalCode, ...]
    explanation: str
    refused_at: datetime
    refused_by: str
