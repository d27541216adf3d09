"""Pictures of specimens and of generated documents, photographed synthetically."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date

import cv2
import numpy as np
import pytest

from gatepost.domain.reading import Certainty
from gatepost.scan.decode import Aligned, aligned
from gatepost.scan.document import to_reading
from gatepost.scan.line_image import LinePlace
from gatepost.scan.mrz import parse
from gatepost.scan.recognise import ReadLine, Recogniser, averaged, judged
from tests import specimens
from tests.scan.test_decode import scores_of
from tests.scenes import typeface
from tests.scenes.lines import KINDS, zone
from tests.scenes.page import Print, page
from tests.scenes.photograph import CALM, HARD, photograph, two_documents, without_zone

TODAY = date(2026, 11, 24)
CLEAR = Print(typeface.OCR_B, 0.2, 2.4, 2.54, 5.0)
WEBCAM = replace(CALM, blur=(2, 8), noise=(1, 5), glare=0.2, shade=0.3)


@pytest.fixture(scope="module")
def recogniser() -> Recogniser:
    return Recogniser()


@pytest.mark.parametrize("lines", specimens.ALL.values(), ids=specimens.ALL)
def test_every_format_is_read_from_a_photo(recogniser, lines):
    found = recogniser.read(specimens.photo(lines, turn=3))
    assert found is not None
    assert found.parsed.lines == lines


@pytest.mark.parametrize("turn", [0, 45, 90, 135, 180, 225, 270, 315])
def test_a_photo_may_be_turned(recogniser, turn):
    found = recogniser.read(specimens.photo(specimens.TD1, turn))
    assert found is not None
    assert found.parsed.lines == specimens.TD1


@pytest.mark.parametrize("kind", KINDS)
def test_webcam_frames_of_every_kind_are_read(recogniser, kind):
    rng = random.Random(f"frames of {kind}")
    right = 0
    for _ in range(4):
        lines = zone(rng, kind)
        found = recogniser.read(photograph(rng, page(rng, lines, printed=CLEAR, plain=True), WEBCAM).picture)
        right += found is not None and found.parsed.lines == lines
    assert right >= 3


def test_no_wrong_field_is_verified_however_bad_the_picture(recogniser):
    rng = random.Random("bad pictures")
    for _ in range(25):
        lines = zone(rng)
        found = recogniser.read(photograph(rng, page(rng, lines), HARD).picture)
        if found is None:
            continue
        right = to_reading(parse(lines), TODAY)
        for name, field in to_reading(found.parsed, TODAY, found.unclear, exact=False).fields.items():
            assert field.certainty is not Certainty.VERIFIED or field.value == right.value(name)


PLACE = LinePlace(np.array([[20, 50], [600, 50]], dtype=np.float32), np.full(2, 12, dtype=np.float32))


def certainties(lines: tuple[str, ...], known: list[Aligned]) -> dict[str, Certainty]:
    """How sure each field is of a zone that a network sees as `known`."""
    read = [ReadLine(PLACE, scores_of(text), text, (100, 700)) for text in lines]
    found = judged(read, len(known[0].chances), known)
    assert found is not None
    fields = to_reading(found.parsed, TODAY, found.unclear, exact=False).fields
    return {name: field.certainty for name, field in fields.items()}


def seen_clearly(lines: tuple[str, ...], length: int) -> list[Aligned]:
    return [each for text in lines if (each := aligned(scores_of(text), length)) is not None]


def leave_open(known: Aligned, place: int, by: float) -> None:
    """One digit hardly likelier than all others."""
    digits = known.chances[place, :10]
    digits[:] = np.where(digits > -1, -0.1, -0.1 - by)


def test_the_number_in_a_russian_internal_passport_is_doubtful_where_a_sign_of_it_is_open():
    lines = zone(random.Random("PNRUS"), "PNRUS")
    known = seen_clearly(lines, 44)
    assert certainties(lines, known)["optional"] is Certainty.VERIFIED
    leave_open(known[1], 38, by=0.8)
    assert certainties(lines, known)["optional"] is Certainty.DOUBTFUL


def test_two_signs_that_are_each_nearly_sure_are_too_many_under_one_check_digit():
    lines = specimens.KYRGYZ
    known = seen_clearly(lines, 44)
    leave_open(known[1], 4, by=2.9)
    assert certainties(lines, known)["document_number"] is Certainty.VERIFIED
    leave_open(known[1], 6, by=2.2)
    assert certainties(lines, known)["document_number"] is Certainty.DOUBTFUL
    assert certainties(lines, known)["birth_date"] is Certainty.VERIFIED


def test_nothing_is_vouched_for_where_one_line_of_the_zone_has_a_sign_too_many():
    torn = (f"4{specimens.KYRGYZ[0]}", specimens.KYRGYZ[1])
    sure = certainties(torn, seen_clearly(torn, 44))
    assert Certainty.VERIFIED not in sure.values()


def test_of_two_documents_one_is_read_whole(recogniser):
    rng = random.Random("two")
    zones = zone(rng, "TD3"), zone(rng, "TD1")
    pages = [page(rng, lines, printed=CLEAR, plain=True) for lines in zones]
    scene = two_documents(rng, *pages, replace(CALM, size=(1920, 1080)))
    found = recogniser.read(scene.picture)
    assert found is not None
    assert found.parsed.lines in zones


def test_a_document_whose_check_digits_are_wrong_is_read_and_never_verified(recogniser):
    wrong = (specimens.TD3[0], "L898902C37UTO7408123F1204158ZE184226B<<<<<21")
    found = recogniser.read(specimens.photo(wrong))
    assert found is not None
    assert found.parsed.lines == wrong
    reading = to_reading(found.parsed, TODAY, found.unclear, exact=False)
    assert Certainty.VERIFIED not in {field.certainty for field in reading.fields.values()}


def test_a_photo_without_a_zone_gives_nothing(recogniser):
    plain = np.full((600, 900, 3), 200, dtype=np.uint8)
    assert recogniser.read(plain) is None
    text_only = np.asarray(specimens.page(("NO ZONE IN THIS PICTURE",)))
    assert recogniser.read(text_only) is None
    rng = random.Random("none")
    assert [recogniser.read(without_zone(rng, CALM).picture) for _ in range(4)] == [None] * 4


def test_a_zone_drawn_by_hand_is_never_verified(recogniser):
    picture = np.full((500, 1100, 3), 235, dtype=np.uint8)
    for row, line in enumerate(specimens.TD3):
        cv2.putText(
            picture, line, (30, 330 + 70 * row), cv2.FONT_HERSHEY_SCRIPT_SIMPLEX, 0.8, (30, 30, 30), 2, cv2.LINE_AA
        )
    found = recogniser.read(picture)
    if found is not None:
        right = to_reading(parse(specimens.TD3), TODAY)
        for name, field in to_reading(found.parsed, TODAY, found.unclear, exact=False).fields.items():
            assert field.certainty is not Certainty.VERIFIED or field.value == right.value(name)


@pytest.mark.parametrize("shape", [(1, 1, 3), (3, 700, 3), (700, 3, 3), (2, 2, 3)])
def test_tiny_and_thin_pictures_give_nothing(recogniser, shape):
    assert recogniser.read(np.zeros(shape, dtype=np.uint8)) is None


def test_frames_of_one_document_read_together_say_more_than_the_worst_of_them(recogniser):
    rng = random.Random("frames")
    lines = zone(rng, "TD1")
    subject = page(rng, lines, printed=CLEAR, plain=True)
    looks = [recogniser.read(photograph(rng, subject, replace(WEBCAM, blur=(8, 14))).picture) for _ in range(5)]
    together = averaged([look for look in looks if look is not None])
    assert together is not None
    assert together.parsed.lines == lines


def test_nothing_is_vouched_for_in_signs_of_four_pixels(recogniser):
    rng = random.Random("four pixels")
    lines = ("IOCZEMVSHTLGLYV<<BBNHNJJGBR<ASANOVIC", "0GH6IJ2A<4CZE0701190F2008066<<<<<<<0")  # G and 6 have one value
    painted = page(rng, lines, printed=Print(typeface.OCR_B, 0.2, 2.4, 2.54, 5.0), plain=True).picture
    small = cv2.resize(painted, None, fx=4 / 19, fy=4 / 19, interpolation=cv2.INTER_AREA)
    found = recogniser.read(small)
    assert found is not None
    fields = to_reading(found.parsed, TODAY, found.unclear, exact=False).fields
    assert Certainty.VERIFIED not in {field.certainty for field in fields.values()}
