"""Notices when nobody has touched keyboard or mouse for a while."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_LOOK_EVERY_MS = 500
_REST_S = 1.5  # nobody who types or waits for something is as quiet for so long
_TOUCHES = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel})


class IdleWatch(QObject):
    """`idle` is emitted once `minutes` have passed without a touch; 0 minutes is never.

    `resting` is emitted again and again, with the seconds since the last touch, while nobody does anything.

    It listens to the windows that get the focus: a filter on the application would see every event.
    """

    idle = Signal()
    resting = Signal(float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.minutes = 0
        self._touched_at = time.monotonic()
        self._is_watching = False
        timer = QTimer(self, interval=_LOOK_EVERY_MS)
        timer.timeout.connect(self.look)
        timer.start()

    def watch(self, application: QGuiApplication) -> None:
        """Listen to the application's windows."""
        self._is_watching = True
        application.focusWindowChanged.connect(self._watch_window)
        self._watch_window(application.focusWindow())

    def touch(self) -> None:
        """Somebody is there."""
        self._touched_at = time.monotonic()

    def look(self) -> None:
        """Emit `idle` where nobody has been there for too long, `resting` where it is quiet just now."""
        quiet_s = time.monotonic() - self._touched_at
        if self.minutes and quiet_s >= self.minutes * 60:
            self.touch()
            self.idle.emit()
        elif self._is_watching and quiet_s >= _REST_S:
            self.resting.emit(quiet_s)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a touch; everything passes."""
        del watched
        if event.type() in _TOUCHES:
            self._touched_at = time.monotonic()
        return False

    def _watch_window(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)
