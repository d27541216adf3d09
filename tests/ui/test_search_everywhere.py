"""Ctrl+K: from any page to anybody and anything."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from gatepost.domain.kept_items import KeptItem, KeptKind
from gatepost.domain.people import Prisoner
from gatepost.domain.visits import Outcome
from gatepost.ui.pages.documents import DocumentsPage, KeptItemsPage
from gatepost.ui.pages.parcels import ParcelsPage
from gatepost.ui.pages.prisoners import PrisonersPage
from gatepost.ui.widgets.past_dialog import PastDialog
from gatepost.ui.widgets.search_dialog import SearchDialog
from tests.desk.test_documents import QUERY
from tests.desk.test_parcels import receive
from tests.desk.test_visits import admit, prisoner_of
from tests.ui.test_rule_pages import page_of

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(officer):
    counters = officer.gate._counters
    prisoner_of(counters)
    return counters


def search(officer, text: str) -> SearchDialog:
    officer.window.workspace.search()
    officer.settle()
    dialog = officer.find(SearchDialog, "search")
    none = Qt.KeyboardModifier.NoModifier
    for sign in text:
        QCoreApplication.sendEvent(dialog.line, QKeyEvent(QEvent.Type.KeyPress, 0, none, sign))
    officer.until(lambda: dialog._shown == text)
    return dialog


def rows(dialog: SearchDialog) -> list[list[str]]:
    model = dialog.table.model()
    return [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]


def test_people_are_found_in_any_script_and_open_with_everything_around_them(officer, desk):
    admit(desk)
    dialog = search(officer, "эриксон")
    assert rows(dialog) == [["Visitor", "ERIKSSON ANNA MARIA", "12.08.1974 · UTO · ZE184226B"]]
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    officer.settle()
    assert "Visits: 1" in officer.find(QLabel, "past_counts").text()


def test_the_keys_open_the_search_from_any_page(officer, desk):
    page_of(officer, KeptItemsPage)
    officer.press(Qt.Key.Key_K, CONTROL)
    assert officer.find(SearchDialog, "search").line.hasFocus()


def test_the_page_of_prisoners_lists_them_before_anything_is_typed(officer, desk):
    page = page_of(officer, PrisonersPage)
    assert [one.register_number for one in page.table.rows] == ["ST-001"]


def test_enter_before_the_results_are_there_opens_the_first_of_them(officer, desk):
    admit(desk)
    officer.window.workspace.search()
    dialog = officer.find(SearchDialog, "search")
    dialog.line.setText("eriksson")
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    officer.settle()
    officer.until(lambda: bool(officer.window.findChildren(PastDialog)))
    assert "Visits: 1" in officer.find(QLabel, "past_counts").text()


def test_arrows_choose_while_the_line_keeps_the_focus(officer, desk):
    admit(desk)
    desk.people.add_prisoner(Prisoner("ST-002", "Eriksson", "Ann"))
    dialog = search(officer, "eriksson")
    assert [row[0] for row in rows(dialog)] == ["Prisoner", "Visitor"]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up):
        QTest.keyClick(dialog.line, key)
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    officer.settle()
    assert officer.find(PastDialog, "past").windowTitle() == "History of Eriksson Ann"


def test_a_number_opens_its_record_on_its_page(officer, desk):
    parcel = receive(desk)
    document = desk.documents.register(QUERY).value
    kept = desk.kept_items.take_in(KeptItem(KeptKind.FOUND, "Umbrella", "Shelf 2")).value
    for number, page in ((parcel.number, ParcelsPage), (document.number, DocumentsPage), (kept.number, KeptItemsPage)):
        dialog = search(officer, number)
        assert rows(dialog)[0][1] == number
        QTest.keyClick(dialog.line, Qt.Key.Key_Return)
        officer.settle()
        assert isinstance(officer.window.workspace._page, page)
        assert number in officer.texts()


def test_a_visit_opens_at_the_gate_while_it_lasts_and_in_the_register_afterwards(officer, desk):
    visit = admit(desk).value
    page_of(officer, ParcelsPage)
    QTest.keyClick(search(officer, visit.number).line, Qt.Key.Key_Return)
    officer.settle()
    assert officer.window.workspace._page is officer.gate
    desk.visits.check_out(visit.number, Outcome.COMPLETED)
    QTest.keyClick(search(officer, visit.number).line, Qt.Key.Key_Return)
    officer.settle()
    assert officer.window.findChild(QLabel, "facts").isVisible()


def test_nothing_found_is_said_and_an_empty_line_says_nothing(officer, desk):
    dialog = search(officer, "qqqqq")
    assert officer.find(QLabel, "search_said").text() == "Nothing and nobody was found for “qqqqq”."
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.line.clear()
    dialog.search()
    assert officer.find(QLabel, "search_said").text() == ""
    assert officer.find(QLineEdit, "search_line").text() == ""


def test_a_half_received_parcel_is_not_thrown_away_by_a_search(officer, desk):
    parcel = receive(desk)
    page = page_of(officer, ParcelsPage)
    page.begin_receiving()
    officer.settle()
    officer.find(QLineEdit, "parcel_note").setText("half typed")
    QTest.keyClick(search(officer, parcel.number).line, Qt.Key.Key_Return)
    officer.settle()
    assert "not saved yet" in officer.said
    assert officer.find(QLineEdit, "parcel_note").text() == "half typed"
