"""Parcels: what is still to be done, and beside it receiving, one parcel, its inspection, or the hand-over."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gatepost.desk.arrivals import Arrival, Arriving, Elsewhere, Leaving, ParcelShown, ParcelToReceive, PrisonerShown
from gatepost.desk.counters import Counters
from gatepost.domain.facility import Facility
from gatepost.domain.parcel_errors import PostalNumberWrong
from gatepost.domain.parcels import OPEN, Inspected, ListedParcel, Parcel, ParcelKind, ParcelState
from gatepost.domain.reading import BarcodeReading, DocumentReading, Reading
from gatepost.domain.roles import RESTRICTING
from gatepost.domain.rules import HouseRules
from gatepost.ui import words
from gatepost.ui.background import Background
from gatepost.ui.messages import Messages
from gatepost.ui.pages.parcels.deeds import ParcelDeeds
from gatepost.ui.pages.parcels.hand_over_panel import HandOverPanel
from gatepost.ui.pages.parcels.inspection_form import InspectionForm
from gatepost.ui.pages.parcels.parcel_card import ParcelCard
from gatepost.ui.pages.parcels.receiving_form import ReceivingForm
from gatepost.ui.parcel_paperwork import ParcelPaperwork
from gatepost.ui.scanner import Scanner
from gatepost.ui.theme import Theme
from gatepost.ui.watch import Watch
from gatepost.ui.widgets.day_chooser import DayChooser
from gatepost.ui.widgets.form import may_be_narrow, register_panel
from gatepost.ui.widgets.page import Page
from gatepost.ui.widgets.past_dialog import PastOpener
from gatepost.ui.widgets.register_table import Column, RegisterTable

_LIST_SHARE, _CARD_SHARE = 4, 6
_DAY_PX, _DATE_PX = 80, 106
_OF_DAY = "day"


class ParcelsPage(Page):
    """`changed` carries the subjects that a save has touched."""

    changed = Signal(object)

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
        self._paper = ParcelPaperwork(facility, messages, self)
        self._deeds = ParcelDeeds(counters, background, messages, self._paper, self)
        self._past = PastOpener(counters, facility, background, messages, self)
        self._watch = Watch(counters.watchlists, background, messages, counters.officer.role in RESTRICTING, self)
        self._build(theme)
        self._connect()

    def reload(self) -> None:
        """Ask what is still to be done, and for the list that is shown."""
        self._background.run(self._counters.parcels.open_counts, self._show_counts, self._messages.show_notice)
        self._background.run(self._counters.rules.in_force, self._use_rules, self._messages.show_notice)
        self._ask_list()

    # --- scans -------------------------------------------------------------------------------------------------------

    def takes(self, reading: Reading) -> bool:
        """Whether a scan belongs here now: a sender's document or a number while something is received or handed over.

        Anything else opens what it means, as on every page.
        """
        shown = self._stack.currentWidget()
        if shown is self._receiving:
            return isinstance(reading, DocumentReading | BarcodeReading)
        return shown is self._handing and isinstance(reading, BarcodeReading)

    def receive(self, reading: Reading) -> None:
        """A scan that belongs here."""
        if self._stack.currentWidget() is self._handing and isinstance(reading, BarcodeReading):
            self._judge(reading.text)
            return
        ask = partial(self._counters.arrivals.receive, reading)
        self._background.run(ask, partial(self._fill_in, reading), self._messages.show_notice)

    def open_elsewhere(self, arrival: Elsewhere) -> None:
        """What a scan on another page opens here."""
        if isinstance(arrival, ParcelShown):
            self._unless_touched(partial(self.open_parcel, arrival.parcel))
        elif isinstance(arrival, ParcelToReceive):
            self._unless_touched(partial(self._receive_by_post, arrival))

    def _fill_in(self, reading: Reading, arrival: Arrival) -> None:
        """Into the form that is open goes what was scanned."""
        if isinstance(arrival, Leaving):
            self._receiving.show_sender(arrival.visit.person, arrival.visit.document)
        elif isinstance(arrival, Arriving):
            self._receiving.show_sender(arrival.person, arrival.document)
        elif isinstance(arrival, PrisonerShown):
            self._receiving.show_prisoner(arrival.prisoner)
        elif isinstance(arrival, ParcelToReceive):
            self._take_postal_number(arrival)
        elif isinstance(arrival, ParcelShown):
            self._unless_touched(partial(self.open_parcel, arrival.parcel))
        elif isinstance(reading, BarcodeReading):
            said = self.tr("“{text}” was read. Nothing here matches it; nothing was changed.")
            self._messages.tell(said.format(text=reading.text[:80]))

    def compare_with_lists(self) -> None:
        """Whether the sender in the form may be on a list."""
        sender = self._receiving.shown_sender if self._stack.currentWidget() is self._receiving else None
        if sender is not None and sender.person is not None and sender.document is not None:
            said = self.tr("Nothing on the watchlists waits for a decision about this sender.")
            self._watch.ask(sender.person, sender.document, said)

    def _receive_by_post(self, arrival: ParcelToReceive) -> None:
        self._receiving.show_empty(ParcelKind.PARCEL)
        self._stack.setCurrentWidget(self._receiving)
        self._take_postal_number(arrival)

    def _take_postal_number(self, arrival: ParcelToReceive) -> None:
        self._receiving.show_postal_number(arrival.postal_number)
        if not arrival.is_valid:
            self._messages.show_notice(PostalNumberWrong(number=arrival.postal_number))

    # --- opening -----------------------------------------------------------------------------------------------------

    def open_parcel(self, parcel: Parcel) -> None:
        """Show one parcel."""
        self._card.show_parcel(parcel)
        self._stack.setCurrentWidget(self._card)
        self._card.setFocus()

    def begin_receiving(self) -> None:
        """An empty form."""
        self._unless_touched(self._open_receiving)

    def _open_receiving(self) -> None:
        self._messages.dismiss()
        self._stack.setCurrentWidget(self._receiving)
        self._receiving.offer_scale(bool(self._facility.scale_port))
        self._receiving.show_empty(ParcelKind.PACKET)

    def _open_correction(self, parcel: Parcel) -> None:
        self._messages.dismiss()
        self._stack.setCurrentWidget(self._receiving)
        self._receiving.show_correction(parcel)

    def begin_handing_over(self) -> None:
        """An empty sheet."""
        self._unless_touched(self._open_handing)

    def _open_handing(self) -> None:
        self._messages.dismiss()
        self._stack.setCurrentWidget(self._handing)
        self._handing.show_empty()

    def begin_inspection(self) -> None:
        """Inspect the parcel that is shown."""
        parcel = self._card.parcel
        if self._stack.currentWidget() is self._card and parcel and parcel.places_in(ParcelState.RECEIVED):
            self._stack.setCurrentWidget(self._inspecting)
            self._inspecting.show_parcel(parcel)

    def find_number(self) -> None:
        """Open what the line says, by any number."""
        text = self._find.text().strip()
        if text:
            ask = partial(self._counters.parcels.find, text)
            self._background.run(ask, partial(self._show_found, text), self._messages.show_notice)

    def close_card(self) -> None:
        """Back to the list; an inspection or a correction goes back to its parcel."""
        shown = self._stack.currentWidget()
        if shown is self._inspecting or (shown is self._receiving and self._receiving.corrects):
            self._stack.setCurrentWidget(self._card)
        else:
            self._stack.setCurrentWidget(self._idle)
            self.table.setFocus()
        self._messages.dismiss()

    @property
    def unsaved(self) -> str:
        """What would be lost; empty where nothing would."""
        if self._stack.currentWidget() is not self._receiving or not self._receiving.is_touched:
            return ""
        correcting = self._receiving.corrects
        return self.tr("the parcel that is corrected") if correcting else self.tr("the parcel that is being received")

    def _unless_touched(self, go_on: Callable[[], None]) -> None:
        """Never throw away what the officer typed: ask first."""
        if not self.unsaved:
            go_on()
            return
        said = self.tr("What stands in the form is not saved yet. Save or cancel it first, or leave it.")
        self._messages.tell(said, self.tr("Leave it"), go_on)

    # --- building ----------------------------------------------------------------------------------------------------

    def _build(self, theme: Theme) -> None:
        failed = self._messages.show_notice
        self._receiving = ReceivingForm(self._counters, self._facility, self._background, failed, theme)
        self._card = ParcelCard(self._facility, theme)
        self._inspecting = InspectionForm(failed)
        self._handing = HandOverPanel(self._facility, theme)
        self._idle = self._idle_card()
        self._stack = QStackedWidget()
        for part in (self._idle, self._receiving, self._card, self._inspecting, self._handing):
            self._stack.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        listed = self._list()
        self._stack.currentChanged.connect(
            lambda _: listed.setVisible(self._stack.currentWidget() is not self._inspecting)
        )  # an inspection needs the whole width, and nothing beside it
        row.addWidget(listed, _LIST_SHARE)
        row.addWidget(self._stack, _CARD_SHARE)

    def _list(self) -> QFrame:
        self._count = QLabel()
        self._count.setObjectName("parcel_count")
        self._view = QComboBox()
        self._view.setObjectName("parcel_view")
        self._view.setAccessibleName(self.tr("What is listed"))
        for state in OPEN:
            self._view.addItem(words.of(state), state.value)
        self._view.addItem(self.tr("received on a day"), _OF_DAY)
        may_be_narrow(self._view)
        self._view.currentIndexChanged.connect(self._ask_list)
        self._days = DayChooser(self._facility.day_of(self._counters.visits.now()))
        self._days.chosen.connect(lambda _: self._ask_list())
        self._find = QLineEdit(placeholderText=self.tr("Any number  ·  Ctrl+F"), clearButtonEnabled=True)
        self._find.setObjectName("find_parcel")
        self._find.setAccessibleName(self.tr("Find by any number"))
        self._find.returnPressed.connect(self.find_number)
        columns: list[Column[ListedParcel]] = [
            Column(self.tr("Number"), lambda one: one.number),
            Column(words.name_of("prisoner"), lambda one: one.prisoner.name, stretches=True),
            Column(words.name_of("received"), self._received, lambda one: one.received_at, width_px=_DAY_PX),
            Column(
                words.name_of("stored_until"),
                lambda one: words.day(one.expires_on),
                alert=self._is_late,
                width_px=_DATE_PX,
                needed=lambda one: bool(one.expires_on),
            ),
        ]
        self.table: RegisterTable[ListedParcel] = RegisterTable(columns)
        self.table.opened.connect(self._open_listed)
        tools, row = QWidget(), QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._find, 1)
        row.addWidget(self._days)
        tools.setLayout(row)
        return register_panel(self.tr("Parcels"), self._count, (self._view,), self.table, second_row=tools)

    def _idle_card(self) -> QWidget:
        frame = QFrame()
        frame.setObjectName("panel")
        receive = QPushButton(self.tr("Receive a packet or parcel  ·  Ctrl+N"))
        receive.setObjectName("begin_receiving")
        receive.setProperty("role", "primary")
        receive.clicked.connect(self.begin_receiving)
        hand_over = QPushButton(self.tr("Hand over, label after label  ·  F6"))
        hand_over.setObjectName("begin_handing_over")
        hand_over.clicked.connect(self.begin_handing_over)
        said = self.tr("Scan a postal number, a receipt or a label, and the parcel opens by itself.")
        hint = QLabel(said, wordWrap=True)
        hint.setProperty("role", "muted")
        column = QVBoxLayout(frame)
        column.setContentsMargins(40, 40, 40, 40)
        column.setSpacing(14)
        column.addStretch(1)
        for widget in (hint, receive, hand_over):
            column.addWidget(widget)
        column.addStretch(2)
        return frame

    def _connect(self) -> None:
        deeds, shown = self._deeds, self._with_shown
        self._receiving.wanted.connect(deeds.receive)
        self._receiving.correction_wanted.connect(deeds.correct)
        self._receiving.cancelled.connect(self.close_card)
        self._receiving.weigh_wanted.connect(self.weigh)
        self._receiving.sender_shown.connect(self._watch.ask)
        self._watch.decided.connect(self._receiving.consider)
        self._card.inspection_wanted.connect(self.begin_inspection)
        self._card.move_wanted.connect(partial(shown, deeds.ask_move))
        self._card.hand_over_wanted.connect(self._put_on_sheet)
        self._card.check_wanted.connect(partial(shown, deeds.check_again))
        self._card.correction_wanted.connect(partial(shown, self._open_correction))
        self._card.annulment_wanted.connect(partial(shown, deeds.annul))
        self._card.paper_wanted.connect(self._print)
        self._card.prisoner_wanted.connect(partial(shown, self._open_prisoner))
        self._card.versions_wanted.connect(partial(shown, self._open_versions))
        self._card.closed.connect(self.close_card)
        self._inspecting.wanted.connect(self._inspect)
        self._inspecting.cancelled.connect(self.close_card)
        self._handing.scanned.connect(self._judge)
        self._handing.sheet_wanted.connect(self._print_sheet)
        self._handing.signed.connect(deeds.hand_over)
        self._handing.cancelled.connect(self.close_card)
        deeds.done.connect(self.open_parcel)
        deeds.handed_over.connect(self._handing.show_empty)
        deeds.changed.connect(self._after)
        deeds.not_done.connect(self._may_try_again)
        shortcuts: Mapping[str, Callable[[], None]] = {
            "Ctrl+N": self.begin_receiving,
            "F6": self.begin_handing_over,
            "F5": self.begin_inspection,
            "F8": self.weigh,
            "F10": self.compare_with_lists,
            "Ctrl+F": self._find.setFocus,
            "Ctrl+P": self.print_shown,
            "Ctrl+Return": self._save,
            "Ctrl+Enter": self._save,
            "Esc": self.close_card,
        }
        for keys, action in shortcuts.items():
            QShortcut(QKeySequence(keys), self, action)

    # --- the list ----------------------------------------------------------------------------------------------------

    def _ask_list(self) -> None:
        wanted = self._view.currentData()
        self._days.setVisible(wanted == _OF_DAY)
        desk = self._counters.parcels
        of_day = wanted == _OF_DAY
        ask = partial(desk.of_day, self._days.day) if of_day else partial(desk.standing, ParcelState(wanted))
        self._background.run(ask, self.table.show_rows, self._messages.show_notice)

    def _show_counts(self, counts: Mapping[ParcelState, int]) -> None:
        for at, state in enumerate(OPEN):
            self._view.setItemText(at, f"{words.of(state)}: {counts[state]}")
        waiting = sum(counts.values())
        self._count.setText(self.tr("here: {count}").format(count=waiting))

    def _open_listed(self, listed: ListedParcel) -> None:
        ask = partial(self._counters.parcels.parcel, listed.number)
        opening = partial(self._background.run, ask, self.open_parcel, self._messages.show_notice)
        self._unless_touched(opening)

    def _show_found(self, text: str, found: Parcel | list[ListedParcel]) -> None:
        if isinstance(found, Parcel):
            self._unless_touched(partial(self.open_parcel, found))
        elif found:
            self.table.show_rows(found)
            self.table.setFocus()
        else:
            said = self.tr("No parcel has the number “{text}”.")
            self._messages.tell(said.format(text=text))

    def _received(self, parcel: ListedParcel) -> str:
        return f"{self._facility.local(parcel.received_at):%d.%m}"

    def _is_late(self, parcel: ListedParcel) -> bool:
        today = self._facility.local(self._counters.visits.now()).date().isoformat()
        return bool(parcel.expires_on) and today > parcel.expires_on

    def _use_rules(self, rules: HouseRules) -> None:
        self._inspecting.use(rules.parcels)

    # --- saving ------------------------------------------------------------------------------------------------------

    def _save(self) -> None:
        shown = self._stack.currentWidget()
        if shown is self._receiving:
            self._receiving.save()
        elif shown is self._inspecting:
            self._inspecting.save()
        elif shown is self._handing:
            self._handing.sign()

    def _inspect(self, results: list[Inspected], grams: int, witnesses: str) -> None:
        if self._card.parcel is not None:
            self._deeds.inspect(self._card.parcel, results, grams, witnesses)

    def _with_shown(self, deed: Callable[..., None], *more: object) -> None:
        """Do something with the parcel that is shown."""
        if self._card.parcel is not None:
            deed(self._card.parcel, *more)

    def _may_try_again(self) -> None:
        shown = self._stack.currentWidget()
        if isinstance(shown, ReceivingForm | InspectionForm | HandOverPanel):
            shown.may_try_again()

    def _after(self, subjects: object) -> None:
        self.changed.emit(subjects)
        self.reload()

    # --- handing over ------------------------------------------------------------------------------------------------

    def _put_on_sheet(self) -> None:
        """The parcel that is shown, as if its label had been scanned."""
        if (parcel := self._card.parcel) is not None:
            self._open_handing()
            self._judge(parcel.number)

    def _judge(self, text: str) -> None:
        self._background.run(
            partial(self._counters.parcels.scan, text), self._handing.show_judged, self._messages.show_notice
        )

    # --- paper and the scale -----------------------------------------------------------------------------------------

    def weigh(self) -> None:
        """Take the weight from the scale into the form that is open."""
        if self._stack.currentWidget() is not self._receiving:
            return
        if not self._facility.scale_port:
            self._messages.tell(self.tr("No scale is set. An administrator sets one on the page Admin."))
            return
        self._scanner.weigh(self._receiving.show_weight, self._messages.show_notice)

    def print_shown(self) -> None:
        """The sheet while handing over, else the receipt of the parcel that is shown."""
        if self._stack.currentWidget() is self._handing and self._handing.parcels:
            self._print_sheet(self._handing.parcels)
        elif self._stack.currentWidget() is self._card:
            self._print("receipt")

    def _print(self, name: str) -> None:
        if self._card.parcel is not None:
            self._paper.print_paper(name, self._card.parcel)

    def _print_sheet(self, parcels: list[Parcel]) -> None:
        self._paper.print_sheet(parcels, self._counters.visits.now())

    def _open_prisoner(self, parcel: Parcel) -> None:
        self._past.open_prisoner(parcel.prisoner)

    def _open_versions(self, parcel: Parcel) -> None:
        self._past.open_record(parcel.number)
