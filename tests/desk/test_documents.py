"""The journal of documents, on the store."""

from __future__ import annotations

import csv
import hashlib
from dataclasses import replace

import pytest

from gatepost.desk.arrivals import DocumentShown
from gatepost.domain.documents import (
    Addressee,
    Attachment,
    Direction,
    DocumentDeed,
    DocumentKind,
    RegisteredDocument,
)
from gatepost.domain.errors import AnnulledAlready, FieldMissing, NoSuchRecord, NotAllowed
from gatepost.domain.parcel_errors import AnsweredAlready, ClosedLetterUnopened
from gatepost.domain.reading import BarcodeReading
from gatepost.domain.roles import Officer, Role
from tests.conftest import PASSWORD
from tests.desk.test_rules_of_visits import DUTY, DUTY_PASSWORD, duty, replace_officer
from tests.desk.test_visits import TODAY, prisoner_of

PDF = b"%PDF-1.7 pages %%EOF"
QUERY = RegisteredDocument(
    DocumentKind.DOCUMENT,
    Direction.INCOMING,
    "District court",
    "The head",
    "A query",
    own_number="12/5",
    pages=2,
    due_on="2026-12-01",
)


@pytest.fixture
def query(counters) -> RegisteredDocument:
    pages = Attachment.of_pdf("query.pdf", PDF)
    return counters.documents.register(replace(QUERY, attachments=(pages,))).value


def test_a_document_is_registered_with_its_pages_inside_the_store(counters, query, clock):
    assert (query.number, query.registered_by, query.registered_at) == ("D-2026-000001", "admin", clock.now)
    assert counters.documents.document(query.number) == query
    (pages,) = query.attachments
    assert (pages.name, pages.size, pages.content) == ("query.pdf", len(PDF), b"")
    assert counters.documents.content(query.number, 1) == PDF
    assert pages.sha256 == hashlib.sha256(PDF).hexdigest()
    told = counters.incidents._store.journal_of(query.number)[0].details["rows"]
    assert [row["values"]["content"] for row in told if row["table"] == "attachments"] == [f"sha256:{pages.sha256}"]
    assert b"%PDF" not in counters.incidents._store.path.read_bytes()


def test_it_is_passed_on_and_answered_once(counters, query, clock):
    assert [one.number for one in counters.documents.awaiting()] == [query.number]
    counters.documents.pass_on(query.number, " Special department ")
    clock.move(days=1)
    answered = counters.documents.answer(query.number, "Sent as 44/1").value
    assert (answered.holder, answered.answer, answered.answered_at) == (
        "Special department",
        "Sent as 44/1",
        clock.now,
    )
    assert [step.deed for step in answered.steps] == [DocumentDeed.PASSED_ON, DocumentDeed.ANSWERED]
    assert counters.documents.awaiting() == []
    with pytest.raises(AnsweredAlready):
        counters.documents.answer(query.number, "again")
    with pytest.raises(FieldMissing, match="holder"):
        counters.documents.pass_on(query.number, " ")


def test_a_closed_letter_of_a_prisoner_is_registered_unopened_and_stands_in_their_history(counters):
    prisoner = prisoner_of(counters)
    letter = RegisteredDocument(
        DocumentKind.COMPLAINT,
        Direction.OUTGOING,
        prisoner.name,
        "The ombudsman",
        addressee=Addressee.OMBUDSMAN,
        prisoner=prisoner,
    )
    with pytest.raises(ClosedLetterUnopened):
        counters.documents.register(replace(letter, pages=3))
    kept = counters.documents.register(letter).value
    assert counters.history.of_prisoner(prisoner.id).documents == [kept]


def test_it_is_found_by_our_number_and_by_its_own_and_opened_by_a_scan(counters, query):
    assert counters.documents.find("d-2026-000001") == counters.documents.find("12/5") == [query]
    assert counters.arrivals.receive(BarcodeReading("QR", query.number)) == DocumentShown(query)
    assert counters.documents.of_day(TODAY) == [query]
    for nothing in ("D-2026-000002",):
        with pytest.raises(NoSuchRecord):
            counters.documents.document(nothing)
    with pytest.raises(NoSuchRecord):
        counters.documents.content(query.number, 2)


def test_two_people_cross_it_out(counters, query):
    replace_officer(counters, Role.ADMINISTRATOR).admin.add_user(
        DUTY, "Dina Duty", Role.DUTY_OFFICER, DUTY_PASSWORD, PASSWORD
    )
    assert counters.documents.annul(query.number, duty()).value.annulment.confirmed_by == DUTY
    for act in (
        lambda: counters.documents.annul(query.number, duty()),
        lambda: counters.documents.pass_on(query.number, "x"),
        lambda: counters.documents.answer(query.number, "x"),
    ):
        with pytest.raises(AnnulledAlready):
            act()
    assert counters.documents.awaiting() == []


def test_an_auditor_registers_nothing(counters):
    counters.documents._officer = Officer("audit", "Auditor", Role.AUDITOR)
    with pytest.raises(NotAllowed):
        counters.documents.register(QUERY)
    with pytest.raises(NotAllowed):
        counters.documents.pass_on("D", "x")


def test_the_day_s_file_keeps_numbers_as_they_are(counters, query, tmp_path):
    (written,) = counters.end_of_day.export_day(TODAY, tmp_path / "visits-2026-11-24.csv").beside
    assert written.path.name == "documents-2026-11-24.csv"
    (row,) = csv.DictReader(written.path.read_text("utf-8-sig").splitlines(), delimiter=";")
    assert (row["document_number"], row["own_number"], row["attachments"], row["answer_due"]) == (
        query.number,
        '="12/5"',
        "1",
        "2026-12-01",
    )
