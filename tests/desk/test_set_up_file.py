"""A set-up goes from one post to the next in one file: whole or not at all, and journaled."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gatepost.desk.rules import template
from gatepost.domain.set_up_file import SetUp, SetUpUnusable


def test_the_next_post_is_set_up_like_this_one_but_for_its_name(counters):
    own = counters.admin.facility()
    facility = replace(own, name="Another prison", language="ky", lock_minutes=3)
    other = SetUp(facility, replace(template(), source="Law 1"))
    found = counters.set_up_file.compare(other.to_json())
    assert {one.name for one in found} == {"language", "lock_minutes", "rules"}
    counters.set_up_file.take(other.to_json())
    assert counters.admin.facility() == replace(own, language="ky", lock_minutes=3)
    assert counters.rules.in_force().source == "Law 1"
    assert counters.rules.in_force().is_confirmed
    assert counters._opened.store.journal_after(0)[-1].deed == "set_up.taken"
    assert counters.set_up_file.compare(other.to_json()) == []


def test_a_file_that_cannot_be_used_changes_nothing(counters):
    before = (counters.admin.facility(), counters._opened.store.journal_length())
    with pytest.raises(SetUpUnusable):
        counters.set_up_file.take("{}")
    assert (counters.admin.facility(), counters._opened.store.journal_length()) == before
