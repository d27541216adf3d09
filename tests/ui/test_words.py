"""Every value has a word, in every language that is offered."""

from __future__ import annotations

from datetime import timedelta

import pytest

from gatepost.domain.reading import FIELD_NAMES, Certainty
from gatepost.domain.roles import Role
from gatepost.domain.visits import Outcome, Relation, VisitKind
from gatepost.ui import translate, words
from gatepost.ui.translate import Translation


@pytest.fixture
def translation(qapp):
    translation = Translation()
    yield translation
    translation.apply("en")


def test_every_value_has_a_word(qapp):
    for kind in (VisitKind, Relation, Outcome, Role, Certainty):
        for value in kind:
            assert words.of(value)
    for name in FIELD_NAMES:
        assert words.name_of(name) != name
    assert words.name_of("anything_else") == "anything else"


def test_days_and_times_are_written_as_people_here_write_them():
    assert words.day("1974-08-12") == "12.08.1974"
    assert words.day("1974-08") == "1974-08"
    assert words.duration(timedelta(hours=26, minutes=10, seconds=59)) == "26:10"


@pytest.mark.parametrize("language", [one for one in ("ru", "ky") if one in translate.available()])
def test_each_language_has_its_own_words(translation, language):
    english = {value: words.of(value) for value in (*VisitKind, *Relation, *Outcome, *Role, *Certainty)}
    translation.apply(language)
    same = [value for value, word in english.items() if words.of(value) == word]
    assert same == []


def test_all_three_languages_are_offered():
    assert translate.available() == ["ru", "ky", "en"]
