"""Shifts, the day's export and the journal's proof."""

from __future__ import annotations

import csv
import hashlib
import subprocess
import sys
from dataclasses import replace
from datetime import date

import pytest

from gatepost.desk.authority import Signature
from gatepost.domain.errors import (
    Cancelled,
    FieldMissing,
    InsideNotNamed,
    NoOpenShift,
    NotAllowed,
    SamePerson,
    ShiftOpenAlready,
    TargetFolderMissing,
    TargetNotWritable,
    WrongPassword,
)
from gatepost.domain.refusals import RefusalCode, Refused
from gatepost.domain.roles import Officer, Role
from gatepost.domain.shift_errors import UnfinishedNotSeen
from gatepost.domain.shifts import HandOver, UnfinishedKind
from gatepost.domain.visits import Outcome
from tests import specimens
from tests.conftest import BROKEN_ON_PURPOSE, LOGIN, PASSWORD
from tests.desk.test_parcels import receive
from tests.desk.test_rules_of_visits import DUTY, DUTY_PASSWORD
from tests.desk.test_visits import admission, admit

TODAY = date(2026, 11, 24)


def rows(path, delimiter=";"):
    content = path.read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(content.splitlines(), delimiter=delimiter))


def test_the_days_csv_holds_its_visits(counters, clock, tmp_path):
    number = admit(counters, specimens.KYRGYZ).value.number
    clock.move(minutes=30)
    counters.visits.check_out(number, Outcome.COMPLETED)
    admit(counters)
    written = counters.end_of_day.export_day(TODAY, tmp_path / "day.csv")
    first, second = rows(written.path)
    assert (first["visit_number"], first["arrived_at"], first["left_at"]) == (
        "V-2026-000001", "2026-11-24 12:00:00", "2026-11-24 12:30:00",
    )  # fmt: skip
    assert first["personal_number"] == '="20905199900000"'
    assert (second["surname"], second["left_at"], second["outcome"]) == ("ERIKSSON", "", "")
    assert (written.rows, counters.end_of_day.rows_of(TODAY)) == (2, 2)
    assert written.sha256 == hashlib.sha256(written.path.read_bytes()).hexdigest()


def test_the_same_day_exported_twice_is_the_same_to_the_byte(counters, tmp_path):
    admit(counters)
    first = counters.end_of_day.export_day(TODAY, tmp_path / "one.csv")
    second = counters.end_of_day.export_day(TODAY, tmp_path / "two.csv")
    assert first.path.read_bytes() == second.path.read_bytes()
    assert first.sha256 == second.sha256


def test_rows_and_hash_are_journaled(counters, tmp_path):
    from gatepost.db import journal

    written = counters.end_of_day.export_day(TODAY, tmp_path / "day.csv")
    with counters.shifts._store.reading() as registers:
        entry = journal.head(registers.users._session)
    assert entry is not None
    assert (entry.deed, entry.subject) == ("day.exported", "2026-11-24")
    assert written.sha256 in entry.details


def test_the_boundary_of_the_day_is_a_setting(counters, clock, tmp_path):
    admit(counters)
    counters.admin.change_facility(replace(counters.admin.facility(), day_starts_at="13:00", csv_delimiter=","))
    assert counters.end_of_day.export_day(TODAY, tmp_path / "a.csv").rows == 0
    yesterday = counters.end_of_day.export_day(date(2026, 11, 23), tmp_path / "b.csv")
    assert yesterday.rows == 1
    assert rows(yesterday.path, ",")[0]["surname"] == "ERIKSSON"
    assert counters.end_of_day.today() == date(2026, 11, 23)


def test_a_cell_that_a_spreadsheet_would_run_is_harmless(counters, tmp_path):
    wanted = admission(counters)
    counters.visits.admit(replace(wanted, note="=HYPERLINK(1)", person=replace(wanted.person, given_names="@x")))
    (row,) = rows(counters.end_of_day.export_day(TODAY, tmp_path / "day.csv").path)
    assert (row["note"], row["given_names"]) == ("'=HYPERLINK(1)", "'@x")


def test_a_target_that_cannot_be_written_keeps_what_was_there(counters, tmp_path):
    admit(counters)
    target = tmp_path / "day.csv"
    target.write_text("yesterday")
    target.chmod(0o444)
    with pytest.raises(TargetNotWritable, match="read-only"):
        counters.end_of_day.export_day(TODAY, target)
    assert target.read_text() == "yesterday"
    assert [file.name for file in tmp_path.iterdir() if "part" in file.name] == []
    with pytest.raises(TargetFolderMissing):
        counters.end_of_day.export_day(TODAY, tmp_path / "no" / "day.csv")
    with pytest.raises(TargetNotWritable):
        counters.end_of_day.export_day(TODAY, tmp_path)


def test_a_cancelled_export_leaves_no_file_and_no_entry(counters, tmp_path):
    admit(counters)
    entries = counters.proof.check().entries

    def cancel(rows: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        counters.end_of_day.export_day(TODAY, tmp_path / "day.csv", cancel)
    assert list(tmp_path.glob("*.csv*")) == []
    assert counters.proof.check().entries == entries


_EXPORT_WITHOUT_SPACE = """
import resource, sys
from datetime import date
from pathlib import Path
from gatepost.desk.clock import system_clock
from gatepost.desk.end_of_day import EndOfDayDesk
from gatepost.desk.sign_in import SignInDesk
from gatepost.domain.errors import TargetDiskFull
folder, target = map(Path, sys.argv[1:3])
opened = SignInDesk(folder, system_clock).sign_in(sys.argv[3], sys.argv[4])
desk = EndOfDayDesk(opened.store, opened.officer, system_clock)
resource.setrlimit(resource.RLIMIT_FSIZE, (100, resource.RLIM_INFINITY))
try:
    desk.export_day(date(2026, 11, 24), target)
except TargetDiskFull as fault:
    print(fault)
"""


def test_a_full_disk_at_export_leaves_no_half_file(sign_in, counters, folder, tmp_path):
    admit(counters)
    counters.close()
    sign_in.close()
    told = subprocess.run(
        [sys.executable, "-c", _EXPORT_WITHOUT_SPACE, str(folder), str(tmp_path / "day.csv"), LOGIN, PASSWORD],
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    assert "no space left" in told.stdout
    assert sorted(file.name for file in tmp_path.iterdir()) == ["store"]


def test_an_auditor_neither_exports_nor_confirms_the_clock(counters, tmp_path):
    counters.shifts._officer = counters.end_of_day._officer = Officer("x", "X", Role.AUDITOR)
    with pytest.raises(NotAllowed):
        counters.end_of_day.export_day(TODAY, tmp_path / "day.csv")
    with pytest.raises(NotAllowed):
        counters.shifts.confirm_clock()


def test_the_proof_names_what_is_broken(counters, folder):
    (folder / BROKEN_ON_PURPOSE).touch()
    assert counters.proof.check().holds
    from sqlalchemy import text

    with counters.shifts._store._engine.begin() as connection:
        connection.execute(text("DROP TRIGGER journal_refuses_update"))
        connection.execute(text("UPDATE journal SET deed = 'nothing' WHERE seq = 1"))
    proof = counters.proof.check()
    assert not proof.holds
    assert str(proof.findings[0]).startswith("The journal is broken at entry 1")


def test_a_shift_is_opened_with_those_on_duty_and_handed_over(counters, clock):
    with pytest.raises(FieldMissing, match="on duty"):
        counters.shifts.open([" "])
    with pytest.raises(NoOpenShift):
        counters.shifts.close(HandOver("Next"))
    shift = counters.shifts.open(["Aida Testova", " Bek Testov "]).value
    assert (shift.number, shift.on_duty, shift.opened_by) == ("S-2026-000001", ("Aida Testova", "Bek Testov"), "admin")
    with pytest.raises(ShiftOpenAlready, match="S-2026-000001"):
        counters.shifts.open(["Somebody"])
    clock.move(hours=12)
    with pytest.raises(FieldMissing, match="taken over by"):
        counters.shifts.close(HandOver(" "))
    closed = counters.shifts.close(HandOver("Next", remarks="Lamp 3 is broken")).value
    assert (closed.closed_at, closed.taken_over_by, closed.remarks) == (clock.now, "Next", "Lamp 3 is broken")
    assert counters.shifts.running() is None
    assert counters.shifts.open(["Next"]).value.number == "S-2026-000002"
    assert [one.number for one in counters.shifts.last()] == ["S-2026-000002", "S-2026-000001"]


def test_a_shift_is_not_closed_over_somebody_inside_without_naming_them(counters):
    counters.shifts.open(["Aida Testova"])
    visit = admit(counters).value
    with pytest.raises(InsideNotNamed, match="ERIKSSON"):
        counters.shifts.close(HandOver("Next"))
    assert counters.shifts.running() is not None
    closed = counters.shifts.close(HandOver("Next", frozenset({visit.number, "V-2026-000999"}))).value
    assert closed.inside == (visit.number,)


def test_nothing_is_handed_over_unseen(counters):
    counters.shifts.open(["Aida Testova"])
    visit = counters.visits.admit(admission(counters, badge="12", locker="")).value
    parcel = receive(counters)
    inside = frozenset({visit.number})
    with pytest.raises(UnfinishedNotSeen, match="badges, to inspect"):
        counters.shifts.close(HandOver("Next", inside))
    seen = counters.shifts.unfinished()
    assert seen == {UnfinishedKind.BADGES: ("12",), UnfinishedKind.TO_INSPECT: (parcel.number,)}
    another = receive(counters)  # while the list was on the screen
    with pytest.raises(UnfinishedNotSeen):
        counters.shifts.close(HandOver("Next", inside, seen=seen))
    assert counters.shifts.running() is not None
    closed = counters.shifts.close(HandOver("Next", inside, seen=counters.shifts.unfinished())).value
    assert closed.unfinished[UnfinishedKind.TO_INSPECT] == (parcel.number, another.number)
    (kept,) = counters.shifts.last()
    assert kept.unfinished == closed.unfinished


def test_who_takes_over_signs_with_their_own_password(counters):
    counters.admin.add_user(DUTY, "Dana Duty", Role.DUTY_OFFICER, DUTY_PASSWORD, PASSWORD)
    counters.shifts.open(["Aida Testova"])
    with pytest.raises(WrongPassword):
        counters.shifts.close(HandOver(""), Signature(DUTY, "not this one"))
    with pytest.raises(SamePerson):
        counters.shifts.close(HandOver(""), Signature(LOGIN, PASSWORD))
    assert counters.shifts.running() is not None
    closed = counters.shifts.close(HandOver(""), Signature(DUTY, DUTY_PASSWORD)).value
    assert (closed.taken_over_by, closed.taken_over_with) == ("Dana Duty", DUTY)


def test_every_record_knows_its_shift(counters, tmp_path):
    before = admit(counters, specimens.KYRGYZ).value
    number = counters.shifts.open(["Aida Testova"]).value.number
    visit = admit(counters).value
    parcel = receive(counters)
    counters.visits.refuse(Refused(visit.person, visit.document, (RefusalCode.BANNED,)))
    written = counters.end_of_day.export_day(TODAY, tmp_path / "visits-day.csv")
    assert (before.shift, visit.shift) == ("", number)
    assert [row["shift"] for row in rows(written.path)] == ["", number]
    assert [row["shift"] for one in written.beside for row in rows(one.path)] == [number] * 3
    assert parcel.number in written.beside[1].path.read_text("utf-8-sig")
    counters.visits.check_out(visit.number, Outcome.COMPLETED)
    assert counters.visits.visit(visit.number).shift == number
