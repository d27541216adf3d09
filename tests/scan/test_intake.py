"""Whatever a source sent becomes a typed reading."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest
import zxingcpp

from gatepost.domain.errors import MrzUnreadable, NothingRead
from gatepost.domain.reading import BarcodeReading, Certainty, DocumentReading, UnknownReading
from gatepost.scan.intake import Intake
from gatepost.scan.source import RawPicture, RawText
from tests import specimens
from tests.scan.test_barcode import drawn


@pytest.fixture(scope="module")
def intake() -> Intake:
    return Intake(lambda: date(2026, 11, 24))


def test_mrz_text_becomes_a_document(intake):
    reading = intake.read(RawText("\n".join(specimens.KYRGYZ)))
    assert isinstance(reading, DocumentReading)
    assert reading.value("birth_date") == "1999-05-09"


def test_a_code_becomes_a_barcode_and_other_text_is_unknown(intake):
    assert intake.read(RawText("м-2026-000001")) == BarcodeReading("text", "V-2026-000001")
    assert intake.read(RawText("good morning")) == UnknownReading("good morning")


def test_half_a_zone_is_refused_as_one(intake):
    with pytest.raises(MrzUnreadable):
        intake.read(RawText(specimens.TD3[0]))


def test_a_photo_becomes_a_document_whose_names_are_read_and_numbers_verified(intake):
    reading = intake.read(RawPicture(specimens.photo(specimens.KYRGYZ), "photo.jpg"))
    assert isinstance(reading, DocumentReading)
    assert reading.lines == specimens.KYRGYZ
    assert reading.fields["document_number"].certainty is Certainty.VERIFIED
    assert reading.fields["surname"].certainty is Certainty.READ


def test_a_barcode_in_a_photo_is_read(intake):
    reading = intake.read(RawPicture(drawn(zxingcpp.BarcodeFormat.QRCode, "ST-001"), "photo.jpg"))
    assert reading == BarcodeReading("QRCode", "ST-001")


def test_a_zone_in_a_barcode_is_a_document(intake):
    picture = drawn(zxingcpp.BarcodeFormat.PDF417, "\n".join(specimens.TD1))
    reading = intake.read(RawPicture(picture, "card.jpg"))
    assert isinstance(reading, DocumentReading)
    assert reading.lines == specimens.TD1


def test_a_photo_with_neither_is_said_plainly(intake):
    with pytest.raises(NothingRead, match="No machine readable zone"):
        intake.read(RawPicture(np.full((300, 400, 3), 128, dtype=np.uint8), "wall.jpg"))
