"""The desk of the administrator: the facility's settings and the users."""

from __future__ import annotations

from dataclasses import replace

from gatepost.db.store import Registers, Store
from gatepost.desk.clock import Clock
from gatepost.desk.sign_in import SignInDesk, tidy_login
from gatepost.domain.changes import Deed, Done, Subject
from gatepost.domain.errors import FieldMissing, LoginTaken, NoSuchRecord
from gatepost.domain.facility import Facility
from gatepost.domain.passwords import check_password
from gatepost.domain.roles import ADMINISTERING, Officer, Role, User, require
from gatepost.domain.user_errors import NotOneself

_CHANGED = frozenset({Subject.USERS})


class AdminDesk:
    """Acts for one signed-in administrator."""

    def __init__(self, store: Store, officer: Officer, now: Clock, sign_in: SignInDesk) -> None:
        self._store = store
        self._officer = officer
        self._now = now
        self._sign_in = sign_in

    def facility(self) -> Facility:
        """The settings."""
        with self._store.reading() as registers:
            return registers.settings.facility()

    def change_facility(self, facility: Facility) -> Done[Facility]:
        """Save settings. Raises SettingUnusable, NotAllowed."""
        require(self._officer, ADMINISTERING)
        facility = facility.checked()
        with self._store.changing(Deed.by(self._officer, "settings.changed", self._now())) as registers:
            registers.settings.save(facility)
        return Done(facility, frozenset({Subject.SETTINGS}))

    def users(self) -> list[User]:
        """All users, also those who may not sign in."""
        with self._store.reading() as registers:
            return registers.users.all()

    def add_user(self, login: str, name: str, role: Role, password: str, own_password: str) -> Done[Officer]:
        """Add a user with a first password, which they change; the administrator's own password is asked once more.

        Raises LoginTaken, PasswordTooShort, PasswordWeak, FieldMissing, WrongPassword, NotAllowed.
        """
        require(self._officer, ADMINISTERING)
        officer = Officer(tidy_login(login), name.strip() or login.strip(), role)
        check_password(password, officer.login, officer.name)
        with self._store.changing(Deed.by(self._officer, "user.added", self._now())) as registers:
            if registers.users.get(officer.login):
                raise LoginTaken(login=officer.login)
            registers.users.add(officer, must_change=True)
            registers.subject = officer.login
            self._sign_in.add_password(officer, password, self._officer.login, own_password)
        return Done(officer, _CHANGED)

    def change_user(self, login: str, name: str, role: Role) -> Done[User]:
        """Give a user another name or role. Raises NotOneself, NoSuchRecord, FieldMissing, NotAllowed."""
        require(self._officer, ADMINISTERING)
        if not name.strip():
            raise FieldMissing(fields=("name",))
        with self._store.changing(Deed.by(self._officer, "user.changed", self._now())) as registers:
            user = _known(registers, login)
            if login == self._officer.login and role is not user.officer.role:
                raise NotOneself
            user = replace(user, officer=Officer(login, name.strip(), role))
            registers.users.change(user)
            registers.subject = login
        return Done(user, _CHANGED)

    def set_password(self, login: str, password: str, own_password: str) -> Done[User]:
        """Give a user a new first password, which they change at the next sign-in; who could not sign in may again.

        Raises NoSuchRecord, PasswordTooShort, PasswordWeak, WrongPassword, NotOneself, NotAllowed.
        """
        require(self._officer, ADMINISTERING)
        if login == self._officer.login:
            raise NotOneself
        with self._store.changing(Deed.by(self._officer, "user.password_set", self._now())) as registers:
            user = replace(_known(registers, login), active=True, must_change=True)
            registers.users.change(user)
            registers.subject = login
            self._sign_in.add_password(user.officer, password, self._officer.login, own_password)
        return Done(user, _CHANGED)

    def renew_recovery_key(self, own_password: str) -> str:
        """A new recovery key, to be printed; the old sheet opens nothing any more. Raises WrongPassword, NotAllowed."""
        return self._sign_in.renew_recovery_key(self._store, self._officer, own_password)

    def retire_user(self, login: str) -> Done[User]:
        """Take a user's sign-in away; what they did keeps their name. Raises NoSuchRecord, NotOneself, NotAllowed."""
        require(self._officer, ADMINISTERING)
        if login == self._officer.login:
            raise NotOneself
        with self._store.changing(Deed.by(self._officer, "user.retired", self._now())) as registers:
            user = replace(_known(registers, login), active=False)
            registers.users.change(user)
            registers.subject = login
        self._sign_in.take_password(login)  # only then: whoever is retired cannot sign in, with a slot or without
        return Done(user, _CHANGED)


def _known(registers: Registers, login: str) -> User:
    user = registers.users.get(login)
    if user is None:
        raise NoSuchRecord(number=login)
    return user
