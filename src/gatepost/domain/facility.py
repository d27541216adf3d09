"""The facility's own settings: its name, its clock, and how the day is exported."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from gatepost.domain.errors import SettingUnusable

LANGUAGES = ("ru", "ky", "en")
DELIMITERS = (";", ",")


@dataclass(frozen=True)
class Facility:
    """Settings of the gate post. `day_starts_at` is the local time at which a register day begins."""

    name: str
    time_zone: str = "Asia/Bishkek"
    language: str = "ru"
    csv_delimiter: str = ";"
    day_starts_at: str = "00:00"
    wedge_prefix: str = ""
    wedge_suffix: str = ""
    serial_port: str = ""
    serial_speed: int = 9600

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
