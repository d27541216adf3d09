"""The desk of contacts: who is what to a prisoner, and who is an approved visitor."""

from __future__ import annotations

from dataclasses import replace

from gatepost.db.store import Registers, Store
from gatepost.desk.clock import Clock
from gatepost.domain.changes import Deed, Done, Subject
from gatepost.domain.contacts import Approval, Contact
from gatepost.domain.errors import ApprovedAlready, FieldMissing, NoSuchRecord, NotApproved
from gatepost.domain.roles import REGISTERING, RESTRICTING, Officer, require


class ContactsDesk:
    """Acts for one signed-in officer."""

    def __init__(self, store: Store, officer: Officer, now: Clock) -> None:
        self._store = store
        self._officer = officer
        self._now = now

    def of_prisoner(self, prisoner_id: int) -> list[Contact]:
        """A prisoner's contacts, in the order in which they were written down."""
        with self._store.reading() as registers:
            return registers.contacts.of_prisoner(prisoner_id)

    def write(self, contact: Contact) -> Done[Contact]:
        """Write a pair down, or what they are to each other now. Raises NoSuchRecord, NotAllowed, ClockMovedBack."""
        require(self._officer, REGISTERING)
        return self._save(contact, None, "contact.written")

    def approve(self, contact: Contact, approval: Approval) -> Done[Contact]:
        """Make the person an approved visitor; the pair is written down where it was not.

        Raises FieldMissing, DateUnreadable, PeriodReversed, ApprovedAlready, NoSuchRecord, NotAllowed, ClockMovedBack.
        """
        require(self._officer, RESTRICTING)
        return self._save(contact, replace(approval.checked(), given_by=self._officer.login), "visitor.approved")

    def withdraw(self, contact: Contact, reason: str) -> Done[Contact]:
        """End an approval, saying why. Raises FieldMissing, NotApproved, NotAllowed, ClockMovedBack."""
        require(self._officer, RESTRICTING)
        if not reason.strip():
            raise FieldMissing(fields=("reason",))
        at = self._now()
        with self._store.changing(Deed.by(self._officer, "approval.withdrawn", at)) as registers:
            known = registers.contacts.of_pair(contact.person.id, contact.prisoner.id)
            if known is None or known.approval is None or known.approval.withdrawn_at is not None:
                raise NotApproved(name=contact.person.name)
            withdrawn = registers.contacts.withdraw(known, at, self._officer.login, reason.strip())
            registers.subject = contact.prisoner.register_number
        return Done(withdrawn, frozenset({Subject.CONTACTS}))

    def _save(self, contact: Contact, approval: Approval | None, deed: str) -> Done[Contact]:
        at = self._now()
        person, prisoner = contact.person, contact.prisoner
        with self._store.changing(Deed.by(self._officer, deed, at)) as registers:
            if registers.prisoners.get(prisoner.id) is None:
                raise NoSuchRecord(number=prisoner.register_number)
            today = registers.settings.facility().local(at).date()
            if approval is not None and _is_approved(registers, contact, today.isoformat()):
                raise ApprovedAlready(name=person.name)
            saved = registers.contacts.save(person.id, prisoner.id, contact.relation, approval)
            registers.subject = prisoner.register_number
        return Done(saved, frozenset({Subject.CONTACTS}))


def _is_approved(registers: Registers, contact: Contact, today: str) -> bool:
    """Whether an approval holds now or will: only one that has run out or was withdrawn is replaced."""
    known = registers.contacts.of_pair(contact.person.id, contact.prisoner.id)
    approval = known.approval if known else None
    if approval is None or approval.withdrawn_at is not None:
        return False
    return not approval.last_day or approval.last_day >= today
