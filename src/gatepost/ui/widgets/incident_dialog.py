"""Writes an incident down: what was found, where, what became of it, who saw it, with photos."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path

from PySide6.QtCore import QSize, QTime, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from gatepost.domain.errors import Notice
from gatepost.domain.facility import Facility
from gatepost.domain.incidents import MOST_PHOTOS, FoundItem, Incident, Measure
from gatepost.ui import pictures, words
from gatepost.ui.theme import scaled
from gatepost.ui.widgets.choice import Choice
from gatepost.ui.widgets.form import BEFORE_BUTTONS_PX, LabelledEdit, chain, labelled
from gatepost.ui.widgets.register_table import Column, RegisterTable

_WIDTH_PX = 820
_TABLE_PX = 132
_THUMBNAIL = QSize(72, 54)
_LINES = ("item", "quantity", "hidden_in")


class IncidentDialog(QDialog):
    """`wanted` carries the incident; it stays open until `accept` or `show_failure`."""

    wanted = Signal(object)

    def __init__(self, about: Incident, facility: Facility, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("incident")
        self.setWindowTitle(self.tr("Incident"))
        self.setMinimumWidth(scaled(_WIDTH_PX))
        self._about = about
        self._facility = facility
        self._items: list[FoundItem] = []
        self._photos: list[bytes] = []
        self._frame: QImage | None = None
        self._build()
        self._lines["item"].edit.setFocus()

    def show_frame(self, frame: QImage) -> None:
        """The camera's next frame: a photo may be taken of it."""
        self._frame = frame
        self._take.setEnabled(True)

    def show_failure(self, notice: Notice) -> None:
        """What is wrong; everything typed stays."""
        self._said.setText(words.notice(notice, self._facility))
        self._said.show()
        self._write.setEnabled(True)

    def add_item(self) -> None:
        """Take what the line says into the list."""
        measure = self._measure.value
        if self._lines["item"].text.strip() and isinstance(measure, Measure):
            name, quantity, hidden_in = (self._lines[line].text.strip() for line in _LINES)
            self._items.append(FoundItem(name, quantity, hidden_in, measure))
            self._table.show_rows(self._items)
            for line in self._lines.values():
                line.edit.clear()
        self._lines["item"].edit.setFocus()

    def add_photo(self, file: Path) -> None:
        """Keep a picture file as a photo, or say why not."""
        try:
            self._keep(pictures.photo_in(file))
        except Notice as notice:
            self.show_failure(notice)

    def write(self) -> None:
        """Hand over what stands here; an item that is still in the line counts."""
        if not self._write.isEnabled():
            return
        if self._lines["item"].text.strip():
            self.add_item()
        self._write.setEnabled(False)
        self._said.hide()
        at = self._time.time()
        day = self._facility.local(self._about.happened_at).date()
        happened = datetime.combine(day, time(at.hour(), at.minute()), self._facility.zone)
        changed = f"{at.hour():02d}:{at.minute():02d}" != words.clock(self._facility.local(self._about.happened_at))
        incident = replace(
            self._about,
            happened_at=happened.astimezone(UTC) if changed else self._about.happened_at,
            items=tuple(self._items),
            witnesses=tuple(self._witnesses.text.split(",")),
            description=self._description.text,
            photos=tuple(self._photos),
        )
        self.wanted.emit(incident)

    def _build(self) -> None:
        title = QLabel(self._about.person.name or self.tr("Visitor"))
        title.setProperty("role", "title")
        about = " · ".join(part for part in (self._about.visit, self._whom()) if part)
        under = QLabel(about)
        under.setProperty("role", "muted")
        local = self._facility.local(self._about.happened_at)
        self._time = QTimeEdit(QTime(local.hour, local.minute))
        self._time.setDisplayFormat("HH:mm")
        self._time.setObjectName("happened_at")
        self._time.setButtonSymbols(QTimeEdit.ButtonSymbols.NoButtons)
        head = QHBoxLayout()
        names = QVBoxLayout()
        names.addWidget(title)
        names.addWidget(under)
        head.addLayout(names, 1)
        head.addWidget(labelled(self.tr("At"), self._time))
        self._said = QLabel(wordWrap=True)
        self._said.setObjectName("second_said")
        self._said.hide()
        self._witnesses = LabelledEdit("witnesses", self.tr("Witnesses, parted by commas"))
        self._description = LabelledEdit("description", self.tr("What happened"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addLayout(head)
        column.addLayout(self._entry())
        column.addWidget(self._list())
        column.addWidget(self._description)
        column.addWidget(self._witnesses)
        column.addLayout(self._photo_row())
        column.addWidget(self._said)
        column.addSpacing(BEFORE_BUTTONS_PX)
        column.addLayout(self._buttons())

    def _whom(self) -> str:
        prisoner = self._about.prisoner
        return self.tr("To {prisoner}").format(prisoner=prisoner.name) if prisoner else ""

    def _entry(self) -> QHBoxLayout:
        labels = {
            "item": self.tr("Found"),
            "quantity": self.tr("How many, how much"),
            "hidden_in": self.tr("Where it was hidden"),
        }
        self._lines = {name: LabelledEdit(name, labels[name]) for name in _LINES}
        self._measure = Choice("measure", Measure)
        self._measure.choose(Measure.SEIZED)
        add = QPushButton(self.tr("Add"))
        add.setObjectName("add_item")
        add.setAutoDefault(False)
        add.clicked.connect(self.add_item)
        chain([line.edit for line in self._lines.values()], self._measure.box.setFocus)
        self._measure.entered.connect(self.add_item)
        row = QHBoxLayout()
        row.setSpacing(12)
        for widget, share in zip((*self._lines.values(), self._measure), (4, 2, 4, 3), strict=True):
            row.addWidget(widget, share)
        row.addWidget(add)
        return row

    def _list(self) -> QWidget:
        columns: list[Column[FoundItem]] = [
            Column(self.tr("Found"), lambda one: one.name, stretches=True),
            Column(self.tr("Quantity"), lambda one: one.quantity),
            Column(self.tr("Where"), lambda one: one.place, stretches=True),
            Column(words.name_of("measure"), lambda one: words.of(one.measure)),
        ]
        self._table: RegisterTable[FoundItem] = RegisterTable(columns)
        self._table.setAccessibleName(self.tr("Found; Enter takes one out"))
        self._table.setFixedHeight(scaled(_TABLE_PX))
        self._table.opened.connect(self._take_out)
        return self._table

    def _photo_row(self) -> QHBoxLayout:
        from_file, self._take = QPushButton(self.tr("Photo from a file…")), QPushButton(self.tr("Photo by the camera"))
        self._take.setObjectName("take_photo")
        self._take.setEnabled(False)
        for button, act in ((from_file, self._choose_photo), (self._take, self._take_photo)):
            button.setAutoDefault(False)
            button.clicked.connect(act)
        self._strip = QHBoxLayout()
        row = QHBoxLayout()
        row.addWidget(from_file)
        row.addWidget(self._take)
        row.addLayout(self._strip)
        row.addStretch(1)
        return row

    def _buttons(self) -> QHBoxLayout:
        self._write = QPushButton(self.tr("Write down  ·  Ctrl+Enter"))
        self._write.setObjectName("write_incident")
        self._write.setProperty("role", "primary")
        self._write.setShortcut("Ctrl+Return")
        back = QPushButton(self.tr("Back  ·  Esc"))
        acts: tuple[tuple[QPushButton, Callable[[], None]], ...] = ((back, self.reject), (self._write, self.write))
        row = QHBoxLayout()
        row.addStretch(1)
        for button, act in acts:
            button.setAutoDefault(False)
            button.clicked.connect(act)
            row.addWidget(button)
        return row

    def _take_out(self, item: FoundItem) -> None:
        self._items.remove(item)
        self._table.show_rows(self._items)

    def _choose_photo(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Photos"), "", self.tr("Pictures") + " (*.jpg *.jpeg *.png *.bmp *.webp)"
        )
        for file in chosen:
            self.add_photo(Path(file))

    def _take_photo(self) -> None:
        if self._frame is not None:
            self._keep(pictures.photo_of(self._frame))

    def _keep(self, jpeg: bytes) -> None:
        self._photos.append(jpeg)
        shown = QLabel()
        shown.setPixmap(pictures.thumbnail(jpeg, _THUMBNAIL))
        shown.setAccessibleName(self.tr("Photo {number}").format(number=len(self._photos)))
        self._strip.addWidget(shown)
        if len(self._photos) >= MOST_PHOTOS:
            self._take.setEnabled(False)
