"""What happens at the gate itself: the search, the badge, the locker with what is left in it, a written permission."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from gatepost.domain.visits import Admission, SearchResult
from gatepost.ui import words
from gatepost.ui.widgets.choice import Choice
from gatepost.ui.widgets.form import LabelledEdit, chain

_NAMES = ("badge", "locker", "belongings")
_SHARES = (3, 2, 2, 5)


class EntryRow(QWidget):
    """One row of short answers, none of which a visit must have, and a line for the permission where one is needed."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search = Choice("search_result", SearchResult)
        self._lines = {name: LabelledEdit(name, words.name_of(name)) for name in _NAMES}
        self._lines["belongings"].edit.setPlaceholderText(self.tr("Telephone, keys, …"))
        self._permission = LabelledEdit("permission", words.name_of("permission"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.addWidget(self._permission, 0, 0, 1, len(_SHARES))
        for place, widget in enumerate((self._search, *self._lines.values())):
            grid.addWidget(widget, 1, place)
        for place, share in enumerate(_SHARES):
            grid.setColumnStretch(place, share)
        self._search.entered.connect(self._lines["badge"].edit.setFocus)
        chain([line.edit for line in self._lines.values()], self.entered.emit)
        self._permission.edit.returnPressed.connect(self.entered)
        self.clear()

    @property
    def is_touched(self) -> bool:
        """Whether anything was answered."""
        lines = (*self._lines.values(), self._permission)
        return self._search.value is not None or any(line.text.strip() for line in lines)

    @property
    def wants_permission(self) -> bool:
        """Whether the permission is needed and still empty."""
        return not self._permission.isHidden() and not self._permission.text.strip()

    def clear(self) -> None:
        """For the next visitor."""
        self._search.choose(None)
        for line in (*self._lines.values(), self._permission):
            line.edit.clear()
        self._permission.hide()

    def focus_permission(self) -> None:
        """Where the next answer is needed."""
        self._permission.edit.setFocus()

    def ask_permission(self, needed: bool) -> None:
        """Whether this kind of visit needs a written permission."""
        self._permission.setVisible(needed)

    def added_to(self, admission: Admission) -> Admission:
        """The admission with these answers."""
        search = self._search.value
        items = [item.strip() for item in self._lines["belongings"].text.replace(";", ",").split(",")]
        return replace(
            admission,
            badge=self._lines["badge"].text.strip(),
            locker=self._lines["locker"].text.strip(),
            belongings="\n".join(item for item in items if item),
            search_result=search if isinstance(search, SearchResult) else None,
            permission="" if self._permission.isHidden() else self._permission.text.strip(),
        )
