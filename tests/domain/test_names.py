"""Two scripts, one key."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatepost.domain import names


@pytest.mark.parametrize(
    "spellings",
    [
        ("Жоробек", "Zhorobek", "Jorobek", "ZHOROBEK"),
        ("Дүйшөнбиев", "Duishenbiev", "Dyishonbiev"),
        ("Хасан", "Khasan", "Hasan"),
        ("Юлия", "Iuliia", "Yulia"),
        ("Цой", "Tsoi", "Tcoy"),
        ("Müller", "MULLER"),
    ],
)
def test_spellings_of_one_name_fold_to_one_key(spellings):
    assert len({names.fold(one) for one in spellings}) == 1


def test_other_names_keep_other_keys():
    assert len({names.fold(one) for one in ("Asanov", "Usenov", "Ivanova", "Petrov")}) == 4


def test_the_standards_transliteration():
    assert names.to_latin("Щукин Юрий Ёлкин") == "SHCHUKIN IURII ELKIN"


def test_the_russian_passport_gives_back_exact_cyrillic():
    assert names.from_pnrus("TIQ5E") == "ТИЙ5Е"
    assert names.from_pnrus("3YGANKOV") == "ЧЫГАНКОВ"


@given(st.text(max_size=60))
def test_folding_any_text_gives_small_letters_digits_and_single_spaces(text):
    key = names.fold(text)
    assert key == " ".join(key.split())
    assert all(sign in "abcdefghijklmnopqrstuvwxyz0123456789 " for sign in key)
