"""Moments as the store keeps them, and periods of days."""

from __future__ import annotations

from datetime import UTC, date, datetime


def utc(moment: datetime) -> datetime:
    """`moment` in UTC with whole milliseconds, the store's resolution."""
    moment = moment.astimezone(UTC)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def in_period(day: date, first_day: str, last_day: str) -> bool:
    """Whether a day lies between two of the form `YYYY-MM-DD`, both included; no last day is no end."""
    return first_day <= day.isoformat() and (not last_day or day.isoformat() <= last_day)
