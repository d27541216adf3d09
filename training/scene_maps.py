"""Endless small photographs of documents with maps of where the lines of their zones lie, for the localiser."""

from __future__ import annotations

import random
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from gatepost.scan.page_image import STRIDE, evened
from tests.scenes.lines import zone
from tests.scenes.page import Outline, Page, Print, letter, overprint, page, strip
from tests.scenes.photograph import Camera, Scene, photograph, two_documents, without_zone

WIDTH, HEIGHT = 640, 480
Maps = NDArray[np.float32]  # 4 × HEIGHT / 4 × WIDTH / 4: core, cosine, sine, log of the height of capitals
_POOL = 160
_CAMERA = Camera(
    size=(WIDTH, HEIGHT), turn=(-45, 45), quarter_turns=True, perspective=0.1, curl=0.012, blur=(0, 18), motion=0.15,
    glare=0.3, shade=0.4, gain=(0.35, 1.15), noise=(0, 10), jpeg=(35, 95), fingers=0.15,
)  # fmt: skip
_pages: list[Page] = []


def example(rng: random.Random) -> tuple[NDArray[np.float32], Maps]:
    """An evened grey picture and its maps."""
    scene = _scene(rng)
    grey = cv2.cvtColor(scene.picture, cv2.COLOR_RGB2GRAY).astype(np.float32)
    if rng.random() < 0.3:
        grey = _coarse(rng, grey)
    wanted = maps(scene.outlines)
    if rng.random() < 0.25:
        grey, (top, bottom, left, right) = _with_border(rng, grey)
        seen = np.zeros(wanted.shape[1:], dtype=bool)
        seen[top // STRIDE : bottom // STRIDE, left // STRIDE : right // STRIDE] = True
        wanted *= seen
    return evened(grey), wanted


def _scene(rng: random.Random) -> Scene:
    kind = rng.random()
    if kind < 0.05:
        return photograph(rng, letter(rng), replace(_CAMERA, fill=(0.6, 1.4)))
    if kind < 0.1:
        return without_zone(rng, replace(_CAMERA, fill=(0.5, 1.2)))
    if kind < 0.17:
        return two_documents(rng, _page(rng), _page(rng), replace(_CAMERA, quarter_turns=False))
    fill = rng.choice(((0.42, 0.7), (0.6, 1.0), (0.6, 1.0), (0.95, 1.3)))
    upright = rng.random() < 0.3
    turn = (-3.0, 3.0) if upright else _CAMERA.turn
    subject = strip(rng, _page(rng)) if rng.random() < 0.1 else _page(rng)
    return photograph(rng, subject, replace(_CAMERA, fill=fill, turn=turn, off_edge=rng.choice((0, 0.15))))


def _coarse(rng: random.Random, grey: NDArray[np.float32]) -> NDArray[np.float32]:
    """As if the picture had been small: shrunk and blown up again."""
    scale = rng.uniform(0.4, 0.9)
    small = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.resize(small, (WIDTH, HEIGHT), interpolation=cv2.INTER_LINEAR), dtype=np.float32)


def _page(rng: random.Random) -> Page:
    """A page from a pool that is renewed little by little: painting one takes longer than photographing it."""
    if len(_pages) < _POOL:
        _pages.append(_painted(rng))
        return _pages[-1]
    place = rng.randrange(_POOL)
    if rng.random() < 0.12:
        _pages[place] = _painted(rng)
    return _pages[place]


def _painted(rng: random.Random) -> Page:
    """A page; every third is printed freely, every tenth has a dark overprint."""
    lines, scale = zone(rng), rng.uniform(5, 8)
    print_of = Print.freely if rng.random() < 0.35 else Print.by_chance
    painted = page(rng, lines, scale, print_of(rng, len(lines)))
    if rng.random() < 0.1:
        overprint(rng, painted.picture, scale, strength=(0.3, 0.6))
    return painted


def _with_border(
    rng: random.Random, grey: NDArray[np.float32]
) -> tuple[NDArray[np.float32], tuple[int, int, int, int]]:
    """The picture cut to another shape and set on an even ground, as pictures of other shapes than 4:3 arrive."""
    left, right = sorted(rng.sample(range(0, WIDTH + 1, 20), 2)) if rng.random() < 0.3 else (0, WIDTH)
    top, bottom = (rng.randint(0, 90), HEIGHT - rng.randint(0, 90))
    framed = np.full_like(grey, rng.choice((0, 114, 255, float(grey.mean()))))
    if right - left < WIDTH // 2:
        left, right = 0, WIDTH
    framed[top:bottom, left:right] = grey[top:bottom, left:right]
    return framed, (top, bottom, left, right)


def maps(outlines: tuple[Outline, ...]) -> Maps:
    """What the localiser should answer for lines that lie so."""
    answer = np.zeros((4, HEIGHT // STRIDE, WIDTH // STRIDE), dtype=np.float32)
    for outline in outlines:
        _draw(answer, outline)
    return answer


def _draw(answer: Maps, outline: Outline) -> None:
    upper, lower = outline[0] * 0.72 + outline[1] * 0.28, outline[0] * 0.28 + outline[1] * 0.72
    ring = np.concatenate((upper, lower[::-1])) / STRIDE - 0.5
    core = np.zeros(answer.shape[1:], dtype=np.uint8)
    cv2.fillPoly(core, [np.round(ring * 16).astype(np.int32)], 1, cv2.LINE_8, 4)
    inside = core > 0
    middle = outline.mean(axis=0)
    way = middle[-1] - middle[0]
    way /= max(float(np.linalg.norm(way)), 1e-6)
    answer[0][inside], answer[1][inside], answer[2][inside] = 1, way[0], way[1]
    caps = np.linalg.norm(outline[0] - outline[1], axis=1)
    along = np.mgrid[0 : answer.shape[1], 0 : answer.shape[2]][::-1].reshape(2, -1).T[inside.ravel()] * STRIDE
    reach = (middle - middle[0]) @ way
    answer[3][inside] = np.log(np.interp((along - middle[0]) @ way, reach, caps))
