"""Which lines belong to one zone, and what two looks at it say together."""

from __future__ import annotations

import numpy as np
import pytest

from gatepost.scan.line_image import LinePlace
from gatepost.scan.zones import completed, upside_down, zones_of

CAP = 10.0


def line(first: tuple[float, float], last: tuple[float, float]) -> LinePlace:
    """A straight line of capitals ten pixels high."""
    middle = np.linspace(first, last, 9).astype(np.float32)
    return LinePlace(middle, np.full(9, CAP, dtype=np.float32))


def ends(place: LinePlace) -> list[list[float]]:
    return [pytest.approx(point, abs=0.5) for point in place.middle[[0, -1]].tolist()]


def test_a_line_that_was_seen_from_afar_alone_is_kept():
    rough = (line((0, 0), (400, 0)), line((0, 25), (400, 25)), line((0, 50), (400, 50)))
    lines = completed([line((0, 0), (400, 0)), line((0, 25), (400, 25))], rough)
    assert [float(place.centre[1]) for place in lines] == [0, 25, 50]


def test_what_lay_between_two_lines_from_afar_is_no_third_line():
    lines = completed([line((0, 0), (400, 0)), line((0, 20), (400, 20))], (line((0, 10), (400, 10)),))
    assert [float(place.centre[1]) for place in lines] == [0, 20]


def test_a_line_whose_half_was_seen_from_near_reaches_as_far_as_from_afar():
    (whole,) = completed([line((200, 1), (400, 1))], (line((0, 0), (400, 0)),))
    assert ends(whole) == [[0, 0], [400, 1]]
    (whole,) = completed([line((0, 1), (200, 1))], (line((0, 0), (410, 2)),))
    assert ends(whole) == [[0, 1], [410, 2]]


def test_a_line_that_reaches_as_far_already_stays_as_it_is():
    near = line((3, 1), (398, 1))
    (same,) = completed([near], (line((0, 0), (400, 0)),))
    assert same is near


def test_a_line_on_another_course_makes_none_longer():
    near = line((200, 30), (400, 30))
    assert completed([near], (line((0, 0), (400, 0)),))[0] is near


def test_what_runs_across_a_line_from_afar_makes_it_no_longer():
    near = line((0, 0), (300, 0))
    assert completed([near], (line((-40, -12), (400, 12)),))[0] is near


def test_lines_far_apart_along_their_direction_are_two_looks_at_two_lines():
    near, rough = line((600, 0), (900, 0)), line((0, 0), (400, 0))
    assert completed([near], (rough,)) == [near, rough]


def test_a_zone_reads_the_way_that_most_of_its_lines_say():
    lines = [line((0, 0), (400, 0)), line((400, 25), (0, 25)), line((0, 50), (400, 50))]
    (zone,) = zones_of(lines)
    assert [float(place.centre[1]) for place in zone] == [0, 25, 50]
    assert all(float(place.way[0]) == 1 for place in zone)
    (zone,) = zones_of([place.reversed() for place in lines])
    assert [float(place.centre[1]) for place in zone] == [50, 25, 0]
    assert all(float(place.way[0]) == -1 for place in zone)


def test_upside_down_the_last_line_is_the_first_and_reads_the_other_way():
    zone = upside_down((line((0, 0), (400, 0)), line((0, 25), (300, 25))))
    assert ends(zone[0]) == [[300, 25], [0, 25]]
    assert ends(zone[1]) == [[400, 0], [0, 0]]
