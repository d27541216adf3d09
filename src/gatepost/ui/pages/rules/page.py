"""The rules of the house: shown, edited, imported, exported, and confirmed by an administrator."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
)

from gatepost.desk.counters import Counters
from gatepost.domain.changes import Done
from gatepost.domain.errors import FileUnreadable, Notice, TargetNotWritable
from gatepost.domain.facility import Facility
from gatepost.domain.rules import HouseRules
from gatepost.ui.background import Background
from gatepost.ui.messages import Messages
from gatepost.ui.pages.rules.tables import KindsTable, NormsTable, SessionsTable, number
from gatepost.ui.widgets.form import LabelledEdit, panel
from gatepost.ui.widgets.page import Page

_LINES = ("source", "valid_from", "valid_until", "adult_age", "most_visitors", "lockers", "retention_years")
_COLUMNS = 3  # of the lines
_NUMBERS = ("adult_age", "most_visitors", "lockers", "retention_years")


class RulesPage(Page):
    """What stands here is a draft until it is confirmed; the rules in force go on meanwhile."""

    def __init__(self, counters: Counters, facility: Facility, background: Background, messages: Messages) -> None:
        super().__init__(counters, facility, background, messages)
        self._rules: HouseRules | None = None
        self._build()

    def reload(self) -> None:
        """Show the rules in force; a draft stays."""
        if self._rules is None:
            self._background.run(self._counters.rules.in_force, self._show, self._messages.show_notice)

    def confirm(self) -> None:
        """Bring what stands here into force."""
        try:
            rules = self._counters.rules.read(self._text())
        except Notice as notice:
            self._messages.show_notice(notice)
            return
        self._background.run(partial(self._counters.rules.confirm, rules), self._confirmed, self._messages.show_notice)

    def use_parcels(self, rules: HouseRules) -> None:
        """The parcels' rules were confirmed on their own page: a draft here goes on with them."""
        if self._rules is not None:
            self._rules = replace(self._rules, parcels=rules.parcels)

    def import_file(self) -> None:
        """Show the rules of a file as a draft."""
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Import rules"), "", self.tr("Rules") + " (*.json)")
        if chosen:
            self.take_file(Path(chosen))

    def take_file(self, file: Path) -> None:
        """Show the rules of `file` as a draft, or say what is wrong with it."""
        try:
            rules = self._counters.rules.read(file.read_text("utf-8"))
        except (OSError, UnicodeDecodeError):
            self._messages.show_notice(FileUnreadable(file=file.name))
        except Notice as notice:
            self._messages.show_notice(notice)
        else:
            self._show(rules)
            self._messages.tell(self.tr("The file is shown here. Compare it, then confirm it to bring it into force."))

    def export_file(self) -> None:
        """Write what stands here to a file."""
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export rules"), "gatepost-rules.json", self.tr("Rules") + " (*.json)"
        )
        if chosen:
            self.write_file(Path(chosen))

    def write_file(self, file: Path) -> None:
        """Write what stands here to `file`."""
        try:
            file.write_text(self._counters.rules.read(self._text()).to_json(), "utf-8")
        except OSError:
            self._messages.show_notice(TargetNotWritable(file=file.name))
        except Notice as notice:
            self._messages.show_notice(notice)
        else:
            self._messages.success(self.tr("The rules are written to {file}.").format(file=file.name))

    def _build(self) -> None:
        labels = {
            "source": self.tr("Source: law, order, number and date"),
            "valid_from": self.tr("Valid from (year-month-day)"),
            "valid_until": self.tr("Valid until (empty: no end)"),
            "adult_age": self.tr("An adult is, in years"),
            "most_visitors": self.tr("Visitors at once, at most"),
            "lockers": self.tr("Lockers"),
            "retention_years": self.tr("Keep personal data, years"),
        }
        self._lines = {name: LabelledEdit(f"rules_{name}", labels[name]) for name in _LINES}
        self._kinds = KindsTable(self._facility.language)
        self._norms = NormsTable(self._facility.language)
        self._sessions = SessionsTable()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(self._general(), 4)
        row.addWidget(self._numbers(), 3)

    def _general(self) -> QFrame:
        frame, column = panel(self.tr("Rules of the house"))
        self._state = QLabel(wordWrap=True)
        self._state.setObjectName("rules_state")
        column.addWidget(self._state)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        grid.addWidget(self._lines["source"], 0, 0, 1, _COLUMNS)
        for place, name in enumerate(_LINES[1:]):
            grid.addWidget(self._lines[name], 1 + place // _COLUMNS, place % _COLUMNS)
        column.addLayout(grid)
        column.addWidget(self._kinds, 1)
        return frame

    def _numbers(self) -> QFrame:
        frame, column = panel(self.tr("Visits and parcels a year"))
        hint = QLabel(self.tr("An empty cell says nothing: then no limit is enforced."), wordWrap=True)
        hint.setProperty("role", "hint")
        confirm = QPushButton(self.tr("Confirm: these rules hold here"))
        confirm.setObjectName("confirm_rules")
        confirm.setProperty("role", "primary")
        confirm.clicked.connect(self.confirm)
        importing, exporting = QPushButton(self.tr("Import…")), QPushButton(self.tr("Export…"))
        importing.clicked.connect(self.import_file)
        exporting.clicked.connect(self.export_file)
        sessions = QLabel(self.tr("Sessions"))
        sessions.setProperty("role", "heading")
        when = QLabel(
            self.tr("Days: 1 Monday to 7 Sunday. A kind without sessions may be booked at any time."), wordWrap=True
        )
        when.setProperty("role", "hint")
        column.addWidget(self._norms, 3)
        column.addWidget(hint)
        column.addWidget(sessions)
        column.addWidget(self._sessions, 2)
        column.addWidget(when)
        buttons = QHBoxLayout()
        buttons.addWidget(importing)
        buttons.addWidget(exporting)
        buttons.addStretch(1)
        buttons.addWidget(confirm)
        column.addLayout(buttons)
        return frame

    def _show(self, rules: HouseRules) -> None:
        self._rules = rules
        content = json.loads(rules.to_json())
        for name, line in self._lines.items():
            line.edit.setText("" if content[name] is None else str(content[name]))
            line.edit.setCursorPosition(0)
        if rules.is_confirmed:
            self._state.setText(self.tr("In force, confirmed by {name}.").format(name=rules.confirmed_by))
        else:
            self._state.setText(self.tr("Not confirmed: these rules are shown, but nobody is refused by them."))
        for table in (self._kinds, self._norms, self._sessions):
            table.show_rules(rules)

    def _text(self) -> str:
        """What stands here, as a file's text; whether it can be used is for the rules to say."""
        content = json.loads(self._rules.to_json()) if self._rules else {}
        for name, line in self._lines.items():
            content[name] = number(line.text) if name in _NUMBERS else line.text.strip()
        content["valid_until"] = content["valid_until"] or None
        content["kinds"] = self._kinds.content()
        content["norms"] = self._norms.content()
        content["sessions"] = self._sessions.content()
        return json.dumps(content)

    def _confirmed(self, done: Done[HouseRules]) -> None:
        self._show(done.value)
        self._messages.success(self.tr("The rules are confirmed and in force."))
