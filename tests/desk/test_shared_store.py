"""One store for a group of users, as the Debian package sets it up: what one writes, the next one may go on with."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from gatepost.db.store_files import STORE_FILE
from gatepost.desk.counters import Counters
from gatepost.desk.restoring import RestoringDesk, Unlocking
from gatepost.desk.sign_in import SignInDesk
from gatepost.domain.backups import BackupReason
from gatepost.domain.errors import WrongPassword
from gatepost.domain.facility import Facility
from gatepost.host import IS_WINDOWS
from tests.conftest import LOGIN, PASSWORD
from tests.desk.test_visits import admission

pytestmark = pytest.mark.skipif(IS_WINDOWS, reason="on Windows the installer's access list shares the folder")


@pytest.fixture
def shared(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "shared"
    folder.mkdir()
    folder.chmod(0o2770)
    before = os.umask(0o022)
    yield folder
    os.umask(before)


def test_what_one_user_writes_in_a_shared_folder_its_group_may_write_too_and_nobody_else(shared, clock):
    desk = SignInDesk(shared, clock)
    desk.set_up(Facility("Prison"), LOGIN, "Aida Testova", PASSWORD)
    counters = Counters.open(desk.sign_in(LOGIN, PASSWORD), desk, clock)
    counters.visits.admit(admission(counters))
    made = counters.backups.make(BackupReason.WANTED).value.backup
    with pytest.raises(WrongPassword):
        desk.sign_in(LOGIN, "wrong")
    rights = {one.relative_to(shared).as_posix(): stat.S_IMODE(one.stat().st_mode) for one in shared.rglob("*")}
    counters.close()
    assert rights.keys() >= {STORE_FILE, f"{STORE_FILE}-wal", f"{STORE_FILE}-shm"}
    wrong = {name: oct(mode) for name, mode in rights.items() if mode & 0o007 or mode & 0o060 != 0o060}
    assert wrong == {}
    assert stat.S_IMODE(shared.stat().st_mode) == 0o2770

    restoring = RestoringDesk(desk, clock)
    restoring.restore(made, Unlocking(LOGIN, PASSWORD))
    assert stat.S_IMODE((shared / STORE_FILE).stat().st_mode) == 0o660
    desk.close()


def test_a_folder_of_ones_own_stays_ones_own(tmp_path, clock):
    desk = SignInDesk(tmp_path / "own", clock)
    desk.close()
    assert stat.S_IMODE((tmp_path / "own").stat().st_mode) == 0o700
