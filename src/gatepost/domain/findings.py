"""What an officer must be told about a document that was read: plain statements, never refusals."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from gatepost.domain.errors import QT_TRANSLATE_NOOP
from gatepost.domain.numbers import parse_pin
from gatepost.domain.reading import DocumentReading


class FindingKind(StrEnum):
    """The statements, each with its English sentence in `SENTENCES`."""

    EXPIRED = "expired"
    CHECK_FAILED = "check_failed"
    PIN_BIRTH = "pin_birth"
    PIN_SEX = "pin_sex"
    DATE_IMPOSSIBLE = "date_impossible"
    NAME_CUT_OFF = "name_cut_off"
    SAME_NAMES = "same_names"
    NEW_DOCUMENT = "new_document"


SENTENCES: Mapping[FindingKind, str] = {
    FindingKind.EXPIRED: QT_TRANSLATE_NOOP("Finding", "The document expired on {date}."),
    FindingKind.CHECK_FAILED: QT_TRANSLATE_NOOP(
        "Finding", "A check digit fails: {field}. Compare the fields marked doubtful with the document."
    ),
    FindingKind.PIN_BIRTH: QT_TRANSLATE_NOOP(
        "Finding", "The personal number says born on {pin_date}, the document says {birth_date}."
    ),
    FindingKind.PIN_SEX: QT_TRANSLATE_NOOP(
        "Finding", "The personal number says sex {pin_sex}, the document says {sex}."
    ),
    FindingKind.DATE_IMPOSSIBLE: QT_TRANSLATE_NOOP(
        "Finding", "The document's {field} is no date ({raw}). Type it from the document."
    ),
    FindingKind.NAME_CUT_OFF: QT_TRANSLATE_NOOP(
        "Finding", "The name fills its whole line and may be cut off. Compare it with the printed page."
    ),
    FindingKind.SAME_NAMES: QT_TRANSLATE_NOOP(
        "Finding", "Recognised by name and birth date only; the document is new here. Compare the person."
    ),
    FindingKind.NEW_DOCUMENT: QT_TRANSLATE_NOOP(
        "Finding", "Known as {name} by the personal number, name and birth date; this document is new here."
    ),
}


@dataclass(frozen=True)
class Finding:
    """One statement with its facts."""

    kind: FindingKind
    facts: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return SENTENCES[self.kind].format(**self.facts)


def findings(reading: DocumentReading, today: date) -> tuple[Finding, ...]:
    """Everything worth saying about a reading on the day `today`, the gravest first."""
    return (*_dates(reading, today), *_checks(reading), *_personal_number(reading), *_names(reading))


def _dates(reading: DocumentReading, today: date) -> Iterator[Finding]:
    expiry = reading.value("expiry_date")
    if expiry and expiry < today.isoformat()[: len(expiry)]:
        yield Finding(FindingKind.EXPIRED, {"date": expiry})
    if not reading.value("birth_date"):
        yield Finding(FindingKind.DATE_IMPOSSIBLE, {"field": "birth_date", "raw": reading.lines[1]})


def _checks(reading: DocumentReading) -> Iterator[Finding]:
    failed = [name for name, holds in reading.checks.items() if not holds]
    for name in failed:
        if name != "composite" or failed == ["composite"]:  # another failing digit makes the composite fail too
            yield Finding(FindingKind.CHECK_FAILED, {"field": name})


def _personal_number(reading: DocumentReading) -> Iterator[Finding]:
    number = reading.value("personal_number")
    pin = parse_pin(number) if reading.value("issuer") == "KGZ" else None
    if pin is None:
        return
    birth_date = reading.value("birth_date")
    if birth_date and not pin.birth_date.isoformat().startswith(birth_date):
        yield Finding(FindingKind.PIN_BIRTH, {"pin_date": pin.birth_date.isoformat(), "birth_date": birth_date})
    if reading.value("sex") not in ("", pin.sex):
        yield Finding(FindingKind.PIN_SEX, {"pin_sex": pin.sex, "sex": reading.value("sex")})


def _names(reading: DocumentReading) -> Iterator[Finding]:
    line_of_names = reading.lines[-1] if len(reading.lines) == 3 else reading.lines[0]
    if not line_of_names.endswith("<"):
        yield Finding(FindingKind.NAME_CUT_OFF)
