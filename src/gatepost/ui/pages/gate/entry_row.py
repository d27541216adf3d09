"""What happens at the gate itself: the search, the badge, the locker, a written permission, papers that are shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QWidget

from gatepost.domain.visits import Admission, SearchResult
from gatepost.ui import words
from gatepost.ui.widgets.choice import Choice
from gatepost.ui.widgets.form import LabelledEdit, chain
from gatepost.ui.widgets.statement import emptied

_NAMES = ("badge", "locker", "belongings")
_SHARES = (3, 2, 2, 5)


class EntryRow(QWidget):
    """One row of short answers, none of which a visit must have; a permission and papers where they are needed."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search = Choice("search_result", SearchResult)
        self._lines = {name: LabelledEdit(name, words.name_of(name)) for name in _NAMES}
        self._lines["belongings"].edit.setPlaceholderText(self.tr("Telephone, keys, …"))
        self._permission = LabelledEdit("permission", words.name_of("permission"))
        self._searched_by = LabelledEdit("searched_by", words.name_of("searched_by"))
        self._searched_by.edit.setPlaceholderText(self.tr("Empty: you"))
        self._papers = QHBoxLayout()
        self._papers.setSpacing(18)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.addWidget(self._permission, 0, 0, 1, len(_SHARES))
        grid.addLayout(self._papers, 1, 0, 1, len(_SHARES))
        for place, widget in enumerate((self._search, *self._lines.values())):
            grid.addWidget(widget, 2, place)
        grid.addWidget(self._searched_by, 3, 0)
        for place, share in enumerate(_SHARES):
            grid.setColumnStretch(place, share)
        self._search.entered.connect(self._lines["badge"].edit.setFocus)
        chain([line.edit for line in self._lines.values()], self.entered.emit)
        self._permission.edit.returnPressed.connect(self.entered)
        self._search.box.currentIndexChanged.connect(self._ask_who_searched)
        self.clear()

    @property
    def is_touched(self) -> bool:
        """Whether anything was answered."""
        lines = (*self._lines.values(), self._permission, self._searched_by)
        chosen = self._search.value is not None or any(box.isChecked() for box in self._boxes)
        return chosen or any(line.text.strip() for line in lines)

    @property
    def _boxes(self) -> list[QCheckBox]:
        widgets = (self._papers.itemAt(at).widget() for at in range(self._papers.count()))
        return [widget for widget in widgets if isinstance(widget, QCheckBox)]

    @property
    def wants_permission(self) -> bool:
        """Whether the permission is needed and still empty, or a paper was not shown yet."""
        empty = not self._permission.isHidden() and not self._permission.text.strip()
        return empty or not all(box.isChecked() for box in self._boxes)

    def clear(self) -> None:
        """For the next visitor."""
        self._search.choose(None)
        for line in (*self._lines.values(), self._permission, self._searched_by):
            line.edit.clear()
        self._permission.hide()
        self._searched_by.hide()
        emptied(self._papers)

    def focus_permission(self) -> None:
        """Where the next answer is needed."""
        if not self._permission.isHidden() and not self._permission.text.strip():
            self._permission.edit.setFocus()
            return
        for box in self._boxes:
            if not box.isChecked():
                box.setFocus()
                return

    def ask_papers(self, papers: Sequence[str]) -> None:
        """Which papers this kind of visit needs beside the document; what is ticked already stays so."""
        if [box.text() for box in self._boxes] == list(papers):
            return
        emptied(self._papers)
        for name in papers:
            box = QCheckBox(name)
            box.setObjectName("paper")
            self._papers.addWidget(box)
        if papers:
            self._papers.addStretch(1)

    def _ask_who_searched(self) -> None:
        searched = self._search.value in (SearchResult.CLEAR, SearchResult.FOUND_ITEMS)
        self._searched_by.setVisible(searched)

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
            searched_by="" if self._searched_by.isHidden() else self._searched_by.text.strip(),
            papers=tuple(box.text() for box in self._boxes if box.isChecked()),
            permission="" if self._permission.isHidden() else self._permission.text.strip(),
        )
