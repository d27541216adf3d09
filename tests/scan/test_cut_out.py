"""Pieces of the picture for fields in doubt."""

from __future__ import annotations

from datetime import date

import numpy as np

from gatepost.scan.intake import Intake
from gatepost.scan.source import RawPicture
from tests import specimens


def test_doubtful_fields_have_their_piece_of_the_picture_and_others_none():
    wrong = (specimens.TD3[0], specimens.TD3[1].replace("7408122", "7408129"))
    reading = Intake(lambda: date(2026, 11, 24)).read(RawPicture(specimens.photo(wrong), "photo"))
    assert "birth_date" in reading.doubtful
    assert set(reading.cut_outs) <= set(reading.doubtful)
    piece = reading.cut_outs["birth_date"]
    pixels = np.frombuffer(piece.pixels, dtype=np.uint8).reshape(piece.height, piece.width)
    assert 130 < piece.width < 260  # six signs and a little beside them
    assert pixels.min() == 0  # ink
    assert pixels.max() == 255  # paper


def test_a_clear_document_needs_no_piece():
    reading = Intake(lambda: date(2026, 11, 24)).read(RawPicture(specimens.photo(specimens.KYRGYZ), "photo"))
    assert reading.doubtful == ()
    assert reading.cut_outs == {}
