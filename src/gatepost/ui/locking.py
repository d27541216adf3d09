"""The locked window: everything hidden until a password is given, and given back as it was."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from gatepost.ui.pages.lock import LockPage


class Lock:
    """Hides the dialogs of a window and shows the page that asks for a password over its pages."""

    def __init__(self, window: QWidget, stack: QStackedWidget) -> None:
        self._window = window
        self._stack = stack
        self._page: LockPage | None = None
        self._hidden: list[tuple[QDialog, bool]] = []  # and whether each held the window up

    @property
    def is_on(self) -> bool:
        """Whether the window is locked."""
        return self._page is not None

    def put_on(self, page: LockPage) -> None:
        """Hide everything. Our own dialogs come back; Qt's short questions (a file, a line) are given up."""
        shown = [one for one in self._window.findChildren(QDialog) if one.isVisible()]
        ours = [one for one in shown if type(one).__module__.startswith("gatepost.")]
        self._hidden = [(dialog, dialog.isModal()) for dialog in ours]
        for dialog in ours:
            dialog.hide()
        for question in shown:
            if question not in ours:
                question.reject()
        self._page = page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.take_focus()

    def take_off(self) -> None:
        """Take the page away; `give_back` or `give_up` says what becomes of the dialogs."""
        if self._page is not None:
            self._stack.removeWidget(self._page)
            self._page.deleteLater()
            self._page = None

    def give_back(self) -> None:
        """The same officer goes on: the dialogs are there again."""
        hidden, self._hidden = self._hidden, []
        for dialog, is_modal in hidden:
            if is_modal:
                dialog.open()
            else:
                dialog.show()

    def give_up(self) -> None:
        """Another officer begins: the dialogs of the one before are closed."""
        hidden, self._hidden = self._hidden, []
        for dialog, _ in hidden:
            dialog.reject()
