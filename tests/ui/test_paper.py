"""Passes, receipts, slips and the roll-call: what stands on them, and that their codes are read again."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from gatepost.domain.errors import PrinterUnavailable
from gatepost.domain.incidents import FoundItem, Incident, Measure
from gatepost.domain.people import Prisoner
from gatepost.domain.refusals import RefusalCode, Refused
from gatepost.domain.visits import SearchResult
from gatepost.scan import barcode
from gatepost.ui import paper, printing
from gatepost.ui.paper_parts import PAPERS
from tests import specimens
from tests.desk.test_visits import admission

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def visit(counters):
    counters.people.add_prisoner(Prisoner("ST-001", "Specimenov", "Specimen"))
    given = admission(counters, badge="7", locker="3", belongings="Telephone\nKeys")
    return counters.visits.admit(replace(given, search_result=SearchResult.CLEAR)).value


@pytest.fixture
def facility(counters):
    return counters.visits.facility()


A4_PT = (595, 842)


def rendered(document: QTextDocument, width: int = 300, height: int = 500) -> np.ndarray:
    """The first page as a printer with 4 dots a point would set it down."""
    scale = 4
    document.setPageSize(QSizeF(width, height))
    image = QImage(width * scale, height * scale, QImage.Format.Format_RGB888)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(scale, scale)
    document.drawContents(painter)
    painter.end()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


def test_a_pass_says_who_and_until_when_but_not_who_is_held_here(qapp, visit, facility):
    document = paper.visit_pass(visit, facility, b"")
    text = document.toPlainText()
    for part in ("ERIKSSON ANNA MARIA", "UTO L898902C3", "S. S.", "24.11.2026 12:00", "15:00", visit.number):
        assert part in text
    assert "Specimenov" not in text
    assert [one.text for one in barcode.read(rendered(document))] == [visit.number]


def test_a_pass_shows_the_portrait(qapp, visit, facility):
    import cv2

    _, face = cv2.imencode(".jpg", np.full((120, 100, 3), (0, 0, 255), np.uint8))
    pixels = rendered(paper.visit_pass(visit, facility, face.tobytes()))
    assert ((pixels[..., 0] > 200) & (pixels[..., 1] < 80)).sum() > 5_000


def test_a_receipt_lists_what_lies_in_the_locker(qapp, visit, facility):
    text = paper.receipt(visit, facility).toPlainText()
    for part in (visit.number, "Telephone", "Keys", "Locker", "3", "Left (signature)", "Taken back (signature)"):
        assert part in text


def test_a_slip_gives_the_reasons_and_the_way_to_complain(qapp, counters, facility, visit):
    given = admission(counters, specimens.KYRGYZ)
    codes = (RefusalCode.BANNED, RefusalCode.OTHER)
    record = counters.visits.refuse(Refused(given.person, given.document, codes, "Drunk <b>", given.prisoner_id)).value
    text = paper.refusal_slip(record, facility).toPlainText()
    for part in ("TESTOV ADIL", "N-2026-000001", "Banned; Another reason", "Drunk <b>", "ombudsman", "Specimenov"):
        assert part in text


def test_a_slip_says_when_visits_are_counted_anew(qapp, counters, facility, visit):
    given = admission(counters, specimens.KYRGYZ)
    refused = Refused(given.person, given.document, (RefusalCode.NO_ALLOWANCE,), "", given.prisoner_id)
    text = paper.refusal_slip(counters.visits.refuse(refused).value, facility).toPlainText()
    assert "Counted anew from" in text
    assert "01.01.2027" in text


def test_a_seizure_act_names_things_persons_time_and_witnesses_with_a_line_for_each_signature(
    qapp, counters, facility, visit
):
    items = (
        FoundItem("Telephone", "1", "in a loaf of bread", Measure.SEIZED),
        FoundItem("Knife <b>", "2", "", Measure.KEPT_UNTIL_EXIT),
    )
    about = Incident(
        visit.person, visit.document, visit.arrived_at, items, ("B. Witness", "C. Witness"), visit=visit.number
    )
    incident = counters.incidents.write(about).value
    document = paper.seizure_act(incident, facility)
    text = document.toPlainText()
    for part in (
        "A-2026-000001",
        "24.11.2026 12:00",
        "ERIKSSON ANNA MARIA, 12.08.1974",
        "Knife <b>",
        "kept until they leave",
    ):
        assert part in text
    for who in ("Visitor", "Witness B. Witness", "Witness C. Witness", "Officer admin"):
        assert f"{who}: ____" in text
    assert [one.text for one in barcode.read(rendered(document, *A4_PT))] == [incident.number]


def test_the_roll_call_names_everybody_inside(qapp, counters, facility, visit, clock):
    counters.visits.admit(admission(counters, specimens.KYRGYZ))
    text = paper.roll_call(counters.visits.inside(), facility, clock.now).toPlainText()
    for part in ("24.11.2026 12:00: 2", "ERIKSSON ANNA MARIA", "TESTOV ADIL", "Specimenov Specimen", visit.number):
        assert part in text


def test_a_printer_that_is_not_there_is_a_plain_sentence(qapp, visit, facility):
    with pytest.raises(PrinterUnavailable, match="Nowhere does not print"):
        printing.print_on("Nowhere", paper.visit_pass(visit, facility, b""), PAPERS["80 mm"])


# --- at the window ------------------------------------------------------------------------------------------------


@pytest.fixture
def printed(monkeypatch, tmp_path) -> list[bytes]:
    """Every sheet that the print dialog let through, as a PDF."""
    sheets: list[bytes] = []
    print_ = QTextDocument.print_

    def to_file(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(tmp_path / "sheet.pdf"))
        return QPrintDialog.DialogCode.Accepted

    def kept(document: QTextDocument, printer: QPrinter) -> None:
        print_(document, printer)
        sheets.append((tmp_path / "sheet.pdf").read_bytes())

    monkeypatch.setattr(QPrintDialog, "exec", to_file)
    monkeypatch.setattr(QTextDocument, "print_", kept)
    return sheets


def save_visit(officer) -> None:
    counters = officer.gate._counters
    prisoner = counters.people.add_prisoner(Prisoner("ST-009", "Specimenov", "Specimen")).value
    officer.scan(specimens.KYRGYZ)
    officer.card._picker.choose(prisoner)
    officer.card._relation.box.setCurrentIndex(0)
    officer.press(Qt.Key.Key_Return, CONTROL)
    officer.settle()


def test_the_pass_of_the_last_visit_and_the_roll_call_have_one_key_each(officer, printed):
    officer.press(Qt.Key.Key_P, CONTROL)  # nothing saved yet, nothing to print
    officer.settle()
    assert printed == []
    save_visit(officer)
    officer.press(Qt.Key.Key_P, CONTROL)
    officer.settle()
    officer.press(Qt.Key.Key_F12)
    officer.settle()
    assert len(printed) == 2
    assert all(sheet.startswith(b"%PDF") for sheet in printed)


def test_a_printer_that_fails_leaves_the_visit_and_says_how_to_print_again(officer):
    counters = officer.gate._counters
    facility = replace(counters.admin.facility(), printer="Nowhere", pass_paper="A6")
    counters.admin.change_facility(facility)
    officer.window._facility_changed(facility)
    save_visit(officer)
    officer.settle()
    assert officer.inside == ["TESTOV ADIL"]
    assert "Nowhere does not print just now" in officer.said
    assert "Ctrl+P" in officer.said
