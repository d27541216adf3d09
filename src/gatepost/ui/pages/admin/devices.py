"""Admin's panel of devices: keyboard and serial readers, the camera, the watched folder, the attached scanner."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gatepost.domain.facility import CAMERA_SIZES, SCANNER_RESOLUTIONS, Afterwards, Facility
from gatepost.ui import words
from gatepost.ui.scanner import Scanner
from gatepost.ui.widgets.answers import Answers
from gatepost.ui.widgets.form import LabelledEdit, labelled, panel

_SPACING_PX = 10
_SHORT_NAME = 12  # signs


class DevicesPanel(QFrame):
    """Shows and edits what is connected. `save_wanted` asks the page to save."""

    save_wanted = Signal()
    trial_wanted = Signal()

    def __init__(self, scanner: Scanner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scanner = scanner
        self._build()
        self._connect()

    @property
    def serial_speed(self) -> str:
        """What stands in the field of the serial reader's speed; may be no number."""
        return self._speed.text.strip()

    @property
    def scale_speed(self) -> str:
        """What stands in the field of the scale's speed; may be no number."""
        return self._scale_speed.text.strip()

    def changes(self) -> dict[str, object]:
        """The settings of the devices by their name in `Facility`, the speeds apart."""
        return {
            "wedge_prefix": self._prefix.text,
            "wedge_suffix": self._suffix.text,
            "serial_port": self._port.text.strip(),
            "scale_port": self._scale_port.text.strip(),
            "camera": str(self._camera.currentData() or ""),
            "camera_size": self._size.currentText(),
            "camera_mirrored": self._mirrored.isChecked(),
            "watched_folder": self._folder.text.strip(),
            "watched_afterwards": str(self._afterwards.currentData()),
            "scanner": str(self._attached.currentData() or ""),
            "scanner_resolution": int(self._resolution.currentData()),
        }

    def show_facility(self, facility: Facility) -> None:
        """Show the settings as they are saved."""
        self._prefix.edit.setText(facility.wedge_prefix)
        self._suffix.edit.setText(facility.wedge_suffix)
        self._port.edit.setText(facility.serial_port)
        self._speed.edit.setText(str(facility.serial_speed))
        self._scale_port.edit.setText(facility.scale_port)
        self._scale_speed.edit.setText(str(facility.scale_speed))
        self._fill(self._camera, self._scanner.cameras(), facility.camera, self.tr("No camera"))
        self._size.setCurrentText(facility.camera_size)
        self._mirrored.setChecked(facility.camera_mirrored)
        self._folder.edit.setText(facility.watched_folder)
        self._afterwards.setCurrentIndex(self._afterwards.findData(facility.watched_afterwards))
        known = [(facility.scanner, facility.scanner)] if facility.scanner else []
        self._fill(self._attached, known, facility.scanner, self.tr("No scanner"))
        self._resolution.setCurrentIndex(self._resolution.findData(facility.scanner_resolution))
        self._say_what_is_there()

    def find_scanners(self) -> None:
        """Ask for the attached scanners; looking for them takes a few seconds."""
        self._find.setEnabled(False)
        self._state.setText(self.tr("Looking for scanners…"))
        self._scanner.list_scanners(self._show_scanners, self._no_scanners)

    def try_scanner(self) -> None:
        """Take a page with what is chosen, saved or not, and read it."""
        device = str(self._attached.currentData() or "")
        if device:
            self._scanner.scan_page(device, int(self._resolution.currentData()))
        else:
            self._state.setText(self.tr("Choose a scanner first."))

    def choose_folder(self) -> None:
        """Choose the folder that a scanner saves its pictures to."""
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Watched folder"), self._folder.text)
        if chosen:
            self._folder.edit.setText(chosen)

    def _build(self) -> None:
        self._prefix = LabelledEdit("wedge_prefix", self.tr("Keyboard reader: prefix"), self.tr("Empty where none"))
        self._suffix = LabelledEdit("wedge_suffix", self.tr("Keyboard reader: suffix"), self.tr("Empty where none"))
        self._port = LabelledEdit(
            "serial_port", self.tr("Serial reader: port"), self.tr("For example COM3, /dev/ttyUSB0")
        )
        self._speed = LabelledEdit("serial_speed", words.name_of("serial_speed"), self.tr("Bits a second"))
        self._scale_port = LabelledEdit("scale_port", words.name_of("scale_port"), self.tr("Empty where none"))
        self._scale_speed = LabelledEdit("scale_speed", words.name_of("scale_speed"), self.tr("Bits a second"))
        self._camera = QComboBox()
        self._camera.setObjectName("camera")
        self._size = QComboBox()
        self._size.setObjectName("camera_size")
        self._size.addItems(list(CAMERA_SIZES))
        self._mirrored = QCheckBox(self.tr("Show the camera’s picture mirrored"))
        self._folder = LabelledEdit("watched_folder", words.name_of("watched_folder"), self.tr("Empty where none"))
        self._afterwards = QComboBox()
        self._afterwards.setObjectName("watched_afterwards")
        self._afterwards.addItem(self.tr("Move it to “read”"), Afterwards.MOVE.value)
        self._afterwards.addItem(self.tr("Delete it"), Afterwards.DELETE.value)
        self._attached = QComboBox()
        self._attached.setObjectName("scanner")
        for box in (self._camera, self._attached):  # a device's long name must not push the other panels aside
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(_SHORT_NAME)
        self._resolution = QComboBox()
        self._resolution.setObjectName("scanner_resolution")
        for resolution in SCANNER_RESOLUTIONS:
            self._resolution.addItem(self.tr("{dots} dots an inch").format(dots=resolution), resolution)
        self._choose = QPushButton(self.tr("Choose folder…"))
        self._find = QPushButton(self.tr("Find scanners"))
        self._find.setObjectName("find_scanners")
        self._try = QPushButton(self.tr("Test scan"))
        self._try.setObjectName("try_scanner")
        self._save = QPushButton(self.tr("Save settings"))
        self._save.setObjectName("save_devices")
        self._save.setProperty("role", "primary")
        self._save.setAutoDefault(True)
        self._state = QLabel(wordWrap=True)
        self._state.setObjectName("devices_state")
        self._state.setProperty("role", "hint")
        self._lay_out()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(_SPACING_PX)
        widgets = (
            self._prefix,
            self._suffix,
            self._port,
            self._speed,
            self._scale_port,
            self._scale_speed,
            labelled(words.name_of("camera"), self._camera),
            labelled(words.name_of("camera_size"), self._size),
            self._mirrored,
            QWidget(),
            self._folder,
            labelled(words.name_of("watched_afterwards"), self._afterwards),
            labelled(words.name_of("scanner"), self._attached),
            labelled(words.name_of("scanner_resolution"), self._resolution),
        )
        for place, widget in enumerate(widgets):
            grid.addWidget(widget, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        for column_number in (0, 1):
            grid.setColumnStretch(column_number, 1)
        frame, column = panel(self.tr("Devices"))
        column.setSpacing(_SPACING_PX)
        answers = Answers()
        answers.column.addLayout(grid)
        answers.column.addStretch(1)
        column.addWidget(answers, 1)
        tools = QHBoxLayout()
        for button in (self._choose, self._find, self._try):
            tools.addWidget(button)
        trial = QPushButton(self.tr("Try the devices…"))
        trial.setObjectName("try_devices")
        trial.clicked.connect(self.trial_wanted)
        tools.addStretch(1)
        column.addLayout(tools)
        column.addWidget(self._state)
        buttons = QHBoxLayout()
        buttons.addWidget(trial)
        buttons.addStretch(1)
        buttons.addWidget(self._save)
        column.addLayout(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    def _connect(self) -> None:
        self._choose.clicked.connect(self.choose_folder)
        self._find.clicked.connect(self.find_scanners)
        self._try.clicked.connect(self.try_scanner)
        self._save.clicked.connect(self.save_wanted)

    def _say_what_is_there(self) -> None:
        """A post without a camera or scanner is nothing unusual: say it plainly."""
        said = []
        if not self._scanner.cameras():
            said.append(self.tr("This computer has no camera."))
        if not self._scanner.has_scanner_program():
            said.append(self.tr("Attached scanners: use the watched folder here."))
            self._find.setEnabled(False)
            self._try.setEnabled(False)
        self._state.setText(" ".join(said))

    def _show_scanners(self, found: list[tuple[str, str]]) -> None:
        chosen = str(self._attached.currentData() or "")
        self._fill(self._attached, found, chosen, self.tr("No scanner"))
        self._state.setText(self.tr("Scanners found: {count}").format(count=len(found)))
        self._find.setEnabled(True)

    def _no_scanners(self) -> None:
        self._say_what_is_there()
        self._find.setEnabled(self._scanner.has_scanner_program())

    def _fill(self, box: QComboBox, offered: list[tuple[str, str]], chosen: str, none: str) -> None:
        """What is offered, nothing, and what is chosen even where it is not connected now."""
        box.clear()
        box.addItem(none, "")
        for device, name in offered:
            box.addItem(name, device)
        if chosen and box.findData(chosen) < 0:
            box.addItem(self.tr("{device} (not connected)").format(device=chosen), chosen)
        box.setCurrentIndex(max(box.findData(chosen), 0))
