"""Who is inside right now, with running times."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from gatepost.domain.visits import Visit
from gatepost.ui import words
from gatepost.ui.widgets.register_table import Column, RegisterTable

_ROW_PX, _TIME_PX = 52, 84


class InsidePanel(QFrame):
    """The longest inside stands first. Enter or a double click opens the check-out."""

    opened = Signal(object)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._now = now
        self._visits: Sequence[Visit] = ()
        self._title = QLabel()
        self._title.setProperty("role", "heading")
        self._empty = QLabel(self.tr("Nobody is inside."))
        self._empty.setProperty("role", "muted")
        columns: list[Column[Visit]] = [
            Column(self.tr("Visitor, and to whom"), _who, stretches=True),
            Column(
                self.tr("Time"), self._times, _longest_first, numeric=True, alert=self._is_overdue, width_px=_TIME_PX
            ),
        ]
        self.table: RegisterTable[Visit] = RegisterTable(columns, row_px=_ROW_PX)
        self.table.setAccessibleName(self.tr("Inside now"))
        self.table.setObjectName("inside")
        self.table.opened.connect(self.opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._empty)
        column.addWidget(self.table, 1)
        column.addStretch(0)
        self.show_visits([])

    def show_visits(self, visits: Sequence[Visit]) -> None:
        """Show who is inside."""
        self._visits = visits
        self._show_title()
        self._empty.setVisible(not visits)
        self.table.setVisible(bool(visits))
        self.table.show_rows(visits)

    def refresh(self) -> None:
        """Running times anew."""
        self._show_title()
        self.table.refresh()

    def _show_title(self) -> None:
        said = self.tr("Inside now: {count}").format(count=len(self._visits))
        overdue = sum(map(self._is_overdue, self._visits))
        self._title.setText(said + (" · " + self.tr("overdue: {count}").format(count=overdue) if overdue else ""))

    def _times(self, visit: Visit) -> str:
        running = words.duration(visit.running_time(self._now()))
        left = visit.time_left(self._now())
        if left is None:
            return running
        said = self.tr("left {time}") if left >= timedelta(0) else self.tr("over {time}")
        return running + "\n" + said.format(time=words.duration(abs(left)))

    def _is_overdue(self, visit: Visit) -> bool:
        left = visit.time_left(self._now())
        return left is not None and left < timedelta(0)


def _longest_first(visit: Visit) -> float:
    return -visit.arrived_at.timestamp()


def _who(visit: Visit) -> str:
    return f"{visit.person.name}\n→ {visit.prisoner.name}"
