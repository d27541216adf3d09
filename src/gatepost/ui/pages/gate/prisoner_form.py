"""Adds a prisoner who is not in the register yet, without leaving the visit."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gatepost.domain.people import Prisoner
from gatepost.ui.theme import Theme
from gatepost.ui.widgets.field import Field
from gatepost.ui.widgets.form import BEFORE_BUTTONS_PX

_PLACES = {
    "register_number": (0, 0),
    "unit": (0, 1),
    "surname": (1, 0),
    "given_names": (1, 1),
    "birth_date": (2, 0),
}


class PrisonerForm(QFrame):
    """Five fields. `add_wanted` carries the Prisoner."""

    add_wanted = Signal(object)
    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._fields = {name: Field(name, theme) for name in _PLACES}
        self._build()

    def show_typed(self, typed: str) -> None:
        """Start from what was typed in the search: a number, or a name."""
        is_number = any(sign.isdigit() for sign in typed)
        surname, _, given_names = ("", "", "") if is_number else typed.partition(" ")
        texts = {"register_number": typed if is_number else "", "surname": surname, "given_names": given_names.strip()}
        for name, field in self._fields.items():
            field.show_value(texts.get(name, ""), None)
        self._fields["surname" if is_number else "register_number"].edit.setFocus()

    def add(self) -> None:
        """Hand the new prisoner over."""
        text = {name: field.text for name, field in self._fields.items()}
        self.add_wanted.emit(
            Prisoner(text["register_number"], text["surname"], text["given_names"], text["birth_date"], text["unit"])
        )

    def _build(self) -> None:
        title = QLabel(self.tr("New prisoner"))
        title.setProperty("role", "title")
        self._add = QPushButton(self.tr("Add prisoner  ·  Enter"))
        self._add.setObjectName("add_prisoner")
        self._add.setProperty("role", "primary")
        self._add.setAutoDefault(True)
        cancel = QPushButton(self.tr("Back to the visit  ·  Esc"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        for name, (row, column) in _PLACES.items():
            grid.addWidget(self._fields[name], row, column)
            self._fields[name].entered.connect(self._next)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._add)
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(20, 16, 20, 16)
        column_layout.setSpacing(12)
        column_layout.addWidget(title)
        column_layout.addLayout(grid)
        column_layout.addSpacing(BEFORE_BUTTONS_PX)
        column_layout.addLayout(buttons)
        column_layout.addStretch(1)
        self._add.clicked.connect(self.add)
        cancel.clicked.connect(self.cancelled)

    def _next(self) -> None:
        """Enter goes to the next empty field that is needed, then adds."""
        for name in ("register_number", "surname", "given_names"):
            if not self._fields[name].text and not self._fields[name].edit.hasFocus():
                self._fields[name].edit.setFocus()
                return
        self.add()
