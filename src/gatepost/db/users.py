"""Users: rows to domain values. Passwords are not here; they open slots of the password file."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from gatepost.db.tables import UserRow
from gatepost.domain.roles import Officer, Role


class Users:
    """The register of users."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def by_login(self, login: str) -> Officer | None:
        """The active user with this login."""
        row = self._session.scalars(select(UserRow).where(UserRow.login == login, UserRow.active)).first()
        return Officer(row.login, row.name, Role(row.role)) if row else None

    def all(self) -> list[Officer]:
        """All active users by name."""
        rows = self._session.scalars(select(UserRow).where(UserRow.active).order_by(UserRow.name))
        return [Officer(row.login, row.name, Role(row.role)) for row in rows]

    def add(self, officer: Officer) -> None:
        """Write a new user."""
        self._session.add(UserRow(login=officer.login, name=officer.name, role=officer.role.value, active=True))
        self._session.flush()
