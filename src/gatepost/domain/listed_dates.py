"""Dates as other offices write them: with points, slashes or dashes, with words, or as Excel's day number."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache

from gatepost.domain.errors import DateUnreadable

# The first three letters of a month in Russian (also Kyrgyz, which borrowed the names) and English.
_MONTHS = {
    word: month
    for month, words in enumerate(
        (
            *("янв jan", "фев feb", "мар mar", "апр apr", "май мая may", "июн jun"),
            *("июл jul", "авг aug", "сен sep", "окт oct", "ноя noy nov", "дек dec"),
        ),
        1,
    )
    for word in words.split()
}
_YEAR_WORD = re.compile(r"\s*(г|год|года|ж|жыл|жылы)\.?$", re.IGNORECASE)
_TIME = re.compile(r"[T\s]\s*\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?$")
_DAY_FIRST = re.compile(r"(\d{1,2})\s*[./\-]\s*(\d{1,2})\s*[./\-]\s*(\d{4}|\d{2})", re.ASCII)
_YEAR_FIRST = re.compile(r"(\d{4})[./\-](\d{1,2})[./\-](\d{1,2})", re.ASCII)
_WITH_WORD = re.compile(r"[«\"“]?(\d{1,2})[»\"”]?\s+([^\W\d_]{3,})\.?\s+(\d{4})")
_YEAR_ALONE = re.compile(r"(1[89]\d\d|20\d\d)", re.ASCII)
_DAY_NUMBER = re.compile(r"(\d{4,5})(\.0+)?", re.ASCII)
_EXCEL_DAY_0 = date(1899, 12, 30)  # day 61 is 1 March 1900; before it Excel counts a day that never was
_EXCEL_DAYS = range(61, 80_000)


@lru_cache(maxsize=50_000)  # a list names the same days over and over
def listed_date(text: str, latest: date) -> str:
    """A date of a list as `YYYY-MM-DD`, or `YYYY` where it says no more; empty for an empty cell.

    A year of two digits is the last such year that is not after `latest`. Raises DateUnreadable.
    """
    said = _TIME.sub("", _YEAR_WORD.sub("", text.strip())).strip()
    if not said:
        return ""
    if _YEAR_ALONE.fullmatch(said):
        return said
    if number := _DAY_NUMBER.fullmatch(said):
        return _of_day_number(int(number[1]), text)
    year, month, day = _parts(said, text)
    try:
        return date(_whole_year(year, latest), month, day).isoformat()
    except ValueError as error:
        raise DateUnreadable(text=text) from error


def _parts(said: str, text: str) -> tuple[str, int, int]:
    if found := _DAY_FIRST.fullmatch(said):
        return found[3], int(found[2]), int(found[1])
    if found := _YEAR_FIRST.fullmatch(said):
        return found[1], int(found[2]), int(found[3])
    if (found := _WITH_WORD.fullmatch(said)) and (month := _MONTHS.get(found[2][:3].casefold())):
        return found[3], month, int(found[1])
    raise DateUnreadable(text=text)


def _whole_year(year: str, latest: date) -> int:
    if len(year) > 2:
        return int(year)
    in_this_century = latest.year // 100 * 100 + int(year)
    return in_this_century if in_this_century <= latest.year else in_this_century - 100


def _of_day_number(number: int, text: str) -> str:
    if number not in _EXCEL_DAYS:
        raise DateUnreadable(text=text)
    return (_EXCEL_DAY_0 + timedelta(days=number)).isoformat()
