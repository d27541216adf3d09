"""Puts a text on paper; the print dialog is the system's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from gatepost.domain.errors import Notice, PrinterUnavailable
from gatepost.ui.paper_parts import MARGIN_MM, PAPERS, is_small, lay_out

_FAILED = (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted)


def ask_and_print(document: QTextDocument, parent: QWidget) -> bool:
    """Ask for a printer and print; False where the user turned back."""
    printer = _asked(parent)
    if printer is not None:
        document.print_(printer)
    return printer is not None


def print_on(name: str, document: QTextDocument, size: QPageSize) -> None:
    """Print without asking. Raises PrinterUnavailable where there is no such printer, or it takes no document."""
    printer = _named(name)
    printer.setPageSize(size)
    _put(document, printer, size)
    if printer.printerState() in _FAILED:
        raise PrinterUnavailable(printer=name)


def _put(document: QTextDocument, printer: QPrinter, size: QPageSize) -> None:
    printer.setPageMargins(QMarginsF(*[MARGIN_MM] * 4), QPageLayout.Unit.Millimeter)
    if is_small(size):
        lay_out(document, size)
    document.print_(printer)


def _asked(parent: QWidget) -> QPrinter | None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    return printer if QPrintDialog(printer, parent).exec() == QPrintDialog.DialogCode.Accepted else None


def _named(name: str) -> QPrinter:
    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        raise PrinterUnavailable(printer=name)
    return QPrinter(info, QPrinter.PrinterMode.HighResolution)


class Printers:
    """The printer that is set, else the one chosen then; what does not reach the paper is said to `failed`."""

    def __init__(self, name: str, failed: Callable[[Notice], None], window: QWidget) -> None:
        self._name = name
        self._failed = failed
        self._window = window

    def put_on(self, document: QTextDocument, size: str) -> bool:
        """Print on paper of a size of `PAPERS`; False where nothing was printed."""
        if not self._name:
            return ask_and_print(document, self._window)
        try:
            print_on(self._name, document, PAPERS[size])
        except PrinterUnavailable as fault:
            self._failed(fault)
            return False
        return True

    def printer_for(self, size: str, landscape: bool = False) -> QPrinter | None:
        """The printer that is set, else the one chosen now, ready for a pen; None where there is none."""
        printer = self._ready() if self._name else _asked(self._window)
        if printer is not None:
            printer.setPageSize(PAPERS[size])
            turned = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
            printer.setPageOrientation(turned)
        return printer

    def took(self, printer: QPrinter) -> bool:
        """Whether the printer took what was drawn; else it is said."""
        if printer.printerState() in _FAILED:
            self._failed(PrinterUnavailable(printer=printer.printerName()))
            return False
        return True

    def _ready(self) -> QPrinter | None:
        try:
            return _named(self._name)
        except PrinterUnavailable as fault:
            self._failed(fault)
            return None


def names() -> list[str]:
    """The printers of this machine."""
    return list(QPrinterInfo.availablePrinterNames())


def sheet(title: str, big: str, paragraphs: Sequence[str]) -> QTextDocument:
    """A page with a title, one large line and some paragraphs."""
    body = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs)
    document = QTextDocument()
    document.setHtml(f"<h2>{escape(title)}</h2><p style='font-size:20pt'><tt>{escape(big)}</tt></p>{body}")
    return document
