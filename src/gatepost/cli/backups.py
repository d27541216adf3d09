"""`gatepost backup` and `gatepost restore`: what IT does with the store's copies."""

from __future__ import annotations

import sys
from pathlib import Path

from gatepost.cli import speech
from gatepost.cli.passwords import asked_user, password_from, signed_in
from gatepost.desk.backups import BackupsDesk
from gatepost.desk.clock import system_clock
from gatepost.desk.restoring import Inside, RestoringDesk, Unlocking
from gatepost.desk.sign_in import SignInDesk
from gatepost.domain.backup_errors import NoBackup
from gatepost.domain.backups import Backup, BackupReason
from gatepost.domain.errors import QT_TRANSLATE_NOOP

NOT_WHOLE = 1


def back_up(folder: Path, user: str | None, password_fd: int | None, listed: bool) -> int:
    """Make a backup, or list those there are; print each in one line."""
    with signed_in(folder, user, password_fd, system_clock) as opened:
        desk = BackupsDesk(opened.store, opened.officer, system_clock)
        if listed:
            for backup in desk.all():
                print(_line(backup))
            return 0
        made = desk.make(BackupReason.WANTED).value
    print(_line(made.backup))
    if made.second_failed is not None:
        print(speech.notice(made.second_failed), file=sys.stderr)
        return NOT_WHOLE
    return 0


def restore(
    folder: Path, source: Path | None, user: str | None, recovery: bool, password_fd: int | None, only_look: bool
) -> int:
    """Say what is in a backup (the newest where none is named), and put it in the store's place."""
    guard = SignInDesk(folder, system_clock)
    try:
        desk = RestoringDesk(guard, system_clock)
        found = desk.backup_in(source) if source else desk.found()
        if not found:
            raise NoBackup(folder=str(folder))
        backup = found[0]
        print(_line(backup))
        login = "" if recovery else (user or asked_user())
        prompt = speech.text("Tools", QT_TRANSLATE_NOOP("Tools", "Recovery key: ")) if recovery else ""
        unlocking = Unlocking(login, password_from(password_fd, prompt))
        _tell(desk.look(backup, unlocking))
        if not only_look:
            kept = desk.restore(backup, unlocking)
            speech.tell(QT_TRANSLATE_NOOP("Tools", "Restored. The replaced store is kept in {folder}"), folder=kept)
    finally:
        guard.close()
    return 0


def _line(backup: Backup) -> str:
    counts = ", ".join(f"{count} {name.replace('_', ' ')}" for name, count in backup.counts.items() if count)
    return speech.text(
        "Tools", QT_TRANSLATE_NOOP("Tools", "{folder}: {made} UTC, {size} bytes, {counts}"),
        folder=backup.folder, made=f"{backup.at:%Y-%m-%d %H:%M}", size=backup.size, counts=counts,
    )  # fmt: skip


def _tell(inside: Inside) -> None:
    speech.tell(QT_TRANSLATE_NOOP("Tools", "The backup is whole. The last it knows of:"))
    for one in inside.last:
        print(f"  {one.at:%Y-%m-%d %H:%M:%S} UTC  {one.actor}  {one.deed}  {one.subject}")
    if inside.entries_now is None:
        speech.tell(QT_TRANSLATE_NOOP("Tools", "The store itself does not open; it is kept as it is."))
    elif inside.is_of_store:
        speech.tell(
            QT_TRANSLATE_NOOP("Tools", "The store has {count} entries more; it is kept as it is."),
            count=inside.given_up,
        )
    else:
        speech.tell(
            QT_TRANSLATE_NOOP(
                "Tools", "The store's journal does not go on from this backup: they are of two histories."
            )
        )
