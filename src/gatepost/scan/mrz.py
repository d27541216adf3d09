"""The machine readable zone of ICAO Doc 9303: layouts, check digits, parsing and formatting.

Works on lines of exact length; `mrz_text` makes such lines from what readers and people send.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from gatepost.domain.errors import MrzUnreadable
from gatepost.domain.reading import DocumentFormat

FILLER = "<"
VALUES = {sign: value for value, sign in enumerate("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")} | {FILLER: 0}
_WEIGHTS = (7, 3, 1)
_ALPHABET = re.compile(r"[A-Z0-9<]*", re.ASCII)
_LONG_NUMBER_REST = re.compile(r"([A-Z0-9]+)([0-9])<", re.ASCII)
NUMBER_LENGTH = 9


class Span(NamedTuple):
    """A run of signs: line (from 0), first sign (from 0), and the sign after the last."""

    line: int
    start: int
    end: int


@dataclass(frozen=True)
class Layout:
    """Where the fields of one format lie (Doc 9303 parts 4 to 7); a check has its digit and what it covers."""

    format: DocumentFormat
    line_count: int
    line_length: int
    fields: dict[str, Span]
    checks: dict[str, tuple[Span, tuple[Span, ...]]]


def _second_line(length: int) -> dict[str, Span]:
    """The fields of the line that TD2, TD3 and both visas share up to the expiry date."""
    return {
        "document_code": Span(0, 0, 2),
        "issuer": Span(0, 2, 5),
        "names": Span(0, 5, length),
        "document_number": Span(1, 0, 9),
        "nationality": Span(1, 10, 13),
        "birth_date": Span(1, 13, 19),
        "sex": Span(1, 20, 21),
        "expiry_date": Span(1, 21, 27),
    }


_SECOND_LINE_CHECKS = {
    "document_number": (Span(1, 9, 10), (Span(1, 0, 9),)),
    "birth_date": (Span(1, 19, 20), (Span(1, 13, 19),)),
    "expiry_date": (Span(1, 27, 28), (Span(1, 21, 27),)),
}


def _composite(digit: int, last: int) -> tuple[Span, tuple[Span, ...]]:
    return Span(1, digit, digit + 1), (Span(1, 0, 10), Span(1, 13, 20), Span(1, 21, last))


TD3 = Layout(
    DocumentFormat.TD3,
    2,
    44,
    _second_line(44) | {"personal_number": Span(1, 28, 42)},
    _SECOND_LINE_CHECKS | {"personal_number": (Span(1, 42, 43), (Span(1, 28, 42),)), "composite": _composite(43, 43)},
)
TD2 = Layout(
    DocumentFormat.TD2,
    2,
    36,
    _second_line(36) | {"optional": Span(1, 28, 35)},
    _SECOND_LINE_CHECKS | {"composite": _composite(35, 35)},
)
TD1 = Layout(
    DocumentFormat.TD1,
    3,
    30,
    {
        "document_code": Span(0, 0, 2),
        "issuer": Span(0, 2, 5),
        "document_number": Span(0, 5, 14),
        "optional": Span(0, 15, 30),
        "birth_date": Span(1, 0, 6),
        "sex": Span(1, 7, 8),
        "expiry_date": Span(1, 8, 14),
        "nationality": Span(1, 15, 18),
        "optional_2": Span(1, 18, 29),
        "names": Span(2, 0, 30),
    },
    {
        "document_number": (Span(0, 14, 15), (Span(0, 5, 14),)),
        "birth_date": (Span(1, 6, 7), (Span(1, 0, 6),)),
        "expiry_date": (Span(1, 14, 15), (Span(1, 8, 14),)),
        "composite": (Span(1, 29, 30), (Span(0, 5, 30), Span(1, 0, 7), Span(1, 8, 15), Span(1, 18, 29))),
    },
)
MRV_A = Layout(DocumentFormat.MRV_A, 2, 44, _second_line(44) | {"optional": Span(1, 28, 44)}, dict(_SECOND_LINE_CHECKS))
MRV_B = Layout(DocumentFormat.MRV_B, 2, 36, _second_line(36) | {"optional": Span(1, 28, 36)}, dict(_SECOND_LINE_CHECKS))
# The French identity card of before 2021: a layout of its own in TD2's shape, without nationality and expiry date.
OLD_FRENCH = Layout(
    DocumentFormat.TD2,
    2,
    36,
    {
        "document_code": Span(0, 0, 2),
        "issuer": Span(0, 2, 5),
        "surname": Span(0, 5, 30),
        "optional": Span(0, 30, 36),
        "document_number": Span(1, 0, 12),
        "given_names": Span(1, 13, 27),
        "birth_date": Span(1, 27, 33),
        "sex": Span(1, 34, 35),
    },
    {
        "document_number": (Span(1, 12, 13), (Span(1, 0, 12),)),
        "birth_date": (Span(1, 33, 34), (Span(1, 27, 33),)),
        "composite": (Span(1, 35, 36), (Span(0, 0, 36), Span(1, 0, 35))),
    },
)
_OLD_FRENCH_OPENING = "IDFRA"
LAYOUTS = {layout.format: layout for layout in (TD1, TD2, TD3, MRV_A, MRV_B)}


@dataclass(frozen=True)
class MrzDocument:
    """The fields of a zone as it writes them: capital letters and digits, fillers trimmed, dates `YYMMDD`.

    A name's parts are joined by one space. `optional_2` exists in TD1 alone, `personal_number` in TD3 alone.
    """

    format: DocumentFormat
    document_code: str
    issuer: str
    surname: str
    given_names: str
    document_number: str
    nationality: str
    birth_date: str
    sex: str
    expiry_date: str
    personal_number: str = ""
    optional: str = ""
    optional_2: str = ""


@dataclass(frozen=True)
class ParsedMrz:
    """A parsed zone: the document, its padded lines, which checks hold, and whether the names were cut off."""

    document: MrzDocument
    lines: tuple[str, ...]
    checks: dict[str, bool]
    names_truncated: bool
    layout: Layout


def check_digit(signs: str) -> str:
    """The check digit of `signs` (weights 7, 3, 1; A=10 … Z=35; `<`=0; modulo 10)."""
    return str(sum(VALUES[sign] * _WEIGHTS[place % 3] for place, sign in enumerate(signs)) % 10)


def layout_of(lines: Sequence[str]) -> Layout:
    """The layout that lines of exactly this number and length have; MrzUnreadable where none does."""
    shape = (len(lines), len(lines[0]) if lines else 0)
    is_visa = bool(lines) and lines[0].startswith("V")
    for layout in LAYOUTS.values():
        of_a_visa = layout in (MRV_A, MRV_B)
        if (layout.line_count, layout.line_length) == shape and (shape[0] == 3 or of_a_visa == is_visa):
            return OLD_FRENCH if layout is TD2 and lines[0].startswith(_OLD_FRENCH_OPENING) else layout
    raise MrzUnreadable(reason=f"{shape[0]} × {shape[1]}")


def parse(lines: Sequence[str]) -> ParsedMrz:
    """Parse lines of exact length. Wrong check digits are reported in `checks`, never raised.

    Raises MrzUnreadable for another number of lines, another length, or signs outside `A–Z 0–9 <`.
    """
    layout = layout_of(lines)
    for line in lines:
        if len(line) != layout.line_length or not _ALPHABET.fullmatch(line):
            raise MrzUnreadable(reason=line[:50])
    raw = {name: _cut(lines, span) for name, span in layout.fields.items()}
    checks = {name: _holds(lines, digit, covered) for name, (digit, covered) in layout.checks.items()}
    number, optional = _join_long_number(layout, lines, raw, checks)
    surname, given_names = _names(raw)
    document = MrzDocument(
        format=layout.format,
        document_code=_trim(raw["document_code"]),
        issuer=_trim(raw["issuer"]),
        surname=surname,
        given_names=given_names,
        document_number=_trim(number),
        nationality=_trim(raw.get("nationality", "")),
        birth_date=raw["birth_date"],
        sex=_trim(raw["sex"]),
        expiry_date=raw.get("expiry_date", ""),
        personal_number=_trim(raw.get("personal_number", "")),
        optional=_trim(optional),
        optional_2=_trim(raw.get("optional_2", "")),
    )
    cut_off = raw.get("names", raw.get("surname", ""))[-1] != FILLER
    return ParsedMrz(document, tuple(lines), checks, cut_off, layout)


def format_mrz(document: MrzDocument) -> tuple[str, ...]:
    """The lines of a document, check digits computed; names longer than their field are truncated.

    Raises MrzUnreadable where another field does not fit or holds signs outside the alphabet.
    """
    layout = LAYOUTS[document.format]
    raw = {name: getattr(document, name) for name in layout.fields if name != "names"}
    raw["names"] = _join_names(document, layout)
    if len(document.document_number) > NUMBER_LENGTH:
        _split_long_number(layout, document, raw)
    grid = [[FILLER] * layout.line_length for _ in range(layout.line_count)]
    for name, span in layout.fields.items():
        _put(grid, span, raw[name].replace(" ", FILLER))
    for name, (digit, covered) in layout.checks.items():
        if name != "document_number" or len(document.document_number) <= NUMBER_LENGTH:
            _put(grid, digit, check_digit("".join("".join(grid[s.line][s.start : s.end]) for s in covered)))
    return tuple("".join(line) for line in grid)


def _cut(lines: Sequence[str], span: Span) -> str:
    return lines[span.line][span.start : span.end]


def _trim(raw: str) -> str:
    return raw.rstrip(FILLER)


def _holds(lines: Sequence[str], digit: Span, covered: tuple[Span, ...]) -> bool:
    signs = "".join(_cut(lines, span) for span in covered)
    written = _cut(lines, digit)
    if written == FILLER:  # allowed where the field it covers is empty
        return not signs.strip(FILLER)
    return written == check_digit(signs)


def _join_long_number(
    layout: Layout, lines: Sequence[str], raw: dict[str, str], checks: dict[str, bool]
) -> tuple[str, str]:
    """Number and optional data, where the number's rest opens the optional field (TD1 and TD2)."""
    number, optional = raw["document_number"], raw.get("optional", "")
    digit, _ = layout.checks["document_number"]
    rest = _LONG_NUMBER_REST.match(optional) if layout in (TD1, TD2) and _cut(lines, digit) == FILLER else None
    if rest is None or FILLER in number:
        return number, optional
    checks["document_number"] = check_digit(number + rest[1]) == rest[2]
    return number + rest[1], optional[rest.end() :]


def _split_long_number(layout: Layout, document: MrzDocument, raw: dict[str, str]) -> None:
    if layout not in (TD1, TD2):
        raise MrzUnreadable(reason=document.document_number)
    number = document.document_number
    raw["document_number"] = number[:NUMBER_LENGTH]
    raw["optional"] = number[NUMBER_LENGTH:] + check_digit(number) + FILLER + document.optional


def _names(raw: dict[str, str]) -> tuple[str, str]:
    if "names" not in raw:
        return _words(raw["surname"]), _words(raw["given_names"])
    surname, _, given_names = raw["names"].partition(FILLER * 2)
    return _words(surname), _words(given_names)


def _words(raw: str) -> str:
    return " ".join(part for part in raw.split(FILLER) if part)


def _join_names(document: MrzDocument, layout: Layout) -> str:
    span = layout.fields["names"]
    given = FILLER * 2 + document.given_names if document.given_names else ""
    return (document.surname + given)[: span.end - span.start]


def _put(grid: list[list[str]], span: Span, text: str) -> None:
    if len(text) > span.end - span.start or not _ALPHABET.fullmatch(text):
        raise MrzUnreadable(reason=text[:50])
    grid[span.line][span.start : span.start + len(text)] = text
