"""Keyboard-wedge readers: tells a burst of keys from typing.

A reader types faster than a person can. Keys are held back for a moment; those that turn out to be a person's are given
back to the field that has the focus, those of a reader never reach it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto

from gatepost.scan.mrz_text import as_latin, is_whole
from gatepost.scan.source import RawText

GAP_S = 0.035  # a person's keys hardly ever follow each other faster, a reader's hardly ever slower
LINE_GAP_S = 0.25  # a reader may pause between the lines of a zone
LEAST_KEYS = 6  # fewer keys than this are a person's, however fast
LONGEST_BURST = 2_000
_SHORTEST_MRZ_LINE = 24
ENTER = "\r"
TAB = "\t"


class Verdict(Enum):
    """What the keys held so far are."""

    WAIT = auto()  # not known yet: hold them
    TYPED = auto()  # a person's: give them back
    SCANNED = auto()  # a reader's: `taken` has the text


@dataclass
class WedgeBurst:
    """The keys of one possible burst. Times are seconds of any steady clock.

    `prefix` and `suffix` are what the reader is set to send around its text; with a prefix only bursts that begin
    with it are a reader's.
    """

    prefix: str = ""
    suffix: str = ""
    is_complete: Callable[[str], bool] = is_whole
    _signs: list[str] = field(default_factory=list)
    _last_at: float = 0.0

    def press(self, sign: str, at: float) -> None:
        """One more key (`sign` may be `ENTER` or `TAB`)."""
        self._signs.append(sign)
        self._last_at = at

    @property
    def holds_keys(self) -> bool:
        """Whether keys are being held."""
        return bool(self._signs)

    def wait_s(self) -> float:
        """How long after the last key the burst must be judged."""
        return LINE_GAP_S if self._expects_line() else GAP_S

    def judge(self, now: float) -> Verdict:
        """What the keys are at `now`."""
        if len(self._signs) >= LONGEST_BURST:
            return Verdict.SCANNED
        if self._is_scan() and self._signs[-1] in (ENTER, TAB) and self.is_complete(self._text()):
            return Verdict.SCANNED
        if now - self._last_at < self.wait_s():
            return Verdict.WAIT
        return Verdict.SCANNED if self._is_scan() else Verdict.TYPED

    def breaks(self, at: float) -> bool:
        """Whether a key at `at` comes too late to belong to the keys held."""
        return self.holds_keys and at - self._last_at >= self.wait_s()

    def take(self) -> RawText:
        """The scanned text without prefix and suffix; the burst is empty after it."""
        text = self._text()
        self.clear()
        return RawText(text)

    def clear(self) -> None:
        """Forget the keys."""
        self._signs.clear()

    def _text(self) -> str:
        text = "".join("\n" if sign == ENTER else sign for sign in self._signs).rstrip("\n\t")
        text = text.removeprefix(self.prefix) if self.prefix else text
        return text.removesuffix(self.suffix) if self.suffix else text

    def _is_scan(self) -> bool:
        if len(self._signs) < LEAST_KEYS:
            return False
        return not self.prefix or "".join(self._signs).startswith(self.prefix)

    def _expects_line(self) -> bool:
        """After a whole line of a zone another one may follow, more slowly than its signs did."""
        if not self._is_scan() or self._signs[-1] not in (ENTER, TAB):
            return False
        longest = max(len(line) for line in self._text().replace("\t", "\n").split("\n"))
        return longest >= _SHORTEST_MRZ_LINE and "<" in as_latin(self._text())
