"""The columns that backups are listed with."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from gatepost.domain.backups import Backup
from gatepost.domain.facility import Facility
from gatepost.ui import words
from gatepost.ui.widgets.register_table import Column

translate = QCoreApplication.translate


def backup_columns(facility: Facility | None) -> list[Column[Backup]]:
    """When, why, by whom, how much, where. Without a facility, times are the computer's."""

    def when(one: Backup) -> str:
        local: datetime = facility.local(one.at) if facility else one.at.astimezone()
        return f"{local:%d.%m.%Y %H:%M}"

    return [
        Column(translate("BackupColumns", "When"), when, lambda one: (one.at, one.entries)),
        Column(translate("BackupColumns", "Why"), lambda one: words.of(one.reason)),
        Column(translate("BackupColumns", "By"), lambda one: one.made_by),
        Column(
            translate("BackupColumns", "Visits"),
            lambda one: str(one.counts.get("visits", 0)),
            lambda one: one.counts.get("visits", 0),
            numeric=True,
        ),
        Column(
            translate("BackupColumns", "MB"), lambda one: f"{one.size / 1e6:.1f}", lambda one: one.size, numeric=True
        ),
        Column(translate("BackupColumns", "Where"), lambda one: str(one.folder.parent), stretches=True),
    ]
