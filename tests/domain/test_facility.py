"""The facility's settings and its register day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatepost.domain.errors import SettingUnusable
from gatepost.domain.facility import Facility


@pytest.mark.parametrize(
    ("settings", "wrong"),
    [
        ({"name": "  "}, "name"),
        ({"time_zone": "Asia/Nowhere"}, "time_zone"),
        ({"time_zone": ""}, "time_zone"),
        ({"language": "xx"}, "language"),
        ({"csv_delimiter": "|"}, "csv_delimiter"),
        ({"day_starts_at": "25:00"}, "day_starts_at"),
        ({"day_starts_at": "6"}, "day_starts_at"),
        ({"day_starts_at": "06:00:00"}, "day_starts_at"),
        ({"serial_speed": 0}, "serial_speed"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named(settings, wrong):
    with pytest.raises(SettingUnusable) as refusal:
        Facility(**({"name": "Prison"} | settings)).checked()
    assert refusal.value.facts["name"] == wrong


def test_usable_settings_are_tidied():
    assert Facility("  Prison No. 47 ").checked().name == "Prison No. 47"


def test_the_register_day_begins_when_the_setting_says():
    facility = Facility("P", day_starts_at="08:00")
    before, after = datetime(2026, 11, 24, 1, 59, tzinfo=UTC), datetime(2026, 11, 24, 2, 0, tzinfo=UTC)
    assert (facility.day_of(before), facility.day_of(after)) == (date(2026, 11, 23), date(2026, 11, 24))


@given(
    st.datetimes(min_value=datetime(2000, 1, 2), max_value=datetime(2099, 12, 30)),
    st.sampled_from(["Asia/Bishkek", "Europe/Berlin", "America/New_York", "UTC"]),
    st.sampled_from(["00:00", "06:30", "08:00"]),
)
def test_every_moment_lies_within_the_bounds_of_its_day(moment, zone, start):
    facility = Facility("P", time_zone=zone, day_starts_at=start)
    moment = moment.replace(tzinfo=UTC)
    first, after = facility.bounds(facility.day_of(moment))
    assert first <= moment < after
    assert timedelta(hours=22) < after - first < timedelta(hours=26)


def test_a_year_has_its_bounds_on_the_facility_s_clock():
    first, after = Facility("Prison").year_bounds(2028)
    assert first == datetime(2027, 12, 31, 18, tzinfo=UTC)
    assert after - first == timedelta(days=366)
