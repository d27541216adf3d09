"""The tables of shifts, and of forms that are filled in on paper while the power is off."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from gatepost.db.tables import Base


class ShiftRow(Base):
    """A shift; at most one is open (the index sees `closed_by`, empty in every open one).

    `on_duty` and `inside` hold one name or number a line; `unfinished` a kind with its numbers, parted by blanks, a
    line. `taken_over_with` is the user name of who signed for the next shift with a password.
    """

    __tablename__ = "shifts"
    __table_args__ = (
        UniqueConstraint("number"),
        Index("uq_shifts_open", "closed_by", unique=True, sqlite_where=text("closed_at IS NULL")),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str]
    on_duty: Mapped[str]
    opened_at: Mapped[datetime]
    opened_by: Mapped[str]
    closed_at: Mapped[datetime | None]
    closed_by: Mapped[str]
    taken_over_by: Mapped[str]
    inside: Mapped[str]
    remarks: Mapped[str]
    unfinished: Mapped[str] = mapped_column(default="", server_default="")
    taken_over_with: Mapped[str] = mapped_column(default="", server_default="")


class PaperFormRow(Base):
    """A form that was printed blank with its number: `record` was made from it, or it is spoiled for a `reason`."""

    __tablename__ = "paper_forms"
    __table_args__ = (
        UniqueConstraint("number"),
        CheckConstraint("state <> 'spoiled' OR reason <> ''", name="spoiled_with_reason"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str]
    printed_at: Mapped[datetime]
    printed_by: Mapped[str]
    state: Mapped[str] = mapped_column(index=True)
    record: Mapped[str]
    reason: Mapped[str]
    settled_at: Mapped[datetime | None]
    settled_by: Mapped[str]
