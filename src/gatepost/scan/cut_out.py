"""Small pictures of single fields, so that an officer can compare a doubtful one without picking up the document."""

from __future__ import annotations

from collections.abc import Iterable

import cv2
import numpy as np

from gatepost.domain.reading import CutOut
from gatepost.scan import decode
from gatepost.scan.line_image import HEIGHT, WIDTH, GreyPicture, cut_out
from gatepost.scan.mrz import Layout, Span
from gatepost.scan.recognise import FoundMrz, ReadLine, grey_of
from gatepost.scan.source import Picture

_SIGN_WIDTH = 26  # pixels in the cut-out
_AROUND = 0.6  # signs shown beside the field
_TALLER = 1.25
_NARROW = 0.6  # of a sign: the first and the last one are seen this much shorter than they are, together
# Which part of the zone holds a field that the layout does not name itself.
_PLACES = {
    "surname": ("surname", "names"),
    "given_names": ("given_names", "names"),
    "personal_number": ("personal_number", "optional"),
}


def cut_outs(found: FoundMrz, picture: Picture, names: Iterable[str]) -> dict[str, CutOut]:
    """The fields `names` of a found zone, as `picture` shows them; those that the layout does not hold are left out."""
    looks = GreyPicture(grey_of(picture))
    pieces = {}
    for name in names:
        span = _span(found.parsed.layout, name)
        if span is not None:
            pieces[name] = _piece(looks, found.lines[span.line], span, len(found.parsed.lines[span.line]))
    return pieces


def _span(layout: Layout, name: str) -> Span | None:
    for place in _PLACES.get(name, (name,)):
        if place in layout.fields:
            return layout.fields[place]
    return None


def _piece(looks: GreyPicture, line: ReadLine, span: Span, length: int) -> CutOut:
    crop = cut_out(looks, line.place.moved(0, _TALLER))
    begin, end = (share * WIDTH for share in decode.ends(line.scores))
    sign = (end - begin) / (length - _NARROW)
    start = begin - sign * _NARROW / 2
    first = min(max(int(start + (span.start - _AROUND) * sign), 0), WIDTH - 1)
    last = max(min(int(start + (span.end + _AROUND) * sign) + 1, WIDTH), first + 1)
    scale = _SIGN_WIDTH / sign
    size = (max(round((last - first) * scale), 1), round(HEIGHT * 1.5))
    piece = cv2.resize(crop[:, first:last], size, interpolation=cv2.INTER_CUBIC)
    low, high = float(np.percentile(piece, 1)), float(np.percentile(piece, 99))
    even = np.clip((piece - low) * (255 / max(high - low, 1.0)), 0, 255).astype(np.uint8)
    return CutOut(even.shape[1], even.shape[0], even.tobytes())
