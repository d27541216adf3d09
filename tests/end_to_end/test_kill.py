"""The program is killed while it saves, again and again, on one store: whatever it acknowledged is there."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from gatepost.cli.self_test import PASSWORD_FILE, USER
from gatepost.db.keys import KeyFile
from gatepost.db.store import STORE_FILE, Store

KILLS = 50
LONGEST_S = 0.5  # after the first acknowledged save of a round

pytestmark = pytest.mark.kill


def killed_while_saving(folder: Path, after_s: float) -> list[str]:
    """What the program acknowledged before it was killed."""
    program = subprocess.Popen(
        [sys.executable, "-m", "gatepost", "self-test", "--store", str(folder), "--visits", "1000000"],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert program.stdout is not None
    acknowledged = [_first_save(program)]
    os.set_blocking(program.stdout.fileno(), True)
    time.sleep(after_s)
    program.send_signal(signal.SIGKILL)
    rest, _ = program.communicate(timeout=30)
    whole = rest.rpartition("\n")[0]  # a line cut in half acknowledges nothing
    return acknowledged + [line for line in whole.splitlines() if line.startswith("V-")]


def _first_save(program: subprocess.Popen[str]) -> str:
    assert program.stdout is not None
    for line in program.stdout:
        if line.startswith("V-"):
            return line.strip()
    raise AssertionError(f"the program ended with {program.wait()}")


@pytest.mark.timeout(900)
def test_every_acknowledged_visit_survives_fifty_kills(tmp_path: Path) -> None:
    dice = random.Random(47)
    acknowledged: list[str] = []
    store_key: bytes | None = None
    for _ in range(KILLS):
        acknowledged += killed_while_saving(tmp_path, dice.uniform(0, LONGEST_S))
        if store_key is None:
            password = (tmp_path / PASSWORD_FILE).read_text(encoding="utf-8").strip()
            store_key = KeyFile.load(tmp_path).unlock(USER, password)
        assert store_key is not None
        _assert_all_there(tmp_path, store_key, acknowledged)
    assert len(acknowledged) > KILLS


def _assert_all_there(folder: Path, store_key: bytes, acknowledged: list[str]) -> None:
    store = Store(folder / STORE_FILE, store_key)
    try:
        verdict = store.verify_journal()
        assert verdict.holds, verdict
        with store.reading() as registers:
            for line in acknowledged:
                number, _, state = line.partition(" ")
                visit = registers.visits.by_number(number)
                assert visit is not None, f"{number} was acknowledged and is gone"
                assert not (state.endswith("left") and visit.is_inside), f"{number} had left"
        assert store.broken_pages() == []
    finally:
        store.close()
