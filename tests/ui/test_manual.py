"""The manual in the window: F1, the page for where one is, three languages, search, PDF."""

from __future__ import annotations

import re
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from gatepost.domain.facility import LANGUAGES
from gatepost.host import shipped
from gatepost.ui.manual import CARD, FIRST_HOUR, ManualDialog, topics
from gatepost.ui.pages.parcels import ParcelsPage
from gatepost.ui.workspace import _TOPICS
from tests.conftest import PASSWORD

ROOT = Path(__file__).parents[2]


def opened_manual(officer) -> ManualDialog:
    officer.press(Qt.Key.Key_F1)
    (dialog,) = officer.window.findChildren(ManualDialog)
    assert dialog.isVisible()
    return dialog


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_page_in_the_same_order(language):
    names = [one.name for one in topics(language)]
    assert names == [one.name for one in topics("en")]
    assert {FIRST_HOUR, CARD} < set(names)
    assert set(_TOPICS.values()) <= set(names)
    assert all(len(one.text) > 150 for one in topics(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_of_the_manual_is_there(language):
    file = shipped("assets") / "manual" / f"{language}.md"
    pictures = re.findall(r"\]\(([^)]+\.png)\)", file.read_text(encoding="utf-8"))
    assert pictures
    assert [one for one in pictures if not (file.parent / one).exists()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_card_names_keys_that_there_are(language):
    card = next(one for one in topics(language) if one.name == CARD)
    keys = set(re.findall(r"`([^`]+)`", card.text))
    assert {"Enter", "Ctrl+N", "F6", "F4", "F3", "Ctrl+K", "Ctrl+P", "F12", "Ctrl+L", "Esc", "F2", "F1"} <= keys


def test_f1_opens_the_page_for_where_one_is(officer):
    manual = opened_manual(officer)
    assert "At the gate" in manual.page.toPlainText()
    manual.close()
    officer.window.workspace.show_page(ParcelsPage)
    officer.settle()
    officer.window.manual.open()
    assert manual.page.toPlainText().startswith("Parcels")


def test_an_open_manual_is_hidden_by_the_lock_and_comes_back_beside_the_work(officer):
    manual = opened_manual(officer)
    officer.window.lock()
    officer.settle()
    assert not manual.isVisible()
    page = officer.window.page
    page._password.edit.setText(PASSWORD)
    page.unlock()
    officer.until(manual.isVisible)
    assert not manual.isModal()


def test_words_are_found_on_whatever_page_they_stand(officer):
    manual = opened_manual(officer)
    manual._query.setText("recovery key")
    manual.find_words()
    assert "recovery key" in manual.page.textCursor().selectedText().casefold()
    manual._query.setText("no such words at all")
    manual.find_words()
    assert any("stands nowhere" in one.text() for one in manual.findChildren(QLabel))


def test_the_manual_speaks_the_windows_language(officer):
    officer.window._translation.apply("ru")
    officer.window.manual.forget()
    try:
        officer.window.manual.open()
        assert "На КПП" in officer.window.manual.manual.page.toPlainText()
    finally:
        officer.window._translation.apply("en")
        officer.window.manual.forget()


def test_the_whole_manual_becomes_a_pdf(officer, tmp_path, monkeypatch):
    target = tmp_path / "manual.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    manual = opened_manual(officer)
    manual.save()
    pdf = pypdfium2.PdfDocument(target)
    text = "".join(page.get_textpage().get_text_range() for page in pdf)
    assert len(pdf) > 10
    assert "Your first hour" in text
    assert "Practice" in text


def test_a_manual_that_cannot_be_written_says_so(officer, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "where.pdf"), ""))
    manual = opened_manual(officer)
    manual.save()
    assert any("cannot be written" in one.text() for one in manual.findChildren(QLabel))
