"""The register of visits of one day."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout

from gatepost.desk.counters import Counters
from gatepost.desk.history import Version
from gatepost.domain.changes import Done
from gatepost.domain.errors import AuthorityNeeded, Notice
from gatepost.domain.facility import Facility
from gatepost.domain.incidents import Incident
from gatepost.domain.refusals import RefusalRecord
from gatepost.domain.visits import Correction, Visit
from gatepost.ui import words
from gatepost.ui.background import Background
from gatepost.ui.messages import Messages
from gatepost.ui.pages.visits.incident_view import IncidentView
from gatepost.ui.pages.visits.visit_dialog import VisitDialog
from gatepost.ui.paperwork import Paperwork
from gatepost.ui.theme import scaled
from gatepost.ui.widgets.day_chooser import DayChooser
from gatepost.ui.widgets.form import register_panel
from gatepost.ui.widgets.page import Page
from gatepost.ui.widgets.past_dialog import PastOpener
from gatepost.ui.widgets.register_table import Column, RegisterTable
from gatepost.ui.widgets.second_person import SecondPerson


class VisitsPage(Page):
    """Shows who came, to whom, when, and who let them in. `opened` carries a visit still open; others open here."""

    opened = Signal(object)
    changed = Signal(object)  # the subjects that a correction has touched

    def __init__(self, counters: Counters, facility: Facility, background: Background, messages: Messages) -> None:
        super().__init__(counters, facility, background, messages)
        self._second = SecondPerson(background, self)
        self._past = PastOpener(counters, facility, background, messages, self)
        self._paper = Paperwork(counters, facility, background, messages, self)
        self._build()

    def reload(self) -> None:
        """Ask for the day's visits."""
        self._background.run(
            partial(self._counters.visits.of_day, self._days.day), self._show, self._messages.show_notice
        )
        self._background.run(
            partial(self._counters.visits.refused_on, self._days.day), self._show_refused, self._messages.show_notice
        )
        self._background.run(
            partial(self._counters.incidents.of_day, self._days.day), self._show_incidents, self._messages.show_notice
        )

    def _build(self) -> None:
        self._count = QLabel()
        self._days = DayChooser(self._facility.day_of(self._counters.visits.now()))
        self._filter = QLineEdit(placeholderText=self.tr("Filter  ·  Ctrl+F"), clearButtonEnabled=True)
        self._filter.setAccessibleName(self.tr("Filter"))
        self._filter.setMaximumWidth(scaled(280))
        self.table: RegisterTable[Visit] = RegisterTable(self._columns())
        tools = (self._filter, self._days)
        panel = register_panel(self.tr("Visits of the day"), self._count, tools, self.table)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 12, 12, 12)
        outer.setSpacing(12)
        outer.addWidget(panel, 4)
        outer.addWidget(self._refusals(), 3)
        outer.addWidget(self._incidents(), 3)
        self._days.chosen.connect(lambda _: self.reload())
        self._filter.textChanged.connect(self.table.filter_by)
        self.table.opened.connect(self._open)
        QShortcut(QKeySequence("Ctrl+F"), self, self._filter.setFocus)

    def _refusals(self) -> QFrame:
        """Who was not let in; shown on days that have refusals."""
        columns: list[Column[RefusalRecord]] = [
            Column(self.tr("Number"), lambda one: one.number),
            Column(self.tr("Visitor"), lambda one: one.person.name, stretches=True),
            Column(self.tr("Prisoner"), lambda one: one.prisoner.name if one.prisoner else "–", stretches=True),
            Column(self.tr("Reasons"), lambda one: ", ".join(map(words.of, one.codes)), stretches=True),
            Column(self.tr("Explanation"), lambda one: one.explanation, stretches=True),
            Column(self.tr("At"), self._refused_at, lambda one: one.refused_at),
            Column(self.tr("Officer"), lambda one: one.refused_by),
        ]
        self.refused: RegisterTable[RefusalRecord] = RegisterTable(columns)
        self._refused_count = QLabel()
        self._refused_panel = register_panel(self.tr("Not let in"), self._refused_count, (), self.refused)
        return self._refused_panel

    def _refused_at(self, record: RefusalRecord) -> str:
        return words.clock(self._facility.local(record.refused_at))

    def _show_refused(self, records: list[RefusalRecord]) -> None:
        self.refused.show_rows(records)
        self._refused_count.setText(self.tr("Refusals: {count}").format(count=len(records)))
        self._refused_panel.setVisible(bool(records))

    def _incidents(self) -> QFrame:
        """What was found or happened; shown on days that have incidents."""
        columns: list[Column[Incident]] = [
            Column(self.tr("Number"), lambda one: one.number),
            Column(self.tr("Act"), lambda one: one.act),
            Column(self.tr("Visitor"), lambda one: one.person.name, stretches=True),
            Column(self.tr("Prisoner"), lambda one: one.prisoner.name if one.prisoner else "–", stretches=True),
            Column(self.tr("What"), _what, stretches=True),
            Column(self.tr("At"), self._happened_at, lambda one: one.happened_at),
            Column(self.tr("Officer"), lambda one: one.written_by),
        ]
        self.incidents: RegisterTable[Incident] = RegisterTable(columns)
        self.incidents.opened.connect(self._open_incident)
        self._incident_count = QLabel()
        self.incidents.setToolTip(self.tr("Enter or a double click opens an incident."))
        self._incidents_panel = register_panel(self.tr("Incidents"), self._incident_count, (), self.incidents)
        return self._incidents_panel

    def _happened_at(self, incident: Incident) -> str:
        return words.clock(self._facility.local(incident.happened_at))

    def _show_incidents(self, incidents: list[Incident]) -> None:
        self.incidents.show_rows(incidents)
        self._incident_count.setText(self.tr("Incidents: {count}").format(count=len(incidents)))
        self._incidents_panel.setVisible(bool(incidents))

    def _open_incident(self, incident: Incident) -> None:
        self._background.run(
            partial(self._counters.incidents.whole, incident.number), self._show_incident, self._messages.show_notice
        )

    def _show_incident(self, incident: Incident) -> None:
        dialog = IncidentView(incident, self._facility, self)
        dialog.act_wanted.connect(partial(self._paper.print_act, incident))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _columns(self) -> list[Column[Visit]]:
        local = self._facility.local
        return [
            Column(self.tr("Number"), lambda visit: visit.number),
            Column(self.tr("Visitor"), lambda visit: visit.person.name, stretches=True),
            Column(self.tr("Document"), lambda visit: f"{visit.document.issuer} {visit.document.number}".strip()),
            Column(self.tr("Prisoner"), lambda visit: visit.prisoner.name, stretches=True),
            Column(self.tr("Kind"), lambda visit: words.of(visit.kind)),
            Column(self.tr("Relation"), lambda visit: words.of(visit.relation)),
            Column(self.tr("In"), lambda visit: words.clock(local(visit.arrived_at)), lambda visit: visit.arrived_at),
            Column(
                self.tr("Out"),
                lambda visit: words.clock(local(visit.left_at)) if visit.left_at else self.tr("inside"),
                lambda visit: visit.left_at.timestamp() if visit.left_at else float("inf"),
            ),
            Column(self.tr("Officer"), lambda visit: visit.admitted_by),
            Column(self.tr("Marks"), self._marks, alert=lambda visit: bool(visit.exceptions or visit.annulment)),
        ]

    def _marks(self, visit: Visit) -> str:
        marks = [self.tr("annulled")] if visit.annulment else []
        return ", ".join(marks + [self.tr("exception")] * bool(visit.exceptions))

    def _show(self, visits: list[Visit]) -> None:
        self.table.show_rows(visits)
        self._count.setText(self.tr("Visits: {count}").format(count=len(visits)))

    def _open(self, visit: Visit) -> None:
        if visit.is_inside:
            self.opened.emit(visit)
        else:
            self.open_history(visit)

    def open_history(self, visit: Visit) -> None:
        """Show one visit with what happened to it."""
        self._background.run(
            partial(self._counters.history.of_record, visit.number),
            partial(self._show_history, visit),
            self._messages.show_notice,
        )

    def _show_history(self, visit: Visit, versions: list[Version]) -> None:
        dialog = VisitDialog(visit, versions, self._facility, self)
        dialog.correction_wanted.connect(partial(self._correct, dialog, visit))
        dialog.annulment_wanted.connect(partial(self._annul, dialog, visit))
        dialog.visitor_wanted.connect(partial(self._past.open_person, visit.person))
        dialog.prisoner_wanted.connect(partial(self._past.open_prisoner, visit.prisoner))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _correct(self, dialog: VisitDialog, visit: Visit, right: Correction) -> None:
        correct = partial(self._counters.visits.correct, visit.number, right)
        corrected = partial(self._put_right, dialog, self.tr("Visit {number} is corrected."))

        def refused(notice: Notice) -> None:
            self._messages.show_notice(notice)
            if isinstance(notice, AuthorityNeeded):
                self._second.ask(words.notice(notice), correct, corrected, self._messages.show_notice)

        self._background.run(correct, corrected, refused)

    def _annul(self, dialog: VisitDialog, visit: Visit) -> None:
        why = self.tr("Two people annul visit {number}: you, and another one who signs in here and says why.")
        self._second.ask(
            why.format(number=visit.number),
            partial(self._counters.visits.annul, visit.number),
            partial(self._put_right, dialog, self.tr("Visit {number} is annulled; it stays in the register.")),
            self._messages.show_notice,
        )

    def _put_right(self, dialog: VisitDialog, said: str, done: Done[Visit]) -> None:
        dialog.accept()
        self._messages.success(said.format(number=done.value.number))
        self.changed.emit(done.changed)
        self.reload()


def _what(incident: Incident) -> str:
    return ", ".join(item.name for item in incident.items) or incident.description
