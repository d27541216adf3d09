"""A store that `gatepost self-test` writes visits into, and what it acknowledged."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from gatepost.cli.self_test import PASSWORD_FILE, USER
from gatepost.db.keys import KeyFile
from gatepost.db.store import Store
from gatepost.db.store_files import STORE_FILE


def self_test(
    folder: Path, visits: int, before: Iterable[str] = (), **more: object
) -> subprocess.CompletedProcess[str]:
    """Run it; `before` stands before the command (strace and the like)."""
    command = [*before, sys.executable, "-m", "gatepost", "self-test", "--store", str(folder), "--visits", str(visits)]
    environment = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
    return subprocess.run(command, capture_output=True, text=True, timeout=300, check=False, env=environment)


def key_of(folder: Path) -> bytes:
    password = (folder / PASSWORD_FILE).read_text(encoding="utf-8").strip()
    key = KeyFile.load(folder).unlock(USER, password)
    assert key is not None
    return key


def saved(lines: Iterable[str]) -> list[str]:
    """The lines that acknowledge a save."""
    return [line for line in lines if line.startswith("V-")]


def assert_all_there(folder: Path, key: bytes, acknowledged: Iterable[str]) -> None:
    """The store opens, holds, and has whatever was acknowledged."""
    store = Store(folder / STORE_FILE, key)
    try:
        verdict = store.verify_journal()
        assert verdict.holds, verdict
        assert store.broken_pages() == []
        with store.reading() as registers:
            for line in acknowledged:
                number, _, state = line.partition(" ")
                visit = registers.visits.by_number(number)
                assert visit is not None, f"{number} was acknowledged and is gone"
                assert not (state.endswith("left") and visit.is_inside), f"{number} had left"
    finally:
        store.close()
