"""Putting a backup in the store's place: prepared beside it, then swapped in a way that a power cut only interrupts.

The replaced files are kept. What is prepared lies in `restoring`; once its mark is written the swap goes on at the next
start, wherever it was interrupted.
"""

from __future__ import annotations

import json
import shutil
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from gatepost.db.keys import KEY_FILE, spare_of
from gatepost.db.store_files import STORE_FILE
from gatepost.domain.backups import Backup
from gatepost.domain.json_text import json_of
from gatepost.host import replacing, sync_file, sync_folder

_PREPARED, _MARK = "restoring", "ready.json"
_REPLACED = "replaced-%Y-%m-%dT%H-%M-%SZ"
_BESIDE_STORE = (f"{STORE_FILE}-wal", f"{STORE_FILE}-shm")


def prepare(folder: Path, backup: Backup, keys: Path, at: datetime) -> None:
    """Copy a backup's store, and the password file that will open it, beside the store. Raises OSError."""
    prepared = folder / _PREPARED
    shutil.rmtree(prepared, ignore_errors=True)
    prepared.mkdir()
    shutil.copyfile(backup.folder / STORE_FILE, prepared / STORE_FILE)
    shutil.copyfile(keys, prepared / KEY_FILE)
    for name in (STORE_FILE, KEY_FILE):
        sync_file(prepared / name)
    mark = {"replaced": _free(folder, at.astimezone(UTC).strftime(_REPLACED))}
    with replacing(prepared / _MARK) as file:
        file.write(json.dumps(mark).encode())


def finish(folder: Path) -> Path | None:
    """Swap what is prepared for the store; where the replaced files lie now. None where nothing is prepared.

    May be interrupted anywhere and called again. Raises OSError.
    """
    prepared = folder / _PREPARED
    try:
        mark = json_of((prepared / _MARK).read_bytes())
    except (OSError, ValueError):
        shutil.rmtree(prepared, ignore_errors=True)  # interrupted before it was ready: the store was never touched
        return None
    replaced = folder / str(mark["replaced"])
    replaced.mkdir(exist_ok=True)
    if (prepared / STORE_FILE).exists():
        for name in (*_BESIDE_STORE, STORE_FILE):
            _move(folder / name, replaced / name)
        (prepared / STORE_FILE).rename(folder / STORE_FILE)
    if (prepared / KEY_FILE).exists():
        for path in (folder / KEY_FILE, spare_of(folder / KEY_FILE)):
            _move(path, replaced / path.name)
        (prepared / KEY_FILE).rename(folder / KEY_FILE)
    sync_folder(replaced)
    sync_folder(folder)
    shutil.rmtree(prepared)
    return replaced


def _move(source: Path, target: Path) -> None:
    with suppress(FileNotFoundError):
        source.rename(target)


def _free(folder: Path, name: str) -> str:
    names = (name, *(f"{name}-{again}" for again in range(2, 100)))
    return next(one for one in names if not (folder / one).exists())
