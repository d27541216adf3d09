"""A second person's sign-in, in place: who lets pass what an officer alone may not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from gatepost.db.store import Store
from gatepost.desk.sign_in import SignInDesk
from gatepost.domain.annulments import Annulment
from gatepost.domain.errors import AuthorityNeeded, AuthorityTooLow, FieldMissing, Forbidden, SamePerson, Undecided
from gatepost.domain.hindrances import Hindrance, HindranceKind, roles_for
from gatepost.domain.roles import REGISTERING, RESTRICTING, Officer, Role, require
from gatepost.domain.rules import Passing


@dataclass(frozen=True)
class Signature:
    """A second person's name and password, typed as their signature."""

    login: str
    password: str = field(repr=False)


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

    def signed(self, officer: Officer, signature: Signature) -> Officer:
        """Who signs beside the officer. Raises SamePerson, WrongPassword, TooManyAttempts."""
        second = self._sign_in.vouch(self._store, signature.login, signature.password)
        if second.login == officer.login:
            raise SamePerson(name=second.name)
        return second

    def annulment(self, officer: Officer, second: SecondSignIn, at: datetime) -> Annulment:
        """Two people, one of them a duty officer or administrator, cross a record out.

        Raises SamePerson, AuthorityTooLow, WrongPassword, TooManyAttempts, FieldMissing, NotAllowed.
        """
        require(officer, REGISTERING)
        vouched = self.required(second)
        if vouched.officer.login == officer.login:
            raise SamePerson(name=vouched.officer.name)
        check_role(vouched, REGISTERING if officer.role in RESTRICTING else RESTRICTING)
        return Annulment(at, officer.login, vouched.officer.login, vouched.reason)


def passed(found: Sequence[Hindrance], vouched: Vouched | None) -> tuple[str, ...]:
    """The exceptions that are made by letting a visitor pass in spite of what was found: see `let_in`."""
    return let_in(found, vouched, Forbidden, AuthorityNeeded)


def let_in(
    found: Sequence[Hindrance],
    vouched: Vouched | None,
    forbidden: type[Forbidden],
    needed: type[AuthorityNeeded],
) -> tuple[str, ...]:
    """The exceptions that are made by letting pass what was found.

    Raises `forbidden` where nobody may, Undecided where a match with a watchlist is all that nobody may pass, `needed`
    where nobody has signed in, AuthorityTooLow where the wrong one has.
    """
    against = [one for one in found if one.passing is not Passing.WARNS]
    final = [one for one in against if one.passing is Passing.NOBODY]
    if final:
        is_open = all(one.kind is HindranceKind.WATCH_UNDECIDED for one in final)
        raise (Undecided if is_open else forbidden)(hindrances=tuple(against))
    if not against:
        return ()
    roles = roles_for(against)
    if vouched is None:
        raise needed(hindrances=tuple(against), roles=_in_order(roles))
    check_role(vouched, roles)
    return tuple(one.exception for one in against)


def check_role(vouched: Vouched, roles: frozenset[Role]) -> None:
    """Raise AuthorityTooLow unless the second person has one of `roles`."""
    if vouched.officer.role not in roles:
        raise AuthorityTooLow(name=vouched.officer.name, roles=_in_order(roles))


def _in_order(roles: frozenset[Role]) -> tuple[Role, ...]:
    """Roles as they are listed everywhere."""
    return tuple(role for role in Role if role in roles)
