"""RapidOCR's reading of the whole page, its signs restricted by their place on the raw scores.

Its detector finds boxes of print; boxes of one row are one line. Its recogniser's scores are kept for the signs of a
zone alone, and read as ours are: fixed lengths, each format's grammar, the reading with most check digits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gatepost.domain.errors import MrzUnreadable
from gatepost.scan import decode
from gatepost.scan.mrz import FILLER, LAYOUTS, ParsedMrz, layout_of, parse
from gatepost.scan.recognise import proofs
from tests.scenes.page import Pixels

_LOOKS_LIKE_FILLER = "<＜〈《«‹く"
_LEAST_SIGNS = 22
_ROW = 0.5  # of a box's height by which boxes of one row may lie apart
_MOST_FORCED = 25.0  # natural logarithm, that bringing a line to a format's length may cost
Restricted = Callable[[Pixels], tuple[str, ...]]


@dataclass(frozen=True)
class _Box:
    left: float
    middle: float
    height: float
    scores: decode.Scores


class _Restricting:
    """Takes the place of RapidOCR's own decoding: keeps the scores, and gives their numbers back as texts."""

    def __init__(self, characters: Sequence[str]) -> None:
        self._columns = [[characters.index(sign)] for sign in decode.ALPHABET[:-1]]
        self._columns.append([at for at, sign in enumerate(characters) if sign and sign in _LOOKS_LIKE_FILLER])
        self.kept: list[decode.Scores] = []

    def __call__(self, chances: NDArray[np.float32], *_: object, **__: object) -> tuple[list[tuple[str, float]], list]:
        texts = []
        for each in chances:
            signs = [each[:, columns].max(axis=1) for columns in self._columns]
            known = np.stack([*signs, each[:, 0]], axis=1)
            texts.append((f"{len(self.kept)}", 1.0))
            self.kept.append(np.log(known / known.sum(axis=1, keepdims=True) + 1e-9).astype(np.float32))
        return texts, [None] * len(texts)


def restricted() -> Restricted | None:
    """The reader, or None where RapidOCR is not installed."""
    try:
        from rapidocr import RapidOCR
    except ImportError:
        return None
    engine = RapidOCR(params={"Global.log_level": "critical", "Global.text_score": 0.0})
    engine(np.full((64, 256, 3), 255, dtype=np.uint8), use_det=False, use_cls=False)  # loads the recogniser
    decoding = _Restricting(engine.text_rec.postprocess_op.character)
    engine.text_rec.postprocess_op = decoding

    def read(picture: Pixels) -> tuple[str, ...]:
        decoding.kept.clear()
        result = engine(np.ascontiguousarray(picture[:, :, ::-1]), use_det=True, use_cls=True)
        if result.txts is None or result.boxes is None:
            return ()
        boxes = [
            _box(corners, decoding.kept[int(text)]) for corners, text in zip(result.boxes, result.txts, strict=True)
        ]
        found = max(_zones(_lines(boxes)), key=lambda each: (proofs(each[0]), each[1]), default=None)
        return found[0].lines if found else ()

    return read


def _box(corners: NDArray[np.float32], scores: decode.Scores) -> _Box:
    height = float(np.linalg.norm(corners[3] - corners[0]))
    return _Box(float(corners[0][0]), float(corners[:, 1].mean()), height, scores)


def _lines(boxes: list[_Box]) -> list[decode.Scores]:
    """The scores of each row of boxes from left to right, rows from the top, without what is too short."""
    rows: list[list[_Box]] = []
    for box in sorted(boxes, key=lambda box: box.middle):
        if rows and box.middle - rows[-1][-1].middle < _ROW * box.height and box.left != rows[-1][-1].left:
            rows[-1].append(box)
        else:
            rows.append([box])
    joined = [np.concatenate([box.scores for box in sorted(row, key=lambda box: box.left)]) for row in rows]
    lone = [box.scores for row in rows if len(row) > 1 for box in row]
    return [scores for scores in joined + lone if len(decode.greedy(scores)) >= _LEAST_SIGNS]


def _zones(lines: list[decode.Scores]) -> Iterator[tuple[ParsedMrz, float]]:
    for layout in {(layout.line_count, layout.line_length) for layout in LAYOUTS.values()}:
        count, length = layout
        for first in range(len(lines) - count + 1):
            known = [decode.aligned(scores, length) for scores in lines[first : first + count]]
            if all(each is not None and each.cost < _MOST_FORCED for each in known):
                found = _spelt([each for each in known if each is not None], length)
                if found is not None:
                    yield found


def _spelt(known: list[decode.Aligned], length: int) -> tuple[ParsedMrz, float] | None:
    free = tuple(decode.spell(each.chances, decode.any_sign(length)).text for each in known)
    if not any(FILLER in line for line in free):
        return None
    try:
        allowed = decode.grammars(layout_of(free), free)
        read = [decode.spell(each.chances, signs) for each, signs in zip(known, allowed, strict=True)]
        return parse(tuple(line.text for line in read)), min(line.score for line in read)
    except MrzUnreadable:
        return None
