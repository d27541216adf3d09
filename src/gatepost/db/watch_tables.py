"""The tables of watchlists, their entries, and what was decided about a match."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from gatepost.db.tables import Base


class WatchlistRow(Base):
    """A list from outside: who made it, by which order, for how long, and who may let a person on it pass."""

    __tablename__ = "watchlists"
    __table_args__ = (UniqueConstraint("number"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str]
    name: Mapped[str]
    source: Mapped[str]
    order: Mapped[str]
    first_day: Mapped[str]
    last_day: Mapped[str]
    passing: Mapped[str]
    file_name: Mapped[str]
    sha256: Mapped[str]
    entry_count: Mapped[int]
    loaded_at: Mapped[datetime]
    loaded_by: Mapped[str]
    withdrawn_at: Mapped[datetime | None]
    withdrawn_by: Mapped[str] = mapped_column(default="")
    withdrawal_reason: Mapped[str] = mapped_column(default="")


class WatchEntryRow(Base):
    """One person of a list; `other_names`, one a line; `search_key` is the folded name."""

    __tablename__ = "watch_entries"
    id: Mapped[int] = mapped_column(primary_key=True)
    list_id: Mapped[int] = mapped_column(ForeignKey("watchlists.id"), index=True)
    line: Mapped[int]
    name: Mapped[str]
    other_names: Mapped[str]
    birth_date: Mapped[str] = mapped_column(index=True)
    sex: Mapped[str]
    nationality: Mapped[str]
    document_number: Mapped[str] = mapped_column(index=True)
    pin: Mapped[str] = mapped_column(index=True)
    note: Mapped[str]
    search_key: Mapped[str]

    watchlist: Mapped[WatchlistRow] = relationship()


class WatchDecisionRow(Base):
    """Whether a visitor is the person of an entry: decided once, and remembered."""

    __tablename__ = "watch_decisions"
    entry_id: Mapped[int] = mapped_column(ForeignKey("watch_entries.id"), primary_key=True, autoincrement=False)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id"), primary_key=True, autoincrement=False, index=True)
    is_match: Mapped[bool]
    decided_at: Mapped[datetime]
    decided_by: Mapped[str]
    reason: Mapped[str]

    entry: Mapped[WatchEntryRow] = relationship()
