"""One Gatepost a store: a lock that the system itself drops when the program ends, however it ends."""

from __future__ import annotations

from pathlib import Path

from filelock import FileLock, Timeout

from gatepost.domain.errors import StoreInUse

LOCK_FILE = "gatepost.lock"
_RIGHTS = 0o660  # the folder decides who comes near it; where a group shares the store, all of it may lock


class StoreLock:
    """Held from construction until `release`; StoreInUse where another program holds it."""

    def __init__(self, folder: Path) -> None:
        self._lock = FileLock(folder / LOCK_FILE, mode=_RIGHTS)
        try:
            self._lock.acquire(timeout=0)
        except Timeout as error:
            raise StoreInUse(folder=str(folder)) from error

    def release(self) -> None:
        """Let others in."""
        self._lock.release()
