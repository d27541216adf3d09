"""Backups: SQLite's online copy of the encrypted store, its password file beside it, checked by opening the copy.

A backup is a folder that appears under its name only when it is whole and checked. The copy has the store's own key,
so it opens with the passwords of the day it was made, or the recovery key, and with nothing else.
"""

from __future__ import annotations

import errno
import hashlib
import json
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Engine
from sqlcipher3 import dbapi2

from gatepost import __version__
from gatepost.db.keys import KEY_FILE
from gatepost.db.store_files import STORE_FILE
from gatepost.domain.backup_errors import BackupBroken, BackupNoRoom, BackupNotWritable, NoBackup
from gatepost.domain.backups import Backup, BackupReason
from gatepost.domain.json_text import json_of
from gatepost.domain.roles import Role
from gatepost.host import replacing, sync_file, sync_folder

BACKUP_STORE, ABOUT_FILE = STORE_FILE, "backup.json"
BACKUPS_FOLDER = "backups"
_SECOND_FILE = "second-place.json"
_VERSION = 1
_PAGES_A_STEP = 2_000
FULL_ERRNOS = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_ROOM = 1.1  # of the store's size, that must be free
_COUNTED = ("visits", "parcels", "documents", "kept_items", "persons", "prisoners", "incidents", "refusals", "journal")
_TOLD = 8
_NAMED = "%Y-%m-%dT%H-%M-%SZ"  # no colon: Windows allows none in a name
_COULD_NOT = "it cannot be opened"
Step = Callable[[int], object]  # hears how many of a hundred parts are done; may raise Cancelled
nobody_listens: Step = int


@dataclass(frozen=True)
class Reason:
    """Why a backup is made, by whom and when."""

    reason: BackupReason
    made_by: str
    at: datetime


def back_up(engine: Engine, key: bytes, store: Path, place: Path, why: Reason, step: Step = nobody_listens) -> Backup:
    """Copy an open store and its password file into a new folder under `place`, and check the copy.

    Others may write meanwhile: the copy shows the store as it was at the beginning. Raises BackupNoRoom,
    BackupNotWritable, BackupBroken, or what `step` raises; then nothing is left behind.
    """
    with _being_made(place, why.at) as (beside, folder):
        if shutil.disk_usage(place).free < store.stat().st_size * _ROOM:
            raise BackupNoRoom(folder=str(place))
        _copy(engine, key, beside / BACKUP_STORE, step)
        if (keys := store.with_name(KEY_FILE)).exists():
            shutil.copyfile(keys, beside / KEY_FILE)
        about = _about(beside / BACKUP_STORE, key, why)
        with replacing(beside / ABOUT_FILE) as file:
            file.write(json.dumps(about, indent=1, ensure_ascii=False).encode())
        for file_ in beside.iterdir():
            sync_file(file_)
        return _read(folder, about)


def copy_to(backup: Backup, place: Path) -> Backup:
    """A second copy of a backup under another place, its hash checked. Raises BackupNoRoom, BackupNotWritable."""
    with _being_made(place, backup.at) as (beside, folder):
        for name in (BACKUP_STORE, KEY_FILE, ABOUT_FILE):
            if (backup.folder / name).exists():
                shutil.copyfile(backup.folder / name, beside / name)
                sync_file(beside / name)
        if _sha256(beside / BACKUP_STORE) != backup.sha256:
            raise BackupBroken(folder=str(folder), what=_COULD_NOT)
    return about_of(folder)


def about_of(folder: Path) -> Backup:
    """What is known of the backup in a folder. Raises NoBackup where there is none, or it cannot be read."""
    try:
        return _read(folder, json_of((folder / ABOUT_FILE).read_bytes()))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise NoBackup(folder=str(folder)) from error


def all_in(place: Path) -> list[Backup]:
    """Every backup under a place, the newest first; none where the place is not there."""
    found = []
    try:
        folders = [one for one in place.iterdir() if one.is_dir() and not one.name.startswith(".")]
    except OSError:
        return []
    for folder in folders:
        try:
            found.append(about_of(folder))
        except NoBackup:
            continue  # some other folder
    return sorted(found, key=newest_last, reverse=True)


def newest_last(backup: Backup) -> tuple[datetime, int]:
    """What backups are sorted by: their time, and of one second the journal's length."""
    return backup.at, backup.entries


def remember_second(place: Path, at: datetime) -> None:
    """Write down beside the backups when the last one was copied to the second place. Raises OSError."""
    with replacing(place / _SECOND_FILE) as file:
        file.write(json.dumps({"at": at.astimezone(UTC).isoformat()}).encode())


def last_second(place: Path) -> datetime | None:
    """When a backup was last copied to the second place, which may not be there now."""
    try:
        return datetime.fromisoformat(json_of((place / _SECOND_FILE).read_bytes())["at"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def remove(backup: Backup) -> None:
    """Remove a backup that is kept no longer. What cannot be removed stays: it harms nobody."""
    shutil.rmtree(backup.folder, ignore_errors=True)


def check(backup: Backup, key: bytes) -> None:
    """Open a backup and check every page of it. Raises BackupBroken."""
    store = backup.folder / BACKUP_STORE
    try:
        if _sha256(store) != backup.sha256:
            raise BackupBroken(folder=str(backup.folder), what="its file was changed after it was made")
        found = _found_in(store, key)
    except (OSError, dbapi2.Error) as error:
        raise BackupBroken(folder=str(backup.folder), what=_COULD_NOT) from error
    if (found["entries"], found["head"]) != (backup.entries, backup.head):
        raise BackupBroken(folder=str(backup.folder), what="its journal is not the one that was copied")


@dataclass(frozen=True)
class LastDeed:
    """One of the last things that a backup knows of; `at` is UTC."""

    at: datetime
    actor: str
    deed: str
    subject: str


def last_deeds(backup: Backup, key: bytes) -> tuple[LastDeed, ...]:
    """The newest entries of a backup's journal, the last one first. Raises BackupBroken."""
    with opened(backup.folder, key) as connection:
        rows = connection.execute("SELECT at, actor, deed, subject FROM journal ORDER BY seq DESC LIMIT ?", (_TOLD,))
        return tuple(LastDeed(datetime.fromisoformat(at), *rest) for at, *rest in rows)


def role_in(backup: Backup, key: bytes, login: str) -> Role | None:
    """Which role a user had when the backup was made; None where there was no such user. Raises BackupBroken."""
    with opened(backup.folder, key) as connection:
        row = connection.execute("SELECT role FROM users WHERE login = ? AND active", (login,)).fetchone()
    return Role(row[0]) if row else None


@contextmanager
def opened(folder: Path, key: bytes) -> Iterator[dbapi2.Connection]:
    """The store of a backup, to read and not to change. Raises BackupBroken where it does not open."""
    try:
        with closing(_connect(folder / BACKUP_STORE, key, "ro")) as connection:
            yield connection
    except dbapi2.Error as error:
        raise BackupBroken(folder=str(folder), what=_COULD_NOT) from error


@contextmanager
def _being_made(place: Path, at: datetime) -> Iterator[tuple[Path, Path]]:
    """A folder to be filled, which gets its name when it is whole; gone where anything fails."""
    folder = _free_name(place, at)
    beside = place / f".{folder.name}.part"
    try:
        place.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(beside, ignore_errors=True)  # of a program that was ended
        beside.mkdir()
        yield beside, folder
        sync_folder(beside)
        beside.rename(folder)
        sync_folder(place)
    except dbapi2.Error as error:
        full = "full" in str(error).lower()
        raise (BackupNoRoom if full else BackupNotWritable)(folder=str(place)) from error
    except OSError as error:
        raise (BackupNoRoom if error.errno in FULL_ERRNOS else BackupNotWritable)(folder=str(place)) from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _free_name(place: Path, at: datetime) -> Path:
    name = at.astimezone(UTC).strftime(_NAMED)
    names = (name, *(f"{name}-{again}" for again in range(2, 100)))
    return next(place / one for one in names if not (place / one).exists())


def _copy(engine: Engine, key: bytes, target: Path, step: Step) -> None:
    def tell(status: int, remaining: int, total: int) -> None:
        del status
        step(100 * (total - remaining) // max(total, 1))

    source = engine.raw_connection()
    try:
        driver: Any = source.driver_connection
        driver.execute("BEGIN")  # a read transaction: what others write meanwhile does not begin the copy anew
        driver.execute("SELECT count(*) FROM sqlite_master").fetchone()
        target.touch()  # with the rights that the umask leaves: it may become the store one day
        with closing(_connect(target, key, "rwc")) as copy:
            driver.backup(copy, pages=_PAGES_A_STEP, progress=tell)
            copy.execute("PRAGMA journal_mode = DELETE").fetchall()  # one file, which opens on a read-only medium too
        driver.execute("COMMIT")
    finally:
        source.invalidate()
        source.close()


def _connect(store: Path, key: bytes, mode: str) -> Any:
    connection = dbapi2.connect(f"{store.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None)
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA synchronous = FULL")
    return connection


def _about(copy: Path, key: bytes, why: Reason) -> dict[str, Any]:
    return {
        "gatepost_backup": _VERSION,
        "at": why.at.astimezone(UTC).isoformat(timespec="seconds"),
        "reason": why.reason.value,
        "made_by": why.made_by,
        "program": __version__,
        "size": copy.stat().st_size,
        "sha256": _sha256(copy),
        **_found_in(copy, key),
    }


def _found_in(copy: Path, key: bytes) -> dict[str, Any]:
    """The head of the chain and the counts of a copy whose pages are all whole. Raises BackupBroken."""
    with closing(_connect(copy, key, "ro")) as connection:
        damage = [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")]
        damage += [str(row[0]) for row in connection.execute("PRAGMA quick_check") if row[0] != "ok"]
        if damage:
            raise BackupBroken(folder=str(copy.parent), what=damage[0])
        there = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        counts = {
            one: connection.execute(f"SELECT count(*) FROM {one}").fetchone()[0]  # noqa: S608 - one of ours
            for one in _COUNTED
            if one in there
        }
        last = connection.execute("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    return {"entries": last[0] if last else 0, "head": last[1] if last else "", "counts": counts}


def _read(folder: Path, about: Mapping[str, Any]) -> Backup:
    if about["gatepost_backup"] != _VERSION:
        raise NoBackup(folder=str(folder))
    return Backup(
        folder=folder,
        at=datetime.fromisoformat(about["at"]),
        reason=BackupReason(about["reason"]),
        made_by=str(about["made_by"]),
        program=str(about["program"]),
        entries=int(about["entries"]),
        head=str(about["head"]),
        size=int(about["size"]),
        sha256=str(about["sha256"]),
        counts={str(name): int(count) for name, count in about["counts"].items()},
    )


def _sha256(file: Path) -> str:
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()
