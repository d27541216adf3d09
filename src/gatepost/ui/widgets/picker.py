"""Chooses a person: search by name in any script or by number; a prisoner who is not known yet may be added."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gatepost.desk.people import PeopleDesk
from gatepost.domain.errors import Notice
from gatepost.domain.people import Person, Prisoner
from gatepost.ui import words
from gatepost.ui.background import Background
from gatepost.ui.theme import set_look
from gatepost.ui.widgets.form import labelled

_PAUSE_MS = 120  # after the last key before the store is asked
_ROW_PX, _MOST_ROWS = 34, 6


Found = TypeVar("Found")


class Picker(QWidget, Generic[Found]):
    """A line to search in, its results under it. `chosen` emits who was found; `add_wanted` the text typed so far.

    `offer` is what the last result offers to do with a text that nobody matches; empty for nothing.
    """

    chosen = Signal(object)
    add_wanted = Signal(str)

    def __init__(
        self,
        label: str,
        find: Callable[[str], list[Found]],
        described: Callable[[Found], str],
        background: Background,
        failed: Callable[[Notice], None],
        offer: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._find, self._described, self._offer = find, described, offer
        self._background = background
        self._failed = failed
        self.value: Found | None = None
        self._answered = ""  # the query that the results are an answer to
        self._takes = False  # Enter was pressed before that of all the letters was there
        self._build(label)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self.edit.textEdited.connect(self._typed)
        self._results.itemClicked.connect(self._take_item)

    def show_value(self, value: Found | None) -> None:
        """Show one as chosen, or none."""
        self.value = value
        self._results.hide()
        self.edit.setText(self._described(value) if value else "")
        self.edit.setCursorPosition(0)
        set_look(self.edit, "chosen", value is not None)

    def choose(self, value: Found) -> None:
        """Show one as chosen and say so."""
        self.show_value(value)
        self.chosen.emit(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the results, Enter takes one, Escape closes them.

        A quick hand presses Enter while the results are still those of fewer letters: nobody of those is taken. What is
        found for all the letters is, where it is one alone.
        """
        if event.type() == QEvent.Type.FocusOut:
            self._results.hide()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return super().eventFilter(watched, event)

    def _build(self, label: str) -> None:
        self.edit = QLineEdit(placeholderText=self.tr("Name or number"))
        self.edit.setProperty("chosen", False)
        self.edit.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(labelled(label, self.edit))
        self._results = QListWidget(self)
        self._results.setObjectName("results")
        self._results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._results.setAccessibleName(self.tr("Found"))
        self.destroyed.connect(self._results.deleteLater)  # it hangs on the window while it is open
        self._results.hide()

    def _typed(self) -> None:
        self.value = None
        self._takes = False
        set_look(self.edit, "chosen", False)
        self._pause.start()

    def _search(self) -> None:
        query = self.edit.text().strip()
        if query and self.value is None:
            self._background.run(partial(self._find, query), partial(self._show_found, query), self._failed)
        else:
            self._results.hide()

    def _show_found(self, query: str, found: list[Found]) -> None:
        if query != self.edit.text().strip() or self.value is not None or not self.edit.hasFocus():
            return
        self._results.clear()
        for one in found:
            item = QListWidgetItem(self._described(one))
            item.setData(Qt.ItemDataRole.UserRole, one)
            self._results.addItem(item)
        if self._offer or not found:
            said = self._offer or self.tr("Nobody was found for “{query}”.")
            self._results.addItem(QListWidgetItem(said.format(query=query)))
        self._results.setCurrentRow(0)
        self._answered = query
        self._place_results()
        if self._takes and (len(found) == 1 or (self._offer and not found)):  # nothing to choose between
            self._take_item(self._results.item(0))
        self._takes = False

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
        answers = self._results.isVisible() and self._answered == self.edit.text().strip()
        if answers and self._results.currentItem() is not None:
            self._take_item(self._results.currentItem())
        elif self.value is not None:
            self.chosen.emit(self.value)
        else:
            self._takes = True
            self._pause.stop()
            self._search()
        return True

    def _take_item(self, item: QListWidgetItem) -> None:
        one = item.data(Qt.ItemDataRole.UserRole)
        if one is not None:
            self.choose(one)
            return
        self._results.hide()
        if self._offer:
            self.add_wanted.emit(self.edit.text().strip())


class PrisonerPicker(Picker[Prisoner]):
    """Finds prisoners; one who is not known yet may be added where `adds`."""

    def __init__(
        self,
        desk: PeopleDesk,
        background: Background,
        failed: Callable[[Notice], None],
        adds: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        offer = QCoreApplication.translate("PrisonerPicker", "Add “{query}” as a new prisoner…") if adds else ""
        super().__init__(words.name_of("prisoner"), desk.find_prisoners, _prisoner, background, failed, offer, parent)
        self.edit.setObjectName("prisoner")


class VisitorPicker(Picker[Person]):
    """Finds visitors who are known here; another one may be written down where `adds`."""

    def __init__(
        self,
        desk: PeopleDesk,
        background: Background,
        failed: Callable[[Notice], None],
        adds: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        label = QCoreApplication.translate("VisitorPicker", "Visitor")
        offer = QCoreApplication.translate("VisitorPicker", "Write “{query}” down as a new visitor…") if adds else ""
        super().__init__(label, desk.find_visitors, _visitor, background, failed, offer, parent)
        self.edit.setObjectName("visitor")


def _prisoner(prisoner: Prisoner) -> str:
    return " · ".join(part for part in (prisoner.name, prisoner.register_number, prisoner.unit) if part)


def _visitor(person: Person) -> str:
    return " · ".join(part for part in (person.name, words.day(person.birth_date), person.nationality) if part)
