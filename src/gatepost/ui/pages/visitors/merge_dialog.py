"""Two records side by side, to say whether they are one person."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gatepost.desk.visitors import VisitorCard
from gatepost.domain.errors import Notice
from gatepost.domain.facility import Facility
from gatepost.domain.likeness import Trait, likeness
from gatepost.domain.people import Person
from gatepost.ui import words
from gatepost.ui.widgets.form import LabelledEdit
from gatepost.ui.widgets.side_by_side import Compared, side_by_side

_WIDTH_PX = 820
_MOST_DOCUMENTS = 6


_SAID: Mapping[Trait, Callable[[Person], str]] = {
    Trait.NAMES: lambda one: one.name,
    Trait.BIRTH_DATE: lambda one: words.day(one.birth_date),
    Trait.SEX: lambda one: one.sex,
    Trait.NATIONALITY: lambda one: one.nationality,
    Trait.PERSONAL_NUMBER: lambda one: one.pin,
}


@dataclass(frozen=True)
class Wanted:
    """Which record is to be kept, which goes into it, and why."""

    kept_id: int
    merged_id: int
    reason: str


class MergeDialog(QDialog):
    """`merge_wanted` and `apart_wanted` say what was decided; it stays open until `accept` or `show_failure`."""

    merge_wanted = Signal(object)
    apart_wanted = Signal(int, int)

    def __init__(self, first: VisitorCard, second: VisitorCard, facility: Facility, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("merge_dialog")
        self.setWindowTitle(self.tr("One person or two?"))
        self.resize(_WIDTH_PX, 0)
        self._facility = facility
        self._first, self._second = first, second
        self._build()

    def show_failure(self, notice: Notice) -> None:
        """What is wrong; what was typed stays."""
        self._said.setText(words.notice(notice))

    def _build(self) -> None:
        title = QLabel(self.tr("One person or two?"))
        title.setProperty("role", "title")
        hint = QLabel(
            self.tr(
                "If it is one person, everything of the record on the right will belong to the one on the left. Both "
                "histories are kept, and they can be parted again."
            ),
            wordWrap=True,
        )
        hint.setProperty("role", "hint")
        self._reason = LabelledEdit("merge_reason", words.name_of("reason"))
        self._said = QLabel(wordWrap=True)
        self._said.setObjectName("merge_said")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(title)
        column.addLayout(self._side_by_side())
        column.addWidget(hint)
        column.addWidget(self._reason)
        column.addWidget(self._said)
        column.addLayout(self._buttons())

    def _side_by_side(self) -> QGridLayout:
        cards = (self._first, self._second)
        agreement = likeness(self._first.person, self._second.person)
        rows: list[Compared] = []
        for trait, said in _SAID.items():
            left, right = (said(card.person) for card in cards)
            rows.append(Compared(words.name_of(trait), left, right, agreement.traits.get(trait)))
        rows.append(Compared(words.name_of("phone"), self._first.person.phone, self._second.person.phone))
        rows.append(Compared(self.tr("Documents"), _documents(self._first), _documents(self._second)))
        return side_by_side(rows)

    def _buttons(self) -> QHBoxLayout:
        back = QPushButton(self.tr("Back  ·  Esc"))
        apart = QPushButton(self.tr("Two people"))
        apart.setObjectName("two_people")
        merge = QPushButton(self.tr("One person: make them one"))
        merge.setObjectName("make_one")
        merge.setProperty("role", "primary")
        for button in (back, apart, merge):
            button.setAutoDefault(False)
        back.clicked.connect(self.reject)
        apart.clicked.connect(self._apart)
        merge.clicked.connect(self._merge)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(back)
        row.addStretch(1)
        row.addWidget(apart)
        row.addWidget(merge)
        return row

    def _merge(self) -> None:
        self.merge_wanted.emit(Wanted(self._first.person.id, self._second.person.id, self._reason.text))

    def _apart(self) -> None:
        self.apart_wanted.emit(self._first.person.id, self._second.person.id)


def _documents(card: VisitorCard) -> str:
    lines = [f"{one.issuer} {one.number}  ({words.day(one.expiry_date) or '–'})" for one in card.documents]
    return "\n".join(lines[:_MOST_DOCUMENTS])


def names_of(person: Person) -> str:
    """The name of today, and the earlier ones."""
    return " / ".join((person.name, *person.other_names))
