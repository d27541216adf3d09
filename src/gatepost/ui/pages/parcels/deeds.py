"""What the page of parcels does: receive, correct, inspect, move, hand over, annul; and what it says about that."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gatepost.desk.counters import Counters
from gatepost.domain.changes import Done
from gatepost.domain.errors import AuthorityNeeded, Notice
from gatepost.domain.parcels import Inspected, Move, Parcel, ParcelState
from gatepost.ui import words
from gatepost.ui.background import Background
from gatepost.ui.messages import Messages
from gatepost.ui.pages.parcels.move_dialog import MoveDialog
from gatepost.ui.parcel_paperwork import ParcelPaperwork
from gatepost.ui.widgets.second_person import SecondPerson


class ParcelDeeds(QObject):
    """`done` carries a parcel as it is now, `changed` the subjects of a deed; after `not_done` it may be tried again.

    What is said comes after them, because whoever opens a parcel dismisses what was said before.
    """

    done = Signal(object)
    handed_over = Signal()
    changed = Signal(object)
    not_done = Signal()

    def __init__(
        self,
        counters: Counters,
        background: Background,
        messages: Messages,
        paper: ParcelPaperwork,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk = counters.parcels
        self._background = background
        self._messages = messages
        self._paper = paper
        self._window = window
        self._second = SecondPerson(background, window)

    def receive(self, parcel: Parcel) -> None:
        """Take a parcel in; where somebody else may accept it, that person is asked."""
        receive = partial(self._desk.receive, parcel)
        self._background.run(receive, self._received, partial(self._ask_second, receive, self._received))

    def correct(self, number: str, right: Parcel, reason: str) -> None:
        """Write what is right; where that must be let pass, somebody is asked."""
        correct = partial(self._desk.correct, number, right, reason)
        corrected = partial(self._changed_one, self.tr("{number} is corrected.").format(number=number))
        self._background.run(correct, corrected, partial(self._ask_second, correct, corrected))

    def inspect(self, parcel: Parcel, results: list[Inspected], grams: int, witnesses: str) -> None:
        """Write what was found."""
        inspect = partial(self._desk.inspect, parcel.number, results, grams, witnesses)
        said = self.tr("{number} is inspected.").format(number=parcel.number)
        self._background.run(inspect, partial(self._changed_one, said), self._refused)

    def ask_move(self, parcel: Parcel, to: ParcelState) -> None:
        """Ask what a step needs, and take it."""
        dialog = MoveDialog(parcel, to, self._window)
        dialog.wanted.connect(partial(self._move, dialog, parcel))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def check_again(self, parcel: Parcel) -> None:
        """A drawn parcel was looked into once more."""
        said = self.tr("{number} was looked into again.").format(number=parcel.number)
        check = partial(self._desk.check_again, parcel.number)
        self._background.run(check, partial(self._changed_one, said), self._messages.show_notice)

    def annul(self, parcel: Parcel) -> None:
        """Two people cross it out."""
        why = self.tr("Two people annul {number}: you, and another one who signs in here and says why.")
        said = self.tr("{number} is annulled; it stays in the register.").format(number=parcel.number)
        self._second.ask(
            why.format(number=parcel.number),
            partial(self._desk.annul, parcel.number),
            partial(self._changed_one, said),
            self._messages.show_notice,
        )

    def hand_over(self, numbers: Sequence[str], witness: str) -> None:
        """The prisoners have signed."""
        hand_over = partial(self._desk.hand_over, numbers, witness)
        self._background.run(hand_over, self._handed_over, self._refused)

    def _received(self, done: Done[Parcel]) -> None:
        parcel = done.value
        self._tell_done(done)
        said = self.tr("{number} is received for {name}.").format(number=parcel.number, name=parcel.prisoner.name)
        print_both = partial(self._paper.print_received, parcel)
        self._messages.tell(said, self.tr("Print list in two copies and label"), print_both)

    def _move(self, dialog: MoveDialog, parcel: Parcel, move: Move, place: str) -> None:
        def moved(done: Done[Parcel]) -> None:
            dialog.accept()
            said = self.tr("{number}: {state}.").format(number=parcel.number, state=words.of(move.to))
            self._changed_one(said, done)

        self._background.run(partial(self._desk.move, parcel.number, move, place), moved, dialog.show_failure)

    def _handed_over(self, done: Done[list[Parcel]]) -> None:
        self.handed_over.emit()
        self.changed.emit(done.changed)
        said = self.tr("Handed over and signed for: {numbers}.")
        self._messages.success(said.format(numbers=", ".join(one.number for one in done.value)))

    def _changed_one(self, said: str, done: Done[Parcel]) -> None:
        self._tell_done(done)
        self._messages.success(said)

    def _tell_done(self, done: Done[Parcel]) -> None:
        self.done.emit(done.value)
        self.changed.emit(done.changed)

    def _refused(self, notice: Notice) -> None:
        self.not_done.emit()
        self._messages.show_notice(notice)

    def _ask_second(self, deed: Callable[..., Done[Parcel]], done: Callable[[Done[Any]], None], notice: Notice) -> None:
        self._refused(notice)
        if isinstance(notice, AuthorityNeeded):
            self._second.ask(words.notice(notice), deed, done, self._messages.show_notice)
