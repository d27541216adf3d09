"""The machine underneath: the one file with platform branches (folders, durable files, cameras, scanners, sound)."""

from __future__ import annotations

import locale
import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, BinaryIO

import platformdirs

IS_WINDOWS = sys.platform == "win32"
STORE_VARIABLE = "GATEPOST_STORE"
_FOR_THE_GROUP = 0o007
_CUPS_VARIABLE, _CUPS_SOCKET = "CUPS_SERVER", "/run/cups/cups.sock"


def data_folder(windows: bool = IS_WINDOWS, installed: Path = Path("/var/lib/gatepost")) -> Path:
    """Where the store lies unless `GATEPOST_STORE` names another folder.

    An installed Gatepost has one store for the whole machine, whoever is logged on: two stores would be two answers to
    who is inside. That counts even where this user may not open it, which is said then. Run from its source on Linux
    it has one for each user.
    """
    named = os.environ.get(STORE_VARIABLE)
    if named:
        return Path(named)
    if windows:
        return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / "Gatepost"
    if installed.is_dir():
        return installed
    return Path(platformdirs.user_data_dir("gatepost", appauthor=False))


def documents_folder() -> Path:
    """Where exports are offered to be saved: the documents folder, or the home folder where there is none."""
    documents = Path(platformdirs.user_documents_dir())
    return documents if documents.is_dir() else Path.home()


def shipped(name: str) -> Path:
    """A file or folder that travels with the program (`assets/…`, `migrations`), installed or in the source tree."""
    installed = Path(__file__).parent / name
    return installed if installed.exists() else Path(__file__).parents[2] / name


def system_language() -> str:
    """The two-letter code of the language that the system speaks, for the first start (`en` where it does not say)."""
    language, _ = locale.getlocale()
    return {"Russian": "ru", "Kyrgyz": "ky"}.get((language or "").split("_")[0], (language or "en")[:2].lower())


def has_display(windows: bool = IS_WINDOWS) -> bool:
    """Whether a window can be shown here."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    return windows or bool(chosen or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


@contextmanager
def replacing(target: Path) -> Iterator[BinaryIO]:
    """Write a file beside `target` and put it in its place only when whole and on the disk; else leave no trace."""
    beside = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with beside.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        replace_by(beside, target)
        sync_folder(target.parent)
    finally:
        with suppress(FileNotFoundError):
            beside.unlink()


def replace_by(new: Path, target: Path) -> None:
    """Put `new` in the place of `target`; a rename would go through on POSIX even where that is read-only."""
    if target.exists() and not target.stat().st_mode & 0o200:
        raise PermissionError(str(target))
    new.replace(target)


def sync_folder(folder: Path, windows: bool = IS_WINDOWS) -> None:
    """Make a rename in `folder` survive a power cut; Windows has no such call and needs none."""
    if windows:
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_file(file: Path) -> None:
    """Make a file's contents survive a power cut."""
    with file.open("rb+") as content:
        os.fsync(content.fileno())


def private_folder(folder: Path, windows: bool = IS_WINDOWS) -> Path:
    """Make `folder`, readable by this user alone (on Windows the installer sets the rights).

    Where its group's bit is set, IT shares it with a group, as the Debian package does: its rights stay as they are,
    and what this program writes from now on is the group's too, and nobody else's.
    """
    folder.mkdir(parents=True, exist_ok=True)
    if windows:
        return folder
    if folder.stat().st_mode & stat.S_ISGID:
        os.umask(_FOR_THE_GROUP)
    else:
        folder.chmod(0o700)
    return folder


def private_file(path: Path) -> IO[str]:
    """Open a new text file that this user alone may read. Raises OSError, also where there is one already."""
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8")


def print_without_network(windows: bool = IS_WINDOWS) -> None:
    """Let CUPS be spoken to through its own socket file alone.

    Where that is not there its library would try the machine's port 631, which is an internet socket: Gatepost opens
    none. Printers in the network are CUPS's to reach.
    """
    if not windows and not os.environ.get(_CUPS_VARIABLE, "").startswith("/"):
        os.environ[_CUPS_VARIABLE] = _CUPS_SOCKET


# --- cameras and scanners -------------------------------------------------------------------------------------------

_NOWHERE = subprocess.DEVNULL
_players: list[subprocess.Popen[bytes]] = []
_VIDEO_DEVICES = Path("/sys/class/video4linux")
_MOST_CAMERAS = 4
_DSHOW, _MSMF, _V4L2 = 700, 1400, 200  # OpenCV's numbers of its camera backends


def cameras(windows: bool = IS_WINDOWS, devices: Path = _VIDEO_DEVICES) -> list[tuple[str, str]]:
    """The cameras that the system knows: what to open, and what to call it.

    Windows tells no names through OpenCV: the first few numbers are offered there.
    """
    if windows:
        return [(str(number), f"{number + 1}") for number in range(_MOST_CAMERAS)]
    entries = sorted(devices.glob("video*"), key=lambda entry: int(entry.name.removeprefix("video") or 0))
    return [
        (f"/dev/{entry.name}", _first_line(entry / "name") or entry.name)
        for entry in entries
        if _first_line(entry / "index") in ("0", "")  # the others carry a camera's metadata, not its picture
    ]


def names_cameras(windows: bool = IS_WINDOWS) -> bool:
    """Whether `cameras` lists what is connected, and not merely numbers to try."""
    return not windows


def is_camera(device: str, windows: bool = IS_WINDOWS) -> bool:
    """Whether `device` names a camera; anything else is a recording's file."""
    return device.isdecimal() or (not windows and device.startswith("/dev/"))


def camera_index(device: str) -> int | str:
    """The device as OpenCV opens it."""
    return int(device) if device.isdecimal() else device


def camera_backends(windows: bool = IS_WINDOWS) -> tuple[int, ...]:
    """OpenCV's backends to try, in order: on Windows either may take minutes for what the other opens at once."""
    return (_DSHOW, _MSMF) if windows else (_V4L2,)


def play(sound: Path, windows: bool = IS_WINDOWS) -> bool:
    """Play a short sound and do not wait for it; False where this machine has no player."""
    if windows:
        import winsound  # Windows alone has it

        flags = winsound.SND_FILENAME | winsound.SND_ASYNC  # type: ignore[attr-defined,unused-ignore]
        winsound.PlaySound(str(sound), flags)  # type: ignore[attr-defined,unused-ignore]
        return True
    _players[:] = [one for one in _players if one.poll() is None]
    player = _player()
    if player is None:
        return False
    _players.append(subprocess.Popen([player, str(sound)], stdin=_NOWHERE, stdout=_NOWHERE, stderr=_NOWHERE))
    return True


def can_play(windows: bool = IS_WINDOWS) -> bool:
    """Whether `play` has something to play with."""
    return windows or _player() is not None


def _player() -> str | None:
    return shutil.which("pw-play") or shutil.which("paplay") or shutil.which("aplay")


def has_sane(windows: bool = IS_WINDOWS) -> bool:
    """Whether scanners are reached through SANE here, if it is installed; on Windows a watched folder is the way."""
    return not windows


def scanner_command(windows: bool = IS_WINDOWS) -> str | None:
    """The program that speaks to attached scanners (SANE's `scanimage`); None where there is none, as on Windows."""
    return None if windows else shutil.which("scanimage")


def _first_line(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
