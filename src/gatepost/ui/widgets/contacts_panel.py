"""A prisoner's contacts, and who of them is an approved visitor."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QInputDialog, QPushButton, QVBoxLayout

from gatepost.desk.counters import Counters
from gatepost.domain.changes import Done
from gatepost.domain.contacts import Approval, Contact
from gatepost.domain.errors import FieldMissing
from gatepost.domain.facility import Facility
from gatepost.domain.people import Person, Prisoner
from gatepost.domain.roles import RESTRICTING
from gatepost.domain.visits import Relation
from gatepost.ui import words
from gatepost.ui.background import Background
from gatepost.ui.messages import Messages
from gatepost.ui.theme import scaled
from gatepost.ui.widgets.choice import Choice
from gatepost.ui.widgets.form import LabelledEdit, panel
from gatepost.ui.widgets.page import Page
from gatepost.ui.widgets.past_dialog import PastOpener
from gatepost.ui.widgets.picker import VisitorPicker
from gatepost.ui.widgets.register_table import Column, RegisterTable
from gatepost.ui.widgets.visitor_form import NewVisitors

_TABLE_PX = 62  # its head and a row


class ContactsPanel(Page):
    """Everybody sees; officers write contacts down; a duty officer or administrator approves and withdraws."""

    def __init__(self, counters: Counters, facility: Facility, background: Background, messages: Messages) -> None:
        super().__init__(counters, facility, background, messages)
        self._past = PastOpener(counters, facility, background, messages, self)
        self._prisoner: Prisoner | None = None
        self._build()
        self.show_prisoner(None)

    def show_prisoner(self, prisoner: Prisoner | None) -> None:
        """Show a prisoner's contacts; None for one who is not written down yet."""
        self._prisoner = prisoner
        self.setVisible(prisoner is not None)
        if prisoner is not None:
            self._clear()
            self.reload()

    def reload(self) -> None:
        """Ask for the contacts of the prisoner who is shown."""
        if self._prisoner is not None:
            ask = partial(self._counters.contacts.of_prisoner, self._prisoner.id)
            self._background.run(ask, self.table.show_rows, self._messages.show_notice)

    def write(self) -> None:
        """Write the pair down; where an order is named, approve the visitor by it."""
        person, relation = self._visitor.value, self._relation.value
        if self._prisoner is None or person is None or not isinstance(relation, Relation):
            open_ones = {"visitor": person, "relation": relation}
            missing = tuple(name for name, one in open_ones.items() if one is None)
            self._messages.show_notice(FieldMissing(fields=missing))
            return
        contact, desk = Contact(person, self._prisoner, relation), self._counters.contacts
        approval = Approval(self._authority.text, self._first.text, self._last.text)
        wanted = self._may_approve and approval.authority.strip()
        act = partial(desk.approve, contact, approval) if wanted else partial(desk.write, contact)
        self._background.run(act, self._written, self._messages.show_notice)

    def withdraw(self) -> None:
        """End the approval of the contact that is chosen, after asking why."""
        contact = self._chosen()
        if contact is None:
            return
        asked = self.tr("Why is {name} no longer an approved visitor?").format(name=contact.person.name)
        reason, agreed = QInputDialog.getText(self, self.tr("Withdraw an approval"), asked)
        if agreed:
            withdraw = partial(self._counters.contacts.withdraw, contact, reason)
            self._background.run(withdraw, self._written, self._messages.show_notice)

    @property
    def _may_approve(self) -> bool:
        return self._counters.officer.role in RESTRICTING

    def _build(self) -> None:
        self.setObjectName("contacts")
        frame, column = panel(self.tr("Contacts and approved visitors"))
        column.setSpacing(8)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        columns: list[Column[Contact]] = [
            Column(self.tr("Visitor"), lambda one: one.person.name, stretches=True),
            Column(self.tr("Relation"), lambda one: words.of(one.relation)),
            Column(self.tr("Approved visitor"), self._approval, stretches=True, alert=self._has_lost_it),
        ]
        self.table: RegisterTable[Contact] = RegisterTable(columns)
        self.table.setAccessibleName(self.tr("Contacts"))
        self.table.opened.connect(lambda contact: self._past.open_person(contact.person))
        people, failed = self._counters.people, self._messages.show_notice
        self._visitor = VisitorPicker(people, self._background, failed, adds=True)
        NewVisitors(self._visitor, people, self._background)
        self._relation = Choice("relation", Relation)
        self._authority = LabelledEdit("authority", words.name_of("authority"))
        self._first = LabelledEdit("approved_first", words.name_of("first_day"))
        self._last = LabelledEdit("approved_last", words.name_of("last_day"))
        self.table.setMinimumHeight(scaled(_TABLE_PX))
        column.addWidget(self.table, 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.addWidget(self._visitor, 0, 0)
        grid.addWidget(self._relation, 0, 1, Qt.AlignmentFlag.AlignTop)
        if self._may_approve:
            days = QHBoxLayout()
            days.setSpacing(12)
            days.addWidget(self._first)
            days.addWidget(self._last)
            grid.addWidget(self._authority, 1, 0)
            grid.addLayout(days, 1, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        write = QPushButton(self.tr("Write down or approve") if self._may_approve else self.tr("Write down"))
        write.setObjectName("write_contact")
        write.clicked.connect(self.write)
        withdraw = QPushButton(self.tr("Withdraw the approval…"))
        withdraw.setObjectName("withdraw")
        withdraw.setEnabled(self._may_approve)
        withdraw.clicked.connect(self.withdraw)
        row = QHBoxLayout()
        row.addWidget(withdraw)
        row.addStretch(1)
        row.addWidget(write)
        return row

    def _approval(self, contact: Contact) -> str:
        approval = contact.approval
        if approval is None:
            return "–"
        if approval.withdrawn_at is not None:
            return self.tr("withdrawn: {reason}").format(reason=approval.withdrawal_reason)
        until = words.day(approval.last_day) or self.tr("no end")
        return f"{approval.authority}, {words.day(approval.first_day)} – {until}"

    def _has_lost_it(self, contact: Contact) -> bool:
        today = self._facility.local(self._counters.visits.now()).date()
        return contact.approval is not None and not contact.is_approved(today)

    def _chosen(self) -> Contact | None:
        rows = self.table.chosen
        return rows[0] if rows else None

    def _clear(self) -> None:
        self._visitor.show_value(None)
        self._relation.choose(None)
        for line in (self._authority, self._last):
            line.edit.clear()
        self._first.edit.setText(words.day_of(self._facility.local(self._counters.visits.now())))

    def _written(self, done: Done[Contact]) -> None:
        person: Person = done.value.person
        self._messages.success(self.tr("{name} is written down among the contacts.").format(name=person.name))
        if self._prisoner is not None:
            self.show_prisoner(self._prisoner)
