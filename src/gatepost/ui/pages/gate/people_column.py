"""The right side of the gate: who is inside, and who is still to come today."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from gatepost.desk.bookings import Expected
from gatepost.desk.counters import Counters
from gatepost.domain.facility import Facility
from gatepost.domain.visits import Visit
from gatepost.ui.background import Background
from gatepost.ui.messages import Messages
from gatepost.ui.pages.gate.expected_panel import ExpectedPanel
from gatepost.ui.pages.gate.inside_panel import InsidePanel
from gatepost.ui.theme import scaled
from gatepost.ui.widgets.page import Page

_LEAST_PX = 294
_INSIDE_SHARE, _EXPECTED_SHARE = 3, 2


class PeopleColumn(Page):
    """`visit_opened` and `expected_opened` carry what was chosen, `inside_changed` how many are inside."""

    visit_opened = Signal(object)
    expected_opened = Signal(object)
    inside_changed = Signal(int)

    def __init__(self, counters: Counters, facility: Facility, background: Background, messages: Messages) -> None:
        super().__init__(counters, facility, background, messages)
        self.inside = InsidePanel(counters.visits.now)
        self.expected = ExpectedPanel(counters.visits.now, facility)
        self.setMinimumWidth(scaled(_LEAST_PX))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.inside, _INSIDE_SHARE)
        column.addWidget(self.expected, _EXPECTED_SHARE)
        self.inside.opened.connect(self.visit_opened)
        self.expected.opened.connect(self.expected_opened)

    def reload(self) -> None:
        """Ask who is inside and who is still to come, both at once: while one is drawn nothing else is asked."""
        self._background.run(self._ask, self._show, self._messages.show_notice)

    def refresh(self) -> None:
        """Running times anew."""
        self.inside.refresh()
        self.expected.refresh()

    def _ask(self) -> tuple[list[Visit], list[Expected]]:
        return self._counters.visits.inside(), self._counters.bookings.expected_today()

    def _show(self, found: tuple[list[Visit], list[Expected]]) -> None:
        inside, expected = found
        self.inside.show_visits(inside)
        self.expected.show_expected(expected)
        self.inside_changed.emit(len(inside))
