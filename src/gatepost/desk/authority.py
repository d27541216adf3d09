"""A second person's sign-in, in place: who lets pass what an officer alone may not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from gatepost.db.store import Store
from gatepost.desk.sign_in import SignInDesk
from gatepost.domain.admittance import Hindrance, roles_for
from gatepost.domain.errors import AuthorityNeeded, AuthorityTooLow, FieldMissing, Forbidden
from gatepost.domain.roles import Officer, Role
from gatepost.domain.rules import Passing


@dataclass(frozen=True)
class SecondSignIn:
    """What the second person types: their own name and password, and the reason."""

    login: str
    password: str = field(repr=False)
    reason: str


@dataclass(frozen=True)
class Vouched:
    """Who has signed in a second time, and why."""

    officer: Officer
    reason: str


class Authority:
    """Checks second sign-ins against the password file and the users of the open store."""

    def __init__(self, sign_in: SignInDesk, store: Store) -> None:
        self._sign_in = sign_in
        self._store = store

    def vouched(self, second: SecondSignIn | None) -> Vouched | None:
        """Who it is; None where nobody signed in. Raises FieldMissing, WrongPassword, TooManyAttempts."""
        return None if second is None else self.required(second)

    def required(self, second: SecondSignIn) -> Vouched:
        """Who it is. Raises FieldMissing, WrongPassword, TooManyAttempts."""
        if not second.reason.strip():
            raise FieldMissing(fields=("reason",))
        officer = self._sign_in.vouch(self._store, second.login, second.password)
        return Vouched(officer, second.reason.strip())


def passed(found: Sequence[Hindrance], vouched: Vouched | None) -> tuple[str, ...]:
    """The exceptions that are made by letting pass what was found.

    Raises Forbidden where nobody may, AuthorityNeeded where nobody has signed in, AuthorityTooLow where the wrong one
    has.
    """
    against = [one for one in found if one.passing is not Passing.WARNS]
    if any(one.passing is Passing.NOBODY for one in against):
        raise Forbidden(hindrances=tuple(against))
    if not against:
        return ()
    roles = roles_for(against)
    if vouched is None:
        raise AuthorityNeeded(hindrances=tuple(against), roles=_in_order(roles))
    check_role(vouched, roles)
    return tuple(one.exception for one in against)


def check_role(vouched: Vouched, roles: frozenset[Role]) -> None:
    """Raise AuthorityTooLow unless the second person has one of `roles`."""
    if vouched.officer.role not in roles:
        raise AuthorityTooLow(name=vouched.officer.name, roles=_in_order(roles))


def _in_order(roles: frozenset[Role]) -> tuple[Role, ...]:
    """Roles as they are listed everywhere."""
    return tuple(role for role in Role if role in roles)
