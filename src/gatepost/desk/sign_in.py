"""Set-up and signing in: the only desk that meets the password file."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from gatepost.db import attempts as attempts_file
from gatepost.db import restore
from gatepost.db.attempts import Attempts
from gatepost.db.keys import KEY_FILE, RECOVERY, KeyFile, new_recovery_key, new_store_key, spare_of, tidy_recovery_key
from gatepost.db.lock import StoreLock
from gatepost.db.store_files import STORE_FILE
from gatepost.desk.clock import Clock
from gatepost.domain.backup_errors import RestoreUnfinished
from gatepost.domain.changes import Deed
from gatepost.domain.errors import (
    AlreadySetUp,
    DiskFull,
    FieldMissing,
    NotSetUp,
    StoreReadOnly,
    TooManyAttempts,
    WrongPassword,
)
from gatepost.domain.facility import Facility
from gatepost.domain.passwords import check_password
from gatepost.domain.roles import ADMINISTERING, Officer, Role, User, require
from gatepost.domain.user_errors import SamePassword
from gatepost.host import private_folder, sync_folder

if TYPE_CHECKING:
    from gatepost.db.store import Store

_LOGIN = re.compile(r"[\w.-]{1,40}")
_LEFT_OVERS = ("", "-wal", "-shm")
_ENOSPC = 28


@dataclass(frozen=True)
class Opened:
    """An open store and who opened it; `must_change` where somebody else has set their password."""

    store: Store
    officer: Officer
    must_change: bool = False


class SignInDesk:
    """Guards the store in one folder. Holds the folder's lock until `close`."""

    def __init__(self, folder: Path, now: Clock) -> None:
        self.folder = folder
        self._now = now
        try:
            self._lock = StoreLock(private_folder(folder))
        except OSError as error:
            raise (DiskFull if error.errno == _ENOSPC else StoreReadOnly)() from error
        self._finish_interrupted_set_up()
        try:
            restore.finish(folder)
        except OSError as error:
            self._lock.release()
            raise RestoreUnfinished(folder=str(folder)) from error

    def close(self) -> None:
        """Let another Gatepost use the folder."""
        self._lock.release()

    @property
    def now(self) -> Clock:
        """The clock that it goes by."""
        return self._now

    @property
    def is_set_up(self) -> bool:
        """Whether there is a store here (or what is left of one)."""
        keys = self.folder / KEY_FILE
        return keys.exists() or spare_of(keys).exists() or self._store_path.exists()

    def set_up(self, facility: Facility, login: str, name: str, password: str) -> str:
        """Make the store with its first administrator; the recovery key, which is kept nowhere.

        Whole or not at all: a set-up that was interrupted leaves a folder that is not set up.
        """
        if self.is_set_up:
            raise AlreadySetUp(folder=str(self.folder))
        facility = facility.checked()
        login = tidy_login(login)
        check_password(password, login, name)
        try:
            return self._create(facility, Officer(login, name.strip() or login, Role.ADMINISTRATOR), password)
        except OSError as error:
            raise (DiskFull if error.errno == _ENOSPC else StoreReadOnly)() from error

    def sign_in(self, login: str, password: str) -> Opened:
        """Open the store with a user's password.

        Raises WrongPassword, TooManyAttempts, NotSetUp, or a fault of the store.
        """
        keys = self._key_file()
        waiting = self._check_wait()
        login = login.strip()
        store_key = keys.unlock(login, password) if _LOGIN.fullmatch(login) else None
        if store_key is None:
            raise self._wrong(waiting)
        return self._open(store_key, login, waiting)

    def reset_password(self, login: str, recovery_key: str, password: str) -> Opened:
        """Give a user a new password with the printed recovery key, and open the store."""
        keys = self._key_file()
        waiting = self._check_wait()
        check_password(password, login)
        store_key = keys.unlock(RECOVERY, tidy_recovery_key(recovery_key))
        if store_key is None:
            raise self._wrong(waiting)
        store = _opened(self._store_path, store_key)
        try:
            officer = self._known(store, tidy_login(login), waiting)
            keys.with_slot(officer.login, password, store_key).save()
            with store.changing(Deed.by(officer, "user.password_reset", self._now()), any_clock=True) as registers:
                registers.users.change(User(officer))
                registers.subject = officer.login
        finally:
            store.close()
        return self._open(store_key, officer.login, waiting)

    def add_password(self, officer: Officer, password: str, administrator: str, own_password: str) -> None:
        """Give a user a slot; the administrator's own password opens the store key for it once more.

        Raises PasswordTooShort, PasswordWeak, WrongPassword, TooManyAttempts.
        """
        check_password(password, officer.login, officer.name)
        keys = self._key_file()
        keys.with_slot(officer.login, password, self.unlocked(keys, administrator, own_password)).save()

    def take_password(self, login: str) -> None:
        """Take a user's slot away: no password of theirs opens the store any more."""
        self._key_file().without_slot(login).save()

    def change_password(self, store: Store, officer: Officer, old: str, new: str) -> None:
        """A user chooses another password of their own.

        Raises WrongPassword, TooManyAttempts, PasswordTooShort, PasswordWeak, SamePassword.
        """
        keys = self._key_file()
        store_key = self.unlocked(keys, officer.login, old)
        check_password(new, officer.login, officer.name)
        if new == old:
            raise SamePassword
        with store.changing(Deed.by(officer, "user.password_changed", self._now()), any_clock=True) as registers:
            registers.users.change(User(officer))
            registers.subject = officer.login
            keys.with_slot(officer.login, new, store_key).save()

    def renew_recovery_key(self, store: Store, officer: Officer, own_password: str) -> str:
        """A new recovery key, to be printed; the old sheet opens nothing any more. Raises WrongPassword, NotAllowed."""
        require(officer, ADMINISTERING)
        keys = self._key_file()
        store_key = self.unlocked(keys, officer.login, own_password)
        recovery_key = new_recovery_key()
        with store.changing(Deed.by(officer, "recovery_key.renewed", self._now()), any_clock=True) as registers:
            registers.subject = officer.login
            keys.with_slot(RECOVERY, tidy_recovery_key(recovery_key), store_key).save()
        return recovery_key

    def take_over(self, store: Store, login: str, password: str) -> Opened:
        """Another officer comes to the window while the store stays open. Raises WrongPassword, TooManyAttempts."""
        waiting = attempts_file.load(self.folder)
        officer = self.vouch(store, login, password)
        return self._journaled(store, officer, waiting, "user.took_over")

    def note(self, store: Store, officer: Officer, deed: str) -> None:
        """Journal that somebody signed out, locked the window or opened it again."""
        with store.changing(Deed.by(officer, deed, self._now()), any_clock=True) as registers:
            registers.subject = officer.login

    def unlocked(self, keys: KeyFile, owner: str, secret: str) -> bytes:
        """The store key from any password file (a backup's). Raises WrongPassword, TooManyAttempts."""
        waiting = self._check_wait()
        store_key = keys.unlock(owner, secret)
        if store_key is None:
            raise self._wrong(waiting)
        if waiting.count:
            attempts_file.save(self.folder, Attempts())
        return store_key

    def vouch(self, store: Store, login: str, password: str) -> Officer:
        """Who signs in a second time, in place, into a store that is open. Raises WrongPassword, TooManyAttempts."""
        waiting = self._check_wait()
        login = login.strip()
        if not _LOGIN.fullmatch(login) or self._key_file().unlock(login, password) is None:
            raise self._wrong(waiting)
        officer = self._known(store, login, waiting)
        if waiting.count:
            attempts_file.save(self.folder, Attempts())
        return officer

    @property
    def _store_path(self) -> Path:
        return self.folder / STORE_FILE

    @property
    def _new_store_path(self) -> Path:
        return self.folder / f"{STORE_FILE}.new"

    def _key_file(self) -> KeyFile:
        if not self.is_set_up:
            raise NotSetUp(folder=str(self.folder))
        return KeyFile.load(self.folder)

    def _create(self, facility: Facility, administrator: Officer, password: str) -> str:
        store_key, recovery_key = new_store_key(), new_recovery_key()
        for left_over in _LEFT_OVERS:
            with suppress(FileNotFoundError):
                Path(f"{self._new_store_path}{left_over}").unlink()
        store = _opened(self._new_store_path, store_key, create=True)
        try:
            with store.changing(Deed.by(administrator, "store.created", self._now())) as registers:
                registers.settings.save(facility)
                registers.users.add(administrator)
        finally:
            store.close()
        keys = KeyFile(self.folder / KEY_FILE).with_slot(administrator.login, password, store_key)
        keys.with_slot(RECOVERY, tidy_recovery_key(recovery_key), store_key).save()
        self._finish_interrupted_set_up()
        return recovery_key

    def _finish_interrupted_set_up(self) -> None:
        """The password file is written last but one; once it is there, the new store is the store."""
        if (self.folder / KEY_FILE).exists() and self._new_store_path.exists() and not self._store_path.exists():
            self._new_store_path.rename(self._store_path)
            sync_folder(self.folder)

    def _check_wait(self) -> Attempts:
        attempts = attempts_file.load(self.folder)
        seconds = attempts.wait(self._now())
        if seconds > 0:
            raise TooManyAttempts(seconds=seconds)
        return attempts

    def _wrong(self, attempts: Attempts) -> WrongPassword:
        failed = attempts.failed(self._now())
        attempts_file.save(self.folder, failed)
        return WrongPassword(attempts=failed.count)

    def _known(self, store: Store, login: str, attempts: Attempts) -> Officer:
        with store.reading() as registers:
            officer = registers.users.by_login(login)
        if officer is None:
            raise self._wrong(attempts)
        return officer

    def _open(self, store_key: bytes, login: str, attempts: Attempts) -> Opened:
        store = _opened(self._store_path, store_key)
        try:
            officer = self._known(store, login, attempts)
            opened = self._journaled(store, officer, attempts, "user.signed_in")
        except BaseException:
            store.close()
            raise
        if attempts.count:
            attempts_file.save(self.folder, Attempts())
        return opened

    def _journaled(self, store: Store, officer: Officer, attempts: Attempts, name: str) -> Opened:
        deed = Deed.by(officer, name, self._now(), wrong_attempts_before=attempts.count)
        with store.changing(deed, any_clock=True) as registers:
            registers.subject = officer.login
            user = registers.users.get(officer.login)
        return Opened(store, officer, user is not None and user.must_change)


def tidy_login(login: str) -> str:
    """A login without blanks around it; FieldMissing where it holds anything but letters, digits, `.`, `-`, `_`."""
    login = login.strip()
    if not _LOGIN.fullmatch(login):
        raise FieldMissing(fields=("login",))
    return login


def _opened(path: Path, key: bytes, create: bool = False) -> Store:
    from gatepost.db.store import Store  # loaded late on purpose: SQLAlchemy takes longer than showing the window

    return Store(path, key, create)
