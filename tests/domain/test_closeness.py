"""How close a name is to what was typed."""

from __future__ import annotations

import pytest

from gatepost.domain import names
from gatepost.domain.closeness import Closeness


def close(query: str, name: str) -> float:
    return Closeness(query).of(name, names.fold(name))


def test_the_same_name_is_as_close_as_can_be_in_either_script():
    assert close("Жоробеков Асан", "ZHOROBEKOV ASAN") == 1
    assert close("ASAN ZHOROBEKOV", "ZHOROBEKOV ASAN") == 1


@pytest.mark.parametrize(
    ("query", "nearer", "farther"),
    [
        ("Asanov", "ASANOV BAKYT", "ASANOVA BAKYT"),  # whole before begun
        ("Asan", "ASANOV BAKYT", "USENOV BAKYT"),  # begun before another one
        ("Kanat", "KANAT ASANOV", "KENET ASANOV"),  # one key, but not the same letters
        ("Asanov Bakyt", "ASANOV BAKYT", "ASANOV BAKYT TAALAIOVICH"),
        ("Asanov uulu Bakyt", "ASANOV BAKYT", "ASANOV ULAN"),
        ("Asanov Bakyt Ulanovich", "ASANOV BAKYT", "ASANOV"),
    ],
)
def test_the_nearer_name_stands_first(query, nearer, farther):
    assert close(query, nearer) > close(query, farther)


def test_nothing_is_close_to_nothing():
    assert close("", "ASANOV") == 0
    assert close("uulu", "ASANOV") < 0.5
