"""What every page of the workspace, and every part that asks the desks itself, has."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from gatepost.desk.counters import Counters
from gatepost.domain.facility import Facility
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

    def reload(self) -> None:
        """Ask for the page's content anew; each page has its own way."""
        # Qt's metaclass leaves no room for an abstract class, so a page that forgets this says so when it is shown.
        raise NotImplementedError
