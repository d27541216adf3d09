"""From a recogniser's scores to the signs of one line of known length.

A CTC network gives, for each step along the line, the score of every sign and of "nothing here". A line of a machine
readable zone has a known number of signs: the best path of exactly so many signs tells at which steps each of them
stands, and so how likely every sign is at every place. Those chances can be averaged over several looks at the same
line, and the grammar of a format (which sign may stand where) is laid over them afterwards.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from gatepost.scan.mrz import FILLER, VALUES, Layout
from gatepost.scan.states import STATE_CODES

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ" + FILLER
_SIGNS = len(ALPHABET)
BLANK = _SIGNS  # the column after the signs: "nothing here"
_NEVER = np.float32(-1e9)

_BEYOND_DOUBT = np.float32(8)  # natural logarithm of how much likelier a sign must be than all that the grammar allows
_PAIRS = [(ALPHABET.index(letter), ALPHABET.index(digit)) for letter, digit in ("O0", "I1", "Z2", "S5", "B8")]
_TWINS = _PAIRS + [(digit, letter) for letter, digit in _PAIRS]  # a letter and a digit of one shape, both ways
_RUSSIAN_INTERNAL = "PNRUS"

_ALL_FILLERS = FILLER * 3  # after so many, nothing more comes in a name
_MOST_LOST = 6.0  # natural logarithm: how much less likely than what was read a known code may be
_CODES = sorted(STATE_CODES)
_CODE_SIGNS = np.array([[ALPHABET.index(sign) for sign in code] for code in _CODES])
_TENS_OF_MONTHS, _TENS_OF_DAYS = "01", "0123"

_CHECK_VALUES = np.array([VALUES[sign] % 10 for sign in ALPHABET])
# Signs × signs: what has one value for a check digit, and what has one shape.
_SAME_VALUE = _CHECK_VALUES[None] == _CHECK_VALUES[:, None]
_SAME_SHAPE = np.zeros((_SIGNS, _SIGNS), dtype=bool)
_SAME_SHAPE[tuple(zip(*_TWINS, strict=True))] = True

Scores = NDArray[np.float32]  # steps × (signs + 1), natural logarithms of probabilities
Chances = NDArray[np.float32]  # places × signs, natural logarithms of probabilities


@dataclass(frozen=True, eq=False)
class Spelt:
    """A line as its chances spell it under a grammar.

    `free` is what they spell without one. `margins` says for each place by how much (natural logarithm) the sign of
    `text` is likelier than any other; below 0 the grammar overruled the picture. A letter that the grammar forbids
    beside the digit of its shape (or the other way round) does not count. `unseen` is the same against those signs
    alone that a check digit cannot tell from it (G, Q and 6 have one value), `shapes` against the letter or digit of
    its shape (two O taken for 0 may cancel out). `peaks` are the signs' log-probabilities.
    """

    text: str
    free: str
    margins: NDArray[np.float32]
    unseen: NDArray[np.float32]
    shapes: NDArray[np.float32]
    peaks: NDArray[np.float32]
    score: float


def greedy(scores: Scores) -> str:
    """The best sign of each step, repeats folded: what the line says without any grammar."""
    return "".join(ALPHABET[sign] for sign, _ in _runs(scores))


def spell(chances: Chances, allowed: NDArray[np.bool_]) -> Spelt:
    """The likeliest signs under `allowed` (places × signs); `score` is their mean log-probability.

    A sign that the picture shows beyond doubt stands even where the grammar wants another kind: real cards break the
    rules.
    """
    places = np.arange(len(chances))
    known = folded(chances, allowed)
    chosen = np.where(allowed, known, known - _BEYOND_DOUBT).argmax(axis=1)
    others = known.copy()
    others[places, chosen] = _NEVER
    margins = known[places, chosen] - others.max(axis=1)
    unseen, shapes = (
        known[places, chosen] - np.where(alike[chosen], others, _NEVER).max(axis=1)
        for alike in (_SAME_VALUE, _SAME_SHAPE)
    )
    text, free = ("".join(ALPHABET[sign] for sign in signs) for signs in (chosen, chances.argmax(axis=1)))
    peaks = known[places, chosen]
    return Spelt(text, free, margins, unseen, shapes, peaks, float(peaks.mean()))


def folded(chances: Chances, allowed: NDArray[np.bool_]) -> Chances:
    """The chances, a forbidden letter's given to the digit of its shape where that may stand, and the other way."""
    known = chances.copy()
    for sign, twin in _TWINS:
        given = ~allowed[:, sign] & allowed[:, twin]
        known[given, twin] = np.maximum(chances[given, twin], chances[given, sign])
        known[given, sign] = _NEVER
    return known


@dataclass(frozen=True, eq=False)
class Aligned:
    """Scores aligned to a number of places.

    `cost` says how much likelier (natural logarithm) the scores' own reading is than the best one of that many signs:
    0 where they agree, large where signs had to be left out or put in.
    """

    chances: Chances
    cost: float


def aligned(scores: Scores, length: int) -> Aligned | None:
    """How likely each sign is at each of `length` places; None where the scores have too few steps."""
    runs = _runs(scores)
    if len(runs) == length and runs:
        own = np.array([scores[steps, :_SIGNS].max(axis=0) for _, steps in runs], dtype=np.float32)
        return Aligned(own, 0.0)
    path = _best_path(scores, length)
    if path is None:
        return None
    forced = np.array([scores[path.places == place, :_SIGNS].max(axis=0) for place in range(length)], dtype=np.float32)
    return Aligned(forced, float(scores.max(axis=1).sum()) - path.total)


def ends(scores: Scores) -> tuple[float, float]:
    """Where the first sign begins and the last one ends, as shares of the steps; (0, 1) where there is none."""
    runs = _runs(scores)
    if not runs:
        return 0.0, 1.0
    return runs[0][1].start / len(scores), runs[-1][1].stop / len(scores)


def _runs(scores: Scores) -> list[tuple[int, slice]]:
    """The signs that the best of each step spells, each with its steps."""
    best = scores.argmax(axis=1)
    starts = np.flatnonzero(np.insert(best[1:] != best[:-1], 0, True)) if len(best) else np.empty(0, dtype=int)
    stops = np.append(starts[1:], len(best))
    return [(int(best[start]), slice(int(start), int(stop))) for start, stop in zip(starts, stops, strict=False)
            if best[start] != BLANK]  # fmt: skip


@dataclass(frozen=True, eq=False)
class _Path:
    """For each step the place of the sign that a path stands on, -1 for none; and how likely the path is."""

    places: NDArray[np.int16]
    total: float


def _best_path(scores: Scores, length: int) -> _Path | None:
    """The best path of exactly `length` signs.

    Only the likeliest sign of a step is weighed; the same sign twice in a row needs a blank between.
    """
    steps = len(scores)
    if steps < length or not length:
        return None
    best = scores[:, :_SIGNS].argmax(axis=1)
    sign, blank = scores[np.arange(steps), best], scores[:, BLANK]
    fresh = np.insert(best[1:] != best[:-1], 0, True)
    on_sign = np.full(length, _NEVER, dtype=np.float32)
    on_blank = np.full(length + 1, _NEVER, dtype=np.float32)
    on_blank[0] = 0
    sign_from = np.empty((steps, length), dtype=np.int8)  # 0 stays, 1 from a blank, 2 from the sign before
    blank_from = np.empty((steps, length + 1), dtype=np.bool_)  # from the sign before
    for step in range(steps):
        stay = on_sign if not fresh[step] else np.full(length, _NEVER, dtype=np.float32)
        before = np.insert(on_sign[:-1], 0, _NEVER) if fresh[step] else np.full(length, _NEVER, dtype=np.float32)
        choices = np.stack((stay, on_blank[:-1], before))
        sign_from[step] = choices.argmax(axis=0)
        after = np.insert(on_sign, 0, _NEVER)
        blank_from[step] = after > on_blank
        on_blank = np.maximum(after, on_blank) + blank[step]
        on_sign = choices.max(axis=0) + sign[step]
    total = float(max(on_sign[-1], on_blank[-1]))
    if total <= _NEVER / 2:
        return None
    return _Path(_traced(sign_from, blank_from, ends_on_sign=bool(on_sign[-1] > on_blank[-1])), total)


def _traced(sign_from: NDArray[np.int8], blank_from: NDArray[np.bool_], ends_on_sign: bool) -> NDArray[np.int16]:
    steps, length = sign_from.shape
    path = np.full(steps, -1, dtype=np.int16)
    place, on_sign = (length - 1, True) if ends_on_sign else (length, False)
    for step in range(steps - 1, -1, -1):
        if on_sign:
            path[step] = place
            came = sign_from[step, place]
            if came == 1:
                on_sign = False
            elif came == 2:
                place -= 1
        elif blank_from[step, place]:
            place, on_sign = place - 1, True
    return path


def any_sign(length: int) -> NDArray[np.bool_]:
    """A grammar that allows everything."""
    return np.ones((length, _SIGNS), dtype=bool)


def grammars(layout: Layout, free: tuple[str, ...]) -> list[NDArray[np.bool_]]:
    """The grammar of each line of a layout, for a zone that reads `free` without any.

    The Russian internal passport writes some letters of a name as digits. Fillers end a name: none goes on after three.
    """
    names_hold_digits = free[0].startswith(_RUSSIAN_INTERNAL)
    allowed = [grammar(layout, line, names_hold_digits) for line in range(layout.line_count)]
    names = layout.fields.get("names")
    ended = free[names.line].find(_ALL_FILLERS, names.start, names.end) if names is not None else -1
    if names is not None and ended >= 0:
        allowed[names.line][ended : names.end] = [sign == FILLER for sign in ALPHABET]
    return allowed


def with_known_codes(layout: Layout, spelt: Sequence[Spelt], chances: Sequence[Chances]) -> list[Spelt]:
    """The lines of a zone, a code of a state that does not exist turned into the likeliest one that does.

    A code that the picture shows clearly stands, known or not. What is changed counts as overruled.
    """
    lines = list(spelt)
    for name in ("issuer", "nationality"):
        span = layout.fields.get(name)
        if span is not None:
            at = slice(span.start, span.end)
            lines[span.line] = _with_known_code(lines[span.line], chances[span.line][at], at)
    return lines


def _with_known_code(line: Spelt, chances: Chances, at: slice) -> Spelt:
    if line.text[at] in STATE_CODES:
        return line
    places = np.arange(_CODE_SIGNS.shape[1])
    likely = chances[places, _CODE_SIGNS].sum(axis=1)
    best = int(likely.argmax())
    read = float(chances[places, [ALPHABET.index(sign) for sign in line.text[at]]].sum())
    if read - likely[best] > _MOST_LOST:
        return line
    margins = line.margins.copy()
    margins[at] = np.minimum(margins[at], likely[best] - read)
    return replace(line, text=f"{line.text[: at.start]}{_CODES[best]}{line.text[at.stop :]}", margins=margins)


def grammar(layout: Layout, line: int, names_hold_digits: bool = False) -> NDArray[np.bool_]:
    """Which signs may stand at each place of a layout's line (Doc 9303).

    Digits stand in dates and check digits, no month begins with 2 and no day with 4; letters stand in names and
    country codes.
    `names_hold_digits` serves the Russian internal passport, which writes some letters as digits. Codes and numbers may
    hold either, because real documents do.
    """
    digits = np.array([sign.isdigit() for sign in ALPHABET])
    filler = np.array([sign == FILLER for sign in ALPHABET])
    letters = ~digits & ~filler
    kinds = {
        "names": letters | filler | (digits & names_hold_digits),
        "surname": letters | filler,
        "given_names": letters | filler,
        "issuer": letters | filler,
        "nationality": letters | filler,
        "birth_date": digits | filler,
        "expiry_date": digits | filler,
        "sex": np.array([sign in "MFX<" for sign in ALPHABET]),
    }
    allowed = any_sign(layout.line_length)
    for name, signs in kinds.items():
        span = layout.fields.get(name)
        if span is not None and span.line == line:
            allowed[span.start : span.end] = signs
            if name.endswith("_date"):
                allowed[span.start + 2] = [sign in _TENS_OF_MONTHS + FILLER for sign in ALPHABET]
                allowed[span.start + 4] = [sign in _TENS_OF_DAYS + FILLER for sign in ALPHABET]
    for digit, _ in layout.checks.values():
        if digit.line == line:
            allowed[digit.start] = digits | filler
    return allowed
