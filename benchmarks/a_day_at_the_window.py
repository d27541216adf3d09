"""A day of 2,000 visits and 1,000 parcels through the real window at full speed: memory and stalls.

Every visitor is scanned, gets a prisoner and a relation, is saved, and is scanned again to leave; every parcel is
filled in on its form and received. A heartbeat on the main thread measures stalls: a gap counts as far as this process
was at work in it. Memory is the process's resident set, after an eighth of the day (its first hour) and at its end.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.invented_names import invented
from gatepost.desk.clock import system_clock
from gatepost.desk.counters import Counters
from gatepost.desk.practice import PracticeDesk
from gatepost.desk.sign_in import SignInDesk
from gatepost.domain import names
from gatepost.domain.amounts import Unit
from gatepost.domain.facility import Facility
from gatepost.domain.parcels import ParcelItem, Sender
from gatepost.domain.people import Prisoner
from gatepost.domain.reading import DocumentFormat, DocumentReading
from gatepost.domain.visits import Relation
from gatepost.scan.document import to_reading
from gatepost.scan.mrz import MrzDocument, format_mrz, parse
from gatepost.ui.background import Background
from gatepost.ui.pages.gate import GatePage
from gatepost.ui.pages.parcels import ParcelsPage
from gatepost.ui.scanner import Scanner
from gatepost.ui.theme import Theme
from gatepost.ui.translate import Translation
from gatepost.ui.window import Window

_LOGIN, _PASSWORD = "bench", "the bench's own words"
_PRISONERS = 200
_HOURS = 8
_BEAT_MS = 2
_PATIENCE_MS = 20_000
_DRAWN_MS = 8_000  # after signing in the window makes its cards and pages ready, while nobody touches it


class Heart(QObject):
    """Beats on the main thread and remembers its longest pauses, in seconds of this process's own work."""

    def __init__(self) -> None:
        super().__init__()
        self.pauses: list[float] = []
        self._last = _clocks()
        self._timer = QTimer(self, interval=_BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def stop(self) -> None:
        """The day is over; what is checked afterwards is no work at the window."""
        self._timer.stop()

    def start_anew(self) -> None:
        """What was done since the last beat was the benchmark's own: its memory was weighed."""
        self._last = _clocks()

    def _beat(self) -> None:
        now = _clocks()
        self.pauses.append(min(now[0] - self._last[0], now[1] - self._last[1]))
        self._last = now


def _clocks() -> tuple[float, float]:
    return time.monotonic(), time.process_time()


class Day:
    """The window and whoever works at it."""

    def __init__(self, folder: Path) -> None:
        self.application = QApplication.instance() or QApplication(sys.argv[:1])
        self.desk = SignInDesk(folder, system_clock)
        self.desk.set_up(Facility("Bench", language="en", lock_minutes=0), _LOGIN, "B. Bench", _PASSWORD)
        self.background, translation = Background(), Translation()
        self.scanner = Scanner(self.background)

        def practice(language: str) -> PracticeDesk:
            return PracticeDesk(folder, system_clock, Facility("Practice", language=language), [])

        self.window = Window(
            self.desk, lambda at, opened: Counters.open(opened, at, system_clock), practice, lambda: self.scanner,
            self.background, Theme(self.application), translation,
        )  # fmt: skip
        self.window.idle.watch(self.application)
        self.window.resize(1366, 740)
        self.window.show()
        self.window._enter(self.desk.sign_in(_LOGIN, _PASSWORD))
        self.settle()
        counters = self.window._counters
        self.prisoners = [
            counters.people.add_prisoner(Prisoner(f"ST-{at:03d}", "Specimenov", f"Specimen {at}")).value
            for at in range(_PRISONERS)
        ]

    def until(self, condition: Callable[[], bool]) -> None:
        """Let the window work until something is so."""
        end = time.monotonic() + _PATIENCE_MS / 1000
        while not condition():
            assert time.monotonic() < end, self.window.messages.text
            self.application.processEvents()
            self.application.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # as the real loop does
            time.sleep(0.0005)

    def settle(self) -> None:
        """Wait until nothing is under way."""
        self.until(lambda: not self.background.is_busy)

    def visit(self, at: int, reading: DocumentReading) -> None:
        """Scan, choose, save; then scan again and let out."""
        gate = self.window.workspace.gate
        card = gate._visit_card
        self.scanner.received.emit(reading)
        self.until(lambda: gate._stack.currentWidget() is card and not self.background.is_busy)
        card.show_prisoner(self.prisoners[at % _PRISONERS])
        card._relation.choose(Relation.FRIEND)
        self.settle()
        card.save()
        self.until(lambda: bool(gate._people.inside.table.rows) and not self.background.is_busy)
        self.scanner.received.emit(reading)
        self.until(lambda: gate._stack.currentWidget() is gate._leaving_card and not self.background.is_busy)
        QTest.keyClick(self.window.windowHandle(), Qt.Key.Key_Return)
        self.until(lambda: not gate._people.inside.table.rows and not self.background.is_busy)

    def parcel(self, at: int) -> None:
        """Fill the form in and receive."""
        workspace = self.window.workspace
        workspace.show_page(ParcelsPage)
        page = workspace.page_of(ParcelsPage)
        self.settle()
        page.begin_receiving()
        self.settle()
        form = page._receiving
        form._sender.show_value(Sender(f"Sender {at % 300}"))
        form.show_prisoner(self.prisoners[at % _PRISONERS])
        form.list.show_items([ParcelItem("Tea", Unit.GRAM, 500, "tea")])
        self.settle()
        form.save()
        self.until(lambda: f"{at + 1:06d} is received" in self.window.messages.text)
        self.settle()
        workspace.show_page(GatePage)
        self.settle()

    def close(self) -> None:
        """End the day."""
        self.window._close_anyway()
        self.desk.close()


def main() -> None:
    """Print one JSON line."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--visits", type=int, default=2_000)
    words.add_argument("--parcels", type=int, default=1_000)
    asked = words.parse_args()
    with tempfile.TemporaryDirectory(prefix="gatepost-bench-") as folder:
        readings = iter(list(_readings(asked.visits)))  # names are invented before anything is timed
        day, started = Day(Path(folder) / "store"), time.monotonic()
        QTest.qWait(_DRAWN_MS)
        gc.collect()
        gc.freeze()
        heart, parcels, memory = Heart(), 0, []
        for at in range(asked.visits):
            day.visit(at, next(readings))
            while parcels < asked.parcels * (at + 1) // asked.visits:
                day.parcel(parcels)
                parcels += 1
            if (at + 1) % max(asked.visits // _HOURS, 1) == 0:
                day.application.processEvents()  # a beat: what comes before belongs to the window
                memory.append(_resident_mb())
                heart.start_anew()
                print(f"{at + 1} visits, {parcels} parcels, {memory[-1]:.0f} MB", file=sys.stderr)
        heart.stop()
        took = time.monotonic() - started
        inside = day.window._counters.visits.inside()
        holds = day.window._counters.proof.check().holds
        day.close()
    pauses = sorted(heart.pauses)
    print(json.dumps({
        "benchmark": "a_day_at_the_window", "visits": asked.visits, "parcels": parcels, "took_s": round(took),
        "memory_mb": [round(one) for one in memory], "memory_ratio": round(memory[-1] / memory[0], 3),
        "asked_for_memory_ratio": 1.1, "longest_stall_ms": round(pauses[-1] * 1000),
        "stalls_over_100_ms": sum(one > 0.1 for one in pauses), "stalls_over_50_ms": sum(one > 0.05 for one in pauses),
        "asked_for_longest_stall_ms": 100, "left_inside": len(inside), "everything_holds": holds,
    }))  # fmt: skip


def _readings(count: int) -> Iterator[DocumentReading]:
    """Documents of that many strangers."""
    today = system_clock().date()
    for at, (surname, given, _) in enumerate(invented(count)):
        birth = f"{50 + at % 45:02d}{1 + at % 12:02d}{1 + at % 28:02d}"
        names_ = (names.to_latin(surname), names.to_latin(given))
        document = MrzDocument(DocumentFormat.TD3, "P", "UTO", *names_, f"N{at:08d}", "UTO", birth, "F", "350101")
        yield to_reading(parse(format_mrz(document)), today)


def _resident_mb() -> float:
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    main()
