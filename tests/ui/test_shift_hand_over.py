"""Opening a shift and handing it over, on the page of the shift."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget

from gatepost.domain.roles import Role
from gatepost.ui.pages.shift import ShiftPage
from tests.conftest import PASSWORD
from tests.desk.test_parcels import receive
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


def test_what_else_goes_on_is_ticked_and_the_next_shift_signs_with_a_password(officer, monkeypatch):
    counters = officer.gate._counters
    counters.admin.add_user("next", "Nurlan Next", Role.DUTY_OFFICER, "the next one's own", PASSWORD)
    counters.shifts.open(["Aida Testova"])
    parcel = receive(counters)
    page = page_of(officer, ShiftPage)
    officer.until(lambda: officer.find(QListWidget, "handed_over").count() == 1)
    item = officer.find(QListWidget, "handed_over").item(0)
    assert item.text() == f"Parcels to inspect: 1 · {parcel.number}"
    fill(officer, taken_over_by="next", taken_over_password="the next one's own")
    officer.click("close_shift")
    officer.until(lambda: "was not ticked" in officer.said)
    assert "Parcels to inspect" in officer.said
    officer.settle()
    officer.find(QListWidget, "handed_over").item(0).setCheckState(Qt.CheckState.Checked)
    fill(officer, taken_over_password="wrong")
    officer.click("close_shift")
    officer.until(lambda: "password is wrong" in officer.said)
    officer.settle()
    fill(officer, taken_over_password="the next one's own")
    officer.click("close_shift")
    officer.until(lambda: "taken over by Nurlan Next" in officer.said)
    printed = []
    monkeypatch.setattr(page._hand_over._printers, "put_on", lambda document, _: printed.append(document))
    officer.click("print_hand_over")
    text = printed[0].toPlainText()
    assert parcel.number in text
    assert "Signed with the password of next" in text
