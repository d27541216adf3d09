"""The index of names: folded words in FTS5.

It follows the rows by itself, at every flush; `bring_up_to_date` makes it anew where the way of folding has changed.
What is typed is looked up by `name_search`; words with typing errors by the `vocabulary`, which learns from here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from types import SimpleNamespace
from typing import Any, TypeVar

from sqlalchemy import (
    Column,
    Connection,
    Engine,
    Integer,
    Row,
    SQLColumnExpression,
    Table,
    TableClause,
    bindparam,
    column,
    delete,
    event,
    insert,
    inspect,
    select,
    table,
    update,
)
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.orm.attributes import get_history
from sqlalchemy.orm.unitofwork import UOWTransaction

from gatepost.db import vocabulary
from gatepost.db.engine import WRITES
from gatepost.db.parcel_tables import SenderRow
from gatepost.db.prepared import Prepared
from gatepost.db.tables import Base, PersonRow, PrisonerRow
from gatepost.db.watch_tables import WatchEntryRow
from gatepost.domain import names

T = TypeVar("T")
VERSION = 1  # goes up when names are folded or words are cut up in another way
PERSONS, PRISONERS, WATCHED = (
    table(name, column("rowid"), column("words")) for name in ("person_names", "prisoner_names", "watch_names")
)
_INDEXES = (PERSONS, PRISONERS, WATCHED)
_INSERTED = {index.name: Prepared(insert(index)) for index in _INDEXES}
# FTS5's own leaves of 4,050 bytes do not fit into a page that also carries its code: each took two, and twice the time.
_LEAF_BYTES = 3_900
_BATCH = 20_000
_INDEXED_OF_PRISONER = ("search_key", "register_number", "surname_latin", "given_names_latin")
_Named = PersonRow | PrisonerRow | SenderRow | WatchEntryRow

name_index_state_table = Table(
    "name_index_state",
    Base.metadata,
    Column("id", Integer, primary_key=True),
    Column("version", Integer, nullable=False),
)
_STATE = name_index_state_table


@dataclass(frozen=True)
class _Entry:
    """A row to be indexed: its id, folded name, name and number."""

    row_id: int
    key: str
    name: str
    number: str


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
    vocabulary.forget(connection)
    connection.execute(delete(_STATE))
    _tell_all(connection, "delete-all")  # the way of a table that keeps no contents
    _tell_all(connection, "pgsz", _LEAF_BYTES)
    _fold_anew(connection, PersonRow, PersonRow.surname + " " + PersonRow.given_names)
    _fold_anew(connection, PrisonerRow, PrisonerRow.surname + " " + PrisonerRow.given_names)
    _fold_anew(connection, SenderRow, SenderRow.name)
    _fold_anew(connection, WatchEntryRow, WatchEntryRow.name)
    for kind, index, entry_of in _INDEXED:
        _index_all(connection, index, kind, entry_of)
    _tell_all(connection, "optimize")
    connection.execute(insert(_STATE), {"id": 1, "version": VERSION})


def _tell_all(connection: Connection, command: str, value: int | None = None) -> None:
    """Give each index a command of FTS5: an insertion into a column that bears the table's own name."""
    for index in _INDEXES:
        told = table(index.name, column(index.name), column("rank"))
        connection.execute(insert(told).values({index.name: command, "rank": value}))


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
    words = {word for entry in entries for word in names.plain_words(entry.name)}
    vocabulary.learn(connection, {word for word in words if not vocabulary.is_number(word)})


def _parts(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """The items in lists of at most `size`."""
    rest = iter(items)
    while part := list(islice(rest, size)):
        yield part
