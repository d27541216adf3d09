"""What every printed page is made of: a heading, tables, room for signatures, QR codes."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageSize, QTextDocument

from gatepost.domain.facility import Facility
from gatepost.report.codes import qr_png

PAPERS = {
    "A4": QPageSize(QPageSize.PageSizeId.A4),
    "A6": QPageSize(QPageSize.PageSizeId.A6),
    "80 mm": QPageSize(QSizeF(80, 140), QPageSize.Unit.Millimeter, "80 mm"),
}
QR_PX = 120


def document(facility: Facility, title: str, *parts: str) -> QTextDocument:
    """A page: the facility, the title, then the parts (HTML)."""
    made = QTextDocument()
    made.setHtml(f"<p><small>{escape(facility.name)}</small></p><h3>{escape(title)}</h3>{''.join(parts)}")
    return made


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
    return f"<p>{picture(qr_png(number), 'png', QR_PX)}</p>"


def picture(content: bytes, kind: str, width: int) -> str:
    """A picture inside the page."""
    return f"<img width='{width}' src='data:image/{kind};base64,{base64.b64encode(content).decode()}'/>"
