"""What goes wrong with backups and with restoring them."""

from __future__ import annotations

from gatepost.domain.errors import QT_TRANSLATE_NOOP, Fault


class BackupNoRoom(Fault):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "There is no space left for a backup in {folder}. No half backup was left behind; the records and the earlier "
        "backups are safe. Free some space or choose another folder.",
    )


class BackupNotWritable(Fault):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "No backup can be written into {folder}: it is not there, read-only, or was pulled out. The records and the "
        "earlier backups are safe. Put the disk or stick back, or choose another folder.",
    )


class BackupBroken(Fault):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "The backup {folder} does not hold: {what}. It will not be used; the store was not changed. "
        "Choose another backup, and tell IT.",
    )


class NoBackup(Fault):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "There is no backup in {folder}. Nothing was changed. Choose the folder of one backup."
    )


class RestoreUnfinished(Fault):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "Restoring was interrupted and could not be finished now: {folder} cannot be written. The backup and the "
        "replaced store are both kept. Ask IT to restore the right to write, then start again.",
    )
