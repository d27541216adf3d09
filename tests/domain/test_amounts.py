"""Amounts as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatepost.domain.amounts import MOST, Amount, Unit, amount_of, unit_in
from gatepost.domain.parcel_errors import AmountAbsurd, AmountUnreadable


@pytest.mark.parametrize(
    ("text", "unit", "amount"),
    [
        ("2", Unit.PIECE, 2),
        ("3 шт.", Unit.PIECE, 3),
        ("500", Unit.GRAM, 500),
        ("1,5 kg", Unit.GRAM, 1500),
        ("1.5кг", Unit.GRAM, 1500),
        ("0,25 КГ", Unit.GRAM, 250),
        ("1 л", Unit.MILLILITRE, 1000),
        ("330 мл", Unit.MILLILITRE, 330),
        ("1 500", Unit.SOM, 150_000),
        ("99,50 сом", Unit.SOM, 9950),
    ],
)
def test_a_comma_and_a_point_and_units_of_three_languages_are_read(text, unit, amount):
    assert amount_of(text, unit) == amount


@pytest.mark.parametrize("text", ["", "many", "1,2,3", "5 miles", "kg", "1e3", "٣"])
def test_what_is_no_amount_is_said_to_be_none(text):
    with pytest.raises(AmountUnreadable):
        amount_of(text, Unit.GRAM)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("-2", Unit.PIECE),
        ("−1,5 kg", Unit.GRAM),
        ("0", Unit.PIECE),
        ("1,5", Unit.PIECE),
        ("0,0001 kg", Unit.GRAM),
        ("1000000000", Unit.GRAM),
        ("99999999 kg", Unit.GRAM),
    ],
)
def test_negative_empty_broken_and_absurd_amounts_are_refused(text, unit):
    with pytest.raises(AmountAbsurd):
        amount_of(text, unit)


@pytest.mark.parametrize(
    ("amount", "shown"),
    [
        (Amount(3, Unit.PIECE), "3 pcs"),
        (Amount(750, Unit.GRAM), "750 g"),
        (Amount(1500, Unit.GRAM), "1.5 kg"),
        (Amount(2000, Unit.MILLILITRE), "2 l"),
        (Amount(150_000, Unit.SOM), "1\u00a0500 som"),
        (Amount(9950, Unit.SOM), "99.50 som"),
    ],
)
def test_an_amount_is_shown_in_the_unit_that_people_use(amount, shown):
    assert str(amount) == shown


@given(st.sampled_from(Unit), st.data())
def test_what_is_shown_is_read_back(unit, data):
    amount = data.draw(st.integers(1, MOST[unit]))
    shown = str(Amount(amount, unit))
    assert amount_of(shown, unit) == amount
    assert unit_in(shown) is unit


def test_a_bare_number_names_no_unit():
    assert unit_in("12") is None
    assert unit_in("what") is None
