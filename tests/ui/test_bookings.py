"""The page of bookings, and a card that opens for somebody who is expected."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QTime
from PySide6.QtWidgets import QInputDialog, QLabel, QLineEdit, QListWidget, QTimeEdit

from gatepost.domain.visits import Outcome, VisitKind
from gatepost.ui.pages.bookings import BookingsPage
from tests import specimens
from tests.desk.test_visits import admission, prisoner_of
from tests.ui.test_rule_pages import page_of


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
    assert page._when(page.table.rows[0]) == "24.11.2026 14:00 – 16:00"
    page._days._edit.setDate(page._days._edit.date().addDays(7))
    officer.settle()
    assert page.table.rows == []
