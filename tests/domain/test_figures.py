"""What is usual, and how long visitors stand at the window."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from gatepost.domain.figures import FEWEST_DAYS, Standing, Usual, standing, usual, waiting

COUNTS = st.lists(st.integers(0, 500), min_size=FEWEST_DAYS, max_size=12)


def test_too_few_days_are_not_called_usual():
    assert usual([5] * (FEWEST_DAYS - 1)) is None
    assert standing(7, None) is Standing.UNKNOWN


@given(COUNTS)
def test_every_day_that_counted_is_as_usual_and_what_lies_outside_is_not(counts):
    said = usual(counts)
    assert said is not None
    assert said.low <= said.middle <= said.high
    assert all(standing(count, said) is Standing.USUAL for count in counts)
    assert standing(said.low - 1, said) is Standing.QUIET
    assert standing(said.high + 1, said) is Standing.BUSY


def test_the_middle_is_the_median():
    assert usual([1, 2, 3, 100]) == Usual(1, 2, 100)


@given(st.lists(st.integers(1, 3_600), min_size=1, max_size=50))
def test_waiting_says_what_half_and_what_nine_of_ten_needed(seconds):
    said = waiting(date(2026, 11, 24), seconds)
    assert said.count == len(seconds)
    assert min(seconds) <= said.middle <= said.most <= max(seconds)
    assert sum(one <= said.middle for one in seconds) * 2 >= len(seconds)
    assert sum(one <= said.most for one in seconds) * 10 >= len(seconds) * 9
