"""Charts: bars, bars in a band of what is usual, a field of hours; each goes out as a picture and as a table.

pyqtgraph draws them. What a chart says stands in its table and in its description too, for whoever cannot see it.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QFontMetrics, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout

from gatepost.ui.theme import Colours, text_font
from gatepost.ui.widgets.chart_values import Bar, Table

_BAR = 0.62
_AXIS_POINTS = 9
_UNDER_PX = 8  # at least half a line: the lowest figure beside it stands half below
_DIGITS_POINTS = 8
_LEAST_HEIGHT_PX = 150
_ROOM_ABOVE = 1.15  # times the highest bar
_LEAST_TOP = 4.0
_ABOVE_PX = 8
_LEAST_WRITTEN = 0.5


class Chart(QFrame):
    """A titled chart. `picture_wanted` and `table_wanted` ask for a file of it."""

    picture_wanted = Signal()
    table_wanted = Signal()

    def __init__(self, name: str, title: str, colours: Colours) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.name, self.title = name, title
        self.table = Table()
        self._colours = colours
        self._build()

    def picture(self) -> QPixmap:
        """What is seen, without the buttons."""
        for button in self._buttons:
            button.hide()
        seen = self.grab()
        for button in self._buttons:
            button.show()
        return seen

    def show_bars(self, bars: Sequence[Bar], table: Table, said: str = "") -> None:
        """Upright bars, each before its band."""
        plot = self._cleared(table, said)
        places = np.arange(len(bars))
        banded = [
            (at, one.low, one.high) for at, one in enumerate(bars) if one.low is not None and one.high is not None
        ]
        if banded:
            lows = [low for _, low, _ in banded]
            heights = [max(high - low, 0.05) for _, low, high in banded]
            band = QColor(self._colours.accent_soft)
            outline = pg.mkPen(self._colours.muted, style=Qt.PenStyle.DotLine)
            at = [place for place, _, _ in banded]
            plot.addItem(pg.BarGraphItem(x=at, y0=lows, height=heights, width=0.96, brush=band, pen=outline))
        values = [one.value for one in bars]
        plot.addItem(pg.BarGraphItem(x=places, height=values, width=_BAR, brush=self._colours.accent, pen=None))
        names = [(at, one.name) for at, one in enumerate(bars) if one.name]
        plot.getAxis("bottom").setTicks([names])
        plot.getAxis("bottom").setHeight(_height_of([name for _, name in names]))
        highest = max([*values, *(one.high or 0 for one in bars), 0])
        plot.setRange(xRange=(-0.6, len(bars) - 0.4), yRange=(0, max(highest * _ROOM_ABOVE, _LEAST_TOP)), padding=0)

    def show_lying_bars(self, bars: Sequence[Bar], table: Table, said: str = "") -> None:
        """Bars from left to right, the first on top, each with its number."""
        plot = self._cleared(table, said)
        places = [len(bars) - 1 - at for at in range(len(bars))]
        values = [one.value for one in bars]
        colour = self._colours.accent
        plot.addItem(pg.BarGraphItem(x0=0, y=places, width=values, height=_BAR, brush=colour, pen=None))
        for place, one in zip(places, bars, strict=True):
            self._write(plot, f"{one.value:g}", one.value, place, (-0.1, 0.5), self._colours.ink)
        plot.getAxis("left").setTicks([[(place, one.name) for place, one in zip(places, bars, strict=True)]])
        plot.getAxis("bottom").setTicks([[]])
        plot.setRange(xRange=(0, max([*values, _LEAST_TOP]) * 1.2), yRange=(-0.6, max(len(bars) - 0.4, 0.6)), padding=0)

    def show_field(self, field_: Sequence[Sequence[float]], rows: Sequence[str], columns: Sequence[str], table: Table,
                   said: str = "") -> None:  # fmt: skip
        """A field of squares, the darker the more; the numbers stand in them."""
        plot = self._cleared(table, said)
        values = np.array(field_, dtype=float)
        highest = max(float(values.max(initial=0.0)), 1.0)
        soft, strong = QColor(self._colours.surface), QColor(self._colours.accent)
        shades = pg.ColorMap([0.0, 1.0], [soft, strong])
        image = pg.ImageItem(values[::-1].T, levels=(0.0, highest))
        image.setLookupTable(shades.getLookupTable(0.0, 1.0, 256))
        plot.addItem(image)
        for row, line in enumerate(values):
            for column, value in enumerate(line):
                if value >= _LEAST_WRITTEN:
                    ink = self._colours.accent_ink if value > highest / 2 else self._colours.ink
                    self._write(plot, str(int(value + 0.5)), column + 0.5, len(values) - row - 0.5, (0.5, 0.5), ink)
        plot.getAxis("left").setTicks([[(len(rows) - at - 0.5, name) for at, name in enumerate(rows)]])
        plot.getAxis("bottom").setTicks([[(at + 0.5, name) for at, name in enumerate(columns)]])
        plot.setRange(xRange=(0, len(columns)), yRange=(0, len(rows)), padding=0)

    def use(self, colours: Colours) -> None:
        """Draw in other colours from now on."""
        self._colours = colours

    def _write(
        self, plot: pg.PlotItem, text: str, x: float, y: float, anchor: tuple[float, float], colour: str
    ) -> None:
        item = pg.TextItem(text, color=colour, anchor=anchor)
        item.setFont(text_font(_DIGITS_POINTS))
        item.setPos(x, y)
        plot.addItem(item, ignoreBounds=True)

    def _cleared(self, table: Table, said: str) -> pg.PlotItem:
        self.table = table
        self._said.setText(said)
        rows = "; ".join(": ".join(row) for row in table.rows)
        self._plot.setAccessibleDescription(f"{said} {rows}".strip())
        self._plot.setBackground(self._colours.surface)
        plot: pg.PlotItem = self._plot.getPlotItem()
        plot.clear()
        for side in ("left", "bottom"):
            axis = plot.getAxis(side)
            axis.setPen(pg.mkPen(self._colours.line))
            axis.setTextPen(pg.mkPen(self._colours.ink))
        return plot

    def _build(self) -> None:
        head = QLabel(self.title, wordWrap=True)
        head.setProperty("role", "label")
        self._said = QLabel(wordWrap=True)
        self._said.setProperty("role", "hint")
        self._plot = pg.PlotWidget(background=None)
        self._plot.setObjectName(self.name)
        self._plot.setAccessibleName(self.title)
        self._plot.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the chart itself takes it
        self._plot.setMinimumHeight(_LEAST_HEIGHT_PX)
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._plot.setMouseEnabled(x=False, y=False)
        self._plot.setMenuEnabled(False)
        self._plot.hideButtons()
        self._plot.getPlotItem().layout.setContentsMargins(0, _ABOVE_PX, 2, 0)  # the highest figure stands half above
        for side in ("left", "bottom"):
            axis = self._plot.getAxis(side)
            axis.setStyle(tickFont=text_font(_AXIS_POINTS), tickLength=0)
        self._buttons = [
            self._button(self.tr("Picture…"), self.picture_wanted),
            self._button(self.tr("Table…"), self.table_wanted),
        ]
        last = QHBoxLayout()
        last.addWidget(self._said, 1)
        last.addStretch(0)
        for button in self._buttons:
            last.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 8)
        column.setSpacing(4)
        column.addWidget(head)
        column.addWidget(self._plot, 1)
        column.addLayout(last)

    def _button(self, text: str, wanted: SignalInstance) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setObjectName("chart_file")
        button.setAccessibleName(f"{self.title}: {text}")
        button.clicked.connect(wanted)
        return button


def _height_of(names: Sequence[str]) -> int:
    """What names under a chart need, in pixels: an axis that sizes itself forgets their second lines."""
    lines = max((name.count("\n") + 1 for name in names), default=0)
    return lines * QFontMetrics(text_font(_AXIS_POINTS)).height() + _UNDER_PX
