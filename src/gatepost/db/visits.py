"""Visits: rows to domain values, who is inside, and the flat lines that the day's export is made of."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from sqlalchemy import Select, String, distinct, func, select, type_coerce
from sqlalchemy.orm import Session, joinedload

from gatepost.db.annulments import annul_row, annulment_of
from gatepost.db.numbering import VISITS, next_number
from gatepost.db.people import People, document_of, person_of
from gatepost.db.prisoners import Prisoners, prisoner_of
from gatepost.db.tables import IdentityDocumentRow, PersonRow, PortraitRow, PrisonerRow, VisitRow
from gatepost.db.written import write_now
from gatepost.domain.annulments import Annulment
from gatepost.domain.people import Prisoner
from gatepost.domain.visits import Admission, Correction, Outcome, Relation, SearchResult, Visit, VisitKind

_BATCH = 250  # of forty columns: as many lines as stay in the processor's cache while they are worked on
_V, _P, _D, _W = (row.__table__.c for row in (VisitRow, PersonRow, IdentityDocumentRow, PrisonerRow))
_LINE = (
    _V.number,
    type_coerce(_V.arrived_at, String),  # as the text that is stored: a million moments need not be parsed
    func.coalesce(type_coerce(_V.left_at, String), ""),
    _V.outcome,
    _V.kind,
    _P.surname,
    _P.given_names,
    _P.surname_cyrillic,
    _P.given_names_cyrillic,
    _P.birth_date,
    _P.sex,
    _P.nationality,
    _P.pin,
    _D.format,
    _D.issuer,
    _D.number,
    _D.expiry_date,
    _W.register_number,
    _W.surname,
    _W.given_names,
    _V.relation,
    _V.admitted_by,
    _V.checked_out_by,
    _V.note,
    _V.party,
    func.coalesce(type_coerce(_V.allowed_until, String), ""),
    func.replace(_V.exceptions, "\n", ", "),
    _V.authorised_by,
    _V.authorised_reason,
    _V.permission,
    _V.badge,
    _V.locker,
    _V.search_result,
    func.coalesce(type_coerce(_V.annulled_at, String), ""),
    _V.annulled_by,
    _V.annulled_with,
    _V.annulment_reason,
    _V.searched_by,
    func.replace(_V.papers, "\n", ", "),
    _V.shift,
    _V.form,
    func.coalesce(type_coerce(_V.entered_at, String), ""),
)


def visit_of(row: VisitRow, prisoner: Prisoner | None = None) -> Visit:
    """The domain value of a row; its prisoner is looked up where he is not given."""
    return Visit(
        id=row.id,
        number=row.number,
        person=person_of(row.person),
        document=document_of(row.document),
        prisoner=prisoner or prisoner_of(row.prisoner),
        kind=VisitKind(row.kind),
        relation=Relation(row.relation),
        arrived_at=row.arrived_at,
        admitted_by=row.admitted_by,
        left_at=row.left_at,
        checked_out_by=row.checked_out_by,
        outcome=Outcome(row.outcome) if row.outcome else None,
        note=row.note,
        party=row.party,
        allowed_until=row.allowed_until,
        exceptions=tuple(row.exceptions.split("\n")) if row.exceptions else (),
        authorised_by=row.authorised_by,
        authorised_reason=row.authorised_reason,
        permission=row.permission,
        badge=row.badge,
        locker=row.locker,
        belongings=row.belongings,
        search_result=SearchResult(row.search_result) if row.search_result else None,
        searched_by=row.searched_by,
        annulment=annulment_of(row),
        booking=row.booking,
        papers=tuple(row.papers.split("\n")) if row.papers else (),
        form=row.form,
        entered_at=row.entered_at,
        shift=row.shift,
    )


@dataclass(frozen=True)
class Allowed:
    """How a visitor was let in: when and by whom, until when, and what somebody let pass.

    A visit that was written on paper first has its form, when it was entered, the shift of its own time, and how it
    ended where it has: its visitor may be inside again by now.
    """

    at: datetime
    year: int
    officer: str
    until: datetime | None = None
    exceptions: tuple[str, ...] = ()
    authorised_by: str = ""
    reason: str = ""
    form: str = ""
    entered_at: datetime | None = None
    shift: str | None = None
    left_at: datetime | None = None
    outcome: Outcome | None = None


class Visits:
    """The register of visits."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._people = People(session)
        self._prisoners = Prisoners(session)

    def inside(self) -> list[Visit]:
        """Everybody inside, the longest there first.

        Put in order here: asked to do it, SQLite walks through all visits ever by their arrival.
        """
        return sorted(self._all(_whole().where(VisitRow.left_at.is_(None))), key=lambda visit: visit.arrived_at)

    def inside_count(self) -> int:
        """How many are inside."""
        return self._session.execute(
            select(func.count()).select_from(VisitRow).where(VisitRow.left_at.is_(None))
        ).scalar_one()

    def between(self, first: datetime, after: datetime, most: int) -> list[Visit]:
        """Visits that arrived in a span of time (UTC), newest first, at most `most`."""
        span = _whole().where(VisitRow.arrived_at >= first, VisitRow.arrived_at < after)
        return self._all(span.order_by(VisitRow.arrived_at.desc(), VisitRow.id.desc()).limit(most))

    def open_visit_of(self, person_id: int) -> Visit | None:
        """The visit a person is inside with."""
        return self._first(_whole().where(VisitRow.person_id == person_id, VisitRow.left_at.is_(None)))

    def last_visit_of(self, person_id: int) -> Visit | None:
        """A person's newest visit."""
        return self._first(
            _whole()
            .where(VisitRow.person_id == person_id, VisitRow.annulled_at.is_(None))
            .order_by(VisitRow.arrived_at.desc())
            .limit(1)
        )

    def by_number(self, number: str) -> Visit | None:
        """The visit with this number."""
        return self._first(_whole().where(VisitRow.number == number))

    def admit(self, admission: Admission, allowed: Allowed) -> Visit:
        """Write person, document and a new visit in one go; the visitor is inside. The prisoner must be there."""
        person = self._people.save(admission.person)
        document = self._people.save_document(admission.document, person)
        row = VisitRow(
            number=next_number(self._session, VISITS, allowed.year),
            person=person,
            person_id=person.id,
            document=document,
            identity_document_id=document.id,
            prisoner_id=admission.prisoner_id,
            kind=admission.kind.value,
            relation=admission.relation.value,
            arrived_at=allowed.at,
            admitted_by=allowed.officer,
            left_at=allowed.left_at,
            checked_out_by=allowed.officer if allowed.left_at else "",
            outcome=allowed.outcome.value if allowed.left_at and allowed.outcome else "",
            note=admission.note,
            party=admission.party,
            allowed_until=allowed.until,
            exceptions="\n".join(allowed.exceptions),
            authorised_by=allowed.authorised_by,
            authorised_reason=allowed.reason,
            permission=admission.permission,
            badge=admission.badge,
            locker=admission.locker,
            belongings=admission.belongings,
            search_result=admission.search_result.value if admission.search_result else "",
            searched_by=(admission.searched_by or allowed.officer) if admission.search_result else "",
            annulled_at=None,
            annulled_by="",
            annulled_with="",
            annulment_reason="",
            booking=admission.booking,
            papers="\n".join(admission.papers),
            form=allowed.form,
            entered_at=allowed.entered_at,
            window_seconds=admission.window_seconds,
            shift=allowed.shift,
        )
        self._session.flush()  # a person or a document that was known and has changed
        write_now(self._session, row)
        if admission.portrait:
            self._session.add(PortraitRow(visit_id=row.id, jpeg=admission.portrait))
        if admission.reading and admission.reading.page:
            self._people.keep_page(row.document.id, admission.reading.page)
        return visit_of(row, self._prisoners.get(admission.prisoner_id))

    def portraits_of(self, person_ids: Collection[int]) -> dict[int, bytes]:
        """The last portrait of each of these persons who has one: a JPEG."""
        last = func.max(VisitRow.arrived_at)  # SQLite takes the other columns from the row of the maximum
        taken = (
            select(VisitRow.person_id, PortraitRow.jpeg, last)
            .join(PortraitRow, PortraitRow.visit_id == VisitRow.id)
            .where(VisitRow.person_id.in_(person_ids))
            .group_by(VisitRow.person_id)
        )
        return {person_id: jpeg for person_id, jpeg, _ in self._session.execute(taken) if jpeg}

    def portrait(self, visit_id: int) -> bytes:
        """The portrait taken for a visit (a JPEG), empty where there is none."""
        row = self._session.get(PortraitRow, visit_id)
        return row.jpeg if row else b""

    def check_out(self, visit: Visit, at: datetime, outcome: Outcome, officer: str) -> Visit:
        """Write that the visitor has left."""
        row = self._session.get_one(VisitRow, visit.id)
        row.left_at, row.outcome, row.checked_out_by = at, outcome.value, officer
        self._session.flush()
        return visit_of(row)

    def extend(self, visit: Visit, until: datetime) -> Visit:
        """Write until when the visitor may stay."""
        row = self._session.get_one(VisitRow, visit.id)
        row.allowed_until = until
        self._session.flush()
        return visit_of(row)

    def correct(self, visit: Visit, right: Correction, allowed: Allowed) -> Visit:
        """Write a visit's new version; the journal keeps the old one. Of `allowed` what another kind changes counts."""
        row = self._session.get_one(VisitRow, visit.id)
        row.kind, row.relation = right.kind.value, right.relation.value
        row.note, row.permission = right.note, right.permission
        row.allowed_until, row.exceptions = allowed.until, "\n".join(allowed.exceptions)
        row.authorised_by, row.authorised_reason = allowed.authorised_by, allowed.reason
        self._session.flush()
        return visit_of(row)

    def annul(self, visit: Visit, annulment: Annulment) -> Visit:
        """Cross a visit out; who is inside with it is out of it."""
        row = self._session.get_one(VisitRow, visit.id)
        annul_row(row, annulment)
        if row.left_at is None:
            row.left_at, row.checked_out_by = max(annulment.at, row.arrived_at), annulment.by
            row.outcome = Outcome.ADMINISTRATIVE_CANCELLATION.value
        self._session.flush()
        return visit_of(row)

    def used(self, prisoner_id: int, first: datetime, after: datetime) -> dict[VisitKind, int]:
        """How many visits of each kind a prisoner had in a span of time (UTC): a party is one, an annulled one none."""
        party = func.coalesce(func.nullif(VisitRow.party, ""), VisitRow.number)
        counted = (
            select(VisitRow.kind, func.count(distinct(party)))
            .where(VisitRow.prisoner_id == prisoner_id, VisitRow.arrived_at >= first, VisitRow.arrived_at < after)
            .where(VisitRow.annulled_at.is_(None))
            .group_by(VisitRow.kind)
        )
        return {VisitKind(kind): count for kind, count in self._session.execute(counted)}

    def of_booking(self, number: str) -> list[Visit]:
        """Who came for a booking; annulled visits do not count."""
        return self._all(_whole().where(VisitRow.booking == number, VisitRow.annulled_at.is_(None)))

    def of_bookings_between(self, first: datetime, after: datetime) -> dict[str, list[Visit]]:
        """Who came in a span of time (UTC) for a booking, by its number; annulled visits do not count."""
        span = _whole().where(VisitRow.arrived_at >= first, VisitRow.arrived_at < after, VisitRow.booking != "")
        came: dict[str, list[Visit]] = {}
        for visit in self._all(span.where(VisitRow.annulled_at.is_(None)).order_by(VisitRow.arrived_at)):
            came.setdefault(visit.booking, []).append(visit)
        return came

    def inside_with(self, prisoner_id: int) -> list[Visit]:
        """Who is inside with a prisoner, the longest there first."""
        inside = _whole().where(VisitRow.prisoner_id == prisoner_id, VisitRow.left_at.is_(None))
        return self._all(inside.order_by(VisitRow.arrived_at))

    def inside_by_badge(self, badge: str) -> Visit | None:
        """Who is inside with a badge."""
        return self._first(_whole().where(VisitRow.badge == badge, VisitRow.left_at.is_(None)))

    def inside_by_locker(self, locker: str) -> Visit | None:
        """Whose belongings a locker holds."""
        return self._first(_whole().where(VisitRow.locker == locker, VisitRow.left_at.is_(None)))

    def of_person(self, person_id: int, most: int) -> list[Visit]:
        """A person's visits, newest first."""
        return self._all(
            _whole().where(VisitRow.person_id == person_id).order_by(VisitRow.arrived_at.desc()).limit(most)
        )

    def of_prisoner(self, prisoner_id: int, most: int) -> list[Visit]:
        """A prisoner's visits, newest first."""
        return self._all(
            _whole().where(VisitRow.prisoner_id == prisoner_id).order_by(VisitRow.arrived_at.desc()).limit(most)
        )

    def lines_between(
        self, first: datetime, after: datetime, prisoner_id: int = 0, person_id: int = 0
    ) -> Iterator[Sequence[Sequence[str]]]:
        """Flat text lines in the order of arrival, in batches; columns as `report.registers.VISITS` names them.

        Of one prisoner or one person where they are given.
        """
        lines = (
            select(*_LINE)
            .select_from(VisitRow.__table__)
            .join(PersonRow.__table__, _P.id == _V.person_id)
            .join(IdentityDocumentRow.__table__, _D.id == _V.identity_document_id)
            .join(PrisonerRow.__table__, _W.id == _V.prisoner_id)
            .where(_V.arrived_at >= first, _V.arrived_at < after)
            .order_by(_V.arrived_at, _V.id)
        )
        if prisoner_id:
            lines = lines.where(_V.prisoner_id == prisoner_id)
        if person_id:
            lines = lines.where(_V.person_id == person_id)
        found = self._session.connection().execute(lines).cursor  # the driver's own rows: Row objects cost a third more
        return iter(partial(found.fetchmany, _BATCH), [])

    def count_between(self, first: datetime, after: datetime) -> int:
        """How many visits arrived in a span of time."""
        span = select(func.count()).select_from(VisitRow).where(_V.arrived_at >= first, _V.arrived_at < after)
        return self._session.execute(span).scalar_one()

    def _all(self, found: Select[VisitRow]) -> list[Visit]:
        return [visit_of(row) for row in self._session.scalars(found)]

    def _first(self, found: Select[VisitRow]) -> Visit | None:
        row = self._session.scalars(found).first()
        return visit_of(row) if row else None


def _whole() -> Select[VisitRow]:
    return select(VisitRow).options(
        joinedload(VisitRow.person), joinedload(VisitRow.document), joinedload(VisitRow.prisoner)
    )
