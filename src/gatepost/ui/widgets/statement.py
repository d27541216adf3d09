"""A sentence in a frame with a shape beside it: something that must not be overlooked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QWidget

from gatepost.ui import icons
from gatepost.ui.theme import Theme

_ICON_PX = 18


class Statement(QFrame):
    """Warns, or (`grave`) says that something stops the officer: another shape and another word, not colour alone."""

    def __init__(self, text: str, theme: Theme, grave: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stop" if grave else "statement")
        colours = theme.colours
        shape = QLabel()
        shape.setPixmap(icons.pixmap(*(("stop", colours.bad) if grave else ("warning", colours.warn)), _ICON_PX))
        label = QLabel(text, wordWrap=True)
        label.setObjectName("finding")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(8)
        row.addWidget(shape, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)


def emptied(column: QLayout) -> None:
    """Take away what stands in a layout."""
    while item := column.takeAt(0):
        if widget := item.widget():
            widget.setParent(None)
            widget.deleteLater()
