"""The words of all names, each with letters left out, for typing errors.

Two words are few errors apart where leaving letters out of both can make them equal (W. Garbe's symmetric deletes), so
that an error costs some look-ups of a number instead of a walk over a million names.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations

from rapidfuzz import process
from rapidfuzz.distance import OSA
from sqlalchemy import Column, Connection, Integer, String, Table, delete, insert, text

from gatepost.db.prepared import Prepared
from gatepost.db.tables import Base
from gatepost.domain import names

MOST_NEAR = 16  # words that one misspelt word may stand for; more of them crowd out who is meant
ERRORS = 2
_PLAIN = 8  # letters of a word as it is written, of which one may be left out
_WHOLE, _BEGUN = 7, 5  # letters of a word, and of an unfinished one, whose deletes are kept; the distance sees the rest
_SHORT = 4  # letters: so short a word may have one error, or every word is near it

name_deletes_table = Table(
    "name_deletes",
    Base.metadata,
    Column("key", Integer, primary_key=True, autoincrement=False),
    Column("word", String, primary_key=True),
    sqlite_with_rowid=False,
)
# One statement for any number of keys, and one row for a thousand words: the search spends its time on rows otherwise.
_SHARING = Prepared(
    text(
        "SELECT group_concat(name_deletes.word, ' ') FROM json_each(:keys) AS asked "
        "CROSS JOIN name_deletes ON name_deletes.key = asked.value"
    )
)
_CUT_UP = Prepared(insert(name_deletes_table).prefix_with("OR IGNORE"))


@dataclass(frozen=True)
class Word:
    """A word of a query: in plain letters as it is typed, and folded. The last one may go on."""

    plain: str
    key: str
    may_go_on: bool = False

    @property
    def may_be_misspelt(self) -> bool:
        """Whether an error in it is worth a thought: not in a number, nor in the first letters of a word."""
        return not is_number(self.key) and (not self.may_go_on or len(self.key) >= _SHORT)


@dataclass(frozen=True)
class Known:
    """What the vocabulary has that may be near: words as they are written, and folded."""

    plain: Sequence[str]
    folded: Sequence[str]

    def nearest(self, word: Word, errors: int) -> list[str]:
        """The nearest keys first: with one wrong letter as it is written, then as it is folded, then what it begins."""
        folded = self.folded
        allowed = _allowed(word.key, errors)
        near = {names.fold(self.plain[place]): (distance, 0) for place, distance in _places(word.plain, self.plain, 1)}
        for place, distance in _places(word.key, folded, allowed):
            near.setdefault(folded[place], (distance, 1))
        if word.may_go_on:
            length = len(word.key)
            long = [other for other in folded if len(other) > length]
            for place, distance in _places(word.key, [other[:length] for other in long], allowed):
                near.setdefault(long[place], (distance, 2))
        return sorted(near, key=lambda other: (near[other], other))[:MOST_NEAR]


def forget(connection: Connection) -> None:
    """Forget every word."""
    connection.execute(delete(name_deletes_table))


def learn(connection: Connection, words: set[str]) -> None:
    """Take new words into the vocabulary: as they are written and folded, each with letters left out."""
    whole = {_key(_PLAIN, 0, word[:_PLAIN]) for word in words}
    known = _words_with(connection, whole)
    rows = []
    for word in sorted(words - known):
        rows += [{"key": key, "word": word} for key in _kept_keys(word, [(_PLAIN, 0), (_PLAIN, 1)])]
        folded = names.fold(word)
        kept = [(_WHOLE, left_out) for left_out in range(_allowed(folded, ERRORS) + 1)]
        rows += [{"key": key, "word": folded} for key in _kept_keys(folded, [*kept, (_BEGUN, 0), (_BEGUN, 1)])]
    if rows:
        _CUT_UP.write_all(connection, rows)


def sharing(connection: Connection, words: Sequence[Word], errors: int) -> Known:
    """What shares a key with any of these words: everything that is so few errors off is among it."""
    keys: set[int] = set()
    for word in words:
        keys |= _keys(_WHOLE, word.key, _allowed(word.key, errors)) | _keys(_PLAIN, word.plain, 1)
        keys |= {_key(_PLAIN, 0, word.plain[:length]) for length in range(_SHORT, min(len(word.plain), _PLAIN))}
        if word.may_go_on and len(word.key) < _WHOLE:
            keys |= _keys(_BEGUN, word.key, 1)
    found = _words_with(connection, keys) if keys else set()
    plain = [one for one in found if one.isupper()]
    folded = [one for one in found if not one.isupper()]
    return Known(plain, folded)


def _words_with(connection: Connection, keys: Iterable[int]) -> set[str]:
    """The words of the vocabulary that have any of these keys."""
    return set((_SHARING.value(connection, keys=json.dumps(list(keys))) or "").split())


def _places(word: str, others: Sequence[str], allowed: int) -> list[tuple[int, float]]:
    """The places of those that are near enough, with their distances."""
    found = process.extract(word, others, scorer=OSA.distance, score_cutoff=allowed, limit=None)
    return [(place, distance) for _, distance, place in found]


def _allowed(word: str, errors: int) -> int:
    return min(errors, 1 if len(word) <= _SHORT else ERRORS)


def _kept_keys(word: str, kept: Sequence[tuple[int, int]]) -> set[int]:
    """What is written of a word: of so many of its first letters, what remains without so many of them."""
    return {
        zlib.crc32(rest, _opening(part, left_out)) for part, left_out in kept for rest in _rests(word[:part], left_out)
    }


def _keys(part: int, word: str, most: int) -> set[int]:
    """What is asked for a word with at most so many errors: as many letters left out on either side."""
    openings = [_opening(part, theirs) for theirs in range(most + 1)]
    rests = [rest for left_out in range(most + 1) for rest in _rests(word[:part], left_out)]
    return {zlib.crc32(rest, opening) for rest in rests for opening in openings}


def _key(part: int, left_out: int, rest: str) -> int:
    return zlib.crc32(rest.encode(), _opening(part, left_out))


@cache
def _opening(part: int, left_out: int) -> int:
    """A key tells apart what was kept of a word and how much was left out."""
    return zlib.crc32(f"{part}{left_out}".encode())


def _rests(word: str, left_out: int) -> list[bytes]:
    """What is left of a word without so many letters."""
    return ["".join(kept).encode() for kept in combinations(word, max(len(word) - left_out, 1))]


def is_number(word: str) -> bool:
    """Whether a word is a number, or has digits."""
    return not word.isalpha() and any(sign.isdigit() for sign in word)
