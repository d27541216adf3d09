"""From scores to the signs of a line of known length."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from gatepost.scan.decode import (
    ALPHABET,
    BLANK,
    Spelt,
    aligned,
    any_sign,
    ends,
    grammar,
    grammars,
    greedy,
    spell,
    with_known_codes,
)
from gatepost.scan.mrz import OLD_FRENCH, TD1, TD3, Layout
from tests import specimens


def scores_of(text: str, steps_each: int = 2, gaps: bool = True) -> np.ndarray:
    """Scores that say `text` clearly."""
    columns: list[int] = []
    for sign in text:
        columns += [ALPHABET.index(sign)] * steps_each + ([BLANK] if gaps else [])
    scores = np.full((len(columns), BLANK + 1), -12.0, dtype=np.float32)
    scores[np.arange(len(columns)), columns] = -0.01
    return scores


def spelt(text: str, layout: Layout, line: int, names_hold_digits: bool = False):
    """What a clear picture of `text` reads as under a layout."""
    known = aligned(scores_of(text), len(text))
    assert known is not None
    return spell(known.chances, grammar(layout, line, names_hold_digits))


@given(st.text(ALPHABET, min_size=1, max_size=44))
def test_clear_scores_give_the_text_back(text):
    scores = scores_of(text)
    assert greedy(scores) == text
    known = aligned(scores, len(text))
    assert known is not None
    assert spell(known.chances, any_sign(len(text))).text == text


@given(st.text(ALPHABET, min_size=2, max_size=30), st.integers(-1, 1))
def test_the_line_has_always_the_length_that_was_asked_for(text, change):
    known = aligned(scores_of(text, steps_each=3), len(text) + change)
    assert known is None or len(known.chances) == len(text) + change
    assert known is not None or change == 1


def test_a_sign_too_many_is_left_out_where_the_scores_want_it_least():
    scores = scores_of("AB0CD")
    scores[6:8] = np.where(scores[6:8] > -1, -2.0, scores[6:8])
    scores[6:8, BLANK] = -2.5
    known = aligned(scores, 4)
    assert known is not None
    assert spell(known.chances, any_sign(4)).text == "ABCD"
    assert known.cost > 0


def test_a_faint_filler_is_found_where_the_length_wants_one_more():
    scores = scores_of("A<<B")
    scores[6:8, BLANK] = -0.2  # the second filler hardly shows
    scores[6:8, ALPHABET.index("<")] = -1.8
    assert greedy(scores) == "A<B"
    known = aligned(scores, 4)
    assert known is not None
    assert spell(known.chances, any_sign(4)).text == "A<<B"


def test_the_cost_says_how_much_the_length_was_forced():
    own, forced = aligned(scores_of("ABCDEF"), 6), aligned(scores_of("ABCDEF"), 5)
    assert own is not None
    assert forced is not None
    assert own.cost == 0
    assert forced.cost > 20


def test_the_ends_of_the_writing_are_known():
    scores = np.vstack((scores_of("A")[2:], scores_of("BC"), scores_of("A")[2:]))
    begin, end = ends(scores)
    assert (begin, end) == (1 / 8, 6 / 8)
    assert ends(scores_of("A")[2:]) == (0.0, 1.0)


def test_the_grammar_turns_look_alikes_into_what_may_stand_there():
    line = spelt(specimens.TD3[1].replace("7408122F12", "74O8I22F12"), TD3, 1)
    assert line.text == specimens.TD3[1]
    assert line.free[15] == "O"
    assert line.margins.min() > 5  # a look-alike that the grammar forbids casts no doubt


def test_what_the_picture_shows_beyond_doubt_stands_against_the_grammar_and_is_in_doubt():
    broken = specimens.TD3[1].replace("UTO", "U7O")
    assert spelt(broken, TD3, 1).text == broken


def test_a_weak_sign_that_the_grammar_forbids_gives_way_and_leaves_a_doubt():
    known = aligned(scores_of(specimens.TD3[1]), 44)
    assert known is not None
    known.chances[13, ALPHABET.index("T")] = known.chances[13, ALPHABET.index("7")] + 0.5
    line = spell(known.chances, grammar(TD3, 1))
    assert (line.text[13], line.free[13]) == ("7", "T")
    assert line.margins[13] < 0


def test_names_hold_digits_only_where_the_russian_passport_says_so():
    assert not grammar(TD3, 0)[10, ALPHABET.index("3")]
    assert grammars(TD3, ("PNRUSZUB1EVA<<".ljust(44, "<"), "0" * 44))[0][10, ALPHABET.index("3")]
    assert grammar(TD1, 2)[0, ALPHABET.index("E")]


def test_the_old_french_card_has_letters_where_other_cards_have_dates():
    allowed = grammar(OLD_FRENCH, 1)
    assert allowed[14, ALPHABET.index("C")]
    assert not allowed[28, ALPHABET.index("C")]


def test_nothing_goes_on_in_a_name_after_three_fillers():
    noisy = specimens.TD1[2][:-2] + "SS"
    known = aligned(scores_of(noisy), 30)
    assert known is not None
    known.chances[-2:, ALPHABET.index("<")] = -3.0
    allowed = grammars(TD1, (*specimens.TD1[:2], noisy))
    assert spell(known.chances, allowed[2]).text == specimens.TD1[2]
    assert allowed[2][14:20].any(axis=1).all()  # what stands before them may be anything that a name holds
    assert allowed[2][10, ALPHABET.index("A")]


def test_a_month_begins_with_0_or_1_and_a_day_with_no_more_than_3():
    allowed = grammar(TD3, 1)
    assert [sign for sign in ALPHABET if allowed[15, ALPHABET.index(sign)]] == ["0", "1", "<"]
    assert [sign for sign in ALPHABET if allowed[17, ALPHABET.index(sign)]] == ["0", "1", "2", "3", "<"]
    assert allowed[16, ALPHABET.index("9")]


def zone_read_as(first_line: str, open_place: int, sign: str, by: float) -> Spelt:
    """The first line of a zone at one of whose places another sign is only so much less likely."""
    known = aligned(scores_of(first_line), 44)
    assert known is not None
    known.chances[open_place, ALPHABET.index(sign)] = known.chances[open_place].max() - by
    chances = [known.chances, known.chances]
    read = spell(known.chances, grammar(TD3, 0))
    return with_known_codes(TD3, [read, spelt(specimens.TD3[1], TD3, 1)], chances)[0]


def test_a_code_that_no_state_has_becomes_the_likeliest_that_one_has_and_is_in_doubt():
    line = zone_read_as(specimens.TD3[0].replace("UTO", "UBA"), 3, "S", by=3.0)
    assert line.text[2:5] == "USA"
    assert line.margins[2:5].max() < 0


def test_a_code_that_stands_clearly_in_the_picture_stays_though_no_state_has_it():
    line = zone_read_as(specimens.TD3[0].replace("UTO", "UBA"), 3, "S", by=9.0)
    assert line.text[2:5] == "UBA"
    assert line.margins[2:5].min() > 5


def test_germany_s_single_letter_is_a_code():
    assert zone_read_as(specimens.TD3[0].replace("UTO", "D<<"), 3, "O", by=1.0).text[2:5] == "D<<"


def test_too_few_steps_give_no_line():
    assert aligned(scores_of("AB"), 44) is None
    assert aligned(scores_of("AB")[:0], 0) is None
