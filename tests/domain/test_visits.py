"""Admissions, visits and what must be complete before they are saved."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from gatepost.domain.changes import Deed, Done, Subject
from gatepost.domain.errors import FieldMissing, SearchRefused, Unconfirmed
from gatepost.domain.moments import utc
from gatepost.domain.people import IdentityDocument, Person, Prisoner
from gatepost.domain.reading import Certainty, DocumentFormat, DocumentReading, Field
from gatepost.domain.roles import ADMINISTERING, Officer, Role, require
from gatepost.domain.visits import Admission, Relation, SearchResult, Visit, VisitKind

PERSON = Person("ERIKSSON", "ANNA MARIA", "1974-08-12", "F", "UTO")
DOCUMENT = IdentityDocument("TD3", "P", "UTO", "L898902C3")
ARRIVED = datetime(2026, 11, 24, 6, 0, tzinfo=UTC)


def reading(**fields: Certainty) -> DocumentReading:
    values = {name: Field("X", certainty) for name, certainty in fields.items()}
    return DocumentReading(DocumentFormat.TD3, ("A", "B"), values, {"birth_date": False, "composite": True})


def admission(**changes: object) -> Admission:
    given = {"person": PERSON, "document": DOCUMENT, "prisoner_id": 1} | changes
    return Admission(kind=VisitKind.SHORT_TERM, relation=Relation.SPOUSE, **given)


def test_a_complete_admission_passes():
    admission().check()


def test_every_missing_field_is_named():
    with pytest.raises(FieldMissing) as refusal:
        admission(person=Person("", "", "", "", ""), document=IdentityDocument("", "", "", ""), prisoner_id=0).check()
    assert refusal.value.facts["fields"] == ("surname", "birth_date", "document_number", "prisoner")


def test_a_doubtful_field_is_never_saved_unseen():
    doubtful = reading(birth_date=Certainty.DOUBTFUL, surname=Certainty.READ)
    with pytest.raises(Unconfirmed) as refusal:
        admission(reading=doubtful).check()
    assert refusal.value.facts["fields"] == ("birth_date",)
    admission(reading=doubtful, confirmed=frozenset({"birth_date"})).check()
    admission(reading=doubtful, corrected={"birth_date": "1974-08-13"}).check()


def test_the_evidence_holds_what_was_read_and_what_was_made_of_it():
    doubtful = reading(birth_date=Certainty.DOUBTFUL)
    said = admission(reading=doubtful, confirmed=frozenset({"birth_date"})).evidence()
    assert said == {
        "mrz": ["A", "B"],
        "states": {"birth_date": "doubtful"},
        "failed_checks": ["birth_date"],
        "confirmed": ["birth_date"],
        "corrected": {},
    }
    assert admission().evidence()["mrz"] == []


def test_running_time_is_never_negative_and_stops_when_the_visitor_leaves():
    prisoner = Prisoner("1", "S", "S")
    visit = Visit(
        1, "V-2026-000001", PERSON, DOCUMENT, prisoner, VisitKind.LAWYER, Relation.LAWYER, ARRIVED, "a",
        left_at=ARRIVED + timedelta(hours=1),
    )  # fmt: skip
    assert visit.running_time(ARRIVED + timedelta(hours=5)) == timedelta(hours=1)
    assert not visit.is_inside
    inside = Visit(1, "V", PERSON, DOCUMENT, prisoner, VisitKind.LAWYER, Relation.LAWYER, ARRIVED, "a")
    assert inside.is_inside
    assert inside.running_time(ARRIVED - timedelta(hours=1)) == timedelta(0)


def test_moments_are_kept_in_whole_milliseconds_of_utc():
    local = datetime(2026, 11, 24, 12, 0, 0, 123_456, tzinfo=timezone(timedelta(hours=6)))
    assert utc(local) == datetime(2026, 11, 24, 6, 0, 0, 123_000, tzinfo=UTC)


def test_a_reading_counts_its_checks_and_answers_for_missing_fields():
    one = reading(birth_date=Certainty.DOUBTFUL)
    assert (one.checks_held, one.value("surname"), one.value("birth_date")) == (1, "", "X")


def test_a_deed_bears_the_officer():
    deed = Deed.by(Officer("aida", "Aida", Role.OFFICER), "visit.left", ARRIVED, rows=3)
    assert (deed.actor, deed.name, deed.details) == ("aida", "visit.left", {"rows": 3})
    assert Done(1, frozenset({Subject.VISITS})).value == 1


def test_a_role_that_does_not_suffice_is_refused():
    from gatepost.domain.errors import NotAllowed

    require(Officer("a", "A", Role.ADMINISTRATOR), ADMINISTERING)
    with pytest.raises(NotAllowed, match="administrator"):
        require(Officer("a", "A", Role.AUDITOR), ADMINISTERING)


def test_who_refuses_the_search_cannot_be_let_in():
    admission(search_result=SearchResult.CLEAR).check()
    with pytest.raises(SearchRefused):
        admission(search_result=SearchResult.REFUSED).check()
