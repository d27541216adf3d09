"""What each column of a list says: its heading, a choice, and its first cell as an example."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from gatepost.desk.prisoner_lists import OpenedList
from gatepost.domain.prisoner_lists import ListColumn
from gatepost.ui import words
from gatepost.ui.theme import scaled

_HEIGHT_PX, _COLUMN_PX, _MOST_SIGNS = 92, 150, 22


class ColumnsRow(QScrollArea):
    """`changed` says that a column was given another meaning. No two columns have the same one."""

    changed = Signal()

    def __init__(self, opened: OpenedList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("columns_row")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the boxes in it take the focus, and bring themselves into view
        self.setWidgetResizable(True)
        self.setFixedHeight(scaled(_HEIGHT_PX))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.boxes: list[QComboBox] = []
        inside = QWidget()
        inside.setObjectName("columns_row")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        examples = next((row for _, row in opened.lines if any(row)), ())
        for place, heading in enumerate(opened.headings):
            self._add(grid, place, heading, examples[place] if place < len(examples) else "", opened)
        grid.setColumnStretch(len(self.boxes), 1)
        grid.setRowStretch(3, 1)
        self.setWidget(inside)

    @property
    def columns(self) -> dict[int, ListColumn]:
        """What each column says; those that say nothing here are left out."""
        return {place: ListColumn(box.currentData()) for place, box in enumerate(self.boxes) if box.currentData()}

    def _add(self, grid: QGridLayout, place: int, heading: str, example: str, opened: OpenedList) -> None:
        head, cell, box = QLabel(_short(heading)), QLabel(_short(example)), QComboBox()
        head.setProperty("role", "label")
        head.setToolTip(heading)
        cell.setProperty("role", "hint")
        cell.setToolTip(example)
        box.setObjectName(f"column_{place}")
        box.setAccessibleName(heading)
        box.setMinimumWidth(scaled(_COLUMN_PX))
        box.addItem(self.tr("not taken over"), "")
        for column in ListColumn:
            box.addItem(words.name_of(column), column.value)
        box.setCurrentIndex(box.findData(opened.columns[place].value) if place in opened.columns else 0)
        box.activated.connect(lambda _: self._chosen(box))
        for row, widget in enumerate((head, box, cell)):
            grid.addWidget(widget, row, place)
        self.boxes.append(box)

    def _chosen(self, box: QComboBox) -> None:
        for other in self.boxes:
            if other is not box and other.currentData() and other.currentData() == box.currentData():
                other.setCurrentIndex(0)
        self.changed.emit()


def _short(text: str) -> str:
    return text if len(text) <= _MOST_SIGNS else f"{text[: _MOST_SIGNS - 1]}…"
