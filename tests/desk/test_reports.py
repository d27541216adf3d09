"""Reports and the figures of the day, counted on the store."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date, timedelta

import openpyxl
import pytest

from gatepost.desk.reports import MOST_SHOWN
from gatepost.domain.errors import Cancelled, FieldMissing, NotAllowed, TargetFolderMissing
from gatepost.domain.figures import Standing
from gatepost.domain.incidents import FoundItem, Incident, Measure
from gatepost.domain.parcels import Inspected, Move, ParcelState
from gatepost.domain.refusals import RefusalCode, Refused
from gatepost.domain.reports import Asked, ReportKind
from gatepost.domain.roles import Officer, Role
from gatepost.domain.shift_errors import PeriodNotPossible
from gatepost.domain.shifts import HandOver
from gatepost.domain.visits import Outcome, VisitKind
from tests import specimens
from tests.desk.test_bookings import booking  # noqa: F401 - a fixture
from tests.desk.test_parcels import receive, with_rules
from tests.desk.test_visits import TODAY, admission, admit, prisoner_of

YESTERDAY = TODAY - timedelta(days=1)


def asked(kind, somebody=0, first=TODAY, last=TODAY):
    return Asked(kind, first, last, somebody)


def shown(counters, kind, **about):
    report = counters.reports.show(asked(kind, **about))
    return [dict(zip(report.register.columns, line, strict=True)) for line in report.lines]


def never(*arguments):
    raise AssertionError(arguments)


def test_who_visited_a_prisoner_and_whom_a_person_visited(counters, clock):
    first = admit(counters).value
    admit(counters, specimens.KYRGYZ)
    other = counters.people.add_prisoner(replace(prisoner_of(counters), id=0, register_number="ST-777")).value
    counters.visits.check_out(first.number, Outcome.COMPLETED)
    clock.move(hours=1)
    counters.visits.admit(admission(counters, prisoner_id=other.id))
    of_prisoner = shown(counters, ReportKind.OF_PRISONER, somebody=first.prisoner.id)
    assert [row["surname"] for row in of_prisoner] == ["ERIKSSON", first and of_prisoner[1]["surname"]]
    assert len(of_prisoner) == 2
    of_person = shown(counters, ReportKind.OF_PERSON, somebody=first.person.id)
    assert [row["prisoner_register_number"] for row in of_person] == ["ST-001", "ST-777"]
    assert len(shown(counters, ReportKind.VISITS)) == 3
    assert shown(counters, ReportKind.VISITS, first=YESTERDAY, last=YESTERDAY) == []


def test_who_looked_at_whose_visits_is_journaled(counters):
    visit = admit(counters).value
    counters.reports.show(asked(ReportKind.OF_PERSON, visit.person.id))
    (told,) = counters.reports._store.journal_of(f"visitor {visit.person.id}")
    assert (told.deed, told.actor) == ("looked_at", "admin")


def test_a_report_about_nobody_or_of_no_days_is_refused(counters, tmp_path):
    with pytest.raises(FieldMissing, match="prisoner"):
        counters.reports.show(asked(ReportKind.OF_PRISONER))
    with pytest.raises(PeriodNotPossible):
        counters.reports.show(asked(ReportKind.DAYS, first=TODAY, last=YESTERDAY))
    with pytest.raises(FieldMissing, match="visitor"):
        counters.reports.write(asked(ReportKind.OF_PERSON), tmp_path / "a.csv", never)


def test_entitlements_say_what_is_used_and_left(counters):
    prisoner = replace(prisoner_of(counters), regime="general", conditions="ordinary")
    counters.people.change_prisoner(prisoner)
    with_rules(counters, norm=3)
    admit(counters)
    receive(counters)
    rows = shown(counters, ReportKind.ENTITLEMENTS)
    used = {row["kind"]: (row["norm"], row["used"], row["left"]) for row in rows}
    assert used["packet"] == ("3", "1", "2")
    assert used["short_term"] == ("", "1", "")


def test_what_was_taken_away_is_listed_from_visitors_and_from_parcels(counters, clock):
    visit = admit(counters).value
    items = (FoundItem("Telephone", "1", "shoe", Measure.SEIZED), FoundItem("Comb", "1", "bag", Measure.RETURNED))
    incident = Incident(visit.person, visit.document, clock.now, items, ("A. Witness",), photos=())
    counters.incidents.write(incident)
    clock.move(minutes=1)
    number = receive(counters).number
    parcel = counters.parcels.parcel(number)
    counters.parcels.inspect(number, [Inspected(at, item.amount) for at, item in enumerate(parcel.items, 1)])
    counters.parcels.move(number, Move(ParcelState.SEIZED, (2,), reason="prohibited", people="A. Witness, B. Witness"))
    rows = shown(counters, ReportKind.SEIZED)
    assert [(row["item"], row["quantity"], row["from_whom"]) for row in rows] == [
        ("Telephone", "1", "ERIKSSON ANNA MARIA"), ("Socks", "4 piece", "TESTOVA AIGUL"),
    ]  # fmt: skip
    assert [bool(row["act_number"]) for row in rows] == [True, True]


def test_officers_work_counts_what_each_did(counters):
    visit = admit(counters).value
    counters.visits.check_out(visit.number, Outcome.COMPLETED)
    counters.visits.refuse(Refused(visit.person, visit.document, (RefusalCode.BANNED,)))
    (row,) = shown(counters, ReportKind.OFFICERS)
    assert (row["login"], row["role"], row["admitted"], row["checked_out"], row["refused"], row["parcels"]) == (
        "admin", "administrator", "1", "1", "1", "0",
    )  # fmt: skip


def test_day_by_day_has_a_line_also_for_a_day_on_which_nothing_happened(counters, clock):
    admit(counters)
    admit(counters, specimens.KYRGYZ)
    receive(counters)
    clock.move(days=2)
    rows = shown(counters, ReportKind.DAYS, first=TODAY, last=TODAY + timedelta(days=2))
    assert [(row["day"], row["visits"], row["short_term"], row["parcels"]) for row in rows] == [
        ("2026-11-24", "2", "2", "1"), ("2026-11-25", "0", "0", "0"), ("2026-11-26", "0", "0", "0"),
    ]  # fmt: skip


def test_shifts_tell_who_handed_what_to_whom(counters, clock):
    counters.shifts.open(["Aida", "Bek"])
    parcel = receive(counters)
    clock.move(hours=8)
    counters.shifts.close(HandOver("Next", remarks="Lamp 3", seen=counters.shifts.unfinished()))
    counters.shifts.open(["Next"])
    first, second = shown(counters, ReportKind.SHIFTS)
    assert (first["on_duty"], first["taken_over_by"], first["signed_with"]) == ("Aida, Bek", "Next", "")
    assert (first["unfinished"], first["remarks"]) == (f"to_inspect {parcel.number}", "Lamp 3")
    assert (second["shift_number"], second["closed_at"]) == ("S-2026-000002", "")


def test_the_screen_has_the_first_lines_and_says_that_there_are_more(counters, monkeypatch):
    monkeypatch.setattr("gatepost.desk.reports.MOST_SHOWN", 1)
    admit(counters)
    assert counters.reports.show(asked(ReportKind.VISITS)).is_whole
    admit(counters, specimens.KYRGYZ)
    report = counters.reports.show(asked(ReportKind.VISITS))
    assert (len(report.lines), report.is_whole) == (1, False)
    assert MOST_SHOWN > 1


def test_a_report_is_written_as_csv_and_workbook_and_journaled(counters, tmp_path):
    admit(counters)
    written = counters.reports.write(asked(ReportKind.VISITS), tmp_path / "a.csv", never)
    (row,) = csv.DictReader(written.path.read_bytes().decode("utf-8-sig").splitlines(), delimiter=";")
    assert (row["surname"], written.rows) == ("ERIKSSON", 1)
    counters.reports.write(asked(ReportKind.DAYS), tmp_path / "a.xlsx", never)
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["days"]
    assert [cell.value for cell in sheet[2]][1:4] == [1, 1, 0]
    (told,) = counters.reports._store.journal_of("visits")
    assert (told.deed, told.details["said"]["sha256"]) == ("report.written", written.sha256)


def test_a_drawn_report_appears_only_when_whole(counters, tmp_path):
    def draw(target, journal, progress):
        target.write_bytes(b"%PDF")
        return len([line for one in journal.registers for batch in one.batches() for line in batch])

    def cancel(target, journal, progress):
        target.write_bytes(b"%PD")
        raise Cancelled

    admit(counters)
    with pytest.raises(Cancelled):
        counters.reports.write(asked(ReportKind.VISITS), tmp_path / "a.pdf", cancel)
    assert list(tmp_path.glob("*.pdf")) == []
    written = counters.reports.write(asked(ReportKind.VISITS), tmp_path / "a.pdf", draw)
    assert (written.rows, written.path.read_bytes()) == (1, b"%PDF")
    with pytest.raises(TargetFolderMissing):
        counters.reports.write(asked(ReportKind.VISITS), tmp_path / "no" / "a.pdf", draw)
    assert counters.reports.draw(asked(ReportKind.VISITS), lambda journal: draw(tmp_path / "b", journal, int)) == 1


def test_a_gate_officer_looks_and_takes_nothing_away(counters, tmp_path):
    counters.reports._officer = Officer("x", "X", Role.OFFICER)
    counters.reports.show(asked(ReportKind.DAYS))
    with pytest.raises(NotAllowed):
        counters.reports.write(asked(ReportKind.DAYS), tmp_path / "a.csv", never)
    with pytest.raises(NotAllowed):
        counters.reports.draw(asked(ReportKind.DAYS), never)


def a_visit(counters, first, **changes):
    visit = counters.visits.admit(replace(first, **changes)).value
    counters.visits.check_out(visit.number, Outcome.COMPLETED)


def test_a_day_is_measured_against_the_same_weekday_up_to_the_same_time(counters, clock):
    first = admission(counters)
    for week in range(5):
        for _ in range(2 + week % 2):
            a_visit(counters, first)
        clock.move(hours=6)
        a_visit(counters, first)  # later on the day than it will be today
        clock.move(days=7, hours=-6)
    assert counters.figures.picture().standing is Standing.QUIET
    a_visit(counters, first)
    a_visit(counters, first)
    picture = counters.figures.picture()
    assert (picture.count, picture.said.low, picture.said.high, picture.standing) == (2, 2, 3, Standing.USUAL)
    for _ in range(2):
        a_visit(counters, first)
    assert counters.figures.picture().standing is Standing.BUSY
    assert picture.hours[12] == 2
    assert (picture.usual_hours[12].high, picture.usual_hours[18].middle) == (3, 1)
    assert picture.heat[TODAY.weekday()][12] == pytest.approx(2.4)
    assert picture.heat[(TODAY.weekday() + 1) % 7][12] == 0


def test_too_few_days_say_nothing_about_what_is_usual(counters):
    picture = counters.figures.picture()
    assert (picture.count, picture.said, picture.standing) == (0, None, Standing.UNKNOWN)
    assert picture.waiting == ()


def test_the_picture_has_what_is_booked_what_waits_and_how_long_visitors_stood(counters, booking):  # noqa: F811
    receive(counters)
    given = admission(counters)
    refused = Refused(given.person, given.document, (RefusalCode.BANNED, RefusalCode.NO_ADULT), explanation="No adult")
    counters.visits.refuse(refused)
    for seconds in (20, 40, 60):
        a_visit(counters, given, window_seconds=seconds)
    booked = counters.bookings.book(booking).value
    picture = counters.figures.picture()
    assert picture.parcels == {ParcelState.RECEIVED: 1}
    assert picture.refusals == {RefusalCode.BANNED: 1, RefusalCode.NO_ADULT: 1}
    (waiting,) = picture.waiting
    assert (waiting.day, waiting.count, waiting.middle, waiting.most) == (TODAY, 3, 40, 60)
    day = counters.admin.facility().day_of(booked.starts_at)
    assert dict(picture.week)[day] == {booked.kind: 1}
    assert booked.kind in set(VisitKind)
    assert [one for one, _ in picture.week] == [TODAY + timedelta(days=at) for at in range(7)]
    assert isinstance(picture.day, date)
