"""Who may do what at the gate post."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from gatepost.domain.errors import NotAllowed


class Role(StrEnum):
    """The four roles; an auditor reads everything and changes nothing."""

    OFFICER = "officer"
    DUTY_OFFICER = "duty_officer"
    ADMINISTRATOR = "administrator"
    AUDITOR = "auditor"


REGISTERING = frozenset({Role.OFFICER, Role.DUTY_OFFICER, Role.ADMINISTRATOR})
RESTRICTING = frozenset({Role.DUTY_OFFICER, Role.ADMINISTRATOR})
DISCLOSING = frozenset({Role.DUTY_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR})  # hands a person what is held on them
BACKING_UP = frozenset({Role.OFFICER, Role.DUTY_OFFICER, Role.ADMINISTRATOR})
ADMINISTERING = frozenset({Role.ADMINISTRATOR})


@dataclass(frozen=True)
class Officer:
    """A signed-in user."""

    login: str
    name: str
    role: Role


@dataclass(frozen=True)
class User:
    """A user as the administrator sees one: whether they may sign in, and must choose a password of their own first."""

    officer: Officer
    active: bool = True
    must_change: bool = False


def require(officer: Officer, roles: frozenset[Role]) -> None:
    """Raise `NotAllowed` unless the officer has one of `roles`."""
    if officer.role not in roles:
        raise NotAllowed(roles=", ".join(sorted(role.value.replace("_", " ") for role in roles)))
