"""One line as the recogniser takes it: upright, and with what the picture's edge cut off."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from gatepost.scan.line_image import GreyPicture, LinePlace, cut_out, leans_of
from tests import specimens
from tests.scenes import typeface

CAP, PITCH = 30, 30


def leaning(lean: float) -> tuple[GreyPicture, list[LinePlace]]:
    """Two lines of a zone whose signs lean over by `lean`, and where they lie."""
    picture = np.full((260, 1500), 255, np.uint8)
    places = []
    for row, line in enumerate(specimens.TD3):
        mask = typeface.line_mask(line, typeface.OCR_B, CAP, PITCH)
        height, width = mask.shape
        turn = np.array([[1, -lean, lean * height / 2], [0, 1, 0]])
        mask = cv2.warpAffine(mask, turn, (width, height))
        top = 60 + row * 2 * CAP
        picture[top : top + height, 60 : 60 + width] -= mask
        middle = np.array([[60, top + CAP], [60 + width, top + CAP]], np.float32)
        places.append(LinePlace(middle, np.full(2, CAP, np.float32)))
    return GreyPicture(picture), places


@pytest.mark.parametrize("lean", [-0.3, -0.15, 0.0, 0.15, 0.3])
def test_signs_that_lean_over_are_set_upright(lean):
    looks, places = leaning(lean)
    found = leans_of([cut_out(looks, place) for place in places], places)
    assert found == pytest.approx((lean, lean), abs=0.08)
    upright = cut_out(looks, LinePlace(places[1].middle, places[1].caps, found))
    before = cut_out(looks, places[1])
    if lean:
        assert columns_differ(upright) > columns_differ(before)


def columns_differ(crop: np.ndarray) -> float:
    return float(np.square(np.diff(crop[7:25].sum(axis=0))).sum())


def test_an_empty_picture_leans_nowhere():
    blank = GreyPicture(np.full((100, 600), 255, np.uint8))
    place = LinePlace(np.array([[20, 50], [580, 50]], np.float32), np.full(2, 20, np.float32))
    assert leans_of([cut_out(blank, place)], [place]) == (0.0, 0.0)


@pytest.mark.parametrize(
    ("first", "last", "cut_off"),
    [((20, 50), (580, 50), 0), ((-100, 50), (500, 50), 5), ((20, 3), (580, 3), 30), ((20, 95), (580, 50), 3)],
)
def test_signs_beyond_the_edge_are_known(first, last, cut_off):
    place = LinePlace(np.array([first, last], np.float32), np.full(2, 20, np.float32))
    outside = place.outside((100, 600), 30)
    assert outside.sum() == pytest.approx(cut_off, abs=1)
    if 0 < cut_off < 30:
        assert outside[0]
        assert not outside[-1]
