"""Every refusal and fault is a sentence that says what happened and what was kept."""

from __future__ import annotations

import string

import pytest

from gatepost.domain import errors, parcel_errors
from gatepost.domain.errors import Fault, Notice, Refusal


def all_notices() -> list[type[Notice]]:
    said = {**vars(errors), **vars(parcel_errors)}.values()
    return [one for one in said if isinstance(one, type) and issubclass(one, Refusal | Fault) and one.sentence]


@pytest.mark.parametrize("notice", all_notices(), ids=lambda one: one.__name__)
def test_each_is_a_whole_sentence_with_its_facts_filled_in(notice):
    facts = {name: "fact" for _, name, _, _ in string.Formatter().parse(notice.sentence) if name}
    said = str(notice(**facts))
    assert said
    assert said[-1] in ".;"
    assert "{" not in said


def test_lists_of_fields_are_written_with_commas():
    assert "birth date, sex" in str(errors.Unconfirmed(fields=("birth_date", "sex")))
