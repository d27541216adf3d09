"""Starts the sources, hands what they send to the intake, and emits readings."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from datetime import datetime
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from gatepost import host
from gatepost.domain.errors import Notice, ReaderUnplugged
from gatepost.domain.facility import Afterwards, Facility
from gatepost.domain.reading import DocumentReading, Reading
from gatepost.scan import image, sane
from gatepost.scan.camera import CameraSettings
from gatepost.scan.image_file import picture_in
from gatepost.scan.intake import Intake
from gatepost.scan.scale import Scale
from gatepost.scan.serial_port import SerialReader
from gatepost.scan.source import RawPicture, RawScan, RawText
from gatepost.ui.background import Background, Lane
from gatepost.ui.scanner.camera_watch import CameraWatch
from gatepost.ui.scanner.folder_watch import FolderWatch
from gatepost.ui.scanner.key_filter import KeyFilter

REPEAT_S = 2.0  # the same document again this soon is the reader's stutter, not a second wish
_POLL_MS, _REOPEN_MS = 40, 1_000


class Scanner(QObject):
    """Every way in: wedge, serial port, camera, attached scanner, watched folder, files, drops and the clipboard."""

    PICTURE_ENDINGS = image.ENDINGS

    received = Signal(object)  # Reading
    repeated = Signal(object)  # the same DocumentReading again, within REPEAT_S
    failed = Signal(object)  # Notice
    reading_picture = Signal(str)  # the name of a picture that is being read
    device_changed = Signal(str, bool)  # the serial port, and whether its reader is connected

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._facility = Facility("-")
        self._intake = Intake(lambda: self._facility.local(datetime.now().astimezone()).date())
        self._last: tuple[tuple[str, ...], float] = ((), 0.0)
        self._keys = KeyFilter(self)
        self._keys.scanned.connect(self.take)
        self.camera = CameraWatch(background, self._intake, self)
        self.camera.read.connect(self._camera_read)
        self._folder = FolderWatch(background, self._intake, self)
        self._folder.came.connect(self._emit)
        self._folder.failed.connect(self.failed)
        self._serial: SerialReader | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._poll)

    def start(self, application: QApplication) -> None:
        """Listen to the keyboard."""
        self._keys.watch(application)

    def configure(self, facility: Facility) -> None:
        """Take the settings of the readers."""
        self._facility = facility
        self._keys.configure(facility.wedge_prefix, facility.wedge_suffix)
        self._close_serial()
        if facility.serial_port:
            self._serial = SerialReader(facility.serial_port, facility.serial_speed)
            self._timer.start(_POLL_MS)
            self._poll()
        if facility.camera:
            self.camera.start(CameraSettings(facility.camera, facility.camera_size, facility.camera_mirrored))
        else:
            self.camera.stop()
        self._folder.watch(facility.watched_folder, Afterwards(facility.watched_afterwards))
        self._background.run(self._intake.load, _loaded, self.failed.emit, Lane.READER, quiet=True)

    def stop(self) -> None:
        """Let devices go."""
        self._close_serial()
        self.camera.stop()
        self._folder.watch("", Afterwards.MOVE)

    def take_camera_picture(self) -> bool:
        """Read the camera's last frame with patience; False where there is none."""
        picture = self.camera.snapshot()
        if picture is not None:
            self.take(picture)
        return picture is not None

    def scan_page(self, device: str = "", resolution: int = 0) -> None:
        """Let the attached scanner take a page (the one that is set, or another one to try) and read it."""
        chosen = sane.SaneScanner(device or self._facility.scanner, resolution or self._facility.scanner_resolution)
        self.reading_picture.emit(chosen.device)
        self._background.run(partial(self._scan_and_read, chosen), self._emit, self.failed.emit, Lane.READER)

    def list_scanners(self, done: Callable[[list[tuple[str, str]]], None], gave_up: Callable[[], None]) -> None:
        """Ask for the attached scanners: what to open and what to call each."""

        def failed(notice: Notice) -> None:
            gave_up()
            self.failed.emit(notice)

        self._background.run(lambda: [(one.device, one.name) for one in sane.scanners()], done, failed, Lane.READER)

    def weigh(self, done: Callable[[int], None], failed: Callable[[Notice], None]) -> None:
        """What lies on the scale, in grams."""
        scale = Scale(self._facility.scale_port, self._facility.scale_speed)
        self._background.run(scale.weigh, done, failed, Lane.READER)

    @staticmethod
    def cameras() -> list[tuple[str, str]]:
        """The cameras of this machine: what to open and what to call each."""
        return host.cameras()

    @staticmethod
    def has_scanner_program() -> bool:
        """Whether attached scanners can be used on this machine at all."""
        return host.scanner_command() is not None

    def take(self, scan: RawScan) -> None:
        """Read one raw scan: text at once, pictures in the background."""
        if isinstance(scan, RawText):
            try:
                self._emit(self._intake.read(scan))
            except Notice as notice:
                self.failed.emit(notice)
            return
        self.reading_picture.emit(scan.name)
        self._background.run(partial(self._intake.read, scan), self._emit, self.failed.emit, Lane.READER)

    def take_files(self, files: Iterable[Path]) -> None:
        """Read picture files, one after the other."""
        for file in files:
            self.reading_picture.emit(file.name)
            self._background.run(partial(self._read_file, file), self._emit, self.failed.emit, Lane.READER)

    def take_mime(self, data: QMimeData | None) -> bool:
        """Read what was dropped or pasted: files, a picture or text. False where it is none of these."""
        if data is None:  # an empty clipboard
            return False
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if files:
            self.take_files(files)
        elif data.hasImage():
            self.take(RawPicture(_pixels(QImage(data.imageData())), self.tr("the clipboard’s picture")))
        elif data.text().strip():
            self.take(RawText(data.text()))
        else:
            return False
        return True

    def _read_file(self, file: Path) -> Reading:
        return self._intake.read(picture_in(file))

    def _scan_and_read(self, scanner: sane.SaneScanner) -> Reading:
        return self._intake.read(scanner.scan())

    def _camera_read(self, reading: Reading) -> None:
        if not host.play(host.shipped("assets") / "sounds" / "read.wav"):
            QApplication.beep()
        self._emit(reading)

    def _emit(self, reading: Reading) -> None:
        if isinstance(reading, DocumentReading):
            lines, at = self._last
            self._last = (reading.lines, time.monotonic())
            if lines == reading.lines and time.monotonic() - at < REPEAT_S:
                self.repeated.emit(reading)
                return
        self.received.emit(reading)

    def _poll(self) -> None:
        """Read the serial port; where it is gone, try again once a second."""
        if self._serial is None:
            return
        try:
            if not self._serial.is_open:
                self._serial.open()
                self._timer.start(_POLL_MS)
                self.device_changed.emit(self._serial.port, True)
            scan = self._serial.read()
        except ReaderUnplugged as unplugged:
            if self._timer.interval() != _REOPEN_MS:
                self.device_changed.emit(self._serial.port, False)
                self.failed.emit(unplugged)
            self._timer.start(_REOPEN_MS)
            return
        if scan is not None:
            self.take(scan)

    def _close_serial(self) -> None:
        self._timer.stop()
        self._timer.setInterval(_POLL_MS)
        if self._serial is not None:
            self._serial.close()
            self._serial = None


def _loaded(_: None) -> None:
    """The networks are ready; nothing to say."""


def _pixels(picture: QImage) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    rgb = picture.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(rgb.constBits(), dtype=np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    return rows[:, : rgb.width() * 3].reshape(rgb.height(), rgb.width(), 3).copy()
