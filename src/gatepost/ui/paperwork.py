"""Prints at the gate: on the printer that is set, else on the one chosen then. A visit never waits for paper."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget

from gatepost.desk.counters import Counters
from gatepost.domain.facility import Facility
from gatepost.domain.incidents import Incident
from gatepost.domain.papers import PaperName
from gatepost.domain.refusals import RefusalRecord
from gatepost.domain.visits import Visit
from gatepost.ui import paper
from gatepost.ui.background import Background
from gatepost.ui.messages import Messages
from gatepost.ui.paper_parts import size_of
from gatepost.ui.printing import Printers


class Paperwork:
    """What does not reach the paper can be printed again."""

    def __init__(
        self, counters: Counters, facility: Facility, background: Background, messages: Messages, window: QWidget
    ) -> None:
        self._counters = counters
        self._facility = facility
        self._background = background
        self._messages = messages
        self._printers = Printers(facility.printer, messages.show_notice, window)

    def print_pass_of_itself(self, visit: Visit) -> None:
        """After saving, where a printer is set for passes."""
        if self._facility.printer and self._facility.pass_paper:
            self.print_pass(visit)

    def print_pass(self, visit: Visit) -> None:
        """The visitor's pass, and the receipt where something was left in a locker."""
        self._background.run(
            partial(self._counters.visits.portrait, visit.number),
            partial(self._print_pass, visit),
            self._messages.show_notice,
        )

    def print_slip(self, record: RefusalRecord) -> None:
        """The refusal with its reasons."""
        self._put(PaperName.REFUSAL_SLIP, paper.refusal_slip(record, self._facility))

    def print_act(self, incident: Incident) -> None:
        """The seizure act, to be signed."""
        self._put(PaperName.SEIZURE_ACT, paper.seizure_act(incident, self._facility))

    def print_roll_call(self, visits: Sequence[Visit]) -> None:
        """Who is inside now."""
        self._put(PaperName.ROLL_CALL, paper.roll_call(visits, self._facility, self._counters.visits.now()))

    def _print_pass(self, visit: Visit, portrait: bytes) -> None:
        printed = self._put(PaperName.PASS, paper.visit_pass(visit, self._facility, portrait))
        if printed and (visit.locker or visit.belongings):
            self._put(PaperName.BELONGINGS, paper.receipt(visit, self._facility))

    def _put(self, name: PaperName, document: QTextDocument) -> bool:
        return self._printers.put_on(document, size_of(name, self._facility))
