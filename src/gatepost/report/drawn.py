"""Files that somebody else draws (a PDF), put under their name only when whole."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Callable
from pathlib import Path

from gatepost.domain.errors import TargetDiskFull, TargetFolderMissing, TargetNotWritable
from gatepost.host import replace_by, sync_folder
from gatepost.report.register_csv import Written
from gatepost.report.target import disk_faults


def drawn(target: Path, draw: Callable[[Path], int]) -> Written:
    """Let `draw` make a file, which then stands under `target`; what it returns are its rows.

    Raises TargetFolderMissing, TargetNotWritable, TargetDiskFull, and what `draw` raises.
    """
    folder = target.absolute().parent
    if not folder.is_dir():
        raise TargetFolderMissing(folder=str(folder))
    try:
        with disk_faults(target), tempfile.TemporaryDirectory(prefix=".gatepost-", dir=folder) as part:
            beside = Path(part) / target.name
            rows = draw(beside)
            digest = sha256_of(beside)
            replace_by(beside, target)
            sync_folder(folder)
    except (TargetDiskFull, TargetNotWritable) as fault:
        raise type(fault)(file=str(target)) from fault
    return Written(target, rows, digest)


def sha256_of(file: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()
