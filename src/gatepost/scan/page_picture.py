"""The page of a document as a picture shows it: cut out, upright, small enough to be kept with the document.

A machine readable zone has known measures (ICAO Doc 9303, parts 4 to 7: ten signs an inch, at the foot of a page of
known size), so that its place and direction say where the page lies.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from gatepost.domain.reading import DocumentFormat
from gatepost.scan.recognise import FoundMrz
from gatepost.scan.source import Picture

_SIGN_MM = 2.54
_PIXELS_A_MM = 5  # 127 dots an inch: print can be read, and a page takes some 40 kB
_FOOT_MM = 9.5  # from the middle of the last line to the page's lower edge
_AROUND_MM = 5.0  # shown beyond the edges, because a hand holds no page flat
_PAGES_MM = {
    DocumentFormat.TD1: (85.6, 54.0),
    DocumentFormat.TD2: (105.0, 74.0),
    DocumentFormat.TD3: (125.0, 88.0),
    DocumentFormat.MRV_A: (120.0, 80.0),
    DocumentFormat.MRV_B: (105.0, 74.0),
}
_QUALITIES = (75, 55, 35)
LARGEST = 120_000  # bytes


def page_jpeg(found: FoundMrz, picture: Picture) -> bytes:
    """The page around a found zone as a JPEG of at most `LARGEST` bytes; empty where even the poorest is larger."""
    rgb = _upright(found, picture)
    bgr = cv2.cvtColor(rgb, cv2.COLOR_RGB2BGR)
    for quality in _QUALITIES:
        done, jpeg = cv2.imencode(".jpg", bgr, [cv2.IMWRITE_JPEG_QUALITY, quality])
        if done and jpeg.size <= LARGEST:
            return jpeg.tobytes()
    return b""


def _upright(found: FoundMrz, picture: Picture) -> NDArray[np.uint8]:
    """The page as one reads it: the zone level at its foot."""
    width_mm, height_mm = _PAGES_MM[found.parsed.layout.format]
    last = found.lines[-1]
    signs = len(found.parsed.lines[-1])
    scale = picture.shape[1] / last.shape[1]  # a large picture was read at half its size
    a_mm = last.place.length * scale / (signs * _SIGN_MM)  # pixels of the picture
    shrunk = min(_PIXELS_A_MM / a_mm, 1.0)
    if shrunk < 1.0:  # averaged first, so that no stroke falls between two points
        smaller = cv2.resize(picture, None, fx=shrunk, fy=shrunk, interpolation=cv2.INTER_AREA)
        picture = np.asarray(smaller, dtype=np.uint8)
    a_mm, scale = a_mm * shrunk, scale * shrunk
    along, down = last.place.way * a_mm, last.place.down * a_mm
    left_mm = (width_mm - signs * _SIGN_MM) / 2 + _AROUND_MM
    above_mm = height_mm - _FOOT_MM + _AROUND_MM
    corner = last.place.middle[0] * scale - along * left_mm - down * above_mm
    back = np.column_stack([along / _PIXELS_A_MM, down / _PIXELS_A_MM, corner]).astype(np.float64)
    size = (round((width_mm + 2 * _AROUND_MM) * _PIXELS_A_MM), round((height_mm + 2 * _AROUND_MM) * _PIXELS_A_MM))
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    page = cv2.warpAffine(picture, back, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(page, dtype=np.uint8)
