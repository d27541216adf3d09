"""How the window looks to each officer: language, light or night, size of type. Kept beside the store, not in it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

SETTINGS_FILE = "window.ini"
TYPE_SIZES = (100, 125, 150, 175, 200)  # per cent of the usual size
_NOBODY = "window"  # what counts before somebody signs in, and for whoever has never chosen


@dataclass(frozen=True)
class Look:
    """`language` is empty where the facility's counts; `type_size` is in per cent."""

    language: str = ""
    night: bool = False
    type_size: int = TYPE_SIZES[0]


class Looks:
    """Each officer's look by login, and where the window was left."""

    def __init__(self, folder: Path) -> None:
        self._settings = QSettings(str(folder / SETTINGS_FILE), QSettings.Format.IniFormat)

    def of(self, login: str = "") -> Look:
        """An officer's look; without a login that of whoever was here last. What cannot be read is as usual."""
        group = login or _NOBODY
        if login and not self._settings.contains(f"{group}/night"):
            return Look(night=self.of().night, type_size=self.of().type_size)
        size = str(self._settings.value(f"{group}/type_size", ""))
        return Look(
            language=str(self._settings.value(f"{group}/language", "")),
            night=self._settings.value(f"{group}/night", "false") == "true",
            type_size=int(size) if size.isdecimal() and int(size) in TYPE_SIZES else TYPE_SIZES[0],
        )

    def keep(self, look: Look, login: str) -> None:
        """Remember an officer's look; the sign-in window looks like that from now on."""
        for group in (login, _NOBODY):
            self._settings.setValue(f"{group}/night", "true" if look.night else "false")
            self._settings.setValue(f"{group}/type_size", str(look.type_size))
        self._settings.setValue(f"{login}/language", look.language)

    def speak_first(self, language: str) -> None:
        """Which language the sign-in window speaks."""
        self._settings.setValue(f"{_NOBODY}/language", language)

    @property
    def geometry(self) -> QByteArray | None:
        """Where the window was left; None the first time."""
        kept = self._settings.value("geometry")
        return kept if isinstance(kept, QByteArray) else None

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._settings.setValue("geometry", geometry)
        self._settings.sync()
