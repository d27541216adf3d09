"""The watched folder at work: looks into it now and then, reads the pictures that came, and puts them aside."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from gatepost.domain.errors import FolderUnreachable, Notice
from gatepost.domain.facility import Afterwards
from gatepost.domain.reading import Reading
from gatepost.scan.intake import Intake
from gatepost.scan.watched_folder import WatchedFolder
from gatepost.ui.background import Background, Lane

_LOOK_MS, _LOST_MS = 300, 1_000


class FolderWatch(QObject):
    """Watches one folder, or none."""

    came = Signal(object)  # Reading
    failed = Signal(object)  # Notice; an unreachable folder is told once

    def __init__(self, background: Background, intake: Intake, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._intake = intake
        self._folder: WatchedFolder | None = None
        self._lost = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)

    def watch(self, folder: str, afterwards: Afterwards) -> None:
        """Watch `folder` from now on (an empty name: none); what lies there already is left alone."""
        self._timer.stop()
        self._folder, self._lost = (WatchedFolder(Path(folder), afterwards) if folder else None), False
        if self._folder is not None:
            self._run(partial(_opened, self._folder))

    def _look(self) -> None:
        if self._folder is not None:
            self._run(partial(_read, self._folder, self._intake))

    def _run(self, work: Callable[[], Reading | None]) -> None:
        done, failed = partial(self._looked, self._folder), partial(self._failed, self._folder)
        self._background.run(work, done, failed, Lane.READER, quiet=True)

    def _looked(self, folder: WatchedFolder | None, reading: Reading | None) -> None:
        if folder is not self._folder:
            return
        self._lost = False
        if reading is not None:
            self.came.emit(reading)
        self._timer.start(_LOOK_MS)

    def _failed(self, folder: WatchedFolder | None, notice: Notice) -> None:
        if folder is not self._folder:
            return
        gone = isinstance(notice, FolderUnreachable)
        if not (gone and self._lost):
            self.failed.emit(notice)
        self._lost = gone
        self._timer.start(_LOST_MS if gone else _LOOK_MS)


def _opened(folder: WatchedFolder) -> None:
    """Remember what lies there; a folder that is gone is opened again with the first look."""
    folder.open()


def _read(folder: WatchedFolder, intake: Intake) -> Reading | None:
    """The next picture's reading; only then is the picture put aside, and never deleted where nothing was read."""
    picture = folder.read()
    if picture is None:
        return None
    try:
        reading = intake.read(picture)
    except Notice:
        folder.finish(was_read=False)
        raise
    folder.finish(was_read=True)
    return reading
