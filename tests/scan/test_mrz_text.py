"""Zones as readers and people send them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gatepost.domain.errors import MrzUnreadable
from gatepost.scan.mrz_text import as_latin, is_whole, looks_like_mrz, parse_text
from tests import specimens

_LATIN = "QWERTYUIOPASDFGHJKLZXCVBNM<"
_RUSSIAN = "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬБ"


@pytest.mark.parametrize("lines", specimens.ALL.values(), ids=specimens.ALL)
@pytest.mark.parametrize("ends", ["\n", "\r", "\r\n", "\n\n", "\r\n\r\n"])
def test_lines_are_found_whatever_ends_them(lines, ends):
    assert parse_text(ends.join(lines) + ends).lines == lines


@pytest.mark.parametrize("lines", specimens.ALL.values(), ids=specimens.ALL)
def test_a_zone_in_one_piece_is_cut_into_its_lines(lines):
    assert parse_text("".join(lines)).lines == lines


@pytest.mark.parametrize("lines", specimens.ALL.values(), ids=specimens.ALL)
def test_a_russian_keyboard_layout_does_not_matter(lines):
    typed = "\n".join(lines).translate(str.maketrans(_LATIN, _RUSSIAN))
    assert parse_text(typed).lines == lines
    assert parse_text(typed.lower()).lines == lines


def test_lower_case_blanks_and_guillemets_are_mended():
    text = "p<uto eriksson«anna<maria<<<<<<<<<<<<<<<<<<<\nL898902C36 UTO7408122F1204159 ZE184226B<<<<<10"
    assert parse_text(text).lines == specimens.TD3


def test_fillers_that_a_names_line_gained_or_lost_are_mended():
    for change in (-4, +3):
        first = specimens.TD3[0].rstrip("<") + "<" * (19 + change)
        assert parse_text(f"{first}\n{specimens.TD3[1]}").lines == specimens.TD3


def test_a_third_line_where_two_belong_does_not_hide_the_zone():
    assert parse_text("\n".join((*specimens.TD3, "PASSPORT"))).lines == specimens.TD3
    assert parse_text("\n".join(("PASSPORT", *specimens.TD3))).lines == specimens.TD3
    assert parse_text("\n".join((specimens.TD3[0], "X<Y", specimens.TD3[1]))).lines == specimens.TD3
    assert parse_text("\n".join((specimens.TD3[0], *specimens.TD3))).lines == specimens.TD3


def test_a_wrong_check_digit_is_reported_and_not_refused():
    parsed = parse_text("\n".join(specimens.TD3).replace("7408122", "7408123"))
    assert not parsed.checks["birth_date"]


@pytest.mark.parametrize("text", ["", "   ", "hello", "P<UTO", "12345\n67890", specimens.TD3[0], "<" * 500])
def test_what_is_no_zone_is_refused_with_a_reason(text):
    with pytest.raises(MrzUnreadable) as refusal:
        parse_text(text)
    assert refusal.value.facts["reason"]


@settings(max_examples=300)
@given(st.text(max_size=400))
def test_arbitrary_text_raises_nothing_but_the_documented_error(text):
    try:
        parsed = parse_text(text)
    except MrzUnreadable:
        return
    assert parsed.lines


@settings(max_examples=300)
@given(st.sampled_from(list(specimens.ALL.values())), st.data())
def test_mutated_zones_raise_nothing_but_the_documented_error(lines, data):
    text = list("\n".join(lines))
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(text) - 1))
        text[at] = data.draw(st.sampled_from(["", "<", "«", "\n", "0", "O", "я", "\t", "<<"]))
    try:
        parse_text("".join(text))
    except MrzUnreadable as refusal:
        assert str(refusal)


def test_a_whole_zone_is_known_before_anything_more_is_awaited():
    assert is_whole("\n".join(specimens.TD1))
    assert not is_whole(specimens.TD1[0])
    assert not is_whole("\n".join(specimens.TD1).replace("7408122", "7408123"))


def test_what_was_meant_as_a_zone_is_told_from_a_barcode():
    assert looks_like_mrz(specimens.TD3[0])
    assert not looks_like_mrz("RR123456785KG")


def test_a_barcode_typed_under_a_russian_layout_is_put_back():
    assert as_latin("М-2026-000001") == "V-2026-000001"
    assert as_latin("V-2026-000001") == "V-2026-000001"
