"""Documents, closed letters, and the files of their pages."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from gatepost.domain.annulments import Annulment
from gatepost.domain.documents import (
    LARGEST_ATTACHMENT,
    MOST_ATTACHMENTS,
    Addressee,
    Attachment,
    Direction,
    DocumentKind,
    RegisteredDocument,
    check_size,
)
from gatepost.domain.errors import DateUnreadable, FieldMissing
from gatepost.domain.parcel_errors import (
    AttachmentTooLarge,
    AttachmentUnusable,
    ClosedLetterUnopened,
    TooManyAttachments,
)

NOW = datetime(2026, 11, 25, 6, tzinfo=UTC)
PDF = b"%PDF-1.7 something %%EOF\n"
PAGE = Attachment.of_pdf("page.pdf", PDF)
QUERY = RegisteredDocument(
    DocumentKind.DOCUMENT, Direction.INCOMING, "District court", "The head", "A query", due_on="01.12.2026"
)
LETTER = RegisteredDocument(
    DocumentKind.COMPLAINT, Direction.OUTGOING, "TESTOV", "The prosecutor", addressee=Addressee.PROSECUTOR
)


def test_a_document_is_tidied_and_says_what_is_missing():
    tidy = replace(QUERY, from_whom=" District court ", own_date="3.11.2026").checked()
    assert (tidy.from_whom, tidy.own_date, tidy.due_on) == ("District court", "2026-11-03", "2026-12-01")
    with pytest.raises(FieldMissing) as missing:
        replace(QUERY, from_whom="", to_whom=" ", subject="", pages=-1).checked()
    assert missing.value.facts["fields"] == ("from_whom", "to_whom", "subject", "pages")
    with pytest.raises(DateUnreadable):
        replace(QUERY, due_on="soon").checked()


@pytest.mark.parametrize("kind", [DocumentKind.LETTER, DocumentKind.PETITION, DocumentKind.COMPLAINT])
@pytest.mark.parametrize("addressee", sorted(set(Addressee) - {Addressee.OTHER}))
def test_a_prisoner_s_letter_to_a_protected_addressee_is_registered_unopened(kind, addressee):
    letter = replace(LETTER, kind=kind, addressee=addressee)
    assert letter.is_closed
    assert letter.checked().subject == ""
    for opened in (replace(letter, pages=1), replace(letter, attachments=(PAGE,))):
        with pytest.raises(ClosedLetterUnopened):
            opened.checked()


def test_other_letters_and_a_court_s_own_papers_are_no_closed_letters():
    assert not replace(LETTER, addressee=Addressee.OTHER).is_closed
    assert not replace(QUERY, kind=DocumentKind.COURT_PAPER, addressee=Addressee.COURT).is_closed
    assert replace(QUERY, pages=3, attachments=(PAGE,) * MOST_ATTACHMENTS).checked().pages == 3
    with pytest.raises(TooManyAttachments):
        replace(QUERY, attachments=(PAGE,) * (MOST_ATTACHMENTS + 1)).checked()


def test_an_answer_is_overdue_the_day_after_its_last():
    waiting = QUERY.checked()
    assert not waiting.is_overdue(date(2026, 12, 1))
    assert waiting.is_overdue(date(2026, 12, 2))
    assert not replace(waiting, answered_at=NOW).is_overdue(date(2026, 12, 2))
    assert not replace(waiting, due_on="").is_overdue(date(2026, 12, 2))
    assert not replace(waiting, annulment=Annulment(NOW, "a", "b", "c")).is_overdue(date(2026, 12, 2))


def test_an_attachment_is_proven_by_its_hash():
    assert (PAGE.sha256, PAGE.size, PAGE.format) == (hashlib.sha256(PDF).hexdigest(), len(PDF), "pdf")
    assert Attachment.of_jpeg("a.jpg", b"\xff\xd8").format == "jpeg"


@pytest.mark.parametrize("content", [b"", b"MZ program", b"%PDF-1.7 cut short", b"x%PDF-1.7 %%EOF"])
def test_what_is_no_whole_pdf_is_not_taken(content):
    with pytest.raises(AttachmentUnusable, match=r"page\.pdf"):
        Attachment.of_pdf("page.pdf", content)


def test_a_file_of_500_mb_is_refused_by_its_size_alone():
    check_size("fits.pdf", LARGEST_ATTACHMENT)
    with pytest.raises(AttachmentTooLarge, match=r"huge\.pdf is larger than 10 MB"):
        check_size("huge.pdf", 500_000_000)
