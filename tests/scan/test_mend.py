"""The sign that a picture leaves open and its check digits settle."""

from __future__ import annotations

import random
from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatepost.domain.reading import Certainty
from gatepost.scan import decode
from gatepost.scan.decode import ALPHABET
from gatepost.scan.document import to_reading
from gatepost.scan.mend import settled
from gatepost.scan.mrz import ParsedMrz, parse
from tests import specimens
from tests.scenes.lines import zone

TODAY = date(2026, 11, 26)
Chances = list[np.ndarray]


def chances_of(lines: tuple[str, ...]) -> Chances:
    """What a network says of lines that it sees clearly."""
    seen = []
    for line in lines:
        known = np.full((len(line), len(ALPHABET)), -12.0, dtype=np.float32)
        known[np.arange(len(line)), [ALPHABET.index(sign) for sign in line]] = -0.01
        seen.append(known)
    return seen


def misread(lines: tuple[str, ...], line: int, place: int, sign: str, lead: float) -> tuple[ParsedMrz, Chances]:
    """The zone with one wrong sign, which the picture shows likelier by `lead` than the right one."""
    seen = chances_of(lines)
    seen[line][place, ALPHABET.index(sign)] = -0.01
    seen[line][place, ALPHABET.index(lines[line][place])] = -0.01 - lead
    wrong = f"{lines[line][:place]}{sign}{lines[line][place + 1 :]}"
    return parse((*lines[:line], wrong, *lines[line + 1 :])), seen


def grammars(parsed: ParsedMrz):
    return decode.grammars(parsed.layout, parsed.lines)


@given(st.integers(0, 10**6), st.data())
def test_an_open_sign_under_a_check_digit_is_settled_and_nothing_is_vouched_for(seed, data):
    lines = zone(random.Random(seed))
    layout = parse(lines).layout
    covered = sorted({(s.line, at) for _, spans in layout.checks.values() for s in spans for at in range(*s[1:])})
    line, place = data.draw(st.sampled_from(covered))
    sign = data.draw(st.sampled_from(ALPHABET))
    parsed, seen = misread(lines, line, place, sign, lead=1.5)
    better = settled(parsed, seen, grammars(parsed))
    if all(parsed.checks.values()):
        assert better is None  # no check digit tells the two apart: nothing to settle them by
        return
    if better is not None and better.parsed.lines != lines:
        pytest.fail(f"{parsed.lines} became {better.parsed.lines}")
    read = to_reading(parsed, TODAY, exact=False)
    assert all(field.certainty is not Certainty.VERIFIED for field in read.fields.values())


def test_a_letter_for_a_digit_in_the_personal_number_is_put_right_and_stays_in_doubt():
    parsed, seen = misread(specimens.TD3, 1, 28 + specimens.TD3[1][28:].index("1"), "I", lead=1.0)
    better = settled(parsed, seen, grammars(parsed))
    assert better is not None
    assert better.parsed.lines == specimens.TD3
    assert better.fields == {"personal_number"}


def test_a_clear_sign_stands_whatever_the_check_digits_say():
    parsed, seen = misread(specimens.TD3, 1, 3, "5", lead=6.0)
    assert not parsed.checks["document_number"]
    assert settled(parsed, seen, grammars(parsed)) is None


def test_of_two_signs_that_would_both_do_none_is_chosen():
    parsed, seen = misread(specimens.TD3, 1, 3, "9", lead=1.0)
    seen[1][4, :] = -0.5  # so badly seen that every sign is as likely
    assert settled(parsed, seen, grammars(parsed)) is None


def test_a_check_digit_that_was_misread_leaves_its_own_field_in_doubt():
    parsed, seen = misread(specimens.TD3, 1, 19, "7", lead=1.0)
    better = settled(parsed, seen, grammars(parsed))
    assert better is not None
    assert better.parsed.lines == specimens.TD3
    assert better.fields == {"birth_date"}


def test_where_every_digit_holds_nothing_is_touched():
    parsed = parse(specimens.TD3)
    assert settled(parsed, chances_of(specimens.TD3), grammars(parsed)) is None
