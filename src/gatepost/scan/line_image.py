"""One line of a zone as the recogniser takes it: grey, straight, of one size, evened out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np
from numpy.typing import NDArray

HEIGHT, WIDTH = 32, 704
CAP_SHARE = 0.58  # of the height, taken by capitals
MARGIN_SHARE = 0.015  # of the width, left free at each end
_MOST_CAP = 30.0  # pixels; larger writing is halved first, so that no stroke falls between two points

_LEANS = np.round(np.arange(-0.4, 0.41, 0.05), 2)
_LEAN_GAIN = 1.05  # by how much a lean must beat none
_CAP_ROWS = slice(round(HEIGHT * (1 - CAP_SHARE) / 2), round(HEIGHT * (1 + CAP_SHARE) / 2))

_SURELY_INK = 0.42  # of the height of capitals, from a line's middle up and down

_DENSEST = 1.6  # pixels of the picture for one of a view, at most
_LEAST_SIDE = 64  # a smaller picture is never halved

Grey = NDArray[np.uint8]  # height × width
LineImage = NDArray[np.float32]  # HEIGHT × WIDTH, grey
Points = NDArray[np.float32]  # count × 2; x, y


@dataclass(frozen=True, eq=False)
class LinePlace:
    """Where a line lies: points along the middle of its signs in reading order, and the height of capitals there.

    `leans` says, for the line's begin and its end, how far a sign's foot lies before its head along the line, as a
    share of its height: perspective leans signs over.
    """

    middle: Points
    caps: NDArray[np.float32]
    leans: tuple[float, float] = (0.0, 0.0)

    @property
    def cap(self) -> float:
        """The mean height of capitals in pixels."""
        return float(self.caps.mean())

    @cached_property
    def centre(self) -> Points:
        """The middle of the line."""
        return np.asarray(self.middle.mean(axis=0), dtype=np.float32)

    @cached_property
    def way(self) -> Points:
        """The direction of reading, of length one."""
        way = self.middle[-1] - self.middle[0]
        return np.asarray(way / max(float(np.linalg.norm(way)), 1e-6), dtype=np.float32)

    @cached_property
    def length(self) -> float:
        """From the first sign to the last, in pixels."""
        return float(np.linalg.norm(self.middle[-1] - self.middle[0]))

    @property
    def down(self) -> Points:
        """The direction of the next line, of length one."""
        return np.array([-self.way[1], self.way[0]], dtype=np.float32)

    def reversed(self) -> LinePlace:
        """The same line, read the other way: what it is for one who holds the picture upside down."""
        return LinePlace(self.middle[::-1], self.caps[::-1], self.leans[::-1])

    def outline(self) -> Points:
        """The four corners: top left, top right, bottom right, bottom left, as one reads."""
        half = self.down * 0.9
        first, last = self.middle[0], self.middle[-1]
        low, high = half * self.caps[0], half * self.caps[-1]
        return np.array([first - low, last - high, last + high, first + low], dtype=np.float32)

    def outside(self, shape: tuple[int, ...], count: int) -> NDArray[np.bool_]:
        """Which of the line's `count` signs the edge of a picture of this shape (height, width) cuts off."""
        places, known = (np.arange(count) + 0.5) / count, np.linspace(0, 1, len(self.middle))
        half = np.interp(places, known, self.caps)[:, None] * self.down[None] * _SURELY_INK
        middle = np.stack([np.interp(places, known, self.middle[:, axis]) for axis in (0, 1)], axis=1)
        corners = np.stack([middle - half, middle + half])
        beyond = (corners < -1) | (corners > np.array(shape[1::-1]))
        return np.asarray(beyond.any(axis=(0, 2)))

    def stretched(self, before: float, after: float) -> LinePlace:
        """The line made longer (or shorter) at its ends by shares of its length."""
        places = np.linspace(-before, 1 + after, len(self.middle))
        known = np.linspace(0, 1, len(self.middle))
        middle = np.stack([_beyond(places, known, self.middle[:, axis]) for axis in (0, 1)], axis=1)
        caps = _beyond(places, known, self.caps).astype(np.float32)
        return LinePlace(middle.astype(np.float32), caps, self.leans)

    def moved(self, down: float, taller: float = 1.0) -> LinePlace:
        """The line moved down by heights of capitals, and read as if they were `taller` times as high."""
        shift = self.down[None] * (self.caps * down)[:, None]
        return LinePlace((self.middle + shift).astype(np.float32), (self.caps * taller).astype(np.float32), self.leans)


def _beyond(
    places: NDArray[np.float64], known: NDArray[np.float64], values: NDArray[np.float32]
) -> NDArray[np.float64]:
    """Interpolated values; beyond the ends they go on straight."""
    inside = np.interp(places, known, values)
    steps = len(known) - 1
    inside += np.where(places < 0, places * steps * (values[1] - values[0]), 0)
    return np.asarray(inside + np.where(places > 1, (places - 1) * steps * (values[-1] - values[-2]), 0))


class GreyPicture:
    """A picture in grey and, as far as needed, in half sizes."""

    def __init__(self, grey: Grey) -> None:
        self._sizes = [grey]

    @property
    def whole(self) -> Grey:
        """The picture in its own size."""
        return self._sizes[0]

    def for_cap(self, cap: float) -> tuple[Grey, float]:
        """The picture in the size in which capitals of `cap` pixels are small enough, and its scale."""
        return self._halved(cap / _MOST_CAP)

    def for_scale(self, scale: float) -> tuple[Grey, float]:
        """The picture in the size from which a view at `scale` takes hardly fewer than all pixels, and its scale."""
        return self._halved(1 / (scale * _DENSEST))

    def _halved(self, times: float) -> tuple[Grey, float]:
        """The picture halved until `times` is at most 1 (each halving halves it too)."""
        level = 0
        while times / 2**level > 1 and min(self._sizes[level].shape) >= _LEAST_SIDE:
            level += 1
            if len(self._sizes) == level:
                self._sizes.append(np.asarray(cv2.pyrDown(self._sizes[-1]), dtype=np.uint8))
        return self._sizes[level], 0.5**level


def cut_out(picture: GreyPicture, place: LinePlace) -> LineImage:
    """The line straightened to HEIGHT × WIDTH."""
    grey, scale = picture.for_cap(place.cap)
    columns = (np.arange(WIDTH) / (WIDTH - 1) - MARGIN_SHARE) / (1 - 2 * MARGIN_SHARE)
    known = np.linspace(0, 1, len(place.middle))
    xs, ys = (_beyond(columns, known, place.middle[:, axis]) for axis in (0, 1))
    caps = _beyond(columns, known, place.caps)
    across_x, across_y = -np.gradient(ys), np.gradient(xs)
    norm = np.maximum(np.hypot(across_x, across_y), 1e-6)
    rows = ((np.arange(HEIGHT) - (HEIGHT - 1) / 2) / (HEIGHT * CAP_SHARE))[:, None]
    along_x, along_y = across_y, -across_x
    lean = place.leans[0] + (place.leans[1] - place.leans[0]) * columns
    step_x, step_y = across_x - lean * along_x, across_y - lean * along_y
    map_x = ((xs + rows * caps * step_x / norm + 0.5) * scale - 0.5).astype(np.float32)
    map_y = ((ys + rows * caps * step_y / norm + 0.5) * scale - 0.5).astype(np.float32)
    crop = cv2.remap(grey, map_x, map_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(crop, dtype=np.float32)


def evened(crops: NDArray[np.float32]) -> NDArray[np.float32]:
    """Crops (count × HEIGHT × WIDTH) with mean 0 and deviation 1 each, as the network was trained on."""
    mean = crops.mean(axis=(1, 2), keepdims=True)
    deviation = crops.std(axis=(1, 2), keepdims=True)
    return np.asarray((crops - mean) / (deviation + 1.0), dtype=np.float32)


def leans_of(crops: Sequence[LineImage], places: Sequence[LinePlace]) -> tuple[float, float]:
    """How far the signs of a zone's lines lean (see LinePlace), from crops that were cut out without regard to it.

    Upright strokes fall into few columns: the lean whose taking back makes the sums of columns differ most is theirs.
    Each half of the lines is asked by itself, for perspective leans one end more than the other.
    """
    spreads = np.sum([_spreads(crop, place) for crop, place in zip(crops, places, strict=True)], axis=0)
    left, right = (_best_lean(half) for half in spreads.T)
    step = (right - left) / 2  # the halves' middles lie half a line apart
    return left - step, right + step


def _best_lean(spreads: NDArray[np.float64]) -> float:
    best = int(spreads.argmax())
    return float(_LEANS[best]) if spreads[best] > spreads[_LEANS == 0][0] * _LEAN_GAIN else 0.0


def _spreads(crop: LineImage, place: LinePlace) -> NDArray[np.float64]:
    """For each of `_LEANS` how much the columns of the crop's halves differ once it is taken back; 1 on average."""
    across = WIDTH * (1 - 2 * MARGIN_SHARE) / max(place.length, 1)
    down = HEIGHT * CAP_SHARE / max(place.cap, 1)
    found = []
    for lean in _LEANS:
        shear = -lean * across / down
        turn = np.array([[1, shear, -shear * (HEIGHT - 1) / 2], [0, 1, 0]])
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        upright = cv2.warpAffine(crop, turn, (WIDTH, HEIGHT), flags=flags, borderMode=cv2.BORDER_REPLICATE)
        steps = np.square(np.diff(upright[_CAP_ROWS].sum(axis=0)))
        found.append([steps[: WIDTH // 2].sum(), steps[WIDTH // 2 :].sum()])
    return np.asarray(found / np.maximum(np.mean(found, axis=0), 1e-6))
