"""The journal of documents: what was registered on a day, what waits for an answer; registering and one document."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
)

from gatepost.desk.arrivals import DocumentShown, Elsewhere
from gatepost.desk.counters import Counters
from gatepost.domain.changes import Done
from gatepost.domain.documents import RegisteredDocument
from gatepost.domain.errors import Notice, TargetNotWritable
from gatepost.domain.facility import Facility
from gatepost.ui import words
from gatepost.ui.background import Background
from gatepost.ui.messages import Messages
from gatepost.ui.pages.documents.document_card import DocumentCard
from gatepost.ui.pages.documents.document_form import DocumentForm
from gatepost.ui.scanner import Scanner
from gatepost.ui.theme import Theme
from gatepost.ui.widgets.day_chooser import DayChooser
from gatepost.ui.widgets.form import register_panel
from gatepost.ui.widgets.page import Page
from gatepost.ui.widgets.past_dialog import PastOpener
from gatepost.ui.widgets.register_table import Column, RegisterTable
from gatepost.ui.widgets.second_person import SecondPerson

_LIST_SHARE, _CARD_SHARE = 5, 6
_OF_DAY, _AWAITING = "day", "awaiting"


class DocumentsPage(Page):
    """`changed` carries the subjects that a save has touched."""

    changed = Signal(object)

    def __init__(
        self,
        counters: Counters,
        scanner: Scanner,
        facility: Facility,
        background: Background,
        messages: Messages,
        theme: Theme,
    ) -> None:
        super().__init__(counters, facility, background, messages)
        self._second = SecondPerson(background, self)
        self._past = PastOpener(counters, facility, background, messages, self)
        self._form = DocumentForm(counters.people, background, messages.show_notice, theme)
        self._card = DocumentCard(facility, theme)
        scanner.camera.frame_shown.connect(self._form.show_frame)
        self._build()
        self._connect()

    def reload(self) -> None:
        """Ask for the list that is shown."""
        wanted = self._view.currentData()
        self._days.setVisible(wanted == _OF_DAY)
        desk = self._counters.documents
        ask = partial(desk.of_day, self._days.day) if wanted == _OF_DAY else desk.awaiting
        self._background.run(ask, self._show_rows, self._messages.show_notice)

    def open_elsewhere(self, arrival: Elsewhere) -> None:
        """What a scan on another page opens here."""
        if isinstance(arrival, DocumentShown):
            self.open_document(arrival.document)

    def open_document(self, document: RegisteredDocument) -> None:
        """Show one document; what stands in the form stays there."""
        self._card.show_document(document)
        self._stack.setCurrentWidget(self._card)
        self._card.setFocus()

    def begin(self) -> None:
        """An empty form, unless one is begun already."""
        self._stack.setCurrentWidget(self._form)
        self._form.focus()

    def find_number(self) -> None:
        """Open what the line says: our number or its own."""
        text = self._find.text().strip()
        if text:
            ask = partial(self._counters.documents.find, text)
            self._background.run(ask, partial(self._show_found, text), self._messages.show_notice)

    def close_card(self) -> None:
        """Back to the empty form; a correction goes back to its document."""
        back_to = self._card if self._form.corrects and self._stack.currentWidget() is self._form else self._form
        if self._stack.currentWidget() is self._form:
            self._form.show_empty()
        self._stack.setCurrentWidget(back_to)
        self._messages.dismiss()

    @property
    def unsaved(self) -> str:
        """What would be lost; empty where nothing would."""
        if self._form.corrects:
            return self.tr("the document that is corrected")
        return self.tr("the document that is being registered") if self._form.is_touched else ""

    def write_file(self, target: Path, content: bytes) -> None:
        """Write an attachment out, to be looked at."""
        try:
            target.write_bytes(content)
        except OSError:
            self._messages.show_notice(TargetNotWritable(file=target.name))
            return
        said = self.tr("{file} is written. It lies outside the encrypted store now: delete it when it was looked at.")
        self._messages.tell(said.format(file=target.name))

    def _build(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self._form)
        self._stack.addWidget(self._card)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(self._list(), _LIST_SHARE)
        row.addWidget(self._stack, _CARD_SHARE)

    def _list(self) -> QFrame:
        self._count = QLabel()
        self._count.setObjectName("document_count")
        self._view = QComboBox()
        self._view.setObjectName("document_view")
        self._view.setAccessibleName(self.tr("What is listed"))
        self._view.addItem(self.tr("registered on a day"), _OF_DAY)
        self._view.addItem(self.tr("waiting for an answer"), _AWAITING)
        self._view.currentIndexChanged.connect(lambda _: self.reload())
        self._days = DayChooser(self._facility.day_of(self._counters.visits.now()))
        self._days.chosen.connect(lambda _: self.reload())
        self._find = QLineEdit(placeholderText=self.tr("A number  ·  Ctrl+F"), clearButtonEnabled=True)
        self._find.setObjectName("find_document")
        self._find.setAccessibleName(self.tr("Find by a number"))
        self._find.returnPressed.connect(self.find_number)
        new = QPushButton(self.tr("New  ·  Ctrl+N"))
        new.setObjectName("new_document")
        new.clicked.connect(self.begin)
        columns: list[Column[RegisteredDocument]] = [
            Column(self.tr("Number"), lambda one: one.number),
            Column(self.tr("What"), lambda one: words.of(one.kind)),
            Column(self.tr("From, to"), lambda one: f"{one.from_whom} → {one.to_whom}", stretches=True),
            Column(words.name_of("subject"), self._subject, stretches=True),
            Column(words.name_of("due_on"), lambda one: words.day(one.due_on), alert=self._is_late),
        ]
        self.table: RegisterTable[RegisteredDocument] = RegisterTable(columns)
        self.table.opened.connect(self.open_document)
        tools, row = QFrame(), QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._find, 1)
        row.addWidget(self._days)
        row.addWidget(new)
        tools.setLayout(row)
        return register_panel(self.tr("Documents"), self._count, (self._view,), self.table, second_row=tools)

    def _connect(self) -> None:
        self._form.wanted.connect(self._register)
        self._form.correction_wanted.connect(self._correct)
        self._form.cancelled.connect(self.close_card)
        self._card.passing_wanted.connect(partial(self._step, self._counters.documents.pass_on))
        self._card.answer_wanted.connect(partial(self._step, self._counters.documents.answer))
        self._card.file_wanted.connect(self._ask_file)
        self._card.correction_wanted.connect(self._begin_correction)
        self._card.annulment_wanted.connect(self._annul)
        self._card.versions_wanted.connect(self._open_versions)
        self._card.closed.connect(self.close_card)
        shortcuts: Mapping[str, Callable[[], None]] = {
            "Ctrl+N": self.begin,
            "Ctrl+F": self._find.setFocus,
            "Ctrl+Return": self._save,
            "Ctrl+Enter": self._save,
            "Esc": self.close_card,
        }
        for keys, action in shortcuts.items():
            QShortcut(QKeySequence(keys), self, action)

    def _save(self) -> None:
        if self._stack.currentWidget() is self._form:
            self._form.save()

    def _subject(self, document: RegisteredDocument) -> str:
        return self.tr("closed letter") if document.is_closed else document.subject

    def _is_late(self, document: RegisteredDocument) -> bool:
        return document.is_overdue(self._facility.local(self._counters.visits.now()).date())

    def _show_rows(self, documents: list[RegisteredDocument]) -> None:
        self.table.show_rows(documents)
        self._count.setText(self.tr("Documents: {count}").format(count=len(documents)))

    def _show_found(self, text: str, found: list[RegisteredDocument]) -> None:
        if len(found) == 1:
            self.open_document(found[0])
        elif found:
            self._show_rows(found)
        else:
            self._messages.tell(self.tr("No document has the number “{text}”.").format(text=text))

    def _register(self, document: RegisteredDocument) -> None:
        def refused(notice: Notice) -> None:
            self._form.may_try_again()
            self._messages.show_notice(notice)

        self._background.run(partial(self._counters.documents.register, document), self._registered, refused)

    def _begin_correction(self) -> None:
        """Into the form goes what was written, unless something else stands in it."""
        if self.unsaved:
            self._stack.setCurrentWidget(self._form)
            self._messages.tell(self.tr("What stands in the form is not saved yet. Save it or cancel it first."))
        elif self._card.document is not None:
            self._stack.setCurrentWidget(self._form)
            self._form.show_correction(self._card.document)

    def _correct(self, number: str, right: RegisteredDocument, reason: str) -> None:
        def corrected(done: Done[RegisteredDocument]) -> None:
            self._form.show_empty()
            self._after(self.tr("{number} is corrected."), done)

        def refused(notice: Notice) -> None:
            self._form.may_try_again()
            self._messages.show_notice(notice)

        self._background.run(partial(self._counters.documents.correct, number, right, reason), corrected, refused)

    def _open_versions(self) -> None:
        if self._card.document is not None:
            self._past.open_record(self._card.document.number)

    def _registered(self, done: Done[RegisteredDocument]) -> None:
        self._form.show_empty()
        self._after(self.tr("{number} is registered."), done)

    def _step(self, deed: Callable[[str, str], Done[RegisteredDocument]], said: str) -> None:
        document = self._card.document
        if document is not None:
            done = partial(self._after, self.tr("{number} is written down."))
            self._background.run(partial(deed, document.number, said), done, self._messages.show_notice)

    def _annul(self) -> None:
        document = self._card.document
        if document is not None:
            why = self.tr("Two people annul {number}: you, and another one who signs in here and says why.")
            self._second.ask(
                why.format(number=document.number),
                partial(self._counters.documents.annul, document.number),
                partial(self._after, self.tr("{number} is annulled; it stays in the register.")),
                self._messages.show_notice,
            )

    def _after(self, said: str, done: Done[RegisteredDocument]) -> None:
        self.open_document(done.value)
        self._messages.success(said.format(number=done.value.number))
        self.changed.emit(done.changed)
        self.reload()

    def _ask_file(self, place: int) -> None:
        document = self._card.document
        if document is None:
            return
        name = document.attachments[place - 1].name
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Write the file to look at it"), name)
        if chosen:
            ask = partial(self._counters.documents.content, document.number, place)
            self._background.run(ask, partial(self.write_file, Path(chosen)), self._messages.show_notice)
