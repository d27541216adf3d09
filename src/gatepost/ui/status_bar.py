"""The bar that always shows who is signed in, the facility, the reader's state, the time and how many are inside."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from gatepost.domain.facility import Facility
from gatepost.domain.roles import Officer
from gatepost.ui import words

_TICK_MS = 1_000


class StatusBar(QFrame):
    """Along the bottom of the window."""

    sign_out_wanted = Signal()
    theme_wanted = Signal()
    search_wanted = Signal()

    def __init__(
        self, officer: Officer, facility: Facility, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self._facility = facility
        self._now = now
        self._inside = QLabel()
        self._inside.setObjectName("inside_count")
        self._reader = QLabel(self.tr("Reader: keyboard"))
        self._clock = QLabel()
        who = QLabel(f"{officer.name} · {words.of(officer.role)}")
        search = QPushButton(self.tr("Search  ·  Ctrl+K"))
        search.setObjectName("search_everywhere")
        search.clicked.connect(self.search_wanted)
        theme = QPushButton(self.tr("Light / night"))
        theme.clicked.connect(self.theme_wanted)
        out = QPushButton(self.tr("Sign out  ·  Ctrl+L"))
        out.setObjectName("sign_out")
        out.clicked.connect(self.sign_out_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(20)
        for widget in (self._inside, QLabel(facility.name), self._reader):
            row.addWidget(widget)
        row.addStretch(1)
        for label in (self._clock, who):
            row.addWidget(label)
        for button in (search, theme, out):
            row.addWidget(button)
        timer = QTimer(self, interval=_TICK_MS)
        timer.timeout.connect(self._tick)
        timer.start()
        self._tick()

    def show_inside(self, count: int) -> None:
        """How many are inside."""
        self._inside.setText(self.tr("Inside: {count}").format(count=count))

    def show_reader(self, port: str, connected: bool) -> None:
        """The serial reader's state."""
        state = self.tr("connected") if connected else self.tr("not connected")
        self._reader.setText(self.tr("Reader: keyboard, {port} {state}").format(port=port, state=state))

    def _tick(self) -> None:
        self._clock.setText(f"{self._facility.local(self._now()):%d.%m.%Y  %H:%M}")
