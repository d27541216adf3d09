"""The locked window: what was being typed is kept behind it, for whoever typed it, until somebody else takes over."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gatepost.desk.sign_in import Opened
from gatepost.domain.errors import Notice
from gatepost.domain.roles import Officer
from gatepost.ui import icons
from gatepost.ui.background import Background
from gatepost.ui.field_names import name_of
from gatepost.ui.messages import Messages
from gatepost.ui.theme import Theme, scaled
from gatepost.ui.widgets.form import LabelledEdit, chain

_CARD_PX, _ICON_PX = 480, 56


class LockPage(QWidget):
    """`opened` carries who signed in (`Opened`); `sign_out_wanted` closes the store instead."""

    opened = Signal(object)
    sign_out_wanted = Signal()

    def __init__(
        self,
        officer: Officer,
        unsaved: str,
        take_over: Callable[[str, str], Opened],
        background: Background,
        messages: Messages,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._officer = officer
        self._unsaved = unsaved
        self._take_over = take_over
        self._background = background
        self._messages = messages
        self._agreed = False  # whoever comes next has been told what would be lost
        self._build(theme)

    def unlock(self) -> None:
        """Let in whoever this password belongs to; somebody else is told first what the last officer has not saved."""
        if not self._enter.isEnabled():
            return
        login = self._login.text.strip()
        if login != self._officer.login and self._unsaved and not self._agreed:
            self._agreed = True
            said = self.tr("{name} has not saved yet: {what}. Press Enter once more to go on without it.")
            self._messages.tell(said.format(name=self._officer.name, what=self._unsaved))
            return
        self._enter.setEnabled(False)
        self._messages.dismiss()
        self._background.run(partial(self._take_over, login, self._password.text), self.opened.emit, self._refused)

    def take_focus(self) -> None:
        """Ask for the password."""
        self._password.edit.setFocus()

    def _build(self, theme: Theme) -> None:
        picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        picture.setPixmap(icons.pixmap("gatepost", theme.colours.accent, _ICON_PX))
        title = QLabel(self.tr("Locked"), alignment=Qt.AlignmentFlag.AlignCenter)
        title.setProperty("role", "title")
        kept = self.tr("What {name} was typing is kept: {what}.") if self._unsaved else self.tr("{name} was here.")
        said = QLabel(kept.format(name=self._officer.name, what=self._unsaved), wordWrap=True)
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        said.setObjectName("locked_said")
        hint = self.tr("Another officer puts in another name.")
        self._login = LabelledEdit("lock_login", name_of("login"), hint)
        self._login.edit.setText(self._officer.login)
        self._password = LabelledEdit("lock_password", name_of("password"), secret=True)
        self._enter = QPushButton(self.tr("Go on"))
        self._enter.setObjectName("unlock")
        self._enter.setProperty("role", "primary")
        self._enter.clicked.connect(self.unlock)
        out = QPushButton(self.tr("Sign out and close the store"))
        out.setObjectName("lock_sign_out")
        out.setProperty("role", "link")
        out.clicked.connect(self.sign_out_wanted)
        chain([self._login.edit, self._password.edit], self.unlock)
        frame = QFrame()
        frame.setObjectName("panel")
        frame.setFixedWidth(scaled(_CARD_PX))
        column = QVBoxLayout(frame)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(14)
        for widget in (picture, title, said, self._login, self._password, self._enter, out):
            column.addWidget(widget)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(frame, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)

    def _refused(self, notice: Notice) -> None:
        self._enter.setEnabled(True)
        self._messages.show_notice(notice)
        self._password.edit.setFocus()
        self._password.edit.selectAll()
