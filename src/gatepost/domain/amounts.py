"""Amounts of things as whole numbers of a small unit: pieces, grams, millilitres, hundredths of a som.

People write `1,5 kg`, `1.5 кг`, `200`, `3 шт`; a comma and a point both stand before the fraction.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from gatepost.domain.parcel_errors import AmountAbsurd, AmountUnreadable


class Unit(StrEnum):
    """What an amount counts."""

    PIECE = "piece"
    GRAM = "gram"
    MILLILITRE = "millilitre"
    SOM = "som"  # counted in hundredths (tyiyn)


@dataclass(frozen=True)
class Amount:
    """So much of something."""

    number: int
    unit: Unit

    def __str__(self) -> str:
        number, is_large = whole_and_part(self.number, self.unit)
        small = {Unit.PIECE: "pcs", Unit.GRAM: "g", Unit.MILLILITRE: "ml", Unit.SOM: "som"}
        return f"{number} {({Unit.GRAM: 'kg', Unit.MILLILITRE: 'l'} if is_large else small)[self.unit]}"


MOST = {Unit.PIECE: 10_000, Unit.GRAM: 500_000, Unit.MILLILITRE: 500_000, Unit.SOM: 100_000_000}

_WRITTEN = re.compile(r"(?P<sign>[-−–])?\s*(?P<number>[0-9][0-9 \u00a0]*(?:[.,][0-9]+)?)\s*(?P<suffix>[^\W\d_]*)\.?")
_SUFFIXES: dict[Unit, dict[str, int]] = {
    Unit.PIECE: {"": 1, "pcs": 1, "pc": 1, "шт": 1, "даана": 1},
    Unit.GRAM: {"": 1, "g": 1, "г": 1, "гр": 1, "kg": 1000, "кг": 1000},
    Unit.MILLILITRE: {"": 1, "ml": 1, "мл": 1, "l": 1000, "л": 1000},
    Unit.SOM: {"": 100, "som": 100, "сом": 100, "kgs": 100},
}


def amount_of(text: str, unit: Unit) -> int:
    """The whole number of small units that `text` says. Raises AmountUnreadable, AmountAbsurd.

    Nothing, less than nothing, a part of a piece, and more than any person carries are refused.
    """
    found = _WRITTEN.fullmatch(text.strip())
    factor = _SUFFIXES[unit].get(found["suffix"].casefold()) if found else None
    if found is None or factor is None:
        raise AmountUnreadable(text=text.strip())
    digits = found["number"].replace(" ", "").replace("\u00a0", "").replace(",", ".")
    exact = Decimal(digits) * factor
    if found["sign"] or exact != exact.to_integral_value() or not 0 < exact <= MOST[unit]:
        raise AmountAbsurd(text=text.strip())
    return int(exact)


def unit_in(text: str) -> Unit | None:
    """The unit that a typed amount names itself (`1,5 kg`); None where it names none."""
    found = _WRITTEN.fullmatch(text.strip())
    suffix = found["suffix"].casefold() if found else ""
    return next((unit for unit, known in _SUFFIXES.items() if suffix and suffix in known), None)


def whole_and_part(amount: int, unit: Unit) -> tuple[str, bool]:
    """The number to show, and whether it counts the large unit (kilograms, litres) instead of the small one."""
    if unit is Unit.SOM:
        return f"{amount // 100:,}".replace(",", "\u00a0") + (f".{amount % 100:02d}" if amount % 100 else ""), False
    if unit in (Unit.GRAM, Unit.MILLILITRE) and amount >= 1000:
        return f"{Decimal(amount) / 1000:f}", True
    return str(amount), False
