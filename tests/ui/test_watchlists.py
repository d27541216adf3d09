"""Watchlists at the window: loading one, the comparison at the gate, and what is remembered."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLabel, QLineEdit, QPushButton

from gatepost.domain.roles import Role
from gatepost.domain.watchlists import Watchlist
from gatepost.ui.pages.parcels import ParcelsPage
from gatepost.ui.pages.watchlists import WatchlistsPage
from gatepost.ui.watch_dialog import WatchDialog
from tests import specimens
from tests.conftest import PASSWORD
from tests.desk.test_parcels import TEA
from tests.desk.test_visits import prisoner_of
from tests.desk.test_watchlists import FILE
from tests.ui.test_rule_pages import enter, page_of


def list_file(tmp_path: Path, text: str = FILE) -> Path:
    path = tmp_path / "wanted.csv"
    path.write_text(text, "cp1251")
    return path


def load(counters, tmp_path: Path) -> Watchlist:
    opened = counters.watchlists.open(list_file(tmp_path))
    return counters.watchlists.load(opened, Watchlist("Wanted", "Ministry", "Order 7", "2026-11-01")).value


@pytest.fixture
def wanted(officer, tmp_path) -> Watchlist:
    prisoner_of(officer.gate._counters)
    return load(officer.gate._counters, tmp_path)


def dialog_of(officer) -> WatchDialog:
    officer.until(lambda: any(one.isVisible() for one in officer.gate.findChildren(WatchDialog)))
    return next(one for one in officer.gate.findChildren(WatchDialog) if one.isVisible())


def test_a_list_is_loaded_from_a_file_and_withdrawn(officer, tmp_path, monkeypatch):
    page = page_of(officer, WatchlistsPage)
    officer.click("load_watchlist")
    assert "Choose the file of the list first" in officer.said
    path = list_file(tmp_path, f"{FILE}Doe;31.02.1990;\n;1980;\n")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    officer.click("open_watchlist")
    officer.settle()
    said = officer.find(QLabel, "watchlist_file").text()
    assert "wanted.csv: 3 people; read from: ФИО, Дата рождения, Примечание." in said
    assert "left out: lines 6" in said
    assert "matched by name alone: lines 5" in said
    officer.click("load_watchlist")
    officer.settle()
    assert "Something is still missing: Name of the list, Source, Order, First day" in officer.said
    texts = {"list_name": "Wanted", "source": "Ministry", "order": "Order 7", "first_day": "01.11.2026"}
    for name, text in texts.items():
        officer.find(QLineEdit, f"watch_{name}").setText(text)
    officer.click("load_watchlist")
    officer.settle()
    assert "W-2026-000001: the list “Wanted” with 3 people is in force." in officer.said
    assert officer.find(QLabel, "watchlists_count").text() == "in force: 1"
    page.table.selectRow(0)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("revoked", True))
    officer.click("withdraw_list")
    officer.settle()
    assert officer.find(QLabel, "watchlists_count").text() == "in force: 0"
    assert page.table.rows[0].withdrawal_reason == "revoked"


def test_whoever_may_be_on_a_list_is_compared_when_the_card_opens_and_asked_about_no_more(officer, wanted):
    officer.scan(specimens.TD3)
    dialog = dialog_of(officer)
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert "May be on the list “Wanted”" in texts
    assert "Эрикссон Анна Мария" in texts
    assert texts.count("= the same") == 2
    dialog.findChild(QPushButton, "watch_other").click()
    officer.settle()
    assert "still missing: Reason" in dialog.findChild(QLabel, "watch_said").text()
    dialog.findChild(QLineEdit, "watch_reason").setText("another face")
    dialog.findChild(QPushButton, "watch_other").click()
    officer.until(lambda: not officer.gate.findChildren(WatchDialog))
    officer.settle()
    officer.gate.compare_with_lists()
    officer.settle()
    assert "Nothing on the watchlists waits for a decision" in officer.said


def test_the_gate_officer_cannot_save_until_a_duty_officer_has_signed_in_and_decided(make_officer, sign_in, tmp_path):
    officer = make_officer(sign_in)
    enter(officer, "admin", PASSWORD)
    counters = officer.gate._counters
    prisoner_of(counters)
    load(counters, tmp_path)
    counters.admin.add_user("gate", "G", Role.OFFICER, "the gate's own password", PASSWORD)
    officer.window.sign_out("another")
    enter(officer, "gate", "the gate's own password")
    officer.scan(specimens.TD3)
    dialog = dialog_of(officer)
    dialog.reject()
    officer.settle()
    officer.card.show_prisoner(officer.gate._counters.people.find_prisoners("ST-001")[0])
    officer.until(lambda: "May be Эрикссон Анна Мария of the list “Wanted” (Order 7)" in officer.texts())
    officer.gate.compare_with_lists()
    dialog = dialog_of(officer)
    for name, text in (("watch_login", "admin"), ("watch_password", "wrong"), ("watch_reason", "the same face")):
        dialog.findChild(QLineEdit, name).setText(text)
    dialog.findChild(QPushButton, "watch_same").click()
    officer.settle()
    assert "password" in dialog.findChild(QLabel, "watch_said").text().lower()
    dialog.findChild(QLineEdit, "watch_password").setText(PASSWORD)
    dialog.findChild(QPushButton, "watch_same").click()
    officer.until(lambda: "On the list “Wanted” (Order 7) as Эрикссон Анна Мария." in officer.texts())
    (match,) = officer.gate._counters.watchlists.matches(officer.card.person, officer.card.document)
    assert (match.is_match, match.decided_by) == (True, "admin")


def test_a_sender_who_may_be_on_a_list_is_compared_as_soon_as_their_document_is_scanned(officer, wanted):
    page = page_of(officer, ParcelsPage)
    page.begin_receiving()
    officer.settle()
    officer.scan(specimens.TD3)
    officer.until(lambda: any(one.isVisible() for one in page.findChildren(WatchDialog)))
    (dialog,) = page.findChildren(WatchDialog)
    dialog.reject()
    officer.settle()
    page._receiving.show_prisoner(officer.gate._counters.people.find_prisoners("ST-001")[0])
    officer.until(lambda: "May be Эрикссон Анна Мария of the list “Wanted” (Order 7)" in texts_of(page))
    page._receiving.list.show_items((TEA,))
    page._receiving.save()
    officer.settle()
    assert officer.said.startswith("Nothing was saved yet. May be Эрикссон Анна Мария of the list")
    page.compare_with_lists()
    officer.until(lambda: any(one.isVisible() for one in page.findChildren(WatchDialog)))
    (dialog,) = page.findChildren(WatchDialog)
    dialog.findChild(QLineEdit, "watch_reason").setText("another face")
    dialog.findChild(QPushButton, "watch_other").click()
    officer.until(lambda: "May be Эрикссон" not in texts_of(page))
    page.compare_with_lists()
    officer.settle()
    assert officer.said == "Nothing on the watchlists waits for a decision about this sender."
    page._receiving.save()
    officer.settle()
    assert officer.said == "P-2026-000001 is received for Specimenov Specimen."


def texts_of(page: ParcelsPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel))
