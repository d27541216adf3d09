"""The desk of proof: checking the whole store, with the seals of signed sheets, and giving the seal of a day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from gatepost.db.store import Store
from gatepost.domain.proof import Proof
from gatepost.domain.seals import Seal, read_seal

Step = Callable[[int], object]
nobody_listens: Step = int


class ProofDesk:
    """Everybody may check; nothing is changed."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def check(self, seals: Sequence[str] = (), step: Step = nobody_listens) -> Proof:
        """Check pages, links, the chain, every row, numbers, and seals as they were typed or scanned from paper.

        `step` hears how much was looked at. Raises SealUnreadable, SealMistyped, or what `step` raises.
        """
        return self._store.prove([read_seal(text) for text in seals], step)

    def seal(self, day: date) -> Seal:
        """The seal of this moment, for the sheet of a day."""
        return self._store.seal(day)
