"""Which visits fit into a session."""

from __future__ import annotations

from datetime import datetime, time

import pytest

from gatepost.domain.sessions import Session
from gatepost.domain.visits import VisitKind

# 25 November 2026 is a Wednesday.
SESSION = Session(frozenset({3}), time(10), time(13), frozenset({VisitKind.SHORT_TERM}), "1", 4)


@pytest.mark.parametrize(
    ("kind", "begins", "ends", "holds"),
    [
        (VisitKind.SHORT_TERM, "2026-11-25T10:00", "2026-11-25T13:00", True),
        (VisitKind.SHORT_TERM, "2026-11-25T10:30", "2026-11-25T11:00", True),
        (VisitKind.SHORT_TERM, "2026-11-25T09:59", "2026-11-25T11:00", False),
        (VisitKind.SHORT_TERM, "2026-11-25T12:00", "2026-11-25T13:01", False),
        (VisitKind.SHORT_TERM, "2026-11-25T12:00", "2026-11-26T11:00", False),
        (VisitKind.SHORT_TERM, "2026-11-24T10:00", "2026-11-24T11:00", False),
        (VisitKind.LAWYER, "2026-11-25T10:00", "2026-11-25T11:00", False),
    ],
)
def test_a_visit_fits_wholly_on_the_day_of_the_week_and_by_its_kind(kind, begins, ends, holds):
    assert SESSION.holds(kind, datetime.fromisoformat(begins), datetime.fromisoformat(ends)) is holds
