"""`gatepost doctor`: looks at everything that a gate post's machine must have, and prints what to do."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from gatepost import __version__, host
from gatepost.cli import speech
from gatepost.cli.passwords import signed_in
from gatepost.db import backup as backup_files
from gatepost.db.store_files import STORE_FILE
from gatepost.desk.backups import BackupsDesk
from gatepost.desk.clock import system_clock
from gatepost.domain import health
from gatepost.domain.errors import QT_TRANSLATE_NOOP, Fault, Notice, ScannerMissing
from gatepost.domain.facility import Facility
from gatepost.domain.health import Finding, Seen, Standing
from gatepost.domain.reading import DocumentReading
from gatepost.scan import image, sane, serial_port
from gatepost.scan.intake import Intake
from gatepost.scan.source import RawPicture

SOUND, UNSOUND = 0, 1
_MARKS = {
    Standing.GOOD: QT_TRANSLATE_NOOP("Doctor", "ok"),
    Standing.LOOK: QT_TRANSLATE_NOOP("Doctor", "look"),
    Standing.BAD: QT_TRANSLATE_NOOP("Doctor", "BAD"),
}
_SPECIMEN = "known-passport.jpg"
_JOIN = QT_TRANSLATE_NOOP(
    "Doctor", "Add this user to the group gatepost (usermod -aG gatepost NAME), log off and on again."
)


def run(folder: Path, user: str | None, password_fd: int | None) -> int:
    """Print one line for each thing looked at. With a user's name also what the settings name is looked for."""
    findings = []
    marks = {standing: speech.text("Doctor", mark) for standing, mark in _MARKS.items()}
    width = max(len(mark) for mark in marks.values())
    for finding in _all(folder, user, password_fd):
        findings.append(finding)
        print(f"{marks[finding.standing]:{width}}  {speech.text('Doctor', finding.what)}: {_told(finding.seen)}")
        if finding.to_do:
            print(f"{'':{width}}  -> {speech.text('Doctor', finding.to_do)}")
    return UNSOUND if health.worst(findings) is Standing.BAD else SOUND


def _told(seen: Seen | Notice) -> str:
    return speech.notice(seen) if isinstance(seen, Notice) else speech.text("Doctor", seen.sentence, **seen.facts)


def _all(folder: Path, user: str | None, password_fd: int | None) -> Iterator[Finding]:
    now = system_clock()
    program = Seen("Gatepost {version}", {"version": __version__})
    yield Finding(QT_TRANSLATE_NOOP("Doctor", "program"), Standing.GOOD, program)
    yield _reading()
    yield _display()
    yield _folder(folder)
    yield health.of_disk(shutil.disk_usage(_nearest(folder)).free)
    yield health.of_clock(now, _written(folder))
    if (folder / STORE_FILE).exists() and user is None:
        found = backup_files.all_in(folder / backup_files.BACKUPS_FOLDER)
        yield health.of_backups(found[0].at if found else None, now)
    printers, cameras, ports = _printers(), host.cameras(), serial_port.ports()
    yield _those_that_print(printers)
    yield _cameras(cameras)
    yield _serial_ports(ports)
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
    what = QT_TRANSLATE_NOOP("Doctor", "reading")
    specimen = host.shipped("assets") / "practice" / _SPECIMEN
    reading = Intake(lambda: system_clock().date()).read(RawPicture(image.load(specimen), _SPECIMEN))
    if isinstance(reading, DocumentReading):
        return Finding(what, Standing.GOOD, Seen(QT_TRANSLATE_NOOP("Doctor", "a specimen passport is read")))
    seen = Seen(QT_TRANSLATE_NOOP("Doctor", "a specimen passport is not read"))
    return Finding(what, Standing.BAD, seen, QT_TRANSLATE_NOOP("Doctor", "Install Gatepost again."))


def _display() -> Finding:
    what = QT_TRANSLATE_NOOP("Doctor", "display")
    if host.has_display():
        return Finding(what, Standing.GOOD, Seen(QT_TRANSLATE_NOOP("Doctor", "there is one")))
    to_do = QT_TRANSLATE_NOOP("Doctor", "Start the window where somebody is logged on at the screen.")
    return Finding(what, Standing.LOOK, Seen(QT_TRANSLATE_NOOP("Doctor", "none here")), to_do)


def _folder(folder: Path) -> Finding:
    what, place = QT_TRANSLATE_NOOP("Doctor", "store"), {"folder": folder}
    if not folder.is_dir():
        seen = Seen(QT_TRANSLATE_NOOP("Doctor", "{folder} is not there yet"), place)
        return Finding(what, Standing.LOOK, seen, QT_TRANSLATE_NOOP("Doctor", "It is made when the post is set up."))
    if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        seen = Seen(QT_TRANSLATE_NOOP("Doctor", "{folder} may not be used by this user"), place)
        return Finding(what, Standing.BAD, seen, _JOIN)
    if not (folder / STORE_FILE).exists():
        to_do = QT_TRANSLATE_NOOP("Doctor", "Set the post up: open the window, or set-up.")
        return Finding(what, Standing.LOOK, Seen(QT_TRANSLATE_NOOP("Doctor", "{folder} is empty"), place), to_do)
    size = f"{(folder / STORE_FILE).stat().st_size / 1e6:.1f}"
    try:
        with tempfile.TemporaryFile(dir=folder):
            return Finding(
                what, Standing.GOOD, Seen(QT_TRANSLATE_NOOP("Doctor", "{folder}, {size} MB"), place | {"size": size})
            )
    except OSError as error:
        seen = Seen("{folder}: {reason}", place | {"reason": error.strerror})
        return Finding(what, Standing.BAD, seen, QT_TRANSLATE_NOOP("Doctor", "The folder must be writable."))


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


def _those_that_print(printers: Sequence[str]) -> Finding:
    to_do = QT_TRANSLATE_NOOP("Doctor", "Set one up in the system, if this post prints.")
    return health.of_devices(QT_TRANSLATE_NOOP("Doctor", "printers"), printers, [], to_do, "")


def _cameras(cameras: Sequence[tuple[str, str]]) -> Finding:
    what = QT_TRANSLATE_NOOP("Doctor", "cameras")
    if not host.names_cameras():
        seen = Seen(QT_TRANSLATE_NOOP("Doctor", "not listed by this system"))
        return Finding(what, Standing.LOOK, seen, QT_TRANSLATE_NOOP("Doctor", "Try one: Admin, Try the devices."))
    closed = _closed([device for device, _ in cameras])
    names = [name for _, name in cameras]
    to_do = QT_TRANSLATE_NOOP("Doctor", "Connect one, if this post takes pictures.")
    return health.of_devices(what, names, closed, to_do, _JOIN)


def _serial_ports(ports: Sequence[str]) -> Finding:
    to_do = QT_TRANSLATE_NOOP("Doctor", "Connect the reader or the scale, if this post has a serial one.")
    return health.of_devices(QT_TRANSLATE_NOOP("Doctor", "serial ports"), ports, _closed(ports), to_do, _JOIN)


def _closed(devices: Sequence[str]) -> list[str]:
    """Those that this user may not open."""
    return [one for one in devices if Path(one).exists() and not os.access(one, os.R_OK | os.W_OK)]


def _scanners() -> Finding:
    what = QT_TRANSLATE_NOOP("Doctor", "scanners")
    if not host.has_sane():
        return Finding(what, Standing.GOOD, Seen(QT_TRANSLATE_NOOP("Doctor", "through a watched folder")))
    try:
        names = [one.name for one in sane.scanners()]
    except ScannerMissing:
        to_do = QT_TRANSLATE_NOOP("Doctor", "Install sane-utils, if this post has a scanner.")
        return Finding(what, Standing.LOOK, Seen(QT_TRANSLATE_NOOP("Doctor", "SANE is not here")), to_do)
    except Fault as fault:
        to_do = QT_TRANSLATE_NOOP("Doctor", "Unplug the scanner, plug it in again, and look once more.")
        return Finding(what, Standing.BAD, fault, to_do)
    return health.of_devices(what, names, [], QT_TRANSLATE_NOOP("Doctor", "Connect one, if this post has one."), "")


def _sound() -> Finding:
    what = QT_TRANSLATE_NOOP("Doctor", "sound")
    if host.can_play():
        return Finding(what, Standing.GOOD, Seen(QT_TRANSLATE_NOOP("Doctor", "can be played")))
    to_do = QT_TRANSLATE_NOOP("Doctor", "Install pulseaudio-utils, pipewire-bin or alsa-utils.")
    return Finding(what, Standing.LOOK, Seen(QT_TRANSLATE_NOOP("Doctor", "no player is here")), to_do)


def _of_the_settings(
    facility: Facility, printers: Sequence[str], cameras: Sequence[str], ports: Sequence[str]
) -> Iterator[Finding]:
    """What the settings name, where they name something."""
    for what, wanted, found in (
        (QT_TRANSLATE_NOOP("Doctor", "printer of the settings"), facility.printer, printers),
        (QT_TRANSLATE_NOOP("Doctor", "camera of the settings"), facility.camera, cameras),
        (QT_TRANSLATE_NOOP("Doctor", "reader of the settings"), facility.serial_port, ports),
        (QT_TRANSLATE_NOOP("Doctor", "scale of the settings"), facility.scale_port, ports),
        (QT_TRANSLATE_NOOP("Doctor", "watched folder"), facility.watched_folder, _if_folder(facility.watched_folder)),
        (QT_TRANSLATE_NOOP("Doctor", "second backup"), facility.backup_second, _if_folder(facility.backup_second)),
    ):
        if wanted:
            yield health.of_set_device(what, wanted, found)


def _if_folder(place: str) -> Sequence[str]:
    return [place] if Path(place).is_dir() else []
