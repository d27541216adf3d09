"""Attached scanners, through SANE's own test backend and one that shows a file."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from gatepost import host
from gatepost.domain.errors import ScannerFailed, ScannerMissing
from gatepost.scan.recognise import Recogniser
from gatepost.scan.sane import SaneScanner, scanners
from tests import specimens

SHOWN = Path("/tmp/input.ppm")


@pytest.fixture(autouse=True)
def only_test_backends(tmp_path, monkeypatch):
    (tmp_path / "dll.conf").write_text("test\npnm\n")
    monkeypatch.setenv("SANE_CONFIG_DIR", str(tmp_path))


def test_the_attached_scanners_are_listed():
    found = {one.device: one.name for one in scanners()}
    assert found["test:0"] == "Noname frontend-tester"
    assert "pnm:0" in found


def test_a_page_is_scanned_at_the_resolution_that_is_set():
    coarse, fine = (SaneScanner("test:0", resolution).scan().picture for resolution in (100, 200))
    assert fine.shape[1] == pytest.approx(2 * coarse.shape[1], rel=0.02)
    assert fine.dtype == np.uint8


def test_a_document_on_the_scanner_is_read():
    try:
        Image.fromarray(specimens.photo(specimens.TD1)).save(SHOWN)
        page = SaneScanner("pnm:0").scan()
    finally:
        SHOWN.unlink(missing_ok=True)
    found = Recogniser().read(page.picture)
    assert found is not None
    assert found.parsed.lines == specimens.TD1


def test_a_scanner_that_is_not_there_is_a_sentence():
    with pytest.raises(ScannerFailed, match="gave no picture"):
        SaneScanner("nothing:0").scan()


def test_without_the_program_a_sentence_says_what_to_do(monkeypatch):
    monkeypatch.setattr(host, "scanner_command", lambda: None)
    with pytest.raises(ScannerMissing, match="watched folder"):
        scanners()
