"""Refuses one visitor: reasons from the closed list, several at once."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gatepost.domain.refusals import RefusalCode
from gatepost.ui import words
from gatepost.ui.widgets.form import BEFORE_BUTTONS_PX, LabelledEdit

_COLUMNS = 2


class RefusalDialog(QDialog):
    """`wanted` carries the codes and the explanation."""

    wanted = Signal(object, str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("refusal")
        self.setWindowTitle(self.tr("Refuse a visit"))
        self._codes = {code: QCheckBox(words.of(code)) for code in RefusalCode}
        self._explanation = LabelledEdit("explanation", self.tr("Explanation"))
        self._build(name)

    def choose(self, code: RefusalCode) -> None:
        """Tick a reason."""
        self._codes[code].setChecked(True)

    def refuse(self) -> None:
        """Hand over what is ticked."""
        codes = tuple(code for code, box in self._codes.items() if box.isChecked())
        self.wanted.emit(codes, self._explanation.text)

    def _build(self, name: str) -> None:
        title = QLabel(self.tr("{name} is not let in, because:").format(name=name), wordWrap=True)
        title.setProperty("role", "heading")
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        for place, (code, box) in enumerate(self._codes.items()):
            box.setObjectName(f"code_{code.value}")
            grid.addWidget(box, place // _COLUMNS, place % _COLUMNS, Qt.AlignmentFlag.AlignLeft)
        refuse = QPushButton(self.tr("Refuse  ·  Ctrl+Enter"))
        refuse.setObjectName("refuse_now")
        refuse.setProperty("role", "primary")
        refuse.setShortcut("Ctrl+Return")
        refuse.setAutoDefault(False)
        back = QPushButton(self.tr("Back  ·  Esc"))
        back.setAutoDefault(False)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(back)
        row.addWidget(refuse)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(title)
        column.addLayout(grid)
        column.addWidget(self._explanation)
        column.addSpacing(BEFORE_BUTTONS_PX)
        column.addLayout(row)
        refuse.clicked.connect(self.refuse)
        back.clicked.connect(self.reject)
        next(iter(self._codes.values())).setFocus()
