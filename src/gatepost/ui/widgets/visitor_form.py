"""Writes a visitor down before they come: by telephone, from a letter, a child by its birth certificate."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gatepost.desk.people import PeopleDesk
from gatepost.domain.changes import Done
from gatepost.domain.errors import Notice
from gatepost.domain.people import IdentityDocument, Person
from gatepost.ui import words
from gatepost.ui.background import Background
from gatepost.ui.theme import scaled
from gatepost.ui.widgets.form import BEFORE_BUTTONS_PX, LabelledEdit, chain, labelled
from gatepost.ui.widgets.picker import VisitorPicker

_LINES = ("surname", "given_names", "birth_date", "sex", "nationality", "issuer", "document_number")
_BIRTH_CERTIFICATE = "BC"  # stands where a machine readable zone has its document code
_HOME = "KGZ"
_WIDTH_PX = 600


class VisitorForm(QDialog):
    """`wanted` carries the person and the document; it stays open until `accept` or `show_failure`."""

    wanted = Signal(object, object)

    def __init__(self, typed: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("visitor_form")
        self.setWindowTitle(self.tr("New visitor"))
        self.setMinimumWidth(scaled(_WIDTH_PX))
        self._lines = {name: LabelledEdit(f"visitor_{name}", words.name_of(name)) for name in _LINES}
        surname, _, given_names = typed.partition(" ")
        self._lines["surname"].edit.setText(surname)
        self._lines["given_names"].edit.setText(given_names)
        self._lines["nationality"].edit.setText(_HOME)
        self._lines["issuer"].edit.setText(_HOME)
        self._kind = QComboBox()
        self._kind.setObjectName("visitor_document")
        self._kind.addItem(self.tr("Passport"), "P")
        self._kind.addItem(self.tr("ID card"), "I")
        self._kind.addItem(self.tr("Birth certificate"), _BIRTH_CERTIFICATE)
        self._build()

    def show_failure(self, notice: Notice) -> None:
        """What is wrong; everything typed stays."""
        self._said.setText(words.notice(notice))
        self._said.show()

    def add(self) -> None:
        """Hand over what was typed."""
        text = {name: line.text.strip() for name, line in self._lines.items()}
        person = Person(
            surname=text["surname"],
            given_names=text["given_names"],
            birth_date=text["birth_date"],
            sex=text["sex"].upper(),
            nationality=text["nationality"].upper(),
        )
        number = text["document_number"].upper()
        document = IdentityDocument("", str(self._kind.currentData()), text["issuer"].upper(), number)
        self._said.hide()
        self.wanted.emit(person, document)

    def _build(self) -> None:
        hint = QLabel(
            self.tr("The document may be added when they come; a scan then finds this visitor by name and birth date."),
            wordWrap=True,
        )
        hint.setProperty("role", "hint")
        self._said = QLabel(wordWrap=True)
        self._said.setObjectName("second_said")
        self._said.hide()
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        places = ((0, 0, 3), (0, 3, 3), (1, 0, 2), (1, 2, 2), (1, 4, 2), (2, 2, 2), (2, 4, 2))
        for (row, column, columns), line in zip(places, self._lines.values(), strict=True):
            grid.addWidget(line, row, column, 1, columns)
        grid.addWidget(labelled(self.tr("Document"), self._kind), 2, 0, 1, 2)
        add = QPushButton(self.tr("Write down"))
        add.setObjectName("add_visitor")
        add.setProperty("role", "primary")
        add.setAutoDefault(False)
        back = QPushButton(self.tr("Back  ·  Esc"))
        back.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(back)
        buttons.addWidget(add)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(20, 16, 20, 16)
        column_.setSpacing(10)
        column_.addLayout(grid)
        column_.addWidget(hint)
        column_.addWidget(self._said)
        column_.addSpacing(BEFORE_BUTTONS_PX)
        column_.addLayout(buttons)
        chain([line.edit for line in self._lines.values()], self.add)
        add.clicked.connect(self.add)
        back.clicked.connect(self.reject)


class NewVisitors(QObject):
    """Lets a picker write down who is not known yet, and chooses them there."""

    def __init__(self, picker: VisitorPicker, people: PeopleDesk, background: Background) -> None:
        super().__init__(picker)
        self._picker = picker
        self._people = people
        self._background = background
        picker.add_wanted.connect(self._ask)

    def _ask(self, typed: str) -> None:
        form = VisitorForm(typed, self._picker)
        form.wanted.connect(partial(self._save, form))
        form.finished.connect(form.deleteLater)
        form.open()

    def _save(self, form: VisitorForm, person: Person, document: IdentityDocument) -> None:
        def added(done: Done[Person]) -> None:
            form.accept()
            self._picker.choose(done.value)

        self._background.run(partial(self._people.add_visitor, person, document), added, form.show_failure)
