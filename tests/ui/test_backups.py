"""Backups in the window: made by the clock and at a shift's end, their age always in view, restored at sign-in."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from gatepost.domain.backup_errors import BackupNoRoom
from gatepost.domain.backups import BackupReason
from gatepost.domain.roles import Role
from gatepost.ui.pages.backups import BackupsPage
from gatepost.ui.pages.setup import SetupPage
from gatepost.ui.pages.shift import ShiftPage
from gatepost.ui.pages.sign_in import SignInPage
from gatepost.ui.widgets.restore_dialog import RestoreDialog
from gatepost.ui.workspace import Workspace
from tests.conftest import LOGIN, PASSWORD
from tests.desk.test_visits import admit
from tests.ui.test_rule_pages import page_of, signed_in_as


def age(officer) -> QLabel:
    return officer.find(QLabel, "backup_age")


def backups_of(officer):
    return officer.gate._counters.backups


def test_the_age_of_the_last_backup_is_always_in_view_and_loud_when_old(officer, clock):
    officer.until(lambda: age(officer).text() == "⚠ Backup: none yet")
    assert age(officer).property("state") == "late"
    officer.window.workspace.backups.look(make_due=True)  # what the timer does every minute
    officer.until(lambda: age(officer).text() == "Backup: 12:00")
    assert age(officer).property("state") == ""
    clock.move(hours=3)
    officer.window.workspace.backups.look(make_due=True)
    officer.until(lambda: not officer.window.workspace.backups.is_busy)
    assert len(backups_of(officer).all()) == 1
    clock.move(hours=30)
    officer.window.workspace.backups.look()
    officer.until(lambda: age(officer).text() == "⚠ Backup: 24.11.2026")


def test_a_backup_that_is_due_is_made_by_itself(officer, clock):
    keeper = officer.window.workspace.backups
    for hours in (0, 4, 1):
        clock.move(hours=hours)
        keeper.look(make_due=True)
        officer.until(lambda: not keeper.is_busy and not officer.background._under_way)
    reasons = [one.reason for one in backups_of(officer).all()]
    assert reasons == [BackupReason.BY_THE_CLOCK] * 2


def test_a_backup_is_made_when_a_shift_is_handed_over(officer):
    officer.gate._counters.shifts.open(["A. Officer"])
    page = page_of(officer, ShiftPage)
    officer.settle()
    officer.find(QLineEdit, "taken_over_by").setText("B. Officer")
    officer.click("close_shift")
    officer.until(lambda: [one.reason for one in backups_of(officer).all()] == [BackupReason.SHIFT_END])
    officer.until(lambda: "⚠" not in age(officer).text())
    assert page.isVisible()


def test_an_administrator_makes_and_checks_a_backup_and_says_where_they_lie(officer, tmp_path):
    page = page_of(officer, BackupsPage)
    officer.settle()
    assert "No backup has been made yet." in officer.texts()
    officer.click("back_up")
    officer.until(lambda: len(page.table.rows) == 1)
    assert officer.said == f"The backup {page.table.rows[0].name} is made and checked."
    officer.click("check_backup")
    officer.until(lambda: "holds: every page can be read" in officer.texts())
    stick = tmp_path / "stick"
    stick.mkdir()
    officer.find(QLineEdit, "backup_second").setText(str(stick))
    officer.find(QLineEdit, "backup_hours").setText("25")
    officer.click("save_backups")
    officer.until(lambda: "“25” cannot be used" in officer.said)
    officer.find(QLineEdit, "backup_hours").setText("many")
    officer.click("save_backups")
    assert "“many” cannot be used" in officer.said
    officer.find(QLineEdit, "backup_hours").setText("2")
    officer.click("save_backups")
    officer.until(lambda: officer.said == "The settings are saved.")
    facility = officer.gate._counters.admin.facility()
    assert (facility.backup_second, facility.backup_hours) == (str(stick), 2)
    officer.until(lambda: "second: none yet" in age(officer).text())
    officer.window.workspace.backups.look(make_due=True)
    officer.until(lambda: "second: 12:00" in age(officer).text())


def test_a_checked_backup_that_does_not_hold_says_so(officer):
    made = backups_of(officer).make(BackupReason.WANTED).value.backup
    (made.folder / "gatepost.db").write_bytes(b"cut off")
    page = page_of(officer, BackupsPage)
    officer.until(lambda: len(page.table.rows) == 1)
    page.check()
    officer.until(lambda: "does not hold" in officer.said)


def test_what_hinders_a_backup_is_said_once_and_not_every_minute(officer, monkeypatch):
    desk = backups_of(officer)

    def no_room(reason, step):
        raise BackupNoRoom(folder="/backups")

    monkeypatch.setattr(desk, "make", no_room)
    keeper = officer.window.workspace.backups
    keeper.look(make_due=True)
    officer.until(lambda: "no space left for a backup" in officer.said)
    officer.window.messages.dismiss()
    keeper.look(make_due=True)
    officer.until(lambda: not keeper.is_busy and not officer.background._under_way)
    officer.settle()
    assert officer.said == ""


def test_an_auditor_sees_the_age_and_makes_none(make_officer, sign_in):
    inspector = signed_in_as(make_officer, sign_in, Role.AUDITOR)
    inspector.window.workspace.backups.look(make_due=True)
    inspector.until(lambda: not inspector.background._under_way)
    assert backups_of(inspector).all() == []
    assert "none yet" in age(inspector).text()


# --- restoring -------------------------------------------------------------------------------------------------------


@pytest.fixture
def signed_out(officer):
    admit(officer.gate._counters)
    backups_of(officer).make(BackupReason.WANTED)
    officer.window.sign_out(LOGIN)
    officer.settle()
    return officer


def dialog_of(officer) -> RestoreDialog:
    officer.click("restore_backup")
    dialog = officer.window.findChild(RestoreDialog)
    dialog._login.edit.setText(LOGIN)
    dialog._secret.edit.setText(PASSWORD)
    return dialog


def said(dialog) -> str:
    return dialog.findChild(QLabel, "restore_said").text()


def restore(officer, dialog) -> None:
    dialog.look()
    officer.settle()
    assert "The backup is whole: 1 visits" in said(dialog)
    dialog.restore()
    officer.until(lambda: "The backup is restored; sign in." in officer.said)


def test_a_backup_is_looked_into_and_restored_from_the_sign_in_page(signed_out):
    dialog = dialog_of(signed_out)
    assert not dialog.findChild(QPushButton, "restore_it").isEnabled()
    dialog._secret.edit.setText("wrong")
    dialog.look()
    signed_out.settle()
    assert "is wrong" in said(dialog)
    dialog._secret.edit.setText(PASSWORD)
    dialog.look()
    signed_out.settle()
    assert "The store has 2 entries more" in said(dialog)
    assert "admitted  V-2026-000001" in said(dialog)
    dialog.restore()
    signed_out.until(lambda: "The backup is restored; sign in." in signed_out.said)
    page = signed_out.window.page
    assert isinstance(page, SignInPage)
    page._login.edit.setText(LOGIN)
    page._password.edit.setText(PASSWORD)
    page.sign_in()
    signed_out.until(lambda: isinstance(signed_out.window.page, Workspace))
    signed_out.settle()
    assert signed_out.inside == ["ERIKSSON ANNA MARIA"]


def test_a_damaged_store_offers_the_way_back(signed_out, folder):
    (folder / "gatepost.db").write_bytes(b"rotten" * 5000)
    page = signed_out.window.page
    page._password.edit.setText(PASSWORD)
    page.sign_in()
    signed_out.until(lambda: "is damaged" in signed_out.said)
    signed_out.window.messages._button.click()
    dialog = signed_out.window.findChild(RestoreDialog)
    dialog._login.edit.setText(LOGIN)
    dialog._secret.edit.setText(PASSWORD)
    restore(signed_out, dialog)
    assert next(iter(folder.glob("replaced-*/gatepost.db"))).read_bytes().startswith(b"rotten")


def test_a_new_computer_is_set_up_from_a_backup_on_a_stick(signed_out, folder, tmp_path, monkeypatch):
    stick = shutil.move(folder / "backups", tmp_path / "stick")
    for file in ("gatepost.db", "gatepost.keys", "gatepost.keys.previous"):
        (folder / file).unlink(missing_ok=True)
    signed_out.window._show_first_page()
    assert isinstance(signed_out.window.page, SetupPage)
    dialog = dialog_of(signed_out)
    assert said(dialog).startswith("No backup lies beside the store")
    chosen = "gatepost.ui.widgets.restore_dialog.QFileDialog.getExistingDirectory"
    monkeypatch.setattr(chosen, lambda *_: str(tmp_path / "nowhere"))
    dialog.choose_folder()
    signed_out.settle()
    assert "There is no backup in" in said(dialog)
    monkeypatch.setattr(chosen, lambda *_: str(stick))
    dialog.choose_folder()
    signed_out.settle()
    restore(signed_out, dialog)
    assert isinstance(signed_out.window.page, SignInPage)


def test_choosing_another_backup_asks_for_another_look(signed_out):
    dialog = dialog_of(signed_out)
    dialog.show_backups([*dialog.table.rows, replace(dialog.table.rows[0], made_by="x")])
    dialog.look()
    signed_out.settle()
    assert dialog.findChild(QPushButton, "restore_it").isEnabled()
    dialog.table.selectRow(1)
    assert not dialog.findChild(QPushButton, "restore_it").isEnabled()
    dialog.restore()
    signed_out.settle()
    assert dialog.isVisible()
    dialog.reject()


def test_what_a_backup_holds_is_told_in_the_language_of_the_window(signed_out):
    signed_out.window._translation.apply("ru")
    try:
        dialog = dialog_of(signed_out)
        dialog._secret.edit.setText(PASSWORD)
        dialog.look()
        signed_out.settle()
        told = said(dialog)
    finally:
        signed_out.window._translation.apply("en")
    assert "Копия цела: свиданий 1" in told
    assert "пропущен  V-2026-000001" in told
    assert "The " not in told
