"""Persons who visit, the documents they show, and the prisoners they visit."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gatepost.domain.errors import BirthInFuture, DateUnreadable

_DAY_FIRST = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})", re.ASCII)
_YEAR_FIRST = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?", re.ASCII)

_SHORT_PHONE = 6
_PHONE_DIGITS = 9  # of a Kyrgyz number without the country's code and the zero


@dataclass(frozen=True)
class Person:
    """A visitor. `birth_date` is `YYYY-MM-DD`, shortened where the document leaves parts unknown.

    `other_names` are those of earlier documents.
    """

    surname: str
    given_names: str
    birth_date: str
    sex: str
    nationality: str
    pin: str = ""
    surname_cyrillic: str = ""
    given_names_cyrillic: str = ""
    id: int = 0
    phone: str = ""
    other_names: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Surname and given names as the document writes them in Latin."""
        return f"{self.surname} {self.given_names}".strip()


@dataclass(frozen=True)
class IdentityDocument:
    """A document as it was shown: what it is, until when it holds, and its zone exactly as read."""

    format: str
    code: str
    issuer: str
    number: str
    expiry_date: str = ""
    mrz: str = ""
    id: int = 0


class PrisonerStatus(StrEnum):
    """Where a prisoner is."""

    HERE = "here"
    HOSPITAL = "hospital"
    COURT = "court"
    TRANSFERRED = "transferred"
    RELEASED = "released"
    STRUCK = "struck"  # written down by mistake, and never here: no record is deleted


@dataclass(frozen=True)
class Prisoner:
    """A person held here, known by a register number.

    The names are as the prison's papers write them, Latin ones beside where they are known. `regime` and `conditions`
    are codes of the rules of the house; days are `YYYY-MM-DD`; `release_on` is expected, not promised; `flags` are
    short words that everybody who meets the prisoner should know.
    """

    register_number: str
    surname: str
    given_names: str
    birth_date: str = ""
    unit: str = ""
    id: int = 0
    regime: str = ""
    conditions: str = ""
    status: PrisonerStatus = PrisonerStatus.HERE
    surname_latin: str = ""
    given_names_latin: str = ""
    arrived_on: str = ""
    release_on: str = ""
    flags: tuple[str, ...] = ()

    @property
    def is_here(self) -> bool:
        """Whether a visitor can be led to them."""
        return self.status is PrisonerStatus.HERE

    @property
    def has_left(self) -> bool:
        """Whether they are held here no longer."""
        return self.status in (PrisonerStatus.TRANSFERRED, PrisonerStatus.RELEASED, PrisonerStatus.STRUCK)

    @property
    def name(self) -> str:
        """Surname and given names."""
        return f"{self.surname} {self.given_names}".strip()

    @property
    def name_latin(self) -> str:
        """Surname and given names in Latin, where they are known."""
        return f"{self.surname_latin} {self.given_names_latin}".strip()


def phone_key(text: str) -> str:
    """What telephone numbers are compared by: the last nine digits, whatever stands before and between them."""
    return "".join(sign for sign in text if sign.isdecimal() and sign.isascii())[-_PHONE_DIGITS:]


def is_phone(text: str) -> bool:
    """Whether a text looks like a telephone number: digits and what people write between them, six digits and more."""
    digits = sum(sign.isdecimal() for sign in text)
    return digits >= _SHORT_PHONE and all(sign.isdecimal() or sign in "+-() ." for sign in text)


def tidy_date(text: str, today: date | None = None) -> str:
    """A typed date as `YYYY-MM-DD` (or `YYYY-MM`, `YYYY`, or empty); DateUnreadable where it is none.

    With `today` the date is a birth date: BirthInFuture where it lies after it.
    """
    text = text.strip()
    if not text:
        return ""
    tidy = _as_iso(text)
    if today is not None and tidy > today.isoformat():
        raise BirthInFuture(date=tidy)
    return tidy


def _as_iso(text: str) -> str:
    day_first = _DAY_FIRST.fullmatch(text)
    year_first = _YEAR_FIRST.fullmatch(text)
    if day_first:
        day, month, year = (int(part) for part in day_first.groups())
        parts: list[int] = [year, month, day]
    elif year_first:
        parts = [int(part) for part in year_first.groups() if part]
    else:
        raise DateUnreadable(text=text)
    try:
        whole = date(*[*parts, 1, 1][:3]).isoformat()
    except ValueError as error:
        raise DateUnreadable(text=text) from error
    return whole[: (4, 7, 10)[len(parts) - 1]]


def age_on(birth_date: str, day: date) -> int | None:
    """Whole years on a day; None where the birth date is unknown in part.

    Who was born on 29 February is a year older on 1 March of other years.
    """
    try:
        born = date.fromisoformat(birth_date)
    except ValueError:
        return None
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
