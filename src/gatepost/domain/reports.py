"""Reports: what is asked, about whom, over which days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gatepost.domain.errors import FieldMissing
from gatepost.domain.shift_errors import PeriodNotPossible


class ReportKind(StrEnum):
    """The reports there are."""

    OF_PRISONER = "visits-of-prisoner"
    OF_PERSON = "visits-of-person"
    ENTITLEMENTS = "entitlements"
    SEIZED = "seized"
    OFFICERS = "officers"
    DAYS = "days"
    VISITS = "visits"
    REFUSALS = "refusals"
    INCIDENTS = "incidents"
    PARCELS = "parcels"
    DOCUMENTS = "documents"
    KEPT_ITEMS = "kept-items"
    SHIFTS = "shifts"


ABOUT_SOMEBODY = {ReportKind.OF_PRISONER: "prisoner", ReportKind.OF_PERSON: "visitor"}


@dataclass(frozen=True)
class Asked:
    """One report from the first to the last register day, both included; some are about a prisoner or a visitor."""

    kind: ReportKind
    first: date
    last: date
    somebody: int = 0

    def check(self) -> None:
        """Raise PeriodNotPossible where it ends before it begins, FieldMissing where nobody is named."""
        if self.first > self.last:
            raise PeriodNotPossible
        if not self.somebody and self.kind in ABOUT_SOMEBODY:
            raise FieldMissing(fields=(ABOUT_SOMEBODY[self.kind],))
