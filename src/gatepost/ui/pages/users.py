"""The page of users: who may sign in as what, first passwords, and the recovery key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QInputDialog, QLabel, QLineEdit, QPushButton

from gatepost.desk.counters import Counters
from gatepost.domain.facility import Facility
from gatepost.domain.roles import Role, User
from gatepost.ui import printing, words
from gatepost.ui.background import Background
from gatepost.ui.messages import Messages
from gatepost.ui.widgets.choice import Choice
from gatepost.ui.widgets.form import LabelledEdit, panel
from gatepost.ui.widgets.page import Page
from gatepost.ui.widgets.register_table import Column, RegisterTable


class UsersPage(Page):
    """A user is chosen in the list and changed on the right; without a choice a new one is added."""

    def __init__(self, counters: Counters, facility: Facility, background: Background, messages: Messages) -> None:
        super().__init__(counters, facility, background, messages)
        self._chosen: User | None = None
        self._build()
        self.choose(None)

    def reload(self) -> None:
        """Ask for the users."""
        self._background.run(self._counters.admin.users, self.table.show_rows, self._messages.show_notice)

    def choose(self, user: User | None) -> None:
        """Show a user to be changed; None for a new one."""
        self._chosen = user
        self._title.setText(user.officer.name if user else self.tr("New user"))
        self._login.edit.setText(user.officer.login if user else "")
        self._login.edit.setReadOnly(user is not None)
        self._name.edit.setText(user.officer.name if user else "")
        self._role.choose(user.officer.role if user else Role.OFFICER)
        for line in (self._password, self._own_password):
            line.edit.clear()
        self._add.setVisible(user is None)
        for button in (self._change, self._set, self._retire, self._new):
            button.setVisible(user is not None)
        self._retire.setEnabled(user is not None and user.active)

    def add_user(self) -> None:
        """Add a user with a first password."""
        role = self._role.value
        if isinstance(role, Role):
            first = (self._login.text, self._name.text, role, self._password.text, self._own_password.text)
            said = self.tr("{name} can sign in now, and chooses a password of their own first.")
            self._act(partial(self._counters.admin.add_user, *first), said, self._name.text or self._login.text)

    def change_user(self) -> None:
        """Write another name or role."""
        role = self._role.value
        if self._chosen is not None and isinstance(role, Role):
            work = partial(self._counters.admin.change_user, self._chosen.officer.login, self._name.text, role)
            self._act(work, self.tr("{name} is saved. It counts at the next sign-in."), self._name.text)

    def set_password(self) -> None:
        """Give the chosen user a new first password."""
        if self._chosen is not None:
            login = self._chosen.officer.login
            work = partial(self._counters.admin.set_password, login, self._password.text, self._own_password.text)
            said = self.tr("{name} has a new password, and chooses another one at the next sign-in.")
            self._act(work, said, self._chosen.officer.name)

    def retire(self) -> None:
        """Take the chosen user's sign-in away."""
        if self._chosen is not None:
            work = partial(self._counters.admin.retire_user, self._chosen.officer.login)
            said = self.tr("{name} cannot sign in any more. What they did keeps their name.")
            self._act(work, said, self._chosen.officer.name)

    def renew_recovery_key(self) -> None:
        """Make another recovery key and print it; the old sheet is worth nothing then."""
        title = self.tr("New recovery key")
        asked = self.tr("The sheet in the safe will open nothing any more. Your own password:")
        own, agreed = QInputDialog.getText(self, title, asked, QLineEdit.EchoMode.Password)
        if agreed:
            work = partial(self._counters.admin.renew_recovery_key, own)
            self._background.run(work, self._print_key, self._messages.show_notice)

    def _act(self, work: Callable[[], Any], said: str, name: str) -> None:
        def done(value: object) -> None:
            del value
            self._messages.success(said.format(name=name))
            self.choose(None)
            self.reload()

        self._background.run(work, done, self._messages.show_notice)

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(self._list(), 3)
        row.addWidget(self._form(), 3)

    def _list(self) -> QFrame:
        columns: list[Column[User]] = [
            Column(self.tr("User"), lambda user: user.officer.login),
            Column(self.tr("Name"), lambda user: user.officer.name, stretches=True),
            Column(self.tr("Role"), lambda user: words.of(user.officer.role)),
            Column(self.tr("Sign-in"), self._standing),
        ]
        self.table: RegisterTable[User] = RegisterTable(columns)
        self.table.setAccessibleName(self.tr("Users"))
        self.table.opened.connect(self.choose)
        hint = QLabel(self.tr("Enter or a double click opens a user."))
        hint.setProperty("role", "hint")
        renew = QPushButton(self.tr("New recovery key…"))
        renew.setObjectName("renew_recovery_key")
        renew.clicked.connect(self.renew_recovery_key)
        last = QHBoxLayout()
        last.addWidget(hint, 1)
        last.addWidget(renew)
        frame, column = panel(self.tr("Users"))
        column.addWidget(self.table, 1)
        column.addLayout(last)
        return frame

    def _form(self) -> QFrame:
        self._login = LabelledEdit("user_login", words.name_of("login"))
        self._name = LabelledEdit("user_name", self.tr("Name"))
        self._role = Choice("role", Role)
        self._password = LabelledEdit(
            "user_password", self.tr("First password"), self.tr("The user chooses another one."), secret=True
        )
        self._own_password = LabelledEdit(
            "own_password", self.tr("Your own password"), self.tr("Asked for where a password is set."), secret=True
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        for place, widget in enumerate((self._login, self._name, self._role, self._password, self._own_password)):
            grid.addWidget(widget, place, 0)
        frame, column = panel("")
        self._title = QLabel()
        self._title.setProperty("role", "title")
        column.addWidget(self._title)
        column.addLayout(grid)
        column.addLayout(self._buttons())
        column.addStretch(1)
        return frame

    def _buttons(self) -> QGridLayout:
        self._add = self._button("add_user", self.tr("Add user"), self.add_user, primary=True)
        self._change = self._button("change_user", self.tr("Save name and role"), self.change_user, primary=True)
        self._set = self._button("set_password", self.tr("Set the password"), self.set_password)
        self._retire = self._button("retire_user", self.tr("Take the sign-in away"), self.retire)
        self._new = self._button("new_user", self.tr("Another new user"), partial(self.choose, None))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        for place, button in enumerate((self._add, self._change, self._set, self._retire, self._new)):
            grid.addWidget(button, (place + 1) // 2, (place + 1) % 2)
        return grid

    @staticmethod
    def _button(name: str, text: str, act: Callable[[], None], primary: bool = False) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setProperty("role", "primary" if primary else "")
        button.clicked.connect(partial(_act, act))
        return button

    def _standing(self, user: User) -> str:
        if not user.active:
            return self.tr("taken away")
        return self.tr("first password") if user.must_change else self.tr("yes")

    def _print_key(self, key: str) -> None:
        document = printing.sheet(
            self.tr("Gatepost recovery key: {name}").format(name=self._facility.name),
            key,
            (self.tr("Keep this sheet in the safe. The sheet before it opens nothing any more: destroy it."),),
        )
        printing.ask_and_print(document, self)
        self._messages.tell(self.tr("The new recovery key is {key}. It is shown only now.").format(key=key))


def _act(act: Callable[[], None], checked: object = None) -> None:
    """A button says whether it is pressed down; nobody asked."""
    del checked
    act()
