"""A list of prisoners with errors in it, taken over in the real program from a workbook as an office makes it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from gatepost.db.keys import KeyFile
from gatepost.db.store import Store
from gatepost.db.store_files import STORE_FILE
from gatepost.domain.people import Prisoner, PrisonerStatus
from tests.conftest import LOGIN, PASSWORD
from tests.end_to_end.conftest import SCREENS, Program, screen_name
from tests.end_to_end.desktop import Desktop

pytestmark = pytest.mark.e2e

ROWS = (
    ("List of prisoners", None, None, None, None),
    ("Unit", "Number", "Full name", "Date of birth", "Regime"),
    (3, "ST-001", "Specimenov Specimen", "01.01.1980", "strict"),
    (None, "ST-002", "Beispiel Erika", date(1985, 3, 2), "General"),
    (None, "ST-003", "Doe John", "31.02.1990", None),
    (4, "ST-004", "Ivanov Ivan", "5 March 1977", "nowhere"),
    (4, None, "Nobody Known", None, None),
    (4, "ST-005", "Twice Told", None, None),
    (4, "ST-005", "Told Twice", None, None),
    (4, "ST-006", "Trailing Blank  ", "1991-07-07 00:00:00", " general "),
)


@pytest.fixture
def workbook(home: Path) -> Path:
    book = Workbook()
    for row in ROWS:
        book.active.append(row)
    book.active.merge_cells("A1:E1")
    book.active.merge_cells("A3:A5")
    book.save(home / "list.xlsx")
    return home / "list.xlsx"


@pytest.mark.parametrize("desktop", SCREENS[:1], ids=screen_name, indirect=True)
@pytest.mark.timeout(600)
def test_a_list_with_errors_is_looked_at_taken_over_and_taken_back(
    gate_post: Path,
    desktop: Desktop,
    picture,
    home: Path,
    workbook: Path,
) -> None:
    program = Program(desktop, home)
    try:
        desktop.wait_for("User name", "Sign in")
        for answer in (LOGIN, PASSWORD):
            desktop.type(answer)
            desktop.keys("Return")
        desktop.wait_for("Scan a passport or ID card", "Inside now")
        desktop.keys("ctrl+5")
        desktop.wait_for("Take a list over")
        desktop.click_text("Take a list over")
        desktop.wait_for("File name")
        desktop.type(str(workbook))
        desktop.keys("Return")
        desktop.wait_for("Nothing is written yet", "New: 2", "changed: 1", "doubtful: 2", "no use: 3")
        picture("38-a-list-before-it-is-taken-over")
        desktop.click_text("Take all doubtful ones over")
        desktop.wait_for("Take 5 prisoners over")
        desktop.click_text("Take 5 prisoners over")
        desktop.wait_for("4 new, 1 changed, 0 gone, 3 left out")
        taken = _prisoners(gate_post)
        desktop.click_text("Lists taken over")
        desktop.wait_for("list.xlsx", "Take the chosen list back")
        desktop.click_text("list.xlsx")
        desktop.click_text("Why it is taken back")
        desktop.type("the wrong file")
        desktop.click_text("Take the chosen list back")
        desktop.wait_for("is taken back: 5 prisoners")
        picture("39-a-list-taken-back")
        desktop.keys("Escape")
        program.close()
    finally:
        program.kill()
    assert {one.register_number: (one.name, one.birth_date, one.unit, one.regime) for one in taken} == {
        "ST-001": ("Specimenov Specimen", "1980-01-01", "3", "strict"),
        "ST-002": ("Beispiel Erika", "1985-03-02", "3", "general"),
        "ST-003": ("Doe John", "", "3", ""),
        "ST-004": ("Ivanov Ivan", "1977-03-05", "4", ""),
        "ST-006": ("Trailing Blank", "1991-07-07", "4", "general"),
    }
    back = {one.register_number: one for one in _prisoners(gate_post)}
    assert (back["ST-001"].unit, back["ST-001"].regime) == ("Unit 3", "general")
    assert {one.status for number, one in back.items() if number != "ST-001"} == {PrisonerStatus.STRUCK}


def _prisoners(folder: Path) -> list[Prisoner]:
    store = Store(folder / STORE_FILE, KeyFile.load(folder).unlock(LOGIN, PASSWORD))
    with store.reading() as registers:
        found = registers.prisoners.all()
    assert store.verify_journal().holds
    store.close()
    return found
