"""Cameras, through OpenCV. A recorded video stands in for one: it plays at its own speed and ends as if unplugged."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np

from gatepost import host
from gatepost.domain.errors import CameraUnplugged
from gatepost.domain.facility import CAMERA_SIZES
from gatepost.scan.source import Picture


@dataclass(frozen=True)
class CameraSettings:
    """Which camera, how large its frames are wanted (`1280x720`), and whether it shows the officer a mirror image."""

    device: str
    size: str = CAMERA_SIZES[0]
    mirrored: bool = False


class Camera:
    """One camera. `open` and `frame` raise CameraUnplugged; calling `open` again picks it up."""

    def __init__(
        self,
        settings: CameraSettings,
        clock: Callable[[], float] = time.monotonic,
        rest: Callable[[float], None] = time.sleep,
    ) -> None:
        self.settings = settings
        self._clock = clock
        self._rest = rest
        self._capture: cv2.VideoCapture | None = None
        self._recorded: _Pace | None = None

    @property
    def is_open(self) -> bool:
        """Whether the camera is held."""
        return self._capture is not None

    def open(self) -> None:
        """Take hold of the camera; on Windows DirectShow is tried first, then Media Foundation."""
        self.close()
        device = self.settings.device
        if not host.is_camera(device):
            self._recorded = self._play(device)
            return
        for backend in host.camera_backends():
            capture = cv2.VideoCapture(host.camera_index(device), backend)
            if capture.isOpened():
                self._capture = _tuned(capture, self.settings.size)
                return
            capture.release()
        raise CameraUnplugged(camera=device)

    def frame(self) -> Picture:
        """The next frame; waits for it, at most a moment."""
        if self._capture is None:
            raise CameraUnplugged(camera=self.settings.device)
        if self._recorded is not None:
            self._skip_to_now(self._capture, self._recorded)
        came, pixels = self._capture.read()
        if not came or pixels is None:
            self.close()
            raise CameraUnplugged(camera=self.settings.device)
        return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2RGB), dtype=np.uint8)

    def close(self) -> None:
        """Let the camera go."""
        if self._capture is not None:
            self._capture.release()
        self._capture = self._recorded = None

    def _play(self, file: str) -> _Pace:
        capture = cv2.VideoCapture(file) if file else None
        if capture is None or not capture.isOpened():
            raise CameraUnplugged(camera=file)
        self._capture = capture
        return _Pace(self._clock(), capture.get(cv2.CAP_PROP_FPS) or 30.0)

    def _skip_to_now(self, capture: cv2.VideoCapture, pace: _Pace) -> None:
        """Frames that nobody fetched in time are gone, as a camera's are; those that are not due yet are waited for."""
        due = int((self._clock() - pace.started) * pace.rate)
        while pace.shown < due and capture.grab():
            pace.shown += 1
        wait = pace.started + pace.shown / pace.rate - self._clock()
        if wait > 0:
            self._rest(wait)
        pace.shown += 1


@dataclass
class _Pace:
    """When a recording began to play, its frames a second, and how many are over."""

    started: float
    rate: float
    shown: int = 0


def _tuned(capture: cv2.VideoCapture, size: str) -> cv2.VideoCapture:
    width, height = (int(side) for side in size.split("x"))
    capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))  # without it many cameras give 5 frames a second
    capture.set(cv2.CAP_PROP_FRAME_WIDTH, width)
    capture.set(cv2.CAP_PROP_FRAME_HEIGHT, height)
    capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)  # the newest frame, not the oldest one waiting
    return capture
