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

from tests.faults import times
from tests.faults.acknowledged import assert_all_there, key_of, saved

KILLS = times(50, 500)
_EVERYTHING_EVERY = 10  # rounds; the others look for what was saved in them
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
    return acknowledged + saved(rest.rpartition("\n")[0].splitlines())  # a line cut in half acknowledges nothing


def _first_save(program: subprocess.Popen[str]) -> str:
    assert program.stdout is not None
    for line in program.stdout:
        if line.startswith("V-"):
            return line.strip()
    raise AssertionError(f"the program ended with {program.wait()}")


@pytest.mark.timeout(3600)
def test_every_acknowledged_visit_survives_every_kill(tmp_path: Path) -> None:
    dice = random.Random(47)
    acknowledged: list[str] = []
    for number in range(1, KILLS + 1):
        of_round = killed_while_saving(tmp_path, dice.uniform(0, LONGEST_S))
        acknowledged += of_round
        everything = number % _EVERYTHING_EVERY == 0 or number == KILLS
        assert_all_there(tmp_path, key_of(tmp_path), acknowledged if everything else of_round)
    assert len(acknowledged) > KILLS
    print(f"{KILLS} kills, {len(acknowledged)} acknowledged saves, none lost")
