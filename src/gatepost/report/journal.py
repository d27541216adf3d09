"""What a printed journal is made of: the registers of one or more days, from one reading of the store."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from gatepost.domain.facility import Facility
from gatepost.domain.seals import Seal
from gatepost.report.register_csv import Progress
from gatepost.report.registers import Register

Batches = Iterable[Sequence[Sequence[str]]]


@dataclass(frozen=True)
class RegisterLines:
    """A register with what gives its flat lines, in batches, as often as it is asked within the one reading."""

    register: Register
    batches: Callable[[], Batches]


@dataclass(frozen=True)
class Journal:
    """The registers from the first to the last register day, both included; a single day may bear its seal."""

    facility: Facility
    first: date
    last: date
    registers: tuple[RegisterLines, ...]
    seal: Seal | None = None


# Writes a journal as PDF and says how many lines of each register it drew, by the register's name.
JournalWriter = Callable[[Path, Journal, Progress], Mapping[str, int]]
