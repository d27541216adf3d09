"""What an officer is told about a document."""

from __future__ import annotations

from datetime import date

import pytest

from gatepost.domain.findings import Finding, FindingKind, findings
from gatepost.domain.reading import DocumentReading
from gatepost.scan.document import to_reading
from gatepost.scan.mrz import parse
from tests import specimens

TODAY = date(2026, 11, 24)


def read(lines: tuple[str, ...]) -> DocumentReading:
    return to_reading(parse(lines), TODAY)


def kinds(lines: tuple[str, ...]) -> list[FindingKind]:
    return [one.kind for one in findings(read(lines), TODAY)]


def test_an_expired_document_is_said():
    said = [str(one) for one in findings(read(specimens.TD3), TODAY)]
    assert said == ["The document expired on 2012-04-15."]


def test_a_valid_document_needs_no_words():
    assert kinds(specimens.KYRGYZ) == []


def test_a_failing_check_digit_is_named():
    wrong = (specimens.KYRGYZ[0], specimens.KYRGYZ[1].replace("9905094", "9905095"))
    said = findings(read(wrong), TODAY)
    assert [one.facts["field"] for one in said if one.kind is FindingKind.CHECK_FAILED] == ["birth_date"]


def test_a_composite_that_fails_alone_is_named():
    wrong = (specimens.KYRGYZ[0], specimens.KYRGYZ[1][:-1] + "7")
    said = findings(read(wrong), TODAY)
    assert [one.facts["field"] for one in said if one.kind is FindingKind.CHECK_FAILED] == ["composite"]


def test_a_pin_that_contradicts_birth_date_or_sex_is_said():
    other_sex = (specimens.KYRGYZ[0], specimens.KYRGYZ[1].replace("M", "F"))
    assert FindingKind.PIN_SEX in kinds(other_sex)
    other_day = (specimens.KYRGYZ[0], specimens.KYRGYZ[1].replace("9905094", "9805094"))
    assert FindingKind.PIN_BIRTH in kinds(other_day)


def test_an_impossible_birth_date_is_said():
    assert FindingKind.DATE_IMPOSSIBLE in kinds((specimens.TD3[0], specimens.TD3[1].replace("740812", "743312")))


@pytest.mark.parametrize("lines", [specimens.TD3, specimens.TD1])
def test_a_name_that_fills_its_line_may_be_cut_off(lines):
    place = 2 if len(lines) == 3 else 0
    full = list(lines)
    full[place] = full[place].replace("<<<<<<<<<<", "<ABCDEFGHI")
    full[place] = full[place].rstrip("<").ljust(len(full[place]), "X")
    assert FindingKind.NAME_CUT_OFF in kinds(tuple(full))


def test_a_statement_is_a_sentence():
    assert "name and birth date only" in str(Finding(FindingKind.SAME_NAMES))
