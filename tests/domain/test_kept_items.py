"""Things that are kept for somebody."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from gatepost.domain.annulments import Annulment
from gatepost.domain.errors import FieldMissing
from gatepost.domain.kept_items import KeptItem, KeptKind
from gatepost.domain.people import Prisoner

NOW = datetime(2026, 11, 25, 6, tzinfo=UTC)
UMBRELLA = KeptItem(KeptKind.FOUND, " Umbrella ", " Shelf 2 ", visit=" v-2026-000001 ")


def test_a_thing_is_tidied_and_says_what_is_missing():
    tidy = UMBRELLA.checked()
    assert (tidy.description, tidy.place, tidy.visit) == ("Umbrella", "Shelf 2", "V-2026-000001")
    with pytest.raises(FieldMissing) as missing:
        replace(UMBRELLA, description="", place="", kind=KeptKind.FOR_PRISONER).checked()
    assert missing.value.facts["fields"] == ("description", "place", "prisoner")
    assert replace(UMBRELLA, kind=KeptKind.FOR_PRISONER, prisoner=Prisoner("ST-001", "T", "B")).checked()


def test_a_thing_is_here_until_it_is_given_out_or_crossed_out():
    assert UMBRELLA.is_here
    assert not replace(UMBRELLA, given_out_at=NOW).is_here
    assert not replace(UMBRELLA, annulment=Annulment(NOW, "a", "b", "c")).is_here
