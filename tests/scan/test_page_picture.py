"""The page of a document as a picture shows it."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date

import cv2
import numpy as np
import pytest

from gatepost.scan import page_picture
from gatepost.scan.intake import Intake
from gatepost.scan.source import RawPicture, RawText
from tests import specimens

LINES = {"TD1": specimens.TD1, "TD3": specimens.TD3, "Kyrgyz passport": specimens.KYRGYZ}


@pytest.fixture(scope="module")
def intake() -> Intake:
    return Intake(lambda: date(2026, 11, 24))


@pytest.mark.parametrize("lines", LINES.values(), ids=LINES.keys())
@pytest.mark.parametrize("turn", [0.0, 90.0, 180.0, 12.0])
def test_the_page_is_upright_whichever_way_it_lay_and_reads_the_same(intake, lines, turn):
    reading = intake.read(RawPicture(specimens.photo(lines, turn), "photo"))
    page = cv2.imdecode(np.frombuffer(reading.page, dtype=np.uint8), cv2.IMREAD_COLOR)
    again = intake.read(RawPicture(page[:, :, ::-1], "page"))
    assert again.lines == reading.lines
    found = intake.look(page[:, :, ::-1])
    ways = [line.place.way for line in found.lines]
    assert all(way[0] > 0.99 for way in ways)  # from left to right
    assert all(line.place.centre[1] > page.shape[0] / 2 for line in found.lines)  # at the page's foot
    assert len(reading.page) <= page_picture.LARGEST


def test_a_noisy_page_is_made_poorer_until_it_is_small_enough(intake, monkeypatch):
    picture = specimens.photo(specimens.TD3)
    noise = np.random.default_rng(1).integers(-40, 40, picture.shape)
    noisy = np.clip(picture.astype(int) + noise, 0, 255).astype(np.uint8)
    found = intake.look(picture)
    whole = len(page_picture.page_jpeg(found, noisy))
    monkeypatch.setattr(page_picture, "LARGEST", whole - 1)
    assert 0 < len(page_picture.page_jpeg(found, noisy)) < whole
    monkeypatch.setattr(page_picture, "LARGEST", 10)
    assert page_picture.page_jpeg(found, noisy) == b""


def test_what_no_picture_gave_has_no_page(intake):
    assert intake.read(RawText("\n".join(specimens.KYRGYZ))).page == b""


def test_a_page_at_the_very_edge_of_the_picture_is_no_error(intake):
    rng = random.Random(4)
    picture = specimens.photo(specimens.TD1)
    found = intake.look(picture)
    for _ in range(20):
        cut = picture[: rng.randint(30, picture.shape[0]), : rng.randint(30, picture.shape[1])]
        line = replace(found.lines[-1], shape=cut.shape[:2])
        assert page_picture.page_jpeg(replace(found, lines=(line,)), np.ascontiguousarray(cut))
