"""Forms for a power cut: printing blank ones beforehand, entering them afterwards, crossing spoiled ones out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QLabel, QPushButton, QSpinBox, QVBoxLayout

from gatepost.desk.arrivals import Elsewhere, PaperFormShown
from gatepost.desk.counters import Counters
from gatepost.desk.paper_forms import Entered
from gatepost.domain.changes import Done
from gatepost.domain.errors import Notice
from gatepost.domain.facility import Facility
from gatepost.domain.paper_forms import MOST_FORMS, BackEntry, FormState, PaperForm
from gatepost.ui import blank_form, words
from gatepost.ui.background import Background
from gatepost.ui.messages import Messages
from gatepost.ui.pages.shift.back_entry_form import BackEntryForm
from gatepost.ui.printing import Printers
from gatepost.ui.widgets.form import labelled, panel
from gatepost.ui.widgets.page import Page
from gatepost.ui.widgets.register_table import Column, RegisterTable

_USUAL_COUNT = 10


class PaperFormsPage(Page):
    """The forms there are on the left, the entry of one on the right."""

    def __init__(self, counters: Counters, facility: Facility, background: Background, messages: Messages) -> None:
        super().__init__(counters, facility, background, messages)
        self._printers = Printers(facility.printer, messages.show_notice, self)
        self._build()

    def reload(self) -> None:
        """Ask what forms there are."""
        failed = self._messages.show_notice
        self._background.run(self._counters.paper_forms.newest, self.table.show_rows, failed)
        self._background.run(self._counters.paper_forms.counts, self._show_counts, failed)
        self.entry.begin()

    @property
    def unsaved(self) -> str:
        """What is being entered."""
        return self.entry.unsaved

    def open_elsewhere(self, arrival: Elsewhere) -> None:
        """A form's number was scanned: it is the one to enter."""
        if isinstance(arrival, PaperFormShown):
            self._take(arrival.form)

    def print_forms(self) -> None:
        """Number as many blank forms as are asked for, and print them."""
        work = partial(self._counters.paper_forms.number, self._how_many.value())
        self._background.run(work, self._numbered, self._messages.show_notice)

    def print_again(self) -> None:
        """Print the chosen blank forms once more: what was printed has been lost with the printer's tray."""
        blank = [one for one in self.table.chosen if one.state is FormState.BLANK]
        if blank:
            self._printers.put_on(blank_form.blank_forms(blank, self._facility), "A4")

    def spoil(self) -> None:
        """Cross the chosen form out, after asking why."""
        for form in self.table.chosen[:1]:
            asked = self.tr("Why will {number} never be entered?").format(number=form.number)
            reason, agreed = QInputDialog.getText(self, self.tr("Cross a form out"), asked)
            if agreed:
                work = partial(self._counters.paper_forms.spoil, form.number, reason)
                self._background.run(work, self._spoiled, self._messages.show_notice)

    def _build(self) -> None:
        left, column = panel(self.tr("Forms for a power cut"))
        said = QLabel(
            self.tr(
                "Printed now, filled in by hand while the computer is off, entered afterwards with their real times. "
                "Every number is accounted for: blank, entered or spoiled."
            ),
            wordWrap=True,
        )
        said.setProperty("role", "hint")
        self.table: RegisterTable[PaperForm] = RegisterTable(self._columns())
        self.table.setAccessibleName(self.tr("Forms"))
        self.table.opened.connect(self._take)
        self._counts = QLabel()
        self._counts.setObjectName("form_counts")
        column.addWidget(said)
        column.addLayout(self._tools())
        column.addWidget(self.table, 1)
        column.addWidget(self._counts)
        self.entry = BackEntryForm(self._counters, self._facility, self._background, self._messages)
        self.entry.wanted.connect(self._enter)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(left, 3)
        row.addWidget(self.entry, 2)

    def _tools(self) -> QHBoxLayout:
        self._how_many = QSpinBox(minimum=1, maximum=MOST_FORMS, value=_USUAL_COUNT)
        self._how_many.setObjectName("how_many_forms")
        make = QPushButton(self.tr("Number and print"))
        make.setObjectName("print_forms")
        make.clicked.connect(self.print_forms)
        again = QPushButton(self.tr("Print again…"))
        again.setObjectName("print_forms_again")
        again.clicked.connect(self.print_again)
        spoil = QPushButton(self.tr("Cross out…"))
        spoil.setObjectName("spoil_form")
        spoil.clicked.connect(self.spoil)
        row = QHBoxLayout()
        row.addWidget(labelled(self.tr("How many"), self._how_many))
        for button in (make, again, spoil):
            holder = QVBoxLayout()
            holder.addStretch(1)
            holder.addWidget(button)
            row.addLayout(holder)
        row.addStretch(1)
        return row

    def _columns(self) -> list[Column[PaperForm]]:
        return [
            Column(self.tr("Number"), lambda one: one.number),
            Column(self.tr("Printed"), lambda one: self._time(one.printed_at), lambda one: one.printed_at),
            Column(self.tr("State"), lambda one: words.of(one.state), alert=lambda one: one.state is FormState.SPOILED),
            Column(self.tr("Became"), lambda one: one.record or one.reason, stretches=True),
            Column(self.tr("By"), lambda one: one.settled_by or one.printed_by),
        ]

    def _time(self, moment: datetime) -> str:
        return self._facility.local(moment).strftime("%d.%m.%Y %H:%M")

    def _show_counts(self, counts: Mapping[FormState, int]) -> None:
        self._counts.setText("   ".join(f"{words.of(state)}: {counts.get(state, 0)}" for state in FormState))

    def _take(self, form: PaperForm) -> None:
        try:
            form.check_blank()
        except Notice as notice:
            self._messages.show_notice(notice)
        else:
            self.entry.take_form(form)

    def _numbered(self, done: Done[list[PaperForm]]) -> None:
        first, last = done.value[0].number, done.value[-1].number
        self._printers.put_on(blank_form.blank_forms(done.value, self._facility), "A4")
        self._messages.success(self.tr("Forms {first} to {last} are numbered.").format(first=first, last=last))
        self.reload()

    def _spoiled(self, done: Done[PaperForm]) -> None:
        self._messages.success(self.tr("Form {number} is crossed out.").format(number=done.value.number))
        self.reload()

    def _enter(self, entry: BackEntry) -> None:
        work = partial(self._counters.paper_forms.enter, entry)
        self._background.run(work, self._entered, self._messages.show_notice)

    def _entered(self, done: Done[Entered]) -> None:
        visit, against = done.value.visit, done.value.against
        said = self.tr("{form} is entered as visit {number} of {time}.")
        text = said.format(form=visit.form, number=visit.number, time=self._time(visit.arrived_at))
        if against:
            hint = self.tr("At the gate this would have stood against it: {hindrances}")
            self._messages.tell(text + " " + hint.format(hindrances=" ".join(map(words.hindrance, against))))
        else:
            self._messages.success(text)
        self.entry.clear()
        self.reload()
