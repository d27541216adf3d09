"""What does not fit into its room is scrolled to: with large type, or on a small screen, nothing is out of reach."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QStackedWidget, QWidget

_ROUND_FOCUS_PX = 12


class FollowsFocus(QScrollArea):
    """A scroll area without a frame; what has the focus in it is always in view, and it takes none itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._follow)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        del before
        if now is not None and self.widget() is not None and self.widget().isAncestorOf(now):
            self.ensureWidgetVisible(now, _ROUND_FOCUS_PX, _ROUND_FOCUS_PX)


class Reachable(FollowsFocus):
    """A page: it fills the room there is, and gets bars where it needs more."""

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bare")
        holder = QStackedWidget()  # a scroll area would ask the page's layout how high it would like to be
        holder.addWidget(page)
        self.setWidget(holder)


class BesideThePage(FollowsFocus):
    """A column of a fixed width; it is scrolled up and down where it is higher than the window."""

    def __init__(self, column: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("beside")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(column.minimumWidth())
        self.setWidget(column)
