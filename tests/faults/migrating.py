"""Opens stores in processes of their own, so that they can be killed while they migrate. One path a line comes in; the
number of the process goes out as soon as it begins, and how it ended as soon as it did."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import alembic.command
import alembic.config  # noqa: F401 - loaded before the clock runs

from gatepost.db.store import Store

KEY = bytes(range(32))


def main() -> None:
    for line in sys.stdin:
        process = os.fork()
        if not process:
            Store(Path(line.strip()), KEY).close()
            os._exit(0)
        print(process, flush=True)
        print(os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]), flush=True)


if __name__ == "__main__":
    main()
