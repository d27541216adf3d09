"""Numbers that check themselves: the Kyrgyz personal number (PIN) and the postal item number (UPU S10)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

_PIN = re.compile(r"[12]\d{13}", re.ASCII)
_S10 = re.compile(r"[A-Z]{2}\d{9}[A-Z]{2}", re.ASCII)
_S10_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)


@dataclass(frozen=True)
class Pin:
    """A personal identification number: 14 digits, the first says the sex, the next eight the birth date."""

    text: str
    sex: str
    birth_date: date


def parse_pin(text: str) -> Pin | None:
    """The PIN in `text`, or None where it is none (source: the published passport specimen; general knowledge)."""
    if not _PIN.fullmatch(text):
        return None
    try:
        born = date(int(text[5:9]), int(text[3:5]), int(text[1:3]))
    except ValueError:
        return None
    return Pin(text, "F" if text[0] == "1" else "M", born)


def looks_like_s10(text: str) -> bool:
    """Whether `text` has the shape of a postal item number (`RR123456785KG`), its check digit apart."""
    return bool(_S10.fullmatch(text))


def s10_is_valid(text: str) -> bool:
    """Whether `text` is a postal item number whose check digit holds (UPU standard S10)."""
    if not looks_like_s10(text):
        return False
    total = sum(int(digit) * weight for digit, weight in zip(text[2:10], _S10_WEIGHTS, strict=True))
    check = 11 - total % 11
    return int(text[10]) == {10: 0, 11: 5}.get(check, check)
