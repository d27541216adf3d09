"""The rail on the left: one entry a page, each with its shortcut."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout, QWidget

from gatepost.ui import icons
from gatepost.ui.theme import Theme, scaled

_WIDTH_PX, _ICON_PX = 108, 26


class Rail(QFrame):
    """`chosen` carries the place of the page."""

    chosen = Signal(int)

    def __init__(self, entries: Sequence[tuple[str, str]], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setFixedWidth(scaled(_WIDTH_PX))
        self._group = QButtonGroup(self, exclusive=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 10, 6, 10)
        column.setSpacing(4)
        for place, (name, icon) in enumerate(entries):
            button = self._entry(name, icon, place, theme)
            self._group.addButton(button, place)
            column.addWidget(button)
        column.addStretch(1)
        self._group.idClicked.connect(self.chosen)
        self.choose(0)

    def choose(self, place: int) -> None:
        """Mark an entry as the page shown."""
        self._group.button(place).setChecked(True)

    def _entry(self, name: str, icon: str, place: int, theme: Theme) -> QToolButton:
        keys = f"Ctrl+{place + 1}"
        button = QToolButton()
        button.setText(f"{name}\n{keys}")
        button.setCheckable(True)
        button.setIcon(icons.icon(icon, theme.colours.rail_ink, _ICON_PX))
        button.setIconSize(QSize(_ICON_PX, _ICON_PX))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setFixedWidth(scaled(_WIDTH_PX - 12))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAccessibleName(name)
        QShortcut(QKeySequence(keys), self, button.click)
        return button
