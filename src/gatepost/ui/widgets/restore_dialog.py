"""Restoring a backup: choose one, look inside, and only then put it in the store's place."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gatepost.desk.restoring import Inside, RestoringDesk, Unlocking
from gatepost.domain.backups import Backup
from gatepost.domain.errors import Notice
from gatepost.ui import words
from gatepost.ui.background import Background
from gatepost.ui.deed_names import deed_name
from gatepost.ui.widgets.backup_columns import backup_columns
from gatepost.ui.widgets.form import LabelledEdit, chain
from gatepost.ui.widgets.register_table import RegisterTable

_WIDTH_PX, _HEIGHT_PX = 860, 620

translate = QCoreApplication.translate
_SAID_PX = 170


class RestoreDialog(QDialog):
    """`restored` carries the folder in which the replaced store is kept."""

    restored = Signal(object)

    def __init__(self, desk: RestoringDesk, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._looked_at: tuple[Backup, Unlocking] | None = None
        self.setObjectName("restore")
        self.setWindowTitle(self.tr("Restore a backup"))
        self.resize(_WIDTH_PX, _HEIGHT_PX)
        self._build()
        self.show_backups(desk.found())

    def show_backups(self, backups: list[Backup]) -> None:
        """List these; the newest is chosen."""
        self.table.show_rows(backups)
        if backups:
            self.table.selectRow(0)
        self._say("" if backups else self.tr("No backup lies beside the store. Choose another folder or a stick."))

    def choose_folder(self) -> None:
        """Look for backups somewhere else."""
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder of the backups"), str(Path.home()))
        if chosen:
            self._background.run(partial(self._desk.backup_in, Path(chosen)), self.show_backups, self._refused)

    def look(self) -> None:
        """Open the chosen backup and say what is inside."""
        chosen = self.table.chosen
        if not chosen or not self._look.isEnabled():
            return
        self._forget()
        unlocking = Unlocking(self._login.text, self._secret.text)
        self._busy(True, self.tr("Every page of {name} is being checked …").format(name=chosen[0].name))
        work = partial(self._desk.look, chosen[0], unlocking)
        self._background.run(work, partial(self._show_inside, unlocking), self._refused)

    def restore(self) -> None:
        """Put the backup that was looked at in the store's place."""
        if self._looked_at is None:
            return
        self._busy(True, self.tr("The store is being restored …"))
        self._background.run(partial(self._desk.restore, *self._looked_at), self._restored, self._refused)

    def _build(self) -> None:
        self.table: RegisterTable[Backup] = RegisterTable(backup_columns(None))
        self.table.setAccessibleName(self.tr("Backups"))
        self.table.selectionModel().selectionChanged.connect(self._forget)
        self.table.opened.connect(lambda _: self.look())
        other = QPushButton(self.tr("Another folder or stick…"))
        other.clicked.connect(self.choose_folder)
        hint = self.tr("Empty: the recovery key instead of a password.")
        self._login = LabelledEdit("restore_login", words.name_of("login"), hint)
        hint = self.tr("Of the day of the backup; a duty officer’s or administrator’s.")
        self._secret = LabelledEdit("restore_secret", self.tr("Password or recovery key"), hint, secret=True)
        chain([self._login.edit, self._secret.edit], self.look)
        self._said = QLabel(wordWrap=True)
        self._said.setObjectName("restore_said")
        self._said.setMinimumHeight(_SAID_PX)
        self._said.setAlignment(Qt.AlignmentFlag.AlignTop)
        who = QHBoxLayout()
        who.setSpacing(12)
        who.addWidget(self._login, 1)
        who.addWidget(self._secret, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.table, 1)
        column.addLayout(who)
        column.addWidget(self._said)
        column.addLayout(self._buttons(other))

    def _buttons(self, other: QPushButton) -> QHBoxLayout:
        self._look = QPushButton(self.tr("Look inside"))
        self._look.setObjectName("look_inside")
        self._look.clicked.connect(self.look)
        self._restore = QPushButton(self.tr("Restore it"))
        self._restore.setObjectName("restore_it")
        self._restore.setProperty("role", "primary")
        self._restore.setEnabled(False)
        self._restore.clicked.connect(self.restore)
        back = QPushButton(self.tr("Back  ·  Esc"))
        back.clicked.connect(self.reject)
        for button in (other, self._look, self._restore, back):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(other)
        row.addStretch(1)
        for button in (back, self._look, self._restore):
            row.addWidget(button)
        return row

    def _forget(self) -> None:
        """Another backup was chosen: it is looked into first."""
        self._looked_at = None
        self._restore.setEnabled(False)

    def _busy(self, on: bool, said: str = "") -> None:
        self._look.setEnabled(not on)
        self._restore.setEnabled(not on and self._looked_at is not None)
        if said:
            self._say(said)

    def _say(self, text: str) -> None:
        self._said.setText(text)

    def _show_inside(self, unlocking: Unlocking, inside: Inside) -> None:
        self._looked_at = inside.backup, unlocking
        self._busy(False)
        self._say("\n".join([*_told(inside), *_last_deeds(inside)]))
        self._restore.setFocus()

    def _restored(self, replaced: Path) -> None:
        self.accept()
        self.restored.emit(replaced)

    def _refused(self, notice: Notice) -> None:
        self._busy(False)
        self._say(words.notice(notice))
        self._secret.edit.setFocus()
        self._secret.edit.selectAll()


def _told(inside: Inside) -> list[str]:
    counts = inside.backup.counts
    whole = translate(
        "RestoreDialog",
        "The backup is whole: {visits} visits, {parcels} parcels, {persons} visitors, {entries} entries.",
    )
    lines = [
        whole.format(
            visits=counts.get("visits", 0),
            parcels=counts.get("parcels", 0),
            persons=counts.get("persons", 0),
            entries=inside.backup.entries,
        )
    ]
    if inside.entries_now is None:
        lines.append(
            translate(
                "RestoreDialog", "The store itself does not open; it will be kept as it is, in a folder of its own."
            )
        )
    elif inside.is_of_store:
        said = translate(
            "RestoreDialog",
            "The store has {count} entries more, which will not be in it; it is kept in a folder of its own.",
        )
        lines.append(said.format(count=inside.given_up))
    else:
        lines.append(
            translate(
                "RestoreDialog", "⚠ The store’s journal does not go on from this backup: they are of two histories."
            )
        )
    return lines


def _last_deeds(inside: Inside) -> list[str]:
    return [
        f"{one.at.astimezone():%d.%m.%Y %H:%M}  {one.actor}  {deed_name(one.deed)}  {one.subject}"
        for one in inside.last[:5]
    ]
