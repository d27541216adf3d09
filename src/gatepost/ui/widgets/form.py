"""Small helpers for forms: labelled lines that say on Enter where to go next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

_LEAST_SIGNS, _LIST_EDGES_PX = 12, 40
BEFORE_BUTTONS_PX = 12  # between the last line of a card and its buttons


class LabelledEdit(QWidget):
    """A label over a line; `hint` stands under it in small letters."""

    def __init__(
        self, name: str, label: str, hint: str = "", secret: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        head = QLabel(label)
        head.setProperty("role", "label")
        self.edit = QLineEdit()
        self.edit.setObjectName(name)
        self.edit.setAccessibleName(label)
        if secret:
            self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        head.setBuddy(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(head)
        column.addWidget(self.edit)
        if hint:
            small = QLabel(hint, wordWrap=True)
            small.setProperty("role", "hint")
            column.addWidget(small)

    @property
    def text(self) -> str:
        """What stands in the line."""
        return self.edit.text()


def labelled(label: str, widget: QWidget) -> QWidget:
    """Any widget under its label."""
    holder = QWidget()
    head = QLabel(label)
    head.setProperty("role", "label")
    head.setBuddy(widget)
    widget.setAccessibleName(label)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    column.addWidget(head)
    column.addWidget(widget)
    return holder


def may_be_narrow(box: QComboBox) -> None:
    """Let a choice be narrower than its longest text; its list is as wide as it must be."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_LEAST_SIGNS)
    longest = max((box.fontMetrics().horizontalAdvance(box.itemText(at)) for at in range(box.count())), default=0)
    box.view().setMinimumWidth(longest + _LIST_EDGES_PX)


def chain(edits: Sequence[QLineEdit], finish: Callable[[], None]) -> None:
    """Enter goes from each line to the next, and from the last one on to `finish`."""
    for edit, following in pairwise(edits):
        edit.returnPressed.connect(following.setFocus)
    edits[-1].returnPressed.connect(finish)


def panel(title: str) -> tuple[QFrame, QVBoxLayout]:
    """A raised part of a page, under a title where it has one, and the column that its content goes into."""
    frame = QFrame()
    frame.setObjectName("panel")
    column = QVBoxLayout(frame)
    column.setContentsMargins(20, 16, 20, 16)
    column.setSpacing(14)
    if title:
        head = QLabel(title, wordWrap=True)
        head.setProperty("role", "title")
        column.addWidget(head)
    return frame, column


def scrolled(label: QLabel) -> QScrollArea:
    """A text that may be longer than its room."""
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(label)
    area.viewport().setAutoFillBackground(False)
    label.setAutoFillBackground(False)
    return area


def register_panel(
    title: str,
    count: QLabel,
    tools: Sequence[QWidget],
    table: QWidget,
    hint: str = "",
    second_row: QWidget | None = None,
) -> QFrame:
    """A register: its title and how many it shows, tools on the right or in a row below, the table, a hint under it."""
    head = QLabel(title)
    head.setProperty("role", "title")
    count.setProperty("role", "muted")
    table.setAccessibleName(title)
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(head)
    row.addWidget(count)
    row.addStretch(1)
    for tool in tools:
        row.addWidget(tool)
    frame = QFrame()
    frame.setObjectName("panel")
    column = QVBoxLayout(frame)
    column.setContentsMargins(16, 16, 16, 16)
    column.setSpacing(12)
    column.addLayout(row)
    if second_row is not None:
        column.addWidget(second_row)
    column.addWidget(table, 1)
    if hint:
        small = QLabel(hint, wordWrap=True)
        small.setProperty("role", "hint")
        column.addWidget(small)
    return frame
