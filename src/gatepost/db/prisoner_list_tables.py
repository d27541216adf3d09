"""The tables of lists that prisoners were taken over from."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from gatepost.db.tables import Base


class PrisonerListRow(Base):
    """One list: its file, how many it changed, and whether it was taken back. `columns` is JSON: heading → column."""

    __tablename__ = "prisoner_lists"
    __table_args__ = (UniqueConstraint("number"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str]
    file_name: Mapped[str]
    sha256: Mapped[str]
    columns: Mapped[str]
    added: Mapped[int]
    changed: Mapped[int]
    gone: Mapped[int]
    left_out: Mapped[int]
    taken_at: Mapped[datetime]
    taken_by: Mapped[str]
    taken_back_at: Mapped[datetime | None]
    taken_back_by: Mapped[str] = mapped_column(default="")
    taken_back_reason: Mapped[str] = mapped_column(default="")


class PrisonerListEntryRow(Base):
    """What a list made of one prisoner: JSON of the record before (empty for a new one) and after."""

    __tablename__ = "prisoner_list_rows"
    list_id: Mapped[int] = mapped_column(ForeignKey("prisoner_lists.id"), primary_key=True, autoincrement=False)
    prisoner_id: Mapped[int] = mapped_column(ForeignKey("prisoners.id"), primary_key=True, autoincrement=False)
    before: Mapped[str]
    after: Mapped[str]
