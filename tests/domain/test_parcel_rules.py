"""The rules of parcels as a file says them."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from gatepost.desk.rules import template
from gatepost.domain.errors import RulesUnusable
from gatepost.domain.parcel_rules import NO_PARCEL_RULES
from gatepost.domain.parcels import ParcelKind
from gatepost.domain.rules import read_rules
from gatepost.domain.rules_file import worded


def changed(place: str, value: object) -> str:
    content = json.loads(template().to_json())
    part = content["parcels"]
    *way, last = place.split(".")
    for step in way:
        part = part[int(step)] if step.isdecimal() else part[step]
    part[last] = value
    return json.dumps(content)


def test_rules_are_written_and_read_back_the_same():
    assert read_rules(template().to_json()) == template()


def test_rules_from_before_there_were_parcels_say_nothing_about_them():
    content = json.loads(template().to_json())
    del content["parcels"]
    assert read_rules(json.dumps(content)).parcels == NO_PARCEL_RULES


def test_the_template_sets_no_number_that_somebody_might_take_for_law():
    parcels = template().parcels
    assert parcels.check_one_in == 0
    assert {(rule.grams, rule.storage_days) for rule in parcels.kinds.values()} == {(None, None)}
    assert {item.most for item in parcels.catalogue} == {None}
    assert not any(kind in template().norms for kind in ParcelKind)


def test_every_item_of_the_template_has_a_word_in_each_language():
    for item in template().parcels.catalogue:
        assert set(item.words) == {"en", "ru", "ky"}


@pytest.mark.parametrize(
    ("place", "value", "said"),
    [
        ("check_one_in", -1, "parcels.check_one_in"),
        ("kinds.packet.grams", "heavy", "parcels.kinds.packet.grams"),
        ("kinds.packet.accepted", "yes", "parcels.kinds.packet.accepted"),
        ("catalogue.0.unit", "stone", "parcels.catalogue[0].unit"),
        ("catalogue.0.words", {}, "parcels.catalogue[0].words"),
        ("catalogue.1.code", "tea", "parcels.catalogue[1].code"),
        ("catalogue.0.most", 10**9, "parcels.catalogue[0].most"),
    ],
)
def test_what_cannot_be_used_is_named(place, value, said):
    with pytest.raises(RulesUnusable) as refused:
        read_rules(changed(place, value))
    assert refused.value.facts["place"] == said


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("tea", "tea"),
        ("Чай", "tea"),
        ("chai", "tea"),
        ("жемиш", "fruit"),
        ("noodles inst", "noodles"),
        ("kolbosa", "sausage"),
    ],
)
def test_typing_finds_an_item_in_any_language_and_spelling(query, code):
    assert template().parcels.matching(query)[0].code == code


def test_nothing_typed_or_nothing_like_it_finds_nothing():
    assert template().parcels.matching(" ") == []
    assert template().parcels.matching("vvvbb") == []
    assert template().parcels.item("zzz") is None


def test_a_norm_of_parcels_counts_by_regime_and_conditions():
    packet = ParcelKind.PACKET
    rules = replace(template(), norms={("general", "eased", packet): 6})
    assert read_rules(rules.to_json()).norm("general", "eased", packet) == 6
    assert rules.norm("general", "strict", packet) is None
    assert rules.norm("general", "eased", ParcelKind.MONEY) is None


def test_a_word_falls_back_to_the_first_there_is():
    assert worded({"ru": "Чай"}, "ky") == "Чай"
    assert worded({}, "ky") == ""
