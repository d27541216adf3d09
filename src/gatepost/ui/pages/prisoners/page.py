"""The register of prisoners: finding one, and keeping regime, conditions, unit and status up to date."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gatepost.desk.counters import Counters
from gatepost.desk.prisoner_lists import OpenedList
from gatepost.domain.changes import Done
from gatepost.domain.facility import Facility
from gatepost.domain.people import Prisoner, PrisonerStatus
from gatepost.domain.prisoner_lists import PrisonerList, flags_in
from gatepost.domain.roles import RESTRICTING
from gatepost.domain.rules import HouseRules
from gatepost.domain.rules_file import Names, worded
from gatepost.ui import words
from gatepost.ui.background import Background
from gatepost.ui.messages import Messages
from gatepost.ui.pages.prisoners.list_dialog import ListDialog
from gatepost.ui.pages.prisoners.taken_lists import TakenListsDialog
from gatepost.ui.widgets.choice import Choice
from gatepost.ui.widgets.contacts_panel import ContactsPanel
from gatepost.ui.widgets.form import LabelledEdit, labelled, may_be_narrow, panel
from gatepost.ui.widgets.page import Page
from gatepost.ui.widgets.past_dialog import PastOpener
from gatepost.ui.widgets.register_table import Column, RegisterTable

_PAUSE_MS = 150
_FORM_COLUMNS = 4
_ROW_PX = 52
_LINES = (
    *("register_number", "surname", "given_names", "birth_date"),
    *("unit", "surname_latin", "given_names_latin", "arrived_on"),
    *("release_on", "flags"),
)
_DAYS = frozenset({"birth_date", "arrived_on", "release_on"})
_LIST_FILES = " (*.xlsx *.csv *.txt)"
_NEW = Prisoner("", "", "")


class PrisonersPage(Page):
    """Everybody finds; officers add; a duty officer or administrator changes."""

    def __init__(self, counters: Counters, facility: Facility, background: Background, messages: Messages) -> None:
        super().__init__(counters, facility, background, messages)
        self._rules = counters.rules.in_force()
        self._past = PastOpener(counters, facility, background, messages, self)
        self._build()
        self._show_prisoner(_NEW)

    def reload(self) -> None:
        """Find anew; the rules may have changed."""
        self._background.run(self._counters.rules.in_force, self._show_rules, self._messages.show_notice)
        self._find()

    def save(self) -> None:
        """Add the prisoner, or write what has changed."""
        status = self._status.value
        prisoner = replace(
            self._prisoner,
            **{name: line.text for name, line in self._lines.items() if name != "flags"},  # type: ignore[arg-type]
            flags=flags_in(self._lines["flags"].text),
            regime=str(self._regime.currentData() or ""),
            conditions=str(self._conditions.currentData() or ""),
            status=status if isinstance(status, PrisonerStatus) else PrisonerStatus.HERE,
        )
        people = self._counters.people
        self._background.run(
            partial(people.change_prisoner if prisoner.id else people.add_prisoner, prisoner),
            self._saved,
            self._messages.show_notice,
        )

    def choose_list(self) -> None:
        """Choose a file of another office, and look at what it would change."""
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Take a list over"), "", self.tr("Lists") + _LIST_FILES)
        if chosen:
            self.open_list(Path(chosen))

    def open_list(self, path: Path) -> None:
        """Look at what a file would change."""
        self._background.run(
            partial(self._counters.prisoner_lists.open, path), self._show_list, self._messages.show_notice
        )

    def show_lists(self) -> None:
        """The lists that were taken over."""
        dialog = TakenListsDialog(
            self._counters.prisoner_lists, self._facility, self._background, self._may_change, self
        )
        dialog.taken_back.connect(lambda _: self._find())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @property
    def _may_change(self) -> bool:
        return self._counters.officer.role in RESTRICTING

    def _show_list(self, opened: OpenedList) -> None:
        dialog = ListDialog(self._counters.prisoner_lists, opened, self._named, self._background, self)
        dialog.taken.connect(self._list_taken)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _list_taken(self, taken: PrisonerList) -> None:
        said = self.tr("{number}: {added} new, {changed} changed, {gone} gone, {left_out} left out.")
        text = said.format(
            number=taken.number, added=taken.added, changed=taken.changed, gone=taken.gone, left_out=taken.left_out
        )
        self._messages.success(text)
        self._find()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(self._list(), 4)
        right = QVBoxLayout()
        right.setSpacing(8)
        self._contacts = ContactsPanel(self._counters, self._facility, self._background, self._messages)
        right.addWidget(self._form())
        right.addWidget(self._contacts, 1)
        right.addStretch(0)
        row.addLayout(right, 5)

    def _list(self) -> QFrame:
        self._query = QLineEdit(placeholderText=self.tr("Name or register number"), clearButtonEnabled=True)
        self._query.setAccessibleName(self.tr("Find a prisoner"))
        self._query.setObjectName("find_prisoner")
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._find)
        self._query.textChanged.connect(self._pause.start)
        columns: list[Column[Prisoner]] = [
            Column(self.tr("Number"), lambda one: one.register_number),
            Column(self.tr("Name"), self._who, lambda one: one.name.casefold(), stretches=True),
            Column(self.tr("Status"), lambda one: words.of(one.status)),
        ]
        self.table: RegisterTable[Prisoner] = RegisterTable(columns, row_px=_ROW_PX)
        self.table.setAccessibleName(self.tr("Prisoners"))
        self.table.opened.connect(self._show_prisoner)
        new = QPushButton(self.tr("New prisoner"))
        new.clicked.connect(lambda: self._show_prisoner(_NEW))
        frame, column = panel(self.tr("Prisoners"))
        top = QHBoxLayout()
        top.addWidget(self._query, 1)
        top.addWidget(new)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addLayout(self._list_buttons())
        return frame

    def _list_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        if self._may_change:
            take = QPushButton(self.tr("Take a list over…"))
            take.setObjectName("open_list")
            take.clicked.connect(self.choose_list)
            row.addWidget(take)
        lists = QPushButton(self.tr("Lists taken over…"))
        lists.setObjectName("show_lists")
        lists.clicked.connect(self.show_lists)
        row.addWidget(lists)
        row.addStretch(1)
        return row

    def _form(self) -> QFrame:
        self._lines = {name: LabelledEdit(f"prisoner_{name}", words.name_of(name)) for name in _LINES}
        self._regime, self._conditions = QComboBox(), QComboBox()
        self._regime.setObjectName("regime")
        self._conditions.setObjectName("conditions")
        for box in (self._regime, self._conditions):
            may_be_narrow(box)
        self._status = Choice("status", [one for one in PrisonerStatus if one is not PrisonerStatus.STRUCK])
        self._save = QPushButton(self.tr("Save the prisoner"))
        self._save.setObjectName("save_prisoner")
        self._save.setProperty("role", "primary")
        self._save.setAutoDefault(True)
        self._save.clicked.connect(self.save)
        widgets: list[QWidget] = [*self._lines.values()]
        widgets += [
            labelled(words.name_of("regime"), self._regime),
            labelled(words.name_of("conditions"), self._conditions),
            self._status,
        ]
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        for place, widget in enumerate(widgets):
            grid.addWidget(widget, place // _FORM_COLUMNS, place % _FORM_COLUMNS)
        frame, column = panel(self.tr("Prisoner’s record"))
        column.setSpacing(8)
        column.addLayout(grid)
        self._history = QPushButton(self.tr("History…"))
        self._history.setObjectName("prisoner_history")
        self._history.clicked.connect(lambda: self._past.open_prisoner(self._prisoner))
        buttons = QHBoxLayout()
        buttons.addWidget(self._history)
        buttons.addStretch(1)
        buttons.addWidget(self._save)
        rows, used = divmod(len(widgets), _FORM_COLUMNS)
        grid.addLayout(buttons, rows, used, 1, _FORM_COLUMNS - used, Qt.AlignmentFlag.AlignBottom)  # beside the last
        return frame

    def _find(self) -> None:
        query = self._query.text()
        self._background.run(
            partial(self._counters.people.find_prisoners, query), self.table.show_rows, self._messages.show_notice
        )

    def _show_rules(self, rules: HouseRules) -> None:
        self._rules = rules
        self.table.refresh()

    def _show_prisoner(self, prisoner: Prisoner) -> None:
        self._prisoner = prisoner
        for name, line in self._lines.items():
            said = getattr(prisoner, name)
            text = ", ".join(said) if isinstance(said, tuple) else said
            line.edit.setText(words.day(text) if name in _DAYS else text)
            line.edit.setCursorPosition(0)
        self._offer(self._regime, self._rules.regimes, prisoner.regime)
        self._offer(self._conditions, self._rules.conditions, prisoner.conditions)
        self._status.choose(prisoner.status)
        self._history.setVisible(bool(prisoner.id))
        self._contacts.show_prisoner(prisoner if prisoner.id else None)
        self._save.setEnabled(not prisoner.id or self._may_change)
        self._lines["register_number"].edit.setFocus()

    def _offer(self, box: QComboBox, names: Names, chosen: str) -> None:
        """Codes by their words; one that the rules no longer know stays chosen."""
        box.clear()
        for code in ("", *names, *([chosen] if chosen and chosen not in names else [])):
            box.addItem(self._word(names, code) if code else self.tr("not known"), code)
        box.setCurrentIndex(box.findData(chosen))

    def _who(self, prisoner: Prisoner) -> str:
        """The name over unit, regime and conditions."""
        regime = self._word(self._rules.regimes, prisoner.regime)
        conditions = self._word(self._rules.conditions, prisoner.conditions)
        parts = (prisoner.unit, regime, conditions, *prisoner.flags)
        return f"{prisoner.name}\n{' · '.join(part for part in parts if part)}"

    def _named(self, name: str, code: str) -> str:
        return self._word(self._rules.regimes if name == "regime" else self._rules.conditions, code)

    def _word(self, names: Names, code: str) -> str:
        return worded(names.get(code, {}), self._facility.language) or code

    def _saved(self, done: Done[Prisoner]) -> None:
        said = self.tr("{name}, register number {number}, is saved.")
        self._messages.success(said.format(name=done.value.name, number=done.value.register_number))
        self._show_prisoner(_NEW)
        self._find()
