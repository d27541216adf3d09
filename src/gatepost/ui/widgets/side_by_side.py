"""Two records beside each other, line by line, with a word and a sign that say how far they agree."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel

from gatepost.domain.errors import QT_TRANSLATE_NOOP
from gatepost.domain.likeness import Agreement

_AGREEMENTS = {
    Agreement.SAME: QT_TRANSLATE_NOOP("SideBySide", "= the same"),
    Agreement.NEAR: QT_TRANSLATE_NOOP("SideBySide", "≈ nearly"),
    Agreement.OTHER: QT_TRANSLATE_NOOP("SideBySide", "≠ different"),
}


@dataclass(frozen=True)
class Compared:
    """One line: what it is about, what the one and the other say, and how far they agree, where that is known."""

    label: str
    left: str
    right: str
    agreement: Agreement | None = None


def side_by_side(lines: Sequence[Compared], heads: tuple[str, str] = ("", "")) -> QGridLayout:
    """The lines in a grid, under a heading for each side."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(6)
    for at, text in enumerate(heads, 1):
        if text:
            head = QLabel(text)
            head.setProperty("role", "heading")
            grid.addWidget(head, 0, at)
    for place, line in enumerate(lines, 1):
        label = QLabel(line.label)
        label.setProperty("role", "label")
        said = QCoreApplication.translate("SideBySide", _AGREEMENTS[line.agreement]) if line.agreement else ""
        cells = (label, QLabel(line.left or "–"), QLabel(line.right or "–"), QLabel(said))
        for at, cell in enumerate(cells):
            cell.setWordWrap(at in (1, 2))
            grid.addWidget(cell, place, at, Qt.AlignmentFlag.AlignTop)
    grid.setColumnStretch(1, 1)
    grid.setColumnStretch(2, 1)
    return grid
