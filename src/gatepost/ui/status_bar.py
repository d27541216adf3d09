"""The bar that always shows who is signed in, the facility, the reader's state, the time and how many are inside."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from gatepost.domain.backups import BackupStanding
from gatepost.domain.facility import Facility
from gatepost.domain.roles import Officer
from gatepost.ui import translate, words
from gatepost.ui.looks import TYPE_SIZES, Look
from gatepost.ui.theme import set_look

_TICK_MS = 1_000
_ONE_ROW_UP_TO = 125  # per cent of the usual size of type; larger texts need two


class StatusBar(QFrame):
    """Along the bottom of the window."""

    sign_out_wanted = Signal()
    lock_wanted = Signal()
    password_wanted = Signal()
    look_wanted = Signal(object)  # Look
    search_wanted = Signal()

    def __init__(
        self,
        officer: Officer,
        facility: Facility,
        now: Callable[[], datetime],
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self._facility = facility
        self._now = now
        self._inside = QLabel()
        self._inside.setObjectName("inside_count")
        self._reader = QLabel(self.tr("Reader: keyboard"))
        self._backup = QLabel(self.tr("Backup: …"))
        self._backup.setObjectName("backup_age")
        self._clock = QLabel()
        who = QPushButton(f"{officer.name} · {words.of(officer.role)}")
        who.setObjectName("who")
        who.setProperty("role", "link")
        who.setToolTip(self.tr("Choose another password"))
        who.setAutoDefault(False)
        who.clicked.connect(self.password_wanted)
        search = QPushButton(self.tr("Search  ·  Ctrl+K"))
        search.setObjectName("search_everywhere")
        search.clicked.connect(self.search_wanted)
        looks = QPushButton(self.tr("Look  ·  F2"))
        looks.setObjectName("look")
        looks.setToolTip(self.tr("Language, light or night, size of type: for you alone"))
        self.looks = self._look_menu(look, looks)
        looks.setMenu(self.looks)
        QShortcut(QKeySequence("F2"), self, looks.showMenu)
        lock = QPushButton(self.tr("Lock  ·  Ctrl+L"))
        lock.setObjectName("lock")
        lock.setToolTip(self.tr("Lock the window, or let another officer in; what is being typed is kept"))
        lock.clicked.connect(self.lock_wanted)
        out = QPushButton(self.tr("Sign out"))
        out.setToolTip("Ctrl+Shift+L")
        out.setObjectName("sign_out")
        out.clicked.connect(self.sign_out_wanted)
        states, deeds = QHBoxLayout(), QHBoxLayout()
        for widget in (self._inside, self._reader, self._backup):
            states.addWidget(widget)
        states.addStretch(1)
        states.addWidget(self._clock)
        for button in (who, search, looks, lock, out):
            deeds.addWidget(button)
        is_large = look.type_size > _ONE_ROW_UP_TO
        both = QBoxLayout(QBoxLayout.Direction.TopToBottom if is_large else QBoxLayout.Direction.LeftToRight, self)
        both.setContentsMargins(16, 4, 8, 4)
        for row in (both, states, deeds):
            row.setSpacing(4 if row is both and is_large else 20)
        both.addLayout(states, 1)
        both.addLayout(deeds)
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

    def hide_backup(self) -> None:
        """Say nothing of backups: none are made."""
        self._backup.hide()

    def show_backup(self, standing: BackupStanding) -> None:
        """How old the last backups are: loud where somebody must see to it."""
        now = self._now()
        late = standing.is_late(now)
        said = self.tr("Backup: {when}").format(when=self._when(standing.last, now))
        if standing.wants_second:
            said += self.tr(" · second: {when}").format(when=self._when(standing.second, now))
        self._backup.setText(f"⚠ {said}" if late else said)
        set_look(self._backup, "state", "late" if late else "")

    def _look_menu(self, look: Look, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        languages = [(translate.OWN_NAMES[one], replace(look, language=one)) for one in translate.available()]
        lights = [(self.tr("Light"), replace(look, night=False)), (self.tr("Night"), replace(look, night=True))]
        sizes = [(self.tr("Type {size} %").format(size=one), replace(look, type_size=one)) for one in TYPE_SIZES]
        for title, choices in (
            (self.tr("Language"), languages),
            (self.tr("Light or night"), lights),
            (self.tr("Size of type"), sizes),
        ):
            menu.addSection(title)
            for name, wanted in choices:
                action = menu.addAction(name, partial(self.look_wanted.emit, wanted))
                action.setCheckable(True)
                action.setChecked(wanted == look)
        return menu

    def _when(self, at: datetime | None, now: datetime) -> str:
        if at is None:
            return self.tr("none yet")
        local = self._facility.local(at)
        same_day = local.date() == self._facility.local(now).date()
        return words.clock(local) if same_day else words.day_of(local)

    def _tick(self) -> None:
        self._clock.setText(f"{self._facility.local(self._now()):%d.%m.%Y  %H:%M}")
