"""What every printed page is made of: a heading, tables, room for signatures, QR codes."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from functools import cache
from html import escape
from string import Template

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QGuiApplication, QPageSize, QTextDocument

from gatepost.domain.facility import Facility
from gatepost.domain.papers import USUAL_SIZES, PaperName
from gatepost.host import shipped
from gatepost.report.codes import code128_png, qr_png

PAPERS = {
    "A4": QPageSize(QPageSize.PageSizeId.A4),
    "A5": QPageSize(QPageSize.PageSizeId.A5),
    "A6": QPageSize(QPageSize.PageSizeId.A6),
    "80 mm": QPageSize(QSizeF(80, 140), QPageSize.Unit.Millimeter, "80 mm"),
}
QR_PX = 120
MARGIN_MM, _LARGE_MARGIN_MM = 5.0, 20.0
_LARGE_MM = 140  # wide
_POINTS = (11.0, 10.0, 9.0, 8.0, 7.0)
_MM_AN_INCH = 25.4
BARCODE_PX = 230


def page(name: PaperName, facility: Facility, title: str, **blocks: str) -> QTextDocument:
    """A paper: its template, with the blocks (HTML) where their words stand."""
    made = QTextDocument()
    made.setHtml(filled(name, facility, title, **blocks))
    return made


def filled(name: PaperName, facility: Facility, title: str, **blocks: str) -> str:
    """The same as HTML. The house's own template counts, that of its language first; else the shipped one."""
    own = facility.papers.get(f"{name}.{facility.language}") or facility.papers.get(name.value)
    known = {"facility": escape(facility.name), "title": escape(title)} | blocks
    return Template(own or shipped_template(name)).safe_substitute(known)


@cache
def shipped_template(name: PaperName) -> str:
    """The template that travels with the program."""
    return (shipped("assets") / "papers" / f"{name}.html").read_text(encoding="utf-8")


def margin_mm(size: QPageSize) -> float:
    """How much of a paper stays white at its edges."""
    return MARGIN_MM if is_small(size) else _LARGE_MARGIN_MM


def is_small(size: QPageSize) -> bool:
    """Whether a paper has one page alone. On a large one Qt makes the margins by itself, and numbers the pages."""
    return size.size(QPageSize.Unit.Millimeter).width() < _LARGE_MM


def lay_out(document: QTextDocument, size: QPageSize) -> None:
    """Fit a text to its paper; a small one has one page, in smaller letters where they would run over it."""
    dots = QGuiApplication.primaryScreen().logicalDotsPerInch() / _MM_AN_INCH  # what a text is laid out in
    paper, margin = size.size(QPageSize.Unit.Millimeter), margin_mm(size)
    width, height = ((side - 2 * margin) * dots for side in (paper.width(), paper.height()))
    font = document.defaultFont()
    for points in _POINTS if is_small(size) else ():
        font.setPointSizeF(points)
        document.setDefaultFont(font)
        document.setTextWidth(width)
        if document.size().height() <= height:
            break
    document.setPageSize(QSizeF(width, height))


def is_sized_by_settings(name: PaperName, facility: Facility) -> bool:
    """Whether the settings' paper for passes counts: what is printed by itself has one size, set in one place."""
    return bool(facility.pass_paper) and name in (PaperName.PASS, PaperName.BELONGINGS)


def size_of(name: PaperName, facility: Facility) -> str:
    """The paper's size: one of `PAPERS`."""
    if is_sized_by_settings(name, facility):
        return facility.pass_paper
    return facility.paper_sizes.get(name.value, USUAL_SIZES[name])


def table(rows: Sequence[tuple[str, str]]) -> str:
    """Names with their texts, one a row."""
    cells = "".join(
        f"<tr><td>{escape(name)}&nbsp;&nbsp;</td><td><b>{escape(text)}</b></td></tr>" for name, text in rows
    )
    return f"<table cellpadding='2'>{cells}</table>"


def grid(lines: Sequence[Sequence[str]]) -> str:
    """A table with lines around its cells."""
    rows = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in line) + "</tr>" for line in lines)
    return f"<table border='1' cellspacing='0' cellpadding='4'>{rows}</table>"


def line(name: str) -> str:
    """Room for a signature."""
    return f"<p><br/>{escape(name)}: ______________________</p>"


def qr(number: str) -> str:
    """A record's number as a QR code."""
    return picture(qr_png(number), "png", QR_PX)


def barcode(number: str) -> str:
    """The same as Code 128, for readers that know no QR."""
    return picture(code128_png(number), "png", BARCODE_PX)


def picture(content: bytes, kind: str, width: int) -> str:
    """A picture inside the page."""
    return f"<img width='{width}' src='data:image/{kind};base64,{base64.b64encode(content).decode()}'/>"
