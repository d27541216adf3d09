"""What the officer must know before saving: visits left this year, what stands against the visit, who is inside."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from gatepost.desk.visits import Outlook
from gatepost.domain.contacts import Contact
from gatepost.domain.rules import Passing
from gatepost.domain.visits import VisitKind
from gatepost.ui import words
from gatepost.ui.theme import Theme
from gatepost.ui.widgets.statement import Statement, emptied


class OutlookPanel(QWidget):
    """`party_chosen` says that the visitor joins those who are inside, or no longer does."""

    party_chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lead = ""
        self._title = QLabel()
        self._title.setProperty("role", "heading")
        self._balances = QLabel(wordWrap=True)
        self._balances.setObjectName("balances")
        self._joins = QCheckBox()
        self._joins.setObjectName("joins")
        self._joins.toggled.connect(self._toggled)
        self._statements = QVBoxLayout()
        self._statements.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._balances)
        column.addWidget(self._joins)
        column.addLayout(self._statements)
        self.show_nothing()

    @property
    def party(self) -> str:
        """The number of the visit that this visitor goes together with; empty where they come alone."""
        return self._lead if self._joins.isChecked() and not self.isHidden() else ""

    def show_nothing(self) -> None:
        """No prisoner is chosen."""
        self.hide()
        self.forget_party()

    def forget_party(self) -> None:
        """Another visitor, prisoner or kind: who joined before does not join by itself again."""
        self._joins.blockSignals(True)
        self._joins.setChecked(False)
        self._joins.blockSignals(False)

    def show_outlook(self, outlook: Outlook, kind: VisitKind) -> None:
        """Show what is known for a prisoner and a kind of visit."""
        self._title.setText(outlook.prisoner.name)
        lines = [self._contact_text(outlook.contact)] if outlook.contact else []
        lines += [words.balance(one) for one in outlook.balances]
        if not outlook.rules_confirmed:
            lines.append(self.tr("The rules of the house are not confirmed: no limit is enforced."))
        self._balances.setText("\n".join(lines))
        self._show_joins(outlook, kind)
        emptied(self._statements)
        for one in outlook.hindrances:
            self._statements.addWidget(Statement(words.hindrance(one), self._theme, one.passing is not Passing.WARNS))
        self.show()

    def _show_joins(self, outlook: Outlook, kind: VisitKind) -> None:
        leads = [one for one in outlook.inside if not one.party and one.kind is kind]
        self._lead = leads[-1].number if leads else ""
        self._joins.setVisible(bool(leads))
        if leads:
            said = self.tr("Together with {number},\n{name}")  # a check box breaks no lines by itself
            self._joins.setText(said.format(name=leads[-1].person.name, number=leads[-1].number))
            self._joins.setToolTip(leads[-1].person.name)

    def _contact_text(self, contact: Contact) -> str:
        relation, approval = words.of(contact.relation), contact.approval
        if approval is None or approval.withdrawn_at is not None:
            return self.tr("{relation}; no approved visitor").format(relation=relation)
        until = words.day(approval.last_day) or self.tr("no end")
        said = self.tr("{relation}; approved visitor, {authority}, until {day}")
        return said.format(relation=relation, authority=approval.authority, day=until)

    def _toggled(self) -> None:
        self.party_chosen.emit()
