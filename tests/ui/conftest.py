"""A real window on a real store, driven through Qt's own events."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from gatepost.app import known_documents
from gatepost.desk.counters import Counters
from gatepost.desk.practice import PracticeDesk
from gatepost.desk.sign_in import Opened, SignInDesk
from gatepost.domain.facility import Facility
from gatepost.ui.background import Background
from gatepost.ui.pages.gate import GatePage
from gatepost.ui.pages.gate.visit_card import VisitCard
from gatepost.ui.scanner import Scanner
from gatepost.ui.theme import Theme
from gatepost.ui.translate import Translation
from gatepost.ui.widgets.picker import Picker
from gatepost.ui.window import Window
from gatepost.ui.workspace import Workspace
from tests.conftest import LOGIN, PASSWORD, SetClock

PATIENCE_MS = 8_000
READER_MS = 2  # between two keys of a keyboard-wedge reader


class Officer:
    """Sits at the window: types, scans, and reads what it says."""

    def __init__(self, window: Window, scanner: Scanner, background: Background, qtbot) -> None:
        self.window = window
        self.scanner = scanner
        self.background = background
        self._qtbot = qtbot

    @property
    def said(self) -> str:
        """The message bar."""
        return self.window.messages.text

    @property
    def gate(self) -> GatePage:
        workspace = self.window.workspace
        assert workspace is not None
        return workspace.gate

    @property
    def card(self) -> VisitCard:
        return self.gate._visit_card

    @property
    def open_card(self) -> str:
        """The kind of card in the middle of the gate."""
        return type(self.gate._stack.currentWidget()).__name__

    @property
    def inside(self) -> list[str]:
        return [visit.person.name for visit in self.gate._people.inside.table.rows]

    def find(self, kind: type[QWidget], name: str) -> QWidget:
        found = [one for one in self.window.findChildren(kind, name) if one.isVisible()]
        assert found, f"no {kind.__name__} {name!r} is shown"
        return found[0]

    def texts(self) -> str:
        """Everything that labels and buttons on the screen say."""
        shown = [one for one in self.window.findChildren(QLabel) if one.isVisible()]
        buttons = [one for one in self.window.findChildren(QPushButton) if one.isVisible()]
        return "\n".join(one.text() for one in (*shown, *buttons))

    def until(self, condition: Callable[[], bool], patience_ms: int = PATIENCE_MS) -> None:
        self._qtbot.waitUntil(condition, timeout=patience_ms)

    def answered(self, picker: Picker) -> None:
        """Wait until a line shows what was found for all that was typed into it."""
        self.until(lambda: picker._results.isVisible() and picker._answered == picker.edit.text().strip())

    def settle(self) -> None:
        """Wait until nothing is under way."""
        self.until(lambda: not self.background.is_busy)

    def sees_card_of(self, name: str) -> None:
        """Wait for this person's card, as one does at the window after a picture; fail with what is said instead."""
        try:
            self.until(lambda: not self.background.is_busy and self.card.title == name)
        except self._qtbot.TimeoutError:
            pytest.fail(f"the card is {self.card.title!r}, not {name!r}; the window says {self.said!r}")

    def type(self, text: str) -> None:
        """Type as a person does: the keys come one by one, by the window system's clock as well."""
        for sign in text:
            self._key(sign, round(time.monotonic() * 1000))
            QTest.qWait(45)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window.windowHandle(), key, modifiers)
        QTest.qWait(45)

    def wedge(self, text: str) -> None:
        """Send keys as a reader does: all at once, by the window system's clock, however busy this machine is."""
        began_ms = round(time.monotonic() * 1000)
        for at, sign in enumerate(text):
            self._key(sign, began_ms + at * READER_MS)

    def _key(self, sign: str, at_ms: int = 0) -> None:
        """One key in any script, pressed and let go; 0 leaves it open when."""
        key, sent = (Qt.Key.Key_Return, "\r") if sign == "\n" else (0, sign)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, sent)
            event.setTimestamp(at_ms)
            QCoreApplication.sendEvent(self.window.windowHandle(), event)

    def scan(self, lines: tuple[str, ...]) -> None:
        """A document on the reader, long enough after the one before."""
        self.scanner._last = ((), 0.0)
        self.wedge("".join(f"{line}\n" for line in lines))
        QTest.qWait(300)  # nobody presses Enter sooner after a scan; the filter swallows a reader's second Enter
        self.settle()

    def click(self, name: str) -> None:
        QTest.mouseClick(self.find(QPushButton, name), Qt.MouseButton.LeftButton)


@pytest.fixture
def make_officer(qtbot, qapp: QApplication, clock: SetClock) -> Iterator[Callable[[SignInDesk], Officer]]:
    made: list[tuple[Officer, SignInDesk]] = []

    def make(desk: SignInDesk) -> Officer:
        background = Background()
        scanner = Scanner(background)
        translation = Translation()
        translation.apply("en")

        def counters(at: SignInDesk, opened: Opened) -> Counters:
            return Counters.open(opened, at, clock)

        def practice(language: str) -> PracticeDesk:
            return PracticeDesk(desk.folder, clock, Facility("Practice", language=language), known_documents())

        window = Window(desk, counters, practice, lambda: scanner, background, Theme(qapp), translation)
        window.listen()
        scanner.start(qapp)
        window.resize(1366, 740)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        officer = Officer(window, scanner, background, qtbot)
        made.append((officer, desk))
        return officer

    yield make
    for officer, _ in made:
        officer.background.finish()
        QTest.qWait(30)
        officer.window._close_anyway()
        officer.window._translation.apply("en")  # it stays installed until somebody collects it
        qapp.focusWindowChanged.disconnect(officer.scanner._keys._watch_window)
        officer.window.deleteLater()
    QTest.qWait(10)


@pytest.fixture
def officer(make_officer, sign_in: SignInDesk) -> Officer:
    """Signed in as the administrator, on the gate."""
    officer = make_officer(sign_in)
    page = officer.window.page
    page._login.edit.setText(LOGIN)
    page._password.edit.setText(PASSWORD)
    page.sign_in()
    officer.until(lambda: isinstance(officer.window.page, Workspace))
    officer.settle()
    return officer


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    folder = tmp_path / "pictures"
    folder.mkdir()
    return folder
