"""Keys that a busy window sees late and all at once: a person's stay the person's, a reader's the reader's."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from gatepost.ui.scanner.key_filter import KeyFilter
from tests.specimens import TD3

A_PERSON_MS, A_READER_MS = 70, 4


@pytest.fixture
def line(qtbot) -> QLineEdit:
    line = QLineEdit()
    qtbot.addWidget(line)
    line.show()
    line.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is line)
    return line


@pytest.fixture
def scans(qapp, line) -> list[str]:
    keys, scans = KeyFilter(line), []
    keys.scanned.connect(lambda raw: scans.append(raw.text))
    keys.watch(qapp)
    return scans


def _all_at_once(line: QLineEdit, text: str, apart_ms: int) -> None:
    """The keys as the window system tells of them, with its own times, after the window stood still."""
    for at, sign in enumerate(text, 1):
        key = Qt.Key.Key_Return if sign == "\n" else 0
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "\r" if key else sign)
        event.setTimestamp(10_000 + at * apart_ms)
        QCoreApplication.sendEvent(line.window().windowHandle(), event)


def test_what_a_person_typed_while_the_window_stood_still_is_not_taken_for_a_scan(qtbot, line, scans):
    _all_at_once(line, "Specimenov", A_PERSON_MS)
    qtbot.waitUntil(lambda: line.text() == "Specimenov")
    assert scans == []


def test_a_scan_that_came_while_the_window_stood_still_is_a_scan(qtbot, line, scans):
    _all_at_once(line, "".join(f"{row}\n" for row in TD3), A_READER_MS)
    qtbot.waitUntil(lambda: bool(scans))
    assert scans[0].splitlines() == list(TD3)
    assert line.text() == ""
