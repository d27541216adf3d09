"""The seal of a day: what a signed sheet of paper says about the store, so that the paper proves the file.

A seal names the audit chain's head after the day's export and the last number of each register. It is printed as text
and as a QR code, and read back from either; its last four signs tell a slip of the fingers from another store.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from gatepost.domain.proof_errors import SealMistyped, SealUnreadable

OPENING = "GATEPOST1"
_HEAD_SIGNS, _CHECK_SIGNS, _GROUP = 64, 4, 8
_NUMBER = re.compile(r"([A-Z])-(\d{4}):(\d{1,9})")
_LOOK_ALIKE = str.maketrans("OIL", "011")


@dataclass(frozen=True)
class Seal:
    """`entries` of the journal end with the hash `head`; `numbers` are the last ones: (`V`, 2026) → 123."""

    day: date
    entries: int
    head: str
    numbers: Mapping[tuple[str, int], int]

    @property
    def text(self) -> str:
        """The seal as it is printed and put into its QR code: capital letters, digits, blanks, `-` and `:`."""
        head = self.head.upper()
        groups = [head[at : at + _GROUP] for at in range(0, _HEAD_SIGNS, _GROUP)]
        return " ".join([*self._words(), *groups, _check_of(self._words(), head)])

    def _words(self) -> list[str]:
        numbers = [f"{register}-{year}:{last}" for (register, year), last in sorted(self.numbers.items())]
        return [OPENING, self.day.isoformat(), str(self.entries), *numbers]


def is_seal(text: str) -> bool:
    """Whether what was scanned or typed is meant as a seal."""
    return text.strip().upper().startswith(OPENING)


def read_seal(text: str) -> Seal:
    """The seal that was typed from paper or scanned; case, blanks and look-alikes in the hash do not matter.

    Raises SealUnreadable where it is none, SealMistyped where its check signs do not hold.
    """
    opening, *words = text.upper().split() or [""]
    if opening != OPENING or len(words) < 2:
        raise SealUnreadable
    day, entries, *rest = words
    found = [_NUMBER.fullmatch(word) for word in rest]
    numbers = {(one[1], int(one[2])): int(one[3]) for one in found if one}
    signs = "".join(word for word, one in zip(rest, found, strict=True) if one is None).translate(_LOOK_ALIKE)
    try:
        seal = Seal(date.fromisoformat(day), int(entries), signs[:_HEAD_SIGNS].lower(), numbers)
        int(signs, 16)
    except ValueError as error:
        raise SealUnreadable from error
    if len(signs) != _HEAD_SIGNS + _CHECK_SIGNS:
        raise SealMistyped
    if _check_of(seal._words(), signs[:_HEAD_SIGNS]) != signs[_HEAD_SIGNS:]:
        raise SealMistyped
    return seal


def _check_of(words: list[str], head: str) -> str:
    return f"{binascii.crc_hqx(' '.join([*words, head]).encode(), 0):04X}"
