"""Opening a shift and handing it over, on the page of the shift."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget

from gatepost.domain.incidents import Incident
from gatepost.domain.refusals import RefusalCode, Refused
from gatepost.ui.pages.shift import ShiftPage
from tests.desk.test_visits import admission
from tests.ui.test_rule_pages import fill, page_of


def test_a_shift_is_handed_over_with_everybody_inside_ticked(officer):
    counters = officer.gate._counters
    visit = counters.visits.admit(admission(counters)).value
    page_of(officer, ShiftPage)
    assert officer.find(QLabel, "shift_state").text() == "No shift is open."
    assert officer.find(QLineEdit, "on_duty").text() == "Aida Testova"
    officer.click("open_shift")
    officer.settle()
    assert officer.said == "Shift S-2026-000001 is open."
    state = officer.find(QLabel, "shift_state").text()
    assert state == "S-2026-000001, open since 24.11.2026 12:00. On duty: Aida Testova"
    fill(officer, taken_over_by="Bek Testov", remarks="Lamp 3 is broken")
    officer.click("close_shift")
    officer.settle()
    assert "nobody has named them" in officer.said
    assert f"ERIKSSON ANNA MARIA ({visit.number})" in officer.said
    item = officer.find(QListWidget, "handed_over").item(0)
    assert item.text() == f"{visit.number} · ERIKSSON ANNA MARIA → Specimenov Specimen"
    item.setCheckState(Qt.CheckState.Checked)
    officer.click("close_shift")
    officer.settle()
    assert officer.said == "Shift S-2026-000001 is closed and taken over by Bek Testov."
    (shift,) = counters.shifts.last()
    assert (shift.inside, shift.remarks) == ((visit.number,), "Lamp 3 is broken")


def test_the_day_s_other_files_are_named_after_the_export(officer, tmp_path):
    counters = officer.gate._counters
    one = admission(counters)
    counters.visits.refuse(Refused(one.person, one.document, (RefusalCode.BANNED,)))
    counters.incidents.write(Incident(one.person, one.document, counters.visits.now(), (), (), "Shouted"))
    page_of(officer, ShiftPage)
    fill(officer, export_target=str(tmp_path / "visits-2026-11-24.csv"))
    officer.click("export")
    officer.settle()
    said = officer.find(QLabel, "export_result").text()
    for name in ("visits", "refusals", "incidents"):
        assert f"{name}-2026-11-24.csv" in said
        assert (tmp_path / f"{name}-2026-11-24.csv").exists()
