"""What reports and pictures count: grouped in the store, so that a year of visits need not be read row by row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Executable, String, distinct, func, select, type_coerce
from sqlalchemy.orm import InstrumentedAttribute, Session, joinedload

from gatepost.db.document_tables import DocumentRow, KeptItemRow
from gatepost.db.parcel_tables import ParcelItemRow, ParcelRow, ParcelStepRow
from gatepost.db.people import person_of
from gatepost.db.prisoners import prisoner_cells
from gatepost.db.tables import BookingRow, FoundItemRow, IncidentRow, RefusalRow, VisitRow, time_text
from gatepost.domain.amounts import Unit
from gatepost.domain.incidents import Measure
from gatepost.domain.parcels import ParcelKind, ParcelState
from gatepost.domain.visits import VisitKind

_MINUTE = len("2026-11-24T08:15")
_TAKEN = (Measure.SEIZED.value, Measure.HANDED_TO_POLICE.value)

# What an officer does, and where it is written down: the column of the officer, and of the moment.
_WORK: Mapping[str, tuple[InstrumentedAttribute[str], InstrumentedAttribute[Any]]] = {
    "admitted": (VisitRow.admitted_by, VisitRow.arrived_at),
    "checked_out": (VisitRow.checked_out_by, VisitRow.left_at),
    "refused": (RefusalRow.refused_by, RefusalRow.refused_at),
    "incidents": (IncidentRow.written_by, IncidentRow.written_at),
    "parcels": (ParcelRow.received_by, ParcelRow.received_at),
    "documents": (DocumentRow.registered_by, DocumentRow.registered_at),
    "kept_items": (KeptItemRow.taken_in_by, KeptItemRow.taken_in_at),
    "annulled": (VisitRow.annulled_by, VisitRow.annulled_at),
}


class Reports:
    """Counts. Spans of time are UTC, their end is not part of them; annulled records do not count."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def visits_by_minute(self, first: datetime, after: datetime) -> list[tuple[str, str, int]]:
        """Minute of arrival (UTC text, `2026-11-24T08:15`), kind, and how many visits."""
        minute = func.substr(type_coerce(VisitRow.arrived_at, String), 1, _MINUTE)
        return self._grouped(
            select(minute, VisitRow.kind, func.count())
            .where(VisitRow.arrived_at >= first, VisitRow.arrived_at < after, VisitRow.annulled_at.is_(None))
            .group_by(minute, VisitRow.kind)
        )

    def moments(self, register: str, first: datetime, after: datetime) -> list[tuple[str, int]]:
        """Minutes (UTC text) of `refused`, `incidents`, `parcels` or `documents`, and how many."""
        at = _WORK[register][1]
        minute = func.substr(type_coerce(at, String), 1, _MINUTE)
        counted = select(minute, func.count()).where(at >= first, at < after)
        if register in ("parcels", "documents"):
            counted = counted.where(at.class_.annulled_at.is_(None))
        return self._grouped(counted.group_by(minute))

    def seconds_at_the_window(self, first: datetime, after: datetime) -> list[tuple[str, int]]:
        """Minute of arrival and seconds from scan to saved visit, of those who were scanned."""
        minute = func.substr(type_coerce(VisitRow.arrived_at, String), 1, _MINUTE)
        scanned = (VisitRow.arrived_at >= first, VisitRow.arrived_at < after, VisitRow.window_seconds > 0)
        return self._grouped(select(minute, VisitRow.window_seconds).where(*scanned))

    def bookings_by_minute(self, first: datetime, after: datetime) -> list[tuple[str, str, int]]:
        """Minute at which a booked visit begins, kind, and how many bookings."""
        minute = func.substr(type_coerce(BookingRow.starts_at, String), 1, _MINUTE)
        return self._grouped(
            select(minute, BookingRow.kind, func.count())
            .where(BookingRow.starts_at >= first, BookingRow.starts_at < after, BookingRow.state == "booked")
            .group_by(minute, BookingRow.kind)
        )

    def parcels_by_state(self) -> dict[ParcelState, int]:
        """How many parcels stand in each state."""
        counted = select(ParcelRow.state, func.count()).where(ParcelRow.annulled_at.is_(None)).group_by(ParcelRow.state)
        return {ParcelState(state): count for state, count in self._grouped(counted)}

    def refusals_by_reason(self, first: datetime, after: datetime) -> dict[str, int]:
        """How often each reason was given; a refusal may have several."""
        codes = select(RefusalRow.codes).where(RefusalRow.refused_at >= first, RefusalRow.refused_at < after)
        counts: dict[str, int] = {}
        for said in self._session.scalars(codes):
            for code in said.split("\n"):
                counts[code] = counts.get(code, 0) + 1
        return counts

    def visits_used(self, first: datetime, after: datetime) -> dict[int, dict[VisitKind, int]]:
        """How many visits of each kind every prisoner had: a party is one."""
        party = func.coalesce(func.nullif(VisitRow.party, ""), VisitRow.number)
        counted = (
            select(VisitRow.prisoner_id, VisitRow.kind, func.count(distinct(party)))
            .where(VisitRow.arrived_at >= first, VisitRow.arrived_at < after, VisitRow.annulled_at.is_(None))
            .group_by(VisitRow.prisoner_id, VisitRow.kind)
        )
        used: dict[int, dict[VisitKind, int]] = {}
        for prisoner_id, kind, count in self._grouped(counted):
            used.setdefault(prisoner_id, {})[VisitKind(kind)] = count
        return used

    def parcels_used(self, first: datetime, after: datetime) -> dict[int, dict[ParcelKind, int]]:
        """How many parcels of each kind count for every prisoner."""
        counted = (
            select(ParcelRow.prisoner_id, ParcelRow.kind, func.count())
            .where(ParcelRow.received_at >= first, ParcelRow.received_at < after, ParcelRow.counts)
            .group_by(ParcelRow.prisoner_id, ParcelRow.kind)
        )
        used: dict[int, dict[ParcelKind, int]] = {}
        for prisoner_id, kind, count in self._grouped(counted):
            used.setdefault(prisoner_id, {})[ParcelKind(kind)] = count
        return used

    def work(self, first: datetime, after: datetime) -> dict[str, dict[str, int]]:
        """What each user did, by user name: `admitted`, `checked_out` and the others of the register of officers."""
        done: dict[str, dict[str, int]] = {}
        for what, (by, at) in _WORK.items():
            counted = select(by, func.count()).where(at >= first, at < after, by != "").group_by(by)
            for login, count in self._grouped(counted):
                done.setdefault(login, {})[what] = count
        return done

    def seized_lines(self, first: datetime, after: datetime) -> list[tuple[str, ...]]:
        """What was taken away from visitors and out of parcels; columns as `report.registers.SEIZED` names them."""
        lines = [*self._found_on_visitors(first, after), *self._taken_from_parcels(first, after)]
        return sorted(lines, key=lambda line: line[2])

    def _found_on_visitors(self, first: datetime, after: datetime) -> Iterator[tuple[str, ...]]:
        found = (
            select(IncidentRow, FoundItemRow)
            .join(FoundItemRow, FoundItemRow.incident_id == IncidentRow.id)
            .options(joinedload(IncidentRow.person), joinedload(IncidentRow.prisoner))
            .where(IncidentRow.happened_at >= first, IncidentRow.happened_at < after, FoundItemRow.measure.in_(_TAKEN))
            .order_by(IncidentRow.id, FoundItemRow.place_in_list)
        )
        for incident, item in self._session.execute(found):
            about = (incident.number, incident.act, time_text(incident.happened_at))
            whom = (person_of(incident.person).name, *prisoner_cells(incident.prisoner))
            yield (*about, item.name, item.quantity, item.measure, *whom, incident.written_by)

    def _taken_from_parcels(self, first: datetime, after: datetime) -> Iterator[tuple[str, ...]]:
        steps = (
            select(ParcelStepRow, ParcelRow)
            .join(ParcelRow, ParcelRow.id == ParcelStepRow.parcel_id)
            .options(joinedload(ParcelRow.prisoner), joinedload(ParcelRow.sender))
            .where(ParcelStepRow.at >= first, ParcelStepRow.at < after)
            .where(ParcelStepRow.to_state == ParcelState.SEIZED.value)
            .order_by(ParcelStepRow.id)
        )
        for step, parcel in self._session.execute(steps):
            places = [int(place) for place in step.places.split()]
            items = select(ParcelItemRow).where(
                ParcelItemRow.parcel_id == parcel.id, ParcelItemRow.place_in_list.in_(places)
            )
            for item in self._session.scalars(items.order_by(ParcelItemRow.place_in_list)):
                about = (parcel.number, step.act, time_text(step.at), item.name, _quantity(item))
                yield (*about, Measure.SEIZED.value, parcel.sender.name, *prisoner_cells(parcel.prisoner), step.by)

    def _grouped(self, counted: Executable) -> list[Any]:
        return [tuple(row) for row in self._session.execute(counted)]


def _quantity(item: ParcelItemRow) -> str:
    there = item.amount if item.found is None else item.found
    return f"{there} {Unit(item.unit).value}"
