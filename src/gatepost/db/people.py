"""Visitors and their documents: rows to domain values and back."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, String, bindparam, func, inspect, or_, select, type_coerce
from sqlalchemy.orm import Session

from gatepost.db import name_index
from gatepost.db.tables import IdentityDocumentRow, PersonRow, VisitRow
from gatepost.domain import names
from gatepost.domain.closeness import Closeness
from gatepost.domain.people import IdentityDocument, Person

MOST_FOUND = 20

# Asked at every save: built once.
_BY_DOCUMENT = (
    select(PersonRow)
    .join(IdentityDocumentRow, IdentityDocumentRow.person_id == PersonRow.id)
    .where(IdentityDocumentRow.issuer == bindparam("issuer"), IdentityDocumentRow.number == bindparam("number"))
    .order_by(IdentityDocumentRow.id.desc())
    .limit(1)
)
_BY_PIN = select(PersonRow).where(PersonRow.pin == bindparam("pin"), PersonRow.pin != "").limit(1)
_SAME_DOCUMENT = select(IdentityDocumentRow).where(
    IdentityDocumentRow.issuer == bindparam("issuer"),
    IdentityDocumentRow.number == bindparam("number"),
    IdentityDocumentRow.code == bindparam("code"),
)

_MATCHING = name_index.matching(name_index.PERSONS)
_FOUND = select(
    *inspect(PersonRow).column_attrs,
    type_coerce(
        select(func.max(VisitRow.arrived_at)).where(VisitRow.person_id == PersonRow.id).scalar_subquery(), String
    ).label("last_seen"),
).join(_MATCHING, _MATCHING.c.rowid == PersonRow.id)


def person_of(row: PersonRow | Row[Any]) -> Person:
    """The domain value of a row."""
    return Person(
        surname=row.surname,
        given_names=row.given_names,
        birth_date=row.birth_date,
        sex=row.sex,
        nationality=row.nationality,
        pin=row.pin,
        surname_cyrillic=row.surname_cyrillic,
        given_names_cyrillic=row.given_names_cyrillic,
        id=row.id,
    )


def person_cells(row: PersonRow) -> tuple[str, ...]:
    """A person in a flat line."""
    names_ = (row.surname, row.given_names, row.surname_cyrillic, row.given_names_cyrillic)
    return (*names_, row.birth_date, row.nationality, row.pin)


def document_of(row: IdentityDocumentRow) -> IdentityDocument:
    """The domain value of a row."""
    return IdentityDocument(row.format, row.code, row.issuer, row.number, row.expiry_date, row.mrz, row.id)


class People:
    """The register of persons."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, person_id: int) -> Person | None:
        """The person with this id."""
        row = self._session.get(PersonRow, person_id)
        return person_of(row) if row else None

    def by_document(self, issuer: str, number: str) -> Person | None:
        """Who showed this document before."""
        row = self._session.scalars(_BY_DOCUMENT, {"issuer": issuer, "number": number}).first()
        return person_of(row) if row else None

    def by_pin(self, pin: str) -> Person | None:
        """Who has this personal number."""
        if not pin:
            return None
        row = self._session.scalars(_BY_PIN, {"pin": pin}).first()
        return person_of(row) if row else None

    def by_names(self, person: Person) -> Person | None:
        """A person with the same folded name, birth date, sex and nationality, if there is exactly one."""
        same = select(PersonRow).where(
            PersonRow.search_key == search_key(person),
            PersonRow.birth_date == person.birth_date,
            PersonRow.sex == person.sex,
            PersonRow.nationality == person.nationality,
        )
        rows = self._session.scalars(same.limit(2)).all()
        return person_of(rows[0]) if len(rows) == 1 and person.birth_date else None

    def find(self, query: str) -> list[Person]:
        """Who has this document or personal number; else persons by name, in any script, with a typing error too.

        The closest name first, of equal ones who was here last.
        """
        if numbered := self._by_number(query.strip().upper()):
            return numbered
        rows = name_index.find(self._session.connection(), _FOUND, query)
        to_query = Closeness(query)
        close = {row.id: to_query.of(f"{row.surname} {row.given_names}", row.search_key) for row in rows}
        ranked = sorted(rows, key=lambda row: (close[row.id], row.last_seen or ""), reverse=True)
        return [person_of(row) for row in ranked[:MOST_FOUND]]

    def _by_number(self, number: str) -> list[Person]:
        documented = select(IdentityDocumentRow.person_id).where(IdentityDocumentRow.number == number)
        same = or_(PersonRow.pin == number, PersonRow.id.in_(documented))
        has_digit = any(sign.isdigit() for sign in number)
        return [person_of(row) for row in self._session.scalars(select(PersonRow).where(same))] if has_digit else []

    def add(self, person: Person, document: IdentityDocument) -> Person:
        """Write a new person, with a document where its number is known."""
        row = self.save(person)
        if document.number:
            self.save_document(document, row)
        self._session.flush()
        return person_of(row)

    def save(self, person: Person) -> PersonRow:
        """Write a person, new (`id` 0) or changed, with the next flush."""
        row = self._session.get(PersonRow, person.id) if person.id else None
        if row is None:
            row = PersonRow()
            self._session.add(row)
        row.surname, row.given_names = person.surname, person.given_names
        row.surname_cyrillic, row.given_names_cyrillic = person.surname_cyrillic, person.given_names_cyrillic
        row.birth_date, row.sex = person.birth_date, person.sex
        row.nationality, row.pin = person.nationality, person.pin
        row.search_key = search_key(person)
        return row

    def save_document(self, document: IdentityDocument, person: PersonRow) -> IdentityDocumentRow:
        """Keep a document under its person, with the next flush; the same document again is brought up to date."""
        same = {"issuer": document.issuer, "number": document.number, "code": document.code}
        row = self._session.scalars(_SAME_DOCUMENT, same).first()
        if row is None:
            row = IdentityDocumentRow(**same)
            self._session.add(row)
        row.person, row.format = person, document.format
        row.expiry_date, row.mrz = document.expiry_date, document.mrz or row.mrz or ""
        return row


def search_key(person: Person) -> str:
    """What search and matching compare."""
    return names.fold(f"{person.surname} {person.given_names}")
