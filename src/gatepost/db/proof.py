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
    names: str
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
            states.forget(details.get("moved", []))
            states.note(entry.seq, details.get("rows", []))
            batches += [(entry.seq, batch) for batch in details.get(_MARK, [])]
            if entry.seq % _BATCH == 0:
                step(entry.seq)
        found, looked_at = _compared(session, states, step)
        found += [*states.left(), *_changed_batches(session, batches)]
    return Check(CheckKind.ROWS, looked_at, tuple(found[:_MOST_TOLD]))


class _States:
    """The last state of every row that the journal tells of."""

    def __init__(self, beside: sqlite3.Connection) -> None:
        self._beside = beside
        self._salt = secrets.token_bytes(32)
        beside.execute("PRAGMA journal_mode = OFF")
        beside.execute("CREATE TABLE last (place TEXT PRIMARY KEY, seq, names, digest, seen DEFAULT 0) WITHOUT ROWID")

    def note(self, seq: int, written: Iterable[Mapping[str, Any]]) -> None:
        """Take in what an entry says of rows."""
        self._beside.executemany(
            "INSERT INTO last (place, seq, names, digest) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (place) DO UPDATE SET seq = excluded.seq, names = excluded.names, digest = excluded.digest",
            [
                (
                    _place(table, row["values"]),
                    seq,
                    json.dumps(sorted(row["values"])),
                    self._digest({name: _as_stored(value) for name, value in row["values"].items()}),
                )
                for row in written
                if (table := Base.metadata.tables.get(row["table"])) is not None
            ],
        )

    def forget(self, moved: Iterable[Mapping[str, Any]]) -> None:
        """Rows that got another key: under the old one there is nothing now."""
        places = [(_place(Base.metadata.tables[row["table"]], row["values"]),) for row in moved]
        self._beside.executemany("DELETE FROM last WHERE place = ?", places)

    def take(self, table: Table, values: Mapping[str, Any]) -> _Last | None:
        """How a row was written last; it is marked as seen."""
        place = _place(table, values)
        found = self._beside.execute("SELECT seq, names, digest FROM last WHERE place = ?", (place,)).fetchone()
        self._beside.execute("UPDATE last SET seen = 1 WHERE place = ?", (place,))
        return _Last(*found) if found else None

    def left(self) -> Iterator[Finding]:
        """What was never seen: rows that are gone."""
        unseen = self._beside.execute("SELECT place, seq FROM last WHERE NOT seen ORDER BY seq LIMIT ?", (_MOST_TOLD,))
        for place, seq in unseen:
            yield Finding(Found.MISSING, {"record": place, "entry": seq})

    def is_as_written(self, last: _Last, values: Mapping[str, Any]) -> bool:
        """Whether a row is as it was written last; columns that a newer program added must be empty."""
        names = set(json.loads(last.names))
        added = [value for name, value in values.items() if name not in names]
        held = {name: value for name, value in values.items() if name in names}
        return not any(added) and self._digest(held) == last.digest

    def _digest(self, values: Mapping[str, Any]) -> bytes:
        content = json.dumps(values, sort_keys=True, ensure_ascii=False).encode("utf-8", "surrogatepass")
        return hashlib.blake2b(content, key=self._salt, digest_size=16).digest()


def _compared(session: Session, states: _States, step: Step) -> tuple[list[Finding], int]:
    found: list[Finding] = []
    looked_at = 0
    for table in Base.metadata.sorted_tables:
        if table.name in _NOT_JOURNALED:
            continue
        for part in _parts(_stored(session, table)):
            for values in part:
                last = states.take(table, values)
                record = _place(table, values)
                if last is None:
                    found.append(Finding(Found.UNKNOWN, {"record": record}))
                elif not states.is_as_written(last, values):
                    facts = {
                        "record": record,
                        "entry": last.seq,
                        "columns": _differing(session, last.seq, table, values),
                    }
                    found.append(Finding(Found.CHANGED, facts))
            looked_at += len(part)
            step(looked_at)
    return found, looked_at


def _stored(session: Session, table: Table) -> Iterator[dict[str, Any]]:
    """A table's rows as they lie in the file: not as values that a type would tidy."""
    columns = [column.name for column in table.columns]
    listed = ", ".join(f'"{name}"' for name in columns)
    raw = session.connection().exec_driver_sql(f'SELECT {listed} FROM "{table.name}"')  # noqa: S608 - our own names
    for row in raw:
        yield dict(zip(columns, map(_as_journaled, row), strict=True))


def _differing(session: Session, seq: int, table: Table, values: Mapping[str, Any]) -> str:
    """Which columns are not as an entry wrote them."""
    entry = journal.entry(session, seq)
    place = _place(table, values)
    for row in _details(entry).get("rows", []) if entry else []:
        if row["table"] == table.name and _place(table, row["values"]) == place:
            written = {name: _as_stored(value) for name, value in row["values"].items()}
            return ", ".join(name for name, value in values.items() if written.get(name) != value)
    return ""


def _place(table: Table, values: Mapping[str, Any]) -> str:
    """A row's name: its table and key, with its number where it has one."""
    key = "/".join(str(_as_stored(values.get(column.name))) for column in table.primary_key.columns)
    return f"{table.name} {key}"


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


def _parts(found: Iterator[dict[str, Any]]) -> Iterator[Sequence[dict[str, Any]]]:
    while part := list(islice(found, _BATCH)):
        yield part


# --- rows that were written in one go --------------------------------------------------------------------------------


def _changed_batches(session: Session, batches: Sequence[tuple[int, Mapping[str, Any]]]) -> Iterator[Finding]:
    for seq, batch in batches:
        count, digest = journal.batch_digest(session, str(batch["table"]), str(batch["column"]), int(batch["of"]))
        if (count, digest) != (batch["rows"], batch["sha256"]):
            facts = {
                "record": f"{batch['table']} {batch['of']}",
                "entry": seq,
                "count": count,
                "expected": batch["rows"],
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
