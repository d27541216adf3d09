"""Lists that prisoners were taken over from: rows to domain values, and what each list made of each prisoner."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime

from sqlalchemy import bindparam, insert, select
from sqlalchemy.orm import Session

from gatepost.db import journal
from gatepost.db.numbering import PRISONER_LISTS, next_number
from gatepost.db.prisoner_list_tables import PrisonerListEntryRow, PrisonerListRow
from gatepost.domain.people import Prisoner, PrisonerStatus
from gatepost.domain.prisoner_lists import ListColumn, PrisonerList

_ENTER = insert(PrisonerListEntryRow.__table__)  # type: ignore[arg-type]  # plain rows: fifty thousand in one go
_BY_NUMBER = select(PrisonerListRow).where(PrisonerListRow.number == bindparam("number"))
_BATCH = 5_000


def list_of(row: PrisonerListRow) -> PrisonerList:
    """The domain value of a row."""
    return PrisonerList(
        number=row.number,
        file_name=row.file_name,
        taken_at=row.taken_at,
        taken_by=row.taken_by,
        columns={heading: ListColumn(column) for heading, column in json.loads(row.columns).items()},
        added=row.added,
        changed=row.changed,
        gone=row.gone,
        left_out=row.left_out,
        taken_back_at=row.taken_back_at,
        taken_back_by=row.taken_back_by,
        taken_back_reason=row.taken_back_reason,
    )


class PrisonerLists:
    """The register of lists."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> list[PrisonerList]:
        """Every list, the newest first."""
        rows = self._session.scalars(select(PrisonerListRow).order_by(PrisonerListRow.id.desc()))
        return [list_of(row) for row in rows]

    def by_number(self, number: str) -> PrisonerList | None:
        """The list with this number."""
        row = self._session.scalars(_BY_NUMBER, {"number": number}).first()
        return list_of(row) if row else None

    def remembered_columns(self) -> Mapping[str, ListColumn]:
        """What headings said in the lists before, the newest word last."""
        remembered: dict[str, ListColumn] = {}
        for one in reversed(self.all()):
            remembered.update(one.columns)
        return remembered

    def next_number(self, year: int) -> str:
        """The number of the next list."""
        return next_number(self._session, PRISONER_LISTS, year)

    def add(self, taken: PrisonerList, sha256: str, entries: Iterable[tuple[Prisoner | None, Prisoner]]) -> None:
        """Write a list down with what it made of each prisoner: the record before, and after."""
        row = PrisonerListRow(
            number=taken.number,
            file_name=taken.file_name,
            sha256=sha256,
            columns=json.dumps(taken.columns, ensure_ascii=False),
            added=taken.added,
            changed=taken.changed,
            gone=taken.gone,
            left_out=taken.left_out,
            taken_at=taken.taken_at,
            taken_by=taken.taken_by,
        )
        self._session.add(row)
        self._session.flush()
        rows = [
            {"list_id": row.id, "prisoner_id": after.id, "before": _written(before), "after": _written(after)}
            for before, after in entries
        ]
        if rows:
            self._session.connection().execute(_ENTER, rows)
            journal.note_batch(self._session, PrisonerListEntryRow, "list_id", row.id)

    def entries(self, number: str) -> Iterator[tuple[Prisoner | None, Prisoner]]:
        """What a list made of each prisoner: the record before (None for a new one), and after."""
        of_list = (
            select(PrisonerListEntryRow.before, PrisonerListEntryRow.after)
            .join(PrisonerListRow, PrisonerListRow.id == PrisonerListEntryRow.list_id)
            .where(PrisonerListRow.number == number)
        )
        for before, after in self._session.execute(of_list.execution_options(yield_per=_BATCH)):
            written = _read(after)
            if written is not None:
                yield _read(before), written

    def take_back(self, number: str, at: datetime, officer: str, reason: str) -> PrisonerList:
        """Write that a list was taken back."""
        row = self._session.scalars(_BY_NUMBER, {"number": number}).one()
        row.taken_back_at, row.taken_back_by, row.taken_back_reason = at, officer, reason
        self._session.flush()
        return list_of(row)


def _written(prisoner: Prisoner | None) -> str:
    return json.dumps(vars(prisoner), ensure_ascii=False) if prisoner else ""


def _read(text: str) -> Prisoner | None:
    if not text:
        return None
    prisoner = Prisoner(**json.loads(text))
    return replace(prisoner, status=PrisonerStatus(prisoner.status), flags=tuple(prisoner.flags))
