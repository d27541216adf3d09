"""Sorts what SQLite and the disk say into faults of the environment and bugs."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from gatepost.domain.errors import (
    DiskFull,
    Fault,
    StoreBusy,
    StoreDamaged,
    StoreReadOnly,
    StoreUnreachable,
)

# SQLite's primary result codes (sqlite.org/rescode.html).
_BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 5, 6, 8, 10, 11, 13, 14, 26
_BY_MESSAGE = {
    "database is locked": _BUSY,
    "database table is locked": _LOCKED,
    "attempt to write a readonly database": _READONLY,
    "disk i/o error": _IOERR,
    "database disk image is malformed": _CORRUPT,
    "database or disk is full": _FULL,
    "unable to open database file": _CANTOPEN,
    "file is not a database": _NOTADB,
    "file is encrypted or is not a database": _NOTADB,
    "malformed database schema": _CORRUPT,
    "could not decode to utf-8": _CORRUPT,  # SQLite itself would hand out any bytes as a text
}
_FULL_ERRNOS = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def fault_of(error: BaseException, store: Path) -> Fault | None:
    """The fault behind an error, or None where it is a bug."""
    if isinstance(error, DBAPIError) and error.orig is not None:
        error = error.orig
    if isinstance(error, dbapi2.Error):
        return _fault_of_code(_code(error), store)
    if isinstance(error, OSError):
        return DiskFull() if error.errno in _FULL_ERRNOS else StoreReadOnly()
    return None


def _code(error: BaseException) -> int:
    code = getattr(error, "sqlite_errorcode", None)
    if isinstance(code, int):
        return code & 0xFF
    message = str(error).lower()
    return next((code for text, code in _BY_MESSAGE.items() if message.startswith(text)), 0)


def _fault_of_code(code: int, store: Path) -> Fault | None:
    if code in (_BUSY, _LOCKED):
        return StoreBusy()
    if code in (_CORRUPT, _NOTADB):
        return StoreDamaged(file=str(store))
    simple: dict[int, type[Fault]] = {
        _FULL: DiskFull,
        _READONLY: StoreReadOnly,
        _CANTOPEN: StoreReadOnly,
        _IOERR: StoreUnreachable,
    }
    return simple[code]() if code in simple else None


@contextmanager
def sorted_errors(store: Path) -> Iterator[None]:
    """Turn faults of the environment into `Fault`; let bugs pass as they are."""
    try:
        yield
    except (DBAPIError, dbapi2.Error, OSError) as error:
        fault = fault_of(error, store)
        if fault is None:
            raise
        raise fault from error
