"""One Gatepost a store."""

from __future__ import annotations

import subprocess
import sys

import pytest

from gatepost.desk.sign_in import SignInDesk
from gatepost.domain.errors import StoreInUse

_HOLD = """
import sys
from pathlib import Path
from gatepost.desk.clock import system_clock
from gatepost.desk.sign_in import SignInDesk
desk = SignInDesk(Path(sys.argv[1]), system_clock)
print("held", flush=True)
sys.stdin.read()
"""


def test_a_second_program_on_the_same_store_says_so_and_stops(folder, clock):
    holder = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert holder.stdout.readline().strip() == "held"
        with pytest.raises(StoreInUse, match="Another Gatepost"):
            SignInDesk(folder, clock)
    finally:
        holder.kill()
        holder.communicate()
    SignInDesk(folder, clock).close()
