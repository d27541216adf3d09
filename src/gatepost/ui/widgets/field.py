"""One labelled line of a card: what was read, how sure that is, and what the officer made of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gatepost.domain.reading import Certainty, CutOut
from gatepost.ui import words
from gatepost.ui.theme import Theme, set_look
from gatepost.ui.widgets.certainty import CertaintyMark


class _Edit(QLineEdit):
    entered = Signal()
    focus_changed = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
            return
        super().keyPressEvent(event)


_CUT_OUT_PX = 34  # the most a cut-out is high


class Field(QWidget):
    """A field of a document. A doubtful one counts as open until Enter confirms it or its text is changed.

    While it is open and has the focus, the piece of the picture it was read from stands under it. Where the officer
    had typed something else before the document was scanned, both are shown, and a button takes the document's.
    """

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
        self.edit.setProperty("open", False)
        self.edit.setObjectName(name)
        self.edit.setAccessibleName(words.name_of(name))
        self._label.setBuddy(self.edit)
        self._label.setProperty("role", "label")
        self._picture: QPixmap | None = None
        self._cut_out = QLabel()
        self._cut_out.setObjectName("cut_out")
        self._cut_out.hide()
        self._offer = QPushButton()
        self._offer.setObjectName(f"take_{name}")
        self._offer.setProperty("role", "link")
        self._offer.clicked.connect(self.take_document)
        self._offer.hide()
        self._lay_out()
        self.edit.entered.connect(self._enter)
        self.edit.textEdited.connect(self._edited)
        self.edit.focus_changed.connect(self._show_cut_out)

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

    def show_value(self, text: str, certainty: Certainty | None, cut_out: CutOut | None = None) -> None:
        """Show what was read, or known (no certainty), and what the picture has there."""
        self._read, self._certainty, self._confirmed = text, certainty, False
        self._picture = _pixmap(cut_out) if cut_out else None
        self.edit.setText(text)
        self.edit.setCursorPosition(0)
        self._offer.hide()
        self._restyle()

    def show_beside(self, text: str, certainty: Certainty | None, cut_out: CutOut | None = None) -> None:
        """Show what was read beside what the officer has typed; equal or empty, there is nothing to choose."""
        typed = self.text
        self.show_value(text, certainty, cut_out)
        if not typed or typed == text or not self.edit.isEnabled():
            return
        self.edit.setText(typed)
        self._offer.setVisible(bool(text))
        self._offer.setText(self.tr("Document: {text} · take it").format(text=text))
        self._restyle()

    @property
    def offered(self) -> str:
        """What the button says that takes the document's text; empty where there is nothing to choose."""
        return "" if self._offer.isHidden() else self._offer.text()

    @property
    def cut_out_shown(self) -> bool:
        """Whether the piece of the picture stands under the field."""
        return not self._cut_out.isHidden()

    def take_document(self) -> None:
        """The document's text instead of the typed one."""
        self._offer.hide()
        self.edit.setText(self._read)
        self._restyle()
        self.edit.setFocus()

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
        column.addWidget(self._cut_out)
        column.addWidget(self._offer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The piece of the picture is never wider than the field."""
        super().resizeEvent(event)
        self._show_cut_out()

    def _show_cut_out(self) -> None:
        shown = self._picture if self.is_open and self.edit.hasFocus() else None
        if shown is not None:
            size = shown.size().scaled(max(self.width(), 40), _CUT_OUT_PX, Qt.AspectRatioMode.KeepAspectRatio)
            smooth = Qt.TransformationMode.SmoothTransformation
            self._cut_out.setPixmap(shown.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, smooth))
        self._cut_out.setVisible(shown is not None)

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
        self._show_cut_out()
        if self.is_changed and self._certainty is not None:
            self._mark.show_settled(self.tr("corrected"))
        elif self.is_confirmed:
            self._mark.show_settled(self.tr("confirmed"))
        else:
            self._mark.show_certainty(self._certainty)
        self.edit.setToolTip(self.tr("Compare with the document; Enter confirms") if self.is_open else "")
        set_look(self.edit, "open", self.is_open)


def _pixmap(cut_out: CutOut) -> QPixmap:
    grey = QImage.Format.Format_Grayscale8
    return QPixmap.fromImage(QImage(cut_out.pixels, cut_out.width, cut_out.height, cut_out.width, grey).copy())
