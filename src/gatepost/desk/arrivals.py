"""A scan comes in: what opens. Reads the store and changes nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from gatepost.db.store import Registers, Store
from gatepost.desk import recognition
from gatepost.desk.clock import Clock
from gatepost.domain.bookings import Booking
from gatepost.domain.documents import RegisteredDocument
from gatepost.domain.facility import Facility
from gatepost.domain.findings import Finding, FindingKind, findings
from gatepost.domain.kept_items import KeptItem
from gatepost.domain.likeness import Alike
from gatepost.domain.numbers import looks_like_s10, s10_is_valid
from gatepost.domain.paper_forms import PaperForm
from gatepost.domain.parcels import Parcel
from gatepost.domain.people import IdentityDocument, Person, Prisoner
from gatepost.domain.reading import BarcodeReading, DocumentReading, Reading
from gatepost.domain.visits import Visit

_NO_DOCUMENT = IdentityDocument("", "", "", "")
_VISIT_NUMBER = re.compile(r"V-\d{4}-\d{6,}", re.ASCII)


@dataclass(frozen=True)
class Leaving:
    """The person is inside: check-out opens."""

    visit: Visit
    reading: DocumentReading | None
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True)
class Arriving:
    """A person comes: a visit opens. `person.id` is 0 for a stranger; `booking` or `last_visit` prefills the rest.

    `perhaps` are known persons who may be the one, the likeliest first: the officer must say.
    """

    person: Person
    document: IdentityDocument
    reading: DocumentReading | None
    last_visit: Visit | None
    findings: tuple[Finding, ...] = ()
    booking: Booking | None = None
    perhaps: tuple[Alike, ...] = ()


@dataclass(frozen=True)
class VisitShown:
    """A visit's own number was scanned, and it is over."""

    visit: Visit


@dataclass(frozen=True)
class PrisonerShown:
    """A prisoner's register number was scanned."""

    prisoner: Prisoner


@dataclass(frozen=True)
class ParcelShown:
    """A parcel's number was scanned: ours, or the post's."""

    parcel: Parcel


@dataclass(frozen=True)
class ParcelToReceive:
    """A postal number was scanned that nobody has received yet. `is_valid` is False where its check digit fails."""

    postal_number: str
    is_valid: bool


@dataclass(frozen=True)
class DocumentShown:
    """A registered document's number was scanned."""

    document: RegisteredDocument


@dataclass(frozen=True)
class KeptItemShown:
    """A kept item's number was scanned."""

    item: KeptItem


@dataclass(frozen=True)
class PaperFormShown:
    """The number of a form for a power cut was scanned."""

    form: PaperForm


@dataclass(frozen=True)
class NothingMatches:
    """Something was read and nothing matches it; nothing changes."""

    text: str


# What another page than the gate opens.
Elsewhere = ParcelShown | ParcelToReceive | DocumentShown | KeptItemShown | PaperFormShown
Arrival = Leaving | Arriving | VisitShown | PrisonerShown | Elsewhere | NothingMatches


class ArrivalsDesk:
    """Turns a reading into what the officer needs next."""

    def __init__(self, store: Store, now: Clock) -> None:
        self._store = store
        self._now = now

    def receive(self, reading: Reading) -> Arrival:
        """What a reading opens (DESIGN, "scan anything, land on the right screen")."""
        with self._store.reading() as registers:
            if isinstance(reading, DocumentReading):
                return self._document(registers, reading)
            if isinstance(reading, BarcodeReading):
                return _barcode(registers, reading.text)
            return NothingMatches(reading.text)

    def expected(self, booking: Booking, person: Person) -> Leaving | Arriving:
        """What opens for somebody who is expected, before their document is scanned."""
        with self._store.reading() as registers:
            if inside := registers.visits.open_visit_of(person.id):
                return Leaving(inside, None)
            last = registers.visits.last_visit_of(person.id)
            return Arriving(person, last.document if last else _NO_DOCUMENT, None, last, booking=booking)

    def _document(self, registers: Registers, reading: DocumentReading) -> Leaving | Arriving:
        facility = registers.settings.facility()
        said = findings(reading, facility.local(self._now()).date())
        read = person_in(reading)
        document = document_in(reading)
        known = recognition.by_proof(registers, read, document)
        if known is not None and not registers.people.has_shown(known.id, document):
            said = (*said, Finding(FindingKind.NEW_DOCUMENT, {"name": known.name}))
        if known is None and (known := recognition.by_names(registers, read)):
            said = (*said, Finding(FindingKind.SAME_NAMES))
        if known is None:
            perhaps = recognition.perhaps(registers, read)
            return Arriving(read, document, reading, None, said, perhaps=tuple(perhaps))
        return self._known(registers, facility, reading, known, said)

    def is_known(self, reading: DocumentReading, person_id: int) -> Leaving | Arriving:
        """What opens once the officer has said that the holder of a new document is a known person."""
        with self._store.reading() as registers:
            facility = registers.settings.facility()
            known = registers.people.get(person_id) or person_in(reading)
            said = findings(reading, facility.local(self._now()).date())
            return self._known(registers, facility, reading, known, said)

    def _known(
        self,
        registers: Registers,
        facility: Facility,
        reading: DocumentReading,
        known: Person,
        said: tuple[Finding, ...],
    ) -> Leaving | Arriving:
        read, document = person_in(reading), document_in(reading)
        inside = registers.visits.open_visit_of(known.id)
        if inside:
            return Leaving(inside, reading, said)
        return Arriving(
            person=replace(read, id=known.id),
            document=document,
            reading=reading,
            last_visit=registers.visits.last_visit_of(known.id),
            findings=said,
            booking=self._expected_today(registers, facility, known.id),
        )

    def _expected_today(self, registers: Registers, facility: Facility, person_id: int) -> Booking | None:
        """The booking of this day that they have not come for yet: the one under way, else the next, else the last."""
        now = self._now()
        today = registers.bookings.of_person(person_id, *facility.bounds(facility.day_of(now)))
        open_ones = [one for one in today if not _has_come(registers, person_id, one)]
        coming = [one for one in open_ones if one.ends_at > now]
        return next(iter(coming or open_ones[-1:]), None)


def _has_come(registers: Registers, person_id: int, booking: Booking) -> bool:
    return any(visit.person.id == person_id for visit in registers.visits.of_booking(booking.number))


def person_in(reading: DocumentReading) -> Person:
    """The holder of a document, as it says. Where the zone gives exact Cyrillic, Latin is made from it."""
    surname, given_names = reading.value("surname"), reading.value("given_names")
    is_cyrillic = "surname_latin" in reading.national
    return Person(
        surname=reading.national.get("surname_latin", surname),
        given_names=reading.national.get("given_names_latin", given_names),
        birth_date=reading.value("birth_date"),
        sex=reading.value("sex"),
        nationality=reading.value("nationality"),
        pin=reading.value("personal_number"),
        surname_cyrillic=surname if is_cyrillic else "",
        given_names_cyrillic=given_names if is_cyrillic else "",
    )


def document_in(reading: DocumentReading) -> IdentityDocument:
    """The document itself, as it says."""
    return IdentityDocument(
        format=reading.format.value,
        code=reading.value("document_code"),
        issuer=reading.value("issuer"),
        number=reading.national.get("full_number", reading.value("document_number")),
        expiry_date=reading.value("expiry_date"),
        mrz="\n".join(reading.lines),
    )


def _barcode(registers: Registers, text: str) -> Arrival:
    text = text.strip()
    if _VISIT_NUMBER.fullmatch(text) and (visit := registers.visits.by_number(text)):
        return Leaving(visit, None) if visit.is_inside else VisitShown(visit)
    if (elsewhere := _in_another_register(registers, text.upper())) is not None:
        return elsewhere
    if wearer := registers.visits.inside_by_badge(text):
        return Leaving(wearer, None)
    if prisoner := registers.prisoners.by_register_number(text):
        return PrisonerShown(prisoner)
    if looks_like_s10(text.upper()):
        return ParcelToReceive(text.upper(), s10_is_valid(text.upper()))
    return NothingMatches(text)


def _in_another_register(registers: Registers, number: str) -> Elsewhere | None:
    """Parcels, documents, kept items and forms by their numbers, parcels by the post's too."""
    if parcel := registers.parcels.by_number(number) or registers.parcels.by_postal_number(number):
        return ParcelShown(parcel)
    if document := registers.documents.by_number(number):
        return DocumentShown(document)
    if item := registers.kept_items.by_number(number):
        return KeptItemShown(item)
    form = registers.paper_forms.by_number(number)
    return PaperFormShown(form) if form else None
