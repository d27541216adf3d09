"""What every test may use: a store on disk, a clock that can be set, and logs that must stay quiet."""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from gatepost.db.store_files import STORE_FILE
from gatepost.desk.counters import Counters
from gatepost.desk.sign_in import SignInDesk
from gatepost.domain.facility import Facility

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

BROKEN_ON_PURPOSE = "broken-on-purpose"  # a file in the store's folder: a test has tampered with the store
LOGIN, PASSWORD = "admin", "correct horse"
NOON = datetime(2026, 11, 24, 6, 0, tzinfo=UTC)  # noon in Bishkek


class SetClock:
    """A clock that stands until it is moved."""

    def __init__(self, now: datetime = NOON) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def move(self, **by: float) -> None:
        self.now += timedelta(**by)


class Seconds:
    """A running clock in seconds that stands until it is moved; `rest` passes time as sleeping does."""

    def __init__(self, now: float = 100.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now

    def rest(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture(scope="session")
def recovery_and_template(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    """A store just set up, made once; tests work on copies."""
    folder = tmp_path_factory.mktemp("template")
    desk = SignInDesk(folder, SetClock())
    recovery_key = desk.set_up(Facility("Prison No. 47, Bishkek", language="en"), LOGIN, "Aida Testova", PASSWORD)
    desk.close()
    return recovery_key, folder


@pytest.fixture
def recovery_key(recovery_and_template: tuple[str, Path]) -> str:
    return recovery_and_template[0]


@pytest.fixture
def folder(recovery_and_template: tuple[str, Path], tmp_path: Path) -> Path:
    """A folder with a store of its own."""
    return Path(shutil.copytree(recovery_and_template[1], tmp_path / "store"))


@pytest.fixture
def sign_in(folder: Path, clock: SetClock) -> Iterator[SignInDesk]:
    desk = SignInDesk(folder, clock)
    yield desk
    desk.close()


@pytest.fixture
def counters(sign_in: SignInDesk, clock: SetClock, folder: Path) -> Iterator[Counters]:
    """The administrator's counters on an open store."""
    opened = sign_in.sign_in(LOGIN, PASSWORD)
    counters = Counters.open(opened, sign_in, clock)
    yield counters
    _prove(folder, counters)
    counters.close()


def _prove(folder: Path, counters: Counters) -> None:
    """Whatever a test did at the desks, every row must be as the journal says; tests that break stores mark them."""
    if (folder / STORE_FILE).exists() and not (folder / BROKEN_ON_PURPOSE).exists():
        assert [str(finding) for finding in counters.proof.check().findings] == []


@pytest.fixture(autouse=True)
def quiet_logs(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """An error in the log that no test expected fails the test that caused it."""
    yield
    loud = [record for record in caplog.get_records("call") if record.levelno >= logging.ERROR]
    assert not [f"{record.name}: {record.getMessage()}" for record in loud if not getattr(record, "expected", False)]
