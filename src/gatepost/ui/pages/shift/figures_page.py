"""The picture of the day: whether it is as usual, and what is to come, seen in five seconds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout

from gatepost.desk.counters import Counters
from gatepost.domain.errors import TargetNotWritable
from gatepost.domain.facility import Facility
from gatepost.domain.figures import HOURS, WEEKDAYS, DayPicture, Standing
from gatepost.domain.parcels import ParcelState
from gatepost.host import documents_folder
from gatepost.report.register_csv import Written, write_register
from gatepost.report.registers import Register
from gatepost.ui import words
from gatepost.ui.background import Background
from gatepost.ui.messages import Messages
from gatepost.ui.theme import Theme
from gatepost.ui.widgets.chart_values import Bar, Table
from gatepost.ui.widgets.page import Page

if TYPE_CHECKING:
    from gatepost.ui.widgets.charts import Chart

_SIGNS = {Standing.USUAL: "✓", Standing.BUSY: "▲", Standing.QUIET: "▼", Standing.UNKNOWN: "…"}
_OPEN_STATES = (ParcelState.RECEIVED, ParcelState.INSPECTED, ParcelState.STORED, ParcelState.REFUSED)
_FIRST_HOUR, _LAST_HOUR = 7, 19  # shown at least
_MOST_REASONS = 6
_CHARTS_A_ROW = 3


class FiguresPage(Page):
    """One sentence on top, six charts under it."""

    def __init__(
        self, counters: Counters, facility: Facility, background: Background, messages: Messages, theme: Theme
    ) -> None:
        super().__init__(counters, facility, background, messages)
        self._theme = theme
        self._charts: dict[str, Chart] = {}
        self._build()

    def reload(self) -> None:
        """Ask for the figures of this moment."""
        self._background.run(self._counters.figures.picture, self._show, self._messages.show_notice)

    def save_picture(self, chart: Chart) -> None:
        """Write a chart as PNG."""
        chosen = self._asked(chart, "png")
        if not chosen:
            return
        if chart.picture().save(chosen, "PNG"):
            self._messages.success(self.tr("{file} is written.").format(file=chosen))
        else:
            self._messages.show_notice(TargetNotWritable(file=chosen))

    def save_table(self, chart: Chart) -> None:
        """Write a chart's figures as CSV."""
        chosen = self._asked(chart, "csv")
        if chosen:
            register = Register(chart.name, chart.table.heads, times=(), kept_as_text=())
            form = (self._facility.zone, self._facility.csv_delimiter)
            work = partial(write_register, Path(chosen), register, [chart.table.rows], *form)
            self._background.run(work, self._written, self._messages.show_notice)

    def _build(self) -> None:
        self._sign = QLabel(_SIGNS[Standing.UNKNOWN])
        self._sign.setProperty("role", "title")
        self._sign.setObjectName("standing_sign")
        self._said = QLabel(wordWrap=True)
        self._said.setProperty("role", "title")
        self._said.setObjectName("standing")
        top = QFrame()
        top.setObjectName("panel")
        row = QHBoxLayout(top)
        row.setContentsMargins(20, 12, 20, 12)
        row.setSpacing(14)
        row.addWidget(self._sign)
        row.addWidget(self._said, 1)
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        column.addWidget(top)
        column.addLayout(self._grid, 1)

    def _make_charts(self) -> None:
        from gatepost.ui.widgets.charts import Chart  # loaded late on purpose: pyqtgraph takes most of a second

        titles = {
            "hours": self.tr("Visits by hour: today, and what is usual on this weekday"),
            "heat": self.tr("Visits by weekday and hour, mean of eight weeks"),
            "week": self.tr("Booked for the coming week"),
            "parcels": self.tr("Parcels that wait for something"),
            "refusals": self.tr("Refusals of 30 days by reason"),
            "waiting": self.tr("Seconds from scan to saved visit, half of the visitors"),
        }
        for at, (name, title) in enumerate(titles.items()):
            chart = Chart(name, title, self._theme.colours)
            chart.picture_wanted.connect(partial(self.save_picture, chart))
            chart.table_wanted.connect(partial(self.save_table, chart))
            self._charts[name] = chart
            self._grid.addWidget(chart, at // _CHARTS_A_ROW, at % _CHARTS_A_ROW)
            self._grid.setRowStretch(at // _CHARTS_A_ROW, 1)
            self._grid.setColumnStretch(at % _CHARTS_A_ROW, 1)

    def _show(self, picture: DayPicture) -> None:
        if not self._charts:
            self._make_charts()
        self._sign.setText(_SIGNS[picture.standing])
        self._said.setText(self._sentence(picture))
        shown: dict[str, Callable[[Chart, DayPicture], None]] = {
            "hours": self._show_hours,
            "heat": self._show_heat,
            "week": self._show_week,
            "parcels": self._show_parcels,
            "refusals": self._show_refusals,
            "waiting": self._show_waiting,
        }
        for name, show in shown.items():
            self._charts[name].use(self._theme.colours)
            show(self._charts[name], picture)

    def _sentence(self, picture: DayPicture) -> str:
        said = self.tr("Today until {time}: {count} visits.").format(
            time=words.clock(picture.until), count=picture.count
        )
        if picture.said is None:
            return said + " " + self.tr("There are too few earlier days to say what is usual.")
        compared = {
            Standing.USUAL: self.tr("As usual: {low} to {high} on earlier {weekday}s by this time."),
            Standing.BUSY: self.tr("More than usual: {low} to {high} on earlier {weekday}s by this time."),
            Standing.QUIET: self.tr("Fewer than usual: {low} to {high} on earlier {weekday}s by this time."),
        }
        weekday = QLocale().dayName(picture.day.isoweekday())
        text = compared[picture.standing]
        return said + " " + text.format(low=picture.said.low, high=picture.said.high, weekday=weekday)

    def _show_hours(self, chart: Chart, picture: DayPicture) -> None:
        hours = _shown_hours(picture)
        usual = picture.usual_hours
        bars = [
            Bar(str(hour), picture.hours[hour], *((one.low, one.high) if (one := usual[hour]) else (None, None)))
            for hour in hours
        ]
        heads = (self.tr("Hour"), self.tr("Today"), self.tr("Usual, lowest"), self.tr("middle"), self.tr("highest"))
        rows = [
            (
                str(hour),
                str(picture.hours[hour]),
                *((str(one.low), str(one.middle), str(one.high)) if one else ("",) * 3),
            )
            for hour in range(HOURS)
            for one in [usual[hour]]
        ]
        chart.show_bars(
            bars, Table(heads, tuple(rows)), self.tr("Bars: today. Dotted: from the lowest to the highest.")
        )

    def _show_heat(self, chart: Chart, picture: DayPicture) -> None:
        hours = _shown_hours(picture)
        days = [QLocale().dayName(at + 1, QLocale.FormatType.ShortFormat) for at in range(WEEKDAYS)]
        names = [str(hour) for hour in hours]
        rows = [(day, *(f"{picture.heat[at][hour]:.1f}" for hour in hours)) for at, day in enumerate(days)]
        field = [[line[hour] for hour in hours] for line in picture.heat]
        chart.show_field(field, days, names, Table((self.tr("Weekday"), *names), tuple(rows)))

    def _show_week(self, chart: Chart, picture: DayPicture) -> None:
        short = QLocale.FormatType.ShortFormat
        bars = [
            (f"{QLocale().dayName(day.isoweekday(), short)}\n{day.day}", sum(kinds.values()))
            for day, kinds in picture.week
        ]
        self._upright(chart, self.tr("Day"), self.tr("Booked"), bars)

    def _show_parcels(self, chart: Chart, picture: DayPicture) -> None:
        bars = [(words.of(state), picture.parcels.get(state, 0)) for state in _OPEN_STATES]
        self._lying(chart, self.tr("State"), self.tr("Parcels"), bars)

    def _show_refusals(self, chart: Chart, picture: DayPicture) -> None:
        bars = [(words.of(code), count) for code, count in picture.refusals.items()]
        self._lying(chart, self.tr("Reason"), self.tr("Refusals"), bars[:_MOST_REASONS])

    def _show_waiting(self, chart: Chart, picture: DayPicture) -> None:
        bars = [Bar(str(one.day.day), one.middle) for one in picture.waiting]
        heads = (self.tr("Day"), self.tr("Visitors"), self.tr("Half of them, seconds"), self.tr("Nine of ten, seconds"))
        rows = [(one.day.isoformat(), str(one.count), str(one.middle), str(one.most)) for one in picture.waiting]
        said = "" if bars else self.tr("Nobody’s document has been scanned yet.")
        chart.show_bars(bars, Table(heads, tuple(rows)), said)

    def _upright(self, chart: Chart, name: str, count: str, bars: Sequence[tuple[str, int]]) -> None:
        made, table = _bars(name, count, bars)
        chart.show_bars(made, table)

    def _lying(self, chart: Chart, name: str, count: str, bars: Sequence[tuple[str, int]]) -> None:
        made, table = _bars(name, count, bars)
        chart.show_lying_bars(made, table, "" if bars else self.tr("None."))

    def _asked(self, chart: Chart, ending: str) -> str:
        name = f"{chart.name}-{self._facility.day_of(self._counters.visits.now()).isoformat()}.{ending}"
        kinds = f"{ending.upper()} (*.{ending})"
        chosen, _ = QFileDialog.getSaveFileName(self, chart.title, str(documents_folder() / name), kinds)
        return chosen

    def _written(self, written: Written) -> None:
        self._messages.success(self.tr("{file} is written.").format(file=written.path))


def _shown_hours(picture: DayPicture) -> list[int]:
    """The hours of the day's work, and every other one in which anybody ever came."""
    came = {hour for hour in range(HOURS) if picture.hours[hour] or any(line[hour] for line in picture.heat)} | {
        _FIRST_HOUR,
        _LAST_HOUR,
    }
    return list(range(min(came), max(came) + 1))


def _bars(name: str, count: str, bars: Sequence[tuple[str, int]]) -> tuple[list[Bar], Table]:
    rows = tuple((one.replace("\n", " "), str(value)) for one, value in bars)
    return [Bar(one, value) for one, value in bars], Table((name, count), rows)
