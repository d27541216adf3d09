"""One visit: its history, a correction with its reason, an annulment by two people."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from gatepost.desk.authority import SecondSignIn
from gatepost.desk.rules import template
from gatepost.domain.incidents import Incident
from gatepost.domain.refusals import RefusalCode, Refused
from gatepost.domain.restrictions import Restriction, RestrictionKind
from gatepost.domain.roles import Role
from gatepost.domain.visits import Outcome, VisitKind
from gatepost.ui.pages.visits import VisitsPage
from gatepost.ui.pages.visits.visit_dialog import VisitDialog
from gatepost.ui.widgets.past_dialog import PastDialog, PastOpener
from tests import specimens
from tests.conftest import PASSWORD
from tests.desk.test_visits import admission
from tests.ui.test_rule_pages import page_of
from tests.ui.test_rules_at_the_gate import DUTY, DUTY_PASSWORD, fill_second_person


@pytest.fixture
def page(officer) -> VisitsPage:
    """The day's register with one visit that is over."""
    counters = officer.gate._counters
    counters.admin.add_user(DUTY, "Dana Duty", Role.DUTY_OFFICER, DUTY_PASSWORD, PASSWORD)
    visit = counters.visits.admit(admission(counters)).value
    counters.visits.check_out(visit.number, Outcome.COMPLETED)
    return page_of(officer, VisitsPage)


def open_visit(officer, page: VisitsPage) -> VisitDialog:
    page.table.opened.emit(page.table.rows[0])
    officer.settle()
    return officer.find(VisitDialog, "visit")


def test_a_correction_needs_a_reason_and_shows_both_versions(officer, page):
    dialog = open_visit(officer, page)
    assert [version.deed for version in dialog.table.rows] == ["visit.left", "visit.admitted"]
    cells = [dialog.table.model().index(0, column).data() for column in (2, 3)]
    assert cells == ["checked out", "How the visit ended: – → Completed normally"]
    assert "To Specimenov Specimen, Short-term, Spouse" in officer.find(QLabel, "facts").text()
    dialog._kind.choose(VisitKind.LAWYER)
    officer.click("correct")
    officer.settle()
    assert "still missing: Reason" in officer.said
    officer.find(QLineEdit, "right_reason").setText("Wrong kind chosen")
    officer.click("correct")
    officer.settle()
    assert "Visit V-2026-000001 is corrected" in officer.said
    assert page.table.rows[0].kind is VisitKind.LAWYER
    dialog = open_visit(officer, page)
    cells = [dialog.table.model().index(0, column).data() for column in range(1, 5)]
    assert cells == ["admin", "corrected", "Kind of visit: Short-term → Lawyer’s visit", "Wrong kind chosen"]


def test_an_annulment_takes_another_person_and_stays_marked(officer, page):
    open_visit(officer, page)
    officer.click("annul")
    fill_second_person(officer, "admin", PASSWORD, "Written twice")
    assert "Two people must agree" in officer.find(QLabel, "second_said").text()
    fill_second_person(officer, DUTY, DUTY_PASSWORD, "Written twice")
    assert "is annulled; it stays in the register" in officer.said
    model = page.table.model()
    assert model.index(0, model.columnCount() - 1).data() == "annulled"
    open_visit(officer, page)
    assert "Annulled by admin and duty: Written twice" in officer.find(QLabel, "facts").text()
    assert not officer.find(QPushButton, "annul").isEnabled()


def test_an_extension_shows_its_times(officer, page):
    counters = officer.gate._counters
    visit = counters.visits.admit(admission(counters)).value
    counters.visits.extend(visit.number, 30)
    counters.visits.check_out(visit.number, Outcome.COMPLETED)
    page.open_history(counters.visits.visit(visit.number))
    officer.settle()
    dialog = officer.find(VisitDialog, "visit")
    cells = [dialog.table.model().index(1, column).data() for column in (2, 3)]
    assert cells == ["extended", "May stay until: 15:00 → 15:30"]


def test_who_was_not_let_in_stands_under_the_visits_of_the_day(officer, page):
    assert "Not let in" not in officer.texts()
    counters = officer.gate._counters
    given = admission(counters, specimens.KYRGYZ)
    codes = (RefusalCode.BANNED, RefusalCode.NO_ADULT)
    counters.visits.refuse(Refused(given.person, given.document, codes, "Drunk", given.prisoner_id))
    page.reload()
    officer.settle()
    assert "Not let in" in officer.texts()
    model = page.refused.model()
    cells = [model.index(0, column).data() for column in range(6)]
    assert cells == [
        "N-2026-000001", "TESTOV ADIL", "Specimenov Specimen", "Banned, A child without an adult", "Drunk", "12:00",
    ]  # fmt: skip


def test_a_correction_over_the_limit_asks_the_duty_officer(officer, page):
    counters = officer.gate._counters
    norms = {("general", "ordinary", VisitKind.LONG_TERM): 0}
    counters.rules.confirm(replace(template(), source="Test order", norms=norms))
    visit = page.table.rows[0]
    counters.people.change_prisoner(replace(visit.prisoner, regime="general", conditions="ordinary"))
    dialog = open_visit(officer, page)
    dialog._kind.choose(VisitKind.LONG_TERM)
    officer.find(QLineEdit, "right_reason").setText("It was a long one")
    officer.click("correct")
    officer.settle()
    fill_second_person(officer, DUTY, DUTY_PASSWORD, "Agreed with the head")
    kept = counters.visits.visit(visit.number)
    assert (kept.kind, kept.exceptions, kept.authorised_by) == (VisitKind.LONG_TERM, ("over_limit",), DUTY)


def test_the_visitor_s_and_the_prisoner_s_history_open_from_a_visit(officer, page):
    for name, whom in (("visitor_past", "Specimenov Specimen"), ("prisoner_past", "ERIKSSON ANNA MARIA")):
        dialog = open_visit(officer, page)
        officer.click(name)
        officer.settle()
        past = officer.find(PastDialog, "past")
        assert [one.whom for one in past.table.rows] == [whom]
        past.reject()
        dialog.reject()


def test_a_past_names_visits_refusals_incidents_and_restrictions(officer, page):
    counters = officer.gate._counters
    visit = page.table.rows[0]
    restriction = Restriction(RestrictionKind.BAN, "12", "telephone", "2026-01-01", person=visit.person)
    counters.restrictions.make(restriction)
    counters.visits.refuse(Refused(visit.person, visit.document, (RefusalCode.BANNED,), "again"))
    incident = Incident(visit.person, visit.document, counters.visits.now(), (), (), "Shouted")
    counters.incidents.write(incident)
    counters.visits.annul(visit.number, SecondSignIn(DUTY, DUTY_PASSWORD, "Written twice"))
    past = PastOpener(counters, officer.gate._facility, officer.background, officer.window.messages, officer.window)
    past.open_person(visit.person)
    officer.settle()
    rows = officer.find(PastDialog, "past").table.rows
    assert {one.what for one in rows} == {"Visit", "Not let in", "Incident", "Restriction"}
    assert rows[-1].what == "Restriction"  # the oldest stands last
    said = " | ".join(one.said for one in rows)
    for text in ("annulled", "Banned, again", "Shouted", "ban – …, 12: telephone"):
        assert text in said
