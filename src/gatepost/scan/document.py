"""From a parsed zone to a document reading: real dates, national peculiarities, and how sure each field is."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from datetime import date

from gatepost.domain.reading import FIELD_NAMES, Certainty, DocumentReading, Field
from gatepost.scan import national
from gatepost.scan.mrz import FILLER, MrzDocument, ParsedMrz

# Fields that a check digit of their own covers; optional data of TD1 and TD2 lie under the composite alone.
_OWN_CHECK = ("document_number", "birth_date", "expiry_date", "personal_number")


def to_reading(
    parsed: ParsedMrz, today: date, unclear: AbstractSet[str] = frozenset(), exact: bool = True
) -> DocumentReading:
    """The reading of a zone.

    `unclear` names fields that the recogniser was unsure of. `exact` is False for pictures, where only a field with
    a check digit of its own may count as verified.
    """
    document = parsed.document
    values = _values(document, today)
    fields = {
        name: Field(values[name], _certainty(name, parsed, unclear, exact))
        for name in FIELD_NAMES
        if values.get(name) or name in ("surname", "given_names", "sex")
    }
    return DocumentReading(document.format, parsed.lines, fields, parsed.checks, national.extras(document))


def _values(document: MrzDocument, today: date) -> dict[str, str]:
    surname, given_names = national.cyrillic_names(document)
    return {
        "document_code": document.document_code,
        "issuer": document.issuer,
        "surname": surname or document.surname,
        "given_names": given_names or document.given_names,
        "document_number": document.document_number.replace(FILLER, ""),
        "nationality": document.nationality,
        "birth_date": birth_date(document.birth_date, today),
        "sex": document.sex,
        "expiry_date": expiry_date(document.expiry_date, today),
        "personal_number": national.personal_number(document),
        "optional": _optional(document),
    }


def _optional(document: MrzDocument) -> str:
    if national.is_russian_internal(document):
        return document.personal_number
    return f"{document.optional} {document.optional_2}".strip()


def birth_date(raw: str, today: date) -> str:
    """`YYMMDD` as a date that is not in the future; unknown parts (`<<`) are left off, nonsense gives an empty text."""
    return _full_date(raw, lambda year: year if year + 2000 <= today.year else year - 100, today)


def expiry_date(raw: str, today: date) -> str:
    """`YYMMDD` as the date within 50 years of today; unknown parts are left off, nonsense gives an empty text."""

    def nearest(year: int) -> int:
        return min((year - 100, year, year + 100), key=lambda other: abs(other + 2000 - today.year))

    return _full_date(raw, nearest, None)


def _full_date(raw: str, century: Callable[[int], int], latest: date | None) -> str:
    year, month, day = raw[:2], raw[2:4], raw[4:6]
    if not (year.isascii() and year.isdigit()):
        return ""
    full_year = 2000 + century(int(year))
    if not month.isdigit():
        return str(full_year)
    try:
        whole = date(full_year, int(month), int(day) if day.isdigit() else 1)
        if latest is not None and whole > latest:
            whole = whole.replace(year=full_year - 100)
    except ValueError:
        return ""
    return whole.isoformat() if day.isdigit() else whole.isoformat()[:7]


def _certainty(name: str, parsed: ParsedMrz, unclear: AbstractSet[str], exact: bool) -> Certainty:
    if name in unclear:
        return Certainty.DOUBTFUL
    held = _own_check(name, parsed)
    composite = parsed.checks.get("composite", True)
    if held is False or (held and _only_composite_fails(parsed)):
        return Certainty.DOUBTFUL
    if held and not (name == "personal_number" and not exact and _may_be_russian_internal(parsed, unclear)):
        # Where one digit of a picture fails, another may well hold by chance: nothing in it is vouched for.
        sound = composite and (exact or all(parsed.checks.values()))
        return Certainty.VERIFIED if sound else Certainty.READ
    if held:
        return Certainty.READ
    if name in ("optional", "personal_number") and "composite" in parsed.checks:
        return _under_composite(composite, exact)
    return Certainty.READ


def _may_be_russian_internal(parsed: ParsedMrz, unclear: AbstractSet[str]) -> bool:
    """Whether one misread sign of the opening may hide a Russian internal passport, whose field holds other data."""
    document = parsed.document
    return bool(unclear & {"document_code", "issuer"}) or "RUS" in (document.issuer, document.nationality)


def _own_check(name: str, parsed: ParsedMrz) -> bool | None:
    """Whether the field's own check digit holds; None where it has none."""
    if name == "optional" and national.is_russian_internal(parsed.document):
        name = "personal_number"
    return parsed.checks.get(name) if name in _OWN_CHECK else None


def _only_composite_fails(parsed: ParsedMrz) -> bool:
    """Some field that the composite covers is wrong, and nothing says which: all of them are doubtful."""
    return [name for name, held in parsed.checks.items() if not held] == ["composite"]


def _under_composite(composite: bool, exact: bool) -> Certainty:
    if not composite:
        return Certainty.DOUBTFUL
    return Certainty.VERIFIED if exact else Certainty.READ
