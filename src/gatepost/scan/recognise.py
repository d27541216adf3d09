"""From a picture to the lines of a machine readable zone, with the fields that the picture left unclear."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np

from gatepost.domain.errors import MrzUnreadable
from gatepost.domain.reading import DocumentFormat
from gatepost.scan import decode
from gatepost.scan.locate import Locator, TextLine
from gatepost.scan.model import Model, as_input
from gatepost.scan.mrz import FILLER, LAYOUTS, Layout, ParsedMrz, parse
from gatepost.scan.source import Picture

_HEIGHT = 48  # what the recogniser was trained on
_LEAST_SCORE = -0.6  # mean log-probability of a step, below which lines are no machine readable zone
_LEAST_SIGNS = 12  # runs of fillers melt together in a reading without grammar
_LONG_BY = 6  # by how many signs a reading without grammar may be too long
_LIKE_WIDTHS = 0.75  # the lines of a zone are equally long; the shortest over the longest
_RUSSIAN_INTERNAL = "PNRUS"
# A letter and a digit of one shape: where the grammar wants one of them, the other is no other reading.
_LOOK_ALIKES = str.maketrans("OIZSB", "01258")
_FIRST_SIGNS = {
    DocumentFormat.TD1: "ACI",
    DocumentFormat.TD2: "ACIP",
    DocumentFormat.TD3: "P",
    DocumentFormat.MRV_A: "V",
    DocumentFormat.MRV_B: "V",
}


@dataclass(frozen=True)
class FoundMrz:
    """A zone in a picture. `unclear` names fields that read differently with and without the grammar."""

    parsed: ParsedMrz
    unclear: frozenset[str]
    score: float


class LineScores:
    """A recogniser of lines (PP-OCRv6 small), its signs narrowed to the zone's alphabet."""

    def __init__(self) -> None:
        self._recogniser = Model("PP-OCRv6_rec_small.onnx")

    @cached_property
    def _columns(self) -> list[int]:
        signs = self._recogniser.signs
        return [signs.index(sign) + 1 for sign in decode.ALPHABET] + [0]

    def of(self, crop: Picture) -> decode.Scores:
        """Scores of one line, steps × (signs + blank)."""
        width = max(int(_HEIGHT * crop.shape[1] / crop.shape[0]), _HEIGHT)
        small = np.asarray(cv2.resize(crop, (width, _HEIGHT)), dtype=np.uint8)
        output = self._recogniser.run(as_input(small))[0][:, self._columns]
        return np.asarray(np.log(np.maximum(output, 1e-7)), dtype=np.float32)


@dataclass(frozen=True)
class _ReadLine:
    line: TextLine
    scores: decode.Scores
    text: str


class Recogniser:
    """Finds and reads the zone of a picture. One object a thread; the models are loaded with the first picture."""

    def __init__(self) -> None:
        self._locator = Locator()
        self._scores = LineScores()

    def read(self, picture: Picture) -> FoundMrz | None:
        """The zone in `picture`, or None where there is none."""
        lines = self._locator.level_lines(picture)
        found = [zone for way_up in (lines, _turned(lines)) for zone in self._zones(way_up)]
        return max(found, key=_worth, default=None)

    def _zones(self, lines: Sequence[TextLine]) -> Iterator[FoundMrz]:
        read = [self._read(line) for line in lines]
        read = [line for line in read if len(line.text) >= _LEAST_SIGNS]
        for layout in LAYOUTS.values():
            count = layout.line_count
            for start in range(len(read) - count + 1):
                zone = _as_layout(read[start : start + count], layout)
                if zone is not None:
                    yield zone

    def _read(self, line: TextLine) -> _ReadLine:
        scores = self._scores.of(line.crop)
        return _ReadLine(line, scores, decode.greedy(scores))


def _turned(lines: Sequence[TextLine]) -> list[TextLine]:
    """The same lines as they stand in the picture upside down."""
    return [TextLine(line.corners, np.ascontiguousarray(line.crop[::-1, ::-1])) for line in reversed(lines)]


def _worth(zone: FoundMrz) -> tuple[int, float]:
    checks = zone.parsed.checks
    return sum(checks.values()) - sum(not held for held in checks.values()), zone.score


def _as_layout(read: Sequence[_ReadLine], layout: Layout) -> FoundMrz | None:
    length = layout.line_length
    if not any(FILLER in line.text for line in read):
        return None
    widths = [line.line.width for line in read]
    if max(len(line.text) for line in read) > length + _LONG_BY or min(widths) < _LIKE_WIDTHS * max(widths):
        return None
    free = [decode.fixed_length(line.scores, decode.any_sign(length)) for line in read]
    russian = free[0] is not None and free[0].text.startswith(_RUSSIAN_INTERNAL)
    typed = [
        decode.fixed_length(line.scores, decode.grammar(layout, place, russian)) for place, line in enumerate(read)
    ]
    lines = [line for line in typed if line is not None]
    score = min((line.score for line in lines), default=_LEAST_SCORE)
    if len(lines) < len(read) or score <= _LEAST_SCORE:
        return None
    texts = tuple(line.text for line in lines)
    if not _starts_like(texts[0], layout):
        return None
    try:
        parsed = parse(texts)
    except MrzUnreadable:
        return None
    untyped = tuple(line.text if line else "" for line in free)
    return FoundMrz(parsed, _disagreeing(layout, texts, untyped), score)


def _starts_like(first: str, layout: Layout) -> bool:
    """Doc 9303: cards begin with A, C or I, passports with P, visas with V; TD2 serves some passports too."""
    return first[0] in _FIRST_SIGNS[layout.format]


def _disagreeing(layout: Layout, typed: Sequence[str], untyped: Sequence[str]) -> frozenset[str]:
    """Fields that read differently without the grammar, look-alikes of a letter and a digit apart."""
    typed, untyped = ([line.translate(_LOOK_ALIKES) for line in lines] for lines in (typed, untyped))
    unclear = {
        name
        for name, span in layout.fields.items()
        if typed[span.line][span.start : span.end] != untyped[span.line][span.start : span.end]
    }
    if "names" in unclear:
        unclear |= {"surname", "given_names"}
    return frozenset(unclear)
