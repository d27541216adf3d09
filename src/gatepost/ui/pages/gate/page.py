"""The gate: shows what a scan opens, admits and checks out, and keeps the list of who is inside."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QWidget

from gatepost.desk.arrivals import (
    Arrival,
    Arriving,
    Elsewhere,
    Leaving,
    NothingMatches,
    PrisonerShown,
    VisitShown,
)
from gatepost.desk.bookings import Expected
from gatepost.desk.counters import Counters
from gatepost.desk.visits import Outlook
from gatepost.domain.changes import Done
from gatepost.domain.errors import Notice
from gatepost.domain.facility import Facility
from gatepost.domain.incidents import Incident
from gatepost.domain.people import Prisoner
from gatepost.domain.reading import BarcodeReading, DocumentReading, Reading
from gatepost.domain.roles import RESTRICTING
from gatepost.domain.rules_file import worded
from gatepost.domain.visits import Admission, Visit, VisitKind
from gatepost.ui.background import Background
from gatepost.ui.messages import Messages
from gatepost.ui.pages.gate.deeds import Deeds
from gatepost.ui.pages.gate.dialogs import GateDialogs
from gatepost.ui.pages.gate.idle_card import IdleCard
from gatepost.ui.pages.gate.leaving_card import LeavingCard
from gatepost.ui.pages.gate.outlook_panel import OutlookPanel
from gatepost.ui.pages.gate.people_column import PeopleColumn
from gatepost.ui.pages.gate.prisoner_form import PrisonerForm
from gatepost.ui.pages.gate.visit_card import VisitCard
from gatepost.ui.paperwork import Paperwork
from gatepost.ui.scanner import Scanner
from gatepost.ui.theme import Theme, scaled
from gatepost.ui.watch import Watch
from gatepost.ui.widgets.camera_view import CameraView
from gatepost.ui.widgets.page import Page
from gatepost.ui.widgets.past_dialog import PastOpener
from gatepost.ui.widgets.scan_panel import ScanPanel

_TICK_MS = 10_000
_PAUSE_MS = 60  # until more is asked of the store: what has just changed is drawn meanwhile
# Least widths for 1366 pixels; on a wider screen the panels at the sides grow, and the card stays readable.
_SCAN_PX, _MOST_CARD_PX = 300, 900
_SCAN_SHARE, _CARD_SHARE, _PEOPLE_SHARE = 2, 6, 2


class GatePage(Page):
    """Home. `changed` carries the subjects that a save has touched, `inside_changed` how many are inside."""

    changed = Signal(object)
    inside_changed = Signal(int)
    arrived = Signal()  # a scan that is for this page
    elsewhere = Signal(object)  # what a scan opens on another page

    def __init__(
        self,
        counters: Counters,
        scanner: Scanner,
        facility: Facility,
        background: Background,
        messages: Messages,
        theme: Theme,
    ) -> None:
        super().__init__(counters, facility, background, messages)
        self._scanner = scanner
        self._theme = theme
        self._last_saved: Visit | None = None
        self._arrived_at: datetime | None = None  # of the visitor whose card is open; None where it is typed by hand
        self._build(theme)
        self._connect()
        self._undrawn: list[QWidget] = [self._visit_card, self._leaving_card, self._prisoner_form]
        self.reload()

    def reload(self) -> None:
        """Ask who is inside, and who is still to come."""
        self._people.reload()

    def receive(self, reading: Reading) -> None:
        """A scan came in: ask what it opens."""
        self._background.run(
            partial(self._counters.arrivals.receive, reading),
            partial(self._show_arrival, reading),
            self._messages.show_notice,
        )

    def receive_again(self, reading: DocumentReading) -> None:
        """The reader sent the same document twice in a moment: once is meant."""
        del reading
        self._messages.tell(self.tr("The same document was scanned twice in a moment. It counts once."))

    def show_failed_scan(self, notice: Notice) -> None:
        """A scan that could not be read; what is open stays open."""
        self._scan_panel.forget_picture()
        self._messages.show_notice(notice)

    def type_by_hand(self) -> None:
        """Open an empty card."""
        self._unless_touched(self._open_by_hand)

    def open_photo(self) -> None:
        """Read picture files from disk."""
        chosen, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Open a photo of a document"),
            "",
            self.tr("Pictures") + f" ({' '.join('*' + ending for ending in _endings())})",
        )
        self._scanner.take_files(Path(file) for file in chosen)

    def paste(self) -> None:
        """Read the clipboard: text, a picture or files."""
        if not self._scanner.take_mime(QGuiApplication.clipboard().mimeData()):
            self._messages.tell(self.tr("The clipboard holds neither text nor a picture."))

    def take_picture(self) -> None:
        """Read what the camera shows now, with patience, where it does not take it by itself."""
        if not self._scanner.take_camera_picture():
            self._messages.tell(self.tr("No camera is connected. An administrator chooses one on the page Admin."))

    def take_portrait(self) -> None:
        """Take the visitor's face from the camera, for the card that is open."""
        if self._stack.currentWidget() is self._visit_card:
            self._dialogs.take_portrait(self._visit_card)

    def scan_page(self) -> None:
        """Let the attached scanner take a page."""
        if self._facility.scanner:
            self._scanner.scan_page()
        else:
            self._messages.tell(self.tr("No scanner is set. An administrator chooses one on the page Admin."))

    def _show_corner(self) -> None:
        """A portrait belongs to a visit that is being registered; history and incidents to whoever stands there."""
        self._scan_panel.more.setVisible(self._stack.currentWidget() in (self._visit_card, self._leaving_card))
        registering = self._stack.currentWidget() in (self._visit_card, self._prisoner_form)
        self._scan_panel.portrait.setVisible(registering and bool(self._facility.camera))

    def _watch_camera(self, view: CameraView) -> None:
        view.setVisible(bool(self._facility.camera))
        view.set_mirrored(self._facility.camera_mirrored)
        self._scanner.camera.frame_shown.connect(view.show_frame)
        self._scanner.camera.zone_seen.connect(view.show_zone)
        self._scanner.camera.connected.connect(view.show_connected)

    def cancel(self) -> None:
        """Close what is open without saving."""
        if self._stack.currentWidget() is self._prisoner_form:
            self._stack.setCurrentWidget(self._visit_card)
            self._visit_card.focus_next()
        elif self._stack.currentWidget() is not self._idle:
            self._close_card()
        self._messages.dismiss()

    def _build(self, theme: Theme) -> None:
        now = self._counters.visits.now
        self._scan_panel = ScanPanel(theme)
        self._scan_panel.setMinimumWidth(scaled(_SCAN_PX))
        self._outlook = OutlookPanel(theme)
        self._scan_panel.add_below(self._outlook)
        self._paper = Paperwork(self._counters, self._facility, self._background, self._messages, self)
        self._deeds = Deeds(self._counters, self._facility, self._background, self._messages, self._paper, self)
        self._dialogs = GateDialogs(self._deeds, self._scanner, self._facility, theme, now, self)
        self._past = PastOpener(self._counters, self._facility, self._background, self._messages, self)
        may_decide = self._counters.officer.role in RESTRICTING
        self._watch = Watch(self._counters.watchlists, self._background, self._messages, may_decide, self)
        self._idle = IdleCard(theme, self._facility)
        self._visit_card = VisitCard(
            self._counters.people, self._background, self._messages.show_notice, theme, self._facility
        )
        self._leaving_card = LeavingCard(now, theme)
        self._prisoner_form = PrisonerForm(theme)
        self._people = PeopleColumn(self._counters, self._facility, self._background, self._messages)
        self._stack = QStackedWidget()
        self._stack.setMaximumWidth(scaled(_MOST_CARD_PX))
        for card in (self._idle, self._visit_card, self._leaving_card, self._prisoner_form):
            self._stack.addWidget(card)
        self.setFocusProxy(self._idle)  # a page that loses the focus is drawn anew with everything on it
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(self._scan_panel, _SCAN_SHARE)
        row.addWidget(self._stack, _CARD_SHARE)
        row.addWidget(self._people, _PEOPLE_SHARE)

    def showEvent(self, event: QShowEvent) -> None:
        """Once the page is seen, the cards that are not are drawn too: nobody waits for their first showing."""
        super().showEvent(event)
        while self._undrawn:
            QTimer.singleShot(0, self._undrawn.pop().grab)

    def _connect(self) -> None:
        self._scanner.reading_picture.connect(self._scan_panel.show_reading_picture)
        self._watch_camera(self._scan_panel.camera)
        self._idle.open_wanted.connect(self.open_photo)
        self._idle.paste_wanted.connect(self.paste)
        self._idle.by_hand_wanted.connect(self.type_by_hand)
        self._idle.picture_wanted.connect(self.take_picture)
        self._idle.page_wanted.connect(self.scan_page)
        self._visit_card.save_wanted.connect(self._admit)
        self._visit_card.incomplete.connect(self._messages.show_notice)
        self._visit_card.is_known.connect(self._ask_known)
        self._watch.decided.connect(self._ask_outlook)
        self._visit_card.cancelled.connect(self.cancel)
        self._visit_card.prisoner_wanted.connect(self._open_prisoner_form)
        self._visit_card.asked.connect(self._ask_new_outlook)
        self._visit_card.refusal_wanted.connect(self.refuse)
        self._outlook.party_chosen.connect(self._ask_outlook)
        self._leaving_card.extension_wanted.connect(self._deeds.extend)
        self._scan_panel.past_wanted.connect(self.show_past)
        self._scan_panel.incident_wanted.connect(self.write_incident)
        self._deeds.incident_written.connect(self._incident_written)
        self._visit_card.portrait_changed.connect(self._scan_panel.portrait.frame.show_portrait)
        self._scan_panel.portrait.wanted.connect(self.take_portrait)
        self._stack.currentChanged.connect(self._show_corner)
        self._leaving_card.check_out_wanted.connect(self._deeds.check_out)
        self._leaving_card.cancelled.connect(self.cancel)
        self._prisoner_form.add_wanted.connect(self._deeds.add_prisoner)
        self._deeds.admitted.connect(self._admitted)
        self._deeds.refused.connect(self._finished)
        self._deeds.extended.connect(self._extended)
        self._deeds.checked_out.connect(self._finished)
        self._deeds.prisoner_added.connect(self._prisoner_added)
        self._deeds.not_done.connect(self._may_try_again)
        self._prisoner_form.cancelled.connect(self.cancel)
        self._people.visit_opened.connect(self.open_visit)
        self._people.expected_opened.connect(self._open_expected)
        self._people.inside_changed.connect(self.inside_changed)
        shortcuts: dict[str, Callable[[], None]] = {
            "Ctrl+O": self.open_photo,
            "Ctrl+Shift+V": self.paste,
            "Ctrl+N": self.type_by_hand,
            "F3": self.show_past,
            "F4": self.write_incident,
            "F6": self.refuse,
            "F7": self.take_portrait,
            "F8": self.take_picture,
            "F9": self.scan_page,
            "Ctrl+P": self.print_pass,
            "F10": self.compare_with_lists,
            "F12": self.print_roll_call,
            "Ctrl+Return": self._save_card,
            "Ctrl+Enter": self._save_card,
            "Esc": self.cancel,
        }
        for keys, action in shortcuts.items():
            QShortcut(QKeySequence(keys), self, action)
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._refresh_times)
        self._tick.start()

    # --- what a scan opens -----------------------------------------------------------------------------------------

    def _show_arrival(self, reading: Reading, arrival: Arrival) -> None:
        if isinstance(arrival, Elsewhere):
            self._scan_panel.forget_picture()
            self.elsewhere.emit(arrival)
            return
        self.arrived.emit()
        if isinstance(arrival, NothingMatches):
            said = self.tr("“{text}” was read. Nothing here matches it; nothing was changed.")
            self._messages.tell(said.format(text=arrival.text[:80]))
        elif isinstance(arrival, PrisonerShown):
            self._show_prisoner(arrival.prisoner)
        elif isinstance(arrival, VisitShown):
            self._tell_over(arrival.visit)
        elif self._is_open_already(reading):
            self._scan_panel.forget_picture()
            self._messages.tell(self.tr("This document is open already; nothing was changed."))
        elif isinstance(arrival, Arriving) and self._types_by_hand:
            self._lay_beside(reading, arrival)
        else:
            self._unless_touched(partial(self._open_arrival, reading, arrival))

    def _open_arrival(self, reading: Reading, arrival: Leaving | Arriving) -> None:
        """First what was scanned, then, once that is drawn, the card."""
        self._messages.dismiss()
        if isinstance(reading, DocumentReading):
            self._scan_panel.show_document(reading, arrival.findings)
        elif isinstance(reading, BarcodeReading):
            self._scan_panel.show_number(reading.text)
        if isinstance(arrival, Leaving):
            self._background.later(partial(self.open_visit, arrival.visit))
        else:
            self._background.later(partial(self._open_card, arrival))

    def _ask_known(self, reading: DocumentReading, person_id: int) -> None:
        """The officer says that the holder of a new document is somebody known."""
        self._background.run(
            partial(self._counters.arrivals.is_known, reading, person_id), self._show_known, self._messages.show_notice
        )

    def _show_known(self, arrival: Leaving | Arriving) -> None:
        if isinstance(arrival, Leaving):
            self.open_visit(arrival.visit)
        else:
            self._open_card(arrival)

    @property
    def _types_by_hand(self) -> bool:
        on_card = self._stack.currentWidget() is self._visit_card
        return on_card and self._visit_card.is_by_hand and self._visit_card.is_touched

    def _lay_beside(self, reading: Reading, arriving: Arriving) -> None:
        """What was typed stays; what the document says stands beside it."""
        if isinstance(reading, DocumentReading):
            self._scan_panel.show_document(reading, arriving.findings)
        self._visit_card.show_beside(arriving)
        self._messages.tell(self.tr("The document was read. What you typed stays; where it differs, both are shown."))

    @property
    def unsaved(self) -> str:
        """Whose card holds what the officer typed and did not save; empty where nothing would be lost."""
        on_card = self._stack.currentWidget() in (self._visit_card, self._prisoner_form)
        return self._visit_card.title if on_card and self._visit_card.is_touched else ""

    def _unless_touched(self, go_on: Callable[[], None]) -> None:
        """Never throw away what the officer typed: ask first."""
        if not self.unsaved:
            go_on()
            return
        self._scan_panel.forget_picture()
        said = self.tr("The card of {name} is not saved yet. Save or cancel it first, or open the new one instead.")
        self._messages.tell(said.format(name=self.unsaved), self.tr("Open the new one"), go_on)

    def _is_open_already(self, reading: Reading) -> bool:
        on_card = self._stack.currentWidget() in (self._visit_card, self._prisoner_form)
        known = self._visit_card.reading
        return on_card and isinstance(reading, DocumentReading) and known is not None and known.lines == reading.lines

    def _ask_new_outlook(self) -> None:
        self._outlook.forget_party()
        self._ask_outlook()

    def _ask_outlook(self) -> None:
        """What stands for and against this visit, before the question arises."""
        asked = self._visit_card.asked_for
        if asked is None:
            self._outlook.show_nothing()
            return
        person, prisoner, kind = asked
        self._background.run(
            partial(
                self._counters.visits.outlook,
                person,
                prisoner.id,
                kind,
                self._outlook.party,
                self._visit_card.document,
            ),
            partial(self._show_outlook, kind),
            self._messages.show_notice,
        )

    def _show_outlook(self, kind: VisitKind, outlook: Outlook) -> None:
        on_card = self._stack.currentWidget() in (self._visit_card, self._prisoner_form)
        asked = self._visit_card.asked_for
        if on_card and asked is not None and asked[1].id == outlook.prisoner.id and asked[2] is kind:
            self._outlook.show_outlook(outlook, kind)
            papers = [worded(paper, self._facility.language) for paper in outlook.papers]
            self._visit_card.ask_for(outlook.needs_permission, papers, outlook.contact)

    def _show_prisoner(self, prisoner: Prisoner) -> None:
        if self._stack.currentWidget() is self._visit_card:
            self._visit_card.show_prisoner(prisoner)
        else:
            said = self.tr("Prisoner {name}, register number {number}. Scan the visitor’s document to begin a visit.")
            self._messages.tell(said.format(name=prisoner.name, number=prisoner.register_number))

    def _tell_over(self, visit: Visit) -> None:
        left = self._facility.local(visit.left_at) if visit.left_at else None
        said = self.tr("Visit {number} is over: {name} left at {time}.")
        time = f"{left:%d.%m.%Y %H:%M}" if left else ""
        self._messages.tell(said.format(number=visit.number, name=visit.person.name, time=time))

    def open_visit(self, visit: Visit) -> None:
        """Open the check-out of a visit."""
        self._outlook.show_nothing()
        self._stack.setCurrentWidget(self._leaving_card)
        self._leaving_card.show_visit(visit, self._facility)
        self._background.later(partial(self._ask_portrait, visit), _PAUSE_MS)

    def _ask_portrait(self, visit: Visit) -> None:
        self._background.run(
            partial(self._counters.visits.portrait, visit.number),
            partial(self._leaving_card.show_portrait, visit),
            self._messages.show_notice,
        )

    def _open_expected(self, expected: Expected) -> None:
        """Open the card of the first visitor of a booking who has not come yet."""
        ask = partial(self._counters.arrivals.expected, expected.booking, expected.missing[0])
        self._background.run(ask, self._show_expected, self._messages.show_notice)

    def _show_expected(self, arrival: Leaving | Arriving) -> None:
        if isinstance(arrival, Leaving):
            self.open_visit(arrival.visit)
        else:
            self._unless_touched(partial(self._open_expected_card, arrival))

    def _open_expected_card(self, arriving: Arriving) -> None:
        self._messages.dismiss()
        self._scan_panel.show_waiting()
        self._open_card(arriving)

    def _open_card(self, arriving: Arriving) -> None:
        self._arrived_at = self._counters.visits.now()
        self._stack.setCurrentWidget(self._visit_card)
        self._visit_card.show_arriving(arriving)
        self._background.later(partial(self._watch.ask, arriving.person, arriving.document), _PAUSE_MS)

    def compare_with_lists(self) -> None:
        """Whether the visitor whose card is open may be on a list."""
        if self._stack.currentWidget() is self._visit_card:
            said = self.tr("Nothing on the watchlists waits for a decision about this visitor.")
            self._watch.ask(self._visit_card.person, self._visit_card.document, said)

    def show_past(self) -> None:
        """Everything around the visitor whose card is open."""
        card = self._stack.currentWidget()
        if card is self._leaving_card and self._leaving_card.visit is not None:
            self._past.open_person(self._leaving_card.visit.person)
        elif card is self._visit_card:
            self._past.open_person(self._visit_card.person)

    def _open_by_hand(self) -> None:
        self._messages.dismiss()
        self._scan_panel.show_waiting()
        self._arrived_at = None
        self._stack.setCurrentWidget(self._visit_card)
        self._visit_card.show_by_hand()

    def _open_prisoner_form(self, typed: str) -> None:
        self._stack.setCurrentWidget(self._prisoner_form)
        self._prisoner_form.show_typed(typed)

    # --- saving ----------------------------------------------------------------------------------------------------

    def _save_card(self) -> None:
        card = self._stack.currentWidget()
        if card is self._visit_card:
            self._visit_card.save()
        elif card is self._leaving_card:
            self._leaving_card.check_out()
        elif card is self._prisoner_form:
            self._prisoner_form.add()

    def _admit(self, admission: Admission) -> None:
        since = self._arrived_at or self._counters.visits.now()
        seconds = max(int((self._counters.visits.now() - since).total_seconds()), 0)
        self._deeds.admit(replace(admission, party=self._outlook.party, window_seconds=seconds))

    def print_pass(self) -> None:
        """The pass of the visit that is open, else of the one saved last."""
        open_one = self._leaving_card.visit if self._stack.currentWidget() is self._leaving_card else None
        visit = open_one or self._last_saved
        if visit is not None:
            self._paper.print_pass(visit)

    def print_roll_call(self) -> None:
        """Everybody who is inside, for an emergency."""
        self._background.run(self._counters.visits.inside, self._paper.print_roll_call, self._messages.show_notice)

    def write_incident(self) -> None:
        """Write down what was found on the visitor whose card is open, or what happened with them."""
        card = self._stack.currentWidget()
        if card is self._leaving_card and self._leaving_card.visit is not None:
            self._dialogs.write_incident_of(self._leaving_card.visit)
        elif card is self._visit_card:
            self._dialogs.write_incident_with(self._visit_card)

    def _incident_written(self, done: Done[Incident]) -> None:
        self.changed.emit(done.changed)

    def refuse(self) -> None:
        """Refuse the visitor whose card is open."""
        if self._stack.currentWidget() is self._visit_card:
            self._dialogs.refuse(self._visit_card)

    def _admitted(self, done: Done[Visit]) -> None:
        self._last_saved = done.value
        self._finished(done)

    def _finished(self, done: Done[Any]) -> None:
        self._close_card()
        self._after(done)

    def _extended(self, done: Done[Visit]) -> None:
        if self._stack.currentWidget() is self._leaving_card:
            self.open_visit(done.value)
        self._after(done)

    def _prisoner_added(self, done: Done[Prisoner]) -> None:
        self._stack.setCurrentWidget(self._visit_card)
        self._visit_card.show_prisoner(done.value)
        self.changed.emit(done.changed)

    def _after(self, done: Done[Any]) -> None:
        self.changed.emit(done.changed)
        self._background.later(self.reload, _PAUSE_MS)

    def _may_try_again(self) -> None:
        self._visit_card.set_busy(False)
        self._leaving_card.set_busy(False)

    # --- the rest --------------------------------------------------------------------------------------------------

    def _close_card(self) -> None:
        self._stack.setCurrentWidget(self._idle)
        self._outlook.show_nothing()
        self._scan_panel.show_waiting()
        self._idle.setFocus()

    def _refresh_times(self) -> None:
        self._people.refresh()
        self._leaving_card.refresh()


def _endings() -> tuple[str, ...]:
    return Scanner.PICTURE_ENDINGS
