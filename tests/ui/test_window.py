"""Set-up, sign-in, and what stands around the pages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton

from gatepost.desk.sign_in import SignInDesk
from gatepost.ui.looks import Look
from gatepost.ui.pages.setup import SetupPage
from gatepost.ui.pages.shift import ShiftPage
from gatepost.ui.pages.sign_in import SignInPage
from gatepost.ui.workspace import Workspace
from tests import specimens
from tests.conftest import LOGIN, PASSWORD

ENTER, CONTROL = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def newcomer(make_officer, tmp_path, clock):
    desk = SignInDesk(tmp_path / "new", clock)
    yield make_officer(desk)
    desk.close()


def test_the_first_start_is_a_guided_set_up_that_ends_at_the_gate(newcomer):
    officer = newcomer
    assert isinstance(officer.window.page, SetupPage)
    assert officer.find(QLineEdit, "facility_name").placeholderText() == "Prison No. 47, Bishkek"
    officer.find(QLineEdit, "facility_name").setFocus()
    officer.type("Prison")
    officer.press(ENTER)
    for text in ("Aida", "aida", PASSWORD, PASSWORD):
        officer.type(text)
        officer.press(ENTER)
    officer.settle()
    key = officer.find(QLabel, "recovery_key").text()
    assert len(key.replace("-", "").replace("\n", "")) == 30
    finish = officer.find(QPushButton, "finish")
    assert not finish.isEnabled()
    officer.find(QCheckBox, "kept").setChecked(True)
    officer.press(ENTER)
    assert isinstance(officer.window.page, SignInPage)
    officer.type(PASSWORD)
    officer.press(ENTER)
    officer.until(lambda: isinstance(officer.window.page, Workspace))
    officer.settle()
    assert officer.window.windowTitle() == "Prison · Gatepost"
    assert key not in officer.texts()


def test_a_set_up_with_two_different_or_short_passwords_is_refused(newcomer):
    page = newcomer.window.page
    page._name.edit.setText("P")
    page._to_administrator()
    page._login.edit.setText("aida")
    page._password.edit.setText("one password")
    page._again.edit.setText("another one")
    newcomer.click("create")
    assert "not the same" in newcomer.said
    for edit in (page._password.edit, page._again.edit):
        edit.setText("short")
    newcomer.click("create")
    newcomer.settle()
    assert "at least 8 characters" in newcomer.said
    assert page._create.isEnabled()


def test_a_wrong_password_is_counted_and_the_wait_is_said(make_officer, sign_in):
    officer = make_officer(sign_in)
    for _ in range(3):
        officer.window.page._login.edit.setText(LOGIN)
        officer.window.page._password.edit.setText("wrong password")
        officer.click("sign_in")
        officer.settle()
        assert "User name or password is wrong" in officer.said
    officer.click("sign_in")
    officer.settle()
    assert "possible in 5 s" in officer.said


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda folder: (folder / "gatepost.db").write_bytes(b"x" * 9_000), "is damaged or was not written by this"),
        (lambda folder: (folder / "gatepost.db").unlink(), "the store"),
        (lambda folder: (folder / "gatepost.keys").unlink(), "password file"),
        (lambda folder: (folder / "gatepost.keys").write_bytes(b"{}"), "cannot be read"),
    ],
)
def test_a_store_that_cannot_be_opened_is_said_and_the_window_stays(make_officer, sign_in, folder, spoil, said):
    for spare in folder.glob("*.previous"):
        spare.unlink()
    officer = make_officer(sign_in)
    spoil(folder)
    officer.window.page._login.edit.setText(LOGIN)
    officer.window.page._password.edit.setText(PASSWORD)
    officer.click("sign_in")
    officer.settle()
    assert said in officer.said
    assert isinstance(officer.window.page, SignInPage)


def test_the_recovery_key_opens_the_store_with_a_new_password(make_officer, sign_in, recovery_key):
    officer = make_officer(sign_in)
    page = officer.window.page
    page._cards.setCurrentIndex(1)
    page._reset_login.edit.setText(LOGIN)
    page._recovery_key.edit.setText(recovery_key)
    page._new_password.edit.setText("a new password")
    page._again.edit.setText("a new passwort")
    page.reset_password()
    assert "not the same" in officer.said
    page._again.edit.setText("a new password")
    page.reset_password()
    officer.until(lambda: isinstance(officer.window.page, Workspace))


def test_a_scan_before_anyone_has_signed_in_reaches_no_field(make_officer, sign_in):
    officer = make_officer(sign_in)
    officer.window.page._password.edit.setFocus()
    officer.wedge("\n".join(specimens.TD3) + "\n")
    QTest.qWait(60)
    assert "Sign in first" in officer.said
    assert officer.window.page._password.text == ""


def test_signing_out_closes_the_store(officer):
    officer.press(Qt.Key.Key_L, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert isinstance(officer.window.page, SignInPage)
    assert officer.window.workspace is None
    assert officer.window.page._login.text == LOGIN


def test_signing_out_and_closing_ask_before_a_card_is_lost(officer):
    officer.press(Qt.Key.Key_N, CONTROL)
    officer.type("Specimen")
    officer.click("sign_out")
    assert "Not saved yet" in officer.said
    assert not officer.window.close()
    assert officer.card.field("surname").text == "Specimen"
    officer.click("sign_out")
    officer.window.messages._button.click()
    assert isinstance(officer.window.page, SignInPage)


def test_a_scan_on_any_page_opens_the_gate(officer):
    officer.press(Qt.Key.Key_2, CONTROL)
    officer.settle()
    officer.scan(specimens.TD3)
    assert officer.open_card == "VisitCard"
    assert officer.gate.isVisible()


def test_another_theme_asks_before_it_throws_away_what_was_typed_and_keeps_the_page(officer):
    officer.press(Qt.Key.Key_6, CONTROL)
    officer.settle()
    officer.window._change_look(Look("en", night=True))
    assert officer.window.workspace.shown_kind is ShiftPage
    officer.press(Qt.Key.Key_1, CONTROL)
    officer.press(Qt.Key.Key_N, CONTROL)
    officer.type("TESTOV")
    officer.window._change_look(Look("en"))
    assert "Not saved yet" in officer.said
    assert officer.window._theme.is_night
    assert officer.gate.unsaved


def test_a_bug_leaves_a_report_without_personal_data(officer, folder, caplog):
    def broken() -> None:
        secret = "ERIKSSON"
        raise ValueError(f"something with {secret}")

    officer.background.run(broken, lambda _: None, lambda _: None)
    officer.settle()
    assert "mistake of its own" in officer.said
    (report,) = (folder / "reports").glob("crash-*.txt")
    content = report.read_text(encoding="utf-8")
    assert "ValueError" in content
    assert "test_window.py" in content
    assert "ERIKSSON" not in content
    for record in caplog.get_records("call"):
        record.expected = True


def test_contrast_of_every_text_reaches_wcag_aa():
    from gatepost.ui.theme import LIGHT, NIGHT

    def luminance(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        red, green, blue = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    def contrast(one: str, other: str) -> float:
        lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
        return (lighter + 0.05) / (darker + 0.05)

    for colours in (LIGHT, NIGHT):
        pairs = [(colours.ink, ground) for ground in (colours.ground, colours.surface, colours.raised)]
        pairs += [(colours.muted, ground) for ground in (colours.ground, colours.surface, colours.raised)]
        soft_grounds = (colours.good_soft, colours.warn_soft, colours.bad_soft, colours.accent_soft)
        pairs += [(colours.ink, soft) for soft in soft_grounds]
        pairs += [(colours.accent_ink, colours.accent), (colours.rail_ink, colours.rail)]
        pairs += [(colour, colours.surface) for colour in (colours.good, colours.warn, colours.bad, colours.accent)]
        for one, other in pairs:
            assert contrast(one, other) >= 4.5, (one, other)
