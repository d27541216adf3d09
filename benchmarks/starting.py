"""From the start of the program to the painted sign-in window, and from the password to a usable gate.

The password is given when name and password can have been typed, and once more as soon as the window is there, by a
hand that no officer has: what is loaded while somebody types is waited for then. The store is full. Each round starts
the real program in a process of its own; a bare Qt window of the same size in the same run says what the machine and
Qt take alone.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

from benchmarks.population import DAY, fill, percentile, wanted_visits
from gatepost.db.keys import KeyFile
from gatepost.db.store import Store
from gatepost.db.store_files import STORE_FILE
from gatepost.desk.sign_in import SignInDesk
from gatepost.domain.facility import Facility

ROUNDS = 9
_TYPING_MS, _AT_ONCE_MS = 3_000, 0  # a short name and a password of eighteen signs take longer
_LOGIN, _PASSWORD = "bench", "correct horse battery"

_PROGRAM = """
import sys, time
began = float(sys.argv[2])
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from gatepost import app
from gatepost.ui.pages.sign_in import SignInPage
from gatepost.ui.window import Window

class Watch(QObject):
    \"\"\"Sees the first painting of the sign-in page, signs in, and waits for the gate with nothing under way.\"\"\"
    def __init__(self, window):
        super().__init__()
        self.window, self.painted, self.asked = window, 0.0, 0.0
        QApplication.instance().installEventFilter(self)
        self.timer = QTimer(self, interval=5); self.timer.timeout.connect(self.look)
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not self.painted and isinstance(self.window.page, SignInPage):
            self.painted = time.time()
            QTimer.singleShot(int(sys.argv[5]), self.sign_in)
        return False
    def sign_in(self):
        page = self.window.page
        page._login.edit.setText(sys.argv[3]); page._password.edit.setText(sys.argv[4])
        self.asked = time.time()
        page.sign_in(); self.timer.start()
    def look(self):
        if self.window.page is self.window.workspace and not self.window._background.is_busy:
            print(self.painted - began, time.time() - self.asked, flush=True)
            self.timer.stop()
            QApplication.instance().quit()

show = Window.show_as_left
def watched(window):
    window._watch = Watch(window)
    show(window)
Window.show_as_left = watched
app.open_window(Path(sys.argv[1]))
"""
_BARE = """
import sys, time
began = float(sys.argv[1])
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
class Label(QLabel):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.time() - began, flush=True)
        QTimer.singleShot(0, application.quit)
application = QApplication([])
label = Label("bare"); label.resize(1366, 740); label.show()
application.exec()
"""


def main() -> None:
    """Print one JSON line."""
    visits = wanted_visits(__doc__ or "")
    with tempfile.TemporaryDirectory(prefix="gatepost-bench-") as folder:
        _prepare(Path(folder), visits)
        started, opened, at_once, bare = [], [], [], []
        for _ in range(ROUNDS):
            for seconds, pause_ms in ((opened, _TYPING_MS), (at_once, _AT_ONCE_MS)):
                first, second = _start(folder, pause_ms)
                started.append(first)
                seconds.append(second)
            bare.append(float(_run(_BARE, str(time.time())).split()[0]))
    figures = {
        "benchmark": "starting",
        "visits": visits,
        "rounds": ROUNDS,
        "start_to_sign_in_s": _middle(started),
        "password_to_gate_s": _middle(opened),
        "password_at_once_to_gate_s": _middle(at_once),
        "bare_qt_window_s": _middle(bare),
        "slowest_s": [round(max(started), 2), round(max(opened), 2), round(max(bare), 2)],
        "target_s": [1, 1],
    }
    print(json.dumps(figures))


def _prepare(folder: Path, visits: int) -> None:
    desk = SignInDesk(folder, lambda: DAY - timedelta(hours=1))
    desk.set_up(Facility("Bench", language="en"), _LOGIN, "Bench", _PASSWORD)
    desk.close()
    key = KeyFile.load(folder).unlock(_LOGIN, _PASSWORD)
    if key is None:
        raise AssertionError("the password that was just set opens nothing")
    store = Store(folder / STORE_FILE, key)
    fill(store, visits)
    store.close()


def _start(folder: str, pause_ms: int) -> tuple[float, float]:
    said = _run(_PROGRAM, folder, str(time.time()), _LOGIN, _PASSWORD, str(pause_ms))
    first, second = map(float, said.split())
    return first, second


def _run(program: str, *arguments: str) -> str:
    return subprocess.run(
        [sys.executable, "-c", program, *arguments],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, check=True, timeout=120,
    ).stdout  # fmt: skip


def _middle(seconds: list[float]) -> float:
    return round(percentile(sorted(seconds), 0.5), 2)


if __name__ == "__main__":
    main()
