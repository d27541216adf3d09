"""What single countries do with the zone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from gatepost.domain.reading import Certainty
from gatepost.scan.document import to_reading
from gatepost.scan.mrz import MrzDocument, format_mrz, parse
from tests import specimens

TODAY = date(2026, 11, 24)


def read(document: MrzDocument):
    return to_reading(parse(format_mrz(document)), TODAY)


def card(issuer: str, **fields: str) -> MrzDocument:
    return replace(parse(specimens.TD1).document, issuer=issuer, nationality=issuer, **fields)


def test_the_pin_of_a_kyrgyz_passport_is_its_personal_number():
    reading = to_reading(parse(specimens.KYRGYZ), TODAY)
    assert reading.value("personal_number") == "20905199900000"
    assert reading.national["pin"] == "20905199900000"


def test_the_pin_of_a_kyrgyz_card_is_found_where_it_agrees_with_birth_date_and_sex():
    reading = read(card("KGZ", optional="11208197400001"))
    assert reading.value("personal_number") == "11208197400001"


@pytest.mark.parametrize("optional", ["21208197400001", "11308197400001", "99999999999999", "112081974000012"])
def test_fourteen_digits_that_do_not_agree_are_no_pin(optional):
    assert read(card("KGZ", optional=optional)).value("personal_number") == ""


@pytest.mark.parametrize(
    ("issuer", "optional", "number"),
    [
        ("UZB", "31208740000012", "31208740000012"),
        ("UZB", "3120874", ""),
        ("KAZ", "740812300123", "740812300123"),
        ("KAZ", "750812300123", ""),
        ("TUR", "12345678901", "12345678901"),
        ("TUR", "123", ""),
        ("UTO", "12345678901", ""),
    ],
)
def test_neighbours_put_their_numbers_elsewhere(issuer, optional, number):
    assert read(card(issuer, optional=optional)).value("personal_number") == number


RUSSIAN = MrzDocument(
    parse(specimens.TD3).document.format, "PN", "RUS", "SPE3IMENOV", "SPE3IMEN SPE3IMENOVI3",
    "320000000", "RUS", "740812", "M", "<<<<<<", personal_number="4110715420006",
)  # fmt: skip


def test_the_russian_internal_passport_gives_back_exact_cyrillic_its_series_and_its_date_of_issue():
    reading = read(RUSSIAN)
    assert (reading.value("surname"), reading.value("given_names")) == ("СПЕЧИМЕНОВ", "СПЕЧИМЕН СПЕЧИМЕНОВИЧ")
    assert reading.national["surname_latin"] == "SPECHIMENOV"
    assert reading.national["full_number"] == "3204000000"
    assert (reading.national["issue_date"], reading.national["office_code"]) == ("2011-07-15", "420-006")
    assert reading.fields["optional"].certainty is Certainty.VERIFIED
    assert reading.value("personal_number") == ""


@pytest.mark.parametrize("rest", ["", "4", "4110715"])
def test_a_russian_passport_with_less_in_its_optional_field_is_still_read(rest):
    reading = read(replace(RUSSIAN, personal_number=rest))
    assert reading.value("surname") == "СПЕЧИМЕНОВ"
    assert "office_code" not in reading.national
