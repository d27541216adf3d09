"""Gatepost opens no internet socket, ever."""

from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path

from tests import specimens

_WALK = """
import socket, sys
from pathlib import Path

class Refused(socket.socket):
    def __init__(self, family=-1, *rest, **more):
        if family not in (getattr(socket, "AF_UNIX", object()),):
            raise SystemExit(f"a socket of family {family} was opened")
        super().__init__(family, *rest, **more)

socket.socket = Refused
socket.create_connection = socket.getaddrinfo = lambda *a, **k: sys.exit("the network was asked")
from gatepost.cli import main
assert main(["self-test", "--store", sys.argv[1], "--visits", "2"]) == 0
assert main(["scan", sys.argv[2], "--json"]) == 0
import gatepost.app, gatepost.ui.scanner
print("walked")
"""


def test_the_main_job_and_reading_a_photo_open_no_socket(tmp_path: Path) -> None:
    photo = specimens.save_photo(specimens.TD3, tmp_path / "photo.jpg")
    told = subprocess.run(
        [sys.executable, "-c", _WALK, str(tmp_path / "store"), str(photo)],
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert told.stdout.strip().endswith("walked"), told.stdout + told.stderr


def test_the_network_part_of_qt_is_not_shipped() -> None:
    sources = Path(__file__).parents[1] / "src"
    assert not [file for file in sources.rglob("*.py") if "QtNetwork" in file.read_text(encoding="utf-8")]
    assert socket.socket.__module__ == "socket"
