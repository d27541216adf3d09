"""The page of personal data: whose time of keeping is over, and taking them out of the records by two people."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from gatepost.desk.authority import SecondSignIn
from gatepost.desk.counters import Counters
from gatepost.domain.changes import Done
from gatepost.domain.facility import Facility
from gatepost.domain.retention import Anonymised, Expired, RetentionPlan
from gatepost.ui import words
from gatepost.ui.background import Background
from gatepost.ui.messages import Messages
from gatepost.ui.widgets.form import panel
from gatepost.ui.widgets.page import Page
from gatepost.ui.widgets.register_table import Column, RegisterTable
from gatepost.ui.widgets.second_person import SecondPerson


class RetentionPage(Page):
    """What a run would do is shown before anything is done."""

    def __init__(self, counters: Counters, facility: Facility, background: Background, messages: Messages) -> None:
        super().__init__(counters, facility, background, messages)
        self._plan: RetentionPlan | None = None
        self._second = SecondPerson(background, self)
        self._build()

    def reload(self) -> None:
        """Ask what a run would do now."""
        self._background.run(self._counters.retention.plan, self._show, self._messages.show_notice)

    def carry_out(self) -> None:
        """Do what is shown, once a second person has signed in."""
        if self._plan is None:
            return
        why = self.tr("{count} people are taken out of the records for good. A second person signs in for it.")
        self._second.ask(
            why.format(count=len(self._plan.expired)),
            partial(self._carry_out, self._plan),
            self._done,
            self._messages.show_notice,
        )

    def _carry_out(self, plan: RetentionPlan, second: SecondSignIn) -> Done[Anonymised]:
        return self._counters.retention.carry_out(plan, second)

    def _build(self) -> None:
        frame, column = panel(self.tr("Personal data whose time is over"))
        self._said = QLabel(wordWrap=True)
        self._said.setObjectName("retention_said")
        self.table: RegisterTable[Expired] = RegisterTable(
            [
                Column(self.tr("Visitor"), lambda one: one.person.name, stretches=True),
                Column(words.name_of("birth_date"), lambda one: words.day(one.person.birth_date)),
                Column(self.tr("Last record"), self._last, lambda one: one.last_seen),
            ]
        )
        self.table.setAccessibleName(self.tr("People whose time of keeping is over"))
        hint = QLabel(
            self.tr(
                "Names, numbers, birth dates, documents, telephones, notes, portraits and photos are emptied, in the "
                "journal too; visits and the rest stay and are counted. The journal’s chain holds. This cannot be "
                "taken back, and older backups still hold the names."
            ),
            wordWrap=True,
        )
        hint.setProperty("role", "hint")
        self._act = QPushButton(self.tr("Take them out of the records…"))
        self._act.setObjectName("anonymise")
        self._act.setProperty("role", "primary")
        self._act.clicked.connect(self.carry_out)
        last = QHBoxLayout()
        last.addStretch(1)
        last.addWidget(self._act)
        column.addWidget(self._said)
        column.addWidget(self.table, 1)
        column.addWidget(hint)
        column.addLayout(last)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 12, 12, 12)
        outer.addWidget(frame)

    def _last(self, one: Expired) -> str:
        return words.day_of(self._facility.local(one.last_seen))

    def _show(self, plan: RetentionPlan) -> None:
        self._plan = plan
        self.table.show_rows(plan.expired)
        self._act.setEnabled(bool(plan.expired))
        if plan.years is None:
            said = self.tr("The rules set no period of keeping: nobody is ever taken out. Set it under Rules.")
            self._said.setText(said)
            return
        said = self.tr("Kept for {years} years: {count} people have no record since {day}.")
        text = said.format(years=plan.years, count=len(plan.expired), day=words.day_of(plan.before))
        self._said.setText(text)

    def _done(self, done: Done[Anonymised]) -> None:
        said = self.tr(
            "{people} people are out of the records; {rows} rows and {entries} entries of the journal lost names."
        )
        what, rows = done.value, sum(done.value.rows.values())
        self._messages.success(said.format(people=what.people, rows=rows, entries=what.entries))
        self.reload()
