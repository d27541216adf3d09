"""Wrong passwords: how many in a row, and how long the next try must wait.

Kept in a small file outside the encrypted store, because they happen before it is open; a restart does not reset them.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from gatepost.domain.json_text import json_of
from gatepost.host import replacing

ATTEMPTS_FILE = "gatepost.attempts"
FREE_ATTEMPTS = 3
FIRST_WAIT_S, LONGEST_WAIT_S = 5, 900


@dataclass(frozen=True)
class Attempts:
    """Wrong attempts in a row, and when the last one was (seconds since 1970)."""

    count: int = 0
    last: float = 0.0

    def wait(self, now: datetime) -> int:
        """Seconds until the next try: none for the first three, then 5, 10, 20 … at most 900.

        A clock set back cannot lengthen the wait beyond its full length.
        """
        if self.count < FREE_ATTEMPTS:
            return 0
        doublings = min(self.count - FREE_ATTEMPTS, 16)
        whole = min(FIRST_WAIT_S << doublings, LONGEST_WAIT_S)
        passed = max(now.timestamp() - self.last, 0.0)
        return max(0, round(whole - passed + 0.4999))

    def failed(self, now: datetime) -> Attempts:
        """The count after one more wrong attempt."""
        return Attempts(self.count + 1, now.timestamp())


def load(folder: Path) -> Attempts:
    """The count kept in `folder`; none where the file is not there or cannot be read."""
    try:
        return Attempts(**json_of((folder / ATTEMPTS_FILE).read_bytes()))
    except (OSError, ValueError, TypeError):
        return Attempts()


def save(folder: Path, attempts: Attempts) -> None:
    """Keep the count in `folder`."""
    with replacing(folder / ATTEMPTS_FILE) as file:
        file.write(json.dumps(asdict(attempts)).encode())
