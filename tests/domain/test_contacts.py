"""Contacts and approvals at their limits."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from gatepost.domain.contacts import Approval, Contact
from gatepost.domain.errors import FieldMissing, PeriodReversed
from gatepost.domain.people import Person, Prisoner
from gatepost.domain.visits import Relation

ANNA = Person("ERIKSSON", "ANNA MARIA", "1974-08-12", "F", "UTO", id=1)
PRISONER = Prisoner("ST-001", "Specimenov", "Specimen", id=1)
APPROVAL = Approval("Order 9", "2026-03-01", "2026-12-31")


@pytest.mark.parametrize(
    ("day", "holds"),
    [
        (date(2026, 2, 28), False),
        (date(2026, 3, 1), True),
        (date(2026, 12, 31), True),
        (date(2027, 1, 1), False),
    ],
)
def test_an_approval_holds_from_its_first_day_to_its_last(day, holds):
    assert APPROVAL.in_force(day) is holds
    assert Contact(ANNA, PRISONER, Relation.PARENT, APPROVAL).is_approved(day) is holds


def test_an_approval_without_end_holds_until_it_is_withdrawn():
    endless = replace(APPROVAL, last_day="")
    assert endless.in_force(date(2040, 2, 29))
    assert not replace(endless, withdrawn_at=datetime(2026, 4, 1, tzinfo=UTC)).in_force(date(2026, 3, 15))


def test_a_contact_is_not_an_approved_visitor():
    assert not Contact(ANNA, PRISONER, Relation.PARENT).is_approved(date(2026, 5, 1))


def test_an_approval_names_who_decided_and_its_days():
    typed = Approval(" Order 9 ", "01.03.2026", " 31.12.2026").checked()
    assert typed == APPROVAL
    with pytest.raises(FieldMissing) as refused:
        Approval(" ", "").checked()
    assert refused.value.facts["fields"] == ("authority", "first_day")
    with pytest.raises(PeriodReversed):
        replace(APPROVAL, last_day="2026-02-28").checked()
