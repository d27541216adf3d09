"""Proves the tables by the journal: every row is as the last entry that wrote it says, and none is more or less.

What the chain proves of the journal is thus proven of the records too. The last state of each row is kept as a keyed
hash in a private temporary database, so that a journal of any length is compared in bounded memory, and nothing of it
is readable on the disk.
"""

from __future__ import annotations

import hashlib
import json
import secrets
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from functools import cache
from itertools import islice
from typing import Any, NamedTuple

from sqlalchemy import Table, func, select, text
from sqlalchemy.orm import Session

from gatepost.db import audit, journal, numbering
from gatepost.db.tables import UNJOURNALED, Base, journal_redactions_table, journal_table
from gatepost.domain.proof import Check, CheckKind, Finding, Found
from gatepost.domain.seals import Seal

Step = Callable[[int], object]  # hears how many entries and rows were looked at; may raise Cancelled
_BATCH = 5_000
_MOST_TOLD = 200  # findings of one check: whoever changed more needs no longer list
_MARK = "batches"  # where an entry tells of rows that were written in one go
# Tables that the journal has no rows of: the store's own bookkeeping, and what is derived from rows.
_NOT_JOURNALED = {row.__tablename__ for row in UNJOURNALED} | {
    *("journal_redactions", "name_deletes", "name_index_state", "prisoner_list_rows"),
}


class _Last(NamedTuple):
    """How a row was written last: by which entry, with which columns, and the hash over them."""

    seq: int
    names: tuple[str, ...]
    digest: bytes


# --- the chain -------------------------------------------------------------------------------------------------------


def chain(session: Session, verdict: audit.Verdict) -> Check:
    """What verifying the chain found, and whether every redaction is vouched for by an entry."""
    findings = []
    if verdict.broken_seq is not None:
        findings.append(Finding(Found.ENTRY, {"entry": verdict.broken_seq, "what": verdict.what}))
    noted = session.scalars(select(journal_redactions_table.c.seq)).all()
    findings += [
        Finding(Found.REDACTION, {"entry": one}) for one in sorted(set(noted) - set(journal.redacted(session)))
    ]
    return Check(CheckKind.CHAIN, verdict.entries, tuple(findings))


# --- rows ------------------------------------------------------------------------------------------------------------


def rows(session: Session, step: Step) -> Check:
    """Compare every journaled row with the journal."""
    with closing(sqlite3.connect("")) as beside:
        states = _States(beside)
        batches: list[tuple[int, Mapping[str, Any]]] = []
        for entry in journal.entries(session):
            details = _details(entry)
            states.forget(_rows_in(details, "moved"))
            states.note(entry.seq, _rows_in(details, "rows"))
            batches += [(entry.seq, batch) for batch in _batches_in(details)]
            if entry.seq % _BATCH == 0:
                step(entry.seq)
        found, looked_at = _compared(session, states, step)
        found += _changed_batches(session, batches)
    return Check(CheckKind.ROWS, looked_at, tuple(found[:_MOST_TOLD]))


class _States:
    """The last state of every row that the journal tells of."""

    def __init__(self, beside: sqlite3.Connection) -> None:
        self._beside = beside
        self._salt = secrets.token_bytes(32)
        self._shapes: dict[tuple[str, ...], int] = {}  # a few dozen: each table's columns in each version
        self._names: list[tuple[str, ...]] = []
        beside.execute("PRAGMA journal_mode = OFF")
        beside.execute("CREATE TABLE last (place TEXT PRIMARY KEY, seq, shape, digest) WITHOUT ROWID")

    def note(self, seq: int, written: Iterable[Mapping[str, Any]]) -> None:
        """Take in what an entry says of rows."""
        self._beside.executemany(
            "INSERT INTO last (place, seq, shape, digest) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (place) DO UPDATE SET seq = excluded.seq, shape = excluded.shape, digest = excluded.digest",
            [(_place(row["table"], row["values"]), seq, *self._shape_and_digest(row["values"])) for row in written],
        )

    def forget(self, moved: Iterable[Mapping[str, Any]]) -> None:
        """Rows that got another key: under the old one there is nothing now."""
        places = [(_place(row["table"], row["values"]),) for row in moved]
        self._beside.executemany("DELETE FROM last WHERE place = ?", places)

    def last(self, place: str) -> _Last | None:
        """How a row was written last."""
        found = self._beside.execute("SELECT seq, shape, digest FROM last WHERE place = ?", (place,)).fetchone()
        return _Last(found[0], self._names[found[1]], found[2]) if found else None

    def are_all(self, count: int) -> bool:
        """Whether no more rows than so many are told of: each row has a place of its own."""
        return bool(self._beside.execute("SELECT count(*) = ? FROM last", (count,)).fetchone()[0])

    def left(self, there: Iterable[str]) -> Iterator[Finding]:
        """Rows that are told of and gone; `there` are the places of those that are not."""
        self._beside.executemany("DELETE FROM last WHERE place = ?", ((place,) for place in there))
        unseen = self._beside.execute("SELECT place, seq FROM last ORDER BY seq LIMIT ?", (_MOST_TOLD,))
        for place, seq in unseen:
            yield Finding(Found.MISSING, {"record": place, "entry": seq})

    def is_as_written(self, last: _Last, values: Mapping[str, Any]) -> bool:
        """Whether a row is as it was written last; columns that a newer program added must be empty."""
        added = [value for name, value in values.items() if name not in last.names]
        held = [values[name] for name in last.names if name in values]
        return not any(added) and len(held) == len(last.names) and self._digest(held) == last.digest

    def _shape_and_digest(self, values: Mapping[str, Any]) -> tuple[int, bytes]:
        names = tuple(values)
        shape = self._shapes.setdefault(names, len(self._shapes))
        if shape == len(self._names):
            self._names.append(names)
        return shape, self._digest([_as_stored(value) for value in values.values()])

    def _digest(self, values: Sequence[Any]) -> bytes:
        """A hash over values in their order; a text, a number and nothing are told apart."""
        content = json.dumps(values, ensure_ascii=False).encode("utf-8", "surrogatepass")
        return hashlib.blake2b(content, key=self._salt, digest_size=16).digest()


def _compared(session: Session, states: _States, step: Step) -> tuple[list[Finding], int]:
    found: list[Finding] = []
    looked_at = known = 0
    for table in _journaled_tables():
        for part in _parts(_stored(session, table)):
            for values in part:
                record = _place(table.name, values)
                last = states.last(record)
                known += last is not None
                if last is None:
                    found.append(Finding(Found.UNKNOWN, {"record": record}))
                elif not states.is_as_written(last, values):
                    columns = _differing(session, last.seq, table.name, values)
                    found.append(Finding(Found.CHANGED, {"record": record, "entry": last.seq, "columns": columns}))
            looked_at += len(part)
            step(looked_at)
    if not states.are_all(known):
        found += states.left(
            _place(table.name, row) for table in _journaled_tables() for row in _stored(session, table)
        )
    return found, looked_at


def _journaled_tables() -> list[Table]:
    return [table for table in Base.metadata.sorted_tables if table.name not in _NOT_JOURNALED]


def _stored(session: Session, table: Table) -> Iterator[dict[str, Any]]:
    """A table's rows as they lie in the file: not as values that a type would tidy."""
    columns = [column.name for column in table.columns]
    listed = ", ".join(f'"{name}"' for name in columns)
    raw = session.connection().exec_driver_sql(f'SELECT {listed} FROM "{table.name}"')  # noqa: S608 - our own names
    for row in raw:
        yield dict(zip(columns, map(_as_journaled, row), strict=True))


def _differing(session: Session, seq: int, table: str, values: Mapping[str, Any]) -> str:
    """Which columns are not as an entry wrote them."""
    entry = journal.entry(session, seq)
    place = _place(table, values)
    for row in _rows_in(_details(entry), "rows") if entry else []:
        if row["table"] == table and _place(table, row["values"]) == place:
            written = {name: _as_stored(value) for name, value in row["values"].items()}
            return ", ".join(name for name, value in values.items() if written.get(name) != value)
    return ""


def _place(table: str, values: Mapping[str, Any]) -> str:
    """A row's name: its table and key, with its number where it has one."""
    return f"{table} {'/'.join([str(_as_stored(values.get(name))) for name in _key_of(table)])}"


@cache
def _key_of(table: str) -> list[str]:
    return [column.name for column in Base.metadata.tables[table].primary_key.columns]


def _as_journaled(value: Any) -> Any:
    """A value as it lies in the file, as the journal writes it; a picture that was emptied is an empty text."""
    return (f"sha256:{hashlib.sha256(value).hexdigest()}" if value else "") if isinstance(value, bytes) else value


def _as_stored(value: Any) -> Any:
    """A value of the journal as it lies in the file: SQLite has no truth values."""
    return int(value) if isinstance(value, bool) else value


def _details(entry: audit.Entry) -> Mapping[str, Any]:
    """What an entry says; nothing where somebody made it unreadable, which the chain tells."""
    try:
        details = json.loads(entry.details)
    except ValueError:
        return {}
    return details if isinstance(details, dict) else {}


def _rows_in(details: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    """The rows that an entry tells of; whatever else somebody wrote there is the chain's to tell."""
    rows = details.get(name)
    if not isinstance(rows, list):
        return []
    return [
        row
        for row in rows
        if isinstance(row, dict)
        and isinstance(row.get("values"), dict)
        and isinstance(row.get("table"), str)
        and row["table"] in Base.metadata.tables
    ]


def _batches_in(details: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The batches that an entry tells of, those that can be looked for."""
    batches = details.get(_MARK)
    if not isinstance(batches, list):
        return []
    return [batch for batch in batches if isinstance(batch, dict) and _can_be_looked_for(batch)]


def _can_be_looked_for(batch: Mapping[str, Any]) -> bool:
    table = Base.metadata.tables.get(str(batch.get("table")))
    return table is not None and str(batch.get("column")) in table.c and isinstance(batch.get("of"), int)


def _parts(found: Iterator[dict[str, Any]]) -> Iterator[Sequence[dict[str, Any]]]:
    while part := list(islice(found, _BATCH)):
        yield part


# --- rows that were written in one go --------------------------------------------------------------------------------


def _changed_batches(session: Session, batches: Sequence[tuple[int, Mapping[str, Any]]]) -> Iterator[Finding]:
    for seq, batch in batches:
        count, digest = journal.batch_digest(session, str(batch["table"]), str(batch["column"]), int(batch["of"]))
        if (count, digest) != (batch.get("rows"), batch.get("sha256")):
            facts = {
                "record": f"{batch['table']} {batch['of']}",
                "entry": seq,
                "count": count,
                "expected": batch.get("rows", 0),
            }
            yield Finding(Found.BATCH, facts)


# --- numbers ---------------------------------------------------------------------------------------------------------


def numbers(session: Session) -> Check:
    """Whether every register's numbers have no gaps, and its counter stands at the last one."""
    found: list[Finding] = []
    looked_at = 0
    given_out = _given_out(session)
    counters = numbering.last_numbers(session)
    for (register, year), last in sorted(counters.items()):
        there = given_out.pop((register, year), set())
        looked_at += len(there)
        missing = sorted(set(range(1, last + 1)) - there)[:_MOST_TOLD]
        found += [Finding(Found.NUMBER, {"number": f"{register}-{year}-{one:06d}"}) for one in missing]
        if max(there, default=0) > last:
            facts = {"number": f"{register}-{year}", "count": last, "expected": max(there)}
            found.append(Finding(Found.COUNTER, facts))
    for (register, year), there in sorted(given_out.items()):
        looked_at += len(there)
        facts = {"number": f"{register}-{year}", "count": 0, "expected": max(there)}
        found.append(Finding(Found.COUNTER, facts))
    return Check(CheckKind.NUMBERS, looked_at, tuple(found[:_MOST_TOLD]))


def _given_out(session: Session) -> dict[tuple[str, int], set[int]]:
    given_out: dict[tuple[str, int], set[int]] = {}
    for register, places in numbering.REGISTERS.items():
        for table, column in places:
            of_table = Base.metadata.tables[table].c[column]
            for number in session.scalars(select(of_table).where(of_table.like(f"{register}-%")).distinct()):
                year, _, count = number.removeprefix(f"{register}-").partition("-")
                if year.isdigit() and count.isdigit():
                    given_out.setdefault((register, int(year)), set()).add(int(count))
    return given_out


# --- seals -----------------------------------------------------------------------------------------------------------


def seals(session: Session, on_paper: Sequence[Seal]) -> Check:
    """Whether the store still holds what signed sheets of paper say of it."""
    found = [finding for seal in on_paper for finding in _of_seal(session, seal)]
    return Check(CheckKind.SEALS, len(on_paper), tuple(found))


def _of_seal(session: Session, seal: Seal) -> Iterator[Finding]:
    day = seal.day.isoformat()
    entry = journal.entry(session, seal.entries)
    if entry is None:
        count = session.scalar(select(func.count()).select_from(journal_table))
        yield Finding(Found.SEAL_BEYOND, {"day": day, "entry": seal.entries, "count": count})
    elif entry.hash != seal.head:
        yield Finding(Found.SEAL_OTHER, {"day": day, "entry": seal.entries})
    there = numbering.last_numbers(session)
    for (register, year), last in sorted(seal.numbers.items()):
        if there.get((register, year), 0) < last:
            number = f"{register}-{year}-{last:06d}"
            count = there.get((register, year), 0)
            yield Finding(Found.SEAL_NUMBER, {"day": day, "number": number, "count": count})


def pages(session: Session) -> Check:
    """SQLCipher's and SQLite's own checks, the links between tables among them."""
    connection = session.connection()
    said = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA cipher_integrity_check")]
    said += [str(row[0]) for row in connection.exec_driver_sql("PRAGMA integrity_check")]
    said += [str(tuple(row)) for row in connection.exec_driver_sql("PRAGMA foreign_key_check")]
    count = connection.execute(text("PRAGMA page_count")).scalar_one()
    found = [Finding(Found.PAGE, {"what": line}) for line in said if line != "ok"]
    return Check(CheckKind.PAGES, int(count), tuple(found[:_MOST_TOLD]))
