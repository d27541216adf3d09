"""Opens a shift with those on duty, and hands it over with all that goes on."""

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

from gatepost.desk.authority import Signature
from gatepost.desk.counters import Counters
from gatepost.domain.changes import Done
from gatepost.domain.errors import Notice
from gatepost.domain.facility import Facility
from gatepost.domain.papers import PaperName
from gatepost.domain.shifts import HandOver, Shift, Unfinished
from gatepost.domain.visits import Visit
from gatepost.ui import paper, words
from gatepost.ui.background import Background
from gatepost.ui.messages import Messages
from gatepost.ui.paper_parts import size_of
from gatepost.ui.printing import Printers
from gatepost.ui.widgets.form import LabelledEdit, panel
from gatepost.ui.widgets.page import Page

_ALL_ROOM = 100  # against 1 of the empty rest, which gets it where nothing else is shown
_GOES_ON = Qt.ItemDataRole.UserRole  # a visit's number, or a kind of what else goes on
_MOST_SHOWN = 4


class HandOverPanel(Page):
    """What goes on is ticked line by line: nobody and nothing is handed over unseen."""

    closed = Signal()

    def __init__(self, counters: Counters, facility: Facility, background: Background, messages: Messages) -> None:
        super().__init__(counters, facility, background, messages)
        self._visits: list[Visit] = []
        self._unfinished: Unfinished = {}
        self._handed_over: tuple[Shift, tuple[Visit, ...]] | None = None
        self._nothing = self.tr("Nobody is inside and nothing is unfinished.")
        self._printers = Printers(facility.printer, messages.show_notice, self)
        self._build()

    def reload(self) -> None:
        """Ask for the shift that is open, and for what goes on; what was ticked stays so."""
        failed = self._messages.show_notice
        self._background.run(self._counters.shifts.running, self._show, failed)
        self._background.run(self._counters.visits.inside, self._keep_inside, failed)
        self._background.run(self._counters.shifts.unfinished, self._show_unfinished, failed)

    def open_shift(self) -> None:
        """Begin a shift with those named."""
        names = self._on_duty.text.split(",")
        self._background.run(partial(self._counters.shifts.open, names), self._opened, self._messages.show_notice)

    def close_shift(self) -> None:
        """Hand over and end the shift; with a password whoever takes over signs here, without one on paper."""
        ticked = self._ticked
        seen = {kind: numbers for kind, numbers in self._unfinished.items() if kind in ticked}
        hand_over = HandOver(self._taken_over_by.text, frozenset(ticked), self._remarks.text, seen)
        password = self._password.text
        second = Signature(self._taken_over_by.text.strip(), password) if password else None
        work = partial(self._counters.shifts.close, hand_over, second)
        self._background.run(work, self._closed, self._not_closed)

    def print_sheet(self) -> None:
        """Print the sheet of the shift that was handed over last, for both to sign."""
        if self._handed_over is not None:
            shift, inside = self._handed_over
            size = size_of(PaperName.HAND_OVER, self._facility)
            self._printers.put_on(paper.hand_over_act(shift, inside, self._facility), size)

    def _build(self) -> None:
        self._frame, column = panel(self.tr("Shift"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._frame)
        self._state = QLabel(wordWrap=True)
        self._state.setObjectName("shift_state")
        column.addWidget(self._state)
        column.addWidget(self._opening())
        column.addWidget(self._print, 0, Qt.AlignmentFlag.AlignLeft)
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
        self._print = QPushButton(self.tr("Print the hand-over sheet…"))
        self._print.setObjectName("print_hand_over")
        self._print.clicked.connect(self.print_sheet)
        self._print.hide()
        return self._open_part

    def _closing(self) -> QWidget:
        self._list_title = QLabel()
        self._list_title.setProperty("role", "label")
        self._list = QListWidget()
        self._list.setObjectName("handed_over")
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("What goes on; tick each line that is handed over"))
        self._taken_over_by = LabelledEdit("taken_over_by", self.tr("Taken over by: name, or user name"))
        said = self.tr("Left empty: they sign on paper.")
        self._password = LabelledEdit("taken_over_password", self.tr("Their password"), said, secret=True)
        self._remarks = LabelledEdit("remarks", self.tr("What the next shift must know"))
        button = QPushButton(self.tr("Hand over and close the shift"))
        button.setObjectName("close_shift")
        button.clicked.connect(self.close_shift)
        self._close_part = QWidget()
        column = QVBoxLayout(self._close_part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._list_title)
        column.addWidget(self._list, _ALL_ROOM)
        column.addWidget(self._remarks)
        signature = QHBoxLayout()
        signature.addWidget(self._taken_over_by, 1, Qt.AlignmentFlag.AlignTop)
        signature.addWidget(self._password, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(signature)
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

    @property
    def _ticked(self) -> set[str]:
        """Numbers of visits, and kinds of what else goes on."""
        items = (self._list.item(at) for at in range(self._list.count()))
        return {str(item.data(_GOES_ON)) for item in items if item.checkState() is Qt.CheckState.Checked}

    def _keep_inside(self, visits: list[Visit]) -> None:
        self._visits = visits

    def _show_unfinished(self, unfinished: Unfinished) -> None:
        """Visitors first, one by one; then every other kind of thing that goes on, with its numbers."""
        ticked = self._ticked - {kind for kind in unfinished if unfinished[kind] != self._unfinished.get(kind)}
        self._unfinished = unfinished
        self._list.clear()
        for visit in self._visits:
            self._add(f"{visit.number} · {visit.person.name} → {visit.prisoner.name}", visit.number, ticked)
        for kind, numbers in unfinished.items():
            shown = ", ".join(numbers[:_MOST_SHOWN]) + ("…" if len(numbers) > _MOST_SHOWN else "")
            self._add(f"{words.of(kind)}: {len(numbers)} · {shown}", kind, ticked)
        said = self.tr("Inside: {count}. Tick each line that is handed over to the next shift.")
        self._list_title.setText(said.format(count=len(self._visits)) if self._list.count() else self._nothing)
        self._list.setVisible(bool(self._list.count()))

    def _add(self, text: str, goes_on: str, ticked: set[str]) -> None:
        item = QListWidgetItem(text)
        item.setData(_GOES_ON, str(goes_on))
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if goes_on in ticked else Qt.CheckState.Unchecked)
        self._list.addItem(item)

    def _opened(self, done: Done[Shift]) -> None:
        self._messages.success(self.tr("Shift {number} is open.").format(number=done.value.number))
        self.reload()

    def _closed(self, done: Done[Shift]) -> None:
        shift = done.value
        said = self.tr("Shift {number} is closed and taken over by {name}.")
        self._messages.success(said.format(number=shift.number, name=shift.taken_over_by))
        self._handed_over = (shift, tuple(self._visits))
        self._print.show()
        for line in (self._taken_over_by, self._password, self._remarks):
            line.edit.clear()
        self.closed.emit()
        self.reload()

    def _not_closed(self, notice: Notice) -> None:
        """Everything but the password stays; what goes on may have changed."""
        self._password.edit.clear()
        self._messages.show_notice(notice)
        self.reload()
