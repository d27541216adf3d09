"""Check-out: who leaves, how long they were inside, and how the visit ended."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gatepost.domain.facility import Facility
from gatepost.domain.visits import Outcome, Visit
from gatepost.ui import words
from gatepost.ui.theme import Theme
from gatepost.ui.widgets.choice import Choice
from gatepost.ui.widgets.form import BEFORE_BUTTONS_PX
from gatepost.ui.widgets.portrait import PortraitFrame

_EXTENSIONS = (15, 30, 60, 120)  # minutes


class LeavingCard(QFrame):
    """Shows one visit that is still open."""

    check_out_wanted = Signal(object, object)  # Visit, Outcome
    extension_wanted = Signal(object, int)  # Visit, minutes
    cancelled = Signal()

    def __init__(self, now: Callable[[], datetime], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face = PortraitFrame(theme)
        self.setObjectName("panel")
        self._now = now
        self._visit: Visit | None = None
        self._facility: Facility | None = None
        self._values: dict[str, QLabel] = {}
        self._build()

    @property
    def visit(self) -> Visit | None:
        """The visit shown."""
        return self._visit

    def show_visit(self, visit: Visit, facility: Facility) -> None:
        """Show a visit; Enter checks it out."""
        self._visit, self._facility = visit, facility
        self._title.setText(visit.person.name)
        self._values["number"].setText(visit.number)
        self._values["prisoner"].setText(f"{visit.prisoner.name} · {visit.prisoner.register_number}")
        self._values["kind"].setText(f"{words.of(visit.kind)} · {words.of(visit.relation)}")
        self._values["document"].setText(f"{visit.document.issuer} {visit.document.number}")
        self._values["arrived"].setText(words.clock(facility.local(visit.arrived_at)))
        self._show_given_out(visit)
        self._outcome.choose(Outcome.COMPLETED)
        self._face.hide()
        self.refresh()
        self.set_busy(False)
        self._leave.setFocus()

    def show_portrait(self, visit: Visit, jpeg: bytes) -> None:
        """The face of who came in, to be compared with who wants to leave."""
        if visit is self._visit:
            self._face.show_portrait(jpeg)
            self._face.setVisible(bool(jpeg))

    def refresh(self) -> None:
        """The running time anew."""
        if self._visit:
            self._values["inside_for"].setText(words.duration(self._visit.running_time(self._now())))
            self._values["left"].setText(self._time_left(self._visit))

    def _time_left(self, visit: Visit) -> str:
        left = visit.time_left(self._now())
        if left is None or self._facility is None or visit.allowed_until is None:
            return self.tr("no limit")
        until = words.clock(self._facility.local(visit.allowed_until))
        if left < timedelta(0):
            return self.tr("overdue by {time} (until {until})").format(time=words.duration(-left), until=until)
        return self.tr("{time} (until {until})").format(time=words.duration(left), until=until)

    def _show_given_out(self, visit: Visit) -> None:
        """What must come back, and what must be given back, before the visitor goes."""
        parts = []
        if visit.badge:
            parts.append(self.tr("take back badge {badge}").format(badge=visit.badge))
        if visit.locker:
            items = ", ".join(visit.belongings.split("\n")) if visit.belongings else self.tr("belongings")
            parts.append(self.tr("empty locker {locker}: {items}").format(locker=visit.locker, items=items))
        elif visit.belongings:
            parts.append(self.tr("give back: {items}").format(items=", ".join(visit.belongings.split("\n"))))
        text = "; ".join(parts)
        self._returns.setText(text[:1].upper() + text[1:])
        self._returns.setVisible(bool(parts))

    def set_busy(self, busy: bool) -> None:
        """No second check-out while one is under way."""
        self._leave.setEnabled(not busy)

    def _ask_extension(self, minutes: int) -> None:
        if self._visit is not None:
            self.extension_wanted.emit(self._visit, minutes)

    def check_out(self) -> None:
        """Hand the wish over."""
        outcome = self._outcome.value
        if self._visit is not None and isinstance(outcome, Outcome) and self._leave.isEnabled():
            self.set_busy(True)
            self.check_out_wanted.emit(self._visit, outcome)

    def _build(self) -> None:
        tag = QLabel(self.tr("Inside now: check-out"))
        tag.setObjectName("tag")
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._outcome = Choice("outcome", Outcome)
        self._leave = QPushButton(self.tr("Check out  ·  Enter"))
        self._leave.setObjectName("check_out")
        self._leave.setProperty("role", "primary")
        self._leave.setAutoDefault(True)
        self._returns = QLabel(wordWrap=True)
        self._returns.setObjectName("returns")
        self._extend = QPushButton(self.tr("Extend"))
        self._extend.setObjectName("extend")
        menu = QMenu(self._extend)
        for minutes in _EXTENSIONS:
            action = menu.addAction(self.tr("{minutes} minutes more").format(minutes=minutes))
            action.triggered.connect(partial(self._ask_extension, minutes))
        self._extend.setMenu(menu)
        cancel = QPushButton(self.tr("Cancel  ·  Esc"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(tag)
        head.addStretch(1)
        names = QVBoxLayout()
        names.addLayout(head)
        names.addWidget(self._title)
        names.addStretch(1)
        top = QHBoxLayout()
        top.addLayout(names, 1)
        top.addWidget(self._face)
        column.addLayout(top)
        column.addLayout(self._facts())
        column.addWidget(self._returns)
        column.addWidget(self._outcome)
        column.addSpacing(BEFORE_BUTTONS_PX)
        buttons = QHBoxLayout()
        buttons.addWidget(self._extend)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._leave)
        column.addLayout(buttons)
        column.addStretch(1)
        self._outcome.entered.connect(self._leave.setFocus)
        self._leave.clicked.connect(self.check_out)
        cancel.clicked.connect(self.cancelled)

    def _facts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        labels = {
            "inside_for": self.tr("Inside for"),
            "left": self.tr("Time left"),
            "arrived": self.tr("Came in at"),
            "number": self.tr("Visit"),
            "prisoner": words.name_of("prisoner"),
            "kind": words.name_of("kind"),
            "document": words.name_of("document_number"),
        }
        for row, (name, label) in enumerate(labels.items()):
            head = QLabel(label)
            head.setProperty("role", "label")
            value = QLabel(wordWrap=True)
            value.setObjectName(name)
            value.setProperty("role", "big" if name == "inside_for" else "value")
            self._values[name] = value
            grid.addWidget(head, row, 0)
            grid.addWidget(value, row, 1)
        grid.setColumnStretch(1, 1)
        return grid
