"""The officer's day at the gate."""

from __future__ import annotations

from datetime import timedelta

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from gatepost.desk.visits import VisitsDesk
from gatepost.domain.errors import DiskFull
from gatepost.domain.people import Prisoner
from gatepost.domain.visits import Relation
from tests import specimens

ENTER, CONTROL = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
WRONG_BIRTH = (specimens.TD3[0], specimens.TD3[1].replace("7408122", "7408123"))


@pytest.fixture
def prisoner(officer) -> Prisoner:
    people = officer.gate._counters.people
    return people.add_prisoner(Prisoner("ST-001", "Specimenov", "Specimen", unit="Unit 1")).value


def admit(officer, lines=specimens.TD3, query="Spec") -> None:
    """From the scan to the saved visit, by keys alone."""
    officer.scan(lines)
    officer.type(query)
    officer.answered(officer.card._picker)
    officer.press(ENTER)
    officer.press(ENTER)
    officer.press(Qt.Key.Key_Down)
    officer.press(ENTER)
    officer.press(ENTER)
    officer.settle()


def test_a_scanned_passport_becomes_a_visit_and_the_visitor_leaves(officer, prisoner, clock):
    admit(officer)
    assert officer.said == "V-2026-000001 is saved. ERIKSSON ANNA MARIA is inside."
    officer.settle()
    assert officer.inside == ["ERIKSSON ANNA MARIA"]
    assert "Inside: 1" in officer.texts()
    clock.move(minutes=65)
    officer.scan(specimens.TD3)
    assert officer.open_card == "LeavingCard"
    assert "1:05" in officer.texts()
    officer.press(ENTER)
    officer.settle()
    officer.settle()
    assert officer.said == "ERIKSSON ANNA MARIA has left; V-2026-000001 is closed."
    assert officer.inside == []


def test_a_known_person_is_two_keys_from_saved(officer, prisoner, clock):
    admit(officer)
    officer.gate._counters.visits.check_out("V-2026-000001", next(iter(officer.gate._leaving_card._outcome._values)))
    clock.move(hours=25)
    officer.scan(specimens.TD3)
    assert officer.card._picker.value == prisoner
    assert officer.card._relation.value is Relation.SPOUSE
    assert "last visit 24.11.2026 to Specimenov Specimen" in officer.texts()
    officer.press(ENTER)
    officer.settle()
    assert officer.said.startswith("V-2026-000002 is saved")


def test_every_field_says_how_sure_it_is(officer):
    officer.scan(specimens.TD3)
    marks = {name: officer.card.field(name).mark for name in ("surname", "birth_date", "document_number")}
    assert marks == {"surname": "read", "birth_date": "verified", "document_number": "verified"}
    assert officer.card.field("birth_date").text == "12.08.1974"
    assert "The document expired on 15.04.2012." in officer.gate._scan_panel.findings_text


def test_a_doubtful_field_has_the_focus_and_must_be_confirmed(officer, prisoner):
    officer.scan(WRONG_BIRTH)
    birth = officer.card.field("birth_date")
    assert birth.mark == "doubtful"
    assert birth.edit.hasFocus()
    assert "A check digit fails: Birth date" in officer.gate._scan_panel.findings_text
    officer.card.show_prisoner(prisoner)
    officer.card._relation.choose(Relation.SPOUSE)
    officer.press(ENTER, CONTROL)
    officer.settle()
    assert "nobody has confirmed them yet: Birth date" in officer.said
    assert officer.inside == []
    birth.edit.setFocus()
    officer.press(ENTER)
    assert birth.mark == "confirmed"
    officer.press(ENTER)
    officer.settle()
    assert "is saved" in officer.said


def test_a_corrected_field_is_saved_as_typed_with_what_was_read_in_the_journal(officer, prisoner):
    officer.scan(WRONG_BIRTH)
    officer.card.field("birth_date").edit.selectAll()
    officer.type("13.08.1974")
    officer.until(
        lambda: officer.card.field("birth_date").text == "13.08.1974"
    )  # the filter holds a key back for a while
    assert officer.card.field("birth_date").mark == "corrected"
    officer.card.show_prisoner(prisoner)
    officer.card._relation.choose(Relation.PARENT)
    officer.card.save()
    officer.settle()
    assert "is inside" in officer.said
    (visit,) = officer.gate._counters.visits.inside()
    assert visit.person.birth_date == "1974-08-13"


def test_a_new_prisoner_is_added_without_leaving_the_visit(officer):
    officer.scan(specimens.KYRGYZ)
    officer.type("Specimenov")
    officer.answered(officer.card._picker)
    officer.press(ENTER)
    assert officer.open_card == "PrisonerForm"
    officer.type("ST-002")
    officer.press(ENTER)
    officer.type("Specimen")
    officer.press(ENTER)
    officer.settle()
    assert officer.open_card == "VisitCard"
    assert officer.card._picker.value is not None
    assert officer.card._picker.value.name == "Specimenov Specimen"
    assert officer.card.field("surname").text == "TESTOV"


def test_what_is_missing_is_said_and_nothing_is_saved(officer):
    officer.scan(specimens.TD3)
    officer.press(ENTER, CONTROL)
    assert officer.said == "Something is still missing: Prisoner, Relation to the prisoner. Nothing was saved."
    assert officer.card._picker.edit.hasFocus()


def test_the_same_document_twice_in_a_second_counts_once(officer):
    officer.scan(specimens.TD3)
    officer.wedge("\n".join(specimens.TD3) + "\n")
    QTest.qWait(60)
    officer.settle()
    assert "counts once" in officer.said
    assert officer.open_card == "VisitCard"


def test_a_scan_does_not_throw_away_what_was_typed(officer, prisoner):
    officer.scan(specimens.TD3)
    officer.card.show_prisoner(prisoner)
    officer.scan(specimens.KYRGYZ)
    assert "ERIKSSON ANNA MARIA is not saved yet" in officer.said
    assert officer.card.title == "ERIKSSON ANNA MARIA"
    officer.window.messages._button.click()
    officer.settle()
    assert officer.card.title == "TESTOV ADIL"


def test_a_burst_while_a_field_has_the_focus_leaks_nothing_into_it(officer):
    officer.press(Qt.Key.Key_N, CONTROL)
    edit = officer.card.field("surname").edit
    edit.setFocus()
    officer.type("Ab")
    officer.wedge("\n".join(specimens.TD3) + "\n")
    QTest.qWait(60)
    officer.settle()
    assert edit.text() == "Ab"
    assert "both are shown" in officer.said
    assert officer.card.field("surname").offered == "Document: ERIKSSON · take it"


@pytest.mark.parametrize("layout", ["ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬБ", "йцукенгшщзфывапролдячсмитьб"])
def test_a_burst_under_a_cyrillic_layout_is_read_all_the_same(officer, layout):
    cyrillic = str.maketrans("QWERTYUIOPASDFGHJKLZXCVBNM<", layout)
    officer.scan(tuple(line.translate(cyrillic) for line in specimens.TD1))
    assert officer.card.title == "ERIKSSON ANNA MARIA"
    assert officer.card.reading is not None
    assert officer.card.reading.lines == specimens.TD1


def test_typing_at_a_persons_pace_reaches_the_field_letter_for_letter(officer):
    officer.press(Qt.Key.Key_N, CONTROL)
    officer.type("Жоробек kyzy")
    assert officer.card.field("surname").text == "Жоробек kyzy"


@pytest.mark.parametrize(
    ("modifiers", "written"),
    [
        (Qt.KeyboardModifier.NoModifier, "ң"),
        (CONTROL | Qt.KeyboardModifier.AltModifier, "ң"),  # AltGr on Windows
        (Qt.KeyboardModifier.AltModifier, ""),
        (Qt.KeyboardModifier.MetaModifier, ""),
    ],
)
def test_only_letters_are_held_back_and_commands_pass_at_once(officer, modifiers, written):
    officer.press(Qt.Key.Key_N, CONTROL)
    event = QKeyEvent(QEvent.Type.KeyPress, 0, modifiers, "ң")
    QCoreApplication.sendEvent(officer.window.windowHandle(), event)
    assert officer.scanner._keys._burst.holds_keys is bool(written)
    QTest.qWait(60)
    assert not officer.scanner._keys._burst.holds_keys


def test_a_photo_dropped_on_the_window_fills_the_visitor(officer, pictures):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(specimens.save_photo(specimens.KYRGYZ, pictures / "photo.jpg")))])
    drop = QDropEvent(
        QPoint(300, 300), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    officer.window.dropEvent(drop)
    officer.sees_card_of("TESTOV ADIL")
    assert officer.card.field("personal_number").text == "20905199900000"


def test_pasted_text_a_pasted_picture_and_an_empty_clipboard(officer):
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    officer.press(Qt.Key.Key_V, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert "clipboard holds neither" in officer.said
    clipboard.setText("\n".join(specimens.TD2))
    officer.press(Qt.Key.Key_V, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    officer.settle()
    assert officer.card.title == "ERIKSSON ANNA MARIA"
    officer.press(Qt.Key.Key_Escape)
    pixels = np.ascontiguousarray(specimens.photo(specimens.KYRGYZ))
    clipboard.setImage(
        QImage(pixels.data, pixels.shape[1], pixels.shape[0], pixels.strides[0], QImage.Format.Format_RGB888).copy()
    )
    officer.press(Qt.Key.Key_V, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    officer.sees_card_of("TESTOV ADIL")


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda file: file.write_bytes(b""), "is no picture that can be read"),
        (lambda file: file.write_bytes(b"\xff\xd8\xff\xe0 cut off"), "is no picture that can be read"),
        (lambda file: Image.new("1", (10_000, 10_000)).save(file, "PNG"), "too large (100 megapixels"),
        (lambda file: Image.new("RGB", (600, 400), "white").save(file, "PNG"), "No machine readable zone"),
        (lambda _: None, "cannot be opened"),
    ],
)
def test_a_bad_picture_is_a_clear_sentence_and_the_card_stays_open(officer, pictures, make, said):
    officer.scan(specimens.TD3)
    make(pictures / "bad.jpg")
    officer.scanner.take_files([pictures / "bad.jpg"])
    officer.settle()
    assert said in officer.said
    assert officer.card.title == "ERIKSSON ANNA MARIA"
    assert "5 of 5 check digits hold" in officer.texts()
    assert "Reading…" not in officer.texts()


def test_half_a_zone_and_unknown_codes_are_told_plainly(officer):
    officer.wedge(specimens.TD3[0] + "\n")
    officer.until(lambda: "not a complete machine readable zone" in officer.said)
    officer.wedge("4006381333931\n")
    officer.until(lambda: "“4006381333931” was read. Nothing here matches it" in officer.said)
    assert officer.open_card == "IdleCard"


def test_a_prisoners_barcode_fills_the_open_visit(officer, prisoner):
    officer.wedge("ST-001\n")
    officer.until(lambda: "Scan the visitor’s document" in officer.said)
    officer.scan(specimens.TD3)
    officer.wedge("ST-001\n")
    officer.until(lambda: officer.card._picker.value == prisoner)


def test_a_full_disk_keeps_what_was_typed(officer, prisoner, monkeypatch):
    officer.scan(specimens.TD3)
    officer.card.show_prisoner(prisoner)
    officer.card._relation.choose(Relation.SPOUSE)

    def full(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(VisitsDesk, "admit", full)
    officer.card.save()
    officer.settle()
    assert "The disk is full. This entry was not saved" in officer.said
    assert officer.card.title == "ERIKSSON ANNA MARIA"
    monkeypatch.undo()
    officer.card.save()
    officer.settle()
    assert "is saved" in officer.said


def test_a_clock_that_moved_back_asks_and_then_saves(officer, prisoner, clock):
    admit(officer)
    clock.now -= timedelta(hours=4)
    admit(officer, specimens.KYRGYZ)
    assert "clock shows 24.11.2026 08:00:00" in officer.said
    officer.window.messages._button.click()
    officer.settle()
    officer.until(lambda: "V-2026-000002 is saved" in officer.said)


def test_a_visit_without_a_readable_document_is_typed_by_hand(officer, prisoner):
    officer.press(Qt.Key.Key_N, CONTROL)
    for name, text in {
        "surname": "Specimen",
        "birth_date": "01.02.2015",
        "document_number": "kr-x 12",
        "issuer": "kgz",
    }.items():
        officer.card.field(name).edit.setText(text)
    officer.card.show_prisoner(prisoner)
    officer.card._relation.choose(Relation.CHILD)
    officer.card.save()
    officer.settle()
    (visit,) = officer.gate._counters.visits.inside()
    assert (visit.person.birth_date, visit.document.number, visit.document.issuer) == ("2015-02-01", "KR-X 12", "KGZ")


def test_who_is_inside_is_checked_out_from_the_list_too(officer, prisoner):
    admit(officer)
    officer.settle()
    officer.gate._people.inside.table.selectRow(0)
    officer.gate._people.inside.table.setFocus()
    officer.press(ENTER)
    assert officer.open_card == "LeavingCard"
    officer.click("check_out")
    officer.settle()
    assert "has left" in officer.said


def test_escape_closes_the_card_without_saving(officer):
    officer.scan(specimens.TD3)
    officer.press(Qt.Key.Key_Escape)
    assert officer.open_card == "IdleCard"
    assert isinstance(officer.window.focusWidget(), QLineEdit | QPushButton) is False
