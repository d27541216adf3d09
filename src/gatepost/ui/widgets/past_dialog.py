"""Everything that happened around a person or a prisoner, in one list, the newest first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gatepost.desk.counters import Counters
from gatepost.desk.history import Past, Version
from gatepost.domain.documents import RegisteredDocument
from gatepost.domain.facility import Facility
from gatepost.domain.incidents import Incident
from gatepost.domain.kept_items import KeptItem
from gatepost.domain.parcels import Parcel
from gatepost.domain.people import Person, Prisoner
from gatepost.domain.refusals import RefusalRecord
from gatepost.domain.restrictions import Restriction
from gatepost.domain.visits import Visit
from gatepost.ui import words
from gatepost.ui.background import Background
from gatepost.ui.messages import Messages
from gatepost.ui.widgets.register_table import Column, RegisterTable
from gatepost.ui.widgets.versions import VersionsDialog

_WIDTH_PX, _HEIGHT_PX = 1040, 600
_NOBODY = "–"


@dataclass(frozen=True)
class _Event:
    """One line: `sort` is the local time as sortable text, `when` as it is shown. `stands_out` for what is grave."""

    sort: str
    when: str
    what: str
    number: str
    whom: str
    said: str
    by: str
    stands_out: bool = False


class PastDialog(QDialog):
    """Shows a past; `whom` names the other side of each event (the prisoner of a person's visit, and so on)."""

    def __init__(
        self, name: str, past: Past, whom: Callable[[Person | None, Prisoner | None], str], facility: Facility,
        parent: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName("past")
        self.setWindowTitle(self.tr("History of {name}").format(name=name))
        self.resize(_WIDTH_PX, _HEIGHT_PX)
        self._facility = facility
        self._whom = whom
        self.table: RegisterTable[_Event] = RegisterTable(self._columns())
        self.table.setAccessibleName(self.tr("History"))
        self._build(name, past)
        self.table.show_rows(sorted(self._events(past), key=lambda event: event.sort, reverse=True))

    def _build(self, name: str, past: Past) -> None:
        title = QLabel(name)
        title.setProperty("role", "title")
        said = self.tr(
            "Visits: {visits} · refusals: {refusals} · incidents: {incidents} · restrictions: {restrictions}"
        )
        text = said.format(
            visits=len(past.visits), refusals=len(past.refusals),
            incidents=len(past.incidents), restrictions=len(past.restrictions),
        )  # fmt: skip
        others = self.tr("parcels: {parcels} · documents: {documents} · kept things: {things}")
        if past.parcels or past.documents or past.kept_items:
            text += " · " + others.format(
                parcels=len(past.parcels), documents=len(past.documents), things=len(past.kept_items)
            )
        counts = QLabel(text)
        counts.setObjectName("past_counts")
        counts.setProperty("role", "muted")
        find = QLineEdit(placeholderText=self.tr("Filter"), clearButtonEnabled=True)
        find.setAccessibleName(self.tr("Filter"))
        find.textChanged.connect(self.table.filter_by)
        close = QPushButton(self.tr("Close  ·  Esc"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        top = QHBoxLayout()
        top.addWidget(title, 1)
        top.addWidget(find)
        last = QHBoxLayout()
        last.addStretch(1)
        last.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(counts)
        column.addWidget(self.table, 1)
        column.addLayout(last)

    def _columns(self) -> list[Column[_Event]]:
        return [
            Column(self.tr("When"), lambda one: one.when, lambda one: one.sort),
            Column(self.tr("What"), lambda one: one.what, alert=lambda one: one.stands_out),
            Column(self.tr("Number"), lambda one: one.number),
            Column(self.tr("With whom"), lambda one: one.whom, stretches=True),
            Column(self.tr("Details"), lambda one: one.said, stretches=True),
            Column(self.tr("Officer"), lambda one: one.by),
        ]

    def _events(self, past: Past) -> Iterator[_Event]:
        yield from map(self._visit, past.visits)
        yield from map(self._refusal, past.refusals)
        yield from map(self._incident, past.incidents)
        yield from map(self._restriction, past.restrictions)
        yield from map(self._parcel, past.parcels)
        yield from map(self._document, past.documents)
        yield from map(self._kept_item, past.kept_items)

    def _visit(self, visit: Visit) -> _Event:
        until = words.clock(self._facility.local(visit.left_at)) if visit.left_at else self.tr("inside")
        parts = [words.of(visit.kind), until, words.of(visit.outcome) if visit.outcome else ""]
        parts += [self.tr("annulled")] if visit.annulment else []
        whom, said = self._whom(visit.person, visit.prisoner), " · ".join(part for part in parts if part)
        annulled = bool(visit.annulment)
        return self._event(
            visit.arrived_at, self.tr("Visit"), visit.number, whom, said, visit.admitted_by, stands_out=annulled
        )

    def _refusal(self, record: RefusalRecord) -> _Event:
        reasons = [words.of(code) for code in record.codes]
        whom = self._whom(record.person, record.prisoner)
        said = ", ".join([*reasons, record.explanation] if record.explanation else reasons)
        return self._event(
            record.refused_at, self.tr("Not let in"), record.number, whom, said, record.refused_by, stands_out=True
        )

    def _incident(self, incident: Incident) -> _Event:
        items = [item.name for item in incident.items]
        whom = self._whom(incident.person, incident.prisoner)
        said = ", ".join([*items, incident.description] if incident.description else items)
        return self._event(
            incident.happened_at, self.tr("Incident"), incident.number, whom, said, incident.written_by, stands_out=True
        )

    def _restriction(self, one: Restriction) -> _Event:
        until = words.day(one.last_day) or "…"
        lifted = " · " + self.tr("lifted: {reason}").format(reason=one.lifting_reason) if one.lifted_at else ""
        return _Event(
            sort=one.first_day,
            when=words.day(one.first_day),
            what=self.tr("Restriction"),
            number=one.number,
            whom=self._whom(one.person, one.prisoner),
            said=f"{words.of(one.kind)} – {until}, {one.order}: {one.reason}{lifted}",
            by=one.made_by,
            stands_out=one.lifted_at is None,
        )

    def _parcel(self, parcel: Parcel) -> _Event:
        whom = self._whom(parcel.sender.person, parcel.prisoner)
        items = ", ".join(f"{item.name} {words.amount_of(item.there, item.unit)}" for item in parcel.listed)
        return self._event(
            parcel.received_at,
            words.of(parcel.kind),
            parcel.number,
            parcel.sender.name if whom == _NOBODY else whom,
            f"{words.of(parcel.state)}: {items}",
            parcel.received_by,
            stands_out=parcel.annulment is not None,
        )

    def _document(self, document: RegisteredDocument) -> _Event:
        said = self.tr("closed letter") if document.is_closed else document.subject
        whom = f"{document.from_whom} → {document.to_whom}"
        return self._event(
            document.registered_at, words.of(document.kind), document.number, whom, said, document.registered_by
        )

    def _kept_item(self, item: KeptItem) -> _Event:
        where = self.tr("given to {name}").format(name=item.given_to) if item.given_to else item.place
        said = f"{item.description} · {where}"
        return self._event(item.taken_in_at, words.of(item.kind), item.number, item.owner, said, item.taken_in_by)

    def _event(
        self, at: datetime | None, what: str, number: str, whom: str, said: str, by: str, stands_out: bool = False
    ) -> _Event:
        local = self._facility.local(at) if at else None
        when = local.strftime("%d.%m.%Y %H:%M") if local else ""
        return _Event(local.isoformat() if local else "", when, what, number, whom, said, by, stands_out)


class PastOpener(QObject):
    """Asks for somebody's or a record's past and shows it over the window."""

    def __init__(
        self, counters: Counters, facility: Facility, background: Background, messages: Messages, window: QWidget
    ) -> None:
        super().__init__(window)
        self._counters = counters
        self._facility = facility
        self._background = background
        self._messages = messages
        self._window = window

    def open_person(self, person: Person) -> None:
        """A visitor's past; nobody who is not known yet has one."""
        if person.id:
            ask = partial(self._counters.history.of_person, person.id)
            self._background.run(ask, partial(self._show, person.name, _prisoner), self._messages.show_notice)
        else:
            self._messages.tell(self.tr("{name} has not been here before.").format(name=person.name))

    def open_prisoner(self, prisoner: Prisoner) -> None:
        """A prisoner's past."""
        ask = partial(self._counters.history.of_prisoner, prisoner.id)
        self._background.run(ask, partial(self._show, prisoner.name, _visitor), self._messages.show_notice)

    def open_record(self, number: str) -> None:
        """What happened to a visit, parcel, document or kept thing."""
        ask = partial(self._counters.history.of_record, number)
        self._background.run(ask, partial(self._show_versions, number), self._messages.show_notice)

    def _show(self, name: str, whom: Callable[[Person | None, Prisoner | None], str], past: Past) -> None:
        self._open(PastDialog(name, past, whom, self._facility, self._window))

    def _show_versions(self, number: str, versions: list[Version]) -> None:
        self._open(VersionsDialog(number, versions, self._facility, self._window))

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _prisoner(person: Person | None, prisoner: Prisoner | None) -> str:
    del person
    return prisoner.name if prisoner else _NOBODY


def _visitor(person: Person | None, prisoner: Prisoner | None) -> str:
    del prisoner
    return person.name if person else _NOBODY
