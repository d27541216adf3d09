"""A labelled choice from a closed list; Enter moves on."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from gatepost.ui import words
from gatepost.ui.widgets.form import labelled, may_be_narrow


class Choice(QWidget):
    """One value of an enumeration, or none yet."""

    entered = Signal()

    def __init__(self, name: str, values: Iterable[StrEnum], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QComboBox()
        self.box.setObjectName(name)
        self.box.setPlaceholderText(self.tr("Choose…"))
        may_be_narrow(self.box)
        self._values = tuple(values)
        self.box.addItems([words.of(value) for value in self._values])
        self.box.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(labelled(words.name_of(name), self.box))

    @property
    def value(self) -> StrEnum | None:
        """What is chosen."""
        place = self.box.currentIndex()
        return self._values[place] if place >= 0 else None

    def choose(self, value: StrEnum | None) -> None:
        """Choose a value, or none."""
        self.box.setCurrentIndex(-1 if value is None else self._values.index(value))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter moves on instead of opening the list."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or event.modifiers():
            return super().eventFilter(watched, event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
            return True
        return False
