"""The one error surface: a bar over the page that says what happened, what was kept and what to do."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from gatepost.domain.errors import Fault, Notice
from gatepost.domain.facility import Facility
from gatepost.ui import icons
from gatepost.ui.theme import Theme

_log = logging.getLogger(__name__)
_SUCCESS_STAYS_MS = 8_000
_ICON_PX = 24
_LEAST_PX = 46


class Tone(StrEnum):
    """How grave a message is; each has its own shape, word and colour."""

    GOOD = "good"
    TOLD = "told"
    REFUSED = "refused"
    FAILED = "failed"


_ICONS = {Tone.GOOD: "check", Tone.TOLD: "info", Tone.REFUSED: "warning", Tone.FAILED: "stop"}


class Messages(QFrame):
    """One message at a time; the newest replaces the last. A success goes away by itself, nothing else does."""

    def __init__(self, theme: Theme, reports: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._reports = reports
        self.facility: Facility | None = None
        self._action: Callable[[], None] | None = None
        self._tone: Tone | None = None
        self._build()
        self._timer = QTimer(self, singleShot=True, interval=_SUCCESS_STAYS_MS)
        self._timer.timeout.connect(self.dismiss)
        self.dismiss()

    @property
    def text(self) -> str:
        """What the bar says now; empty where it is not shown."""
        return self._text.text() if self._tone else ""

    def success(self, text: str) -> None:
        """Something was done."""
        self._show(Tone.GOOD, text, "", None)
        self._timer.start()

    def tell(self, text: str, action: str = "", on_action: Callable[[], None] | None = None) -> None:
        """Something worth knowing; `action` labels a button."""
        self._show(Tone.TOLD, text, action, on_action)

    def show_notice(self, notice: Notice, action: str = "", on_action: Callable[[], None] | None = None) -> None:
        """A refusal or a fault of the environment."""
        tone = Tone.FAILED if isinstance(notice, Fault) else Tone.REFUSED
        from gatepost.ui import words  # loaded late on purpose: with the names of everything, not for the first window

        self._show(tone, words.notice(notice, self.facility), action, on_action)

    def show_bug(self, error: BaseException) -> None:
        """A bug: say so, and keep a report without personal data."""
        file = write_report(error, self._reports)
        text = self.tr(
            "Gatepost made a mistake of its own. What was saved before is safe. Please give IT this file: {file}"
        )
        self._show(Tone.FAILED, text.format(file=file), "", None)

    def dismiss(self) -> None:
        """Take the message away."""
        self._timer.stop()
        self._action = None
        self._dress(None)

    def _build(self) -> None:
        self.setObjectName("messages")
        self.setMinimumHeight(_LEAST_PX)
        self._icon = QLabel()
        self._text = QLabel(wordWrap=True, textInteractionFlags=Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button = QPushButton()
        self._button.clicked.connect(self._act)
        self._close = QToolButton()
        self._close.setText("✕")
        self._close.setToolTip(self.tr("Dismiss (Esc)"))
        self._close.setAccessibleName(self.tr("Dismiss"))
        self._close.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)

    def _show(self, tone: Tone, text: str, action: str, on_action: Callable[[], None] | None) -> None:
        self._timer.stop()
        self._action = on_action
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self._text.setText(text)
        colours = self._theme.colours
        by_tone = {Tone.GOOD: colours.good, Tone.TOLD: colours.accent, Tone.REFUSED: colours.warn}
        self._icon.setPixmap(icons.pixmap(_ICONS[tone], by_tone.get(tone, colours.bad), _ICON_PX))
        self._dress(tone)

    def _dress(self, tone: Tone | None) -> None:
        """The bar keeps its place when it is empty, so that nothing moves under the officer's hand."""
        for widget in (self._icon, self._text, self._close):
            widget.setVisible(tone is not None)
        if tone is None:
            self._button.hide()
        self._tone = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground in the colour of the tone; a style sheet that is asked anew for it would be felt at every save."""
        colours = self._theme.colours
        grounds = {
            Tone.GOOD: colours.good_soft,
            Tone.TOLD: colours.accent_soft,
            Tone.REFUSED: colours.warn_soft,
            Tone.FAILED: colours.bad_soft,
        }
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(grounds[self._tone] if self._tone else colours.ground))
        painter.end()

    def _act(self) -> None:
        action = self._action
        self.dismiss()
        if action is not None:
            action()


def write_report(error: BaseException, folder: Path) -> Path:
    """A crash report: the kind of error and the places in the code, never a value, for values may be personal data."""
    places = [
        f"{Path(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    lines = [f"Gatepost crash report, {datetime.now().astimezone():%Y-%m-%d %H:%M:%S}", type(error).__name__, *places]
    file = folder / f"crash-{datetime.now().astimezone():%Y%m%d-%H%M%S-%f}.txt"
    folder.mkdir(parents=True, exist_ok=True)
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    _log.error("bug: %s, report %s", type(error).__name__, file.name)
    return file
