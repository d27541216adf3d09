"""The desk of backups: making them, keeping the right ones, a second place, and how old the last one is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from gatepost.db import backup as files
from gatepost.db.backup import BACKUPS_FOLDER, Reason, Step, nobody_listens
from gatepost.db.store import Store
from gatepost.desk.clock import Clock
from gatepost.domain.backup_errors import BackupBroken, BackupNoRoom, BackupNotWritable
from gatepost.domain.backups import Backup, BackupReason, BackupStanding, kept
from gatepost.domain.changes import Deed, Done, Subject
from gatepost.domain.errors import Fault
from gatepost.domain.facility import Facility
from gatepost.domain.roles import BACKING_UP, Officer, require

_CHANGED = frozenset({Subject.BACKUPS})


@dataclass(frozen=True)
class Made:
    """A backup that was made; whether it lies in the second place too, or what hindered that."""

    backup: Backup
    second_failed: Fault | None = None
    in_second: bool = False


class BackupsDesk:
    """Acts for whoever is signed in: everybody who registers may make a backup, and the program does by itself."""

    def __init__(self, store: Store, officer: Officer, now: Clock) -> None:
        self._store = store
        self._officer = officer
        self._now = now

    def now(self) -> datetime:
        """This moment, UTC."""
        return self._now()

    def make(self, reason: BackupReason, step: Step = nobody_listens) -> Done[Made]:
        """Back up, check the copy, remove what is kept no longer, and copy it to the second place where that is there.

        Raises BackupNoRoom, BackupNotWritable, BackupBroken, NotAllowed, or what `step` raises.
        """
        require(self._officer, BACKING_UP)
        at = self._now()
        facility = self._facility()
        made = self._store.back_up(self._place(facility), Reason(reason, self._officer.login, at), step)
        _tidy(self._place(facility), made)
        deed = Deed.by(self._officer, "backup.made", at, reason=reason.value, sha256=made.sha256)
        with self._store.changing(deed, any_clock=True) as registers:
            registers.subject = made.name
        return Done(self._copied(facility, made), _CHANGED)

    def copy_to_second(self) -> Made | None:
        """Bring the second place up to date where it is there; None where there is no backup yet. Raises NotAllowed."""
        require(self._officer, BACKING_UP)
        facility = self._facility()
        found = files.all_in(self._place(facility))
        return self._copied(facility, found[0]) if found else None

    def all(self) -> list[Backup]:
        """Every backup, of both places, the newest first."""
        facility = self._facility()
        found = files.all_in(self._place(facility))
        if facility.backup_second:
            found += files.all_in(Path(facility.backup_second))
        return sorted(found, key=files.newest_last, reverse=True)

    def check(self, made: Backup) -> None:
        """Open a backup and check every page of it. Raises BackupBroken."""
        self._store.check_backup(made)

    def standing(self) -> BackupStanding:
        """When the last backups were made."""
        facility = self._facility()
        here = files.all_in(self._place(facility))
        second = files.all_in(Path(facility.backup_second)) if facility.backup_second else []
        return BackupStanding(
            last=here[0].at if here else None,
            hours=facility.backup_hours,
            second=second[0].at if second else files.last_second(self._place(facility)),
            wants_second=bool(facility.backup_second),
        )

    def _facility(self) -> Facility:
        with self._store.reading() as registers:
            return registers.settings.facility()

    def _place(self, facility: Facility) -> Path:
        return Path(facility.backup_folder) if facility.backup_folder else self._store.path.parent / BACKUPS_FOLDER

    def _copied(self, facility: Facility, made: Backup) -> Made:
        """Where the second place is not there (a stick that is not in), its age says so in the window."""
        place = Path(facility.backup_second)
        if not facility.backup_second or not place.is_dir():
            return Made(made)
        try:
            there = files.all_in(place)
            if not any(one.sha256 == made.sha256 for one in there):
                _tidy(place, files.copy_to(made, place))
            files.remember_second(self._place(facility), made.at)
        except (BackupNoRoom, BackupNotWritable, BackupBroken) as fault:
            return Made(made, fault)
        return Made(made, in_second=True)


def _tidy(place: Path, newest: Backup) -> None:
    found = files.all_in(place)
    stay = kept([one.at for one in found], newest.at.astimezone(UTC))
    for one in found:
        if one.at not in stay:
            files.remove(one)
