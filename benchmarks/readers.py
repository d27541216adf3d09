"""Readers of zones to compare: ours, and where installed RapidOCR's whole page and PassportEye with Tesseract."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import cv2

from benchmarks.rapid import restricted
from gatepost.domain.errors import MrzUnreadable
from gatepost.domain.reading import Certainty, DocumentReading
from gatepost.scan.document import to_reading
from gatepost.scan.mrz import FILLER, LAYOUTS, Layout
from gatepost.scan.mrz_text import parse_text, tidy_lines
from gatepost.scan.recognise import Recogniser
from tests.scenes.page import Pixels

TODAY = date(2026, 11, 24)
_TO_DIGIT, _TO_LETTER = str.maketrans("OQDIZSBG", "00012586"), str.maketrans("01258", "OIZSB")


@dataclass(frozen=True)
class Answer:
    """What a reader said: the lines, and the fields that it vouches for."""

    lines: tuple[str, ...] = ()
    verified: tuple[tuple[str, str], ...] = ()


Reader = Callable[[Pixels], Answer]


def available() -> dict[str, Reader]:
    """The readers that this machine has, by name, ours first."""
    found = {"gatepost": _ours(), "RapidOCR": _rapidocr(), "PassportEye": _passporteye()}
    return {name: reader for name, reader in found.items() if reader is not None}


def verified_fields(reading: DocumentReading) -> tuple[tuple[str, str], ...]:
    """The fields that a reading vouches for, with their values."""
    return tuple((name, field.value) for name, field in reading.fields.items() if field.certainty is Certainty.VERIFIED)


def _ours() -> Reader:
    recogniser = Recogniser()

    def read(picture: Pixels) -> Answer:
        found = recogniser.read(picture)
        if found is None:
            return Answer()
        reading = to_reading(found.parsed, TODAY, found.unclear, exact=False)
        return Answer(found.parsed.lines, verified_fields(reading))

    return read


def _rapidocr() -> Reader | None:
    whole_page = restricted()
    return (lambda picture: Answer(whole_page(picture))) if whole_page is not None else None


def _passporteye() -> Reader | None:
    """PassportEye with the MRZ model where `TESSDATA_PREFIX` has one (`mrz.traineddata`), else with the English one."""
    try:
        from passporteye import read_mrz
    except ImportError:
        return None
    has_model = (Path(os.environ.get("TESSDATA_PREFIX", "/nowhere")) / "mrz.traineddata").exists()
    words = "-l mrz" if has_model else ""

    def read(picture: Pixels) -> Answer:
        with tempfile.NamedTemporaryFile(suffix=".png") as file:
            cv2.imwrite(file.name, picture[:, :, ::-1])
            try:
                found = read_mrz(file.name, extra_cmdline_params=words)
            except (KeyError, IndexError, ValueError, RuntimeError):  # it stumbles over some pictures
                return Answer()
        return Answer(_restricted(str(found.aux["text"]))) if found is not None else Answer()

    return read


def _restricted(text: str) -> tuple[str, ...]:
    """The zone in a page's text, look-alikes turned into what may stand at their place; empty where there is none."""
    try:
        return parse_text("\n".join(_by_place(line) for line in tidy_lines(text))).lines
    except MrzUnreadable:
        return ()


def _by_place(line: str) -> str:
    """A second line of TD3, TD2 or TD1 with digits where dates are, and letters where nationalities are."""
    for layout in LAYOUTS.values():
        if len(line) == layout.line_length and sum(sign.isdigit() for sign in line) > len(line) // 4:
            return _mended(line, layout)
    return line


def _mended(line: str, layout: Layout) -> str:
    signs = list(line)
    for name, table in (("birth_date", _TO_DIGIT), ("expiry_date", _TO_DIGIT), ("nationality", _TO_LETTER)):
        span = layout.fields[name]
        if span.line == 1:
            signs[span.start : span.end] = line[span.start : span.end].translate(table)
    return "".join(signs).ljust(layout.line_length, FILLER)
