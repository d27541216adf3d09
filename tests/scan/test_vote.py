"""Frames of a camera voted on."""

from __future__ import annotations

import numpy as np
import pytest

from gatepost.scan.decode import ALPHABET, Aligned
from gatepost.scan.line_image import LinePlace
from gatepost.scan.recognise import FoundMrz, ReadLine, judged
from gatepost.scan.vote import Votes
from tests import specimens

OTHER = ("P<UTOSMITH<<JOHN<<<<<<<<<<<<<<<<<<<<<<<<<<<<", specimens.TD3[1])


@pytest.fixture
def votes(seconds) -> Votes:
    return Votes(seconds)


def frame(lines: tuple[str, ...], *smudges: tuple[int, int, str, float], begins: float = 20) -> FoundMrz:
    """What one frame shows; a smudge at (line, place) makes another sign likely by so much."""
    place = LinePlace(np.array([[begins, 50], [120, 50]], np.float32), np.full(2, 10, np.float32))
    known = []
    for at, line in enumerate(lines):
        chances = np.full((len(line), len(ALPHABET)), -9.0, np.float32)
        chances[np.arange(len(line)), [ALPHABET.index(sign) for sign in line]] = -0.05
        for row, column, sign, chance in smudges:
            if row == at:
                chances[column, ALPHABET.index(sign)] = chance
        known.append(Aligned(chances, 0.0))
    found = judged(
        [ReadLine(place, np.zeros((1, 1), np.float32), line, (200, 200)) for line in lines], len(lines[0]), known
    )
    assert found is not None
    return found


def test_two_frames_that_agree_are_taken(votes):
    assert votes.add(frame(specimens.TD3)) is None
    taken = votes.add(frame(specimens.TD3))
    assert taken is not None
    assert taken.parsed.lines == specimens.TD3


def test_a_document_that_stays_is_taken_once_and_again_after_it_was_away(votes, seconds):
    votes.add(frame(specimens.TD3))
    assert votes.add(frame(specimens.TD3)) is not None
    for _ in range(30):
        seconds.now += 0.1
        assert votes.add(frame(specimens.TD3)) is None
    seconds.now += 3
    votes.add(None)
    votes.add(frame(specimens.TD3))
    assert votes.add(frame(specimens.TD3)) is not None


def test_the_next_document_is_not_mixed_with_the_one_before(votes):
    votes.add(frame(OTHER))
    assert votes.add(frame(specimens.TD1)) is None
    taken = votes.add(frame(specimens.TD1))
    assert taken is not None
    assert taken.parsed.lines == specimens.TD1


def test_a_sign_that_one_frame_saw_wrong_is_outvoted(votes):
    wrong = frame(specimens.TD3, (0, 5, "F", -0.02))
    assert wrong.parsed.lines[0][5] == "F"
    votes.add(wrong)
    votes.add(frame(specimens.TD3))
    taken = votes.add(frame(specimens.TD3))
    assert taken is not None
    assert taken.parsed.lines == specimens.TD3


def test_what_a_check_digit_cannot_see_must_be_clearer_than_the_rest():
    """8 and S have one value for the check digit, 8 and 3 have not: the digit that holds speaks against the 3 alone."""
    assert frame(specimens.TD3, (1, 1, "3", -2.5)).unclear == frozenset()
    assert "document_number" in frame(specimens.TD3, (1, 1, "S", -2.5)).unclear
    assert frame(specimens.TD3, (0, 6, "I", -2.5)).unclear == frozenset()  # no check digit covers a name


def test_two_letters_taken_for_digits_of_their_shape_may_cancel_out():
    """`OO` and `00` have one check digit: a 0 that may be an O is in doubt although the digit holds."""
    line = "0015972462POL8105196M200805515563208<<<<<<<<"
    zone = ("VEPOLTRKZNNO<WSOIZ<<VBIWL<HANS<<<<<<<<<<<<<<", line)
    assert "document_number" not in frame(zone).unclear
    assert "document_number" in frame(zone, (1, 0, "O", -1.75), (1, 1, "O", -3.8)).unclear


def test_a_piece_of_a_longer_zone_verifies_nothing_although_digits_hold():
    piece = ("IR<WGA<ZHANARBEK<<<<<<<<<<<<<<<<<<<<", "<4NLD92082OIF2107109<<<<<<<<<<<<<<02")
    assert frame(piece).parsed.checks["document_number"]
    assert {"document_number", "birth_date", "expiry_date"} <= frame(piece).unclear


def test_what_the_edge_of_the_picture_cuts_off_is_in_doubt():
    assert frame(specimens.TD3).unclear == frozenset()
    assert {"document_code", "document_number"} <= frame(specimens.TD3, begins=-4).unclear


def test_an_unsure_sign_waits_for_more_frames(votes):
    unsure = frame(specimens.TD3, (1, 2, "B", -0.06))
    assert "document_number" in unsure.unclear
    assert votes.add(unsure) is None
    assert votes.add(unsure) is None


def test_a_document_at_odds_with_its_check_digits_is_taken_after_many_equal_frames(votes, seconds):
    wrong = (specimens.TD3[0], specimens.TD3[1].replace("7408122", "7408123"))
    taken = None
    count = 0
    while taken is None and count < 20:
        count += 1
        seconds.now += 0.1
        taken = votes.add(frame(wrong))
    assert taken is not None
    assert 3 < count < 10
    assert not taken.parsed.checks["birth_date"]


def test_frames_that_are_long_past_do_not_count(votes, seconds):
    votes.add(frame(specimens.TD3))
    seconds.now += 5
    assert votes.add(frame(specimens.TD3)) is None


def test_nothing_in_sight_gives_nothing(votes):
    assert votes.add(None) is None
