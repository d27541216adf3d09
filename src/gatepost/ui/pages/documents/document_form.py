"""Registering a document: which way it goes, from whom to whom, about what, with its scanned pages."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gatepost.desk.people import PeopleDesk
from gatepost.domain.documents import Addressee, Attachment, Direction, DocumentKind, RegisteredDocument
from gatepost.domain.errors import FieldMissing, Notice
from gatepost.ui import attachments, words
from gatepost.ui.background import Background
from gatepost.ui.theme import Theme, scaled
from gatepost.ui.widgets.choice import Choice
from gatepost.ui.widgets.form import LabelledEdit
from gatepost.ui.widgets.picker import PrisonerPicker
from gatepost.ui.widgets.statement import Statement

_LINES = ("from_whom", "to_whom", "own_number", "own_date", "subject", "pages", "due_on", "holder", "note")
_DAYS = ("own_date", "due_on")
_FILES_PX = 92


class DocumentForm(QFrame):
    """`wanted` carries the document, `correction_wanted` a number with what is right and why."""

    wanted = Signal(object)
    correction_wanted = Signal(str, object, str)
    cancelled = Signal()

    def __init__(
        self,
        people: PeopleDesk,
        background: Background,
        failed: Callable[[Notice], None],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._failed = failed
        self._attachments: list[Attachment] = []
        self._written: RegisteredDocument | None = None  # what is corrected
        self._frame: QImage | None = None
        self._prisoner = PrisonerPicker(people, background, failed, adds=False)
        self._build(theme)
        self.show_empty()

    @property
    def is_touched(self) -> bool:
        """Whether something typed would be lost."""
        return self.corrects or bool(self._attachments) or any(line.text.strip() for line in self._lines.values())

    @property
    def corrects(self) -> bool:
        """Whether a document that is written already is put right."""
        return self._written is not None

    def show_empty(self) -> None:
        """An empty form for the next one."""
        self._begin(None)
        for line in self._lines.values():
            line.edit.clear()
        self._kind.choose(DocumentKind.DOCUMENT)
        self._direction.choose(Direction.INCOMING)
        self._addressee.choose(Addressee.OTHER)
        self._prisoner.show_value(None)
        self._show_files()
        self.may_try_again()
        self._show_closed()

    def show_correction(self, document: RegisteredDocument) -> None:
        """What was written of a document, to be put right. Its pages stay; who has it is passed on, not corrected."""
        self._begin(document)
        self._kind.choose(document.kind)
        self._direction.choose(document.direction)
        self._addressee.choose(document.addressee)
        self._prisoner.show_value(document.prisoner)
        for name, line in self._lines.items():
            written = getattr(document, name)
            line.edit.setText(words.day(written) if name in _DAYS else str(written or ""))
        self._show_files()
        self.may_try_again()
        self._show_closed()
        self._reason.edit.setFocus()

    def _begin(self, written: RegisteredDocument | None) -> None:
        self._written = written
        self._attachments = list(written.attachments) if written else []
        self._title.setText(
            self.tr("Correct {number}").format(number=written.number) if written else self.tr("Register a document")
        )
        self._save.setText(self.tr("Correct  ·  Ctrl+Enter") if written else self.tr("Register  ·  Ctrl+Enter"))
        self._reason.edit.clear()
        self._reason.setVisible(written is not None)
        self._lines["holder"].setEnabled(written is None)

    def may_try_again(self) -> None:
        """It was not saved; everything typed stays."""
        self._save.setEnabled(True)

    def focus(self) -> None:
        """Wait for the first answer."""
        self._kind.box.setFocus()

    def show_frame(self, frame: QImage) -> None:
        """The camera's next frame: a page may be taken of it."""
        self._frame = frame
        self._show_closed()

    def add_file(self, file: Path) -> None:
        """Attach a file, or say why not."""
        try:
            self._attachments.append(attachments.attachment_in(file))
        except Notice as notice:
            self._failed(notice)
        self._show_files()

    def save(self) -> None:
        """Hand over what stands here."""
        kind, direction, addressee = self._kind.value, self._direction.value, self._addressee.value
        if not (
            self._save.isEnabled()
            and isinstance(kind, DocumentKind)
            and isinstance(direction, Direction)
            and isinstance(addressee, Addressee)
        ):
            return
        pages = self._lines["pages"].text.strip()
        if pages and not (pages.isascii() and pages.isdecimal()):
            self._failed(FieldMissing(fields=("pages",)))
            return
        self._save.setEnabled(False)
        document = self._typed(kind, direction, addressee, int(pages or 0))
        if self._written is None:
            self.wanted.emit(document)
        else:
            self.correction_wanted.emit(self._written.number, document, self._reason.text)

    def _typed(self, kind: DocumentKind, direction: Direction, addressee: Addressee, pages: int) -> RegisteredDocument:
        text = {name: line.text for name, line in self._lines.items()}
        return RegisteredDocument(
            kind=kind,
            direction=direction,
            addressee=addressee,
            prisoner=self._prisoner.value,
            pages=pages,
            attachments=tuple(self._attachments),
            from_whom=text["from_whom"],
            to_whom=text["to_whom"],
            own_number=text["own_number"],
            own_date=text["own_date"],
            subject=text["subject"],
            due_on=text["due_on"],
            holder=text["holder"],
            note=text["note"],
        )

    def _build(self, theme: Theme) -> None:
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._reason = LabelledEdit("correction_reason", self.tr("Why it is corrected"))
        self._kind, self._direction = Choice("document_kind", DocumentKind), Choice("direction", Direction)
        self._addressee = Choice("addressee", Addressee)
        for choice in (self._kind, self._addressee):
            choice.box.currentIndexChanged.connect(self._show_closed)
        self._lines = {name: LabelledEdit(f"document_{name}", words.name_of(name)) for name in _LINES}
        self._closed = Statement(
            self.tr("A closed letter: it is registered unopened. No pages are counted and nothing is scanned."), theme
        )
        self._files = QListWidget()
        self._files.setObjectName("document_files")
        self._files.setAccessibleName(self.tr("Scanned pages; Enter takes one out"))
        self._files.setFixedHeight(scaled(_FILES_PX))
        self._files.itemActivated.connect(self._take_out)
        self._from_file, self._camera = (
            QPushButton(self.tr("Pages from a file…")),
            QPushButton(self.tr("Page by camera")),
        )
        self._from_file.setObjectName("attach_file")
        self._camera.setObjectName("attach_camera")
        self._camera.setEnabled(False)
        self._from_file.clicked.connect(self._choose_files)
        self._camera.clicked.connect(self._take_frame)
        self._save = QPushButton()
        self._save.setObjectName("register_document")
        self._save.setProperty("role", "primary")
        self._save.clicked.connect(self.save)
        back = QPushButton(self.tr("Cancel  ·  Esc"))
        back.clicked.connect(self.cancelled)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._reason)
        column.addLayout(self._grid())
        column.addWidget(self._closed)
        files = QHBoxLayout()
        files.addWidget(self._files, 1)
        beside = QVBoxLayout()
        beside.addWidget(self._from_file)
        beside.addWidget(self._camera)
        beside.addStretch(1)
        files.addLayout(beside)
        column.addLayout(files)
        column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(back)
        buttons.addWidget(self._save)
        column.addLayout(buttons)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        line = self._lines
        rows: tuple[tuple[tuple[QWidget, int], ...], ...] = (
            ((self._direction, 2), (self._kind, 2), (self._addressee, 2)),
            ((line["from_whom"], 3), (line["to_whom"], 3)),
            ((line["subject"], 4), (line["pages"], 2)),
            ((self._prisoner, 2), (line["own_number"], 2), (line["own_date"], 2)),
            ((line["due_on"], 2), (line["holder"], 2), (line["note"], 2)),
        )
        for row, widgets in enumerate(rows):
            at = 0
            for widget, span in widgets:
                grid.addWidget(widget, row, at, 1, span)
                at += span
        for at in range(6):
            grid.setColumnStretch(at, 1)
        return grid

    @property
    def _is_closed(self) -> bool:
        kind, addressee = self._kind.value, self._addressee.value
        if not (isinstance(kind, DocumentKind) and isinstance(addressee, Addressee)):
            return False
        return RegisteredDocument(kind, Direction.OUTGOING, "", "", addressee=addressee).is_closed

    def _show_closed(self) -> None:
        """Nothing of a closed letter is asked that only who opens it can know."""
        closed = self._is_closed
        self._closed.setVisible(closed)
        self._lines["pages"].setEnabled(not closed)
        for part in (self._files, self._from_file):
            part.setEnabled(not closed and not self.corrects)
        self._camera.setEnabled(not closed and not self.corrects and self._frame is not None)

    def _choose_files(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Scanned pages"), "", self.tr("PDF and pictures") + " (*.pdf *.jpg *.jpeg *.png *.tif *.bmp)"
        )
        for file in chosen:
            self.add_file(Path(file))

    def _take_frame(self) -> None:
        if self._frame is not None:
            self._attachments.append(attachments.attachment_of(self._frame, len(self._attachments) + 1))
            self._show_files()

    def _take_out(self) -> None:
        del self._attachments[self._files.currentRow()]
        self._show_files()

    def _show_files(self) -> None:
        self._files.clear()
        said = self.tr("{name} · {size} kB")
        self._files.addItems([said.format(name=one.name, size=max(one.size // 1000, 1)) for one in self._attachments])
