"""What a set-up file would change, setting by setting, before anything is written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gatepost.domain.set_up_file import Difference
from gatepost.ui import words
from gatepost.ui.widgets.register_table import Column, RegisterTable

_SIZE = (820, 480)


class SetUpDialog(QDialog):
    """Accepted where the administrator wants it so."""

    def __init__(self, differences: Sequence[Difference], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Take a set-up"))
        self.resize(*_SIZE)
        said = QLabel(
            self.tr(
                "This would change here. The name of this post stays. Rules that come with it are in force from then "
                "on: take them only if you have compared them with the law."
            ),
            wordWrap=True,
        )
        columns: list[Column[Difference]] = [
            Column(self.tr("Setting"), lambda one: words.name_of(one.name), stretches=True),
            Column(self.tr("Here"), lambda one: one.here or "–", stretches=True),
            Column(self.tr("In the file"), lambda one: one.in_file or "–", stretches=True),
        ]
        self.table: RegisterTable[Difference] = RegisterTable(columns)
        self.table.setAccessibleName(self.tr("What would change"))
        self.table.show_rows(differences)
        take = QPushButton(self.tr("Set this post up like that"))
        take.setObjectName("take_set_up")
        take.setProperty("role", "primary")
        take.clicked.connect(self.accept)
        leave = QPushButton(self.tr("Cancel  ·  Esc"))
        leave.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(take)
        column = QVBoxLayout(self)
        column.addWidget(said)
        column.addWidget(self.table, 1)
        column.addLayout(row)
