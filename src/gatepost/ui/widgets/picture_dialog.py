"""One kept picture in its own size."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget


class PictureDialog(QDialog):
    """Shows a JPEG until it is closed."""

    def __init__(self, title: str, jpeg: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        picture = QPixmap()
        picture.loadFromData(jpeg, "JPG")  # type: ignore[call-overload]
        shown = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        shown.setObjectName("picture")
        shown.setPixmap(picture)
        shown.setAccessibleName(title)
        close = QPushButton(self.tr("Close  ·  Esc"))
        close.setAutoDefault(True)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.addWidget(shown)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
