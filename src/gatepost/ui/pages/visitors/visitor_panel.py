"""One visitor's record: documents, telephone, who may be the same person, and what was made one."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QTableView, QVBoxLayout, QWidget

from gatepost.desk.visitors import VisitorCard
from gatepost.domain.facility import Facility
from gatepost.domain.likeness import Alike, Merge
from gatepost.domain.people import IdentityDocument, Person
from gatepost.ui import words
from gatepost.ui.pages.visitors.merge_dialog import names_of
from gatepost.ui.theme import scaled
from gatepost.ui.widgets.form import LabelledEdit
from gatepost.ui.widgets.register_table import Column, RegisterTable

_DOCUMENTS_PX, _ALIKE_PX = 190, 130
_ROW_PX = 52
PAGE_SIZE = QSize(62, 44)  # a document's page in the list


class VisitorPanel(QFrame):
    """`phone_wanted` carries a number to be written, `alike_opened` a candidate, `part_wanted` a merge."""

    phone_wanted = Signal(str)
    history_wanted = Signal()
    file_wanted = Signal()
    alike_opened = Signal(object)
    part_wanted = Signal(object)

    def __init__(self, facility: Facility, may_merge: bool, may_disclose: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._facility = facility
        self._may_merge = may_merge
        self._may_disclose = may_disclose
        self.card: VisitorCard | None = None
        self._pages: dict[int, QImage] = {}
        self._build()

    def show_card(self, card: VisitorCard) -> None:
        """Show a visitor."""
        self.card = card
        person = card.person
        self._title.setText(person.name)
        formerly = ", ".join(person.other_names)
        said = [self.tr("born {day}").format(day=words.day(person.birth_date)) if person.birth_date else ""]
        said += [person.sex, person.nationality, person.pin]
        said += [f"{person.surname_cyrillic} {person.given_names_cyrillic}".strip()]
        said += [self.tr("earlier: {names}").format(names=formerly) if formerly else ""]
        self._subtitle.setText(" · ".join(part for part in said if part))
        self._phone.edit.setText(person.phone)
        self._pages.clear()
        self.documents.show_rows(card.documents)
        self.alike.show_rows(card.alike)
        self.merges.show_rows([one for one in card.merges if one.parted_at is None or one.kept.id == person.id])
        self._set_shown(bool(card.alike), self._alike_head, self.alike)
        self._set_shown(bool(card.merges), self._merges_head, self.merges)
        self._part.setVisible(self._may_merge and any(one.parted_at is None for one in card.merges))
        self._content.show()
        self._waiting.hide()

    def show_pages(self, pages: dict[int, QImage]) -> None:
        """They come after the words, which nobody waits for."""
        self._pages = pages
        self.documents.refresh_pictures()

    def _build(self) -> None:
        self._waiting = QLabel(self.tr("Choose a visitor on the left."))
        self._waiting.setProperty("role", "muted")
        self._title, self._subtitle = QLabel(), QLabel(wordWrap=True)
        self._title.setProperty("role", "title")
        self._title.setObjectName("visitor_title")
        self._subtitle.setProperty("role", "muted")
        self._subtitle.setObjectName("visitor_subtitle")
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._subtitle)
        column.addLayout(self._phone_row())
        self._add_tables(column)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 16, 20, 16)
        outer.addWidget(self._waiting)
        outer.addWidget(self._content, 1)
        outer.addStretch(0)
        self._content.hide()

    def _phone_row(self) -> QHBoxLayout:
        self._phone = LabelledEdit("visitor_phone", words.name_of("phone"))
        self._phone.edit.returnPressed.connect(lambda: self.phone_wanted.emit(self._phone.text))
        save = QPushButton(self.tr("Save the telephone"))
        save.setObjectName("save_phone")
        save.clicked.connect(lambda: self.phone_wanted.emit(self._phone.text))
        history = QPushButton(self.tr("History…"))
        history.setObjectName("visitor_history")
        history.clicked.connect(self.history_wanted)
        file = QPushButton(self.tr("All that is held…"))
        file.setObjectName("person_file")
        file.setToolTip(self.tr("Writes everything that is held on this person into one file to hand over"))
        file.clicked.connect(self.file_wanted)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._phone)
        for button in (save, history, *([file] if self._may_disclose else [])):
            holder = QVBoxLayout()
            holder.addStretch(1)
            holder.addWidget(button)
            row.addLayout(holder)
        row.addStretch(1)
        return row

    def _add_tables(self, column: QVBoxLayout) -> None:
        self.documents: RegisterTable[IdentityDocument] = RegisterTable(
            [
                Column(self.tr("Document"), lambda one: one.number, picture=lambda one: self._pages.get(one.id)),
                Column(words.name_of("issuer"), lambda one: one.issuer),
                Column(self.tr("Kind"), lambda one: one.code),
                Column(words.name_of("expiry_date"), lambda one: words.day(one.expiry_date), stretches=True),
            ],
            row_px=_ROW_PX,
        )
        self.documents.setIconSize(PAGE_SIZE)
        self.alike: RegisterTable[Alike] = RegisterTable(
            [
                Column(self.tr("Visitor"), lambda one: names_of(one.person)),
                Column(words.name_of("birth_date"), lambda one: words.day(one.person.birth_date)),
                Column(self.tr("Why"), lambda one: words.likeness(one.likeness), stretches=True),
            ]
        )
        self.alike.opened.connect(self.alike_opened)
        self.merges: RegisterTable[Merge] = RegisterTable(
            [
                Column(self.tr("Number"), lambda one: one.number),
                Column(self.tr("Record made one with this"), self._other_of),
                Column(self.tr("When"), lambda one: words.day_of(self._facility.local(one.at))),
                Column(self.tr("Why"), lambda one: one.reason, stretches=True),
                Column(self.tr("Parted"), lambda one: one.parting_reason),
            ]
        )
        _add_headed(column, self.tr("Documents: Enter shows the page"), self.documents, _DOCUMENTS_PX)
        said = self.tr("May be the same person: Enter compares")
        self._alike_head = _add_headed(column, said, self.alike, _ALIKE_PX)
        self._merges_head = _add_headed(column, self.tr("Made one"), self.merges, _ALIKE_PX)
        self._part = QPushButton(self.tr("Part the chosen one again…"))
        self._part.setObjectName("part")
        self._part.clicked.connect(self._part_chosen)
        column.addWidget(self._part)

    def _other_of(self, one: Merge) -> str:
        person: Person = one.merged if self.card and one.kept.id == self.card.person.id else one.kept
        return person.name

    def _part_chosen(self) -> None:
        open_ones = [one for one in self.merges.rows if one.parted_at is None]
        for one in (self.merges.chosen or open_ones)[:1]:
            self.part_wanted.emit(one)

    @staticmethod
    def _set_shown(shown: bool, *widgets: QWidget) -> None:
        for widget in widgets:
            widget.setVisible(shown)


def _add_headed(column: QVBoxLayout, head: str, table: QTableView, most_px: int) -> QLabel:
    """A table under its heading."""
    label = QLabel(head)
    label.setProperty("role", "heading")
    table.setAccessibleName(head)
    table.setMaximumHeight(scaled(most_px))
    column.addWidget(label)
    column.addWidget(table)
    return label
