"""Who is still to come today."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from gatepost.desk.bookings import Expected
from gatepost.domain.facility import Facility
from gatepost.ui import words
from gatepost.ui.widgets.register_table import Column, RegisterTable

_ROW_PX, _TIME_PX = 52, 96


class ExpectedPanel(QFrame):
    """The earliest stands first; hidden on days without bookings. Enter or a double click opens the card."""

    opened = Signal(object)

    def __init__(self, now: Callable[[], datetime], facility: Facility, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._now = now
        self._facility = facility
        self._title = QLabel(wordWrap=True)
        self._title.setProperty("role", "heading")
        self._title.setObjectName("expected_title")
        columns: list[Column[Expected]] = [
            Column(self.tr("Visitors, and to whom"), _who, stretches=True),
            Column(self.tr("When"), self._when, _begin, alert=self._stands_out, width_px=_TIME_PX),
        ]
        self.table: RegisterTable[Expected] = RegisterTable(columns, row_px=_ROW_PX)
        self.table.setAccessibleName(self.tr("Expected today"))
        self.table.setObjectName("expected")
        self.table.opened.connect(self.opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self.table, 1)
        self.show_expected([])

    def show_expected(self, expected: Sequence[Expected]) -> None:
        """Show who is still to come."""
        said = self.tr("Expected: {count}").format(count=len(expected))
        again = sum(bool(one.again) for one in expected)
        self._title.setText(said + (" · " + self.tr("look again: {count}").format(count=again) if again else ""))
        self.table.show_rows(expected)
        self.setVisible(bool(expected))

    def refresh(self) -> None:
        """Who is late by now."""
        self.table.refresh()

    def _when(self, expected: Expected) -> str:
        begin = words.clock(self._facility.local(expected.booking.starts_at))
        if expected.again:
            return begin + "\n" + self.tr("look again")
        return begin + "\n" + self.tr("late") if expected.booking.starts_at < self._now() else begin

    def _stands_out(self, expected: Expected) -> bool:
        return bool(expected.again)


def _begin(expected: Expected) -> float:
    return expected.booking.starts_at.timestamp()


def _who(expected: Expected) -> str:
    visitors = ", ".join(person.name for person in expected.missing)
    return f"{visitors}\n→ {expected.booking.prisoner.name}"
