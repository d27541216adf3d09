"""The day's folder: CSVs, workbook, printed journal and manifest, from one reading, the same bytes every time."""

from __future__ import annotations

import csv
import hashlib
import json
import subprocess
import sys
import time
from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

import numpy as np
import openpyxl
import pypdfium2
import pytest

from gatepost.domain.errors import Cancelled, NotAllowed, TargetFolderMissing, TargetNotWritable
from gatepost.domain.export_errors import TooManyRows
from gatepost.domain.roles import Officer, Role
from gatepost.domain.visits import Outcome
from gatepost.report import registers, workbook
from gatepost.report.day_package import CountsDisagree
from gatepost.scan.barcode import read as read_barcodes
from gatepost.ui.journal_paper import write_journal
from gatepost.ui.theme import Theme
from tests.conftest import LOGIN, PASSWORD
from tests.desk.test_proof import busy  # noqa: F401 - a fixture
from tests.desk.test_visits import TODAY, admission

FILES = {
    *(f"{one.name}-2026-11-24.csv" for one in registers.ALL),
    "registers-2026-11-24.xlsx",
    "journal-2026-11-24.pdf",
    "manifest-2026-11-24.json",
}


@pytest.fixture
def fonts(qapp):
    """The program's own, as the window loads them."""
    Theme(qapp)


def made(counters, folder, day=TODAY):
    return counters.end_of_day.write_day(day, folder, write_journal)


def text_of(file) -> str:
    with pypdfium2.PdfDocument(file) as document:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def pictures_of(file, scale=2.0):
    with pypdfium2.PdfDocument(file) as document:
        return [np.ascontiguousarray(page.render(scale=scale).to_numpy()) for page in document]


@pytest.mark.usefixtures("fonts")
class TestTheDaysFolder:
    def test_holds_every_register_with_counts_that_agree_and_a_manifest(self, busy, tmp_path):  # noqa: F811
        package = made(busy, tmp_path / "2026-11-24")
        there = {file.name: file.read_bytes() for file in (tmp_path / "2026-11-24").iterdir()}
        assert set(there) == FILES
        said = json.loads(there["manifest-2026-11-24.json"])
        assert said["rows"] == package.rows == {
            "visits": 5, "refusals": 0, "incidents": 1, "parcels": 2, "documents": 0, "kept-items": 0,
        }  # fmt: skip
        assert {one["name"] for one in said["files"]} == FILES - {"manifest-2026-11-24.json"}
        for one in said["files"]:
            assert hashlib.sha256(there[one["name"]]).hexdigest() == one["sha256"]
        for name, rows in package.rows.items():
            lines = there[f"{name}-2026-11-24.csv"].decode("utf-8-sig").splitlines()
            assert len(list(csv.reader(lines, delimiter=";"))) == rows + 1

    def test_is_the_same_to_the_byte_when_made_again_later(self, busy, clock, tmp_path):  # noqa: F811
        clock.move(days=2)
        made(busy, tmp_path / "one")
        time.sleep(1.1)  # what a PDF says of its own time has seconds
        clock.move(days=3)
        busy.visits.admit(admission(busy))
        made(busy, tmp_path / "two")
        for name in FILES:
            assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes(), name

    def test_bears_the_seal_of_the_days_end_which_the_store_proves(self, busy, clock, tmp_path):  # noqa: F811
        entries = busy.proof.check().entries
        clock.move(days=1, hours=2)
        busy.visits.admit(admission(busy))
        made(busy, tmp_path / "day")
        seal = json.loads((tmp_path / "day" / "manifest-2026-11-24.json").read_bytes())["seal"]
        assert seal.split()[1:3] == ["2026-11-24", str(entries)]
        assert "V-2026:5" in seal
        assert busy.proof.check([seal]).holds

    def test_is_replaced_and_what_lies_beside_is_left_alone(self, busy, tmp_path):  # noqa: F811
        folder = tmp_path / "day"
        folder.mkdir()
        (folder / "letter.txt").write_text("mine")
        (folder / "visits-2026-11-24.csv").write_text("old")
        made(busy, folder)
        assert {file.name for file in folder.iterdir()} == FILES | {"letter.txt"}
        assert (folder / "visits-2026-11-24.csv").read_bytes()[:3] == b"\xef\xbb\xbf"

    def test_is_written_whole_or_not_at_all(self, busy, tmp_path):  # noqa: F811
        def cancel(rows: int) -> None:
            if rows > 8:  # the CSVs are there by then
                raise Cancelled

        with pytest.raises(Cancelled):
            busy.end_of_day.write_day(TODAY, tmp_path / "day", write_journal, cancel)
        assert list((tmp_path / "day").iterdir()) == []

        def short(target, journal, progress):
            return {**write_journal(target, journal, progress), "visits": 4}

        with pytest.raises(CountsDisagree):
            busy.end_of_day.write_day(TODAY, tmp_path / "day", short)
        assert list((tmp_path / "day").iterdir()) == []

    def test_needs_a_place_that_can_be_written(self, busy, tmp_path):  # noqa: F811
        with pytest.raises(TargetFolderMissing):
            made(busy, tmp_path / "no" / "day")
        (tmp_path / "a file").write_text("mine")
        with pytest.raises(TargetNotWritable, match="a file"):
            made(busy, tmp_path / "a file")
        folder = tmp_path / "day"
        made(busy, folder)
        (folder / "visits-2026-11-24.csv").chmod(0o444)
        with pytest.raises(TargetNotWritable, match="day"):
            made(busy, folder)
        assert not (folder / "manifest-2026-11-24.json").exists()  # so nobody takes it for whole

    def test_is_not_for_an_auditor_to_make(self, busy, tmp_path):  # noqa: F811
        busy.end_of_day._officer = Officer("x", "X", Role.AUDITOR)
        with pytest.raises(NotAllowed):
            made(busy, tmp_path / "day")


@pytest.mark.usefixtures("fonts")
class TestTheWorkbook:
    def test_has_typed_cells_and_filters_and_runs_nothing(self, counters, tmp_path):
        wanted = admission(counters)
        counters.visits.admit(replace(wanted, note="=1+1", person=replace(wanted.person, pin="00012")))
        made(counters, tmp_path / "day")
        book = openpyxl.load_workbook(tmp_path / "day" / "registers-2026-11-24.xlsx")
        assert book.sheetnames == [one.name for one in registers.ALL]
        sheet = book["visits"]
        heads = [cell.value for cell in sheet[1]]
        row = dict(zip(heads, sheet[2], strict=True))
        assert tuple(heads) == registers.VISITS.columns
        assert row["arrived_at"].value == datetime(2026, 11, 24, 12, 0)
        assert row["birth_date"].value == datetime(1974, 8, 12)
        assert (row["note"].value, row["note"].data_type) == ("=1+1", "s")
        assert row["personal_number"].value == "00012"
        assert (sheet.auto_filter.ref, sheet.freeze_panes) == ("A1:AP2", "A2")

    def test_that_cannot_hold_the_rows_is_refused(self, counters, tmp_path, monkeypatch):
        monkeypatch.setattr(workbook, "MOST_ROWS", 0)
        counters.visits.admit(admission(counters))
        with pytest.raises(TooManyRows, match="at most 0 rows"):
            made(counters, tmp_path / "day")

    def test_dates_with_unknown_parts_and_odd_numbers_stay_texts(self, tmp_path):
        line = dict.fromkeys(registers.PARCELS.columns, "")
        line |= {"stored_until": "2026-13-45", "amount": "½", "grams": "12", "note": "x" * 40_000}
        sheet = workbook.Sheet("parcels", registers.PARCELS, [[tuple(line.values())]])
        workbook.write_workbook(tmp_path / "a.xlsx", [sheet], ZoneInfo("UTC"))
        cells = openpyxl.load_workbook(tmp_path / "a.xlsx")["parcels"][2]
        row = dict(zip(registers.PARCELS.columns, [cell.value for cell in cells], strict=True))
        assert (row["stored_until"], row["amount"], row["grams"], len(row["note"])) == ("2026-13-45", "½", 12, 32_767)


@pytest.mark.usefixtures("fonts")
class TestThePrintedJournal:
    def test_says_what_the_registers_hold_and_its_seal_is_read_back(self, busy, tmp_path):  # noqa: F811
        made(busy, tmp_path / "day")
        file = tmp_path / "day" / "journal-2026-11-24.pdf"
        text = text_of(file)
        for said in ("Journal of 24.11.2026", "V-2026-000004", "ERIKSSON", "Telephone", "No entries.", "Visits: 5"):
            assert said in text
        seal = json.loads((tmp_path / "day" / "manifest-2026-11-24.json").read_bytes())["seal"]
        read = [one.text for picture in pictures_of(file) for one in read_barcodes(picture)]
        assert read == [seal]

    def test_runs_over_many_pages_with_its_heads_on_each(self, busy, clock, tmp_path):  # noqa: F811
        first = admission(busy)
        for _ in range(45):
            visit = busy.visits.admit(replace(first, note="A long note. " * 12)).value
            busy.visits.check_out(visit.number, Outcome.COMPLETED)
            clock.move(minutes=1)
        made(busy, tmp_path / "day")
        with pypdfium2.PdfDocument(tmp_path / "day" / "journal-2026-11-24.pdf") as document:
            pages = [page.get_textpage().get_text_bounded() for page in document]
        with_visits = [page for page in pages if "V-2026-" in page and "Incidents" not in page]
        assert len(with_visits) > 2
        assert all("How it ended" in page for page in with_visits)
        assert all(f"V-2026-{number:06d}" in "".join(pages) for number in range(1, 51))

    def test_of_a_period_has_the_days_beside_the_times(self, busy, tmp_path):  # noqa: F811
        drawn = busy.end_of_day.read_journal(
            date(2026, 11, 1), TODAY, lambda journal: write_journal(tmp_path / "a.pdf", journal, int)
        )
        assert drawn["visits"] == 5
        assert "24.11.2026 12:00" in text_of(tmp_path / "a.pdf").replace("\r\n", " ")

    def test_that_the_disk_does_not_take_is_said(self, folder, counters, sign_in, tmp_path):
        counters.visits.admit(admission(counters))
        counters.close()
        sign_in.close()
        told = subprocess.run(
            [sys.executable, "-c", _WITHOUT_SPACE, str(folder), str(tmp_path / "day"), LOGIN, PASSWORD],
            capture_output=True, text=True, check=True, timeout=120,
        )  # fmt: skip
        assert "no space left" in told.stdout
        assert list((tmp_path / "day").iterdir()) == []

    def test_needs_a_file_that_can_be_written(self, busy, tmp_path):  # noqa: F811
        with pytest.raises(TargetNotWritable):
            busy.end_of_day.read_journal(TODAY, TODAY, lambda journal: write_journal(tmp_path, journal, int))


_WITHOUT_SPACE = """
import resource, signal, sys
from datetime import date
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from gatepost.desk.clock import system_clock
from gatepost.desk.end_of_day import EndOfDayDesk
from gatepost.desk.sign_in import SignInDesk
from gatepost.domain.errors import TargetDiskFull
from gatepost.ui.journal_paper import write_journal
from gatepost.ui.theme import Theme
application = QGuiApplication([])
folder, target = map(Path, sys.argv[1:3])
opened = SignInDesk(folder, system_clock).sign_in(sys.argv[3], sys.argv[4])
desk = EndOfDayDesk(opened.store, opened.officer, system_clock)

def journal(file, *others):
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, resource.RLIM_INFINITY))
    return write_journal(file, *others)

try:
    desk.write_day(date(2026, 11, 24), target, journal)
except TargetDiskFull as fault:
    print(fault)
"""
