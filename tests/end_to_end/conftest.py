"""The real program on a screen of its own, with a home folder of its own, and pictures of what it shows."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from gatepost.desk.clock import system_clock
from gatepost.desk.counters import Counters
from gatepost.desk.rules import template
from gatepost.desk.sign_in import SignInDesk
from gatepost.domain.facility import Facility
from gatepost.domain.people import Prisoner
from tests.conftest import LOGIN, PASSWORD
from tests.end_to_end.desktop import Desktop

PICTURES = Path(__file__).parents[2] / "docs" / "screenshots"
KEEP_PICTURES = "GATEPOST_KEEP_PICTURES"  # set by `make screenshots`; a plain test run leaves the tree as it is
SMALLEST, LARGE = (1366, 768), (1920, 1080)
# The small screen is where things do not fit; the large one is walked when the pictures are taken.
SCREENS = [SMALLEST, LARGE] if os.environ.get(KEEP_PICTURES) else [SMALLEST]


class Program:
    """The real program in a second process, with a store and a home folder of its own."""

    def __init__(self, desktop: Desktop, home: Path) -> None:
        self.desktop = desktop
        self.store = home / "store"
        (home / "Documents").mkdir(parents=True, exist_ok=True)
        self.sockets = home / f"sockets-{time.monotonic_ns()}.log"
        self.process = subprocess.Popen(
            [*self._watched(), sys.executable, "-m", "gatepost", "--store", str(self.store)],
            env=desktop.environment | {"HOME": str(home), "LANG": "C.UTF-8"},
            start_new_session=True,
        )
        desktop.wait_for_window("Gatepost")

    def _watched(self) -> list[str]:
        """Every socket that the program opens is written down, where strace is there (Linux has it as a package)."""
        if shutil.which("strace") is None:
            return []
        return ["strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=socket", "-o", str(self.sockets)]

    def assert_no_network(self) -> None:
        """All the sockets were those of the desktop itself: no internet, ever."""
        if self._watched():
            opened = [line for line in self.sockets.read_text().splitlines() if "socket(" in line]
            assert opened, "the program speaks to its screen through a socket: the log must hold that"
            assert [line for line in opened if "AF_UNIX" not in line] == []

    def close(self) -> None:
        """Close the window as a person does; the program must end by itself."""
        self.desktop.keys("alt+F4")
        assert self.process.wait(20) == 0

    def kill(self) -> None:
        """End it, whatever it does."""
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(10)


@pytest.fixture
def desktop(request: pytest.FixtureRequest) -> Iterator[Desktop]:
    """A screen of the size that the test asks for."""
    desktop = Desktop(*request.param)
    yield desktop
    desktop.close()


def screen_name(size: tuple[int, int]) -> str:
    """How a size is written in the names of tests and folders."""
    return f"{size[0]}x{size[1]}"


@pytest.fixture
def home() -> Iterator[Path]:
    """A home folder with a short name, for it is seen in the pictures."""
    with tempfile.TemporaryDirectory(prefix="officer-") as folder:
        yield Path(folder)


@pytest.fixture
def program(desktop: Desktop, home: Path) -> Iterator[Program]:
    program = Program(desktop, home)
    yield program
    program.kill()


@pytest.fixture
def picture(desktop: Desktop, tmp_path: Path):
    """Keeps a picture of the screen."""
    folder = PICTURES if os.environ.get(KEEP_PICTURES) else tmp_path

    def keep(name: str) -> None:
        desktop.picture(folder / f"{desktop.width}x{desktop.height}" / f"{name}.png")

    return keep


@pytest.fixture
def gate_post(home: Path) -> Path:
    """A gate post that is set up, with rules in force and one prisoner."""
    folder = home / "store"
    folder.mkdir()
    sign_in = SignInDesk(folder, system_clock)
    sign_in.set_up(Facility("Prison No. 47, Bishkek", language="en"), LOGIN, "Aida Testova", PASSWORD)
    counters = Counters.open(sign_in.sign_in(LOGIN, PASSWORD), sign_in, system_clock)
    counters.rules.confirm(template())
    counters.people.add_prisoner(
        Prisoner("ST-001", "Specimenov", "Specimen", "1980-01-01", "Unit 3", regime="general", conditions="ordinary")
    )
    counters.close()
    sign_in.close()
    return folder
