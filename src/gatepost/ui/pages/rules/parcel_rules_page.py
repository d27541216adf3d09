"""The rules of parcels and the catalogue of items: shown, edited, and confirmed by an administrator."""

from __future__ import annotations

import json
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from gatepost.desk.counters import Counters
from gatepost.domain.changes import Done
from gatepost.domain.errors import Notice
from gatepost.domain.facility import Facility
from gatepost.domain.rules import HouseRules
from gatepost.ui.background import Background
from gatepost.ui.messages import Messages
from gatepost.ui.pages.rules.parcel_tables import CatalogueTable, ParcelKindsTable
from gatepost.ui.pages.rules.tables import number
from gatepost.ui.theme import scaled
from gatepost.ui.widgets.form import LabelledEdit, panel
from gatepost.ui.widgets.page import Page

_KINDS_PX = 226


class ParcelRulesPage(Page):
    """What stands here is a draft until it is confirmed. `confirmed` carries the rules that are in force then."""

    confirmed = Signal(object)

    def __init__(self, counters: Counters, facility: Facility, background: Background, messages: Messages) -> None:
        super().__init__(counters, facility, background, messages)
        self._rules: HouseRules | None = None
        self._is_shown = False
        self._build()

    def reload(self) -> None:
        """Show the rules in force; a draft stays."""
        self._background.run(self._counters.rules.in_force, self._show, self._messages.show_notice)

    def confirm(self) -> None:
        """Bring what stands here into force, beside the rules that hold for everything else."""
        if self._rules is None:
            return
        content = json.loads(self._rules.to_json())
        content["parcels"] = {
            "check_one_in": number(self._one_in.text) or 0,
            "kinds": self._kinds.content(),
            "catalogue": self._catalogue.content(),
        }
        try:
            rules = self._counters.rules.read(json.dumps(content))
        except Notice as notice:
            self._messages.show_notice(notice)
            return
        self._background.run(partial(self._counters.rules.confirm, rules), self._confirmed, self._messages.show_notice)

    def _build(self) -> None:
        frame, column = panel(self.tr("Rules of parcels"))
        hint = QLabel(
            self.tr(
                "Numbers a year by regime and conditions stand on the page Rules. An empty cell says nothing: then no "
                "limit is enforced. Confirming brings all rules of the house into force as they stand."
            ),
            wordWrap=True,
        )
        hint.setProperty("role", "hint")
        self._kinds = ParcelKindsTable()
        self._kinds.setFixedHeight(scaled(_KINDS_PX))
        self._one_in = LabelledEdit("check_one_in", self.tr("One in how many is drawn for another check (0: none)"))
        self._one_in.setMaximumWidth(scaled(420))
        heading = QLabel(self.tr("Catalogue of items"))
        heading.setProperty("role", "heading")
        self._catalogue = CatalogueTable(self._facility.language)
        confirm = QPushButton(self.tr("Confirm: these rules hold here"))
        confirm.setObjectName("confirm_parcel_rules")
        confirm.setProperty("role", "primary")
        confirm.clicked.connect(self.confirm)
        last = QHBoxLayout()
        last.addWidget(self._one_in)
        last.addStretch(1)
        last.addWidget(confirm)
        for widget in (hint, self._kinds, heading):
            column.addWidget(widget)
        column.addWidget(self._catalogue, 1)
        column.addLayout(last)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 12, 12, 12)
        outer.addWidget(frame)

    def _show(self, rules: HouseRules) -> None:
        """The other rules are always those in force; the draft is shown once."""
        parcels_are_new = self._rules is None or self._rules.parcels != rules.parcels
        self._rules = rules
        if parcels_are_new or not self._is_shown:
            self._is_shown = True
            self._kinds.show_rules(rules.parcels)
            self._catalogue.show_rules(rules.parcels)
            self._one_in.edit.setText(str(rules.parcels.check_one_in))

    def _confirmed(self, done: Done[HouseRules]) -> None:
        self._show(done.value)
        self.confirmed.emit(done.value)
        self._messages.success(self.tr("The rules are confirmed and in force."))
