"""Who this is: finds the known person behind a document."""

from __future__ import annotations

from gatepost.db.store import Registers
from gatepost.domain import names
from gatepost.domain.people import IdentityDocument, Person


def by_proof(registers: Registers, read: Person, document: IdentityDocument) -> Person | None:
    """A person known by the document or the personal number; name and birth date must not contradict."""
    for known in (registers.people.by_document(document.issuer, document.number), registers.people.by_pin(read.pin)):
        if known and _may_be(known, read):
            return known
    return None


def by_names(registers: Registers, read: Person) -> Person | None:
    """A person known by nothing but name, birth date, sex and nationality: the officer must compare."""
    return registers.people.by_names(read)


def _may_be(known: Person, read: Person) -> bool:
    """Two people may come to bear one document number; a different birth date or name tells them apart."""
    same_birth = not known.birth_date or not read.birth_date or known.birth_date == read.birth_date
    return same_birth and names.fold(known.surname) == names.fold(read.surname)
