"""Search from anywhere: a line, and under it whoever and whatever is known by that name or number."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from gatepost.desk.search import Found, SearchDesk
from gatepost.domain.documents import RegisteredDocument
from gatepost.domain.facility import Facility
from gatepost.domain.parcels import Parcel
from gatepost.domain.people import Person, Prisoner
from gatepost.domain.visits import Visit
from gatepost.ui import words
from gatepost.ui.background import Background
from gatepost.ui.messages import Messages
from gatepost.ui.widgets.register_table import Column, RegisterTable

_PAUSE_MS = 30  # a reader's burst is asked once; nobody waits for that
_WIDTH_PX, _HEIGHT_PX = 760, 460


class SearchDialog(QDialog):
    """`opened` carries what was chosen; the dialog closes with it."""

    opened = Signal(object)

    def __init__(
        self, desk: SearchDesk, facility: Facility, background: Background, messages: Messages, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setWindowTitle(self.tr("Search"))
        self.resize(_WIDTH_PX, _HEIGHT_PX)
        self._desk = desk
        self._facility = facility
        self._background = background
        self._messages = messages
        self._shown = ""  # the query whose results are seen
        self._opens = False  # Enter was pressed before they were
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.search)
        self._build()

    def search(self) -> None:
        """Ask for what the line says."""
        query = self.line.text().strip()
        if query:
            ask = partial(self._desk.find, query)
            self._background.run(ask, partial(self._show, query), self._messages.show_notice)
        else:
            self._shown, self._opens = "", False
            self.table.show_rows([])
            self._said.clear()

    def open_current(self) -> None:
        """Open the row that is marked; a reader, or a quick hand, presses Enter before the results are there."""
        chosen = self.table.chosen
        if self._shown != self.line.text().strip():
            self._opens = True
            self._pause.stop()
            self.search()
        elif chosen:
            self.accept()
            self.opened.emit(chosen[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the results while the line keeps the focus; Enter opens one."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._step(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.open_current()
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.line = QLineEdit(placeholderText=self.tr("Any part of a name in any script, or any number"))
        self.line.setObjectName("search_line")
        self.line.setAccessibleName(self.tr("Search"))
        self.line.setClearButtonEnabled(True)
        self.line.installEventFilter(self)
        self.line.textEdited.connect(lambda _: self._pause.start())
        columns: list[Column[Found]] = [
            Column(self.tr("What"), self._kind),
            Column(self.tr("Name or number"), _title, stretches=True),
            Column(self.tr("Details"), self._details, stretches=True),
        ]
        self.table: RegisterTable[Found] = RegisterTable(columns)
        self.table.setSortingEnabled(False)  # the closest stands first
        self.table.setAccessibleName(self.tr("Found"))
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.opened.connect(lambda _: self.open_current())
        self._said = QLabel(wordWrap=True)
        self._said.setObjectName("search_said")
        self._said.setProperty("role", "hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(10)
        column.addWidget(self.line)
        column.addWidget(self.table, 1)
        column.addWidget(self._said)

    def _show(self, query: str, found: list[Found]) -> None:
        if query != self.line.text().strip():
            return
        self._shown = query
        self.table.show_rows(found)
        self.table.selectRow(0)
        nothing = self.tr("Nothing and nobody was found for “{query}”.").format(query=query)
        self._said.setText(self.tr("Enter opens it, arrows choose, Esc closes.") if found else nothing)
        if self._opens:
            self._opens = False
            self.open_current()

    def _step(self, step: int) -> None:
        model = self.table.model()
        row = self.table.currentIndex().row() + step
        if 0 <= row < model.rowCount():
            self.table.selectRow(row)

    def _kind(self, one: Found) -> str:
        if isinstance(one, Person):
            return self.tr("Visitor")
        if isinstance(one, Prisoner):
            return words.name_of("prisoner")
        if isinstance(one, Visit):
            return self.tr("Visit")
        return words.of(one.kind)

    def _details(self, one: Found) -> str:
        if isinstance(one, Person):
            parts = [words.day(one.birth_date), one.nationality, one.pin]
        elif isinstance(one, Prisoner):
            parts = [one.register_number, one.unit, "" if one.is_here else words.of(one.status)]
        elif isinstance(one, Visit):
            parts = [one.person.name, f"→ {one.prisoner.name}", f"{self._facility.local(one.arrived_at):%d.%m.%Y}"]
        elif isinstance(one, Parcel):
            parts = [one.sender.name, f"→ {one.prisoner.name}", words.of(one.state)]
        elif isinstance(one, RegisteredDocument):
            parts = [f"{one.from_whom} → {one.to_whom}", one.subject]
        else:
            parts = [one.description, one.place]
        return " · ".join(part for part in parts if part)


def _title(one: Found) -> str:
    if isinstance(one, Person | Prisoner):
        return one.name
    return one.number
