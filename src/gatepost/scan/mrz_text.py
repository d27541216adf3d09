"""From text as readers and people send it to the lines of a machine readable zone.

Mends what is certain (case, blanks, `«`, a Cyrillic keyboard layout, broken or doubled lines, a run of fillers
that gained or lost some) and leaves everything else to the check digits.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from gatepost.domain.errors import MrzUnreadable
from gatepost.scan.mrz import FILLER, LAYOUTS, Layout, ParsedMrz, parse

LONGEST_TEXT = 10_000  # signs; a zone has at most 90
_MOST_LINES = 60
_SHORTEST_LINE = 24

# A keyboard-wedge reader sends key codes; under a Russian or Kyrgyz layout these letters arrive (ЙЦУКЕН over QWERTY).
_CYRILLIC_KEYS = str.maketrans(
    "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬБҢӨҮ",
    "QWERTYUIOPASDFGHJKLZXCVBNM<YJE",
)
_SPELLINGS = {"«": "<<", "‹": "<", "〈": "<", "＜": "<", "≪": "<<", "&LT;": "<"}
_BLANKS = re.compile(r"[\s\u200b\ufeff\u00ad]+")
_LINE_ENDS = re.compile(r"[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+")
_SIGNS = re.compile(r"[A-Z0-9<]+", re.ASCII)


def parse_text(text: str) -> ParsedMrz:
    """The zone in `text`; where several readings are possible, the one with the most check digits that hold.

    Raises MrzUnreadable (and nothing else) where there is none.
    """
    candidates = [parse(lines) for lines in candidate_lines(text)]
    if not candidates:
        raise MrzUnreadable(reason=_why(text))
    return max(candidates, key=lambda parsed: (sum(parsed.checks.values()), _looks_right(parsed)))


def is_whole(text: str) -> bool:
    """Whether `text` holds a zone whose check digits all hold, so that a reader has nothing left to send."""
    try:
        parsed = parse_text(text)
    except MrzUnreadable:
        return False
    return bool(parsed.checks) and all(parsed.checks.values())


def looks_like_mrz(text: str) -> bool:
    """Whether somebody meant `text` as a zone, readable or not."""
    lines = tidy_lines(text)
    return any(len(line) >= _SHORTEST_LINE and FILLER * 2 in line for line in lines)


def as_latin(text: str) -> str:
    """`text` with the letters of a Cyrillic keyboard layout put back to the keys that were pressed."""
    return text.upper().translate(_CYRILLIC_KEYS) if any("\u0400" <= sign <= "\u04ff" for sign in text) else text


def tidy_lines(text: str) -> list[str]:
    """The lines of `text` in the zone's alphabet, without blanks and empty lines; other lines are dropped."""
    tidied = (_tidy(line) for line in _LINE_ENDS.split(text[:LONGEST_TEXT]))
    return [line for line in tidied if line and _SIGNS.fullmatch(line)][:_MOST_LINES]


def candidate_lines(text: str) -> Iterator[tuple[str, ...]]:
    """Every way to see lines of a known layout in `text`."""
    lines = tidy_lines(text)
    for layout in LAYOUTS.values():
        yield from _windows(lines, layout)
        yield from _joined(lines, layout)


def _tidy(line: str) -> str:
    line = _BLANKS.sub("", line).upper()
    for spelling, signs in _SPELLINGS.items():
        line = line.replace(spelling, signs)
    return line.translate(_CYRILLIC_KEYS)


def _windows(lines: Sequence[str], layout: Layout) -> Iterator[tuple[str, ...]]:
    """Neighbouring lines of the layout's length; one foreign line between two is skipped."""
    count = layout.line_count
    runs = [tuple(lines[start : start + count]) for start in range(len(lines) - count + 1)]
    if count == 2:
        runs += [(first, third) for first, third in zip(lines, lines[2:], strict=False)]
    for run in runs:
        fitted = tuple(_fit(line, place, layout) for place, line in enumerate(run))
        if all(fitted) and _kind_fits(fitted, layout):
            yield fitted


def _joined(lines: Sequence[str], layout: Layout) -> Iterator[tuple[str, ...]]:
    """A zone that came as one piece, or broken at other places, of exactly the right number of signs."""
    length, whole = layout.line_length, layout.line_length * layout.line_count
    starts = {0, *range(1, min(len(lines), 4))}
    for start in sorted(starts):
        for end in range(start + 1, min(len(lines), start + 6) + 1):
            signs = "".join(lines[start:end])
            if len(signs) == whole:
                cut = tuple(signs[at : at + length] for at in range(0, whole, length))
                if _kind_fits(cut, layout):
                    yield cut


def _fit(line: str, place: int, layout: Layout) -> str:
    """`line` at the layout's length, or empty. Only the fillers at the end of the line of names may differ."""
    length = layout.line_length
    if len(line) == length:
        return line
    if layout.fields["names"].line != place or not length - 20 <= len(line) <= length + 12:
        return ""
    fitted = line.rstrip(FILLER).ljust(length, FILLER)
    return fitted if len(fitted) == length and FILLER in line else ""


def _kind_fits(lines: tuple[str, ...], layout: Layout) -> bool:
    if layout.line_count == 3:
        return lines[0][0] in "ACI" and not lines[2].isdigit()
    return lines[0].startswith("V") == layout.format.value.startswith("MRV") and lines[0][0].isalpha()


def _looks_right(parsed: ParsedMrz) -> int:
    """How many fields hold what the grammar wants there; decides between readings with equal checks."""
    document = parsed.document
    return (
        document.issuer.isalpha()
        + document.nationality.isalpha()
        + (document.sex in ("M", "F", ""))
        + document.birth_date.replace(FILLER, "0").isdigit()
        + document.expiry_date.replace(FILLER, "0").isdigit()
    )


def _why(text: str) -> str:
    lengths = [len(line) for line in tidy_lines(text)]
    if not lengths:
        return text.strip()[:40] or "empty"
    return " + ".join(str(length) for length in lengths[:6])
