"""A table of records: sorts by native values, filters, copies; knows nothing of what it shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from gatepost.ui.theme import scaled

Row = TypeVar("Row")
_Index = QModelIndex | QPersistentModelIndex
_ROW_PX = 36
_ROWS_MEASURED = 0  # besides the rows that are seen, for the width of a column: all of them would hold the window up
_ROWS_MEASURED_UNSEEN = 12  # of a table that is just being hidden, or not shown yet, Qt would measure every row
_SORT_ROLE = Qt.ItemDataRole.UserRole
_ROW_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class Column(Generic[Row]):
    """A heading, the text of a row's cell, and the value that it sorts by (its text where left out).

    A cell of which `alert` is true stands out: bold, in the colour of warnings. A column of `width_px` is not measured,
    which saves time where rows change often. `picture` stands before the text. A column with `needed` is there only
    while that is true of some row: an empty one takes room from names.
    """

    heading: str
    text: Callable[[Row], str]
    value: Callable[[Row], Any] | None = None
    stretches: bool = False
    numeric: bool = False
    alert: Callable[[Row], bool] | None = None
    width_px: int = 0
    picture: Callable[[Row], QImage | None] | None = None
    needed: Callable[[Row], bool] | None = None


class RegisterModel(QAbstractTableModel, Generic[Row]):
    """Rows and columns for Qt."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._rows: list[Row] = []
        self._shown: dict[tuple[int, int], tuple[str, bool]] = {}  # text and alert of what was shown already

    @property
    def rows(self) -> Sequence[Row]:
        """Everything that is shown, unfiltered."""
        return self._rows

    def _cell(self, row: int, column: int) -> tuple[str, bool]:
        """The text, and whether it stands out; a table asks for both many times while it paints."""
        if (row, column) not in self._shown:
            about, one = self._columns[column], self._rows[row]
            self._shown[row, column] = (about.text(one), bool(about.alert and about.alert(one)))
        return self._shown[row, column]

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; the same ones again cost nothing."""
        if list(rows) == self._rows:
            self.refresh()
            return
        self.beginResetModel()
        self._rows = list(rows)
        self._shown.clear()
        self.endResetModel()

    def refresh(self) -> None:
        """The same rows, their texts anew (running times)."""
        before, self._shown = self._shown, {}
        if any(self._cell(*place) != cell for place, cell in before.items()):
            last = self.index(len(self._rows) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last, [])  # every role: what is overdue looks different

    def rowCount(self, parent: _Index | None = None) -> int:
        """Qt's."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Qt's."""
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's."""
        row, column = self._rows[index.row()], self._columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._cell(index.row(), index.column())[0]
        if role == _SORT_ROLE:
            return column.value(row) if column.value else column.text(row).casefold()
        if role == _ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DecorationRole:
            return column.picture(row) if column.picture else None
        looks = (Qt.ItemDataRole.FontRole, Qt.ItemDataRole.ForegroundRole)
        if role in looks and column.alert and self._cell(index.row(), index.column())[1]:
            return _bold() if role == Qt.ItemDataRole.FontRole else QGuiApplication.palette().brightText()
        if role == Qt.ItemDataRole.TextAlignmentRole and column.numeric:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].heading
        return None


class _Filter(QSortFilterProxyModel):
    """Keeps rows in which some cell holds the text; sorts by native values."""

    def lessThan(self, left: _Index, right: _Index) -> bool:
        return bool(left.data(_SORT_ROLE) < right.data(_SORT_ROLE))


class RegisterTable(QTableView, Generic[Row]):
    """Shows rows; Enter or a double click opens one, Ctrl+C copies the chosen ones as text with tabs."""

    opened = Signal(object)

    def __init__(self, columns: Sequence[Column[Row]], row_px: int = _ROW_PX, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model: RegisterModel[Row] = RegisterModel(columns, self)
        self._filter = _Filter(self)
        self._filter.setSourceModel(self._model)
        self._filter.setFilterKeyColumn(-1)
        self._filter.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setModel(self._filter)
        self._columns = columns
        self._dress(columns, row_px)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(_ROW_ROLE)))

    @property
    def rows(self) -> Sequence[Row]:
        """Everything that is shown, unfiltered."""
        return self._model.rows

    @property
    def chosen(self) -> list[Row]:
        """The rows that are chosen, in the order shown."""
        return [index.data(_ROW_ROLE) for index in sorted(self.selectionModel().selectedRows())]

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; the chosen place is kept while the table has the focus."""
        for place, column in enumerate(self._columns):
            if column.needed is not None:
                self.setColumnHidden(place, not any(map(column.needed, rows)))
        chosen = self.currentIndex().row() if self.hasFocus() else -1
        self._model.show_rows(rows)
        if 0 <= chosen < self._filter.rowCount():
            self.selectRow(chosen)

    def refresh(self) -> None:
        """Texts anew."""
        self._model.refresh()

    def refresh_pictures(self) -> None:
        """Pictures anew: they come after the texts."""
        self.viewport().update()

    def filter_by(self, text: str) -> None:
        """Keep rows that hold `text`."""
        self._filter.setFilterFixedString(text)

    def sizeHintForColumn(self, column: int) -> int:
        """Qt's, over a few rows."""
        header = self.horizontalHeader()
        header.setResizeContentsPrecision(_ROWS_MEASURED if self.isVisible() else _ROWS_MEASURED_UNSEEN)
        width = super().sizeHintForColumn(column)
        header.setResizeContentsPrecision(_ROWS_MEASURED)
        return width

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Ctrl+C copies."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().data(_ROW_ROLE))
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self._chosen_text())
        else:
            super().keyPressEvent(event)

    def _chosen_text(self) -> str:
        columns = range(self._filter.columnCount())
        chosen = sorted(index.row() for index in self.selectionModel().selectedRows())
        return "\n".join("\t".join(str(self._filter.index(row, at).data()) for at in columns) for row in chosen)

    def _dress(self, columns: Sequence[Column[Row]], row_px: int) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setSortingEnabled(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(scaled(row_px))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setResizeContentsPrecision(_ROWS_MEASURED)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, column in enumerate(columns):
            mode = QHeaderView.ResizeMode.Stretch if column.stretches else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed if column.width_px else mode)
            if column.width_px:
                self.setColumnWidth(place, scaled(column.width_px))


def _bold() -> QFont:
    font = QFont()
    font.setBold(True)
    return font
