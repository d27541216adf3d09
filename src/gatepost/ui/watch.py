"""Asks, when a visitor or sender is shown, whether they may be on a list, and lays the two side by side."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gatepost.desk.watchlists import WatchlistsDesk
from gatepost.domain.changes import Done
from gatepost.domain.people import IdentityDocument, Person
from gatepost.domain.watchlists import Watched
from gatepost.ui.background import Background
from gatepost.ui.messages import Messages
from gatepost.ui.watch_dialog import Decision, WatchDialog


class Watch(QObject):
    """`decided` says that a decision was written, so that what stands against the visit is asked anew."""

    decided = Signal()

    def __init__(
        self, desk: WatchlistsDesk, background: Background, messages: Messages, may_decide: bool, window: QWidget
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._background = background
        self._messages = messages
        self._may_decide = may_decide
        self._window = window
        self._dialog: WatchDialog | None = None

    def ask(self, person: Person, document: IdentityDocument, said_of_none: str = "") -> None:
        """Open the comparison where somebody may be on a list and nobody has decided yet; else say `said_of_none`."""
        ask = partial(self._desk.matches, person, document)
        show = partial(self._show, person, document, said_of_none)
        self._background.run(ask, show, self._messages.show_notice)

    def _show(self, person: Person, document: IdentityDocument, said_of_none: str, found: Sequence[Watched]) -> None:
        undecided = [one for one in found if one.is_match is None]
        if not undecided:
            if said_of_none:
                self._messages.tell(said_of_none)
            return
        if self._dialog is not None:
            return
        self._dialog = WatchDialog(undecided[0], person, document, self._may_decide, self._window)
        self._dialog.decided.connect(partial(self._decide, person, document))
        self._dialog.finished.connect(self._closed)
        self._dialog.open()

    def _decide(self, person: Person, document: IdentityDocument, decision: Decision) -> None:
        dialog = self._dialog
        if dialog is None:
            return

        def done(written: Done[Person]) -> None:
            dialog.accept()
            self._messages.dismiss()  # it may still say that somebody must compare
            self.decided.emit()
            self.ask(written.value, document)  # there may be another entry

        work = partial(
            self._desk.decide, person, document, decision.watched.entry.id, decision.is_match, decision.reason,
            decision.second,
        )  # fmt: skip
        self._background.run(work, done, dialog.show_failure)

    def _closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
