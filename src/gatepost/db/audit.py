"""The audit journal: entries chained by SHA-256, each over the one before it.

The hash covers every column of an entry in one canonical form (JSON, keys sorted, no blanks, UTF-8), so an
inspector can recompute it with any tool; docs/journal.md writes the form down.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

GENESIS = "0" * 64  # what the first entry names as its predecessor's hash
REDACTING = "persons.anonymised"  # the deed whose entries say which earlier ones lost names
_NOT_ITS_HASH = "its content does not match its hash"


@dataclass(frozen=True)
class Entry:
    """One entry. `at` is UTC text, `details` canonical JSON with the rows as they are after the deed."""

    seq: int
    at: str
    actor: str
    deed: str
    subject: str
    details: str
    previous_hash: str
    hash: str = ""

    def computed_hash(self) -> str:
        """What the hash must be."""
        content = {
            "seq": self.seq, "at": self.at, "actor": self.actor, "deed": self.deed, "subject": self.subject,
            "details": self.details, "previous_hash": self.previous_hash,
        }  # fmt: skip
        # Whoever has the key can put bytes where a text belongs; no entry was ever written so, and none hashes so.
        readable = {name: repr(value) if isinstance(value, bytes) else value for name, value in content.items()}
        return hashlib.sha256(canonical(readable).encode()).hexdigest()


@dataclass(frozen=True)
class Verdict:
    """What verifying the chain found: how many entries hold, and the first broken one with what is wrong.

    `redacted` counts the entries that lost names when somebody's time of keeping was over.
    """

    entries: int
    head: str
    broken_seq: int | None = None
    what: str = ""
    redacted: int = 0

    @property
    def holds(self) -> bool:
        """Whether the whole chain holds."""
        return self.broken_seq is None


def canonical(content: Mapping[str, object]) -> str:
    """JSON in the one form that is hashed."""
    return json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def link(previous: Entry | None, at: str, actor: str, deed: str, subject: str, details: Mapping[str, object]) -> Entry:
    """The next entry after `previous` (None for the first), its hash filled in."""
    entry = Entry(
        seq=previous.seq + 1 if previous else 1,
        at=at,
        actor=actor,
        deed=deed,
        subject=subject,
        details=canonical(details),
        previous_hash=previous.hash if previous else GENESIS,
    )
    return replace(entry, hash=entry.computed_hash())


def attested(entries: Iterable[Entry]) -> dict[int, str]:
    """What redacted entries must hash to, by `seq`: as the entries that write a redaction down say, in order.

    An entry vouches for earlier ones alone, and only where it is whole itself.
    """
    vouched: dict[int, str] = {}
    for entry in entries:
        if entry.deed == REDACTING and entry.hash == entry.computed_hash():
            said = json.loads(entry.details)["said"]["redacted"]
            vouched |= {int(seq): digest for seq, digest in said.items() if int(seq) < entry.seq}
    return vouched


def verify(entries: Iterable[Entry], redacted: Mapping[int, str] | None = None) -> Verdict:
    """Walk the chain in order of `seq`; the verdict names the first entry that does not hold.

    An entry that lost names (`redacted`: what it must hash to now) keeps its own hash in the chain.
    """
    held, head, lost = 0, GENESIS, 0
    for entry in entries:
        is_whole = entry.hash == entry.computed_hash()
        is_redacted = not is_whole and (redacted or {}).get(entry.seq) == entry.computed_hash()
        what = _what_is_wrong(entry, held + 1, head) or ("" if is_whole or is_redacted else _NOT_ITS_HASH)
        if what:
            return Verdict(held, head, entry.seq, what, lost)
        held, head, lost = entry.seq, entry.hash, lost + is_redacted
    return Verdict(held, head, redacted=lost)


def _what_is_wrong(entry: Entry, expected_seq: int, previous_hash: str) -> str:
    if entry.seq != expected_seq:
        return f"entry {expected_seq} is missing"
    if entry.previous_hash != previous_hash:
        return "it does not follow the entry before it"
    return ""
