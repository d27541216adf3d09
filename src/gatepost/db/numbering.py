"""Numbers without gaps, by register and year, given out inside the saving transaction."""

from __future__ import annotations

from collections.abc import Mapping

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
PAPER_FORMS = "F"

# Where the numbers of each register stand.
REGISTERS: Mapping[str, tuple[tuple[str, str], ...]] = {
    VISITS: (("visits", "number"),),
    BOOKINGS: (("bookings", "number"),),
    REFUSALS: (("refusals", "number"),),
    RESTRICTIONS: (("restrictions", "number"),),
    INCIDENTS: (("incidents", "number"),),
    ACTS: (("incidents", "act"), ("parcel_steps", "act")),
    SHIFTS: (("shifts", "number"),),
    PARCELS: (("parcels", "number"),),
    DOCUMENTS: (("documents", "number"),),
    KEPT_ITEMS: (("kept_items", "number"),),
    PRISONER_LISTS: (("prisoner_lists", "number"),),
    MERGES: (("person_merges", "number"),),
    WATCHLISTS: (("watchlists", "number"),),
    PAPER_FORMS: (("paper_forms", "number"),),
}
_NEXT = text(
    "INSERT INTO counters (register, year, last) VALUES (:register, :year, 1) "
    "ON CONFLICT (register, year) DO UPDATE SET last = last + 1 RETURNING last"
)


_LAST = text("SELECT register, year, last FROM counters")


def next_number(session: Session, register: str, year: int) -> str:
    """The next number of a register, for example `V-2026-000123`."""
    last = session.execute(_NEXT, {"register": register, "year": year}).scalar_one()
    return f"{register}-{year}-{last:06d}"


def last_numbers(session: Session) -> dict[tuple[str, int], int]:
    """The last number given out in each register and year."""
    return {(register, year): last for register, year, last in session.execute(_LAST)}
