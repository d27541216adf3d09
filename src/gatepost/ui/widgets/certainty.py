"""How sure a field is, by shape and word: a tick for verified, a ring for read, a triangle for doubtful."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gatepost.domain.reading import Certainty
from gatepost.ui import icons, words
from gatepost.ui.theme import Theme, text_font

_SHAPES = {Certainty.VERIFIED: "check", Certainty.READ: "ring", Certainty.DOUBTFUL: "warning"}
_PX, _GAP_PX = 16, 4
_POINTS = 9


class CertaintyMark(QWidget):
    """A shape and its word on the right; empty where nothing was read.

    It paints itself: a card has eleven of them, and labels with layouts would be felt each time one opens.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shape, self._state = "", ""
        self.word = ""
        self._font = text_font(_POINTS, QFont.Weight.DemiBold)
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Preferred)

    def show_certainty(self, certainty: Certainty | None) -> None:
        """Show one, or nothing."""
        if certainty is None:
            self._show("", "", "")
        else:
            self._show(_SHAPES[certainty], words.of(certainty), certainty.value)

    def show_settled(self, word: str) -> None:
        """Show what a person made of a doubtful field."""
        self._show("check", word, "settled")

    def sizeHint(self) -> QSize:
        """Room for shape and word."""
        metrics = QFontMetrics(self._font)
        width = _PX + _GAP_PX + metrics.horizontalAdvance(self.word) if self.word else 0
        return QSize(width, max(_PX, metrics.height()))

    def minimumSizeHint(self) -> QSize:
        """The same: nothing of it is ever cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the shape and the word in the colour of the state."""
        del event
        if not self.word:
            return
        colour = self._colour()
        left = self.width() - self.sizeHint().width()
        painter = QPainter(self)
        painter.drawPixmap(QRect(left, (self.height() - _PX) // 2, _PX, _PX), icons.pixmap(self._shape, colour, _PX))
        painter.setFont(self._font)
        painter.setPen(QColor(colour))
        room = self.rect().adjusted(left + _PX + _GAP_PX, 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.word)
        painter.end()

    def _colour(self) -> str:
        colours = self._theme.colours
        by_state = {"verified": colours.good, "read": colours.muted, "doubtful": colours.warn}
        return by_state.get(self._state, colours.accent)

    def _show(self, shape: str, word: str, state: str) -> None:
        if (shape, word, state) == (self._shape, self.word, self._state):
            return
        self._shape, self._state = shape, state
        if word != self.word:
            self.word = word
            self.setAccessibleName(word)
            self.updateGeometry()
        self.update()
