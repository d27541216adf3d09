"""Takes the keys of a keyboard-wedge reader out of the application's key stream, before any field sees them."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from shiboken6 import isValid

from gatepost.scan.wedge import ENTER, TAB, Verdict, WedgeBurst

_AFTERGLOW_S = 0.25  # a second Enter or Tab of the reader this soon after its last key is swallowed too
_LATE_S = 0.02  # a timer this late says that the window was busy: keys may still be waiting in the queue
_SECOND_LOOK_MS = 15
_MS = 1000.0
_MODIFIERS = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_Meta,
}


class KeyFilter(QObject):
    """Watches every window that gets the focus. Keys are held until it is known whose; a person's are given back."""

    scanned = Signal(object)  # RawText

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._burst = WedgeBurst()
        self._held: list[tuple[QObject, QKeyEvent]] = []
        self._replaying = False
        self._pressed_at = 0.0  # the event's own clock
        self._seen_at = 0.0  # our clock when it was seen
        self._stamp = 0  # the window system's clock, milliseconds; 0 where it does not say
        self._last_scanned_key_at = -1.0
        self._looked_twice = False
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)

    def watch(self, application: QGuiApplication) -> None:
        """Listen to the application's windows; a filter on the application itself would see every event."""
        application.focusWindowChanged.connect(self._watch_window)
        self._watch_window(application.focusWindow())

    def configure(self, prefix: str, suffix: str) -> None:
        """What the reader sends around its text."""
        self._burst = WedgeBurst(prefix, suffix)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold key events of windows; everything else passes."""
        if self._replaying or not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.KeyPress:
            return self._press(watched, event)
        if event.type() == QEvent.Type.KeyRelease and self._burst.holds_keys and event.key() not in _MODIFIERS:
            self._held.append((watched, _copy(event)))
            return True
        return False

    def _watch_window(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # once more moves it to the front

    def _press(self, window: QObject, event: QKeyEvent) -> bool:
        if event.key() in _MODIFIERS:
            return False
        sign = _sign_of(event)
        at = self._time_of(event)
        if self._burst.breaks(at):
            self._settle(Verdict.SCANNED if self._burst.judge(at) is Verdict.SCANNED else Verdict.TYPED)
        if sign in (ENTER, TAB) and not self._burst.holds_keys:
            return time.monotonic() - self._last_scanned_key_at < _AFTERGLOW_S
        if not sign or event.isAutoRepeat():
            self._settle(Verdict.TYPED)
            return False
        self._burst.press(sign, at)
        self._held.append((window, _copy(event)))
        self._pressed_at, self._seen_at, self._looked_twice = at, time.monotonic(), False
        self._stamp = event.timestamp()
        verdict = self._burst.judge(at)
        if verdict is Verdict.WAIT:
            self._timer.start(int(self._burst.wait_s() * _MS) + 1)
        else:
            self._settle(verdict)
        return True

    def _look(self) -> None:
        now = self._pressed_at + time.monotonic() - self._seen_at
        was_busy = now - self._pressed_at > self._burst.wait_s() + _LATE_S
        if was_busy and not self._looked_twice:
            self._looked_twice = True
            self._timer.start(_SECOND_LOOK_MS)
            return
        verdict = self._burst.judge(now)
        if verdict is Verdict.WAIT:
            self._timer.start(_SECOND_LOOK_MS)
        else:
            self._settle(verdict)

    def _settle(self, verdict: Verdict) -> None:
        self._timer.stop()
        if not self._burst.holds_keys:
            return
        held, self._held = self._held, []
        if verdict is Verdict.SCANNED:
            self._last_scanned_key_at = self._seen_at
            self.scanned.emit(self._burst.take())
            return
        self._burst.clear()
        self._give_back(held)

    def _give_back(self, held: list[tuple[QObject, QKeyEvent]]) -> None:
        self._replaying = True
        try:
            for window, event in held:
                if isValid(window):
                    QCoreApplication.sendEvent(window, event)
        finally:
            self._replaying = False

    def _time_of(self, event: QKeyEvent) -> float:
        """When the key was pressed, by the window system's clock where it tells.

        A busy window sees keys late and all at once, whether a reader or a person sent them.
        """
        gap = time.monotonic() - self._seen_at
        if event.timestamp() and self._stamp:
            gap = max(event.timestamp() - self._stamp, 0) / _MS
        return self._pressed_at + gap


def _sign_of(event: QKeyEvent) -> str:
    if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return ENTER
    if event.key() == Qt.Key.Key_Tab:
        return TAB
    text = event.text()
    return text if len(text) == 1 and text.isprintable() and not _is_command(event) else ""


def _is_command(event: QKeyEvent) -> bool:
    """Ctrl or Alt makes a command of a key; both together are AltGr on Windows, which writes letters (ң, ө, ү)."""
    held = event.modifiers()
    control = bool(held & Qt.KeyboardModifier.ControlModifier)
    alt = bool(held & Qt.KeyboardModifier.AltModifier)
    return bool(held & Qt.KeyboardModifier.MetaModifier) or control != alt


def _copy(event: QKeyEvent) -> QKeyEvent:
    return QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )
