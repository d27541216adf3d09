"""The rules of the house: shown, edited, imported, exported, and confirmed by an administrator."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
)

from gatepost.desk.counters import Counters
from gatepost.domain.changes import Done
from gatepost.domain.errors import FileUnreadable, Notice, TargetNotWritable
from gatepost.domain.facility import Facility
from gatepost.domain.rules import HouseRules
from gatepost.domain.visits import VisitKind
from gatepost.ui import words
from gatepost.ui.background import Background
from gatepost.ui.messages import Messages
from gatepost.ui.widgets.form import LabelledEdit, panel
from gatepost.ui.widgets.page import Page

_LINES = ("source", "valid_from", "valid_until", "adult_age", "most_visitors", "lockers")
_NUMBERS = ("adult_age", "most_visitors", "lockers")
_NAME_COLUMNS = 2  # regime and conditions stand before the numbers
_YES, _NO = Qt.CheckState.Checked, Qt.CheckState.Unchecked


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
        }
        self._lines = {name: LabelledEdit(f"rules_{name}", labels[name]) for name in _LINES}
        self._kinds, self._norms = QTableWidget(), QTableWidget()
        self._kinds.setAccessibleName(self.tr("Kinds of visit"))
        self._norms.setAccessibleName(self.tr("Visits a year"))
        self._norms.setObjectName("norms")
        self._kinds.setObjectName("kinds")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(self._general(), 1)
        row.addWidget(self._numbers(), 1)

    def _general(self) -> QFrame:
        frame, column = panel(self.tr("Rules of the house"))
        self._state = QLabel(wordWrap=True)
        self._state.setObjectName("rules_state")
        column.addWidget(self._state)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        grid.addWidget(self._lines["source"], 0, 0, 1, 2)
        for place, name in enumerate(_LINES[1:]):
            grid.addWidget(self._lines[name], 1 + place // 2, place % 2)
        column.addLayout(grid)
        column.addWidget(self._kinds, 1)
        return frame

    def _numbers(self) -> QFrame:
        frame, column = panel(self.tr("Visits a year"))
        hint = QLabel(self.tr("An empty cell says nothing: then no limit is enforced."), wordWrap=True)
        hint.setProperty("role", "hint")
        confirm = QPushButton(self.tr("Confirm: these rules hold here"))
        confirm.setObjectName("confirm_rules")
        confirm.setProperty("role", "primary")
        confirm.clicked.connect(self.confirm)
        importing, exporting = QPushButton(self.tr("Import…")), QPushButton(self.tr("Export…"))
        importing.clicked.connect(self.import_file)
        exporting.clicked.connect(self.export_file)
        column.addWidget(self._norms, 1)
        column.addWidget(hint)
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
        self._show_kinds(rules)
        self._show_norms(rules)

    def _show_kinds(self, rules: HouseRules) -> None:
        table = self._kinds
        headings = [self.tr("Kind"), self.tr("Minutes"), self.tr("Counts"), self.tr("Permission")]
        _fit(table, headings, len(rules.kinds))
        for row, (kind, rule) in enumerate(rules.kinds.items()):
            table.setItem(row, 0, _fixed(words.of(kind)))
            table.setItem(row, 1, QTableWidgetItem("" if rule.minutes is None else str(rule.minutes)))
            table.setItem(row, 2, _ticked(rule.counted))
            table.setItem(row, 3, _ticked(rule.permission))

    def _show_norms(self, rules: HouseRules) -> None:
        counted = self._counted
        headings = [words.name_of("regime"), words.name_of("conditions"), *map(words.of, counted)]
        places = [(regime, conditions) for regime in rules.regimes for conditions in rules.conditions]
        _fit(self._norms, headings, len(places))
        for row, (regime, conditions) in enumerate(places):
            self._norms.setItem(row, 0, _fixed(self._word(rules.regimes[regime])))
            self._norms.setItem(row, 1, _fixed(self._word(rules.conditions[conditions])))
            for column, kind in enumerate(counted, _NAME_COLUMNS):
                norm = rules.norms.get((regime, conditions, kind))
                self._norms.setItem(row, column, QTableWidgetItem("" if norm is None else str(norm)))

    @property
    def _counted(self) -> list[VisitKind]:
        return [kind for kind, rule in self._rules.kinds.items() if rule.counted] if self._rules else []

    def _word(self, names: object) -> str:
        known = dict(names) if isinstance(names, dict) else {}
        return str(known.get(self._facility.language) or next(iter(known.values()), ""))

    def _text(self) -> str:
        """What stands here, as a file's text; whether it can be used is for the rules to say."""
        content = json.loads(self._rules.to_json()) if self._rules else {}
        for name, line in self._lines.items():
            content[name] = _number(line.text) if name in _NUMBERS else line.text.strip()
        content["valid_until"] = content["valid_until"] or None
        for row, kind in enumerate(self._rules.kinds if self._rules else ()):
            content["kinds"][kind.value] = {
                "minutes": _number(_cell(self._kinds, row, 1).text()),
                "counted": _cell(self._kinds, row, 2).checkState() is _YES,
                "permission": _cell(self._kinds, row, 3).checkState() is _YES,
            }
        for row, line_ in enumerate(content.get("norms", ())):
            for column, kind in enumerate(self._counted, _NAME_COLUMNS):
                line_[kind.value] = _number(_cell(self._norms, row, column).text())
        return json.dumps(content)

    def _confirmed(self, done: Done[HouseRules]) -> None:
        self._show(done.value)
        self._messages.success(self.tr("The rules are confirmed and in force."))


def _fit(table: QTableWidget, headings: list[str], rows: int) -> None:
    table.setColumnCount(len(headings))
    table.setRowCount(rows)
    table.setHorizontalHeaderLabels(headings)
    table.verticalHeader().hide()
    table.horizontalHeader().setStretchLastSection(True)
    for column in range(_NAME_COLUMNS):
        table.horizontalHeader().setSectionResizeMode(column, table.horizontalHeader().ResizeMode.ResizeToContents)


def _fixed(text: str) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    return item


def _ticked(on: bool) -> QTableWidgetItem:
    item = QTableWidgetItem()
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(_YES if on else _NO)
    return item


def _cell(table: QTableWidget, row: int, column: int) -> QTableWidgetItem:
    """The item that was put there."""
    return table.item(row, column) or QTableWidgetItem()


def _number(text: str) -> int | str | None:
    """A number, nothing, or what was typed instead, which the rules then refuse by its place."""
    text = text.strip()
    if not text:
        return None
    return int(text) if text.isdecimal() and text.isascii() else text
