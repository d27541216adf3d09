"""What a signed-in officer sees: the rail, the pages and the status bar."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gatepost.desk.counters import Counters
from gatepost.domain.changes import Subject
from gatepost.domain.errors import Notice
from gatepost.domain.facility import Facility
from gatepost.domain.reading import DocumentReading, Reading
from gatepost.domain.roles import ADMINISTERING
from gatepost.domain.visits import Visit
from gatepost.ui.background import Background
from gatepost.ui.messages import Messages
from gatepost.ui.pages.admin import AdminPage
from gatepost.ui.pages.bookings import BookingsPage
from gatepost.ui.pages.gate import GatePage
from gatepost.ui.pages.prisoners import PrisonersPage
from gatepost.ui.pages.restrictions import RestrictionsPage
from gatepost.ui.pages.rules import RulesPage
from gatepost.ui.pages.shift import ShiftPage
from gatepost.ui.pages.visits import VisitsPage
from gatepost.ui.rail import Rail
from gatepost.ui.scanner import Scanner
from gatepost.ui.status_bar import StatusBar
from gatepost.ui.theme import Theme
from gatepost.ui.widgets.page import Page

GATE = 0


class Workspace(QWidget):
    """Wires the pages to each other through what changed; no page knows another."""

    sign_out_wanted = Signal()
    theme_wanted = Signal()
    facility_changed = Signal(object)

    def __init__(
        self,
        counters: Counters,
        facility: Facility,
        scanner: Scanner,
        background: Background,
        messages: Messages,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.gate = GatePage(counters, scanner, facility, background, messages, theme)
        self._visits = VisitsPage(counters, facility, background, messages)
        self._shift = ShiftPage(counters, facility, background, messages)
        self._pages: list[tuple[str, str, Page]] = [
            (self.tr("Gate"), "gate", self.gate),
            (self.tr("Visits"), "visits", self._visits),
            (self.tr("Bookings"), "bookings", BookingsPage(counters, facility, background, messages)),
            (self.tr("Shift"), "shift", self._shift),
            (self.tr("Prisoners"), "person", PrisonersPage(counters, facility, background, messages)),
            (self.tr("Restrictions"), "stop", RestrictionsPage(counters, facility, background, messages)),
        ]
        if counters.officer.role in ADMINISTERING:
            self._admin = AdminPage(counters, scanner, facility, background, messages)
            self._admin.facility_changed.connect(self.facility_changed)
            self._pages.append((self.tr("Rules"), "rules", RulesPage(counters, facility, background, messages)))
            self._pages.append((self.tr("Admin"), "admin", self._admin))
        self.status = StatusBar(counters.officer, facility, counters.visits.now)
        self._build(theme)
        self._connect()
        scanner.device_changed.connect(self.status.show_reader)

    def place_messages(self, messages: Messages) -> None:
        """Messages stand over the status bar."""
        self._column.insertWidget(1, messages)

    def receive(self, reading: Reading) -> None:
        """A scan, on whatever page: the gate opens what it means."""
        self.show_page(GATE)
        self.gate.receive(reading)

    def receive_again(self, reading: DocumentReading) -> None:
        """The reader's stutter."""
        self.gate.receive_again(reading)

    def show_failed_scan(self, notice: Notice) -> None:
        """A scan that could not be read."""
        self.gate.show_failed_scan(notice)

    def show_page(self, place: int) -> None:
        """Show a page, its content fresh."""
        self._rail.choose(place)
        self._stack.setCurrentIndex(place)
        self._pages[place][2].reload()

    def _build(self, theme: Theme) -> None:
        self._rail = Rail([(name, icon) for name, icon, _ in self._pages], theme)
        self._stack = QStackedWidget()
        for _, _, page in self._pages:
            self._stack.addWidget(page)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._rail)
        middle.addWidget(self._stack, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(middle, 1)
        self._column.addWidget(self.status)

    def _connect(self) -> None:
        self._rail.chosen.connect(self.show_page)
        self.gate.changed.connect(self._changed)
        self.gate.inside_changed.connect(self.status.show_inside)
        self._visits.opened.connect(self._open_visit)
        self._visits.changed.connect(self._changed)
        self.status.sign_out_wanted.connect(self.sign_out_wanted)
        self.status.theme_wanted.connect(self.theme_wanted)
        QShortcut(QKeySequence("Ctrl+L"), self, self.sign_out_wanted.emit)

    def _changed(self, subjects: AbstractSet[Subject]) -> None:
        """Another page that is seen shows it at once; the others ask anew when they are shown."""
        shown = self._stack.currentWidget()
        if subjects & {Subject.VISITS, Subject.REFUSALS, Subject.INCIDENTS} and shown in (self._visits, self._shift):
            self._pages[self._stack.currentIndex()][2].reload()

    def _open_visit(self, visit: Visit) -> None:
        self.show_page(GATE)
        self.gate.open_visit(visit)
