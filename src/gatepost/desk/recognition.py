"""Who this is: finds the known person behind a document."""

from __future__ import annotations

from dataclasses import replace

from gatepost.db.store import Registers
from gatepost.domain import names
from gatepost.domain.errors import DateUnreadable
from gatepost.domain.likeness import Alike, Likeness, likeness
from gatepost.domain.people import IdentityDocument, Person, tidy_date

_MOST_ASKED = 3


def as_far_as_typed(person: Person) -> Person:
    """Somebody whose card is still being typed: the birth date in the store's form, none where it is no date yet."""
    try:
        return replace(person, birth_date=tidy_date(person.birth_date))
    except DateUnreadable:
        return replace(person, birth_date="")


def by_proof(registers: Registers, read: Person, document: IdentityDocument) -> Person | None:
    """A person known by the document or the personal number; name and birth date must not contradict."""
    for known in (registers.people.by_document(document.issuer, document.number), registers.people.by_pin(read.pin)):
        if known and _may_be(known, read):
            return known
    return None


def by_names(registers: Registers, read: Person) -> Person | None:
    """A person who was only told of and has shown no document yet, with this name, birth date, sex and nationality."""
    known = registers.people.by_names(read)
    return known if known and not registers.people.documents(known.id) else None


def perhaps(registers: Registers, read: Person) -> list[Alike]:
    """Known persons who may be the one with a new document: the officer must compare, and say."""
    return alike(registers, read)[:_MOST_ASKED]


def alike(registers: Registers, person: Person) -> list[Alike]:
    """Known persons who may be this one, the likeliest first; a person with an `id` is compared with the others."""
    apart = registers.merges.told_apart_from(person.id) if person.id else frozenset()
    others = [one for one in registers.people.like(person) if one.id not in apart]
    found = [(other, likeness(person, other)) for other in others]
    found = [pair for pair in found if pair[1].may_be_one]
    found.sort(key=lambda pair: pair[1].weight, reverse=True)
    return [_told(registers, *pair) for pair in found]


def _told(registers: Registers, person: Person, agreement: Likeness) -> Alike:
    documents, last = registers.people.documents(person.id), registers.visits.last_visit_of(person.id)
    return Alike(person, agreement, documents[0] if documents else None, last.arrived_at if last else None)


def _may_be(known: Person, read: Person) -> bool:
    """Two people may come to bear one document number; a different birth date or name tells them apart."""
    same_birth = not known.birth_date or not read.birth_date or known.birth_date == read.birth_date
    return same_birth and names.fold(known.surname) == names.fold(read.surname)
