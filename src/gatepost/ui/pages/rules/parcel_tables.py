"""The tables of the parcels' rules: kinds, and the catalogue of items. Each shows rules and gives back its part.

What was typed is given back as it is: whether it can be used is for the rules to say.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gatepost.domain.amounts import Unit
from gatepost.domain.facility import LANGUAGES
from gatepost.domain.parcel_rules import CatalogueItem, ParcelRules, Ruling
from gatepost.domain.parcels import ParcelKind
from gatepost.domain.rules_file import worded
from gatepost.ui import words
from gatepost.ui.pages.rules.tables import RulesTable, number


class ParcelKindsTable(RulesTable):
    """What is accepted, whether it counts, how heavy it may be, how long it is stored."""

    _ACCEPTED, _COUNTS, _RESTRICTED, _GRAMS, _DAYS = range(1, 6)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("parcel_kinds", QCoreApplication.translate("ParcelKindsTable", "Kinds of parcel"), parent)

    def show_rules(self, rules: ParcelRules) -> None:
        """One row a kind."""
        headings = [
            words.name_of("parcel_kind"),
            self.tr("Accepted"),
            self.tr("Counts in the year"),
            self.tr("Also under a restriction"),
            self.tr("At most, grams"),
            self.tr("Stored, days"),
        ]
        self.fit(headings, len(rules.kinds), range(self._GRAMS))
        for row, (kind, rule) in enumerate(rules.kinds.items()):
            self.put(row, 0, words.of(kind), fixed=True)
            self.tick(row, self._ACCEPTED, rule.accepted)
            self.tick(row, self._COUNTS, rule.counted)
            self.tick(row, self._RESTRICTED, rule.when_restricted)
            self.put(row, self._GRAMS, "" if rule.grams is None else str(rule.grams))
            self.put(row, self._DAYS, "" if rule.storage_days is None else str(rule.storage_days))

    def content(self) -> dict[str, Any]:
        """The part of the file."""
        return {
            kind.value: {
                "accepted": self.is_ticked(row, self._ACCEPTED),
                "counted": self.is_ticked(row, self._COUNTS),
                "when_restricted": self.is_ticked(row, self._RESTRICTED),
                "grams": number(self.cell(row, self._GRAMS)),
                "storage_days": number(self.cell(row, self._DAYS)),
            }
            for row, kind in enumerate(ParcelKind)
        }


class CatalogueTable(RulesTable):
    """The catalogue: one row an item, its words in every language; an empty row is none."""

    _CODE, _FIRST_WORD = 0, 1
    _UNIT, _RULING, _MOST, _CONDITION, _HIDING = range(1 + len(LANGUAGES), 6 + len(LANGUAGES))
    _SPARE_ROWS = 10

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__("catalogue", QCoreApplication.translate("CatalogueTable", "Catalogue of items"), parent)
        self._language = language
        self._items: tuple[CatalogueItem, ...] = ()

    def show_rules(self, rules: ParcelRules) -> None:
        """One row an item, and a few to write new ones into."""
        self._items = rules.catalogue
        names = {"ru": self.tr("Russian"), "ky": self.tr("Kyrgyz"), "en": self.tr("English")}
        headings = [
            self.tr("Code"),
            *(names[language] for language in LANGUAGES),
            words.name_of("unit_of_amount"),
            self.tr("Rule"),
            self.tr("At most in one"),
            self.tr("Condition"),
            self.tr("Where things were hidden"),
        ]
        self.fit(headings, len(self._items) + self._SPARE_ROWS, range(self._CONDITION))
        self.clearContents()
        for row, item in enumerate(self._items):
            texts = [item.code, *(item.words.get(language, "") for language in LANGUAGES), words.of(item.unit)]
            texts += [words.of(item.ruling), "" if item.most is None else str(item.most)]
            texts += [worded(part or {}, self._language) for part in (item.condition, item.hiding)]
            for column, text in enumerate(texts):
                self.put(row, column, text)

    def content(self) -> list[dict[str, Any]]:
        """The part of the file."""
        filled = [row for row in range(self.rowCount()) if self.cell(row, self._CODE) or self._words(row)]
        return [
            {
                "code": self.cell(row, self._CODE) or f"item_{row + 1}",
                "words": self._words(row),
                "unit": _value(Unit, self.cell(row, self._UNIT), Unit.PIECE),
                "ruling": _value(Ruling, self.cell(row, self._RULING), Ruling.ALLOWED),
                "most": number(self.cell(row, self._MOST)),
                "condition": self._said(row, self._CONDITION, [item.condition for item in self._items]),
                "hiding": self._said(row, self._HIDING, [item.hiding for item in self._items]),
            }
            for row in filled
        ]

    def _words(self, row: int) -> dict[str, str]:
        words_ = {language: self.cell(row, self._FIRST_WORD + at) for at, language in enumerate(LANGUAGES)}
        return {language: word for language, word in words_.items() if word}

    def _said(self, row: int, column: int, known: Sequence[Mapping[str, str] | None]) -> dict[str, str] | None:
        """What is typed in the window's language; what is known already keeps its other languages."""
        text = self.cell(row, column)
        same = [one for one in known if one and worded(one, self._language) == text]
        return (dict(same[0]) if same else {self._language: text}) if text else None


def _value(kind: type[StrEnum], word: str, otherwise: StrEnum) -> str:
    """A value by its word in the window's language; nothing is the usual one, what is none stays as it was typed."""
    known = {words.of(one).casefold(): one.value for one in kind}
    return known.get(word.casefold(), word) if word else otherwise.value
