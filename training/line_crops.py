"""Endless pictures of single lines, as a locator cuts them out, for the recogniser to learn from."""

from __future__ import annotations

import random

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from gatepost.scan.decode import ALPHABET
from gatepost.scan.line_image import CAP_SHARE, HEIGHT, MARGIN_SHARE, WIDTH
from tests.scenes import typeface
from tests.scenes.lines import chance_line, zone

Crop = NDArray[np.float32]  # HEIGHT × WIDTH, grey from 0 to 255
_CAP = 28


def example(rng: random.Random) -> tuple[Crop, str]:
    """A crop and what stands in it."""
    noise = np.random.default_rng(rng.getrandbits(32))
    lines = _texts(rng)
    place = rng.randrange(len(lines))
    face = rng.choice(typeface.monospaced()) if typeface.monospaced() and rng.random() < 0.28 else typeface.OCR_B
    pitch = _CAP * rng.uniform(0.9, 1.22)
    distance = _CAP * rng.uniform(1.3, 3.3)
    canvas, left, top = _canvas(rng, lines, place, face, pitch, distance)
    grey = _inked(rng, noise, canvas)
    return _cut(rng, noise, grey, (left, top, len(lines[place]) * pitch)), lines[place]


def _texts(rng: random.Random) -> list[str]:
    if rng.random() < 0.45:
        length = rng.choice((30, 36, 44))
        return [chance_line(rng, length) for _ in range(3 if length == 30 else 2)]
    return list(zone(rng))


def _canvas(
    rng: random.Random, lines: list[str], place: int, face: object, pitch: float, distance: float
) -> tuple[typeface.Mask, float, float]:
    """The line and those beside it as one mask; where the line begins, and the top of its capitals."""
    side = int(4 * pitch)
    reach = int(_CAP * 1.6)
    width = round(len(lines[place]) * pitch) + 2 * side
    canvas = np.zeros((_CAP + 2 * reach, width), dtype=np.uint8)
    weight = rng.uniform(-0.7, 1.6)
    for other in range(len(lines)):
        if abs(other - place) > 1:
            continue
        mask = typeface.weighted(typeface.line_mask(lines[other], face, _CAP, pitch), weight, _CAP)  # type: ignore[arg-type]
        top = round(reach + (other - place) * distance) - _CAP // 2
        first, last = max(top, 0), min(top + mask.shape[0], canvas.shape[0])
        if first < last:
            canvas[first:last, side : side + mask.shape[1]] |= mask[first - top : last - top]
    if rng.random() < 0.1:  # print that runs into the line's end or over it
        text = typeface.line_mask(
            "".join(rng.choices("abcdefghiKLMN0123", k=4)), rng.choice(typeface.print_faces()), _CAP, pitch
        )
        x = rng.choice((0, width - text.shape[1]))
        y = rng.randint(0, canvas.shape[0] - text.shape[0])
        if x > side + len(lines[place]) * pitch or text.shape[1] < side:
            canvas[y : y + text.shape[0], x : x + text.shape[1]] |= text
    return canvas, float(side), float(reach)


def _inked(rng: random.Random, noise: np.random.Generator, mask: typeface.Mask) -> Crop:
    height, width = mask.shape
    paper = np.full((height, width), rng.uniform(140, 255), dtype=np.float32)
    paper += cv2.resize(noise.normal(0, rng.uniform(0, 22), (2, rng.randint(2, 9))).astype(np.float32), (width, height))
    if rng.random() < 0.6:
        paper += _waves(rng, width, height)
    if rng.random() < 0.18:
        _overprint(rng, paper)
    ink = rng.uniform(0, 80)
    strength = rng.uniform(0.6, 1.0) if rng.random() < 0.8 else rng.uniform(0.3, 0.6)
    if rng.random() < 0.25:  # worn or dotted ink
        speck = cv2.resize(noise.uniform(0, 1, (height // 3, width // 3)).astype(np.float32), (width, height))
        mask = (mask * np.where(speck < rng.uniform(0, 0.25), rng.uniform(0.2, 0.9), 1)).astype(np.uint8)
    share = mask.astype(np.float32) * (strength / 255)
    inked = paper * (1 - share) + ink * share
    return _stamped(rng, inked) if rng.random() < 0.1 else inked


def _waves(rng: random.Random, width: int, height: int) -> Crop:
    ys, xs = np.mgrid[0:height, 0:width].astype(np.float32)
    total = np.zeros((height, width), dtype=np.float32)
    for _ in range(rng.randint(1, 2)):
        wave = (
            ys
            + rng.uniform(3, 50) * np.sin(xs * rng.uniform(0.004, 0.04) + rng.uniform(0, 6))
            + xs * rng.uniform(-1, 1)
        )
        sharp = rng.uniform(1, 4)
        total -= rng.uniform(3, 45) * np.clip(np.cos(wave * 2 * np.pi / rng.uniform(6, 40)) * sharp - sharp + 1, 0, 1)
    return total


def _overprint(rng: random.Random, paper: Crop) -> None:
    x, y = rng.randint(0, paper.shape[1]), rng.randint(0, paper.shape[0])
    for _ in range(rng.randint(1, 3)):
        end = (x + rng.randint(-150, 150), y + rng.randint(-150, 150))
        cv2.line(paper, (x, y), end, float(paper.mean() - rng.uniform(-40, 95)), rng.randint(3, 28), cv2.LINE_AA)
        x, y = end


def _stamped(rng: random.Random, inked: Crop) -> Crop:
    """Large letters printed over the signs, whose contrast they take: SPECIMEN, a stamp."""
    height, width = inked.shape
    size = round(_CAP * rng.uniform(2.5, 7))
    text = "".join(rng.choices("SPECIMNOBRAZULDTER", k=rng.randint(3, 8)))
    letters = Image.new("L", (width, height))
    at = (rng.uniform(-size, width * 0.7), rng.uniform(-size, height * 0.4))
    ImageDraw.Draw(letters).text(at, text, font=typeface.font(rng.choice(typeface.print_faces()), size), fill=255)
    turned = letters.rotate(rng.uniform(-25, 35), center=(at[0] + size, at[1] + size / 2))
    share = np.asarray(turned, dtype=np.float32) * (rng.uniform(0.1, 0.65) / 255)
    return inked * (1 - share) + rng.uniform(40, 190) * share


def _cut(rng: random.Random, noise: np.random.Generator, grey: Crop, line: tuple[float, float, float]) -> Crop:
    """From the printed canvas to a sensor's pixels and from these to the crop, with a locator's errors."""
    left, top, length = line
    sensor_cap = _sensor_cap(rng)
    scale = sensor_cap / _CAP
    lean = rng.uniform(-0.12, 0.12) if rng.random() < 0.5 else rng.uniform(-0.32, 0.32)  # perspective leans signs over
    tilt = rng.gauss(0, 0.006)
    to_sensor = np.array(
        [
            [scale * rng.uniform(0.85, 1.15), lean * scale, rng.uniform(0, 1)],
            [tilt * scale, scale, rng.uniform(0, 1)],
            [0, 0, 1],
        ]
    )
    size = (max(int(grey.shape[1] * to_sensor[0, 0]) + 2, 8), max(int(grey.shape[0] * scale) + 2, 8))
    if scale < 0.8:
        grey = cv2.GaussianBlur(grey, (0, 0), 0.4 / scale)
    sensed = cv2.warpPerspective(grey, to_sensor, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    sensed = _sensed(rng, noise, np.asarray(sensed, dtype=np.float32), sensor_cap)
    crop = cv2.warpPerspective(
        sensed, _to_crop(rng, left, top, length) @ np.linalg.inv(to_sensor), (WIDTH, HEIGHT),
        flags=cv2.INTER_AREA if sensor_cap > 30 else cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE,
    )  # fmt: skip
    return np.asarray(crop, dtype=np.float32)


def _sensor_cap(rng: random.Random) -> float:
    """Height of capitals in the photograph: mostly enough, often barely."""
    return rng.uniform(7.5, 12) if rng.random() < 0.3 else rng.uniform(11, 32)


def _to_crop(rng: random.Random, left: float, top: float, length: float) -> NDArray[np.float64]:
    """From canvas to crop; the four corners are each a little wrong, as a locator's are."""
    ends = [(rng.gauss(0, 0.35) if rng.random() < 0.8 else rng.uniform(-1.0, 1.6)) * length / 40 for _ in range(2)]
    grow, shift = rng.uniform(0.82, 1.22), rng.gauss(0, 0.06)
    cap_in_crop = HEIGHT * CAP_SHARE * grow
    y = (HEIGHT - cap_in_crop) / 2 + shift * HEIGHT
    begin, end = left - ends[0], left + length + ends[1]
    first, last = _leans(rng)
    source = np.array(
        [[begin + first, top], [end + last, top], [end - last, top + _CAP], [begin - first, top + _CAP]],
        dtype=np.float32,
    )
    x0, x1 = WIDTH * MARGIN_SHARE, WIDTH * (1 - MARGIN_SHARE)
    target = np.array([[x0, y], [x1, y], [x1, y + cap_in_crop], [x0, y + cap_in_crop]], dtype=np.float32)
    target[:, 1] += np.array([rng.gauss(0, 0.9) for _ in range(4)], dtype=np.float32)
    return cv2.getPerspectiveTransform(source, target)


def _leans(rng: random.Random) -> tuple[float, float]:
    """How far signs still lean at the line's begin and end once they were set upright: mostly little, not always."""
    if rng.random() < 0.65:
        lean, turns = rng.gauss(0, 0.05), rng.gauss(0, 0.03)
    else:
        lean, turns = rng.uniform(-0.32, 0.32), rng.gauss(0, 0.1)
    return (lean - turns) * _CAP / 2, (lean + turns) * _CAP / 2


def _sensed(rng: random.Random, noise: np.random.Generator, light: Crop, cap: float) -> Crop:
    kind = rng.random()
    if kind < 0.5:
        light = cv2.GaussianBlur(light, (0, 0), max(cap * rng.uniform(0.02, 0.17), 0.2))
    elif kind < 0.65:
        length = max(round(cap * rng.uniform(0.1, 0.4)), 2)
        kernel = np.zeros((2 * length + 1, 2 * length + 1), dtype=np.float32)
        angle = rng.uniform(0, np.pi)
        end = (round(length + np.cos(angle) * length / 2), round(length + np.sin(angle) * length / 2))
        start = (2 * length - end[0], 2 * length - end[1])
        cv2.line(kernel, start, end, 1.0, 1)
        light = cv2.filter2D(light, -1, kernel / kernel.sum())
    if rng.random() < 0.2:  # glare
        ys, xs = np.mgrid[0 : light.shape[0], 0 : light.shape[1]].astype(np.float32)
        centre, spread = rng.uniform(0, light.shape[1]), light.shape[0] * rng.uniform(0.5, 3)
        light = light + rng.uniform(20, 110) * np.exp(
            -(((xs - centre) / spread) ** 2) - ((ys / light.shape[0] - 0.5) ** 2)
        )
    gain = rng.uniform(0.3, 1.1)
    light = light * gain + rng.uniform(0, 30)
    light = light + noise.normal(0, rng.uniform(0, 9) * min(gain * 1.5, 1), light.shape)
    if rng.random() < 0.2:
        light = light + rng.uniform(0.3, 1.2) * (light - cv2.GaussianBlur(light.astype(np.float32), (0, 0), 1.2))
    light = np.clip(light, 0, 255)
    if rng.random() < 0.6:
        _, coded = cv2.imencode(".jpg", light.astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, rng.randint(25, 95)])
        light = np.asarray(cv2.imdecode(coded, cv2.IMREAD_GRAYSCALE), dtype=np.float32)
    return light.astype(np.float32)


def targets(text: str) -> list[int]:
    """The text as a recogniser's classes; 0 is CTC's blank."""
    return [ALPHABET.index(sign) + 1 for sign in text]
