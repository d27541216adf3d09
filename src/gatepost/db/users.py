"""Users: rows to domain values. Passwords are not here; they open slots of the password file."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from gatepost.db.tables import UserRow
from gatepost.domain.roles import Officer, Role, User


class Users:
    """The register of users."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def by_login(self, login: str) -> Officer | None:
        """The active user with this login."""
        row = self._session.scalars(select(UserRow).where(UserRow.login == login, UserRow.active)).first()
        return Officer(row.login, row.name, Role(row.role)) if row else None

    def all(self) -> list[User]:
        """All users by name, also those who may not sign in."""
        return [_user_of(row) for row in self._session.scalars(select(UserRow).order_by(UserRow.name))]

    def get(self, login: str) -> User | None:
        """The user with this login, active or not."""
        row = self._row(login)
        return _user_of(row) if row else None

    def add(self, officer: Officer, must_change: bool = False) -> None:
        """Write a new user; `must_change` where somebody else knows the password."""
        self._session.add(
            UserRow(
                login=officer.login,
                name=officer.name,
                role=officer.role.value,
                active=True,
                must_change=must_change,
            )
        )
        self._session.flush()

    def change(self, user: User) -> None:
        """Write name, role, and whether the user may sign in and must change the password."""
        row = self._session.scalars(select(UserRow).where(UserRow.login == user.officer.login)).one()
        row.name, row.role = user.officer.name, user.officer.role.value
        row.active, row.must_change = user.active, user.must_change
        self._session.flush()

    def _row(self, login: str) -> UserRow | None:
        return self._session.scalars(select(UserRow).where(UserRow.login == login)).first()


def _user_of(row: UserRow) -> User:
    return User(Officer(row.login, row.name, Role(row.role)), row.active, row.must_change)
