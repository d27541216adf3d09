"""Enters a visit that was written on a form while the power was off, from the keyboard alone, with its real times."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from functools import partial

from PySide6.QtCore import QDateTime, Signal
from PySide6.QtWidgets import QCheckBox, QDateTimeEdit, QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout

from gatepost.desk.counters import Counters
from gatepost.desk.visitors import VisitorCard
from gatepost.domain.errors import FieldMissing
from gatepost.domain.facility import Facility
from gatepost.domain.paper_forms import BackEntry, PaperForm
from gatepost.domain.people import IdentityDocument, Person
from gatepost.domain.visits import Admission, Outcome, Relation, VisitKind
from gatepost.ui import words
from gatepost.ui.background import Background
from gatepost.ui.messages import Messages
from gatepost.ui.widgets.choice import Choice
from gatepost.ui.widgets.form import LabelledEdit, labelled, panel
from gatepost.ui.widgets.picker import PrisonerPicker, VisitorPicker
from gatepost.ui.widgets.visitor_form import NewVisitors

_HOME = "KGZ"
_PASSPORT = "P"


class BackEntryForm(QFrame):
    """`wanted` carries a BackEntry."""

    wanted = Signal(object)

    def __init__(self, counters: Counters, facility: Facility, background: Background, messages: Messages) -> None:
        super().__init__()
        self._counters = counters
        self._facility = facility
        self._background = background
        self._messages = messages
        self._document: IdentityDocument | None = None
        self._today: date | None = None
        self._build()
        self.clear()

    @property
    def unsaved(self) -> str:
        """The form that is being entered."""
        return self._form.text if self._visitor.value or self._document_number.text else ""

    def begin(self) -> None:
        """Where the next form begins; a day that was left alone long ago is today's."""
        self._form.edit.setFocus()
        today = self._facility.local(self._counters.visits.now())
        if not self.unsaved and self._today != today.date():
            self._today = today.date()
            for edit in (self._arrived, self._left):
                edit.setDateTime(QDateTime(today.year, today.month, today.day, today.hour, today.minute, 0))

    def take_form(self, form: PaperForm) -> None:
        """Enter this form; the times begin with when it was printed."""
        self._form.edit.setText(form.number)
        self._visitor.edit.setFocus()

    def clear(self) -> None:
        """Ready for the next form: the day and the kind stay, for they are often the same."""
        self._document = None
        for line in (self._form, self._document_number, self._issuer, self._note):
            line.edit.clear()
        self._issuer.edit.setText(_HOME)
        for picker in (self._visitor, self._prisoner):
            picker.show_value(None)
        self.begin()

    def enter(self) -> None:
        """Hand over what was typed."""
        person, prisoner = self._visitor.value, self._prisoner.value
        kind, relation = self._kind.value, self._relation.value
        open_ones = {"form": self._form.text.strip(), "visitor": person, "prisoner": prisoner}
        open_ones |= {"kind": kind, "relation": relation}
        missing = tuple(name for name, one in open_ones.items() if not one)
        if missing or person is None or prisoner is None or kind is None or relation is None:
            self._messages.show_notice(FieldMissing(fields=missing))
            return
        admission = Admission(
            person=person,
            document=self._shown_document(),
            prisoner_id=prisoner.id,
            kind=VisitKind(kind),
            relation=Relation(relation),
            note=self._note.text.strip(),
        )
        left = None if self._inside.isChecked() else self._moment(self._left)
        self.wanted.emit(BackEntry(self._form.text, admission, self._moment(self._arrived), left, Outcome.COMPLETED))

    def _build(self) -> None:
        frame, column = panel(self.tr("Enter a form"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        failed = self._messages.show_notice
        self._form = LabelledEdit("form", words.name_of("form"), self.tr("Typed, or scanned from the form."))
        self._visitor = VisitorPicker(self._counters.people, self._background, failed, adds=True)
        NewVisitors(self._visitor, self._counters.people, self._background)
        self._visitor.chosen.connect(self._take_person)
        self._issuer = LabelledEdit("issuer", words.name_of("issuer"))
        self._document_number = LabelledEdit("document_number", words.name_of("document_number"))
        self._prisoner = PrisonerPicker(self._counters.people, self._background, failed)
        self._kind, self._relation = Choice("kind", VisitKind), Choice("relation", Relation)
        self._kind.choose(VisitKind.SHORT_TERM)
        self._arrived, self._left = self._time_edit("form_arrived"), self._time_edit("form_left")
        self._inside = QCheckBox(self.tr("Still inside"))
        self._inside.setObjectName("still_inside")
        self._inside.toggled.connect(self._left.setDisabled)
        self._note = LabelledEdit("form_note", words.name_of("note"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.addWidget(self._form, 0, 0, 1, 2)
        grid.addWidget(self._visitor, 1, 0, 1, 2)
        grid.addWidget(self._issuer, 2, 0)
        grid.addWidget(self._document_number, 2, 1)
        grid.addWidget(self._prisoner, 3, 0, 1, 2)
        grid.addWidget(self._kind, 4, 0)
        grid.addWidget(self._relation, 4, 1)
        grid.addWidget(labelled(self.tr("Came in"), self._arrived), 5, 0)
        grid.addWidget(labelled(self.tr("Left"), self._left), 5, 1)
        grid.addWidget(self._inside, 6, 1)
        grid.addWidget(self._note, 7, 0, 1, 2)
        column.addLayout(grid)
        enter = QPushButton(self.tr("Enter  ·  Ctrl+Enter"))
        enter.setObjectName("enter_form")
        enter.setProperty("role", "primary")
        enter.clicked.connect(self.enter)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(enter)
        column.addLayout(buttons)
        column.addStretch(1)

    def _time_edit(self, name: str) -> QDateTimeEdit:
        edit = QDateTimeEdit()
        edit.setDisplayFormat("dd.MM.yyyy HH:mm")
        edit.setCalendarPopup(True)
        edit.setObjectName(name)
        return edit

    def _moment(self, edit: QDateTimeEdit) -> datetime:
        """The time of an edit, in UTC."""
        day, at = edit.date(), edit.time()
        local = datetime.combine(
            date(day.year(), day.month(), day.day()), time(at.hour(), at.minute()), self._facility.zone
        )
        return local.astimezone(UTC)

    def _take_person(self, person: Person) -> None:
        """Somebody known shows the same document as last time, unless another number is typed."""
        work = partial(self._counters.visitors.card, person.id)
        self._background.run(work, self._show_document, self._messages.show_notice)
        self._document_number.edit.setFocus()

    def _show_document(self, card: VisitorCard) -> None:
        self._document = card.documents[-1] if card.documents else None
        if self._document:
            self._issuer.edit.setText(self._document.issuer)
            self._document_number.edit.setText(self._document.number)
            self._prisoner.edit.setFocus()

    def _shown_document(self) -> IdentityDocument:
        issuer, number = self._issuer.text.strip().upper(), self._document_number.text.strip().upper()
        known = self._document
        if known is not None and (known.issuer, known.number) == (issuer, number):
            return known
        return IdentityDocument("", _PASSPORT, issuer, number)
