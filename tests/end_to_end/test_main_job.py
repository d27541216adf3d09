"""The officer's whole road, in the real program on a screen of its own: set-up, scan, photo, visit, check-out, CSV.

`make screenshots` keeps its pictures under `docs/screenshots`; the manual and the README show those of the smaller
screen.
"""

from __future__ import annotations

import csv
import hashlib
import json
from pathlib import Path

import pytest

from gatepost.db.keys import KeyFile
from gatepost.db.store import Store
from gatepost.db.store_files import STORE_FILE
from gatepost.domain.facility import Facility
from gatepost.domain.visits import Relation
from tests import specimens
from tests.conftest import PASSWORD
from tests.end_to_end.conftest import SCREENS, Program, screen_name
from tests.end_to_end.desktop import Desktop

CARD = ("I<UTOST00000014<<<<<<<<<<<<<<<", "9901018M3501014UTO<<<<<<<<<<<8", "SPECIMEN<<BEISPIEL<<<<<<<<<<<<")
MOST_KEYS_KNOWN, MOST_KEYS_UNKNOWN = 2, 12  # from a scan to a saved visit

pytestmark = pytest.mark.e2e


@pytest.mark.parametrize("desktop", SCREENS, ids=screen_name, indirect=True)
@pytest.mark.timeout(600)
def test_from_the_first_start_to_the_days_csv(program: Program, desktop: Desktop, picture, home: Path) -> None:
    # First start: a guided set-up, three steps.
    desktop.wait_for("Set up this gate post", "Facility name")
    desktop.click_text("Use the example")
    picture("01-set-up")
    desktop.click_primary()
    desktop.wait_for("First administrator")
    for answer in ("Aida Testova", "aida", PASSWORD, PASSWORD):
        desktop.type(answer)
        desktop.keys("Return")
    desktop.wait_for("Recovery key", "It is shown only now")
    picture("02-recovery-key")
    desktop.keys("space", "Return")

    # A wrong password is said plainly; the right one opens the gate.
    desktop.wait_for("User name", "Sign in")
    desktop.type("wrong password")
    desktop.keys("Return")
    desktop.wait_for("User name or password is wrong")
    picture("03-sign-in")
    desktop.type(PASSWORD)
    desktop.keys("Return")
    desktop.wait_for("Scan a passport or ID card", "Inside now")
    picture("04-gate")

    # A wedge reader sends a passport; the prisoner is not known yet and is added on the way.
    desktop.wedge(specimens.KYRGYZ)
    desktop.wait_for("TESTOV ADIL", "First visit here", "verified")
    picture("05-new-visit")
    desktop.type("Specimenov")
    desktop.wait_for("as a new prisoner")
    desktop.keys("Return")
    desktop.wait_for("New prisoner")
    desktop.type("ST-001")
    desktop.keys("Return")
    desktop.type("Specimen")
    picture("06-new-prisoner")
    desktop.keys("Return")
    desktop.wait_for("is in the register of prisoners")
    desktop.keys("Return", "Down", "Return")
    picture("07-ready-to-save")
    desktop.keys("Return")
    desktop.wait_for("V-2026-000001 is saved".replace("2026", _year()), "Inside now: 1")
    picture("08-inside")

    # A second visitor: a photo, opened from disk, under a Russian keyboard layout that a reader must not mind.
    photo = specimens.save_photo(specimens.TD3, home / "photo.jpg", turn=4)
    desktop.keys("ctrl+o")
    desktop.wait_for("Open a photo")
    desktop.type(str(photo))
    desktop.keys("Return")
    desktop.wait_for("ERIKSSON ANNA MARIA", "The document expired")
    picture("09-from-a-photo")
    before = desktop.keys_pressed
    desktop.type("ST-001")
    desktop.wait_for("Specimenov Specimen · ST-001".replace("·", ""))
    desktop.keys("Return", "Return", "Down", "Down", "Return", "Return")
    desktop.wait_for("Inside now: 2")
    assert desktop.keys_pressed - before <= MOST_KEYS_UNKNOWN
    desktop.layout("ru")
    desktop.wedge(CARD)
    desktop.wait_for("SPECIMEN BEISPIEL", "First visit here")
    desktop.layout("us")

    # A doubtful field is marked, has the focus, and is confirmed with one key.
    desktop.keys("Escape")
    desktop.layout("kg")
    desktop.wedge((CARD[0], CARD[1].replace("9901018", "9901019"), CARD[2]))
    desktop.wait_for("doubtful", "A check digit fails")
    desktop.layout("us")
    desktop.keys("Escape")

    # From a picture, the doubtful field shows what the picture has there.
    wrong = (CARD[0], CARD[1].replace("9901018", "9901019"), CARD[2])
    photo = specimens.save_photo(wrong, home / "doubtful.jpg", turn=184)
    desktop.keys("ctrl+o")
    desktop.wait_for("Open a photo")
    desktop.type(str(photo))
    desktop.keys("Return")
    desktop.wait_for("A check digit fails: Birth date", "SPECIMEN BEISPIEL", "doubtful")
    picture("10-doubtful")
    desktop.keys("Escape")

    # The first visitor's document again: check-out; then again another time: two keys away from saved.
    desktop.wedge(specimens.KYRGYZ)
    desktop.wait_for("Inside now: check-out", "TESTOV ADIL")
    picture("11-check-out")
    desktop.keys("Return")
    desktop.wait_for("TESTOV ADIL has left", "Inside now: 1")
    desktop.wedge(specimens.KYRGYZ)
    desktop.wait_for("Known visitor", "Specimenov")
    picture("12-known-visitor")
    before = desktop.keys_pressed
    desktop.keys("Return")
    desktop.wait_for("000003 is saved", "Inside now: 2")
    assert desktop.keys_pressed - before <= MOST_KEYS_KNOWN

    # The register, the export, the proof, the settings.
    desktop.keys("ctrl+2")
    desktop.wait_for("Visits of the day", "Visits: 3")
    picture("13-visits")
    desktop.keys("ctrl+Tab")
    desktop.wait_for("New booking", "booked: 0")
    picture("20-bookings")
    desktop.keys("ctrl+6")
    desktop.wait_for("End of the day", "Visits on this day: 3")
    desktop.keys("ctrl+e")
    desktop.wait_for("files are made: 9 files, 3 lines")
    desktop.click_text("Check everything")
    desktop.wait_for("Numbers without gaps")

    # The shift: opened, then handed over with each one who is inside ticked.
    desktop.click_text("Open the shift")
    desktop.wait_for("open since", "ERIKSSON ANNA MARIA")
    for name in ("ERIKSSON ANNA MARIA", "TESTOV ADIL"):
        desktop.click_text(name)
        desktop.keys("space")
    picture("14-shift")
    desktop.click_below("Taken over by")
    desktop.type("Bek Testov")
    desktop.click_text("Hand over and close")
    desktop.wait_for("is closed and taken over by Bek Testov")
    for seen, name in (
        ("Today until", "46-day-in-pictures"),
        ("Who visited this prisoner", "47-reports"),
        ("Enter a form", "48-forms"),
    ):
        desktop.keys("ctrl+Tab")
        desktop.wait_for(seen)
        picture(name)
    desktop.keys("ctrl+5")
    desktop.wait_for("Save the prisoner", "Specimenov Specimen")
    picture("17-prisoners")
    desktop.keys("ctrl+Tab")
    desktop.wait_for("Choose a visitor on the left")
    desktop.keys("ctrl+Tab")
    desktop.wait_for("New restriction", "in force: 0")
    desktop.click_text("Choose")
    desktop.keys("Down", "Return", "Tab", "Tab")
    desktop.type("ST-001")
    desktop.wait_for("Specimenov Specimen")
    desktop.keys("Return", "Tab")
    desktop.type("Order 12")
    desktop.keys("Tab")
    desktop.type("Investigation")
    desktop.click_text("Make the restriction")
    desktop.wait_for("is made", "in force: 1")
    picture("18-restrictions")
    desktop.keys("ctrl+7", "ctrl+Tab")
    desktop.wait_for("First password", "New recovery key")
    picture("41-users")
    desktop.keys("ctrl+Tab")
    desktop.wait_for("Rules of the house", "Not confirmed")
    picture("19-rules")
    desktop.keys("ctrl+Tab")
    desktop.wait_for("Catalogue of items", "Tea")
    picture("26-parcel-rules")
    desktop.keys("ctrl+Tab")
    desktop.wait_for("What it looks like", "Roll-call")
    picture("49-papers")
    desktop.keys("ctrl+Tab")
    desktop.wait_for("Personal data whose time is over")
    desktop.keys("ctrl+Tab")
    desktop.wait_for("Where and how often")
    desktop.click_text("Back up now")
    desktop.wait_for("is made and checked", "on wish")
    picture("42-backups")
    desktop.keys("ctrl+Tab")
    desktop.wait_for("Devices")
    picture("15-admin")

    # What is connected is tried side by side; the set-up goes into a file for the next post, and is the same there.
    desktop.click_text("Try the devices")
    desktop.wait_for("Reader", "Scale", "Nothing is registered")
    desktop.wedge(specimens.KYRGYZ)
    desktop.wait_for("check digits hold")
    picture("53-devices")
    desktop.keys("Escape")
    desktop.wait_for("Another post")
    carried = home / "post.json"
    for action, said in (
        ("Save the set-up to a file", "The set-up is saved"),
        ("Take a set-up from", "set up like that"),
    ):
        desktop.click_text("Another post")
        desktop.wait_for(action)
        desktop.click_text(action)
        desktop.wait_for("File name")
        desktop.keys("ctrl+a")
        desktop.type(str(carried))
        desktop.keys("Return")
        desktop.wait_for(said)
    assert json.loads(carried.read_text("utf-8"))["facility"]["name"] == "Prison No. 47, Bishkek"

    # The window locks, and whoever has the password goes on where they were.
    desktop.keys("ctrl+l")
    desktop.wait_for("Locked", "Another officer puts in another name")
    picture("43-locked")
    desktop.type(PASSWORD)
    desktop.keys("Return")
    desktop.wait_for("Devices")
    desktop.keys("ctrl+1")
    desktop.wait_for("Scan a passport")

    # A restriction stops the next visitor before anything is saved, and says who may let them pass.
    desktop.wedge(CARD)
    desktop.wait_for("SPECIMEN BEISPIEL", "First visit here")
    desktop.type("ST-001")
    desktop.wait_for("Specimenov Specimen · ST-001".replace("·", ""))
    desktop.keys("Return")
    desktop.wait_for("Investigation")
    picture("21-restricted")
    desktop.keys("Return", "Down", "Return", "ctrl+Return")
    desktop.wait_for("Sign in and allow")
    picture("22-second-person")
    desktop.keys("Escape")
    desktop.wait_for("SPECIMEN BEISPIEL")
    desktop.keys("F6")
    desktop.wait_for("is not let in, because")
    picture("23-refusal")
    desktop.keys("Escape", "Escape")
    desktop.wait_for("Scan a passport", "Inside now: 2")

    # Something is found on a visitor who is inside: an incident with its seizure act, all of it by keys.
    desktop.wedge(specimens.KYRGYZ)
    desktop.wait_for("Inside now: check-out", "TESTOV ADIL")
    desktop.keys("F4")
    desktop.wait_for("Where it was hidden")
    desktop.type("Telephone")
    desktop.keys("Return")
    desktop.type("1")
    desktop.keys("Return")
    desktop.type("in a loaf of bread")
    desktop.keys("Return", "Return")
    desktop.wait_for("Telephone", "seized")
    desktop.keys(*["Tab"] * 7)
    desktop.type("B. Witness")
    picture("24-incident")
    desktop.keys("ctrl+Return")
    desktop.wait_for("is written down, with seizure act")
    desktop.keys("F3")
    desktop.wait_for("incidents: 1", "Telephone")
    picture("25-history")
    desktop.keys("Escape", "Escape")
    desktop.wait_for("Scan a passport", "Inside now: 2")

    # Search from anywhere: a typing error does no harm, and Enter opens everything around the visitor.
    desktop.keys("ctrl+k")
    desktop.wait_for("Any part of a name")
    desktop.type("testob adil")
    desktop.wait_for("Visitor", "TESTOV ADIL", "09.05.1999")
    picture("37-search")
    desktop.keys("Return")
    desktop.wait_for("incidents: 1", "Visits: 2")
    desktop.keys("Escape")
    desktop.wait_for("Scan a passport", "Inside now: 2")

    # A second copy on the same store says so and stops.
    second = Program(desktop, home)
    desktop.wait_for("Another Gatepost already works with the store")
    desktop.keys("Return")
    assert second.process.wait(20) == 3

    # The manual opens at the page for where one is; a look of one's own.
    desktop.keys("F1")
    desktop.wait_for("Your first hour", "The card beside the screen", "what was scanned")
    picture("50-manual")
    desktop.keys("Escape")
    desktop.wait_for("Scan a passport", "Inside now: 2")
    desktop.keys("F2")
    desktop.wait_for("Light or night", "Type 150 %")
    desktop.click_text("Night")
    desktop.wait_for("Scan a passport", "Inside now: 2")
    picture("16-night")

    # Practising: another store with an invented year, documents to scan, lessons.
    desktop.keys("ctrl+shift+l")
    desktop.wait_for("Practise with invented people")
    desktop.click_text("Practise with invented people")
    desktop.until(lambda: desktop.shows("PRACTICE", "Inside now: 3"), "the invented year", patience=120)
    desktop.click_text("Documents to scan")
    desktop.wait_for("A passport of somebody who has been here")
    desktop.click_text("A passport of somebody who has been here")
    desktop.wait_for("OBRAZTSOVA VYDUMKA")
    picture("51-practice")
    desktop.keys("Escape", "ctrl+j")
    desktop.wait_for("1. Register a visit", "Done: 0 of 4")
    picture("52-lessons")
    desktop.keys("Escape")
    desktop.wait_for("Stop practising")
    desktop.click_text("Stop practising")
    desktop.wait_for("Practise with invented people", "Password")
    program.close()
    program.assert_no_network()

    _assert_csv(home / "Documents")
    _assert_manifest(home / "Documents")
    _assert_store(program.store, home / "Documents")


def _year() -> str:
    from datetime import datetime

    return str(datetime.now(Facility("P").zone).year)


def _assert_csv(folder: Path) -> None:
    (exported,) = folder.glob("*/visits-*.csv")
    content = exported.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    first, second, third = csv.DictReader(content.decode("utf-8-sig").splitlines(), delimiter=";")
    assert [row["visit_number"][-6:] for row in (first, second, third)] == ["000001", "000002", "000003"]
    assert (first["surname"], first["given_names"], first["birth_date"]) == ("TESTOV", "ADIL", "1999-05-09")
    assert first["personal_number"] == '="20905199900000"'
    assert (first["prisoner_register_number"], first["prisoner_surname"]) == ("ST-001", "Specimenov")
    assert (first["outcome"], first["relation"], first["admitted_by"]) == ("completed", "spouse", "aida")
    assert first["left_at"] > first["arrived_at"]
    assert (second["surname"], second["document_number"], second["left_at"]) == ("ERIKSSON", "L898902C3", "")
    assert (third["surname"], third["relation"], third["left_at"]) == ("TESTOV", "spouse", "")


def _assert_manifest(folder: Path) -> None:
    (manifest,) = folder.glob("*/manifest-*.json")
    said = json.loads(manifest.read_text("utf-8"))
    assert said["rows"]["visits"] == 3
    for one in said["files"]:
        assert hashlib.sha256((manifest.parent / one["name"]).read_bytes()).hexdigest() == one["sha256"]
    assert len(said["files"]) == 8


def _assert_store(folder: Path, exports: Path) -> None:
    key = KeyFile.load(folder).unlock("aida", PASSWORD)
    assert key is not None
    store = Store(folder / STORE_FILE, key)
    try:
        with store.reading() as registers:
            inside = registers.visits.inside()
            assert sorted(visit.person.surname for visit in inside) == ["ERIKSSON", "TESTOV"]
            assert {visit.prisoner.name for visit in inside} == {"Specimenov Specimen"}
            (again,) = [visit for visit in inside if visit.person.surname == "TESTOV"]
            assert again.relation is Relation.SPOUSE
            assert again.document.mrz == "\n".join(specimens.KYRGYZ)
            assert registers.settings.facility().name == "Prison No. 47, Bishkek"
            (shift,) = registers.shifts.last(9)
            assert (len(shift.inside), shift.taken_over_by, shift.is_open) == (2, "Bek Testov", False)
        assert store.verify_journal().holds
        assert store.broken_pages() == []
        (exported,) = exports.glob("*/visits-*.csv")
        sha256 = hashlib.sha256(exported.read_bytes()).hexdigest()
        with store.reading() as registers:
            from gatepost.db import journal

            entries = list(journal.entries(registers.users._session))
        (export,) = [entry for entry in entries if entry.deed == "day.exported"]
        assert sha256 in export.details
        assert 'wrong_attempts_before":1' in next(e.details for e in entries if e.deed == "user.signed_in")
    finally:
        store.close()
