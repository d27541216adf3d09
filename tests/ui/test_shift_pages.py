"""The pages behind the entry Shift: the picture of the day, reports, forms for a power cut."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QDateTime, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QCheckBox,
    QDateTimeEdit,
    QFileDialog,
    QInputDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSpinBox,
)

from gatepost.domain.paper_forms import FormState
from gatepost.domain.reading import BarcodeReading
from gatepost.domain.refusals import RefusalCode, Refused
from gatepost.domain.reports import ReportKind
from gatepost.domain.roles import Role
from gatepost.domain.visits import Outcome
from gatepost.ui.pages.shift import FiguresPage, PaperFormsPage, ReportsPage
from tests import specimens
from tests.desk.test_parcels import receive
from tests.desk.test_visits import admission, admit
from tests.ui.test_rule_pages import page_of, signed_in_as

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def weeks(officer, clock):
    """Five weeks with three visits every Tuesday, and today with seven."""
    counters = officer.gate._counters
    first = admission(counters)
    for week in range(6):
        for _ in range(3 if week < 5 else 7):
            visit = counters.visits.admit(replace(first, window_seconds=30)).value
            counters.visits.check_out(visit.number, Outcome.COMPLETED)
        clock.move(days=7 if week < 5 else 0)
    counters.visits.refuse(Refused(first.person, first.document, (RefusalCode.BANNED,)))
    receive(counters)
    return counters


def saving_to(monkeypatch, target):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))


@pytest.mark.usefixtures("weeks")
class TestThePictureOfTheDay:
    def test_says_in_one_sentence_whether_the_day_is_as_usual(self, officer):
        page_of(officer, FiguresPage)
        officer.until(lambda: "more" in officer.find(QLabel, "standing").text().lower())
        said = officer.find(QLabel, "standing").text()
        assert said == ("Today until 12:00: 7 visits. More than usual: 3 to 3 on earlier Tuesdays by this time.")
        assert officer.find(QLabel, "standing_sign").text() == "▲"

    def test_every_chart_goes_out_as_picture_and_as_table(self, officer, tmp_path, monkeypatch):
        page = page_of(officer, FiguresPage)
        officer.until(lambda: len(page._charts) == 6 and bool(page._charts["waiting"].table.rows))
        for name, chart in page._charts.items():
            saving_to(monkeypatch, tmp_path / f"{name}.png")
            chart.picture_wanted.emit()
            assert not QImage(str(tmp_path / f"{name}.png")).isNull()
            saving_to(monkeypatch, tmp_path / f"{name}.csv")
            chart.table_wanted.emit()
            officer.settle()
        rows = {
            file.stem: list(csv.reader(file.read_text("utf-8-sig").splitlines(), delimiter=";"))
            for file in tmp_path.glob("*.csv")
        }
        assert rows["hours"][13] == ["12", "7", "3", "3", "3"]
        assert rows["refusals"][1:] == [["Banned", "1"]]
        assert rows["parcels"][1] == ["received", "1"]
        assert rows["waiting"][-1] == ["2026-12-29", "7", "30", "30"]
        assert len(rows["heat"]) == len(rows["week"]) == 8

    def test_a_picture_that_cannot_be_written_is_said(self, officer, tmp_path, monkeypatch):
        page = page_of(officer, FiguresPage)
        officer.until(lambda: len(page._charts) == 6)
        saving_to(monkeypatch, tmp_path / "no folder" / "a.png")
        page._charts["hours"].picture_wanted.emit()
        assert "cannot be written" in officer.said

    def test_whoever_cannot_see_a_chart_hears_its_figures(self, officer):
        page = page_of(officer, FiguresPage)
        officer.until(lambda: len(page._charts) == 6 and bool(page._charts["hours"].table.rows))
        assert "12: 7" in page._charts["hours"]._plot.accessibleDescription()


class TestReports:
    def test_who_visited_a_prisoner_is_asked_shown_and_written(self, officer, weeks, tmp_path, monkeypatch):
        page = page_of(officer, ReportsPage)
        officer.click("show_report")
        officer.settle()
        assert "prisoner" in officer.said.lower()
        page._prisoner.choose(admit(weeks, specimens.KYRGYZ).value.prisoner)
        officer.find(QListWidget, "report_kinds").setFocus()
        officer.press(Qt.Key.Key_Return)
        officer.until(lambda: officer.find(QLabel, "report_count").text() == "Lines: 20")
        for ending, begins in (("csv", b"\xef\xbb\xbf"), ("xlsx", b"PK"), ("pdf", b"%PDF")):
            saving_to(monkeypatch, tmp_path / f"a.{ending}")
            officer.click(f"report_{ending}")
            officer.until((tmp_path / f"a.{ending}").exists)
            officer.settle()
            assert (tmp_path / f"a.{ending}").read_bytes().startswith(begins)
            assert "lines" in officer.said

    def test_every_report_is_shown(self, officer, weeks):
        page = page_of(officer, ReportsPage)
        page._prisoner.choose(weeks.visits.visit("V-2026-000001").prisoner)
        page._visitor.choose(weeks.visits.visit("V-2026-000001").person)
        for at, kind in enumerate(ReportKind):
            page._kinds.setCurrentRow(at)
            assert page.asked.kind is kind
            page.show_report()
            officer.until(lambda: officer.find(QLabel, "report_count").text().startswith("Lines: "))

    def test_a_gate_officer_sees_reports_and_takes_none_away(self, make_officer, sign_in):
        officer = signed_in_as(make_officer, sign_in, Role.OFFICER)
        page = page_of(officer, ReportsPage)
        page._kinds.setCurrentRow(list(ReportKind).index(ReportKind.DAYS))
        page.show_report()
        officer.until(lambda: officer.find(QLabel, "report_count").text() == "Lines: 31")
        assert not any(
            officer.find(QPushButton, f"report_{one}").isEnabled() for one in ("csv", "xlsx", "pdf", "print")
        )


class TestFormsForAPowerCut:
    def test_blank_forms_are_numbered_and_printed(self, officer, monkeypatch):
        page = page_of(officer, PaperFormsPage)
        printed = []
        monkeypatch.setattr(page._printers, "put_on", lambda document, size: printed.append((document, size)))
        officer.find(QSpinBox, "how_many_forms").setValue(3)
        officer.click("print_forms")
        officer.until(lambda: "are numbered" in officer.said)
        ((document, size),) = printed
        assert size == "A4"
        assert [f"F-2026-{number:06d}" in document.toPlainText() for number in (1, 2, 3, 4)] == [True] * 3 + [False]
        officer.until(lambda: officer.find(QLabel, "form_counts").text().startswith("blank: 3"))

    def test_a_scanned_form_is_entered_from_the_keyboard(self, officer, clock):
        counters = officer.gate._counters
        known = admit(counters).value
        counters.visits.check_out(known.number, Outcome.COMPLETED)
        (form,) = counters.paper_forms.number(1).value
        clock.move(hours=5)
        officer.window.workspace.receive(BarcodeReading("QRCode", form.number))
        officer.until(lambda: officer.find(QLineEdit, "form").text() == form.number)
        page = page_of(officer, PaperFormsPage)
        page.entry._form.edit.setText(form.number)
        page.entry._visitor.choose(known.person)
        officer.until(lambda: officer.find(QLineEdit, "document_number").text() == known.document.number)
        officer.click("enter_form")
        assert "relation" in officer.said.lower()
        page.entry._prisoner.choose(known.prisoner)
        page.entry._relation.choose(known.relation)
        for name, hour in (("form_arrived", 14), ("form_left", 15)):
            officer.find(QDateTimeEdit, name).setDateTime(QDateTime(2026, 11, 24, hour, 30, 0))
        officer.click("enter_form")
        officer.until(lambda: "is entered as visit V-2026-000002 of 24.11.2026 14:30" in officer.said)
        visit = counters.visits.visit("V-2026-000002")
        assert (visit.left_at - visit.arrived_at, visit.form) == (timedelta(hours=1), form.number)
        assert officer.find(QLineEdit, "form").text() == ""

    def test_a_form_for_somebody_still_inside_leaves_the_time_open(self, officer, clock):
        counters = officer.gate._counters
        known = admit(counters).value
        counters.visits.check_out(known.number, Outcome.COMPLETED)
        (form,) = counters.paper_forms.number(1).value
        clock.move(hours=5)
        page = page_of(officer, PaperFormsPage)
        officer.settle()
        page._take(page.table.rows[0])
        page.entry._visitor.choose(known.person)
        officer.settle()
        page.entry._prisoner.choose(known.prisoner)
        page.entry._relation.choose(known.relation)
        officer.find(QCheckBox, "still_inside").setChecked(True)
        officer.find(QDateTimeEdit, "form_arrived").setDateTime(QDateTime(2026, 11, 24, 14, 30, 0))
        officer.click("enter_form")
        officer.until(lambda: "is entered" in officer.said)
        assert [one.form for one in counters.visits.inside()] == [form.number]

    def test_a_spoiled_form_is_crossed_out_with_a_reason_and_not_entered(self, officer, monkeypatch):
        counters = officer.gate._counters
        counters.paper_forms.number(1)
        page = page_of(officer, PaperFormsPage)
        officer.until(lambda: len(page.table.rows) == 1)
        page.table.selectRow(0)
        monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("Coffee", True))
        officer.click("spoil_form")
        officer.until(lambda: "is crossed out" in officer.said)
        assert counters.paper_forms.counts() == {FormState.SPOILED: 1}
        officer.settle()
        page._take(page.table.rows[0])
        assert "settled already (spoiled)" in officer.said
