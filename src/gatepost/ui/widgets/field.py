"""One labelled line of a card: what was read, how sure that is, and what the officer made of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from gatepost.domain.reading import Certainty
from gatepost.ui import words
from gatepost.ui.theme import Theme
from gatepost.ui.widgets.certainty import CertaintyMark


class _Edit(QLineEdit):
    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
            return
        super().keyPressEvent(event)


class Field(QWidget):
    """A field of a document. A doubtful one counts as open until Enter confirms it or its text is changed."""

    settled = Signal()  # a doubtful field was confirmed or corrected
    entered = Signal()  # Enter in a field that was not open

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._read = ""
        self._certainty: Certainty | None = None
        self._confirmed = False
        self._label = QLabel(words.name_of(name))
        self._mark = CertaintyMark(theme)
        self.edit = _Edit()
        self.edit.setObjectName(name)
        self.edit.setAccessibleName(words.name_of(name))
        self._label.setBuddy(self.edit)
        self._label.setProperty("role", "label")
        self._lay_out()
        self.edit.entered.connect(self._enter)
        self.edit.textEdited.connect(self._edited)

    @property
    def text(self) -> str:
        """What stands in the field now."""
        return self.edit.text().strip()

    @property
    def mark(self) -> str:
        """The word beside the field."""
        return self._mark.word

    @property
    def is_open(self) -> bool:
        """Whether a person must still confirm or correct it."""
        return self._certainty is Certainty.DOUBTFUL and not self._confirmed and not self.is_changed

    @property
    def is_confirmed(self) -> bool:
        """Whether a doubtful text was confirmed as it stands."""
        return self._certainty is Certainty.DOUBTFUL and self._confirmed and not self.is_changed

    @property
    def is_changed(self) -> bool:
        """Whether the text differs from what was read or known."""
        return self.text != self._read

    def show_value(self, text: str, certainty: Certainty | None) -> None:
        """Show what was read, or known (no certainty)."""
        self._read, self._certainty, self._confirmed = text, certainty, False
        self.edit.setText(text)
        self.edit.setCursorPosition(0)
        self._restyle()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._label)
        head.addWidget(self._mark, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(head)
        column.addWidget(self.edit)

    def _enter(self) -> None:
        if not self.is_open:
            self.entered.emit()
            return
        self._confirmed = True
        self._restyle()
        self.settled.emit()

    def _edited(self) -> None:
        was_doubtful = self._certainty is Certainty.DOUBTFUL
        self._restyle()
        if was_doubtful:
            self.settled.emit()

    def _restyle(self) -> None:
        if self.is_changed and self._certainty is not None:
            self._mark.show_settled(self.tr("corrected"))
        elif self.is_confirmed:
            self._mark.show_settled(self.tr("confirmed"))
        else:
            self._mark.show_certainty(self._certainty)
        self.edit.setToolTip(self.tr("Compare with the document; Enter confirms") if self.is_open else "")
        self.edit.setProperty("open", self.is_open)
        self.edit.style().unpolish(self.edit)
        self.edit.style().polish(self.edit)
