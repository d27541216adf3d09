"""Asks whether the holder of a new document is somebody who is known, and says why that may be so."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gatepost.domain.facility import Facility
from gatepost.domain.likeness import Alike
from gatepost.ui import words


class WhoIsItBar(QFrame):
    """One candidate after the other. `same` carries the id of who it is; `nobody` says that it is none of them."""

    same = Signal(int)
    nobody = Signal()

    def __init__(self, facility: Facility, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("who_is_it")
        self._facility = facility
        self._left: list[Alike] = []
        self._asked = QLabel(wordWrap=True)
        self._asked.setObjectName("who_asked")
        self._yes = QPushButton(self.tr("Yes, the same person  ·  Enter"))
        self._yes.setObjectName("who_same")
        self._yes.setAutoDefault(True)
        self._yes.clicked.connect(self._is_same)
        no = QPushButton(self.tr("No, somebody else"))
        no.setObjectName("who_other")
        no.clicked.connect(self._is_other)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self._yes)
        buttons.addWidget(no)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addWidget(self._asked)
        column.addLayout(buttons)
        self.hide()

    @property
    def name(self) -> str:
        """Who is asked about now; empty where nothing is open."""
        return self._left[0].person.name if self._left else ""

    def ask(self, perhaps: Sequence[Alike]) -> None:
        """Ask about these; nobody, and nothing is asked."""
        self._left = list(perhaps)
        self._show()

    def take_focus(self) -> None:
        """Go to the answer that Enter gives."""
        self._yes.setFocus()

    def _is_same(self) -> None:
        if self._left:
            self.same.emit(self._left[0].person.id)

    def _is_other(self) -> None:
        self._left = self._left[1:]
        self._show()
        if self._left:
            self.take_focus()
        else:
            self.nobody.emit()

    def _show(self) -> None:
        self.setVisible(bool(self._left))
        if self._left:
            self._asked.setText("\n".join(self._lines(self._left[0])))

    def _lines(self, one: Alike) -> list[str]:
        person = one.person
        asked = self.tr("Is this {name}, born {birth_date}?")
        parts = [asked.format(name=person.name, birth_date=words.day(person.birth_date) or "–")]
        if one.document is not None:
            shown = self.tr("Showed the document {number} ({issuer}).")
            parts.append(shown.format(number=one.document.number, issuer=one.document.issuer))
        if one.last_seen is not None:
            parts.append(self.tr("Last here on {day}.").format(day=words.day_of(self._facility.local(one.last_seen))))
        return [" ".join(parts), words.likeness(one.likeness)]
