"""Serial readers (RS-232, USB virtual ports): bytes until a zone is whole or the line falls silent."""

from __future__ import annotations

import time
from collections.abc import Callable

import serial
from serial.tools import list_ports

from gatepost.domain.errors import ReaderUnplugged
from gatepost.scan.mrz_text import is_whole
from gatepost.scan.source import RawText

SILENCE_S = 0.2  # after this much silence what came is taken as it is
_LONGEST_TEXT = 10_000  # bytes


def ports() -> list[str]:
    """The serial ports that something is connected to, by what opens them; boards name more than they have."""
    return sorted(one.device for one in list_ports.comports() if one.vid is not None)


class SerialReader:
    """A reader on a serial port. `open` and `read` raise ReaderUnplugged; calling `open` again picks it up."""

    def __init__(self, port: str, speed: int = 9600, clock: Callable[[], float] = time.monotonic) -> None:
        self.port = port
        self._speed = speed
        self._clock = clock
        self._device: serial.Serial | None = None
        self._held = bytearray()
        self._last_at = 0.0

    @property
    def is_open(self) -> bool:
        """Whether the port is held."""
        return self._device is not None

    def open(self) -> None:
        """Take hold of the port; what a half-sent scan left is forgotten."""
        self.close()
        try:
            self._device = serial.Serial(self.port, self._speed, timeout=0, exclusive=True)
        except (OSError, ValueError) as error:  # pyserial's SerialException is an OSError
            raise ReaderUnplugged(port=self.port) from error

    def read(self) -> RawText | None:
        """A whole scan, or None while nothing or only a part of one has come."""
        if self._device is None:
            raise ReaderUnplugged(port=self.port)
        try:
            fresh = self._device.read(4096)
        except (OSError, TypeError) as error:  # TypeError: pyserial's word for a port closed under it
            self.close()
            raise ReaderUnplugged(port=self.port) from error
        if fresh:
            self._held += fresh
            self._last_at = self._clock()
        if not self._held or not self._is_whole():
            return None
        text = bytes(self._held).decode("utf-8", errors="replace").strip("\x02\x03\x00 \r\n")
        self._held.clear()
        return RawText(text) if text else None

    def close(self) -> None:
        """Let the port go."""
        self._held.clear()
        if self._device is not None:
            self._device.close()
            self._device = None

    def _is_whole(self) -> bool:
        if self._clock() - self._last_at >= SILENCE_S or len(self._held) >= _LONGEST_TEXT:
            return True
        ends = self._held.endswith((b"\r", b"\n", b"\x03"))
        return ends and is_whole(self._held.decode("utf-8", errors="replace"))
