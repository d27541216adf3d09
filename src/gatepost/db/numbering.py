"""Numbers without gaps, by register and year, given out inside the saving transaction."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import bindparam, text
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from gatepost.db.prepared import Prepared
from gatepost.db.tables import CounterRow

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
_COUNTER = CounterRow.__table__.c
_NEXT = Prepared(
    insert(CounterRow)
    .values(register=bindparam("register"), year=bindparam("year"), last=1)
    .on_conflict_do_update(index_elements=["register", "year"], set_={"last": _COUNTER.last + 1})
    .returning(_COUNTER.last)
)


_LAST = text("SELECT register, year, last FROM counters")


def next_number(session: Session, register: str, year: int) -> str:
    """The next number of a register, for example `V-2026-000123`."""
    last = _NEXT.one(session.connection(), register=register, year=year).last
    return f"{register}-{year}-{last:06d}"


def last_numbers(session: Session) -> dict[tuple[str, int], int]:
    """The last number given out in each register and year."""
    return {(register, year): last for register, year, last in session.execute(_LAST)}
