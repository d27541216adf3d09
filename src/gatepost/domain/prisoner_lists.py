"""Taking a list of prisoners over: which column says what, and what each row would change."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from gatepost.domain import names
from gatepost.domain.errors import QT_TRANSLATE_NOOP, DateUnreadable
from gatepost.domain.listed_dates import listed_date
from gatepost.domain.people import Prisoner, PrisonerStatus
from gatepost.domain.rules_file import Names

_LONGEST_TERM = timedelta(days=40 * 365)  # how far an expected release may lie ahead


class ListColumn(StrEnum):
    """What a column of a list may say."""

    REGISTER_NUMBER = "register_number"
    FULL_NAME = "full_name"
    SURNAME = "surname"
    GIVEN_NAMES = "given_names"
    PATRONYMIC = "patronymic"
    SURNAME_LATIN = "surname_latin"
    GIVEN_NAMES_LATIN = "given_names_latin"
    BIRTH_DATE = "birth_date"
    REGIME = "regime"
    CONDITIONS = "conditions"
    UNIT = "unit"
    ARRIVED_ON = "arrived_on"
    RELEASE_ON = "release_on"
    STATUS = "status"
    FLAGS = "flags"


Columns = Mapping[int, ListColumn]  # place of a column → what it says

# How lists head their columns (Russian, Kyrgyz, English), in small letters without points.
_HEADINGS: Mapping[ListColumn, str] = {
    ListColumn.REGISTER_NUMBER: (
        "учетный номер|личное дело|номер личного дела|№ личного дела|л/д|рег номер|регистрационный номер|"
        "каттоо номери|иш номери|register number|prisoner number|number|номер|ид"
    ),
    ListColumn.FULL_NAME: "фио|ф и о|фамилия имя отчество|осужденный|аты-жөнү|аты жөнү|full name|name|prisoner",
    ListColumn.SURNAME: "фамилия|фамилиясы|surname|last name|family name",
    ListColumn.GIVEN_NAMES: "имя|имя отчество|имя и отчество|аты|given names|first name|given name",
    ListColumn.PATRONYMIC: "отчество|атасынын аты|patronymic|middle name",
    ListColumn.SURNAME_LATIN: "фамилия латиницей|фамилия (лат)|фамилия лат|surname latin|surname (latin)",
    ListColumn.GIVEN_NAMES_LATIN: "имя латиницей|имя (лат)|имя лат|given names latin|given names (latin)",
    ListColumn.BIRTH_DATE: "дата рождения|год рождения|д р|г р|туулган күнү|туулган жылы|birth date|date of birth|born",
    ListColumn.REGIME: "режим|вид режима|режими|regime|security level",
    ListColumn.CONDITIONS: "условия|условия содержания|шарттары|conditions",
    ListColumn.UNIT: "отряд|отряд №|блок|unit|wing|block",
    ListColumn.ARRIVED_ON: "дата прибытия|прибыл|прибыл(а)|келген күнү|arrival|arrived|arrival date",
    ListColumn.RELEASE_ON: "дата освобождения|конец срока|освобождение|бошотулган күнү|release date|expected release",
    ListColumn.STATUS: "статус|местонахождение|абалы|status|where",
    ListColumn.FLAGS: "отметки|учет|профучет|особые отметки|белгилер|flags|alerts|notes",
}  # fmt: skip
_COLUMN_OF = {heading: column for column, headings in _HEADINGS.items() for heading in headings.split("|")}
_STATUS_WORDS = {
    word: status
    for status, said in {
        PrisonerStatus.HERE: "здесь|содержится|в учреждении|на месте|ушул жерде|here|present",
        PrisonerStatus.HOSPITAL: "больница|в больнице|госпиталь|ооруканада|hospital|in hospital",
        PrisonerStatus.COURT: "суд|в суде|этап в суд|сотто|court|at court",
        PrisonerStatus.TRANSFERRED: "переведен|этапирован|убыл|которулду|transferred",
        PrisonerStatus.RELEASED: "освобожден|бошотулду|released",
    }.items()
    for word in said.split("|")
}
_MOST_ROWS_ABOVE = 20  # titles, dates and stamps that may stand over the headings
_ENOUGH_HEADINGS = 2


class Doubt(StrEnum):
    """Why a row is not taken over as it stands; `SENTENCES` says it in words."""

    NO_NUMBER = "no_number"
    NO_NAME = "no_name"
    TWICE = "twice"
    DATE_UNREADABLE = "date_unreadable"
    BORN_IN_FUTURE = "born_in_future"
    WORD_UNKNOWN = "word_unknown"
    OTHER_NAME = "other_name"
    SAME_PERSON = "same_person"
    CAME_BACK = "came_back"


_UNUSABLE = frozenset({Doubt.NO_NUMBER, Doubt.NO_NAME, Doubt.TWICE})
SENTENCES: Mapping[Doubt, str] = {
    Doubt.NO_NUMBER: QT_TRANSLATE_NOOP("Doubt", "There is no register number."),
    Doubt.NO_NAME: QT_TRANSLATE_NOOP("Doubt", "There is no surname."),
    Doubt.TWICE: QT_TRANSLATE_NOOP("Doubt", "The number stands in lines {lines}, which do not agree."),
    Doubt.DATE_UNREADABLE: QT_TRANSLATE_NOOP("Doubt", "“{text}” is not a date ({field}); the known one would stay."),
    Doubt.BORN_IN_FUTURE: QT_TRANSLATE_NOOP("Doubt", "Born in the future ({text}); the known birth date would stay."),
    Doubt.WORD_UNKNOWN: QT_TRANSLATE_NOOP("Doubt", "“{text}” is unknown ({field}); what is known would stay."),
    Doubt.OTHER_NAME: QT_TRANSLATE_NOOP("Doubt", "This number belongs to {name}: another name and birth date."),
    Doubt.SAME_PERSON: QT_TRANSLATE_NOOP("Doubt", "{name}, born the same day, is known as {number}."),
    Doubt.CAME_BACK: QT_TRANSLATE_NOOP("Doubt", "{name} had left ({status}) and is in the list again."),
}


@dataclass(frozen=True)
class Doubted:
    """One doubt with its facts."""

    kind: Doubt
    facts: Mapping[str, object] = field(default_factory=dict)


class RowKind(StrEnum):
    """What a row of the list means for the register. Doubtful ones are taken over only where somebody says so."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    DOUBTFUL = "doubtful"
    UNUSABLE = "unusable"


@dataclass(frozen=True)
class PlannedRow:
    """One row: its line in the file (from 1), the record as it would be, and as it is now (None for a new one)."""

    line: int
    kind: RowKind
    prisoner: Prisoner
    before: Prisoner | None
    doubts: tuple[Doubted, ...] = ()

    @property
    def changes_something(self) -> bool:
        """Whether taking it over would write anything."""
        return self.kind is not RowKind.UNUSABLE and self.prisoner != self.before


@dataclass(frozen=True)
class Plan:
    """What a list would do to those who are `known`. `gone` are held here by the register, and not in the list."""

    rows: tuple[PlannedRow, ...]
    gone: tuple[Prisoner, ...]
    known: tuple[Prisoner, ...] = field(default=(), repr=False)

    def count(self, kind: RowKind) -> int:
        """How many rows are of a kind."""
        return sum(row.kind is kind for row in self.rows)

    def to_write(self, wanted: frozenset[int]) -> list[PlannedRow]:
        """The rows that are written: new and changed ones, and of the doubtful those whose lines are `wanted`."""
        sure = (RowKind.NEW, RowKind.CHANGED)
        return [row for row in self.rows if row.kind in sure or (row.line in wanted and row.changes_something)]

    def left_out(self, wanted: frozenset[int]) -> int:
        """How many rows are not taken over because of what is said against them."""
        return sum(bool(row.doubts) for row in self.rows) - sum(bool(row.doubts) for row in self.to_write(wanted))


@dataclass(frozen=True)
class PrisonerList:
    """A list that was taken over. `columns`: heading in small letters → what it said."""

    number: str
    file_name: str
    taken_at: datetime
    taken_by: str
    columns: Mapping[str, ListColumn]
    added: int
    changed: int
    gone: int
    left_out: int
    taken_back_at: datetime | None = None
    taken_back_by: str = ""
    taken_back_reason: str = ""


@dataclass(frozen=True)
class Vocabulary:
    """What the words of a list stand for: regimes and conditions by the rules, in any of their languages."""

    regimes: Mapping[str, str]
    conditions: Mapping[str, str]

    @classmethod
    def of(cls, regimes: Names, conditions: Names) -> Vocabulary:
        """From the rules' own names."""
        return cls(_codes(regimes), _codes(conditions))


def _codes(named: Names) -> Mapping[str, str]:
    return {_plain(word): code for code, words in named.items() for word in (code, *words.values())}


# --- columns ---------------------------------------------------------------------------------------------------------


def heading_line(rows: Sequence[Sequence[str]]) -> int:
    """The place of the row with the headings: of the first twenty the one that most is known of, else the first."""
    known = [len(guessed_columns(row)) for row in rows[:_MOST_ROWS_ABOVE]]
    best = max(known, default=0)
    return known.index(best) if best >= _ENOUGH_HEADINGS else 0


def guessed_columns(
    headings: Sequence[str], remembered: Mapping[str, ListColumn] | None = None
) -> dict[int, ListColumn]:
    """What each column says, by its heading; `remembered` knows headings that were mapped by hand. None twice."""
    found: dict[int, ListColumn] = {}
    for place, heading in enumerate(headings):
        column = (remembered or {}).get(plain_heading(heading)) or _COLUMN_OF.get(plain_heading(heading))
        if column and column not in found.values():
            found[place] = column
    return found


def plain_heading(text: str) -> str:
    """A heading as it is compared: small letters, ё as е, no points, single blanks."""
    return " ".join(_plain(text).replace(".", " ").replace(":", " ").split())


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("ё", "е").split())


# --- rows ------------------------------------------------------------------------------------------------------------


def plan(
    rows: Iterable[tuple[int, Sequence[str]]],
    columns: Columns,
    known: Sequence[Prisoner],
    vocabulary: Vocabulary,
    today: date,
) -> Plan:
    """What the rows (line in the file, cells) would change about the `known` prisoners. Writes nothing.

    An empty cell says nothing: what is known stays. Rows that say the same twice count once.
    """
    register = {one.register_number: one for one in known}
    by_birth: dict[str, list[Prisoner]] = defaultdict(list)
    for one in known:
        by_birth[one.birth_date].append(one)
    reader = _RowReader(columns, vocabulary, today)
    lines: dict[str, list[tuple[int, dict[ListColumn, str]]]] = {}
    planned: list[PlannedRow] = []
    for line, cells in rows:
        said = reader.said(cells)
        if not said:
            continue
        number = said.get(ListColumn.REGISTER_NUMBER, "")
        if number:
            lines.setdefault(number, []).append((line, said))
        else:
            planned.append(_unusable(line, said, Doubt.NO_NUMBER))
    for number, found in lines.items():
        planned += _of_number(found, register.get(number), by_birth, reader)
    planned.sort(key=lambda row: row.line)
    gone = tuple(one for one in known if not one.has_left and one.register_number not in lines)
    return Plan(tuple(planned), gone, tuple(known))


def _of_number(
    found: list[tuple[int, dict[ListColumn, str]]],
    before: Prisoner | None,
    by_birth: Mapping[str, Sequence[Prisoner]],
    reader: _RowReader,
) -> Iterator[PlannedRow]:
    line, said = found[0]
    if any(other != said for _, other in found):
        text = ", ".join(str(one) for one, _ in found)
        yield from (_unusable(one, other, Doubt.TWICE, lines=text) for one, other in found)
        return
    prisoner, doubts = reader.read(said, before)
    if not prisoner.surname:
        yield _unusable(line, said, Doubt.NO_NAME)
        return
    doubts += _about(prisoner, before, by_birth)
    if doubts:
        kind = RowKind.DOUBTFUL
    elif before is None:
        kind = RowKind.NEW
    else:
        kind = RowKind.SAME if prisoner == before else RowKind.CHANGED
    yield PlannedRow(line, kind, prisoner, before, tuple(doubts))


def _unusable(line: int, said: Mapping[ListColumn, str], kind: Doubt, **facts: object) -> PlannedRow:
    surname = said.get(ListColumn.SURNAME) or said.get(ListColumn.FULL_NAME, "")
    prisoner = Prisoner(said.get(ListColumn.REGISTER_NUMBER, ""), surname, said.get(ListColumn.GIVEN_NAMES, ""))
    return PlannedRow(line, RowKind.UNUSABLE, prisoner, None, (Doubted(kind, facts),))


def _about(prisoner: Prisoner, before: Prisoner | None, by_birth: Mapping[str, Sequence[Prisoner]]) -> list[Doubted]:
    """What the register says against taking the row for this prisoner."""
    if before is None:
        alike = (one for one in by_birth.get(prisoner.birth_date, ()) if prisoner.birth_date)
        twin = next((one for one in alike if names.fold(one.name) == names.fold(prisoner.name)), None)
        return [Doubted(Doubt.SAME_PERSON, {"name": twin.name, "number": twin.register_number})] if twin else []
    if before.name != prisoner.name and _is_somebody_else(before, prisoner):
        return [Doubted(Doubt.OTHER_NAME, {"name": before.name})]
    if before.status in (PrisonerStatus.TRANSFERRED, PrisonerStatus.RELEASED) and not prisoner.has_left:
        return [Doubted(Doubt.CAME_BACK, {"name": before.name, "status": before.status})]
    return []


def _is_somebody_else(before: Prisoner, prisoner: Prisoner) -> bool:
    """No name in common, and no birth date that says it is one person after all."""
    in_common = set(names.fold(before.name).split()) & set(names.fold(prisoner.name).split())
    same_birth = bool(before.birth_date) and before.birth_date == prisoner.birth_date
    return not in_common and not same_birth


class _RowReader:
    """Reads rows into records by the columns of one list."""

    def __init__(self, columns: Columns, vocabulary: Vocabulary, today: date) -> None:
        self._columns = columns
        self._has_status = ListColumn.STATUS in columns.values()
        self._words: Mapping[ListColumn, Mapping[str, str]] = {
            ListColumn.REGIME: vocabulary.regimes,
            ListColumn.CONDITIONS: vocabulary.conditions,
            ListColumn.STATUS: _STATUS_WORDS,
        }
        self._latest = {
            ListColumn.BIRTH_DATE: today,
            ListColumn.ARRIVED_ON: today,
            ListColumn.RELEASE_ON: today + _LONGEST_TERM,
        }
        self._today = today.isoformat()

    def said(self, cells: Sequence[str]) -> dict[ListColumn, str]:
        """What the row says, without what is empty."""
        found = {}
        for place, column in self._columns.items():
            text = " ".join(cells[place].split()) if place < len(cells) else ""
            if text:
                found[column] = text
        return found

    def read(self, said: Mapping[ListColumn, str], before: Prisoner | None) -> tuple[Prisoner, list[Doubted]]:
        """The record as the row has it, laid over the one before; and what could not be understood."""
        values: dict[str, object] = _named(said)
        doubts: list[Doubted] = []
        for column, text in said.items():
            if column in self._latest:
                self._take_date(column, text, values, doubts)
            elif column in self._words:
                self._take_word(column, text, values, doubts)
            elif column is ListColumn.FLAGS:
                values[column] = flags_in(text)
            elif column in _AS_IT_STANDS:
                values[column] = text
        if before is None:
            return Prisoner(**(_NO_NAME | values)), doubts  # type: ignore[arg-type]
        if not self._has_status and before.has_left:
            values["status"] = PrisonerStatus.HERE
        return replace(before, **values), doubts  # type: ignore[arg-type]

    def _take_date(self, column: ListColumn, text: str, values: dict[str, object], doubts: list[Doubted]) -> None:
        try:
            day = listed_date(text, self._latest[column])
        except DateUnreadable:
            doubts.append(Doubted(Doubt.DATE_UNREADABLE, {"text": text, "field": column}))
            return
        if column is ListColumn.BIRTH_DATE and day > self._today:
            doubts.append(Doubted(Doubt.BORN_IN_FUTURE, {"text": text}))
        else:
            values[column] = day

    def _take_word(self, column: ListColumn, text: str, values: dict[str, object], doubts: list[Doubted]) -> None:
        code = self._words[column].get(_plain(text))
        if code is None:
            doubts.append(Doubted(Doubt.WORD_UNKNOWN, {"text": text, "field": column}))
        else:
            values[column] = code


_NO_NAME: dict[str, object] = {"surname": "", "given_names": ""}
_AS_IT_STANDS = frozenset(
    {ListColumn.REGISTER_NUMBER, ListColumn.SURNAME_LATIN, ListColumn.GIVEN_NAMES_LATIN, ListColumn.UNIT}
)  # fmt: skip


def _named(said: Mapping[ListColumn, str]) -> dict[str, object]:
    """Surname and given names out of the columns that a list has for them."""
    surname, given = said.get(ListColumn.SURNAME, ""), said.get(ListColumn.GIVEN_NAMES, "")
    if full := said.get(ListColumn.FULL_NAME):
        first, _, rest = full.partition(" ")
        surname, given = surname or first, given or rest
    given = " ".join(part for part in (given, said.get(ListColumn.PATRONYMIC, "")) if part)
    return {name: text for name, text in (("surname", surname), ("given_names", given)) if text}


def flags_in(text: str) -> tuple[str, ...]:
    """Flags as they are written into one line, parted by commas or semicolons; each once."""
    return tuple(dict.fromkeys(part.strip() for part in text.replace(";", ",").split(",") if part.strip()))
