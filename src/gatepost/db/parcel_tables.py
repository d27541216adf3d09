"""The tables of parcels: senders, parcels with their items and steps, and every scan on the way through the house."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from gatepost.db.tables import Base, IdentityDocumentRow, OfShift, PersonRow, PrisonerRow


class SenderRow(Base):
    """Who sends: a person known by a document, or a name and an address; `search_key` is the folded name."""

    __tablename__ = "senders"
    __table_args__ = (
        Index("uq_senders_person_id", "person_id", unique=True, sqlite_where=text("person_id IS NOT NULL")),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    address: Mapped[str]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id"))
    search_key: Mapped[str] = mapped_column(index=True)

    person: Mapped[PersonRow | None] = relationship()


class ParcelItemRow(Base):
    """One line of a parcel's list; `reasons`, one a line, say why it is not handed over."""

    __tablename__ = "parcel_items"
    parcel_id: Mapped[int] = mapped_column(ForeignKey("parcels.id"), primary_key=True, autoincrement=False)
    place_in_list: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    code: Mapped[str]
    name: Mapped[str]
    unit: Mapped[str]
    amount: Mapped[int]
    found: Mapped[int | None]
    state: Mapped[str]
    reasons: Mapped[str]
    remark: Mapped[str]


class ParcelStepRow(Base):
    """One change of a parcel's items; `places`, parted by blanks, say of which."""

    __tablename__ = "parcel_steps"
    __table_args__ = (Index("uq_parcel_steps_act", "act", unique=True, sqlite_where=text("act <> ''")),)
    id: Mapped[int] = mapped_column(primary_key=True)
    parcel_id: Mapped[int] = mapped_column(ForeignKey("parcels.id"), index=True)
    to_state: Mapped[str]
    at: Mapped[datetime]
    by: Mapped[str]
    places: Mapped[str]
    reason: Mapped[str]
    act: Mapped[str]
    people: Mapped[str]


class ParcelRow(OfShift, Base):
    """A parcel. `state` and `counts` follow from its items; they stand here so that lists and norms ask one table."""

    __tablename__ = "parcels"
    __table_args__ = (
        UniqueConstraint("number"),
        Index("uq_parcels_postal_number", "postal_number", unique=True,
              sqlite_where=text("postal_number <> '' AND annulled_at IS NULL")),
        Index("ix_parcels_prisoner_id_received_at", "prisoner_id", "received_at"),
        Index("ix_parcels_state_received_at", "state", "received_at"),
    )  # fmt: skip
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str]
    kind: Mapped[str]
    prisoner_id: Mapped[int] = mapped_column(ForeignKey("prisoners.id"))
    sender_id: Mapped[int] = mapped_column(ForeignKey("senders.id"), index=True)
    identity_document_id: Mapped[int | None] = mapped_column(ForeignKey("identity_documents.id"))
    postal_number: Mapped[str]
    received_at: Mapped[datetime] = mapped_column(index=True)
    received_by: Mapped[str]
    grams: Mapped[int]
    state: Mapped[str]
    counts: Mapped[bool]
    place: Mapped[str]
    expires_on: Mapped[str]
    check_due: Mapped[bool]
    note: Mapped[str]
    exceptions: Mapped[str]
    authorised_by: Mapped[str]
    authorised_reason: Mapped[str]
    annulled_at: Mapped[datetime | None]
    annulled_by: Mapped[str] = mapped_column(default="")
    annulled_with: Mapped[str] = mapped_column(default="")
    annulment_reason: Mapped[str] = mapped_column(default="")

    prisoner: Mapped[PrisonerRow] = relationship()
    sender: Mapped[SenderRow] = relationship()
    document: Mapped[IdentityDocumentRow | None] = relationship()
    items: Mapped[list[ParcelItemRow]] = relationship(order_by=ParcelItemRow.place_in_list)
    steps: Mapped[list[ParcelStepRow]] = relationship(order_by=ParcelStepRow.id)


class ParcelScanRow(Base):
    """One scan of a number, written before it is judged; `answer` is empty until then."""

    __tablename__ = "parcel_scans"
    id: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str]
    at: Mapped[datetime] = mapped_column(index=True)
    by: Mapped[str]
    answer: Mapped[str]
    parcel: Mapped[str]
