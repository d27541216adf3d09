"""Watchlists: rows to domain values, who may be on one, and what was decided."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from itertools import islice
from typing import Any

from sqlalchemy import func, insert, or_, select
from sqlalchemy.orm import Session, joinedload

from gatepost.db import journal, name_index, name_search
from gatepost.db.numbering import WATCHLISTS, next_number
from gatepost.db.prepared import Prepared
from gatepost.db.watch_tables import WatchDecisionRow, WatchEntryRow, WatchlistRow
from gatepost.domain import names
from gatepost.domain.people import Person
from gatepost.domain.rules import Passing
from gatepost.domain.watchlists import Watched, WatchEntry, Watchlist

_AT_ONCE = 1_000
_ENTRY = WatchEntryRow.__table__.c
_MOST_COMPARED = 100  # entries with a near name, which birth dates and documents tell apart
_NAMED = name_search.Finding(select(_ENTRY.id), name_index.WATCHED, _ENTRY.id, _ENTRY.search_key, _MOST_COMPARED)
_ANY = Prepared(select(WatchlistRow.id).limit(1))  # asked at every visit
_INSERT = insert(WatchEntryRow.__table__)  # type: ignore[arg-type]  # plain rows: a list may have a hundred thousand


def watchlist_of(row: WatchlistRow) -> Watchlist:
    """The domain value of a row."""
    return Watchlist(
        name=row.name,
        source=row.source,
        order=row.order,
        first_day=row.first_day,
        last_day=row.last_day,
        passing=Passing(row.passing),
        number=row.number,
        file_name=row.file_name,
        entry_count=row.entry_count,
        loaded_at=row.loaded_at,
        loaded_by=row.loaded_by,
        withdrawn_at=row.withdrawn_at,
        withdrawn_by=row.withdrawn_by,
        withdrawal_reason=row.withdrawal_reason,
    )


def entry_of(row: WatchEntryRow) -> WatchEntry:
    """The domain value of a row."""
    return WatchEntry(
        line=row.line,
        names=(row.name, *row.other_names.splitlines()),
        birth_date=row.birth_date,
        sex=row.sex,
        nationality=row.nationality,
        document_number=row.document_number,
        pin=row.pin,
        note=row.note,
        id=row.id,
    )


class Watchlists:
    """The register of watchlists."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> list[Watchlist]:
        """Every list, the newest first; withdrawn and past ones too."""
        return [watchlist_of(row) for row in self._session.scalars(_by_newest())]

    def by_number(self, number: str) -> Watchlist | None:
        """The list with this number."""
        row = self._session.scalars(_by_newest().where(WatchlistRow.number == number)).first()
        return watchlist_of(row) if row else None

    def next_number(self, year: int) -> str:
        """The number of the next list."""
        return next_number(self._session, WATCHLISTS, year)

    def add(self, watchlist: Watchlist, sha256: str, entries: Sequence[WatchEntry]) -> Iterator[int]:
        """Write a list down, some entries at a time; after each part it says how many are written."""
        row = WatchlistRow(
            number=watchlist.number,
            name=watchlist.name,
            source=watchlist.source,
            order=watchlist.order,
            first_day=watchlist.first_day,
            last_day=watchlist.last_day,
            passing=watchlist.passing.value,
            file_name=watchlist.file_name,
            sha256=sha256,
            entry_count=len(entries),
            loaded_at=watchlist.loaded_at,
            loaded_by=watchlist.loaded_by,
        )
        self._session.add(row)
        self._session.flush()
        connection, written = self._session.connection(), 0
        free = (connection.scalar(select(func.max(WatchEntryRow.id))) or 0) + 1
        rest = enumerate(entries, free)
        while part := [_columns_of(entry, entry_id, row.id) for entry_id, entry in islice(rest, _AT_ONCE)]:
            connection.execute(_INSERT, part)
            journal.note(self._session, WatchEntryRow, part)
            name_index.index_rows(connection, WatchEntryRow, part)
            written += len(part)
            yield written

    def withdraw(self, number: str, at: datetime, officer: str, reason: str) -> Watchlist:
        """Write that a list counts no longer."""
        row = self._session.scalars(_by_newest().where(WatchlistRow.number == number)).one()
        row.withdrawn_at, row.withdrawn_by, row.withdrawal_reason = at, officer, reason
        self._session.flush()
        return watchlist_of(row)

    def candidates(
        self, person: Person, document_numbers: Sequence[str], decided: Collection[int] = ()
    ) -> list[Watched]:
        """Entries of lists that nobody has withdrawn, with a name, birth date or number like this; not compared yet.

        Those that were `decided` on are among them, whatever the person is called today.
        """
        ids = self._named(person) | set(decided)
        same: list[Any] = [WatchEntryRow.id.in_(ids)]
        if person.birth_date:
            same.append(WatchEntryRow.birth_date == person.birth_date)
        if person.pin:
            same.append(WatchEntryRow.pin == person.pin)
        if document_numbers:
            same.append(WatchEntryRow.document_number.in_(document_numbers))
        found = select(WatchEntryRow).join(WatchEntryRow.watchlist).where(
            or_(*same), WatchlistRow.withdrawn_at.is_(None)
        )  # fmt: skip
        rows = self._session.scalars(found.options(joinedload(WatchEntryRow.watchlist)))
        return [Watched(entry_of(row), watchlist_of(row.watchlist)) for row in rows]

    def decided(self, person_id: int) -> dict[int, WatchDecisionRow]:
        """What was decided about a person, by the entry's id."""
        rows = self._session.scalars(select(WatchDecisionRow).where(WatchDecisionRow.person_id == person_id))
        return {row.entry_id: row for row in rows} if person_id else {}

    def decide(self, entry_id: int, person_id: int, is_match: bool, at: datetime, officer: str, reason: str) -> None:
        """Write a decision; a later one about the same two takes the place of the first, which the journal keeps."""
        row = self._session.get(WatchDecisionRow, (entry_id, person_id))
        if row is None:
            row = WatchDecisionRow(entry_id=entry_id, person_id=person_id)
            self._session.add(row)
        row.is_match, row.decided_at, row.decided_by, row.reason = is_match, at, officer, reason
        self._session.flush()

    def entry(self, entry_id: int) -> WatchEntry | None:
        """The entry with this id."""
        row = self._session.get(WatchEntryRow, entry_id)
        return entry_of(row) if row else None

    @property
    def is_empty(self) -> bool:
        """Whether there is no list at all, so that nobody need be compared."""
        return _ANY.first(self._session.connection()) is None

    def _named(self, person: Person) -> set[int]:
        cyrillic = f"{person.surname_cyrillic} {person.given_names_cyrillic}".strip()
        found: set[int] = set()
        for name in {person.name, cyrillic, *person.other_names} - {""}:
            rows = name_search.find(self._session.connection(), _NAMED, name)
            found |= {row.id for row in rows}
        return found


def _columns_of(entry: WatchEntry, entry_id: int, list_id: int) -> dict[str, Any]:
    return {
        "id": entry_id,
        "list_id": list_id,
        "line": entry.line,
        "name": entry.name,
        "other_names": "\n".join(entry.names[1:]),
        "birth_date": entry.birth_date,
        "sex": entry.sex,
        "nationality": entry.nationality,
        "document_number": entry.document_number,
        "pin": entry.pin,
        "note": entry.note,
        "search_key": names.fold(entry.name),
    }


def _by_newest() -> Any:
    return select(WatchlistRow).order_by(WatchlistRow.id.desc())
