"""Admin: the facility's settings, beside the panel of devices."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from zoneinfo import available_timezones

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
)

from gatepost.desk.counters import Counters
from gatepost.domain.changes import Done
from gatepost.domain.errors import FileUnreadable, SettingUnusable, TargetNotWritable
from gatepost.domain.facility import PASS_PAPERS, Facility
from gatepost.domain.reading import Reading
from gatepost.domain.set_up_file import Difference
from gatepost.ui import printing, translate, words
from gatepost.ui.background import Background
from gatepost.ui.messages import Messages
from gatepost.ui.pages.admin.device_trial import DeviceTrial
from gatepost.ui.pages.admin.devices import DevicesPanel
from gatepost.ui.pages.admin.set_up_dialog import SetUpDialog
from gatepost.ui.scanner import Scanner
from gatepost.ui.widgets.answers import Answers
from gatepost.ui.widgets.form import LabelledEdit, labelled, panel
from gatepost.ui.widgets.page import Page

_SET_UP_FILE, _SET_UP_FILES = "gatepost-set-up.json", "JSON (*.json)"


class AdminPage(Page):
    """`facility_changed` carries the new settings."""

    facility_changed = Signal(object)

    def __init__(
        self, counters: Counters, scanner: Scanner, facility: Facility, background: Background, messages: Messages
    ) -> None:
        super().__init__(counters, facility, background, messages)
        self._devices = DevicesPanel(scanner)
        self._devices.save_wanted.connect(self.save)
        self._devices.trial_wanted.connect(self.try_devices)
        self._scanner = scanner
        self._trial: DeviceTrial | None = None
        self._build()
        self._show_facility(facility)

    def reload(self) -> None:
        """Nothing to ask for: the settings came with the window."""

    def takes(self, reading: Reading) -> bool:
        """Scans belong to the devices that are being tried."""
        del reading
        return self._trial is not None

    def receive(self, reading: Reading) -> None:
        """Show what was scanned; nothing is opened by it."""
        if self._trial is not None:
            self._trial.show_reading(reading)

    def try_devices(self) -> None:
        """Open the trial of what is connected."""
        self._trial = DeviceTrial(self._scanner, self._facility, self)
        self._trial.finished.connect(self._end_trial)
        self._trial.open()

    def _end_trial(self) -> None:
        if self._trial is not None:
            self._trial.deleteLater()
            self._trial = None

    def save(self) -> None:
        """Save the settings."""
        speeds = {
            "serial_speed": self._devices.serial_speed,
            "scale_speed": self._devices.scale_speed,
            "lock_minutes": self._lock_minutes.text.strip(),
        }
        for name, speed in speeds.items():
            if not speed.isdecimal():
                self._messages.show_notice(SettingUnusable(name=words.name_of(name), value=speed))
                return
        facility = replace(
            self._facility,
            name=self._name.text,
            time_zone=self._zone.currentText(),
            language=str(self._language.currentData()),
            csv_delimiter=str(self._delimiter.currentData()),
            day_starts_at=self._day_starts.text.strip(),
            printer=str(self._printer.currentData() or ""),
            pass_paper=str(self._pass_paper.currentData() or ""),
            lock_minutes=int(speeds["lock_minutes"]),
            serial_speed=int(speeds["serial_speed"]),
            scale_speed=int(speeds["scale_speed"]),
            **self._devices.changes(),  # type: ignore[arg-type]
        )
        self._background.run(
            partial(self._counters.admin.change_facility, facility), self._saved, self._messages.show_notice
        )

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(self._settings_panel(), 2)
        row.addWidget(self._devices, 3)

    def _settings_panel(self) -> QFrame:
        self._name = LabelledEdit("facility_name", words.name_of("name"))
        self._zone = QComboBox(editable=True)
        typed = QLineEdit()
        typed.setAccessibleName(words.name_of("time_zone"))
        self._zone.setLineEdit(typed)
        self._zone.addItems(sorted(available_timezones()))
        self._language = QComboBox()
        for code in translate.available():
            self._language.addItem(translate.OWN_NAMES[code], code)
        self._delimiter = QComboBox()
        self._delimiter.addItem(self.tr("Semicolon ;"), ";")
        self._delimiter.addItem(self.tr("Comma ,"), ",")
        self._day_starts = LabelledEdit("day_starts_at", words.name_of("day_starts_at"), self.tr("For example 00:00"))
        self._lock_minutes = LabelledEdit("lock_minutes", words.name_of("lock_minutes"))
        self._printer, self._pass_paper = QComboBox(), QComboBox()
        self._printer.setObjectName("printer")
        self._pass_paper.setObjectName("pass_paper")
        for size in PASS_PAPERS:
            self._pass_paper.addItem(size or self.tr("Not by itself"), size)
        save = QPushButton(self.tr("Save settings"))
        save.setObjectName("save_settings")
        save.setProperty("role", "primary")
        save.setAutoDefault(True)
        save.clicked.connect(self.save)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        widgets = (
            self._name,
            labelled(words.name_of("language"), self._language),
            labelled(words.name_of("time_zone"), self._zone),
            self._day_starts,
            labelled(words.name_of("csv_delimiter"), self._delimiter),
            labelled(words.name_of("printer"), self._printer),
            labelled(words.name_of("pass_paper"), self._pass_paper),
            self._lock_minutes,
        )
        for place, widget in enumerate(widgets):
            grid.addWidget(widget, place, 0, Qt.AlignmentFlag.AlignTop)
        answers = Answers()
        answers.column.addLayout(grid)
        answers.column.addStretch(1)
        frame, column = panel(self.tr("Facility"))
        column.addWidget(answers, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._carrying())
        buttons.addStretch(1)
        buttons.addWidget(save)
        column.addLayout(buttons)
        return frame

    def _carrying(self) -> QPushButton:
        """The whole set-up, to and from the file that carries it to another post."""
        carry = QPushButton(self.tr("Another post"))
        carry.setObjectName("carry_set_up")
        menu = QMenu(carry)
        menu.addAction(self.tr("Save the set-up to a file…"), self.choose_where_to_write)
        menu.addAction(self.tr("Take a set-up from a file…"), self.choose_what_to_take)
        carry.setMenu(menu)
        return carry

    def choose_where_to_write(self) -> None:
        """Ask for a place, and write the set-up there."""
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the set-up"), _SET_UP_FILE, _SET_UP_FILES)
        if chosen:
            work = partial(self._write_set_up, Path(chosen))
            self._background.run(work, self._set_up_written, self._messages.show_notice)

    def choose_what_to_take(self) -> None:
        """Ask for a file, and show what it would change."""
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Take a set-up"), "", _SET_UP_FILES)
        if chosen:
            work = partial(self._compared, Path(chosen))
            self._background.run(work, self._ask_to_take, self._messages.show_notice)

    def _write_set_up(self, target: Path) -> Path:
        try:
            target.write_text(self._counters.set_up_file.written(), encoding="utf-8")
        except OSError as error:
            raise TargetNotWritable(file=str(target)) from error
        return target

    def _set_up_written(self, target: Path) -> None:
        self._messages.success(self.tr("The set-up is saved: {file}").format(file=target))

    def _compared(self, file: Path) -> tuple[str, list[Difference]]:
        try:
            text = file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise FileUnreadable(file=file.name) from error
        return text, self._counters.set_up_file.compare(text)

    def _ask_to_take(self, compared: tuple[str, list[Difference]]) -> None:
        text, found = compared
        if not found:
            self._messages.tell(self.tr("This post is set up like that already. Nothing was changed."))
            return
        dialog = SetUpDialog(found, self)
        dialog.accepted.connect(partial(self._take_set_up, text))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_set_up(self, text: str) -> None:
        work = partial(self._counters.set_up_file.take, text)
        self._background.run(work, self._saved, self._messages.show_notice)

    def _show_facility(self, facility: Facility) -> None:
        self._facility = facility
        self._name.edit.setText(facility.name)
        self._zone.setCurrentText(facility.time_zone)
        self._printer.clear()
        self._printer.addItem(self.tr("Ask each time"), "")
        for name in sorted({*printing.names(), facility.printer} - {""}):
            self._printer.addItem(name, name)
        self._printer.setCurrentIndex(self._printer.findData(facility.printer))
        self._pass_paper.setCurrentIndex(self._pass_paper.findData(facility.pass_paper))
        self._language.setCurrentIndex(self._language.findData(facility.language))
        self._delimiter.setCurrentIndex(self._delimiter.findData(facility.csv_delimiter))
        self._day_starts.edit.setText(facility.day_starts_at)
        self._lock_minutes.edit.setText(str(facility.lock_minutes))
        self._devices.show_facility(facility)

    def _saved(self, done: Done[Facility]) -> None:
        self._facility = done.value
        self._messages.success(self.tr("The settings are saved."))
        self.facility_changed.emit(done.value)
