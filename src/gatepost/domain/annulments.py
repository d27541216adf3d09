"""A record that was written by mistake: it stays in its register, crossed out by two people."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Annulment:
    """When (UTC), by whom, with whom, and why."""

    at: datetime
    by: str
    confirmed_by: str
    reason: str
