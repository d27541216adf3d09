"""Receiving, inspecting, storing, handing over and returning parcels, on the store."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gatepost.desk.arrivals import NothingMatches, ParcelShown, ParcelToReceive
from gatepost.desk.counters import Counters
from gatepost.desk.rules import template
from gatepost.domain.amounts import Unit
from gatepost.domain.changes import Subject
from gatepost.domain.errors import (
    AnnulledAlready,
    AuthorityTooLow,
    FieldMissing,
    NoSuchRecord,
    NotAllowed,
    Refusal,
    SamePerson,
)
from gatepost.domain.hindrances import HindranceKind
from gatepost.domain.parcel_errors import (
    CheckDue,
    ParcelAuthorityNeeded,
    ParcelForbidden,
    PostalNumberTaken,
    PostalNumberWrong,
    PrisonerGone,
    StepNotPossible,
)
from gatepost.domain.parcel_rules import ParcelKindRule
from gatepost.domain.parcels import (
    Inspected,
    ItemReason,
    Move,
    Parcel,
    ParcelItem,
    ParcelKind,
    ParcelState,
    Sender,
)
from gatepost.domain.people import IdentityDocument, Person, PrisonerStatus
from gatepost.domain.reading import BarcodeReading
from gatepost.domain.receiving import ScanAnswer
from gatepost.domain.roles import Officer, Role
from tests.conftest import LOGIN, PASSWORD
from tests.desk.test_rules_of_visits import DUTY, DUTY_PASSWORD, duty, replace_officer
from tests.desk.test_visits import TODAY, prisoner_of

POSTAL = "RR123456785KG"
TEA = ParcelItem("Tea", Unit.GRAM, 500, "tea")
SOCKS = ParcelItem("Socks", Unit.PIECE, 4, "socks")
MOTHER = Person("TESTOVA", "AIGUL", "1960-05-09", "F", "KGZ", "10905196000011")
PASSPORT = IdentityDocument("TD3", "P", "KGZ", "PE0000007", "2035-01-01")
S = ParcelState


def offered(counters: Counters, **changes) -> Parcel:
    sender = Sender("TESTOVA AIGUL", person=MOTHER, document=PASSPORT)
    packet = Parcel(ParcelKind.PACKET, prisoner_of(counters), sender, (TEA, SOCKS), grams=900)
    return replace(packet, **changes)


def receive(counters: Counters, **changes) -> Parcel:
    return counters.parcels.receive(offered(counters, **changes)).value


def inspect(counters: Counters, parcel: Parcel, **looks: Inspected) -> Parcel:
    """Everything is as the sender says, except what `looks` say (`at1`, `at2`)."""
    plain = [Inspected(at, item.amount) for at, item in enumerate(parcel.items, 1)]
    results = [looks.get(f"at{one.place}", one) for one in plain]
    return counters.parcels.inspect(parcel.number, results, witnesses="B. Witness").value


def with_rules(counters: Counters, check_one_in: int = 0, norm: int | None = None, **kind: object) -> None:
    """Bring rules into force in which packets follow `kind`."""
    rules = template()
    kinds = {**rules.parcels.kinds, ParcelKind.PACKET: ParcelKindRule(counted=norm is not None, **kind)}
    parcels = replace(rules.parcels, kinds=kinds, check_one_in=check_one_in)
    norms = {} if norm is None else {("general", "ordinary", ParcelKind.PACKET): norm}
    counters.rules.confirm(replace(rules, parcels=parcels, norms=norms))
    prisoner = prisoner_of(counters)
    counters.people.change_prisoner(replace(prisoner, regime="general", conditions="ordinary"))


# --- receiving -------------------------------------------------------------------------------------------------------


def test_a_packet_is_received_with_its_sender_and_its_list(counters, clock):
    done = counters.parcels.receive(offered(counters, note=" fragile "))
    assert done.changed == {Subject.PARCELS, Subject.PEOPLE}
    kept = counters.parcels.parcel("P-2026-000001")
    assert kept == done.value
    assert (kept.state, kept.received_at, kept.received_by, kept.note) == (S.RECEIVED, clock.now, "admin", "fragile")
    assert kept.items == (TEA, SOCKS)
    assert (kept.sender.person.name, kept.sender.document.number) == ("TESTOVA AIGUL", "PE0000007")


def test_the_same_person_sends_twice_and_is_written_once(counters):
    first, second = receive(counters), receive(counters)
    assert first.sender.id == second.sender.id
    assert first.sender.person.id == second.sender.person.id
    assert [one.number for one in counters.history.of_person(first.sender.person.id).parcels] == [
        second.number,
        first.number,
    ]


def test_a_sender_by_post_is_typed_once_and_then_found_in_either_script(counters):
    first = receive(counters, sender=Sender("Жоробеков Асан", "Ош, Ленина 1"), postal_number=POSTAL)
    (found,) = counters.parcels.find_senders("zhorobek")
    assert (found.name, found.address) == ("Жоробеков Асан", "Ош, Ленина 1")
    second = receive(counters, sender=Sender("Жоробеков Асан"))
    assert second.sender.id == first.sender.id == found.id
    assert second.sender.address == "Ош, Ленина 1"
    assert receive(counters, sender=Sender("Жоробеков Асан", "Нарын")).sender.id != first.sender.id
    assert counters.parcels.find_senders(" ") == []


def test_a_postal_number_is_received_once_and_again_after_an_annulment(counters):
    first = receive(counters, postal_number=POSTAL)
    with pytest.raises(PostalNumberTaken, match=first.number):
        receive(counters, postal_number=POSTAL)
    with pytest.raises(PostalNumberWrong):
        receive(counters, postal_number="RR123456784KG")
    administrator = replace_officer(counters, Role.ADMINISTRATOR)
    administrator.admin.add_user(DUTY, "Dina Duty", Role.DUTY_OFFICER, DUTY_PASSWORD, PASSWORD)
    with pytest.raises(SamePerson):
        counters.parcels.annul(first.number, replace(duty(), login=LOGIN, password=PASSWORD))
    annulled = counters.parcels.annul(first.number, duty()).value
    assert (annulled.annulment.confirmed_by, annulled.counts) == (DUTY, False)
    with pytest.raises(AnnulledAlready):
        counters.parcels.move(first.number, Move(S.RETURNED, reason="x"))
    assert receive(counters, postal_number=POSTAL).number == "P-2026-000002"


def test_over_the_year_s_number_the_duty_officer_signs_and_the_mark_stays(counters):
    with_rules(counters, norm=1)
    replace_officer(counters, Role.ADMINISTRATOR).admin.add_user(
        DUTY, "Dina Duty", Role.DUTY_OFFICER, DUTY_PASSWORD, PASSWORD
    )
    receive(counters)
    asked = counters.parcels.consider(offered(counters))
    assert [(one.kind, one.used, one.norm) for one in asked.balances] == [
        (ParcelKind.PACKET, 1, 1),
        (ParcelKind.PARCEL, 0, None),
        (ParcelKind.SMALL_PACKET, 0, None),
    ]
    assert [one.kind for one in asked.hindrances] == [HindranceKind.PARCELS_USED_UP]
    with pytest.raises(ParcelAuthorityNeeded, match="Over the limit: 1 of 1 of this kind were received in 2026"):
        receive(counters)
    over = counters.parcels.receive(offered(counters), duty()).value
    assert (over.number, over.exceptions, over.authorised_by) == ("P-2026-000002", ("over_limit",), DUTY)
    assert receive(counters, kind=ParcelKind.PARCEL).exceptions == ()


def test_a_second_person_whose_role_is_too_low_opens_nothing(counters):
    with_rules(counters, accepted=False)
    replace_officer(counters, Role.ADMINISTRATOR).admin.add_user(
        DUTY, "Dina Duty", Role.DUTY_OFFICER, DUTY_PASSWORD, PASSWORD
    )
    with pytest.raises(AuthorityTooLow):
        counters.parcels.receive(offered(counters), duty())
    assert counters.parcels.of_day(TODAY) == []


def test_a_parcel_refused_whole_gives_the_allowance_back(counters):
    with_rules(counters, norm=1)
    parcel = receive(counters)
    back = ItemReason.SPOILED
    inspect(
        counters,
        parcel,
        at1=Inspected(1, 500, 500, reasons=(back,)),
        at2=Inspected(2, 4, 4, reasons=(back,)),
    )
    assert receive(counters).number == "P-2026-000002"


def test_for_a_prisoner_who_was_released_nothing_is_received(counters):
    prisoner = prisoner_of(counters)
    counters.people.change_prisoner(replace(prisoner, status=PrisonerStatus.RELEASED))
    with pytest.raises(ParcelForbidden, match="The prisoner is not here"):
        receive(counters)
    with pytest.raises(NoSuchRecord):
        counters.parcels.receive(offered(counters, prisoner=replace(prisoner, id=999)))


def test_the_house_reminds_of_hiding_places(counters):
    bread = ParcelItem("Нан", Unit.GRAM, 500, "bread")
    asked = counters.parcels.consider(offered(counters, items=(bread, TEA)))
    assert asked.hiding == (("Нан", "telephones were found inside loaves"),)


def test_an_auditor_receives_nothing(counters):
    counters.parcels._officer = Officer("audit", "Auditor", Role.AUDITOR)
    for act in (
        lambda: receive(counters),
        lambda: counters.parcels.scan("P"),
        lambda: counters.parcels.hand_over(["P"]),
        lambda: counters.parcels.inspect("P", []),
        lambda: counters.parcels.check_again("P"),
    ):
        with pytest.raises(NotAllowed):
            act()


# --- on the way ------------------------------------------------------------------------------------------------------


def test_a_packet_from_the_window_to_the_prisoner_s_signature(counters, clock):
    parcel = receive(counters)
    inspect(counters, parcel)
    clock.move(hours=1)
    stored = counters.parcels.move(parcel.number, Move(S.STORED), place=" Shelf 4 ").value
    assert (stored.place, stored.state) == ("Shelf 4", S.STORED)
    clock.move(hours=1)
    (over,) = counters.parcels.hand_over([parcel.number]).value
    assert (over.state, over.signed_by) == (S.HANDED_OVER, "Specimenov Specimen")
    assert [(step.to, step.by, step.places) for step in over.steps] == [
        (S.INSPECTED, "admin", (1, 2)),
        (S.STORED, "admin", (1, 2)),
        (S.HANDED_OVER, "admin", (1, 2)),
    ]
    assert counters.parcels.parcel(parcel.number) == over


def test_a_posted_parcel_refused_in_part_and_returned(counters):
    parcel = receive(counters, kind=ParcelKind.PARCEL, postal_number=POSTAL, sender=Sender("A. Sender", "Osh"))
    looked = inspect(counters, parcel, at1=Inspected(1, 450, 200, reasons=(ItemReason.OVER_AMOUNT,)))
    assert [(item.name, item.there, item.state) for item in looked.items] == [
        ("Tea", 250, S.INSPECTED),
        ("Socks", 4, S.INSPECTED),
        ("Tea", 200, S.REFUSED),
    ]
    counters.parcels.hand_over([parcel.number])
    assert counters.parcels.parcel(parcel.number).state is S.REFUSED
    returned = counters.parcels.move(parcel.number, Move(S.RETURNED, reasons=(ItemReason.OVER_AMOUNT,))).value
    assert (returned.state, returned.counts) == (S.HANDED_OVER, True)
    assert [item.state for item in returned.items] == [S.HANDED_OVER, S.HANDED_OVER, S.RETURNED]
    assert counters.parcels.find(POSTAL) == returned


def test_what_is_taken_away_has_a_numbered_act_with_witnesses(counters):
    parcel = receive(counters)
    look = [Inspected(1, 500, seized=True, reasons=(ItemReason.HIDDEN_THING,)), Inspected(2, 4)]
    with pytest.raises(FieldMissing, match="witnesses"):
        counters.parcels.inspect(parcel.number, look)
    seized = counters.parcels.inspect(parcel.number, look, grams=1000, witnesses=" B. Witness ").value
    assert [(step.to, step.act, step.people) for step in seized.steps] == [
        (S.INSPECTED, "", ""),
        (S.SEIZED, "A-2026-000001", "B. Witness"),
    ]
    assert seized.grams == 1000
    assert counters.parcels.find("a-2026-000001") == seized
    destroyed = counters.parcels.move(parcel.number, Move(S.DESTROYED, reason="by order 7", people="C. Witness")).value
    assert destroyed.steps[-1].act == "A-2026-000002"


def test_a_prisoner_who_left_meanwhile_gets_nothing_and_the_parcel_stays(counters):
    parcel = inspect(counters, receive(counters))
    counters.people.change_prisoner(replace(prisoner_of(counters), status=PrisonerStatus.TRANSFERRED))
    with pytest.raises(PrisonerGone, match=parcel.number):
        counters.parcels.hand_over([parcel.number])
    assert counters.parcels.scan(parcel.number).answer is ScanAnswer.MORE_CHECKS
    left = Move(S.RETURNED, reasons=(ItemReason.PRISONER_LEFT,))
    assert counters.parcels.move(parcel.number, left).value.state is S.RETURNED


def test_several_are_handed_over_together_or_none(counters):
    ready, raw = inspect(counters, receive(counters)), receive(counters)
    with pytest.raises(StepNotPossible):
        counters.parcels.hand_over([ready.number, raw.number])
    assert counters.parcels.parcel(ready.number).state is S.INSPECTED
    (over,) = counters.parcels.hand_over([ready.number], "Would not sign; seen by B. Witness").value
    assert over.signed_by == "Would not sign; seen by B. Witness"


def test_storing_needs_a_place_and_a_parcel_that_is_there(counters):
    parcel = inspect(counters, receive(counters))
    with pytest.raises(FieldMissing, match="storage place"):
        counters.parcels.move(parcel.number, Move(S.STORED), place=" ")
    with pytest.raises(NoSuchRecord):
        counters.parcels.parcel("P-2026-000099")


def test_a_parcel_that_is_drawn_is_looked_into_again_before_it_is_handed_over(counters):
    with_rules(counters, check_one_in=10, storage_days=30)
    counters.parcels._draw = lambda of: 0 if of == 10 else 1
    drawn = inspect(counters, receive(counters))
    counters.parcels._draw = lambda of: of - 1
    assert not receive(counters).check_due
    assert counters.parcels.scan(drawn.number).answer is ScanAnswer.RANDOM_CHECK
    with pytest.raises(CheckDue):
        counters.parcels.hand_over([drawn.number])
    assert not counters.parcels.check_again(drawn.number).value.check_due
    assert counters.parcels.scan(drawn.number).answer is ScanAnswer.READY


# --- scans -----------------------------------------------------------------------------------------------------------


def test_every_scan_is_kept_before_it_is_judged(counters, monkeypatch):
    def broken(*_):
        raise ZeroDivisionError

    monkeypatch.setattr("gatepost.desk.parcels.judge", broken)
    with pytest.raises(ZeroDivisionError):
        counters.parcels.scan(" zz-1 ")
    monkeypatch.undo()
    judged = counters.parcels.scan("zz-1")
    assert judged.answer is ScanAnswer.NO_SUCH
    with counters._opened.store.reading() as registers:
        connection = registers.parcels._session.connection()
        rows = list(connection.exec_driver_sql("SELECT text, answer FROM parcel_scans ORDER BY id"))
    assert rows == [("ZZ-1", ""), ("ZZ-1", "no_such")]


def test_a_duplicate_says_when_it_was_handed_over_first(counters, clock):
    parcel = inspect(counters, receive(counters, postal_number=POSTAL))
    assert counters.parcels.scan(POSTAL.lower()).answer is ScanAnswer.READY
    counters.parcels.hand_over([parcel.number])
    first = clock.now
    clock.move(minutes=5)
    judged = counters.parcels.scan(parcel.number)
    assert (judged.answer, judged.first_at) == (ScanAnswer.DUPLICATE, first)


def test_what_was_stored_too_long_is_expired(counters, clock):
    with_rules(counters, storage_days=30)
    parcel = inspect(counters, receive(counters))
    assert parcel.expires_on == "2026-12-24"
    clock.move(days=30)
    assert counters.parcels.scan(parcel.number).answer is ScanAnswer.READY
    clock.move(days=1)
    assert counters.parcels.scan(parcel.number).answer is ScanAnswer.EXPIRED


def test_a_scan_at_the_gate_opens_a_parcel_or_a_new_one_with_its_number(counters):
    def scanned(text):
        return counters.arrivals.receive(BarcodeReading("CODE128", text))

    assert scanned(POSTAL) == ParcelToReceive(POSTAL, is_valid=True)
    assert scanned("RR123456784KG") == ParcelToReceive("RR123456784KG", is_valid=False)
    parcel = receive(counters, postal_number=POSTAL)
    assert scanned(POSTAL) == scanned(parcel.number) == ParcelShown(parcel)
    assert scanned("P-2026-000777") == NothingMatches("P-2026-000777")


# --- finding and the day's file --------------------------------------------------------------------------------------


def test_a_parcel_is_found_by_any_number(counters):
    parcel = receive(counters, postal_number=POSTAL)
    for text in (parcel.number.lower(), POSTAL, "PE0000007", "st-001"):
        assert counters.parcels.find(text) == parcel, text
    assert counters.parcels.find("nothing") == []
    another = receive(counters)
    for text in ("PE0000007", "ST-001"):
        assert [one.number for one in counters.parcels.find(text)] == [another.number, parcel.number]


def test_what_is_left_to_do_is_counted_and_listed_the_oldest_first(counters, clock):
    first = receive(counters)
    clock.move(minutes=1)
    second = receive(counters)
    inspect(counters, second)
    assert counters.parcels.open_counts() == {S.RECEIVED: 1, S.INSPECTED: 1, S.STORED: 0, S.REFUSED: 0}
    assert [one.number for one in counters.parcels.standing(S.RECEIVED)] == [first.number]
    assert [one.number for one in counters.parcels.of_day(TODAY)] == [second.number, first.number]
    assert [one.number for one in counters.history.of_prisoner(first.prisoner.id).parcels] == [
        second.number,
        first.number,
    ]


def test_the_day_s_file_has_a_line_an_item(counters, tmp_path):
    receive(counters, sender=Sender("=cmd", "Osh"), postal_number=POSTAL)
    written = counters.end_of_day.export_day(TODAY, tmp_path / "visits-2026-11-24.csv")
    (parcels,) = written.beside
    assert parcels.path.name == "parcels-2026-11-24.csv"
    rows = list(csv.DictReader(parcels.path.read_text("utf-8-sig").splitlines(), delimiter=";"))
    assert [(row["item"], row["unit"], row["amount"], row["found"]) for row in rows] == [
        ("Tea", "gram", "500", ""),
        ("Socks", "piece", "4", ""),
    ]
    assert (rows[0]["sender"], rows[0]["received_at"]) == ("'=cmd", "2026-11-24 12:00:00")


wishes = st.lists(
    st.tuples(st.sampled_from(["receive", "inspect", "annul", *S]), st.integers(0, 3), st.booleans()), max_size=12
)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(wishes)
def test_balances_equal_history_whatever_happens(counters, clock, wanted):
    """Each example takes a new prisoner, so that the balance is of this sequence alone."""
    clock.move(minutes=1)
    if not counters.rules.in_force().is_confirmed:
        with_rules(counters, norm=100)
        replace_officer(counters, Role.ADMINISTRATOR).admin.add_user(
            DUTY, "Dina Duty", Role.DUTY_OFFICER, DUTY_PASSWORD, PASSWORD
        )
    prisoner = prisoner_of(counters, f"ST-{clock.now.timestamp():.0f}")
    mine: list[str] = []
    for deed, which, spoiled in wanted:
        try:
            if deed == "receive" or not mine:
                mine.append(receive(counters, prisoner=prisoner).number)
            elif deed == "inspect":
                parcel = counters.parcels.parcel(mine[which % len(mine)])
                back = Inspected(1, 500, 500, reasons=(ItemReason.SPOILED,))
                inspect(counters, parcel, **({"at1": back} if spoiled else {}))
            elif deed == "annul":
                counters.parcels.annul(mine[which % len(mine)], duty())
            else:
                move = Move(ParcelState(deed), reasons=(ItemReason.SPOILED,), people="B. Witness")
                counters.parcels.move(mine[which % len(mine)], move, place="Shelf")
        except Refusal:
            continue
    history = counters.history.of_prisoner(prisoner.id).parcels
    (balance,) = [
        one
        for one in counters.parcels.consider(offered(counters, prisoner=prisoner)).balances
        if one.kind is ParcelKind.PACKET
    ]
    assert balance.used == sum(parcel.counts for parcel in history)
    assert sorted(parcel.number for parcel in history) == sorted(mine)
    numbers = [int(one.number[-6:]) for one in counters.parcels.of_day(date(2026, 11, 24))]
    assert sorted(numbers) == list(range(1, max(numbers, default=0) + 1))
    assert counters._opened.store.verify_journal().holds
