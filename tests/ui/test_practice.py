"""Practising in the window: from the sign-in page, through lessons, back to the real register."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QPushButton

from gatepost.desk import invented_year, practice
from gatepost.domain.parcels import ItemReason, ParcelState
from gatepost.domain.visits import Outcome, Relation
from gatepost.ui.looks import Look
from gatepost.ui.pages.parcels import ParcelsPage
from gatepost.ui.pages.shift import ShiftPage
from gatepost.ui.pages.sign_in import SignInPage
from gatepost.ui.practising import LessonsDialog, specimen
from gatepost.ui.workspace import Workspace
from tests.ui.test_rule_pages import fill, page_of

A_YEAR_MS = 60_000  # even of six days, on a machine that has other things to do
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def pupil(make_officer, sign_in, monkeypatch):
    """Somebody who practises; the invented year has few days."""
    monkeypatch.setattr(invented_year, "DAYS", 6)
    officer = make_officer(sign_in)
    officer.click("practise")
    officer.until(lambda: isinstance(officer.window.page, Workspace), A_YEAR_MS)
    officer.settle()
    return officer


def test_practice_is_plainly_told_from_the_register(pupil):
    bar = pupil.window.findChild(QFrame, "practice")
    assert bar is not None
    assert bar.isVisible()
    assert "PRACTICE" in pupil.texts()
    assert practice.PASSWORD in pupil.texts()
    assert pupil.window._theme.is_practice
    assert len(pupil.inside) == 3
    assert not pupil.window.findChild(QLabel, "backup_age").isVisible()


def test_a_picture_from_the_menu_is_scanned_like_any_document(pupil):
    pupil.scanner.take_files([specimen("known-passport")])
    pupil.until(lambda: pupil.card.title == "OBRAZTSOVA VYDUMKA")
    assert pupil.open_card == "VisitCard"


def test_a_lesson_is_ticked_when_it_was_done(pupil):
    pupil.press(Qt.Key.Key_J, CONTROL)
    pupil.settle()
    dialog = pupil.window.findChild(LessonsDialog)
    assert "Done: 0 of 4" in dialog.findChild(QLabel, "lessons_said").text()
    dialog.hide()
    pupil.scanner.take_files([specimen("new-passport")])
    pupil.until(lambda: pupil.card.title == "PRIMEROVA PROBA")
    counters = pupil.gate._counters
    pupil.card.show_prisoner(counters.people.find_prisoners("УЧ-001")[0])
    pupil.settle()
    pupil.card._relation.choose(Relation.SPOUSE)
    pupil.card.save()
    pupil.settle()
    assert len(pupil.inside) == 4
    dialog.findChild(QPushButton, "check_lessons").click()
    pupil.settle()
    assert "Done: 1 of 4" in dialog.findChild(QLabel, "lessons_said").text()
    assert "✓ done" in next(one.text() for one in dialog.findChildren(QLabel) if one.text().startswith("1."))


def test_all_four_lessons_can_be_done_in_the_window_and_are_ticked(pupil):
    counters = pupil.gate._counters
    pupil.scanner.take_files([specimen("new-passport")])
    pupil.sees_card_of("PRIMEROVA PROBA")
    pupil.card.show_prisoner(counters.people.find_prisoners("УЧ-001")[0])
    pupil.settle()
    pupil.card._relation.choose(Relation.SPOUSE)
    pupil.card.save()
    pupil.settle()

    pupil.scanner._last = ((), 0.0)  # the same document on the reader again, some time later
    pupil.scanner.take_files([specimen("new-passport")])
    pupil.until(lambda: pupil.open_card == "LeavingCard")
    pupil.settle()
    pupil.click("check_out")
    pupil.settle()
    assert len(pupil.inside) == 3

    parcels = page_of(pupil, ParcelsPage)
    waiting = next(one for one in parcels.table.rows if one.state is ParcelState.RECEIVED)
    parcels.table.opened.emit(waiting)
    pupil.settle()
    pupil.press(Qt.Key.Key_F5)
    pupil.settle()
    parcels._inspecting.table.item(0, 3).setText("1")
    parcels._inspecting._reasons[0].setCurrentIndex(list(ItemReason).index(ItemReason.OVER_AMOUNT))
    pupil.press(Qt.Key.Key_Return, CONTROL)
    pupil.settle()
    assert "is inspected" in pupil.said

    page_of(pupil, ShiftPage)
    pupil.click("open_shift")
    pupil.settle()
    goes_on = pupil.find(QListWidget, "handed_over")
    for at in range(goes_on.count()):
        goes_on.item(at).setCheckState(Qt.CheckState.Checked)
    fill(pupil, taken_over_by=practice.SECOND_LOGIN, taken_over_password=practice.PASSWORD)
    pupil.click("close_shift")
    pupil.until(lambda: "is closed and taken over" in pupil.said)
    pupil.settle()

    pupil.press(Qt.Key.Key_J, CONTROL)
    pupil.settle()
    said = pupil.window.findChild(LessonsDialog).findChild(QLabel, "lessons_said").text()
    assert said == "All four are done. Practise on, or begin anew."


def test_beginning_anew_puts_everything_back(pupil):
    visits = pupil.gate._counters.visits
    visits.check_out(visits.inside()[0].number, Outcome.COMPLETED)
    assert len(visits.inside()) == 2
    pupil.click("practice_again")
    pupil.until(lambda: isinstance(pupil.window.page, Workspace), A_YEAR_MS)
    pupil.settle()
    assert len(pupil.inside) == 3
    assert pupil.window._theme.is_practice


def test_the_bar_speaks_the_language_that_is_chosen(pupil):
    pupil.window._change_look(Look("ru"))
    pupil.settle()
    assert "ТРЕНИРОВКА" in pupil.texts()
    assert pupil.window._theme.is_practice
    pupil.window._change_look(Look("en"))
    pupil.settle()
    assert "PRACTICE" in pupil.texts()


def test_who_stops_practising_is_back_at_the_real_register(pupil, sign_in):
    pupil.click("practice_leave")
    pupil.settle()
    assert isinstance(pupil.window.page, SignInPage)
    assert not pupil.window._theme.is_practice
    pupil.until(lambda: pupil.window.findChild(QFrame, "practice") is None)
    assert pupil.window._desk is sign_in
