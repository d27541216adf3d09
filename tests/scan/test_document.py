"""From a parsed zone to fields with their certainty."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatepost.domain.reading import Certainty
from gatepost.scan.document import birth_date, expiry_date, to_reading
from gatepost.scan.mrz import format_mrz, parse
from tests import specimens

TODAY = date(2026, 11, 24)


def states(lines, **options):
    reading = to_reading(parse(lines), TODAY, **options)
    return {name: field.certainty for name, field in reading.fields.items()}


def test_fields_under_a_check_digit_that_holds_are_verified_and_others_read():
    assert states(specimens.TD3) == {
        "document_code": Certainty.READ,
        "issuer": Certainty.READ,
        "surname": Certainty.READ,
        "given_names": Certainty.READ,
        "document_number": Certainty.VERIFIED,
        "nationality": Certainty.READ,
        "birth_date": Certainty.VERIFIED,
        "sex": Certainty.READ,
        "expiry_date": Certainty.VERIFIED,
        "personal_number": Certainty.VERIFIED,
    }


def test_a_field_whose_check_digit_fails_is_doubtful_and_its_neighbours_are_no_longer_verified():
    found = states((specimens.TD3[0], specimens.TD3[1].replace("7408122", "7408123")))
    assert found["birth_date"] is Certainty.DOUBTFUL
    assert found["expiry_date"] is Certainty.READ


def test_where_only_the_composite_fails_everything_under_it_is_doubtful():
    found = states((specimens.TD3[0], specimens.TD3[1][:-1] + "7"))
    doubtful = {name for name, state in found.items() if state is Certainty.DOUBTFUL}
    assert doubtful == {"document_number", "birth_date", "expiry_date", "personal_number"}


def test_what_the_recogniser_was_unsure_of_is_doubtful():
    found = states(specimens.TD3, unclear=frozenset({"surname"}))
    assert found["surname"] is Certainty.DOUBTFUL
    assert found["given_names"] is Certainty.READ


def test_optional_data_of_a_picture_are_never_verified():
    lines = ("I<KGZID12345673<<<<<<<<<<<<<<<", *specimens.TD1[1:])
    for exact in (True, False):
        assert states(lines, exact=exact).get("optional") is not Certainty.VERIFIED
    kgz = next(iter([specimens.TD1]))
    assert "optional" not in states(kgz)


@pytest.mark.parametrize(("exact", "state"), [(True, Certainty.VERIFIED), (False, Certainty.READ)])
def test_optional_data_under_a_composite_that_holds(exact, state):
    from dataclasses import replace

    from gatepost.scan.mrz import format_mrz

    lines = format_mrz(replace(parse(specimens.TD1).document, optional="ABC123"))
    assert states(lines, exact=exact)["optional"] is state


@pytest.mark.parametrize(
    ("raw", "date_text"),
    [
        ("740812", "1974-08-12"),
        ("261124", "2026-11-24"),
        ("261125", "1926-11-25"),
        ("7408<<", "1974-08"),
        ("74<<<<", "1974"),
        ("<<<<<<", ""),
        ("741332", ""),
        ("000229", "2000-02-29"),
    ],
)
def test_birth_dates(raw, date_text):
    assert birth_date(raw, TODAY) == date_text


@pytest.mark.parametrize(
    ("raw", "date_text"),
    [("350101", "2035-01-01"), ("750101", "2075-01-01"), ("780101", "1978-01-01"), ("99<<<<", "1999")],
)
def test_expiry_dates_lie_within_fifty_years(raw, date_text):
    assert expiry_date(raw, TODAY) == date_text


@given(st.text("0123456789<ABC", min_size=6, max_size=6), st.dates(date(2001, 1, 1), date(2090, 1, 1)))
def test_no_birth_lies_in_the_future(raw, today):
    assert birth_date(raw, today) <= today.isoformat()


def test_a_personal_number_is_not_verified_where_a_misread_opening_may_hide_a_russian_internal_passport():
    """`PNRUS` misread as `PMRUS` makes series and date of issue look like a personal number whose check digit holds."""
    document = replace(parse(specimens.TD3).document, document_code="PM", issuer="RUS", nationality="RUS")
    parsed = parse(format_mrz(replace(document, personal_number="1942297246668")))
    assert parsed.checks["personal_number"]
    from_picture = to_reading(parsed, TODAY, exact=False)
    assert from_picture.fields["personal_number"].certainty is Certainty.READ
    assert from_picture.fields["birth_date"].certainty is Certainty.VERIFIED
    assert to_reading(parsed, TODAY).fields["personal_number"].certainty is Certainty.VERIFIED
    other = parse(specimens.TD3)
    doubted = to_reading(other, TODAY, frozenset({"issuer"}), exact=False)
    assert doubted.fields["personal_number"].certainty is Certainty.READ


def test_nothing_of_a_picture_is_verified_where_one_of_its_check_digits_fails():
    """A mutated picture: two wrong readings whose digits held by chance, beside one whose digit did not."""
    wrong = (specimens.TD3[0], specimens.TD3[1].replace("L898902C36", "L898902C35"))
    read = to_reading(parse(wrong), TODAY, exact=False)
    assert not read.checks["document_number"]
    assert Certainty.VERIFIED not in {field.certainty for field in read.fields.values()}
