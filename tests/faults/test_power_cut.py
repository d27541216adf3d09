"""The power fails while the program saves: what was not synced is lost, torn or there, in any mixture.

The real program runs under strace, which writes down every byte it hands to the disk, every sync, and every line with
which it acknowledges a save. From that log the disk is put together as a power cut may leave it: everything up to a
file's last sync is there; of what came after, each write is dropped, kept, or torn between two sectors.
"""

from __future__ import annotations

import random
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.faults import times
from tests.faults.acknowledged import assert_all_there, key_of, saved, self_test

POINTS = times(25, 500)
VISITS = times(40, 250)
_SECTOR = 512
_TRACED = "pwrite64,write,fsync,fdatasync,ftruncate,unlink,unlinkat,rename"
_CALL = re.compile(r"^\d+\s+(\w+)\((.*)\)\s+= (-?\d+)")
_ON_FILE = re.compile(r"^\d+<([^>]*)>(?:, (.*))?$")
_BYTES = re.compile(r'^"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?, (\d+)(?:, (\d+))?$')

pytestmark = pytest.mark.kill


@dataclass
class _File:
    """What surely lies on the disk, and what was handed over since the last sync."""

    durable: bytearray = field(default_factory=bytearray)
    waiting: list[tuple[int, bytes]] = field(default_factory=list)
    length: int = 0  # where the next plain write goes

    def sync(self) -> None:
        for offset, content in self.waiting:
            _put(self.durable, offset, content)
        self.waiting.clear()

    def after_power_cut(self, dice: random.Random) -> bytes:
        disk = bytearray(self.durable)
        for offset, content in self.waiting:
            whole = len(content)
            lasting = dice.choice((0, dice.randrange(0, whole + 1, _SECTOR), whole))
            if lasting:
                _put(disk, offset, content[:lasting])
        return bytes(disk)


class _Disk:
    """A folder as the log changes it."""

    def __init__(self, before: Path, folder: Path) -> None:
        """The folder as it was before, under the name that the log has for it."""
        self._folder = folder
        self.files = {file.name: _File(bytearray(file.read_bytes())) for file in before.iterdir() if file.is_file()}

    def do(self, call: str, arguments: str) -> None:
        if call in ("unlink", "unlinkat"):
            self.files.pop(Path(_unescaped(arguments.split('"')[1])).name, None)
            return
        if call == "rename":
            assert "visits-" in _unescaped(arguments.split('"')[3]), "the store renames nothing while it saves"
            return  # the day's CSV, which is written at the end
        found = _ON_FILE.match(arguments)
        path = Path(_unescaped(found[1])) if found else Path("/")
        if path.parent != self._folder or path.name.endswith("-shm"):
            return
        file = self.files.setdefault(path.name, _File())
        if call in ("fsync", "fdatasync"):
            file.sync()
        elif call == "ftruncate":
            del file.durable[int(found[2]) :]
        else:
            content = _BYTES.match(found[2])
            assert content is not None, arguments[:200]
            assert not content[2], "strace cut a write off"
            offset = int(content[4]) if content[4] else file.length
            file.waiting.append((offset, _hex(content[1])))
            file.length = offset + int(content[3])

    def leave(self, target: Path, dice: random.Random) -> None:
        """Write down what a power cut leaves."""
        target.mkdir()
        for name, file in self.files.items():
            (target / name).write_bytes(file.after_power_cut(dice))


def _put(disk: bytearray, offset: int, content: bytes) -> None:
    if len(disk) < offset:
        disk.extend(bytes(offset - len(disk)))
    disk[offset : offset + len(content)] = content


def _hex(escaped: str) -> bytes:
    return bytes.fromhex(escaped.replace("\\x", ""))


def _unescaped(path: str) -> str:
    return _hex(path).decode() if path.startswith("\\x") else path


def _calls(log: Path) -> Iterator[tuple[str, str]]:
    with log.open(encoding="ascii") as lines:
        for line in lines:
            assert "unfinished" not in line, line[:200]
            found = _CALL.match(line)
            if found and not found[3].startswith("-"):
                yield found[1], found[2]


def _said(call: str, arguments: str) -> str:
    """What the program said with a call, if it spoke to its user."""
    if call != "write" or not arguments.startswith("1<"):
        return ""
    content = _BYTES.match(arguments.split(">, ", 1)[1])
    return _hex(content[1]).decode() if content else ""


@pytest.mark.timeout(times(1800, 14_400))
@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not on this machine (Linux has it as a package)")
def test_every_acknowledged_visit_survives_a_power_cut(tmp_path: Path) -> None:
    store, log, before = tmp_path / "store", tmp_path / "log", tmp_path / "before"
    assert self_test(store, 3).returncode == 0
    key = key_of(store)
    shutil.copytree(store, before)
    traced = ["strace", "-f", "-y", "-qq", "-xx", "-s", "9000000", "-e", f"trace={_TRACED}", "-o", str(log)]
    assert self_test(store, VISITS, traced).returncode == 0
    calls = list(_calls(log))
    disk = _Disk(before, store)
    dice = random.Random(11)
    points = set(dice.sample(range(len(calls)), min(POINTS, len(calls))))
    acknowledged, lost_writes = "", 0
    for place, (call, arguments) in enumerate(calls):
        disk.do(call, arguments)
        acknowledged += _said(call, arguments)
        if place in points:
            left = tmp_path / "left"
            disk.leave(left, dice)
            lost_writes += sum(len(file.waiting) for file in disk.files.values())
            assert_all_there(left, key, saved(acknowledged.rpartition("\n")[0].splitlines()))
            shutil.rmtree(left)
    assert len(saved(acknowledged.splitlines())) > VISITS
    assert lost_writes  # else the log shows nothing that a power cut could take
    print(f"{len(points)} power cuts over {len(calls)} calls, {lost_writes} writes at risk, no acknowledged save lost")
