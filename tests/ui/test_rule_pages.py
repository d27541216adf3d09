"""The pages of prisoners, restrictions and rules, driven as a duty officer and an administrator do."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QInputDialog, QLabel, QLineEdit, QPushButton

from gatepost.desk.rules import template
from gatepost.domain.people import PrisonerStatus
from gatepost.domain.restrictions import RestrictionKind
from gatepost.domain.roles import Role
from gatepost.domain.visits import Outcome, VisitKind
from gatepost.ui.pages.prisoners import PrisonersPage
from gatepost.ui.pages.restrictions import RestrictionsPage
from gatepost.ui.pages.rules import RulesPage
from tests.conftest import PASSWORD
from tests.desk.test_visits import admission, prisoner_of


def page_of(officer, kind):
    """Show the page of this kind and wait for its content."""
    workspace = officer.window.workspace
    (place,) = [at for at, (_, _, page) in enumerate(workspace._pages) if type(page) is kind]
    workspace.show_page(place)
    officer.settle()
    return workspace._pages[place][2]


def fill(officer, **texts: str) -> None:
    for name, text in texts.items():
        officer.find(QLineEdit, name).setText(text)


# --- prisoners ----------------------------------------------------------------------------------------------------


def test_a_prisoner_is_added_changed_and_found(officer):
    page = page_of(officer, PrisonersPage)
    fill(officer, prisoner_register_number="ST-007", prisoner_surname="Specimenov", prisoner_birth_date="12.08.1974")
    officer.find(QComboBox, "regime").setCurrentIndex(1)
    officer.click("save_prisoner")
    officer.settle()
    assert "Specimenov, register number ST-007, is saved" in officer.said
    (added,) = page.table.rows
    assert (added.birth_date, added.regime, added.status) == ("1974-08-12", "general", PrisonerStatus.HERE)
    page.table.opened.emit(added)
    assert officer.find(QLineEdit, "prisoner_birth_date").text() == "12.08.1974"
    page._status.choose(PrisonerStatus.HOSPITAL)
    officer.click("save_prisoner")
    officer.settle()
    officer.find(QLineEdit, "find_prisoner").setText("спесименов")
    officer.until(lambda: [one.status for one in page.table.rows] == [PrisonerStatus.HOSPITAL])
    officer.find(QLineEdit, "find_prisoner").setText("nobody at all")
    officer.until(lambda: not page.table.rows)


def test_a_gate_officer_adds_prisoners_but_changes_none(make_officer, sign_in):
    officer = signed_in_as(make_officer, sign_in, Role.OFFICER)
    page = page_of(officer, PrisonersPage)
    fill(officer, prisoner_register_number="ST-007", prisoner_surname="Specimenov")
    officer.click("save_prisoner")
    officer.settle()
    page.table.opened.emit(page.table.rows[0])
    assert not officer.find(QPushButton, "save_prisoner").isEnabled()


def signed_in_as(make_officer, sign_in, role: Role):
    """Another user of this role, at the window."""
    officer = make_officer(sign_in)
    enter(officer, "admin", PASSWORD)
    officer.gate._counters.admin.add_user("another", "Another", role, "another's own password", PASSWORD)
    officer.window.sign_out("another")
    enter(officer, "another", "another's own password")
    return officer


def enter(officer, login: str, password: str) -> None:
    page = officer.window.page
    page._login.edit.setText(login)
    page._password.edit.setText(password)
    page.sign_in()
    officer.until(lambda: officer.window.workspace is not None)
    officer.settle()


# --- restrictions -------------------------------------------------------------------------------------------------


@pytest.fixture
def known_visitor(officer):
    counters = officer.gate._counters
    visit = counters.visits.admit(admission(counters)).value
    counters.visits.check_out(visit.number, Outcome.COMPLETED)
    return visit.person


def test_a_restriction_is_made_for_a_pair_and_lifted(officer, known_visitor, monkeypatch):
    page = page_of(officer, RestrictionsPage)
    officer.click("make_restriction")  # nothing chosen yet
    assert page._kind.box.hasFocus()
    page._kind.choose(RestrictionKind.NO_CONTACT)
    officer.click("make_restriction")
    officer.settle()
    assert "still missing: Order, Reason, Visitor or prisoner" in officer.said
    page._visitor.edit.setFocus()
    officer.type("eriks")
    officer.until(page._visitor._results.isVisible)
    officer.press(Qt.Key.Key_Return)
    assert page._visitor.value == known_visitor
    page._prisoner.choose(prisoner_of(officer.gate._counters))
    fill(officer, order="12", reason="Investigation", last_day="01.01.2020")
    officer.click("make_restriction")
    officer.settle()
    assert "The last day 01.01.2020 lies before the first day" in officer.said
    fill(officer, last_day="")
    officer.click("make_restriction")
    officer.settle()
    assert "Restriction R-2026-000001 is made" in officer.said
    assert "in force: 1" in officer.texts()
    (made,) = page.table.rows
    assert (made.person, made.prisoner.register_number, made.last_day) == (known_visitor, "ST-001", "")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("Order 13", True))
    page.table.opened.emit(made)
    officer.settle()
    assert "is lifted" in officer.said
    assert "in force: 0" in officer.texts()
    page.table.opened.emit(page.table.rows[0])  # lifted already: nothing more to do
    officer.settle()
    assert len(page.table.rows) == 1


def test_a_name_that_nobody_bears_is_said(officer, known_visitor):
    page = page_of(officer, RestrictionsPage)
    page._visitor.edit.setFocus()
    officer.type("zzz")
    officer.until(page._visitor._results.isVisible)
    assert page._visitor._results.item(0).text() == "Nobody was found for “zzz”."
    officer.press(Qt.Key.Key_Return)
    assert page._visitor.value is None


def test_a_gate_officer_reads_restrictions_and_writes_none(make_officer, sign_in):
    officer = signed_in_as(make_officer, sign_in, Role.OFFICER)
    page = page_of(officer, RestrictionsPage)
    assert "New restriction" not in officer.texts()
    assert not hasattr(page, "_visitor")


# --- rules --------------------------------------------------------------------------------------------------------


def test_rules_are_edited_confirmed_and_come_into_force(officer):
    page = page_of(officer, RulesPage)
    assert "Not confirmed" in officer.find(QLabel, "rules_state").text()
    page._norms.item(0, 2).setText("six")
    officer.click("confirm_rules")
    assert "norms[0].short_term" in officer.said
    page._norms.item(0, 2).setText("6")
    page._kinds.item(0, 1).setText("120")
    fill(officer, rules_source="Test order 1", rules_lockers="9")
    officer.click("confirm_rules")
    officer.settle()
    assert "confirmed and in force" in officer.said
    assert "In force, confirmed by admin" in officer.find(QLabel, "rules_state").text()
    rules = officer.gate._counters.rules.in_force()
    assert (rules.source, rules.lockers, rules.kinds[VisitKind.SHORT_TERM].minutes) == ("Test order 1", 9, 120)
    assert rules.norms == {("general", "ordinary", VisitKind.SHORT_TERM): 6}


def test_rules_travel_as_a_file(officer, tmp_path):
    page = page_of(officer, RulesPage)
    page._norms.item(1, 3).setText("2")
    page.write_file(tmp_path / "rules.json")
    assert "written to rules.json" in officer.said
    content = json.loads((tmp_path / "rules.json").read_text("utf-8"))
    assert content["norms"][1]["long_term"] == 2
    content["source"] = "Another house"
    (tmp_path / "other.json").write_text(json.dumps(content), "utf-8")
    page.take_file(tmp_path / "other.json")
    assert "Compare it, then confirm it" in officer.said
    assert officer.find(QLineEdit, "rules_source").text() == "Another house"
    assert officer.gate._counters.rules.in_force() == template()


def test_a_file_that_is_no_rules_is_said_and_the_draft_stays(officer, tmp_path):
    page = page_of(officer, RulesPage)
    fill(officer, rules_source="My draft")
    for name, content in (("a.json", b"\xff\xfe"), ("b.json", b"[]")):
        (tmp_path / name).write_bytes(content)
        page.take_file(tmp_path / name)
        assert "cannot be" in officer.said
    page.take_file(tmp_path / "missing.json")
    assert "missing.json cannot be opened" in officer.said
    assert officer.find(QLineEdit, "rules_source").text() == "My draft"
    page.write_file(tmp_path / "no folder" / "rules.json")
    assert "cannot be written" in officer.said
    fill(officer, rules_adult_age="")
    page.write_file(tmp_path / "rules.json")
    assert "adult_age" in officer.said
    assert not (tmp_path / "rules.json").exists()
