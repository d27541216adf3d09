"""Chooses a prisoner: search by name in any script or by register number, or add one who is not known yet."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gatepost.desk.people import PeopleDesk
from gatepost.domain.errors import Notice
from gatepost.domain.people import Prisoner
from gatepost.ui import words
from gatepost.ui.background import Background
from gatepost.ui.widgets.form import labelled

_PAUSE_MS = 120  # after the last key before the store is asked
_ROW_PX, _MOST_ROWS = 34, 6


class PrisonerPicker(QWidget):
    """A line to search in, its results under it. `chosen` emits a Prisoner; `add_wanted` the text typed so far."""

    chosen = Signal(object)
    add_wanted = Signal(str)

    def __init__(
        self, desk: PeopleDesk, background: Background, failed: Callable[[Notice], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._failed = failed
        self.prisoner: Prisoner | None = None
        self._build()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self.edit.textEdited.connect(self._typed)
        self._results.itemClicked.connect(self._take_item)

    def show_prisoner(self, prisoner: Prisoner | None) -> None:
        """Show one as chosen, or none."""
        self.prisoner = prisoner
        self._results.hide()
        self.edit.setText(_described(prisoner) if prisoner else "")
        self.edit.setCursorPosition(0)
        self.edit.setProperty("chosen", prisoner is not None)
        self.edit.style().unpolish(self.edit)
        self.edit.style().polish(self.edit)

    def choose(self, prisoner: Prisoner) -> None:
        """Show one as chosen and say so."""
        self.show_prisoner(prisoner)
        self.chosen.emit(prisoner)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the results, Enter takes one, Escape closes them."""
        if event.type() == QEvent.Type.FocusOut:
            self._results.hide()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.edit = QLineEdit(placeholderText=self.tr("Name or register number"))
        self.edit.setObjectName("prisoner")
        self.edit.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(labelled(words.name_of("prisoner"), self.edit))
        self._results = QListWidget(self)
        self._results.setObjectName("results")
        self._results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._results.setAccessibleName(self.tr("Prisoners found"))
        self.destroyed.connect(self._results.deleteLater)  # it hangs on the window while it is open
        self._results.hide()

    def _typed(self) -> None:
        self.prisoner = None
        self.edit.setProperty("chosen", False)
        self._pause.start()

    def _search(self) -> None:
        query = self.edit.text().strip()
        if query and self.prisoner is None:
            self._background.run(
                partial(self._desk.find_prisoners, query), partial(self._show_found, query), self._failed
            )
        else:
            self._results.hide()

    def _show_found(self, query: str, found: list[Prisoner]) -> None:
        if query != self.edit.text().strip() or self.prisoner is not None or not self.edit.hasFocus():
            return
        self._results.clear()
        for prisoner in found:
            item = QListWidgetItem(_described(prisoner))
            item.setData(Qt.ItemDataRole.UserRole, prisoner)
            self._results.addItem(item)
        self._results.addItem(QListWidgetItem(self.tr("Add “{query}” as a new prisoner…").format(query=query)))
        self._results.setCurrentRow(0)
        self._place_results()

    def _place_results(self) -> None:
        top = self.window()
        self._results.setParent(top)
        rows = min(self._results.count(), _MOST_ROWS)
        self._results.move(self.edit.mapTo(top, QPoint(0, self.edit.height() + 2)))
        self._results.resize(self.edit.width(), rows * _ROW_PX + 6)
        self._results.show()
        self._results.raise_()

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._take()
        if not self._results.isVisible():
            return False
        if event.key() == Qt.Key.Key_Escape:
            self._results.hide()
            return True
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self._results.setCurrentRow((self._results.currentRow() + step) % self._results.count())
            return True
        return False

    def _take(self) -> bool:
        if self._results.isVisible() and self._results.currentItem() is not None:
            self._take_item(self._results.currentItem())
        elif self.prisoner is not None:
            self.chosen.emit(self.prisoner)
        else:
            self._pause.stop()
            self._search()
        return True

    def _take_item(self, item: QListWidgetItem) -> None:
        prisoner = item.data(Qt.ItemDataRole.UserRole)
        if prisoner is None:
            self._results.hide()
            self.add_wanted.emit(self.edit.text().strip())
        else:
            self.choose(prisoner)


def _described(prisoner: Prisoner) -> str:
    parts = (prisoner.name, prisoner.register_number, prisoner.unit)
    return " · ".join(part for part in parts if part)
