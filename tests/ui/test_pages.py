"""The register of the day, the shift and the settings."""

from __future__ import annotations

import csv
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from gatepost.domain.facility import Facility
from gatepost.domain.visits import Outcome
from gatepost.ui.pages.admin import AdminPage
from gatepost.ui.pages.shift import ShiftPage
from gatepost.ui.pages.visits import VisitsPage
from tests import specimens
from tests.desk import test_visits as desk_visits

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def day(officer, clock):
    """Two visits of today."""
    counters = officer.gate._counters
    desk_visits.admit(counters)
    clock.move(minutes=10)
    desk_visits.admit(counters, specimens.KYRGYZ)
    return counters


def cells(table) -> list[list[str]]:
    model = table.model()
    return [[model.index(row, at).data() for at in range(model.columnCount())] for row in range(model.rowCount())]


def test_the_register_of_the_day_sorts_filters_and_copies(officer, day):
    officer.press(Qt.Key.Key_2, CONTROL)
    officer.settle()
    page = officer.window.workspace.page_of(VisitsPage)
    assert [row[0] for row in cells(page.table)] == ["V-2026-000002", "V-2026-000001"]
    assert cells(page.table)[0][6:8] == ["12:10", "inside"]
    page.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert [row[0] for row in cells(page.table)] == ["V-2026-000001", "V-2026-000002"]
    page._filter.setText("testov")
    assert [row[1] for row in cells(page.table)] == ["TESTOV ADIL"]
    page.table.selectRow(0)
    page.table.setFocus()
    officer.press(Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text().startswith("V-2026-000002\tTESTOV ADIL\t")
    page._filter.clear()
    page._days.choose(page._days.day.replace(day=23))
    officer.settle()
    assert cells(page.table) == []


def test_an_open_visit_in_the_register_leads_to_its_check_out(officer, day):
    officer.press(Qt.Key.Key_2, CONTROL)
    officer.settle()
    table = officer.window.workspace.page_of(VisitsPage).table
    table.selectRow(0)
    table.setFocus()
    officer.press(Qt.Key.Key_Return)
    officer.settle()
    assert officer.open_card == "LeavingCard"


def test_the_shift_makes_the_days_files_and_shows_rows_and_hashes(officer, day, tmp_path):
    officer.press(Qt.Key.Key_6, CONTROL)
    officer.settle()
    assert officer.find(QLabel, "row_count").text() == "Visits on this day: 2"
    officer.find(QLineEdit, "export_target").setText(str(tmp_path / "day"))
    officer.press(Qt.Key.Key_E, CONTROL)
    officer.settle()
    assert officer.said == "The day’s files are made: 9 files, 2 lines."
    content = (tmp_path / "day" / "visits-2026-11-24.csv").read_bytes()
    assert len(list(csv.reader(content.decode("utf-8-sig").splitlines(), delimiter=";"))) == 3
    said = officer.find(QLabel, "export_result").text()
    assert "Visits: 2" in said
    assert "journal-2026-11-24.pdf" in said


def test_files_that_cannot_be_made_are_said_and_the_page_stays(officer, day, tmp_path):
    officer.press(Qt.Key.Key_6, CONTROL)
    officer.find(QLineEdit, "export_target").setText(str(tmp_path / "no folder" / "day"))
    officer.click("export")
    officer.settle()
    assert "There is no folder" in officer.said
    assert officer.window.workspace.page_of(ShiftPage)._export.isEnabled()


def test_making_the_files_can_be_cancelled(officer, day, tmp_path):
    officer.press(Qt.Key.Key_6, CONTROL)
    page = officer.window.workspace.page_of(ShiftPage)
    page._target.edit.setText(str(tmp_path / "day"))
    page.export()
    page._stop()
    officer.settle()
    cancelled = officer.said == "Cancelled. No file was written and nothing was changed."
    assert cancelled or "files are made" in officer.said
    assert (tmp_path / "day" / "manifest-2026-11-24.json").exists() != cancelled


def test_checking_the_journal_shows_its_seal(officer, day):
    officer.press(Qt.Key.Key_6, CONTROL)
    officer.click("verify")
    officer.settle()
    said = officer.find(QLabel, "proof").text().splitlines()
    assert len(said) == 4
    assert all(line.startswith("✓") for line in said)


def test_the_seal_of_an_exported_day_is_printed_scanned_back_and_checked(officer, day, tmp_path, monkeypatch):
    officer.press(Qt.Key.Key_6, CONTROL)
    page = officer.window.workspace.page_of(ShiftPage)
    page._target.edit.setText(str(tmp_path / "day"))
    page.export()
    officer.until(page._print.isVisible)
    printed = []
    monkeypatch.setattr(page._printers, "put_on", lambda document, size: printed.append((document, size)))
    officer.click("print_sheet")
    ((document, size),) = printed
    text = document.toPlainText()
    (seal,) = [line for line in text.splitlines() if line.startswith("GATEPOST1")]
    assert size == "A4"
    assert "visits-2026-11-24.csv" in text
    day.visits.check_out(day.visits.inside()[0].number, Outcome.COMPLETED)  # the register goes on
    officer.wedge(seal + "\n")
    officer.until(lambda: "✓ Seals on paper: 1" in officer.find(QLabel, "proof").text())
    officer.find(QLineEdit, "seal").setText(seal[:-1])
    officer.click("verify")
    officer.until(lambda: "The seal was not typed as it is printed" in officer.said)


def test_a_broken_journal_is_named(officer, day):
    from sqlalchemy import text

    with day.shifts._store._engine.begin() as connection:
        connection.execute(text("DROP TRIGGER journal_refuses_update"))
        connection.execute(text("UPDATE journal SET deed = 'nothing' WHERE seq = 2"))
    officer.press(Qt.Key.Key_6, CONTROL)
    officer.click("verify")
    officer.settle()
    assert "broken at entry 2" in officer.find(QLabel, "proof").text()


def test_settings_are_saved_and_take_effect_at_once(officer):
    officer.press(Qt.Key.Key_7, CONTROL)
    officer.settle()
    page = officer.window.workspace.page_of(AdminPage)
    page._name.edit.setText("Prison No. 1")
    page._devices._speed.edit.setText("fast")
    officer.click("save_settings")
    assert "cannot be used" in officer.said
    page._devices._speed.edit.setText("115200")
    officer.click("save_settings")
    officer.settle()
    officer.until(lambda: officer.window.windowTitle() == "Prison No. 1 · Gatepost")
    assert officer.said == "The settings are saved."
    assert officer.gate._counters.admin.facility().serial_speed == 115200


def test_a_serial_reader_fills_the_visitor_and_its_loss_is_said(officer):
    import os

    from tests.scan.test_serial_port import Port

    port = Port()
    facility: Facility = officer.gate._counters.admin.facility()
    officer.scanner.configure(replace(facility, serial_port=port.path))
    assert "connected" in officer.window.workspace.status._reader.text()
    port.send("\r\n".join(specimens.KYRGYZ) + "\r\n")
    officer.until(lambda: officer.open_card == "VisitCard")
    assert officer.card.title == "TESTOV ADIL"
    port.unplug()
    officer.until(lambda: "is not connected" in officer.said)
    assert officer.card.title == "TESTOV ADIL"
    again = Port()
    officer.scanner._serial.port = again.path
    officer.until(lambda: officer.scanner._serial.is_open)
    QTest.qWait(50)
    again.send("V-2026-999999\r")
    officer.until(lambda: "Nothing here matches" in officer.said)
    officer.scanner.stop()
    os.close(again.master)
