"""The composition root: the only file that knows every part."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QApplication, QMessageBox

from gatepost import host
from gatepost.desk.clock import system_clock
from gatepost.desk.counters import Counters
from gatepost.desk.sign_in import SignInDesk
from gatepost.domain.errors import Fault, NoDisplay
from gatepost.report.journal import JournalWriter
from gatepost.ui import words
from gatepost.ui.background import Background
from gatepost.ui.journal_paper import write_journal
from gatepost.ui.scanner import Scanner
from gatepost.ui.theme import Theme
from gatepost.ui.translate import Translation
from gatepost.ui.window import Window

FAILED = 3


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
    if not host.has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication.instance() or QApplication(sys.argv[:1])
    Theme(application)  # type: ignore[arg-type]
    translation = Translation()
    translation.apply(language)
    yield write_journal
    del application


def _run(application: QApplication, desk: SignInDesk, theme: Theme, translation: Translation) -> int:
    background = Background()
    scanner = Scanner(background)
    window = Window(
        desk,
        lambda opened: Counters.open(opened, desk, system_clock),
        scanner,
        background,
        theme,
        translation,
    )
    _report_bugs_to(window)
    scanner.start(application)
    window.idle.watch(application)
    window.show_as_left()
    gc.freeze()  # what the program itself consists of need not be looked through at every collection
    return application.exec()


def _report_bugs_to(window: Window) -> None:
    def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        del kind, trace
        window.messages.show_bug(error)

    sys.excepthook = report
