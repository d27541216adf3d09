"""What single countries do with the zone: the Russian internal passport, and where personal numbers stand.

Where FACTS marks a layout as general knowledge, a number is taken only if it agrees with the birth date.
"""

from __future__ import annotations

import re

from gatepost.domain import names
from gatepost.domain.numbers import parse_pin
from gatepost.domain.reading import DocumentFormat
from gatepost.scan.mrz import MrzDocument

_PIN_IN_OPTIONAL = re.compile(r"(?<!\d)\d{14}(?!\d)", re.ASCII)
_IIN_AT_END = re.compile(r"(\d{12})<*$", re.ASCII)


def is_russian_internal(document: MrzDocument) -> bool:
    """Whether this is a Russian internal passport (`PNRUS`)."""
    return document.format is DocumentFormat.TD3 and (document.document_code, document.issuer) == ("PN", "RUS")


def cyrillic_names(document: MrzDocument) -> tuple[str, str]:
    """Surname and given names in Cyrillic where the zone gives them back exactly, else empty texts."""
    if not is_russian_internal(document):
        return "", ""
    return names.from_pnrus(document.surname), names.from_pnrus(document.given_names)


def personal_number(document: MrzDocument) -> str:
    """The holder's personal number: from its own field (TD3) or where the country puts it (TD1), else empty."""
    if is_russian_internal(document):
        return ""
    if document.format is DocumentFormat.TD3:
        return document.personal_number
    return _from_optional(document)


def extras(document: MrzDocument) -> dict[str, str]:
    """What the country's own rules add, by name: `pin`, `full_number`, `issue_date`, `office_code`, Latin names."""
    found: dict[str, str] = {}
    number = personal_number(document)
    if document.issuer == "KGZ" and parse_pin(number):
        found["pin"] = number
    if is_russian_internal(document):
        found |= _russian(document)
    return found


def _from_optional(document: MrzDocument) -> str:
    for optional in (document.optional, document.optional_2):
        if document.issuer == "KGZ":
            for run in _PIN_IN_OPTIONAL.findall(optional):
                if _agrees(run, document):
                    return str(run)
        elif document.issuer == "UZB" and re.fullmatch(r"\d{14}", optional, re.ASCII):
            return optional
        elif document.issuer == "KAZ" and (iin := _IIN_AT_END.search(optional)):
            return iin[1] if iin[1][:6] == document.birth_date else ""
        elif document.issuer == "TUR" and re.fullmatch(r"\d{11}", optional, re.ASCII):
            return optional
    return ""


def _agrees(run: str, document: MrzDocument) -> bool:
    pin = parse_pin(run)
    if pin is None:
        return False
    return pin.birth_date.strftime("%y%m%d") == document.birth_date and document.sex in ("", pin.sex)


def _russian(document: MrzDocument) -> dict[str, str]:
    """Series and number in full, date of issue and office, from the second line's optional field."""
    rest = document.personal_number
    found = {}
    if re.match(r"\d", rest) and len(document.document_number) == 9:
        found["full_number"] = document.document_number[:3] + rest[0] + document.document_number[3:]
    if re.match(r"\d{7}", rest):
        found["issue_date"] = f"20{rest[1:3]}-{rest[3:5]}-{rest[5:7]}"
    if re.fullmatch(r"\d{13}", rest):
        found["office_code"] = f"{rest[7:10]}-{rest[10:13]}"
    surname, given_names = cyrillic_names(document)
    return found | {"surname_latin": names.to_latin(surname), "given_names_latin": names.to_latin(given_names)}
