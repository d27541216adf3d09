"""Disks that are full, decay, or are pulled out: never a crash, nothing acknowledged lost, the way back offered."""

from __future__ import annotations

import contextlib
import random
import shutil
from pathlib import Path

import pytest

from gatepost.db.store import Store
from gatepost.db.store_files import STORE_FILE
from gatepost.domain.backups import BackupReason
from gatepost.domain.errors import Fault, StoreDamaged
from tests.conftest import BROKEN_ON_PURPOSE, LOGIN, PASSWORD
from tests.desk.test_visits import admit
from tests.faults import times
from tests.faults.acknowledged import assert_all_there, key_of, saved, self_test

FAILING = times(2, 60)
VISITS = 25
FLIPPED = times(50, 1_000)


# --- a full disk -----------------------------------------------------------------------------------------------------


needs_strace = pytest.mark.skipif(
    shutil.which("strace") is None, reason="strace is not on this machine (Linux has it as a package)"
)
_FAULTS = {
    "a full disk": ("pwrite64", "ENOSPC", "The disk is full. This entry was not saved"),
    "a stick that was pulled out": ("pwrite64,pread64,fsync,fdatasync", "EIO", "cannot be read from the disk just now"),
    "a disk that became read-only": ("pwrite64,fsync,fdatasync", "EROFS", "Check the disk or stick"),
}


def _tracing(store: Path) -> list[str]:
    """strace, which looks at the store's files alone: the rest of the computer goes on."""
    files = [store / STORE_FILE, store / f"{STORE_FILE}-wal"]
    return ["strace", "-f", "--seccomp-bpf", "-qq", *(word for file in files for word in ("-P", str(file))), "-e"]


@needs_strace
@pytest.mark.kill
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("fault", _FAULTS)
def test_a_disk_that_fails_at_any_call_is_said_and_loses_nothing_that_was_acknowledged(
    tmp_path: Path, fault: str
) -> None:
    """From some call on the kernel answers with the fault, as strace makes it: every write is struck in turn."""
    calls, code, sentence = _FAULTS[fault]
    store, log = tmp_path / "store", tmp_path / "log"
    assert self_test(store, 3).returncode == 0
    key, dice, said = key_of(store), random.Random(5), 0
    counted = Path(shutil.copytree(store, tmp_path / "counted"))
    assert self_test(counted, VISITS, [*_tracing(counted), f"trace={calls}", "-o", str(log)]).returncode == 0
    most = len(log.read_text().splitlines())
    for _ in range(FAILING):
        copy = Path(shutil.copytree(store, tmp_path / "copy"))
        inject = f"inject={calls}:error={code}:when={dice.randint(1, most)}+"
        told = self_test(copy, VISITS, [*_tracing(copy), f"trace={calls}", "-e", inject, "-o", "/dev/null"])
        assert "Traceback" not in told.stderr, told.stderr
        if told.returncode:
            assert told.returncode == 3, (inject, told.stdout[-300:], told.stderr)
            said += sentence in told.stderr
        assert_all_there(copy, key, saved(told.stdout.splitlines()))
        shutil.rmtree(copy)
    assert said
    print(f"{fault}: {FAILING} points of {most} calls, {said} said in the sentence for it, nothing acknowledged lost")


# --- flipped bytes ---------------------------------------------------------------------------------------------------


def test_a_flipped_byte_anywhere_is_recognised_or_harmless_and_never_a_crash(counters, folder, tmp_path):
    (folder / BROKEN_ON_PURPOSE).touch()
    for _ in range(3):
        with contextlib.suppress(Exception):
            admit(counters)
    backup = counters.backups.make(BackupReason.WANTED).value.backup
    key = counters._opened.store._key
    counters.close()
    content = (folder / STORE_FILE).read_bytes()
    dice, recognised = random.Random(3), 0
    for number in range(FLIPPED):
        place = dice.randrange(len(content))
        file = tmp_path / f"{number % 2}.db"
        for beside in (f"{file}-wal", f"{file}-shm"):
            Path(beside).unlink(missing_ok=True)
        file.write_bytes(content[:place] + bytes([content[place] ^ (1 << dice.randrange(8))]) + content[place + 1 :])
        recognised += _is_recognised(file, key)
    assert recognised == FLIPPED  # every page has its own code: nothing slips through
    counters.backups.check(backup)  # the way back
    print(f"{FLIPPED} flipped bits in {len(content)} bytes: {recognised} recognised, no crash")


def _is_recognised(file: Path, key: bytes) -> bool:
    """Whether opening, checking or saving says that the store is damaged."""
    try:
        store = Store(file, key)
    except StoreDamaged:
        return True
    try:
        return not store.prove([]).holds
    except Fault:
        return True
    finally:
        store.close()


def test_a_damaged_store_is_recognised_at_sign_in_or_by_a_check_and_restoring_is_offered(sign_in, folder, counters):
    (folder / BROKEN_ON_PURPOSE).touch()
    counters.backups.make(BackupReason.WANTED)
    counters.close()
    with (folder / STORE_FILE).open("r+b") as file:
        file.seek(100)
        file.write(b"\x00" * 32)
    with pytest.raises(StoreDamaged, match="restore the last backup"):
        sign_in.sign_in(LOGIN, PASSWORD)
