"""The facility's own settings: its name, its clock, and how the day is exported."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from gatepost.domain.backups import MOST_HOURS
from gatepost.domain.errors import SettingUnusable

LANGUAGES = ("ru", "ky", "en")
SOURCE_LANGUAGE = "en"  # what every text is written in; needs no catalogue
DELIMITERS = (";", ",")
CAMERA_SIZES = ("1280x720", "1920x1080", "640x480", "2592x1944")  # pixels
SCANNER_RESOLUTIONS = (200, 300, 400, 600)  # dots an inch; a zone's signs are 2.4 mm high, 19 dots at 200
_MOST_LOCK_MINUTES = 120
PASS_PAPERS = ("", "A6", "A5", "80 mm")  # empty: no pass is printed by itself


class Afterwards(StrEnum):
    """What happens to a picture of the watched folder once it is read."""

    MOVE = "move"
    DELETE = "delete"


@dataclass(frozen=True)
class Facility:
    """Settings of the gate post. `day_starts_at` is the local time at which a register day begins.

    `camera`, `watched_folder`, `scanner` and `printer` are empty where the post has none. `backup_folder` is empty
    where backups lie beside the store; `backup_second` is a second place for them. After `lock_minutes` without a key
    the window locks itself; 0 is never. `papers` are the house's own templates by the paper's name, or its name and a
    language (`pass.ru`); `paper_sizes` the sizes that are not the usual ones.
    """

    name: str
    time_zone: str = "Asia/Bishkek"
    language: str = "ru"
    csv_delimiter: str = ";"
    day_starts_at: str = "00:00"
    wedge_prefix: str = ""
    wedge_suffix: str = ""
    serial_port: str = ""
    serial_speed: int = 9600
    camera: str = ""
    camera_size: str = CAMERA_SIZES[0]
    camera_mirrored: bool = False
    watched_folder: str = ""
    watched_afterwards: str = Afterwards.MOVE
    scanner: str = ""
    scanner_resolution: int = 300
    printer: str = ""
    scale_port: str = ""
    scale_speed: int = 9600
    pass_paper: str = ""
    backup_folder: str = ""
    backup_second: str = ""
    backup_hours: int = 4
    lock_minutes: int = 10
    papers: Mapping[str, str] = field(default_factory=dict)
    paper_sizes: Mapping[str, str] = field(default_factory=dict)

    def checked(self) -> Facility:
        """The same settings, tidied; SettingUnusable names the first that cannot be used."""
        tidy = replace(self, name=self.name.strip())
        tests = {
            "name": (tidy.name, bool(tidy.name)),
            "time_zone": (self.time_zone, _zone_exists(self.time_zone)),
            "language": (self.language, self.language in LANGUAGES),
            "csv_delimiter": (self.csv_delimiter, self.csv_delimiter in DELIMITERS),
            "day_starts_at": (self.day_starts_at, _is_time(self.day_starts_at)),
            "serial_speed": (self.serial_speed, self.serial_speed > 0),
            "backup_hours": (self.backup_hours, 1 <= self.backup_hours <= MOST_HOURS),
            "lock_minutes": (self.lock_minutes, 0 <= self.lock_minutes <= _MOST_LOCK_MINUTES),
            "scale_speed": (self.scale_speed, self.scale_speed > 0),
            "camera_size": (self.camera_size, self.camera_size in CAMERA_SIZES),
            "watched_afterwards": (self.watched_afterwards, self.watched_afterwards in list(Afterwards)),
            "pass_paper": (self.pass_paper, self.pass_paper in PASS_PAPERS),
            "scanner_resolution": (self.scanner_resolution, self.scanner_resolution in SCANNER_RESOLUTIONS),
        }
        for name, (value, usable) in tests.items():
            if not usable:
                raise SettingUnusable(name=name, value=value)
        return tidy

    @property
    def zone(self) -> ZoneInfo:
        """The facility's time zone."""
        return ZoneInfo(self.time_zone)

    def local(self, moment: datetime) -> datetime:
        """`moment` on the facility's clock."""
        return moment.astimezone(self.zone)

    def day_of(self, moment: datetime) -> date:
        """The register day a moment belongs to."""
        start = time.fromisoformat(self.day_starts_at)
        local = self.local(moment)
        return local.date() if local.time() >= start else local.date() - timedelta(days=1)

    def bounds(self, day: date) -> tuple[datetime, datetime]:
        """First moment of the register day and first moment after it, both UTC."""
        start = time.fromisoformat(self.day_starts_at)
        first = datetime.combine(day, start, self.zone)
        after = datetime.combine(day + timedelta(days=1), start, self.zone)
        return first.astimezone(UTC), after.astimezone(UTC)

    def year_bounds(self, year: int) -> tuple[datetime, datetime]:
        """First moment of the calendar year on the facility's clock and first moment after it, both UTC."""
        first, after = (datetime(one, 1, 1, tzinfo=self.zone) for one in (year, year + 1))
        return first.astimezone(UTC), after.astimezone(UTC)


def _zone_exists(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def _is_time(text: str) -> bool:
    try:
        time.fromisoformat(text)
    except ValueError:
        return False
    return len(text) == 5
