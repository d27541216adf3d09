"""First start: the facility, its first administrator, and the recovery key."""

from __future__ import annotations

from functools import partial
from zoneinfo import available_timezones

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gatepost.desk.sign_in import SignInDesk
from gatepost.domain import passwords
from gatepost.domain.errors import Notice, PasswordsDiffer
from gatepost.domain.facility import Facility
from gatepost.ui import translate
from gatepost.ui.background import Background
from gatepost.ui.field_names import name_of
from gatepost.ui.messages import Messages
from gatepost.ui.theme import scaled
from gatepost.ui.widgets.form import LabelledEdit, chain, labelled

EXAMPLE_NAME = "Prison No. 47, Bishkek"
_CARD_PX = 560


class SetupPage(QWidget):
    """Three steps. `finished` carries the administrator's user name, `language_chosen` a language to show at once."""

    finished = Signal(str)
    restore_wanted = Signal()
    language_chosen = Signal(str)

    def __init__(
        self, desk: SignInDesk, background: Background, messages: Messages, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._messages = messages
        self._key_text = ""
        self._build(language)

    def make_store(self) -> None:
        """Make the store, or say what is wrong."""
        if self._password.text != self._again.text:
            self._messages.show_notice(PasswordsDiffer())
            return
        facility = Facility(
            name=self._name.text, time_zone=self._zone.currentText(), language=str(self._language.currentData())
        )
        self._create.setEnabled(False)
        self._messages.tell(self.tr("Making the encrypted store…"))
        self._background.run(
            partial(self._desk.set_up, facility, self._login.text, self._full_name.text, self._password.text),
            self._show_recovery_key,
            self._refused,
        )

    def _build(self, language: str) -> None:
        self._steps = QStackedWidget()
        self._steps.setFixedWidth(scaled(_CARD_PX))
        for step in (self._facility_step(language), self._administrator_step(), self._recovery_step()):
            self._steps.addWidget(step)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(self._steps, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)

    def _facility_step(self, language: str) -> QFrame:
        self._name = LabelledEdit("facility_name", name_of("name"))
        self._name.edit.setPlaceholderText(EXAMPLE_NAME)
        example = QPushButton(self.tr("Use the example: {name}").format(name=EXAMPLE_NAME))
        example.setProperty("role", "link")
        example.clicked.connect(lambda: self._name.edit.setText(EXAMPLE_NAME))
        self._zone = QComboBox(editable=True)
        self._zone.setObjectName("time_zone")
        self._zone.addItems(sorted(available_timezones()))
        self._zone.setCurrentText("Asia/Bishkek")
        self._language = QComboBox()
        self._language.setObjectName("language")
        for code in translate.available():
            self._language.addItem(translate.OWN_NAMES[code], code)
        self._language.setCurrentIndex(self._language.findData(language))
        self._language.activated.connect(lambda _: self.language_chosen.emit(self._language.currentData()))
        restore = QPushButton(self.tr("A gate post that was lost: restore a backup…"))
        restore.setObjectName("restore_backup")
        restore.setProperty("role", "link")
        restore.clicked.connect(self.restore_wanted)
        forward = self._primary("next", self.tr("Next"), self._to_administrator)
        self._name.edit.returnPressed.connect(self._to_administrator)
        return self._step(
            self.tr("Set up this gate post · 1 of 3"),
            self.tr("These settings can be changed later by an administrator."),
            (
                labelled(name_of("language"), self._language),
                self._name,
                example,
                labelled(name_of("time_zone"), self._zone),
                restore,
            ),
            (forward,),
        )

    def _administrator_step(self) -> QFrame:
        self._full_name = LabelledEdit("full_name", self.tr("Your name"))
        self._login = LabelledEdit("new_login", name_of("login"), self.tr("Letters, digits, dot and hyphen."))
        hint = self.tr("At least {least} characters.").format(least=passwords.LEAST)
        self._password = LabelledEdit("new_password", name_of("password"), hint, secret=True)
        self._again = LabelledEdit("new_password_again", self.tr("Password once more"), secret=True)
        self._create = self._primary("create", self.tr("Create the store"), self.make_store)
        back = QPushButton(self.tr("Back"))
        back.clicked.connect(lambda: self._steps.setCurrentIndex(0))
        lines = (self._full_name, self._login, self._password, self._again)
        chain([line.edit for line in lines], self.make_store)
        return self._step(
            self.tr("First administrator · 2 of 3"),
            self.tr("The administrator adds the other users. There is no default password."),
            lines,
            (back, self._create),
        )

    def _recovery_step(self) -> QFrame:
        self._key = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._key.setObjectName("recovery_key")
        self._key.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        show = QPushButton(self.tr("Print the recovery key…"))
        show.clicked.connect(self._print)
        self._kept = QCheckBox(self.tr("I have printed it or written it down, and it will be kept in the safe."))
        self._kept.setObjectName("kept")
        self._finish = self._primary("finish", self.tr("Finish"), lambda: self.finished.emit(self._login.text.strip()))
        self._finish.setEnabled(False)
        self._kept.toggled.connect(self._finish.setEnabled)
        self._kept.toggled.connect(lambda on: self._finish.setFocus() if on else None)
        return self._step(
            self.tr("Recovery key · 3 of 3"),
            self.tr(
                "This key opens the store when every password is forgotten. It is shown only now and kept nowhere. "
                "Without it and without a password nobody can read the register again."
            ),
            (self._key, show, self._kept),
            (self._finish,),
        )

    def _step(self, title: str, said: str, widgets: tuple[QWidget, ...], buttons: tuple[QPushButton, ...]) -> QFrame:
        frame = QFrame()
        frame.setObjectName("panel")
        head = QLabel(title)
        head.setProperty("role", "title")
        text = QLabel(said, wordWrap=True)
        text.setProperty("role", "muted")
        column = QVBoxLayout(frame)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(14)
        for widget in (head, text, *widgets):
            column.addWidget(widget)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        column.addLayout(row)
        return frame

    def _primary(self, name: str, text: str, action: object) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setProperty("role", "primary")
        button.setAutoDefault(True)
        button.clicked.connect(action)
        return button

    def _to_administrator(self) -> None:
        self._messages.dismiss()
        self._steps.setCurrentIndex(1)
        self._full_name.edit.setFocus()

    def _show_recovery_key(self, key: str) -> None:
        self._messages.dismiss()
        self._key_text = key
        self._key.setText(_in_two_lines(key))
        self._steps.setCurrentIndex(2)
        self._kept.setFocus()

    def _refused(self, notice: Notice) -> None:
        self._create.setEnabled(True)
        self._messages.show_notice(notice)

    def _print(self) -> None:
        from gatepost.ui import printing  # loaded late on purpose: the first window need not wait for it

        document = printing.sheet(
            self.tr("Gatepost recovery key: {name}").format(name=self._name.text),
            self._key_text,
            (
                self.tr("Keep this sheet in the safe. Whoever holds it and the computer can read the whole register."),
                self.tr("To use it, choose “Forgotten password” in the sign-in window."),
            ),
        )
        printing.ask_and_print(document, self)


def _in_two_lines(key: str) -> str:
    groups = key.split("-")
    middle = len(groups) // 2
    return "-".join(groups[:middle]) + "-\n" + "-".join(groups[middle:])
