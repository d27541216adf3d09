"""Opens a shift with those on duty, and hands it over with everybody who is still inside."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gatepost.desk.counters import Counters
from gatepost.domain.changes import Done
from gatepost.domain.facility import Facility
from gatepost.domain.shifts import HandOver, Shift
from gatepost.domain.visits import Visit
from gatepost.ui import words
from gatepost.ui.background import Background
from gatepost.ui.messages import Messages
from gatepost.ui.widgets.form import LabelledEdit, panel
from gatepost.ui.widgets.page import Page

_ALL_ROOM = 100  # against 1 of the empty rest, which gets it where nothing else is shown
_NUMBER = Qt.ItemDataRole.UserRole


class HandOverPanel(Page):
    """Who is inside is ticked one by one: nobody is handed over unseen."""

    closed = Signal()

    def __init__(self, counters: Counters, facility: Facility, background: Background, messages: Messages) -> None:
        super().__init__(counters, facility, background, messages)
        self._build()

    def reload(self) -> None:
        """Ask for the shift that is open, and for those inside; what was ticked stays so."""
        failed = self._messages.show_notice
        self._background.run(self._counters.shifts.running, self._show, failed)
        self._background.run(self._counters.visits.inside, self._show_inside, failed)

    def open_shift(self) -> None:
        """Begin a shift with those named."""
        names = self._on_duty.text.split(",")
        self._background.run(partial(self._counters.shifts.open, names), self._opened, self._messages.show_notice)

    def close_shift(self) -> None:
        """Hand over and end the shift."""
        items = (self._inside.item(at) for at in range(self._inside.count()))
        ticked = frozenset(str(item.data(_NUMBER)) for item in items if item.checkState() is Qt.CheckState.Checked)
        hand_over = HandOver(self._taken_over_by.text, ticked, self._remarks.text)
        self._background.run(partial(self._counters.shifts.close, hand_over), self._closed, self._messages.show_notice)

    def _build(self) -> None:
        self._frame, column = panel(self.tr("Shift"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._frame)
        self._state = QLabel(wordWrap=True)
        self._state.setObjectName("shift_state")
        column.addWidget(self._state)
        column.addWidget(self._opening())
        column.addWidget(self._closing(), _ALL_ROOM)
        column.addStretch(1)
        self._show(None)

    def _opening(self) -> QWidget:
        self._on_duty = LabelledEdit("on_duty", self.tr("On duty, parted by commas"))
        self._on_duty.edit.setText(self._counters.officer.name)
        button = QPushButton(self.tr("Open the shift"))
        button.setObjectName("open_shift")
        button.clicked.connect(self.open_shift)
        self._open_part = QWidget()
        row = QHBoxLayout(self._open_part)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._on_duty, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        return self._open_part

    def _closing(self) -> QWidget:
        self._inside_title = QLabel()
        self._inside_title.setProperty("role", "label")
        self._inside = QListWidget()
        self._inside.setObjectName("handed_over")
        self._inside.setWordWrap(True)
        self._inside.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside.setAccessibleName(self.tr("Inside; tick each one who is handed over"))
        self._taken_over_by = LabelledEdit("taken_over_by", words.name_of("taken_over_by"))
        self._remarks = LabelledEdit("remarks", self.tr("What the next shift must know"))
        button = QPushButton(self.tr("Hand over and close the shift"))
        button.setObjectName("close_shift")
        button.clicked.connect(self.close_shift)
        self._close_part = QWidget()
        column = QVBoxLayout(self._close_part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._inside_title)
        column.addWidget(self._inside, _ALL_ROOM)
        column.addWidget(self._remarks)
        column.addWidget(self._taken_over_by)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return self._close_part

    def _show(self, shift: Shift | None) -> None:
        self._open_part.setVisible(shift is None)
        self._close_part.setVisible(shift is not None)
        if shift is None:
            self._state.setText(self.tr("No shift is open."))
            return
        since = self._facility.local(shift.opened_at).strftime("%d.%m.%Y %H:%M")
        said = self.tr("{number}, open since {since}. On duty: {names}")
        self._state.setText(said.format(number=shift.number, since=since, names=", ".join(shift.on_duty)))

    def _show_inside(self, visits: list[Visit]) -> None:
        shown = (self._inside.item(at) for at in range(self._inside.count()))
        ticked = {item.data(_NUMBER) for item in shown if item.checkState() is Qt.CheckState.Checked}
        self._inside.clear()
        for visit in visits:
            item = QListWidgetItem(f"{visit.number} · {visit.person.name} → {visit.prisoner.name}")
            item.setData(_NUMBER, visit.number)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if visit.number in ticked else Qt.CheckState.Unchecked)
            self._inside.addItem(item)
        said = self.tr("Inside: {count}. Tick each one who is handed over to the next shift.")
        self._inside_title.setText(said.format(count=len(visits)) if visits else self.tr("Nobody is inside."))
        self._inside.setVisible(bool(visits))

    def _opened(self, done: Done[Shift]) -> None:
        self._messages.success(self.tr("Shift {number} is open.").format(number=done.value.number))
        self.reload()

    def _closed(self, done: Done[Shift]) -> None:
        shift = done.value
        said = self.tr("Shift {number} is closed and taken over by {name}.")
        self._messages.success(said.format(number=shift.number, name=shift.taken_over_by))
        for line in (self._taken_over_by, self._remarks):
            line.edit.clear()
        self.closed.emit()
        self.reload()
