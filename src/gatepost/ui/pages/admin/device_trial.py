"""Trying what is connected: reader, camera, printer, scale. Nothing is registered meanwhile."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap, QTextDocument
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gatepost.domain.errors import Notice
from gatepost.domain.facility import Facility
from gatepost.domain.reading import BarcodeReading, DocumentReading, Reading
from gatepost.ui import printing, words
from gatepost.ui.scanner import Scanner
from gatepost.ui.theme import mrz_font
from gatepost.ui.widgets.form import panel

_SIZE = (860, 560)
_PREVIEW_PX = 360
_GRAMS_A_KILO = 1_000


class DeviceTrial(QDialog):
    """Open while devices are tried: `show_reading` gets the scans of that time."""

    def __init__(self, scanner: Scanner, facility: Facility, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scanner = scanner
        self._facility = facility
        self._printers = printing.Printers(facility.printer, self._printer_failed, self)
        self.setWindowTitle(self.tr("Try the devices"))
        self.resize(*_SIZE)
        grid = QGridLayout()
        grid.setSpacing(12)
        for place, part in enumerate((self._reader(), self._camera(), self._printer(), self._scale())):
            grid.addWidget(part, place // 2, place % 2)
        said = QLabel(self.tr("Tried with the settings as they are saved. Nothing is registered while this is open."))
        said.setProperty("role", "hint")
        close = QPushButton(self.tr("Close  ·  Esc"))
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        last = QHBoxLayout()
        last.addWidget(said, 1)
        last.addWidget(close)
        column = QVBoxLayout(self)
        column.addLayout(grid, 1)
        column.addLayout(last)
        scanner.failed.connect(self.show_failed)
        scanner.device_changed.connect(self._show_port)
        scanner.camera.frame_shown.connect(self._show_frame)

    def show_reading(self, reading: Reading) -> None:
        """What the reader, the camera or a file sent."""
        if isinstance(reading, DocumentReading):
            holds = sum(reading.checks.values())
            kind = self.tr("A document, {format}: {holds} of {all} check digits hold").format(
                format=reading.format, holds=holds, all=len(reading.checks)
            )
            text = "\n".join(reading.lines)
        else:
            is_code = isinstance(reading, BarcodeReading)
            kind = self.tr("A barcode") if is_code else self.tr("Text that is neither a document nor a barcode")
            text = reading.text
        self._kind.setText(f"✓ {kind}")
        self._text.setText(text)

    def show_failed(self, notice: Notice) -> None:
        """A scan that came and could not be read."""
        self._kind.setText(f"✗ {words.notice(notice)}")
        self._text.clear()

    def print_page(self) -> None:
        """A page with everything that papers have: text in both scripts, lines, a code."""
        page = QTextDocument()
        title = self.tr("Gatepost: test page")
        page.setHtml(
            f"<h2>{title}</h2><p>{self._facility.name}</p><p>ABC abc 0123456789 · АБВ абв ҢҮӨ ңүө · ✓ ▲ ●</p><hr/>"
        )
        self._printed.setText(self.tr("Sent to {printer}.").format(printer=self._facility.printer or "…"))
        self._printers.put_on(page, "A4")

    def weigh(self) -> None:
        """Ask the scale."""
        self._weight.setText(self.tr("Weighing…"))
        self._scanner.weigh(self._weighed, self._not_weighed)

    def _reader(self) -> QFrame:
        frame, column = panel(self.tr("Reader"))
        self._port = QLabel(wordWrap=True)
        self._show_port(self._facility.serial_port, connected=False)
        self._kind = QLabel(self.tr("Scan anything now: a document, a pass, a barcode."), wordWrap=True)
        self._kind.setObjectName("trial_kind")
        self._text = QLabel(wordWrap=True)
        self._text.setObjectName("trial_text")
        self._text.setFont(mrz_font())
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for part in (self._port, self._kind, self._text):
            column.addWidget(part)
        column.addStretch(1)
        return frame

    def _camera(self) -> QFrame:
        frame, column = panel(words.name_of("camera"))
        chosen = self._facility.camera
        waiting = self.tr("Waiting for {camera}…").format(camera=chosen)
        self._frame = QLabel(waiting if chosen else self.tr("None is chosen."))
        self._frame.setObjectName("trial_camera")
        self._frame.setWordWrap(True)
        column.addWidget(self._frame, 1)
        return frame

    def _printer(self) -> QFrame:
        frame, column = panel(words.name_of("printer"))
        column.addWidget(QLabel(self._facility.printer or self.tr("Asked for each time."), wordWrap=True))
        self._printed = self._with_button(column, "trial_print", self.tr("Print a test page"), self.print_page)
        return frame

    def _scale(self) -> QFrame:
        frame, column = panel(self.tr("Scale"))
        column.addWidget(QLabel(self._facility.scale_port or self.tr("None is set."), wordWrap=True))
        self._weight = self._with_button(column, "trial_weigh", self.tr("Weigh"), self.weigh)
        self._weight.setObjectName("trial_weight")
        return frame

    def _with_button(self, column: QVBoxLayout, name: str, text: str, act: Callable[[], None]) -> QLabel:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        answer = QLabel(wordWrap=True)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(answer)
        column.addStretch(1)
        return answer

    def _show_port(self, port: str, connected: bool) -> None:
        if not port:
            self._port.setText(self.tr("Keyboard readers work at once. No serial reader is set."))
            return
        state = self.tr("connected") if connected else self.tr("not connected")
        self._port.setText(f"{port}: {state}")

    def _show_frame(self, frame: QImage) -> None:
        self._frame.setPixmap(QPixmap.fromImage(frame).scaledToWidth(_PREVIEW_PX))

    def _printer_failed(self, notice: Notice) -> None:
        self._printed.setText(f"✗ {words.notice(notice)}")

    def _weighed(self, grams: int) -> None:
        kilograms = f"{grams / _GRAMS_A_KILO:.3f}".replace(".", self.locale().decimalPoint())
        self._weight.setText(self.tr("✓ {kilograms} kg").format(kilograms=kilograms))

    def _not_weighed(self, notice: Notice) -> None:
        self._weight.setText(f"✗ {words.notice(notice)}")
