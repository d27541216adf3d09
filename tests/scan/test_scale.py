"""A scale on a pseudo-terminal."""

from __future__ import annotations

import os
import pty
import threading
import time
import tty
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatepost.domain.parcel_errors import ScaleNonsense, ScaleUnplugged
from gatepost.scan.scale import Scale, weight_in


@pytest.fixture
def line() -> Iterator[tuple[int, str]]:
    """The scale's end of a line, and the name of the port at ours."""
    ours, theirs = pty.openpty()
    tty.setraw(theirs)
    yield ours, os.ttyname(theirs)
    os.close(ours)
    os.close(theirs)


def sending(end: int, *parts: bytes) -> threading.Thread:
    """Send parts one after the other, a little apart, once the port is open."""

    def send() -> None:
        for part in parts:
            time.sleep(0.15)
            os.write(end, part)

    thread = threading.Thread(target=send)
    thread.start()
    return thread


@pytest.mark.parametrize(
    ("said", "grams"),
    [
        ("ST,GS,+  1.234kg", 1234),
        ("   0.500 kg", 500),
        ("ST 1234 g", 1234),
        ("2,5 KG", 2500),
        ("+0.000kg", 0),
        ("US,GS,+  1.2kg", None),
        ("OL", None),
        ("-0.100kg", None),
        ("999999 kg", None),
        ("12 lb", None),
        ("hello", None),
        ("", None),
    ],
)
def test_a_line_says_a_weight_or_none(said, grams):
    assert weight_in(said) == grams


@given(st.text())
def test_whatever_a_scale_sends_is_a_weight_or_none(said):
    grams = weight_in(said)
    assert grams is None or 0 <= grams <= 500_000


def test_the_first_weight_at_rest_counts_however_it_is_cut(line):
    end, port = line
    thread = sending(end, b"US,GS,+ 1.1", b"00kg\r\nST,GS,+", b" 1.234kg\r\n")
    assert Scale(port).weigh() == 1234
    thread.join()


def test_a_scale_that_sends_nonsense_says_so(line, monkeypatch):
    end, port = line
    monkeypatch.setattr("gatepost.scan.scale._PATIENCE_S", 0.6)
    thread = sending(end, b"\xff\xfe garbage\r\n", b"x" * 9_000)
    with pytest.raises(ScaleNonsense, match="no weight"):
        Scale(port).weigh()
    thread.join()


def test_a_silent_scale_and_one_that_is_not_there(line, monkeypatch):
    monkeypatch.setattr("gatepost.scan.scale._PATIENCE_S", 0.3)
    with pytest.raises(ScaleUnplugged):
        Scale(line[1]).weigh()
    with pytest.raises(ScaleUnplugged):
        Scale("/dev/nowhere").weigh()
