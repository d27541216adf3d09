"""What a gate post's computer goes through: killed programs, power cuts, full disks, flipped bits, pulled-out sticks.

`make faults` runs them at full length and prints the figures; `make test` takes fewer points of each.
"""

from __future__ import annotations

import os

IN_FULL = os.environ.get("GATEPOST_FAULTS") == "full"


def times(short: int, full: int) -> int:
    """How many points are tried: fewer in every test run, all of them with `make faults`."""
    return full if IN_FULL else short
