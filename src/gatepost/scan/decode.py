"""From a recogniser's scores to the signs of one line of known length.

A CTC network gives, for each step along the line, the score of every sign and of "nothing here". A line of a machine
readable zone has a known number of signs, and the grammar says which may stand where: the best path through both is
found by dynamic programming.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gatepost.scan.mrz import FILLER, Layout

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ" + FILLER
_SIGNS = len(ALPHABET)
BLANK = _SIGNS  # the column after the signs: "nothing here"
_NEVER = np.float32(-1e9)

Scores = NDArray[np.float32]  # steps × (signs + 1), natural logarithms of probabilities


@dataclass(frozen=True)
class Line:
    """A decoded line and the mean log-probability of its steps (0 is certain)."""

    text: str
    score: float


def greedy(scores: Scores) -> str:
    """The best sign of each step, repeats folded: what the line says without any grammar."""
    best = scores.argmax(axis=1)
    kept = best[np.insert(best[1:] != best[:-1], 0, True)] if len(best) else best
    return "".join(ALPHABET[sign] for sign in kept if sign != BLANK)


def fixed_length(scores: Scores, allowed: NDArray[np.bool_]) -> Line | None:
    """The best line with exactly as many signs as `allowed` has rows; None where the scores have too few steps.

    `allowed` is length × signs: which sign may stand at each place.
    """
    length, steps = len(allowed), len(scores)
    if steps < length:
        return None
    barred = np.where(allowed, np.float32(0), _NEVER)
    on_sign = np.full((length, _SIGNS), _NEVER, dtype=np.float32)
    on_blank = np.full(length + 1, _NEVER, dtype=np.float32)
    on_blank[0] = 0
    sign_from = np.empty((steps, length, _SIGNS), dtype=np.int8)  # -2 stays, -1 from a blank, else the sign before
    blank_from = np.empty((steps, length + 1), dtype=np.int8)  # -1 stays, else the sign before
    for step, row in enumerate(scores):
        on_sign, on_blank = _advance(
            row, on_sign, on_blank, barred, sign_from[step], blank_from[step], opening=step == 0
        )
    return _trace(on_sign, on_blank, sign_from, blank_from)


def _advance(
    row: NDArray[np.float32],
    on_sign: Scores,
    on_blank: NDArray[np.float32],
    barred: Scores,
    sign_from: NDArray[np.int8],
    blank_from: NDArray[np.int8],
    opening: bool,
) -> tuple[Scores, NDArray[np.float32]]:
    length = len(on_sign)
    best = on_sign.argmax(axis=1)
    best_score = on_sign[np.arange(length), best]
    # The same sign twice needs a blank between, so a sign may not follow itself: the runner-up serves there.
    others = on_sign.copy()
    others[np.arange(length), best] = _NEVER
    second = others.argmax(axis=1)
    second_score = others[np.arange(length), second]

    previous = np.full((length, _SIGNS), _NEVER, dtype=np.float32)
    came_from = np.zeros((length, _SIGNS), dtype=np.int8)
    if length > 1:
        previous[1:] = best_score[:-1, None]
        came_from[1:] = best[:-1, None]
        places = np.arange(1, length)
        previous[places, best[:-1]] = second_score[:-1]
        came_from[places, best[:-1]] = second[:-1]

    choices = np.stack((on_sign, np.broadcast_to(on_blank[:length, None], on_sign.shape), previous))
    pick = choices.argmax(axis=0)
    sign_from[:] = np.where(pick == 0, -2, np.where(pick == 1, -1, came_from))
    new_sign = choices.max(axis=0) + row[:_SIGNS] + barred

    new_blank = on_blank.copy()
    blank_from[:] = -1
    after = best_score > on_blank[1:]
    new_blank[1:][after] = best_score[after]
    blank_from[1:][after] = best[after]
    new_blank += row[BLANK]
    if opening:
        new_blank[1:] = _NEVER
    return new_sign, new_blank


def _trace(
    on_sign: Scores, on_blank: NDArray[np.float32], sign_from: NDArray[np.int8], blank_from: NDArray[np.int8]
) -> Line | None:
    steps, length = len(sign_from), len(on_sign)
    last = int(on_sign[-1].argmax())
    total = max(float(on_sign[-1, last]), float(on_blank[-1]))
    if total <= _NEVER / 2:
        return None
    place, sign = (length, -1) if float(on_blank[-1]) >= float(on_sign[-1, last]) else (length - 1, last)
    text: list[str] = []
    for step in range(steps - 1, -1, -1):
        if sign < 0:  # on a blank after `place` signs
            came = int(blank_from[step, place])
            if came >= 0:
                place, sign = place - 1, came
            continue
        came = int(sign_from[step, place, sign])
        if came == -2:
            continue
        text.append(ALPHABET[sign])
        if came == -1:
            sign = -1
        else:
            place, sign = place - 1, came
    return Line("".join(reversed(text)), total / steps)


def any_sign(length: int) -> NDArray[np.bool_]:
    """A grammar that allows everything."""
    return np.ones((length, _SIGNS), dtype=bool)


def grammar(layout: Layout, line: int, names_hold_digits: bool = False) -> NDArray[np.bool_]:
    """Which signs may stand at each place of a layout's line (Doc 9303).

    Digits stand in dates and check digits, letters in names and country codes.
    `names_hold_digits` serves the Russian internal passport, which writes some letters as digits. Codes and numbers may
    hold either, because real documents do.
    """
    digits = np.array([sign.isdigit() for sign in ALPHABET])
    filler = np.array([sign == FILLER for sign in ALPHABET])
    letters = ~digits & ~filler
    kinds = {
        "names": letters | filler | (digits & names_hold_digits),
        "issuer": letters | filler,
        "nationality": letters | filler,
        "birth_date": digits | filler,
        "expiry_date": digits | filler,
        "sex": np.array([sign in "MFX<" for sign in ALPHABET]),
    }
    allowed = any_sign(layout.line_length)
    for name, signs in kinds.items():
        span = layout.fields[name]
        if span.line == line:
            allowed[span.start : span.end] = signs
    for digit, _ in layout.checks.values():
        if digit.line == line:
            allowed[digit.start] = digits | filler
    return allowed
