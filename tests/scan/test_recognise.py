"""Pictures of specimens, printed in OCR-B and photographed synthetically."""

from __future__ import annotations

import numpy as np
import pytest

from gatepost.scan.recognise import Recogniser
from tests import specimens


@pytest.fixture(scope="module")
def recogniser() -> Recogniser:
    return Recogniser()


@pytest.mark.parametrize("lines", specimens.ALL.values(), ids=specimens.ALL)
def test_every_format_is_read_from_a_photo(recogniser, lines):
    found = recogniser.read(specimens.photo(lines, turn=3))
    assert found is not None
    assert found.parsed.lines == lines


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_photo_may_be_turned(recogniser, turn):
    found = recogniser.read(specimens.photo(specimens.TD1, turn))
    assert found is not None
    assert found.parsed.lines == specimens.TD1


def test_a_photo_without_a_zone_gives_nothing(recogniser):
    plain = np.full((600, 900, 3), 200, dtype=np.uint8)
    assert recogniser.read(plain) is None
    text_only = np.asarray(specimens.page(("NO ZONE IN THIS PICTURE",)))
    assert recogniser.read(text_only) is None


@pytest.mark.parametrize("shape", [(1, 1, 3), (3, 700, 3), (700, 3, 3)])
def test_tiny_and_thin_pictures_give_nothing(recogniser, shape):
    assert recogniser.read(np.zeros(shape, dtype=np.uint8)) is None
