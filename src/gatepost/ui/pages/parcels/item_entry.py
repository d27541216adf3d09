"""The sender's list: one line to type an item into, found in the catalogue in any language, and the list under it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gatepost.domain.amounts import Unit, amount_of, unit_in
from gatepost.domain.errors import Notice
from gatepost.domain.parcel_rules import NO_PARCEL_RULES, CatalogueItem, ParcelRules, Ruling
from gatepost.domain.parcels import ParcelItem
from gatepost.domain.rules_file import worded
from gatepost.ui import words
from gatepost.ui.background import Background
from gatepost.ui.theme import set_look
from gatepost.ui.widgets.choice import Choice
from gatepost.ui.widgets.form import LabelledEdit
from gatepost.ui.widgets.picker import Picker
from gatepost.ui.widgets.register_table import Column, RegisterTable


class ItemEntry(QWidget):
    """`changed` says that the list is another one. Enter goes from the name to the amount and takes the item."""

    changed = Signal()

    def __init__(
        self, language: str, background: Background, failed: Callable[[Notice], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._failed = failed
        self._rules: ParcelRules = NO_PARCEL_RULES
        self._items: list[ParcelItem] = []
        self._build(background)

    @property
    def items(self) -> tuple[ParcelItem, ...]:
        """The list as it stands."""
        return tuple(self._items)

    def use(self, rules: ParcelRules) -> None:
        """Find in this catalogue."""
        self._rules = rules

    def show_items(self, items: Sequence[ParcelItem] = ()) -> None:
        """Another list; an empty one for the next parcel."""
        self._items[:] = items
        self._forget_line()
        self._show()

    def take(self) -> None:
        """Take what the line says into the list; what cannot be an amount is said and stays."""
        name = self._name.edit.text().strip()
        unit = self._unit.value
        if not name or not isinstance(unit, Unit):
            self._name.edit.setFocus()
            return
        text = self._amount.text
        named = unit_in(text)
        code = self._name.value.code if self._name.value is not None else ""
        if named is not None and not code:
            unit = named
        try:
            amount = amount_of(text, unit)
        except Notice as notice:
            self._failed(notice)
            self._amount.edit.setFocus()
            self._amount.edit.selectAll()
            return
        self._items.append(ParcelItem(name, unit, amount, code))
        self._forget_line()
        self._show()
        self._name.edit.setFocus()

    def focus(self) -> None:
        """Wait for the next item."""
        self._name.edit.setFocus()

    def _build(self, background: Background) -> None:
        offer = self.tr("Take “{query}” as it is…")
        self._name: Picker[CatalogueItem] = Picker(
            words.name_of("item"),
            self._matching,
            self._described,
            background,
            self._failed,
            offer,
        )
        self._name.edit.setObjectName("parcel_item")
        self._name.edit.setPlaceholderText(self.tr("Type a few letters, in any language"))
        self._name.chosen.connect(self._chosen)
        self._name.add_wanted.connect(self._free)
        self._amount = LabelledEdit("item_amount", words.name_of("amount"))
        self._amount.edit.returnPressed.connect(self.take)
        self._unit = Choice("unit_of_amount", Unit)
        self._unit.choose(Unit.PIECE)
        self._unit.entered.connect(self.take)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._name, 5)
        line.addWidget(self._amount, 2)
        line.addWidget(self._unit, 2)
        columns: list[Column[ParcelItem]] = [
            Column(words.name_of("item"), lambda one: one.name, stretches=True),
            Column(words.name_of("amount"), lambda one: words.amount_of(one.amount, one.unit), lambda one: one.amount),
            Column(self.tr("Rule"), self._rule, alert=self._stands_out, stretches=True),
        ]
        self.table: RegisterTable[ParcelItem] = RegisterTable(columns)
        self.table.setAccessibleName(self.tr("The sender’s list; Enter takes one out"))
        self.table.setToolTip(self.tr("Enter takes an item out of the list"))
        self.table.opened.connect(self._take_out)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(line)
        column.addWidget(self.table, 1)

    def _matching(self, text: str) -> list[CatalogueItem]:
        return self._rules.matching(text)

    def _described(self, item: CatalogueItem) -> str:
        return worded(item.words, self._language)

    def _chosen(self, item: CatalogueItem) -> None:
        self._unit.choose(item.unit)
        self._amount.edit.setFocus()

    def _free(self, text: str) -> None:
        self._name.edit.setText(text)
        self._unit.choose(Unit.PIECE)  # nothing of the item before is left over
        set_look(self._name.edit, "chosen", True)
        self._amount.edit.setFocus()

    def _rule(self, item: ParcelItem) -> str:
        known = self._rules.item(item.code)
        if known is None:
            return self.tr("not in the catalogue")
        if known.ruling is Ruling.CONDITIONAL and known.condition:
            return worded(known.condition, self._language)
        return words.of(known.ruling)

    def _stands_out(self, item: ParcelItem) -> bool:
        known = self._rules.item(item.code)
        return known is not None and known.ruling is Ruling.PROHIBITED

    def _take_out(self, item: ParcelItem) -> None:
        self._items.remove(item)
        self._show()

    def _forget_line(self) -> None:
        self._name.show_value(None)
        self._amount.edit.clear()

    def _show(self) -> None:
        self.table.show_rows(self._items)
        self.changed.emit()
