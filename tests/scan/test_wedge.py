"""A reader's burst of keys, told from a person's typing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gatepost.scan.wedge import ENTER, GAP_S, LEAST_KEYS, LINE_GAP_S, LONGEST_BURST, TAB, Verdict, WedgeBurst
from tests import specimens

FAST, SLOW = 0.004, 0.12


def pressed(keys: str, pace: float, **settings: str) -> tuple[WedgeBurst, float]:
    burst, at = WedgeBurst(**settings), 10.0
    for key in keys:
        at += pace
        burst.press(key, at)
    return burst, at


def test_a_whole_zone_is_a_scan_at_its_last_enter():
    burst, at = pressed(ENTER.join(specimens.TD3) + ENTER, FAST)
    assert burst.judge(at) is Verdict.SCANNED
    assert burst.take().text == "\n".join(specimens.TD3)
    assert not burst.holds_keys


def test_after_one_line_of_a_zone_the_next_is_awaited_longer():
    burst, at = pressed(specimens.TD3[0] + ENTER, FAST)
    assert burst.judge(at + GAP_S * 2) is Verdict.WAIT
    assert burst.judge(at + LINE_GAP_S) is Verdict.SCANNED


def test_a_barcode_is_a_scan_when_the_keys_stop():
    burst, at = pressed("RR123456785KG" + ENTER, FAST)
    assert burst.judge(at + GAP_S / 2) is Verdict.WAIT
    assert burst.judge(at + GAP_S) is Verdict.SCANNED
    assert burst.take().text == "RR123456785KG"


def test_a_tab_may_end_a_scan():
    burst, at = pressed("RR123456785KG" + TAB, FAST)
    assert burst.judge(at + GAP_S) is Verdict.SCANNED
    assert burst.take().text == "RR123456785KG"


def test_a_few_fast_keys_are_typing():
    burst, at = pressed("abc", FAST)
    assert burst.judge(at + GAP_S) is Verdict.TYPED


def test_a_slow_key_breaks_the_burst():
    burst, at = pressed("abc", FAST)
    assert not burst.breaks(at + GAP_S / 2)
    assert burst.breaks(at + SLOW)
    assert not WedgeBurst().breaks(at)


def test_prefix_and_suffix_are_taken_off():
    burst, at = pressed("]C1V-2026-000001#" + ENTER, FAST, prefix="]C1", suffix="#")
    assert burst.judge(at + GAP_S) is Verdict.SCANNED
    assert burst.take().text == "V-2026-000001"


def test_with_a_prefix_other_bursts_are_typing():
    burst, at = pressed("V-2026-000001", FAST, prefix="]C1")
    assert burst.judge(at + GAP_S) is Verdict.TYPED


def test_an_endless_burst_ends():
    burst, at = pressed("A" * LONGEST_BURST, FAST)
    assert burst.judge(at) is Verdict.SCANNED


@given(st.text("abcdefgхцч19-", min_size=1, max_size=40))
def test_typing_at_a_persons_pace_is_never_a_scan(text):
    burst, at = WedgeBurst(), 5.0
    for key in text:
        at += SLOW
        if burst.breaks(at):
            assert burst.judge(at) is Verdict.TYPED
            burst.clear()
        burst.press(key, at)
    assert burst.judge(at + GAP_S) is Verdict.TYPED


@given(st.text("ABC019<", min_size=LEAST_KEYS, max_size=60))
def test_a_burst_gives_its_text_back_exactly(text):
    burst, at = pressed(text, FAST)
    assert burst.judge(at + GAP_S) is Verdict.SCANNED
    assert burst.take().text == text
