"""A short run of `tests.fuzz_reading`; `make fuzz` runs the long one."""

from __future__ import annotations

import random

from tests.fuzz_reading import lines, pictures


def test_mutated_lines_crash_nothing_and_verify_nothing_false():
    found = lines(random.Random("short run"), 4_000)
    assert found.faults == []
    assert found.outcomes["DocumentReading"] > 400
    assert found.outcomes["MrzUnreadable"] > 400


def test_mutated_pictures_crash_nothing_and_verify_nothing_false():
    found = pictures(random.Random("short run"), 60)
    assert [fault for fault in found.faults if "took" not in fault] == []  # speed is measured where nothing else runs
    assert found.outcomes["read exactly"] > 5
    assert sum(found.outcomes.values()) - found.outcomes["read exactly"] == 60
