"""The chain of the audit journal."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatepost.db.audit import GENESIS, Entry, canonical, link, verify


def chain(count: int) -> list[Entry]:
    entries: list[Entry] = []
    for at in range(count):
        entries.append(link(entries[-1] if entries else None, f"t{at}", "aida", "visit.left", f"V-{at}", {"n": at}))
    return entries


def test_an_untouched_chain_holds():
    verdict = verify(chain(5))
    assert verdict.holds
    assert (verdict.entries, verdict.head) == (5, chain(5)[-1].hash)


def test_an_empty_chain_holds():
    assert verify([]).head == GENESIS


@given(
    st.integers(0, 4),
    st.sampled_from(["at", "actor", "deed", "subject", "details", "previous_hash", "hash"]),
    st.text(min_size=1, max_size=5),
)
def test_any_changed_column_of_any_entry_is_found(place, column, text):
    entries = chain(5)
    entries[place] = replace(entries[place], **{column: getattr(entries[place], column) + text})
    verdict = verify(entries)
    assert not verdict.holds
    assert verdict.broken_seq == place + 1


@pytest.mark.parametrize("gone", [0, 2])
def test_a_removed_entry_is_found(gone):
    entries = chain(5)
    del entries[gone]
    verdict = verify(entries)
    assert (verdict.broken_seq, verdict.what) == (gone + 2, f"entry {gone + 1} is missing")


def test_an_entry_rewritten_with_a_hash_of_its_own_breaks_the_next_one():
    entries = chain(4)
    forged = replace(entries[1], actor="mallory", hash="")
    entries[1] = replace(forged, hash=forged.computed_hash())
    assert verify(entries).broken_seq == 3


def test_the_hashed_form_does_not_depend_on_the_order_of_keys():
    assert canonical({"b": "Ж", "a": 1}) == canonical({"a": 1, "b": "Ж"}) == '{"a":1,"b":"Ж"}'
