"""The index of names: folded words in FTS5, and for typing errors every word of a name with letters left out.

Two words are few errors apart where leaving letters out of both can make them equal (W. Garbe's symmetric deletes), so
that an error costs some look-ups of a number instead of a walk over a million names. The index follows the rows by
itself, at every flush; `bring_up_to_date` makes it anew where the way of folding has changed.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import combinations, islice
from types import SimpleNamespace
from typing import Any, TypeVar

from rapidfuzz import process
from rapidfuzz.distance import OSA
from sqlalchemy import (
    BindParameter,
    Column,
    ColumnElement,
    Connection,
    Engine,
    Integer,
    Row,
    Select,
    SQLColumnExpression,
    String,
    Table,
    TableClause,
    bindparam,
    column,
    delete,
    event,
    func,
    insert,
    inspect,
    literal_column,
    or_,
    select,
    table,
    text,
    update,
)
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.orm.attributes import get_history
from sqlalchemy.orm.unitofwork import UOWTransaction

from gatepost.db.engine import WRITES
from gatepost.db.parcel_tables import SenderRow
from gatepost.db.prepared import Prepared
from gatepost.db.tables import Base, PersonRow, PrisonerRow
from gatepost.db.watch_tables import WatchEntryRow
from gatepost.domain import names
from gatepost.domain.closeness import MOST_WORDS

T = TypeVar("T")
VERSION = 1  # goes up when names are folded or words are cut up in another way
PERSONS, PRISONERS, WATCHED = (
    table(name, column("rowid"), column("words")) for name in ("person_names", "prisoner_names", "watch_names")
)
_INSERTED = {index.name: Prepared(insert(index)) for index in (PERSONS, PRISONERS, WATCHED)}
_EMPTIED = (  # FTS5's own way, for a table that keeps no contents
    text("INSERT INTO person_names(person_names) VALUES ('delete-all')"),
    text("INSERT INTO prisoner_names(prisoner_names) VALUES ('delete-all')"),
    text("INSERT INTO watch_names(watch_names) VALUES ('delete-all')"),
)
_MERGED = (
    text("INSERT INTO person_names(person_names) VALUES ('optimize')"),
    text("INSERT INTO prisoner_names(prisoner_names) VALUES ('optimize')"),
    text("INSERT INTO watch_names(watch_names) VALUES ('optimize')"),
)
_MOST_FOUND = 30  # candidates to be ranked, the newest rows first
_MOST_NEAR = 40  # words of the vocabulary that one misspelt word may stand for
_PLAIN = 8  # letters of a word as it is written, of which one may be left out
_WHOLE, _BEGUN = 7, 5  # letters of a word, and of an unfinished one, whose deletes are kept; the distance sees the rest
_ERRORS = 2
_VOWEL = "a"  # what every vowel inside a word is folded to
_HARDLY_BEGUN = 2  # letters that begin so many words that asking for them costs more than it tells
_MOST_CANDIDATES = 60  # who has the other words; the newest are looked at for such letters
_ENOUGH = 5  # of them with the letters: so many are shown first
_SHORT = 4  # letters: so short a word may have one error, or every word is near it
_BATCH = 20_000
_INDEXED_OF_PRISONER = ("search_key", "register_number", "surname_latin", "given_names_latin")
_Named = PersonRow | PrisonerRow | SenderRow | WatchEntryRow

name_deletes_table = Table(
    "name_deletes",
    Base.metadata,
    Column("key", Integer, primary_key=True, autoincrement=False),
    Column("word", String, primary_key=True),
    sqlite_with_rowid=False,
)
name_index_state_table = Table(
    "name_index_state",
    Base.metadata,
    Column("id", Integer, primary_key=True),
    Column("version", Integer, nullable=False),
)
_DELETES, _STATE = name_deletes_table, name_index_state_table
_CUT_UP = Prepared(insert(_DELETES).prefix_with("OR IGNORE"))
# One statement for any number of keys, and one row for a thousand words: the search spends its time on rows otherwise.
_SHARING = Prepared(
    text(
        "SELECT group_concat(name_deletes.word, ' ') FROM json_each(:keys) AS asked "
        "CROSS JOIN name_deletes ON name_deletes.key = asked.value"
    )
)
_TERMS: BindParameter[str] = bindparam("terms")


@dataclass(frozen=True)
class _Entry:
    """A row to be indexed: its id, folded name, name and number."""

    row_id: int
    key: str
    name: str
    number: str


@dataclass(frozen=True)
class _Word:
    """A word of a query: in plain letters as it is typed, and folded. The last one may go on."""

    plain: str
    key: str
    may_go_on: bool = False

    @property
    def may_be_misspelt(self) -> bool:
        """Whether an error in it is worth a thought: not in a number, nor in the first letters of a word."""
        return not _is_number(self.key) and (not self.may_go_on or len(self.key) >= _SHORT)


# --- writing ---------------------------------------------------------------------------------------------------------


def listen(sessions: sessionmaker[Session]) -> None:
    """Index every person and prisoner that these sessions write."""
    event.listen(sessions, "after_flush", _index_flushed)


def bring_up_to_date(engine: Engine) -> None:
    """Fold every name anew and index it, where this was done in an older way."""
    with engine.connect() as connection:
        if connection.scalar(select(_STATE.c.version)) == VERSION:
            return
    with engine.execution_options(**{WRITES: True}).begin() as connection:
        rebuild(connection)


def rebuild(connection: Connection) -> None:
    """Make all keys and the whole index from the names."""
    for filled in (_DELETES, _STATE):
        connection.execute(delete(filled))
    for emptied in _EMPTIED:
        connection.execute(emptied)
    _fold_anew(connection, PersonRow, PersonRow.surname + " " + PersonRow.given_names)
    _fold_anew(connection, PrisonerRow, PrisonerRow.surname + " " + PrisonerRow.given_names)
    _fold_anew(connection, SenderRow, SenderRow.name)
    _fold_anew(connection, WatchEntryRow, WatchEntryRow.name)
    for kind, index, entry_of in _INDEXED:
        _index_all(connection, index, kind, entry_of)
    for merged in _MERGED:
        connection.execute(merged)
    connection.execute(insert(_STATE), {"id": 1, "version": VERSION})


def _index_all(connection: Connection, index: TableClause, kind: type[Base], entry_of: Callable[[Any], _Entry]) -> None:
    for part in _parts(connection.execute(select(*inspect(kind).column_attrs)), _BATCH):
        _write(connection, index, [entry_of(row) for row in part])


def _fold_anew(connection: Connection, row: type[_Named], name: SQLColumnExpression[str]) -> None:
    folded = [(row_id, key, names.fold(said)) for row_id, key, said in connection.execute(
        select(row.id, row.search_key, name)
    )]  # fmt: skip
    changed = [{"row_id": row_id, "key": new} for row_id, old, new in folded if old != new]
    if changed:
        anew = update(row).where(row.id == bindparam("row_id")).values(search_key=bindparam("key"))
        connection.execute(anew, changed)


def _index_flushed(session: Session, flush: UOWTransaction) -> None:
    del flush
    index_new(session, session.new)
    for kind, index, entry_of in _INDEXED:
        if renamed := [entry_of(row) for row in session.dirty if isinstance(row, kind) and _is_renamed(row)]:
            _index_again(session.connection(), index, renamed)


def index_new(session: Session, rows: Iterable[object]) -> None:
    """Index those of these new rows that have names."""
    new = list(rows)
    for kind, index, entry_of in _INDEXED:
        if entries := [entry_of(row) for row in new if isinstance(row, kind)]:
            _write(session.connection(), index, entries)


def index_rows(connection: Connection, kind: type[Base], rows: Iterable[Mapping[str, Any]]) -> None:
    """Index rows that were written without the session's knowing, each with all its columns."""
    for one, index, entry_of in _INDEXED:
        if one is kind:
            _index_again(connection, index, [entry_of(SimpleNamespace(**row)) for row in rows])


def _entry_of_person(row: PersonRow | Row[Any]) -> _Entry:
    """By the name of today, and by those of earlier documents."""
    others = " ".join(row.other_names.splitlines())
    key = f"{row.search_key} {names.fold(others)}" if others else row.search_key
    return _Entry(row.id, key, f"{row.surname} {row.given_names} {others}".strip(), "")


def _entry_of_prisoner(row: PrisonerRow | Row[Any]) -> _Entry:
    """By the names as the prison writes them, and by those in Latin."""
    latin = f"{row.surname_latin} {row.given_names_latin}".strip()
    key = f"{row.search_key} {names.fold(latin)}".strip()
    return _Entry(row.id, key, f"{row.surname} {row.given_names} {latin}".strip(), row.register_number)


def _entry_of_watched(row: WatchEntryRow | Row[Any]) -> _Entry:
    """By every name that the list gives."""
    others = " ".join(row.other_names.splitlines())
    return _Entry(row.id, f"{row.search_key} {names.fold(others)}".strip(), f"{row.name} {others}".strip(), "")


_INDEXED: tuple[tuple[type[Base], TableClause, Callable[[Any], _Entry]], ...] = (
    (PersonRow, PERSONS, _entry_of_person),
    (PrisonerRow, PRISONERS, _entry_of_prisoner),
    (WatchEntryRow, WATCHED, _entry_of_watched),
)


def _is_renamed(row: Base) -> bool:
    names_of = _INDEXED_OF_PRISONER if isinstance(row, PrisonerRow) else ("search_key", "other_names")
    return any(get_history(row, name).has_changes() for name in names_of)


def _index_again(connection: Connection, index: TableClause, entries: Sequence[_Entry]) -> None:
    connection.execute(delete(index).where(index.c.rowid.in_([entry.row_id for entry in entries])))
    _write(connection, index, entries)


def _write(connection: Connection, index: TableClause, entries: Sequence[_Entry]) -> None:
    rows = [
        {"rowid": one.row_id, "words": " ".join([one.key, *map(str.lower, names.plain_words(one.number))])}
        for one in entries
    ]
    _INSERTED[index.name].write_all(connection, rows)
    _learn(connection, {word for entry in entries for word in names.plain_words(entry.name) if not _is_number(word)})


def _learn(connection: Connection, words: set[str]) -> None:
    """Take new words into the vocabulary: as they are written and folded, each with letters left out."""
    whole = {_key(_PLAIN, 0, word[:_PLAIN]) for word in words}
    known = _sharing(connection, whole)
    rows = []
    for word in sorted(words - known):
        rows += [{"key": key, "word": word} for key in _kept_keys(word, [(_PLAIN, 0), (_PLAIN, 1)])]
        folded = names.fold(word)
        kept = [(_WHOLE, left_out) for left_out in range(_allowed(folded, _ERRORS) + 1)]
        rows += [{"key": key, "word": folded} for key in _kept_keys(folded, [*kept, (_BEGUN, 0), (_BEGUN, 1)])]
    if rows:
        _CUT_UP.write_all(connection, rows)


# --- finding ---------------------------------------------------------------------------------------------------------


class Finding:
    """What is shown of those who are found: a selection of a table's columns, by the index of its names.

    `key` is the column with the folded name.
    """

    def __init__(
        self, shown: Select[Any], index: TableClause, row_id: ColumnElement[int], key: ColumnElement[str]
    ) -> None:
        newest = select(index.c.rowid).where(_matches(index)).order_by(index.c.rowid.desc())
        matching = newest.limit(_MOST_FOUND).subquery()
        self.matching = Prepared(shown.join(matching, matching.c.rowid == row_id))
        self.candidates = Prepared(newest.limit(_MOST_CANDIDATES))
        chosen = select(literal_column("value", Integer)).select_from(func.json_each(bindparam("ids")))
        has_begun = [func.instr(" " + key, bindparam(name)) > 0 for name in ("begun", "or_begun")]
        of_chosen = shown.where(row_id.in_(chosen), or_(*has_begun)).order_by(row_id.desc())
        self.begun_among = Prepared(of_chosen.limit(_MOST_FOUND))


def _matches(index: TableClause) -> ColumnElement[bool]:
    return literal_column(index.name).op("MATCH", is_comparison=True)(_TERMS)  # the whole row: that is FTS5's word


def find(connection: Connection, finding: Finding, query: str) -> Sequence[Any]:
    """Rows whose names or numbers have every word of the query, in any order; the last may be unfinished.

    Where nobody has all the words, one may have an error, then every one, then more errors, and one word may be
    missing.
    """
    asked = _asked(query)
    if not asked:
        return []
    *whole, last = asked
    if whole and len(last.key) <= _HARDLY_BEGUN and not _is_number(last.key):
        asking, asked = _Asking(connection, finding, last.key), whole
    else:
        asking = _Asking(connection, finding)
    if rows := asking.match(_terms(asked)):
        return rows
    near = _near(connection, asked, errors=1)
    return (
        _with_one_wrong(asking, asked, near)
        or _match_most(asking, near)
        or _match_most(asking, _near(connection, asked, _ERRORS))
    )


@dataclass(frozen=True)
class _Asking:
    """Asks the index. `hardly_begun` are the first letters of one more word that those who are found must have.

    So many words begin with them that the index takes long to go through all; looking at those who have the other
    words takes less.
    """

    connection: Connection
    finding: Finding
    hardly_begun: str = ""

    def match(self, terms: Sequence[str], joined: str = " AND ") -> Sequence[Any]:
        asked = joined.join(terms)
        if not self.hardly_begun:
            return self.finding.matching.all(self.connection, terms=asked)
        ids = [one.rowid for one in self.finding.candidates.all(self.connection, terms=asked)]
        if len(ids) < _MOST_FOUND:  # so few that the ranking alone sees to the letters
            return self._among(ids, "") if ids else []
        rows = self._among(ids, self.hardly_begun)
        if len(ids) < _MOST_CANDIDATES or len(rows) >= _ENOUGH:
            return rows
        return self.finding.matching.all(self.connection, terms=f"({asked}) AND {_begun(self.hardly_begun)}")

    def _among(self, ids: Sequence[int], letters: str) -> Sequence[Any]:
        begun, *other = (f" {key}" for key in names.begun(letters))
        or_begun = other[0] if other else begun
        return self.finding.begun_among.all(self.connection, ids=json.dumps(ids), begun=begun, or_begun=or_begun)


def _with_one_wrong(asking: _Asking, asked: Sequence[_Word], near: Sequence[str]) -> Sequence[Any]:
    """Every word as it is typed but one, which is near."""
    typed = _terms(asked)
    ways = [[*typed[:at], term, *typed[at + 1 :]] for at, term in enumerate(near) if term]
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


def _terms(asked: Sequence[_Word]) -> list[str]:
    return [_begun(word.key) if word.may_go_on else _one_of([_quoted(word.key)]) for word in asked]


def _asked(query: str) -> list[_Word]:
    plain = names.plain_words(query)[:MOST_WORDS]
    words = [_Word(word, word.lower() if _is_number(word) else names.fold(word)) for word in plain]
    words = [word for word in words if word.key]
    asked = [word for word in words if not names.is_particle(word.key)] or words
    return [*asked[:-1], *(replace(last, may_go_on=True) for last in asked[-1:])]


def _one_of(terms: Sequence[str]) -> str:
    return f"({' OR '.join(terms)})" if terms else ""


def _quoted(word: str) -> str:
    return f'"{word}"'


def _begun(word: str) -> str:
    return _one_of([f'"{key}"*' for key in names.begun(word)])


def _near(connection: Connection, asked: Sequence[_Word], errors: int) -> list[str]:
    """For each word a term for those of the vocabulary with at most so many errors; empty for none.

    For an unfinished word also those that it begins; up to three letters of it are taken as they are, as numbers are.
    """
    misspelt = [word for word in asked if word.may_be_misspelt]
    keys: set[int] = set()
    for word in misspelt:
        keys |= _keys(_WHOLE, word.key, _allowed(word.key, errors)) | _keys(_PLAIN, word.plain, 1)
        keys |= {_key(_PLAIN, 0, word.plain[:length]) for length in range(_SHORT, min(len(word.plain), _PLAIN))}
        if word.may_go_on and len(word.key) < _WHOLE:
            keys |= _keys(_BEGUN, word.key, 1)
    others = _sharing(connection, keys) if keys else set()
    plain: list[str] = []
    folded: list[str] = []
    for other in others:
        (plain if other.isupper() else folded).append(other)
    bare = [other.replace(_VOWEL, "") for other in folded]

    def near(word: _Word) -> str:
        found = [_quoted(key) for key in _nearest(word, plain, folded, bare, errors)]
        return _one_of([*found, *_parted(word, plain)])

    return [near(word) if word.may_be_misspelt else term for word, term in zip(asked, _terms(asked), strict=True)]


def _nearest(word: _Word, plain: Sequence[str], folded: Sequence[str], bare: Sequence[str], errors: int) -> list[str]:
    """The nearest keys first: with one wrong letter as it is written, then as it is folded, then what it begins.

    `bare` are the folded words without vowels. A consonant that was left out between two vowels takes one of them with
    it: that is one error, not two.
    """
    allowed = _allowed(word.key, errors)
    near = {names.fold(plain[place]): (distance, 0) for place, distance in _places(word.plain, plain, 1)}
    for place, distance in _places(word.key, folded, allowed):
        near.setdefault(folded[place], (distance, 1))
    for place, _ in _places(word.key.replace(_VOWEL, ""), bare, allowed):
        if OSA.distance(word.key, folded[place]) <= allowed + 1:
            near.setdefault(folded[place], (allowed + 0.5, 1))
    if word.may_go_on:
        length = len(word.key)
        long = [other for other in folded if len(other) > length]
        for place, distance in _places(word.key, [other[:length] for other in long], allowed):
            near.setdefault(long[place], (distance, 2))
    return sorted(near, key=lambda other: (near[other], other))[:_MOST_NEAR]


def _sharing(connection: Connection, keys: Iterable[int]) -> set[str]:
    """The words of the vocabulary that have any of these keys."""
    return set((_SHARING.value(connection, keys=json.dumps(list(keys))) or "").split())


def _parted(word: _Word, plain: Sequence[str]) -> list[str]:
    """Two names whose blank was forgotten, or became a letter."""
    terms = []
    for other in filter(word.plain.startswith, plain):
        rest = word.plain[len(other) :]
        if len(rest) > 1:
            keys = [names.fold(one) for one in (rest, rest[1:])]
            telling = _one_of([f'"{key}"*' for key in keys if len(key) > _HARDLY_BEGUN])
            first = _quoted(names.fold(other))
            terms.append(f"({first} AND {telling})" if telling else first)
    return terms[:_MOST_NEAR]


def _places(word: str, others: Sequence[str], allowed: int) -> list[tuple[int, float]]:
    """The places of those that are near enough, with their distances."""
    found = process.extract(word, others, scorer=OSA.distance, score_cutoff=allowed, limit=None)
    return [(place, distance) for _, distance, place in found]


def _allowed(word: str, errors: int) -> int:
    return min(errors, 1 if len(word) <= _SHORT else _ERRORS)


def _kept_keys(word: str, kept: Sequence[tuple[int, int]]) -> set[int]:
    """What is written of a word: of so many of its first letters, what remains without so many of them."""
    return {
        zlib.crc32(rest, _opening(part, left_out)) for part, left_out in kept for rest in _rests(word[:part], left_out)
    }


def _keys(part: int, word: str, most: int) -> set[int]:
    """What is asked for a word with at most so many errors: letters left out on either side.

    For one error also two on one side and none on the other: a consonant with its vowel.
    """
    ways = {here: set(range(most + 1)) for here in range(most + 1)}
    if most == 1 and part == _WHOLE:
        ways[0].add(2)
        ways[2] = {0}
    keys: set[int] = set()
    for here, theirs in ways.items():
        rests = _rests(word[:part], here)
        for there in theirs:
            opening = _opening(part, there)
            keys.update([zlib.crc32(rest, opening) for rest in rests])
    return keys


def _key(part: int, left_out: int, rest: str) -> int:
    return zlib.crc32(rest.encode(), _opening(part, left_out))


@cache
def _opening(part: int, left_out: int) -> int:
    """A key tells apart what was kept of a word and how much was left out."""
    return zlib.crc32(f"{part}{left_out}".encode())


def _rests(word: str, left_out: int) -> list[bytes]:
    """What is left of a word without so many letters."""
    return ["".join(kept).encode() for kept in combinations(word, max(len(word) - left_out, 1))]


def _parts(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """The items in lists of at most `size`."""
    rest = iter(items)
    while part := list(islice(rest, size)):
        yield part


def _is_number(word: str) -> bool:
    return not word.isalpha() and any(sign.isdigit() for sign in word)
