"""The lists that were taken over, and taking one back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gatepost.desk.prisoner_lists import PrisonerListsDesk, TakenBack
from gatepost.domain.changes import Done
from gatepost.domain.errors import Notice
from gatepost.domain.facility import Facility
from gatepost.domain.prisoner_lists import PrisonerList
from gatepost.ui import words
from gatepost.ui.background import Background
from gatepost.ui.widgets.register_table import Column, RegisterTable

_WIDTH_PX, _HEIGHT_PX, _MOST_NAMED = 1000, 420, 10


class TakenListsDialog(QDialog):
    """`taken_back` says that the register has changed."""

    taken_back = Signal(object)

    def __init__(
        self, desk: PrisonerListsDesk, facility: Facility, background: Background, may_take_back: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("taken_lists")
        self.setWindowTitle(self.tr("Lists that were taken over"))
        self.resize(_WIDTH_PX, _HEIGHT_PX)
        self._desk = desk
        self._facility = facility
        self._background = background
        self._build(may_take_back)
        self.reload()

    def reload(self) -> None:
        """Ask for the lists."""
        self._background.run(self._desk.all, self.table.show_rows, self._failed)

    def take_back(self) -> None:
        """Take the chosen list back."""
        for one in self.table.chosen[:1]:
            work = partial(self._desk.take_back, one.number, self._reason.text())
            self._background.run(work, self._was_taken_back, self._failed)

    def _build(self, may_take_back: bool) -> None:
        title = QLabel(self.tr("Lists that were taken over"))
        title.setProperty("role", "title")
        self.table: RegisterTable[PrisonerList] = RegisterTable(self._columns())
        self.table.setAccessibleName(title.text())
        self._said = QLabel(wordWrap=True)
        self._said.setObjectName("taken_lists_said")
        self._reason = QLineEdit(placeholderText=self.tr("Why it is taken back"))
        self._reason.setObjectName("take_back_reason")
        self._reason.setAccessibleName(self._reason.placeholderText())
        back = QPushButton(self.tr("Take the chosen list back"))
        back.setObjectName("take_back")
        back.setAutoDefault(False)
        back.clicked.connect(self.take_back)
        close = QPushButton(self.tr("Close  ·  Esc"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(12)
        if may_take_back:
            row.addWidget(self._reason, 1)
            row.addWidget(back)
        row.addStretch(0 if may_take_back else 1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(title)
        column.addWidget(self.table, 1)
        column.addWidget(self._said)
        column.addLayout(row)

    def _columns(self) -> list[Column[PrisonerList]]:
        return [
            Column(self.tr("Number"), lambda one: one.number),
            Column(
                self.tr("When"),
                lambda one: f"{self._facility.local(one.taken_at):%d.%m.%Y %H:%M}",
                lambda one: one.taken_at,
            ),
            Column(self.tr("File"), lambda one: one.file_name, stretches=True),
            Column(self.tr("Officer"), lambda one: one.taken_by),
            Column(self.tr("What it did"), self._did, lambda one: one.added + one.changed, stretches=True),
            Column(self.tr("Taken back"), self._back, stretches=True, alert=lambda one: bool(one.taken_back_at)),
        ]

    def _did(self, one: PrisonerList) -> str:
        said = self.tr("new {added}, changed {changed}, gone {gone}, left out {left_out}")
        return said.format(added=one.added, changed=one.changed, gone=one.gone, left_out=one.left_out)

    def _back(self, one: PrisonerList) -> str:
        if one.taken_back_at is None:
            return ""
        return f"{self._facility.local(one.taken_back_at):%d.%m.%Y %H:%M}: {one.taken_back_reason}"

    def _was_taken_back(self, done: Done[TakenBack]) -> None:
        back = done.value
        said = self.tr("{number} is taken back: {count} prisoners are what they were before.")
        text = said.format(number=back.taken.number, count=back.restored)
        if back.left_alone:
            more = self.tr("Left alone, because they were changed or visited since ({count}): {names}.")
            names = ", ".join(one.name for one in back.left_alone[:_MOST_NAMED])
            text += " " + more.format(count=len(back.left_alone), names=names)
        self._said.setText(text)
        self._reason.clear()
        self.reload()
        self.taken_back.emit(back)

    def _failed(self, notice: Notice) -> None:
        self._said.setText(words.notice(notice, self._facility))
