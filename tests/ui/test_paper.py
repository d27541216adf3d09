"""Passes, receipts, slips and the roll-call: what stands on them, and that their codes are read again."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from gatepost.domain.errors import PrinterUnavailable
from gatepost.domain.people import Prisoner
from gatepost.domain.refusals import RefusalCode, Refused
from gatepost.domain.visits import SearchResult
from gatepost.scan import barcode
from gatepost.ui import paper, printing
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


def rendered(document: QTextDocument) -> np.ndarray:
    """The document as a printer with 4 dots a point would set it down."""
    scale = 4
    document.setPageSize(QSizeF(300, 500))
    image = QImage(300 * scale, 500 * scale, QImage.Format.Format_RGB888)
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


def test_the_roll_call_names_everybody_inside(qapp, counters, facility, visit, clock):
    counters.visits.admit(admission(counters, specimens.KYRGYZ))
    text = paper.roll_call(counters.visits.inside(), facility, clock.now).toPlainText()
    for part in ("24.11.2026 12:00: 2", "ERIKSSON ANNA MARIA", "TESTOV ADIL", "Specimenov Specimen", visit.number):
        assert part in text


def test_a_printer_that_is_not_there_is_a_plain_sentence(qapp, visit, facility):
    with pytest.raises(PrinterUnavailable, match="Nowhere does not print"):
        printing.print_on("Nowhere", paper.visit_pass(visit, facility, b""), paper.PAPERS["80 mm"])


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
