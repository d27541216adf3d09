"""Files for others, written beside their target and renamed, with the faults of the disk said plainly."""

from __future__ import annotations

import errno
import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from gatepost.domain.errors import TargetDiskFull, TargetFolderMissing, TargetNotWritable
from gatepost.host import replace_by, replacing, sync_folder

_FULL_ERRNOS = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


class HashedFile:
    """What is written goes to the file and into a SHA-256."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._hash = hashlib.sha256()

    def write(self, content: bytes) -> int:
        """Append `content`; how many bytes that were. Nothing here goes back: archives are written on from it too."""
        self._hash.update(content)
        self._file.write(content)
        return len(content)

    def flush(self) -> None:
        """What archives ask for; the file is brought to the disk when it is whole."""

    @property
    def sha256(self) -> str:
        """The hash of everything written so far, in hexadecimal."""
        return self._hash.hexdigest()


@contextmanager
def writing(target: Path) -> Iterator[HashedFile]:
    """A file that appears under `target` only when whole.

    Raises TargetFolderMissing, TargetNotWritable or TargetDiskFull.
    """
    if not target.absolute().parent.is_dir():
        raise TargetFolderMissing(folder=str(target.absolute().parent))
    with disk_faults(target), replacing(target) as file:
        yield HashedFile(file)


def moved_in(part: Path, folder: Path, last: str) -> None:
    """Move every file of `part` into `folder` on the same disk, in place of what has its name.

    The file named `last` is taken away first and comes last: where it is, all of them are.
    """
    (folder / last).unlink(missing_ok=True)
    for file in sorted(part.iterdir(), key=lambda one: (one.name == last, one.name)):
        replace_by(file, folder / file.name)
    sync_folder(folder)


@contextmanager
def disk_faults(target: Path) -> Iterator[None]:
    """What the disk refuses, said as TargetNotWritable or TargetDiskFull of `target`."""
    try:
        yield
    except OSError as error:
        fault = TargetDiskFull if error.errno in _FULL_ERRNOS else TargetNotWritable
        raise fault(file=str(target)) from error
