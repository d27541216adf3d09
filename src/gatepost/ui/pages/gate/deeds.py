"""What the gate does with a card: admit, refuse, extend, check out, write an incident; and what it says about that."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gatepost.desk.counters import Counters
from gatepost.domain.changes import Done
from gatepost.domain.errors import AuthorityNeeded, ClockMovedBack, Notice
from gatepost.domain.facility import Facility
from gatepost.domain.incidents import Incident
from gatepost.domain.people import Prisoner
from gatepost.domain.refusals import RefusalRecord, Refused
from gatepost.domain.visits import Admission, Outcome, SearchResult, Visit
from gatepost.ui import words
from gatepost.ui.background import Background
from gatepost.ui.messages import Messages
from gatepost.ui.paperwork import Paperwork
from gatepost.ui.widgets.second_person import SecondPerson

_Deed = tuple[Callable[..., object], Callable[..., None]]


class Deeds(QObject):
    """Each signal carries what a desk has done; `not_done` says that a card may be tried again."""

    admitted = Signal(object)
    refused = Signal(object)
    extended = Signal(object)
    checked_out = Signal(object)
    prisoner_added = Signal(object)
    incident_written = Signal(object)
    incident_wanted = Signal(object)  # the visit at whose search something was found
    not_done = Signal()

    def __init__(
        self,
        counters: Counters,
        facility: Facility,
        background: Background,
        messages: Messages,
        paper: Paperwork,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._counters = counters
        self._facility = facility
        self._background = background
        self._messages = messages
        self._paper = paper
        self._second = SecondPerson(background, window)

    def admit(self, admission: Admission) -> None:
        """Let a visitor in; where somebody else may let them pass, that person is asked."""
        admit = partial(self._counters.visits.admit, admission)
        self._background.run(admit, self._admitted, partial(self._ask_second, admit, self._admitted))

    def refuse(self, refused: Refused, done: Callable[[], None]) -> None:
        """Keep a refusal; `done` is called once it is kept."""

        def kept(record: Done[RefusalRecord]) -> None:
            done()
            self._refused(record)

        self._background.run(partial(self._counters.visits.refuse, refused), kept, self._failed)

    def extend(self, visit: Visit, minutes: int) -> None:
        """Let a visitor stay longer."""
        extend = partial(self._counters.visits.extend, visit.number, minutes)
        self._background.run(extend, self._extended, partial(self._ask_second, extend, self._extended))

    def check_out(self, visit: Visit, outcome: Outcome) -> None:
        """Let a visitor out."""
        leave = partial(self._counters.visits.check_out, visit.number, outcome)
        self._background.run(leave, self._checked_out, partial(self._failed, retry=(leave, self._checked_out)))

    def add_prisoner(self, prisoner: Prisoner) -> None:
        """Add a prisoner without leaving the visit."""
        add = partial(self._counters.people.add_prisoner, prisoner)
        self._background.run(add, self._prisoner_added, partial(self._failed, retry=(add, self._prisoner_added)))

    def write_incident(self, incident: Incident, done: Callable[[], None], failed: Callable[[Notice], None]) -> None:
        """Keep an incident; `done` is called once it is kept, `failed` where it is not."""

        def kept(written: Done[Incident]) -> None:
            done()
            self._incident_written(written)

        self._background.run(partial(self._counters.incidents.write, incident), kept, failed)

    def _ask_second(
        self, deed: Callable[..., Done[Visit]], done: Callable[[Done[Visit]], None], notice: Notice
    ) -> None:
        self._failed(notice, retry=(deed, done))
        if isinstance(notice, AuthorityNeeded):
            self._second.ask(words.notice(notice, self._facility), deed, done, self._failed)

    def _admitted(self, done: Done[Visit]) -> None:
        self.admitted.emit(done)
        self._background.later(partial(self._say_admitted, done.value))

    def _say_admitted(self, visit: Visit) -> None:
        said = self.tr("{number} is saved. {name} is inside.").format(number=visit.number, name=visit.person.name)
        if visit.search_result is SearchResult.FOUND_ITEMS:
            write = partial(self.incident_wanted.emit, visit)
            self._messages.tell(said + " " + self.tr("Something was found."), self.tr("Write the incident"), write)
        else:
            self._messages.success(said)
        self._paper.print_pass_of_itself(visit)

    def _incident_written(self, done: Done[Incident]) -> None:
        incident = done.value
        self.incident_written.emit(done)
        if not incident.act:
            self._messages.success(self.tr("Incident {number} is written down.").format(number=incident.number))
            return
        said = self.tr("Incident {number} is written down, with seizure act {act}.")
        self._messages.tell(
            said.format(number=incident.number, act=incident.act),
            self.tr("Print the act"),
            partial(self._paper.print_act, incident),
        )

    def _refused(self, done: Done[RefusalRecord]) -> None:
        record = done.value
        self.refused.emit(done)
        said = self.tr("Refusal {number} is kept: {name} is not let in ({reasons}).")
        reasons = ", ".join(words.of(code) for code in record.codes)
        self._messages.tell(
            said.format(number=record.number, name=record.person.name, reasons=reasons),
            self.tr("Print the slip"),
            partial(self._paper.print_slip, record),
        )

    def _extended(self, done: Done[Visit]) -> None:
        visit = done.value
        self.extended.emit(done)
        until = words.clock(self._facility.local(visit.allowed_until)) if visit.allowed_until else ""
        self._messages.success(self.tr("{name} may stay until {until}.").format(name=visit.person.name, until=until))

    def _checked_out(self, done: Done[Visit]) -> None:
        visit = done.value
        self.checked_out.emit(done)
        said = self.tr("{name} has left; {number} is closed.").format(number=visit.number, name=visit.person.name)
        self._background.later(partial(self._messages.success, said))

    def _prisoner_added(self, done: Done[Prisoner]) -> None:
        self.prisoner_added.emit(done)
        self._messages.success(self.tr("{name} is in the register of prisoners.").format(name=done.value.name))

    def _failed(self, notice: Notice, retry: _Deed | None = None) -> None:
        self.not_done.emit()
        if isinstance(notice, ClockMovedBack) and retry is not None:
            self._messages.show_notice(notice, self.tr("The clock is right"), partial(self._confirm_clock, *retry))
        else:
            self._messages.show_notice(notice)

    def _confirm_clock(self, deed: Callable[[], object], done: Callable[..., None]) -> None:
        def again(_: object) -> None:
            self._background.run(deed, done, self._failed)

        self._background.run(self._counters.shifts.confirm_clock, again, self._messages.show_notice)
