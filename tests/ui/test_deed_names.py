"""Every deed of the journal has words, in whichever language the window speaks."""

import ast
from itertools import chain
from pathlib import Path

import pytest

from gatepost.domain.documents import DocumentDeed
from gatepost.domain.parcels import ParcelState
from gatepost.ui.deed_names import DEEDS, deed_name
from gatepost.ui.translate import Translation

SOURCES = Path(__file__).parents[2] / "src" / "gatepost"
NAMED_BY = {"Deed", "by", "note", "_note"}


def deeds_in(file):
    """The names that a file gives to deeds, where it names them as they are."""
    for call in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(call, ast.Call) and (getattr(call.func, "attr", "") or getattr(call.func, "id", "")) in NAMED_BY:
            words = [word.value for word in call.args if isinstance(word, ast.Constant) and isinstance(word.value, str)]
            yield from (word for word in words if word.count(".") == 1)


DONE = sorted(set(chain.from_iterable(map(deeds_in, SOURCES.rglob("*.py")))))


def test_the_deeds_are_found_in_the_program():
    assert {"visit.admitted", "user.locked", "store.restored", "shift.closed"} <= set(DONE)
    assert len(DONE) > 50


@pytest.mark.parametrize("language", ["en", "ru", "ky"])
def test_each_deed_has_words(qapp, language):
    translation = Translation()
    translation.apply(language)
    made = [
        *DONE,
        *(f"parcel.{state.value}" for state in ParcelState if state is not ParcelState.STRUCK),  # a correction strikes
        *(f"document.{one.value}" for one in DocumentDeed),
    ]
    try:
        nameless = [deed for deed in made if "." in deed_name(deed)]
    finally:
        translation.apply("en")
    assert nameless == []


def test_a_deed_of_a_newer_program_is_told_as_it_stands():
    assert "visit.teleported" not in DEEDS
    assert deed_name("visit.teleported") == "visit.teleported"
