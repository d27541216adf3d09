"""Backups by the clock and on wish, made beside all other work; what they say of themselves goes to the status bar."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from gatepost.desk.backups import BackupsDesk, Made
from gatepost.domain.backups import BackupReason, BackupStanding
from gatepost.domain.changes import Done
from gatepost.domain.errors import Cancelled, Notice
from gatepost.domain.roles import BACKING_UP, Officer
from gatepost.ui.background import Background, Lane, Watch
from gatepost.ui.messages import Messages

_LOOK_EVERY_MS = 60_000


class BackupKeeper(QObject):
    """Looks once a minute how old the last backup is, and makes one when it is due. `stop` it before signing out."""

    standing_changed = Signal(object)  # BackupStanding
    made = Signal(object)  # Made
    stepped = Signal(int)  # of a hundred

    def __init__(
        self,
        desk: BackupsDesk,
        officer: Officer,
        background: Background,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._may_make = officer.role in BACKING_UP
        self._background = background
        self._messages = messages
        self._watch: Watch | None = None
        self._stopped = False
        self._said = ""  # a failure is said once, not every minute
        timer = QTimer(self, interval=_LOOK_EVERY_MS)
        timer.timeout.connect(partial(self.look, True))
        timer.start()

    @property
    def is_busy(self) -> bool:
        """Whether a backup is being made."""
        return self._watch is not None

    def look(self, make_due: bool = False) -> None:
        """Ask how old the last backups are; `make_due` makes one where it is time."""
        if self._stopped:
            return
        done = partial(self._looked, make_due)
        self._background.run(self._desk.standing, done, self._not_looked, Lane.BACKUP, quiet=True)

    def make(self, reason: BackupReason) -> None:
        """Make a backup now, unless one is being made or this officer may not."""
        if self._watch is not None or self._stopped or not self._may_make:
            return
        self._watch = Watch(self)
        self._watch.stepped.connect(self.stepped)
        done = partial(self._made, reason)
        work = partial(self._desk.make, reason, self._watch.step)
        self._background.run(work, done, self._failed, Lane.BACKUP, quiet=reason is not BackupReason.WANTED)

    def stop(self) -> None:
        """Give up what is under way: the store will be closed."""
        self._stopped = True
        if self._watch is not None:
            self._watch.cancel()

    def _looked(self, make_due: bool, standing: BackupStanding) -> None:
        if self._stopped:
            return
        self.standing_changed.emit(standing)
        if not make_due or not self._may_make:
            return
        if standing.is_due(self._desk.now()):
            self.make(BackupReason.BY_THE_CLOCK)
        elif standing.wants_second and standing.second != standing.last:
            self._background.run(self._desk.copy_to_second, self._copied, self._say_once, Lane.BACKUP, quiet=True)

    def _not_looked(self, notice: Notice) -> None:
        del notice  # the store says so itself, wherever it is asked

    def _made(self, reason: BackupReason, done: Done[Made]) -> None:
        if self._stopped:
            return
        self._watch = None
        self._said = ""
        self.made.emit(done.value)
        if done.value.second_failed is not None:
            self._say_once(done.value.second_failed)
        elif reason is BackupReason.WANTED:
            self._messages.success(
                self.tr("The backup {name} is made and checked.").format(name=done.value.backup.name)
            )
        self.look()

    def _copied(self, made: Made | None) -> None:
        if self._stopped:
            return
        if made is not None and made.second_failed is not None:
            self._say_once(made.second_failed)
        if made is not None and made.in_second:
            self.look()

    def _failed(self, notice: Notice) -> None:
        if self._stopped:
            return
        self._watch = None
        if not isinstance(notice, Cancelled):
            self._say_once(notice)
        self.look()

    def _say_once(self, notice: Notice) -> None:
        if str(notice) != self._said:
            self._said = str(notice)
            self._messages.show_notice(notice)
