"""Papers: the template of each, as the house wants it, with what it looks like beside it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFontDatabase,
    QGuiApplication,
    QImage,
    QPageSize,
    QPainter,
    QPixmap,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
)

from gatepost.desk.counters import Counters
from gatepost.domain.changes import Done
from gatepost.domain.facility import LANGUAGES, Facility
from gatepost.domain.papers import SIZES, PaperName, words_in
from gatepost.ui import paper_samples, translate, words
from gatepost.ui.background import Background
from gatepost.ui.messages import Messages
from gatepost.ui.paper_parts import PAPERS, is_sized_by_settings, lay_out, margin_mm, shipped_template, size_of
from gatepost.ui.printing import Printers
from gatepost.ui.widgets.form import labelled, panel
from gatepost.ui.widgets.page import Page

_PAUSE_MS = 300  # after the last key before the preview is drawn anew
_DOTS_A_POINT = 1.4
_POINTS_AN_INCH = 72
_MM_AN_INCH = 25.4


class PapersPage(Page):
    """`facility_changed` carries the new settings."""

    facility_changed = Signal(object)

    def __init__(self, counters: Counters, facility: Facility, background: Background, messages: Messages) -> None:
        super().__init__(counters, facility, background, messages)
        self._printers = Printers(facility.printer, messages.show_notice, self)
        self._kept = ""  # what the editor held when it was filled
        self._place = (0, 0)  # which paper and language it was filled for
        self._build()
        self._names.setCurrentRow(0)

    def reload(self) -> None:
        """Nothing to ask for: the settings came with the window."""
        self._names.setFocus()

    @property
    def unsaved(self) -> str:
        """The paper whose template is being changed."""
        return words.of(self._name) if self._text.toPlainText() != self._kept else ""

    def save(self) -> None:
        """Keep the template and the size."""
        name, language = self._name, str(self._language.currentData())
        shipped = shipped_template(name)
        work = partial(
            self._counters.papers.save, name, language, self._text.toPlainText(), self._size.currentText(), shipped
        )
        self._background.run(work, self._saved, self._messages.show_notice)

    def use_shipped(self) -> None:
        """Put the shipped template into the editor; saving it makes it the one in use."""
        self._text.setPlainText(shipped_template(self._name))

    def print_sample(self) -> None:
        """Print what the preview shows."""
        self._printers.put_on(self._sample(), self._size.currentText())

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(self._list(), 3)
        row.addWidget(self._editor(), 5)
        row.addWidget(self._preview(), 5)

    def _list(self) -> QFrame:
        self._names = QListWidget()
        self._names.setObjectName("paper_names")
        self._names.setSpacing(4)
        self._names.setWordWrap(True)
        self._names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._names.setAccessibleName(self.tr("Papers"))
        self._names.addItems([words.of(name) for name in PaperName])
        self._names.currentRowChanged.connect(self._chosen)
        frame, column = panel(self.tr("Papers"))
        column.addWidget(self._names, 1)
        return frame

    def _editor(self) -> QFrame:
        self._language, self._size = QComboBox(), QComboBox()
        self._language.setObjectName("paper_language")
        self._language.addItem(self.tr("Every language"), "")
        for code in LANGUAGES:
            self._language.addItem(translate.OWN_NAMES[code], code)
        self._language.currentIndexChanged.connect(self._chosen)
        self._size.setObjectName("paper_size")
        self._size.addItems(list(SIZES))
        self._size.currentIndexChanged.connect(self._draw)
        self._text = QPlainTextEdit()
        self._text.setObjectName("paper_template")
        self._text.setAccessibleName(self.tr("Template"))
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setTabChangesFocus(True)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._draw)
        self._text.textChanged.connect(self._pause.start)
        self._words = QLabel(wordWrap=True)
        self._words.setObjectName("paper_words")
        self._words.setProperty("role", "hint")
        choices = QHBoxLayout()
        choices.addWidget(labelled(self.tr("For"), self._language), 1)
        choices.addWidget(labelled(self.tr("Size"), self._size), 1)
        frame, column = panel(self.tr("Template"))
        column.addLayout(choices)
        column.addWidget(self._text, 1)
        column.addWidget(self._words)
        column.addLayout(self._buttons())
        return frame

    def _buttons(self) -> QHBoxLayout:
        save = QPushButton(self.tr("Save"))
        save.setObjectName("save_paper")
        save.setProperty("role", "primary")
        save.clicked.connect(self.save)
        shipped = QPushButton(self.tr("The shipped one"))
        shipped.setObjectName("shipped_paper")
        shipped.clicked.connect(self.use_shipped)
        row = QHBoxLayout()
        row.addWidget(save)
        row.addWidget(shipped)
        row.addStretch(1)
        return row

    def _preview(self) -> QFrame:
        self._seen = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._seen.setObjectName("paper_preview")
        self._seen.setAccessibleName(self.tr("What it looks like"))
        area = QScrollArea(widgetResizable=True)
        area.setWidget(self._seen)
        area.setAccessibleName(self._seen.accessibleName())
        printed = QPushButton(self.tr("Print this sample…"))
        printed.setObjectName("print_sample")
        printed.clicked.connect(self.print_sample)
        frame, column = panel(self.tr("What it looks like"))
        column.addWidget(area, 1)
        last = QVBoxLayout()
        last.addWidget(printed, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(last)
        return frame

    @property
    def _name(self) -> PaperName:
        return list(PaperName)[max(self._names.currentRow(), 0)]

    def _chosen(self) -> None:
        """Another paper or language: what was typed is not thrown away unasked."""
        wanted = (self._names.currentRow(), self._language.currentIndex())
        if self._text.toPlainText() == self._kept:
            self._fill()
            return
        self._go_to(self._place)
        said = QCoreApplication.translate("Window", "Not saved yet: {name}. Save or cancel it first.")
        anyway = QCoreApplication.translate("Window", "Switch anyway")
        self._messages.tell(said.format(name=self.unsaved), anyway, partial(self._leave_for, wanted))

    def _leave_for(self, wanted: tuple[int, int]) -> None:
        self._go_to(wanted)
        self._fill()

    def _go_to(self, place: tuple[int, int]) -> None:
        for widget, choose, at in (
            (self._names, self._names.setCurrentRow, place[0]),
            (self._language, self._language.setCurrentIndex, place[1]),
        ):
            widget.blockSignals(True)
            choose(at)
            widget.blockSignals(False)

    def _fill(self) -> None:
        """The template in use for the chosen paper and language."""
        self._place = (self._names.currentRow(), self._language.currentIndex())
        name, language = self._name, str(self._language.currentData())
        papers = self._facility.papers
        own = papers.get(f"{name}.{language}") if language else None
        self._kept = own or papers.get(name.value) or shipped_template(name)
        self._text.setPlainText(self._kept)
        self._size.setCurrentText(size_of(name, self._facility))
        self._size.setEnabled(not is_sized_by_settings(name, self._facility))
        there = " ".join(f"${word}" for word in sorted(words_in(shipped_template(name))))
        self._words.setText(self.tr("Words that stand for something here: {words}").format(words=there))
        self._draw()

    def _sample(self) -> QTextDocument:
        """The paper as it would be printed with what stands in the editor."""
        name = self._name
        papers = {**self._facility.papers, name.value: self._text.toPlainText()}
        papers.pop(f"{name}.{self._facility.language}", None)
        return paper_samples.sample(name, replace(self._facility, papers=papers))

    def _draw(self) -> None:
        self._seen.setPixmap(_pictured(self._sample(), PAPERS[self._size.currentText()]))

    def _saved(self, done: Done[Facility]) -> None:
        self._facility = done.value
        self._kept = self._text.toPlainText()
        self._messages.success(self.tr("The paper “{name}” is saved.").format(name=words.of(self._name)))
        self.facility_changed.emit(done.value)


def _pictured(document: QTextDocument, size: QPageSize) -> QPixmap:
    """The first sheet, white, whatever the theme."""
    points = size.size(QPageSize.Unit.Point)
    image = QImage(
        int(points.width() * _DOTS_A_POINT), int(points.height() * _DOTS_A_POINT), QImage.Format.Format_RGB32
    )
    image.fill(Qt.GlobalColor.white)
    screen = QGuiApplication.primaryScreen().logicalDotsPerInch() / _POINTS_AN_INCH  # a text is laid out in its dots
    margin = margin_mm(size) / _MM_AN_INCH * _POINTS_AN_INCH * screen
    lay_out(document, size)
    ink, whole = QTextCharFormat(), QTextCursor(document)
    ink.setForeground(Qt.GlobalColor.black)  # as on paper, whatever the theme
    whole.select(QTextCursor.SelectionType.Document)
    whole.mergeCharFormat(ink)
    painter = QPainter(image)
    painter.scale(_DOTS_A_POINT / screen, _DOTS_A_POINT / screen)
    painter.translate(margin, margin)
    document.drawContents(painter)
    painter.end()
    return QPixmap.fromImage(image)
