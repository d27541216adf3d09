"""What was scanned last: the zone as it was read, and everything that must be said about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gatepost.domain.findings import Finding
from gatepost.domain.reading import DocumentReading
from gatepost.ui import words
from gatepost.ui.theme import Theme, mrz_font
from gatepost.ui.widgets.camera_view import CameraView
from gatepost.ui.widgets.portrait import PortraitCorner
from gatepost.ui.widgets.statement import Statement, emptied

_LEAST_MRZ_POINTS, _MOST_MRZ_POINTS = 6, 11
_MARGIN_PX = 16
_MRZ_FRAME_PX = 16  # padding and border of the zone's box


class ScanPanel(QFrame):
    """The left column of the gate: state of the reader, the last document, the findings, what more may be done."""

    past_wanted = Signal()
    incident_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.camera = CameraView(theme)
        self.camera.hide()
        self.portrait = PortraitCorner(theme)
        self.portrait.hide()
        self._before: tuple[str, str] | None = None
        self.setObjectName("panel")
        self._build()
        self.show_waiting()

    @property
    def findings_text(self) -> str:
        """Everything said about the document, a line each."""
        return "\n".join(label.text() for label in self._findings.findChildren(QLabel, "finding"))

    def show_waiting(self) -> None:
        """Nothing scanned."""
        self._before = None
        self._title.setText(self.tr("Ready to scan"))
        self._state.setText(self.tr("Put a passport or ID card on the reader, or drop a photo on the window."))
        self._lines.clear()
        self._lines.hide()
        self._show_findings(())

    def show_reading_picture(self, name: str) -> None:
        """A picture is being read; what stood here comes back if nothing is found in it."""
        if self._before is None:
            self._before = (self._title.text(), self._state.text())
        self._title.setText(self.tr("Reading…"))
        self._state.setText(name)

    def forget_picture(self) -> None:
        """Nothing was found in the picture."""
        if self._before is not None:
            title, state = self._before
            self._title.setText(title)
            self._state.setText(state)
            self._before = None

    def show_document(self, reading: DocumentReading, findings: Sequence[Finding]) -> None:
        """A document was read."""
        self._before = None
        self._title.setText(
            self.tr("{format} · {issuer}").format(format=reading.format.value, issuer=reading.value("issuer"))
        )
        held = self.tr("{held} of {all} check digits hold")
        self._state.setText(held.format(held=reading.checks_held, all=len(reading.checks)))
        self._lines.setText("\n".join(reading.lines))
        self._fit_lines()
        self._lines.show()
        self._show_findings(findings)

    def show_number(self, text: str) -> None:
        """A barcode or number was read."""
        self._before = None
        self._title.setText(self.tr("Scanned"))
        self._state.setText(text)
        self._lines.hide()
        self._show_findings(())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The zone's lines are shown as large as the panel is wide."""
        super().resizeEvent(event)
        self._fit_lines()

    def _fit_lines(self) -> None:
        longest = max(self._lines.text().split("\n"), key=len)
        room = self.width() - 2 * _MARGIN_PX - _MRZ_FRAME_PX
        for points in range(_MOST_MRZ_POINTS, _LEAST_MRZ_POINTS - 1, -1):
            font = mrz_font(points)
            if QFontMetrics(font).horizontalAdvance(longest) <= room or points == _LEAST_MRZ_POINTS:
                self._lines.setStyleSheet(f"font-size: {points}pt;")
                return

    def _build(self) -> None:
        self._title = QLabel()
        self._title.setProperty("role", "heading")
        self._state = QLabel(wordWrap=True)
        self._state.setProperty("role", "muted")
        self._lines = QLabel(textInteractionFlags=Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lines.setObjectName("mrz")
        self._lines.setFont(mrz_font(_LEAST_MRZ_POINTS))
        self._lines.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._findings = QWidget()
        column = QVBoxLayout(self._findings)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        layout.setSpacing(10)
        for widget in (self.camera, self._title, self._state, self._lines, self._findings):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self.portrait)
        layout.addWidget(self._more())

    def _more(self) -> QWidget:
        """What may be done with the visitor of the card beside, apart from letting them in and out."""
        past, incident = QPushButton(self.tr("History  ·  F3")), QPushButton(self.tr("Incident…  ·  F4"))
        past.setObjectName("past_wanted")
        incident.setObjectName("incident_wanted")
        for button in (past, incident):
            button.setProperty("role", "small")
        past.clicked.connect(self.past_wanted)
        incident.clicked.connect(self.incident_wanted)
        self.more = QWidget()
        row = QHBoxLayout(self.more)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(past)
        row.addWidget(incident)
        self.more.hide()
        return self.more

    def add_below(self, widget: QWidget) -> None:
        """What belongs to the visit stands under what was scanned."""
        self._layout.insertWidget(self._layout.indexOf(self._findings) + 1, widget)

    def _show_findings(self, findings: Sequence[Finding]) -> None:
        column = self._findings.layout()
        if column is not None:
            emptied(column)
            for finding in findings:
                column.addWidget(Statement(words.finding(finding), self._theme))
