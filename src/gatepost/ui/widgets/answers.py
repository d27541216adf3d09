"""The part of a card that is filled in: as high as there is room, and scrolled to where the focus is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gatepost.ui.widgets.reachable import FollowsFocus

_SPACING_PX = 10


class Answers(FollowsFocus):
    """`column` is what the questions go into."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("answers")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder = QWidget()
        holder.setObjectName("answers")
        self.column = QVBoxLayout(holder)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(_SPACING_PX)
        self.setWidget(holder)

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest question, for nothing scrolls sideways."""
        width = self.widget().minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(width, super().minimumSizeHint().height())
