"""The desk of restoring: looking into a backup, and putting it in the store's place. Nobody is signed in here."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from gatepost.db import backup as files
from gatepost.db import restore
from gatepost.db.backup import LastDeed
from gatepost.db.keys import KEY_FILE, RECOVERY, KeyFile, tidy_recovery_key
from gatepost.db.store import Store
from gatepost.db.store_files import STORE_FILE
from gatepost.desk.clock import Clock
from gatepost.desk.sign_in import SignInDesk
from gatepost.domain.backup_errors import BackupNoRoom, RestoreUnfinished
from gatepost.domain.backups import Backup
from gatepost.domain.changes import Deed
from gatepost.domain.errors import Fault, KeyFileDamaged, KeyFileMissing, NotAllowed
from gatepost.domain.roles import RESTRICTING


@dataclass(frozen=True)
class Inside:
    """What is in a backup whose every page was checked; `entries_now` are the store's own, None where it does not open.

    `is_of_store` says whether the backup's journal is the beginning of the store's: then nothing but what came after
    it is given up.
    """

    backup: Backup
    last: tuple[LastDeed, ...]
    entries_now: int | None
    is_of_store: bool

    @property
    def given_up(self) -> int:
        """How many entries of the journal the store has and the backup has not."""
        return max((self.entries_now or 0) - self.backup.entries, 0)


@dataclass(frozen=True)
class Unlocking:
    """A user's name and password of the day of the backup; or, with an empty name, the printed recovery key."""

    login: str
    secret: str

    @property
    def owner(self) -> str:
        """Whose slot it opens."""
        return self.login.strip() or RECOVERY


class RestoringDesk:
    """Works on the folder that a sign-in desk guards, while no store is open there."""

    def __init__(self, sign_in: SignInDesk, now: Clock) -> None:
        self._sign_in = sign_in
        self._now = now

    def found(self) -> list[Backup]:
        """The backups that lie in the usual place, the newest first."""
        return files.all_in(self._sign_in.folder / files.BACKUPS_FOLDER)

    def backup_in(self, folder: Path) -> list[Backup]:
        """The backup in a folder, or those under it, the newest first. Raises NoBackup."""
        return files.all_in(folder) or [files.about_of(folder)]

    def look(self, backup: Backup, unlocking: Unlocking) -> Inside:
        """Open a backup, check it, and say what is inside; nothing is changed.

        Raises BackupBroken, WrongPassword, TooManyAttempts, NotAllowed (an officer of the gate alone cannot restore).
        """
        key = self._key_of(backup, unlocking)
        return Inside(backup, files.last_deeds(backup, key), *self._beside(backup, key))

    def restore(self, backup: Backup, unlocking: Unlocking) -> Path:
        """Put a backup in the store's place; where the replaced one is kept. The restored journal says so.

        The passwords of today stay where they open the same store, else those of the backup count again. Raises what
        `look` raises, BackupNoRoom, RestoreUnfinished, or a fault of the store.
        """
        folder = self._sign_in.folder
        key = self._key_of(backup, unlocking)
        keys = (folder if self._opens_today(unlocking) == key else backup.folder) / KEY_FILE
        try:
            restore.prepare(folder, backup, keys, self._now())
            replaced = restore.finish(folder)
        except OSError as error:
            full = error.errno in files.FULL_ERRNOS
            raise (BackupNoRoom if full else RestoreUnfinished)(folder=str(folder)) from error
        said = {"backup": backup.name, "made_at": backup.at.isoformat(), "entries": backup.entries, "head": backup.head}
        store = Store(folder / STORE_FILE, key)
        try:
            deed = Deed("store.restored", unlocking.owner, self._now(), said)
            with store.changing(deed, any_clock=True) as registers:
                registers.subject = backup.name
        finally:
            store.close()
        return replaced or folder

    def _opens_today(self, unlocking: Unlocking) -> bytes | None:
        """What today's password file opens; None where it is missing or damaged, or the secret is another one."""
        try:
            keys = KeyFile.load(self._sign_in.folder)
        except (KeyFileMissing, KeyFileDamaged):
            return None
        return keys.unlock(unlocking.owner, _tidy(unlocking))

    def _key_of(self, backup: Backup, unlocking: Unlocking) -> bytes:
        """The store key of a backup whose every page holds, for whoever may restore it."""
        keys = KeyFile.load(backup.folder)
        key = self._sign_in.unlocked(keys, unlocking.owner, _tidy(unlocking))
        files.check(backup, key)
        if unlocking.owner != RECOVERY:
            _require_role(backup, key, unlocking.owner)
        return key

    def _beside(self, backup: Backup, key: bytes) -> tuple[int | None, bool]:
        """How long the journal of today's store is, and whether it holds the backup's head."""
        path = self._sign_in.folder / STORE_FILE
        if not path.exists():
            return None, False
        try:
            store = Store(path, key)
        except Fault:
            return None, False  # damaged, of another key, newer: that is why somebody restores
        try:
            return store.journal_length(), store.has_entry(backup.entries, backup.head)
        except Fault:
            return None, False
        finally:
            store.close()


def _tidy(unlocking: Unlocking) -> str:
    return tidy_recovery_key(unlocking.secret) if unlocking.owner == RECOVERY else unlocking.secret


def _require_role(backup: Backup, key: bytes, login: str) -> None:
    if files.role_in(backup, key, login) not in RESTRICTING:
        raise NotAllowed(roles=", ".join(sorted(role.value.replace("_", " ") for role in RESTRICTING)))
