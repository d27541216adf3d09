"""`gatepost doctor`: looks at everything that a gate post's machine must have, and prints what to do."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from gatepost import __version__, host
from gatepost.cli.passwords import signed_in
from gatepost.db import backup as backup_files
from gatepost.db.store_files import STORE_FILE
from gatepost.desk.backups import BackupsDesk
from gatepost.desk.clock import system_clock
from gatepost.domain import health
from gatepost.domain.errors import Fault, ScannerMissing
from gatepost.domain.facility import Facility
from gatepost.domain.health import Finding, Standing
from gatepost.domain.reading import DocumentReading
from gatepost.scan import image, sane, serial_port
from gatepost.scan.intake import Intake
from gatepost.scan.source import RawPicture

SOUND, UNSOUND = 0, 1
_MARKS = {Standing.GOOD: "ok  ", Standing.LOOK: "look", Standing.BAD: "BAD "}
_SPECIMEN = "known-passport.jpg"
_JOIN = "Add this user to the group gatepost (usermod -aG gatepost NAME), log off and on again."


def run(folder: Path, user: str | None, password_fd: int | None) -> int:
    """Print one line for each thing looked at. With a user's name also what the settings name is looked for."""
    findings = []
    for finding in _all(folder, user, password_fd):
        findings.append(finding)
        print(f"{_MARKS[finding.standing]}  {finding.what}: {finding.seen}")
        if finding.to_do:
            print(f"      -> {finding.to_do}")
    return UNSOUND if health.worst(findings) is Standing.BAD else SOUND


def _all(folder: Path, user: str | None, password_fd: int | None) -> Iterator[Finding]:
    now = system_clock()
    yield Finding("program", Standing.GOOD, f"Gatepost {__version__}")
    yield _reading()
    yield _display()
    yield _folder(folder)
    yield health.of_disk(shutil.disk_usage(_nearest(folder)).free)
    yield health.of_clock(now, _written(folder))
    if (folder / STORE_FILE).exists() and user is None:
        found = backup_files.all_in(folder / backup_files.BACKUPS_FOLDER)
        yield health.of_backups(found[0].at if found else None, now)
    printers, cameras, ports = _printers(), host.cameras(), serial_port.ports()
    yield health.of_devices("printers", printers, [], "Set one up in the system, if this post prints.", "")
    yield _cameras(cameras)
    yield health.of_devices("serial ports", ports, _closed(ports),
                            "Connect the reader or the scale, if this post has a serial one.", _JOIN)  # fmt: skip
    yield _scanners()
    yield _sound()
    if user is not None:
        with signed_in(folder, user, password_fd, system_clock) as opened:
            with opened.store.reading() as registers:
                facility = registers.settings.facility()
            last = BackupsDesk(opened.store, opened.officer, system_clock).standing().last
        yield health.of_backups(last, now)
        known = [one for one, _ in cameras] if host.names_cameras() else [facility.camera]
        yield from _of_the_settings(facility, printers, known, ports)


def _reading() -> Finding:
    """A document of nobody is read: networks, OpenCV and the pictures' libraries are whole."""
    specimen = host.shipped("assets") / "practice" / _SPECIMEN
    reading = Intake(lambda: system_clock().date()).read(RawPicture(image.load(specimen), _SPECIMEN))
    if isinstance(reading, DocumentReading):
        return Finding("reading", Standing.GOOD, "a specimen passport is read")
    return Finding("reading", Standing.BAD, "a specimen passport is not read", "Install Gatepost again.")


def _display() -> Finding:
    if host.has_display():
        return Finding("display", Standing.GOOD, "there is one")
    return Finding("display", Standing.LOOK, "none here", "Start the window where somebody is logged on at the screen.")


def _folder(folder: Path) -> Finding:
    if not folder.is_dir():
        return Finding("store", Standing.LOOK, f"{folder} is not there yet", "It is made when the post is set up.")
    if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        return Finding("store", Standing.BAD, f"{folder} may not be used by this user", _JOIN)
    if not (folder / STORE_FILE).exists():
        return Finding("store", Standing.LOOK, f"{folder} is empty", "Set the post up: open the window, or set-up.")
    size = (folder / STORE_FILE).stat().st_size
    try:
        with tempfile.TemporaryFile(dir=folder):
            return Finding("store", Standing.GOOD, f"{folder}, {size / 1e6:.1f} MB")
    except OSError as error:
        return Finding("store", Standing.BAD, f"{folder}: {error.strerror}", "The folder must be writable.")


def _nearest(folder: Path) -> Path:
    """The folder, or the first one above it that is there."""
    return next(one for one in (folder.absolute(), *folder.absolute().parents) if one.is_dir())


def _written(folder: Path) -> datetime | None:
    files = [one for one in folder.glob(f"{STORE_FILE}*") if one.is_file()] if folder.is_dir() else []
    newest = max((one.stat().st_mtime for one in files), default=None)
    return datetime.fromtimestamp(newest, UTC) if newest is not None else None


def _printers() -> Sequence[str]:
    from gatepost import app  # loaded late on purpose: Qt

    return app.printers()


def _cameras(cameras: Sequence[tuple[str, str]]) -> Finding:
    if not host.names_cameras():
        return Finding("cameras", Standing.LOOK, "not listed by this system", "Try one: Admin, Try the devices.")
    closed = _closed([device for device, _ in cameras])
    names = [name for _, name in cameras]
    return health.of_devices("cameras", names, closed, "Connect one, if this post takes pictures.", _JOIN)


def _closed(devices: Sequence[str]) -> list[str]:
    """Those that this user may not open."""
    return [one for one in devices if Path(one).exists() and not os.access(one, os.R_OK | os.W_OK)]


def _scanners() -> Finding:
    if not host.has_sane():
        return Finding("scanners", Standing.GOOD, "through a watched folder")
    try:
        names = [one.name for one in sane.scanners()]
    except ScannerMissing:
        return Finding("scanners", Standing.LOOK, "SANE is not here", "Install sane-utils, if this post has a scanner.")
    except Fault as fault:
        return Finding(
            "scanners", Standing.BAD, str(fault), "Unplug the scanner, plug it in again, and look once more."
        )
    return health.of_devices("scanners", names, [], "Connect one, if this post has one.", "")


def _sound() -> Finding:
    if host.can_play():
        return Finding("sound", Standing.GOOD, "can be played")
    return Finding("sound", Standing.LOOK, "no player is here", "Install pulseaudio-utils, pipewire-bin or alsa-utils.")


def _of_the_settings(
    facility: Facility, printers: Sequence[str], cameras: Sequence[str], ports: Sequence[str]
) -> Iterator[Finding]:
    """What the settings name, where they name something."""
    for what, wanted, found in (
        ("printer of the settings", facility.printer, printers),
        ("camera of the settings", facility.camera, cameras),
        ("reader of the settings", facility.serial_port, ports),
        ("scale of the settings", facility.scale_port, ports),
    ):
        if wanted:
            yield health.of_set_device(what, wanted, found)
    for what, place in (("watched folder", facility.watched_folder), ("second backup", facility.backup_second)):
        if place:
            found = [place] if Path(place).is_dir() else []
            yield health.of_set_device(what, place, found)
