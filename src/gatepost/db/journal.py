"""Writes the audit journal from what a transaction really changed, and reads it back.

No desk can forget an entry or word it: the rows are collected from the session itself.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import event, insert, inspect, select
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.orm.attributes import get_history
from sqlalchemy.orm.unitofwork import UOWTransaction

from gatepost.db import audit
from gatepost.db.prepared import Prepared
from gatepost.db.tables import UNJOURNALED, Base, journal_table, tidy_texts, time_of, time_text
from gatepost.domain.changes import Deed

_TOUCHED, _WRITTEN = "gatepost_touched_rows", "gatepost_entries_written"
_BATCHES, _MOVED = "gatepost_batches", "gatepost_moved_rows"
_BATCH = 2_000
_NEWEST = select(journal_table).order_by(journal_table.c.seq.desc()).limit(1)
_HEAD, _APPEND = Prepared(_NEWEST), Prepared(insert(journal_table))


class RowsAreNeverDeleted(RuntimeError):
    """A bug: something tried to delete a row of a register."""


def listen(sessions: sessionmaker[Session]) -> None:
    """Let every session that writes collect the rows it writes. Once: listeners for each session would cost a third."""
    event.listen(sessions, "before_flush", _before_flush)
    event.listen(sessions, "after_flush", _collect)


def begin(session: Session) -> None:
    """Nothing is collected yet."""
    session.info[_TOUCHED], session.info[_WRITTEN], session.info[_BATCHES], session.info[_MOVED] = {}, 0, [], []


def append(session: Session, deed: Deed, subject: str) -> audit.Entry:
    """Flush, and write the journal entry for everything collected since the last one."""
    session.flush()
    rows = [row if isinstance(row, dict) else _row_content(row) for row in session.info[_TOUCHED].values()]
    details: dict[str, object] = {"rows": rows}
    for kept, name in ((_BATCHES, "batches"), (_MOVED, "moved")):
        if session.info[kept]:
            details[name] = session.info[kept]
            session.info[kept] = []
    if deed.details:
        details["said"] = dict(deed.details)
    entry = audit.link(head(session), time_text(deed.at), deed.actor, deed.name, subject, details)
    _APPEND.write(session.connection(), **asdict(entry))
    session.info[_TOUCHED].clear()
    session.info[_WRITTEN] += 1
    return entry


def collect(session: Session, rows: Iterable[object]) -> None:
    """Let the next entry tell of rows as they will be when it is written."""
    touched: dict[object, object] = session.info[_TOUCHED]
    for row in rows:
        if not isinstance(row, UNJOURNALED):
            touched[id(row)] = row


def note(session: Session, kind: type[Base], rows: Iterable[Mapping[str, Any]]) -> None:
    """Collect rows that were written without the session's knowing, each with all its columns."""
    table = str(kind.__table__.description)
    for row in rows:
        values = {name: one if isinstance(one, str) else _plain(one) for name, one in row.items()}
        session.info[_TOUCHED][table, row["id"]] = {"table": table, "values": values}


def note_batch(session: Session, kind: type[Base], column: str, of: int) -> None:
    """Let the next entry prove rows that were written in one go by their hash, instead of telling each."""
    table = str(kind.__table__.description)
    count, digest = batch_digest(session, table, column, of)
    session.info[_BATCHES].append({"table": table, "column": column, "of": of, "rows": count, "sha256": digest})


def batch_digest(session: Session, table: str, column: str, of: int) -> tuple[int, str]:
    """How many rows of a table have `of` in a column, and the SHA-256 over all of them, by their keys."""
    of_table = Base.metadata.tables[table]
    chosen = select(of_table).where(of_table.c[column] == of).order_by(*of_table.primary_key.columns)
    digest, count = hashlib.sha256(), 0
    for row in session.connection().execute(chosen.execution_options(yield_per=_BATCH)):
        digest.update(audit.canonical({name: _plain(value) for name, value in row._mapping.items()}).encode() + b"\n")
        count += 1
    return count, digest.hexdigest()


def is_complete(session: Session) -> bool:
    """Whether everything that was changed stands in an entry."""
    session.flush()
    return bool(session.info[_WRITTEN]) and not session.info[_TOUCHED] and not session.info[_BATCHES]


def head(session: Session) -> audit.Entry | None:
    """The newest entry."""
    row = _HEAD.first(session.connection())
    return audit.Entry(*row) if row else None


def entry(session: Session, seq: int) -> audit.Entry | None:
    """The entry with this number."""
    row = session.execute(select(journal_table).where(journal_table.c.seq == seq)).first()
    return audit.Entry(*row) if row else None


def entries_after(session: Session, seq: int) -> list[audit.Entry]:
    """The entries after one, in order."""
    rows = session.execute(select(journal_table).where(journal_table.c.seq > seq).order_by(journal_table.c.seq))
    return [audit.Entry(*row) for row in rows]


def head_before(session: Session, moment: datetime) -> audit.Entry | None:
    """The newest entry of before a moment."""
    row = session.execute(_NEWEST.where(journal_table.c.at < time_text(moment))).first()
    return audit.Entry(*row) if row else None


def last_numbers(session: Session, seq: int, given_out: Iterable[tuple[str, int]]) -> dict[tuple[str, int], int]:
    """The last number of each of these registers and years that an entry up to `seq` is filed under."""
    found = {}
    for register, year in given_out:
        opening = f"{register}-{year}-"
        of_register = journal_table.c.subject.between(opening, opening + "~")
        newest = (
            select(journal_table.c.subject)
            .where(of_register, journal_table.c.seq <= seq)
            .order_by(journal_table.c.subject.desc())
            .limit(1)
        )
        if subject := session.scalar(newest):
            found[register, year] = int(subject.removeprefix(opening))
    return found


def entries(session: Session) -> Iterator[audit.Entry]:
    """All entries in order, in bounded memory."""
    rows = session.execute(select(journal_table).order_by(journal_table.c.seq).execution_options(yield_per=_BATCH))
    for row in rows:
        yield audit.Entry(*row)


def redacted(session: Session) -> dict[int, str]:
    """What the entries that lost names must hash to now."""
    of_redactions = select(journal_table).where(journal_table.c.deed == audit.REDACTING).order_by(journal_table.c.seq)
    return audit.attested(audit.Entry(*row) for row in session.execute(of_redactions))


@dataclass(frozen=True)
class Told:
    """One entry as it is told: when (UTC), who, what, and the rows as they were afterwards."""

    at: datetime
    actor: str
    deed: str
    details: dict[str, Any]


def of_subject(session: Session, subject: str) -> list[Told]:
    """What the journal files under a subject, in order."""
    rows = session.execute(
        select(journal_table).where(journal_table.c.subject == subject).order_by(journal_table.c.seq)
    )
    return [Told(time_of(row.at), row.actor, row.deed, json.loads(row.details)) for row in rows]


def _before_flush(session: Session, flush: UOWTransaction, instances: object) -> None:
    """Rows are never deleted, and their texts are tidy."""
    del flush, instances
    if session.deleted:
        raise RowsAreNeverDeleted(repr({type(row).__name__ for row in session.deleted}))
    for row in (*session.new, *session.dirty):
        tidy_texts(row)


def _collect(session: Session, flush: UOWTransaction) -> None:
    del flush
    collect(session, (*session.new, *session.dirty))
    for row in session.dirty:
        if key := _key_before(row):
            session.info[_MOVED].append({"table": str(row.__table__.description), "values": key})


def _key_before(row: Base) -> dict[str, object]:
    """The key that a row had before this flush gave it another; empty where it kept it."""
    columns = inspect(type(row)).primary_key
    histories = {column.name: get_history(row, str(column.key)) for column in columns}
    if not any(history.added and history.deleted for history in histories.values()):
        return {}
    return {name: [*history.deleted, *history.unchanged][0] for name, history in histories.items()}


def _row_content(row: Base) -> dict[str, object]:
    table = row.__table__
    values: dict[str, Any] = {column.name: _plain(getattr(row, column.key)) for column in table.columns}
    return {"table": str(table.description), "values": values}


def _plain(value: object) -> object:
    if isinstance(value, bytes):  # a picture is proven by its hash; the journal stays readable
        return f"sha256:{hashlib.sha256(value).hexdigest()}"
    return time_text(value) if isinstance(value, datetime) else value
