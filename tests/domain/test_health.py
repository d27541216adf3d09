"""What a machine must be like."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from gatepost.domain import health
from gatepost.domain.health import Finding, Seen, Standing

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("free", "standing"), [(499_999_999, Standing.BAD), (500_000_000, Standing.LOOK), (5_000_000_000, Standing.GOOD)]
)
def test_a_disk_needs_room(free, standing):
    finding = health.of_disk(free)
    assert finding.standing is standing
    assert bool(finding.to_do) == (standing is not Standing.GOOD)


@pytest.mark.parametrize(
    ("now", "written", "standing"),
    [
        (NOW, None, Standing.GOOD),
        (NOW, NOW + timedelta(minutes=5), Standing.GOOD),
        (NOW, NOW + timedelta(minutes=6), Standing.BAD),
        (NOW.replace(year=2025), None, Standing.BAD),
    ],
)
def test_a_clock_that_cannot_be_right_is_named(now, written, standing):
    assert health.of_clock(now, written).standing is standing


def test_an_old_backup_is_worse_than_one_that_lies_elsewhere():
    assert health.of_backups(None, NOW).standing is Standing.LOOK
    assert health.of_backups(NOW - timedelta(days=2), NOW).standing is Standing.GOOD
    assert health.of_backups(NOW - timedelta(days=2, seconds=1), NOW).standing is Standing.BAD


def test_devices_that_may_not_be_opened_count_more_than_those_that_may():
    told = ("connect one", "join the group")
    there = health.of_devices("camera", ["a", "b"], [], *told)
    assert there == Finding("camera", Standing.GOOD, Seen("{devices}", {"devices": "a, b"}))
    none = health.of_devices("camera", [], [], *told)
    assert none == Finding("camera", Standing.LOOK, Seen("none found"), "connect one")
    closed = health.of_devices("camera", ["a", "b"], ["b"], *told)
    assert closed == Finding(
        "camera", Standing.BAD, Seen("may not be opened: {devices}", {"devices": "b"}), "join the group"
    )


def test_a_device_of_the_settings_must_be_there():
    assert health.of_set_device("printer", "Laser", ["Laser"]).standing is Standing.GOOD
    assert health.of_set_device("printer", "Laser", []).standing is Standing.BAD


def test_the_worst_counts():
    good, look, bad = (Finding("", one, Seen("")) for one in Standing)
    assert health.worst([]) is Standing.GOOD
    assert health.worst([good, look]) is Standing.LOOK
    assert health.worst([bad, look, good]) is Standing.BAD
