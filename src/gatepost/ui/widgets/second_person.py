"""A second person signs in, in place, for what one officer alone may not do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gatepost.desk.authority import SecondSignIn
from gatepost.domain.errors import (
    AuthorityTooLow,
    FieldMissing,
    Notice,
    SamePerson,
    TooManyAttempts,
    WrongPassword,
)
from gatepost.ui import words
from gatepost.ui.background import Background
from gatepost.ui.theme import scaled
from gatepost.ui.widgets.form import BEFORE_BUTTONS_PX, LabelledEdit, chain

_WIDTH_PX = 520
_TO_BE_MENDED_HERE = (WrongPassword, AuthorityTooLow, FieldMissing, SamePerson, TooManyAttempts)


class SecondPersonDialog(QDialog):
    """Says why, and asks for a name, a password and the reason. `signed` carries the SecondSignIn."""

    signed = Signal(object)

    def __init__(self, why: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("second_person")
        self.setWindowTitle(self.tr("Another person signs in"))
        self.setMinimumWidth(scaled(_WIDTH_PX))
        self._why = QLabel(why, wordWrap=True)
        self._why.setObjectName("why")
        self._login = LabelledEdit("second_login", words.name_of("login"))
        self._password = LabelledEdit("second_password", words.name_of("password"), secret=True)
        self._reason = LabelledEdit("second_reason", words.name_of("reason"))
        self._said = QLabel(wordWrap=True)
        self._said.setObjectName("second_said")
        self._said.hide()
        self._sign = QPushButton(self.tr("Sign in and allow"))
        self._sign.setObjectName("second_sign")
        self._sign.setProperty("role", "primary")
        self._sign.setDefault(False)
        self._sign.setAutoDefault(False)
        back = QPushButton(self.tr("Back  ·  Esc"))
        back.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        for widget in (self._why, self._login, self._password, self._reason, self._said):
            column.addWidget(widget)
        column.addSpacing(BEFORE_BUTTONS_PX)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(back)
        row.addWidget(self._sign)
        column.addLayout(row)
        chain([self._login.edit, self._password.edit, self._reason.edit], self.sign)
        self._sign.clicked.connect(self.sign)
        back.clicked.connect(self.reject)
        self._login.edit.setFocus()

    def sign(self) -> None:
        """Hand over what was typed."""
        if self._sign.isEnabled():
            self._sign.setEnabled(False)
            self.signed.emit(SecondSignIn(self._login.text, self._password.text, self._reason.text))

    def show_failure(self, notice: Notice) -> None:
        """What was wrong; everything but the password stays."""
        self._said.setText(words.notice(notice))
        self._said.show()
        self._sign.setEnabled(True)
        self._password.edit.clear()
        (self._reason if isinstance(notice, FieldMissing) else self._password).edit.setFocus()


class SecondPerson(QObject):
    """Asks until it is done, given up, or fails for another reason."""

    def __init__(self, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._background = background

    def ask(
        self,
        why: str,
        act: Callable[[SecondSignIn], Any],
        done: Callable[[Any], None],
        failed: Callable[[Notice], None],
    ) -> None:
        """Open the dialog; `act` is what the second person's sign-in allows."""
        dialog = SecondPersonDialog(why, self._window)
        dialog.signed.connect(partial(self._try, dialog, act, done, failed))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _try(
        self,
        dialog: SecondPersonDialog,
        act: Callable[[SecondSignIn], Any],
        done: Callable[[Any], None],
        failed: Callable[[Notice], None],
        second: SecondSignIn,
    ) -> None:
        def finished(value: Any) -> None:
            dialog.accept()
            done(value)

        def refused(notice: Notice) -> None:
            if isinstance(notice, _TO_BE_MENDED_HERE):
                dialog.show_failure(notice)
            else:
                dialog.reject()
                failed(notice)

        self._background.run(partial(act, second), finished, refused)
