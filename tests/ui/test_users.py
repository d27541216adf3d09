"""Users, passwords and the locked window."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QInputDialog, QLabel, QLineEdit, QPushButton
from shiboken6 import isValid

from gatepost.domain.errors import WrongPassword
from gatepost.domain.roles import Role
from gatepost.ui.pages.lock import LockPage
from gatepost.ui.pages.sign_in import SignInPage
from gatepost.ui.pages.users import UsersPage
from gatepost.ui.widgets.password_dialog import PasswordDialog
from gatepost.ui.workspace import Workspace
from tests import specimens
from tests.conftest import LOGIN, PASSWORD
from tests.ui.test_rule_pages import enter, fill, page_of

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def bakyt(officer):
    """Another officer with a password of his own."""
    counters = officer.gate._counters
    user = counters.admin.add_user("bakyt", "Bakyt", Role.OFFICER, "a first password", PASSWORD).value
    officer.window._desk.change_password(counters._opened.store, user, "a first password", "my own long words")
    return user


def journal(officer, login: str) -> list[str]:
    officer.settle()
    return [one.deed for one in officer.gate._counters._opened.store.journal_of(login)]


# --- the page --------------------------------------------------------------------------------------------------------


def test_an_administrator_adds_changes_and_retires_users(officer):
    page = page_of(officer, UsersPage)
    fill(officer, user_login="bakyt", user_name="Bakyt", user_password="a first password", own_password="not mine")
    page._role.choose(Role.DUTY_OFFICER)
    officer.click("add_user")
    officer.until(lambda: "password is wrong" in officer.said)
    officer.find(QLineEdit, "own_password").setText(PASSWORD)
    officer.click("add_user")
    officer.until(lambda: officer.said.startswith("Bakyt can sign in now"))
    officer.settle()
    table = page.table.model()

    def shown() -> list[str]:
        officer.settle()
        return [str(table.index(row, at).data()) for row in range(table.rowCount()) for at in (0, 2, 3)]

    assert shown() == ["admin", "Administrator", "yes", "bakyt", "Duty officer", "first password"]
    page.table.opened.emit(page.table.rows[1])
    assert officer.find(QLineEdit, "user_login").isReadOnly()
    page._role.choose(Role.AUDITOR)
    officer.click("change_user")
    officer.until(lambda: officer.said.startswith("Bakyt is saved"))
    assert shown()[4] == "Auditor"
    page.table.opened.emit(page.table.rows[1])
    officer.click("retire_user")
    officer.until(lambda: officer.said.startswith("Bakyt cannot sign in any more"))
    assert shown()[5] == "taken away"
    page.table.opened.emit(page.table.rows[1])
    assert not officer.find(QPushButton, "retire_user").isEnabled()
    fill(officer, user_password="back at the post", own_password=PASSWORD)
    officer.click("set_password")
    officer.until(lambda: officer.said.startswith("Bakyt has a new password"))
    assert shown()[5] == "first password"
    page.table.opened.emit(page.table.rows[0])
    officer.click("retire_user")
    officer.until(lambda: "Another administrator does that" in officer.said)
    officer.click("new_user")
    assert not officer.find(QLineEdit, "user_login").isReadOnly()


def test_a_new_recovery_key_is_printed_and_shown_once(officer, sign_in, recovery_key, monkeypatch):
    page = page_of(officer, UsersPage)
    printed = []
    monkeypatch.setattr(
        "gatepost.ui.printing.ask_and_print", lambda document, _: printed.append(document.toPlainText())
    )
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: (PASSWORD, True))
    page.renew_recovery_key()
    officer.until(lambda: officer.said.startswith("The new recovery key is"))
    key = officer.said.split()[5].rstrip(".")
    assert key in printed[0]
    with pytest.raises(WrongPassword):
        sign_in.reset_password(LOGIN, recovery_key, "a newer password")
    sign_in.reset_password(LOGIN, key, "a newer password").store.close()


# --- passwords -------------------------------------------------------------------------------------------------------


def dialog_of(officer) -> PasswordDialog:
    (dialog,) = [one for one in officer.window.findChildren(PasswordDialog) if one.isVisible()]
    return dialog


def choose(officer, dialog, old: str, new: str, again: str = "") -> str:
    for name, text in (("old_password", old), ("chosen_password", new), ("chosen_again", again or new)):
        dialog.findChild(QLineEdit, name).setText(text)
    said = dialog.findChild(QLabel, "password_said")
    dialog.save()
    officer.settle()
    return said.text() if isValid(said) else ""


def test_an_officer_chooses_another_password(officer, sign_in):
    officer.click("who")
    dialog = dialog_of(officer)
    assert "not the same" in choose(officer, dialog, PASSWORD, "one thing or", "another thing")
    assert "password is wrong" in choose(officer, dialog, "not it", "my own long words")
    assert "is guessed first" in choose(officer, dialog, PASSWORD, "admin2026")
    choose(officer, dialog, PASSWORD, "my own long words")
    assert officer.said == "The new password counts from now on."
    sign_in.sign_in(LOGIN, "my own long words").store.close()


def test_a_first_password_must_be_changed_before_anything_else(officer, sign_in):
    officer.gate._counters.admin.add_user("new", "N. Newcomer", Role.OFFICER, "a first password", PASSWORD)
    officer.window.sign_out("new")
    enter(officer, "new", "a first password")
    dialog = dialog_of(officer)
    assert "Somebody else knows your password." in "".join(one.text() for one in dialog.findChildren(QLabel))
    dialog.reject()
    officer.settle()
    assert isinstance(officer.window.page, SignInPage)
    enter(officer, "new", "a first password")
    choose(officer, dialog_of(officer), "a first password", "my own long words")
    assert isinstance(officer.window.page, Workspace)


# --- the locked window -----------------------------------------------------------------------------------------------


def unlock(officer, login: str, password: str) -> None:
    page = officer.window.page
    assert isinstance(page, LockPage)
    fill(officer, lock_login=login, lock_password=password)
    page.unlock()


def test_the_window_locks_and_keeps_the_half_filled_form(officer):
    officer.press(Qt.Key.Key_N, CONTROL)
    officer.type("Specimen")
    officer.press(Qt.Key.Key_L, CONTROL)
    assert isinstance(officer.window.page, LockPage)
    assert "Specimen" not in officer.texts()
    officer.scan(specimens.TD3)
    assert "Sign in first" in officer.said
    unlock(officer, LOGIN, "wrong password")
    officer.until(lambda: "password is wrong" in officer.said)
    unlock(officer, LOGIN, PASSWORD)
    officer.until(lambda: isinstance(officer.window.page, Workspace))
    assert officer.card.field("surname").text == "Specimen"
    assert journal(officer, LOGIN)[-2:] == ["user.locked", "user.took_over"]


def test_another_officer_takes_the_window_over_without_opening_the_store_anew(officer, bakyt):
    store = officer.gate._counters._opened.store
    officer.press(Qt.Key.Key_L, CONTROL)
    unlock(officer, "bakyt", "my own long words")
    officer.until(lambda: isinstance(officer.window.page, Workspace) and officer.gate._counters.officer == bakyt)
    officer.settle()
    assert officer.gate._counters._opened.store is store
    assert "Bakyt · Gate officer" in officer.texts()


def test_whoever_takes_over_is_told_what_is_not_saved_yet(officer, bakyt):
    officer.press(Qt.Key.Key_N, CONTROL)
    officer.type("Specimen")
    officer.press(Qt.Key.Key_L, CONTROL)
    unlock(officer, "bakyt", "my own long words")
    assert "Aida Testova has not saved yet" in officer.said
    officer.window.page.unlock()
    officer.until(lambda: isinstance(officer.window.page, Workspace) and officer.gate._counters.officer == bakyt)
    assert officer.open_card == "IdleCard"


def test_dialogs_are_hidden_while_the_window_is_locked_and_come_back(officer):
    officer.window.workspace.search()
    (dialog,) = [one for one in officer.window.findChildren(QDialog) if one.isVisible()]
    dialog.line.setText("Specimen")
    officer.window.lock()
    assert not dialog.isVisible()
    unlock(officer, LOGIN, PASSWORD)
    officer.until(dialog.isVisible)
    assert dialog.line.text() == "Specimen"
    dialog.reject()


def test_a_question_of_qt_s_own_is_given_up_when_the_window_locks(officer):
    answered = []

    def ask() -> None:
        answered.append(QInputDialog.getText(officer.window, "Why", "Why?"))

    QTimer.singleShot(50, officer.window.lock)
    ask()
    assert answered == [("", False)]
    unlock(officer, LOGIN, PASSWORD)
    officer.until(lambda: isinstance(officer.window.page, Workspace))


def test_nobody_at_the_window_for_the_set_time_locks_it(officer, monkeypatch):
    idle = officer.window.idle
    assert idle.minutes == 10
    now = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: now + 9 * 60)
    idle.look()
    assert isinstance(officer.window.page, Workspace)
    monkeypatch.setattr(time, "monotonic", lambda: now + 11 * 60)
    idle.look()
    assert isinstance(officer.window.page, LockPage)
    officer.settle()
    officer.click("lock_sign_out")
    officer.settle()
    assert isinstance(officer.window.page, SignInPage)
    monkeypatch.setattr(time, "monotonic", lambda: now + 99 * 60)
    idle.look()
    assert isinstance(officer.window.page, SignInPage)


def test_a_key_or_the_mouse_says_that_somebody_is_there(officer, qapp, monkeypatch):
    idle = officer.window.idle
    idle.watch(qapp)
    now = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: now + 9 * 60)
    officer.press(Qt.Key.Key_Shift)
    monkeypatch.setattr(time, "monotonic", lambda: now + 18 * 60)
    idle.look()
    assert isinstance(officer.window.page, Workspace)
    qapp.focusWindowChanged.disconnect(idle._watch_window)
