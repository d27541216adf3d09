"""Restoring: a look inside first, a swap that a power cut only interrupts, and the replaced store kept."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from gatepost.db import restore
from gatepost.db.keys import KeyFile
from gatepost.db.store import Store
from gatepost.db.store_files import STORE_FILE
from gatepost.desk.counters import Counters
from gatepost.desk.restoring import RestoringDesk, Unlocking
from gatepost.desk.sign_in import SignInDesk
from gatepost.domain.backup_errors import BackupBroken, BackupNoRoom, NoBackup, RestoreUnfinished
from gatepost.domain.backups import BackupReason
from gatepost.domain.errors import NotAllowed, StoreDamaged, TooManyAttempts, WrongPassword
from gatepost.domain.roles import Role
from gatepost.domain.visits import Outcome
from tests.conftest import LOGIN, PASSWORD
from tests.desk.test_visits import admit

ADMIN = Unlocking(LOGIN, PASSWORD)


@pytest.fixture
def made(counters, clock):
    """A backup with one visitor inside; afterwards he left."""
    visit = admit(counters).value
    backup = counters.backups.make(BackupReason.SHIFT_END).value.backup
    clock.move(hours=2)
    counters.visits.check_out(visit.number, Outcome.COMPLETED)
    counters.close()
    return backup


@pytest.fixture
def desk(sign_in, clock):
    return RestoringDesk(sign_in, clock)


def inside(sign_in: SignInDesk, clock, password: str = PASSWORD) -> list[str]:
    counters = Counters.open(sign_in.sign_in(LOGIN, password), sign_in, clock)
    names = [visit.person.name for visit in counters.visits.inside()]
    assert counters.proof.check().holds
    counters.close()
    return names


def test_a_look_inside_says_what_is_there_and_what_would_be_given_up(desk, made, folder):
    before = (folder / STORE_FILE).read_bytes()
    assert desk.found() == [made] == desk.backup_in(made.folder) == desk.backup_in(folder / "backups")
    found = desk.look(made, ADMIN)
    assert (found.backup.counts["visits"], found.last[0].deed) == (1, "visit.admitted")
    assert found.is_of_store
    assert found.given_up == 2  # the entry about the backup, and the check-out
    assert (folder / STORE_FILE).read_bytes() == before


def test_a_backup_is_restored_and_the_replaced_store_is_kept(desk, made, sign_in, folder, clock):
    replaced = desk.restore(made, ADMIN)
    assert replaced.parent == folder
    assert inside(sign_in, clock) == ["ERIKSSON ANNA MARIA"]
    told = Store(folder / STORE_FILE, KeyFile.load(folder).unlock(LOGIN, PASSWORD))
    (entry,) = told.journal_of(made.name)
    assert (entry.deed, entry.actor, entry.details["said"]["head"]) == ("store.restored", LOGIN, made.head)
    told.close()
    kept = Store(replaced / STORE_FILE, KeyFile.load(replaced).unlock(LOGIN, PASSWORD))
    with kept.reading() as registers:
        assert registers.visits.inside() == []
    kept.close()
    assert not (folder / "restoring").exists()


def test_a_damaged_or_missing_store_is_restored_all_the_same(desk, made, sign_in, folder, clock):
    (folder / STORE_FILE).write_bytes(b"what the disk left" * 1000)
    with pytest.raises(StoreDamaged):
        sign_in.sign_in(LOGIN, PASSWORD)
    assert desk.look(made, ADMIN).entries_now is None
    replaced = desk.restore(made, ADMIN)
    assert (replaced / STORE_FILE).read_bytes().startswith(b"what the disk left")
    assert inside(sign_in, clock) == ["ERIKSSON ANNA MARIA"]
    (folder / STORE_FILE).unlink()
    (folder / "gatepost.keys").write_bytes(b"{}")
    (folder / "gatepost.keys.previous").unlink(missing_ok=True)
    clock.move(seconds=1)
    desk.restore(made, ADMIN)
    assert inside(sign_in, clock) == ["ERIKSSON ANNA MARIA"]


def test_the_recovery_key_restores_too(desk, made, sign_in, recovery_key, clock):
    assert desk.look(made, Unlocking("", recovery_key.lower())).is_of_store
    desk.restore(made, Unlocking("", recovery_key))
    assert inside(sign_in, clock) == ["ERIKSSON ANNA MARIA"]


def test_a_password_that_was_changed_since_stays_changed(desk, made, sign_in, recovery_key, clock):
    sign_in.reset_password(LOGIN, recovery_key, "a newer password").store.close()
    with pytest.raises(WrongPassword):
        desk.look(made, Unlocking(LOGIN, "a newer password"))
    desk.restore(made, Unlocking("", recovery_key))  # it opens both
    assert inside(sign_in, clock, "a newer password") == ["ERIKSSON ANNA MARIA"]


def test_where_the_passwords_of_today_do_not_open_it_those_of_the_backup_count_again(desk, made, sign_in, clock):
    keys = KeyFile.load(sign_in.folder)
    key = keys.unlock(LOGIN, PASSWORD)
    keys.with_slot(LOGIN, "a newer password", key).save()
    desk.restore(made, ADMIN)
    assert inside(sign_in, clock, PASSWORD) == ["ERIKSSON ANNA MARIA"]


def test_an_officer_of_the_gate_restores_nothing(counters, sign_in, clock):
    counters.admin.add_user("officer", "O", Role.OFFICER, "a third password", PASSWORD)
    made = counters.backups.make(BackupReason.WANTED).value.backup
    counters.close()
    for deed in (RestoringDesk(sign_in, clock).look, RestoringDesk(sign_in, clock).restore):
        with pytest.raises(NotAllowed):
            deed(made, Unlocking("officer", "a third password"))


def test_wrong_passwords_wait_here_too(desk, made):
    for _ in range(3):
        with pytest.raises(WrongPassword):
            desk.look(made, Unlocking(LOGIN, "guess"))
    with pytest.raises(TooManyAttempts):
        desk.look(made, ADMIN)


def test_a_backup_that_does_not_hold_is_not_restored(desk, made, sign_in, clock):
    with (made.folder / STORE_FILE).open("r+b") as file:
        file.seek(20_000)
        file.write(b"x")
    with pytest.raises(BackupBroken):
        desk.restore(made, ADMIN)
    assert inside(sign_in, clock) == []  # the store as it was
    with pytest.raises(NoBackup):
        desk.backup_in(made.folder / "nowhere")


# --- interrupted -----------------------------------------------------------------------------------------------------


def test_a_swap_that_is_interrupted_anywhere_is_finished_at_the_next_start(made, folder, clock, tmp_path, sign_in):
    sign_in.close()
    steps = 0
    while True:
        copy = Path(shutil.copytree(folder, tmp_path / f"copy{steps}"))
        desk = SignInDesk(copy, clock)
        interrupted = _interrupted(RestoringDesk(desk, clock), made, steps)
        desk.close()
        again = SignInDesk(copy, clock)  # the next start
        assert inside(again, clock) in (["ERIKSSON ANNA MARIA"], []), steps
        kept = [one for one in copy.iterdir() if one.name.startswith("replaced-")]
        assert all((one / STORE_FILE).exists() for one in kept)
        assert not (copy / "restoring").exists()
        again.close()
        steps += 1
        if not interrupted:
            break
    assert steps > 8


def _interrupted(desk: RestoringDesk, made, after: int) -> bool:
    """Restore, and end the program before the file operation number `after`."""
    left = after

    class PowerCut(BaseException):
        pass

    def counted(real):
        def operation(*args, **kwargs):
            nonlocal left
            if left == 0:
                raise PowerCut
            left -= 1
            return real(*args, **kwargs)

        return operation

    with pytest.MonkeyPatch.context() as cut:
        for owner, name in ((Path, "rename"), (shutil, "copyfile"), (Path, "mkdir"), (Path, "replace")):
            cut.setattr(owner, name, counted(getattr(owner, name)))
        try:
            desk.restore(made, ADMIN)
        except PowerCut:
            return True
    return False


def test_a_full_disk_or_a_folder_without_rights_is_said_and_the_store_stays(desk, made, sign_in, clock, monkeypatch):
    for code, fault in ((28, BackupNoRoom), (13, RestoreUnfinished)):

        def refuse(*paths: object, code: int = code) -> None:
            raise OSError(code, os.strerror(code))

        with monkeypatch.context() as patched:
            patched.setattr(restore.shutil, "copyfile", refuse)
            with pytest.raises(fault):
                desk.restore(made, ADMIN)
        restore.finish(sign_in.folder)
        assert inside(sign_in, clock) == []


def test_a_swap_that_cannot_be_finished_is_said_at_the_start(made, sign_in, clock, monkeypatch):
    restore.prepare(sign_in.folder, made, made.folder / "gatepost.keys", clock())
    sign_in.close()

    def refuse(*paths: object) -> None:
        raise PermissionError(13, "no")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", refuse)
        with pytest.raises(RestoreUnfinished):
            SignInDesk(sign_in.folder, clock)
    again = SignInDesk(sign_in.folder, clock)
    assert inside(again, clock) == ["ERIKSSON ANNA MARIA"]
    again.close()
