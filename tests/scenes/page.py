"""Pages that look like documents of nobody: guilloche, portrait, printed text, and a zone."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from tests.scenes import typeface
from tests.scenes.lines import Lines

Pixels = NDArray[np.uint8]  # height × width × 3
Outline = NDArray[np.float32]  # 2 × points × 2: along the tops of the capitals, then along the baseline; x, y
_POINTS = 9
_SIZES = {30: (85.6, 54.0), 36: (105.0, 74.0), 44: (125.0, 88.0)}  # millimetres (Doc 9303 part 3)


@dataclass(frozen=True)
class Page:
    """A painted page; `outlines` has one outline for each line of `zone`."""

    picture: Pixels
    zone: Lines
    outlines: tuple[Outline, ...]


@dataclass(frozen=True)
class Print:
    """How a zone is printed: typeface, weight (see `typeface.weighted`), height and pitch in millimetres.

    `strength` is the ink's share of what it covers, from 0 to 1; by chance where it is None.
    """

    face: Path
    weight: float
    cap: float
    pitch: float
    line_distance: float
    strength: float | None = None

    @staticmethod
    def by_chance(rng: random.Random, line_count: int, other_faces: float = 0.15) -> Print:
        """OCR-B as the standard sets it, more or less; now and then another monospaced typeface."""
        others = typeface.monospaced()
        face = rng.choice(others) if others and rng.random() < other_faces else typeface.OCR_B
        distance = rng.uniform(4.0, 5.6) if line_count == 3 else rng.uniform(4.6, 7.2)
        return Print(face, rng.uniform(-0.6, 1.3), rng.uniform(2.15, 2.65), rng.uniform(2.4, 2.66), distance)

    @staticmethod
    def freely(rng: random.Random, line_count: int, other_faces: float = 0.15) -> Print:
        """More freely than the standard has it: lines and signs closer and wider apart, in a paler ink."""
        usual = Print.by_chance(rng, line_count, other_faces)
        distance, pitch, strength = rng.uniform(3.1, 9.5), rng.uniform(2.05, 3.0), rng.uniform(0.3, 0.85)
        return replace(usual, line_distance=distance, pitch=pitch, strength=strength)


def page(
    rng: random.Random, zone: Lines, scale: float = 8.0, printed: Print | None = None, plain: bool = False
) -> Page:
    """A page for `zone`, `scale` pixels a millimetre; `plain` leaves out what is printed over the zone."""
    printed = printed or Print.by_chance(rng, len(zone))
    width_mm, height_mm = _SIZES[len(zone[0])]
    zone_width = len(zone[0]) * printed.pitch
    width_mm = max(width_mm * rng.uniform(0.97, 1.05), zone_width + 3)
    zone_height = printed.line_distance * (len(zone) - 1) + printed.cap
    width, height = round(width_mm * scale), round(height_mm * rng.uniform(0.95, 1.1) * scale)
    bottom = rng.uniform(3.0, 8.0) * scale
    zone_top = height - bottom - zone_height * scale
    picture = background(rng, width, height)
    _fill(rng, picture, zone_top - 2 * scale, scale)
    if rng.random() < 0.4:
        _strip(rng, picture, int(zone_top - rng.uniform(2, 4) * scale))
    left = rng.uniform(0.15, 0.85) * (width - zone_width * scale)
    outlines = _print_zone(rng, picture, zone, printed, (left, zone_top), scale)
    if not plain and rng.random() < 0.2:
        overprint(rng, picture, scale)
    if rng.random() < 0.25:
        picture, outlines = _with_upper_page(rng, picture, outlines, scale)
    return Page(picture, zone, outlines)


def strip(rng: random.Random, whole: Page) -> Page:
    """The part of a page around its zone alone, as a reader's window or a close-up shows it."""
    points = np.concatenate([outline.reshape(-1, 2) for outline in whole.outlines])
    cap = float(np.linalg.norm(whole.outlines[0][0] - whole.outlines[0][1], axis=1).mean())
    height, width = whole.picture.shape[:2]
    top, bottom = points[:, 1].min() - cap * rng.uniform(0.6, 6), points[:, 1].max() + cap * rng.uniform(0.6, 3)
    left, right = points[:, 0].min() - cap * rng.uniform(0.3, 3), points[:, 0].max() + cap * rng.uniform(0.3, 3)
    top, left = max(int(top), 0), max(int(left), 0)
    cut = np.ascontiguousarray(whole.picture[top : min(int(bottom), height), left : min(int(right), width)])
    shift = np.array([left, top], dtype=np.float32)
    return Page(cut, whole.zone, tuple(outline - shift for outline in whole.outlines))


def letter(rng: random.Random) -> Page:
    """A page of print without any zone: a form, a letter, a list."""
    width, height = rng.randint(500, 900), rng.randint(500, 1000)
    image = Image.fromarray(background(rng, width, height))
    draw = ImageDraw.Draw(image)
    size = rng.randint(10, 26)
    y = rng.randint(5, 60)
    while y < height - size:
        face = typeface.OCR_B if rng.random() < 0.1 else rng.choice([*typeface.print_faces(), *typeface.monospaced()])
        text = " ".join(_words(rng) for _ in range(rng.randint(1, 4)))
        draw.text((rng.randint(5, 60), y), text, font=typeface.font(face, size), fill=(rng.randint(0, 110),) * 3)
        y += int(size * rng.uniform(1.1, 1.9))
    return Page(np.asarray(image).copy(), (), ())


def background(rng: random.Random, width: int, height: int) -> Pixels:
    """Tinted paper with a gradient, fine waves and grain."""
    noise = np.random.default_rng(rng.getrandbits(32))
    light, other = (np.array([rng.randint(150, 255) for _ in range(3)], dtype=np.float32) for _ in range(2))
    if rng.random() < 0.5:
        light, other = np.maximum(light, 215), np.maximum(other, 205)
    ys, xs = np.mgrid[0:height, 0:width].astype(np.float32)
    mix = ((xs * rng.uniform(-1, 1) / width + ys * rng.uniform(-1, 1) / height) + 1) / 2
    canvas = light + (other - light) * np.clip(mix, 0, 1)[..., None]
    for _ in range(rng.randint(0, 4)):
        depth = rng.uniform(2, 26)
        wave = (
            ys
            + rng.uniform(5, 60) * np.sin(xs * rng.uniform(0.003, 0.03) + rng.uniform(0, 6))
            + xs * rng.uniform(-1, 1)
        )
        lines = np.clip(np.cos(wave * 2 * np.pi / rng.uniform(4, 22)) * 2 - rng.uniform(0, 1.4), 0, 1)
        tint = np.array([rng.uniform(0, 1) for _ in range(3)], dtype=np.float32)
        canvas -= (lines * depth)[..., None] * tint
    canvas += noise.standard_normal((height, width, 1), dtype=np.float32) * rng.uniform(0, 4)
    return np.clip(canvas, 0, 255).astype(np.uint8)


def _fill(rng: random.Random, picture: Pixels, bottom: float, scale: float) -> None:
    """Portrait and printed text over the zone."""
    height, width = picture.shape[:2]
    left = width * rng.uniform(0.03, 0.08) if rng.random() < 0.75 else width * rng.uniform(0.62, 0.7)
    _portrait(rng, picture, (left, height * 0.18), (width * 0.27, max(bottom - height * 0.22, 8)))
    image = Image.fromarray(picture)
    draw = ImageDraw.Draw(image)
    text_left = width * rng.uniform(0.34, 0.4) if left < width / 2 else width * 0.04
    y = height * rng.uniform(0.03, 0.08)
    while y < bottom - 4 * scale:
        size = max(int(scale * rng.choice((1.6, 2, 2.4, 3, 3.4, 4.5))), 6)
        ink = tuple(rng.randint(0, 130) for _ in range(3))
        face = typeface.OCR_B if rng.random() < 0.12 else rng.choice(typeface.print_faces())
        draw.text((text_left + rng.uniform(0, 20), y), _words(rng), font=typeface.font(face, size), fill=ink)
        y += size * rng.uniform(1.15, 2.1)
    picture[:] = np.asarray(image)


def _words(rng: random.Random) -> str:
    kind = rng.random()
    if kind < 0.25:
        return f"{rng.randint(1, 28):02}.{rng.randint(1, 12):02}.{rng.randint(1940, 2035)}"
    if kind < 0.4:
        return "".join(rng.choices("ABCDEFGHIKLMNPRSTUVXYZ0123456789", k=rng.randint(6, 18)))
    letters = rng.choice(
        ("abcdefghiklmnoprstuvyz", "ABCDEFGHIKLMNOPRSTUVYZ", "АБВГДЕЖЗИКЛМНОПРСТУ", "абвгдеиклмнопрст")
    )
    return " ".join("".join(rng.choices(letters, k=rng.randint(2, 11))) for _ in range(rng.randint(1, 6)))


def _portrait(rng: random.Random, picture: Pixels, corner: tuple[float, float], size: tuple[float, float]) -> None:
    x, y, w, h = (int(value) for value in (*corner, *size))
    tone = [rng.randint(120, 235) for _ in range(3)]
    cv2.rectangle(picture, (x, y), (x + w, y + h), tone, -1)
    skin = [rng.randint(90, 220) for _ in range(3)]
    hair = [rng.randint(10, 120) for _ in range(3)]
    cv2.ellipse(picture, (x + w // 2, y + h), (int(w * 0.42), int(h * 0.3)), 0, 180, 360, [t // 2 for t in tone], -1)
    cv2.ellipse(picture, (x + w // 2, int(y + h * 0.42)), (int(w * 0.27), int(h * 0.27)), 0, 0, 360, hair, -1)
    cv2.ellipse(picture, (x + w // 2, int(y + h * 0.48)), (int(w * 0.22), int(h * 0.25)), 0, 0, 360, skin, -1)


def _strip(rng: random.Random, picture: Pixels, top: int) -> None:
    """The paler field that many documents keep for the zone."""
    field = picture[max(top, 0) :]
    field[:] = cv2.addWeighted(field, rng.uniform(0.0, 0.6), np.full_like(field, rng.randint(225, 255)), 1, 0)
    np.minimum(field, 255, out=field)


def _print_zone(
    rng: random.Random, picture: Pixels, zone: Lines, printed: Print, corner: tuple[float, float], scale: float
) -> tuple[Outline, ...]:
    cap = max(round(printed.cap * scale), 5)
    ink = np.array([rng.randint(0, 70)] * 3, dtype=np.float32) + rng.randint(0, 30) * np.eye(3)[rng.randint(0, 2)]
    strength = rng.uniform(0.75, 1.0)
    if printed.strength is not None:
        strength = printed.strength
    outlines = []
    for place, line in enumerate(zone):
        mask = typeface.weighted(
            typeface.line_mask(line, printed.face, cap, printed.pitch * scale), printed.weight, cap
        )
        x, y = round(corner[0]), round(corner[1] + place * printed.line_distance * scale)
        x, y = max(x, 0), max(y, cap // 2)
        part = picture[y - cap // 2 : y - cap // 2 + 2 * cap, x : x + mask.shape[1]]
        ink_share = mask[: part.shape[0], : part.shape[1], None].astype(np.float32) * (strength / 255)
        part[:] = (part * (1 - ink_share) + ink * ink_share).astype(np.uint8)
        outlines.append(_outline(x, y, mask.shape[1], cap))
    return tuple(outlines)


def _outline(x: float, y: float, width: float, cap: float) -> Outline:
    xs = np.linspace(x, x + width, _POINTS)
    return np.stack([np.stack([xs, np.full(_POINTS, row)], axis=1) for row in (y, y + cap)]).astype(np.float32)


def overprint(rng: random.Random, picture: Pixels, scale: float, strength: tuple[float, float] = (0.1, 0.45)) -> None:
    """SPECIMEN, across the page, in an ink of that strength (its share of what it covers)."""
    size = int(scale * rng.uniform(8, 18))
    layer = Image.new("L", (picture.shape[1], picture.shape[0]))
    text = rng.choice(("SPECIMEN", "Specimen", "ОБРАЗЕЦ", "SAMPLE", "VOID", "MUSTER"))
    at = (rng.uniform(0, picture.shape[1] * 0.4), rng.uniform(0, picture.shape[0] * 0.7))
    ImageDraw.Draw(layer).text(at, text, font=typeface.font(rng.choice(typeface.print_faces()), size), fill=255)
    layer = layer.rotate(rng.uniform(-25, 35))
    share = np.asarray(layer, dtype=np.float32)[..., None] * (rng.uniform(*strength) / 255)
    ink = np.array([rng.randint(60, 255), rng.randint(20, 160), rng.randint(20, 160)], dtype=np.float32)
    picture[:] = (picture * (1 - share) + ink * share).astype(np.uint8)


def _with_upper_page(
    rng: random.Random, picture: Pixels, outlines: tuple[Outline, ...], scale: float
) -> tuple[Pixels, tuple[Outline, ...]]:
    """An open booklet: another page over the fold."""
    height, width = picture.shape[:2]
    upper = background(rng, width, int(height * rng.uniform(0.5, 1.0)))
    _fill(rng, upper, upper.shape[0] * 0.9, scale)
    shade = np.linspace(1, rng.uniform(0.4, 0.8), 30, dtype=np.float32)[:, None, None]
    upper[-30:] = (upper[-30:] * shade[: len(upper[-30:])]).astype(np.uint8)
    offset = np.array([0, upper.shape[0]], dtype=np.float32)
    return np.vstack((upper, picture)), tuple(outline + offset for outline in outlines)
