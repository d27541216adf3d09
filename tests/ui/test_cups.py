"""Paper through a real CUPS server: what is printed is taken out of the printer, looked at, and scanned back."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pypdfium2
import pytest

from gatepost.domain.papers import PaperName
from gatepost.host import IS_WINDOWS
from gatepost.scan.barcode import read as read_barcodes
from tests.ui.cups import PRINTER, Cups, cups

pytestmark = pytest.mark.skipif(IS_WINDOWS, reason="CUPS is the printing of Linux; Windows prints through its own")

# Qt asks for the printing system when a program starts: so each prints in a process of its own.
_PRINT = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
from gatepost import host
host.print_without_network()
application = QApplication([])
from gatepost.domain.facility import Facility
from gatepost.domain.papers import PaperName
from gatepost.ui import paper_samples, printing
from gatepost.ui.paper_parts import size_of
from gatepost.ui.theme import Theme
Theme(application)
facility = Facility("Prison No. 47, Bishkek", language="en", printer=sys.argv[1])
failed = []
printers = printing.Printers(facility.printer, failed.append, QWidget())
print(printing.names())
for name in map(PaperName, sys.argv[2].split(",")):
    print(name, printers.put_on(paper_samples.sample(name, facility), size_of(name, facility)))
print([str(one) for one in failed])
"""
_JOURNAL = """
import sys
from datetime import date
from pathlib import Path
from PySide6.QtWidgets import QApplication, QWidget
from gatepost import host
host.print_without_network()
application = QApplication([])
from gatepost.desk.clock import system_clock
from gatepost.desk.end_of_day import EndOfDayDesk
from gatepost.desk.sign_in import SignInDesk
from gatepost.ui import printing
from gatepost.ui.journal_paper import print_journal
from gatepost.ui.theme import Theme
Theme(application)
opened = SignInDesk(Path(sys.argv[2]), system_clock).sign_in(sys.argv[3], sys.argv[4])
desk = EndOfDayDesk(opened.store, opened.officer, system_clock)
printers = printing.Printers(sys.argv[1], print, QWidget())
printer = printers.printer_for("A4", landscape=True)
day = date(2026, 11, 24)
print(desk.read_journal(day, day, lambda journal: print_journal(printer, journal, int)), printers.took(printer))
"""


@pytest.fixture(scope="module")
def server():
    with cups() as made:
        yield made


def run(server: Cups, program: str, *arguments: str) -> str:
    told = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        env={**server.environment, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, check=True, timeout=120,
    )  # fmt: skip
    return told.stdout


def pages(file) -> list[tuple[str, list[str], tuple[float, float]]]:
    """Of each page: its words, the codes that a scanner reads from it, and its size in millimetres."""
    with pypdfium2.PdfDocument(file) as document:
        return [
            (
                page.get_textpage().get_text_bounded(),
                sorted({one.text for one in read_barcodes(np.ascontiguousarray(page.render(scale=3).to_numpy()))}),
                tuple(round(side / 72 * 25.4) for side in page.get_size()),
            )
            for page in document
        ]


def test_papers_come_out_of_the_printer_in_their_sizes_and_are_scanned_back(server):
    names = (PaperName.PASS, PaperName.LABEL, PaperName.HAND_OVER, PaperName.DAY_SHEET)
    told = run(server, _PRINT, PRINTER, ",".join(names))
    assert told.splitlines() == [f"['{PRINTER}']", *(f"{name} True" for name in names), "[]"]
    visit, label, shift, day = (pages(file) for file in server.printed(4))
    assert (visit[0][1], visit[0][2]) == (["V-2026-000123"], (105, 148))
    assert "ERIKSSON ANNA MARIA" in visit[0][0]
    assert label[0][1] == ["P-2026-000045"]  # the QR code and the Code 128 say the same
    assert shift[0][2] == (210, 297)
    assert "Parcels to inspect" in shift[0][0]
    assert any(one.startswith("GATEPOST1") for one in day[0][1])
    assert [len(one) for one in (visit, label, shift, day)] == [1, 1, 1, 1]


def test_the_journal_comes_out_of_the_printer_landscape(server, folder, counters, sign_in):
    from tests.conftest import LOGIN, PASSWORD
    from tests.desk.test_visits import admit

    before = len(list((server.folder / "spool").glob("d*-*")))
    visit = admit(counters).value
    counters.close()
    sign_in.close()
    told = run(server, _JOURNAL, PRINTER, str(folder), LOGIN, PASSWORD)
    assert "'visits': 1" in told
    assert told.strip().endswith("True")
    (journal,) = server.printed(before + 1)[before:]
    ((words, codes, size),) = pages(journal)
    assert (visit.number in words, size) == (True, (297, 210))
    assert codes[0].startswith("GATEPOST1 2026-11-24")


def test_a_printer_that_is_not_there_is_said_and_nothing_is_lost(server):
    told = run(server, _PRINT, "elsewhere", PaperName.PASS.value)
    assert "pass False" in told
    assert "elsewhere" in told.splitlines()[-1]
