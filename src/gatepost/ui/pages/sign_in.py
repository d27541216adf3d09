"""Signing in with a password, or with the recovery key when the password is forgotten."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from gatepost.desk.sign_in import Opened, SignInDesk
from gatepost.domain.errors import (
    KeyFileDamaged,
    KeyFileMissing,
    Notice,
    PasswordsDiffer,
    StoreDamaged,
    StoreMissing,
)
from gatepost.ui import icons
from gatepost.ui.background import Background
from gatepost.ui.field_names import name_of
from gatepost.ui.messages import Messages
from gatepost.ui.theme import Theme, scaled
from gatepost.ui.widgets.form import LabelledEdit, chain

_MENDED_BY_A_BACKUP = (StoreDamaged, StoreMissing, KeyFileMissing, KeyFileDamaged)
_CARD_PX, _ICON_PX = 480, 56


class SignInPage(QWidget):
    """`opened` carries the open store and its officer; `restore_wanted` asks for the dialog of backups."""

    opened = Signal(object)
    restore_wanted = Signal()
    practice_wanted = Signal()

    def __init__(
        self, desk: SignInDesk, background: Background, messages: Messages, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._messages = messages
        self._build(theme)

    def show_empty(self, login: str = "") -> None:
        """Ask for a password; `login` is filled in where it is known."""
        self._cards.setCurrentIndex(0)
        for line in (self._login, self._password, self._recovery_key, self._new_password, self._again):
            line.edit.clear()
        self._login.edit.setText(login)
        self._set_busy(False)
        (self._password if login else self._login).edit.setFocus()

    def sign_in(self) -> None:
        """Open the store with the password."""
        self._start(partial(self._desk.sign_in, self._login.text, self._password.text))

    def reset_password(self) -> None:
        """Open the store with the recovery key and set a new password."""
        if self._new_password.text != self._again.text:
            self._messages.show_notice(PasswordsDiffer())
            return
        self._start(
            partial(self._desk.reset_password, self._reset_login.text, self._recovery_key.text, self._new_password.text)
        )

    def show_practice_coming(self, done: int, of: int) -> None:
        """How much of the invented year is written; it is made once a day."""
        self._set_busy(True)
        said = self.tr("A year of invented people is being made: {done} of {of} days")
        self._practise.setText(said.format(done=done, of=of))

    def _start(self, work: object) -> None:
        if not self._enter.isEnabled() or not callable(work):
            return
        self._set_busy(True)
        self._messages.dismiss()
        self._background.run(work, self._opened, self._refused)

    def _opened(self, opened: Opened) -> None:
        self.show_empty()
        self.opened.emit(opened)

    def _refused(self, notice: Notice) -> None:
        self._set_busy(False)
        if isinstance(notice, _MENDED_BY_A_BACKUP):
            self._messages.show_notice(notice, self.tr("Restore a backup…"), self.restore_wanted.emit)
        else:
            self._messages.show_notice(notice)
        self._password.edit.setFocus()
        self._password.edit.selectAll()

    def _set_busy(self, busy: bool) -> None:
        self._enter.setEnabled(not busy)
        self._reset.setEnabled(not busy)
        self._practise.setEnabled(not busy)
        self._practise.setText(self.tr("Practise with invented people"))
        self._enter.setText(self.tr("Opening the store…") if busy else self.tr("Sign in"))

    def _build(self, theme: Theme) -> None:
        self._cards = QStackedWidget()
        self._cards.setFixedWidth(scaled(_CARD_PX))
        self._cards.addWidget(self._password_card(theme))
        self._cards.addWidget(self._recovery_card())
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(self._cards, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)

    def _password_card(self, theme: Theme) -> QFrame:
        picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        picture.setPixmap(icons.pixmap("gatepost", theme.colours.accent, _ICON_PX))
        title = QLabel("Gatepost", alignment=Qt.AlignmentFlag.AlignCenter)
        title.setProperty("role", "title")
        self._login = LabelledEdit("login", name_of("login"))
        self._password = LabelledEdit("password", name_of("password"), secret=True)
        self._enter = QPushButton(self.tr("Sign in"))
        self._enter.setObjectName("sign_in")
        self._enter.setProperty("role", "primary")
        self._enter.setAutoDefault(True)
        self._enter.clicked.connect(self.sign_in)
        forgotten = QPushButton(self.tr("Forgotten password: use the recovery key"))
        forgotten.setProperty("role", "link")
        forgotten.clicked.connect(lambda: self._cards.setCurrentIndex(1))
        restore = QPushButton(self.tr("Restore a backup…"))
        restore.setObjectName("restore_backup")
        restore.setProperty("role", "link")
        restore.clicked.connect(self.restore_wanted)
        self._practise = QPushButton(self.tr("Practise with invented people"))
        self._practise.setObjectName("practise")
        self._practise.setProperty("role", "link")
        self._practise.clicked.connect(self.practice_wanted)
        chain([self._login.edit, self._password.edit], self.sign_in)
        return _card(picture, title, self._login, self._password, self._enter, self._practise, forgotten, restore)

    def _recovery_card(self) -> QFrame:
        title = QLabel(self.tr("New password with the recovery key"), wordWrap=True)
        title.setProperty("role", "title")
        self._reset_login = LabelledEdit("reset_login", name_of("login"))
        self._recovery_key = LabelledEdit("recovery", self.tr("Recovery key"), self.tr("Thirty signs from the sheet."))
        self._new_password = LabelledEdit("reset_password", self.tr("New password"), secret=True)
        self._again = LabelledEdit("reset_password_again", self.tr("Password once more"), secret=True)
        self._reset = QPushButton(self.tr("Set the password and sign in"))
        self._reset.setProperty("role", "primary")
        self._reset.setAutoDefault(True)
        self._reset.clicked.connect(self.reset_password)
        back = QPushButton(self.tr("Back"))
        back.setProperty("role", "link")
        back.clicked.connect(lambda: self._cards.setCurrentIndex(0))
        lines = (self._reset_login, self._recovery_key, self._new_password, self._again)
        chain([line.edit for line in lines], self.reset_password)
        return _card(title, *lines, self._reset, back)


def _card(*widgets: QWidget) -> QFrame:
    frame = QFrame()
    frame.setObjectName("panel")
    column = QVBoxLayout(frame)
    column.setContentsMargins(32, 28, 32, 28)
    column.setSpacing(14)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return frame
