"""Practising in the window: from the sign-in page, through lessons, back to the real register."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton

from gatepost.desk import invented_year, practice
from gatepost.domain.visits import Outcome, Relation
from gatepost.ui.looks import Look
from gatepost.ui.pages.sign_in import SignInPage
from gatepost.ui.practising import LessonsDialog, specimen
from gatepost.ui.workspace import Workspace

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
