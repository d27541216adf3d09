"""A visit before it is saved: the visitor's fields, the prisoner, the kind and the relation."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gatepost.desk.arrivals import Arriving
from gatepost.desk.people import PeopleDesk
from gatepost.domain.contacts import Contact
from gatepost.domain.errors import FieldMissing, Notice
from gatepost.domain.facility import Facility
from gatepost.domain.incidents import Incident
from gatepost.domain.people import IdentityDocument, Person, Prisoner
from gatepost.domain.person_errors import WhoIsIt
from gatepost.domain.reading import DocumentReading
from gatepost.domain.refusals import RefusalCode, Refused
from gatepost.domain.visits import Admission, Relation, VisitKind
from gatepost.ui import words
from gatepost.ui.background import Background
from gatepost.ui.pages.gate.entry_row import EntryRow
from gatepost.ui.pages.gate.who_is_it import WhoIsItBar
from gatepost.ui.theme import Theme
from gatepost.ui.widgets.answers import Answers
from gatepost.ui.widgets.choice import Choice
from gatepost.ui.widgets.field import Field
from gatepost.ui.widgets.form import BEFORE_BUTTONS_PX, labelled
from gatepost.ui.widgets.picker import PrisonerPicker

# Where each field stands: row, column, columns. Those in the last row are shown only where they are doubtful.
_PLACES = {
    "surname": (0, 0, 3),
    "given_names": (0, 3, 3),
    "birth_date": (1, 0, 2),
    "sex": (1, 2, 2),
    "nationality": (1, 4, 2),
    "document_number": (2, 0, 2),
    "issuer": (2, 2, 2),
    "expiry_date": (2, 4, 2),
    "personal_number": (3, 0, 2),
    "document_code": (3, 2, 2),
    "optional": (3, 4, 2),
}
_ONLY_IF_DOUBTFUL = ("document_code", "optional")
_NOBODY = Arriving(Person("", "", "", "", ""), IdentityDocument("", "", "", ""), None, None)


class VisitCard(QFrame):
    """Filled from a scan or by hand. `save_wanted` carries the admission, `incomplete` a refusal."""

    save_wanted = Signal(object)
    incomplete = Signal(object)
    cancelled = Signal()
    prisoner_wanted = Signal(str)
    refusal_wanted = Signal()
    asked = Signal()  # another prisoner or kind was chosen: what stands against it?
    portrait_changed = Signal(object)  # the JPEG that will be saved with the visit
    is_known = Signal(object, int)  # the holder of this reading is the person with this id

    def __init__(
        self,
        people: PeopleDesk,
        background: Background,
        failed: Callable[[Notice], None],
        theme: Theme,
        facility: Facility,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._arriving = _NOBODY
        self._portrait = b""
        self._facility = facility
        self._picker = PrisonerPicker(people, background, failed)
        self._fields = {name: Field(name, theme) for name in _PLACES}
        self._build()
        self._connect()

    @property
    def reading(self) -> DocumentReading | None:
        """The document that filled the card."""
        return self._arriving.reading

    @property
    def is_touched(self) -> bool:
        """Whether the officer has changed anything that would be lost."""
        last = self._arriving.booking or self._arriving.last_visit
        prisoner_id = self._picker.value.id if self._picker.value else 0
        changed = any(field.is_changed or field.is_confirmed for field in self._fields.values())
        other_prisoner = prisoner_id != (last.prisoner.id if last else 0)
        noted = bool(self._note.text().strip()) or self._entry.is_touched
        return changed or other_prisoner or noted or bool(self._portrait)

    @property
    def asked_for(self) -> tuple[Person, Prisoner, VisitKind] | None:
        """Who wants to come to whom, and how; None while no prisoner or kind is chosen."""
        prisoner, kind = self._picker.value, self._kind.value
        return (self._person(), prisoner, kind) if prisoner and isinstance(kind, VisitKind) else None

    def refused(self, codes: tuple[RefusalCode, ...], explanation: str) -> Refused:
        """This visitor, not let in."""
        prisoner = self._picker.value
        return Refused(self._person(), self._document(), codes, explanation, prisoner.id if prisoner else 0)

    def incident(self, now: datetime) -> Incident:
        """An incident with this visitor, who is not inside yet."""
        return Incident(self._person(), self._document(), now, (), (), prisoner=self._picker.value)

    @property
    def person(self) -> Person:
        """Whose card it is, as it stands now."""
        return self._person()

    @property
    def document(self) -> IdentityDocument:
        """The document that they show, as it stands now."""
        return self._document()

    @property
    def title(self) -> str:
        """Whose card it is."""
        return self._title.text()

    def field(self, name: str) -> Field:
        """One of the fields."""
        return self._fields[name]

    def show_arriving(self, arriving: Arriving) -> None:
        """Fill the card and put the focus where the next answer is needed."""
        self.show_portrait(b"")
        self._fill(arriving, beside=False)
        last, booking = arriving.last_visit, arriving.booking
        prefill = booking or last
        self._picker.show_value(prefill.prisoner if prefill else None)
        self._kind.choose(prefill.kind if prefill else VisitKind.SHORT_TERM)
        self._relation.choose(last.relation if last else None)
        self._note.clear()
        self._entry.clear()
        self.set_busy(False)
        self.focus_next()
        self.asked.emit()

    def _is_known(self, person_id: int) -> None:
        self.is_known.emit(self._arriving.reading, person_id)

    @property
    def is_by_hand(self) -> bool:
        """Whether the officer types this card, so that a scan may be laid beside what stands there."""
        return self._arriving is _NOBODY

    def show_beside(self, arriving: Arriving) -> None:
        """A document scanned while the officer was typing: what differs is shown both ways, the rest is filled."""
        self._fill(arriving, beside=True)
        last = arriving.last_visit
        if last and self._picker.value is None:
            self._picker.show_value(last.prisoner)
        if last and self._relation.value is None:
            self._relation.choose(last.relation)
        self.focus_next()
        self.asked.emit()

    def _fill(self, arriving: Arriving, beside: bool) -> None:
        self._arriving = arriving
        self._who.ask(arriving.perhaps)
        self._show_title(arriving)
        for name, text in _texts(arriving).items():
            read = arriving.reading.fields.get(name) if arriving.reading else None
            piece = arriving.reading.cut_outs.get(name) if arriving.reading else None
            field = self._fields[name]
            show = field.show_beside if beside else field.show_value
            show(text, read.certainty if read and text else None, piece)
        for name in _ONLY_IF_DOUBTFUL:
            self._fields[name].setVisible(self._fields[name].is_open)

    def show_by_hand(self) -> None:
        """An empty card for a document that no reader can read."""
        self.show_arriving(_NOBODY)
        self._title.setText(self.tr("Visitor without a readable document"))

    def show_portrait(self, jpeg: bytes) -> None:
        """The portrait that was just taken; empty for none."""
        self._portrait = jpeg
        self.portrait_changed.emit(jpeg)

    def show_prisoner(self, prisoner: Prisoner) -> None:
        """Choose a prisoner from outside (just added, or scanned)."""
        self._picker.choose(prisoner)

    def ask_for(self, permission: bool, papers: Sequence[str], contact: Contact | None) -> None:
        """What this kind of visit needs beside the document, and what the two are known to be to each other."""
        self._entry.ask_permission(permission)
        self._entry.ask_papers(papers)
        if contact is not None and self._relation.value is None:
            self._relation.choose(contact.relation)
            if self._relation.box.hasFocus():
                self.focus_next()

    def set_busy(self, busy: bool) -> None:
        """No second save while one is under way."""
        self._save.setEnabled(not busy)

    def focus_next(self) -> None:
        """Go to the first answer still open: a doubtful field, the name, the prisoner, the relation, or saving."""
        doubtful = [field for field in self._fields.values() if field.is_open and not field.isHidden()]
        if self._who.name:
            self._who.take_focus()
        elif doubtful:
            doubtful[0].edit.setFocus()
            doubtful[0].edit.selectAll()
        elif not self._fields["surname"].text:
            self._fields["surname"].edit.setFocus()
        elif self._picker.value is None:
            self._picker.edit.setFocus()
        elif self._relation.value is None:
            self._relation.box.setFocus()
        elif self._entry.wants_permission:
            self._entry.focus_permission()
        else:
            self._save.setFocus()

    def save(self) -> None:
        """Hand the admission over, or say what is missing."""
        if not self._save.isEnabled():
            return
        if self._who.name:
            self.incomplete.emit(WhoIsIt(name=self._who.name))
            self.focus_next()
            return
        prisoner, kind, relation = self._picker.value, self._kind.value, self._relation.value
        if prisoner is None or not isinstance(kind, VisitKind) or not isinstance(relation, Relation):
            open_ones = {"prisoner": prisoner, "kind": kind, "relation": relation}
            self.incomplete.emit(FieldMissing(fields=tuple(name for name, one in open_ones.items() if one is None)))
            self.focus_next()
            return
        self.set_busy(True)
        booking = self._arriving.booking
        admission = Admission(
            person=self._person(),
            document=self._document(),
            prisoner_id=prisoner.id,
            kind=kind,
            relation=relation,
            reading=self._arriving.reading,
            confirmed=frozenset(name for name, field in self._fields.items() if field.is_confirmed),
            corrected={name: field.text for name, field in self._fields.items() if self._is_corrected(field)},
            note=self._note.text().strip(),
            portrait=self._portrait,
            booking=booking.number if booking and booking.prisoner.id == prisoner.id else "",
        )
        self.save_wanted.emit(self._entry.added_to(admission))

    def _is_corrected(self, field: Field) -> bool:
        return self._arriving.reading is not None and field.is_changed

    def _build(self) -> None:
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._subtitle = QLabel()
        self._subtitle.setProperty("role", "muted")
        self._who = WhoIsItBar(self._facility)
        self._kind = Choice("kind", VisitKind)
        self._relation = Choice("relation", Relation)
        self._note = QLineEdit()
        self._note.setObjectName("note")
        self._entry = EntryRow()
        self._refuse = QPushButton(self.tr("Refuse…  ·  F6"))
        self._refuse.setObjectName("refuse")
        self._save = QPushButton(self.tr("Save visit  ·  Enter"))
        self._save.setObjectName("save")
        self._save.setProperty("role", "primary")
        self._save.setAutoDefault(True)
        self._save.setToolTip(self.tr("Ctrl+Enter saves from any field"))
        self._cancel = QPushButton(self.tr("Cancel  ·  Esc"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._subtitle)
        column.addWidget(self._who)
        column.addWidget(self._answers(), 1)
        column.addLayout(self._buttons())

    def _answers(self) -> Answers:
        """Everything that is asked; where a visit asks for more than the screen holds, it scrolls."""
        answers = Answers()
        answers.column.addLayout(self._document_grid())
        answers.column.addWidget(_rule())
        answers.column.addLayout(self._visit_grid())
        answers.column.addSpacing(BEFORE_BUTTONS_PX)
        answers.column.addStretch(1)
        return answers

    def _document_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        for name, (row, column, columns) in _PLACES.items():
            grid.addWidget(self._fields[name], row, column, 1, columns, Qt.AlignmentFlag.AlignTop)
        for column in range(6):
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, 60)
        return grid

    def _visit_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.addWidget(self._picker, 0, 0, 1, 2)
        grid.addWidget(self._kind, 0, 2)
        grid.addWidget(self._relation, 1, 0)
        grid.addWidget(labelled(words.name_of("note"), self._note), 1, 1, 1, 2)
        grid.addWidget(self._entry, 2, 0, 1, 3)
        for column in range(3):
            grid.setColumnStretch(column, 1)
        return grid

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._refuse)
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._save)
        return row

    def _connect(self) -> None:
        for field in self._fields.values():
            field.settled.connect(self._settled)
            field.entered.connect(self.focus_next)
        self._who.same.connect(self._is_known)
        self._who.nobody.connect(self.focus_next)
        self._picker.chosen.connect(self._prisoner_chosen)
        self._picker.add_wanted.connect(self.prisoner_wanted)
        self._kind.entered.connect(self._relation.box.setFocus)
        self._relation.entered.connect(self.focus_next)
        self._kind.box.currentIndexChanged.connect(self.asked)
        self._entry.entered.connect(self.focus_next)
        self._refuse.clicked.connect(self.refusal_wanted)
        self._note.returnPressed.connect(self.focus_next)
        self._save.clicked.connect(self.save)
        self._cancel.clicked.connect(self.cancelled)

    def _settled(self) -> None:
        """Confirming moves on; correcting stays, for more letters may follow."""
        sender = self.sender()
        if isinstance(sender, Field) and sender.is_confirmed:
            self.focus_next()

    def _prisoner_chosen(self) -> None:
        self.asked.emit()
        if self._relation.value is None:
            self._kind.box.setFocus()
        else:
            self.focus_next()

    def _show_title(self, arriving: Arriving) -> None:
        person = arriving.person
        self._title.setText(person.name or self.tr("Visitor"))
        cyrillic = f"{person.surname_cyrillic} {person.given_names_cyrillic}".strip()
        last = arriving.last_visit
        known = self.tr("Known visitor") if person.id else self.tr("First visit here")
        if last:
            said = self.tr("Known visitor · last visit {day} to {prisoner}")
            known = said.format(day=words.day_of(self._facility.local(last.arrived_at)), prisoner=last.prisoner.name)
        self._subtitle.setText(" · ".join(part for part in (cyrillic, self._expected(arriving), known) if part))

    def _expected(self, arriving: Arriving) -> str:
        if arriving.booking is None:
            return ""
        time = words.clock(self._facility.local(arriving.booking.starts_at))
        closed = ", " + self.tr("behind glass") if arriving.booking.closed else ""
        said = self.tr("Expected at {time} ({number})").format(time=time, number=arriving.booking.number)
        return said + closed

    def _person(self) -> Person:
        text = {name: field.text for name, field in self._fields.items()}
        return replace(
            self._arriving.person,
            surname=text["surname"],
            given_names=text["given_names"],
            birth_date=text["birth_date"],
            sex=text["sex"].upper(),
            nationality=text["nationality"].upper(),
            pin=text["personal_number"],
        )

    def _document(self) -> IdentityDocument:
        text = {name: field.text for name, field in self._fields.items()}
        return replace(
            self._arriving.document,
            number=text["document_number"].upper(),
            issuer=text["issuer"].upper(),
            expiry_date=text["expiry_date"],
            code=text["document_code"].upper(),
        )


def _texts(arriving: Arriving) -> dict[str, str]:
    person, document = arriving.person, arriving.document
    return {
        "surname": person.surname,
        "given_names": person.given_names,
        "birth_date": words.day(person.birth_date),
        "sex": person.sex,
        "nationality": person.nationality,
        "personal_number": person.pin,
        "document_number": document.number,
        "issuer": document.issuer,
        "expiry_date": words.day(document.expiry_date),
        "document_code": document.code,
        "optional": arriving.reading.value("optional") if arriving.reading else "",
    }


def _rule() -> QFrame:
    rule = QFrame()
    rule.setObjectName("rule")
    rule.setFixedHeight(1)
    rule.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return rule
