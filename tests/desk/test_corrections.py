"""Parcels, documents and kept things that were written down wrongly: a new version with a reason, the old one kept."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gatepost.domain.amounts import Unit
from gatepost.domain.documents import Addressee, Attachment, DocumentKind
from gatepost.domain.errors import AnnulledAlready, FieldMissing, NoSuchRecord, NotAllowed
from gatepost.domain.kept_items import KeptItem, KeptKind, Taker
from gatepost.domain.parcel_errors import (
    ClosedLetterUnopened,
    InspectedAlready,
    ParcelAuthorityNeeded,
    PostalNumberTaken,
    SignedForAlready,
)
from gatepost.domain.parcels import Inspected, ParcelItem, ParcelKind, Sender
from gatepost.domain.people import PrisonerStatus
from gatepost.domain.roles import Officer, Role
from tests.conftest import PASSWORD
from tests.desk.test_documents import PDF, QUERY
from tests.desk.test_parcels import POSTAL, SOCKS, TEA, S, inspect, receive, with_rules
from tests.desk.test_rules_of_visits import DUTY, DUTY_PASSWORD, duty, replace_officer
from tests.desk.test_visits import admit, prisoner_of

WHY = "misread"


def add_duty_officer(counters) -> None:
    replace_officer(counters, Role.ADMINISTRATOR).admin.add_user(
        DUTY, "Dina Duty", Role.DUTY_OFFICER, DUTY_PASSWORD, PASSWORD
    )


def history(counters, number: str) -> list[tuple]:
    return [(one.deed, one.reason, one.changes) for one in counters.history.of_record(number)]


# --- parcels ---------------------------------------------------------------------------------------------------------


def test_a_parcel_is_put_right_and_its_history_says_what_was_wrong_and_why(counters):
    parcel = receive(counters)
    other = prisoner_of(counters, "ST-002")
    right = replace(parcel, prisoner=other, sender=Sender("Testov A.", "Osh"), postal_number=POSTAL, grams=1200)
    done = counters.parcels.correct(parcel.number, replace(right, note=" dry "), f" {WHY} ")
    kept = counters.parcels.parcel(parcel.number)
    assert kept == done.value
    assert (kept.prisoner.register_number, kept.sender.name, kept.postal_number) == ("ST-002", "Testov A.", POSTAL)
    assert (kept.grams, kept.note, kept.sender.document) == (1200, "dry", None)
    ((deed, reason, changes), (first, _, none)) = history(counters, parcel.number)
    assert (deed, reason, first, none) == ("parcel.corrected", WHY, "parcel.received", {})
    assert changes["prisoner_id"] == ("Specimenov Specimen", other.name)
    assert changes["sender_id"] == ("TESTOVA AIGUL", "Testov A.")
    assert (changes["grams"], changes["note"]) == (("900", "1200"), ("", "dry"))


def test_what_was_never_in_the_list_is_struck_out_and_stays(counters):
    parcel = receive(counters)
    sugar = ParcelItem("Sugar", Unit.GRAM, 1000, "sugar")
    right = replace(parcel, items=(replace(TEA, amount=300), SOCKS, sugar))
    kept = counters.parcels.correct(parcel.number, right, WHY).value
    assert [(item.name, item.amount, item.state) for item in kept.items] == [
        ("Tea", 500, S.STRUCK),
        ("Socks", 4, S.RECEIVED),
        ("Tea", 300, S.RECEIVED),
        ("Sugar", 1000, S.RECEIVED),
    ]
    assert kept.state is S.RECEIVED
    assert counters.parcels.correct(parcel.number, replace(kept, items=kept.listed), WHY).value == kept
    looks = [Inspected(at, kept.items[at - 1].amount) for at in kept.places_in(S.RECEIVED)]
    looked = counters.parcels.inspect(kept.number, looks).value
    assert looked.state is S.INSPECTED
    (over,) = counters.parcels.hand_over([kept.number]).value
    assert over.state is S.HANDED_OVER
    assert [item.state for item in over.items].count(S.STRUCK) == 1


def test_after_the_inspection_the_list_stays_and_the_rest_may_be_put_right(counters):
    parcel = inspect(counters, receive(counters))
    with pytest.raises(InspectedAlready, match=parcel.number):
        counters.parcels.correct(parcel.number, replace(parcel, items=(TEA,)), WHY)
    assert counters.parcels.correct(parcel.number, replace(parcel, note="wet"), WHY).value.note == "wet"


def test_what_a_prisoner_signed_for_does_not_become_another_s(counters):
    parcel = inspect(counters, receive(counters))
    (signed,) = counters.parcels.hand_over([parcel.number]).value
    with pytest.raises(SignedForAlready, match="Specimenov Specimen"):
        counters.parcels.correct(parcel.number, replace(signed, prisoner=prisoner_of(counters, "ST-002")), WHY)
    assert counters.parcels.correct(parcel.number, replace(signed, grams=950), WHY).value.grams == 950


def test_a_correction_needs_a_reason_a_standing_parcel_and_an_own_postal_number(counters):
    parcel, other = receive(counters), receive(counters, postal_number=POSTAL)
    with pytest.raises(FieldMissing, match="eason"):
        counters.parcels.correct(parcel.number, parcel, " ")
    with pytest.raises(PostalNumberTaken, match=other.number):
        counters.parcels.correct(parcel.number, replace(parcel, postal_number=POSTAL), WHY)
    with pytest.raises(NoSuchRecord):
        counters.parcels.correct("P-2026-000099", parcel, WHY)
    add_duty_officer(counters)
    counters.parcels.annul(parcel.number, duty())
    with pytest.raises(AnnulledAlready):
        counters.parcels.correct(parcel.number, parcel, WHY)
    assert counters.parcels.correct(other.number, other, WHY).value == other
    counters.parcels._officer = Officer("audit", "Auditor", Role.AUDITOR)
    with pytest.raises(NotAllowed):
        counters.parcels.correct(other.number, other, WHY)


def test_another_kind_counts_by_its_own_norm_and_is_stored_as_long_as_that(counters):
    parcel = receive(counters, kind=ParcelKind.PARCEL)
    with_rules(counters, norm=1, storage_days=30)
    assert parcel.expires_on == ""
    packet = counters.parcels.correct(parcel.number, replace(parcel, kind=ParcelKind.PACKET), WHY).value
    assert packet.expires_on == "2026-12-24"
    with pytest.raises(ParcelAuthorityNeeded, match="1 of 1"):
        receive(counters)
    assert counters.parcels.correct(packet.number, replace(packet, note="x"), WHY).value.exceptions == ()


def test_only_what_is_new_against_a_parcel_is_let_pass_again(counters):
    with_rules(counters, grams=1000)
    add_duty_officer(counters)
    heavy = counters.parcels.receive(replace(receive(counters), number="", grams=2000), duty()).value
    assert heavy.exceptions == ("too_heavy",)
    noted = counters.parcels.correct(heavy.number, replace(heavy, note="x"), WHY).value
    assert (noted.exceptions, noted.authorised_by) == (("too_heavy",), DUTY)
    with pytest.raises(ParcelAuthorityNeeded, match="Too heavy: 3 kg"):
        counters.parcels.correct(heavy.number, replace(heavy, grams=3000), WHY)
    heavier = counters.parcels.correct(heavy.number, replace(heavy, grams=3000), WHY, duty()).value
    assert heavier.exceptions == ("too_heavy",)
    light = counters.parcels.correct(heavy.number, replace(heavier, grams=900), WHY).value
    assert (light.exceptions, light.authorised_by, light.authorised_reason) == ((), "", "")


def test_a_prisoner_who_left_since_does_not_stand_in_the_way_of_a_correction(counters):
    parcel = receive(counters)
    counters.people.change_prisoner(replace(prisoner_of(counters), status=PrisonerStatus.RELEASED))
    assert counters.parcels.correct(parcel.number, replace(parcel, note="x"), WHY).value.note == "x"


def test_each_parcel_of_a_sheet_has_the_signature_in_its_own_history(counters):
    first, second = inspect(counters, receive(counters)), inspect(counters, receive(counters))
    counters.parcels.hand_over([first.number, second.number])
    for parcel in (first, second):
        assert [one[0] for one in history(counters, parcel.number)] == [
            "parcel.handed_over",
            "parcel.inspected",
            "parcel.received",
        ]
        assert history(counters, parcel.number)[0][2]["state"] == ("inspected", "handed_over")
    assert counters.parcels._store.verify_journal().holds


# --- documents and kept things ---------------------------------------------------------------------------------------


def test_a_document_is_put_right_and_its_pages_stay(counters):
    query = counters.documents.register(replace(QUERY, attachments=(Attachment.of_pdf("q.pdf", PDF),))).value
    prisoner = prisoner_of(counters)
    right = replace(query, from_whom="Town court", prisoner=prisoner, due_on="02.12.2026", attachments=(), holder="x")
    with pytest.raises(FieldMissing):
        counters.documents.correct(query.number, right, "")
    kept = counters.documents.correct(query.number, right, WHY).value
    assert kept == counters.documents.document(query.number)
    assert (kept.from_whom, kept.prisoner, kept.due_on, kept.holder) == ("Town court", prisoner, "2026-12-02", "")
    assert kept.attachments == query.attachments
    (deed, reason, changes), _ = history(counters, query.number)
    assert (deed, reason, changes["from_whom"]) == ("document.corrected", WHY, ("District court", "Town court"))
    assert changes["prisoner_id"] == ("", prisoner.name)
    with pytest.raises(ClosedLetterUnopened):
        closed = replace(kept, kind=DocumentKind.LETTER, addressee=Addressee.LAWYER)
        counters.documents.correct(query.number, closed, WHY)
    add_duty_officer(counters)
    counters.documents.annul(query.number, duty())
    with pytest.raises(AnnulledAlready):
        counters.documents.correct(query.number, right, WHY)


def test_a_kept_thing_is_put_right_also_after_it_was_given_out(counters):
    visit = admit(counters).value
    kept = counters.kept_items.take_in(KeptItem(KeptKind.FOUND, "Umbrela", "Shelf 2")).value
    counters.kept_items.give_out(kept.number, Taker("A. Owner"))
    right = replace(kept, kind=KeptKind.LEFT_AT_GATE, description="Umbrella", visit=visit.number)
    with pytest.raises(FieldMissing):
        counters.kept_items.correct(kept.number, right, " ")
    with pytest.raises(NoSuchRecord):
        counters.kept_items.correct(kept.number, replace(right, visit="V-2026-000099"), WHY)
    corrected = counters.kept_items.correct(kept.number, right, WHY).value
    assert corrected == counters.kept_items.item(kept.number)
    assert (corrected.description, corrected.person, corrected.given_to) == ("Umbrella", visit.person, "A. Owner")
    (deed, reason, changes), _, _ = history(counters, kept.number)
    assert (deed, reason, changes["description"]) == ("kept_item.corrected", WHY, ("Umbrela", "Umbrella"))
    assert changes["person_id"] == ("", visit.person.name)
