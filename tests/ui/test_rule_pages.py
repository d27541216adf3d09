"""The pages of prisoners, restrictions and rules, driven as a duty officer and an administrator do."""

from __future__ import annotations

import json
from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QInputDialog, QLabel, QLineEdit, QPushButton

from gatepost.desk.rules import template
from gatepost.domain.contacts import Approval, Contact
from gatepost.domain.people import Person, Prisoner, PrisonerStatus
from gatepost.domain.restrictions import RestrictionKind
from gatepost.domain.roles import Role
from gatepost.domain.sessions import Session
from gatepost.domain.visits import Outcome, Relation, VisitKind
from gatepost.ui.pages.prisoners import PrisonersPage
from gatepost.ui.pages.restrictions import RestrictionsPage
from gatepost.ui.pages.rules import RulesPage
from gatepost.ui.widgets.past_dialog import PastDialog
from tests import specimens
from tests.conftest import PASSWORD
from tests.desk.test_visits import admission, prisoner_of, read


def page_of(officer, kind):
    """Show the page of this kind and wait for its content."""
    workspace = officer.window.workspace
    workspace.show_page(kind)
    officer.settle()
    return workspace.page_of(kind)


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
    counters = officer.gate._counters
    another = counters.admin.add_user("another", "Another", role, "a first password", PASSWORD).value
    sign_in.change_password(counters._opened.store, another, "a first password", "another's own password")
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
    officer.answered(page._visitor)
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


def test_enter_before_the_answer_to_all_letters_takes_nobody_of_an_earlier_one(officer):
    people = officer.gate._counters.people
    for register, surname in (("ST-0010", "Firstov"), ("ST-0011", "Secondov")):
        people.add_prisoner(Prisoner(register, surname, "Specimen", "1980-01-01"))
    picker = page_of(officer, RestrictionsPage)._prisoner
    picker.edit.setFocus()
    officer.type("ST-001")
    officer.until(lambda: picker._results.isVisible() and picker._results.count() == 2)
    assert "Firstov" in picker._results.item(0).text()
    officer._key("1")
    QTest.keyClick(officer.window.windowHandle(), Qt.Key.Key_Return)  # at once
    officer.until(lambda: picker.value is not None)
    assert picker.value.surname == "Secondov"


def test_somebody_who_has_never_been_here_can_be_restricted_and_is_stopped(officer, known_visitor):
    page = page_of(officer, RestrictionsPage)
    page._visitor.edit.setFocus()
    officer.type("zzz")
    officer.answered(page._visitor)
    assert page._visitor._results.item(0).text() == "Write “zzz” down as a new visitor…"
    page._visitor.edit.setText("Testov Adil")
    page._visitor.add_wanted.emit("Testov Adil")
    fill(officer, visitor_birth_date="09.05.1999", visitor_sex="M")
    officer.click("add_visitor")
    officer.settle()
    page._kind.choose(RestrictionKind.BAN)
    fill(officer, order="Order 12", reason="Threatened an officer")
    officer.click("make_restriction")
    officer.settle()
    assert "is made" in officer.said
    counters = officer.gate._counters
    outlook = counters.arrivals.receive(read(specimens.KYRGYZ))
    assert outlook.person.id != 0
    stopped = counters.visits.outlook(outlook.person, prisoner_of(counters).id, VisitKind.SHORT_TERM)
    assert "Threatened an officer" in str(stopped.hindrances[0])


def test_a_gate_officer_reads_restrictions_and_writes_none(make_officer, sign_in):
    officer = signed_in_as(make_officer, sign_in, Role.OFFICER)
    page = page_of(officer, RestrictionsPage)
    assert "New restriction" not in officer.texts()
    assert not hasattr(page, "_visitor")


# --- contacts -----------------------------------------------------------------------------------------------------


def test_a_contact_is_written_down_approved_and_loses_the_approval(officer, known_visitor, monkeypatch):
    counters = officer.gate._counters
    page = page_of(officer, PrisonersPage)
    page.table.opened.emit(page.table.rows[0])
    officer.settle()
    contacts = page._contacts
    officer.click("write_contact")
    assert "still missing: Visitor, Relation to the prisoner" in officer.said
    contacts._visitor.choose(known_visitor)
    contacts._relation.choose(Relation.PARENT)
    officer.click("write_contact")
    officer.settle()
    assert [contacts._approval(one) for one in contacts.table.rows] == ["–"]
    contacts._visitor.choose(known_visitor)
    contacts._relation.choose(Relation.PARENT)
    fill(officer, authority="Order 9", approved_last="31.12.2026")
    officer.click("write_contact")
    officer.settle()
    assert [contacts._approval(one) for one in contacts.table.rows] == ["Order 9, 24.11.2026 – 31.12.2026"]
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("Broke the rules", True))
    contacts.withdraw()  # nobody is chosen
    contacts.table.selectRow(0)
    officer.click("withdraw")
    officer.settle()
    assert [contacts._approval(one) for one in contacts.table.rows] == ["withdrawn: Broke the rules"]
    assert contacts.table.model().index(0, 2).data(Qt.ItemDataRole.FontRole).bold()
    (kept,) = counters.contacts.of_prisoner(page._prisoner.id)
    assert not kept.is_approved(counters.visits.now().date())


def test_what_the_two_are_to_each_other_is_known_at_the_gate(officer, known_visitor):
    counters = officer.gate._counters
    other = counters.people.add_prisoner(Prisoner("ST-050", "Another", "One")).value
    contact = Contact(known_visitor, other, Relation.SIBLING)
    counters.contacts.approve(contact, Approval("Order 9", "2026-01-01"))
    person = Person("NEW", "PERSON", "1980-01-01", "F", "UTO")
    outlook = counters.visits.outlook(person, other.id, VisitKind.SHORT_TERM)
    assert outlook.contact is None
    officer.window.workspace.show_entry(0)
    officer.scan(specimens.TD3)
    officer.card._relation.choose(None)
    officer.card._picker.choose(other)
    officer.settle()
    assert officer.card._relation.value is Relation.SIBLING
    assert "Brother or sister; approved visitor, Order 9, until no end" in officer.texts()


def test_the_history_of_a_prisoner_and_of_a_visitor_stands_in_one_list(officer, known_visitor):
    page = page_of(officer, PrisonersPage)
    page.table.opened.emit(page.table.rows[0])
    officer.click("prisoner_history")
    officer.settle()
    dialog = officer.find(PastDialog, "past")
    assert [(one.what, one.whom) for one in dialog.table.rows] == [("Visit", "ERIKSSON ANNA MARIA")]
    assert officer.find(QLabel, "past_counts").text().startswith("Visits: 1 · refusals: 0")
    dialog.reject()


def test_the_history_of_the_visitor_at_the_gate_is_one_key_away(officer, known_visitor):
    officer.scan(specimens.TD3)
    officer.press(Qt.Key.Key_F3)
    officer.settle()
    dialog = officer.find(PastDialog, "past")
    assert [(one.what, one.whom) for one in dialog.table.rows] == [("Visit", "Specimenov Specimen")]
    dialog.reject()


def test_who_has_never_been_here_has_no_history(officer):
    officer.scan(specimens.TD3)
    officer.press(Qt.Key.Key_F3)
    assert officer.said == "ERIKSSON ANNA MARIA has not been here before."


# --- rules --------------------------------------------------------------------------------------------------------


def test_rules_are_edited_confirmed_and_come_into_force(officer):
    page = page_of(officer, RulesPage)
    assert "Not confirmed" in officer.find(QLabel, "rules_state").text()
    page._norms.item(0, 2).setText("six")
    officer.click("confirm_rules")
    assert "norms[0].short_term" in officer.said
    page._norms.item(0, 2).setText("6")
    page._kinds.item(0, 1).setText("120")
    page._kinds.item(0, 5).setText("Marriage certificate; Consent")
    page._kinds.item(0, 4).setCheckState(Qt.CheckState.Checked)
    for column, text in enumerate(("2, 4", "10:00", "12:30", "Short-term, long-term", "Hall", "8")):
        page._sessions.put(0, column, text)
    page._sessions.put(1, 0, "9")
    officer.click("confirm_rules")
    assert "sessions[1].weekdays" in officer.said
    page._sessions.put(1, 0, "")
    fill(officer, rules_source="Test order 1", rules_lockers="9")
    officer.click("confirm_rules")
    officer.settle()
    assert "confirmed and in force" in officer.said
    assert "In force, confirmed by admin" in officer.find(QLabel, "rules_state").text()
    rules = officer.gate._counters.rules.in_force()
    assert (rules.source, rules.lockers, rules.kinds[VisitKind.SHORT_TERM].minutes) == ("Test order 1", 9, 120)
    assert rules.norms == {("general", "ordinary", VisitKind.SHORT_TERM): 6}
    assert rules.only_approved == {VisitKind.SHORT_TERM}
    assert [paper["en"] for paper in rules.kinds[VisitKind.SHORT_TERM].papers] == ["Marriage certificate", "Consent"]
    assert rules.kinds[VisitKind.LAWYER].papers[0]["ru"] == "Адвокатское удостоверение"
    both = frozenset({VisitKind.SHORT_TERM, VisitKind.LONG_TERM})
    assert rules.sessions == (Session(frozenset({2, 4}), time(10), time(12, 30), both, "Hall", 8),)


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
