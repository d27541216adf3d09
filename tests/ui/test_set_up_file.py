"""Carrying a set-up to another post, as an administrator does in the window."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog, QPushButton

from gatepost.ui.pages.admin import AdminPage
from gatepost.ui.pages.admin.set_up_dialog import SetUpDialog
from tests.ui.test_rule_pages import page_of


def test_a_set_up_goes_out_and_comes_in_after_it_was_seen(officer, tmp_path, monkeypatch):
    page = page_of(officer, AdminPage)
    file = tmp_path / "set-up.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    page.choose_where_to_write()
    officer.settle()
    assert str(file) in officer.said
    page.choose_what_to_take()
    officer.settle()
    assert "set up like that already" in officer.said
    file.write_text(file.read_text("utf-8").replace('"lock_minutes": 10', '"lock_minutes": 25'), "utf-8")
    page.choose_what_to_take()
    officer.settle()
    (dialog,) = page.findChildren(SetUpDialog)
    assert [(one.name, one.here, one.in_file) for one in dialog.table.rows] == [("lock_minutes", "10", "25")]
    dialog.findChild(QPushButton, "take_set_up").click()
    officer.settle()
    assert officer.gate._counters.admin.facility().lock_minutes == 25


def test_what_is_wrong_with_a_file_is_said_and_nothing_is_changed(officer, tmp_path, monkeypatch):
    page = page_of(officer, AdminPage)
    before = officer.gate._counters.admin.facility()
    for content, said in ((b"{}", "no set-up that can be used"), (b"\xff\xfe", "cannot be opened")):
        file = tmp_path / "broken.json"
        file.write_bytes(content)
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, file=file: (str(file), ""))
        page.choose_what_to_take()
        officer.settle()
        assert said in officer.said
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "where.json"), ""))
    page.choose_where_to_write()
    officer.settle()
    assert "cannot be written" in officer.said
    assert officer.gate._counters.admin.facility() == before
