"""The seal of a day: printed, scanned and typed back."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatepost.domain.proof_errors import SealMistyped, SealUnreadable
from gatepost.domain.seals import Seal, is_seal, read_seal

SEAL = Seal(date(2026, 11, 24), 1234, "0a1b" * 16, {("V", 2026): 123, ("P", 2026): 7})
seals = st.builds(
    Seal,
    st.dates(date(2000, 1, 1), date(2099, 12, 31)),
    st.integers(0, 10**9),
    st.text("0123456789abcdef", min_size=64, max_size=64),
    st.dictionaries(
        st.tuples(st.sampled_from("VPSDK"), st.integers(2020, 2099)), st.integers(1, 999_999_999), max_size=9
    ),
)


def test_a_seal_is_printed_in_groups():
    assert SEAL.text.startswith("GATEPOST1 2026-11-24 1234 P-2026:7 V-2026:123 0A1B0A1B 0A1B0A1B")
    assert set(SEAL.text) <= set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ -:")  # a QR code's dense alphabet


@given(seals)
def test_every_seal_is_read_back_as_it_was_printed(seal):
    assert is_seal(seal.text)
    assert read_seal(seal.text) == seal
    assert read_seal(f"  {seal.text.lower()}\n".replace(" ", "\n")) == seal


@given(seals, st.data())
def test_one_wrong_sign_is_told_from_another_seal(seal, data):
    text = seal.text
    place = data.draw(st.integers(len("GATEPOST1 "), len(text) - 1))
    other = data.draw(st.sampled_from([sign for sign in "0123456789ABCDEF" if sign != text[place]]))
    with suppress(SealMistyped, SealUnreadable):
        assert read_seal(text[:place] + other + text[place + 1 :]) == seal  # a blank among the hash's groups


def test_look_alikes_in_the_hash_do_not_matter():
    assert read_seal(SEAL.text.replace("0A1B", "OA1B").replace("OA1B", "OAlB")) == SEAL


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("", SealUnreadable),
        ("V-2026-000123", SealUnreadable),
        ("GATEPOST1", SealUnreadable),
        ("GATEPOST1 yesterday 12 " + "0" * 68, SealUnreadable),
        ("GATEPOST1 2026-11-24 many " + "0" * 68, SealUnreadable),
        ("GATEPOST1 2026-11-24 12", SealUnreadable),
        ("GATEPOST1 2026-11-24 12 no hash", SealUnreadable),
        ("GATEPOST1 2026-11-24 12 " + "0" * 60, SealMistyped),
        ("GATEPOST1 2026-11-24 12 " + "0" * 68, SealMistyped),
    ],
)
def test_what_is_no_seal_says_so(text, error):
    with pytest.raises(error):
        read_seal(text)
    assert not is_seal("V-2026-000123")
