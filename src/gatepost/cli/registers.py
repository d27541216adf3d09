"""`gatepost export` and `gatepost verify`: what IT asks of an existing store."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from gatepost.cli.passwords import signed_in
from gatepost.desk.clock import system_clock
from gatepost.desk.shifts import ShiftsDesk

HOLDS, BROKEN = 0, 1


def export(folder: Path, user: str | None, password_fd: int | None, day: date | None, target: Path | None) -> int:
    """Write one register day's CSV; print the rows and the hash."""
    with signed_in(folder, user, password_fd, system_clock) as opened:
        desk = ShiftsDesk(opened.store, opened.officer, system_clock)
        day = day or desk.today()
        written = desk.export_day(day, target or Path(f"visits-{day.isoformat()}.csv"))
    for one in (written, *written.beside):
        print(f"{one.path}: {one.rows} rows, SHA-256 {one.sha256}")
    return 0


def verify(folder: Path, user: str | None, password_fd: int | None) -> int:
    """Check the store; 1 and the first broken journal entry where something does not hold."""
    with signed_in(folder, user, password_fd, system_clock) as opened:
        proof = ShiftsDesk(opened.store, opened.officer, system_clock).verify()
    if proof.holds:
        print(f"The journal holds: {proof.entries} entries, head {proof.head}")
        if proof.redacted:
            print(f"{proof.redacted} of them lost names when somebody's time of keeping was over.")
        return HOLDS
    if proof.broken_entry is not None:
        print(f"The journal is broken at entry {proof.broken_entry}: {proof.what}.", file=sys.stderr)
    for damage in proof.damage:
        print(f"The file is damaged: {damage}", file=sys.stderr)
    return BROKEN
