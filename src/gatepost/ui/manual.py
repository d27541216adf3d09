"""The manual in the window, in its language: F1 opens the page for where one is; on paper, and as PDF."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMarginsF, QUrl
from PySide6.QtGui import QKeySequence, QPageLayout, QPageSize, QPdfWriter, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from gatepost import host
from gatepost.domain.facility import SOURCE_LANGUAGE
from gatepost.ui.theme import scaled

FIRST_HOUR, CARD = "first-hour", "card"
_TOPIC = re.compile(r"^<!-- ([a-z-]+) -->\n## (.+)\n", re.MULTILINE)
_SIZE = (1040, 700)
_LIST_PX, _LIST_SPACING_PX = 330, 3
_PICTURE_PX, _PAPER_PICTURE_PX = 620, 600
_PDF_DOTS = 300


@dataclass(frozen=True)
class Topic:
    """One page of the manual: its name in code, its title, its text as Markdown."""

    name: str
    title: str
    text: str


def topics(language: str) -> list[Topic]:
    """The manual in a language; in English where it has not been translated."""
    file = _file(language)
    text = (file if file.exists() else _file(SOURCE_LANGUAGE)).read_text(encoding="utf-8")
    found = list(_TOPIC.finditer(text))
    ends = [*(one.start() for one in found[1:]), len(text)]
    return [
        Topic(one[1], one[2], f"## {one[2]}\n{text[one.end() : end]}") for one, end in zip(found, ends, strict=True)
    ]


def document(pages: Sequence[Topic], picture_px: int) -> QTextDocument:
    """Pages as one text, with their pictures no wider than so many pixels."""
    made = QTextDocument()
    fill(made, pages, picture_px)
    return made


def fill(made: QTextDocument, pages: Sequence[Topic], picture_px: int) -> None:
    """Write pages into a document."""
    made.setBaseUrl(QUrl.fromLocalFile(str(_file(SOURCE_LANGUAGE))))
    made.setMarkdown("\n".join(one.text for one in pages))
    block = made.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            shown = piece.charFormat().toImageFormat()
            if shown.isValid() and shown.width() != picture_px:
                shown.setWidth(picture_px)
                cursor = QTextCursor(block)
                cursor.setPosition(piece.position())
                cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(shown)
            pieces += 1
        block = block.next()


def write_pdf(target: Path, language: str, title: str) -> None:
    """The whole manual as PDF, A4. Raises OSError."""
    with target.open("ab"):  # QPdfWriter says nothing where it cannot write
        pass
    writer = QPdfWriter(str(target))
    writer.setResolution(_PDF_DOTS)
    writer.setTitle(title)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(),  # a text document leaves two centimetres by itself
        )
    )
    document(topics(language), _PAPER_PICTURE_PX).print_(writer)


class ManualDialog(QDialog):
    """Topics on the left, the page on the right; it does not hold the window up."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._topics = topics(language)
        self.setWindowTitle(self.tr("Manual"))
        self.setModal(False)
        self.resize(*_SIZE)
        self._build()

    def show_topic(self, name: str) -> None:
        """Open the page of a topic."""
        place = next((at for at, one in enumerate(self._topics) if one.name == name), 0)
        self._list.setCurrentRow(place)

    def find_words(self) -> None:
        """Go to the next page or place that has the words of the search line."""
        words = self._query.text().strip()
        if not words:
            return
        if self.page.find(words):
            self._said.clear()
            return
        start = self._list.currentRow()
        for step in range(1, len(self._topics) + 1):
            place = (start + step) % len(self._topics)
            if words.casefold() in self._topics[place].text.casefold():
                self._list.setCurrentRow(place)
                self.page.find(words)
                self._said.clear()
                return
        self._said.setText(self.tr("“{words}” stands nowhere in the manual.").format(words=words))

    def print_page(self) -> None:
        """Put the page that is seen on paper: the card for beside the screen, for example."""
        from gatepost.ui import printing  # loaded late on purpose: hardly ever needed

        shown = document([self._topics[self._list.currentRow()]], _PAPER_PICTURE_PX)
        printing.ask_and_print(shown, self)

    def save(self) -> None:
        """Write the whole manual as PDF where the officer says."""
        usual = str(host.documents_folder() / f"gatepost-{self._language}.pdf")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the manual"), usual, "PDF (*.pdf)")
        if not chosen:
            return
        try:
            write_pdf(Path(chosen), self._language, self.tr("Gatepost manual"))
        except OSError:
            self._said.setText(self.tr("{file} cannot be written. Choose another place.").format(file=chosen))
        else:
            self._said.setText(self.tr("Saved: {file}").format(file=chosen))

    def _build(self) -> None:
        self._list = QListWidget()
        self._list.setObjectName("manual_topics")
        self._list.setAccessibleName(self.tr("Pages of the manual"))
        self._list.setFixedWidth(scaled(_LIST_PX))
        self._list.setSpacing(_LIST_SPACING_PX)
        for topic in self._topics:
            self._list.addItem(QListWidgetItem(topic.title))
        self._list.currentRowChanged.connect(self._show)
        self._query = QLineEdit(placeholderText=self.tr("Find in the manual  ·  Ctrl+F"), clearButtonEnabled=True)
        self._query.setObjectName("find_in_manual")
        self._query.setAccessibleName(self.tr("Find in the manual"))
        self._query.returnPressed.connect(self.find_words)
        self.page = QTextBrowser()
        self.page.setObjectName("manual_page")
        self.page.setAccessibleName(self.tr("Page"))
        self.page.setOpenLinks(False)
        self._said = QLabel(wordWrap=True)
        left = QVBoxLayout()
        left.addWidget(self._query)
        left.addWidget(self._list, 1)
        row = QHBoxLayout()
        row.addWidget(self._said, 1)
        buttons = (
            ("print_manual_page", self.tr("Print this page…"), self.print_page),
            ("save_manual", self.tr("Save all as PDF…"), self.save),
            ("close_manual", self.tr("Close  ·  Esc"), self.close),
        )
        for name, text, act in buttons:
            button = QPushButton(text)
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(act)
            row.addWidget(button)
        right = QVBoxLayout()
        right.addWidget(self.page, 1)
        right.addLayout(row)
        both = QHBoxLayout(self)
        both.addLayout(left)
        both.addLayout(right, 1)
        QShortcut(QKeySequence("Ctrl+F"), self, self._query.setFocus)

    def _show(self, place: int) -> None:
        fill(self.page.document(), [self._topics[place]], _PICTURE_PX)
        self.page.moveCursor(QTextCursor.MoveOperation.Start)


def _file(language: str) -> Path:
    return host.shipped("assets") / "manual" / f"{language}.md"
