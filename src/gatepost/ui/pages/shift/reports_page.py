"""Reports: what is asked on the left, the answer on the right; as CSV, workbook, PDF and on paper."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QDateEdit,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from gatepost.desk.counters import Counters
from gatepost.desk.reports import Shown
from gatepost.domain.errors import Notice
from gatepost.domain.facility import Facility
from gatepost.domain.reports import ABOUT_SOMEBODY, Asked, ReportKind
from gatepost.domain.roles import DISCLOSING
from gatepost.host import documents_folder
from gatepost.report.register_csv import Progress, Written
from gatepost.ui import words
from gatepost.ui.background import Background, Watch
from gatepost.ui.journal_columns import COLUMNS
from gatepost.ui.journal_paper import print_report, shown_lines, write_report
from gatepost.ui.messages import Messages
from gatepost.ui.printing import Printers
from gatepost.ui.ruled_paper import Line
from gatepost.ui.widgets.form import labelled, panel
from gatepost.ui.widgets.page import Page
from gatepost.ui.widgets.picker import PrisonerPicker, VisitorPicker
from gatepost.ui.widgets.register_table import Column, RegisterTable

_USUAL_DAYS = 30
_PARTS_OF_A_DAY = 3


class ReportsPage(Page):
    """One report at a time; what is on the screen is what goes into the files."""

    def __init__(self, counters: Counters, facility: Facility, background: Background, messages: Messages) -> None:
        super().__init__(counters, facility, background, messages)
        self._watch: Watch | None = None
        self._printers = Printers(facility.printer, messages.show_notice, self)
        self._build()

    def reload(self) -> None:
        """The choice of reports has the keyboard; days that nobody has chosen end with today."""
        self._kinds.setFocus()
        if (_day(self._first), _day(self._last)) == self._offered:
            self._offer_days()

    @property
    def asked(self) -> Asked:
        """What is asked now."""
        kind = self._kind
        chosen = {"prisoner": self._prisoner.value, "visitor": self._visitor.value}.get(ABOUT_SOMEBODY.get(kind, ""))
        return Asked(kind, _day(self._first), _day(self._last), chosen.id if chosen else 0)

    def show_report(self) -> None:
        """Ask the store and show the answer."""
        work = partial(self._counters.reports.show, self.asked)
        self._background.run(work, self._show, self._messages.show_notice)

    def write(self, ending: str) -> None:
        """Write the whole report into a file of this kind."""
        asked = self.asked
        name = f"{asked.kind.value}-{asked.first.isoformat()}-{asked.last.isoformat()}.{ending}"
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Write the report"), str(documents_folder() / name), f"{ending.upper()} (*.{ending})"
        )
        if chosen and self._watch is None:
            work = partial(self._counters.reports.write, asked, Path(chosen), write_report, self._begin())
            self._background.run(work, self._written, self._not_done)

    def print_report(self) -> None:
        """Print the whole report."""
        printer = self._printers.printer_for("A4", landscape=True)
        if printer is not None and self._watch is None:
            draw = partial(print_report, printer, progress=self._begin())
            work = partial(self._counters.reports.draw, self.asked, draw)
            self._background.run(work, partial(self._printed, printer), self._not_done)

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(self._question(), 1)
        row.addWidget(self._answer(), 3)
        self._kinds.setCurrentRow(0)

    def _question(self) -> QFrame:
        self._kinds = QListWidget()
        self._kinds.setObjectName("report_kinds")
        self._kinds.setAccessibleName(self.tr("Reports"))
        self._kinds.setSpacing(5)
        self._kinds.addItems([words.of(kind) for kind in ReportKind])
        self._kinds.currentRowChanged.connect(self._kind_chosen)
        self._kinds.itemActivated.connect(lambda _: self.show_report())
        failed = self._messages.show_notice
        self._prisoner = PrisonerPicker(self._counters.people, self._background, failed)
        self._visitor = VisitorPicker(self._counters.people, self._background, failed)
        self._somebody = QStackedWidget()
        for widget in (QWidget(), self._prisoner, self._visitor):
            self._somebody.addWidget(widget)
        self._first, self._last = _date_edit("first_day"), _date_edit("last_day")
        self._offer_days()
        ask = QPushButton(self.tr("Show"))
        ask.setObjectName("show_report")
        ask.setProperty("role", "primary")
        ask.clicked.connect(self.show_report)
        frame, column = panel(self.tr("Reports"))
        column.addWidget(self._kinds, 1)
        column.addWidget(self._somebody)
        days = QHBoxLayout()
        days.addWidget(labelled(words.name_of("first_day"), self._first))
        days.addWidget(labelled(words.name_of("last_day"), self._last))
        column.addLayout(days)
        column.addWidget(ask)
        return frame

    def _offer_days(self) -> None:
        today = self._facility.day_of(self._counters.visits.now())
        self._offered = (today - timedelta(days=_USUAL_DAYS), today)
        for edit, day in zip((self._first, self._last), self._offered, strict=True):
            edit.setDate(QDate(day.year, day.month, day.day))

    def _answer(self) -> QFrame:
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._title.setObjectName("report_title")
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self._count.setObjectName("report_count")
        self._tables: dict[str, RegisterTable[Line]] = {}
        self._stack = QStackedWidget()
        self._stack.addWidget(QWidget())
        self._bar = QProgressBar(textVisible=False, minimum=0, maximum=0)
        self._bar.setAccessibleName(self.tr("Progress of the report"))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.clicked.connect(self._stop)
        frame, column = panel("")
        column.addWidget(self._title)
        column.addWidget(self._count)
        column.addWidget(self._stack, 1)
        column.addLayout(self._ways_out())
        self._set_writing(on=False)
        return frame

    def _ways_out(self) -> QHBoxLayout:
        row = QHBoxLayout()
        may_take_away = self._counters.officer.role in DISCLOSING
        for ending, name in (("csv", "CSV…"), ("xlsx", "XLSX…"), ("pdf", "PDF…")):
            button = QPushButton(name)
            button.setObjectName(f"report_{ending}")
            button.setEnabled(may_take_away)
            button.clicked.connect(partial(self.write, ending))
            row.addWidget(button)
        printed = QPushButton(self.tr("Print…"))
        printed.setObjectName("report_print")
        printed.setEnabled(may_take_away)
        printed.clicked.connect(self.print_report)
        row.addWidget(printed)
        row.addWidget(self._cancel)
        row.addWidget(self._bar, 1)
        row.addStretch(0)
        return row

    @property
    def _kind(self) -> ReportKind:
        return list(ReportKind)[max(self._kinds.currentRow(), 0)]

    def _kind_chosen(self) -> None:
        places = {"": 0, "prisoner": 1, "visitor": 2}
        self._somebody.setCurrentIndex(places[ABOUT_SOMEBODY.get(self._kind, "")])
        self._title.setText(words.of(self._kind))
        self._count.clear()
        self._stack.setCurrentIndex(0)

    def _show(self, shown: Shown) -> None:
        lines = shown_lines(shown.register, shown.lines, self._facility)
        table = self._table(shown.register.name)
        table.show_rows(lines)
        self._stack.setCurrentWidget(table)
        said = self.tr("Lines: {count}") if shown.is_whole else self.tr("The first {count} lines; files have all.")
        self._count.setText(said.format(count=len(lines)))

    def _table(self, name: str) -> RegisterTable[Line]:
        if name not in self._tables:
            self._tables[name] = RegisterTable(_columns(name))
            self._tables[name].setAccessibleName(words.of(self._kind))
            self._stack.addWidget(self._tables[name])
        return self._tables[name]

    def _begin(self) -> Progress:
        self._watch = Watch(self)
        self._set_writing(on=True)
        return self._watch.step

    def _stop(self) -> None:
        if self._watch is not None:
            self._watch.cancel()

    def _written(self, written: Written) -> None:
        self._set_writing(on=False)
        said = self.tr("{file} is written: {rows} lines.")
        self._messages.success(said.format(file=written.path, rows=written.rows))

    def _printed(self, printer: QPrinter, drawn: int) -> None:
        self._set_writing(on=False)
        if self._printers.took(printer):
            self._messages.success(self.tr("{rows} lines are on their way to the printer.").format(rows=drawn))

    def _not_done(self, notice: Notice) -> None:
        self._set_writing(on=False)
        self._messages.show_notice(notice)

    def _set_writing(self, on: bool) -> None:
        if not on:
            self._watch = None
        self._bar.setVisible(on)
        self._cancel.setVisible(on)


def _columns(name: str) -> Sequence[Column[Line]]:
    return [
        Column(QCoreApplication.translate("Journal", column.head), partial(_cell, at), partial(_sorted_by, at))
        for at, column in enumerate(COLUMNS[name])
    ]


def _cell(at: int, line: Line) -> str:
    return line.cells[at].replace("\n", " · ")


def _sorted_by(at: int, line: Line) -> tuple[int, str]:
    """Numbers by their size, a day by its year first, texts as they are."""
    cell = line.cells[at]
    if cell.isdecimal():
        return int(cell), ""
    day = cell.split(" ")[0].split(".")
    return 0, "-".join(reversed(day)) + cell if len(day) == _PARTS_OF_A_DAY else cell


def _day(edit: QDateEdit) -> date:
    chosen = edit.date()
    return date(chosen.year(), chosen.month(), chosen.day())


def _date_edit(name: str) -> QDateEdit:
    edit = QDateEdit()
    edit.setObjectName(name)
    edit.setDisplayFormat("dd.MM.yyyy")
    edit.setCalendarPopup(True)
    return edit
