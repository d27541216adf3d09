"""Receiving a parcel: from whom, for whom, what is in it, how heavy it is, and what stands against it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gatepost.desk.counters import Counters
from gatepost.desk.parcels import Consideration
from gatepost.domain.amounts import Unit, amount_of
from gatepost.domain.errors import FieldMissing, Notice
from gatepost.domain.facility import Facility
from gatepost.domain.parcel_errors import AmountUnreadable
from gatepost.domain.parcels import Parcel, ParcelKind, Sender
from gatepost.domain.people import IdentityDocument, Person, Prisoner
from gatepost.domain.rules import HouseRules, Passing
from gatepost.ui import words
from gatepost.ui.background import Background
from gatepost.ui.pages.parcels.item_entry import ItemEntry
from gatepost.ui.theme import Theme
from gatepost.ui.widgets.choice import Choice
from gatepost.ui.widgets.form import LabelledEdit
from gatepost.ui.widgets.picker import Picker, PrisonerPicker
from gatepost.ui.widgets.statement import Statement, emptied

_PAUSE_MS = 250  # after the last change before the desk is asked what stands against it
_NOBODY = Prisoner("", "", "")


class ReceivingForm(QFrame):
    """`wanted` carries the parcel; `correction_wanted` a number, what is right, and why; `weigh_wanted` nothing.

    `sender_shown` carries the person and the document of a sender who is known by them, scanned or chosen.
    """

    wanted = Signal(object)
    correction_wanted = Signal(str, object, str)
    cancelled = Signal()
    weigh_wanted = Signal()
    sender_shown = Signal(object, object)

    def __init__(
        self,
        counters: Counters,
        facility: Facility,
        background: Background,
        failed: Callable[[Notice], None],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._counters = counters
        self._facility = facility
        self._background = background
        self._failed = failed
        self._theme = theme
        self._written: Parcel | None = None  # what is corrected
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._consider)
        self._build()

    @property
    def is_touched(self) -> bool:
        """Whether something typed or scanned would be lost."""
        if self._written is not None:
            return True
        typed = self._postal.text.strip() or self._weight.text.strip() or self._note.text.strip()
        return bool(typed or self.list.items or self._sender.value or self._prisoner.value)

    @property
    def corrects(self) -> bool:
        """Whether a parcel that is written already is put right."""
        return self._written is not None

    def show_empty(self, kind: ParcelKind) -> None:
        """An empty form for the next one."""
        self._begin(None)
        self._kind.choose(kind)
        for line in (self._postal, self._weight, self._note, self._address):
            line.edit.clear()
        self._sender.show_value(None)
        self._prisoner.show_value(None)
        self.list.show_items()
        self._sender.edit.setFocus()

    def show_correction(self, parcel: Parcel) -> None:
        """What was written of a parcel, to be put right. Its list only while nobody has looked through it."""
        self._begin(parcel)
        self._kind.choose(parcel.kind)
        self._sender.show_value(parcel.sender)
        self._prisoner.show_value(parcel.prisoner)
        for line, text in (
            (self._address, parcel.sender.address),
            (self._postal, parcel.postal_number),
            (self._weight, words.grams(parcel.grams) if parcel.grams else ""),
            (self._note, parcel.note),
        ):
            line.edit.setText(text)
        self.list.show_items(parcel.listed)
        self._reason.edit.setFocus()

    def _begin(self, written: Parcel | None) -> None:
        self._written = written
        self._title.setText(
            self.tr("Correct {number}").format(number=written.number) if written else self.tr("Receive")
        )
        self._save.setText(self.tr("Correct  ·  Ctrl+Enter") if written else self.tr("Receive  ·  Ctrl+Enter"))
        self._reason.edit.clear()
        self._reason.setVisible(written is not None)
        self.list.setEnabled(written is None or written.is_untouched)
        emptied(self._statements)
        self._balances.clear()
        self._save.setEnabled(True)
        self._background.run(self._counters.rules.in_force, self._use, self._failed)

    @property
    def shown_sender(self) -> Sender | None:
        """Who stands in the form."""
        return self._typed_sender()

    def consider(self) -> None:
        """Something outside the form has changed what stands against the parcel."""
        self._changed()

    def show_sender(self, person: Person, document: IdentityDocument) -> None:
        """The sender is who their document says."""
        self._sender.show_value(Sender(person.name, person=person, document=document))
        self.sender_shown.emit(person, document)
        self._address.edit.clear()
        self._changed()
        self._prisoner.edit.setFocus()

    def show_postal_number(self, number: str) -> None:
        """The post's number, scanned."""
        self._postal.edit.setText(number)
        if self._kind.value is ParcelKind.PACKET:
            self._kind.choose(ParcelKind.PARCEL)
        self._changed()

    def show_prisoner(self, prisoner: Prisoner) -> None:
        """For whom it is, scanned."""
        self._prisoner.show_value(prisoner)
        self._changed()
        self.list.focus()

    def show_weight(self, grams: int) -> None:
        """What the scale says."""
        self._weight.edit.setText(words.grams(grams))
        self._changed()

    def may_try_again(self) -> None:
        """It was not saved; everything typed stays."""
        self._save.setEnabled(True)

    def save(self) -> None:
        """Hand over what stands here, or say what is missing."""
        if not self._save.isEnabled():
            return
        prisoner, sender = self._prisoner.value, self._typed_sender()
        missing = [name for name, one in (("sender", sender), ("prisoner", prisoner)) if one is None]
        if missing or prisoner is None or sender is None:
            self._failed(FieldMissing(fields=tuple(missing)))
            return
        try:
            parcel = self._typed(prisoner, sender)
        except Notice as notice:
            self._failed(notice)
            self._weight.edit.setFocus()
            return
        self._save.setEnabled(False)
        if self._written is None:
            self.wanted.emit(parcel)
        else:
            self.correction_wanted.emit(self._written.number, parcel, self._reason.text)

    def _typed_sender(self) -> Sender | None:
        """Who is chosen; a typed name that nobody was chosen for is a sender too."""
        chosen = self._sender.value or Sender(self._sender.edit.text().strip())
        if not chosen.name:
            return None
        return chosen if chosen.person else replace(chosen, address=self._address.text.strip() or chosen.address)

    def _typed(self, prisoner: Prisoner, sender: Sender) -> Parcel:
        kind = self._kind.value
        weight = self._weight.text.strip()
        return Parcel(
            kind=kind if isinstance(kind, ParcelKind) else ParcelKind.PACKET,
            prisoner=prisoner,
            sender=sender,
            items=self.list.items,
            grams=_grams(weight) if weight else 0,
            postal_number=self._postal.text,
            note=self._note.text,
        )

    def _build(self) -> None:
        failed = self._failed
        self._kind = Choice("parcel_kind", ParcelKind)
        self._kind.box.currentIndexChanged.connect(self._changed)
        offer = self.tr("“{query}” has not sent before: take the name…")
        self._sender: Picker[Sender] = Picker(
            words.name_of("sender"), self._counters.parcels.find_senders, _sender, self._background, failed, offer
        )
        self._sender.edit.setObjectName("sender")
        self._sender.edit.setPlaceholderText(self.tr("Scan the document, or type a name"))
        self._sender.chosen.connect(self._sender_chosen)
        self._sender.add_wanted.connect(self._sender_typed)
        self._address = LabelledEdit("sender_address", words.name_of("address"))
        self._prisoner = PrisonerPicker(self._counters.people, self._background, failed, adds=False)
        self._prisoner.chosen.connect(self._prisoner_chosen)
        self._postal = LabelledEdit("postal_number", words.name_of("postal_number"))
        self._postal.edit.textChanged.connect(self._changed)
        self._weight = LabelledEdit("parcel_weight", self.tr("Weight of the whole, kg"))
        self._weight.edit.setPlaceholderText(self.tr("for example 4,5"))
        self._weight.edit.textChanged.connect(self._changed)
        self._weigh = QPushButton(self.tr("Weigh  ·  F8"))
        self._weigh.setObjectName("weigh")
        self._weigh.clicked.connect(self.weigh_wanted)
        self._weigh.setVisible(False)
        self._note = LabelledEdit("parcel_note", words.name_of("note"))
        self._reason = LabelledEdit("correction_reason", self.tr("Why it is corrected"))
        self.list = ItemEntry(self._facility.language, self._background, failed)
        self.list.changed.connect(self._changed)
        self._balances = QLabel(wordWrap=True)
        self._balances.setObjectName("parcel_balances")
        self._statements = QVBoxLayout()
        self._statements.setSpacing(6)
        self._lay_out()

    def _lay_out(self) -> None:
        self._title = QLabel()
        self._title.setProperty("role", "title")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(self._title)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        places = (
            *((self._kind, 0, 0, 3), (self._sender, 0, 3, 5), (self._address, 0, 8, 4)),
            *((self._prisoner, 1, 0, 4), (self._postal, 1, 4, 3), (self._weight, 1, 7, 3), (self._note, 1, 10, 2)),
        )
        for widget, row, at, span in places:
            grid.addWidget(widget, row, at, 1, span)
        for at in range(12):
            grid.setColumnStretch(at, 1)
        column.addLayout(grid)
        column.addWidget(self._reason)
        column.addWidget(self.list, 1)
        column.addWidget(self._balances)
        column.addLayout(self._statements)
        buttons = QHBoxLayout()
        self._save = QPushButton()
        self._save.setObjectName("receive_parcel")
        self._save.setProperty("role", "primary")
        self._save.clicked.connect(self.save)
        back = QPushButton(self.tr("Cancel  ·  Esc"))
        back.clicked.connect(self.cancelled)
        buttons.addWidget(self._weigh)
        buttons.addStretch(1)
        buttons.addWidget(back)
        buttons.addWidget(self._save)
        column.addLayout(buttons)

    def offer_scale(self, is_there: bool) -> None:
        """Whether a scale is set."""
        self._weigh.setVisible(is_there)

    def _use(self, rules: HouseRules) -> None:
        self.list.use(rules.parcels)

    def _sender_chosen(self, sender: Sender) -> None:
        self._address.edit.setText(sender.address)
        if sender.person is not None and sender.document is not None:
            self.sender_shown.emit(sender.person, sender.document)
        self._changed()
        self._prisoner.edit.setFocus()

    def _sender_typed(self, name: str) -> None:
        self._sender.show_value(Sender(name))
        self._address.edit.setFocus()
        self._changed()

    def _prisoner_chosen(self, prisoner: Prisoner) -> None:
        del prisoner
        self._changed()
        self.list.focus()

    def _changed(self) -> None:
        self._pause.start()

    def _consider(self) -> None:
        """Ask what stands for and against what is typed so far."""
        prisoner = self._prisoner.value
        if prisoner is None or self.isHidden() or self._written is not None:
            return  # what a correction changes is considered when it is saved
        try:
            parcel = self._typed(prisoner, self._typed_sender() or Sender("–"))
        except Notice:
            return  # a weight that is still being typed; saving says what is wrong with it
        ask = partial(self._counters.parcels.consider, parcel)
        self._background.run(ask, partial(self._show, prisoner), self._failed)

    def _show(self, prisoner: Prisoner, asked: Consideration) -> None:
        if self._prisoner.value != prisoner:
            return
        wanted = [one for one in asked.balances if one.kind is self._kind.value]
        self._balances.setText("\n".join(words.balance(one) for one in wanted))
        emptied(self._statements)
        for one in asked.hindrances:
            grave = one.passing is not Passing.WARNS
            self._statements.addWidget(Statement(words.hindrance(one), self._theme, grave))
        for item, where in asked.hiding:
            said = self.tr("{item}: {where}").format(item=item, where=where)
            self._statements.addWidget(Statement(said, self._theme))


def _grams(text: str) -> int:
    """A weight: a bare number up to a hundred, or one with a fraction, is in kilograms, as the scales here show it."""
    try:
        return amount_of(f"{text} kg", Unit.GRAM)
    except AmountUnreadable:
        return amount_of(text, Unit.GRAM)


def _sender(sender: Sender) -> str:
    if sender.document is not None:
        return f"{sender.name} · {sender.document.issuer} {sender.document.number}"
    return (
        QCoreApplication.translate("ReceivingForm", "{name} · {address}").format(
            name=sender.name, address=sender.address
        )
        if sender.address
        else sender.name
    )
