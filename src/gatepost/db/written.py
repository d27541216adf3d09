"""Writes one new row at once, for what is saved while somebody waits at the window.

The session's own unit of work finds out what was changed and in which order it must be written; for three rows whose
order is known that takes longer than the writing. Everything else is as if the session had written them: texts are
tidy, the record knows its shift, the journal tells of it, and names are found.
"""

from __future__ import annotations

from functools import cache
from typing import Any, TypeVar

from sqlalchemy import insert
from sqlalchemy.orm import Session, make_transient_to_detached

from gatepost.db import journal, name_index, shifts
from gatepost.db.prepared import Prepared
from gatepost.db.tables import Base, IdentityDocumentRow, PersonRow, VisitRow, tidy_texts

R = TypeVar("R", PersonRow, IdentityDocumentRow, VisitRow)


def write_now(session: Session, row: R) -> R:
    """Write a new row whose foreign keys are set as columns; it has its `id` afterwards, and belongs to the session."""
    kind = type(row)
    shifts.name_shift(session, [row])
    for name in _usual(kind).keys() - row.__dict__.keys():
        setattr(row, name, _usual(kind)[name])
    tidy_texts(row)
    values = {name: row.__dict__[name] for name in _usual(kind)}
    row.id = _insertion(kind).write(session.connection(), id=None, **values)
    make_transient_to_detached(row)
    session.add(row)
    journal.collect(session, [row])
    name_index.index_new(session, [row])
    return row


@cache
def _insertion(kind: type[Base]) -> Prepared:
    return Prepared(insert(kind))


@cache
def _usual(kind: type[Base]) -> dict[str, Any]:
    """What each column but `id` has where nothing is said: its default, or nothing."""
    columns: Any = kind.__table__.columns
    return {one.key: one.default.arg if one.default is not None else None for one in columns if not one.primary_key}
