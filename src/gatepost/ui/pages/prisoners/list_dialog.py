"""A look at a list before it is taken over: what it would change, row by row, and what is doubtful about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gatepost.desk.prisoner_lists import OpenedList, PrisonerListsDesk
from gatepost.domain.changes import Done
from gatepost.domain.errors import Notice
from gatepost.domain.people import Prisoner, PrisonerStatus
from gatepost.domain.prisoner_lists import Plan, PlannedRow, PrisonerList, RowKind
from gatepost.ui import words
from gatepost.ui.background import Background, Watch
from gatepost.ui.pages.prisoners.columns_row import ColumnsRow
from gatepost.ui.widgets.form import labelled
from gatepost.ui.widgets.register_table import Column, RegisterTable

_WIDTH_PX, _HEIGHT_PX, _NAME_PX = 1180, 660, 270
_COMPARED = (
    *("surname", "given_names", "surname_latin", "given_names_latin", "birth_date", "unit"),
    *("regime", "conditions", "arrived_on", "release_on", "status", "flags"),
)
_DAYS = frozenset({"birth_date", "arrived_on", "release_on"})
_GONE = "gone"


@dataclass(frozen=True)
class _Shown:
    """A row of the preview: one of the list's, or a prisoner who is gone from it."""

    row: PlannedRow | None
    prisoner: Prisoner
    kind: str


class ListDialog(QDialog):
    """`taken` carries what was taken over. `named` says a regime's or conditions' code in words."""

    taken = Signal(object)

    def __init__(
        self,
        desk: PrisonerListsDesk,
        opened: OpenedList,
        named: Callable[[str, str], str],
        background: Background,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("list_dialog")
        self.setWindowTitle(opened.table.name)
        self.resize(_WIDTH_PX, _HEIGHT_PX)
        self._desk = desk
        self._opened = opened
        self._named = named
        self._background = background
        self._plan: Plan | None = None
        self._wanted: set[int] = set()
        self._watch: Watch | None = None
        self._build()
        self.look()

    def look(self) -> None:
        """Ask what the list would change, with the columns as they are chosen now."""
        self._opened = replace(self._opened, columns=self.columns.columns)
        self._plan = None
        self._take.setEnabled(False)
        self._said.setText(self.tr("Comparing the list with the register …"))
        self._background.run(partial(self._desk.plan, self._opened), self._show, self._not_planned)

    def take_over(self) -> None:
        """Write what is shown."""
        if self._plan is None:
            return
        self._watch = Watch(self)
        self._watch.stepped.connect(self._bar.setValue)
        self._set_writing(True)
        work = partial(
            self._desk.take_over,
            self._opened,
            self._plan,
            frozenset(self._wanted),
            PrisonerStatus(self._gone_as.currentData()) if self._gone_as.currentData() else None,
            self._watch.step,
        )
        self._background.run(work, self._taken, self._not_taken)

    def reject(self) -> None:
        """Esc: stop writing where it is under way, else close."""
        if self._watch is not None:
            self._watch.cancel()
        else:
            super().reject()

    def _build(self) -> None:
        title = QLabel(self._opened.table.name)
        title.setProperty("role", "title")
        self.columns = ColumnsRow(self._opened)
        self.columns.changed.connect(self.look)
        self._said = QLabel(wordWrap=True)
        self._said.setObjectName("list_said")
        self._filter = QComboBox()
        self._filter.setObjectName("list_filter")
        self._filter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._filter.setAccessibleName(self.tr("Which rows are shown"))
        self._filter.activated.connect(lambda _: self._show_rows())
        self.table: RegisterTable[_Shown] = RegisterTable(self._columns())
        self.table.setAccessibleName(self.tr("Rows of the list"))
        self.table.opened.connect(self._turn)
        self._all = QPushButton(self.tr("Take all doubtful ones over"))
        self._all.setObjectName("take_doubtful")
        self._all.setCheckable(True)
        self._all.setAutoDefault(False)
        self._all.toggled.connect(self._turn_all)
        self._gone_as = QComboBox()
        self._gone_as.setObjectName("gone_as")
        self._gone_as.addItem(self.tr("stay as they are"), "")
        for status in (PrisonerStatus.TRANSFERRED, PrisonerStatus.RELEASED):
            self._gone_as.addItem(self.tr("become: {status}").format(status=words.of(status)), status.value)
        self._gone_as.activated.connect(lambda _: self._count())
        self._gone = labelled(self.tr("Those who are here and not in the list"), self._gone_as)
        tools = QHBoxLayout()
        tools.setSpacing(12)
        tools.addWidget(labelled(self.tr("Show"), self._filter))
        tools.addWidget(self._gone)
        tools.addWidget(self._all)
        tools.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        for widget in (title, self.columns, self._said):
            column.addWidget(widget)
        column.addLayout(tools)
        column.addWidget(self.table, 1)
        column.addLayout(self._buttons())
        self._set_writing(False)

    def _buttons(self) -> QHBoxLayout:
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("How much is written"))
        self._cancel = QPushButton(self.tr("Cancel  ·  Esc"))
        self._cancel.setAutoDefault(False)
        self._cancel.clicked.connect(self.reject)
        self._take = QPushButton()
        self._take.setObjectName("take_list")
        self._take.setProperty("role", "primary")
        self._take.setAutoDefault(False)
        self._take.clicked.connect(self.take_over)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._bar, 1)
        row.addStretch(0)
        row.addWidget(self._cancel)
        row.addWidget(self._take)
        return row

    def _columns(self) -> list[Column[_Shown]]:
        return [
            Column(
                self.tr("Line"), lambda one: str(one.row.line) if one.row else "–",
                lambda one: one.row.line if one.row else 0, numeric=True,
            ),
            Column(self.tr("Number"), lambda one: one.prisoner.register_number),
            Column(self.tr("Name"), lambda one: one.prisoner.name, width_px=_NAME_PX),
            Column(self.tr("What it is"), self._what, alert=lambda one: bool(one.row and one.row.doubts)),
            Column(self.tr("What changes, or what is doubtful"), self._details, stretches=True),
        ]  # fmt: skip

    def _what(self, one: _Shown) -> str:
        word = self._kind_word(one.kind)
        if one.kind != RowKind.DOUBTFUL or one.row is None:
            return word
        taken = self.tr("✓ taken over") if one.row.line in self._wanted else self.tr("left out")
        return f"{word}: {taken}"

    def _kind_word(self, kind: str) -> str:
        return {
            RowKind.NEW.value: self.tr("new"),
            RowKind.CHANGED.value: self.tr("changed"),
            RowKind.SAME.value: self.tr("unchanged"),
            RowKind.DOUBTFUL.value: self.tr("doubtful"),
            RowKind.UNUSABLE.value: self.tr("of no use"),
            _GONE: self.tr("gone from the list"),
        }[kind]

    def _details(self, one: _Shown) -> str:
        if one.row is None:
            return words.of(one.prisoner.status)
        said = [words.doubt(doubted) for doubted in one.row.doubts]
        changes = [] if one.row.kind is RowKind.UNUSABLE else self._changes(one.row)
        return " ".join([*said, "; ".join(changes)]).strip()

    def _changes(self, row: PlannedRow) -> list[str]:
        """What goes from what to what; of a new prisoner what is known."""
        before, after = row.before, row.prisoner
        if before is None:
            status = "" if after.is_here else words.of(after.status)
            parts = [words.day(after.birth_date), after.unit, status, ", ".join(after.flags)]
            return [part for part in parts if part]
        said = ((name, self._said_of(name, before), self._said_of(name, after)) for name in _COMPARED)
        return [f"{words.name_of(name)}: {old or '–'} → {new or '–'}" for name, old, new in said if old != new]

    def _said_of(self, name: str, prisoner: Prisoner) -> str:
        value = getattr(prisoner, name)
        if isinstance(value, PrisonerStatus):
            return words.of(value)
        if isinstance(value, tuple):
            return ", ".join(value)
        if name in ("regime", "conditions"):
            return self._named(name, value)
        return words.day(value) if name in _DAYS else str(value)

    def _show(self, plan: Plan) -> None:
        self._plan = plan
        self._wanted.clear()
        self._all.setChecked(False)
        counts: Mapping[str, int] = {kind.value: plan.count(kind) for kind in RowKind} | {_GONE: len(plan.gone)}
        self._filter.clear()
        self._filter.addItem(self.tr("everything: {count}").format(count=len(plan.rows)), "")
        for kind, count in counts.items():
            if count:
                self._filter.addItem(f"{self._kind_word(kind)}: {count}", kind)
        self._gone.setVisible(bool(plan.gone))
        self._all.setVisible(bool(counts[RowKind.DOUBTFUL.value]))
        said = self.tr(
            "New: {new} · changed: {changed} · unchanged: {same} · doubtful: {doubtful} · of no use: {unusable} · "
            "gone from the list: {gone}. Nothing is written yet. Enter on a doubtful row takes it over all the same."
        )
        self._said.setText(said.format(**counts))
        self._show_rows()
        self._count()

    def _show_rows(self) -> None:
        if self._plan is None:
            return
        wanted = self._filter.currentData()
        rows = [_Shown(row, row.prisoner, row.kind.value) for row in self._plan.rows]
        rows += [_Shown(None, one, _GONE) for one in self._plan.gone] if wanted == _GONE else []
        order = (RowKind.UNUSABLE.value, RowKind.DOUBTFUL.value)  # what needs a look stands first
        rows.sort(key=lambda one: order.index(one.kind) if one.kind in order else len(order))
        self.table.show_rows([one for one in rows if wanted in ("", one.kind)])

    def _turn(self, one: _Shown) -> None:
        if one.kind == RowKind.DOUBTFUL and one.row is not None:
            self._wanted ^= {one.row.line}
            self._count()

    def _turn_all(self, on: bool) -> None:
        rows = self._plan.rows if self._plan else ()
        self._wanted = {row.line for row in rows if row.kind is RowKind.DOUBTFUL} if on else set()
        self._count()

    def _count(self) -> None:
        """How many rows would be written stands on the button."""
        self.table.refresh()
        if self._plan is None:
            return
        count = len(self._plan.to_write(frozenset(self._wanted)))
        count += len(self._plan.gone) if self._gone_as.currentData() else 0
        self._bar.setMaximum(max(count, 1))
        self._take.setText(self.tr("Take {count} prisoners over").format(count=count))
        self._take.setEnabled(bool(count))

    def _not_planned(self, notice: Notice) -> None:
        self._said.setText(words.notice(notice))
        self.table.show_rows([])
        self._take.setText(self.tr("Take over"))

    def _taken(self, done: Done[PrisonerList]) -> None:
        self._watch = None
        self.taken.emit(done.value)
        self.accept()

    def _not_taken(self, notice: Notice) -> None:
        self._set_writing(False)
        self._said.setText(words.notice(notice))

    def _set_writing(self, on: bool) -> None:
        if not on:
            self._watch = None
        self._bar.setVisible(on)
        self._bar.setValue(0)
        for widget in (self._take, self.columns, self._all, self._gone_as):
            widget.setEnabled(not on)
