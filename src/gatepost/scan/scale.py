"""A scale on a serial line: waits for a weight that has come to rest.

Scales differ in what they send, but nearly all send a line with an optional word of state, a number and `kg` or `g`
(`ST,GS,+  1.234kg`, `  0.500 kg`, `US 1234 g`).
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from decimal import Decimal

import serial

from gatepost.domain.parcel_errors import ScaleNonsense, ScaleUnplugged

_PATIENCE_S = 3.0  # until a scale that sends something has come to rest
_LONGEST = 4_096  # bytes kept of a line that never ends
_HEAVIEST = 500_000  # grams
_LINE = re.compile(
    r"(?P<state>[A-Z]{2})?[\s,]*(?:[A-Z]{2})?[\s,]*(?P<sign>[-+])?\s*(?P<number>\d{1,6}(?:[.,]\d{1,4})?)\s*(?P<unit>kg|g)",
    re.IGNORECASE | re.ASCII,
)
_MOVING, _OVERLOADED = "US", "OL"
_ASK = b"W\r\n"  # asks those scales that do not send by themselves


class Scale:
    """A scale on a port. `clock` counts seconds."""

    def __init__(self, port: str, speed: int = 9600, clock: Callable[[], float] = time.monotonic) -> None:
        self.port = port
        self._speed = speed
        self._clock = clock

    def weigh(self) -> int:
        """What lies on the scale, in grams. Raises ScaleUnplugged where it is silent, ScaleNonsense otherwise.

        Below nothing counts as nonsense: the scale wants its zero set.
        """
        try:
            with serial.Serial(self.port, self._speed, timeout=0.1, exclusive=True) as device:
                device.write(_ASK)
                return self._first_at_rest(device)
        except (OSError, ValueError) as error:  # pyserial's SerialException is an OSError
            raise ScaleUnplugged(port=self.port) from error

    def _first_at_rest(self, device: serial.Serial) -> int:
        until = self._clock() + _PATIENCE_S
        held, heard = b"", False
        while self._clock() < until:
            fresh = device.read(256)
            heard = heard or bool(fresh)
            *lines, held = (held + fresh)[-_LONGEST:].replace(b"\r", b"\n").split(b"\n")
            for line in lines:
                grams = weight_in(line.decode("ascii", errors="replace"))
                if grams is not None:
                    return grams
        raise ScaleNonsense(port=self.port) if heard else ScaleUnplugged(port=self.port)


def weight_in(line: str) -> int | None:
    """The grams that a line says; None for a weight that still moves, is below nothing or absurd, and for nonsense."""
    found = _LINE.fullmatch(line.strip())
    if found is None or found["sign"] == "-" or (found["state"] or "").upper() in (_MOVING, _OVERLOADED):
        return None
    exact = Decimal(found["number"].replace(",", ".")) * (1000 if found["unit"].casefold() == "kg" else 1)
    return round(exact) if exact <= _HEAVIEST else None
