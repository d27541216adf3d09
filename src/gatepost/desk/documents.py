"""The desk of documents: registering, passing on, answering; their scanned pages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from gatepost.db.store import Registers, Store
from gatepost.desk.authority import Authority, SecondSignIn
from gatepost.desk.clock import Clock
from gatepost.domain.changes import Deed, Done, Subject
from gatepost.domain.documents import DocumentDeed, DocumentStep, RegisteredDocument
from gatepost.domain.errors import AnnulledAlready, FieldMissing, NoSuchRecord
from gatepost.domain.parcel_errors import AnsweredAlready
from gatepost.domain.roles import REGISTERING, Officer, require

MOST_IN_A_LIST = 500
_CHANGED = frozenset({Subject.DOCUMENTS})


class DocumentsDesk:
    """Acts for one signed-in officer."""

    def __init__(self, store: Store, officer: Officer, now: Clock, authority: Authority) -> None:
        self._store = store
        self._officer = officer
        self._now = now
        self._authority = authority

    def register(self, document: RegisteredDocument) -> Done[RegisteredDocument]:
        """Write a document with its attachments.

        Raises FieldMissing, DateUnreadable, ClosedLetterUnopened, TooManyAttachments, NotAllowed, ClockMovedBack.
        """
        require(self._officer, REGISTERING)
        tidy = document.checked()
        at = self._now()
        with self._store.changing(Deed.by(self._officer, "document.registered", at)) as registers:
            year = registers.settings.facility().local(at).year
            written = registers.documents.add(tidy, at, year, self._officer.login)
            registers.subject = written.number
        return Done(written, _CHANGED)

    def correct(self, number: str, right: RegisteredDocument, reason: str) -> Done[RegisteredDocument]:
        """Write a document's new version; the old one stays in its history. Its attachments stay what they are.

        Raises FieldMissing, DateUnreadable, ClosedLetterUnopened, NoSuchRecord, AnnulledAlready, NotAllowed,
        ClockMovedBack.
        """
        require(self._officer, REGISTERING)
        why = reason.strip()
        if not why:
            raise FieldMissing(fields=("reason",))
        with self._store.changing(Deed.by(self._officer, "document.corrected", self._now(), reason=why)) as registers:
            standing = _standing(registers, number)
            tidy = replace(right, attachments=standing.attachments, holder=standing.holder).checked()
            written = registers.documents.correct(number, tidy)
            registers.subject = number
        return Done(written, _CHANGED)

    def pass_on(self, number: str, to: str) -> Done[RegisteredDocument]:
        """Write who has it now. Raises FieldMissing, NoSuchRecord, AnnulledAlready, NotAllowed, ClockMovedBack."""
        return self._step(number, DocumentDeed.PASSED_ON, to, "holder")

    def answer(self, number: str, said: str) -> Done[RegisteredDocument]:
        """Write how it was answered. Raises as `pass_on`, and AnsweredAlready."""
        return self._step(number, DocumentDeed.ANSWERED, said, "answer")

    def annul(self, number: str, second: SecondSignIn) -> Done[RegisteredDocument]:
        """Cross out a document that was written by mistake: two people. Raises as `Authority.annulment`."""
        at = self._now()
        annulment = self._authority.annulment(self._officer, second, at)
        with self._store.changing(Deed.by(self._officer, "document.annulled", at)) as registers:
            _standing(registers, number)
            annulled = registers.documents.annul(number, annulment)
            registers.subject = number
        return Done(annulled, _CHANGED)

    def document(self, number: str) -> RegisteredDocument:
        """One document by our number. Raises NoSuchRecord."""
        with self._store.reading() as registers:
            return _known(registers, number)

    def content(self, number: str, place: int) -> bytes:
        """What an attachment holds, by its place in the list (from 1). Raises NoSuchRecord."""
        with self._store.reading() as registers:
            content = registers.documents.content(number, place)
            if content is None:
                raise NoSuchRecord(number=number)
            return content

    def find(self, text: str) -> list[RegisteredDocument]:
        """Documents by our number or their own."""
        with self._store.reading() as registers:
            return registers.documents.find(text)

    def of_day(self, day: date) -> list[RegisteredDocument]:
        """What was registered on a day, newest first."""
        with self._store.reading() as registers:
            return registers.documents.between(*registers.settings.facility().bounds(day), MOST_IN_A_LIST)

    def awaiting(self) -> list[RegisteredDocument]:
        """What waits for an answer, the soonest due first."""
        with self._store.reading() as registers:
            return registers.documents.awaiting(MOST_IN_A_LIST)

    def _step(self, number: str, deed: DocumentDeed, said: str, field: str) -> Done[RegisteredDocument]:
        require(self._officer, REGISTERING)
        if not said.strip():
            raise FieldMissing(fields=(field,))
        at = self._now()
        with self._store.changing(Deed.by(self._officer, f"document.{deed.value}", at)) as registers:
            if deed is DocumentDeed.ANSWERED and _standing(registers, number).answered_at is not None:
                raise AnsweredAlready(number=number)
            _standing(registers, number)
            step = DocumentStep(deed, at, self._officer.login, said.strip())
            written = registers.documents.step(number, step)
            registers.subject = number
        return Done(written, _CHANGED)


def _known(registers: Registers, number: str) -> RegisteredDocument:
    document = registers.documents.by_number(number)
    if document is None:
        raise NoSuchRecord(number=number)
    return document


def _standing(registers: Registers, number: str) -> RegisteredDocument:
    document = _known(registers, number)
    if document.annulment is not None:
        raise AnnulledAlready(number=number)
    return document
