"""Taking a list over at the window: the look, the doubtful rows, the columns, and taking it back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QLineEdit, QPushButton

from gatepost.domain.people import Prisoner, PrisonerStatus
from gatepost.domain.roles import Role
from gatepost.ui.pages.prisoners import PrisonersPage
from gatepost.ui.pages.prisoners.list_dialog import ListDialog
from gatepost.ui.pages.prisoners.taken_lists import TakenListsDialog
from tests.desk.test_prisoner_lists import LIST
from tests.ui.test_rule_pages import page_of, signed_in_as


@pytest.fixture
def page(officer) -> PrisonersPage:
    officer.gate._counters.people.add_prisoner(Prisoner("ST-001", "Specimenov", "Specimen", unit="1"))
    officer.gate._counters.people.add_prisoner(Prisoner("ST-100", "Absent", "A"))
    return page_of(officer, PrisonersPage)


def list_file(tmp_path: Path, text: str = LIST) -> Path:
    path = tmp_path / "осуждённые.csv"
    path.write_text(text, "cp1251", errors="replace")
    return path


def opened(officer, page: PrisonersPage, path: Path, monkeypatch) -> ListDialog:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    officer.click("open_list")
    officer.settle()
    (dialog,) = [one for one in page.findChildren(ListDialog) if one.isVisible()]
    return dialog


def shown(dialog: ListDialog) -> list[tuple[str, str]]:
    model = dialog.table.model()
    return [(model.index(row, 1).data(), model.index(row, 3).data()) for row in range(model.rowCount())]


def text_of(dialog, name: str) -> str:
    return dialog.findChild(QLabel, name).text()


def button(dialog, name: str) -> QPushButton:
    return dialog.findChild(QPushButton, name)


def test_a_list_is_looked_at_and_taken_over_with_a_doubtful_row(officer, page, tmp_path, monkeypatch):
    dialog = opened(officer, page, list_file(tmp_path), monkeypatch)
    assert "New: 1 · changed: 1 · unchanged: 0 · doubtful: 1 · of no use: 1 · gone from the list: 1" in text_of(
        dialog, "list_said"
    )
    assert shown(dialog) == [
        ("", "of no use"), ("ST-003", "doubtful: left out"), ("ST-001", "changed"), ("ST-002", "new"),
    ]  # fmt: skip
    assert "is not a date (Birth date)" in dialog.table.model().index(1, 4).data()
    assert "Birth date: – → 01.02.1980" in dialog.table.model().index(2, 4).data()
    assert button(dialog, "take_list").text() == "Take 2 prisoners over"
    dialog.table.opened.emit(dialog.table.rows[1])
    assert shown(dialog)[1] == ("ST-003", "doubtful: ✓ taken over")
    assert button(dialog, "take_list").text() == "Take 3 prisoners over"
    button(dialog, "take_list").click()
    officer.settle()
    assert "L-2026-000001: 2 new, 1 changed, 0 gone, 1 left out." in officer.said
    assert page.findChildren(ListDialog) == []
    assert {one.register_number for one in page.table.rows} == {"ST-001", "ST-002", "ST-003", "ST-100"}


def test_those_who_are_gone_are_shown_and_become_what_is_chosen(officer, page, tmp_path, monkeypatch):
    dialog = opened(officer, page, list_file(tmp_path), monkeypatch)
    filter_box = dialog.findChild(QComboBox, "list_filter")
    filter_box.setCurrentIndex(filter_box.findData("gone"))
    filter_box.activated.emit(filter_box.currentIndex())
    assert shown(dialog) == [("ST-100", "gone from the list")]
    gone_as = dialog.findChild(QComboBox, "gone_as")
    gone_as.setCurrentIndex(2)
    gone_as.activated.emit(2)
    button(dialog, "take_list").click()
    officer.settle()
    (gone,) = officer.gate._counters.people.find_prisoners("ST-100")
    assert gone.status is PrisonerStatus.RELEASED


def test_columns_that_are_unknown_are_asked_for_and_mapped_by_hand(officer, page, tmp_path, monkeypatch):
    dialog = opened(officer, page, list_file(tmp_path, "Шифр;Кто\nX-1;Асанов Марат\n"), monkeypatch)
    assert text_of(dialog, "list_said") == "Say which columns hold: Register number, Surname. Nothing was read yet."
    assert not button(dialog, "take_list").isEnabled()
    for place, column in ((0, "surname"), (0, "register_number"), (1, "register_number"), (1, "full_name")):
        box = dialog.columns.boxes[place]
        box.setCurrentIndex(box.findData(column))
        box.activated.emit(box.currentIndex())
        officer.settle()
    box = dialog.columns.boxes[0]
    box.setCurrentIndex(box.findData("register_number"))
    box.activated.emit(box.currentIndex())
    officer.settle()
    assert shown(dialog) == [("X-1", "new")]
    button(dialog, "take_list").click()
    officer.settle()
    again = opened(officer, page, list_file(tmp_path, "Шифр;Кто\nX-2;Ким Лариса\n"), monkeypatch)
    assert shown(again) == [("X-2", "new")]
    again.reject()


def test_a_list_is_taken_back_with_a_reason(officer, page, tmp_path, monkeypatch):
    dialog = opened(officer, page, list_file(tmp_path), monkeypatch)
    button(dialog, "take_doubtful").click()
    button(dialog, "take_list").click()
    officer.settle()
    officer.click("show_lists")
    officer.settle()
    (lists,) = page.findChildren(TakenListsDialog)
    lists.table.selectRow(0)
    button(lists, "take_back").click()
    officer.settle()
    assert "Something is still missing: Reason" in text_of(lists, "taken_lists_said")
    lists.findChild(QLineEdit, "take_back_reason").setText("the wrong file")
    button(lists, "take_back").click()
    officer.settle()
    assert text_of(lists, "taken_lists_said") == "L-2026-000001 is taken back: 3 prisoners are what they were before."
    assert lists.table.rows[0].taken_back_reason == "the wrong file"
    assert {one.register_number for one in page.table.rows} == {"ST-001", "ST-100"}


def test_a_file_that_is_no_table_is_said_to_be_none(officer, page, tmp_path, monkeypatch):
    path = tmp_path / "photo.xlsx"
    path.write_bytes(b"PK\x03\x04 torn")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    officer.click("open_list")
    officer.settle()
    assert "photo.xlsx cannot be read as a table. Nothing was changed." in officer.said
    assert page.findChildren(ListDialog) == []


def test_a_gate_officer_sees_the_lists_and_takes_none_over(make_officer, sign_in):
    officer = signed_in_as(make_officer, sign_in, Role.OFFICER)
    page = page_of(officer, PrisonersPage)
    assert page.findChild(QPushButton, "open_list") is None
    officer.click("show_lists")
    officer.settle()
    (lists,) = page.findChildren(TakenListsDialog)
    assert not lists.findChild(QPushButton, "take_back") or not button(lists, "take_back").isVisible()


def test_every_field_of_a_prisoner_is_kept(officer, page):
    texts = {
        "register_number": "ST-007", "surname": "Асанов", "given_names": "Үсөн", "surname_latin": "ASANOV",
        "given_names_latin": "USON", "arrived_on": "01.02.2025", "release_on": "01.02.2031",
        "flags": "побег, диета",
    }  # fmt: skip
    for name, text in texts.items():
        officer.find(QLineEdit, f"prisoner_{name}").setText(text)
    officer.click("save_prisoner")
    officer.settle()
    (found,) = officer.gate._counters.people.find_prisoners("ST-007")
    assert (found.name, found.name_latin, found.flags) == ("Асанов Үсөн", "ASANOV USON", ("побег", "диета"))
    assert (found.arrived_on, found.release_on) == ("2025-02-01", "2031-02-01")
    page.table.opened.emit(found)
    assert officer.find(QLineEdit, "prisoner_flags").text() == "побег, диета"
    assert officer.find(QLineEdit, "prisoner_release_on").text() == "01.02.2031"
