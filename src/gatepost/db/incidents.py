"""Incidents: rows to domain values and back; photos are read only when they are asked for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, joinedload, selectinload

from gatepost.db.numbering import ACTS, INCIDENTS, next_number
from gatepost.db.people import People, document_of, person_cells, person_of
from gatepost.db.prisoners import prisoner_cells, prisoner_of
from gatepost.db.tables import FoundItemRow, IncidentPhotoRow, IncidentRow, time_text
from gatepost.domain.incidents import FoundItem, Incident, Measure
from gatepost.domain.people import IdentityDocument

_NO_DOCUMENT = IdentityDocument("", "", "", "")


def incident_of(row: IncidentRow, photo_count: int = 0) -> Incident:
    """The domain value of a row, without its photos."""
    return Incident(
        person=person_of(row.person),
        document=document_of(row.document) if row.document else _NO_DOCUMENT,
        happened_at=row.happened_at,
        items=tuple(FoundItem(item.name, item.quantity, item.place, Measure(item.measure)) for item in row.items),
        witnesses=tuple(row.witnesses.split("\n")) if row.witnesses else (),
        description=row.description,
        prisoner=prisoner_of(row.prisoner) if row.prisoner else None,
        visit=row.visit,
        number=row.number,
        act=row.act,
        written_at=row.written_at,
        written_by=row.written_by,
        photo_count=photo_count,
    )


class Incidents:
    """The register of incidents."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._people = People(session)

    def add(self, incident: Incident, at: datetime, year: int, officer: str) -> Incident:
        """Write an incident with its person; it takes the next number, and the next act's where it needs one."""
        person = self._people.save(incident.person)
        document = self._people.save_document(incident.document, person) if incident.document.number else None
        row = IncidentRow(
            number=next_number(self._session, INCIDENTS, year),
            act=next_number(self._session, ACTS, year) if incident.needs_act else "",
            person=person,
            document=document,
            prisoner_id=incident.prisoner.id if incident.prisoner else None,
            visit=incident.visit,
            happened_at=incident.happened_at,
            description=incident.description,
            witnesses="\n".join(incident.witnesses),
            written_at=at,
            written_by=officer,
        )
        row.items = [
            FoundItemRow(place_in_list=at_, name=one.name, quantity=one.quantity, place=one.place, measure=one.measure)
            for at_, one in enumerate(incident.items, 1)
        ]
        row.photos = [IncidentPhotoRow(place_in_list=at_, jpeg=jpeg) for at_, jpeg in enumerate(incident.photos, 1)]
        self._session.add(row)
        self._session.flush()
        return incident_of(row, len(row.photos))

    def by_number(self, number: str) -> Incident | None:
        """The incident with this number."""
        found = self._all(_whole().where(IncidentRow.number == number))
        return found[0] if found else None

    def photos(self, number: str) -> list[bytes]:
        """An incident's photos (JPEGs) in their order."""
        photos = select(IncidentPhotoRow.jpeg).join(IncidentRow).where(IncidentRow.number == number)
        return list(self._session.scalars(photos.order_by(IncidentPhotoRow.place_in_list)))

    def between(self, first: datetime, after: datetime, most: int) -> list[Incident]:
        """Incidents of a span of time (UTC), newest first."""
        span = _whole().where(IncidentRow.happened_at >= first, IncidentRow.happened_at < after)
        return self._all(span.order_by(IncidentRow.id.desc()).limit(most))

    def lines_between(self, first: datetime, after: datetime) -> list[tuple[str, ...]]:
        """Flat text lines, one a thing that was found; columns as `report.register_csv.INCIDENTS` names them."""
        span = _whole().where(IncidentRow.happened_at >= first, IncidentRow.happened_at < after)
        rows = self._session.scalars(span.order_by(IncidentRow.id))
        return [line for row in rows for line in _lines(row)]

    def of_person(self, person_id: int, most: int) -> list[Incident]:
        """A person's incidents, newest first."""
        return self._all(_whole().where(IncidentRow.person_id == person_id).order_by(IncidentRow.id.desc()).limit(most))

    def of_prisoner(self, prisoner_id: int, most: int) -> list[Incident]:
        """Incidents around a prisoner, newest first."""
        of_prisoner = _whole().where(IncidentRow.prisoner_id == prisoner_id)
        return self._all(of_prisoner.order_by(IncidentRow.id.desc()).limit(most))

    def _all(self, found: Select[IncidentRow]) -> list[Incident]:
        rows = self._session.scalars(found).all()
        counted = (
            select(IncidentPhotoRow.incident_id, func.count())
            .where(IncidentPhotoRow.incident_id.in_([row.id for row in rows]))
            .group_by(IncidentPhotoRow.incident_id)
        )
        counts = {row[0]: row[1] for row in self._session.execute(counted)}
        return [incident_of(row, counts.get(row.id, 0)) for row in rows]


def _lines(row: IncidentRow) -> Iterator[tuple[str, ...]]:
    head = (row.number, time_text(row.happened_at), row.act, row.visit)
    people = (*person_cells(row.person), *prisoner_cells(row.prisoner))
    end = (row.witnesses.replace("\n", ", "), row.description, time_text(row.written_at), row.written_by, row.shift)
    for item in row.items or [FoundItemRow(name="", quantity="", place="", measure="")]:
        yield (*head, *people, item.name, item.quantity, item.place, item.measure, *end)


def _whole() -> Select[IncidentRow]:
    return select(IncidentRow).options(
        joinedload(IncidentRow.person),
        joinedload(IncidentRow.document),
        joinedload(IncidentRow.prisoner),
        selectinload(IncidentRow.items),
    )
