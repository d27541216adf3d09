"""The tables of the rules: kinds of visit, the year's numbers, sessions. Each shows rules and gives back their part.

What was typed is given back as it is: whether it can be used is for the rules to say.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem, QWidget

from gatepost.domain.rules import Countable, HouseRules
from gatepost.domain.rules_file import worded
from gatepost.domain.visits import VisitKind
from gatepost.ui import words

_NAME_COLUMNS = 2  # regime and conditions stand before the numbers
_YES, _NO = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_ROWS_SHOWN_PX = 34


class RulesTable(QTableWidget):
    """A table whose first columns say what a row is about."""

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROWS_SHOWN_PX)
        self.horizontalHeader().setStretchLastSection(True)

    def fit(self, headings: Sequence[str], rows: int, narrow: Sequence[int]) -> None:
        """Room for so many rows; the columns at `narrow` are as wide as what they hold."""
        self.setColumnCount(len(headings))
        self.setRowCount(rows)
        self.setHorizontalHeaderLabels(list(headings))
        for column in narrow:
            mode = self.horizontalHeader().ResizeMode.ResizeToContents
            self.horizontalHeader().setSectionResizeMode(column, mode)

    def cell(self, row: int, column: int) -> str:
        """What stands there."""
        item = self.item(row, column)
        return item.text().strip() if item else ""

    def is_ticked(self, row: int, column: int) -> bool:
        """Whether the cell is ticked."""
        item = self.item(row, column)
        return item is not None and item.checkState() is _YES

    def put(self, row: int, column: int, text: str, fixed: bool = False) -> None:
        """Let a text stand there."""
        item = QTableWidgetItem(text)
        if fixed:
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.setItem(row, column, item)

    def tick(self, row: int, column: int, on: bool) -> None:
        """Let a tick stand there, or room for one."""
        item = QTableWidgetItem()
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(_YES if on else _NO)
        self.setItem(row, column, item)


class KindsTable(RulesTable):
    """How long each kind lasts, whether it counts, and what it needs."""

    _MINUTES, _COUNTS, _PERMISSION, _APPROVAL, _PAPERS = range(1, 6)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__("kinds", QCoreApplication.translate("RulesPage", "Kinds of visit"), parent)
        self._language = language
        self._rules: HouseRules | None = None
        self.setToolTip(self.tr("Papers are parted by a semicolon."))

    def show_rules(self, rules: HouseRules) -> None:
        """One row a kind."""
        self._rules = rules
        headings = [
            self.tr("Kind"),
            self.tr("Minutes"),
            self.tr("Counts"),
            self.tr("Permission"),
            self.tr("Approved only"),
            self.tr("Papers"),
        ]
        self.fit(headings, len(rules.kinds), range(self._PAPERS))
        for row, (kind, rule) in enumerate(rules.kinds.items()):
            self.put(row, 0, words.of(kind), fixed=True)
            self.put(row, self._MINUTES, "" if rule.minutes is None else str(rule.minutes))
            self.tick(row, self._COUNTS, rule.counted)
            self.tick(row, self._PERMISSION, rule.permission)
            self.tick(row, self._APPROVAL, rule.approval)
            self.put(row, self._PAPERS, "; ".join(worded(paper, self._language) for paper in rule.papers))

    def content(self) -> dict[str, Any]:
        """The part of the file."""
        kinds = self._rules.kinds if self._rules else {}
        return {
            kind.value: {
                "minutes": number(self.cell(row, self._MINUTES)),
                "counted": self.is_ticked(row, self._COUNTS),
                "permission": self.is_ticked(row, self._PERMISSION),
                "approval": self.is_ticked(row, self._APPROVAL),
                "papers": [self._paper(name, rule.papers) for name in self._names(row)],
            }
            for row, (kind, rule) in enumerate(kinds.items())
        }

    def _names(self, row: int) -> list[str]:
        return [name.strip() for name in self.cell(row, self._PAPERS).split(";") if name.strip()]

    def _paper(self, name: str, known: Sequence[Mapping[str, str]]) -> dict[str, str]:
        """A paper that is known keeps its names in the other languages."""
        same = [paper for paper in known if worded(paper, self._language) == name]
        return dict(same[0]) if same else {self._language: name}


class NormsTable(RulesTable):
    """How many visits and parcels a year, by regime and conditions; an empty cell says nothing."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__("norms", QCoreApplication.translate("RulesPage", "Visits and parcels a year"), parent)
        self._language = language
        self._counted: list[Countable] = []
        self._lines: list[dict[str, Any]] = []

    def show_rules(self, rules: HouseRules) -> None:
        """One row for each regime with each of the conditions."""
        self._counted = list(rules.counted)
        self._lines = json.loads(rules.to_json())["norms"]
        headings = [words.name_of("regime"), words.name_of("conditions"), *map(words.of, self._counted)]
        self.fit(headings, len(self._lines), range(_NAME_COLUMNS))
        for row, line in enumerate(self._lines):
            self.put(row, 0, worded(rules.regimes[line["regime"]], self._language), fixed=True)
            self.put(row, 1, worded(rules.conditions[line["conditions"]], self._language), fixed=True)
            for column, kind in enumerate(self._counted, _NAME_COLUMNS):
                norm = line[kind.value]
                self.put(row, column, "" if norm is None else str(norm))

    def content(self) -> list[dict[str, Any]]:
        """The part of the file."""
        return [
            line | {kind.value: number(self.cell(row, at)) for at, kind in enumerate(self._counted, _NAME_COLUMNS)}
            for row, line in enumerate(self._lines)
        ]


class SessionsTable(RulesTable):
    """When visits are held, in which room, how many places; an empty row is none."""

    _DAYS, _FROM, _UNTIL, _KINDS, _ROOM, _PLACES = range(6)
    _SPARE_ROWS = 3

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("sessions", QCoreApplication.translate("RulesPage", "Sessions"), parent)

    def show_rules(self, rules: HouseRules) -> None:
        """One row a session, and a few to write new ones into."""
        headings = [
            self.tr("Days"),
            self.tr("From"),
            self.tr("Until"),
            self.tr("Kinds of visit"),
            self.tr("Room"),
            self.tr("Places"),
        ]
        narrow = (self._DAYS, self._FROM, self._UNTIL, self._ROOM, self._PLACES)
        self.fit(headings, len(rules.sessions) + self._SPARE_ROWS, narrow)
        self.horizontalHeader().setSectionResizeMode(self._KINDS, self.horizontalHeader().ResizeMode.Stretch)
        self.clearContents()
        for row, one in enumerate(rules.sessions):
            texts = (
                ", ".join(map(str, sorted(one.weekdays))),
                f"{one.starts:%H:%M}",
                f"{one.ends:%H:%M}",
                ", ".join(words.of(kind) for kind in VisitKind if kind in one.kinds),
                one.room,
                str(one.places),
            )
            for column, text in enumerate(texts):
                self.put(row, column, text)

    def content(self) -> list[dict[str, Any]]:
        """The part of the file."""
        filled = [row for row in range(self.rowCount()) if any(self.cell(row, at) for at in range(self.columnCount()))]
        return [
            {
                "weekdays": [number(day) for day in _parts(self.cell(row, self._DAYS))],
                "from": self.cell(row, self._FROM),
                "until": self.cell(row, self._UNTIL),
                "kinds": [_kind(word) for word in _parts(self.cell(row, self._KINDS))],
                "room": self.cell(row, self._ROOM),
                "places": number(self.cell(row, self._PLACES)),
            }
            for row in filled
        ]


def number(text: str) -> int | str | None:
    """A number, nothing, or what was typed instead, which the rules then refuse by its place."""
    text = text.strip()
    if not text:
        return None
    return int(text) if text.isdecimal() and text.isascii() else text


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def _kind(word: str) -> str:
    """A kind of visit by its word in the window's language; what is none stays as it was typed."""
    known = {words.of(kind).casefold(): kind.value for kind in VisitKind}
    return known.get(word.casefold(), word)
