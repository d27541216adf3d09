"""The page of visitors, and the question at the gate who the holder of a new document is."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLabel, QLineEdit, QPushButton

from gatepost.domain.roles import Role
from gatepost.domain.visits import Outcome, Relation
from gatepost.scan.intake import Intake
from gatepost.scan.source import RawPicture
from gatepost.ui.pages.visitors import VisitorsPage
from gatepost.ui.pages.visitors.merge_dialog import MergeDialog
from gatepost.ui.widgets.picture_dialog import PictureDialog
from tests import specimens
from tests.desk.test_visitors import OTHER, OTHER_DOCUMENT, visited
from tests.desk.test_visits import admission
from tests.ui.test_rule_pages import page_of, signed_in_as


def counters_of(officer):
    return officer.gate._counters


# --- at the gate -----------------------------------------------------------------------------------------------------


def test_a_new_document_of_somebody_known_asks_who_it_is_and_enter_says_the_same(officer):
    known = visited(counters_of(officer)).person
    officer.scan(specimens.TD1)
    officer.settle()
    assert "Is this ERIKSSON ANNA MARIA, born 12.08.1974? Showed the document L898902C3 (UTO)." in officer.texts()
    assert "The same: Names, Birth date, Sex, Nationality." in officer.texts()
    officer.card.save()
    assert "Say first whether this is ERIKSSON ANNA MARIA" in officer.said
    officer.press(Qt.Key.Key_Return)
    officer.settle()
    assert "Known visitor" in officer.texts()
    assert not officer.card._who.isVisible()
    officer.card.save()
    officer.until(lambda: officer.inside == ["ERIKSSON ANNA MARIA"])
    card = counters_of(officer).visitors.card(known.id)
    assert len(card.documents) == 2


def test_somebody_else_gets_a_record_of_their_own(officer):
    known = visited(counters_of(officer)).person
    officer.scan(specimens.TD1)
    officer.settle()
    officer.click("who_other")
    officer.settle()
    assert not officer.card._who.isVisible()
    officer.card.show_prisoner(counters_of(officer).people.find_prisoners("ST-001")[0])
    officer.card._relation.choose(Relation.SIBLING)
    officer.card.save()
    officer.until(lambda: officer.inside == ["ERIKSSON ANNA MARIA"])
    assert counters_of(officer).visits.inside()[0].person.id != known.id


def test_the_holder_of_a_new_document_who_is_inside_is_checked_out(officer):
    visited(counters_of(officer), leave=False)
    officer.scan(specimens.TD1)
    officer.settle()
    officer.click("who_same")
    officer.settle()
    assert officer.open_card == "LeavingCard"


# --- the page --------------------------------------------------------------------------------------------------------


@pytest.fixture
def two(officer):
    counters = counters_of(officer)
    return visited(counters).person, visited(counters, replace(OTHER, surname="ERIKSSON"), OTHER_DOCUMENT).person


def dialog_of(page: VisitorsPage) -> MergeDialog:
    (dialog,) = [one for one in page.findChildren(MergeDialog) if one.isVisible()]
    return dialog


def test_a_visitor_is_found_with_documents_and_a_telephone_is_written_down(officer, two):
    page = page_of(officer, VisitorsPage)
    officer.find(QLineEdit, "find_visitor").setText("эрикссон")
    officer.until(lambda: {one.id for one in page.table.rows} == {one.id for one in two})
    page.table.opened.emit(two[0])
    officer.settle()
    assert [one.number for one in page._panel.documents.rows] == ["L898902C3"]
    officer.find(QLineEdit, "visitor_phone").setText("0555 12 34 56")
    officer.click("save_phone")
    officer.settle()
    assert "The telephone of ERIKSSON ANNA MARIA is saved." in officer.said
    officer.find(QLineEdit, "find_visitor").setText("+996555123456")
    officer.until(lambda: [one.id for one in page.table.rows] == [two[0].id])


def test_records_made_twice_are_compared_made_one_and_parted(officer, two, monkeypatch):
    page = page_of(officer, VisitorsPage)
    officer.click("show_duplicates")
    officer.settle()
    assert "1 pairs may be one person" in officer.find(QLabel, "visitors_said").text()
    page.pairs.opened.emit(page.pairs.rows[0])
    officer.settle()
    dialog = dialog_of(page)
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert "= the same" in texts
    assert any("X1234567" in text for text in texts)
    dialog.findChild(QPushButton, "make_one").click()
    officer.settle()
    assert "Something is still missing: Reason" in dialog.findChild(QLabel, "merge_said").text()
    dialog.findChild(QLineEdit, "merge_reason").setText("one person")
    dialog.findChild(QPushButton, "make_one").click()
    officer.settle()
    assert "M-2026-000001: the records of ERIKSSON ANNA MARIA are one now." in officer.said
    assert len(page._panel.documents.rows) == 2
    assert not page.pairs.isVisible()
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("two sisters", True))
    officer.click("part")
    officer.settle()
    assert "M-2026-000001 is parted" in officer.said
    assert len(page._panel.documents.rows) == 1


def test_two_people_are_not_proposed_again(officer, two):
    page = page_of(officer, VisitorsPage)
    page.open_person(two[0])
    officer.settle()
    page._panel.alike.opened.emit(page._panel.alike.rows[0])
    officer.settle()
    dialog_of(page).findChild(QPushButton, "two_people").click()
    officer.settle()
    assert "Remembered: these are two people." in officer.said
    assert page._panel.alike.rows == []
    officer.click("show_duplicates")
    officer.settle()
    assert "No records were found" in officer.find(QLabel, "visitors_said").text()


def test_a_gate_officer_compares_nothing(make_officer, sign_in):
    officer = signed_in_as(make_officer, sign_in, Role.OFFICER)
    counters = counters_of(officer)
    one = visited(counters).person
    visited(counters, replace(OTHER, surname="ERIKSSON"), OTHER_DOCUMENT)
    page = page_of(officer, VisitorsPage)
    page.open_person(one)
    officer.settle()
    page._panel.alike.opened.emit(page._panel.alike.rows[0])
    assert "A duty officer or administrator decides" in officer.said
    assert Outcome.COMPLETED in {visit.outcome for visit in counters.history.of_person(one.id).visits}


def test_all_that_is_held_on_a_visitor_is_written_into_a_file(officer, two, tmp_path, monkeypatch):
    page = page_of(officer, VisitorsPage)
    page.open_person(two[0])
    officer.settle()
    target = tmp_path / "all.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    officer.click("person_file")
    officer.settle()
    assert f"{target} holds everything about this person." in officer.said
    assert target.stat().st_size > 500


def test_the_last_portrait_stands_small_beside_the_name(officer, clock):
    counters = counters_of(officer)
    for shade in (40, 200):
        picture = io.BytesIO()
        Image.new("RGB", (480, 640), (shade, shade, shade)).save(picture, "JPEG")
        visit = counters.visits.admit(replace(admission(counters), portrait=picture.getvalue())).value
        counters.visits.check_out(visit.number, Outcome.COMPLETED)
        clock.move(hours=1)
    page = page_of(officer, VisitorsPage)
    officer.find(QLineEdit, "find_visitor").setText("eriksson")
    officer.until(lambda: bool(page._faces))
    face = page.table.model().index(0, 0).data(Qt.ItemDataRole.DecorationRole)
    assert (face.width(), face.height()) == (33, 44)
    assert abs(face.pixelColor(10, 10).red() - 200) < 5


def test_the_page_of_a_document_stands_in_the_list_and_opens_large(officer):
    counters = counters_of(officer)
    read = Intake(lambda: date(2026, 11, 24)).read(RawPicture(specimens.photo(specimens.TD3), "photo"))
    given = admission(counters)
    visit = counters.visits.admit(replace(given, reading=read)).value
    page = page_of(officer, VisitorsPage)
    page.open_person(visit.person)
    officer.settle()
    table = page._panel.documents
    small = table.model().index(0, 0).data(Qt.ItemDataRole.DecorationRole)
    assert 0 < small.width() <= 62
    table.opened.emit(table.rows[0])
    officer.settle()
    dialog = page.findChild(PictureDialog)
    assert dialog.windowTitle() == "L898902C3 · UTO"
    assert dialog.findChild(QLabel, "picture").pixmap().width() == 675
    dialog.accept()


def test_a_document_without_a_picture_says_so(officer):
    person = visited(counters_of(officer)).person
    page = page_of(officer, VisitorsPage)
    page.open_person(person)
    officer.settle()
    page._panel.documents.opened.emit(page._panel.documents.rows[0])
    officer.settle()
    assert officer.said.startswith("No picture of L898902C3 is kept")
