"""The shift: opening and handing it over, the day's files and the journal's proof."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
)

from gatepost.desk.counters import Counters
from gatepost.domain.errors import Notice
from gatepost.domain.facility import Facility
from gatepost.domain.papers import PaperName
from gatepost.domain.reading import BarcodeReading, Reading
from gatepost.domain.seals import Seal, is_seal
from gatepost.host import documents_folder
from gatepost.report.day_package import Package
from gatepost.report.register_csv import Progress
from gatepost.ui import paper
from gatepost.ui.background import Background, Watch
from gatepost.ui.journal_paper import print_journal as print_on_paper
from gatepost.ui.journal_paper import words_of_title, write_journal
from gatepost.ui.messages import Messages
from gatepost.ui.pages.shift.hand_over_panel import HandOverPanel
from gatepost.ui.pages.shift.proof_panel import ProofPanel
from gatepost.ui.paper_parts import size_of
from gatepost.ui.printing import Printers
from gatepost.ui.widgets.day_chooser import DayChooser
from gatepost.ui.widgets.form import LabelledEdit, panel, scrolled
from gatepost.ui.widgets.page import Page

_TIMES_WRITTEN = 3  # every line goes into a CSV, the workbook and the journal


class ShiftPage(Page):
    """What the duty shift does at the end of the day."""

    closed = Signal()  # a shift was handed over

    def __init__(self, counters: Counters, facility: Facility, background: Background, messages: Messages) -> None:
        super().__init__(counters, facility, background, messages)
        self._watch: Watch | None = None
        self._sheet: tuple[Seal, list[tuple[str, int, str]]] | None = None
        self._printers = Printers(facility.printer, messages.show_notice, self)
        self._build()

    def reload(self) -> None:
        """Count the day's visits anew, and ask who is on duty; Enter exports."""
        self._export.setFocus()
        self._hand_over.reload()
        self._background.run(
            partial(self._counters.end_of_day.rows_of, self._days.day), self._show_count, self._messages.show_notice
        )

    def export(self) -> None:
        """Write the day's files: CSVs, workbook, journal, manifest."""
        if self._watch is not None:
            return
        step = self._begin()
        folder = Path(self._target.text.strip()).expanduser()
        self._background.run(
            partial(self._counters.end_of_day.write_day, self._days.day, folder, write_journal, step),
            self._exported,
            self._not_exported,
        )

    def print_journal(self) -> None:
        """Print the day's journal on paper."""
        printer = self._printers.printer_for("A4", landscape=True)
        if self._watch is not None or printer is None:
            return
        step, day = self._begin(), self._days.day
        self._background.run(
            partial(self._counters.end_of_day.read_journal, day, day, partial(print_on_paper, printer, progress=step)),
            lambda _: self._journal_printed(printer),
            self._not_exported,
        )

    def takes(self, reading: Reading) -> bool:
        """A seal on a signed sheet belongs here."""
        return isinstance(reading, BarcodeReading) and is_seal(reading.text)

    def receive(self, reading: Reading) -> None:
        """Check the store with the seal that was scanned."""
        if isinstance(reading, BarcodeReading):
            self._proof.check_seal(reading.text)

    def print_sheet(self) -> None:
        """Print the sheet of the day that was exported, with its seal."""
        if self._sheet is not None:
            size = size_of(PaperName.DAY_SHEET, self._facility)
            self._printers.put_on(paper.day_sheet(*self._sheet, self._facility), size)

    def _begin(self) -> Progress:
        self._watch = Watch(self)
        self._watch.stepped.connect(self._bar.setValue)
        self._set_exporting(True)
        return self._watch.step

    def _journal_printed(self, printer: QPrinter) -> None:
        self._set_exporting(False)
        if self._printers.took(printer):
            self._messages.success(self.tr("The journal is on its way to the printer."))

    def _build(self) -> None:
        self._days = DayChooser(self._facility.day_of(self._counters.visits.now()))
        self._days.chosen.connect(self._day_chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        self._hand_over = HandOverPanel(self._counters, self._facility, self._background, self._messages)
        self._hand_over.closed.connect(self.closed)
        day = QVBoxLayout()
        day.setSpacing(12)
        day.addWidget(self._export_panel(), 11)
        self._proof = ProofPanel(self._counters, self._facility, self._background, self._messages)
        day.addWidget(self._proof, 10)
        row.addWidget(self._hand_over, 2)
        row.addLayout(day, 3)
        self._day_chosen()
        QShortcut(QKeySequence("Ctrl+E"), self, self.export)

    def _export_panel(self) -> QFrame:
        self._count = QLabel()
        self._count.setObjectName("row_count")
        self._count.setProperty("role", "value")
        self._target = LabelledEdit("export_target", self.tr("Folder"))
        choose = QPushButton(self.tr("Choose…"))
        choose.clicked.connect(self._choose_target)
        self._export = QPushButton(self.tr("Make the day’s files  ·  Ctrl+E"))
        self._export.setObjectName("export")
        self._export.setProperty("role", "primary")
        self._export.setAutoDefault(True)
        self._export.clicked.connect(self.export)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.clicked.connect(self._stop)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Progress of the files"))
        self._result = QLabel(wordWrap=True, textInteractionFlags=Qt.TextInteractionFlag.TextSelectableByMouse)
        self._result.setObjectName("export_result")
        target = QHBoxLayout()
        target.addWidget(self._target, 1)
        target.addWidget(choose, 0, Qt.AlignmentFlag.AlignBottom)
        buttons = QHBoxLayout()
        buttons.addWidget(self._export, 0, Qt.AlignmentFlag.AlignLeft)
        self._print_journal = QPushButton(self.tr("Print the journal…"))
        self._print_journal.setObjectName("print_journal")
        self._print_journal.clicked.connect(self.print_journal)
        buttons.addWidget(self._print_journal)
        self._print = QPushButton(self.tr("Print the sheet with the seal…"))
        self._print.setObjectName("print_sheet")
        self._print.clicked.connect(self.print_sheet)
        self._print.hide()
        buttons.addWidget(self._print)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._bar, 1)
        buttons.addStretch(0)
        frame, column = panel(self.tr("End of the day: CSV, workbook and journal"))
        day = QHBoxLayout()
        day.addWidget(self._days)
        day.addWidget(self._count, 1)
        column.addLayout(day)
        column.addLayout(target)
        column.addLayout(buttons)
        column.addWidget(scrolled(self._result), 1)
        self._set_exporting(False)
        return frame

    def _day_chosen(self) -> None:
        self._target.edit.setText(str(documents_folder() / self._days.day.isoformat()))
        self._result.clear()
        self._sheet = None
        self._print.hide()
        self.reload()

    def _choose_target(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Where the day’s folder is made"), str(Path(self._target.text).expanduser().parent)
        )
        if chosen:
            self._target.edit.setText(str(Path(chosen) / self._days.day.isoformat()))

    def _show_count(self, count: int) -> None:
        self._count.setText(self.tr("Visits on this day: {count}").format(count=count))
        self._bar.setMaximum(max(_TIMES_WRITTEN * count, 1))

    def _stop(self) -> None:
        if self._watch is not None:
            self._watch.cancel()

    def _exported(self, package: Package) -> None:
        self._set_exporting(False)
        rows = "   ".join(f"{words_of_title(name)}: {count}" for name, count in package.rows.items())
        said = self.tr("{file}\nSHA-256: {hash}")
        files = [said.format(file=one.path.name, hash=_in_groups(one.sha256)) for one in package.files]
        self._result.setText("\n".join([str(package.folder), rows, "", *files]))
        day = self._days.day
        self._background.run(
            partial(self._counters.proof.seal, day), partial(self._show_seal, package), self._messages.show_notice
        )
        done = self.tr("The day’s files are made: {files} files, {rows} lines.")
        self._messages.success(done.format(files=len(package.files), rows=sum(package.rows.values())))

    def _show_seal(self, package: Package, seal: Seal) -> None:
        self._sheet = (seal, [(one.path.name, one.rows, one.sha256) for one in package.files])
        self._print.show()

    def _not_exported(self, notice: Notice) -> None:
        self._set_exporting(False)
        self._result.clear()
        self._messages.show_notice(notice)

    def _set_exporting(self, on: bool) -> None:
        if not on:
            self._watch = None
        self._export.setEnabled(not on)
        self._cancel.setVisible(on)
        self._bar.setVisible(on)
        self._bar.setValue(0)


def _in_groups(digits: str) -> str:
    """A hash in groups of eight, so that it can be compared by eye and breaks at the line's end."""
    return " ".join(digits[at : at + 8] for at in range(0, len(digits), 8))
