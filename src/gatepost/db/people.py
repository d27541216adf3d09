"""Visitors and their documents: rows to domain values and back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Row, String, bindparam, func, or_, select, type_coerce
from sqlalchemy.orm import Session

from gatepost.db import name_index, name_search
from gatepost.db.prepared import Prepared
from gatepost.db.tables import DocumentPageRow, IdentityDocumentRow, PersonRow, VisitRow
from gatepost.db.written import write_now
from gatepost.domain import names
from gatepost.domain.closeness import Closeness
from gatepost.domain.people import IdentityDocument, Person, is_phone, phone_key

MOST_FOUND = 20

# Asked at every save.
_BY_DOCUMENT = Prepared(
    select(*PersonRow.__table__.c)
    .join(IdentityDocumentRow, IdentityDocumentRow.person_id == PersonRow.id)
    .where(IdentityDocumentRow.issuer == bindparam("issuer"), IdentityDocumentRow.number == bindparam("number"))
    .order_by(IdentityDocumentRow.id.desc())
    .limit(1)
)
_BY_PIN = select(PersonRow).where(PersonRow.pin == bindparam("pin"), PersonRow.pin != "")
_SAME_DOCUMENT = Prepared(
    select(IdentityDocumentRow.id, IdentityDocumentRow.person_id).where(
        IdentityDocumentRow.issuer == bindparam("issuer"),
        IdentityDocumentRow.number == bindparam("number"),
        IdentityDocumentRow.code == bindparam("code"),
    )
)

_LAST_SEEN = select(func.max(VisitRow.arrived_at)).where(VisitRow.person_id == PersonRow.id).scalar_subquery()
_FOUND = name_search.Finding(
    select(*PersonRow.__table__.c, type_coerce(_LAST_SEEN, String).label("last_seen")),
    name_index.PERSONS,
    PersonRow.__table__.c.id,
    PersonRow.__table__.c.search_key,
)


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
        phone=row.phone,
        other_names=tuple(row.other_names.splitlines()),
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
        """The person with this id, or the one whom that record was made one with."""
        row = self._session.get(PersonRow, person_id)
        return person_of(self._head(row)) if row else None

    def head_of(self, person_id: int) -> int:
        """The id under which this person is known now; 0 stays 0."""
        row = self._session.get(PersonRow, person_id) if person_id else None
        return self._head(row).id if row else person_id

    def by_document(self, issuer: str, number: str) -> Person | None:
        """Who showed this document before."""
        row = _BY_DOCUMENT.first(self._session.connection(), issuer=issuer, number=number)
        return person_of(self._head(row)) if row else None

    def by_pin(self, pin: str) -> Person | None:
        """Who has this personal number."""
        if not pin:
            return None
        row = self._session.scalars(_BY_PIN.limit(1), {"pin": pin}).first()
        return person_of(self._head(row)) if row else None

    def by_names(self, person: Person) -> Person | None:
        """A person with the same folded name, birth date, sex and nationality, if there is exactly one."""
        same = select(PersonRow).where(
            PersonRow.search_key == search_key(person),
            PersonRow.birth_date == person.birth_date,
            PersonRow.sex == person.sex,
            PersonRow.nationality == person.nationality,
        )
        rows = self._heads(self._session.scalars(same.limit(3)))
        return person_of(rows[0]) if len(rows) == 1 and person.birth_date else None

    def documents(self, person_id: int) -> list[IdentityDocument]:
        """Every document a person has shown, the newest first."""
        shown = select(IdentityDocumentRow).where(IdentityDocumentRow.person_id == person_id)
        return [document_of(row) for row in self._session.scalars(shown.order_by(IdentityDocumentRow.id.desc()))]

    def keep_page(self, document_id: int, jpeg: bytes) -> None:
        """Keep the picture of a document's page, unless one is kept already."""
        if self._session.get(DocumentPageRow, document_id) is None:
            self._session.add(DocumentPageRow(identity_document_id=document_id, jpeg=jpeg))

    def pages(self, person_id: int) -> dict[int, bytes]:
        """The pages of a person's documents that were read from pictures, by the document's id: JPEGs."""
        kept = (
            select(DocumentPageRow.identity_document_id, DocumentPageRow.jpeg)
            .join(IdentityDocumentRow, IdentityDocumentRow.id == DocumentPageRow.identity_document_id)
            .where(IdentityDocumentRow.person_id == person_id)
        )
        return {document_id: jpeg for document_id, jpeg in self._session.execute(kept) if jpeg}

    def has_shown(self, person_id: int, document: IdentityDocument) -> bool:
        """Whether this very document was shown by this person before."""
        same = self._same(document)
        return same is not None and same.person_id == person_id

    def like(self, person: Person) -> list[Person]:
        """Others who may be the same person: with the same personal number, or a name that is near."""
        rows = list(self._session.scalars(_BY_PIN.limit(MOST_FOUND), {"pin": person.pin})) if person.pin else []
        found = {row.id: person_of(row) for row in self._heads(rows)}
        found |= {one.id: one for one in self.find(person.name)}
        return [one for one in found.values() if one.id != person.id]

    def _same(self, document: IdentityDocument) -> Any | None:
        """The row of this very document: its `id` and `person_id`."""
        connection = self._session.connection()
        return _SAME_DOCUMENT.first(connection, issuer=document.issuer, number=document.number, code=document.code)

    def find(self, query: str) -> list[Person]:
        """Who has this document, personal number or telephone; else persons by name, in any script, misspelt too.

        The closest name first, of equal ones who was here last.
        """
        if numbered := self._by_number(query.strip().upper()):
            return numbered
        rows = name_search.find(self._session.connection(), _FOUND, query)
        to_query = Closeness(query)
        close = {row.id: to_query.of(f"{row.surname} {row.given_names}", row.search_key) for row in rows}
        ranked = sorted(rows, key=lambda row: (close[row.id], row.last_seen or ""), reverse=True)
        return [person_of(row) for row in self._heads(ranked)][:MOST_FOUND]

    def _by_number(self, number: str) -> list[Person]:
        if not any(sign.isdigit() for sign in number):
            return []
        documented = select(IdentityDocumentRow.person_id).where(IdentityDocumentRow.number == number)
        same = [PersonRow.pin == number, PersonRow.id.in_(documented)]
        if is_phone(number):
            same.append(PersonRow.phone_key == phone_key(number))
        return [person_of(row) for row in self._heads(self._session.scalars(select(PersonRow).where(or_(*same))))]

    def _head(self, row: PersonRow | Row[Any]) -> PersonRow | Row[Any]:
        while row.merged_into is not None:
            row = self._session.get_one(PersonRow, row.merged_into)
        return row

    def _heads(self, rows: Iterable[PersonRow | Row[Any]]) -> list[PersonRow | Row[Any]]:
        """Each person once, in the same order, by the record that counts."""
        heads = (self._head(row) for row in rows)
        return list({row.id: row for row in reversed(list(heads))}.values())[::-1]

    def add(self, person: Person, document: IdentityDocument) -> Person:
        """Write a new person, with a document where its number is known."""
        row = self.save(person)
        if document.number:
            self.save_document(document, row)
        self._session.flush()
        return person_of(row)

    def save(self, person: Person) -> PersonRow:
        """Write a person, new (`id` 0), or changed with the next flush."""
        known = self._session.get(PersonRow, self.head_of(person.id)) if person.id else None
        row = known or PersonRow()
        if known is not None:
            row.other_names = _names_before(row, person)
        row.surname, row.given_names = person.surname, person.given_names
        row.surname_cyrillic, row.given_names_cyrillic = person.surname_cyrillic, person.given_names_cyrillic
        row.birth_date, row.sex = person.birth_date, person.sex
        row.nationality, row.pin = person.nationality, person.pin
        if person.phone:  # no document says it, so that a scan has none
            row.phone, row.phone_key = person.phone, phone_key(person.phone)
        row.search_key = search_key(person)
        return row if known is not None else write_now(self._session, row)

    def set_phone(self, person_id: int, phone: str) -> Person:
        """Write a telephone number, or that there is none."""
        row = self._session.get_one(PersonRow, self.head_of(person_id))
        row.phone, row.phone_key = phone, phone_key(phone)
        self._session.flush()
        return person_of(row)

    def save_document(self, document: IdentityDocument, person: PersonRow) -> IdentityDocumentRow:
        """Keep a document under its person; the same document again is brought up to date with the next flush."""
        same = self._same(document)
        known = self._session.get(IdentityDocumentRow, same.id) if same else None
        row = known or IdentityDocumentRow(issuer=document.issuer, number=document.number, code=document.code)
        row.person_id, row.person, row.format = person.id, person, document.format
        row.expiry_date, row.mrz = document.expiry_date, document.mrz or row.mrz or ""
        return row if known is not None else write_now(self._session, row)


def _names_before(row: PersonRow, person: Person) -> str:
    """The names of earlier documents, with the one that is about to change."""
    before = f"{row.surname} {row.given_names}".strip()
    known = row.other_names.splitlines()
    is_new = before not in known and names.fold(before) != search_key(person)
    return "\n".join([*known, before] if is_new else known)


def search_key(person: Person) -> str:
    """What search and matching compare."""
    return names.fold(f"{person.surname} {person.given_names}")
