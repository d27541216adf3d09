"""Incoming and outgoing documents, and prisoners' letters, petitions and complaints."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from gatepost.domain.annulments import Annulment
from gatepost.domain.errors import FieldMissing
from gatepost.domain.parcel_errors import (
    AttachmentTooLarge,
    AttachmentUnusable,
    ClosedLetterUnopened,
    TooManyAttachments,
)
from gatepost.domain.people import Prisoner, tidy_date

LARGEST_ATTACHMENT = 10_000_000  # bytes
MOST_ATTACHMENTS = 20
MOST_PAGES = 9_999
_PDF_BEGINS, _PDF_ENDS, _PDF_TAIL = b"%PDF-", b"%%EOF", 2_048  # the end mark stands within the last bytes


class DocumentKind(StrEnum):
    """What a document is."""

    DOCUMENT = "document"
    LETTER = "letter"
    PETITION = "petition"
    COMPLAINT = "complaint"
    COURT_PAPER = "court_paper"


class Direction(StrEnum):
    """Which way it goes."""

    INCOMING = "incoming"
    OUTGOING = "outgoing"


class Addressee(StrEnum):
    """The other side. Letters to and from some are closed: nobody here opens them (FACTS; Mandela Rules, K)."""

    OTHER = "other_addressee"
    COURT = "court_of_law"
    PROSECUTOR = "prosecutor"
    OMBUDSMAN = "ombudsman"
    LAWYER = "defence_lawyer"


CLOSED = frozenset(Addressee) - {Addressee.OTHER}
_PRISONERS_OWN = frozenset({DocumentKind.LETTER, DocumentKind.PETITION, DocumentKind.COMPLAINT})


class DocumentDeed(StrEnum):
    """What is done with a document after it was registered."""

    PASSED_ON = "passed_on"
    ANSWERED = "answered"


@dataclass(frozen=True)
class Attachment:
    """A file of scanned pages. A list leaves `content` out; `size` is in bytes, `format` is `pdf` or `jpeg`."""

    name: str
    format: str
    content: bytes = field(default=b"", repr=False)
    sha256: str = ""
    size: int = 0

    @classmethod
    def of_pdf(cls, name: str, content: bytes) -> Attachment:
        """A PDF. Raises AttachmentTooLarge, and AttachmentUnusable where it is cut short or none at all."""
        if not content.startswith(_PDF_BEGINS) or _PDF_ENDS not in content[-_PDF_TAIL:]:
            raise AttachmentUnusable(file=name)
        return cls._made(name, "pdf", content)

    @classmethod
    def of_jpeg(cls, name: str, content: bytes) -> Attachment:
        """A page as a JPEG that was made from a picture that opens. Raises AttachmentTooLarge."""
        return cls._made(name, "jpeg", content)

    @classmethod
    def _made(cls, name: str, kind: str, content: bytes) -> Attachment:
        check_size(name, len(content))
        return cls(name, kind, content, hashlib.sha256(content).hexdigest(), len(content))


def check_size(name: str, size: int) -> None:
    """Raise AttachmentTooLarge for a file that is not taken: asked before it is read."""
    if size > LARGEST_ATTACHMENT:
        raise AttachmentTooLarge(file=name, most=LARGEST_ATTACHMENT // 1_000_000)


@dataclass(frozen=True)
class DocumentStep:
    """One deed: to whom it was passed on, or what was answered."""

    deed: DocumentDeed
    at: datetime
    by: str
    said: str


@dataclass(frozen=True)
class RegisteredDocument:
    """One document. Times are UTC, days `YYYY-MM-DD`; `own_number` and `own_date` are what its writer gave it.

    `due_on` is the last day for an answer, empty where none is awaited; `holder` who has it now.
    """

    kind: DocumentKind
    direction: Direction
    from_whom: str
    to_whom: str
    subject: str = ""
    addressee: Addressee = Addressee.OTHER
    own_number: str = ""
    own_date: str = ""
    prisoner: Prisoner | None = None
    pages: int = 0
    due_on: str = ""
    holder: str = ""
    note: str = ""
    attachments: tuple[Attachment, ...] = ()
    answered_at: datetime | None = None
    answer: str = ""
    number: str = ""
    registered_at: datetime | None = None
    registered_by: str = ""
    steps: tuple[DocumentStep, ...] = ()
    annulment: Annulment | None = None
    id: int = 0

    @property
    def is_closed(self) -> bool:
        """Whether it is a prisoner's letter that nobody here may open: it is registered unopened."""
        return self.kind in _PRISONERS_OWN and self.addressee in CLOSED

    def is_overdue(self, day: date) -> bool:
        """Whether an answer is awaited and its last day is over."""
        awaited = self.annulment is None and self.answered_at is None and bool(self.due_on)
        return awaited and day.isoformat() > self.due_on

    def checked(self) -> RegisteredDocument:
        """The same, tidied. Raises FieldMissing, DateUnreadable, ClosedLetterUnopened, TooManyAttachments."""
        tidy = replace(
            self,
            from_whom=self.from_whom.strip(),
            to_whom=self.to_whom.strip(),
            subject=self.subject.strip(),
            own_number=self.own_number.strip(),
            own_date=tidy_date(self.own_date),
            due_on=tidy_date(self.due_on),
            holder=self.holder.strip(),
            note=self.note.strip(),
        )
        missing = [name for name in ("from_whom", "to_whom") if not getattr(tidy, name)]
        missing += [] if tidy.subject or tidy.is_closed else ["subject"]
        missing += [] if 0 <= tidy.pages <= MOST_PAGES else ["pages"]
        if missing:
            raise FieldMissing(fields=tuple(missing))
        if tidy.is_closed and (tidy.pages or tidy.attachments):
            raise ClosedLetterUnopened(addressee=tidy.addressee)
        if len(tidy.attachments) > MOST_ATTACHMENTS:
            raise TooManyAttachments(most=MOST_ATTACHMENTS)
        return tidy
