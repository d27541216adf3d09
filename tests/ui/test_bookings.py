"""The page of bookings, and a card that opens for somebody who is expected."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QComboBox, QInputDialog, QLabel, QLineEdit, QListWidget, QTimeEdit

from gatepost.desk.rules import template
from gatepost.domain.sessions import Session
from gatepost.domain.visits import Outcome, VisitKind
from gatepost.ui.pages.bookings import BookingsPage
from gatepost.ui.widgets.visitor_form import VisitorForm
from tests import specimens
from tests.desk.test_visits import admission, prisoner_of
from tests.ui.test_rule_pages import fill, page_of


@pytest.fixture
def page(officer) -> BookingsPage:
    """The page, with one visitor known."""
    counters = officer.gate._counters
    visit = counters.visits.admit(admission(counters, specimens.KYRGYZ)).value
    counters.visits.check_out(visit.number, Outcome.COMPLETED)
    return page_of(officer, BookingsPage)


def choose_people(officer, page: BookingsPage) -> None:
    counters = officer.gate._counters
    page._prisoner.choose(prisoner_of(counters))
    page._visitor.choose(counters.people.find_visitors("testov")[0])


def book(officer, page: BookingsPage, begins: int = 14) -> None:
    choose_people(officer, page)
    officer.find(QTimeEdit, "booking_from").setTime(QTime(begins, 0))
    officer.find(QTimeEdit, "booking_until").setTime(QTime(begins + 2, 0))
    officer.click("book")
    officer.settle()


def test_a_visit_is_booked_and_the_card_opens_for_it(officer, page, clock):
    officer.click("book")
    assert "still missing: Prisoner" in officer.said
    page._kind.choose(VisitKind.LONG_TERM)
    page._closed.setChecked(True)
    book(officer, page)
    assert "Booking B-2026-000001 is kept" in officer.said
    (row,) = page.table.rows
    assert (row.booking.starts_at, row.booking.closed) == (clock.now + timedelta(hours=2), True)
    assert "booked: 1" in officer.find(QLabel, "booking_count").text()
    officer.scan(specimens.KYRGYZ)
    assert "Expected at 14:00 (B-2026-000001), behind glass" in officer.texts()
    assert officer.card._kind.value is VisitKind.LONG_TERM
    assert officer.card._picker.value.register_number == "ST-001"
    officer.card.save()
    officer.settle()
    page = page_of(officer, BookingsPage)
    assert page._state(page.table.rows[0]) == "came: 1 of 1 · behind glass"


def test_a_booking_without_a_visitor_is_not_kept_and_one_can_be_taken_out_again(officer, page):
    choose_people(officer, page)
    page._visitor.choose(officer.gate._counters.people.find_visitors("testov")[0])  # twice is once
    chosen = officer.find(QListWidget, "booking_visitors")
    assert chosen.count() == 1
    chosen.setCurrentRow(0)
    chosen.itemActivated.emit(chosen.item(0))
    assert chosen.count() == 0
    officer.click("book")
    officer.settle()
    assert "still missing: Visitor" in officer.said


def test_a_booking_is_cancelled_with_a_reason(officer, page, monkeypatch):
    book(officer, page)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("", False))
    page.table.opened.emit(page.table.rows[0])
    officer.settle()
    assert page._state(page.table.rows[0]) == "booked"
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("Visitor is ill", True))
    page.table.opened.emit(page.table.rows[0])
    officer.settle()
    assert page._state(page.table.rows[0]) == "cancelled: Visitor is ill"
    page.table.opened.emit(page.table.rows[0])  # cancelled already: nothing is asked
    officer.settle()
    assert "booked: 0" in officer.find(QLabel, "booking_count").text()


def test_blocked_days_make_bookings_worth_another_look(officer, page):
    book(officer, page)
    officer.click("block")
    officer.settle()
    assert "still missing: First day, Last day, Order, Reason" in officer.said
    texts = {"first": "24.11.2026", "last": "30.11.2026", "order": "14", "reason": "Quarantine"}
    for name, text in texts.items():
        officer.find(QLineEdit, f"blocked_{name}").setText(text)
    officer.click("block")
    officer.settle()
    assert "No visits from 24.11.2026 to 30.11.2026" in officer.said
    assert "look again: 1" in officer.find(QLabel, "booking_count").text()
    assert page._state(page.table.rows[0]) == "no visits by order 14: Quarantine"
    book(officer, page, begins=18)
    assert "no visits of this kind on 24.11.2026, by order 14" in officer.said


def test_a_whole_week_is_shown_with_its_days(officer, page):
    book(officer, page)
    page._week.setChecked(True)
    officer.settle()
    assert page._when(page.table.rows[0]) == "24.11.2026 14:00 – 16:00\nShort-term"
    page._days._edit.setDate(page._days._edit.date().addDays(7))
    officer.settle()
    assert page.table.rows == []


def test_a_session_gives_its_times_and_says_how_many_places_are_free(officer, page):
    counters = officer.gate._counters
    kinds = frozenset({VisitKind.SHORT_TERM})
    morning = Session(frozenset({2}), time(13), time(15), kinds, "Hall", 1)
    evening = Session(frozenset({2}), time(15), time(18), kinds, "Hall", 4)
    counters.rules.confirm(replace(template(), source="Test order", sessions=(morning, evening)))
    page = page_of(officer, BookingsPage)
    box = officer.find(QComboBox, "session")
    said = ["13:00 – 15:00 · Hall · free: 1 of 1", "15:00 – 18:00 · Hall · free: 4 of 4"]
    assert [box.itemText(at) for at in range(box.count())] == said
    choose_people(officer, page)
    officer.click("book")
    officer.settle()
    assert "is kept" in officer.said
    assert (box.itemText(0), box.currentIndex()) == ("13:00 – 15:00 · Hall · free: 0 of 1", 1)
    assert officer.find(QTimeEdit, "booking_from").time() == QTime(15, 0)
    page._kind.choose(VisitKind.LAWYER)
    officer.settle()
    assert not box.isVisible()


def test_a_visitor_who_is_not_known_is_written_down_for_a_booking(officer, page):
    page._visitor.edit.setFocus()
    page._visitor.edit.setText("Newcomer Nina")
    page._visitor._search()
    officer.answered(page._visitor)
    officer.press(Qt.Key.Key_Return)
    form = officer.find(VisitorForm, "visitor_form")
    assert officer.find(QLineEdit, "visitor_surname").text() == "Newcomer"
    officer.click("add_visitor")
    officer.settle()
    assert "Birth date" in form._said.text()
    fill(officer, visitor_birth_date="29.02.2020", visitor_sex="f", visitor_document_number="kr-x 123")
    officer.find(QComboBox, "visitor_document").setCurrentIndex(2)
    officer.click("add_visitor")
    officer.settle()
    assert [one.name for one in page._visitors] == ["Newcomer Nina"]
    (person,) = officer.gate._counters.people.find_visitors("newcomer")
    assert (person.birth_date, person.sex, person.nationality) == ("2020-02-29", "F", "KGZ")
    page._prisoner.choose(prisoner_of(officer.gate._counters))
    officer.find(QTimeEdit, "booking_from").setTime(QTime(14, 0))
    officer.find(QTimeEdit, "booking_until").setTime(QTime(16, 0))
    officer.click("book")
    officer.settle()
    assert "is kept" in officer.said


def test_who_is_expected_today_stands_at_the_gate_and_opens_the_card(officer, page):
    book(officer, page)
    officer.window.workspace.show_entry(0)
    officer.settle()
    expected = officer.gate._people.expected
    assert officer.find(QLabel, "expected_title").text() == "Expected: 1"
    assert expected.table.model().index(0, 1).data() == "14:00"
    expected.table.opened.emit(expected.table.rows[0])
    officer.settle()
    assert officer.card.title == "TESTOV ADIL"
    assert officer.card.field("document_number").text != ""
    officer.card.save()
    officer.settle()
    assert "is inside" in officer.said
    assert not expected.isVisible()
