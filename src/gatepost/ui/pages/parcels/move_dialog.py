"""Asks what a step needs: a place to store, a reason to return, witnesses for an act."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gatepost.domain.errors import Notice
from gatepost.domain.parcels import BY_ACT, ItemReason, Move, Parcel, ParcelState
from gatepost.ui import words
from gatepost.ui.theme import scaled
from gatepost.ui.widgets.choice import Choice
from gatepost.ui.widgets.form import BEFORE_BUTTONS_PX, LabelledEdit

_WIDTH_PX = 480


class MoveDialog(QDialog):
    """`wanted` carries the move and the storage place; it stays open until `accept` or `show_failure`."""

    wanted = Signal(object, str)

    def __init__(self, parcel: Parcel, to: ParcelState, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("parcel_move")
        self.setWindowTitle(parcel.number)
        self.setMinimumWidth(scaled(_WIDTH_PX))
        self._to = to
        self._place = LabelledEdit("storage_place", words.name_of("storage_place"))
        self._place.edit.setText(parcel.place)
        self._reason = Choice("item_reason", ItemReason)
        self._words = LabelledEdit("move_words", self.tr("In words"))
        self._people = LabelledEdit("move_people", self.tr("Witnesses, parted by commas"))
        self._said = QLabel(wordWrap=True)
        self._said.setObjectName("second_said")
        self._said.hide()
        self._build(parcel)

    def show_failure(self, notice: Notice) -> None:
        """What is wrong; everything typed stays."""
        self._said.setText(words.notice(notice))
        self._said.show()

    def go(self) -> None:
        """Hand over what stands here."""
        self._said.hide()
        reason = self._reason.value
        reasons = (reason,) if isinstance(reason, ItemReason) else ()
        move = Move(self._to, reasons=reasons, reason=self._words.text, people=self._people.text)
        self.wanted.emit(move, self._place.text)

    def _build(self, parcel: Parcel) -> None:
        title = QLabel(f"{parcel.number}: {words.of(self._to)}", wordWrap=True)
        title.setProperty("role", "title")
        go = QPushButton(self.tr("Write down  ·  Ctrl+Enter"))
        go.setObjectName("move_parcel")
        go.setProperty("role", "primary")
        go.setShortcut("Ctrl+Return")
        back = QPushButton(self.tr("Back  ·  Esc"))
        row = QHBoxLayout()
        row.addStretch(1)
        for button, act in ((back, self.reject), (go, self.go)):
            button.setAutoDefault(False)
            button.clicked.connect(act)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(title)
        stores = self._to is ParcelState.STORED
        for widget, on in (
            (self._place, stores),
            (self._reason, not stores),
            (self._words, not stores),
            (self._people, self._to in BY_ACT),
        ):
            column.addWidget(widget)
            if not on:
                widget.hide()
        column.addWidget(self._said)
        column.addSpacing(BEFORE_BUTTONS_PX)
        column.addLayout(row)
        (self._place.edit if stores else self._reason.box).setFocus()
        self._place.edit.returnPressed.connect(self.go)
