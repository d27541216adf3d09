"""Memory of a process that reads pictures all day: `python -m benchmarks.reading_memory`."""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

import cv2

from gatepost.domain.errors import Notice
from gatepost.scan.image_file import picture_in
from gatepost.scan.intake import Intake
from tests.scenes.lines import zone
from tests.scenes.page import page
from tests.scenes.photograph import CALM, HARD, photograph, without_zone

_MOST_MIB = 300
_DIFFERENT = 40


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--pictures", type=int, default=200)
    words.add_argument("--folder", type=Path, help="read what lies there (used by the benchmark itself)")
    asked = words.parse_args()
    if asked.folder:
        print(json.dumps(_read(sorted(asked.folder.iterdir()), asked.pictures)))
        return
    with tempfile.TemporaryDirectory() as folder:
        _paint(Path(folder))
        again = [sys.executable, "-m", "benchmarks.reading_memory", "--folder", folder]
        command = [*again, "--pictures", str(asked.pictures)]
        measured = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    print(json.dumps({"benchmark": "reading_memory", **measured, "target_mib": _MOST_MIB}))


def _paint(folder: Path) -> None:
    """Frames, telephone photographs, and pages without a zone."""
    rng = random.Random("memory")
    for at in range(_DIFFERENT):
        camera = (CALM, HARD, replace(CALM, size=(3000, 2200)))[at % 3]
        scene = without_zone(rng, camera) if at % 7 == 0 else photograph(rng, page(rng, zone(rng)), camera)
        cv2.imwrite(str(folder / f"{at:02}.jpg"), scene.picture[:, :, ::-1])


def _read(files: list[Path], count: int) -> dict[str, object]:
    intake = Intake(date.today)
    after: dict[str, int] = {}
    for at in range(count):
        with suppress(Notice):
            intake.read(picture_in(files[at % len(files)]))
        if (at + 1) % (count // 4) == 0:
            after[str(at + 1)] = _memory_mib("VmRSS")
    return {"mib_after": after, "peak_mib": _memory_mib("VmHWM")}


def _memory_mib(name: str) -> int:
    line = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith(name))
    return int(line.split()[1]) // 1024


if __name__ == "__main__":
    main()
