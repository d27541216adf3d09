"""Parcels in the window: from a scan to the prisoner's signature, by keys, paper and scale."""

from __future__ import annotations

import os
import pty
import threading
import tty
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from gatepost.domain.amounts import Unit
from gatepost.domain.parcels import Inspected, ItemReason, ParcelKind, ParcelState
from gatepost.domain.reading import BarcodeReading
from gatepost.domain.roles import Role
from gatepost.scan import barcode
from gatepost.ui import parcel_paper
from gatepost.ui.pages.parcels import ParcelsPage
from gatepost.ui.pages.parcels.move_dialog import MoveDialog
from gatepost.ui.pages.rules import ParcelRulesPage, RulesPage
from gatepost.ui.widgets.past_dialog import PastDialog
from gatepost.ui.widgets.second_person import SecondPersonDialog
from gatepost.ui.widgets.versions import VersionsDialog
from tests import specimens
from tests.conftest import PASSWORD
from tests.desk.test_parcels import POSTAL, inspect, receive, with_rules
from tests.desk.test_rules_of_visits import DUTY, DUTY_PASSWORD
from tests.desk.test_visits import TODAY, prisoner_of
from tests.ui.test_paper import A4_PT, rendered
from tests.ui.test_rule_pages import fill, page_of

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(officer):
    """The officer's counters, with a prisoner in the register."""
    counters = officer.gate._counters
    prisoner_of(counters)
    return counters


@pytest.fixture
def printed(monkeypatch) -> list:
    papers = []
    monkeypatch.setattr("gatepost.ui.printing.ask_and_print", lambda document, _: papers.append(document) or True)
    return papers


def pick(officer, text: str) -> None:
    """Type into the line that has the focus and take the first that is found."""
    officer.type(text)
    QTest.qWait(250)
    officer.settle()
    officer.press(Qt.Key.Key_Return)


def scan_code(officer, text: str) -> None:
    officer.scanner.received.emit(BarcodeReading("CODE128", text))
    officer.settle()


def test_a_packet_is_received_by_keys_inspected_and_handed_over(officer, desk, printed):
    page = page_of(officer, ParcelsPage)
    officer.press(Qt.Key.Key_N, CONTROL)
    officer.settle()
    officer.scan(specimens.TD3)  # the sender's passport, on this page, opens no visit
    officer.settle()
    assert officer.find(QLineEdit, "sender").text() == "ERIKSSON ANNA MARIA · UTO L898902C3"
    pick(officer, "ST-001")
    pick(officer, "чай")
    officer.type("1,5 kg")
    officer.press(Qt.Key.Key_Return)
    pick(officer, "woollen scarf")
    officer.type("2")
    officer.press(Qt.Key.Key_Return)
    assert [(item.name, item.unit, item.amount, item.code) for item in page._receiving.list.items] == [
        ("Tea", Unit.GRAM, 1500, "tea"),
        ("woollen scarf", Unit.PIECE, 2, ""),
    ]
    fill(officer, parcel_weight="2,1")
    officer.press(Qt.Key.Key_Return, CONTROL)
    officer.settle()
    assert officer.said == "P-2026-000001 is received for Specimenov Specimen."
    officer.window.messages._button.click()
    assert "Second copy, for the sender" in printed[0].toPlainText()
    assert desk.parcels.parcel("P-2026-000001").grams == 2100

    officer.press(Qt.Key.Key_F5)
    officer.settle()
    table = page._inspecting.table
    table.item(0, 3).setText("300 g")
    officer.press(Qt.Key.Key_Return, CONTROL)
    officer.settle()
    assert "Reasons" in officer.said  # nothing is kept back without a reason
    page._inspecting._reasons[0].setCurrentIndex(list(ItemReason).index(ItemReason.OVER_AMOUNT))
    officer.press(Qt.Key.Key_Return, CONTROL)
    officer.settle()
    assert officer.said == "P-2026-000001 is inspected."
    parcel = desk.parcels.parcel("P-2026-000001")
    assert [(item.name, item.there, item.state) for item in parcel.items] == [
        ("Tea", 1200, ParcelState.INSPECTED),
        ("woollen scarf", 2, ParcelState.INSPECTED),
        ("Tea", 300, ParcelState.REFUSED),
    ]
    assert page._card.items.model().index(2, 3).data() == "refused, to be returned"

    officer.click("hand_over_parcel")
    officer.settle()
    assert "Ready to be handed over" in officer.find(QLabel, "scan_answer").text()
    scan_code(officer, "P-2026-000001")
    assert "on this sheet already" in officer.find(QLabel, "scan_answer").text()
    scan_code(officer, "P-2026-000777")
    assert "No such number" in officer.find(QLabel, "scan_answer").text()
    officer.click("print_sheet")
    assert "P-2026-000001" in printed[-1].toPlainText()
    officer.press(Qt.Key.Key_Return, CONTROL)
    officer.settle()
    assert officer.said == "Handed over and signed for: P-2026-000001."
    assert desk.parcels.parcel("P-2026-000001").signed_by == "Specimenov Specimen"
    assert desk.visits.inside() == []


def test_a_postal_number_scanned_at_the_gate_opens_a_new_parcel_and_then_that_parcel(officer, desk):
    scan_code(officer, POSTAL)
    page = officer.window.workspace._page
    assert isinstance(page, ParcelsPage)
    assert page._receiving._postal.text == POSTAL
    assert page._receiving._kind.value is ParcelKind.PARCEL
    officer.find(QLineEdit, "sender").setText("A. Sender")
    page._receiving.show_prisoner(prisoner_of(desk))
    pick(officer, "tea")
    officer.type("500")
    officer.press(Qt.Key.Key_Return)
    officer.press(Qt.Key.Key_Return, CONTROL)
    officer.settle()
    assert "P-2026-000001 is received" in officer.said
    officer.window.workspace.show_entry(0)
    scan_code(officer, POSTAL)
    assert officer.window.workspace._page is page
    assert officer.find(QLabel, "parcel_title").text() == "P-2026-000001 · Parcel (by post)"


def test_a_postal_number_with_a_wrong_check_digit_is_said_and_kept_for_comparison(officer, desk):
    scan_code(officer, "RR123456784KG")
    assert "check digit of the postal number RR123456784KG does not hold" in officer.said
    assert officer.find(QLineEdit, "postal_number").text() == "RR123456784KG"


def test_what_is_missing_and_what_is_no_amount_is_said_and_everything_stays(officer, desk):
    page = page_of(officer, ParcelsPage)
    page.begin_receiving()
    officer.settle()
    page._receiving.save()
    assert "Sender, Prisoner" in officer.said
    page._receiving.show_prisoner(prisoner_of(desk))
    officer.find(QLineEdit, "sender").setText("A. Sender")
    for typed, said in (("-2", "cannot be an amount"), ("many", "is no amount"), ("0", "cannot be an amount")):
        officer.find(QLineEdit, "parcel_item").setText("Socks")
        fill(officer, item_amount=typed)
        page._receiving.list.take()
        assert said in officer.said
        assert officer.find(QLineEdit, "item_amount").text() == typed
    fill(officer, item_amount="2", parcel_weight="heavy")
    page._receiving.list.take()
    page._receiving.save()
    assert "“heavy” is no amount" in officer.said
    fill(officer, parcel_weight="9999")
    page._receiving.save()
    assert "cannot be an amount here" in officer.said
    assert [item.name for item in page._receiving.list.items] == ["Socks"]
    assert desk.parcels.of_day(TODAY) == []


def test_what_stands_against_a_parcel_is_shown_before_it_is_saved_and_the_duty_officer_signs(officer, desk):
    with_rules(desk, norm=1, grams=5000)
    desk.admin.add_user(DUTY, "Dina Duty", Role.DUTY_OFFICER, DUTY_PASSWORD, PASSWORD)
    receive(desk)
    page = page_of(officer, ParcelsPage)
    page.begin_receiving()
    officer.settle()
    officer.find(QLineEdit, "sender").setText("A. Sender")
    page._receiving.show_prisoner(prisoner_of(desk))
    pick(officer, "bread")
    officer.type("1 kg")
    officer.press(Qt.Key.Key_Return)
    fill(officer, parcel_weight="6")
    QTest.qWait(400)
    officer.settle()
    seen = officer.texts()
    for said in (
        "1 of 1 used, 0 left",
        "Too heavy: 6 kg of at most 5 kg.",
        "Over the limit: 1 of 1",
        "telephones were found inside loaves",
    ):
        assert said in seen
    page._receiving.save()
    officer.settle()
    assert "Over the limit" in officer.find(SecondPersonDialog, "second_person")._why.text()
    fill(officer, second_login=DUTY, second_password=DUTY_PASSWORD, second_reason="Order 5")
    officer.click("second_sign")
    officer.settle()
    second = desk.parcels.parcel(desk.parcels.of_day(TODAY)[0].number)
    assert (second.exceptions, second.authorised_by) == (("too_heavy", "over_limit"), DUTY)
    assert "over the weight, over the limit (duty: Order 5)" in officer.find(QLabel, "parcel_facts").text()


def test_a_parcel_is_found_stored_and_returned_with_its_papers(officer, desk, printed):
    parcel = receive(desk, postal_number=POSTAL, kind=ParcelKind.PARCEL)
    inspect(desk, parcel, at1=Inspected(1, 500, 500, reasons=(ItemReason.SPOILED,)))
    page = page_of(officer, ParcelsPage)
    officer.press(Qt.Key.Key_F, CONTROL)
    officer.type("rr123456785kg")
    officer.press(Qt.Key.Key_Return)
    officer.settle()
    assert officer.find(QLabel, "parcel_title").text().startswith(parcel.number)
    officer.click("store_parcel")
    dialog = officer.find(MoveDialog, "parcel_move")
    dialog.go()
    officer.settle()
    assert "Storage place" in dialog._said.text()
    fill(officer, storage_place="Shelf 4")
    dialog.go()
    officer.settle()
    assert officer.said == f"{parcel.number}: stored."
    page._print("refusal")
    assert "spoiled" in printed[-1].toPlainText()
    page._print("label")
    assert "Shelf 4" in printed[-1].toPlainText()
    page._card.move_wanted.emit(ParcelState.RETURNED)
    dialog = officer.find(MoveDialog, "parcel_move")
    dialog._reason.choose(ItemReason.SPOILED)
    dialog.go()
    officer.settle()
    assert desk.parcels.parcel(parcel.number).state is ParcelState.RETURNED


def test_a_parcel_is_put_right_in_the_form_and_its_history_shows_it(officer, desk):
    parcel = receive(desk, postal_number=POSTAL, kind=ParcelKind.PARCEL)
    page = page_of(officer, ParcelsPage)
    page.open_parcel(parcel)
    page._card.correction_wanted.emit()
    officer.settle()
    assert [item.name for item in page._receiving.list.items] == ["Tea", "Socks"]
    assert officer.window.workspace.unsaved == "the parcel that is corrected"
    fill(officer, parcel_weight="1,2", parcel_note="wet")
    page._receiving.list.table.opened.emit(page._receiving.list.items[1])
    officer.press(Qt.Key.Key_Return, CONTROL)
    officer.settle()
    assert "Reason" in officer.said
    fill(officer, correction_reason="counted anew")
    officer.press(Qt.Key.Key_Return, CONTROL)
    officer.settle()
    assert officer.said == "P-2026-000001 is corrected."
    assert [item.state for item in desk.parcels.parcel(parcel.number).items] == [
        ParcelState.RECEIVED,
        ParcelState.STRUCK,
    ]
    assert "struck out" in [page._card.items.model().index(row, 3).data() for row in range(2)]
    page._card.versions_wanted.emit()
    officer.settle()
    table = officer.find(VersionsDialog, "versions").table.model()
    assert [table.index(0, column).data() for column in (2, 3, 4)] == [
        "corrected",
        "Weight of the whole: 900 g → 1,2 kg; Note: – → wet",
        "counted anew",
    ]


def test_a_correction_is_left_with_escape_and_the_parcel_is_shown_as_it_was(officer, desk):
    parcel = inspect(desk, receive(desk))
    page = page_of(officer, ParcelsPage)
    page.open_parcel(parcel)
    page._card.correction_wanted.emit()
    officer.settle()
    assert not page._receiving.list.isEnabled()
    page.close_card()
    assert page._stack.currentWidget() is page._card
    page.begin_receiving()
    officer.settle()
    assert page._receiving.list.isEnabled()
    assert page._receiving.list.items == ()
    assert not page._receiving._reason.isVisible()


def test_a_correction_that_must_be_let_pass_asks_for_the_second_person(officer, desk):
    with_rules(desk, grams=5000)
    desk.admin.add_user(DUTY, "Dina Duty", Role.DUTY_OFFICER, DUTY_PASSWORD, PASSWORD)
    parcel = receive(desk)
    page = page_of(officer, ParcelsPage)
    page.open_parcel(parcel)
    page._card.correction_wanted.emit()
    officer.settle()
    fill(officer, parcel_weight="6", correction_reason="weighed anew")
    page._receiving.save()
    officer.settle()
    fill(officer, second_login=DUTY, second_password=DUTY_PASSWORD, second_reason="Order 5")
    officer.click("second_sign")
    officer.settle()
    assert desk.parcels.parcel(parcel.number).exceptions == ("too_heavy",)


def test_an_act_names_its_witnesses_and_a_parcel_nobody_knows_is_said_to_be_none(officer, desk, printed):
    parcel = receive(desk)
    seized = Inspected(1, 500, seized=True, reasons=(ItemReason.HIDDEN_THING,))
    inspect(desk, parcel, at1=seized)
    page = page_of(officer, ParcelsPage)
    page._find.setText("A-2026-000001")
    page.find_number()
    officer.settle()
    page._print("act")
    assert "Witness B. Witness" in printed[-1].toPlainText()
    page._find.setText("nothing")
    page.find_number()
    officer.settle()
    assert officer.said == "No parcel has the number “nothing”."


def test_a_printed_receipt_is_read_back_by_the_scanner(officer, desk, qapp):
    parcel = receive(desk)
    for paper in (parcel_paper.receipt, parcel_paper.label, parcel_paper.application):
        codes = barcode.read(rendered(paper(parcel, officer.gate._facility), *A4_PT))
        assert {code.text for code in codes} == {parcel.number}  # a label bears it as QR and Code 128


def test_the_lists_show_what_is_left_to_do(officer, desk):
    receive(desk)
    inspect(desk, receive(desk))
    page = page_of(officer, ParcelsPage)
    assert officer.find(QLabel, "parcel_count").text() == "here: 2"
    assert [page._view.itemText(at) for at in range(4)] == [
        "received: 1",
        "inspected: 1",
        "stored: 0",
        "refused, to be returned: 0",
    ]
    assert [one.number for one in page.table.rows] == ["P-2026-000001"]
    page._view.setCurrentIndex(1)
    officer.settle()
    assert [one.number for one in page.table.rows] == ["P-2026-000002"]
    page._view.setCurrentIndex(4)
    officer.settle()
    assert len(page.table.rows) == 2


def test_what_is_typed_is_not_thrown_away(officer, desk):
    parcel = receive(desk)
    page = page_of(officer, ParcelsPage)
    page.begin_receiving()
    officer.settle()
    fill(officer, parcel_note="half typed")
    scan_code(officer, parcel.number)
    assert "not saved yet" in officer.said
    assert officer.window.workspace.unsaved
    officer.window.messages._button.click()
    assert officer.find(QLabel, "parcel_title").text().startswith(parcel.number)


def test_the_scale_s_weight_goes_into_the_form_and_its_nonsense_is_said(officer, desk, monkeypatch):
    ours, theirs = pty.openpty()
    tty.setraw(theirs)
    monkeypatch.setattr("gatepost.scan.scale._PATIENCE_S", 0.8)
    facility = replace(officer.gate._facility, scale_port=os.ttyname(theirs))
    page = page_of(officer, ParcelsPage)
    page._facility = facility
    officer.scanner.configure(facility)
    page.begin_receiving()
    officer.settle()

    def send(line: bytes, ended: threading.Event) -> None:  # again and again, as scales do
        while not ended.wait(0.2):
            os.write(ours, line)

    for line in (b"ST,GS,+  4.250kg\r\n", b"\xff\xffgarbage\r\n"):
        ended = threading.Event()
        thread = threading.Thread(target=send, args=(line, ended))
        thread.start()
        officer.click("weigh")
        officer.settle()
        ended.set()
        thread.join()
    assert officer.find(QLineEdit, "parcel_weight").text() == "4,25 kg"
    assert "sent something that is no weight" in officer.said
    os.close(ours)
    os.close(theirs)


def test_without_a_scale_it_is_said(officer, desk):
    page = page_of(officer, ParcelsPage)
    page.begin_receiving()
    officer.settle()
    page.weigh()
    assert "No scale is set" in officer.said


def test_two_people_annul_and_the_history_of_the_prisoner_shows_it(officer, desk):
    desk.admin.add_user(DUTY, "Dina Duty", Role.DUTY_OFFICER, DUTY_PASSWORD, PASSWORD)
    parcel = receive(desk)
    page = page_of(officer, ParcelsPage)
    page.open_parcel(parcel)
    page._card.annulment_wanted.emit()
    fill(officer, second_login=DUTY, second_password=DUTY_PASSWORD, second_reason="written twice")
    officer.click("second_sign")
    officer.settle()
    assert "Annulled by admin, duty: written twice" in officer.texts()
    page._card.prisoner_wanted.emit()
    officer.settle()
    (event,) = officer.find(PastDialog, "past").table.rows
    assert (event.number, event.whom, event.stands_out) == (parcel.number, "TESTOVA AIGUL", True)


def test_a_parcel_drawn_for_another_check_says_so_until_it_was_looked_into(officer, desk):
    with_rules(desk, check_one_in=1)
    parcel = inspect(desk, receive(desk))
    page = page_of(officer, ParcelsPage)
    page.open_parcel(parcel)
    assert "Drawn for another check" in officer.texts()
    page.begin_handing_over()
    scan_code(officer, parcel.number)
    assert "Drawn for another check" in officer.find(QLabel, "scan_answer").text()
    assert page._handing.parcels == []
    page.open_parcel(parcel)
    officer.click("check_parcel")
    officer.settle()
    assert not desk.parcels.parcel(parcel.number).check_due


def test_the_rules_of_parcels_are_edited_and_confirmed(officer, desk):
    page = page_of(officer, ParcelRulesPage)
    page._kinds.put(0, page._kinds._GRAMS, "20000")
    page._catalogue.put(0, page._catalogue._MOST, "500")
    new = len(page._catalogue._items)
    page._catalogue.put(new, page._catalogue._FIRST_WORD, "Халва")
    officer.click("confirm_parcel_rules")
    officer.settle()
    assert "confirmed and in force" in officer.said
    rules = desk.rules.in_force()
    assert rules.is_confirmed
    assert rules.parcels.kinds[ParcelKind.PACKET].grams == 20_000
    assert rules.parcels.item("tea").most == 500
    assert rules.parcels.matching("халва")[0].words == {"ru": "Халва"}
    assert rules.parcels.item("juice").condition["ru"]  # other languages stay
    page._kinds.put(0, page._kinds._GRAMS, "heavy")
    officer.click("confirm_parcel_rules")
    assert "parcels.kinds.packet.grams" in officer.said
    others = page_of(officer, RulesPage)
    assert "packet" in others._text()


def test_a_posted_parcel_is_refused_in_part_handed_over_and_the_rest_returned(officer, desk, printed):
    """From the postal number on the reader to the sender's rest in the post again, all of it in the window."""
    scan_code(officer, POSTAL)
    page = officer.window.workspace._page
    officer.find(QLineEdit, "sender").setText("A. Sender")
    page._receiving.show_prisoner(prisoner_of(desk))
    pick(officer, "tea")
    officer.type("500")
    officer.press(Qt.Key.Key_Return)
    pick(officer, "telephone")
    officer.type("1")
    officer.press(Qt.Key.Key_Return)
    officer.press(Qt.Key.Key_Return, CONTROL)
    officer.settle()
    officer.press(Qt.Key.Key_F5)
    officer.settle()
    assert page._inspecting.table.item(1, 3).text() == "1 pcs"  # what the catalogue prohibits is kept back by itself
    officer.press(Qt.Key.Key_Return, CONTROL)
    officer.settle()
    officer.click("hand_over_parcel")
    officer.settle()
    officer.press(Qt.Key.Key_Return, CONTROL)
    officer.settle()
    assert "Handed over and signed for: P-2026-000001" in officer.said
    assert desk.parcels.parcel("P-2026-000001").state is ParcelState.REFUSED
    scan_code(officer, POSTAL)
    assert "Not ready: look at it first" in officer.find(QLabel, "scan_answer").text()
    page.close_card()
    scan_code(officer, POSTAL)
    page._print("refusal")
    assert "prohibited" in printed[-1].toPlainText()
    page._card.move_wanted.emit(ParcelState.RETURNED)
    dialog = officer.find(MoveDialog, "parcel_move")
    dialog._reason.choose(ItemReason.PROHIBITED)
    dialog.go()
    officer.settle()
    returned = desk.parcels.parcel("P-2026-000001")
    assert [item.state for item in returned.items] == [ParcelState.HANDED_OVER, ParcelState.RETURNED]
    assert [step.to for step in returned.steps] == [
        ParcelState.INSPECTED,
        ParcelState.REFUSED,
        ParcelState.HANDED_OVER,
        ParcelState.RETURNED,
    ]
