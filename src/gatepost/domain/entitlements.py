"""Entitlements: how many visits and parcels of a kind a prisoner may have this year, used and left."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from gatepost.domain.parcels import ParcelKind
from gatepost.domain.people import Prisoner
from gatepost.domain.rules import Countable, HouseRules
from gatepost.domain.visits import VisitKind


@dataclass(frozen=True)
class Balance:
    """One kind's balance of a calendar year. `norm` is None where the rules say nothing for this prisoner."""

    kind: Countable
    year: int
    norm: int | None
    used: int

    @property
    def left(self) -> int | None:
        """How many are left, never below 0; None without a norm."""
        return None if self.norm is None else max(self.norm - self.used, 0)

    @property
    def is_used_up(self) -> bool:
        """Whether one more visit would be over the limit."""
        return self.norm is not None and self.used >= self.norm


def balances(rules: HouseRules, prisoner: Prisoner, year: int, used: Mapping[VisitKind, int]) -> tuple[Balance, ...]:
    """The balance of every kind of visit that counts."""
    return _balances(rules, prisoner, year, used, VisitKind)


def parcel_balances(
    rules: HouseRules, prisoner: Prisoner, year: int, used: Mapping[ParcelKind, int]
) -> tuple[Balance, ...]:
    """The balance of every kind of parcel that counts."""
    return _balances(rules, prisoner, year, used, ParcelKind)


def _balances(
    rules: HouseRules, prisoner: Prisoner, year: int, used: Mapping[Any, int], kinds: type[VisitKind | ParcelKind]
) -> tuple[Balance, ...]:
    return tuple(
        Balance(kind, year, rules.norm(prisoner.regime, prisoner.conditions, kind), used.get(kind, 0))
        for kind in rules.counted
        if isinstance(kind, kinds)
    )
