"""The wheel holds everything that the program needs, migrations and assets included."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_the_wheel_walks_the_main_job_away_from_the_source(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=ROOT, check=True, capture_output=True,
    )  # fmt: skip
    (wheel,) = tmp_path.glob("gatepost-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        archive.extractall(tmp_path / "installed")
    for needed in (
        "gatepost/migrations/env.py",
        "gatepost/migrations/versions/0001_the_first_registers.py",
        "gatepost/assets/style.qss",
        "gatepost/assets/fonts/Inter-Regular.otf",
        "gatepost/assets/translations/gatepost_ru.qm",
    ):
        assert needed in names
    told = subprocess.run(
        [sys.executable, "-P", "-m", "gatepost", "self-test", "--store", str(tmp_path / "store"), "--visits", "1"],
        cwd=tmp_path, env=os.environ | {"PYTHONPATH": str(tmp_path / "installed")}, capture_output=True, text=True,
        check=False, timeout=120,
    )  # fmt: skip
    assert told.returncode == 0, told.stderr
    assert "they hold" in told.stdout
