"""Contacts and approved visitors at their desk."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gatepost.desk.rules import template
from gatepost.domain.contacts import Approval, Contact
from gatepost.domain.errors import ApprovedAlready, AuthorityNeeded, FieldMissing, NoSuchRecord, NotApproved
from gatepost.domain.visits import Outcome, Relation, VisitKind
from tests.desk.test_visits import admission, admit

APPROVAL = Approval("Order 9", "2026-01-01", "2026-11-24")


@pytest.fixture
def contact(counters) -> Contact:
    visit = admit(counters).value
    counters.visits.check_out(visit.number, Outcome.COMPLETED)
    return Contact(visit.person, visit.prisoner, Relation.PARENT)


def test_a_contact_is_written_down_once_and_what_they_are_may_change(counters, contact):
    counters.contacts.write(contact)
    counters.contacts.write(replace(contact, relation=Relation.SPOUSE))
    (kept,) = counters.contacts.of_prisoner(contact.prisoner.id)
    assert (kept.person.id, kept.relation, kept.approval) == (contact.person.id, Relation.SPOUSE, None)
    with pytest.raises(NoSuchRecord):
        counters.contacts.write(replace(contact, prisoner=replace(contact.prisoner, id=99)))


def test_where_only_approved_visitors_come_others_need_the_duty_officer(counters, contact, clock):
    kinds = template().kinds
    approved_only = kinds | {VisitKind.SHORT_TERM: replace(kinds[VisitKind.SHORT_TERM], approval=True)}
    counters.rules.confirm(replace(template(), source="Test order", kinds=approved_only))
    with pytest.raises(AuthorityNeeded, match="Not an approved visitor"):
        counters.visits.admit(admission(counters))
    counters.contacts.approve(contact, APPROVAL)
    outlook = counters.visits.outlook(contact.person, contact.prisoner.id, VisitKind.SHORT_TERM)
    assert outlook.contact is not None
    assert outlook.contact.approval == replace(APPROVAL, given_by="admin")
    visit = counters.visits.admit(admission(counters)).value  # its last day
    counters.visits.check_out(visit.number, Outcome.COMPLETED)
    clock.move(days=1)
    with pytest.raises(AuthorityNeeded):
        counters.visits.admit(admission(counters))


def test_an_approval_is_withdrawn_with_a_reason_and_may_be_given_again(counters, contact):
    with pytest.raises(NotApproved):
        counters.contacts.withdraw(contact, "Broke the rules")
    counters.contacts.approve(contact, replace(APPROVAL, last_day=""))
    with pytest.raises(ApprovedAlready):
        counters.contacts.approve(contact, APPROVAL)
    with pytest.raises(FieldMissing):
        counters.contacts.withdraw(contact, " ")
    withdrawn = counters.contacts.withdraw(contact, "Broke the rules").value
    assert withdrawn.approval is not None
    assert (withdrawn.approval.withdrawn_by, withdrawn.approval.withdrawal_reason) == ("admin", "Broke the rules")
    with pytest.raises(NotApproved):
        counters.contacts.withdraw(contact, "Again")
    again = counters.contacts.approve(contact, replace(APPROVAL, authority="Order 10")).value
    assert again.approval is not None
    assert (again.approval.authority, again.approval.withdrawn_at) == ("Order 10", None)
    assert counters.proof.check().holds


def test_an_approval_that_has_run_out_is_replaced_by_the_next(counters, contact, clock):
    counters.contacts.approve(contact, APPROVAL)
    clock.move(days=1)
    next_one = counters.contacts.approve(contact, Approval("Order 10", "2026-11-26")).value
    assert next_one.approval is not None
    assert next_one.approval.authority == "Order 10"
