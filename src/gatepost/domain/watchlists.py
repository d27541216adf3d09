"""Watchlists: people whom an order from outside names, and whether somebody at the gate may be one of them.

Names are spelt in many ways, birth dates are turned about or known by their year alone, documents are renewed. So names
are compared by sound across scripts, dates with room for what papers get wrong, and a person decides.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from gatepost.domain import names
from gatepost.domain.errors import DateUnreadable, FieldMissing, PeriodReversed
from gatepost.domain.likeness import Agreement, same_birth_date, same_names
from gatepost.domain.listed_dates import listed_date
from gatepost.domain.moments import in_period
from gatepost.domain.people import Person, tidy_date
from gatepost.domain.prisoner_lists import plain_heading
from gatepost.domain.rules import Passing

_YEAR = len("2026")
_STATE = len("KGZ")


@dataclass(frozen=True)
class Watchlist:
    """One list. `passing` says who may let a person on it pass.

    Days are `YYYY-MM-DD`, the last one empty where there is no end.
    """

    name: str
    source: str
    order: str
    first_day: str
    last_day: str = ""
    passing: Passing = Passing.DUTY_OFFICER
    number: str = ""
    file_name: str = ""
    entry_count: int = 0
    loaded_at: datetime | None = None
    loaded_by: str = ""
    withdrawn_at: datetime | None = None
    withdrawn_by: str = ""
    withdrawal_reason: str = ""

    def in_force(self, day: date) -> bool:
        """Whether it counts on a day, both ends included, unless it was withdrawn."""
        return self.withdrawn_at is None and in_period(day, self.first_day, self.last_day)

    def checked(self) -> Watchlist:
        """The same, tidied. Raises FieldMissing, DateUnreadable, PeriodReversed."""
        tidy = replace(
            self,
            name=self.name.strip(),
            source=self.source.strip(),
            order=self.order.strip(),
            first_day=tidy_date(self.first_day),
            last_day=tidy_date(self.last_day),
        )
        missing = tuple(one for one in ("name", "source", "order", "first_day") if not getattr(tidy, one))
        if missing:
            raise FieldMissing(fields=tuple(_LABELS.get(one, one) for one in missing))
        if tidy.last_day and tidy.last_day < tidy.first_day:
            raise PeriodReversed(first=tidy.first_day, last=tidy.last_day)
        return tidy


_LABELS = {"name": "list_name"}


@dataclass(frozen=True)
class WatchEntry:
    """One person of a list, by the line of its file. `names` are all that the list gives, the first one leading."""

    line: int
    names: tuple[str, ...]
    birth_date: str = ""
    sex: str = ""
    nationality: str = ""
    document_number: str = ""
    pin: str = ""
    note: str = ""
    id: int = 0

    @property
    def name(self) -> str:
        """The leading name."""
        return self.names[0] if self.names else ""


class WatchTrait(StrEnum):
    """What a person and an entry are compared by."""

    NAMES = "names"
    BIRTH_DATE = "birth_date"
    DOCUMENT_NUMBER = "document_number"
    PERSONAL_NUMBER = "personal_number"
    SEX = "sex"
    NATIONALITY = "nationality"


@dataclass(frozen=True)
class Watched:
    """An entry that somebody may be: with its list, how they agree, and what was decided (None: nothing yet)."""

    entry: WatchEntry
    watchlist: Watchlist
    traits: Mapping[WatchTrait, Agreement] = field(default_factory=dict)
    is_match: bool | None = None
    decided_by: str = ""
    decided_at: datetime | None = None
    reason: str = ""

    @property
    def facts(self) -> dict[str, object]:
        """What a sentence about it names."""
        return {"name": self.entry.name, "list": self.watchlist.name, "order": self.watchlist.order}

    def having(self, agreement: Agreement) -> tuple[WatchTrait, ...]:
        """The traits that agree so far and no further."""
        return tuple(trait for trait, one in self.traits.items() if one is agreement)


def compared(person: Person, document_numbers: Sequence[str], entry: WatchEntry) -> dict[WatchTrait, Agreement]:
    """How somebody agrees with an entry; what one of the two does not say is no trait."""
    own_names = [person.name, f"{person.surname_cyrillic} {person.given_names_cyrillic}".strip(), *person.other_names]
    found = {
        WatchTrait.NAMES: _best(same_names(own, listed) for own in own_names for listed in entry.names),
        WatchTrait.BIRTH_DATE: _birth(person.birth_date, entry.birth_date),
        WatchTrait.DOCUMENT_NUMBER: _number(document_numbers, entry.document_number),
        WatchTrait.PERSONAL_NUMBER: _number([person.pin], entry.pin),
        WatchTrait.SEX: _equal(person.sex, entry.sex),
        WatchTrait.NATIONALITY: _equal(person.nationality, entry.nationality),
    }
    return {trait: agreement for trait, agreement in found.items() if agreement is not None}


def may_be(traits: Mapping[WatchTrait, Agreement]) -> bool:
    """Whether a person must look: one number in common, or names and birth date that both are at least near.

    An entry without a birth date is met by its exact name; a different sex excludes, unless a number says otherwise.
    """
    if Agreement.SAME in (traits.get(WatchTrait.DOCUMENT_NUMBER), traits.get(WatchTrait.PERSONAL_NUMBER)):
        return True
    if traits.get(WatchTrait.SEX) is Agreement.OTHER:
        return False
    named, born = traits.get(WatchTrait.NAMES), traits.get(WatchTrait.BIRTH_DATE)
    if named is Agreement.SAME:
        return born is not Agreement.OTHER
    return named is Agreement.NEAR and born in (Agreement.SAME, Agreement.NEAR)


def _best(found: Iterable[Agreement | None]) -> Agreement | None:
    order = (Agreement.SAME, Agreement.NEAR, Agreement.OTHER)
    return min((one for one in found if one is not None), key=order.index, default=None)


def _birth(own: str, listed: str) -> Agreement | None:
    """Papers of one person often agree in the year alone."""
    agreement = same_birth_date(own, listed)
    if agreement is Agreement.OTHER and own[:_YEAR] == listed[:_YEAR]:
        return Agreement.NEAR
    return agreement


def _number(own: Sequence[str], listed: str) -> Agreement | None:
    known = [_plain_number(one) for one in own if one]
    if not known or not listed:
        return None
    return Agreement.SAME if _plain_number(listed) in known else Agreement.OTHER


def _plain_number(text: str) -> str:
    return "".join(sign for sign in names.to_latin(text) if sign.isalnum())


def _equal(own: str, listed: str) -> Agreement | None:
    if not own or not listed:
        return None
    return Agreement.SAME if own == listed else Agreement.OTHER


# --- reading a list --------------------------------------------------------------------------------------------------

_HEADINGS: Mapping[str, str] = {
    "name": "фио|фамилия имя отчество|ф и о|аты-жөнү|аты жөнү|full name|name",
    "surname": "фамилия|фамилиясы|surname|last name|family name",
    "given_names": "имя|имя отчество|аты|given names|first name",
    "patronymic": "отчество|атасынын аты|patronymic|middle name",
    "aliases": "другие имена|клички|псевдонимы|он же|башка аттары|aliases|also known as|other names|latin|латиницей",
    "birth_date": "дата рождения|год рождения|д р|г р|туулган күнү|туулган жылы|birth date|date of birth|born|dob",
    "sex": "пол|жынысы|sex|gender",
    "nationality": "гражданство|жарандыгы|nationality|citizenship",
    "document_number": "паспорт|номер документа|документ|паспорту|document|document number|passport",
    "pin": "пин|персональный номер|жсж|pin|personal number",
    "note": "примечание|основание|статья|эскертүү|note|reason",
}
_COLUMN_OF = {heading: column for column, headings in _HEADINGS.items() for heading in headings.split("|")}
_SEXES = {
    **dict.fromkeys(("м", "m", "муж", "male", "э"), "M"),
    **dict.fromkeys(("ж", "f", "жен", "female", "а"), "F"),
}
_MOST_ROWS_ABOVE = 20


@dataclass(frozen=True)
class ReadList:
    """What a file gives: its entries, the headings that were understood, and lines that hold no name."""

    entries: tuple[WatchEntry, ...]
    understood: tuple[str, ...]
    left_out: tuple[int, ...]
    dates_unread: tuple[int, ...] = ()


def read_watchlist(rows: Sequence[Sequence[str]], today: date) -> ReadList:
    """The entries of a table. Raises FieldMissing where no column holds names."""
    known = [_columns(row) for row in rows[:_MOST_ROWS_ABOVE]]
    best = max(known, key=len, default={})
    if not {"name", "surname"} & set(best.values()):
        raise FieldMissing(fields=("full_name",))
    heading = known.index(best)
    entries: list[WatchEntry] = []
    left_out, unread = [], []
    for line, row in enumerate(rows[heading + 1 :], heading + 2):
        said = {column: " ".join(row[place].split()) for place, column in best.items() if place < len(row)}
        if not any(said.values()):
            continue
        entry, is_dated = _entry(line, said, today)
        if not entry.names:
            left_out.append(line)
            continue
        entries.append(entry)
        if not is_dated:
            unread.append(line)
    return ReadList(tuple(entries), tuple(rows[heading][place] for place in best), tuple(left_out), tuple(unread))


def _columns(row: Sequence[str]) -> dict[int, str]:
    found: dict[int, str] = {}
    for place, heading in enumerate(row):
        column = _COLUMN_OF.get(plain_heading(heading))
        if column and column not in found.values():
            found[place] = column
    return found


def _state(text: str) -> str:
    """A state's three letters, as documents write it; a state in words is not compared."""
    return text.upper() if len(text) == _STATE and text.isascii() else ""


def _entry(line: int, said: Mapping[str, str], today: date) -> tuple[WatchEntry, bool]:
    parts = (said.get("surname", ""), said.get("given_names", ""), said.get("patronymic", ""))
    leading = said.get("name", "") or " ".join(part for part in parts if part)
    aliases = [one.strip() for one in said.get("aliases", "").replace(";", ",").split(",")]
    given = tuple(dict.fromkeys(one for one in (leading, *aliases) if names.fold(one)))
    try:
        born, is_dated = listed_date(said.get("birth_date", ""), today), True
    except DateUnreadable:
        born, is_dated = "", False
    entry = WatchEntry(
        line=line,
        names=given,
        birth_date=born,
        sex=_SEXES.get(said.get("sex", "").casefold().rstrip("."), ""),
        nationality=_state(said.get("nationality", "")),
        document_number=_plain_number(said.get("document_number", "")),
        pin=_plain_number(said.get("pin", "")),
        note=said.get("note", ""),
    )
    return entry, is_dated
