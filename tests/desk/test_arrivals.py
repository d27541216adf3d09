"""What a scan opens."""

from __future__ import annotations

from dataclasses import replace

from gatepost.desk.arrivals import Arriving, Leaving, NothingMatches, PrisonerShown, VisitShown
from gatepost.domain.findings import FindingKind
from gatepost.domain.likeness import Agreement, Trait
from gatepost.domain.reading import BarcodeReading, UnknownReading
from gatepost.domain.visits import Outcome, Relation
from gatepost.scan.mrz import format_mrz, parse
from tests import specimens
from tests.desk.test_visits import admit, prisoner_of, read


def test_a_stranger_opens_a_new_person(counters):
    arrival = counters.arrivals.receive(read())
    assert isinstance(arrival, Arriving)
    assert (arrival.person.id, arrival.last_visit) == (0, None)
    assert arrival.document.number == "L898902C3"
    assert arrival.document.mrz == "\n".join(specimens.TD3)


def test_who_is_inside_opens_the_check_out(counters):
    number = admit(counters).value.number
    arrival = counters.arrivals.receive(read())
    assert isinstance(arrival, Leaving)
    assert arrival.visit.number == number


def test_a_known_person_opens_a_visit_prefilled_from_the_last(counters, clock):
    number = admit(counters).value.number
    counters.visits.check_out(number, Outcome.COMPLETED)
    clock.move(hours=24)
    arrival = counters.arrivals.receive(read())
    assert isinstance(arrival, Arriving)
    assert arrival.person.id > 0
    assert arrival.last_visit is not None
    assert (arrival.last_visit.prisoner, arrival.last_visit.relation) == (prisoner_of(counters), Relation.SPOUSE)


def test_a_person_with_a_new_passport_is_known_by_the_pin(counters):
    number = admit(counters, specimens.KYRGYZ).value.number
    counters.visits.check_out(number, Outcome.COMPLETED)
    new = format_mrz(replace(parse(specimens.KYRGYZ).document, document_number="PE0000009"))
    arrival = counters.arrivals.receive(read(new))
    assert isinstance(arrival, Arriving)
    assert arrival.person.id > 0
    assert FindingKind.SAME_NAMES not in [one.kind for one in arrival.findings]


def test_a_person_known_by_name_and_birth_date_alone_is_asked_about(counters):
    number = admit(counters).value.number
    counters.visits.check_out(number, Outcome.COMPLETED)
    arrival = counters.arrivals.receive(read(specimens.TD1))
    assert isinstance(arrival, Arriving)
    assert arrival.person.id == 0
    (alike,) = arrival.perhaps
    assert alike.likeness.having(Agreement.SAME) == (Trait.NAMES, Trait.BIRTH_DATE, Trait.SEX, Trait.NATIONALITY)
    assert alike.document is not None
    assert alike.document.number == "L898902C3"
    assert alike.last_seen is not None
    known = counters.arrivals.is_known(read(specimens.TD1), alike.person.id)
    assert isinstance(known, Arriving)
    assert known.person.id == alike.person.id
    assert known.last_visit is not None
    assert known.perhaps == ()


def test_another_person_with_the_same_document_number_is_a_stranger(counters):
    admit(counters)
    other = format_mrz(replace(parse(specimens.TD3).document, surname="SPECIMEN", birth_date="900101"))
    arrival = counters.arrivals.receive(read(other))
    assert isinstance(arrival, Arriving)
    assert arrival.person.id == 0


def test_a_pass_with_a_visits_number_opens_that_visit(counters):
    number = admit(counters).value.number
    assert isinstance(counters.arrivals.receive(BarcodeReading("QRCode", number)), Leaving)
    counters.visits.check_out(number, Outcome.COMPLETED)
    over = counters.arrivals.receive(BarcodeReading("QRCode", number))
    assert isinstance(over, VisitShown)
    assert over.visit.number == number


def test_a_prisoners_card_shows_the_prisoner(counters):
    prisoner = prisoner_of(counters)
    assert counters.arrivals.receive(BarcodeReading("Code128", "ST-001")) == PrisonerShown(prisoner)


def test_anything_else_changes_nothing_and_says_what_was_read(counters):
    for reading in (BarcodeReading("EAN13", "4006381333931"), UnknownReading("good morning")):
        assert counters.arrivals.receive(reading) == NothingMatches(reading.text)
    assert counters.arrivals.receive(BarcodeReading("QRCode", "V-2026-999999")) == NothingMatches("V-2026-999999")


def test_the_russian_passport_keeps_cyrillic_beside_latin(counters):
    from tests.scan.test_national import RUSSIAN

    arrival = counters.arrivals.receive(read(format_mrz(RUSSIAN)))
    assert isinstance(arrival, Arriving)
    assert (arrival.person.surname, arrival.person.surname_cyrillic) == ("SPECHIMENOV", "СПЕЧИМЕНОВ")
    assert arrival.document.number == "3204000000"
