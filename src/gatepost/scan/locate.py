"""Where text lines lie in a whole picture, and the upright cut-out of each."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from gatepost.scan.model import Model, as_input
from gatepost.scan.source import Picture

Corners = NDArray[np.float32]  # 4 × 2: top left, top right, bottom right, bottom left, in pixels
LEAST_ASPECT = 8.0  # a line of thirty signs or more is at least this many times as long as high
_LONG_SIDE = 1_280  # pixels; what pictures are brought to for finding
_LEAST_SIDE = 48  # pixels; a picture lower or narrower than this holds no readable zone
_MOST_SCALE = 2.0
_STRIDE = 32  # the detector takes sides that are a multiple of this
_LEAST_CHANCE, _LEAST_MEAN_CHANCE = 0.3, 0.5
_LEAST_HEIGHT = 3.0  # pixels of the shrunk picture
_GROWTH = 1.6  # the detector marks the core of letters; area over perimeter times this is added around it
_MARGIN = 0.12  # of the line's height, added on each side of a cut-out


@dataclass(frozen=True)
class TextLine:
    """One line of text in a picture that was turned so that its long lines lie level."""

    corners: Corners
    crop: Picture

    @property
    def aspect(self) -> float:
        """Length over height."""
        return self.crop.shape[1] / self.crop.shape[0]

    @property
    def width(self) -> int:
        """Length in pixels."""
        return int(self.crop.shape[1])

    @property
    def centre_y(self) -> float:
        """The height of the line's middle."""
        return float(self.corners[:, 1].mean())


class Locator:
    """Finds lines with a text detector that gives each pixel's chance of being text."""

    def __init__(self) -> None:
        self._detector = Model("PP-OCRv6_det_small.onnx")

    def level_lines(self, picture: Picture) -> list[TextLine]:
        """Long lines, the top one first, after turning the picture by a quarter where most of them stand upright.

        Which way up the picture is remains open: the caller reads both.
        """
        if min(picture.shape[:2]) < _LEAST_SIDE:
            return []
        found = self._corners(picture)
        standing = [corners for corners in found if _stands(corners)]
        if len(standing) * 2 > len(found):
            picture = np.ascontiguousarray(np.rot90(picture))
            found = self._corners(picture)
        lines = [TextLine(corners, cut_out(picture, corners)) for corners in found if not _stands(corners)]
        return sorted((line for line in lines if line.aspect >= LEAST_ASPECT), key=lambda line: line.centre_y)

    def _corners(self, picture: Picture) -> list[Corners]:
        """The corners of every line of text, in the picture's pixels."""
        scale = min(_MOST_SCALE, _LONG_SIDE / max(picture.shape[:2]))
        height, width = (max(round(side * scale / _STRIDE), 1) * _STRIDE for side in picture.shape[:2])
        small = np.asarray(cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA), dtype=np.uint8)
        chances = self._detector.run(as_input(small))[0, 0]
        stretch = np.array([picture.shape[1] / width, picture.shape[0] / height], dtype=np.float32)
        return [corners * stretch for corners in _boxes(chances)]


def _boxes(chances: NDArray[np.float32]) -> list[Corners]:
    """Rectangles around the areas that are likely text, grown to whole letters (differentiable binarisation, 2019)."""
    likely = cv2.dilate((chances > _LEAST_CHANCE).astype(np.uint8), np.ones((2, 2), dtype=np.uint8))
    outlines, _ = cv2.findContours(likely, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    grown = (_grown_box(np.asarray(outline, dtype=np.int32), chances) for outline in outlines)
    return [box for box in grown if box is not None]


def _grown_box(outline: NDArray[np.int32], chances: NDArray[np.float32]) -> Corners | None:
    middle, (width, height), turn = cv2.minAreaRect(outline)
    if min(width, height) < _LEAST_HEIGHT or _mean_chance(outline, chances) < _LEAST_MEAN_CHANCE:
        return None
    margin = 2 * _GROWTH * width * height / (2 * (width + height))
    box = cv2.boxPoints((middle, (width + margin, height + margin), turn))
    return _in_order(np.asarray(box, dtype=np.float32))


def _mean_chance(outline: NDArray[np.int32], chances: NDArray[np.float32]) -> float:
    left, top, width, height = cv2.boundingRect(outline)
    mask = np.zeros((height, width), dtype=np.uint8)
    cv2.fillPoly(mask, [outline - np.array([left, top])], 1)
    return float(cv2.mean(chances[top : top + height, left : left + width], mask)[0])


def _in_order(points: NDArray[np.float32]) -> Corners:
    """Top left, top right, bottom right, bottom left."""
    by_x = points[np.argsort(points[:, 0])]
    left, right = by_x[:2][np.argsort(by_x[:2, 1])], by_x[2:][np.argsort(by_x[2:, 1])]
    return np.asarray([left[0], right[0], right[1], left[1]], dtype=np.float32)


def cut_out(picture: Picture, corners: Corners) -> Picture:
    """The line inside `corners`, straightened, with a little of what surrounds it."""
    width = max(_distance(corners[0], corners[1]), _distance(corners[3], corners[2]))
    height = max(_distance(corners[0], corners[3]), _distance(corners[1], corners[2]), 1.0)
    margin = height * _MARGIN
    size = (max(int(width + 2 * margin), 1), max(int(height + 2 * margin), 1))
    target = np.array(
        [[margin, margin], [margin + width, margin], [margin + width, margin + height], [margin, margin + height]],
        dtype=np.float32,
    )
    turn = cv2.getPerspectiveTransform(corners, target)
    return np.asarray(
        cv2.warpPerspective(picture, turn, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE), dtype=np.uint8
    )


def _distance(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    return float(np.linalg.norm(one - other))


def _stands(corners: Corners) -> bool:
    return float(np.ptp(corners[:, 1])) > float(np.ptp(corners[:, 0]))
