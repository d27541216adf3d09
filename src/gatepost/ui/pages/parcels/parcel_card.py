"""One parcel: what is in it, what was done with it, and what can be done next."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from gatepost.domain.facility import Facility
from gatepost.domain.parcels import NEXT, Parcel, ParcelItem, ParcelState, Step
from gatepost.ui import words
from gatepost.ui.theme import Theme, scaled, set_look
from gatepost.ui.widgets.register_table import Column, RegisterTable
from gatepost.ui.widgets.statement import Statement, emptied

_S = ParcelState
_STEPS_PX = 130


class ParcelCard(QFrame):
    """Each signal says what is wanted with the parcel that is shown."""

    inspection_wanted = Signal()
    move_wanted = Signal(object)  # ParcelState
    hand_over_wanted = Signal()
    check_wanted = Signal()
    correction_wanted = Signal()
    annulment_wanted = Signal()
    paper_wanted = Signal(str)  # application, receipt, label, refusal, act
    prisoner_wanted = Signal()
    versions_wanted = Signal()
    closed = Signal()

    def __init__(self, facility: Facility, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._facility = facility
        self._theme = theme
        self.parcel: Parcel | None = None
        self._build()

    def show_parcel(self, parcel: Parcel) -> None:
        """Show another parcel, or the same one after a change."""
        self.parcel = parcel
        self._title.setText(f"{parcel.number} · {words.of(parcel.kind)}")
        self._state.setText(words.of(parcel.state))
        self._facts.setText("\n".join(f"{name}: {text}" for name, text in self._said(parcel).items() if text))
        self.items.show_rows(parcel.items)
        self.steps.show_rows(parcel.steps[::-1])
        emptied(self._statements)
        for said in self._warnings(parcel):
            self._statements.addWidget(Statement(said, self._theme, grave=True))
        self._offer(parcel)

    def _build(self) -> None:
        self._title = QLabel()
        self._title.setObjectName("parcel_title")
        self._title.setProperty("role", "title")
        self._state = QLabel()
        self._state.setObjectName("tag")
        self._facts = QLabel(wordWrap=True)
        self._facts.setObjectName("parcel_facts")
        self._statements = QVBoxLayout()
        columns: list[Column[ParcelItem]] = [
            Column(words.name_of("item"), lambda one: one.name, stretches=True),
            Column(self.tr("Sender says"), lambda one: words.amount_of(one.amount, one.unit) if one.amount else "–"),
            Column(self.tr("Found"), _found),
            Column(self.tr("State"), lambda one: words.of(one.state), alert=lambda one: one.state in _AGAINST),
            Column(words.name_of("reasons"), _reasons, stretches=True),
        ]
        self.items: RegisterTable[ParcelItem] = RegisterTable(columns)
        self.items.setAccessibleName(words.name_of("items"))
        steps: list[Column[Step]] = [
            Column(self.tr("When"), self._when, lambda one: one.at),
            Column(self.tr("What"), lambda one: words.of(one.to)),
            Column(self.tr("Items"), self._names, stretches=True),
            Column(self.tr("Reason, act, signature"), _details, stretches=True),
            Column(self.tr("Officer"), lambda one: one.by),
        ]
        self.steps: RegisterTable[Step] = RegisterTable(steps)
        self.steps.setAccessibleName(self.tr("What was done with it"))
        self.steps.setFixedHeight(scaled(_STEPS_PX))
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._state)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._facts)
        column.addLayout(self._statements)
        column.addWidget(self.items, 1)
        column.addWidget(self.steps)
        column.addLayout(self._buttons())

    def _buttons(self) -> QVBoxLayout:
        self._inspect = self._button("inspect_parcel", self.tr("Inspect  ·  F5"), self.inspection_wanted)
        self._store = self._button("store_parcel", self.tr("Store…"), None)
        self._store.clicked.connect(lambda: self.move_wanted.emit(_S.STORED))
        self._hand = self._button("hand_over_parcel", self.tr("Hand over"), self.hand_over_wanted)
        self._check = self._button("check_parcel", self.tr("Looked into again"), self.check_wanted)
        self._more = QPushButton(self.tr("More"))
        self._more.setObjectName("more_parcel")
        menu = QMenu(self._more)
        others: Mapping[ParcelState, str] = {
            _S.RETURNED: self.tr("Return to the sender…"),
            _S.REFUSED: self.tr("Refuse…"),
            _S.SEIZED: self.tr("Take away by act…"),
            _S.DESTROYED: self.tr("Destroy by act…"),
        }
        self._moves = {state: menu.addAction(text) for state, text in others.items()}
        for state, action in self._moves.items():
            action.triggered.connect(lambda _=False, to=state: self.move_wanted.emit(to))
        menu.addSeparator()
        menu.addAction(self.tr("History of the prisoner")).triggered.connect(
            lambda _=False: self.prisoner_wanted.emit()
        )
        menu.addAction(self.tr("History of this parcel")).triggered.connect(lambda _=False: self.versions_wanted.emit())
        self._correct = menu.addAction(self.tr("Correct…"))
        self._correct.triggered.connect(lambda _=False: self.correction_wanted.emit())
        self._annul = menu.addAction(self.tr("Annul: written by mistake…"))
        self._annul.triggered.connect(lambda _=False: self.annulment_wanted.emit())
        self._more.setMenu(menu)
        self._print = QPushButton(self.tr("Print"))
        self._print.setObjectName("print_parcel")
        papers = QMenu(self._print)
        texts = {
            "application": self.tr("Application with the list, two copies"),
            "receipt": self.tr("Receipt"),
            "label": self.tr("Label for the bag"),
            "refusal": self.tr("What is not handed over, and why"),
            "act": self.tr("Act"),
        }
        self._papers = {name: papers.addAction(text) for name, text in texts.items()}
        for name, action in self._papers.items():
            action.triggered.connect(lambda _=False, paper=name: self.paper_wanted.emit(paper))
        self._print.setMenu(papers)
        close = self._button("close_parcel", self.tr("Close  ·  Esc"), self.closed)
        both = QVBoxLayout()
        for buttons in ((self._inspect, self._store, self._hand, self._check), (self._print, self._more, close)):
            row = QHBoxLayout()
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
            both.addLayout(row)
        return both

    def _button(self, name: str, text: str, wanted: SignalInstance | None) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        if wanted is not None:
            button.clicked.connect(wanted)
        return button

    def _offer(self, parcel: Parcel) -> None:
        """Only what can be done now is offered; the next thing stands out."""
        stands = parcel.annulment is None
        able = {to for item in parcel.items for to in NEXT.get(item.state, ())} if stands else set()
        ready = stands and bool(parcel.places_in(_S.INSPECTED, _S.STORED))
        shown = {
            self._inspect: stands and bool(parcel.places_in(_S.RECEIVED)),
            self._store: ready,
            self._hand: ready,
            self._check: stands and parcel.check_due,
        }
        for button, on in shown.items():
            button.setVisible(on)
            button.setEnabled(on)
        following = next((button for button in (self._inspect, self._check, self._hand) if shown[button]), None)
        for button in shown:
            set_look(button, "role", "primary" if button is following else "")
        for state, action in self._moves.items():
            action.setVisible(state in able)
        self._correct.setVisible(stands)
        self._annul.setVisible(stands)
        self._papers["refusal"].setVisible(bool(parcel.places_in(_S.REFUSED, _S.RETURNED)))
        self._papers["act"].setVisible(any(step.act for step in parcel.steps))

    def _said(self, parcel: Parcel) -> dict[str, str]:
        local = self._facility.local
        document = parcel.sender.document
        sender = [parcel.sender.name, parcel.sender.address, f"{document.issuer} {document.number}" if document else ""]
        received = f"{local(parcel.received_at):%d.%m.%Y %H:%M}" if parcel.received_at else ""
        return {
            words.name_of("prisoner"): f"{parcel.prisoner.name}, {parcel.prisoner.register_number}",
            words.name_of("sender"): " · ".join(part for part in sender if part),
            words.name_of("received"): f"{received}, {parcel.received_by}",
            words.name_of("postal_number"): parcel.postal_number,
            words.name_of("weight"): words.grams(parcel.grams) if parcel.grams else "",
            words.name_of("storage_place"): parcel.place,
            words.name_of("stored_until"): words.day(parcel.expires_on),
            words.name_of("note"): parcel.note,
            self.tr("Accepted in spite of"): self._exceptions(parcel),
        }

    def _exceptions(self, parcel: Parcel) -> str:
        if not parcel.exceptions:
            return ""
        said = ", ".join(words.name_of(one) if one.islower() else one for one in parcel.exceptions)
        return f"{said} ({parcel.authorised_by}: {parcel.authorised_reason})"

    def _warnings(self, parcel: Parcel) -> list[str]:
        said = []
        if parcel.annulment is not None:
            by = f"{parcel.annulment.by}, {parcel.annulment.confirmed_by}"
            said.append(self.tr("Annulled by {names}: {reason}").format(names=by, reason=parcel.annulment.reason))
        if parcel.check_due:
            said.append(self.tr("Drawn for another check: look into it once more before it is handed over."))
        if not parcel.prisoner.is_here:
            said.append(self.tr("The prisoner is not here: {status}.").format(status=words.of(parcel.prisoner.status)))
        return said

    def _when(self, step: Step) -> str:
        return f"{self._facility.local(step.at):%d.%m.%Y %H:%M}"

    def _names(self, step: Step) -> str:
        items = self.parcel.items if self.parcel else ()
        if len(step.places) == len([item for item in items if item.state is not _S.STRUCK]):
            return self.tr("all")
        return ", ".join(items[place - 1].name for place in step.places)


_AGAINST = (_S.REFUSED, _S.RETURNED, _S.SEIZED, _S.DESTROYED, _S.STRUCK)


def _details(step: Step) -> str:
    return " · ".join(part for part in (words.reasons_in(step.reason), step.act, step.people) if part)


def _found(item: ParcelItem) -> str:
    return "" if item.found is None else words.amount_of(item.found, item.unit) if item.found else "0"


def _reasons(item: ParcelItem) -> str:
    return ", ".join([*map(words.of, item.reasons), *([item.remark] if item.remark else [])])
