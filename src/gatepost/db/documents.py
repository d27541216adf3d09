"""Documents: rows to domain values and back; attachments are read only when they are asked for."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session, joinedload, selectinload

from gatepost.db.annulments import annul_row, annulment_of
from gatepost.db.document_tables import AttachmentRow, DocumentRow, DocumentStepRow
from gatepost.db.numbering import DOCUMENTS, next_number
from gatepost.db.prisoners import prisoner_cells, prisoner_of
from gatepost.db.tables import time_text
from gatepost.domain.annulments import Annulment
from gatepost.domain.documents import (
    Addressee,
    Attachment,
    Direction,
    DocumentDeed,
    DocumentKind,
    DocumentStep,
    RegisteredDocument,
)

MOST_FOUND = 50


def document_record_of(row: DocumentRow) -> RegisteredDocument:
    """The domain value of a row, its attachments without their content."""
    return RegisteredDocument(
        kind=DocumentKind(row.kind),
        direction=Direction(row.direction),
        from_whom=row.from_whom,
        to_whom=row.to_whom,
        subject=row.subject,
        addressee=Addressee(row.addressee),
        own_number=row.own_number,
        own_date=row.own_date,
        prisoner=prisoner_of(row.prisoner) if row.prisoner else None,
        pages=row.pages,
        due_on=row.due_on,
        holder=row.holder,
        note=row.note,
        attachments=tuple(
            Attachment(one.name, one.format, sha256=one.sha256, size=one.size) for one in row.attachments
        ),
        answered_at=row.answered_at,
        answer=row.answer,
        number=row.number,
        registered_at=row.registered_at,
        registered_by=row.registered_by,
        steps=tuple(DocumentStep(DocumentDeed(one.kind), one.at, one.by, one.said) for one in row.steps),
        annulment=annulment_of(row),
        id=row.id,
    )


class Documents:
    """The register of documents."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, document: RegisteredDocument, at: datetime, year: int, officer: str) -> RegisteredDocument:
        """Write a document with its attachments; it takes the next number."""
        row = DocumentRow(
            number=next_number(self._session, DOCUMENTS, year),
            holder=document.holder,
            answer="",
            registered_at=at,
            registered_by=officer,
        )
        _fill(row, document)
        row.attachments = [_attachment(one, at_) for at_, one in enumerate(document.attachments, 1)]
        self._session.add(row)
        self._session.flush()
        return document_record_of(row)

    def correct(self, number: str, document: RegisteredDocument) -> RegisteredDocument:
        """Write a document's new version; the journal keeps the old one."""
        row = self._row(number)
        _fill(row, document)
        self._session.flush()
        self._session.refresh(row, ["prisoner"])
        return document_record_of(row)

    def step(self, number: str, step: DocumentStep) -> RegisteredDocument:
        """Write what was done with a document."""
        row = self._row(number)
        row.steps.append(DocumentStepRow(kind=step.deed.value, at=step.at, by=step.by, said=step.said))
        if step.deed is DocumentDeed.PASSED_ON:
            row.holder = step.said
        else:
            row.answered_at, row.answer = step.at, step.said
        self._session.flush()
        return document_record_of(row)

    def annul(self, number: str, annulment: Annulment) -> RegisteredDocument:
        """Cross a document out."""
        row = self._row(number)
        annul_row(row, annulment)
        self._session.flush()
        return document_record_of(row)

    def by_number(self, number: str) -> RegisteredDocument | None:
        """The document with this number of ours."""
        row = self._session.scalars(_whole().where(DocumentRow.number == number)).first()
        return document_record_of(row) if row else None

    def content(self, number: str, place: int) -> bytes | None:
        """What a document's attachment holds, by its place in the list (from 1)."""
        asked = select(AttachmentRow.content).join(DocumentRow)
        return self._session.scalar(
            asked.where(DocumentRow.number == number, AttachmentRow.place_in_list == place).limit(1)
        )

    def find(self, text: str) -> list[RegisteredDocument]:
        """Documents by our number or their own, newest first."""
        wanted = text.strip()
        same = or_(DocumentRow.number == wanted.upper(), DocumentRow.own_number == wanted)
        return self._all(_whole().where(same).order_by(DocumentRow.id.desc()).limit(MOST_FOUND))

    def between(self, first: datetime, after: datetime, most: int) -> list[RegisteredDocument]:
        """Documents registered in a span of time (UTC), newest first."""
        span = _whole().where(DocumentRow.registered_at >= first, DocumentRow.registered_at < after)
        return self._all(span.order_by(DocumentRow.id.desc()).limit(most))

    def awaiting(self, most: int) -> list[RegisteredDocument]:
        """Documents that wait for an answer, the soonest due first."""
        waiting = _whole().where(
            DocumentRow.due_on != "", DocumentRow.answered_at.is_(None), DocumentRow.annulled_at.is_(None)
        )
        return self._all(waiting.order_by(DocumentRow.due_on).limit(most))

    def of_prisoner(self, prisoner_id: int, most: int) -> list[RegisteredDocument]:
        """A prisoner's documents, newest first."""
        of_prisoner = _whole().where(DocumentRow.prisoner_id == prisoner_id)
        return self._all(of_prisoner.order_by(DocumentRow.id.desc()).limit(most))

    def lines_between(self, first: datetime, after: datetime) -> list[tuple[str, ...]]:
        """Flat lines; columns as `report.registers.DOCUMENTS` names them."""
        span = _whole().where(DocumentRow.registered_at >= first, DocumentRow.registered_at < after)
        return [_flat(row) for row in self._session.scalars(span.order_by(DocumentRow.id))]

    def _row(self, number: str) -> DocumentRow:
        return self._session.scalars(_whole().where(DocumentRow.number == number)).one()

    def _all(self, found: Select[DocumentRow]) -> list[RegisteredDocument]:
        return [document_record_of(row) for row in self._session.scalars(found)]


def _fill(row: DocumentRow, document: RegisteredDocument) -> None:
    """What was written of a document when it was registered."""
    row.kind, row.direction = document.kind.value, document.direction.value
    row.addressee, row.own_number, row.own_date = document.addressee.value, document.own_number, document.own_date
    row.from_whom, row.to_whom, row.subject = document.from_whom, document.to_whom, document.subject
    row.prisoner_id = document.prisoner.id if document.prisoner else None
    row.pages, row.due_on, row.note = document.pages, document.due_on, document.note


def _attachment(one: Attachment, place: int) -> AttachmentRow:
    return AttachmentRow(
        place_in_list=place,
        name=one.name,
        format=one.format,
        sha256=one.sha256,
        size=one.size,
        content=one.content,
    )


def _flat(row: DocumentRow) -> tuple[str, ...]:
    return (
        *(row.number, time_text(row.registered_at), row.direction, row.kind, row.addressee),
        *(row.own_number, row.own_date, row.from_whom, row.to_whom, *prisoner_cells(row.prisoner)),
        *(row.subject, str(row.pages) if row.pages else "", row.due_on, row.holder),
        *(time_text(row.answered_at) if row.answered_at else "", row.answer, str(len(row.attachments))),
        *(row.registered_by, row.note),
        *(time_text(row.annulled_at) if row.annulled_at else "", row.annulment_reason, row.shift),
    )


def _whole() -> Select[DocumentRow]:
    return select(DocumentRow).options(
        joinedload(DocumentRow.prisoner), selectinload(DocumentRow.attachments), selectinload(DocumentRow.steps)
    )
