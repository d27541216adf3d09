"""What every page of the workspace, and every part that asks the desks itself, has."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from gatepost.desk.counters import Counters
from gatepost.domain.facility import Facility
from gatepost.domain.reading import Reading
from gatepost.ui.background import Background
from gatepost.ui.messages import Messages


class Page(QWidget):
    """One page, or a part of one: its counters, the facility, background work, messages; `reload` asks for it anew."""

    def __init__(
        self,
        counters: Counters,
        facility: Facility,
        background: Background,
        messages: Messages,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._counters = counters
        self._facility = facility
        self._background = background
        self._messages = messages

    def takes(self, reading: Reading) -> bool:
        """Whether a scan belongs on this page now, instead of opening what it means; `receive` then gets it."""
        del reading
        return False

    def receive(self, reading: Reading) -> None:
        """A scan that belongs here. Only a page that takes scans is asked."""
        raise NotImplementedError

    @property
    def unsaved(self) -> str:
        """What the officer typed here that would be lost; empty where nothing would."""
        return ""

    def hasHeightForWidth(self) -> bool:
        """No: a page takes the height it gets.

        Else every change at the gate would have the lines of every hidden page broken anew, to ask how high they are.
        """
        return False

    def reload(self) -> None:
        """Ask for the page's content anew; each page has its own way."""
        # Qt's metaclass leaves no room for an abstract class, so a page that forgets this says so when it is shown.
        raise NotImplementedError
