"""What checking a store found: each check with how much it looked at, and every finding in a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from gatepost.domain.errors import QT_TRANSLATE_NOOP


class CheckKind(StrEnum):
    """What is checked, in this order."""

    PAGES = "pages"
    CHAIN = "chain"
    ROWS = "rows"
    NUMBERS = "numbers"
    SEALS = "seals"


class Found(StrEnum):
    """What does not hold."""

    PAGE = "page"
    ENTRY = "entry"
    CHANGED = "changed"
    MISSING = "missing"
    UNKNOWN = "unknown"
    BATCH = "batch"
    REDACTION = "redaction"
    NUMBER = "number"
    COUNTER = "counter"
    SEAL_OTHER = "seal_other"
    SEAL_BEYOND = "seal_beyond"
    SEAL_NUMBER = "seal_number"


SENTENCES = {
    Found.PAGE: QT_TRANSLATE_NOOP("Found", "The file is damaged: {what}"),
    Found.ENTRY: QT_TRANSLATE_NOOP("Found", "The journal is broken at entry {entry}: {what}."),
    Found.CHANGED: QT_TRANSLATE_NOOP(
        "Found", "{record} was changed behind the journal’s back: entry {entry} wrote it otherwise ({columns})."
    ),
    Found.MISSING: QT_TRANSLATE_NOOP("Found", "{record} is missing: entry {entry} wrote it."),
    Found.UNKNOWN: QT_TRANSLATE_NOOP("Found", "{record} was put in behind the journal’s back: no entry wrote it."),
    Found.BATCH: QT_TRANSLATE_NOOP(
        "Found",
        "The rows of {record} are not those that entry {entry} wrote: {count} instead of {expected}, or changed.",
    ),
    Found.REDACTION: QT_TRANSLATE_NOOP("Found", "Entry {entry} is said to have lost names, and no entry says why."),
    Found.NUMBER: QT_TRANSLATE_NOOP("Found", "Number {number} is missing, and numbers have no gaps."),
    Found.COUNTER: QT_TRANSLATE_NOOP(
        "Found", "The counter of {number} stands at {count}, and the last number given out is {expected}."
    ),
    Found.SEAL_OTHER: QT_TRANSLATE_NOOP(
        "Found",
        "The seal of {day} does not fit: entry {entry} has another hash. These records are not those of that day.",
    ),
    Found.SEAL_BEYOND: QT_TRANSLATE_NOOP(
        "Found",
        "The seal of {day} names {entry} entries, and there are only {count}: what came after was lost, or taken out.",
    ),
    Found.SEAL_NUMBER: QT_TRANSLATE_NOOP(
        "Found", "The seal of {day} names {number} as given out, and the last one here is {count}."
    ),
}


@dataclass(frozen=True)
class Finding:
    """One thing that does not hold, with its facts; `str()` gives the sentence in English."""

    kind: Found
    facts: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return SENTENCES[self.kind].format(**self.facts)


@dataclass(frozen=True)
class Check:
    """One check: how many pages, entries, rows, numbers or seals it looked at, and what it found."""

    kind: CheckKind
    looked_at: int
    findings: tuple[Finding, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether everything holds."""
        return not self.findings


@dataclass(frozen=True)
class Proof:
    """Every check. `head` is the audit chain's; `redacted` entries lost names when somebody's time was over."""

    checks: tuple[Check, ...]
    entries: int
    head: str
    redacted: int = 0

    @property
    def holds(self) -> bool:
        """Whether every check holds."""
        return all(check.holds for check in self.checks)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Everything that does not hold."""
        return tuple(finding for check in self.checks for finding in check.findings)
