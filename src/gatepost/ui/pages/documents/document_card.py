"""One document: what it says, its pages, who has it, and its answer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QVBoxLayout, QWidget

from gatepost.domain.documents import DocumentStep, RegisteredDocument
from gatepost.domain.facility import Facility
from gatepost.ui import words
from gatepost.ui.theme import Theme, scaled
from gatepost.ui.widgets.register_table import Column, RegisterTable
from gatepost.ui.widgets.statement import Statement, emptied

_FILES_PX = 92


class DocumentCard(QFrame):
    """Each signal says what is wanted with the document that is shown."""

    passing_wanted = Signal(str)  # to whom
    answer_wanted = Signal(str)
    file_wanted = Signal(int)  # the attachment's place in the list, from 1
    correction_wanted = Signal()
    annulment_wanted = Signal()
    versions_wanted = Signal()
    closed = Signal()

    def __init__(self, facility: Facility, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._facility = facility
        self._theme = theme
        self.document: RegisteredDocument | None = None
        self._build()

    def show_document(self, document: RegisteredDocument) -> None:
        """Show another document, or the same one after a change."""
        self.document = document
        self._title.setText(f"{document.number} · {words.of(document.kind)}")
        self._facts.setText("\n".join(f"{name}: {text}" for name, text in self._said(document).items() if text))
        self._files.clear()
        said = self.tr("{name} · {size} kB · SHA-256 {hash}")
        self._files.addItems(
            [
                said.format(name=one.name, size=max(one.size // 1000, 1), hash=one.sha256[:16])
                for one in document.attachments
            ]
        )
        self._files.setVisible(bool(document.attachments))
        self.steps.show_rows(document.steps[::-1])
        emptied(self._statements)
        for text in self._warnings(document):
            self._statements.addWidget(Statement(text, self._theme))
        self._line.clear()
        stands = document.annulment is None
        self._pass.setEnabled(stands)
        self._answer.setEnabled(stands and document.answered_at is None)
        self._annul.setVisible(stands)
        self._correct.setVisible(stands)

    def _build(self) -> None:
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._facts = QLabel(wordWrap=True)
        self._facts.setObjectName("document_facts")
        self._statements = QVBoxLayout()
        self._files = QListWidget()
        self._files.setObjectName("attached_files")
        self._files.setAccessibleName(self.tr("Scanned pages; Enter writes one to a file"))
        self._files.setToolTip(self.tr("Enter or a double click writes the file out, to be looked at"))
        self._files.setMaximumHeight(scaled(_FILES_PX))
        self._files.itemActivated.connect(lambda _: self.file_wanted.emit(self._files.currentRow() + 1))
        columns: list[Column[DocumentStep]] = [
            Column(self.tr("When"), self._when, lambda one: one.at),
            Column(self.tr("What"), lambda one: words.of(one.deed)),
            Column(self.tr("To whom, or how"), lambda one: one.said, stretches=True),
            Column(self.tr("Officer"), lambda one: one.by),
        ]
        self.steps: RegisterTable[DocumentStep] = RegisterTable(columns)
        self.steps.setAccessibleName(self.tr("What was done with it"))
        self._line = QLineEdit(placeholderText=self.tr("To whom it goes, or how it was answered"))
        self._line.setObjectName("document_step")
        self._line.setAccessibleName(self.tr("To whom it goes, or how it was answered"))
        self._pass, self._answer = QPushButton(self.tr("Pass on")), QPushButton(self.tr("Answered"))
        self._pass.setObjectName("pass_on")
        self._answer.setObjectName("answer_document")
        self._pass.clicked.connect(lambda: self.passing_wanted.emit(self._line.text()))
        self._answer.clicked.connect(lambda: self.answer_wanted.emit(self._line.text()))
        self._annul = QPushButton(self.tr("Annul…"))
        self._annul.clicked.connect(self.annulment_wanted)
        self._correct, history = QPushButton(self.tr("Correct…")), QPushButton(self.tr("History…"))
        self._correct.setObjectName("correct_document")
        self._correct.clicked.connect(self.correction_wanted)
        history.setObjectName("document_versions")
        history.clicked.connect(self.versions_wanted)
        close = QPushButton(self.tr("Close  ·  Esc"))
        close.clicked.connect(self.closed)
        deed = QHBoxLayout()
        deed.addWidget(self._line, 1)
        deed.addWidget(self._pass)
        deed.addWidget(self._answer)
        last = QHBoxLayout()
        for button in (self._annul, self._correct, history):
            last.addWidget(button)
        last.addStretch(1)
        last.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._facts)
        column.addLayout(self._statements)
        column.addWidget(self._files)
        column.addWidget(self.steps, 1)
        column.addLayout(deed)
        column.addLayout(last)

    def _said(self, document: RegisteredDocument) -> dict[str, str]:
        local = self._facility.local
        registered = f"{local(document.registered_at):%d.%m.%Y %H:%M}" if document.registered_at else ""
        own = " · ".join(part for part in (document.own_number, words.day(document.own_date)) if part)
        answered = f"{local(document.answered_at):%d.%m.%Y}: {document.answer}" if document.answered_at else ""
        return {
            words.of(document.direction): f"{document.from_whom} → {document.to_whom}",
            words.name_of("subject"): document.subject,
            words.name_of("prisoner"): document.prisoner.name if document.prisoner else "",
            words.name_of("own_number"): own,
            words.name_of("pages"): str(document.pages) if document.pages else "",
            words.name_of("holder"): document.holder,
            words.name_of("due_on"): words.day(document.due_on),
            words.name_of("answer"): answered,
            words.name_of("note"): document.note,
            self.tr("Registered"): f"{registered}, {document.registered_by}",
        }

    def _warnings(self, document: RegisteredDocument) -> list[str]:
        said = []
        if document.annulment is not None:
            by = f"{document.annulment.by}, {document.annulment.confirmed_by}"
            said.append(self.tr("Annulled by {names}: {reason}").format(names=by, reason=document.annulment.reason))
        if document.is_closed:
            said.append(self.tr("A closed letter: it was registered unopened."))
        return said

    def _when(self, step: DocumentStep) -> str:
        return f"{self._facility.local(step.at):%d.%m.%Y %H:%M}"
