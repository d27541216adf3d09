"""Reads the texts off a screen; what has not changed since the last look is not read again.

To find and read forty texts takes seconds on two cores, and a key press changes a few of them.
"""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

import cv2
import numpy as np

_AROUND_PX = (41, 17)  # a change belongs to whatever text is so near: across and down
_MARGIN_PX = 6
_NARROWEST = 6  # the reader takes a strip longer than eight times its height for one line and does not look for texts
_WORTH_WHOLE = 0.6  # of the screen changed: reading the whole costs no more
_SAME_LINE_PX = 10


class Box(NamedTuple):
    """A rectangle on the screen; right and bottom are outside it."""

    left: int
    top: int
    right: int
    bottom: int

    def touches(self, other: Box) -> bool:
        """Whether they have a pixel in common."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )  # fmt: skip

    def and_(self, other: Box) -> Box:
        """The smallest box around both."""
        return Box(
            min(self.left, other.left), min(self.top, other.top),
            max(self.right, other.right), max(self.bottom, other.bottom),
        )  # fmt: skip


class Text(NamedTuple):
    """Words, and where they stand."""

    words: str
    box: Box

    @property
    def middle(self) -> tuple[int, int]:
        """Where to click."""
        return (self.box.left + self.box.right) // 2, (self.box.top + self.box.bottom) // 2


class Eyes:
    """Remembers the last screen and what it said."""

    def __init__(self) -> None:
        self._screen: np.ndarray | None = None
        self._texts: list[Text] = []
        self._read_in_parts = False

    def read(self, screen: np.ndarray) -> list[Text]:
        """Every text of the screen, from the top, as optical character recognition reads it."""
        for part in self._changed(screen):
            kept = [text for text in self._texts if not text.box.touches(part)]
            self._texts = _in_order([*kept, *_texts_in(screen, part)])
        self._screen = screen
        return self._texts

    def look_again(self, screen: np.ndarray) -> bool:
        """Read a screen whole that was read in parts, at whose edges texts are misread. False: nothing to do."""
        if self._screen is None or not self._read_in_parts or not np.array_equal(self._screen, screen):
            return False
        self._screen = None
        self.read(screen)
        return True

    def _changed(self, screen: np.ndarray) -> list[Box]:
        height, width = screen.shape[:2]
        whole = Box(0, 0, width, height)
        if self._screen is None:
            self._read_in_parts = False
            return [whole]
        differs = np.any(self._screen != screen, axis=2).astype(np.uint8)
        near = cv2.dilate(differs, np.ones(_AROUND_PX[::-1], np.uint8))
        _, _, found, _ = cv2.connectedComponentsWithStats(near)
        boxes = [_on_screen(Box(left, top, left + w, top + h), whole) for left, top, w, h, _ in found[1:].tolist()]
        parts = _apart([_with_texts(box, self._texts) for box in boxes])
        size = sum((part.right - part.left) * (part.bottom - part.top) for part in parts)
        if size > _WORTH_WHOLE * width * height:
            parts = [whole]
        self._read_in_parts = parts != [whole] and (self._read_in_parts or bool(parts))
        return parts


def _on_screen(box: Box, whole: Box) -> Box:
    """The box with a margin, and high enough to be looked through, as far as the screen goes."""
    missing = max((box.right - box.left) // _NARROWEST - (box.bottom - box.top), 0) // 2 + _MARGIN_PX
    return Box(
        max(box.left - _MARGIN_PX, 0), max(box.top - missing, 0),
        min(box.right + _MARGIN_PX, whole.right), min(box.bottom + missing, whole.bottom),
    )  # fmt: skip


def _with_texts(box: Box, texts: list[Text]) -> Box:
    """No text is cut: the box grows around all that it touches."""
    while True:
        grown = box
        for text in texts:
            if text.box.touches(grown):
                grown = grown.and_(text.box)
        if grown == box:
            return box
        box = grown


def _apart(boxes: list[Box]) -> list[Box]:
    """Boxes that touch become one."""
    parts: list[Box] = []
    for box in boxes:
        grown = box
        while touched := next((part for part in parts if part.touches(grown)), None):
            parts.remove(touched)
            grown = grown.and_(touched)
        parts.append(grown)
    return parts


def _texts_in(screen: np.ndarray, part: Box) -> list[Text]:
    found = _reader()(np.ascontiguousarray(screen[part.top : part.bottom, part.left : part.right]), use_cls=False)
    if found.txts is None:
        return []
    texts = []
    for words, corners in zip(found.txts, found.boxes, strict=True):
        left, top = np.asarray(corners).min(axis=0).astype(int).tolist()
        right, bottom = np.asarray(corners).max(axis=0).astype(int).tolist()
        texts.append(Text(words, Box(part.left + left, part.top + top, part.left + right, part.top + bottom)))
    return texts


def _in_order(texts: list[Text]) -> list[Text]:
    """From the top, and from the left where they stand on one line."""
    lines: list[list[Text]] = []
    for text in sorted(texts, key=lambda one: one.middle[1]):
        if lines and text.middle[1] - lines[-1][0].middle[1] < _SAME_LINE_PX:
            lines[-1].append(text)
        else:
            lines.append([text])
    return [text for line in lines for text in sorted(line, key=lambda one: one.box.left)]


@cache
def _reader() -> Any:
    from rapidocr import RapidOCR

    as_it_is = {"Det.limit_type": "max", "Det.limit_side_len": 1920}  # a small part is not made larger
    return RapidOCR(params={"Global.log_level": "critical", **as_it_is})
