"""The composition root: the only file that knows every part."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from gatepost import host
from gatepost.desk.clock import system_clock
from gatepost.desk.sign_in import SignInDesk
from gatepost.domain.errors import Fault, NoDisplay
from gatepost.domain.facility import Facility
from gatepost.ui.background import Background
from gatepost.ui.theme import Theme
from gatepost.ui.translate import Translation, available
from gatepost.ui.window import Window

if TYPE_CHECKING:
    from gatepost.desk.counters import Counters
    from gatepost.desk.practice import PracticeDesk
    from gatepost.desk.sign_in import Opened
    from gatepost.domain.reading import DocumentReading
    from gatepost.report.journal import JournalWriter
    from gatepost.ui.scanner import Scanner
    from gatepost.ui.speaker import Speaker

FAILED = 3
_AFTER_PAINTING_MS = 50


def open_window(folder: Path) -> int:
    """Open the window on the store in `folder` and stay until it is closed. Raises NoDisplay."""
    if not host.has_display():
        raise NoDisplay
    host.print_without_network()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Gatepost")
    theme, translation = Theme(application), Translation()
    translation.apply(host.system_language())
    try:
        desk = SignInDesk(folder, system_clock)
    except Fault as fault:
        from gatepost.ui import words  # loaded late on purpose: not for the first window

        theme.apply(night=False)
        QMessageBox.critical(None, "Gatepost", words.notice(fault))
        return FAILED
    try:
        return _run(application, desk, theme, translation)
    finally:
        desk.close()


@contextmanager
def journal_writer(language: str) -> Iterator[JournalWriter]:
    """What draws printed journals where there is no window and perhaps no display."""
    from gatepost.ui.journal_paper import write_journal  # loaded late on purpose: not for the first window

    application = _without_window()
    Theme(application)
    translation = Translation()
    translation.apply(language)
    yield write_journal
    del application


def printers() -> list[str]:
    """The printers of this machine; also where there is no display."""
    from gatepost.ui import printing  # loaded late on purpose: not for the first window

    host.print_without_network()
    application = _without_window()
    found = printing.names()
    del application
    return found


def speaker(language: str) -> Speaker | None:
    """What says everything in `language`; None where it is not one of Gatepost's."""
    from gatepost.ui.speaker import Speaker  # loaded late on purpose: not for the first window

    if language not in available():
        return None
    return Speaker(_without_window(), language)


def _without_window() -> QApplication:
    """Qt's application for what draws, prints or speaks without a window, perhaps without a display."""
    known = QApplication.instance()
    if isinstance(known, QApplication):
        return known
    return QApplication(sys.argv[:1] if host.has_display() else [*sys.argv[:1], "-platform", "offscreen"])


def _run(application: QApplication, desk: SignInDesk, theme: Theme, translation: Translation) -> int:
    background = Background()
    scanner = partial(_scanner, application, background)
    window = Window(desk, _counters, partial(_practice, desk), scanner, background, theme, translation)
    _report_bugs_to(window)
    window.idle.watch(application)
    window.show_as_left()

    def listen(loaded: None) -> None:
        del loaded
        window.listen()

    def go_on() -> None:
        background.run(_load_the_rest, listen, window.messages.show_notice)

    background.later(go_on, _AFTER_PAINTING_MS)
    return application.exec()


def _load_the_rest() -> None:
    """What only a signed-in officer needs takes three times as long to load as showing the first window does.

    It is loaded while the password is typed, on the store's thread: who is quicker waits there for it.
    """
    from gatepost.db import keys, store  # noqa: F401
    from gatepost.desk import counters  # noqa: F401
    from gatepost.ui import scanner, workspace  # noqa: F401

    keys.load()


def _scanner(application: QApplication, background: Background) -> Scanner:
    from gatepost.ui.scanner import Scanner  # loaded late on purpose: OpenCV

    scanner = Scanner(background, background)
    scanner.start(application)
    gc.freeze()  # what the program itself consists of need not be looked through at every collection
    return scanner


def _counters(desk: SignInDesk, opened: Opened) -> Counters:
    from gatepost.desk.counters import Counters  # loaded late on purpose: see `_load_the_rest`

    return Counters.open(opened, desk, system_clock)


def _practice(desk: SignInDesk, language: str) -> PracticeDesk:
    """The practice store beside the real one. Raises StoreInUse, StoreReadOnly."""
    from gatepost.desk.practice import PracticeDesk  # loaded late on purpose: see `_load_the_rest`

    facility = Facility(QCoreApplication.translate("Practice", "A prison that does not exist"), language=language)
    return PracticeDesk(desk.folder, system_clock, facility, known_documents())


def known_documents() -> list[DocumentReading]:
    """The documents to practise with of those who have been here before."""
    from gatepost.domain.reading import DocumentReading  # loaded late on purpose: see `_load_the_rest`
    from gatepost.scan.intake import Intake

    intake = Intake(lambda: system_clock().date())
    files = sorted((host.shipped("assets") / "practice").glob("known-*.mrz"))
    read = [intake.read_text(file.read_text(encoding="ascii")) for file in files]
    return [one for one in read if isinstance(one, DocumentReading)]


def _report_bugs_to(window: Window) -> None:
    def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        del kind, trace
        window.messages.show_bug(error)

    sys.excepthook = report
