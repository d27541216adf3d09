"""Numbers without gaps, by register and year, given out inside the saving transaction."""

from __future__ import annotations

from sqlalchemy import text
from sqlalchemy.orm import Session

VISITS = "V"
BOOKINGS = "B"
REFUSALS = "N"
RESTRICTIONS = "R"
INCIDENTS = "I"
ACTS = "A"
SHIFTS = "S"
PARCELS = "P"
DOCUMENTS = "D"
KEPT_ITEMS = "K"
PRISONER_LISTS = "L"
MERGES = "M"
WATCHLISTS = "W"

_NEXT = text(
    "INSERT INTO counters (register, year, last) VALUES (:register, :year, 1) "
    "ON CONFLICT (register, year) DO UPDATE SET last = last + 1 RETURNING last"
)


def next_number(session: Session, register: str, year: int) -> str:
    """The next number of a register, for example `V-2026-000123`."""
    last = session.execute(_NEXT, {"register": register, "year": year}).scalar_one()
    return f"{register}-{year}-{last:06d}"
