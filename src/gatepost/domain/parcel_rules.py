"""The rules of parcels as data: what is accepted, how heavy, how long it is stored, and the catalogue of items."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from gatepost.domain import names
from gatepost.domain.amounts import MOST as MOST_OF_UNIT
from gatepost.domain.amounts import Unit
from gatepost.domain.errors import RulesUnusable
from gatepost.domain.parcels import ParcelKind
from gatepost.domain.rules_file import Place, Words

_HEAVIEST = 500_000  # grams
_LONGEST_STORED = 3_650  # days
_ONE_IN = 1_000
_MOST_FOUND = 8
_NOT_A_WORD = re.compile(r"[\W_]+")


class Ruling(StrEnum):
    """Whether an item may be handed over to a prisoner."""

    ALLOWED = "allowed"
    CONDITIONAL = "conditional"
    PROHIBITED = "prohibited"


@dataclass(frozen=True)
class ParcelKindRule:
    """One kind of parcel.

    Whether the house accepts it, whether it counts against the year's norm, how many grams it may weigh and how many
    days it is stored (None: nothing is said), and whether a prisoner under a restriction may receive it.
    """

    accepted: bool = True
    counted: bool = False
    grams: int | None = None
    storage_days: int | None = None
    when_restricted: bool = True


@dataclass(frozen=True)
class CatalogueItem:
    """One item of the catalogue: its words, its unit, whether it is allowed and how much of it in one parcel.

    `condition` says under which condition; `hiding` where forbidden things have been found in it.
    """

    code: str
    words: Words
    unit: Unit
    ruling: Ruling = Ruling.ALLOWED
    most: int | None = None
    condition: Words | None = None
    hiding: Words | None = None


@dataclass(frozen=True)
class ParcelRules:
    """What holds for parcels. Of `check_one_in` parcels one is drawn for another check; 0 draws none."""

    kinds: Mapping[ParcelKind, ParcelKindRule]
    check_one_in: int = 0
    catalogue: tuple[CatalogueItem, ...] = ()

    def item(self, code: str) -> CatalogueItem | None:
        """The item of the catalogue with this code."""
        return next((one for one in self.catalogue if one.code == code), None)

    def matching(self, query: str) -> list[CatalogueItem]:
        """Items of which every word of `query` begins some word, in any language and script.

        Spellings are folded together only where nothing else matches: that finds much.
        """
        for spelling in (_plain, _latin, _folded):
            wanted = spelling(query)
            found = [one for one in self.catalogue if wanted and _begin(wanted, spelling(" ".join(one.words.values())))]
            if found:
                return found[:_MOST_FOUND]
        return []


NO_PARCEL_RULES = ParcelRules({kind: ParcelKindRule() for kind in ParcelKind})


def read_parcel_rules(file: Place) -> ParcelRules:
    """The part of the rules' file that is about parcels. Raises RulesUnusable."""
    catalogue = tuple(_item(part) for part in file.parts("catalogue"))
    codes = [one.code for one in catalogue]
    for at, code in enumerate(codes):
        if code in codes[:at]:
            raise RulesUnusable(place=file.named(f"catalogue[{at}].code"))
    return ParcelRules(
        kinds={kind: _kind(file.part("kinds").part(kind)) for kind in ParcelKind},
        check_one_in=file.count("check_one_in", _ONE_IN),
        catalogue=catalogue,
    )


def written_parcel_rules(rules: ParcelRules) -> dict[str, object]:
    """The part of the file."""
    return {
        "check_one_in": rules.check_one_in,
        "kinds": {
            kind.value: {
                "accepted": rule.accepted,
                "counted": rule.counted,
                "grams": rule.grams,
                "storage_days": rule.storage_days,
                "when_restricted": rule.when_restricted,
            }
            for kind, rule in rules.kinds.items()
        },
        "catalogue": [
            {
                "code": one.code,
                "words": dict(one.words),
                "unit": one.unit.value,
                "ruling": one.ruling.value,
                "most": one.most,
                "condition": dict(one.condition) if one.condition else None,
                "hiding": dict(one.hiding) if one.hiding else None,
            }
            for one in rules.catalogue
        ],
    }


def _kind(part: Place) -> ParcelKindRule:
    return ParcelKindRule(
        accepted=part.flag("accepted", otherwise=True),
        counted=part.flag("counted", otherwise=False),
        grams=part.limit("grams", _HEAVIEST),
        storage_days=part.limit("storage_days", _LONGEST_STORED),
        when_restricted=part.flag("when_restricted", otherwise=True),
    )


def _item(part: Place) -> CatalogueItem:
    unit = part.member("unit", Unit)
    words = part.part("words").texts()
    if not words:
        raise RulesUnusable(place=part.named("words"))
    return CatalogueItem(
        code=part.text("code"),
        words=words,
        unit=unit,
        ruling=part.member("ruling", Ruling),
        most=part.limit("most", MOST_OF_UNIT[unit]),
        condition=None if part.is_null("condition") else part.part("condition").texts(),
        hiding=None if part.is_null("hiding") else part.part("hiding").texts(),
    )


def _begin(wanted: Sequence[str], known: Sequence[str]) -> bool:
    return all(any(word.startswith(one) for word in known) for one in wanted)


def _plain(text: str) -> list[str]:
    return [word for word in _NOT_A_WORD.split(text.casefold()) if word]


def _latin(text: str) -> list[str]:
    return _plain(names.to_latin(text))


def _folded(text: str) -> list[str]:
    return names.fold(text).split()
