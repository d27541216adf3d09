"""The tables of the store, typed. Constraints are named from the first day; times are UTC text."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from typing import Any, ClassVar

from sqlalchemy import (
    CheckConstraint,
    Column,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    UniqueConstraint,
    false,
    inspect,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship
from sqlalchemy.types import TypeDecorator

from gatepost.domain.text import tidy

HEAD_REVISION = "0014"  # the newest file in migrations/versions; a test holds the two together

_TIME_FORMAT = "%Y-%m-%dT%H:%M:%S.%f"


def time_text(moment: datetime) -> str:
    """A moment as the store writes it: UTC, milliseconds, sortable (`2026-11-24T08:15:00.123Z`)."""
    return moment.astimezone(UTC).strftime(_TIME_FORMAT)[:-3] + "Z"


def time_of(text_: str) -> datetime:
    """The moment behind a stored text."""
    return datetime.fromisoformat(text_)


class UtcTime(TypeDecorator[datetime]):
    """A moment, stored as sortable UTC text."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Python to store."""
        del dialect
        return None if value is None else time_text(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """Store to Python."""
        del dialect
        return None if value is None else time_of(value)


class Base(DeclarativeBase):
    """Rows of the store."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {datetime: UtcTime}


class OfShift:
    """A record that knows the shift in which it was made: its number, empty where none was open."""

    shift: Mapped[str] = mapped_column(default="", server_default="")


def tidy_texts(row: Base) -> None:
    """Tidy every text of a row that will be written, so that journal and row have the same."""
    values = row.__dict__
    for name in _text_columns(type(row)):
        value = values.get(name)
        if isinstance(value, str) and not (value.isascii() and value.isprintable()):
            tidied = tidy(value)
            if tidied != value:
                setattr(row, name, tidied)


@cache
def _text_columns(kind: type[Base]) -> tuple[str, ...]:
    return tuple(one.key for one in inspect(kind).column_attrs if isinstance(one.columns[0].type, String))


class StoreStateRow(Base):
    """One row: the latest time any record bears, to notice a clock that moved back."""

    __tablename__ = "store_state"
    __table_args__ = (CheckConstraint("id = 1", name="one_row"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    latest_record_at: Mapped[datetime]


class CounterRow(Base):
    """The last number given out in a register and year."""

    __tablename__ = "counters"
    register: Mapped[str] = mapped_column(primary_key=True)
    year: Mapped[int] = mapped_column(primary_key=True)
    last: Mapped[int]


class JournalRow(Base):
    """One link of the audit chain. Triggers refuse change, removal and gaps."""

    __tablename__ = "journal"
    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[str]
    actor: Mapped[str]
    deed: Mapped[str]
    subject: Mapped[str] = mapped_column(index=True)
    details: Mapped[str]
    previous_hash: Mapped[str]
    hash: Mapped[str]


class SettingRow(Base):
    """One setting, its value as JSON."""

    __tablename__ = "settings"
    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class UserRow(Base):
    """A user; the password lives in the password file's slot alone."""

    __tablename__ = "users"
    __table_args__ = (UniqueConstraint("login"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    login: Mapped[str]
    name: Mapped[str]
    role: Mapped[str]
    active: Mapped[bool] = mapped_column(default=True)
    must_change: Mapped[bool] = mapped_column(default=False, server_default=false())


class PersonRow(Base):
    """A visitor; `search_key` is the folded name, `phone_key` the last digits of the telephone.

    `other_names`, one a line, are those of earlier documents.

    `merged_into` names the record that this one was made one with: whoever finds this one gets that.
    """

    __tablename__ = "persons"
    __table_args__ = (
        Index("ix_persons_pin", "pin", sqlite_where=text("pin <> ''")),
        Index("ix_persons_search_key_birth_date", "search_key", "birth_date"),
        Index("ix_persons_phone_key", "phone_key", sqlite_where=text("phone_key <> ''")),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    surname: Mapped[str]
    given_names: Mapped[str]
    surname_cyrillic: Mapped[str]
    given_names_cyrillic: Mapped[str]
    birth_date: Mapped[str]
    sex: Mapped[str]
    nationality: Mapped[str]
    pin: Mapped[str]
    search_key: Mapped[str]
    phone: Mapped[str] = mapped_column(default="")
    phone_key: Mapped[str] = mapped_column(default="")
    other_names: Mapped[str] = mapped_column(default="")
    merged_into: Mapped[int | None]
    anonymised_at: Mapped[datetime | None]


class IdentityDocumentRow(Base):
    """A document a person has shown."""

    __tablename__ = "identity_documents"
    __table_args__ = (UniqueConstraint("issuer", "number", "code"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id"), index=True)
    format: Mapped[str]
    code: Mapped[str]
    issuer: Mapped[str]
    number: Mapped[str] = mapped_column(index=True)
    expiry_date: Mapped[str]
    mrz: Mapped[str]

    person: Mapped[PersonRow] = relationship()


class PrisonerRow(Base):
    """A prisoner; `search_key` is the folded name; `flags`, one a line."""

    __tablename__ = "prisoners"
    __table_args__ = (UniqueConstraint("register_number"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    register_number: Mapped[str]
    surname: Mapped[str]
    given_names: Mapped[str]
    birth_date: Mapped[str]
    unit: Mapped[str]
    search_key: Mapped[str] = mapped_column(index=True)
    regime: Mapped[str] = mapped_column(default="")
    conditions: Mapped[str] = mapped_column(default="")
    status: Mapped[str] = mapped_column(default="")
    surname_latin: Mapped[str] = mapped_column(default="")
    given_names_latin: Mapped[str] = mapped_column(default="")
    arrived_on: Mapped[str] = mapped_column(default="")
    release_on: Mapped[str] = mapped_column(default="")
    flags: Mapped[str] = mapped_column(default="")


class VisitRow(OfShift, Base):
    """A visit.

    Partial unique indexes are the store's own word that nobody is inside twice, and no badge or locker given out twice.
    `party` is the number of the visit that this one goes together with, empty for the first of a party. `exceptions`
    names, one a line, what somebody with the right to do so let pass; `papers` the papers shown beside the document.
    A visit that was written on paper first has its `form` and the time when it was entered. `window_seconds` is how
    long the visitor stood at the window, from the scan to the saved visit; 0 where nothing was scanned.
    """

    __tablename__ = "visits"
    __table_args__ = (
        UniqueConstraint("number"),
        Index("uq_visits_person_inside", "person_id", unique=True, sqlite_where=text("left_at IS NULL")),
        Index("uq_visits_badge_inside", "badge", unique=True, sqlite_where=text("left_at IS NULL AND badge <> ''")),
        Index("uq_visits_locker_inside", "locker", unique=True, sqlite_where=text("left_at IS NULL AND locker <> ''")),
        Index("ix_visits_person_id_arrived_at", "person_id", "arrived_at"),
        Index("ix_visits_prisoner_id_arrived_at", "prisoner_id", "arrived_at"),
        Index("ix_visits_booking", "booking", sqlite_where=text("booking <> ''")),
        Index("ix_visits_form", "form", sqlite_where=text("form <> ''")),
        CheckConstraint("left_at IS NULL OR outcome <> ''", name="left_with_outcome"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str]
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id"))
    identity_document_id: Mapped[int] = mapped_column(ForeignKey("identity_documents.id"))
    prisoner_id: Mapped[int] = mapped_column(ForeignKey("prisoners.id"))
    kind: Mapped[str]
    relation: Mapped[str]
    arrived_at: Mapped[datetime] = mapped_column(index=True)
    admitted_by: Mapped[str]
    left_at: Mapped[datetime | None]
    checked_out_by: Mapped[str]
    outcome: Mapped[str]
    note: Mapped[str]
    party: Mapped[str] = mapped_column(default="")
    allowed_until: Mapped[datetime | None]
    exceptions: Mapped[str] = mapped_column(default="")
    authorised_by: Mapped[str] = mapped_column(default="")
    authorised_reason: Mapped[str] = mapped_column(default="")
    permission: Mapped[str] = mapped_column(default="")
    badge: Mapped[str] = mapped_column(default="")
    locker: Mapped[str] = mapped_column(default="")
    belongings: Mapped[str] = mapped_column(default="")
    search_result: Mapped[str] = mapped_column(default="")
    searched_by: Mapped[str] = mapped_column(default="")
    annulled_at: Mapped[datetime | None]
    annulled_by: Mapped[str] = mapped_column(default="")
    annulled_with: Mapped[str] = mapped_column(default="")
    annulment_reason: Mapped[str] = mapped_column(default="")
    booking: Mapped[str] = mapped_column(default="")
    papers: Mapped[str] = mapped_column(default="")
    form: Mapped[str] = mapped_column(default="", server_default="")
    entered_at: Mapped[datetime | None]
    window_seconds: Mapped[int] = mapped_column(default=0, server_default="0")

    person: Mapped[PersonRow] = relationship()
    document: Mapped[IdentityDocumentRow] = relationship()
    prisoner: Mapped[PrisonerRow] = relationship()


class RuleSetRow(Base):
    """One set of the rules of the house, as the file's text. The newest that is in force counts."""

    __tablename__ = "rule_sets"
    id: Mapped[int] = mapped_column(primary_key=True)
    content: Mapped[str]
    confirmed_by: Mapped[str]
    confirmed_at: Mapped[datetime]


class RestrictionRow(Base):
    """An order against a person, a prisoner, or the pair."""

    __tablename__ = "restrictions"
    __table_args__ = (
        UniqueConstraint("number"),
        CheckConstraint("person_id IS NOT NULL OR prisoner_id IS NOT NULL", name="somebody"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str]
    kind: Mapped[str]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id"), index=True)
    prisoner_id: Mapped[int | None] = mapped_column(ForeignKey("prisoners.id"), index=True)
    order: Mapped[str]
    reason: Mapped[str]
    first_day: Mapped[str]
    last_day: Mapped[str]
    made_at: Mapped[datetime]
    made_by: Mapped[str]
    lifted_at: Mapped[datetime | None]
    lifted_by: Mapped[str]
    lifting_reason: Mapped[str]

    person: Mapped[PersonRow | None] = relationship()
    prisoner: Mapped[PrisonerRow | None] = relationship()


class RefusalRow(OfShift, Base):
    """One visitor who was not let in; `codes`, one a line, say why."""

    __tablename__ = "refusals"
    __table_args__ = (UniqueConstraint("number"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str]
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id"), index=True)
    prisoner_id: Mapped[int | None] = mapped_column(ForeignKey("prisoners.id"))
    refused_at: Mapped[datetime] = mapped_column(index=True)
    refused_by: Mapped[str]
    codes: Mapped[str]
    explanation: Mapped[str]

    person: Mapped[PersonRow] = relationship()
    prisoner: Mapped[PrisonerRow | None] = relationship()


class BookingVisitorRow(Base):
    """One visitor of a booking."""

    __tablename__ = "booking_visitors"
    booking_id: Mapped[int] = mapped_column(ForeignKey("bookings.id"), primary_key=True, autoincrement=False)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id"), primary_key=True, autoincrement=False, index=True)

    person: Mapped[PersonRow] = relationship()


class BookingRow(Base):
    """A visit that is expected."""

    __tablename__ = "bookings"
    __table_args__ = (UniqueConstraint("number"), CheckConstraint("ends_at > starts_at", name="ends_later"))
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str]
    prisoner_id: Mapped[int] = mapped_column(ForeignKey("prisoners.id"), index=True)
    kind: Mapped[str]
    starts_at: Mapped[datetime] = mapped_column(index=True)
    ends_at: Mapped[datetime]
    closed: Mapped[bool]
    room: Mapped[str]
    permission: Mapped[str]
    note: Mapped[str]
    state: Mapped[str]
    made_by: Mapped[str]
    cancelled_by: Mapped[str]
    cancellation_reason: Mapped[str]

    prisoner: Mapped[PrisonerRow] = relationship()
    visitors: Mapped[list[BookingVisitorRow]] = relationship()


class BlockedPeriodRow(Base):
    """Days without visits, by order; `excepted` kinds, one a line, go on."""

    __tablename__ = "blocked_periods"
    id: Mapped[int] = mapped_column(primary_key=True)
    first_day: Mapped[str]
    last_day: Mapped[str]
    order: Mapped[str]
    reason: Mapped[str]
    excepted: Mapped[str]
    made_at: Mapped[datetime]
    made_by: Mapped[str]


class ContactRow(Base):
    """A pair of person and prisoner: what they are to each other, and the last approval as a visitor, if any."""

    __tablename__ = "contacts"
    __table_args__ = (UniqueConstraint("person_id", "prisoner_id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id"))
    prisoner_id: Mapped[int] = mapped_column(ForeignKey("prisoners.id"), index=True)
    relation: Mapped[str]
    authority: Mapped[str]
    first_day: Mapped[str]
    last_day: Mapped[str]
    given_by: Mapped[str]
    withdrawn_at: Mapped[datetime | None]
    withdrawn_by: Mapped[str]
    withdrawal_reason: Mapped[str]

    person: Mapped[PersonRow] = relationship()
    prisoner: Mapped[PrisonerRow] = relationship()


class FoundItemRow(Base):
    """One thing that was found."""

    __tablename__ = "found_items"
    incident_id: Mapped[int] = mapped_column(ForeignKey("incidents.id"), primary_key=True, autoincrement=False)
    place_in_list: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    name: Mapped[str]
    quantity: Mapped[str]
    place: Mapped[str]
    measure: Mapped[str]


class IncidentPhotoRow(Base):
    """A photo of what was found: a JPEG."""

    __tablename__ = "incident_photos"
    incident_id: Mapped[int] = mapped_column(ForeignKey("incidents.id"), primary_key=True, autoincrement=False)
    place_in_list: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    jpeg: Mapped[bytes] = mapped_column(LargeBinary)


class IncidentRow(OfShift, Base):
    """What was found on a visitor or happened at the gate; `witnesses`, one a line; `act` numbers the seizure act."""

    __tablename__ = "incidents"
    __table_args__ = (
        UniqueConstraint("number"),
        Index("uq_incidents_act", "act", unique=True, sqlite_where=text("act <> ''")),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str]
    act: Mapped[str]
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id"), index=True)
    identity_document_id: Mapped[int | None] = mapped_column(ForeignKey("identity_documents.id"))
    prisoner_id: Mapped[int | None] = mapped_column(ForeignKey("prisoners.id"), index=True)
    visit: Mapped[str]
    happened_at: Mapped[datetime] = mapped_column(index=True)
    description: Mapped[str]
    witnesses: Mapped[str]
    written_at: Mapped[datetime]
    written_by: Mapped[str]

    person: Mapped[PersonRow] = relationship()
    document: Mapped[IdentityDocumentRow | None] = relationship()
    prisoner: Mapped[PrisonerRow | None] = relationship()
    items: Mapped[list[FoundItemRow]] = relationship(order_by=FoundItemRow.place_in_list)
    photos: Mapped[list[IncidentPhotoRow]] = relationship(order_by=IncidentPhotoRow.place_in_list)


class PortraitRow(Base):
    """The visitor's face as the gate's camera took it for one visit: a JPEG."""

    __tablename__ = "portraits"
    visit_id: Mapped[int] = mapped_column(ForeignKey("visits.id"), primary_key=True, autoincrement=False)
    jpeg: Mapped[bytes] = mapped_column(LargeBinary)


class DocumentPageRow(Base):
    """The page of a document as it was first read from a picture: a JPEG."""

    __tablename__ = "document_pages"
    identity_document_id: Mapped[int] = mapped_column(
        ForeignKey("identity_documents.id"), primary_key=True, autoincrement=False
    )
    jpeg: Mapped[bytes] = mapped_column(LargeBinary)


journal_redactions_table = Table(
    "journal_redactions",
    Base.metadata,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("by_seq", Integer, primary_key=True, autoincrement=False),
)

# The same as tables of columns, for what is asked or written at every save.
journal_table, store_state_table = JournalRow.metadata.tables["journal"], JournalRow.metadata.tables["store_state"]

UNJOURNALED = (StoreStateRow, CounterRow, JournalRow)  # the store's own bookkeeping
