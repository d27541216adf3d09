"""Where text lines lie in a whole picture, and the upright cut-out of each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from gatepost.scan.source import Picture

Corners = NDArray[np.float32]  # 4 × 2: top left, top right, bottom right, bottom left, in pixels
LEAST_ASPECT = 8.0  # a line of thirty signs or more is at least this many times as long as high
_LONG_SIDE = 1_280  # pixels; what pictures are brought to for finding
_LEAST_SIDE = 48  # pixels; a picture lower or narrower than this holds no readable zone
_MOST_SCALE = 2.0
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
    """Finds lines with RapidOCR's detector (its model travels in its wheel, Apache-2.0)."""

    @cached_property
    def _detect(self) -> Callable[[Picture], Any]:
        # Loaded late on purpose: the models take half a second, and a day of wedge scans needs none.
        from rapidocr import RapidOCR

        engine = RapidOCR(
            params={
                "Global.log_level": "critical",
                "Det.limit_type": "max",
                "Det.limit_side_len": _LONG_SIDE,
                "Global.max_side_len": _LONG_SIDE,
            }
        )

        def detect(picture: Picture) -> Any:
            return engine(picture[:, :, ::-1], use_det=True, use_cls=False, use_rec=False)

        return detect

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
        scale = min(_MOST_SCALE, _LONG_SIDE / max(picture.shape[:2]))
        small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        boxes = self._detect(np.asarray(small, dtype=np.uint8)).boxes
        return [] if boxes is None else [np.asarray(box, dtype=np.float32) / scale for box in boxes]


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
