"""Notices when nobody has touched keyboard or mouse for a while."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_LOOK_EVERY_MS = 5_000
_TOUCHES = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel})


class IdleWatch(QObject):
    """`idle` is emitted once `minutes` have passed without a touch; 0 minutes is never.

    It listens to the windows that get the focus: a filter on the application would see every event.
    """

    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.minutes = 0
        self._touched_at = time.monotonic()
        timer = QTimer(self, interval=_LOOK_EVERY_MS)
        timer.timeout.connect(self.look)
        timer.start()

    def watch(self, application: QGuiApplication) -> None:
        """Listen to the application's windows."""
        application.focusWindowChanged.connect(self._watch_window)
        self._watch_window(application.focusWindow())

    def touch(self) -> None:
        """Somebody is there."""
        self._touched_at = time.monotonic()

    def look(self) -> None:
        """Emit `idle` where nobody has been there for too long."""
        if self.minutes and time.monotonic() - self._touched_at >= self.minutes * 60:
            self.touch()
            self.idle.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a touch; everything passes."""
        del watched
        if event.type() in _TOUCHES:
            self._touched_at = time.monotonic()
        return False

    def _watch_window(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)
