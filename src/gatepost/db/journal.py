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

from sqlalchemy import event, insert, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.unitofwork import UOWTransaction

from gatepost.db import audit
from gatepost.db.tables import UNJOURNALED, Base, journal_table, time_of, time_text
from gatepost.domain.changes import Deed

_TOUCHED, _WRITTEN = "gatepost_touched_rows", "gatepost_entries_written"
_BATCH = 2_000
_NEWEST = select(journal_table).order_by(journal_table.c.seq.desc()).limit(1)
_APPEND = insert(journal_table)


class RowsAreNeverDeleted(RuntimeError):
    """A bug: something tried to delete a row of a register."""


def watch(session: Session) -> None:
    """Collect every journaled row that this session writes."""
    session.info[_TOUCHED], session.info[_WRITTEN] = {}, 0
    event.listen(session, "before_flush", _refuse_deleting)
    event.listen(session, "after_flush", _collect)


def append(session: Session, deed: Deed, subject: str) -> audit.Entry:
    """Flush, and write the journal entry for everything collected since the last one."""
    session.flush()
    rows = [row if isinstance(row, dict) else _row_content(row) for row in session.info[_TOUCHED].values()]
    details: dict[str, object] = {"rows": rows}
    if deed.details:
        details["said"] = dict(deed.details)
    entry = audit.link(head(session), time_text(deed.at), deed.actor, deed.name, subject, details)
    session.connection().execute(_APPEND, asdict(entry))
    session.info[_TOUCHED].clear()
    session.info[_WRITTEN] += 1
    return entry


def note(session: Session, kind: type[Base], rows: Iterable[Mapping[str, Any]]) -> None:
    """Collect rows that were written without the session's knowing, each with all its columns."""
    table = str(kind.__table__.description)
    for row in rows:
        values = {name: one if isinstance(one, str) else _plain(one) for name, one in row.items()}
        session.info[_TOUCHED][table, row["id"]] = {"table": table, "values": values}


def is_complete(session: Session) -> bool:
    """Whether everything that was changed stands in an entry."""
    session.flush()
    return bool(session.info[_WRITTEN]) and not session.info[_TOUCHED]


def head(session: Session) -> audit.Entry | None:
    """The newest entry."""
    row = session.connection().execute(_NEWEST).first()
    return audit.Entry(*row) if row else None


def entry(session: Session, seq: int) -> audit.Entry | None:
    """The entry with this number."""
    row = session.execute(select(journal_table).where(journal_table.c.seq == seq)).first()
    return audit.Entry(*row) if row else None


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


def _refuse_deleting(session: Session, flush: UOWTransaction, instances: object) -> None:
    del flush, instances
    if session.deleted:
        raise RowsAreNeverDeleted(repr({type(row).__name__ for row in session.deleted}))


def _collect(session: Session, flush: UOWTransaction) -> None:
    del flush
    touched: dict[object, Base | dict[str, object]] = session.info[_TOUCHED]
    for row in (*session.new, *session.dirty):
        if not isinstance(row, UNJOURNALED):
            touched[id(row)] = row


def _row_content(row: Base) -> dict[str, object]:
    table = row.__table__
    values: dict[str, Any] = {column.name: _plain(getattr(row, column.key)) for column in table.columns}
    return {"table": str(table.description), "values": values}


def _plain(value: object) -> object:
    if isinstance(value, bytes):  # a picture is proven by its hash; the journal stays readable
        return f"sha256:{hashlib.sha256(value).hexdigest()}"
    return time_text(value) if isinstance(value, datetime) else value
