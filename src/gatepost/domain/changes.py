"""What a call did: the deed that is journaled, and the subjects whose views must be redrawn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Generic, TypeVar

from gatepost.domain.roles import Officer

T = TypeVar("T")


class Subject(StrEnum):
    """What a page may be showing."""

    VISITS = "visits"
    PEOPLE = "people"
    PRISONERS = "prisoners"
    SETTINGS = "settings"
    RULES = "rules"
    RESTRICTIONS = "restrictions"
    REFUSALS = "refusals"
    BOOKINGS = "bookings"
    INCIDENTS = "incidents"
    CONTACTS = "contacts"
    SHIFTS = "shifts"
    USERS = "users"
    PARCELS = "parcels"
    DOCUMENTS = "documents"
    KEPT_ITEMS = "kept_items"
    BACKUPS = "backups"
    FORMS = "forms"


@dataclass(frozen=True)
class Deed:
    """One journaled act: its name (`visit.admitted`), who did it, when (UTC), and what the rows do not say."""

    name: str
    actor: str
    at: datetime
    details: Mapping[str, object] = field(default_factory=dict)

    @classmethod
    def by(cls, officer: Officer, name: str, at: datetime, **details: object) -> Deed:
        """The deed `name` of a signed-in officer."""
        return cls(name, officer.login, at, details)


@dataclass(frozen=True)
class Done(Generic[T]):
    """What a desk returns after a change: the new state, and which subjects it touched."""

    value: T
    changed: frozenset[Subject]
