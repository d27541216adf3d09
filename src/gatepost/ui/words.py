"""Every word that a value has on the screen, translated: kinds, relations, fields, notices and findings."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from gatepost.domain.amounts import Amount, Unit, whole_and_part
from gatepost.domain.bookings import SENTENCES as LOOK_AGAIN
from gatepost.domain.bookings import LookAgain
from gatepost.domain.entitlements import Balance
from gatepost.domain.errors import QT_TRANSLATE_NOOP, Notice
from gatepost.domain.facility import Facility
from gatepost.domain.findings import SENTENCES, Finding
from gatepost.domain.hindrances import SENTENCES as HINDRANCES
from gatepost.domain.hindrances import Hindrance
from gatepost.domain.likeness import Agreement, Likeness
from gatepost.domain.parcels import ItemReason
from gatepost.domain.people import PrisonerStatus
from gatepost.domain.prisoner_lists import SENTENCES as DOUBTS
from gatepost.domain.prisoner_lists import Doubted
from gatepost.domain.proof import SENTENCES as FOUND
from gatepost.domain.proof import Finding as ProofFinding
from gatepost.ui import field_names
from gatepost.ui.parcel_word_lists import LARGE_UNITS, PARCEL_TABLES, SMALL_UNITS
from gatepost.ui.word_lists import TABLES

name_of = field_names.name_of
# By type too: values of different enumerations may be spelt alike, and are then one key.
_ALL = {(type(value), value): word for table in (*TABLES, *PARCEL_TABLES) for value, word in table.items()}
_AGREEMENTS = {
    Agreement.SAME: QT_TRANSLATE_NOOP("Likeness", "The same: {traits}."),
    Agreement.NEAR: QT_TRANSLATE_NOOP("Likeness", "Nearly the same: {traits}."),
    Agreement.OTHER: QT_TRANSLATE_NOOP("Likeness", "Different: {traits}."),
}
_ISO_DATE, _ISO_DASHES = len("2026-11-24"), 2


def of(value: StrEnum) -> str:
    """The word for a value of a closed list."""
    return QCoreApplication.translate("Words", _ALL[type(value), value])


def notice(said: Notice, facility: Facility | None = None) -> str:
    """A refusal or fault in the language of the window."""
    facts = {name: _fact(name, fact, facility) for name, fact in said.facts.items()}
    return type(said)(**facts).told(QCoreApplication.translate("Notice", said.sentence))


def finding(said: Finding) -> str:
    """A statement about a document in the language of the window."""
    facts = {name: _finding_fact(name, fact) for name, fact in said.facts.items()}
    return QCoreApplication.translate("Finding", SENTENCES[said.kind]).format(**facts)


def proof(said: ProofFinding) -> str:
    """What does not hold about a store, in the language of the window."""
    return QCoreApplication.translate("Found", FOUND[said.kind]).format(**said.facts)


def hindrance(said: Hindrance) -> str:
    """What stands against a visit, in the language of the window."""
    facts = {name: _hindrance_fact(name, fact) for name, fact in said.facts.items()}
    return QCoreApplication.translate("Hindrance", HINDRANCES[said.kind]).format(**facts)


def doubt(said: Doubted) -> str:
    """What is doubtful about a row of a list, in the language of the window."""
    facts = {name: _doubt_fact(name, fact) for name, fact in said.facts.items()}
    return QCoreApplication.translate("Doubt", DOUBTS[said.kind]).format(**facts)


def likeness(said: Likeness) -> str:
    """In what two records agree and in what they do not, in the language of the window."""
    parts = []
    for agreement, sentence in _AGREEMENTS.items():
        if traits := said.having(agreement):
            named = ", ".join(name_of(trait) for trait in traits)
            parts.append(QCoreApplication.translate("Likeness", sentence).format(traits=named))
    return " ".join(parts)


def look_again(said: LookAgain) -> str:
    """Why a booking needs another look, in the language of the window."""
    facts = {name: of(fact) if isinstance(fact, StrEnum) else fact for name, fact in said.facts.items()}
    return QCoreApplication.translate("LookAgain", LOOK_AGAIN[said.kind]).format(**facts)


def balance(said: Balance) -> str:
    """How many of a kind are used and left this year, in the language of the window."""
    kind = of(said.kind)
    if said.norm is None:
        text = QCoreApplication.translate("OutlookPanel", "{kind}, {year}: {used} used, no limit set")
        return text.format(kind=kind, year=said.year, used=said.used)
    text = QCoreApplication.translate("OutlookPanel", "{kind}, {year}: {used} of {norm} used, {left} left")
    return text.format(kind=kind, year=said.year, used=said.used, norm=said.norm, left=said.left)


def amount(said: Amount) -> str:
    """An amount with its unit, a decimal comma as people here write it."""
    number, is_large = whole_and_part(said.number, said.unit)
    unit = QCoreApplication.translate("Words", (LARGE_UNITS if is_large else SMALL_UNITS)[said.unit])
    return f"{number.replace('.', ',')} {unit}"


def amount_of(number: int, unit: Unit) -> str:
    """The same, from its parts."""
    return amount(Amount(number, unit))


def grams(weight: int) -> str:
    """A weight."""
    return amount_of(weight, Unit.GRAM)


def reasons_in(said: str) -> str:
    """The reasons of a step: the codes among them as their words."""
    known = {reason.value: reason for reason in ItemReason}
    return "; ".join(of(known[part]) if part in known else part for part in said.split("; "))


def day(iso: str) -> str:
    """A stored date as people here write it: `12.08.1974`; one with unknown parts, or as it was typed, stays so."""
    if len(iso) != _ISO_DATE or iso.count("-") != _ISO_DASHES:
        return iso
    year, month, day_of_month = iso.split("-")
    return f"{day_of_month}.{month}.{year}"


def day_of(value: date) -> str:
    """A date as people here write it."""
    return value.strftime("%d.%m.%Y")


def clock(moment: datetime) -> str:
    """Hours and minutes of a local moment."""
    return moment.strftime("%H:%M")


def duration(span: timedelta) -> str:
    """A running time: `0:07`, `2:45`, `26:10` (hours and minutes)."""
    minutes = int(span.total_seconds()) // 60
    return f"{minutes // 60}:{minutes % 60:02d}"


def _fact(name: str, fact: object, facility: Facility | None) -> object:
    if isinstance(fact, tuple):
        return " ".join(map(hindrance, fact)) if _are_hindrances(fact) else ", ".join(map(_part, fact))
    if isinstance(fact, datetime):
        local = facility.local(fact) if facility else fact.astimezone()
        return local.strftime("%d.%m.%Y %H:%M:%S")
    if isinstance(fact, StrEnum):
        return of(fact)
    return day(fact) if name.endswith("_date") and isinstance(fact, str) else fact


def _finding_fact(name: str, fact: str) -> str:
    if name == "field":
        return name_of(fact).rstrip(".")  # “Document no.” within a sentence
    return day(fact) if name.endswith("date") else fact


def _doubt_fact(name: str, fact: object) -> object:
    if isinstance(fact, PrisonerStatus):
        return of(fact)
    return name_of(str(fact)) if name == "field" else fact


def _are_hindrances(facts: tuple[object, ...]) -> bool:
    return all(isinstance(fact, Hindrance) for fact in facts)


def _part(fact: object) -> str:
    return of(fact) if isinstance(fact, StrEnum) else name_of(str(fact))


def _hindrance_fact(name: str, fact: object) -> object:
    if isinstance(fact, Amount):
        return amount(fact)
    if isinstance(fact, StrEnum):
        return of(fact)
    return " – ".join(day(one) for one in fact.split(" – ")) if name == "period" and isinstance(fact, str) else fact
