"""Picture files as a source: dropped on the window, opened from disk, or named on the command line."""

from __future__ import annotations

from collections import deque
from pathlib import Path

from gatepost.scan import image
from gatepost.scan.source import RawPicture


def picture_in(file: Path) -> RawPicture:
    """One file's picture under its name. Raises FileUnreadable, PictureUnreadable or PictureTooLarge."""
    return RawPicture(image.load(file), file.name)


class ImageFiles:
    """Reads the files given to `add`, one a call."""

    def __init__(self, *files: Path) -> None:
        self._waiting = deque(files)

    def open(self) -> None:
        """Nothing to take hold of."""

    def add(self, file: Path) -> None:
        """Queue one more file."""
        self._waiting.append(file)

    def read(self) -> RawPicture | None:
        """The next file's picture. Raises FileUnreadable, PictureUnreadable or PictureTooLarge for that file alone."""
        if not self._waiting:
            return None
        return picture_in(self._waiting.popleft())

    def close(self) -> None:
        """Forget what was not read."""
        self._waiting.clear()
