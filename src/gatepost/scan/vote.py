"""Frames of a camera, voted on: what several looks at one zone say together, and when that is sure enough to be taken.

Averaging the chances of a few frames reads what no single frame shows. A reading is taken when its check digits hold,
nothing in it is in doubt, and two frames say the same on their own; or, where the document itself is at odds with its
check digits, when many frames say the same.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

from gatepost.scan.recognise import FoundMrz, averaged, with_open_sign_settled

_MOST_FRAMES = 8
_FORGET_S = 1.5  # a frame older than this says nothing about what lies there now
_AGREEING = 2  # frames that must say on their own what all say together
_AGREEING_UNSURE = 6  # the same where a check digit fails or a sign stays in doubt
_AGAIN_S = 2.0  # a document counts again after it was out of sight for so long
_SAME_SHARE = 0.7  # of the signs that two frames of one zone have in common at least


class Votes:
    """Collects what frames show. `add` gives the reading once, when it is sure enough."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._frames: deque[tuple[float, FoundMrz]] = deque(maxlen=_MOST_FRAMES)
        self._taken: tuple[str, ...] = ()
        self._seen_at = float("-inf")

    def add(self, found: FoundMrz | None) -> FoundMrz | None:
        """One frame's reading (None where it shows no zone); the accepted reading, or None while it is not sure."""
        now = self._clock()
        while self._frames and now - self._frames[0][0] > _FORGET_S:
            self._frames.popleft()
        if now - self._seen_at > _AGAIN_S:
            self._taken = ()
        if found is None:
            return None
        if self._taken and _alike(found.parsed.lines, self._taken):
            self._seen_at = now
            return None
        if self._frames and not _alike(found.parsed.lines, self._frames[-1][1].parsed.lines):
            self._frames.clear()
        self._frames.append((now, found))
        return self._judge(now)

    def _judge(self, now: float) -> FoundMrz | None:
        readings = [found for _, found in self._frames]
        together = averaged(readings)
        if together is None:
            return None
        agreeing = sum(one.parsed.lines == together.parsed.lines for one in readings)
        if agreeing < (_AGREEING if together.is_certain else _AGREEING_UNSURE):
            return None
        self._taken, self._seen_at = together.parsed.lines, now
        self._frames.clear()
        return with_open_sign_settled(together)


def _alike(lines: tuple[str, ...], others: tuple[str, ...]) -> bool:
    if [len(line) for line in lines] != [len(line) for line in others]:
        return False
    pairs = [pair for line, other in zip(lines, others, strict=True) for pair in zip(line, other, strict=True)]
    return sum(one == other for one, other in pairs) >= _SAME_SHARE * len(pairs)
