"""How sure a field is, by shape and word: a tick for verified, a ring for read, a triangle for doubtful."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from gatepost.domain.reading import Certainty
from gatepost.ui import icons, words
from gatepost.ui.theme import Theme

_SHAPES = {Certainty.VERIFIED: "check", Certainty.READ: "ring", Certainty.DOUBTFUL: "warning"}
_PX = 16


class CertaintyMark(QWidget):
    """A shape and its word; empty where nothing was read."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shape = QLabel()
        self._word = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addStretch(1)
        row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._word, 0, Qt.AlignmentFlag.AlignVCenter)

    @property
    def word(self) -> str:
        """The word shown."""
        return self._word.text()

    def show_certainty(self, certainty: Certainty | None) -> None:
        """Show one, or nothing."""
        if certainty is None:
            self._shape.clear()
            self._word.clear()
            return
        self._show(_SHAPES[certainty], words.of(certainty), certainty.value)

    def show_settled(self, word: str) -> None:
        """Show what a person made of a doubtful field."""
        self._show("check", word, "settled")

    def _show(self, shape: str, word: str, state: str) -> None:
        colours = self._theme.colours
        by_state = {"verified": colours.good, "read": colours.muted, "doubtful": colours.warn}
        colour = by_state.get(state, colours.accent)
        self._shape.setPixmap(icons.pixmap(shape, colour, _PX))
        self._word.setText(word)
        self._word.setStyleSheet(f"color: {colour}; font-size: 9pt; font-weight: 600;")
