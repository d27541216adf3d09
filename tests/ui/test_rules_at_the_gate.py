"""Balances, restrictions, second sign-ins, refusals and time left, as the officer at the window meets them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton

from gatepost.desk.rules import template
from gatepost.domain.people import Prisoner, PrisonerStatus
from gatepost.domain.restrictions import Restriction, RestrictionKind
from gatepost.domain.roles import Role
from gatepost.domain.visits import Outcome, Relation, SearchResult, VisitKind
from gatepost.ui.widgets.register_table import Column
from tests import specimens
from tests.conftest import PASSWORD
from tests.desk.test_visits import admission

DUTY, DUTY_PASSWORD = "duty", "duty officer's own"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def counters_of(officer):
    """The desks behind the window, for what another officer did before."""
    counters = officer.gate._counters
    counters.admin.add_user(DUTY, "Dana Duty", Role.DUTY_OFFICER, DUTY_PASSWORD, PASSWORD)
    norms = {("general", "ordinary", VisitKind.SHORT_TERM): 1}
    counters.rules.confirm(replace(template(), source="Test order", lockers=9, norms=norms))
    counters.people.add_prisoner(Prisoner("ST-001", "Specimenov", "Specimen", regime="general", conditions="ordinary"))
    return counters


def choose_prisoner(officer, number: str = "ST-001") -> None:
    officer.card._picker.edit.setFocus()
    officer.card._picker.choose(officer.gate._counters.people.find_prisoners(number)[0])
    officer.settle()


def save_as_spouse(officer) -> None:
    officer.card._relation.choose(Relation.SPOUSE)
    officer.press(Qt.Key.Key_Return, CONTROL)
    officer.settle()


def fill_second_person(officer, login: str, password: str, reason: str) -> None:
    for name, text in (("second_login", login), ("second_password", password), ("second_reason", reason)):
        officer.find(QLineEdit, name).setText(text)
    officer.click("second_sign")
    officer.settle()


def visited_once(counters) -> None:
    counters.visits.check_out(counters.visits.admit(admission(counters)).value.number, Outcome.COMPLETED)


def test_what_is_left_of_the_year_stands_beside_the_card(officer, counters_of):
    officer.scan(specimens.KYRGYZ)
    assert "used" not in officer.texts()
    choose_prisoner(officer)
    assert "Short-term, 2026: 0 of 1 used, 1 left" in officer.texts()
    assert "Long-term, 2026: 0 used, no limit set" in officer.texts()
    officer.press(Qt.Key.Key_Escape)
    assert "used" not in officer.texts()


def test_over_the_limit_the_duty_officer_signs_in_in_place(officer, counters_of):
    visited_once(counters_of)
    officer.scan(specimens.KYRGYZ)
    choose_prisoner(officer)
    assert "Over the limit: 1 of 1 visits" in officer.texts()
    save_as_spouse(officer)
    assert officer.inside == []
    assert "Duty officer, Administrator may let the visitor pass" in officer.find(QLabel, "why").text()
    fill_second_person(officer, DUTY, "guessed wrong", "Order 7")
    assert "password is wrong" in officer.find(QLabel, "second_said").text()
    assert officer.find(QLineEdit, "second_reason").text() == "Order 7"
    fill_second_person(officer, DUTY, DUTY_PASSWORD, "")
    assert "Reason" in officer.find(QLabel, "second_said").text()
    fill_second_person(officer, DUTY, DUTY_PASSWORD, "Order 7")
    assert officer.inside == ["TESTOV ADIL"]
    visit = counters_of.visits.inside()[0]
    assert (visit.authorised_by, visit.authorised_reason) == (DUTY, "Order 7")


def test_turning_back_from_the_second_sign_in_keeps_the_card(officer, counters_of):
    visited_once(counters_of)
    officer.scan(specimens.KYRGYZ)
    choose_prisoner(officer)
    save_as_spouse(officer)
    officer.find(QLineEdit, "second_login")
    officer.window.findChild(object, "second_person").reject()
    assert officer.card.title == "TESTOV ADIL"
    assert officer.open_card == "VisitCard"
    assert officer.find(type(officer.card._save), "save").isEnabled()
    assert officer.inside == []


def test_a_restriction_is_said_before_saving_and_a_released_prisoner_cannot_be_visited(officer, counters_of):
    prisoner = counters_of.people.find_prisoners("ST-001")[0]
    counters_of.restrictions.make(
        Restriction(RestrictionKind.ACCESS, "12", "Investigation", "2026-01-01", prisoner=prisoner)
    )
    counters_of.people.change_prisoner(replace(prisoner, status=PrisonerStatus.RELEASED))
    officer.scan(specimens.KYRGYZ)
    choose_prisoner(officer)
    assert "Restriction R-2026-000001, no access: Investigation (order 12, 01.01.2026 – …)." in officer.texts()
    assert "The prisoner is not here: released." in officer.texts()
    save_as_spouse(officer)
    assert "cannot be let in, and nothing was saved" in officer.said
    assert officer.inside == []


def test_a_visitor_joins_those_who_are_inside(officer, counters_of):
    officer.scan(specimens.TD3)
    choose_prisoner(officer)
    save_as_spouse(officer)
    officer.scan(specimens.KYRGYZ)
    choose_prisoner(officer)
    assert "Over the limit" in officer.texts()
    joins = officer.find(QCheckBox, "joins")
    assert joins.text() == "Together with V-2026-000001,\nERIKSSON ANNA MARIA"
    joins.click()
    officer.settle()
    assert "Over the limit" not in officer.texts()
    save_as_spouse(officer)
    assert {one.party for one in counters_of.visits.inside()} == {"", "V-2026-000001"}
    officer.scan(specimens.TD1)
    assert not officer.gate._outlook.party


def test_another_card_or_prisoner_begins_without_the_party_before(officer, counters_of):
    other = counters_of.people.add_prisoner(Prisoner("ST-002", "Beispiel", "Erika")).value
    officer.scan(specimens.TD3)
    choose_prisoner(officer)
    save_as_spouse(officer)
    officer.scan(specimens.KYRGYZ)
    choose_prisoner(officer)
    officer.find(QCheckBox, "joins").click()
    officer.settle()
    assert officer.gate._outlook.party == "V-2026-000001"
    choose_prisoner(officer, other.register_number)
    assert officer.gate._outlook.party == ""
    assert "is over or is with another prisoner" not in officer.said
    choose_prisoner(officer)
    assert not officer.find(QCheckBox, "joins").isChecked()


def test_a_visitor_is_refused_with_reasons(officer, counters_of):
    officer.scan(specimens.KYRGYZ)
    officer.press(Qt.Key.Key_F6)
    officer.click("refuse_now")
    officer.settle()
    assert "Choose at least one reason" in officer.said
    for code in ("not_on_list", "no_adult"):
        officer.find(QCheckBox, f"code_{code}").click()
    officer.click("refuse_now")
    officer.settle()
    assert "Refusal N-2026-000001 is kept: TESTOV ADIL is not let in" in officer.said
    assert "Not an approved visitor, A child without an adult" in officer.said
    assert officer.open_card == "IdleCard"
    officer.press(Qt.Key.Key_F6)  # without a card there is nobody to refuse
    assert officer.open_card == "IdleCard"


def test_search_badge_locker_and_belongings_come_back_at_check_out(officer, counters_of):
    officer.scan(specimens.KYRGYZ)
    choose_prisoner(officer)
    for name, text in (("badge", "7"), ("locker", "3"), ("belongings", "Telephone, keys;")):
        officer.find(QLineEdit, name).setText(text)
    save_as_spouse(officer)
    visit = counters_of.visits.inside()[0]
    assert (visit.badge, visit.locker, visit.belongings) == ("7", "3", "Telephone\nkeys")
    officer.scan(specimens.KYRGYZ)
    assert "Take back badge 7; empty locker 3: Telephone, keys" in officer.texts()


def test_a_badge_on_the_reader_opens_its_visit(officer, counters_of):
    officer.scan(specimens.KYRGYZ)
    choose_prisoner(officer)
    officer.find(QLineEdit, "badge").setText("B0007")
    save_as_spouse(officer)
    officer.wedge("B0007\n")
    officer.until(lambda: officer.open_card == "LeavingCard")
    assert officer.gate._leaving_card.visit.badge == "B0007"


def test_an_official_s_permission_is_asked_for(officer, counters_of):
    officer.scan(specimens.KYRGYZ)
    choose_prisoner(officer)
    officer.card._kind.choose(VisitKind.OFFICIAL)
    officer.settle()
    save_as_spouse(officer)
    assert "still missing: Written permission" in officer.said
    officer.find(QLineEdit, "permission").setText("17 of 03.11.2026, Prison Service")
    save_as_spouse(officer)
    assert officer.inside == ["TESTOV ADIL"]


def test_overdue_stands_out_and_the_duty_officer_extends(officer, counters_of, clock):
    officer.scan(specimens.KYRGYZ)
    choose_prisoner(officer)
    save_as_spouse(officer)
    panel = officer.gate._people.inside
    assert left_column(panel) == ["0:00\nleft 3:00"]
    clock.move(minutes=190)
    officer.gate._refresh_times()
    assert left_column(panel) == ["3:10\nover 0:10"]
    assert "overdue: 1" in officer.texts()
    officer.scan(specimens.KYRGYZ)
    assert "overdue by 0:10" in officer.texts()
    officer.find(QPushButton, "extend").menu().actions()[1].trigger()  # the administrator may, without a second person
    officer.settle()
    assert "TESTOV ADIL may stay until" in officer.said
    assert left_column(panel) == ["3:10\nleft 0:30"]
    assert counters_of.visits.inside()[0].allowed_until == clock.now + timedelta(minutes=30)


def left_column(panel) -> list[str]:
    model = panel.table.model()
    return [model.index(row, model.columnCount() - 1).data() for row in range(model.rowCount())]


def test_a_cell_that_warns_is_bold(officer, counters_of, clock):
    officer.scan(specimens.KYRGYZ)
    choose_prisoner(officer)
    save_as_spouse(officer)
    model = officer.gate._people.inside.table.model()
    cell = model.index(0, model.columnCount() - 1)
    assert cell.data(Qt.ItemDataRole.FontRole) is None
    clock.move(minutes=181)
    officer.gate._refresh_times()
    assert cell.data(Qt.ItemDataRole.FontRole).bold()
    assert Column("x", str).alert is None


def test_a_lawyer_s_papers_are_ticked_before_the_visit_is_saved(officer, counters_of):
    officer.scan(specimens.TD3)
    choose_prisoner(officer)
    officer.card._kind.choose(VisitKind.LAWYER)

    def boxes_shown() -> list[QCheckBox]:
        return [box for box in officer.window.findChildren(QCheckBox, "paper") if box.isVisible()]

    officer.until(lambda: [box.text() for box in boxes_shown()] == ["Lawyer's licence", "Warrant"])
    boxes = boxes_shown()
    save_as_spouse(officer)
    assert "still missing: Papers shown" in officer.said
    assert not officer.inside
    for box in boxes:
        box.setChecked(True)
    save_as_spouse(officer)
    assert "is inside" in officer.said
    assert counters_of.visits.inside()[0].papers == ("Lawyer's licence", "Warrant")


def test_who_searched_is_asked_only_where_somebody_was_searched(officer, counters_of):
    officer.scan(specimens.TD3)
    line = officer.card._entry._searched_by
    assert line.isHidden()
    officer.card._entry._search.choose(SearchResult.CLEAR)
    assert not line.isHidden()
    officer.card._entry._search.choose(SearchResult.REFUSED)
    assert line.isHidden()
