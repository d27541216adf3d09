"""From the first sharp frame of a recorded video to the accepted reading: `python -m benchmarks.camera`.

Runs in the window's own event loop, and says how long the main thread kept others waiting meanwhile.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import tempfile
import time
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from gatepost.domain.reading import DocumentReading
from gatepost.scan.camera import CameraSettings
from gatepost.scan.intake import Intake
from gatepost.ui.background import Background
from gatepost.ui.scanner.camera_watch import CameraWatch
from gatepost.ui.theme import Theme
from gatepost.ui.widgets.camera_view import CameraView
from tests.scenes.lines import zone
from tests.scenes.page import page
from tests.scenes.video import RATE, record

_SECONDS, _PATIENCE_MS, _BEAT_MS = 4.0, 8_000, 4


@dataclass
class Run:
    """One video: seconds from the first sharp frame to the reading (None: never), whether it is right, and gaps."""

    delay: float | None = None
    right: bool = False
    gaps: list[float] = field(default_factory=list)


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--videos", type=int, default=12)
    asked = words.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    theme = Theme(application)
    theme.apply(night=False)
    with tempfile.TemporaryDirectory() as folder:
        runs = [_run(theme, random.Random(f"video {at}"), Path(folder) / f"{at}.avi") for at in range(asked.videos)]
    delays = [run.delay for run in runs if run.delay is not None]
    gaps = sorted(gap for run in runs for gap in run.gaps)
    print(
        json.dumps(
            {
                "benchmark": "camera",
                "videos": len(runs),
                "accepted": len(delays),
                "right": sum(run.right for run in runs),
                "median_s": round(statistics.median(delays), 2) if delays else None,
                "worst_s": round(max(delays), 2) if delays else None,
                "target_median_s": 0.5,
                "main_thread_gap_p99_ms": round(gaps[int(len(gaps) * 0.99)] * 1000, 1),
                "gaps_over_one_frame": f"{sum(gap > 1 / 60 for gap in gaps)} of {len(gaps)}",
            }
        )
    )


def _run(theme: Theme, rng: random.Random, file: Path) -> Run:
    lines = zone(rng)
    recording = record(rng, page(rng, lines, plain=True), file, _SECONDS)
    run, loop = Run(), QEventLoop()
    background = Background()
    watch = CameraWatch(background, Intake(date.today))
    view = CameraView(theme)
    view.resize(640, 360)
    view.show()
    started = [0.0]

    def shown(frame: object) -> None:
        started[0] = started[0] or time.monotonic()
        view.show_frame(frame)  # type: ignore[arg-type]

    def read(reading: object) -> None:
        run.delay = time.monotonic() - started[0] - recording.first_sharp / RATE
        run.right = isinstance(reading, DocumentReading) and reading.lines == lines
        loop.quit()

    watch.frame_shown.connect(shown)
    watch.zone_seen.connect(view.show_zone)
    watch.read.connect(read)
    beat = _beat(run)
    watch.start(CameraSettings(str(file)))
    QTimer.singleShot(_PATIENCE_MS, loop.quit)
    loop.exec()
    beat.stop()
    watch.stop()
    background.finish()
    view.close()
    return run


def _beat(run: Run) -> QTimer:
    """A timer that notes how long the main thread kept it waiting."""
    last = [time.monotonic()]

    def note() -> None:
        now = time.monotonic()
        run.gaps.append(max(now - last[0] - _BEAT_MS / 1000, 0.0))
        last[0] = now

    timer = QTimer()
    timer.timeout.connect(note)
    timer.start(_BEAT_MS)
    return timer


if __name__ == "__main__":
    main()
