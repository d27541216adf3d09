"""Where the lines of a zone lie."""

from __future__ import annotations

import random
from dataclasses import replace

import cv2
import numpy as np
import pytest

from gatepost.scan.line_image import HEIGHT, WIDTH, GreyPicture, LinePlace, cut_out
from gatepost.scan.locate import Locator, Look
from gatepost.scan.zones import Zone
from tests.scenes import typeface
from tests.scenes.lines import zone
from tests.scenes.page import Print, page
from tests.scenes.photograph import CALM, Scene, photograph

CLEAR = Print(typeface.OCR_B, 0.2, 2.4, 2.54, 5.0)


@pytest.fixture(scope="module")
def locator() -> Locator:
    return Locator()


def scene(seed: str, kind: str, quarter_turn: int = 0) -> Scene:
    rng = random.Random(seed)
    turn = (90 * quarter_turn - 5, 90 * quarter_turn + 5)
    subject = page(rng, zone(rng, kind), printed=CLEAR, plain=True)
    return photograph(rng, subject, replace(CALM, turn=turn, perspective=0.03))


def zones_of(locator: Locator, shown: Scene, look: Look = Look.QUICK) -> list[Zone]:
    return locator.zones(GreyPicture(np.asarray(cv2.cvtColor(shown.picture, cv2.COLOR_RGB2GRAY))), look)


@pytest.mark.parametrize("quarter_turn", [0, 1, 2, 3])
@pytest.mark.parametrize(
    ("kind", "count", "look"),
    [
        ("TD1", 3, Look.QUICK),
        ("TD2", 2, Look.QUICK),
        ("TD3", 2, Look.QUICK),
        ("TD3", 2, Look.FINE),
        ("TD1", 3, Look.FROM_AFAR),
    ],
)
def test_every_line_is_found_where_it_lies_and_reads(locator, kind, count, quarter_turn, look):
    shown = scene(f"{kind} {quarter_turn}", kind, quarter_turn)
    found = zones_of(locator, shown, look)[0]
    assert len(found) >= count  # print close above a zone may be taken for one more line; reading tells them apart
    for outline in shown.outlines:
        middle, cap = outline.mean(axis=0), float(np.linalg.norm(outline[0] - outline[1], axis=1).mean())
        place = min(found, key=lambda line: float(np.linalg.norm(line.centre - middle[4])))
        truth = middle[-1] - middle[0]
        assert float(place.way @ (truth / np.linalg.norm(truth))) > 0.99
        assert np.linalg.norm(place.middle[4] - middle[4]) < 1.5 * cap
        assert np.linalg.norm(place.middle[0] - middle[0]) < 2.5 * cap
        assert 0.7 < place.cap / cap < 1.4


@pytest.mark.parametrize("look", list(Look))
def test_lines_of_a_tall_picture_lie_where_they_are(locator, look):
    shown = scene("tall", "TD1")
    grey = cv2.cvtColor(shown.picture, cv2.COLOR_RGB2GRAY)
    middle = max(shown.outlines, key=lambda one: one[..., 1].mean()).mean(axis=0)[4]
    (found, *_) = locator.zones(GreyPicture(np.ascontiguousarray(np.rot90(grey))), look)  # to the left
    turned = np.array([middle[1], grey.shape[1] - 1 - middle[0]])
    assert np.linalg.norm(found[-1].centre - turned) < 1.5 * found[-1].cap


def test_an_even_picture_has_no_zone(locator):
    assert locator.zones(GreyPicture(np.full((480, 640), 180, dtype=np.uint8))) == []
    assert locator.zones(GreyPicture(np.full((1, 1), 7, dtype=np.uint8))) == []


def line(*points: tuple[float, float], cap: float = 10) -> LinePlace:
    return LinePlace(np.array(points, dtype=np.float32), np.full(len(points), cap, dtype=np.float32))


def test_a_line_is_stretched_along_its_course_and_moved_across_it():
    lying = line((0, 0), (50, 0), (100, 0))
    longer = lying.stretched(0.1, 0.2)
    assert longer.middle[0].tolist() == [-10, 0]
    assert longer.middle[-1].tolist() == pytest.approx([120, 0])
    moved = lying.moved(0.5, 2.0)
    assert moved.middle[1].tolist() == [50, 5]
    assert moved.cap == 20
    standing = line((0, 0), (0, 80))
    assert standing.moved(1).middle[0].tolist() == [-10, 0]  # down is to the left where one reads downwards


def test_a_bent_line_is_cut_out_straight():
    picture = np.full((300, 900), 255, dtype=np.uint8)
    xs = np.arange(100, 800)
    ys = (150 + 40 * ((xs - 450) / 350) ** 2).astype(int)
    for x, y in zip(xs, ys, strict=True):
        picture[y - 2 : y + 3, x] = 0
    known = np.linspace(100, 800, 9)
    bent = LinePlace(
        np.stack([known, 150 + 40 * ((known - 450) / 350) ** 2], axis=1).astype(np.float32), np.full(9, 20, np.float32)
    )
    crop = cut_out(GreyPicture(picture), bent)
    assert crop.shape == (HEIGHT, WIDTH)
    darkest = crop[:, 20:-20].argmin(axis=0)
    assert np.abs(darkest - (HEIGHT - 1) / 2).max() < 3


def test_large_writing_is_halved_before_it_is_cut_out():
    looks = GreyPicture(np.zeros((4000, 3000), dtype=np.uint8))
    assert looks.for_cap(20)[1] == 1
    assert looks.for_cap(100)[1] == 0.25
    assert looks.for_cap(100)[0].shape == (1000, 750)
