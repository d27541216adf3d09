"""Finds rows by names: every word as it is typed, then with typing errors, by the index and the vocabulary."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations, pairwise
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Integer,
    Select,
    TableClause,
    bindparam,
    func,
    literal_column,
    or_,
    select,
)

from gatepost.db import vocabulary
from gatepost.db.prepared import Prepared
from gatepost.db.vocabulary import MOST_NEAR, Word, is_number
from gatepost.domain import names
from gatepost.domain.closeness import MOST_WORDS

_MOST_FOUND = 20  # candidates to be ranked, the newest rows first: each is a page to decrypt
_HARDLY_BEGUN = 2  # letters that begin so many words that asking for them costs more than it tells
_MOST_CANDIDATES = 40  # who has the other words; the newest are looked at for letters that hardly begin one more
_ENOUGH = 3  # of them with the letters: so many are shown first
_TERMS: BindParameter[str] = bindparam("terms")


class Finding:
    """What is shown of those who are found: a selection of a table's columns, by the index of its names.

    `key` is the column with the folded name; at most `most` are found, the newest rows.
    """

    def __init__(
        self,
        shown: Select[Any],
        index: TableClause,
        row_id: ColumnElement[int],
        key: ColumnElement[str],
        most: int = _MOST_FOUND,
    ) -> None:
        self.most = most
        newest = select(index.c.rowid).where(_matches(index)).order_by(index.c.rowid.desc())
        matching = newest.limit(most).subquery()
        self.matching = Prepared(shown.join(matching, matching.c.rowid == row_id))
        self.candidates = Prepared(newest.limit(max(_MOST_CANDIDATES, most)))
        self.anybody = Prepared(select(index.c.rowid).where(_matches(index)).limit(1))
        chosen = select(literal_column("value", Integer)).select_from(func.json_each(bindparam("ids")))
        has_begun = [func.instr(" " + key, bindparam(name)) > 0 for name in ("begun", "or_begun")]
        of_chosen = shown.where(row_id.in_(chosen), or_(*has_begun)).order_by(row_id.desc())
        self.begun_among = Prepared(of_chosen.limit(most))


def _matches(index: TableClause) -> ColumnElement[bool]:
    return literal_column(index.name).op("MATCH", is_comparison=True)(_TERMS)  # the whole row: that is FTS5's word


def find(connection: Connection, finding: Finding, query: str) -> Sequence[Any]:
    """Rows whose names or numbers have every word of the query, in any order; the last may be unfinished.

    Where nobody has all the words, a blank may stand one letter beside its place, then one word may have an error, then
    every one, then more errors, and one word may be missing.
    """
    typed = names.plain_words(query)[:MOST_WORDS]
    asking, asked = _asking(connection, finding, typed)
    if not asked:
        return []
    return (
        asking.match(_terms(asked))
        or _with_blank_moved(asking, typed)
        or _with_one_wrong(asking, asked)
        or (len(asked) > 1 and _match_most(asking, _near(connection, asked, errors=1)))
        or _match_most(asking, _near(connection, asked, vocabulary.ERRORS))
    )


def _asking(connection: Connection, finding: Finding, typed: Sequence[str]) -> tuple[_Asking, list[Word]]:
    """What asks for such words, and those that are asked of the index itself."""
    asked = _asked(typed)
    whole, last = asked[:-1], asked[-1:]
    if whole and len(last[0].key) <= _HARDLY_BEGUN and not is_number(last[0].key):
        return _Asking(connection, finding, last[0].key), whole
    return _Asking(connection, finding), asked


@dataclass(frozen=True)
class _Asking:
    """Asks the index. `hardly_begun` are the first letters of one more word that those who are found must have.

    So many words begin with them that the index takes long to go through all; looking at those who have the other
    words takes less.
    """

    connection: Connection
    finding: Finding
    hardly_begun: str = ""
    nobody: dict[str, bool] = field(default_factory=dict)  # whether nobody has a word, where that was asked already

    def match(self, terms: Sequence[str], joined: str = " AND ") -> Sequence[Any]:
        asked = joined.join(terms)
        if not self.hardly_begun:
            return self.finding.matching.all(self.connection, terms=asked)
        ids = [one.rowid for one in self.finding.candidates.all(self.connection, terms=asked)]
        if len(ids) < self.finding.most:  # so few that the ranking alone sees to the letters
            return self._among(ids, "") if ids else []
        rows = self._among(ids, self.hardly_begun)
        if len(ids) < max(_MOST_CANDIDATES, self.finding.most) or len(rows) >= _ENOUGH:
            return rows
        return self.finding.matching.all(self.connection, terms=f"({asked}) AND {_begun(self.hardly_begun)}")

    def finds_nobody(self, term: str) -> bool:
        """Whether nobody at all has this word."""
        if term not in self.nobody:
            self.nobody[term] = not self.finding.anybody.all(self.connection, terms=term)
        return self.nobody[term]

    def _among(self, ids: Sequence[int], letters: str) -> Sequence[Any]:
        begun, *other = (f" {key}" for key in names.begun(letters))
        or_begun = other[0] if other else begun
        return self.finding.begun_among.all(self.connection, ids=json.dumps(ids), begun=begun, or_begun=or_begun)


def _with_blank_moved(asking: _Asking, typed: Sequence[str]) -> Sequence[Any]:
    """Words as they are typed, where a blank came one letter too late or too early: nobody has the word before it."""
    for at, (word, following) in enumerate(pairwise(typed)):
        if not asking.finds_nobody(_one_of([_quoted(names.fold(word) or word.lower())])):
            continue
        for pair in ((word[:-1], word[-1] + following), (word + following[0], following[1:])):
            words = [*typed[:at], *filter(None, pair), *typed[at + 2 :]]
            other, asked = _asking(asking.connection, asking.finding, words)
            if asked and (rows := other.match(_terms(asked))):
                return rows
    return []


def _with_one_wrong(asking: _Asking, asked: Sequence[Word]) -> Sequence[Any]:
    """Every word as it is typed but one, which is near. A word that nobody has must be that one."""
    typed = _terms(asked)
    unknown = [at for at, term in enumerate(typed) if asking.finds_nobody(term)]
    if len(unknown) > 1:
        return []
    wrong = unknown or range(len(asked))
    near = _near(asking.connection, [asked[at] for at in wrong], errors=1)
    ways = [[*typed[:at], term, *typed[at + 1 :]] for at, term in zip(wrong, near, strict=True) if term]
    return asking.match([f"({' AND '.join(way)})" for way in ways], " OR ") if ways else []


def _match_most(asking: _Asking, near: Sequence[str]) -> Sequence[Any]:
    """All the words where that finds somebody, else all but one of them."""
    terms = [term for term in near if term]
    if not terms or len(terms) < len(near) - 1:
        return []
    rows = asking.match(terms)
    if not rows and len(terms) > 2 and len(terms) == len(near):
        all_but_one = [f"({' AND '.join(some)})" for some in combinations(terms, len(terms) - 1)]
        rows = asking.match(all_but_one, " OR ")
    return rows


def _terms(asked: Sequence[Word]) -> list[str]:
    return [_begun(word.key) if word.may_go_on else _one_of([_quoted(word.key)]) for word in asked]


def _asked(typed: Sequence[str]) -> list[Word]:
    words = [Word(word, word.lower() if is_number(word) else names.fold(word)) for word in typed]
    words = [word for word in words if word.key]
    asked = [word for word in words if not names.is_particle(word.key)] or words
    return [*asked[:-1], *(replace(last, may_go_on=True) for last in asked[-1:])]


def _one_of(terms: Sequence[str]) -> str:
    return f"({' OR '.join(terms)})" if terms else ""


def _quoted(word: str) -> str:
    return f'"{word}"'


def _begun(word: str) -> str:
    return _one_of([f'"{key}"*' for key in names.begun(word)])


def _near(connection: Connection, asked: Sequence[Word], errors: int) -> list[str]:
    """For each word a term for those of the vocabulary with at most so many errors; empty for none.

    For an unfinished word also those that it begins; up to three letters of it are taken as they are, as numbers are.
    """
    known = vocabulary.sharing(connection, [word for word in asked if word.may_be_misspelt], errors)

    def near(word: Word) -> str:
        found = [_quoted(key) for key in known.nearest(word, errors)]
        return _one_of([*found, *_parted(word, known.plain)])

    return [near(word) if word.may_be_misspelt else term for word, term in zip(asked, _terms(asked), strict=True)]


def _parted(word: Word, plain: Sequence[str]) -> list[str]:
    """Two names whose blank was forgotten, or became a letter."""
    terms = []
    for other in filter(word.plain.startswith, plain):
        rest = word.plain[len(other) :]
        if len(rest) > 1:
            keys = [names.fold(one) for one in (rest, rest[1:])]
            telling = _one_of([f'"{key}"*' for key in keys if len(key) > _HARDLY_BEGUN])
            first = _quoted(names.fold(other))
            terms.append(f"({first} AND {telling})" if telling else first)
    return terms[:MOST_NEAR]
