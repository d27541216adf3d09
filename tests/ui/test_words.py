"""Every value has a word, in every language that is offered."""

from __future__ import annotations

from datetime import timedelta

import pytest

from gatepost.domain.errors import AuthorityNeeded
from gatepost.domain.hindrances import Hindrance, HindranceKind
from gatepost.domain.people import PrisonerStatus
from gatepost.domain.reading import FIELD_NAMES, Certainty
from gatepost.domain.refusals import RefusalCode
from gatepost.domain.restrictions import RestrictionKind
from gatepost.domain.roles import Role
from gatepost.domain.rules import Passing
from gatepost.domain.visits import Outcome, Relation, SearchResult, VisitKind
from gatepost.ui import translate, words
from gatepost.ui.translate import Translation

KINDS = (*(VisitKind, Relation, Outcome, Role, Certainty, SearchResult, PrisonerStatus, RestrictionKind, RefusalCode),)


@pytest.fixture
def translation(qapp):
    translation = Translation()
    yield translation
    translation.apply("en")


def test_every_value_has_a_word(qapp):
    for kind in KINDS:
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
    english = {(kind, value): words.of(value) for kind in KINDS for value in kind}
    translation.apply(language)
    same = [value for (_, value), word in english.items() if words.of(value) == word]
    assert same == []


def test_all_three_languages_are_offered():
    assert translate.available() == ["ru", "ky", "en"]


def test_what_stands_against_a_visit_is_told_whole_in_each_language(translation):
    facts = {"number": "R-2026-000001", "restriction": RestrictionKind.BAN, "reason": "telephone", "order": "12"}
    ban = Hindrance(HindranceKind.RESTRICTED, Passing.ADMINISTRATOR, "", facts | {"period": "2026-01-01 – …"})
    said = words.notice(AuthorityNeeded(hindrances=(ban,), roles=(Role.DUTY_OFFICER, Role.ADMINISTRATOR)))
    assert "Restriction R-2026-000001, ban: telephone (order 12, 01.01.2026 – …)." in said
    assert "Duty officer, Administrator may let" in said
    translation.apply("ru")
    assert "Запрет R-2026-000001, запрет посещений: telephone (приказ 12, 01.01.2026 – …)" in words.hindrance(ban)
