"""The page of watchlists: loading a list from a file, which are in force, and withdrawing one."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
)

from gatepost.desk.counters import Counters
from gatepost.desk.watchlists import OpenedWatchlist
from gatepost.domain.changes import Done
from gatepost.domain.errors import Notice
from gatepost.domain.facility import Facility
from gatepost.domain.roles import RESTRICTING
from gatepost.domain.rules import Passing
from gatepost.domain.watchlists import Watchlist
from gatepost.ui import words
from gatepost.ui.background import Background, Watch
from gatepost.ui.messages import Messages
from gatepost.ui.widgets.form import LabelledEdit, labelled, panel, register_panel
from gatepost.ui.widgets.page import Page
from gatepost.ui.widgets.register_table import Column, RegisterTable

_LINES = ("list_name", "source", "order", "first_day", "last_day")
_FILES = " (*.xlsx *.csv *.txt)"


class WatchlistsPage(Page):
    """Everybody sees; a duty officer or administrator loads and withdraws."""

    def __init__(self, counters: Counters, facility: Facility, background: Background, messages: Messages) -> None:
        super().__init__(counters, facility, background, messages)
        self._opened: OpenedWatchlist | None = None
        self._watch: Watch | None = None
        self._build()

    def reload(self) -> None:
        """Ask for the lists."""
        self._background.run(self._counters.watchlists.all, self._show, self._messages.show_notice)

    def choose_file(self) -> None:
        """Choose the file of a list."""
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Load a list"), "", self.tr("Lists") + _FILES)
        if chosen:
            self.open_file(Path(chosen))

    def open_file(self, path: Path) -> None:
        """Read a file, and say what it holds before it is loaded."""
        self._background.run(
            partial(self._counters.watchlists.open, path), self._show_opened, self._messages.show_notice
        )

    def load(self) -> None:
        """Bring the list that was read into force."""
        if self._opened is None:
            self._messages.tell(self.tr("Choose the file of the list first."))
            return
        text = {name: line.text for name, line in self._lines.items()}
        passing = Passing(self._passing.currentData())
        days = (text["first_day"], text["last_day"])
        watchlist = Watchlist(text["list_name"], text["source"], text["order"], *days, passing)
        self._watch = Watch(self)
        self._watch.stepped.connect(self._bar.setValue)
        self._set_loading(True)
        work = partial(self._counters.watchlists.load, self._opened, watchlist, self._watch.step)
        self._background.run(work, self._loaded, self._not_loaded)

    def withdraw(self) -> None:
        """Let the chosen list count no longer, after asking why."""
        for one in self.table.chosen[:1]:
            asked = self.tr("Why does “{name}” count no longer?").format(name=one.name)
            reason, agreed = QInputDialog.getText(self, self.tr("Withdraw a list"), asked)
            if agreed:
                work = partial(self._counters.watchlists.withdraw, one.number, reason)
                self._background.run(work, self._withdrawn, self._messages.show_notice)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        column.addWidget(self._register(), 1)
        if self._counters.officer.role in RESTRICTING:
            column.addWidget(self._form())

    def _register(self) -> QFrame:
        self.table: RegisterTable[Watchlist] = RegisterTable(
            [
                Column(self.tr("Number"), lambda one: one.number),
                Column(words.name_of("list_name"), lambda one: one.name, stretches=True),
                Column(words.name_of("source"), lambda one: one.source, stretches=True),
                Column(words.name_of("order"), lambda one: one.order),
                Column(self.tr("Period"), _period, lambda one: one.first_day),
                Column(self.tr("People"), lambda one: str(one.entry_count), lambda one: one.entry_count, numeric=True),
                Column(self.tr("Passed by"), lambda one: words.of(one.passing)),
                Column(self.tr("State"), self._state, alert=lambda one: not self._is_in_force(one)),
            ]
        )
        self._count = QLabel()
        self._count.setObjectName("watchlists_count")
        tools = []
        if self._counters.officer.role in RESTRICTING:
            withdraw = QPushButton(self.tr("Withdraw the chosen list…"))
            withdraw.setObjectName("withdraw_list")
            withdraw.clicked.connect(self.withdraw)
            tools.append(withdraw)
        return register_panel(self.tr("Watchlists"), self._count, tools, self.table)

    def _form(self) -> QFrame:
        self._lines = {name: LabelledEdit(f"watch_{name}", words.name_of(name)) for name in _LINES}
        self._passing = QComboBox()
        self._passing.setObjectName("watch_passing")
        for passing in (Passing.DUTY_OFFICER, Passing.ADMINISTRATOR, Passing.NOBODY, Passing.WARNS):
            self._passing.addItem(words.of(passing), passing.value)
        choose = QPushButton(self.tr("Choose the file…"))
        choose.setObjectName("open_watchlist")
        choose.clicked.connect(self.choose_file)
        hint = self.tr(
            "XLSX or CSV with headings: full name, or surname and given names; other names, birth date, sex, "
            "nationality, document, personal number, note."
        )
        self._file = QLabel(hint, wordWrap=True)
        self._file.setObjectName("watchlist_file")
        self._file.setProperty("role", "hint")
        self._load = QPushButton(self.tr("Load the list"))
        self._load.setObjectName("load_watchlist")
        self._load.setProperty("role", "primary")
        self._load.clicked.connect(self.load)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("How much is written"))
        self._stop = QPushButton(self.tr("Cancel"))
        self._stop.clicked.connect(lambda: self._watch.cancel() if self._watch else None)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        widgets = [*self._lines.values(), labelled(self.tr("Who may let a person on it pass"), self._passing)]
        for place, widget in enumerate(widgets):
            grid.addWidget(widget, place // 3, place % 3)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(choose)
        row.addWidget(self._file, 1)
        row.addWidget(self._bar)
        row.addWidget(self._stop)
        row.addWidget(self._load)
        frame, column = panel(self.tr("Load a list"))
        column.addLayout(grid)
        column.addLayout(row)
        self._set_loading(False)
        return frame

    def _show(self, lists: list[Watchlist]) -> None:
        self.table.show_rows(lists)
        count = sum(self._is_in_force(one) for one in lists)
        self._count.setText(self.tr("in force: {count}").format(count=count))

    def _is_in_force(self, one: Watchlist) -> bool:
        return one.in_force(self._facility.local(self._counters.visits.now()).date())

    def _state(self, one: Watchlist) -> str:
        if one.withdrawn_at is not None:
            return self.tr("withdrawn: {reason}").format(reason=one.withdrawal_reason)
        return self.tr("in force") if self._is_in_force(one) else self.tr("not in force")

    def _show_opened(self, opened: OpenedWatchlist) -> None:
        self._opened = opened
        content = opened.content
        said = self.tr("{file}: {count} people; read from: {headings}.")
        text = said.format(file=opened.file_name, count=len(content.entries), headings=", ".join(content.understood))
        if content.left_out:
            lines = ", ".join(map(str, content.left_out[:10]))
            text += " " + self.tr("Without a name, left out: lines {lines}.").format(lines=lines)
        if content.dates_unread:
            lines = ", ".join(map(str, content.dates_unread[:10]))
            said = self.tr("Birth date not understood, matched by name alone: lines {lines}.")
            text += " " + said.format(lines=lines)
        self._file.setText(text)
        self._bar.setMaximum(len(content.entries))

    def _loaded(self, done: Done[Watchlist]) -> None:
        self._set_loading(False)
        self._opened = None
        for line in self._lines.values():
            line.edit.clear()
        self._file.setText("")
        said = self.tr("{number}: the list “{name}” with {count} people is in force.")
        loaded = done.value
        self._messages.success(said.format(number=loaded.number, name=loaded.name, count=loaded.entry_count))
        self.reload()

    def _not_loaded(self, notice: Notice) -> None:
        self._set_loading(False)
        self._messages.show_notice(notice)

    def _withdrawn(self, done: Done[Watchlist]) -> None:
        self._messages.success(self.tr("“{name}” counts no longer.").format(name=done.value.name))
        self.reload()

    def _set_loading(self, on: bool) -> None:
        if not on:
            self._watch = None
            self._bar.hide()
            self._stop.hide()
        else:
            self._bar.show()
            self._stop.show()
        self._bar.setValue(0)
        self._load.setEnabled(not on)


def _period(one: Watchlist) -> str:
    return f"{words.day(one.first_day)} – {words.day(one.last_day) or '…'}"
