"""Kept things: what is here, taking one in, giving one out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gatepost.desk.arrivals import Arrival, Arriving, Elsewhere, KeptItemShown, Leaving
from gatepost.desk.counters import Counters
from gatepost.domain.changes import Done
from gatepost.domain.facility import Facility
from gatepost.domain.kept_items import KeptItem, KeptKind, Taker
from gatepost.domain.people import IdentityDocument, Person
from gatepost.domain.reading import DocumentReading, Reading
from gatepost.ui import words
from gatepost.ui.background import Background
from gatepost.ui.messages import Messages
from gatepost.ui.parcel_paperwork import ParcelPaperwork
from gatepost.ui.widgets.choice import Choice
from gatepost.ui.widgets.day_chooser import DayChooser
from gatepost.ui.widgets.form import LabelledEdit, panel, register_panel
from gatepost.ui.widgets.page import Page
from gatepost.ui.widgets.past_dialog import PastOpener
from gatepost.ui.widgets.picker import PrisonerPicker
from gatepost.ui.widgets.register_table import Column, RegisterTable
from gatepost.ui.widgets.second_person import SecondPerson

_HERE, _OF_DAY = "here", "day"
_LINES = ("description", "quantity", "place", "owner", "visit", "note")


class KeptItemsPage(Page):
    """`changed` carries the subjects that a save has touched."""

    changed = Signal(object)

    def __init__(self, counters: Counters, facility: Facility, background: Background, messages: Messages) -> None:
        super().__init__(counters, facility, background, messages)
        self._paper = ParcelPaperwork(facility, messages, self)
        self._second = SecondPerson(background, self)
        self._past = PastOpener(counters, facility, background, messages, self)
        self._item: KeptItem | None = None
        self._corrected: KeptItem | None = None  # what stands in the form to be put right
        self._person: Person | None = None
        self._document: IdentityDocument | None = None
        self._build()
        self._show_item(None)

    def reload(self) -> None:
        """Ask for the list that is shown."""
        wanted = self._view.currentData()
        self._days.setVisible(wanted == _OF_DAY)
        desk = self._counters.kept_items
        ask = partial(desk.of_day, self._days.day) if wanted == _OF_DAY else desk.here
        self._background.run(ask, self._show_rows, self._messages.show_notice)

    def takes(self, reading: Reading) -> bool:
        """A document that is scanned while a thing waits to be given out says who takes it."""
        return isinstance(reading, DocumentReading) and self._item is not None and self._item.is_here

    def receive(self, reading: Reading) -> None:
        """Who takes the thing that is shown."""
        ask = partial(self._counters.arrivals.receive, reading)
        self._background.run(ask, self._show_taker, self._messages.show_notice)

    def open_elsewhere(self, arrival: Elsewhere) -> None:
        """What a scan on another page opens here."""
        if isinstance(arrival, KeptItemShown):
            self._show_item(arrival.item)

    def take_in(self) -> None:
        """Keep what the form describes."""
        kind = self._kind.value
        if isinstance(kind, KeptKind):
            text = {name: line.text for name, line in self._lines.items()}
            item = KeptItem(
                kind=kind,
                description=text["description"],
                place=text["place"],
                quantity=text["quantity"],
                owner=text["owner"],
                prisoner=self._prisoner.value,
                visit=text["visit"],
                note=text["note"],
            )
            desk, corrected = self._counters.kept_items, self._corrected
            keep = partial(desk.take_in, item)
            if corrected is not None:
                keep = partial(desk.correct, corrected.number, item, self._reason.text)
            self._background.run(keep, self._taken_in, self._messages.show_notice)

    def begin_correction(self) -> None:
        """Into the form goes what was written of the thing that is shown."""
        item = self._item
        if item is None:
            return
        self._show_item(None)
        self._show_form(item)
        self._kind.choose(item.kind)
        self._prisoner.show_value(item.prisoner)
        for name, line in self._lines.items():
            line.edit.setText(getattr(item, name))
        self._reason.edit.setFocus()

    @property
    def unsaved(self) -> str:
        """What would be lost; empty where nothing would."""
        return self.tr("the correction of a kept thing") if self._corrected is not None else ""

    def close_card(self) -> None:
        """Back to the form for the next thing; a correction goes back to its thing."""
        corrected = self._corrected
        if corrected is not None:
            self._empty_form()
        self._show_item(corrected)

    def give_out(self) -> None:
        """Write who takes the thing that is shown."""
        if self._item is not None and self._item.is_here:
            known = self._person is not None and self._taker.text.strip() == self._person.name
            taker = Taker(self._taker.text, self._person if known else None, self._document if known else None)
            done = partial(self._after, self.tr("{number} is given out."))
            self._background.run(
                partial(self._counters.kept_items.give_out, self._item.number, taker), done, self._messages.show_notice
            )

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(self._list(), 5)
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(self._card())
        column.addWidget(self._form(), 1)
        row.addLayout(column, 4)
        shortcuts: Mapping[str, Callable[[], None]] = {
            "Ctrl+N": self._lines["description"].edit.setFocus,
            "Ctrl+Return": self._save,
            "Ctrl+Enter": self._save,
            "Ctrl+P": self._print,
            "Esc": self.close_card,
        }
        for keys, action in shortcuts.items():
            QShortcut(QKeySequence(keys), self, action)

    def _list(self) -> QFrame:
        self._count = QLabel()
        self._view = QComboBox()
        self._view.setObjectName("kept_view")
        self._view.setAccessibleName(self.tr("What is listed"))
        self._view.addItem(self.tr("kept now"), _HERE)
        self._view.addItem(self.tr("taken in or given out on a day"), _OF_DAY)
        self._view.currentIndexChanged.connect(lambda _: self.reload())
        self._days = DayChooser(self._facility.day_of(self._counters.visits.now()))
        self._days.chosen.connect(lambda _: self.reload())
        find = QLineEdit(placeholderText=self.tr("Filter"), clearButtonEnabled=True)
        find.setAccessibleName(self.tr("Filter"))
        columns: list[Column[KeptItem]] = [
            Column(self.tr("Number"), lambda one: one.number),
            Column(words.name_of("description"), lambda one: one.description, stretches=True),
            Column(words.name_of("place"), lambda one: one.place),
            Column(words.name_of("owner"), _whose),
            Column(self.tr("Taken in"), self._taken, lambda one: one.taken_in_at),
        ]
        self.table: RegisterTable[KeptItem] = RegisterTable(columns)
        self.table.opened.connect(self._show_item)
        find.textChanged.connect(self.table.filter_by)
        return register_panel(self.tr("Kept for somebody"), self._count, (find, self._days, self._view), self.table)

    def _card(self) -> QFrame:
        self._card_frame, column = panel("")
        self._title = QLabel()
        self._title.setObjectName("kept_title")
        self._title.setProperty("role", "heading")
        self._facts = QLabel(wordWrap=True)
        self._facts.setObjectName("kept_facts")
        self._taker = LabelledEdit(
            "given_to", words.name_of("given_to"), self.tr("Scan their document, or type a name")
        )
        give = QPushButton(self.tr("Give out  ·  Ctrl+Enter"))
        give.setObjectName("give_out")
        give.setProperty("role", "primary")
        give.clicked.connect(self.give_out)
        self._give = give
        close = QPushButton(self.tr("Close  ·  Esc"))
        close.clicked.connect(self.close_card)
        row = QHBoxLayout()
        row.addWidget(self._more())
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(give)
        column.addWidget(self._title)
        column.addWidget(self._facts)
        column.addWidget(self._taker)
        column.addStretch(1)
        column.addLayout(row)
        return self._card_frame

    def _more(self) -> QPushButton:
        more = QPushButton(self.tr("More"))
        menu = QMenu(more)
        deeds = {
            "print_kept": (self.tr("Print the slip  ·  Ctrl+P"), self._print),
            "kept_versions": (self.tr("History of this thing"), self._open_versions),
            "correct_kept": (self.tr("Correct…"), self.begin_correction),
            "annul_kept": (self.tr("Annul: written by mistake…"), self._annul),
        }
        self._deeds = {name: menu.addAction(text) for name, (text, _) in deeds.items()}
        for name, action in self._deeds.items():
            action.setObjectName(name)
            action.triggered.connect(deeds[name][1])
        more.setMenu(menu)
        return more

    def _form(self) -> QWidget:
        frame, column = panel("")
        self._form_title = QLabel()
        self._form_title.setProperty("role", "title")
        self._reason = LabelledEdit("kept_reason", self.tr("Why it is corrected"))
        self._kind = Choice("kept_kind", KeptKind)
        self._kind.choose(KeptKind.FOUND)
        failed = self._messages.show_notice
        self._prisoner = PrisonerPicker(self._counters.people, self._background, failed, adds=False)
        labels = {"quantity": self.tr("How many, how much"), "visit": self.tr("Visit, if any")}
        self._lines = {name: LabelledEdit(f"kept_{name}", labels.get(name) or words.name_of(name)) for name in _LINES}
        keep = QPushButton()
        keep.setObjectName("keep_item")
        keep.setProperty("role", "primary")
        keep.clicked.connect(self.take_in)
        self._keep = keep
        column.setSpacing(8)
        column.addWidget(self._form_title)
        column.addWidget(self._reason)
        pairs: tuple[tuple[QWidget, QWidget], ...] = (
            (self._kind, self._prisoner),
            (self._lines["description"], self._lines["quantity"]),
            (self._lines["place"], self._lines["owner"]),
            (self._lines["visit"], self._lines["note"]),
        )
        for left, right in pairs:
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(left, 1)
            row.addWidget(right, 1)
            column.addLayout(row)
        last = QHBoxLayout()
        last.addStretch(1)
        last.addWidget(keep)
        column.addStretch(1)
        column.addLayout(last)
        self._form_frame = frame
        self._show_form(None)
        return frame

    def _show_form(self, corrected: KeptItem | None) -> None:
        """The form for the next thing, or for putting one right."""
        self._corrected = corrected
        title = self.tr("Correct {number}").format(number=corrected.number) if corrected else self.tr("Take in")
        self._form_title.setText(title)
        self._keep.setText(self.tr("Correct  ·  Ctrl+Enter") if corrected else self.tr("Keep  ·  Ctrl+Enter"))
        self._reason.edit.clear()
        self._reason.setVisible(corrected is not None)

    def _empty_form(self) -> None:
        self._show_form(None)
        for line in self._lines.values():
            line.edit.clear()
        self._prisoner.show_value(None)

    def _save(self) -> None:
        if self._item is not None:
            self.give_out()
        else:
            self.take_in()

    def _show_rows(self, items: list[KeptItem]) -> None:
        self.table.show_rows(items)
        self._count.setText(self.tr("Things: {count}").format(count=len(items)))

    def _show_item(self, item: KeptItem | None) -> None:
        """One thing, or the form for the next one."""
        self._item, self._person, self._document = item, None, None
        self._card_frame.setVisible(item is not None)
        self._form_frame.setVisible(item is None)
        if item is None:
            return
        self._title.setText(f"{item.number} · {item.description}")
        self._facts.setText("\n".join(f"{name}: {text}" for name, text in self._said(item).items() if text))
        self._taker.edit.setText(item.given_to or (item.owner if item.person else ""))
        self._taker.setEnabled(item.is_here)
        self._give.setEnabled(item.is_here)
        for name in ("correct_kept", "annul_kept"):
            self._deeds[name].setEnabled(item.annulment is None)
        self._taker.edit.setFocus()

    def _said(self, item: KeptItem) -> dict[str, str]:
        given = f"{self._facility.local(item.given_out_at):%d.%m.%Y %H:%M}" if item.given_out_at else ""
        document = f"{item.document.issuer} {item.document.number}" if item.document else ""
        return {
            words.name_of("kept_kind"): words.of(item.kind),
            words.name_of("place"): item.place,
            words.name_of("quantity"): item.quantity,
            words.name_of("owner"): item.owner,
            words.name_of("prisoner"): item.prisoner.name if item.prisoner else "",
            self.tr("Visit"): item.visit,
            words.name_of("note"): item.note,
            self.tr("Taken in"): f"{self._taken(item)}, {item.taken_in_by}",
            self.tr("Given out"): " · ".join(part for part in (given, item.given_to, document) if part),
            self.tr("Annulled"): item.annulment.reason if item.annulment else "",
        }

    def _show_taker(self, arrival: Arrival) -> None:
        if isinstance(arrival, Leaving):
            self._person, self._document = arrival.visit.person, arrival.visit.document
        elif isinstance(arrival, Arriving):
            self._person, self._document = arrival.person, arrival.document
        if self._person is not None:
            self._taker.edit.setText(self._person.name)

    def _taken_in(self, done: Done[KeptItem]) -> None:
        said = self.tr("{number} is corrected.") if self._corrected else self.tr("{number} is kept.")
        self._empty_form()
        self._after(said, done)

    def _after(self, said: str, done: Done[KeptItem]) -> None:
        self._show_item(done.value)
        self._messages.success(said.format(number=done.value.number))
        self.changed.emit(done.changed)
        self.reload()

    def _annul(self) -> None:
        if self._item is not None:
            why = self.tr("Two people annul {number}: you, and another one who signs in here and says why.")
            self._second.ask(
                why.format(number=self._item.number),
                partial(self._counters.kept_items.annul, self._item.number),
                partial(self._after, self.tr("{number} is annulled; it stays in the register.")),
                self._messages.show_notice,
            )

    def _open_versions(self) -> None:
        if self._item is not None:
            self._past.open_record(self._item.number)

    def _print(self) -> None:
        if self._item is not None:
            self._paper.print_kept_item(self._item)

    def _taken(self, item: KeptItem) -> str:
        return f"{self._facility.local(item.taken_in_at):%d.%m.%Y}" if item.taken_in_at else ""


def _whose(item: KeptItem) -> str:
    """Whose it is, and who took it."""
    owner = item.owner or (item.prisoner.name if item.prisoner else "")
    return " → ".join(name for name in (owner, item.given_to) if name)
