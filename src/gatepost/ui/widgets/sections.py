"""Pages behind one entry of the rail, one shown at a time; Ctrl+Tab goes to the next where there are several."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from gatepost.ui.widgets.later import Later
from gatepost.ui.widgets.page import Page
from gatepost.ui.widgets.reachable import Reachable


class Sections(QWidget):
    """A bar with the pages' names over the page; a page is made when it is first shown."""

    def __init__(self, pages: Sequence[tuple[str, Later[Page]]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = [page for _, page in pages]
        self._place = 0
        self._shown: dict[int, Reachable] = {}
        self._bar = QTabBar()
        self._bar.setObjectName("sections")
        self._bar.setDrawBase(False)
        self._bar.setExpanding(False)
        self._stack = QStackedWidget()
        for name, _ in pages:
            self._bar.addTab(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if len(pages) > 1:
            column.addLayout(self._head())
            QShortcut(QKeySequence("Ctrl+Tab"), self, self._next)
        column.addWidget(self._stack, 1)
        self._bar.currentChanged.connect(self._show)

    @property
    def page(self) -> Page:
        """The page that is shown, or will be."""
        return self.pages[self._place].page

    def hasHeightForWidth(self) -> bool:
        """No, as a page."""
        return False

    def reload(self) -> None:
        """Show the page, its content fresh."""
        if self._place not in self._shown:
            self._put_in_place()
        self._stack.setCurrentWidget(self._shown[self._place])
        self.page.reload()

    def make_ahead(self) -> bool:
        """Make the page that would be shown first; False where it has been made."""
        if self._place in self._shown:
            return False
        self._put_in_place()
        return True

    def show_page(self, page: Later[Page]) -> None:
        """Show one of the pages, its content fresh."""
        place = self.pages.index(page)
        if place == self._place:
            self.reload()
        else:
            self._bar.setCurrentIndex(place)

    def _put_in_place(self) -> None:
        self._shown[self._place] = Reachable(self.page)
        self._stack.addWidget(self._shown[self._place])

    def _head(self) -> QHBoxLayout:
        keys = QLabel("Ctrl+Tab")
        keys.setProperty("role", "hint")
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 0)
        row.addWidget(self._bar)
        row.addWidget(keys)
        row.addStretch(1)
        return row

    def _next(self) -> None:
        self._bar.setCurrentIndex((self._bar.currentIndex() + 1) % len(self.pages))

    def _show(self, place: int) -> None:
        self._place = place
        self.reload()
