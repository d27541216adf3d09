"""Recorded video of a hand that brings a document before the camera."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from tests.scenes.page import Page
from tests.scenes.photograph import tabletop

RATE = 30.0  # frames a second
_EMPTY, _ARRIVING = 15, 12  # frames


@dataclass(frozen=True)
class Recording:
    """A video file, and the number of its first frame in which the document lies sharp and whole."""

    file: Path
    first_sharp: int


def record(
    rng: random.Random, subject: Page, file: Path, seconds: float = 4.0, size: tuple[int, int] = (1280, 720)
) -> Recording:
    """An empty table, the document arriving out of focus, then held with a slight tremor."""
    width, height = size
    table = tabletop(rng, width, height)
    noise = np.random.default_rng(rng.getrandbits(32))
    writer = cv2.VideoWriter(str(file), cv2.VideoWriter.fourcc(*"MJPG"), RATE, size)
    turn, fill = rng.uniform(-8, 8), rng.uniform(0.72, 0.92)
    for number in range(int(seconds * RATE)):
        arrived = min(max((number - _EMPTY) / _ARRIVING, 0.0), 1.0)
        frame = table.copy()
        if arrived > 0:
            tremor = [rng.gauss(0, 1.2) for _ in range(2)]
            shift = ((1 - arrived) * width * 0.7 + tremor[0], tremor[1])
            _lay(frame, subject.picture, turn + math.sin(number / 9) * 0.6, fill, shift)
        if 0 < arrived < 1:
            frame = cv2.GaussianBlur(frame, (0, 0), 1 + 5 * (1 - arrived))
        grain = noise.standard_normal((height, width, 1), dtype=np.float32) * 3
        writer.write(np.clip(frame + grain, 0, 255).astype(np.uint8)[:, :, ::-1])
    writer.release()
    return Recording(file, _EMPTY + _ARRIVING)


def _lay(frame: np.ndarray, picture: np.ndarray, turn: float, fill: float, shift: tuple[float, float]) -> None:
    height, width = frame.shape[:2]
    page_height, page_width = picture.shape[:2]
    scale = fill * min(width / page_width, height / page_height)
    move = cv2.getRotationMatrix2D((page_width / 2, page_height / 2), turn, scale)
    move[:, 2] += (width / 2 + shift[0] - page_width / 2, height / 2 + shift[1] - page_height / 2)
    if scale < 0.8:
        picture = cv2.GaussianBlur(picture, (0, 0), 0.45 / scale)
    cv2.warpAffine(picture, move, (width, height), frame, cv2.INTER_LINEAR, cv2.BORDER_TRANSPARENT)
