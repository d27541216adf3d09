"""Bookings: who is expected on a day or in a week, new bookings, and days blocked by order."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from functools import partial

from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QListWidget,
    QPushButton,
    QTimeEdit,
    QVBoxLayout,
)

from gatepost.desk.bookings import Expected, SessionOfDay
from gatepost.desk.counters import Counters
from gatepost.domain.bookings import BlockedPeriod, Booking, BookingState
from gatepost.domain.changes import Done
from gatepost.domain.errors import FieldMissing
from gatepost.domain.facility import Facility
from gatepost.domain.people import Person
from gatepost.domain.roles import RESTRICTING
from gatepost.domain.sessions import Session
from gatepost.domain.visits import VisitKind
from gatepost.ui import words
from gatepost.ui.background import Background
from gatepost.ui.messages import Messages
from gatepost.ui.theme import scaled
from gatepost.ui.widgets.choice import Choice
from gatepost.ui.widgets.day_chooser import DayChooser
from gatepost.ui.widgets.form import LabelledEdit, labelled, panel, register_panel
from gatepost.ui.widgets.page import Page
from gatepost.ui.widgets.picker import PrisonerPicker, VisitorPicker
from gatepost.ui.widgets.register_table import Column, RegisterTable
from gatepost.ui.widgets.visitor_form import NewVisitors

_WEEK = 7
_VISITORS_PX = 64
_ROW_PX = 52
_FROM, _UNTIL = QTime(10, 0), QTime(12, 0)


class BookingsPage(Page):
    """The list of a day or a week, and the form for the next booking."""

    def __init__(self, counters: Counters, facility: Facility, background: Background, messages: Messages) -> None:
        super().__init__(counters, facility, background, messages)
        self._visitors: list[Person] = []
        self._build()

    def reload(self) -> None:
        """Ask for the bookings of the day or the week."""
        day, days = self._days.day, 1
        if self._week.isChecked():
            day, days = day - timedelta(days=day.weekday()), _WEEK
        self._background.run(
            partial(self._counters.bookings.of_days, day, days), self._show, self._messages.show_notice
        )
        self._ask_sessions()

    def book(self) -> None:
        """Expect the visit that the form describes."""
        prisoner, kind = self._prisoner.value, self._kind.value
        if prisoner is None or not isinstance(kind, VisitKind):
            open_ones = {"prisoner": prisoner, "kind": kind}
            missing = tuple(name for name, one in open_ones.items() if one is None)
            self._messages.show_notice(FieldMissing(fields=missing))
            return
        booking = Booking(
            prisoner=prisoner,
            visitors=tuple(self._visitors),
            kind=kind,
            starts_at=self._moment(self._from),
            ends_at=self._moment(self._until),
            room=self._room.text,
            closed=self._closed.isChecked(),
            permission=self._permission.text,
            note=self._note.text,
        )
        self._background.run(partial(self._counters.bookings.book, booking), self._booked, self._messages.show_notice)

    def cancel(self, expected: Expected) -> None:
        """Cancel a booking, after asking why."""
        booking = expected.booking
        if booking.state is BookingState.CANCELLED:
            return
        asked = self.tr("Why is {number} cancelled?").format(number=booking.number)
        reason, agreed = QInputDialog.getText(self, self.tr("Cancel a booking"), asked)
        if agreed:
            self._background.run(
                partial(self._counters.bookings.cancel, booking.number, reason),
                self._cancelled,
                self._messages.show_notice,
            )

    def block(self) -> None:
        """Block the days that the form describes; the kinds that are ticked go on."""
        period = BlockedPeriod(
            first_day=self._first.text,
            last_day=self._last.text,
            order=self._order.text,
            reason=self._reason.text,
            excepted=frozenset(kind for kind, box in self._excepted.items() if box.isChecked()),
        )
        self._background.run(partial(self._counters.bookings.block, period), self._blocked, self._messages.show_notice)

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(self._list(), 5)
        forms = QVBoxLayout()
        forms.setSpacing(12)
        forms.addWidget(self._form(), 1)
        if self._counters.officer.role in RESTRICTING:
            forms.addWidget(self._blocking())
        row.addLayout(forms, 3)

    def _list(self) -> QFrame:
        self._count = QLabel()
        self._count.setObjectName("booking_count")
        self._days = DayChooser(self._facility.day_of(self._counters.visits.now()))
        self._days.chosen.connect(lambda _: self.reload())
        self._week = QCheckBox(self.tr("Whole week"))
        self._week.toggled.connect(lambda _: self.reload())
        self.table: RegisterTable[Expected] = RegisterTable(self._columns(), row_px=_ROW_PX)
        self.table.opened.connect(self.cancel)
        hint = self.tr("Enter or a double click cancels a booking.")
        return register_panel(self.tr("Expected"), self._count, (self._week, self._days), self.table, hint)

    def _columns(self) -> list[Column[Expected]]:
        return [
            Column(self.tr("When"), self._when, lambda one: one.booking.starts_at),
            Column(self.tr("Visitors, and to whom"), _who, stretches=True),
            Column(self.tr("Room"), lambda one: one.booking.room),
            Column(self.tr("State"), self._state, stretches=True, alert=lambda one: bool(one.again)),
        ]

    def _form(self) -> QFrame:
        frame, column = panel(self.tr("New booking"))
        column.setSpacing(8)
        failed = self._messages.show_notice
        self._visitor = VisitorPicker(self._counters.people, self._background, failed, adds=True)
        self._visitor.chosen.connect(self._add_visitor)
        NewVisitors(self._visitor, self._counters.people, self._background)
        self._chosen = QListWidget()
        self._chosen.setObjectName("booking_visitors")
        self._chosen.setAccessibleName(self.tr("Visitors of the booking; Enter takes one out"))
        self._chosen.setFixedHeight(scaled(_VISITORS_PX))
        self._chosen.itemActivated.connect(self._take_out)
        self._prisoner = PrisonerPicker(self._counters.people, self._background, failed, adds=False)
        self._kind = Choice("kind", VisitKind)
        self._kind.box.currentIndexChanged.connect(self._ask_sessions)
        self._session = QComboBox()
        self._session.setObjectName("session")
        self._session.activated.connect(self._take_session)
        self._session_holder = labelled(self.tr("Session"), self._session)
        self._from, self._until = QTimeEdit(_FROM), QTimeEdit(_UNTIL)
        for edit, name in ((self._from, "booking_from"), (self._until, "booking_until")):
            edit.setDisplayFormat("HH:mm")
            edit.setButtonSymbols(QTimeEdit.ButtonSymbols.NoButtons)
            edit.setObjectName(name)
        self._room = LabelledEdit("booking_room", self.tr("Room"))
        self._closed = QCheckBox(self.tr("Behind glass"))
        self._permission = LabelledEdit("booking_permission", words.name_of("permission"))
        self._note = LabelledEdit("booking_note", words.name_of("note"))
        save = QPushButton(self.tr("Book for the day shown"))
        save.setObjectName("book")
        save.setProperty("role", "primary")
        save.clicked.connect(self.book)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        row = (self._kind, labelled(self.tr("From"), self._from), labelled(self.tr("Until"), self._until), self._room)
        for place, widget in enumerate(row):
            grid.addWidget(widget, 0, place, Qt.AlignmentFlag.AlignBottom)
        grid.addWidget(self._permission, 1, 0)
        grid.addWidget(self._note, 1, 1, 1, 3)
        grid.setColumnStretch(0, 1)
        people = QHBoxLayout()
        people.setSpacing(12)
        people.addWidget(self._prisoner, 1)
        people.addWidget(self._visitor, 1)
        column.addLayout(people)
        column.addWidget(self._chosen)
        column.addWidget(self._session_holder)
        column.addLayout(grid)
        last = QHBoxLayout()
        last.addWidget(self._closed)
        last.addStretch(1)
        last.addWidget(save)
        column.addLayout(last)
        column.addStretch(1)
        self._kind.choose(VisitKind.SHORT_TERM)
        return frame

    def _blocking(self) -> QFrame:
        frame, column = panel(self.tr("Days without visits, by order"))
        column.setSpacing(8)
        self._first = LabelledEdit("blocked_first", words.name_of("first_day"))
        self._last = LabelledEdit("blocked_last", words.name_of("last_day"))
        self._order = LabelledEdit("blocked_order", words.name_of("order"))
        self._reason = LabelledEdit("blocked_reason", words.name_of("reason"))
        self._excepted = {kind: QCheckBox(words.of(kind)) for kind in (VisitKind.LAWYER, VisitKind.OFFICIAL)}
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for place, widget in enumerate((self._first, self._last, self._order, self._reason)):
            grid.addWidget(widget, 0, place)
        block = QPushButton(self.tr("Block these days"))
        block.setObjectName("block")
        block.clicked.connect(self.block)
        row = QHBoxLayout()
        row.addWidget(QLabel(self.tr("Except:")))
        for box in self._excepted.values():
            row.addWidget(box)
        row.addStretch(1)
        last = QHBoxLayout()
        last.addStretch(1)
        last.addWidget(block)
        for part in (grid, row, last):
            column.addLayout(part)
        return frame

    def _moment(self, edit: QTimeEdit) -> datetime:
        """The time of the edit on the day shown, in UTC."""
        at = edit.time()
        local = datetime.combine(self._days.day, time(at.hour(), at.minute()), self._facility.zone)
        return local.astimezone(UTC)

    def _ask_sessions(self) -> None:
        """When visits of this kind are held on the day shown."""
        kind = self._kind.value
        if isinstance(kind, VisitKind):
            ask = partial(self._counters.bookings.sessions_of, self._days.day, kind)
            self._background.run(ask, self._show_sessions, self._messages.show_notice)

    def _show_sessions(self, sessions: list[SessionOfDay]) -> None:
        """Where the rules say nothing, any time will do and no sessions are shown."""
        self._session.clear()
        said = self.tr("{from_} – {until} · {room} · free: {free} of {places}")
        for one in sessions:
            session = one.session
            text = said.format(
                from_=f"{session.starts:%H:%M}", until=f"{session.ends:%H:%M}", room=session.room,
                free=max(session.places - one.taken, 0), places=session.places,
            )  # fmt: skip
            self._session.addItem(text, session)
        self._session_holder.setVisible(bool(sessions))
        if sessions:
            free = [at for at, one in enumerate(sessions) if one.taken < one.session.places]
            self._session.setCurrentIndex(free[0] if free else 0)
            self._take_session()

    def _take_session(self) -> None:
        """A session's times and room."""
        session: Session | None = self._session.currentData()
        if session is not None:
            self._from.setTime(QTime(session.starts.hour, session.starts.minute))
            self._until.setTime(QTime(session.ends.hour, session.ends.minute))
            self._room.edit.setText(session.room)

    def _add_visitor(self, person: Person) -> None:
        if person.id not in {one.id for one in self._visitors}:
            self._visitors.append(person)
            self._chosen.addItem(person.name)
        self._visitor.show_value(None)
        self._visitor.edit.setFocus()

    def _take_out(self) -> None:
        place = self._chosen.currentRow()
        self._chosen.takeItem(place)
        del self._visitors[place]

    def _show(self, expected: list[Expected]) -> None:
        self.table.show_rows(expected)
        booked = [one for one in expected if one.booking.state is BookingState.BOOKED]
        again = sum(bool(one.again) for one in booked)
        said = self.tr("booked: {count}").format(count=len(booked))
        self._count.setText(said + (" · " + self.tr("look again: {count}").format(count=again) if again else ""))

    def _when(self, expected: Expected) -> str:
        begin, end = (self._facility.local(one) for one in (expected.booking.starts_at, expected.booking.ends_at))
        day = words.day_of(begin) + " " if self._week.isChecked() else ""
        return f"{day}{words.clock(begin)} – {words.clock(end)}\n{words.of(expected.booking.kind)}"

    def _state(self, expected: Expected) -> str:
        booking = expected.booking
        if booking.state is BookingState.CANCELLED:
            return self.tr("cancelled: {reason}").format(reason=booking.cancellation_reason)
        parts = ["; ".join(map(words.look_again, expected.again))] if expected.again else []
        if expected.visits:
            came = self.tr("came: {came} of {all}")
            parts.append(came.format(came=len(expected.visits), all=len(booking.visitors)))
        if booking.closed:
            parts.append(self.tr("behind glass"))
        return " · ".join(parts) or self.tr("booked")

    def _booked(self, done: Done[Booking]) -> None:
        self._visitors.clear()
        self._chosen.clear()
        self._prisoner.show_value(None)
        self._closed.setChecked(False)
        for line in (self._room, self._permission, self._note):
            line.edit.clear()
        self._messages.success(self.tr("Booking {number} is kept.").format(number=done.value.number))
        self.reload()

    def _cancelled(self, done: Done[Booking]) -> None:
        self._messages.success(self.tr("Booking {number} is cancelled.").format(number=done.value.number))
        self.reload()

    def _blocked(self, done: Done[BlockedPeriod]) -> None:
        for line in (self._first, self._last, self._order, self._reason):
            line.edit.clear()
        first, last = (words.day(one) for one in (done.value.first_day, done.value.last_day))
        self._messages.success(self.tr("No visits from {first} to {last}.").format(first=first, last=last))
        self.reload()


def _who(expected: Expected) -> str:
    visitors = ", ".join(person.name for person in expected.booking.visitors)
    return f"{visitors}\n→ {expected.booking.prisoner.name}"
