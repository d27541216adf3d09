"""The desk of the administrator: the facility's settings and the users."""

from __future__ import annotations

from gatepost.db.store import Store
from gatepost.desk.clock import Clock
from gatepost.desk.sign_in import SignInDesk, check_password, tidy_login
from gatepost.domain.changes import Deed, Done, Subject
from gatepost.domain.errors import LoginTaken
from gatepost.domain.facility import Facility
from gatepost.domain.roles import ADMINISTERING, Officer, Role, require


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

    def users(self) -> list[Officer]:
        """All users."""
        with self._store.reading() as registers:
            return registers.users.all()

    def add_user(self, login: str, name: str, role: Role, password: str, own_password: str) -> Done[Officer]:
        """Add a user with a password; the administrator's own password is asked once more.

        Raises LoginTaken, PasswordTooShort, FieldMissing, WrongPassword, NotAllowed.
        """
        require(self._officer, ADMINISTERING)
        check_password(password)
        officer = Officer(tidy_login(login), name.strip() or login.strip(), role)
        with self._store.changing(Deed.by(self._officer, "user.added", self._now())) as registers:
            if registers.users.by_login(officer.login):
                raise LoginTaken(login=officer.login)
            registers.users.add(officer)
            registers.subject = officer.login
            self._sign_in.add_password(officer, password, self._officer.login, own_password)
        return Done(officer, frozenset({Subject.USERS}))
