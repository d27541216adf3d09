"""Whether two records may be one person, and why: for a new document at the gate, and for records made twice."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from gatepost.domain import names
from gatepost.domain.closeness import Closeness
from gatepost.domain.people import IdentityDocument, Person

_CLOSE_NAMES = 0.76  # a typing error in each
_FULL_NAME = 2  # words that a name has at least
_DAY = len("2026-11-24")


class Trait(StrEnum):
    """What two records are compared by."""

    PERSONAL_NUMBER = "personal_number"
    NAMES = "names"
    BIRTH_DATE = "birth_date"
    SEX = "sex"
    NATIONALITY = "nationality"


class Agreement(StrEnum):
    """How far a trait agrees. What one of the two does not say is no trait of theirs."""

    SAME = "same"
    NEAR = "near"
    OTHER = "other"


@dataclass(frozen=True)
class Likeness:
    """How two persons agree, trait by trait."""

    traits: dict[Trait, Agreement] = field(default_factory=dict)

    def having(self, agreement: Agreement) -> tuple[Trait, ...]:
        """The traits that agree so far and no further."""
        return tuple(trait for trait, one in self.traits.items() if one is agreement)

    @property
    def may_be_one(self) -> bool:
        """Whether somebody should look: one personal number, or names and birth date, one of them exact, one near.

        Two personal numbers, or two sexes, are two people.
        """
        number, sex = self.traits.get(Trait.PERSONAL_NUMBER), self.traits.get(Trait.SEX)
        if number is Agreement.SAME:
            return True
        if Agreement.OTHER in (number, sex):
            return False
        of_both = (self.traits.get(Trait.NAMES), self.traits.get(Trait.BIRTH_DATE))
        return Agreement.SAME in of_both and not {None, Agreement.OTHER} & set(of_both)

    @property
    def weight(self) -> float:
        """For ranking: the more agrees the higher."""
        worth = {Agreement.SAME: 1.0, Agreement.NEAR: 0.6, Agreement.OTHER: -1.0}
        more = 2.0 if self.traits.get(Trait.PERSONAL_NUMBER) is Agreement.SAME else 0.0
        return more + sum(worth[one] for one in self.traits.values())


def likeness(one: Person, other: Person) -> Likeness:
    """Compare two records."""
    compared = {
        Trait.PERSONAL_NUMBER: _equal(one.pin, other.pin),
        Trait.NAMES: same_names(one.name, other.name),
        Trait.BIRTH_DATE: same_birth_date(one.birth_date, other.birth_date),
        Trait.SEX: _equal(one.sex, other.sex),
        Trait.NATIONALITY: _equal(one.nationality, other.nationality),
    }
    return Likeness({trait: found for trait, found in compared.items() if found is not None})


def _equal(one: str, other: str) -> Agreement | None:
    if not one or not other:
        return None
    return Agreement.SAME if one == other else Agreement.OTHER


def same_names(one: str, other: str) -> Agreement | None:
    """How far two names agree, in whatever script and order; None where one of them is none.

    Near are names with typing errors, and those of which one document has the patronymic and the other has not.
    """
    fewer, more = sorted((one, other), key=lambda name: len(names.fold(name).split()))
    key, more_key = names.fold(fewer).split(), names.fold(more).split()
    if not key:
        return None
    if sorted(key) == sorted(more_key):
        return Agreement.SAME
    near = len(key) >= _FULL_NAME and Closeness(fewer).of(more, " ".join(more_key)) >= _CLOSE_NAMES
    return Agreement.NEAR if near else Agreement.OTHER


def same_birth_date(one: str, other: str) -> Agreement | None:
    """How far two birth dates agree; None where one is unknown.

    Near are a date with unknown parts, day and month changed about, and one wrong digit.
    """
    if not one or not other:
        return None
    if one == other:
        return Agreement.SAME
    if one.startswith(other) or other.startswith(one):
        return Agreement.NEAR
    if len(one) != _DAY or len(other) != _DAY:
        return Agreement.OTHER
    turned = f"{one[:5]}{one[8:]}-{one[5:7]}"
    wrong_digits = sum(a != b for a, b in zip(one, other, strict=True))
    return Agreement.NEAR if turned == other or wrong_digits == 1 else Agreement.OTHER


@dataclass(frozen=True)
class Alike:
    """Somebody known who may be the one: how they agree, the last document they showed, when they were last here."""

    person: Person
    likeness: Likeness
    document: IdentityDocument | None = None
    last_seen: datetime | None = None


@dataclass(frozen=True)
class Merge:
    """Two records that were made one: `kept` has everything of `merged` since then, until they are parted again."""

    number: str
    kept: Person
    merged: Person
    at: datetime
    by: str
    reason: str
    parted_at: datetime | None = None
    parted_by: str = ""
    parting_reason: str = ""
