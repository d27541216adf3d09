"""The index of names: folded words in FTS5, and for typing errors every word of a name with letters left out.

Two words are few errors apart where leaving letters out of both can make them equal (W. Garbe's symmetric deletes), so
that an error costs some look-ups of a number instead of a walk over a million names. The index follows the rows by
itself, at every flush; `bring_up_to_date` makes it anew where the way of folding has changed.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, islice
from types import SimpleNamespace
from typing import Any, TypeVar

from rapidfuzz import process
from rapidfuzz.distance import OSA
from sqlalchemy import (
    BindParameter,
    Column,
    Connection,
    Engine,
    Integer,
    Row,
    SQLColumnExpression,
    String,
    Subquery,
    Table,
    TableClause,
    bindparam,
    column,
    delete,
    event,
    insert,
    inspect,
    literal_column,
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
_HARDLY_BEGUN = 2  # letters that begin so many words that asking for them costs more than it tells
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
    """A word of a query: in plain letters as it is typed, and folded."""

    plain: str
    key: str


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


def matching(index: TableClause) -> Subquery:
    """The newest rows that match the `terms` of `find`, by `rowid`: to be joined with what is shown of them."""
    matches = literal_column(index.name).op("MATCH")(_TERMS)  # the whole row: that is FTS5's word for it
    return select(index.c.rowid).where(matches).order_by(index.c.rowid.desc()).limit(_MOST_FOUND).subquery()


def find(connection: Connection, found: Prepared, query: str) -> Sequence[Any]:
    """Rows whose names or numbers have every word of the query, in any order; the last may be unfinished.

    `found` selects what is shown of what is `matching`. Where nobody has all the words, one may have an error, then
    every one, then more errors, and one word may be missing.
    """
    asked = _asked(query)
    if not asked:
        return []
    if rows := _as_typed(connection, found, asked):
        return rows
    near = _near(connection, asked, errors=1)
    return (
        _with_one_wrong(connection, found, asked, near)
        or _match_most(connection, found, near)
        or _match_most(connection, found, _near(connection, asked, _ERRORS))
    )


def _with_one_wrong(
    connection: Connection, found: Prepared, asked: Sequence[_Word], near: Sequence[str]
) -> Sequence[Any]:
    """Every word as it is typed but one, which is near."""
    typed = _terms(asked)
    ways = [[*typed[:at], term, *typed[at + 1 :]] for at, term in enumerate(near) if term]
    return _match(connection, found, [f"({' AND '.join(way)})" for way in ways], " OR ") if ways else []


def _as_typed(connection: Connection, found: Prepared, asked: Sequence[_Word]) -> Sequence[Any]:
    terms = _terms(asked)
    if len(terms) > 1 and len(asked[-1].key) <= _HARDLY_BEGUN:
        rows = _match(connection, found, terms[:-1])
        if 0 < len(rows) < _MOST_FOUND:
            return rows  # so few that the ranking alone sees to the letter or two of the next word
    return _match(connection, found, terms)


def _terms(asked: Sequence[_Word]) -> list[str]:
    *whole, last = asked
    return [*(_one_of([_quoted(word.key)]) for word in whole), _begun(last.key)]


def _asked(query: str) -> list[_Word]:
    plain = names.plain_words(query)[:MOST_WORDS]
    words = [_Word(word, word.lower() if _is_number(word) else names.fold(word)) for word in plain]
    words = [word for word in words if word.key]
    return [word for word in words if not names.is_particle(word.key)] or words


def _match_most(connection: Connection, found: Prepared, near: Sequence[str]) -> Sequence[Any]:
    """All the words where that finds somebody, else all but one of them."""
    terms = [term for term in near if term]
    if not terms or len(terms) < len(near) - 1:
        return []
    rows = _match(connection, found, terms)
    if not rows and len(terms) > 2 and len(terms) == len(near):
        all_but_one = [f"({' AND '.join(some)})" for some in combinations(terms, len(terms) - 1)]
        rows = _match(connection, found, all_but_one, " OR ")
    return rows


def _match(connection: Connection, found: Prepared, terms: Sequence[str], joined: str = " AND ") -> Sequence[Any]:
    return found.all(connection, terms=joined.join(terms))


def _one_of(terms: Sequence[str]) -> str:
    return f"({' OR '.join(terms)})" if terms else ""


def _quoted(word: str) -> str:
    return f'"{word}"'


def _begun(word: str) -> str:
    return _one_of([f'"{key}"*' for key in names.begun(word)])


def _near(connection: Connection, asked: Sequence[_Word], errors: int) -> list[str]:
    """For each word a term for those of the vocabulary with at most so many errors; empty for none.

    For the last word also those that it begins; up to three letters of it are taken as they are.
    """
    *whole, last = asked
    takes_last = len(last.key) >= _SHORT and not _is_number(last.key)
    misspelt = [word for word in whole if not _is_number(word.key)] + ([last] if takes_last else [])
    keys: set[int] = set()
    for word in misspelt:
        keys |= _keys(_WHOLE, word.key, _allowed(word.key, errors)) | _keys(_PLAIN, word.plain, 1)
        keys |= {_key(_PLAIN, 0, word.plain[:length]) for length in range(_SHORT, min(len(word.plain), _PLAIN))}
    if takes_last and len(last.key) < _WHOLE:
        keys |= _keys(_BEGUN, last.key, 1)
    others = _sharing(connection, keys) if keys else set()
    plain, folded = ([other for other in others if other.isupper() is upper] for upper in (True, False))
    bare = [_without_vowels(other) for other in folded]

    def near(word: _Word) -> str:
        found = [_quoted(key) for key in _nearest(word, plain, folded, bare, errors, may_go_on=word is last)]
        return _one_of([*found, *_parted(word, plain)])

    terms = [near(word) if word in misspelt else _one_of([_quoted(word.key)]) for word in whole]
    return [*terms, near(last) if takes_last else _begun(last.key)]


def _nearest(
    word: _Word, plain: Sequence[str], folded: Sequence[str], bare: Sequence[str], errors: int, may_go_on: bool
) -> list[str]:
    """The nearest keys first: with one wrong letter as it is written, then as it is folded, then what it begins.

    `bare` are the folded words without vowels. A consonant that was left out between two vowels takes one of them with
    it: that is one error, not two.
    """
    allowed = _allowed(word.key, errors)
    near = {names.fold(plain[place]): (distance, 0) for place, distance in _places(word.plain, plain, 1)}
    for place, distance in _places(word.key, folded, allowed):
        near.setdefault(folded[place], (distance, 1))
    for place, _ in _places(_without_vowels(word.key), bare, allowed):
        if OSA.distance(word.key, folded[place]) <= allowed + 1:
            near.setdefault(folded[place], (allowed + 0.5, 1))
    if may_go_on:
        long = [other for other in folded if len(other) > len(word.key)]
        for place, distance in _places(word.key, [other[: len(word.key)] for other in long], allowed):
            near.setdefault(long[place], (distance, 2))
    return sorted(near, key=lambda other: (near[other], other))[:_MOST_NEAR]


def _sharing(connection: Connection, keys: Iterable[int]) -> set[str]:
    """The words of the vocabulary that have any of these keys."""
    return set((_SHARING.value(connection, keys=json.dumps(list(keys))) or "").split())


def _parted(word: _Word, plain: Sequence[str]) -> list[str]:
    """Two names whose blank was forgotten, or became a letter."""
    terms = []
    for other in plain:
        rest = word.plain[len(other) :]
        if word.plain.startswith(other) and len(rest) > 1:
            beginnings = _one_of([f'"{names.fold(one)}"*' for one in (rest, rest[1:]) if names.fold(one)])
            terms.append(f"({_quoted(names.fold(other))} AND {beginnings})")
    return terms[:_MOST_NEAR]


def _places(word: str, others: Sequence[str], allowed: int) -> list[tuple[int, float]]:
    """The places of those that are near enough, with their distances."""
    found = process.extract(word, others, scorer=OSA.distance, score_cutoff=allowed, limit=None)
    return [(place, distance) for _, distance, place in found]


def _without_vowels(word: str) -> str:
    return word.replace("a", "")


def _allowed(word: str, errors: int) -> int:
    return min(errors, 1 if len(word) <= _SHORT else _ERRORS)


def _kept_keys(word: str, kept: Sequence[tuple[int, int]]) -> set[int]:
    """What is written of a word: of so many of its first letters, what remains without so many of them."""
    return {_key(part, left_out, rest) for part, left_out in kept for rest in _rests(word[:part], left_out)}


def _keys(part: int, word: str, most: int) -> set[int]:
    """What is asked for a word with at most so many errors: letters left out on either side.

    For one error also two on one side and none on the other: a consonant with its vowel.
    """
    ways = {(here, there) for here in range(most + 1) for there in range(most + 1)}
    if most == 1 and part == _WHOLE:
        ways |= {(0, 2), (2, 0)}
    return {_key(part, there, rest) for here, there in ways for rest in _rests(word[:part], here)}


def _key(part: int, left_out: int, rest: str) -> int:
    return zlib.crc32(f"{part}{left_out}{rest}".encode())


def _rests(word: str, left_out: int) -> Iterator[str]:
    """What is left of a word without so many letters."""
    for places in combinations(range(len(word)), max(len(word) - left_out, 1)):
        yield "".join(word[place] for place in places)


def _parts(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """The items in lists of at most `size`."""
    rest = iter(items)
    while part := list(islice(rest, size)):
        yield part


def _is_number(word: str) -> bool:
    return not word.isalpha() and any(sign.isdigit() for sign in word)
