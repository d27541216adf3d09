"""The page of visitors: finding one, their documents and telephone, and records that were made twice."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QInputDialog, QLabel, QLineEdit, QPushButton

from gatepost.desk.counters import Counters
from gatepost.desk.visitors import VisitorCard, VisitorsDesk
from gatepost.domain.changes import Done
from gatepost.domain.facility import Facility
from gatepost.domain.likeness import Alike, Likeness, Merge
from gatepost.domain.people import IdentityDocument, Person
from gatepost.domain.roles import DISCLOSING, RESTRICTING
from gatepost.host import documents_folder
from gatepost.ui import words
from gatepost.ui.background import Background
from gatepost.ui.messages import Messages
from gatepost.ui.pages.visitors.merge_dialog import MergeDialog, Wanted, names_of
from gatepost.ui.pages.visitors.visitor_panel import PAGE_SIZE, VisitorPanel
from gatepost.ui.pictures import small_image
from gatepost.ui.widgets.form import panel
from gatepost.ui.widgets.page import Page
from gatepost.ui.widgets.past_dialog import PastOpener
from gatepost.ui.widgets.picture_dialog import PictureDialog
from gatepost.ui.widgets.register_table import Column, RegisterTable

_PAUSE_MS, _PAIR_PX = 150, 170
_ROW_PX, _FACE_PX = 52, 44
Pair = tuple[Person, Person, Likeness]


class VisitorsPage(Page):
    """Everybody finds and sees; officers write telephones down; a duty officer or administrator makes records one."""

    def __init__(self, counters: Counters, facility: Facility, background: Background, messages: Messages) -> None:
        super().__init__(counters, facility, background, messages)
        self._past = PastOpener(counters, facility, background, messages, self)
        self._build()

    def reload(self) -> None:
        """Ask for the visitor who is shown, and find anew."""
        self._find()
        if self._panel.card is not None:
            self.open_person(self._panel.card.person)
        self._query.setFocus()

    def open_person(self, person: Person) -> None:
        """Show a visitor's record."""
        ask = partial(self._counters.visitors.card, person.id)
        self._background.run(ask, self._show_card, self._messages.show_notice)

    def show_document(self, document: IdentityDocument) -> None:
        """Show the page of a document as it was read."""
        card = self._panel.card
        if card is not None:
            ask = partial(self._counters.visitors.pages, card.person.id)
            self._background.run(ask, partial(self._show_page, document), self._messages.show_notice)

    def compare(self, alike: Alike) -> None:
        """Put the record that is shown and another one side by side."""
        if self._panel.card is not None:
            self._ask_both(self._panel.card.person, alike.person)

    def show_duplicates(self) -> None:
        """Look for records that may have been made twice."""
        self._said.setText(self.tr("Looking through all records …"))
        self._background.run(self._counters.visitors.duplicates, self._show_pairs, self._messages.show_notice)

    def part(self, merge: Merge) -> None:
        """Make two records of one again, after asking why."""
        asked = self.tr("Why are {kept} and {merged} two people?")
        text = asked.format(kept=merge.kept.name, merged=merge.merged.name)
        reason, agreed = QInputDialog.getText(self, self.tr("Part the records"), text)
        if agreed:
            work = partial(self._counters.visitors.part, merge.number, reason)
            self._background.run(work, self._parted, self._messages.show_notice)

    def write_file(self) -> None:
        """Write all that is held on the visitor who is shown into a file, to hand over."""
        if self._panel.card is None:
            return
        person = self._panel.card.person
        name = str(documents_folder() / f"person-{person.id}.zip")
        title = self.tr("All that is held on {name}").format(name=person.name)
        chosen, _ = QFileDialog.getSaveFileName(self, title, name)
        if chosen:
            work = partial(self._counters.visitors.write_personal_file, person.id, Path(chosen))
            self._background.run(work, partial(self._file_written, chosen), self._messages.show_notice)

    def _file_written(self, file: str, sha256: str) -> None:
        said = self.tr("{file} holds everything about this person. SHA-256 {hash}")
        self._messages.success(said.format(file=file, hash=sha256))

    def _show_card(self, card: VisitorCard) -> None:
        self._panel.show_card(card)
        ask = partial(_small_pages, self._counters.visitors, card.person.id)
        self._background.run(ask, self._panel.show_pages, self._messages.show_notice)

    def _show_page(self, document: IdentityDocument, pages: dict[int, bytes]) -> None:
        if document.id not in pages:
            said = self.tr("No picture of {number} is kept: it was typed, or read by a reader that takes no pictures.")
            self._messages.tell(said.format(number=document.number))
            return
        dialog = PictureDialog(f"{document.number} · {document.issuer}", pages[document.id], self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(self._list(), 5)
        may_disclose = self._counters.officer.role in DISCLOSING
        self._panel = VisitorPanel(self._facility, self._may_merge, may_disclose)
        self._panel.file_wanted.connect(self.write_file)
        self._panel.phone_wanted.connect(self._save_phone)
        self._panel.history_wanted.connect(self._show_past)
        self._panel.alike_opened.connect(self.compare)
        self._panel.documents.opened.connect(self.show_document)
        self._panel.part_wanted.connect(self.part)
        row.addWidget(self._panel, 6)

    def _list(self) -> QFrame:
        self._query = QLineEdit(placeholderText=self.tr("Name, document, personal number or telephone"))
        self._query.setClearButtonEnabled(True)
        self._query.setAccessibleName(self.tr("Find a visitor"))
        self._query.setObjectName("find_visitor")
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._find)
        self._query.textChanged.connect(self._pause.start)
        columns: list[Column[Person]] = [
            Column(
                self.tr("Name"),
                names_of,
                lambda one: one.name.casefold(),
                stretches=True,
                picture=lambda one: self._faces.get(one.id),
            ),
            Column(words.name_of("birth_date"), lambda one: words.day(one.birth_date), lambda one: one.birth_date),
            Column(words.name_of("phone"), lambda one: one.phone),
        ]
        self._faces: dict[int, QImage] = {}
        self.table: RegisterTable[Person] = RegisterTable(columns, row_px=_ROW_PX)
        self.table.setIconSize(QSize(_FACE_PX, _FACE_PX))
        self.table.setAccessibleName(self.tr("Visitors"))
        self.table.setSortingEnabled(False)  # the closest stands first
        self.table.opened.connect(self.open_person)
        pairs: list[Column[Pair]] = [
            Column(self.tr("Record"), lambda one: names_of(one[0]), width_px=_PAIR_PX),
            Column(self.tr("and"), lambda one: names_of(one[1]), width_px=_PAIR_PX),
            Column(self.tr("Why"), lambda one: words.likeness(one[2]), stretches=True),
        ]
        self.pairs: RegisterTable[Pair] = RegisterTable(pairs)
        self.pairs.setAccessibleName(self.tr("Records that may have been made twice"))
        self.pairs.opened.connect(lambda pair: self._ask_both(pair[0], pair[1]))
        self._said = QLabel(wordWrap=True)
        self._said.setObjectName("visitors_said")
        self._said.setProperty("role", "hint")
        duplicates = QPushButton(self.tr("Records made twice?"))
        duplicates.setObjectName("show_duplicates")
        duplicates.clicked.connect(self.show_duplicates)
        frame, column = panel(self.tr("Visitors"))
        column.addWidget(self._query)
        column.addWidget(self.table, 1)
        column.addWidget(self.pairs, 1)
        column.addWidget(self._said)
        last = QHBoxLayout()
        last.addWidget(duplicates)
        last.addStretch(1)
        column.addLayout(last)
        self.pairs.hide()
        return frame

    @property
    def _may_merge(self) -> bool:
        return self._counters.officer.role in RESTRICTING

    def _find(self) -> None:
        query = self._query.text().strip()
        if query:
            ask = partial(self._counters.people.find_visitors, query)
            self._background.run(ask, partial(self._show_found, query), self._messages.show_notice)
        else:
            self.table.show_rows([])

    def _show_found(self, query: str, found: list[Person]) -> None:
        if query == self._query.text().strip():
            self.table.show_rows(found)
            ask = partial(_faces_of, self._counters.visitors, [one.id for one in found])
            self._background.run(ask, self._show_faces, self._messages.show_notice)
            self._said.setText("" if found else self.tr("Nobody was found for “{query}”.").format(query=query))

    def _show_faces(self, faces: dict[int, QImage]) -> None:
        """They come after the names, which nobody waits for."""
        self._faces = faces
        self.table.refresh_pictures()

    def _show_pairs(self, pairs: list[Pair]) -> None:
        self.pairs.setVisible(bool(pairs))
        self.pairs.show_rows(pairs)
        said = self.tr("{count} pairs may be one person: Enter compares.").format(count=len(pairs))
        self._said.setText(said if pairs else self.tr("No records were found that may have been made twice."))

    def _ask_both(self, first: Person, second: Person) -> None:
        if not self._may_merge:
            self._messages.tell(self.tr("A duty officer or administrator decides whether records are one person."))
            return
        desk = self._counters.visitors
        self._background.run(
            lambda: (desk.card(first.id), desk.card(second.id)), self._show_both, self._messages.show_notice
        )

    def _show_both(self, cards: tuple[VisitorCard, VisitorCard]) -> None:
        dialog = MergeDialog(*cards, self._facility, self)
        dialog.merge_wanted.connect(partial(self._merge, dialog))
        dialog.apart_wanted.connect(partial(self._tell_apart, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _merge(self, dialog: MergeDialog, wanted: Wanted) -> None:
        def merged(done: Done[Merge]) -> None:
            dialog.accept()
            said = self.tr("{number}: the records of {name} are one now.")
            self._messages.success(said.format(number=done.value.number, name=done.value.kept.name))
            self._decided(done.value.kept)

        work = partial(self._counters.visitors.merge, wanted.kept_id, wanted.merged_id, wanted.reason)
        self._background.run(work, merged, dialog.show_failure)

    def _tell_apart(self, dialog: MergeDialog, one_id: int, other_id: int) -> None:
        def told(done: Done[None]) -> None:
            del done
            dialog.accept()
            self._messages.success(self.tr("Remembered: these are two people."))
            self._decided(self._panel.card.person if self._panel.card else None)

        self._background.run(partial(self._counters.visitors.tell_apart, one_id, other_id), told, dialog.show_failure)

    def _decided(self, person: Person | None) -> None:
        if person is not None:
            self.open_person(person)
        if not self.pairs.isHidden():
            self.show_duplicates()
        self._find()

    def _parted(self, done: Done[Merge]) -> None:
        said = self.tr("{number} is parted: each record has what was its own.")
        self._messages.success(said.format(number=done.value.number))
        self._decided(done.value.kept)

    def _save_phone(self, phone: str) -> None:
        if self._panel.card is not None:
            work = partial(self._counters.visitors.set_phone, self._panel.card.person.id, phone)
            self._background.run(work, self._phone_saved, self._messages.show_notice)

    def _phone_saved(self, done: Done[Person]) -> None:
        self._messages.success(self.tr("The telephone of {name} is saved.").format(name=done.value.name))
        self._decided(done.value)

    def _show_past(self) -> None:
        if self._panel.card is not None:
            self._past.open_person(self._panel.card.person)


def _faces_of(desk: VisitorsDesk, person_ids: list[int]) -> dict[int, QImage]:
    """On a lane's thread: the portraits, small."""
    size = QSize(_FACE_PX, _FACE_PX)
    return {person_id: small_image(jpeg, size) for person_id, jpeg in desk.portraits(person_ids).items()}


def _small_pages(desk: VisitorsDesk, person_id: int) -> dict[int, QImage]:
    """On a lane's thread: the pages of documents, small."""
    return {document: small_image(jpeg, PAGE_SIZE) for document, jpeg in desk.pages(person_id).items()}
