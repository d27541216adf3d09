"""What was found at the gate: written down with a photo, its act printed, seen again in the register."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from gatepost.domain.incidents import Measure
from gatepost.domain.visits import Relation, SearchResult
from gatepost.ui.pages.visits import VisitsPage
from gatepost.ui.widgets.incident_dialog import IncidentDialog
from tests import specimens
from tests.desk.test_visits import TODAY, admission, prisoner_of
from tests.ui.test_rule_pages import fill, page_of
from tests.ui.test_rules_at_the_gate import choose_prisoner

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def counters_of(officer):
    counters = officer.gate._counters
    prisoner_of(counters)
    return counters


def photo(width: int = 2400, height: int = 1600) -> QImage:
    """A picture too large to be kept as it is."""
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    for at in range(0, width, 7):
        painter.fillRect(at, at % height, 5, 400, QColor.fromHsv(at % 360, 255, 200))
    painter.end()
    return picture


def test_something_found_at_the_search_is_written_down_with_its_act(officer, counters_of, tmp_path, monkeypatch):
    printed = []
    monkeypatch.setattr("gatepost.ui.printing.ask_and_print", lambda document, _: printed.append(document) or True)
    officer.scan(specimens.TD3)
    choose_prisoner(officer)
    officer.card._relation.choose(Relation.SPOUSE)
    officer.card._entry._search.choose(SearchResult.FOUND_ITEMS)
    fill(officer, searched_by="Sgt. Asel Testova")
    officer.press(Qt.Key.Key_Return, CONTROL)
    officer.settle()
    assert "Something was found." in officer.said
    officer.window.messages._button.click()
    dialog = officer.find(IncidentDialog, "incident")
    fill(officer, item="Telephone", quantity="1", hidden_in="in a loaf of bread")
    officer.click("add_item")
    fill(officer, item="Knife", hidden_in="in a pocket")
    dialog._measure.choose(Measure.KEPT_UNTIL_EXIT)
    file = tmp_path / "bread.png"
    photo().save(str(file))
    dialog.add_photo(file)
    dialog.add_photo(tmp_path / "missing.png")
    assert "missing.png is no picture" in dialog._said.text()
    dialog.show_frame(photo(640, 480))
    officer.click("take_photo")
    officer.click("write_incident")
    officer.settle()
    assert "Witnesses" in dialog._said.text()
    fill(officer, witnesses="B. Witness, C. Witness", description="Brought for a birthday")
    officer.click("write_incident")
    officer.settle()
    assert officer.said == "Incident I-2026-000001 is written down, with seizure act A-2026-000001."
    officer.window.messages._button.click()
    (act,) = printed
    for text in ("A-2026-000001", "Telephone", "in a loaf of bread", "Witness C. Witness", "ERIKSSON ANNA MARIA"):
        assert text in act.toPlainText()
    (incident,) = counters_of.incidents.of_day(TODAY)
    whole = counters_of.incidents.whole(incident.number)
    assert [item.name for item in whole.items] == ["Telephone", "Knife"]
    assert [QImage.fromData(jpeg).width() for jpeg in whole.photos] == [1600, 640]
    assert counters_of.visits.inside()[0].searched_by == "Sgt. Asel Testova"


def test_an_incident_with_somebody_who_is_not_let_in(officer, counters_of):
    officer.scan(specimens.KYRGYZ)
    officer.press(Qt.Key.Key_F4)
    fill(officer, description="Was drunk and shouted")
    officer.click("write_incident")
    officer.settle()
    assert officer.said == "Incident I-2026-000001 is written down."
    (incident,) = counters_of.incidents.of_day(TODAY)
    assert (incident.person.surname, incident.visit, incident.act) == ("TESTOV", "", "")
    assert officer.open_card == "VisitCard"


def test_an_incident_of_a_visitor_inside_stands_in_the_register_and_can_be_seen_again(officer, counters_of):
    visit = counters_of.visits.admit(admission(counters_of)).value
    officer.scan(specimens.TD3)
    officer.press(Qt.Key.Key_F4)
    fill(officer, item="Money", quantity="5 000", witnesses="B. Witness")
    dialog = officer.find(IncidentDialog, "incident")
    dialog.show_frame(photo(640, 480))
    officer.click("take_photo")
    officer.click("write_incident")
    officer.settle()
    page = page_of(officer, VisitsPage)
    (row,) = page.incidents.rows
    assert (row.visit, row.act, row.photo_count) == (visit.number, "A-2026-000001", 1)
    page.incidents.opened.emit(row)
    officer.settle()
    facts = officer.find(QLabel, "incident_facts").text()
    assert f"Visit: {visit.number}" in facts
    assert "Seizure act: A-2026-000001" in facts
    assert not officer.find(QLabel, "incident_photo").pixmap().isNull()
    assert officer.find(QPushButton, "print_act").isVisible()


def test_an_item_is_taken_out_of_the_list_again(officer, counters_of):
    officer.scan(specimens.TD3)
    officer.press(Qt.Key.Key_F4)
    dialog = officer.find(IncidentDialog, "incident")
    fill(officer, item="Telephone")
    officer.click("add_item")
    assert officer.find(QLineEdit, "item").text() == ""
    dialog._table.opened.emit(dialog._table.rows[0])
    assert list(dialog._table.rows) == []
    officer.click("write_incident")
    officer.settle()
    assert "What was found, or what happened" in dialog._said.text()
    assert counters_of.incidents.of_day(TODAY) == []
