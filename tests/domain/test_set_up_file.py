"""The file that carries a set-up: it comes back as it was, and everything wrong with it is named."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatepost.desk.rules import template
from gatepost.domain.errors import RulesUnusable, SettingUnusable
from gatepost.domain.facility import LANGUAGES, Facility
from gatepost.domain.set_up_file import Difference, SetUp, SetUpUnusable, differences, read_set_up

HERE = Facility("Prison No. 47", language="ru", printer="Laser", papers={"pass": "<b>$title</b>"})


@given(
    st.sampled_from(LANGUAGES), st.integers(0, 120), st.booleans(),
    st.dictionaries(st.text(min_size=1), st.text(), max_size=3), st.booleans(),
)  # fmt: skip
def test_what_was_written_is_read_again(language, minutes, mirrored, papers, with_rules):
    facility = replace(HERE, language=language, lock_minutes=minutes, camera_mirrored=mirrored, papers=papers)
    set_up = SetUp(facility, template() if with_rules else None)
    again = read_set_up(set_up.to_json())
    assert again.facility == facility
    assert differences(set_up, again) == []


def test_a_post_keeps_its_own_name():
    taken = SetUp(HERE, None).taken_at(Facility("Another prison"))
    assert taken.facility == replace(HERE, name="Another prison")


def test_what_would_change_is_named_setting_by_setting():
    other = SetUp(replace(HERE, name="Other", language="ky", papers={}), template())
    assert differences(SetUp(HERE, None), other) == [
        Difference("language", "ru", "ky"),
        Difference("papers", "pass", ""),
        Difference("rules", "", template().source),
    ]


def test_rules_that_are_not_in_the_file_are_no_difference():
    assert differences(SetUp(HERE, template()), SetUp(HERE, None)) == []


def changed(**content) -> str:
    text = json.loads(SetUp(HERE, None).to_json())
    text["facility"] |= content
    return json.dumps(text)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("", "file"),
        ("[" * 100_000, "file"),
        ("[]", "gatepost_set_up"),
        ('{"gatepost_set_up": 99}', "gatepost_set_up"),
        ('{"gatepost_set_up": 1}', "facility"),
        ('{"gatepost_set_up": 1, "facility": {}}', "name"),
        (changed(nonsense=1), "nonsense"),
        (changed(lock_minutes="ten"), "lock_minutes"),
        (changed(camera_mirrored=1), "camera_mirrored"),
        (changed(papers={"pass": 1}), "papers"),
        (changed(papers=[]), "papers"),
        (changed(name=None), "name"),
    ],
)
def test_a_file_that_is_no_set_up_says_where(text, place):
    with pytest.raises(SetUpUnusable) as refused:
        read_set_up(text)
    assert refused.value.facts["place"] == place


def test_a_setting_or_rules_that_cannot_be_used_are_refused():
    with pytest.raises(SettingUnusable):
        read_set_up(changed(language="xx"))
    with pytest.raises(RulesUnusable):
        read_set_up(json.dumps(json.loads(changed()) | {"rules": {"gatepost_rules": 99}}))
