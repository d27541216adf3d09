"""Paper: what is on the sheet, and that it reaches a printer. The printer is a file: this machine has no other."""

from __future__ import annotations

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from gatepost.ui import printing


@pytest.fixture
def parent(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_the_sheet_holds_title_key_and_paragraphs(qapp):
    text = printing.sheet("Recovery key: Prison <47>", "ABCDE-12345", ("Keep it safe.",)).toPlainText()
    assert text.split("\n") == ["Recovery key: Prison <47>", "ABCDE-12345", "Keep it safe."]


def test_an_accepted_dialog_prints_a_page(parent, tmp_path, monkeypatch):
    target = tmp_path / "sheet.pdf"

    def to_file(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(target))
        return QPrintDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", to_file)
    assert printing.ask_and_print(printing.sheet("Key", "ABCDE", ()), parent)
    assert target.read_bytes().startswith(b"%PDF")


def test_turning_back_prints_nothing(parent, monkeypatch):
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: QPrintDialog.DialogCode.Rejected)
    assert not printing.ask_and_print(printing.sheet("Key", "ABCDE", ()), parent)
