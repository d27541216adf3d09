"""Documents and kept things in the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton

from gatepost.desk.arrivals import KeptItemShown
from gatepost.domain.documents import Addressee, DocumentKind
from gatepost.domain.kept_items import KeptItem, KeptKind
from gatepost.domain.reading import BarcodeReading
from gatepost.domain.roles import Role
from gatepost.ui.pages.documents import DocumentsPage, KeptItemsPage
from gatepost.ui.widgets.past_dialog import PastOpener
from gatepost.ui.widgets.versions import VersionsDialog
from tests import specimens
from tests.conftest import PASSWORD
from tests.desk.test_documents import PDF, QUERY
from tests.desk.test_rules_of_visits import DUTY, DUTY_PASSWORD
from tests.desk.test_visits import admit, prisoner_of
from tests.ui.test_rule_pages import fill, page_of

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(officer):
    counters = officer.gate._counters
    prisoner_of(counters)
    return counters


@pytest.fixture
def page(officer, desk) -> DocumentsPage:
    return page_of(officer, DocumentsPage)


def test_a_document_is_registered_with_pages_from_a_file_and_from_the_camera(officer, desk, page, tmp_path):
    fill(
        officer,
        document_from_whom="District court",
        document_to_whom="The head",
        document_subject="A query",
        document_pages="3",
        document_due_on="01.12.2026",
        document_own_number="12/5",
    )
    pdf, picture = tmp_path / "query.pdf", tmp_path / "page.png"
    pdf.write_bytes(PDF)
    sheet = QImage(3000, 4200, QImage.Format.Format_RGB32)
    sheet.fill(QColor("white"))
    sheet.save(str(picture))
    page._form.add_file(pdf)
    page._form.add_file(picture)
    page._form.show_frame(QImage(640, 480, QImage.Format.Format_RGB32))
    officer.click("attach_camera")
    assert officer.find(QListWidget, "document_files").count() == 3
    officer.press(Qt.Key.Key_Return, CONTROL)
    officer.settle()
    assert officer.said == "D-2026-000001 is registered."
    kept = desk.documents.document("D-2026-000001")
    assert [one.format for one in kept.attachments] == ["pdf", "jpeg", "jpeg"]
    assert QImage.fromData(desk.documents.content(kept.number, 2)).height() == 2600
    assert [one.number for one in page.table.rows] == [kept.number]
    page.write_file(tmp_path / "out.pdf", desk.documents.content(kept.number, 1))
    assert (tmp_path / "out.pdf").read_bytes() == PDF
    assert "outside the encrypted store" in officer.said


def test_what_is_no_document_or_too_large_is_not_taken_and_the_form_stays(officer, page, tmp_path):
    fill(officer, document_subject="A query")
    program, cut, huge = tmp_path / "run.pdf", tmp_path / "cut.jpg", tmp_path / "huge.pdf"
    program.write_bytes(b"MZ\x90\x00")
    cut.write_bytes(b"\xff\xd8\xff\xe0 cut")
    with huge.open("wb") as file:
        file.truncate(500_000_000)
    for bad, said in (
        (program, "run.pdf is neither a whole PDF nor a picture"),
        (cut, "cut.jpg is neither a whole PDF nor a picture"),
        (huge, "huge.pdf is larger than 10 MB"),
        (tmp_path / "gone.pdf", "gone.pdf"),
    ):
        page._form.add_file(bad)
        assert said in officer.said
    assert officer.find(QListWidget, "document_files").count() == 0
    assert officer.find(QLineEdit, "document_subject").text() == "A query"
    assert officer.window.workspace.unsaved == "the document that is being registered"
    fill(officer, document_pages="some")
    page._form.save()
    assert "Pages" in officer.said


def test_a_closed_letter_is_registered_unopened_and_the_program_says_so(officer, desk, page):
    page._form._kind.choose(DocumentKind.COMPLAINT)
    page._form._addressee.choose(Addressee.PROSECUTOR)
    assert "registered unopened" in officer.texts()
    assert not officer.find(QLineEdit, "document_pages").isEnabled()
    assert not officer.find(QPushButton, "attach_file").isEnabled()
    fill(officer, document_from_whom="TESTOV", document_to_whom="The prosecutor")
    page._form._prisoner.show_value(prisoner_of(desk))
    page._form.save()
    officer.settle()
    assert "A closed letter: it was registered unopened." in officer.texts()
    assert desk.history.of_prisoner(prisoner_of(desk).id).documents[0].is_closed
    PastOpener(desk, officer.gate._facility, officer.background, officer.window.messages, officer.window).open_prisoner(
        prisoner_of(desk)
    )
    officer.settle()
    assert "documents: 1" in officer.find(QLabel, "past_counts").text()


def test_a_document_is_found_passed_on_answered_and_opened_by_a_scan(officer, desk, page):
    number = desk.documents.register(QUERY).value.number
    page._view.setCurrentIndex(1)
    officer.settle()
    assert [one.number for one in page.table.rows] == [number]
    officer.find(QLineEdit, "find_document").setText("12/5")
    page.find_number()
    officer.settle()
    fill(officer, document_step="Special department")
    officer.click("pass_on")
    officer.settle()
    assert "Who has it: Special department" in officer.find(QLabel, "document_facts").text()
    fill(officer, document_step="Sent as 44/1")
    officer.click("answer_document")
    officer.settle()
    assert "Sent as 44/1" in officer.find(QLabel, "document_facts").text()
    assert not officer.find(QPushButton, "answer_document").isEnabled()
    page.close_card()
    officer.find(QLineEdit, "find_document").setText("none")
    page.find_number()
    officer.settle()
    assert officer.said == "No document has the number “none”."
    officer.window.workspace.show_entry(0)
    officer.scanner.received.emit(BarcodeReading("QR", number))
    officer.settle()
    assert officer.find(QLabel, "document_facts").isVisible()


def test_two_people_annul_a_document(officer, desk, page):
    desk.admin.add_user(DUTY, "Dina Duty", Role.DUTY_OFFICER, DUTY_PASSWORD, PASSWORD)
    page.open_document(desk.documents.register(QUERY).value)
    page._annul()
    fill(officer, second_login=DUTY, second_password=DUTY_PASSWORD, second_reason="twice")
    officer.click("second_sign")
    officer.settle()
    assert "Annulled by admin, duty: twice" in officer.texts()


def test_a_file_that_cannot_be_written_says_so(officer, page):
    page.write_file(Path("/nowhere/out.pdf"), PDF)
    assert "out.pdf" in officer.said


# --- kept things -----------------------------------------------------------------------------------------------------


def test_a_found_thing_is_kept_and_given_out_to_who_shows_a_document(officer, desk, monkeypatch):
    printed = []
    monkeypatch.setattr("gatepost.ui.printing.ask_and_print", lambda document, _: printed.append(document) or True)
    page = page_of(officer, KeptItemsPage)
    page.take_in()
    officer.settle()
    assert "What it is, Where it is" in officer.said
    fill(officer, kept_description="Umbrella", kept_place="Shelf 2")
    officer.press(Qt.Key.Key_Return, CONTROL)
    officer.settle()
    assert officer.said == "K-2026-000001 is kept."
    page._print()
    assert "Taken (name, signature)" in printed[0].toPlainText()
    officer.scan(specimens.TD3)  # says who takes it; no visit opens
    officer.settle()
    assert officer.find(QLineEdit, "given_to").text() == "ERIKSSON ANNA MARIA"
    officer.press(Qt.Key.Key_Return, CONTROL)
    officer.settle()
    assert officer.said == "K-2026-000001 is given out."
    given = desk.kept_items.item("K-2026-000001")
    assert (given.given_to, given.document.number) == ("ERIKSSON ANNA MARIA", "L898902C3")
    assert page.table.rows == []


def test_what_a_visitor_left_is_filed_under_the_visit_and_opened_by_its_slip(officer, desk):
    visit = admit(desk).value
    page = page_of(officer, KeptItemsPage)
    page._kind.choose(KeptKind.LEFT_AT_GATE)
    fill(officer, kept_description="Bag", kept_place="Locker 9", kept_visit=visit.number)
    page.take_in()
    officer.settle()
    assert f"Visit: {visit.number}" in officer.find(QLabel, "kept_facts").text()
    page._show_item(None)
    page._view.setCurrentIndex(1)
    officer.settle()
    assert [one.owner for one in page.table.rows] == ["ERIKSSON ANNA MARIA"]
    officer.window.workspace.show_entry(0)
    officer.scanner.received.emit(BarcodeReading("QR", "K-2026-000001"))
    officer.settle()
    assert officer.find(QLabel, "kept_title").text() == "K-2026-000001 · Bag"


def test_two_people_annul_a_kept_thing(officer, desk):
    desk.admin.add_user(DUTY, "Dina Duty", Role.DUTY_OFFICER, DUTY_PASSWORD, PASSWORD)
    page = page_of(officer, KeptItemsPage)
    fill(officer, kept_description="Bag", kept_place="Locker 9")
    page.take_in()
    officer.settle()
    page._annul()
    fill(officer, second_login=DUTY, second_password=DUTY_PASSWORD, second_reason="twice")
    officer.click("second_sign")
    officer.settle()
    assert "Annulled: twice" in officer.find(QLabel, "kept_facts").text()


def versions_in(officer) -> list[str]:
    """What the newest version says: the deed, what changed, and why."""
    table = officer.find(VersionsDialog, "versions").table.model()
    return [table.index(0, column).data() for column in (2, 3, 4)]


def test_a_document_is_put_right_in_the_form_and_its_history_shows_it(officer, desk, page):
    number = desk.documents.register(QUERY).value.number
    fill(officer, document_subject="half typed")
    page.open_document(desk.documents.document(number))
    officer.click("correct_document")
    assert "not saved yet" in officer.said
    assert officer.find(QLineEdit, "document_subject").text() == "half typed"
    page.close_card()
    page.open_document(desk.documents.document(number))
    officer.click("correct_document")
    assert officer.find(QLineEdit, "document_due_on").text() == "01.12.2026"
    assert officer.window.workspace.unsaved == "the document that is corrected"
    fill(officer, document_from_whom="Town court")
    officer.press(Qt.Key.Key_Return, CONTROL)
    officer.settle()
    assert "Reason" in officer.said
    fill(officer, correction_reason="misread")
    officer.press(Qt.Key.Key_Return, CONTROL)
    officer.settle()
    assert officer.said == f"{number} is corrected."
    assert desk.documents.document(number).from_whom == "Town court"
    officer.click("document_versions")
    officer.settle()
    assert versions_in(officer) == ["corrected", "From whom: District court → Town court", "misread"]


def test_a_document_s_correction_is_left_with_escape(officer, desk, page):
    page.open_document(desk.documents.register(QUERY).value)
    officer.click("correct_document")
    page.close_card()
    assert page._stack.currentWidget() is page._card
    page.begin()
    assert officer.find(QLineEdit, "document_from_whom").text() == ""


def test_a_kept_thing_is_put_right_and_its_history_shows_it(officer, desk):
    kept = desk.kept_items.take_in(KeptItem(KeptKind.FOUND, "Umbrela", "Shelf 2")).value
    page = page_of(officer, KeptItemsPage)
    page.open_elsewhere(KeptItemShown(kept))
    page._deeds["correct_kept"].trigger()
    assert officer.window.workspace.unsaved == "the correction of a kept thing"
    page.close_card()
    assert page._item == kept
    page._deeds["correct_kept"].trigger()
    fill(officer, kept_description="Umbrella", kept_reason="misspelt")
    officer.press(Qt.Key.Key_Return, CONTROL)
    officer.settle()
    assert officer.said == f"{kept.number} is corrected."
    page._deeds["kept_versions"].trigger()
    officer.settle()
    assert versions_in(officer) == ["corrected", "What it is: Umbrela → Umbrella", "misspelt"]
