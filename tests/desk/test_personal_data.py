"""Who looked at whom is journaled; all that is held on a person is one file."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from datetime import timedelta

import pytest

from gatepost.db.personal_data import _naming_persons
from gatepost.domain.errors import NoSuchRecord, NotAllowed, TargetFolderMissing
from gatepost.domain.incidents import FoundItem, Incident, Measure
from gatepost.domain.parcels import Sender
from gatepost.domain.roles import Officer, Role
from tests.desk.test_parcels import receive
from tests.desk.test_visitors import OTHER, OTHER_DOCUMENT, visited
from tests.desk.test_visits import admission

JPEG = b"\xff\xd8\xff portrait"


def looks(counters, subject: str) -> list[tuple[str, str]]:
    return [(one.actor, one.deed) for one in counters.people._store.journal_of(subject)]


def test_opening_somebody_s_records_is_written_into_the_journal(counters, clock):
    visit = visited(counters)
    counters.history.of_person(visit.person.id)
    counters.visitors.card(visit.person.id)
    counters.history.of_prisoner(visit.prisoner.id)
    counters.history._officer = Officer("inspector", "I", Role.AUDITOR)
    counters.history.of_person(visit.person.id)
    assert looks(counters, f"person {visit.person.id}") == [
        ("admin", "looked_at"), ("admin", "looked_at"), ("inspector", "looked_at"),
    ]  # fmt: skip
    assert looks(counters, f"prisoner {visit.prisoner.id}") == [("admin", "looked_at")]
    assert counters.people._store.verify_journal().holds


def test_a_clock_that_moved_back_hinders_no_looking(counters, clock):
    visit = visited(counters)
    clock.now -= timedelta(hours=3)
    assert counters.history.of_person(visit.person.id).visits == [visit]


def test_every_table_that_names_a_person_is_in_the_file(counters):
    tables = {table.name for table, _ in _naming_persons()}
    assert tables == {
        "identity_documents", "visits", "restrictions", "refusals", "booking_visitors", "contacts", "incidents",
        "senders", "kept_items", "person_merges", "person_distinctions", "watch_decisions",
    }  # fmt: skip


def test_all_that_is_held_on_a_person_is_one_file(counters, tmp_path):
    read = replace(admission(counters).reading, page=b"\xff\xd8 page")
    given = replace(admission(counters), portrait=JPEG, note="came by bus", reading=read)
    visit = counters.visits.admit(given).value
    item = FoundItem("Telephone", "1", "shoe", Measure.SEIZED)
    what = (visit.person, visit.document, visit.arrived_at, (item,), ("A. Witness",))
    incident = Incident(*what, photos=(b"\xff\xd8 photo",))
    written = counters.incidents.write(incident).value
    parcel = receive(counters, sender=Sender(visit.person.name, person=visit.person))
    other = visited(counters, OTHER, OTHER_DOCUMENT).person
    counters.visitors.merge(visit.person.id, other.id, "one person")
    target = tmp_path / "person.zip"
    sha256 = counters.visitors.write_personal_file(visit.person.id, target)
    assert len(sha256) == 64
    with zipfile.ZipFile(target) as archive:
        assert archive.testzip() is None
        held = json.loads(archive.read("person.json"))
        page = archive.read("person.html").decode()
        assert archive.read(f"portraits/{visit.number}.jpg") == JPEG
        assert archive.read(f"incidents/{written.number}-1.jpg") == b"\xff\xd8 photo"
        assert archive.read(f"documents/{visit.document.id}.jpg") == b"\xff\xd8 page"
    assert {row["surname"] for row in held["persons"]} == {"ERIKSSON", "ERIKSON"}
    assert {row["number"] for row in held["identity_documents"]} == {"L898902C3", "X1234567"}
    assert len(held["visits"]) == 2
    assert [row["number"] for row in held["parcels"]] == [parcel.number]
    assert {row["name"] for row in held["parcel_items"]} == {"Tea", "Socks"}
    assert held["journal"][-1]["deed"] == "person.file_written"
    assert "came by bus" in page
    assert "<h2>visits: 2</h2>" in page


def test_what_is_asked_wrongly_writes_nothing(counters, tmp_path):
    person = visited(counters).person
    with pytest.raises(NoSuchRecord):
        counters.visitors.write_personal_file(99, tmp_path / "x.zip")
    with pytest.raises(TargetFolderMissing):
        counters.visitors.write_personal_file(person.id, tmp_path / "missing" / "x.zip")
    counters.visitors._officer = Officer("x", "X", Role.OFFICER)
    with pytest.raises(NotAllowed):
        counters.visitors.write_personal_file(person.id, tmp_path / "x.zip")
    assert list(tmp_path.glob("*.zip")) == []
