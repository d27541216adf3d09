"""Everything that the store holds on one person, of every table that names persons, as plain values.

Which tables those are is read from the tables themselves: a new one that names persons cannot be forgotten.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import Table, or_, select
from sqlalchemy.orm import Session

from gatepost.db.tables import (
    Base,
    DocumentPageRow,
    IdentityDocumentRow,
    IncidentPhotoRow,
    IncidentRow,
    PersonRow,
    PortraitRow,
    VisitRow,
    time_text,
)

_TABLES = Base.metadata.tables
_PERSONS = _TABLES["persons"]
_OF_PERSON = "person {}"  # what the journal files deeds about a person under


class PersonalData:
    """Reads; the records that were made one are one person."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def rows(self, person_id: int) -> dict[str, list[dict[str, Any]]]:
        """Table → rows, with the parcels they sent and what the journal says about them."""
        ids = self._records(person_id)
        found = {"persons": self._all(_PERSONS, _PERSONS.c.id.in_(ids))}
        for table, columns in _naming_persons():
            found[table.name] = self._all(table, or_(*(table.c[column].in_(ids) for column in columns)))
        sender_ids = [row["id"] for row in found["senders"]]
        parcels, items = _TABLES["parcels"], _TABLES["parcel_items"]
        found["parcels"] = self._all(parcels, parcels.c.sender_id.in_(sender_ids))
        parcel_ids = [row["id"] for row in found["parcels"]]
        found["parcel_items"] = self._all(items, items.c.parcel_id.in_(parcel_ids))
        journal = _TABLES["journal"]
        subjects = [_OF_PERSON.format(one) for one in ids]
        told = select(journal.c.seq, journal.c.at, journal.c.actor, journal.c.deed).order_by(journal.c.seq)
        about = told.where(journal.c.subject.in_(subjects))
        found["journal"] = [dict(row._mapping) for row in self._session.execute(about)]
        return {table: rows for table, rows in found.items() if rows}

    def pictures(self, person_id: int) -> Iterator[tuple[str, bytes]]:
        """Portraits by the visit's number, pages by the document's, photos of what was found by the incident's.

        Each with its file's name and the JPEG.
        """
        ids = self._records(person_id)
        portraits = (
            select(VisitRow.number, PortraitRow.jpeg)
            .join(PortraitRow, PortraitRow.visit_id == VisitRow.id)
            .where(VisitRow.person_id.in_(ids))
        )
        for number, jpeg in self._session.execute(portraits):
            yield f"portraits/{number}.jpg", jpeg
        pages = (
            select(IdentityDocumentRow.id, DocumentPageRow.jpeg)
            .join(DocumentPageRow, DocumentPageRow.identity_document_id == IdentityDocumentRow.id)
            .where(IdentityDocumentRow.person_id.in_(ids))
        )
        for document_id, jpeg in self._session.execute(pages):
            yield f"documents/{document_id}.jpg", jpeg
        photos = (
            select(IncidentRow.number, IncidentPhotoRow.place_in_list, IncidentPhotoRow.jpeg)
            .join(IncidentPhotoRow, IncidentPhotoRow.incident_id == IncidentRow.id)
            .where(IncidentRow.person_id.in_(ids))
        )
        for number, place, jpeg in self._session.execute(photos):
            yield f"incidents/{number}-{place}.jpg", jpeg

    def _records(self, person_id: int) -> list[int]:
        """The record that counts and every one that was made one with it."""
        ids = [person_id]
        for one in ids:  # grows while it is walked
            ids += self._session.scalars(select(PersonRow.id).where(PersonRow.merged_into == one)).all()
        return ids

    def _all(self, table: Table, condition: Any) -> list[dict[str, Any]]:
        rows = self._session.execute(select(table).where(condition).order_by(*table.primary_key.columns))
        return [{name: _plain(value) for name, value in row._mapping.items()} for row in rows]


def _naming_persons() -> Iterator[tuple[Table, list[str]]]:
    """Every table with columns that name a person."""
    for table in Base.metadata.sorted_tables:
        columns = [
            column.name for column in table.columns if any(key.column.table is _PERSONS for key in column.foreign_keys)
        ]
        if columns:
            yield table, columns


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return time_text(value)
    return f"{len(value)} bytes" if isinstance(value, bytes) else value
