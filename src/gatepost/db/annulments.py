"""The columns that every register's rows have for being crossed out by two people."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from gatepost.domain.annulments import Annulment


class Annullable(Protocol):
    """A row that may be crossed out."""

    annulled_at: datetime | None
    annulled_by: str
    annulled_with: str
    annulment_reason: str


def annulment_of(row: Annullable) -> Annulment | None:
    """How a row was crossed out; None where it stands."""
    if row.annulled_at is None:
        return None
    return Annulment(row.annulled_at, row.annulled_by, row.annulled_with, row.annulment_reason)


def annul_row(row: Annullable, annulment: Annulment) -> None:
    """Cross a row out."""
    row.annulled_at, row.annulled_by = annulment.at, annulment.by
    row.annulled_with, row.annulment_reason = annulment.confirmed_by, annulment.reason
