"""Parcels, documents and kept things in the real program: a packet from the window to the prisoner's signature, and a
posted parcel that is refused in part and returned."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from gatepost.db.keys import KeyFile
from gatepost.db.store import Store
from gatepost.db.store_files import STORE_FILE
from gatepost.desk.clock import system_clock
from gatepost.domain.facility import Facility
from gatepost.domain.parcels import ParcelState
from tests import specimens
from tests.conftest import LOGIN, PASSWORD
from tests.end_to_end.conftest import SCREENS, Program, screen_name
from tests.end_to_end.desktop import Desktop

POSTAL = "RR123456785KG"

pytestmark = pytest.mark.e2e


@pytest.mark.parametrize("desktop", SCREENS[:1], ids=screen_name, indirect=True)
@pytest.mark.timeout(600)
def test_from_the_window_to_the_signature(gate_post: Path, desktop: Desktop, picture, home: Path) -> None:
    program = Program(desktop, home)
    try:
        desktop.wait_for("User name", "Sign in")
        for answer in (LOGIN, PASSWORD):
            desktop.type(answer)
            desktop.keys("Return")
        desktop.wait_for("Scan a passport or ID card", "Inside now")
        _packet_from_the_window_to_the_signature(desktop, picture)
        _posted_parcel_refused_in_part_and_returned(desktop, picture)
        _document_with_a_page(desktop, picture, home)
        _kept_thing(desktop, picture)
        desktop.keys("ctrl+6")
        desktop.wait_for("End of the day")
        desktop.keys("ctrl+e")
        desktop.wait_for("files are made")
        program.close()
    finally:
        program.kill()
    _assert_csv(home / "Documents")
    _assert_store(gate_post)


def _packet_from_the_window_to_the_signature(desktop: Desktop, picture) -> None:
    desktop.keys("ctrl+3")
    desktop.wait_for("Receive a packet or parcel", "Hand over, label after label")
    desktop.keys("ctrl+n")
    desktop.wait_for("Weight of the whole", "Sender")
    desktop.wedge(specimens.TD3)
    desktop.wait_for("ERIKSSON ANNA MARIA")
    desktop.type("ST-001")
    desktop.wait_for("Specimenov Specimen · ST-001".replace("·", ""))
    desktop.keys("Return")
    _item(desktop, "tea", "300")
    _item(desktop, "sug", "1,5 kg")
    desktop.click_text("for example 4,5")
    desktop.type("2,1")
    desktop.wait_for("Packet (handed over)", "used")
    picture("27-receiving-a-packet")
    desktop.keys("ctrl+Return")
    desktop.wait_for("000001 is received for Specimenov Specimen", "Print list in two copies and label")
    picture("28-a-packet")
    desktop.keys("F5")
    desktop.wait_for("Inspect P-", "Kept back")
    desktop.keys("ctrl+Return")
    desktop.wait_for("000001 is inspected")
    desktop.click_text("Hand over")
    desktop.wait_for("Ready to be handed over")
    desktop.wedge([f"P-{_year()}-000777"])
    desktop.wait_for("No such number")
    desktop.wedge([f"P-{_year()}-000001"])
    desktop.wait_for("on this sheet already")
    picture("29-handing-over")
    desktop.keys("ctrl+Return")
    desktop.wait_for("Handed over and signed for")


def _posted_parcel_refused_in_part_and_returned(desktop: Desktop, picture) -> None:
    """The scan at the gate opens it; a number whose check digit does not hold is said before anything is typed."""
    desktop.keys("ctrl+1")
    desktop.wait_for("Scan a passport or ID card")
    desktop.wedge([POSTAL])
    desktop.wait_for(POSTAL, "Parcel (by post)")
    desktop.type("A. Sender")
    desktop.wait_for("has not sent before")
    desktop.keys("Return")
    desktop.type("Osh, Lenin st. 1")
    desktop.keys("Tab")
    desktop.type("ST-001")
    desktop.wait_for("Specimenov Specimen · ST-001".replace("·", ""))
    desktop.keys("Return")
    _item(desktop, "tea", "300")
    _item(desktop, "telep", "1")
    desktop.wait_for("Prohibited: ")
    picture("30-receiving-a-parcel")
    desktop.keys("ctrl+Return")
    desktop.wait_for("000002 is received for")
    desktop.keys("F5")
    desktop.wait_for("Inspect P-", "prohibited")
    picture("31-inspection")
    desktop.keys("ctrl+Return")
    desktop.wait_for("000002 is inspected")
    picture("32-refused-in-part")
    desktop.click_text("Hand over")
    desktop.wait_for("Ready to be handed over")
    desktop.keys("ctrl+Return")
    desktop.wait_for("Handed over and signed for")
    desktop.keys("ctrl+1")
    desktop.wait_for("Scan a passport or ID card")
    desktop.wedge([POSTAL])
    desktop.wait_for("000002", "handed over", "refused, to be returned")
    desktop.click_text("More")
    desktop.wait_for("Return to the", "Destroy by act")
    desktop.click_text("Return to the")
    desktop.wait_for("Write down")
    desktop.keys("Down", "ctrl+Return")
    desktop.wait_for("000002: returned")
    picture("33-returned")


def _document_with_a_page(desktop: Desktop, picture, home: Path) -> None:
    photo = specimens.save_photo(specimens.TD3, home / "page.jpg", turn=2)
    desktop.keys("ctrl+4")
    desktop.wait_for("Register a document", "From whom")
    desktop.click_below("From whom")
    desktop.type("District court")
    desktop.keys("Tab")
    desktop.type("The head")
    desktop.keys("Tab")
    desktop.type("A query")
    desktop.click_text("Pages from a file")
    desktop.wait_for("Scanned pages")
    desktop.type(str(photo))
    desktop.keys("Return")
    desktop.wait_for("page.jpg")
    picture("34-registering-a-document")
    desktop.keys("ctrl+Return")
    desktop.wait_for("000001 is registered", "SHA-256")
    picture("35-a-document")


def _kept_thing(desktop: Desktop, picture) -> None:
    desktop.keys("ctrl+Tab")
    desktop.wait_for("Take in", "Where it is")
    desktop.keys("ctrl+n")
    desktop.type("Umbrella")
    desktop.keys("Tab", "Tab")
    desktop.type("Shelf 2")
    desktop.keys("ctrl+Return")
    desktop.wait_for("000001 is kept", "Give out")
    picture("36-a-kept-thing")


def _item(desktop: Desktop, letters: str, amount: str) -> None:
    """Into the sender's list: a few letters, the first that is found, how much."""
    desktop.type(letters)
    desktop.settle()
    desktop.keys("Return")
    desktop.type(amount)
    desktop.keys("Return")


def _year() -> int:
    return Facility("P").local(system_clock()).year


def _assert_csv(folder: Path) -> None:
    (exported,) = folder.glob("*/parcels-*.csv")
    rows = list(csv.DictReader(exported.read_text("utf-8-sig").splitlines(), delimiter=";"))
    told = [(row["parcel_number"][-6:], row["item"], row["found"], row["item_state"]) for row in rows]
    assert told == [
        ("000001", "Tea", "300", "handed_over"),
        ("000001", "Sugar", "1500", "handed_over"),
        ("000002", "Tea", "300", "handed_over"),
        ("000002", "Telephone, tablet, SIM card", "1", "returned"),
    ]
    assert {row["postal_number"] for row in rows} == {"", POSTAL}
    for name in ("documents", "kept-items"):
        assert len(list(folder.glob(f"*/{name}-*.csv"))) == 1


def _assert_store(folder: Path) -> None:
    key = KeyFile.load(folder).unlock(LOGIN, PASSWORD)
    assert key is not None
    store = Store(folder / STORE_FILE, key)
    try:
        with store.reading() as registers:
            packet = registers.parcels.by_number(f"P-{_year()}-000001")
            posted = registers.parcels.by_postal_number(POSTAL)
            assert registers.documents.by_number(f"D-{_year()}-000001").attachments[0].name == "page.jpg"
            assert [item.description for item in registers.kept_items.here(10)] == ["Umbrella"]
        assert packet.sender.document.number == "L898902C3"
        assert (packet.grams, packet.signed_by) == (2100, "Specimenov Specimen")
        assert [step.to for step in posted.steps] == [
            ParcelState.INSPECTED,
            ParcelState.REFUSED,
            ParcelState.HANDED_OVER,
            ParcelState.RETURNED,
        ]
        assert posted.sender.address == "Osh, Lenin st. 1"
        assert store.verify_journal().holds
        assert store.broken_pages() == []
    finally:
        store.close()
