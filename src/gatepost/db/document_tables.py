"""The tables of documents with their steps and attachments, and of things that are kept for somebody."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from gatepost.db.tables import Base, IdentityDocumentRow, OfShift, PersonRow, PrisonerRow


class AttachmentRow(Base):
    """A file of a document's pages; `sha256` is of its content."""

    __tablename__ = "attachments"
    document_id: Mapped[int] = mapped_column(ForeignKey("documents.id"), primary_key=True, autoincrement=False)
    place_in_list: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    name: Mapped[str]
    format: Mapped[str]
    sha256: Mapped[str]
    size: Mapped[int]
    content: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)


class DocumentStepRow(Base):
    """What was done with a document: passed on to somebody, answered."""

    __tablename__ = "document_steps"
    id: Mapped[int] = mapped_column(primary_key=True)
    document_id: Mapped[int] = mapped_column(ForeignKey("documents.id"), index=True)
    kind: Mapped[str]
    at: Mapped[datetime]
    by: Mapped[str]
    said: Mapped[str]


class DocumentRow(OfShift, Base):
    """An incoming or outgoing document. `own_number` and `own_date` are the sender's; days are `YYYY-MM-DD`."""

    __tablename__ = "documents"
    __table_args__ = (UniqueConstraint("number"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str]
    kind: Mapped[str]
    direction: Mapped[str]
    addressee: Mapped[str]
    own_number: Mapped[str] = mapped_column(index=True)
    own_date: Mapped[str]
    from_whom: Mapped[str]
    to_whom: Mapped[str]
    prisoner_id: Mapped[int | None] = mapped_column(ForeignKey("prisoners.id"), index=True)
    subject: Mapped[str]
    pages: Mapped[int]
    due_on: Mapped[str] = mapped_column(index=True)
    holder: Mapped[str]
    answered_at: Mapped[datetime | None]
    answer: Mapped[str]
    note: Mapped[str]
    registered_at: Mapped[datetime] = mapped_column(index=True)
    registered_by: Mapped[str]
    annulled_at: Mapped[datetime | None]
    annulled_by: Mapped[str] = mapped_column(default="")
    annulled_with: Mapped[str] = mapped_column(default="")
    annulment_reason: Mapped[str] = mapped_column(default="")

    prisoner: Mapped[PrisonerRow | None] = relationship()
    attachments: Mapped[list[AttachmentRow]] = relationship(order_by=AttachmentRow.place_in_list)
    steps: Mapped[list[DocumentStepRow]] = relationship(order_by=DocumentStepRow.id)


class KeptItemRow(OfShift, Base):
    """A thing that is kept for somebody: left for a prisoner, left behind by a visitor, or found."""

    __tablename__ = "kept_items"
    __table_args__ = (UniqueConstraint("number"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str]
    kind: Mapped[str]
    description: Mapped[str]
    quantity: Mapped[str]
    place: Mapped[str]
    owner: Mapped[str]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id"), index=True)
    prisoner_id: Mapped[int | None] = mapped_column(ForeignKey("prisoners.id"), index=True)
    visit: Mapped[str]
    note: Mapped[str]
    taken_in_at: Mapped[datetime] = mapped_column(index=True)
    taken_in_by: Mapped[str]
    given_out_at: Mapped[datetime | None] = mapped_column(index=True)
    given_out_by: Mapped[str]
    given_to: Mapped[str]
    identity_document_id: Mapped[int | None] = mapped_column(ForeignKey("identity_documents.id"))
    annulled_at: Mapped[datetime | None]
    annulled_by: Mapped[str] = mapped_column(default="")
    annulled_with: Mapped[str] = mapped_column(default="")
    annulment_reason: Mapped[str] = mapped_column(default="")

    person: Mapped[PersonRow | None] = relationship()
    prisoner: Mapped[PrisonerRow | None] = relationship()
    document: Mapped[IdentityDocumentRow | None] = relationship()
