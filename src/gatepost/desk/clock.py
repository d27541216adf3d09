"""Where desks get the time from; tests hand in their own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from gatepost.domain.moments import utc

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """Now, in UTC, at the store's resolution."""
    return utc(datetime.now(UTC))
