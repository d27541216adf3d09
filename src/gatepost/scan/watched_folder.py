"""A folder that a passport scanner saves its pictures to: each is read when it is whole, then put aside."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from gatepost.domain.errors import FolderUnreachable, Notice
from gatepost.domain.facility import Afterwards
from gatepost.scan.image import ENDINGS
from gatepost.scan.image_file import picture_in
from gatepost.scan.source import RawPicture

READ_FOLDER, UNREAD_FOLDER = "read", "not read"
_QUIET_S = 0.4  # a file that has not grown for so long is whole


class WatchedFolder:
    """Reads pictures as they come in; what lay there before `open` is left alone.

    `finish` moves a picture that was read to the folder `read` beside it, or deletes it, as `afterwards` says; one that
    cannot be opened, or in which nothing was found, is never deleted, but moved to `not read`. `open`, `read` and
    `finish` raise FolderUnreachable.
    """

    def __init__(self, folder: Path, afterwards: Afterwards, clock: Callable[[], float] = time.monotonic) -> None:
        self.folder = folder
        self._afterwards = afterwards
        self._clock = clock
        self._known: set[str] | None = None
        self._sizes: dict[str, tuple[int, float]] = {}
        self._taken: Path | None = None

    def open(self) -> None:
        """Remember what lies there already."""
        self._known = {file.name for file in self._pictures()}
        self._sizes.clear()

    def read(self) -> RawPicture | None:
        """The next whole picture, or None. Raises what `picture_in` raises, for that file alone."""
        if self._known is None:
            self.open()
            return None
        for file in self._pictures():
            if file.name not in self._known and self._is_whole(file):
                self._known.add(file.name)
                return self._take(file)
        return None

    def finish(self, was_read: bool) -> None:
        """Put the picture that `read` gave last aside: as set where something was read in it, else to `not read`."""
        file, self._taken = self._taken, None
        if file is None:
            return
        if not was_read:
            self._put_aside(file, UNREAD_FOLDER)
        elif self._afterwards is Afterwards.DELETE:
            self._delete(file)
        else:
            self._put_aside(file, READ_FOLDER)

    def close(self) -> None:
        """Forget what was half seen."""
        self._sizes.clear()

    def _pictures(self) -> list[Path]:
        try:
            return sorted(file for file in self.folder.iterdir() if file.suffix.lower() in ENDINGS and file.is_file())
        except OSError as error:
            raise FolderUnreachable(folder=str(self.folder)) from error

    def _is_whole(self, file: Path) -> bool:
        try:
            size = file.stat().st_size
        except OSError:  # gone again, or the scanner still holds it
            return False
        before, since = self._sizes.get(file.name, (-1, 0.0))
        if size != before or not size:
            self._sizes[file.name] = (size, self._clock())
            return False
        return self._clock() - since >= _QUIET_S

    def _take(self, file: Path) -> RawPicture:
        self._sizes.pop(file.name, None)
        self._taken = file
        try:
            return picture_in(file)
        except Notice:
            self.finish(was_read=False)
            raise

    def _delete(self, file: Path) -> None:
        try:
            file.unlink()
        except OSError as error:
            raise FolderUnreachable(folder=str(self.folder)) from error
        self._forget(file)

    def _put_aside(self, file: Path, name: str) -> None:
        """Move a picture to a folder beside it, under a name that is free there."""
        target = self.folder / name / file.name
        try:
            target.parent.mkdir(exist_ok=True)
            number = 1
            while target.exists():
                number += 1
                target = target.with_name(f"{file.stem} {number}{file.suffix}")
            file.rename(target)
        except OSError as error:
            raise FolderUnreachable(folder=str(self.folder)) from error
        self._forget(file)

    def _forget(self, file: Path) -> None:
        """A later file of the same name is a new picture."""
        if self._known is not None:
            self._known.discard(file.name)
