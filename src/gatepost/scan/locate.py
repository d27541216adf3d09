"""Finds the lines of machine readable zones in a picture: at any turn, in perspective, on a bent page.

A small network (`assets/models/localiser.onnx`) says for every fourth pixel whether the middle of such a line passes
there, which way it reads, and how high its capitals are. Points that belong together become lines, lines that lie
together become zones (`zones`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

import cv2
import numpy as np
from numpy.typing import NDArray

from gatepost.scan.line_image import GreyPicture, LinePlace
from gatepost.scan.network import Network
from gatepost.scan.page_image import STRIDE, evened
from gatepost.scan.zones import POINTS, Zone, are_parallel, completed, levelled, overlap, zones_of

_LEAST_LOGIT, _FAINT_LOGIT = 0.0, -2.0
_MOST_ZONES = 4  # looked at in one picture
_AROUND = 1.3  # how much more than a zone's length the nearer view shows
_MARGIN = 0.13  # of the view, on every side of a picture that is seen from afar
_LEAST_POINTS = 8
_MOST_PIECES = 60  # of one map; noise has thousands
_LEAST_LENGTH = 8.0  # heights of capitals: a zone's line is at least 30 signs long
_BENT_FROM = 16  # points of the map along a line, from which its bend can be told from noise
_SAME_WAY = 0.94  # cosine between pieces of a line
_GAP = 16.0  # heights of capitals that may lie between two pieces of one line
_OFF_LINE = 0.7  # heights of capitals by which a piece may miss the other's course


@dataclass(frozen=True, eq=False)
class _Piece:
    """Points of the map that hang together: positions in the network's picture, weights, direction, log of heights."""

    points: NDArray[np.float32]
    weights: NDArray[np.float32]
    logs: NDArray[np.float32]
    way: NDArray[np.float32]

    @property
    def cap(self) -> float:
        return float(np.exp(np.average(self.logs, weights=self.weights)))

    def ends(self, way: NDArray[np.float32]) -> tuple[float, float]:
        along = self.points @ way
        return float(along.min()), float(along.max())


class Look(Enum):
    """How a picture is looked at: quickly, finely for small writing, or from further off with contrasts evened out."""

    QUICK = auto()
    FINE = auto()
    FROM_AFAR = auto()


class Locator:
    """Holds the network in two sizes. Not for two threads at once."""

    def __init__(self) -> None:
        self._coarse = _Finder("localiser", 640, 480)
        self._fine = _Finder("localiser_fine", 1280, 960)

    def load(self) -> None:
        """Load the network in both sizes."""
        self._coarse.load()
        self._fine.load()

    def zones(self, looks: GreyPicture, look: Look = Look.QUICK) -> list[Zone]:
        """Every zone in the picture, the longest first.

        What the whole picture shows roughly is looked at again, upright and in the size that the network reads best:
        there, lines that ran together part.
        """
        zones: list[Zone] = []
        for rough in zones_of(self._lines(looks, look))[:_MOST_ZONES]:
            if any(overlap(rough, zone) for zone in zones):
                continue
            nearer = [line for line in self._coarse.around(looks, rough) if are_parallel(line, rough[0])]
            zones += [levelled(zone) for zone in zones_of(completed(nearer, rough))]
        return zones

    def _lines(self, looks: GreyPicture, look: Look) -> list[LinePlace]:
        if look is Look.QUICK:
            return self._coarse.whole(looks)
        if look is Look.FINE:
            return self._fine.whole(looks, _FAINT_LOGIT)
        return self._coarse.whole(looks, margin=_MARGIN)


class _Finder:
    def __init__(self, model: str, width: int, height: int) -> None:
        self._network, self._width, self._height = Network(model), width, height

    def load(self) -> None:
        """Load the network."""
        self._network.load(1, 1, self._height, self._width)

    def whole(self, looks: GreyPicture, else_from: float = _LEAST_LOGIT, margin: float = 0.0) -> list[LinePlace]:
        """Lines in the whole picture, which is turned by a quarter where it stands.

        Where none is seen, points from the logit `else_from` on are taken for lines. With a margin (a share of the view
        on every side) the picture is seen smaller, and with its contrasts evened out.
        """
        grey = looks.whole
        height, width = grey.shape
        room = 1 - 2 * margin
        scale = room * min(self._width / max(height, width), self._height / min(height, width))
        size = (max(round(width * scale), 1), max(round(height * scale), 1))
        small = np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR))
        back = np.array([[1 / scale, 0, 0], [0, 1 / scale, 0]])
        if height > width:  # a quarter turn to the left: x' = y, y' = width - 1 - x
            small = np.rot90(small)
            back = np.array([[0, -1 / scale, (size[0] - 1) / scale], [1 / scale, 0, 0]])
        canvas = np.full((self._height, self._width), float(small.mean()), dtype=np.float32)
        left, top = round(self._width * margin), round(self._height * margin)
        canvas[top : top + small.shape[0], left : left + small.shape[1]] = small
        back[:, 2] -= back[:, :2] @ (left, top)
        if margin:
            canvas = _with_even_contrasts(canvas)
        return self._lines(canvas, back, else_from)

    def around(self, looks: GreyPicture, rough: Zone) -> list[LinePlace]:
        """Lines around a zone that was roughly seen, from a view in which it lies upright and fills the width."""
        way, down = rough[0].way, rough[0].down
        points = np.concatenate([line.middle for line in rough])
        along, off = points @ way, points @ down
        length = max(float(along.max() - along.min()), 1.0)
        scale = self._width / (length * _AROUND)
        centre = way * (along.max() + along.min()) / 2 + down * (off.max() + off.min()) / 2
        grey, level = looks.for_scale(scale)
        turn = np.stack([way, down], axis=1) / scale  # from the view to the picture
        back = np.column_stack((turn, centre - turn @ np.array([self._width, self._height]) / 2))
        to_level = back.copy()
        to_level *= level
        to_level[:, 2] += (level - 1) / 2
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        size = (self._width, self._height)
        view = cv2.warpAffine(grey, to_level, size, flags=flags, borderValue=float(grey.mean()))
        return self._lines(np.asarray(view, dtype=np.float32), back)

    def _lines(
        self, view: NDArray[np.float32], back: NDArray[np.float64], else_from: float = _LEAST_LOGIT
    ) -> list[LinePlace]:
        answer = self._network.run(evened(view)[None, None])[0]
        for least in sorted({_LEAST_LOGIT, else_from}, reverse=True):
            lines = (_line(piece) for piece in _joined(list(_pieces(answer, least))))
            found = [_placed(line, back) for line in lines if line is not None]
            if found:
                return found
        return []


def _with_even_contrasts(view: NDArray[np.float32]) -> NDArray[np.float32]:
    even = cv2.createCLAHE(clipLimit=3.0, tileGridSize=(8, 8)).apply(np.clip(view, 0, 255).astype(np.uint8))
    return np.asarray(even, dtype=np.float32)


def _pieces(answer: NDArray[np.float32], least: float) -> Iterator[_Piece]:
    core = (answer[0] > least).astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(core, connectivity=8)
    areas = stats[:, cv2.CC_STAT_AREA]
    largest = sorted(range(1, count), key=lambda label: -int(areas[label]))[:_MOST_PIECES]
    for label in largest:
        if areas[label] < _LEAST_POINTS:
            break
        left, top, width, height = (int(value) for value in stats[label, :4])
        rows, columns = np.nonzero(labels[top : top + height, left : left + width] == label)
        rows, columns = rows + top, columns + left
        weights = 1 / (1 + np.exp(-answer[0, rows, columns]))
        way = np.array([np.sum(answer[axis, rows, columns] * weights) for axis in (1, 2)], dtype=np.float32)
        points = np.stack([columns, rows], axis=1).astype(np.float32) * STRIDE + (STRIDE - 1) / 2
        yield _Piece(points, weights, answer[3, rows, columns], way / max(float(np.linalg.norm(way)), 1e-6))


def _joined(pieces: list[_Piece]) -> list[_Piece]:
    """Pieces of one line that glare, a finger or a stamp has parted, put together again."""
    pieces = sorted(pieces, key=lambda piece: -len(piece.points))
    merged: list[_Piece] = []
    while pieces:
        whole = pieces.pop(0)
        at = 0
        while at < len(pieces):
            if _continues(whole, pieces[at]):
                whole = _both(whole, pieces.pop(at))
                at = 0
            else:
                at += 1
        merged.append(whole)
    return merged


def _continues(one: _Piece, other: _Piece) -> bool:
    if float(one.way @ other.way) < _SAME_WAY:
        return False
    way, cap = one.way, one.cap
    (first, last), (begin, end) = one.ends(way), other.ends(way)
    gap = max(begin - last, first - end)
    if not -cap < gap < _GAP * cap:
        return False
    across = np.array([-way[1], way[0]])
    near = last if begin >= last - cap else first
    mine = one.points[np.abs(one.points @ way - near) < 6 * cap] @ across
    theirs_near = begin if begin >= last - cap else end
    theirs = other.points[np.abs(other.points @ way - theirs_near) < 6 * cap] @ across
    return abs(float(mine.mean() - theirs.mean())) < _OFF_LINE * cap


def _both(one: _Piece, other: _Piece) -> _Piece:
    weights = np.concatenate((one.weights, other.weights))
    way = one.way * len(one.points) + other.way * len(other.points)
    return _Piece(
        np.concatenate((one.points, other.points)),
        weights,
        np.concatenate((one.logs, other.logs)),
        way / np.linalg.norm(way),
    )


def _line(piece: _Piece) -> LinePlace | None:
    """The course of a piece: its middle as a parabola, its heights as a straight run."""
    way = _main_way(piece)
    across = np.array([-way[1], way[0]], dtype=np.float32)
    along, off = piece.points @ way, piece.points @ across
    first, last = float(along.min()) - STRIDE / 2, float(along.max()) + STRIDE / 2
    if last - first < _LEAST_LENGTH * piece.cap:
        return None
    centre = (first + last) / 2
    bend = 2 if (last - first) / STRIDE > _BENT_FROM else 1
    course = np.polyfit(along - centre, off, bend, w=piece.weights)
    heights = np.polyfit(along - centre, piece.logs, 1, w=piece.weights)
    places = np.linspace(first, last, POINTS)
    middle = places[:, None] * way + np.polyval(course, places - centre)[:, None] * across
    return LinePlace(middle.astype(np.float32), np.exp(np.polyval(heights, places - centre)).astype(np.float32))


def _main_way(piece: _Piece) -> NDArray[np.float32]:
    """The direction in which the points lie, read the way the network says."""
    off = piece.points - np.average(piece.points, axis=0, weights=piece.weights)
    _, _, axes = np.linalg.svd(off, full_matrices=False)
    way = axes[0] if float(axes[0] @ piece.way) >= 0 else -axes[0]
    return np.asarray(way if float(way @ piece.way) > _SAME_WAY / 2 else piece.way, dtype=np.float32)


def _placed(line: LinePlace, back: NDArray[np.float64]) -> LinePlace:
    middle = line.middle @ back[:, :2].T + back[:, 2]
    scale = float(np.hypot(*back[:, 0]))
    return LinePlace(middle.astype(np.float32), line.caps * np.float32(scale))
