"""From scores to signs of a line of known length."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from gatepost.scan.decode import ALPHABET, BLANK, any_sign, fixed_length, grammar, greedy
from gatepost.scan.mrz import TD1, TD3
from tests import specimens


def scores_of(text: str, steps_each: int = 2, gaps: bool = True) -> np.ndarray:
    """Scores that say `text` clearly."""
    columns: list[int] = []
    for sign in text:
        columns += [ALPHABET.index(sign)] * steps_each + ([BLANK] if gaps else [])
    scores = np.full((len(columns), BLANK + 1), -8.0, dtype=np.float32)
    scores[np.arange(len(columns)), columns] = -0.01
    return scores


@given(st.text(ALPHABET, min_size=1, max_size=44))
def test_clear_scores_give_the_text_back(text):
    scores = scores_of(text)
    assert greedy(scores) == text
    line = fixed_length(scores, any_sign(len(text)))
    assert line is not None
    assert line.text == text


@given(st.text(ALPHABET, min_size=2, max_size=30), st.integers(-1, 1))
def test_the_line_has_always_the_length_that_was_asked_for(text, change):
    line = fixed_length(scores_of(text, steps_each=3), any_sign(len(text) + change))
    assert line is not None
    assert len(line.text) == len(text) + change


def test_a_run_of_fillers_that_ran_together_regains_its_length():
    scores = scores_of("A<<<<B", gaps=False, steps_each=4)
    scores[4:-4, BLANK] = -2.0
    assert greedy(scores) == "A<B"
    line = fixed_length(scores, any_sign(6))
    assert line is not None
    assert line.text == "A<<<<B"


def test_the_grammar_turns_look_alikes_into_what_may_stand_there():
    wrong = specimens.TD3[1].replace("7408122F12", "74O8I22F12")
    line = fixed_length(scores_of(wrong), grammar(TD3, 1))
    assert line is not None
    assert line.text[:13] == specimens.TD3[1][:13]
    assert line.text[13:19].isdigit()


def test_names_hold_digits_only_where_the_russian_passport_says_so():
    assert not grammar(TD3, 0)[10, ALPHABET.index("3")]
    assert grammar(TD3, 0, names_hold_digits=True)[10, ALPHABET.index("3")]
    assert grammar(TD1, 2)[0, ALPHABET.index("E")]


def test_too_few_steps_give_no_line():
    assert fixed_length(scores_of("AB"), any_sign(44)) is None


def test_a_grammar_that_allows_nothing_gives_no_line():
    assert fixed_length(scores_of("AB"), np.zeros((2, len(ALPHABET)), dtype=bool)) is None
