"""The papers that are printed, their usual sizes, and what a template of one must hold.

A template is HTML with words like `$title` in it, which stand for what the program fills in.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum

from gatepost.domain.export_errors import TemplateLacks, TemplateUnknownWord

SIZES = ("A4", "A5", "A6", "80 mm")
MOST_SIGNS = 50_000  # of a template
_WORD = re.compile(r"\$(?:\$|([a-z_]+)|\{([a-z_]+)\})")
_OPTIONAL = frozenset({"facility", "qr", "barcode", "photo", "complaint", "explanation"})


class PaperName(StrEnum):
    """Every paper that has a template; its file is `assets/papers/NAME.html`."""

    PASS = "pass"  # noqa: S105 - a visitor's pass
    BELONGINGS = "belongings"
    REFUSAL_SLIP = "refusal-slip"
    SEIZURE_ACT = "seizure-act"
    ROLL_CALL = "roll-call"
    APPLICATION = "application"
    RECEIPT = "receipt"
    LABEL = "label"
    REFUSAL_NOTICE = "refusal-notice"
    PARCEL_ACT = "parcel-act"
    SIGNATURES = "signatures"
    KEPT_SLIP = "kept-slip"
    HAND_OVER = "hand-over"
    DAY_SHEET = "day-sheet"


USUAL_SIZES: Mapping[PaperName, str] = {
    **dict.fromkeys(PaperName, "A4"),
    PaperName.PASS: "A6",
    PaperName.BELONGINGS: "A6",
    PaperName.REFUSAL_SLIP: "A6",
    PaperName.RECEIPT: "A6",
    PaperName.LABEL: "A6",
    PaperName.KEPT_SLIP: "A6",
}


def words_in(template: str) -> frozenset[str]:
    """The words that stand for something: `$title`, `${title}`; `$$` is a dollar."""
    return frozenset(word for found in _WORD.finditer(template) if (word := found[1] or found[2]))


def check_template(template: str, shipped: str) -> None:
    """Raise TemplateUnknownWord or TemplateLacks where a paper made from a template would be wrong."""
    known, used = words_in(shipped), words_in(template)
    if unknown := sorted(used - known):
        raise TemplateUnknownWord(words=tuple(f"${word}" for word in unknown))
    if lacking := sorted(known - used - _OPTIONAL):
        raise TemplateLacks(words=tuple(f"${word}" for word in lacking))
