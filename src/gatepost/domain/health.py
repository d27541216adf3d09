"""What a machine must be like for a gate post to be kept on it, and what to do where it is not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from gatepost.domain.errors import QT_TRANSLATE_NOOP, Notice

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
class Seen:
    """What was seen: a sentence (English, and the key of its translation) and the facts that stand in it."""

    sentence: str
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at: how it stands, what was seen, and what to do about it (empty: nothing).

    `what` and `to_do` are in English, and the keys of their translations.
    """

    what: str
    standing: Standing
    seen: Seen | Notice
    to_do: str = ""


def worst(findings: Iterable[Finding]) -> Standing:
    """The worst standing of all."""
    order = list(Standing)
    return max((one.standing for one in findings), key=order.index, default=Standing.GOOD)


def of_disk(free: int) -> Finding:
    """Whether there is room; `free` in bytes."""
    what = QT_TRANSLATE_NOOP("Doctor", "disk")
    seen = Seen(QT_TRANSLATE_NOOP("Doctor", "{free} GB free"), {"free": f"{free / 1e9:.1f}"})
    if free < LEAST_FREE:
        to_do = QT_TRANSLATE_NOOP("Doctor", "Make room on the disk of the store now: it can save nothing soon.")
        return Finding(what, Standing.BAD, seen, to_do)
    if free < FEW_FREE:
        to_do = QT_TRANSLATE_NOOP("Doctor", "Make room: backups need as much again as the store.")
        return Finding(what, Standing.LOOK, seen, to_do)
    return Finding(what, Standing.GOOD, seen)


def of_clock(now: datetime, newest_file: datetime | None) -> Finding:
    """Whether the clock can be right; `newest_file` is when the store was written last, None where there is none."""
    what = QT_TRANSLATE_NOOP("Doctor", "clock")
    seen = Seen(QT_TRANSLATE_NOOP("Doctor", "{now} UTC"), {"now": _moment(now)})
    if now.year < _BEFORE_GATEPOST:
        to_do = QT_TRANSLATE_NOOP("Doctor", "Set date and time, and change the board's battery if it is lost.")
        return Finding(what, Standing.BAD, seen, to_do)
    if newest_file is not None and newest_file - now > _AHEAD:
        seen = Seen(
            QT_TRANSLATE_NOOP("Doctor", "{now} UTC, but the store was written at {written}"),
            {"now": _moment(now), "written": _moment(newest_file)},
        )
        to_do = QT_TRANSLATE_NOOP("Doctor", "The clock was set back. Set it right before anybody signs in.")
        return Finding(what, Standing.BAD, seen, to_do)
    return Finding(what, Standing.GOOD, seen)


def of_backups(newest: datetime | None, now: datetime) -> Finding:
    """Whether the last backup beside the store is young enough."""
    what = QT_TRANSLATE_NOOP("Doctor", "backup")
    if newest is None:
        seen = Seen(QT_TRANSLATE_NOOP("Doctor", "none beside the store"))
        to_do = QT_TRANSLATE_NOOP("Doctor", "Make one (Admin, Backups), or see where they are kept.")
        return Finding(what, Standing.LOOK, seen, to_do)
    seen = Seen(QT_TRANSLATE_NOOP("Doctor", "the last one of {made} UTC"), {"made": _moment(newest)})
    if now - newest > _BACKUP_OLD:
        to_do = QT_TRANSLATE_NOOP("Doctor", "Make a backup now, and find out why none was made by itself.")
        return Finding(what, Standing.BAD, seen, to_do)
    return Finding(what, Standing.GOOD, seen)


def of_devices(what: str, names: Sequence[str], closed: Sequence[str], none_to_do: str, closed_to_do: str) -> Finding:
    """Devices of one kind: those there are, and those of them that this user may not open."""
    if closed:
        seen = Seen(QT_TRANSLATE_NOOP("Doctor", "may not be opened: {devices}"), {"devices": ", ".join(closed)})
        return Finding(what, Standing.BAD, seen, closed_to_do)
    if not names:
        return Finding(what, Standing.LOOK, Seen(QT_TRANSLATE_NOOP("Doctor", "none found")), none_to_do)
    return Finding(what, Standing.GOOD, Seen("{devices}", {"devices": ", ".join(names)}))


def of_set_device(what: str, wanted: str, found: Sequence[str]) -> Finding:
    """A device that the settings name, among those that are connected."""
    if wanted in found:
        seen = Seen(QT_TRANSLATE_NOOP("Doctor", "{device} is connected"), {"device": wanted})
        return Finding(what, Standing.GOOD, seen)
    seen = Seen(QT_TRANSLATE_NOOP("Doctor", "{device} is set and not connected"), {"device": wanted})
    to_do = QT_TRANSLATE_NOOP("Doctor", "Connect it, or choose another one under Admin.")
    return Finding(what, Standing.BAD, seen, to_do)


def _moment(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M}"
