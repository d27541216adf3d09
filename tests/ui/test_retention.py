"""The page of personal data: what a run would do, and doing it with a second person."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from gatepost.desk.rules import template
from gatepost.domain.roles import Role
from gatepost.ui.pages.retention import RetentionPage
from tests.conftest import PASSWORD
from tests.desk.test_visitors import visited
from tests.ui.test_rule_pages import page_of


def test_whose_time_is_over_is_shown_and_taken_out_by_two_people(officer, clock):
    counters = officer.gate._counters
    counters.admin.add_user("chief", "C", Role.DUTY_OFFICER, "the chief's password", PASSWORD)
    page = page_of(officer, RetentionPage)
    assert "nobody is ever taken out" in officer.find(QLabel, "retention_said").text()
    assert not officer.find(QPushButton, "anonymise").isEnabled()
    counters.rules.confirm(replace(template(), source="Order 9", retention_years=5))
    visited(counters)
    clock.now = clock.now.replace(year=clock.now.year + 6)
    page.reload()
    officer.settle()
    assert [one.person.name for one in page.table.rows] == ["ERIKSSON ANNA MARIA"]
    assert "Kept for 5 years: 1 people have no record since" in officer.find(QLabel, "retention_said").text()
    officer.click("anonymise")
    texts = {"second_login": "chief", "second_password": "the chief's password", "second_reason": "the period is over"}
    for name, text in texts.items():
        officer.window.findChild(QLineEdit, name).setText(text)
    officer.window.findChild(QPushButton, "second_sign").click()
    officer.until(lambda: "1 people are out of the records" in officer.said)
    officer.settle()
    assert page.table.rows == []
    assert counters.people.find_visitors("eriksson") == []
