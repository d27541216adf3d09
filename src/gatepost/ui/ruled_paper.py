"""Draws ruled tables on any paper, page after page: nothing of a page is kept once the next one begins.

A PDF and a printer get the same strokes; the PDF of the same content is the same to the byte.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QFile, QFileDevice, QIODevice, QMarginsF, QPointF, QRectF, Qt, QUuid
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextOption,
)

from gatepost.domain.errors import TargetDiskFull, TargetNotWritable
from gatepost.host import sync_file
from gatepost.report.target import disk_faults
from gatepost.ui.theme import TEXT_FONT

_RESOLUTION = 300  # dots an inch
_MM_AN_INCH = 25.4
_MARGIN_MM = 10.0
_FOOT_MM = 8.0
_PADDING_MM = 0.8
_MOST_SIGNS = 1_500  # of a cell: a page must hold it; the store and the other files have it whole
_MOST_MEASURED = 20_000  # texts whose width is remembered: names and kinds come again and again
_DATES = re.compile(rb'/(?:Creation|Mod)Date \(D:\d{14}|xmp:\w+Date="\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d')
_FIXED_DIGITS = b"20000101000000"
_WHERE_DATES_STAND = 4_096  # bytes from the beginning

_TEXT, _HEAD, _TITLE = 7.5, 7.5, 13.0  # points


@dataclass(frozen=True)
class Line:
    """One line of a table; `struck` through where it counts no more."""

    cells: Sequence[str]
    struck: bool = False


class RuledPaper:
    """A pen on one paper. Lengths are millimetres."""

    def __init__(self, device: QPagedPaintDevice, footing: str) -> None:
        self._device = device
        self._painter = QPainter(device)
        self._dots = device.logicalDpiY() / _MM_AN_INCH
        area = device.pageLayout().paintRectPixels(device.logicalDpiY())
        self._width, self._height = float(area.width()), float(area.height()) - _FOOT_MM * self._dots
        self._wrapping = QTextOption()
        self._wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._plain, self._struck, self._bold, self._large = _fonts()
        self._plain_metrics, self._bold_metrics = QFontMetricsF(self._plain, device), QFontMetricsF(self._bold, device)
        measured = lru_cache(_MOST_MEASURED)
        self._advances = [measured(one.horizontalAdvance) for one in (self._plain_metrics, self._bold_metrics)]
        self._footing = footing
        self._page = 1
        self._at = 0.0
        self._draw_foot()

    def finish(self) -> None:
        """The last stroke is made."""
        self._painter.end()

    @property
    def pages(self) -> int:
        """How many pages there are so far."""
        return self._page

    def title(self, text: str) -> None:
        """A title, with what follows kept on its page."""
        self._need(25 * self._dots)
        self._write(text, self._large)
        self._at += 2 * self._dots

    def paragraph(self, text: str) -> None:
        """Words across the page."""
        self._write(text, self._plain)
        self._at += 2 * self._dots

    def picture(self, png: bytes, side_mm: float) -> None:
        """A square picture."""
        side = side_mm * self._dots
        self._need(side)
        self._painter.drawImage(QRectF(0, self._at, side, side), QImage.fromData(png))
        self._at += side + 2 * self._dots

    def signature(self, name: str) -> None:
        """Room for a signature."""
        self._need(12 * self._dots)
        self._at += 8 * self._dots
        self._painter.setFont(self._plain)
        self._painter.drawText(QPointF(0, self._at), name)
        self._painter.drawLine(QPointF(70 * self._dots, self._at), QPointF(150 * self._dots, self._at))
        self._at += 4 * self._dots

    def table(self, heads: Sequence[str], shares: Sequence[int], lines: Iterable[Line]) -> int:
        """A table whose columns share the width so; its heads stand on every page. How many lines were drawn."""
        edges = _edges(shares, self._width)
        self._row(heads, edges, self._bold)
        drawn = 0
        for line in lines:
            height = self._height_of(line.cells, edges, self._plain)
            if self._at + height > self._height:
                self._next_page()
                self._row(heads, edges, self._bold)
            self._row(line.cells, edges, self._struck if line.struck else self._plain, height)
            drawn += 1
        self._at += 4 * self._dots
        return drawn

    def _row(self, cells: Sequence[str], edges: Sequence[float], font: QFont, height: float = 0.0) -> None:
        height = height or self._height_of(cells, edges, font)
        padding = _PADDING_MM * self._dots
        painter = self._painter
        painter.setFont(font)
        painter.setPen(QPen(QColor("black")))
        for cell, left, right in zip(cells, edges, edges[1:], strict=False):
            if cell:
                space = QRectF(left + padding, self._at + padding, right - left - 2 * padding, height)
                self._draw_cell(cell[:_MOST_SIGNS], space, font)
        painter.setPen(QPen(QColor("gray"), 0.15 * self._dots))
        for edge in edges:
            painter.drawLine(QPointF(edge, self._at), QPointF(edge, self._at + height))
        for y in (self._at, self._at + height):
            painter.drawLine(QPointF(0, y), QPointF(self._width, y))
        self._at += height

    def _height_of(self, cells: Sequence[str], edges: Sequence[float], font: QFont) -> float:
        self._painter.setFont(font)
        padding = 2 * _PADDING_MM * self._dots
        tallest = 0.0
        for cell, left, right in zip(cells, edges, edges[1:], strict=False):
            if cell:
                tallest = max(tallest, self._cell_height(cell[:_MOST_SIGNS], right - left - padding, font))
        return min(tallest, self._height - 20 * self._dots) + padding

    def _cell_height(self, cell: str, width: float, font: QFont) -> float:
        lines = cell.split("\n")
        if self._fits(lines, width, font):
            return self._metrics(font).lineSpacing() * len(lines)
        return self._painter.boundingRect(QRectF(0, 0, width, self._height), cell, self._wrapping).height()

    def _draw_cell(self, cell: str, space: QRectF, font: QFont) -> None:
        """Lines that fit are set down as they are: breaking lines costs ten times as much."""
        lines = cell.split("\n")
        if not self._fits(lines, space.width(), font):
            self._painter.drawText(space, cell, self._wrapping)
            return
        metrics = self._metrics(font)
        base = space.top() + metrics.ascent()
        for at, line in enumerate(lines):
            self._painter.drawText(QPointF(space.left(), base + at * metrics.lineSpacing()), line)

    def _fits(self, lines: Sequence[str], width: float, font: QFont) -> bool:
        advance = self._advances[font is self._bold]
        return all(advance(line) <= width for line in lines)

    def _metrics(self, font: QFont) -> QFontMetricsF:
        return self._bold_metrics if font is self._bold else self._plain_metrics

    def _write(self, text: str, font: QFont) -> None:
        self._painter.setFont(font)
        self._painter.setPen(QPen(QColor("black")))
        space = QRectF(0, 0, self._width, self._height)
        height = self._painter.boundingRect(space, text, self._wrapping).height()
        self._need(height)
        self._painter.drawText(QRectF(0, self._at, self._width, height), text, self._wrapping)
        self._at += height

    def _need(self, height: float) -> None:
        if self._at + height > self._height:
            self._next_page()

    def _next_page(self) -> None:
        self._device.newPage()
        self._page += 1
        self._at = 0.0
        self._draw_foot()

    def _draw_foot(self) -> None:
        self._painter.setFont(self._plain)
        self._painter.setPen(QPen(QColor("black")))
        foot = QRectF(0, self._height + 3 * self._dots, self._width, (_FOOT_MM - 3) * self._dots)
        self._painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, self._footing)
        self._painter.drawText(foot, Qt.AlignmentFlag.AlignRight, str(self._page))


@contextmanager
def pdf(target: Path, title: str, footing: str) -> Iterator[RuledPaper]:
    """A4, landscape, as PDF, on the disk when done. Raises TargetNotWritable, TargetDiskFull."""
    file = QFile(str(target))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise TargetNotWritable(file=str(target))
    writer = QPdfWriter(file)
    writer.setResolution(_RESOLUTION)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageOrientation(QPageLayout.Orientation.Landscape)
    writer.setPageMargins(QMarginsF(*[_MARGIN_MM] * 4), QPageLayout.Unit.Millimeter)
    writer.setTitle(title)
    writer.setCreator("Gatepost")
    writer.setDocumentId(QUuid("{00000000-0000-0000-0000-000000000000}"))
    paper = RuledPaper(writer, footing)
    try:
        yield paper
    finally:
        paper.finish()
        written = file.flush() and file.error() == QFileDevice.FileError.NoError
        file.close()
    if not written:  # Qt goes on where the disk takes no more
        raise TargetDiskFull(file=str(target))
    with disk_faults(target):
        _fix_dates(target)
        sync_file(target)


def _fix_dates(target: Path) -> None:
    """Qt writes the time of the day into the file; the content alone decides its bytes here."""
    with target.open("rb+") as file:
        beginning = file.read(_WHERE_DATES_STAND)
        fixed = _DATES.sub(_with_fixed_digits, beginning)
        file.seek(0)
        file.write(fixed)


def _with_fixed_digits(date: re.Match[bytes]) -> bytes:
    digits = iter(_FIXED_DIGITS)
    return bytes(next(digits) if chr(sign).isdigit() else sign for sign in date[0])


def _edges(shares: Sequence[int], width: float) -> list[float]:
    edges, so_far, whole = [0.0], 0, sum(shares)
    for share in shares:
        so_far += share
        edges.append(width * so_far / whole)
    return edges


def _fonts() -> tuple[QFont, QFont, QFont, QFont]:
    def font(points: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        made = QFont(TEXT_FONT)
        made.setPointSizeF(points)
        made.setWeight(weight)
        made.setFeature(QFont.Tag("calt"), 0)  # signs in other shapes between digits are found by no search in a PDF
        return made

    struck = font(_TEXT)
    struck.setStrikeOut(True)
    return font(_TEXT), struck, font(_HEAD, QFont.Weight.DemiBold), font(_TITLE, QFont.Weight.DemiBold)
