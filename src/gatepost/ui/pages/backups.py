"""The page of backups: what there is, making and checking one, where they lie and how often."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout

from gatepost.desk.counters import Counters
from gatepost.domain.backups import MOST_HOURS, Backup
from gatepost.domain.changes import Done
from gatepost.domain.errors import SettingUnusable
from gatepost.domain.facility import Facility
from gatepost.ui import words
from gatepost.ui.background import Background, Lane
from gatepost.ui.messages import Messages
from gatepost.ui.widgets.backup_columns import backup_columns
from gatepost.ui.widgets.form import LabelledEdit, panel
from gatepost.ui.widgets.page import Page
from gatepost.ui.widgets.register_table import RegisterTable


class BackupsPage(Page):
    """`wanted` asks for a backup now; `facility_changed` carries new settings."""

    wanted = Signal()
    facility_changed = Signal(object)

    def __init__(self, counters: Counters, facility: Facility, background: Background, messages: Messages) -> None:
        super().__init__(counters, facility, background, messages)
        self._build()
        self._show_facility(facility)

    def reload(self) -> None:
        """Ask what backups there are."""
        self.show_step(100)
        failed = self._messages.show_notice
        self._background.run(self._counters.backups.all, self._show, failed, Lane.BACKUP)

    def show_step(self, part: int) -> None:
        """How far a backup is, of a hundred."""
        self._bar.setVisible(part < 100)
        self._bar.setValue(part)
        self._make.setEnabled(part >= 100)

    def check(self) -> None:
        """Open the chosen backup and check every page of it."""
        for backup in (self.table.chosen or list(self.table.rows))[:1]:
            self._said.setText(self.tr("Checking {name} …").format(name=backup.name))
            work = partial(self._counters.backups.check, backup)
            done = partial(self._checked, backup)
            self._background.run(work, done, self._messages.show_notice, Lane.BACKUP)

    def save(self) -> None:
        """Save where backups lie and how often they are made."""
        hours = self._hours.text.strip()
        if not hours.isdecimal():
            self._messages.show_notice(SettingUnusable(name=words.name_of("backup_hours"), value=hours))
            return
        facility = replace(
            self._facility,
            backup_folder=self._folder.text.strip(),
            backup_second=self._second.text.strip(),
            backup_hours=int(hours),
        )
        work = partial(self._counters.admin.change_facility, facility)
        self._background.run(work, self._saved, self._messages.show_notice)

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(self._list(), 3)
        row.addWidget(self._settings(), 2)

    def _list(self) -> QFrame:
        self.table: RegisterTable[Backup] = RegisterTable(backup_columns(self._facility))
        self.table.setAccessibleName(self.tr("Backups"))
        self.table.opened.connect(lambda _: self.check())
        self._said = QLabel(wordWrap=True)
        self._said.setObjectName("backups_said")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Progress of the backup"))
        self._make = QPushButton(self.tr("Back up now"))
        self._make.setObjectName("back_up")
        self._make.setProperty("role", "primary")
        self._make.clicked.connect(self._want)
        check = QPushButton(self.tr("Check the chosen one"))
        check.setObjectName("check_backup")
        check.clicked.connect(self.check)
        buttons = QHBoxLayout()
        for widget in (self._make, check):
            buttons.addWidget(widget)
        buttons.addWidget(self._bar, 1)
        buttons.addStretch(0)
        frame, column = panel(self.tr("Backups"))
        column.addWidget(self.table, 1)
        column.addWidget(self._said)
        column.addLayout(buttons)
        return frame

    def _settings(self) -> QFrame:
        self._folder = LabelledEdit("backup_folder", words.name_of("backup_folder"))
        self._second = LabelledEdit("backup_second", words.name_of("backup_second"))
        hint = self.tr("1 to {most}; besides, one is made at the end of every shift.").format(most=MOST_HOURS)
        self._hours = LabelledEdit("backup_hours", words.name_of("backup_hours"), hint)
        save = QPushButton(self.tr("Save"))
        save.setObjectName("save_backups")
        save.clicked.connect(self.save)
        said = QLabel(
            self.tr(
                "Kept are all of the last day, the last of each of 14 days, 8 weeks and 12 months. A backup opens with "
                "the passwords of its day or the recovery key. To restore one, sign out and choose “Restore a backup” "
                "under the password: there you look inside before anything is changed."
            ),
            wordWrap=True,
        )
        said.setProperty("role", "hint")
        frame, column = panel(self.tr("Where and how often"))
        column.addLayout(self._with_choice(self._folder))
        column.addLayout(self._with_choice(self._second))
        column.addWidget(self._hours)
        last = QHBoxLayout()
        last.addStretch(1)
        last.addWidget(save)
        column.addLayout(last)
        column.addWidget(said)
        column.addStretch(1)
        return frame

    def _with_choice(self, line: LabelledEdit) -> QHBoxLayout:
        choose = QPushButton(self.tr("Choose…"))
        choose.clicked.connect(partial(self._choose, line))
        holder = QVBoxLayout()
        holder.addStretch(1)
        holder.addWidget(choose)
        row = QHBoxLayout()
        row.addWidget(line, 1)
        row.addLayout(holder)
        return row

    def _choose(self, line: LabelledEdit) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder of the backups"), line.text or str(Path.home()))
        if chosen:
            line.edit.setText(chosen)

    def _want(self) -> None:
        self.show_step(0)
        self.wanted.emit()

    def _show_facility(self, facility: Facility) -> None:
        self._folder.edit.setText(facility.backup_folder)
        self._second.edit.setText(facility.backup_second)
        self._hours.edit.setText(str(facility.backup_hours))

    def _show(self, backups: list[Backup]) -> None:
        self.table.show_rows(backups)
        self._said.setText("" if backups else self.tr("No backup has been made yet."))

    def _checked(self, backup: Backup, done: None) -> None:
        del done
        said = self.tr("{name} holds: every page can be read, and its journal ends with entry {entries}.")
        self._said.setText(said.format(name=backup.name, entries=backup.entries))

    def _saved(self, done: Done[Facility]) -> None:
        self._messages.success(self.tr("The settings are saved."))
        self.facility_changed.emit(done.value)
