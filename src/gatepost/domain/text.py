"""Text as it is kept: what nobody can see, or what makes other text look different than it is, is taken out.

Names come from keyboards, papers of other offices and codes that anybody may print. A sign that turns the writing round
would show one name and keep another; two spellings that look alike would be two people.
"""

from __future__ import annotations

import unicodedata

_KEPT_CONTROLS = frozenset("\n\t")
_NOT_KEPT = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})  # controls, invisible signs, halves of signs, private, unassigned
# Invisible, but letters of these scripts are written with them: the joiners of Arabic and Indic writing.
_JOINERS = frozenset("\u200c\u200d")
_MOST_MARKS = 4  # combining marks on one sign; more are meant to spill over the lines around it


def tidy(text: str) -> str:
    """The text in composed form (NFC) without invisible and unassigned signs; line ends and tabs stay."""
    if text.isascii() and (text.isprintable() or not _has_controls(text)):
        return text
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    seen = "".join(sign for sign in whole if _is_kept(sign))
    return _without_heaps(unicodedata.normalize("NFC", seen))  # an invisible sign may part a letter from its mark


def _has_controls(text: str) -> bool:
    return any(sign not in _KEPT_CONTROLS and not sign.isprintable() for sign in text)


def _is_kept(sign: str) -> bool:
    return sign in _KEPT_CONTROLS or sign in _JOINERS or unicodedata.category(sign) not in _NOT_KEPT


def _without_heaps(text: str) -> str:
    """At most so many combining marks on one sign."""
    kept, marks = [], 0
    for sign in text:
        marks = marks + 1 if unicodedata.combining(sign) else 0
        if marks <= _MOST_MARKS:
            kept.append(sign)
    return "".join(kept)
