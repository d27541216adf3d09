"""A user chooses another password of their own."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gatepost.domain import passwords
from gatepost.domain.errors import Notice, PasswordsDiffer, WrongPassword
from gatepost.ui.background import Background
from gatepost.ui.theme import scaled
from gatepost.ui.widgets.form import LabelledEdit, chain

_WIDTH_PX = 520


class PasswordDialog(QDialog):
    """Accepted once the new password counts. `change` is what writes it, from the old one and the new one."""

    def __init__(
        self, why: str, change: Callable[[str, str], None], background: Background, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("change_password")
        self.setWindowTitle(self.tr("Choose a password"))
        self.setMinimumWidth(scaled(_WIDTH_PX))
        self._change = change
        self._background = background
        self._build(why)

    def save(self) -> None:
        """Write the new password, or say what is wrong with it."""
        if not self._save.isEnabled():
            return
        if self._new.text != self._again.text:
            self._refused(PasswordsDiffer())
            return
        self._save.setEnabled(False)
        work = partial(self._change, self._old.text, self._new.text)
        self._background.run(work, self._saved, self._refused)

    def _build(self, why: str) -> None:
        hint = self.tr("At least {least} characters; several words that do not belong together are best.")
        self._old = LabelledEdit("old_password", self.tr("Password until now"), secret=True)
        self._new = LabelledEdit(
            "chosen_password", self.tr("New password"), hint.format(least=passwords.LEAST), secret=True
        )
        self._again = LabelledEdit("chosen_again", self.tr("Password once more"), secret=True)
        self._said = QLabel(wordWrap=True)
        self._said.setObjectName("password_said")
        self._save = QPushButton(self.tr("Save the password"))
        self._save.setObjectName("save_password")
        self._save.setProperty("role", "primary")
        self._save.clicked.connect(self.save)
        back = QPushButton(self.tr("Back  ·  Esc"))
        back.clicked.connect(self.reject)
        chain([self._old.edit, self._new.edit, self._again.edit], self.save)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (back, self._save):
            button.setAutoDefault(False)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        for widget in (QLabel(why, wordWrap=True), self._old, self._new, self._again, self._said):
            column.addWidget(widget)
        column.addLayout(row)
        self._old.edit.setFocus()

    def _saved(self, done: None) -> None:
        del done
        self.accept()

    def _refused(self, notice: Notice) -> None:
        from gatepost.ui import words  # loaded late on purpose: with the names of everything, not for the first window

        self._save.setEnabled(True)
        self._said.setText(words.notice(notice))
        line = self._old if isinstance(notice, WrongPassword) else self._new
        line.edit.setFocus()
        line.edit.selectAll()
