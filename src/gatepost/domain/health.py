"""What a machine must be like for a gate post to be kept on it, and what to do where it is not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

LEAST_FREE, FEW_FREE = 500_000_000, 5_000_000_000  # bytes: a full day with pictures needs some ten millions
_AHEAD = timedelta(minutes=5)  # files of the store may be this much newer than the clock says
_BACKUP_OLD = timedelta(days=2)
_BEFORE_GATEPOST = 2026  # no clock that is right shows an earlier year


class Standing(StrEnum):
    """How a thing stands."""

    GOOD = "good"
    LOOK = "look"  # works, or is not needed everywhere; somebody should know
    BAD = "bad"  # Gatepost cannot be relied on like this


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at: how it stands, what was seen, and what to do about it (empty: nothing)."""

    what: str
    standing: Standing
    seen: str
    to_do: str = ""


def worst(findings: Iterable[Finding]) -> Standing:
    """The worst standing of all."""
    order = list(Standing)
    return max((one.standing for one in findings), key=order.index, default=Standing.GOOD)


def of_disk(free: int) -> Finding:
    """Whether there is room; `free` in bytes."""
    seen = f"{free / 1e9:.1f} GB free"
    if free < LEAST_FREE:
        return Finding("disk", Standing.BAD, seen, "Make room on the disk of the store now: it can save nothing soon.")
    if free < FEW_FREE:
        return Finding("disk", Standing.LOOK, seen, "Make room: backups need as much again as the store.")
    return Finding("disk", Standing.GOOD, seen)


def of_clock(now: datetime, newest_file: datetime | None) -> Finding:
    """Whether the clock can be right; `newest_file` is when the store was written last, None where there is none."""
    seen = f"{now:%Y-%m-%d %H:%M} UTC"
    if now.year < _BEFORE_GATEPOST:
        return Finding("clock", Standing.BAD, seen, "Set date and time, and change the board's battery if it is lost.")
    if newest_file is not None and newest_file - now > _AHEAD:
        return Finding(
            "clock",
            Standing.BAD,
            f"{seen}, but the store was written at {newest_file:%Y-%m-%d %H:%M}",
            "The clock was set back. Set it right before anybody signs in.",
        )
    return Finding("clock", Standing.GOOD, seen)


def of_backups(newest: datetime | None, now: datetime) -> Finding:
    """Whether the last backup beside the store is young enough."""
    if newest is None:
        return Finding(
            "backup", Standing.LOOK, "none beside the store", "Make one (Admin, Backups), or see where they are kept."
        )
    seen = f"the last one of {newest:%Y-%m-%d %H:%M} UTC"
    if now - newest > _BACKUP_OLD:
        return Finding("backup", Standing.BAD, seen, "Make a backup now, and find out why none was made by itself.")
    return Finding("backup", Standing.GOOD, seen)


def of_devices(what: str, names: Sequence[str], closed: Sequence[str], none_to_do: str, closed_to_do: str) -> Finding:
    """Devices of one kind: those there are, and those of them that this user may not open."""
    if closed:
        return Finding(what, Standing.BAD, f"may not be opened: {', '.join(closed)}", closed_to_do)
    if not names:
        return Finding(what, Standing.LOOK, "none found", none_to_do)
    return Finding(what, Standing.GOOD, ", ".join(names))


def of_set_device(what: str, wanted: str, found: Sequence[str]) -> Finding:
    """A device that the settings name, among those that are connected."""
    if wanted in found:
        return Finding(what, Standing.GOOD, f"{wanted} is connected")
    return Finding(
        what, Standing.BAD, f"{wanted} is set and not connected", "Connect it, or choose another one under Admin."
    )
