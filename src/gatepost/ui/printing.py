"""Puts a text on paper; the print dialog is the system's own."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget


def ask_and_print(document: QTextDocument, parent: QWidget) -> bool:
    """Ask for a printer and print; False where the user turned back."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    document.print_(printer)
    return True


def sheet(title: str, big: str, paragraphs: Sequence[str]) -> QTextDocument:
    """A page with a title, one large line and some paragraphs."""
    body = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs)
    document = QTextDocument()
    document.setHtml(f"<h2>{escape(title)}</h2><p style='font-size:20pt'><tt>{escape(big)}</tt></p>{body}")
    return document
