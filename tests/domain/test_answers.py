"""Answers for setting up many posts alike."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatepost.domain.answers import AnswersUnusable, read_answers
from gatepost.domain.errors import Notice, SettingUnusable
from gatepost.domain.facility import Facility
from gatepost.domain.set_up_file import SetUp, SetUpUnusable

OWN = '[facility]\nname = "Prison No. 47"\nlanguage = "ky"\n[administrator]\nlogin = "aida"\nname = "Aida Testova"\n'


def nothing_beside(name: str) -> str:
    raise AssertionError(name)


def test_answers_are_the_posts_own_settings_and_its_first_user():
    answers = read_answers(OWN, nothing_beside)
    assert answers.facility == Facility("Prison No. 47", language="ky")
    assert (answers.login, answers.name, answers.rules) == ("aida", "Aida Testova", None)
    assert read_answers(OWN.replace('name = "Aida Testova"\n', ""), nothing_beside).name == "aida"


def test_what_they_do_not_say_comes_from_the_set_up_file_that_they_name():
    carried = SetUp(Facility("Another", language="ru", printer="Laser", backup_second="/media/stick"), None).to_json()
    answers = read_answers(f'set_up = "post.json"\n{OWN}', {"post.json": carried}.__getitem__)
    assert answers.facility == Facility("Prison No. 47", language="ky", printer="Laser", backup_second="/media/stick")
    assert answers.set_up.facility == answers.facility


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("not = toml = at all", "line 1"),
        ('password = "secret"\n' + OWN, "password"),
        (OWN.replace("[facility]", "[prison]"), "prison"),
        ('[facility]\nname = "P"\n', "administrator"),
        ('[administrator]\nlogin = "a"\n', "facility"),
        ('facility = 1\n[administrator]\nlogin = "a"\n', "facility"),
        (OWN.replace('login = "aida"', "login = 7"), "login"),
        (OWN.replace('login = "aida"', 'login = " "'), "login"),
        (OWN.replace("login =", 'password = "secret"\nlogin ='), "password"),
        ("set_up = 5\n" + OWN, "set_up"),
        ("deep = " + "[" * 100_000, "recursion"),
    ],
)
def test_what_cannot_be_used_is_named(text, place):
    with pytest.raises(AnswersUnusable) as refused:
        read_answers(text, nothing_beside)
    assert place in str(refused.value)
    assert "Nothing was set up" in str(refused.value)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (OWN.replace('language = "ky"', 'language = "fr"'), SettingUnusable),
        (OWN.replace('language = "ky"', "language = 3"), SetUpUnusable),
        (OWN.replace('language = "ky"', 'tongue = "ky"'), SetUpUnusable),
        ('[facility]\nlanguage = "ky"\n[administrator]\nlogin = "aida"\n', SetUpUnusable),
    ],
)
def test_settings_are_checked_as_everywhere(text, kind):
    with pytest.raises(kind):
        read_answers(text, nothing_beside)


def test_a_post_does_not_take_the_name_of_another():
    carried = SetUp(Facility("Another"), None).to_json()
    text = 'set_up = "post.json"\n[facility]\n[administrator]\nlogin = "aida"\n'
    with pytest.raises(SettingUnusable):
        read_answers(text, lambda _: carried)


@given(st.text() | st.text().map(lambda text: OWN + text))
def test_whatever_the_file_holds_it_is_read_or_refused(text):
    try:
        read_answers(text, lambda _: "{}")
    except Notice as notice:
        assert str(notice)
