"""Chooses a register day: the one before, the one after, a calendar, today."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QToolButton, QWidget


class DayChooser(QWidget):
    """`chosen` carries a date."""

    chosen = Signal(object)

    def __init__(self, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = QDateEdit(QDate(day.year, day.month, day.day))
        self._edit.setCalendarPopup(True)
        self._edit.setDisplayFormat("dd.MM.yyyy")
        self._edit.setObjectName("day")
        self._edit.setAccessibleName(self.tr("Day"))
        before = self._step("‹", self.tr("The day before"), -1)
        after = self._step("›", self.tr("The day after"), +1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget in (before, self._edit, after):
            row.addWidget(widget)
        self._edit.dateChanged.connect(lambda _: self.chosen.emit(self.day))

    def _step(self, sign: str, name: str, days: int) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(lambda: self._edit.setDate(self._edit.date().addDays(days)))
        return button

    @property
    def day(self) -> date:
        """The day chosen."""
        chosen = self._edit.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def choose(self, day: date) -> None:
        """Choose a day."""
        self._edit.setDate(QDate(day.year, day.month, day.day))
