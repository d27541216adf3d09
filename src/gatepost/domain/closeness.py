"""How close a name is to what was typed: for ranking what a search has found."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz.distance import OSA

from gatepost.domain import names

MOST_WORDS = 8  # of a query: nobody has more names, and a page that was pasted must not hold the window up
_FOLDED_SHARE = 0.7  # the rest is how the letters themselves agree, which tells Kanat from Kenet
_BEGUN = 0.02  # a word that goes on after what was typed is a little farther off than one that ends there
_WORD_MORE = 0.005  # for each word of the name that nobody asked for


class Closeness:
    """To one query, whose last word may be the beginning of one.

    Neither the order of words nor *uulu* and *kyzy* count; a word that was left out counts next to nothing.
    """

    def __init__(self, query: str) -> None:
        folded = names.fold(query).split()[:MOST_WORDS]
        self._folded = [word for word in folded if not names.is_particle(word)] or folded
        self._plain = names.plain_words(query)[:MOST_WORDS]

    def of(self, name: str, key: str) -> float:
        """From 0 to 1; `key` is the name folded."""
        folded, plain = _agreement(self._folded, key.split()), _agreement(self._plain, names.plain_words(name))
        return _FOLDED_SHARE * folded + (1 - _FOLDED_SHARE) * plain


def _agreement(asked: Sequence[str], found: Sequence[str]) -> float:
    """The mean over the words that were asked for, each against the closest word that is left."""
    left = list(found)
    total = 0.0
    for at, word in enumerate(asked, 1):
        if not left:
            break
        if word in left:  # most words are; it saves comparing them with all the others
            total += 1.0
            left.remove(word)
            continue
        likeness = [_likeness(word, other, may_go_on=at == len(asked)) for other in left]
        best = max(likeness)
        total += best
        del left[likeness.index(best)]
    return max(total / len(asked) - _WORD_MORE * len(left), 0.0) if asked else 0.0


def _likeness(word: str, other: str, may_go_on: bool) -> float:
    whole = float(OSA.normalized_similarity(word, other))
    if not may_go_on or len(other) <= len(word):
        return whole
    begun = 1.0 if other.startswith(word) else float(OSA.normalized_similarity(word, other[: len(word)]))
    return max(whole, begun - _BEGUN)
