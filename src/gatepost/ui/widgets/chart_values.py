"""What a chart shows, without what draws it."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Bar:
    """One bar: its name, how long it is, and the band of what is usual where that is known."""

    name: str
    value: float
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class Table:
    """A chart's figures."""

    heads: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = field(default=())
