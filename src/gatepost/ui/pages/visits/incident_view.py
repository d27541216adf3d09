"""One incident as it was written down, with its photos."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gatepost.domain.facility import Facility
from gatepost.domain.incidents import FoundItem, Incident
from gatepost.ui import pictures, words
from gatepost.ui.widgets.register_table import Column, RegisterTable

_WIDTH_PX, _HEIGHT_PX = 820, 560
_PHOTO = QSize(180, 135)


class IncidentView(QDialog):
    """`act_wanted` asks for the seizure act on paper."""

    act_wanted = Signal()

    def __init__(self, incident: Incident, facility: Facility, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("incident_view")
        self.setWindowTitle(self.tr("Incident {number}").format(number=incident.number))
        self.resize(_WIDTH_PX, _HEIGHT_PX)
        title = QLabel(f"{incident.number} · {incident.person.name}")
        title.setProperty("role", "title")
        facts = QLabel("\n".join(self._facts(incident, facility)), wordWrap=True)
        facts.setObjectName("incident_facts")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(title)
        column.addWidget(facts)
        column.addWidget(self._items(incident), 1)
        column.addLayout(_photos(incident))
        column.addLayout(self._buttons(incident))

    def _facts(self, incident: Incident, facility: Facility) -> list[str]:
        at = facility.local(incident.happened_at).strftime("%d.%m.%Y %H:%M")
        parts = {
            self.tr("At"): at,
            self.tr("Visit"): incident.visit,
            self.tr("To"): incident.prisoner.name if incident.prisoner else "",
            self.tr("Seizure act"): incident.act,
            self.tr("What happened"): incident.description,
            words.name_of("witnesses"): ", ".join(incident.witnesses),
            self.tr("Written by"): incident.written_by,
        }
        return [f"{name}: {text}" for name, text in parts.items() if text]

    def _items(self, incident: Incident) -> QWidget:
        columns: list[Column[FoundItem]] = [
            Column(self.tr("Found"), lambda one: one.name, stretches=True),
            Column(self.tr("Quantity"), lambda one: one.quantity),
            Column(self.tr("Where"), lambda one: one.place, stretches=True),
            Column(words.name_of("measure"), lambda one: words.of(one.measure)),
        ]
        table: RegisterTable[FoundItem] = RegisterTable(columns)
        table.setAccessibleName(self.tr("Found"))
        table.show_rows(incident.items)
        return table

    def _buttons(self, incident: Incident) -> QHBoxLayout:
        act = QPushButton(self.tr("Print the act"))
        act.setObjectName("print_act")
        act.setEnabled(bool(incident.act))
        act.clicked.connect(self.act_wanted)
        close = QPushButton(self.tr("Close  ·  Esc"))
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(act)
        row.addStretch(1)
        row.addWidget(close)
        return row


def _photos(incident: Incident) -> QHBoxLayout:
    row = QHBoxLayout()
    for jpeg in incident.photos:
        shown = QLabel()
        shown.setObjectName("incident_photo")
        shown.setPixmap(pictures.thumbnail(jpeg, _PHOTO))
        row.addWidget(shown)
    row.addStretch(1)
    return row
