"""The one sign that a picture leaves open, settled by the check digits that fail with it.

`O` or `0`, `B` or `8`: where a picture shows two signs almost alike, a digit that fails with the one and holds with the
other says which it was. Only one sign may be settled, only among those that the picture shows nearly as surely as the
one that was read, and only where no other choice would do as well: digits that hold after a free search prove nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gatepost.scan.decode import ALPHABET, Chances, folded
from gatepost.scan.mrz import Layout, ParsedMrz, Span, parse

_NEARLY = 4.5  # natural logarithm: how much less likely than the sign that was read the settled one may be
_AHEAD = 2.0  # natural logarithm: how much likelier it must be than any other that would do


@dataclass(frozen=True)
class Settled:
    """The zone with the sign that was settled, and the fields that it belongs to."""

    parsed: ParsedMrz
    fields: frozenset[str]


@dataclass(frozen=True)
class _Choice:
    lost: float
    parsed: ParsedMrz
    line: int
    place: int


def settled(parsed: ParsedMrz, chances: Sequence[Chances], grammars: Sequence[NDArray[np.bool_]]) -> Settled | None:
    """The zone with one sign put right, all of whose check digits hold; None where none is wrong or nothing is sure.

    `chances` and `grammars` are those of each line, places × signs.
    """
    if all(parsed.checks.values()):
        return None
    known = [folded(each, allowed) for each, allowed in zip(chances, grammars, strict=True)]
    choices = sorted(_choices(parsed, known, grammars), key=lambda choice: choice.lost)
    if not choices or choices[0].lost > _NEARLY or (len(choices) > 1 and choices[1].lost - choices[0].lost < _AHEAD):
        return None
    best = choices[0]
    return Settled(best.parsed, _fields_at(parsed.layout, best.line, best.place))


def _choices(parsed: ParsedMrz, known: Sequence[Chances], grammars: Sequence[NDArray[np.bool_]]) -> Iterator[_Choice]:
    """Every zone that differs in one sign, covered by a digit that fails, and whose digits all hold."""
    failing = [parsed.layout.checks[name] for name, holds in parsed.checks.items() if not holds]
    spans = [span for digit, covered in failing for span in (digit, *covered)]
    for line, place in sorted({(span.line, place) for span in spans for place in range(span.start, span.end)}):
        text, here = parsed.lines[line], known[line][place]
        lost = here[ALPHABET.index(text[place])] - here
        for sign in np.flatnonzero((lost < _NEARLY + _AHEAD) & grammars[line][place]):
            if ALPHABET[sign] == text[place]:
                continue
            changed = f"{text[:place]}{ALPHABET[sign]}{text[place + 1 :]}"
            again = parse((*parsed.lines[:line], changed, *parsed.lines[line + 1 :]))
            if all(again.checks.values()):
                yield _Choice(float(lost[sign]), again, line, place)


def _fields_at(layout: Layout, line: int, place: int) -> frozenset[str]:
    """The field in which a sign lies, or whose check digit it is."""

    def holds(span: Span) -> bool:
        return span.line == line and span.start <= place < span.end

    fields = {name for name, span in layout.fields.items() if holds(span)}
    return frozenset(fields | {name for name, (digit, _) in layout.checks.items() if holds(digit)})
