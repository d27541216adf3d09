"""The middle of the gate while nothing is open: what to do next, and every other way in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gatepost.domain.facility import Facility
from gatepost.ui import icons
from gatepost.ui.theme import Theme, scaled

_ICON_PX, _BUTTON_PX = 96, 280


class IdleCard(QFrame):
    """An invitation to scan, with buttons for every way in that no reader starts."""

    open_wanted = Signal()
    paste_wanted = Signal()
    by_hand_wanted = Signal()
    picture_wanted = Signal()
    page_wanted = Signal()

    def __init__(self, theme: Theme, facility: Facility, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facility = facility
        self.setObjectName("panel")
        picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        picture.setPixmap(icons.pixmap("reader", theme.colours.accent, _ICON_PX))
        title = QLabel(self.tr("Scan a passport or ID card"), alignment=Qt.AlignmentFlag.AlignCenter)
        title.setProperty("role", "title")
        hint = QLabel(
            self.tr("The right screen opens by itself. A photo of the document can be dropped here too."),
            alignment=Qt.AlignmentFlag.AlignCenter,
            wordWrap=True,
        )
        hint.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(14)
        column.addStretch(2)
        for widget in (picture, title, hint):
            column.addWidget(widget)
        column.addLayout(self._ways_in())
        column.addStretch(3)

    def _ways_in(self) -> QHBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        ways = [
            (self.tr("Open a photo  ·  Ctrl+O"), self.open_wanted),
            (self.tr("Paste  ·  Ctrl+Shift+V"), self.paste_wanted),
            (self.tr("Type by hand  ·  Ctrl+N"), self.by_hand_wanted),
        ]
        if self._facility.scanner:
            ways.insert(0, (self.tr("Scan a page  ·  F9"), self.page_wanted))
        if self._facility.camera:
            ways.insert(0, (self.tr("Read the camera’s picture  ·  F8"), self.picture_wanted))
        for text, signal in ways:
            button = QPushButton(text)
            button.clicked.connect(signal)
            button.setMinimumWidth(scaled(_BUTTON_PX))
            column.addWidget(button)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addLayout(column)
        row.addStretch(1)
        return row
