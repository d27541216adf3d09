"""Signs of one typeface as grey masks, cut to a given height of capitals."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from gatepost.host import shipped

Mask = NDArray[np.uint8]  # 0 paper, 255 ink
OCR_B = shipped("assets") / "fonts" / "OCRB.otf"
_FONT_FOLDERS = (Path("/usr/share/fonts"),)
_MONOSPACED = (
    *("DejaVuSansMono.ttf", "DejaVuSansMono-Bold.ttf", "LiberationMono-Regular.ttf", "LiberationMono-Bold.ttf"),
    *("NotoSansMono-Regular.ttf", "NotoMono-Regular.ttf", "Courier Prime.ttf", "CourierPrime.ttf", "Hack-Regular.ttf"),
    *("NimbusMonoPS-Bold.otf", "FreeMonoBold.ttf", "Inconsolata.otf", "AnonymousPro.ttf", "Anonymous Pro.ttf"),
)
_PRINT = (
    *("DejaVuSans.ttf", "DejaVuSerif.ttf", "DejaVuSans-Bold.ttf", "LiberationSans-Regular.ttf", "FreeSerif.ttf"),
    *("LiberationSerif-Bold.ttf", "NimbusSans-Regular.otf", "NimbusSans-Bold.otf", "FreeSans.ttf"),
    "LiberationSansNarrow-Regular.ttf",
)


@lru_cache(maxsize=1)
def monospaced() -> list[Path]:
    """The monospaced typefaces other than OCR-B that this machine has; may be empty."""
    return _installed(_MONOSPACED)


@lru_cache(maxsize=1)
def print_faces() -> list[Path]:
    """Typefaces for what is printed around a zone; Gatepost's own where the machine has none."""
    return _installed(_PRINT) or [shipped("assets") / "fonts" / "Inter-Regular.otf"]


def _installed(names: tuple[str, ...]) -> list[Path]:
    found = {
        file.name: file for folder in _FONT_FOLDERS if folder.is_dir() for file in sorted(folder.rglob("*.[ot]tf"))
    }
    return [found[name] for name in names if name in found]


@lru_cache(maxsize=64)
def font(file: Path, size: int) -> ImageFont.FreeTypeFont:
    """A font at `size` pixels."""
    return ImageFont.truetype(str(file), size)


@lru_cache(maxsize=256)
def _size_for(file: Path, cap: int) -> int:
    top, bottom = font(file, 200).getbbox("H")[1::2]
    return max(round(200 * cap / (bottom - top)), 4)


@lru_cache(maxsize=4096)
def glyph(file: Path, sign: str, cap: int) -> Mask:
    """One sign; the mask is 2 × cap high, capitals stand from cap / 2 to 3 / 2 cap; as wide as the sign's ink."""
    face = font(file, _size_for(file, cap))
    left, _, right, _ = face.getbbox(sign)
    picture = Image.new("L", (max(int(right - left) + 2, 3), 2 * cap))
    baseline = cap / 2 + cap
    ImageDraw.Draw(picture).text((1 - left, baseline), sign, font=face, fill=255, anchor="ls")
    return np.asarray(picture)


def line_mask(text: str, file: Path, cap: int, pitch: float) -> Mask:
    """A line of the zone: signs centred in cells of `pitch` pixels; 2 × cap high, exactly len(text) × pitch wide."""
    mask = np.zeros((2 * cap, max(round(len(text) * pitch), 1)), dtype=np.uint8)
    for place, sign in enumerate(text):
        ink = glyph(file, sign, cap)
        left = round((place + 0.5) * pitch - ink.shape[1] / 2)
        right = min(left + ink.shape[1], mask.shape[1])
        start = max(-left, 0)
        part = mask[:, max(left, 0) : right]
        np.maximum(part, ink[:, start : start + part.shape[1]], out=part)
    return mask


def weighted(mask: Mask, weight: float, cap: int) -> Mask:
    """The same ink, bolder (`weight` > 0) or thinner (< 0); 1 is a tenth of the height of capitals."""
    if abs(weight) < 0.05:
        return mask
    radius = abs(weight) * cap / 20
    whole = max(int(np.ceil(radius)), 1)
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * whole + 1, 2 * whole + 1))
    changed = cv2.dilate(mask, kernel) if weight > 0 else cv2.erode(mask, kernel)
    return np.asarray(cv2.addWeighted(changed, radius / whole, mask, 1 - radius / whole, 0), dtype=np.uint8)
