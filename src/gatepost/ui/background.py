"""The one file with threads: run this, then call that on the main thread.

There are four lanes, each with one thread, so that work keeps its order: the store's, the reader's (a picture takes a
while, and a save must not wait for it), the camera's (a frame is waited for), and that of backups.
"""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

from gatepost.domain.errors import Cancelled, Notice

_log = logging.getLogger(__name__)
_PATIENCE_S = 30.0
_MOST_ROUNDS = 10
_COLLECT_EVERY_MS = 500
_SWITCH_S = 0.0001  # a busy lane gives way to the window this often; Python's own 5 ms are felt while a table paints

T = TypeVar("T")


class Lane(Enum):
    """Which thread does the work."""

    STORE = auto()
    READER = auto()
    CAMERA = auto()
    BACKUP = auto()


class Watch(QObject):
    """Watches long work from here: `stepped` says how far it is, `cancel` ends it without a trace."""

    stepped = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancelled = False

    def step(self, far: int) -> None:
        """Called by the work, on its own thread. Raises Cancelled once `cancel` was called."""
        if self._cancelled:
            raise Cancelled
        self.stepped.emit(far)

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._cancelled = True


@dataclass(frozen=True)
class _Finished:
    """Work that has ended, with what to call now. Exactly one of `value` and `error` counts."""

    done: Callable[[Any], None]
    failed: Callable[[Notice], None]
    value: Any = None
    error: BaseException | None = None
    quiet: bool = False


class Background(QObject):
    """Runs work off the main thread. `bug` carries what no caller expected; the window makes a crash report of it."""

    bug = Signal(object)
    busy_changed = Signal(bool)
    _ended = Signal(object)  # crosses from a lane's thread to the main one

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {lane: ThreadPoolExecutor(1, thread_name_prefix=lane.name) for lane in Lane}
        self._under_way: set[Future[None]] = set()
        self._waiting: dict[int, Callable[[], None]] = {}  # what is done a little later, by its number
        self._last_number = 0
        self._open = 0
        self._ended.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)
        self._collect_garbage_here()
        sys.setswitchinterval(_SWITCH_S)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Notice], None],
        lane: Lane = Lane.STORE,
        quiet: bool = False,
    ) -> None:
        """Call `work` on a lane's thread, then `done` with its result, or `failed` with the notice it raised, here.

        `quiet` is for what goes on all the time (a camera's frames): it does not count as being busy.
        """
        if not quiet:
            self._count(+1)
        future = self._lanes[lane].submit(self._do, work, done, failed, quiet)
        self._under_way.add(future)
        future.add_done_callback(self._under_way.discard)

    def later(self, act: Callable[[], None], pause_ms: int = 0) -> None:
        """Call `act` here once the window has drawn what has changed so far; until then it counts as being busy.

        A pause keeps a lane's work from taking the time in which the window draws.
        """
        self._last_number += 1
        self._waiting[self._last_number] = act
        self._count(+1)
        QTimer.singleShot(pause_ms, partial(self._act, self._last_number))

    @property
    def is_busy(self) -> bool:
        """Whether any work is under way."""
        return self._open > 0

    def finish(self) -> None:
        """Wait for what is under way and hand it over, so that nothing is cut off and nothing arrives too late."""
        for _ in range(_MOST_ROUNDS):  # what is handed over may ask for more
            for number in tuple(self._waiting):
                self._act(number)
            wait(tuple(self._under_way), _PATIENCE_S)
            QCoreApplication.sendPostedEvents(self)
            if not self.is_busy:
                return

    @staticmethod
    def tidy_up() -> None:
        """Look for garbage everywhere, which takes a quarter of a second: for when nobody is there."""
        gc.unfreeze()
        gc.collect()
        gc.freeze()

    def _act(self, number: int) -> None:
        """Do what waits under a number; `finish` may have done it already."""
        act = self._waiting.pop(number, None)
        if act is not None:
            self._count(-1)
            act()

    def _do(
        self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Notice], None], quiet: bool
    ) -> None:
        """On the lane's thread."""
        try:
            self._ended.emit(_Finished(done, failed, value=work(), quiet=quiet))
        except BaseException as error:  # noqa: BLE001 - handed to the main thread, which tells faults from bugs
            self._ended.emit(_Finished(done, failed, error=error, quiet=quiet))

    def _collect_garbage_here(self) -> None:
        """Let Python collect cycles on this thread alone.

        A cycle may hold widgets, and Python collects on whatever thread allocates next: a widget that is destroyed on a
        lane's thread brings the program to a halt.
        """
        gc.disable()
        timer = QTimer(self, interval=_COLLECT_EVERY_MS)
        timer.timeout.connect(_collect_garbage)
        timer.start()

    def _count(self, step: int) -> None:
        was_busy = self.is_busy
        self._open += step
        if was_busy != self.is_busy:
            self.busy_changed.emit(self.is_busy)

    def _hand_over(self, finished: _Finished) -> None:
        """On the main thread."""
        if not finished.quiet:
            self._count(-1)
        if finished.error is None:
            finished.done(finished.value)
        elif isinstance(finished.error, Notice):
            finished.failed(finished.error)
        else:
            _log.error("work in the background failed: %s", type(finished.error).__name__)
            self.bug.emit(finished.error)


def _collect_garbage() -> None:
    """What Python would have done by itself: the oldest generation that has grown past its threshold.

    What has outlived the oldest one is not looked through again before `tidy_up`: a whole window of widgets would
    hold the next key up for a fifth of a second, once a minute.
    """
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            if generation == 2:
                gc.freeze()
            return
