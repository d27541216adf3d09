"""The small interface behind which every scanner stands: open, read what came in, close."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]  # height × width × 3, RGB


@dataclass(frozen=True)
class RawText:
    """Text as a reader or a person sent it."""

    text: str


@dataclass(frozen=True)
class RawPicture:
    """A picture and what to call it (a file's name)."""

    picture: Picture
    name: str


RawScan = RawText | RawPicture


class Source(Protocol):
    """One scanner. Raises a `Fault` where the device or file fails; may be opened again after that."""

    def open(self) -> None:
        """Take hold of the device."""

    def read(self) -> RawScan | None:
        """What came in since the last call, or None; never waits."""

    def close(self) -> None:
        """Let the device go."""
