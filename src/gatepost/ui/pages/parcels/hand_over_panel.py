"""Handing over: label after label is scanned and answered, the sheet is printed, the prisoners sign."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gatepost.domain.facility import Facility
from gatepost.domain.parcels import Parcel
from gatepost.domain.receiving import Judged, ScanAnswer
from gatepost.ui import words
from gatepost.ui.theme import Theme, set_look
from gatepost.ui.widgets.form import LabelledEdit
from gatepost.ui.widgets.register_table import Column, RegisterTable

_WARNING_SHAPES = {"good": "✓", "warn": "!", "bad": "✕"}


class HandOverPanel(QFrame):
    """`scanned` carries a typed number, `signed` the numbers that were signed for and who saw it otherwise."""

    scanned = Signal(str)
    sheet_wanted = Signal(object)
    signed = Signal(object, str)
    cancelled = Signal()

    def __init__(self, facility: Facility, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._facility = facility
        self._theme = theme
        self._ready: list[Parcel] = []
        self._build()

    @property
    def parcels(self) -> list[Parcel]:
        """What is ready to be signed for."""
        return self._ready

    def show_empty(self) -> None:
        """Begin anew."""
        self._ready.clear()
        self._witness.edit.clear()
        self._answer.clear()
        set_look(self._answer, "answer", "")
        self._show()
        self._line.setFocus()

    def show_judged(self, judged: Judged) -> None:
        """A scan with its answer, as a word, a shape and a colour; what is ready goes on the sheet."""
        parcel = judged.parcel
        known = parcel is not None and parcel.number in {one.number for one in self._ready}
        said = self.tr("on this sheet already") if known else words.of(judged.answer)
        colour = "warn" if known else judged.answer.colour
        at = f" ({self._facility.local(judged.first_at):%d.%m.%Y %H:%M})" if judged.first_at else ""
        name = f"{parcel.number} · {parcel.prisoner.name}" if parcel else judged.text
        self._answer.setText(f"{_WARNING_SHAPES[colour]}  {name}: {said}{at}")
        set_look(self._answer, "answer", colour)
        if judged.answer is ScanAnswer.READY and parcel is not None and not known:
            self._ready.append(parcel)
        self._show()
        self._line.clear()
        self._line.setFocus()

    def may_try_again(self) -> None:
        """Nothing was written; the sheet stays."""
        self._sign.setEnabled(bool(self._ready))

    def sign(self) -> None:
        """All on the sheet have signed."""
        if self._sign.isEnabled():
            self._sign.setEnabled(False)
            self.signed.emit([one.number for one in self._ready], self._witness.text.strip())

    def _build(self) -> None:
        title = QLabel(self.tr("Hand over"))
        title.setProperty("role", "title")
        hint = QLabel(self.tr("Scan label after label. Then print the sheet, let each prisoner sign, and confirm."))
        hint.setWordWrap(True)
        hint.setProperty("role", "hint")
        self._line = QLineEdit(placeholderText=self.tr("Scan a label, or type its number and press Enter"))
        self._line.setObjectName("label_number")
        self._line.setAccessibleName(self.tr("Number of a label"))
        self._line.returnPressed.connect(self._typed)
        self._answer = QLabel(wordWrap=True)
        self._answer.setObjectName("scan_answer")
        columns: list[Column[Parcel]] = [
            Column(self.tr("Number"), lambda one: one.number),
            Column(words.name_of("prisoner"), lambda one: one.prisoner.name, stretches=True),
            Column(words.name_of("unit"), lambda one: one.prisoner.unit),
            Column(words.name_of("storage_place"), lambda one: one.place),
        ]
        self.table: RegisterTable[Parcel] = RegisterTable(columns)
        self.table.setAccessibleName(self.tr("On this sheet; Enter takes one off"))
        self.table.opened.connect(self._take_off)
        self._witness = LabelledEdit("hand_over_witness", self.tr("Somebody would not sign: who saw that they took it"))
        self._sheet = QPushButton(self.tr("Print the sheet  ·  Ctrl+P"))
        self._sheet.setObjectName("print_sheet")
        self._sheet.clicked.connect(lambda: self.sheet_wanted.emit(list(self._ready)))
        self._sign = QPushButton(self.tr("All have signed  ·  Ctrl+Enter"))
        self._sign.setObjectName("all_signed")
        self._sign.setProperty("role", "primary")
        self._sign.clicked.connect(self.sign)
        back = QPushButton(self.tr("Close  ·  Esc"))
        back.clicked.connect(self.cancelled)
        buttons = QHBoxLayout()
        buttons.addWidget(self._sheet)
        buttons.addStretch(1)
        buttons.addWidget(back)
        buttons.addWidget(self._sign)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        for widget in (title, hint, self._line, self._answer):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addWidget(self._witness)
        column.addLayout(buttons)

    def _typed(self) -> None:
        if self._line.text().strip():
            self.scanned.emit(self._line.text().strip())

    def _take_off(self, parcel: Parcel) -> None:
        self._ready.remove(parcel)
        self._show()

    def _show(self) -> None:
        self.table.show_rows(self._ready)
        for button in (self._sheet, self._sign):
            button.setEnabled(bool(self._ready))
