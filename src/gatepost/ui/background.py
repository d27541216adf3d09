"""The one file with threads: run this, then call that on the main thread.

There are two lanes, each with one thread, so that work keeps its order: the store's, and the reader's (pictures take a
second, and a save must not wait for them).
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from enum import Enum, auto
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from gatepost.domain.errors import Cancelled, Notice

_log = logging.getLogger(__name__)
_NEVER_EXPIRES = -1
_PATIENCE_MS = 30_000

T = TypeVar("T")


class Lane(Enum):
    """Which thread does the work."""

    STORE = auto()
    READER = auto()


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


class _Reply(QObject):
    """Carries a result to the thread that asked for it."""

    ready = Signal(object)


class _Work(QRunnable):
    def __init__(self, work: Callable[[], Any], reply: _Reply) -> None:
        super().__init__()
        self._work = work
        self._reply = reply

    def run(self) -> None:
        try:
            outcome: Any = self._work()
        except BaseException as error:  # noqa: BLE001 - handed to the main thread, which tells faults from bugs
            outcome = _Failure(error)
        self._reply.ready.emit(outcome)


class _Failure:
    def __init__(self, error: BaseException) -> None:
        self.error = error


class Background(QObject):
    """Runs work off the main thread. `bug` carries what no caller expected; the window makes a crash report of it."""

    bug = Signal(object)
    busy_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {lane: QThreadPool(self) for lane in Lane}
        self._open = 0
        self._replies: set[_Reply] = set()
        for lane in self._lanes.values():
            lane.setMaxThreadCount(1)
            lane.setExpiryTimeout(_NEVER_EXPIRES)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Notice], None],
        lane: Lane = Lane.STORE,
    ) -> None:
        """Call `work` on a lane's thread, then `done` with its result, or `failed` with the notice it raised, here."""
        reply = _Reply(self)
        self._replies.add(reply)

        @Slot(object)
        def deliver(outcome: Any) -> None:
            self._replies.discard(reply)
            reply.deleteLater()
            self._count(-1)
            self._hand_over(outcome, done, failed)

        reply.ready.connect(deliver, Qt.ConnectionType.QueuedConnection)
        self._count(+1)
        self._lanes[lane].start(_Work(work, reply))

    @property
    def is_busy(self) -> bool:
        """Whether any work is under way."""
        return self._open > 0

    def finish(self) -> None:
        """Wait for what is under way, so that nothing is cut off when the program ends."""
        for lane in self._lanes.values():
            lane.waitForDone(_PATIENCE_MS)

    def _count(self, step: int) -> None:
        was_busy = self.is_busy
        self._open += step
        if was_busy != self.is_busy:
            self.busy_changed.emit(self.is_busy)

    def _hand_over(self, outcome: Any, done: Callable[[Any], None], failed: Callable[[Notice], None]) -> None:
        if not isinstance(outcome, _Failure):
            done(outcome)
        elif isinstance(outcome.error, Notice):
            failed(outcome.error)
        else:
            _log.error("work in the background failed: %s", type(outcome.error).__name__)
            self.bug.emit(outcome.error)
