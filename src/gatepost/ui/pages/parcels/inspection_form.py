"""The inspection: what the sender says and what was found side by side; a part may be refused, the rest goes on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gatepost.domain.amounts import Unit, amount_of
from gatepost.domain.errors import Notice
from gatepost.domain.parcel_rules import NO_PARCEL_RULES, ParcelRules, Ruling
from gatepost.domain.parcels import Inspected, ItemReason, Parcel, ParcelItem, ParcelState
from gatepost.ui import words
from gatepost.ui.widgets.form import LabelledEdit

_ITEM, _SAYS, _FOUND, _BACK, _WAY, _REASON, _REMARK = range(7)
_ROW_PX = 38
_WIDTHS_PX = {_SAYS: 92, _FOUND: 78, _BACK: 84, _WAY: 130, _REASON: 140}  # all of them fit 1366 pixels
_NOTHING = ("", "0")


class InspectionForm(QFrame):
    """`wanted` carries what was found of each item (`Inspected`), the weight in grams and the witnesses."""

    wanted = Signal(object, int, str)
    cancelled = Signal()

    def __init__(self, failed: Callable[[Notice], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._failed = failed
        self._parcel: Parcel | None = None
        self._places: tuple[int, ...] = ()
        self._rules: ParcelRules = NO_PARCEL_RULES
        self._ways: list[QComboBox] = []
        self._reasons: list[QComboBox] = []
        self._build()

    def use(self, rules: ParcelRules) -> None:
        """What the catalogue prohibits is refused unless the officer decides otherwise."""
        self._rules = rules

    def show_parcel(self, parcel: Parcel) -> None:
        """Everything that was received, as the sender says it."""
        self._parcel = parcel
        self._places = parcel.places_in(ParcelState.RECEIVED)
        self._title.setText(self.tr("Inspect {number}").format(number=parcel.number))
        self._witnesses.edit.clear()
        self._weight.edit.setText(words.grams(parcel.grams) if parcel.grams else "")
        self.table.clearContents()
        self._ways.clear()
        self._reasons.clear()
        self.table.setRowCount(len(self._places))
        for row, place in enumerate(self._places):
            self._fill(row, parcel.items[place - 1])
        self.may_try_again()
        if self._places:
            self.table.setFocus()
            self.table.setCurrentCell(0, _FOUND)

    def may_try_again(self) -> None:
        """It was not saved; everything typed stays."""
        self._save.setEnabled(True)

    def save(self) -> None:
        """Hand over what was found, or say what cannot be understood."""
        parcel = self._parcel
        if parcel is None or not self._save.isEnabled():
            return
        try:
            results = [self._result(row, place, parcel.items[place - 1].unit) for row, place in enumerate(self._places)]
            weight = self._weight.text.strip()
            grams = amount_of(weight if weight[-1:].isalpha() else f"{weight} kg", Unit.GRAM) if weight else 0
        except Notice as notice:
            self._failed(notice)
            return
        self._save.setEnabled(False)
        self.wanted.emit(results, grams, self._witnesses.text)

    def _fill(self, row: int, item: ParcelItem) -> None:
        known = self._rules.item(item.code)
        prohibited = known is not None and known.ruling is Ruling.PROHIBITED
        says = words.amount_of(item.amount, item.unit)
        for column, text in ((_ITEM, item.name), (_SAYS, says), (_FOUND, says), (_BACK, says if prohibited else "")):
            cell = QTableWidgetItem(text)
            if column in (_ITEM, _SAYS):
                cell.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.table.setItem(row, column, cell)
        self.table.setItem(row, _REMARK, QTableWidgetItem(""))
        way, reason = QComboBox(), QComboBox()
        way.addItem(self.tr("give back"), False)
        way.addItem(self.tr("take away by act"), True)
        reason.setPlaceholderText("–")
        reason.addItems([words.of(one) for one in ItemReason])
        reason.setCurrentIndex(list(ItemReason).index(ItemReason.PROHIBITED) if prohibited else -1)
        self._ways.append(way)
        self._reasons.append(reason)
        for column, box, name in ((_WAY, way, self.tr("The kept back")), (_REASON, reason, words.name_of("reasons"))):
            box.setAccessibleName(f"{item.name}: {name}")
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            self.table.setCellWidget(row, column, box)

    def _result(self, row: int, place: int, unit: Unit) -> Inspected:
        found, back = (self._cell(row, column) for column in (_FOUND, _BACK))
        way, reason = self._ways[row], self._reasons[row]
        there = 0 if found in _NOTHING else amount_of(found, unit)
        kept_back = 0 if back in _NOTHING else amount_of(back, unit)
        return Inspected(
            place=place,
            found=there,
            kept_back=kept_back,
            seized=bool(way.currentData()) and kept_back > 0,
            reasons=(list(ItemReason)[reason.currentIndex()],) if kept_back and reason.currentIndex() >= 0 else (),
            remark=self._cell(row, _REMARK),
        )

    def _cell(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text().strip() if item else ""

    def _build(self) -> None:
        self._title = QLabel()
        self._title.setProperty("role", "title")
        hint = QLabel(
            self.tr("Write what was found. What is not handed over stands in “kept back”; the rest goes on."),
            wordWrap=True,
        )
        hint.setProperty("role", "hint")
        self.table = QTableWidget(0, 7)
        self.table.setObjectName("inspection")
        self.table.setAccessibleName(self.tr("What was found"))
        self.table.setHorizontalHeaderLabels(
            [
                words.name_of("item"),
                self.tr("Sender says"),
                self.tr("Found"),
                self.tr("Kept back"),
                self.tr("The kept back"),
                words.name_of("item_reason"),
                self.tr("Remark"),
            ]
        )
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(_ROW_PX)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(_ITEM, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_REMARK, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS_PX.items():
            self.table.setColumnWidth(column, width)
        self._weight = LabelledEdit("inspected_weight", words.name_of("weight"))
        self._witnesses = LabelledEdit("inspection_witnesses", self.tr("Witnesses, where something is taken away"))
        self._save = QPushButton(self.tr("Inspected  ·  Ctrl+Enter"))
        self._save.setObjectName("save_inspection")
        self._save.setProperty("role", "primary")
        self._save.clicked.connect(self.save)
        back = QPushButton(self.tr("Back  ·  Esc"))
        back.clicked.connect(self.cancelled)
        lines = QHBoxLayout()
        lines.setSpacing(12)
        lines.addWidget(self._weight, 1)
        lines.addWidget(self._witnesses, 3)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(back)
        buttons.addWidget(self._save)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 16)
        whole.setSpacing(10)
        whole.addWidget(self._title)
        whole.addWidget(hint)
        whole.addWidget(self.table, 1)
        whole.addLayout(lines)
        whole.addLayout(buttons)
