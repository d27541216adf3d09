"""One person with many documents: merging records, parting them again, and finding either."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gatepost.domain.contacts import Approval, Contact
from gatepost.domain.errors import FieldMissing, NoSuchRecord, NotAllowed
from gatepost.domain.parcels import Sender
from gatepost.domain.people import IdentityDocument, Person
from gatepost.domain.person_errors import BothInside, MergedAgain, OneRecordAlready, PartedAlready, PhoneUnreadable
from gatepost.domain.restrictions import Restriction, RestrictionKind
from gatepost.domain.roles import Officer, Role
from gatepost.domain.visits import Admission, Outcome, Relation, VisitKind
from gatepost.scan.mrz import format_mrz, parse
from tests import specimens
from tests.desk.test_parcels import receive
from tests.desk.test_visits import admission, prisoner_of, read

OTHER = Person("ERIKSON", "ANNA MARIA", "1974-08-12", "F", "UTO")
OTHER_DOCUMENT = IdentityDocument("TD3", "P", "UTO", "X1234567")


def visited(counters, person=None, document=None, leave: bool = True):
    if person is None:
        given = admission(counters)
    else:
        kind = (VisitKind.SHORT_TERM, Relation.SPOUSE)
        given = Admission(person, document, prisoner_of(counters).id, *kind)
    visit = counters.visits.admit(given).value
    return counters.visits.check_out(visit.number, Outcome.COMPLETED).value if leave else visit


@pytest.fixture
def two(counters) -> tuple[Person, Person]:
    """The same person, written down twice under two spellings."""
    return visited(counters).person, visited(counters, OTHER, OTHER_DOCUMENT).person


def numbers(counters, person: Person) -> list[str]:
    return [visit.number for visit in counters.history.of_person(person.id).visits]


def test_records_made_one_have_one_history_and_both_documents(counters, two):
    kept, merged = two
    assert kept.id != merged.id
    merge = counters.visitors.merge(kept.id, merged.id, " one person ").value
    assert (merge.number, merge.by, merge.reason) == ("M-2026-000001", "admin", "one person")
    assert numbers(counters, kept) == ["V-2026-000002", "V-2026-000001"]
    card = counters.visitors.card(kept.id)
    assert [one.number for one in card.documents] == ["X1234567", "L898902C3"]
    assert card.merges == [merge]
    assert counters.visitors.card(merged.id).person == kept
    assert counters.people._store.verify_journal().holds


def test_whoever_finds_the_old_record_gets_the_one_that_counts(counters, two):
    kept, merged = two
    counters.visitors.merge(kept.id, merged.id, "one person")
    for query in ("ERIKSON", "Эриксон Анна", "X1234567", "ERIKSSON"):
        assert [one.id for one in counters.people.find_visitors(query)] == [kept.id], query
    again = visited(counters, OTHER, OTHER_DOCUMENT)
    assert again.person.id == kept.id
    stale = visited(counters, replace(OTHER, id=merged.id), replace(OTHER_DOCUMENT, number="Y1"))
    assert stale.person.id == kept.id


def test_parted_records_have_what_was_their_own(counters, two):
    kept, merged = two
    prisoner = prisoner_of(counters)
    restriction = Restriction(RestrictionKind.BAN, "Order 1", "x", "2026-11-01", person=merged, prisoner=None)
    counters.restrictions.make(restriction)
    counters.contacts.approve(Contact(merged, prisoner, Relation.SPOUSE), Approval("Order 2", "2026-11-01"))
    counters.visitors.merge(kept.id, merged.id, "one person")
    assert len(counters.history.of_person(kept.id).restrictions) == 1
    parted = counters.visitors.part("M-2026-000001", "two sisters").value
    assert (parted.parted_by, parted.parting_reason) == ("admin", "two sisters")
    assert (numbers(counters, kept), numbers(counters, merged)) == (["V-2026-000001"], ["V-2026-000002"])
    assert len(counters.history.of_person(merged.id).restrictions) == 1
    assert counters.history.of_person(kept.id).restrictions == []
    assert [one.person.id for one in counters.contacts.of_prisoner(prisoner.id)] == [merged.id]
    assert [one.number for one in counters.visitors.card(merged.id).documents] == ["X1234567"]
    assert counters.visitors.card(kept.id).alike == []  # somebody has looked: two people
    assert counters.people._store.verify_journal().holds


def test_the_contact_that_a_record_has_of_its_own_stays_its_own(counters, two):
    kept, merged = two
    prisoner = prisoner_of(counters)
    for person, order in ((kept, "Order 1"), (merged, "Order 2")):
        counters.contacts.approve(Contact(person, prisoner, Relation.SPOUSE), Approval(order, "2026-11-01"))
    counters.visitors.merge(kept.id, merged.id, "one person")
    of_kept = [one for one in counters.contacts.of_prisoner(prisoner.id) if one.person.id == kept.id]
    assert [one.approval.authority for one in of_kept] == ["Order 1"]


def test_records_are_parted_in_the_opposite_order(counters, two):
    first, second = two
    third = visited(counters, replace(OTHER, surname="ERICSSON"), replace(OTHER_DOCUMENT, number="Z1")).person
    counters.visitors.merge(second.id, third.id, "one person")
    counters.visitors.merge(first.id, second.id, "one person")
    assert counters.visitors.card(third.id).person.id == first.id
    with pytest.raises(MergedAgain):
        counters.visitors.part("M-2026-000001", "no")
    counters.visitors.part("M-2026-000002", "no")
    counters.visitors.part("M-2026-000001", "no")
    assert numbers(counters, third) == ["V-2026-000003"]


def test_what_cannot_be_made_one_is_refused(counters, two):
    kept, merged = two
    for kept_id, merged_id, reason, refusal in (
        (kept.id, merged.id, " ", FieldMissing),
        (kept.id, 999, "x", NoSuchRecord),
        (kept.id, kept.id, "x", OneRecordAlready),
    ):
        with pytest.raises(refusal):
            counters.visitors.merge(kept_id, merged_id, reason)
    visited(counters, leave=False)
    visited(counters, OTHER, OTHER_DOCUMENT, leave=False)
    with pytest.raises(BothInside, match="V-2026-000003, V-2026-000004"):
        counters.visitors.merge(kept.id, merged.id, "one person")


def test_what_cannot_be_parted_is_refused(counters, two):
    counters.visitors.merge(two[0].id, two[1].id, "one person")
    for number, reason, refusal in (("M-2026-000001", "", FieldMissing), ("M-2026-000009", "x", NoSuchRecord)):
        with pytest.raises(refusal):
            counters.visitors.part(number, reason)
    counters.visitors.part("M-2026-000001", "two people")
    with pytest.raises(PartedAlready):
        counters.visitors.part("M-2026-000001", "again")


def test_duplicates_are_proposed_until_somebody_says_that_they_are_two_people(counters):
    twin = replace(OTHER, surname="ERIKSSON")
    first = visited(counters).person
    second = visited(counters, twin, OTHER_DOCUMENT).person
    ((one, other, why),) = counters.visitors.duplicates()
    assert {one.id, other.id} == {first.id, second.id}
    assert why.may_be_one
    assert [alike.person.id for alike in counters.visitors.card(first.id).alike] == [second.id]
    counters.visitors.tell_apart(second.id, first.id)
    counters.visitors.tell_apart(first.id, second.id)
    assert counters.visitors.duplicates() == []
    assert counters.visitors.card(first.id).alike == []
    with pytest.raises(OneRecordAlready):
        counters.visitors.tell_apart(first.id, first.id)


def test_the_parcels_that_both_had_sent_are_found_under_the_one(counters, two):
    kept, merged = two
    senders = (Sender(kept.name, person=kept), Sender(merged.name, person=merged))
    first, second = (receive(counters, sender=sender) for sender in senders)
    counters.visitors.merge(kept.id, merged.id, "one person")
    sent = {one.number for one in counters.history.of_person(kept.id).parcels}
    assert sent == {first.number, second.number}
    counters.visitors.part("M-2026-000001", "two people")
    assert [one.number for one in counters.history.of_person(merged.id).parcels] == [second.number]


def test_a_telephone_is_kept_through_scans_and_found_however_it_is_typed(counters, two):
    kept, _ = two
    assert counters.visitors.set_phone(kept.id, " +996  555 12-34-56 ").value.phone == "+996 555 12-34-56"
    visited(counters)
    for query in ("0555123456", "+996555123456", "555 123 456"):
        assert [one.id for one in counters.people.find_visitors(query)] == [kept.id]
        assert [one.id for one in counters.search.find(query)] == [kept.id]
    with pytest.raises(PhoneUnreadable):
        counters.visitors.set_phone(kept.id, "call me")
    assert counters.visitors.set_phone(kept.id, "").value.phone == ""
    assert counters.people.find_visitors("0555123456") == []


def test_a_new_surname_is_found_under_the_old_one_too(counters):
    known = visited(counters).person
    married = replace(known, surname="SPECIMEN", id=known.id)
    visited(counters, married, replace(OTHER_DOCUMENT, number="N1"))
    for query in ("SPECIMEN ANNA", "ERIKSSON ANNA", "Эрикссон"):
        (found,) = counters.people.find_visitors(query)
        assert (found.id, found.surname, found.other_names) == (known.id, "SPECIMEN", ("ERIKSSON ANNA MARIA",)), query


def test_a_personal_number_with_a_new_surname_is_asked_about(counters):
    lines = specimens.KYRGYZ
    given = admission(counters, lines)
    counters.visits.check_out(counters.visits.admit(given).value.number, Outcome.COMPLETED)
    married = format_mrz(replace(parse(lines).document, surname="SPECIMEN", document_number="PE0000008"))
    arrival = counters.arrivals.receive(read(married))
    (alike,) = arrival.perhaps
    assert alike.person.surname == "TESTOV"


def test_only_a_duty_officer_or_administrator_decides_who_is_one(counters, two):
    desk = counters.visitors
    desk._officer = Officer("x", "X", Role.OFFICER)
    for act in (
        lambda: desk.merge(two[0].id, two[1].id, "x"),
        lambda: desk.part("M-2026-000001", "x"),
        lambda: desk.tell_apart(two[0].id, two[1].id),
    ):
        with pytest.raises(NotAllowed):
            act()
    assert desk.set_phone(two[0].id, "0555 123456").value.phone
    desk._officer = Officer("x", "X", Role.AUDITOR)
    with pytest.raises(NotAllowed):
        desk.set_phone(two[0].id, "")


def test_the_page_of_a_document_is_kept_as_it_was_read_first(counters, clock):
    def admit_with(page: bytes):
        given = admission(counters)
        visit = counters.visits.admit(replace(given, reading=replace(given.reading, page=page))).value
        counters.visits.check_out(visit.number, Outcome.COMPLETED)
        clock.move(hours=1)
        return visit

    visit = admit_with(b"")
    assert counters.visitors.pages(visit.person.id) == {}  # typed, or read by a reader that takes no pictures
    admit_with(b"\xff\xd8 first")
    admit_with(b"\xff\xd8 second")
    assert counters.visitors.pages(visit.person.id) == {visit.document.id: b"\xff\xd8 first"}
    other = visited(counters, OTHER, OTHER_DOCUMENT).person
    kept = counters.visitors.merge(other.id, visit.person.id, "one person").value.kept
    assert list(counters.visitors.pages(kept.id).values()) == [b"\xff\xd8 first"]
    assert list(counters.visitors.pages(visit.person.id)) == [visit.document.id]
