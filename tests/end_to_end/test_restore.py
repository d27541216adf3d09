"""A store that the disk has damaged, and the way back, in the real program: look inside, restore, go on."""

from __future__ import annotations

from pathlib import Path

import pytest

from gatepost.db.store_files import STORE_FILE
from gatepost.desk.clock import system_clock
from gatepost.desk.counters import Counters
from gatepost.desk.sign_in import SignInDesk
from gatepost.domain.backups import BackupReason
from tests.conftest import LOGIN, PASSWORD
from tests.end_to_end.conftest import SCREENS, Program, screen_name
from tests.end_to_end.desktop import Desktop

pytestmark = pytest.mark.e2e


@pytest.fixture
def damaged(gate_post: Path) -> bytes:
    """What the disk left of a store of which there is a backup."""
    sign_in = SignInDesk(gate_post, system_clock)
    counters = Counters.open(sign_in.sign_in(LOGIN, PASSWORD), sign_in, system_clock)
    counters.backups.make(BackupReason.SHIFT_END)
    counters.close()
    sign_in.close()
    with (gate_post / STORE_FILE).open("r+b") as file:
        file.seek(4096)
        file.write(b"\x00" * 8192)
    return (gate_post / STORE_FILE).read_bytes()


@pytest.mark.parametrize("desktop", SCREENS[:1], ids=screen_name, indirect=True)
@pytest.mark.timeout(600)
def test_a_damaged_store_is_restored_from_the_sign_in_page(
    gate_post: Path, damaged: bytes, desktop: Desktop, picture, home: Path
) -> None:
    program = Program(desktop, home)
    try:
        desktop.wait_for("User name", "Sign in")
        for answer in (LOGIN, PASSWORD):
            desktop.type(answer)
            desktop.keys("Return")
        desktop.wait_for("is damaged or was not written by this Gatepost", "and tell IT")
        picture("44-a-damaged-store")
        desktop.click_text("Restore a backup")
        desktop.wait_for("Another folder or stick", "end of a shift")
        desktop.click_below("User name")
        desktop.type(LOGIN)
        desktop.keys("Return")
        desktop.type(PASSWORD)
        desktop.keys("Return")
        desktop.wait_for("The backup is whole", "The store itself does not open")
        picture("45-a-look-inside")
        desktop.click_text("Restore it")
        desktop.wait_for("The backup is restored", "The replaced store is kept in")
        for answer in (LOGIN, PASSWORD):
            desktop.type(answer)
            desktop.keys("Return")
        desktop.wait_for("Scan a passport or ID card", "Inside now")
        program.close()
        program.assert_no_network()
    finally:
        program.kill()
    (replaced,) = gate_post.glob("replaced-*")
    assert (replaced / STORE_FILE).read_bytes() == damaged
