"""Incidents: what must be written down before one is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from gatepost.domain.errors import FieldMissing, PhotoTooLarge, TooManyPhotos
from gatepost.domain.incidents import LARGEST_PHOTO, MOST_PHOTOS, FoundItem, Incident, Measure
from gatepost.domain.people import IdentityDocument, Person

ANNA = Person("ERIKSSON", "ANNA MARIA", "1974-08-12", "F", "UTO", id=1)
TELEPHONE = FoundItem(" Telephone ", " 1 ", " in a loaf of bread ", Measure.SEIZED)
INCIDENT = Incident(
    ANNA, IdentityDocument("", "", "", ""), datetime(2026, 11, 25, 6, tzinfo=UTC), (TELEPHONE,), (" B. Witness ",)
)


def test_what_was_found_is_kept_tidy_and_empty_lines_are_dropped():
    tidy = replace(INCIDENT, items=(TELEPHONE, FoundItem(" ", "", "", Measure.RETURNED)), witnesses=("W", "")).checked()
    assert tidy.items == (FoundItem("Telephone", "1", "in a loaf of bread", Measure.SEIZED),)
    assert tidy.witnesses == ("W",)


@pytest.mark.parametrize(
    ("measure", "needs"),
    [
        (Measure.SEIZED, True),
        (Measure.HANDED_TO_POLICE, True),
        (Measure.KEPT_UNTIL_EXIT, False),
        (Measure.RETURNED, False),
    ],
)
def test_taking_something_away_needs_an_act_and_a_witness(measure, needs):
    incident = replace(INCIDENT, items=(replace(TELEPHONE, measure=measure),), witnesses=())
    assert incident.needs_act is needs
    if needs:
        with pytest.raises(FieldMissing, match="witnesses"):
            incident.checked()
    else:
        assert incident.checked().witnesses == ()


def test_an_incident_says_who_and_what():
    with pytest.raises(FieldMissing) as refused:
        replace(INCIDENT, person=replace(ANNA, surname=" "), items=()).checked()
    assert refused.value.facts["fields"] == ("surname", "found_items")
    assert replace(INCIDENT, items=(), description="Threw a parcel over the fence").checked().needs_act is False


def test_photos_are_bounded_in_number_and_size():
    with pytest.raises(TooManyPhotos):
        replace(INCIDENT, photos=(b"x",) * (MOST_PHOTOS + 1)).checked()
    with pytest.raises(PhotoTooLarge):
        replace(INCIDENT, photos=(b"x" * (LARGEST_PHOTO + 1),)).checked()
    assert len(replace(INCIDENT, photos=(b"x",) * MOST_PHOTOS).checked().photos) == MOST_PHOTOS
