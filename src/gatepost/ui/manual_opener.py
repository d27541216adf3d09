"""F1, wherever one is: in the window, and in a dialog that holds it up."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

if TYPE_CHECKING:
    from gatepost.ui.manual import ManualDialog

_KEY = "F1"


class ManualOpener(QObject):
    """Opens the manual over `window`. `language` says what the window speaks, `topic` where one is (nowhere: empty).

    A dialog that holds the window up takes the window's shortcuts with it: it gets its own F1, and the manual opens
    over it, as the window itself would not let anything be pressed in it.
    """

    def __init__(self, window: QWidget, language: Callable[[], str], topic: Callable[[], str]) -> None:
        super().__init__(window)
        self._window = window
        self._language = language
        self._topic = topic
        self.manual: ManualDialog | None = None
        self._holder: QWidget = window
        self._waiting = QTimer(self, singleShot=True, interval=0)  # the dialog is not yet the active one when told
        self._waiting.timeout.connect(self._give_key)
        QShortcut(QKeySequence(_KEY), window, self.open)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that a dialog holds the window up."""
        if event.type() == QEvent.Type.WindowBlocked:
            self._waiting.start()
        return super().eventFilter(watched, event)

    def open(self) -> None:
        """Open the manual at the page for where the officer is."""
        from gatepost.ui.manual import FIRST_HOUR, ManualDialog  # loaded late on purpose: not needed at the start

        holder = QApplication.activeModalWidget() or self._window
        if self._holder is not holder:
            self.forget()
        if self.manual is None:
            self._holder, self.manual = holder, ManualDialog(self._language(), holder)
            self.manual.destroyed.connect(self._gone)
        self.manual.show_topic(self._topic() or FIRST_HOUR)
        self.manual.show()
        self.manual.raise_()
        self.manual.activateWindow()

    def forget(self) -> None:
        """It is made anew in another language or look."""
        if self.manual is not None:
            self.manual.destroyed.disconnect(self._gone)
            self.manual.close()
            self.manual.deleteLater()
            self.manual = None

    def _gone(self) -> None:
        """The dialog under it was closed, and the manual with it."""
        self.manual = None

    def _give_key(self) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog) and not any(one.key() == QKeySequence(_KEY) for one in _shortcuts(dialog)):
            QShortcut(QKeySequence(_KEY), dialog, self.open)


def _shortcuts(dialog: QDialog) -> list[QShortcut]:
    return dialog.findChildren(QShortcut)
