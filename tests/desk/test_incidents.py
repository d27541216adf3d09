"""Writing incidents down."""

from __future__ import annotations

import csv
import hashlib
from dataclasses import replace
from datetime import timedelta

import pytest

from gatepost.domain.errors import FieldMissing, NoSuchRecord, NotAllowed
from gatepost.domain.incidents import FoundItem, Incident, Measure
from gatepost.domain.people import IdentityDocument, Person
from gatepost.domain.refusals import RefusalCode, Refused
from gatepost.domain.roles import Officer, Role
from tests.desk.test_visits import TODAY, admit, prisoner_of

TELEPHONE = FoundItem("Telephone", "1", "in a loaf of bread", Measure.SEIZED)
KNIFE = FoundItem("Pocket knife", "1", "in a pocket", Measure.KEPT_UNTIL_EXIT)
STRANGER = Person("NOBODY", "KNOWN", "1990-01-01", "F", "UTO")
NO_DOCUMENT = IdentityDocument("", "", "", "")


@pytest.fixture
def incident(counters, clock) -> Incident:
    """Of a visitor who is inside, not written yet."""
    visit = admit(counters).value
    return Incident(visit.person, visit.document, clock.now, (TELEPHONE, KNIFE), ("B. Witness",), visit=visit.number)


def test_what_was_found_is_kept_with_its_visit_and_a_numbered_act(counters, incident):
    photos = (b"\xff\xd8first", b"\xff\xd8second")
    written = counters.incidents.write(replace(incident, photos=photos)).value
    assert (written.number, written.act, written.written_by) == ("I-2026-000001", "A-2026-000001", "admin")
    whole = counters.incidents.whole(written.number)
    assert whole.items == (TELEPHONE, KNIFE)
    assert (whole.photos, whole.photo_count) == (photos, 2)
    assert whole.prisoner == prisoner_of(counters)
    assert counters.incidents.of_day(TODAY)[0].photos == ()
    told = counters.incidents._store.journal_of(written.number)[0].details["rows"]
    hashes = [row["values"]["jpeg"] for row in told if row["table"] == "incident_photos"]
    assert hashes == [f"sha256:{hashlib.sha256(photo).hexdigest()}" for photo in photos]


def test_acts_have_numbers_of_their_own_without_gaps(counters, incident):
    counters.incidents.write(replace(incident, items=(KNIFE,), witnesses=()))
    with pytest.raises(FieldMissing, match="witnesses"):
        counters.incidents.write(replace(incident, witnesses=()))
    second = counters.incidents.write(incident).value
    assert (second.number, second.act) == ("I-2026-000002", "A-2026-000001")


def test_who_was_not_let_in_is_written_down_with_the_incident_and_known_afterwards(counters, clock):
    passport = IdentityDocument("TD3", "P", "UTO", "X1234567")
    one = Incident(STRANGER, passport, clock.now, (), (), "Threw a parcel over the fence")
    first = counters.incidents.write(one).value
    second = counters.incidents.write(one).value
    assert first.person.id == second.person.id != 0
    assert first.act == ""
    assert len(counters.history.of_person(first.person.id).incidents) == 2


def test_an_incident_of_the_future_happened_now_and_one_of_a_visit_that_is_not_there_did_not(counters, incident, clock):
    later = replace(incident, happened_at=clock.now + timedelta(hours=1))
    assert counters.incidents.write(later).value.happened_at == clock.now
    with pytest.raises(NoSuchRecord):
        counters.incidents.write(replace(incident, visit="V-2026-000999"))
    with pytest.raises(NoSuchRecord):
        counters.incidents.whole("I-2026-000999")


def test_an_auditor_writes_no_incident(counters, incident):
    counters.incidents._officer = Officer("audit", "Auditor", Role.AUDITOR)
    with pytest.raises(NotAllowed):
        counters.incidents.write(incident)


def test_the_day_s_files_hold_refusals_and_incidents_beside_the_visits(counters, incident, tmp_path):
    counters.incidents.write(replace(incident, description="=1+1"))
    counters.visits.refuse(Refused(STRANGER, NO_DOCUMENT, (RefusalCode.BANNED, RefusalCode.OTHER), "drunk"))
    written = counters.end_of_day.export_day(TODAY, tmp_path / "visits-2026-11-24.csv")
    assert [one.path.name for one in written.beside] == ["refusals-2026-11-24.csv", "incidents-2026-11-24.csv"]
    refusals, incidents = (
        list(csv.DictReader(one.path.read_text("utf-8-sig").splitlines(), delimiter=";")) for one in written.beside
    )
    (refused,) = refusals
    assert (refused["refusal_number"], refused["reasons"], refused["explanation"]) == (
        "N-2026-000001",
        "banned, other",
        "drunk",
    )
    assert [row["item"] for row in incidents] == ["Telephone", "Pocket knife"]
    assert (incidents[0]["act_number"], incidents[0]["description"]) == ("A-2026-000001", "'=1+1")
    assert incidents[0]["happened_at"] == "2026-11-24 12:00:00"


def test_a_day_without_refusals_and_incidents_has_one_file(counters, tmp_path):
    written = counters.end_of_day.export_day(TODAY, tmp_path / "day.csv")
    assert written.beside == ()
    assert [one.name for one in tmp_path.glob("*.csv")] == ["day.csv"]
