"""Who looked at whom: every opening of somebody's records is written into the journal."""

from __future__ import annotations

from datetime import datetime

from gatepost.db.store import Store
from gatepost.domain.changes import Deed
from gatepost.domain.roles import Officer


def looked_at(store: Store, officer: Officer, at: datetime, subject: str, deed: str = "looked_at") -> None:
    """Write that an officer opened the records of a person or prisoner. A wrong clock hinders no looking."""
    with store.changing(Deed.by(officer, deed, at), any_clock=True) as registers:
        registers.subject = subject
