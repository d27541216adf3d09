"""Several pages behind one entry of the rail, one shown at a time; Ctrl+Tab goes to the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from gatepost.ui.widgets.page import Page


class Sections(QWidget):
    """A bar with the pages' names over the page."""

    def __init__(self, pages: Sequence[tuple[str, Page]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = [page for _, page in pages]
        self._bar = QTabBar()
        self._bar.setObjectName("sections")
        self._bar.setDrawBase(False)
        self._bar.setExpanding(False)
        self._stack = QStackedWidget()
        for name, page in pages:
            self._bar.addTab(name)
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        QShortcut(QKeySequence("Ctrl+Tab"), self, self._next)
        column.addWidget(self._stack, 1)
        self._bar.currentChanged.connect(self._show)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self.pages[self._stack.currentIndex()]

    def hasHeightForWidth(self) -> bool:
        """No, as a page."""
        return False

    def show_page(self, page: Page) -> None:
        """Show one of the pages, its content fresh."""
        if page is self.page:
            page.reload()
        else:
            self._bar.setCurrentIndex(self.pages.index(page))

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
        self._stack.setCurrentIndex(place)
        self.page.reload()
