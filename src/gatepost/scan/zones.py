"""Lines that lie together, as zones: which belong to one, which way it reads, and how far each line reaches."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

import numpy as np
from numpy.typing import NDArray

from gatepost.scan.line_image import LinePlace

Zone = tuple[LinePlace, ...]  # the lines of one zone, from the top

POINTS = 9  # along a line
_SAME_WAY = 0.94  # cosine between lines of a zone
_OFF_LINE = 0.7  # heights of capitals between two lines at least
_LINE_DISTANCE = (1.0, 4.6)  # heights of capitals between the lines of one zone
_PIECE = 0.85  # of the longest line beside it, below which a line was seen in pieces only
_ON_COURSE, _APART = 0.7, 1.3  # heights of capitals between two looks at one line at most, at two lines at least
_FURTHER = 3.0  # heights of capitals; what is less is found by reading on, and better than from afar
_OVERLAP = 0.5  # of the shorter line beside the longer one


def overlap(one: Zone, other: Zone) -> bool:
    """Whether the middle of one zone lies inside the other: a rough line of a zone that was already looked at."""
    middle = np.concatenate([line.middle for line in one]).mean(axis=0)
    way, down = other[0].way, other[0].down
    points, cap = np.concatenate([line.middle for line in other]), other[0].cap
    return all(
        float((points @ axis).min()) - 2 * cap < float(middle @ axis) < float((points @ axis).max()) + 2 * cap
        for axis in (way, down)
    )


def zones_of(lines: Sequence[LinePlace]) -> list[Zone]:
    """Lines that lie under each other, as zones; all lines of one read the way that most of their length says."""
    left = sorted(lines, key=lambda line: -line.length)
    zones: list[Zone] = []
    while left:
        zone = [left.pop(0)]
        grown = True
        while grown:
            grown = False
            for line in list(left):
                if any(_beside(line, other) for other in zone):
                    zone.append(line)
                    left.remove(line)
                    grown = True
        zones.append(_facing_one_way(zone))
    return zones


def upside_down(zone: Zone) -> Zone:
    """The zone as one reads it who holds the picture the other way round."""
    return tuple(line.reversed() for line in reversed(zone))


def _facing_one_way(lines: Sequence[LinePlace]) -> Zone:
    way = lines[0].way
    if sum(line.length * float(line.way @ way) for line in lines) < 0:
        way = -way
    facing = [line if float(line.way @ way) > 0 else line.reversed() for line in lines]
    down = facing[0].down
    return tuple(sorted(facing, key=lambda line: float(line.centre @ down)))


def completed(nearer: Sequence[LinePlace], rough: Zone) -> list[LinePlace]:
    """Lines seen from near, with what was seen from afar alone: ends of lines that reach further, and whole lines."""
    facing = [line if _same_way(line, rough[0]) else line.reversed() for line in nearer]
    lines = [reduce(_as_far_as, rough, line) for line in facing]
    return lines + [line for line in rough if all(_is_another(line, other) for other in facing)]


def _is_another(line: LinePlace, other: LinePlace) -> bool:
    apart = _apart(line, other)
    return not len(apart) or float(apart.mean()) > _APART


def _as_far_as(line: LinePlace, rough: LinePlace) -> LinePlace:
    """The line made as long as `rough`, where that lies on its course and reaches further."""
    apart = _apart(line, rough)
    if not len(apart) or float(apart.max()) > _ON_COURSE:
        return line
    known, theirs = line.middle @ line.way, rough.middle @ line.way
    first, last = min(known[0], theirs[0]), max(known[-1], theirs[-1])
    if max(known[0] - first, last - known[-1]) < _FURTHER * line.cap:
        return line
    beyond = (theirs < known[0] - line.cap) | (theirs > known[-1] + line.cap)
    along = np.concatenate((known, theirs[beyond]))
    off = np.concatenate((line.middle, rough.middle[beyond])) @ line.down
    centre = (first + last) / 2
    course = np.polyfit(along - centre, off, 2)
    heights = np.polyfit(along - centre, np.log(np.concatenate((line.caps, rough.caps[beyond]))), 1)
    places = np.linspace(first, last, POINTS)
    middle = places[:, None] * line.way + np.polyval(course, places - centre)[:, None] * line.down
    return LinePlace(middle.astype(np.float32), np.exp(np.polyval(heights, places - centre)).astype(np.float32))


def _apart(line: LinePlace, other: LinePlace) -> NDArray[np.float32]:
    """How far the points of `line` lie from the course of `other`, in heights of its capitals, where both have any."""
    known, at = other.middle @ other.way, line.middle @ other.way
    shared = (at > known[0] - line.cap) & (at < known[-1] + line.cap)
    course = np.interp(at[shared], known, other.middle @ other.down)
    return np.asarray(np.abs(line.middle[shared] @ other.down - course) / line.cap, dtype=np.float32)


def levelled(zone: Zone) -> Zone:
    """Lines of a zone begin and end together: one of which only pieces were seen reaches as far as the longest."""
    model = max(zone, key=lambda line: line.length)
    levelled: list[LinePlace] = []
    for line in zone:
        whole = _reaching(line, model) if line.length < _PIECE * model.length else line
        if all(abs(float((whole.centre - other.centre) @ model.down)) > _OFF_LINE * model.cap for other in levelled):
            levelled.append(whole)
    return tuple(levelled)


def _reaching(line: LinePlace, model: LinePlace) -> LinePlace:
    """The line made as long as `model`, in its direction."""
    begin, end = (
        float((model.middle[0] - line.middle[0]) @ model.way),
        float((model.middle[-1] - line.middle[0]) @ model.way),
    )
    start = line.middle[0] + model.way * begin
    points = start + model.way * (end - begin) * np.linspace(0, 1, POINTS)[:, None]
    course = (model.middle - model.middle[0]) @ model.down  # bent as the model is
    points = points + np.interp(np.linspace(0, 1, POINTS), np.linspace(0, 1, len(course)), course)[:, None] * model.down
    shift = (line.centre - _nearest(points, line.centre)) @ model.down
    return LinePlace((points + shift * model.down).astype(np.float32), np.full(POINTS, line.cap, dtype=np.float32))


def _nearest(points: NDArray[np.float64], to: NDArray[np.float32]) -> NDArray[np.float64]:
    return np.asarray(points[np.linalg.norm(points - to, axis=1).argmin()])


def _same_way(line: LinePlace, other: LinePlace) -> bool:
    return float(line.way @ other.way) > _SAME_WAY


def are_parallel(line: LinePlace, other: LinePlace) -> bool:
    """Whether the lines lie in one direction, whichever way each is read: small print may be taken for upside down."""
    return _same_way(line, other) or _same_way(line, other.reversed())


def _beside(line: LinePlace, other: LinePlace) -> bool:
    if not are_parallel(line, other) or not 0.6 < line.cap / other.cap < 1.6:
        return False
    distance = abs(float((line.centre - other.centre) @ other.down)) / other.cap
    mine, theirs = (np.sort(one.middle[[0, -1]] @ other.way) for one in (line, other))
    shared = min(mine[1], theirs[1]) - max(mine[0], theirs[0])
    low, high = _LINE_DISTANCE
    return low < distance < high and bool(shared > _OVERLAP * min(line.length, other.length))
