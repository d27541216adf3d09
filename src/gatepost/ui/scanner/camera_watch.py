"""The camera at work: frames to look at, the zone that was seen in them, and a reading once the frames agree on one."""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import partial

import cv2
import numpy as np
from PySide6.QtCore import QObject, QPointF, QTimer, Signal
from PySide6.QtGui import QImage, QPolygonF

from gatepost.domain.errors import Notice
from gatepost.domain.reading import BarcodeReading, Reading
from gatepost.scan.camera import Camera, CameraSettings
from gatepost.scan.intake import Intake
from gatepost.scan.source import Picture, RawPicture
from gatepost.scan.vote import Votes
from gatepost.ui.background import Background, Lane

_PREVIEW_PX = 960  # the preview's width, of which a portrait is cut
_REOPEN_MS = 1_000
_IDLE_LOOK_S = 0.12  # between two looks while no zone is in sight: a quiet camera must not cost a whole core
_CODES_EVERY = 3  # looks
_CODE_AGAIN_S = 3.0  # a barcode counts again after it was out of sight for so long


@dataclass(frozen=True, eq=False)
class _Frame:
    picture: Picture
    preview: QImage


@dataclass(frozen=True)
class _Seen:
    """What one look at a frame gave: outlines of a zone's lines in shares of the frame, and perhaps a reading."""

    outlines: tuple[QPolygonF, ...]
    reading: Reading | None


class CameraWatch(QObject):
    """Shows and reads one camera. Everything slow happens on the camera's and the reader's lane.

    `connected` says when the camera comes and goes; where it is gone it is tried again every second.
    """

    frame_shown = Signal(object)  # QImage
    zone_seen = Signal(object)  # tuple of QPolygonF, each in shares of the frame
    read = Signal(object)  # Reading
    connected = Signal(str, bool)

    def __init__(self, background: Background, intake: Intake, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._intake = intake
        self._camera: Camera | None = None
        self._lost = False
        self._looking = False
        self._looked_at = 0.0
        self._in_sight = False
        self._last: _Frame | None = None
        self._again = QTimer(self, singleShot=True, interval=_REOPEN_MS)
        self._again.timeout.connect(self._fetch)

    @property
    def settings(self) -> CameraSettings | None:
        """The camera that is watched, or None."""
        return self._camera.settings if self._camera else None

    def start(self, settings: CameraSettings) -> None:
        """Watch a camera; the same one goes on as it is."""
        if self.settings == settings:
            return
        self.stop()
        self._camera, self._lost = Camera(settings), False
        self._votes, self._codes = Votes(), _Codes()
        self._fetch()

    def stop(self) -> None:
        """Let the camera go."""
        self._again.stop()
        if self._camera is not None:
            self._background.run(self._camera.close, _nothing, _nothing, Lane.CAMERA, quiet=True)
        self._camera = self._last = None
        self._looking = self._in_sight = False

    def snapshot(self) -> RawPicture | None:
        """The last frame as a picture of its own, to be read with patience; None where there is none."""
        return RawPicture(self._last.picture, self.tr("the camera’s picture")) if self._last else None

    def _fetch(self) -> None:
        camera = self._camera
        if camera is not None:
            self._background.run(
                partial(_next_frame, camera),
                partial(self._show, camera),
                partial(self._lose, camera),
                Lane.CAMERA,
                True,
            )

    def _show(self, camera: Camera, frame: _Frame) -> None:
        if camera is not self._camera:
            return
        if self._last is None or self._lost:
            self._lost = False
            self.connected.emit(camera.settings.device, True)
        self._last = frame
        self.frame_shown.emit(frame.preview)
        pause = 0.0 if self._in_sight else _IDLE_LOOK_S
        if not self._looking and time.monotonic() - self._looked_at >= pause:
            self._looking = True
            work = partial(_look, self._intake, self._votes, self._codes, frame)
            self._background.run(
                work, partial(self._looked, camera), partial(self._not_looked, camera), Lane.READER, True
            )
        self._fetch()

    def _looked(self, camera: Camera, seen: _Seen) -> None:
        if camera is not self._camera:
            return
        self._looking, self._looked_at = False, time.monotonic()
        self._in_sight = bool(seen.outlines)
        self.zone_seen.emit(seen.outlines)
        if seen.reading is not None:
            self.read.emit(seen.reading)

    def _not_looked(self, camera: Camera, notice: Notice) -> None:
        del notice  # a frame that cannot be read is followed by the next one
        if camera is self._camera:
            self._looking = False

    def _lose(self, camera: Camera, notice: Notice) -> None:
        """No camera there is a plain state, shown in its place, and no failure to interrupt the officer with."""
        del notice
        if camera is not self._camera:
            return
        if not self._lost:
            self._lost, self._last = True, None
            self.connected.emit(camera.settings.device, False)
        self._again.start()


class _Codes:
    """Barcodes that frames show; each is given once, when two looks agree."""

    def __init__(self) -> None:
        self.looks = 0
        self._seen: dict[str, tuple[int, float]] = {}

    def add(self, found: list[BarcodeReading]) -> BarcodeReading | None:
        now = time.monotonic()
        self._seen = {text: (times, at) for text, (times, at) in self._seen.items() if now - at < _CODE_AGAIN_S}
        for one in found:
            times, _ = self._seen.get(one.text, (0, now))
            self._seen[one.text] = (times + 1, now)
            if times == 1:
                return one
        return None


def _next_frame(camera: Camera) -> _Frame:
    """On the camera's lane."""
    if not camera.is_open:
        camera.open()
    picture = camera.frame()
    height, width = picture.shape[:2]
    small = cv2.resize(
        picture, (_PREVIEW_PX, max(round(height * _PREVIEW_PX / width), 1)), interpolation=cv2.INTER_AREA
    )
    shown = np.ascontiguousarray(small[:, ::-1] if camera.settings.mirrored else small)
    preview = QImage(shown.tobytes(), shown.shape[1], shown.shape[0], shown.shape[1] * 3, QImage.Format.Format_RGB888)
    return _Frame(picture, preview.copy())


def _look(intake: Intake, votes: Votes, codes: _Codes, frame: _Frame) -> _Seen:
    """On the reader's lane."""
    found = intake.look(frame.picture)
    accepted = votes.add(found)
    height, width = frame.picture.shape[:2]
    outlines = tuple(_polygon(line.place.outline(), width, height) for line in found.lines) if found else ()
    if accepted is not None:
        return _Seen(outlines, intake.document(accepted, frame.picture))
    codes.looks += 1
    if found is None and codes.looks % _CODES_EVERY == 0:
        return _Seen(outlines, codes.add(intake.barcodes(frame.picture)))
    return _Seen(outlines, None)


def _polygon(corners: np.ndarray[tuple[int, ...], np.dtype[np.float32]], width: int, height: int) -> QPolygonF:
    return QPolygonF([QPointF(float(x) / width, float(y) / height) for x, y in corners])


def _nothing(_: object) -> None:
    """A camera that was let go has nothing more to say."""
