"""Text as it is kept."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatepost.domain.text import tidy


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("ERIKSSON", "ERIKSSON"),
        ("two\nlines\tand a tab", "two\nlines\tand a tab"),
        ("bell\a and null\x00", "bell and null"),
        ("\u202eVONASA", "VONASA"),  # turned round it would show ASANOV
        ("A\u200bsan\ufeffov", "Asanov"),
        ("Ә\u0301зиз", unicodedata.normalize("NFC", "Ә\u0301зиз")),
        ("Cafe\u0301", "Café"),
        ("Cafe\u200b\u0301", "Café"),  # an invisible sign between a letter and its mark
        ("\x00\u0358\x00\u06d8", "\u06d8\u0358"),
        ("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"),
        ("half \ud83d a sign", "half � a sign"),
        ("H" + "\u0337" * 40, "H" + "\u0337" * 4),
        ("😀 Үсөн", "😀 Үсөн"),
        ("", ""),
    ],
)
def test_what_cannot_be_seen_is_not_kept(typed, kept):
    assert tidy(typed) == kept


@given(st.text())
def test_tidy_text_can_be_stored_is_composed_and_stays_as_it_is(text):
    once = tidy(text)
    once.encode("utf-8")
    assert tidy(once) == once
    assert not any(unicodedata.category(sign) == "Cf" and sign not in "\u200c\u200d" for sign in once)


@given(st.text(alphabet=st.characters(codec="utf-8", categories=["L", "N", "P", "Zs"])))
def test_letters_of_every_script_stay(text):
    assert tidy(text) == unicodedata.normalize("NFC", text)
