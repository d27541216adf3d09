"""The desk of visitors: one person with many documents over the years, and records that were made twice."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from gatepost.db.store import Registers, Store
from gatepost.desk import recognition
from gatepost.desk.clock import Clock
from gatepost.desk.looking import looked_at
from gatepost.domain.changes import Deed, Done, Subject
from gatepost.domain.errors import FieldMissing, NoSuchRecord
from gatepost.domain.likeness import Alike, Likeness, Merge, likeness
from gatepost.domain.people import IdentityDocument, Person, is_phone
from gatepost.domain.person_errors import BothInside, MergedAgain, OneRecordAlready, PartedAlready, PhoneUnreadable
from gatepost.domain.roles import DISCLOSING, REGISTERING, RESTRICTING, Officer, require
from gatepost.report.personal_file import write_personal_file

_MOST_ALIKE = 5
_CHANGED = frozenset({Subject.PEOPLE, Subject.VISITS, Subject.RESTRICTIONS, Subject.CONTACTS, Subject.PARCELS})


@dataclass(frozen=True)
class VisitorCard:
    """A visitor: documents the newest first, merges the record took part in, others who may be the same person."""

    person: Person
    documents: Sequence[IdentityDocument]
    merges: Sequence[Merge]
    alike: Sequence[Alike]


class VisitorsDesk:
    """Acts for one signed-in officer."""

    def __init__(self, store: Store, officer: Officer, now: Clock) -> None:
        self._store = store
        self._officer = officer
        self._now = now

    def card(self, person_id: int) -> VisitorCard:
        """All about one visitor's record. Raises NoSuchRecord."""
        looked_at(self._store, self._officer, self._now(), f"person {person_id}")
        with self._store.reading() as registers:
            person = _known(registers, person_id)
            return VisitorCard(
                person=person,
                documents=registers.people.documents(person.id),
                merges=registers.merges.of_person(person.id),
                alike=recognition.alike(registers, person)[:_MOST_ALIKE],
            )

    def write_personal_file(self, person_id: int, target: Path) -> str:
        """Write all that is held on a person into one file to hand over; its SHA-256.

        Raises NoSuchRecord, TargetFolderMissing, TargetNotWritable, TargetDiskFull, NotAllowed.
        """
        require(self._officer, DISCLOSING)
        with self._store.reading() as registers:
            person = _known(registers, person_id)
        looked_at(self._store, self._officer, self._now(), f"person {person.id}", "person.file_written")
        with self._store.reading() as registers:
            data = registers.personal_data
            return write_personal_file(target, person.name, data.rows(person.id), data.pictures(person.id))

    def portraits(self, person_ids: Collection[int]) -> dict[int, bytes]:
        """The last portrait of each of these visitors who has one, by id: a JPEG."""
        with self._store.reading() as registers:
            return registers.visits.portraits_of(person_ids)

    def pages(self, person_id: int) -> dict[int, bytes]:
        """The pages of a visitor's documents that were read from pictures, by the document's id: JPEGs."""
        with self._store.reading() as registers:
            return registers.people.pages(registers.people.head_of(person_id))

    def duplicates(self) -> list[tuple[Person, Person, Likeness]]:
        """Pairs of records that may be one person, the likeliest first, but those that somebody has told apart."""
        with self._store.reading() as registers:
            pairs = registers.merges.alike()
        found = [(one, other, likeness(one, other)) for one, other in pairs]
        found = [pair for pair in found if pair[2].may_be_one]
        return sorted(found, key=lambda pair: pair[2].weight, reverse=True)

    def set_phone(self, person_id: int, phone: str) -> Done[Person]:
        """Write a telephone number, or that there is none. Raises PhoneUnreadable, NoSuchRecord, NotAllowed."""
        require(self._officer, REGISTERING)
        phone = " ".join(phone.split())
        if phone and not is_phone(phone):
            raise PhoneUnreadable(text=phone)
        with self._store.changing(Deed.by(self._officer, "person.phone", self._now())) as registers:
            person = registers.people.set_phone(_known(registers, person_id).id, phone)
            registers.subject = f"person {person.id}"
        return Done(person, frozenset({Subject.PEOPLE}))

    def merge(self, kept_id: int, merged_id: int, reason: str) -> Done[Merge]:
        """Make two records one: whatever belongs to the second belongs to the first from now on.

        Raises FieldMissing, NoSuchRecord, OneRecordAlready, BothInside, NotAllowed, ClockMovedBack.
        """
        require(self._officer, RESTRICTING)
        if not reason.strip():
            raise FieldMissing(fields=("reason",))
        at = self._now()
        with self._store.changing(Deed.by(self._officer, "person.merged", at, reason=reason.strip())) as registers:
            kept, merged = _known(registers, kept_id), _known(registers, merged_id)
            if kept.id == merged.id:
                raise OneRecordAlready(name=kept.name)
            inside = [registers.visits.open_visit_of(one.id) for one in (kept, merged)]
            if all(inside):
                raise BothInside(numbers=", ".join(visit.number for visit in inside if visit))
            year = registers.settings.facility().local(at).year
            made = registers.merges.merge(kept.id, merged.id, at, year, self._officer.login, reason.strip())
            registers.subject = made.number
        return Done(made, _CHANGED)

    def part(self, number: str, reason: str) -> Done[Merge]:
        """Make two records of one again: each gets back what was its own before.

        What was registered since then stays where it is. Raises FieldMissing, NoSuchRecord, PartedAlready, MergedAgain,
        NotAllowed, ClockMovedBack.
        """
        require(self._officer, RESTRICTING)
        if not reason.strip():
            raise FieldMissing(fields=("reason",))
        at = self._now()
        with self._store.changing(Deed.by(self._officer, "person.parted", at, reason=reason.strip())) as registers:
            merge = registers.merges.by_number(number)
            if merge is None:
                raise NoSuchRecord(number=number)
            if merge.parted_at is not None:
                raise PartedAlready(number=number)
            _refuse_merged_again(registers, merge)
            parted = registers.merges.part(number, at, self._officer.login, reason.strip())
            registers.merges.tell_apart(parted.kept.id, parted.merged.id, at, self._officer.login)
            registers.subject = number
        return Done(parted, _CHANGED)

    def tell_apart(self, one_id: int, other_id: int) -> Done[None]:
        """Remember that two records are two people. Raises NoSuchRecord, OneRecordAlready, NotAllowed."""
        require(self._officer, RESTRICTING)
        at = self._now()
        with self._store.changing(Deed.by(self._officer, "person.told_apart", at)) as registers:
            one, other = _known(registers, one_id), _known(registers, other_id)
            if one.id == other.id:
                raise OneRecordAlready(name=one.name)
            registers.merges.tell_apart(one.id, other.id, at, self._officer.login)
            registers.subject = f"person {one.id}"
        return Done(None, frozenset({Subject.PEOPLE}))


def _known(registers: Registers, person_id: int) -> Person:
    person = registers.people.get(person_id)
    if person is None:
        raise NoSuchRecord(number=person_id)
    return person


def _refuse_merged_again(registers: Registers, merge: Merge) -> None:
    """Records are parted in the opposite order to that in which they were made one."""
    for other in registers.merges.of_person(merge.kept.id):
        if other.parted_at is None and other.merged.id == merge.kept.id:
            raise MergedAgain(name=merge.kept.name, number=other.number)
