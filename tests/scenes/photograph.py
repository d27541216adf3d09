"""A synthetic camera: a page on a table, in any turn, in perspective, badly lit, blurred, noisy, compressed."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np

from tests.scenes.lines import Lines, zone
from tests.scenes.page import Outline, Page, Pixels, background, page


@dataclass(frozen=True)
class Scene:
    """A photograph and where its zones lie, in its own pixels."""

    picture: Pixels
    zones: tuple[Lines, ...]
    outlines: tuple[Outline, ...]


@dataclass(frozen=True)
class Camera:
    """How a photograph is taken. Spans are (least, most); blur is in hundredths of the height of capitals."""

    size: tuple[int, int] = (1280, 720)
    turn: tuple[float, float] = (-12, 12)
    quarter_turns: bool = False
    fill: tuple[float, float] = (0.6, 0.95)  # of the picture's side that the page meets first
    perspective: float = 0.05
    curl: float = 0.0
    blur: tuple[float, float] = (0.0, 8.0)
    motion: float = 0.0  # chance
    glare: float = 0.0  # chance
    shade: float = 0.15
    gain: tuple[float, float] = (0.8, 1.1)
    noise: tuple[float, float] = (0.0, 4.0)
    jpeg: tuple[int, int] = (70, 95)
    fingers: float = 0.0  # chance
    off_edge: float = 0.0  # how far the page may leave the picture


CALM = Camera()
HARD = Camera(
    perspective=0.12, curl=0.02, blur=(3, 20), motion=0.25, glare=0.5, shade=0.45, gain=(0.35, 1.15),
    noise=(2, 14), jpeg=(35, 85), fingers=0.25,
)  # fmt: skip


def photograph(rng: random.Random, subject: Page, camera: Camera, table: Pixels | None = None) -> Scene:
    """One photograph of one page."""
    subject = _curled(rng, subject, camera.curl)
    width, height = camera.size
    canvas = table if table is not None else tabletop(rng, width, height)
    turn = _homography(rng, subject, camera)
    _lay(rng, canvas, subject.picture, turn)
    outlines = tuple(_moved(outline, turn) for outline in subject.outlines)
    if rng.random() < camera.fingers:
        _finger(rng, canvas, subject, turn)
    return Scene(_exposed(rng, canvas, outlines, camera), (subject.zone,), outlines)


def two_documents(rng: random.Random, first: Page, second: Page, camera: Camera) -> Scene:
    """Two documents side by side in one photograph."""
    width, height = camera.size
    whole = tabletop(rng, width, height)
    half = replace(camera, size=(width // 2, height), fill=(0.75, 0.95), turn=(-8, 8), fingers=0)
    calm = replace(half, blur=(0, 0), noise=(0, 0), jpeg=(100, 100), gain=(1, 1), shade=0, motion=0, glare=0)
    halves = (whole[:, : width // 2], whole[:, width // 2 : width // 2 * 2])
    sides = [
        photograph(rng, one, calm, np.ascontiguousarray(part))
        for one, part in zip((first, second), halves, strict=True)
    ]
    shift = np.array([width // 2, 0], dtype=np.float32)
    outlines = (*sides[0].outlines, *(outline + shift for outline in sides[1].outlines))
    picture = _exposed(rng, np.hstack([side.picture for side in sides]), outlines, camera)
    return Scene(picture, (*sides[0].zones, *sides[1].zones), outlines)


def without_zone(rng: random.Random, camera: Camera) -> Scene:
    """A photograph of a page whose zone lies outside it: print and pictures alone."""
    subject = page(rng, zone(rng), scale=6)
    top = int(min(outline[:, :, 1].min() for outline in subject.outlines)) - 8
    bare = Page(np.ascontiguousarray(subject.picture[: max(top, 40)]), (), ())
    return replace(photograph(rng, bare, camera), zones=())


def tabletop(rng: random.Random, width: int, height: int) -> Pixels:
    """What a document lies on: cloth, wood, plastic, or print."""
    noise = np.random.default_rng(rng.getrandbits(32))
    kind = rng.random()
    if kind < 0.2:
        return background(rng, width, height)
    tone = np.array([rng.randint(10, 240) for _ in range(3)], dtype=np.float32)
    coarse = noise.normal(0, rng.uniform(2, 40), (rng.randint(2, 40), rng.randint(2, 40), 1)).astype(np.float32)
    rough = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)[..., None]
    grain = noise.standard_normal((height, width, 1), dtype=np.float32) * rng.uniform(0, 8)
    canvas = np.clip(tone + (rough + grain), 0, 255).astype(np.uint8)
    for _ in range(rng.choice((0, 0, 3, 12))):
        ends = [(rng.randint(-50, width + 50), rng.randint(-50, height + 50)) for _ in range(2)]
        cv2.line(canvas, *ends, [rng.randint(0, 255) for _ in range(3)], rng.randint(1, 12), cv2.LINE_AA)
    return canvas


def _homography(rng: random.Random, subject: Page, camera: Camera) -> np.ndarray:
    page_height, page_width = subject.picture.shape[:2]
    width, height = camera.size
    angle = rng.uniform(*camera.turn) + (90 * rng.randint(0, 3) if camera.quarter_turns else 0)
    cos, sin = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    around = abs(page_width * cos) + abs(page_height * sin), abs(page_width * sin) + abs(page_height * cos)
    scale = rng.uniform(*camera.fill) * min(width / around[0], height / around[1])
    centre = [
        side / 2 + rng.uniform(-1, 1) * max((side - spread * scale) / 2, camera.off_edge * spread * scale)
        for side, spread in ((width, around[0]), (height, around[1]))
    ]
    corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]], dtype=np.float32) * (page_width / 2, page_height / 2)
    turned = corners @ np.array([[cos, sin], [-sin, cos]], dtype=np.float32) * scale
    reach = scale * min(page_width, page_height) * camera.perspective
    turned += np.array([[rng.uniform(-reach, reach) for _ in range(2)] for _ in range(4)], dtype=np.float32)
    source = np.array([[0, 0], [page_width, 0], [page_width, page_height], [0, page_height]], dtype=np.float32)
    return cv2.getPerspectiveTransform(source, (turned + centre).astype(np.float32))


def _lay(rng: random.Random, canvas: Pixels, picture: Pixels, turn: np.ndarray) -> None:
    size = (canvas.shape[1], canvas.shape[0])
    shrink = math.sqrt(abs(np.linalg.det(turn[:2, :2])))
    if shrink < 0.8:  # what falls between the sensor's pixels must not alias
        picture = cv2.GaussianBlur(picture, (0, 0), 0.45 / shrink)
    mask = cv2.warpPerspective(np.full(picture.shape[:2], 255, np.uint8), turn, size, flags=cv2.INTER_LINEAR)
    shadow = rng.uniform(0, 0.6)
    moved = np.roll(mask, (rng.randint(-8, 8), rng.randint(-8, 8)), (0, 1))
    darkness = cv2.GaussianBlur(moved, (0, 0), 5).astype(np.float32)[..., None] * np.float32(shadow / 255)
    canvas[:] = (canvas * (1 - darkness)).astype(np.uint8)
    laid = cv2.warpPerspective(picture, turn, size, flags=cv2.INTER_LINEAR)
    share = mask[..., None].astype(np.float32) / 255
    canvas[:] = (canvas * (1 - share) + laid * share).astype(np.uint8)


def _moved(outline: Outline, turn: np.ndarray) -> Outline:
    points = cv2.perspectiveTransform(outline.reshape(1, -1, 2).astype(np.float64), turn)
    return points.reshape(outline.shape).astype(np.float32)


def _curled(rng: random.Random, subject: Page, curl: float) -> Page:
    """The page bent as a booklet's: heights follow a parabola across the width."""
    if not curl:
        return subject
    height, width = subject.picture.shape[:2]
    depth, middle = rng.uniform(-curl, curl) * width, rng.uniform(0.2, 0.8) * width

    def lift(xs: np.ndarray) -> np.ndarray:
        return np.asarray(depth * ((xs - middle) / width) ** 2 * 4, dtype=np.float32)

    ys, xs = np.mgrid[0:height, 0:width].astype(np.float32)
    picture = cv2.remap(subject.picture, xs, ys - lift(xs), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    outlines = []
    for outline in subject.outlines:
        bent = outline.copy()
        bent[..., 1] += lift(outline[..., 0])
        outlines.append(bent)
    return replace(subject, picture=np.asarray(picture, dtype=np.uint8), outlines=tuple(outlines))


def _finger(rng: random.Random, canvas: Pixels, subject: Page, turn: np.ndarray) -> None:
    """A finger that holds the page: over its edge, never over the zone."""
    height, width = subject.picture.shape[:2]
    edge = rng.choice([(0, height * 0.3), (width, height * 0.3), (width * 0.5, 0)])
    at = cv2.perspectiveTransform(np.array([[edge]], dtype=np.float64), turn)[0, 0]
    size = max(canvas.shape[0] * rng.uniform(0.04, 0.08), 3)
    tone = [rng.randint(120, 230), rng.randint(90, 180), rng.randint(70, 150)]
    cv2.ellipse(
        canvas, [int(v) for v in at], (int(size), int(size * 1.8)), rng.uniform(0, 180), 0, 360, tone, -1, cv2.LINE_AA
    )


def cap_height(outlines: Sequence[Outline]) -> float:
    """The mean height of capitals in pixels; 20 where there is no zone."""
    heights = [float(np.linalg.norm(outline[0] - outline[1], axis=1).mean()) for outline in outlines]
    return sum(heights) / len(heights) if heights else 20.0


def _exposed(rng: random.Random, canvas: Pixels, outlines: Sequence[Outline], camera: Camera) -> Pixels:
    noise = np.random.default_rng(rng.getrandbits(32))
    height, width = canvas.shape[:2]
    light = canvas.astype(np.float32) * rng.uniform(*camera.gain)
    if camera.shade:
        coarse = noise.uniform(1 - camera.shade, 1, (3, 4)).astype(np.float32)
        light *= cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)[..., None]
    if rng.random() < camera.glare:
        _glare(rng, light)
    cap = cap_height(outlines)
    sigma = rng.uniform(*camera.blur) / 100 * cap
    if sigma > 0.2:
        light = cv2.GaussianBlur(light, (0, 0), sigma)
    if rng.random() < camera.motion:
        light = _shaken(rng, light, cap)
    light += noise.standard_normal((height, width, 1), dtype=np.float32) * rng.uniform(*camera.noise)
    quality = rng.randint(*camera.jpeg)
    _, coded = cv2.imencode(".jpg", np.clip(light, 0, 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, quality])
    return np.asarray(cv2.imdecode(coded, cv2.IMREAD_COLOR), dtype=np.uint8)


def _glare(rng: random.Random, light: np.ndarray) -> None:
    height, width = light.shape[:2]
    blob = np.zeros((height // 8, width // 8), dtype=np.float32)
    centre = (rng.randint(0, blob.shape[1]), rng.randint(0, blob.shape[0]))
    axes = (max(int(blob.shape[1] * rng.uniform(0.04, 0.2)), 1), max(int(blob.shape[0] * rng.uniform(0.04, 0.2)), 1))
    cv2.ellipse(blob, centre, axes, rng.uniform(0, 180), 0, 360, rng.uniform(40, 160), -1)
    light += cv2.resize(cv2.GaussianBlur(blob, (0, 0), 6), (width, height))[..., None]


def _shaken(rng: random.Random, light: np.ndarray, cap: float) -> np.ndarray:
    length = max(int(cap * rng.uniform(0.1, 0.35)), 2)
    kernel = np.zeros((length * 2 + 1, length * 2 + 1), dtype=np.float32)
    angle = rng.uniform(0, math.pi)
    reach = (math.cos(angle) * length / 2, math.sin(angle) * length / 2)
    ends = [(round(length + sign * reach[0]), round(length + sign * reach[1])) for sign in (-1, 1)]
    cv2.line(kernel, *ends, 1.0, 1)
    return np.asarray(cv2.filter2D(light, -1, kernel / kernel.sum()))
