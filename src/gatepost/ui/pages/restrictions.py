"""Restrictions: who may not come in or not to whom, by which order; making and lifting them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QInputDialog, QLabel, QLineEdit, QPushButton

from gatepost.desk.counters import Counters
from gatepost.domain.changes import Done
from gatepost.domain.facility import Facility
from gatepost.domain.restrictions import Restriction, RestrictionKind
from gatepost.domain.roles import RESTRICTING
from gatepost.ui import words
from gatepost.ui.background import Background
from gatepost.ui.messages import Messages
from gatepost.ui.theme import scaled
from gatepost.ui.widgets.choice import Choice
from gatepost.ui.widgets.form import LabelledEdit, panel, register_panel
from gatepost.ui.widgets.page import Page
from gatepost.ui.widgets.picker import PrisonerPicker, VisitorPicker
from gatepost.ui.widgets.register_table import Column, RegisterTable
from gatepost.ui.widgets.visitor_form import NewVisitors


class RestrictionsPage(Page):
    """Everybody reads; a duty officer or administrator writes."""

    def __init__(self, counters: Counters, facility: Facility, background: Background, messages: Messages) -> None:
        super().__init__(counters, facility, background, messages)
        self._build()

    def reload(self) -> None:
        """Ask for all restrictions."""
        self._background.run(self._counters.restrictions.all, self._show, self._messages.show_notice)

    def make(self) -> None:
        """Write down what the form says."""
        kind = self._kind.value
        if not isinstance(kind, RestrictionKind):
            self._kind.box.setFocus()
            return
        restriction = Restriction(
            kind=kind,
            order=self._order.text,
            reason=self._reason.text,
            first_day=self._first.text,
            last_day=self._last.text,
            person=self._visitor.value,
            prisoner=self._prisoner.value,
        )
        self._background.run(
            partial(self._counters.restrictions.make, restriction), self._made, self._messages.show_notice
        )

    def lift(self, restriction: Restriction) -> None:
        """Lift one, after asking for the order or the reason."""
        if restriction.lifted_at is not None or not self._may_write:
            return
        asked = self.tr("By which order, or why, is {number} lifted?").format(number=restriction.number)
        reason, agreed = QInputDialog.getText(self, self.tr("Lift a restriction"), asked)
        if agreed:
            self._background.run(
                partial(self._counters.restrictions.lift, restriction.number, reason),
                self._lifted,
                self._messages.show_notice,
            )

    @property
    def _may_write(self) -> bool:
        return self._counters.officer.role in RESTRICTING

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(self._list(), 5)
        if self._may_write:
            row.addWidget(self._form(), 2)

    def _list(self) -> QFrame:
        self._count = QLabel()
        self._filter = QLineEdit(placeholderText=self.tr("Filter"), clearButtonEnabled=True)
        self._filter.setAccessibleName(self.tr("Filter"))
        self._filter.setMaximumWidth(scaled(280))
        self.table: RegisterTable[Restriction] = RegisterTable(self._columns())
        self._filter.textChanged.connect(self.table.filter_by)
        self.table.opened.connect(self.lift)
        hint = self.tr("Enter or a double click lifts a restriction.") if self._may_write else ""
        return register_panel(self.tr("Restrictions"), self._count, (self._filter,), self.table, hint)

    def _columns(self) -> list[Column[Restriction]]:
        return [
            Column(self.tr("Number"), lambda one: one.number),
            Column(self.tr("Kind"), lambda one: words.of(one.kind)),
            Column(self.tr("Visitor"), lambda one: one.person.name if one.person else "–", stretches=True),
            Column(self.tr("Prisoner"), lambda one: one.prisoner.name if one.prisoner else "–", stretches=True),
            Column(self.tr("Order"), lambda one: one.order),
            Column(self.tr("Reason"), lambda one: one.reason, stretches=True),
            Column(self.tr("Period"), self._period, lambda one: one.first_day),
            Column(self.tr("State"), self._state),
        ]

    def _form(self) -> QFrame:
        frame, column = panel(self.tr("New restriction"))
        notice = self._messages.show_notice
        self._kind = Choice("restriction", RestrictionKind)
        self._visitor = VisitorPicker(self._counters.people, self._background, notice, adds=True)
        NewVisitors(self._visitor, self._counters.people, self._background)
        self._prisoner = PrisonerPicker(self._counters.people, self._background, notice, adds=False)
        self._order = LabelledEdit("order", words.name_of("order"))
        self._reason = LabelledEdit("reason", words.name_of("reason"))
        self._first = LabelledEdit("first_day", words.name_of("first_day"))
        self._last = LabelledEdit("last_day", words.name_of("last_day"), self.tr("Empty where it has no end"))
        save = QPushButton(self.tr("Make the restriction"))
        save.setObjectName("make_restriction")
        save.setProperty("role", "primary")
        save.setAutoDefault(True)
        save.clicked.connect(self.make)
        hint = QLabel(self.tr("A visitor, a prisoner, or both: then it holds for just these two."), wordWrap=True)
        hint.setProperty("role", "hint")
        for widget in (self._kind, self._visitor, self._prisoner, hint, self._order, self._reason):
            column.addWidget(widget)
        days = QHBoxLayout()
        days.addWidget(self._first, 1, Qt.AlignmentFlag.AlignTop)
        days.addWidget(self._last, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(days)
        column.addWidget(save)
        column.addStretch(1)
        self._clear()
        return frame

    def _clear(self) -> None:
        self._kind.choose(None)
        self._visitor.show_value(None)
        self._prisoner.show_value(None)
        for line in (self._order, self._reason, self._last):
            line.edit.clear()
        self._first.edit.setText(words.day_of(self._facility.local(self._counters.visits.now())))

    def _show(self, restrictions: list[Restriction]) -> None:
        self.table.show_rows(restrictions)
        in_force = sum(self._in_force(one) for one in restrictions)
        self._count.setText(self.tr("in force: {count}").format(count=in_force))

    def _in_force(self, restriction: Restriction) -> bool:
        return restriction.in_force(self._facility.local(self._counters.visits.now()).date())

    def _period(self, restriction: Restriction) -> str:
        last = words.day(restriction.last_day) if restriction.last_day else self.tr("no end")
        return f"{words.day(restriction.first_day)} – {last}"

    def _state(self, restriction: Restriction) -> str:
        if restriction.lifted_at is not None:
            return self.tr("lifted: {reason}").format(reason=restriction.lifting_reason)
        return self.tr("in force") if self._in_force(restriction) else self.tr("not in force")

    def _made(self, done: Done[Restriction]) -> None:
        self._clear()
        self._messages.success(self.tr("Restriction {number} is made.").format(number=done.value.number))
        self.reload()

    def _lifted(self, done: Done[Restriction]) -> None:
        self._messages.success(self.tr("Restriction {number} is lifted.").format(number=done.value.number))
        self.reload()
