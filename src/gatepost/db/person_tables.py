"""The tables of persons' records that were made one, and of pairs that are two people."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from gatepost.db.tables import Base, PersonRow


class PersonMergeRow(Base):
    """Two records made one. `moved` is JSON: which rows of which tables went from the one to the other."""

    __tablename__ = "person_merges"
    __table_args__ = (UniqueConstraint("number"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str]
    kept_id: Mapped[int] = mapped_column(ForeignKey("persons.id"), index=True)
    merged_id: Mapped[int] = mapped_column(ForeignKey("persons.id"), index=True)
    at: Mapped[datetime]
    by: Mapped[str]
    reason: Mapped[str]
    moved: Mapped[str]
    parted_at: Mapped[datetime | None]
    parted_by: Mapped[str] = mapped_column(default="")
    parting_reason: Mapped[str] = mapped_column(default="")

    kept: Mapped[PersonRow] = relationship(foreign_keys=kept_id)
    merged: Mapped[PersonRow] = relationship(foreign_keys=merged_id)


class PersonDistinctionRow(Base):
    """A pair, the smaller id first, that somebody has looked at: two people."""

    __tablename__ = "person_distinctions"
    first_id: Mapped[int] = mapped_column(ForeignKey("persons.id"), primary_key=True, autoincrement=False)
    second_id: Mapped[int] = mapped_column(ForeignKey("persons.id"), primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    by: Mapped[str]
