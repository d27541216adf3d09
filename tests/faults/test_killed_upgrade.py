"""A new version is killed while it brings an old store up: the old store is there as it was, or the new one whole."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from gatepost.db import backup
from gatepost.db.store import Store
from gatepost.db.store_files import STORE_FILE
from gatepost.db.tables import HEAD_REVISION
from tests.faults.migrating import KEY

OLD = Path(__file__).parents[1] / "db" / "revisions" / "0001.db"  # every migration that there is, in one go
KILLS = 50
_SLOWER = 1.8  # than the first time: others may be at work on the machine

pytestmark = [pytest.mark.kill, pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows cannot fork")]


class Opener:
    """The process that opens stores in processes of their own."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.migrating"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2],
        )  # fmt: skip

    def open(self, store: Path, kill_after: float | None = None) -> float:
        """Open a store; how many seconds that took."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{store}\n")
        self._process.stdin.flush()
        number = int(self._process.stdout.readline())
        began = time.monotonic()
        if kill_after is not None:
            time.sleep(kill_after)
            with suppress(ProcessLookupError):
                os.kill(number, signal.SIGKILL)
        ended = int(self._process.stdout.readline())
        assert ended in ((0,) if kill_after is None else (0, -signal.SIGKILL))
        return time.monotonic() - began

    def close(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(10)
        self._process.stdout.close()


def contents(folder: Path) -> tuple[str, list[str]]:
    """A store's revision, and its schema with all its rows."""
    with backup.opened(folder, KEY) as connection:
        (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        assert connection.execute("PRAGMA quick_check").fetchone() == ("ok",)
        schema = connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()
        tables = [name for name, sql in schema if sql and sql.startswith("CREATE TABLE")]
        rows = [connection.execute(f'SELECT * FROM "{table}"').fetchall() for table in tables]
        return str(revision), [*map(repr, schema), *map(repr, rows)]


def test_fifty_upgrades_killed_at_random_moments_leave_the_old_store_or_the_new_one_and_nothing_between(
    tmp_path, capsys
):
    opener = Opener()
    template = tmp_path / "template"
    template.mkdir()
    shutil.copy(OLD, template / STORE_FILE)
    _, before = contents(template)
    whole = tmp_path / "whole"
    shutil.copytree(template, whole)
    took = opener.open(whole / STORE_FILE)
    chance = random.Random(20261126)
    ended: dict[str, int] = {}
    backups = 0
    for number in range(KILLS):
        folder = Path(shutil.copytree(template, tmp_path / str(number)))
        opener.open(folder / STORE_FILE, chance.uniform(0, took * _SLOWER))
        revision, after = contents(folder)
        ended[revision] = ended.get(revision, 0) + 1
        if revision == "0001":
            assert after == before  # the old version opens what it left
        else:
            assert revision == HEAD_REVISION
        for made in backup.all_in(folder / backup.BACKUPS_FOLDER):
            backup.check(made, KEY)
            assert contents(made.folder) == ("0001", before)
            backups += 1
        assert revision == "0001" or backup.all_in(folder / backup.BACKUPS_FOLDER)
        store = Store(folder / STORE_FILE, KEY)  # and the new version goes on from there
        with store.reading() as registers:
            assert registers.visits.by_number("V-2026-000001") is not None
        store.close()
        shutil.rmtree(folder)
    opener.close()
    with capsys.disabled():
        print(f"\n{KILLS} upgrades of {took:.2f} s killed: {ended}; {backups} backups were made, each the old store")
    assert ended.get("0001")  # else nothing was killed while it mattered
