"""What a scan gave: the fields of a document with their certainty, a barcode, or nothing known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from gatepost.domain.numbers import looks_like_s10, s10_is_valid


class Certainty(StrEnum):
    """How far a field may be trusted.

    VERIFIED: covered by a check digit that holds. READ: read clearly, but nothing proves it.
    DOUBTFUL: a check digit fails or the picture was unclear; a person must compare it with the document.
    """

    VERIFIED = "verified"
    READ = "read"
    DOUBTFUL = "doubtful"


class DocumentFormat(StrEnum):
    """The five machine readable formats of ICAO Doc 9303."""

    TD1 = "TD1"
    TD2 = "TD2"
    TD3 = "TD3"
    MRV_A = "MRV-A"
    MRV_B = "MRV-B"


FIELD_NAMES = (
    "document_code",
    "issuer",
    "surname",
    "given_names",
    "document_number",
    "nationality",
    "birth_date",
    "sex",
    "expiry_date",
    "personal_number",
    "optional",
)


@dataclass(frozen=True)
class Field:
    """One field of a document. Dates are `YYYY-MM-DD`, shortened where the document leaves parts unknown."""

    value: str
    certainty: Certainty


@dataclass(frozen=True)
class CutOut:
    """A piece of the picture, in grey: `pixels` has `height` rows of `width` bytes."""

    width: int
    height: int
    pixels: bytes


@dataclass(frozen=True)
class DocumentReading:
    """A machine readable zone: padded lines, fields by name (`FIELD_NAMES`), check digits by name.

    `national` holds what a country's own rules add: `pin`, `full_number`, `issue_date`, `office_code`,
    `surname_latin`, `given_names_latin` (where the zone gives Cyrillic). `cut_outs` shows doubtful fields as the
    picture has them, `page` the whole page as a JPEG, upright; both are empty where no picture was read.
    """

    format: DocumentFormat
    lines: tuple[str, ...]
    fields: Mapping[str, Field]
    checks: Mapping[str, bool]
    national: Mapping[str, str] = field(default_factory=dict)
    cut_outs: Mapping[str, CutOut] = field(default_factory=dict, compare=False, repr=False)
    page: bytes = field(default=b"", compare=False, repr=False)

    def value(self, name: str) -> str:
        """The field's value, or an empty text where the document has none."""
        found = self.fields.get(name)
        return found.value if found else ""

    @property
    def doubtful(self) -> tuple[str, ...]:
        """Names of the fields that a person must confirm, in the order of `FIELD_NAMES`."""
        return tuple(n for n in FIELD_NAMES if n in self.fields and self.fields[n].certainty is Certainty.DOUBTFUL)

    @property
    def checks_held(self) -> int:
        """How many check digits hold."""
        return sum(self.checks.values())


@dataclass(frozen=True)
class BarcodeReading:
    """A barcode: its symbology as the decoder names it, and its text."""

    symbology: str
    text: str

    @property
    def check(self) -> bool | None:
        """Whether the check digit of a postal item number (S10) holds; None where this is no such number."""
        return s10_is_valid(self.text) if looks_like_s10(self.text) else None


@dataclass(frozen=True)
class UnknownReading:
    """Something was scanned that is neither a document nor a barcode; `text` is what was read."""

    text: str


Reading = DocumentReading | BarcodeReading | UnknownReading
