"""Layouts, check digits, parsing and formatting of the machine readable zone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatepost.domain.errors import MrzUnreadable
from gatepost.domain.reading import DocumentFormat
from gatepost.scan.mrz import OLD_FRENCH, MrzDocument, check_digit, format_mrz, layout_of, parse
from tests import specimens


@pytest.mark.parametrize("lines", specimens.ALL.values(), ids=specimens.ALL)
def test_every_check_digit_of_a_specimen_holds(lines):
    parsed = parse(lines)
    assert parsed.checks
    assert all(parsed.checks.values())


def test_the_fields_of_the_standards_passport():
    document = parse(specimens.TD3).document
    assert document == MrzDocument(
        DocumentFormat.TD3, "P", "UTO", "ERIKSSON", "ANNA MARIA", "L898902C3", "UTO", "740812", "F", "120415",
        personal_number="ZE184226B",
    )  # fmt: skip


@pytest.mark.parametrize("lines", specimens.ALL.values(), ids=specimens.ALL)
def test_formatting_a_parsed_specimen_gives_its_lines_back(lines):
    assert format_mrz(parse(lines).document) == lines


@given(specimens.documents())
def test_parsing_what_was_formatted_gives_the_document_back(document):
    parsed = parse(format_mrz(document))
    assert parsed.document == document
    assert all(parsed.checks.values())
    assert not parsed.names_truncated


@given(specimens.documents(), st.data())
def test_one_changed_sign_under_a_check_digit_is_noticed(document, data):
    lines = [list(line) for line in format_mrz(document)]
    span = layout_of(["".join(line) for line in lines]).fields["birth_date"]
    place = data.draw(st.integers(span.start, span.end - 1))
    old = lines[span.line][place]
    lines[span.line][place] = str((int(old) + data.draw(st.integers(1, 9))) % 10)
    assert not parse(["".join(line) for line in lines]).checks["birth_date"]


@given(st.lists(st.text(max_size=50), max_size=4))
def test_arbitrary_lines_raise_nothing_but_the_documented_error(lines):
    try:
        parsed = parse(lines)
    except MrzUnreadable:
        return
    assert parsed.lines == tuple(lines)


@given(st.sampled_from([(2, 44), (2, 36), (3, 30)]), st.data())
def test_any_lines_in_the_alphabet_are_parsed(shape, data):
    count, length = shape
    line = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<", min_size=length, max_size=length)
    parsed = parse([data.draw(line) for _ in range(count)])
    assert parsed.checks


def test_a_number_longer_than_nine_signs_runs_on_in_the_optional_field():
    document = replace(parse(specimens.TD1).document, document_number="D23145890734", optional="AB12")
    lines = format_mrz(document)
    assert lines[0] == "I<UTOD23145890<7349<AB12<<<<<<"
    assert parse(lines).document == document


def test_a_long_number_with_a_wrong_digit_is_noticed():
    lines = ("I<UTOD23145890<7348<AB12<<<<<<", *specimens.TD1[1:])
    parsed = parse(lines)
    assert parsed.document.document_number == "D23145890734"
    assert not parsed.checks["document_number"]


@pytest.mark.parametrize("first", ["I<UTOD23145890<<<<<<<<<<<<<<<<", "I<UTOD2314589<<734<<<<<<<<<<<<"])
def test_a_filler_for_the_digit_without_a_rest_is_no_long_number(first):
    parsed = parse((first, *specimens.TD1[1:]))
    assert "7" not in parsed.document.document_number
    assert not parsed.checks["document_number"]


def test_an_empty_personal_number_may_have_a_filler_for_its_digit():
    second = "L898902C36UTO7408122F1204159<<<<<<<<<<<<<<<"
    composite = check_digit(second[:10] + second[13:20] + second[21:43])
    assert parse((specimens.TD3[0], second + composite)).checks["personal_number"]


def test_names_longer_than_their_field_are_cut_off_and_say_so():
    document = replace(parse(specimens.TD1).document, surname="A" * 20, given_names="B" * 20)
    parsed = parse(format_mrz(document))
    assert parsed.names_truncated
    assert (parsed.document.surname, parsed.document.given_names) == ("A" * 20, "B" * 8)


def test_a_holder_without_given_names_is_legal():
    parsed = parse(format_mrz(replace(parse(specimens.TD3).document, given_names="")))
    assert (parsed.document.surname, parsed.document.given_names) == ("ERIKSSON", "")


@pytest.mark.parametrize(
    "lines",
    [
        (),
        (specimens.TD3[0],),
        (specimens.TD3[0], specimens.TD3[1][:-1]),
        (specimens.TD3[0], specimens.TD3[1].lower()),
        (specimens.TD3[0], "Ё" * 44),
        ("V" + specimens.TD2[0][1:], specimens.TD3[1]),
    ],
)
def test_what_is_no_zone_is_refused(lines):
    with pytest.raises(MrzUnreadable):
        parse(lines)


@pytest.mark.parametrize(
    "changes",
    [
        {"document_number": "TOOLONG1234567890ABCDEFGHIJ"},
        {"issuer": "UTOPIA"},
        {"issuer": "ут"},
        {"surname": "Eriksson"},
    ],
)
def test_what_does_not_fit_is_not_formatted(changes):
    for lines in (specimens.TD3, specimens.TD1):
        with pytest.raises(MrzUnreadable):
            format_mrz(replace(parse(lines).document, **changes))


# The published specimen of the French identity card of before 2021.
FRENCH = ("IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<", "8806923102858CORINNE<<<<<<<6512068F6")


def test_the_old_french_card_has_a_layout_of_its_own():
    parsed = parse(FRENCH)
    assert parsed.layout is OLD_FRENCH
    assert parsed.checks == {"document_number": True, "birth_date": True, "composite": True}
    document = parsed.document
    assert (document.surname, document.given_names, document.sex) == ("BERTHIER", "CORINNE", "F")
    assert (document.document_number, document.birth_date) == ("880692310285", "651206")
    assert (document.nationality, document.expiry_date) == ("", "")
    assert not parsed.names_truncated


def test_an_old_french_card_whose_surname_fills_its_field_may_be_cut_off():
    long = "IDFRA" + "BERTHIERDELACOURTMONTPELLIER"[:25] + "<<<<<<"
    assert parse((long, FRENCH[1])).names_truncated


def test_a_wrong_digit_in_an_old_french_card_fails_its_own_check():
    parsed = parse((FRENCH[0], FRENCH[1].replace("651206", "651207")))
    assert parsed.checks == {"document_number": True, "birth_date": False, "composite": False}
