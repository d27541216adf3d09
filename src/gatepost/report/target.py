"""Files for others, written beside their target and renamed, with the faults of the disk said plainly."""

from __future__ import annotations

import errno
import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from gatepost.domain.errors import TargetDiskFull, TargetFolderMissing, TargetNotWritable
from gatepost.host import replacing

_FULL_ERRNOS = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


class HashedFile:
    """What is written goes to the file and into a SHA-256."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._hash = hashlib.sha256()

    def write(self, content: bytes) -> None:
        """Append `content`."""
        self._hash.update(content)
        self._file.write(content)

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
    try:
        with replacing(target) as file:
            yield HashedFile(file)
    except OSError as error:
        fault = TargetDiskFull if error.errno in _FULL_ERRNOS else TargetNotWritable
        raise fault(file=str(target)) from error
