"""Prints what belongs to parcels and kept things. Nothing waits for paper; everything can be printed again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget

from gatepost.domain.facility import Facility
from gatepost.domain.kept_items import KeptItem
from gatepost.domain.papers import PaperName
from gatepost.domain.parcels import Parcel
from gatepost.ui import parcel_paper
from gatepost.ui.messages import Messages
from gatepost.ui.paper_parts import size_of
from gatepost.ui.printing import Printers


class ParcelPaperwork:
    """`print_paper` knows the papers of a parcel by name: application, receipt, label, refusal, act."""

    def __init__(self, facility: Facility, messages: Messages, window: QWidget) -> None:
        self._facility = facility
        self._printers = Printers(facility.printer, messages.show_notice, window)

    def print_paper(self, name: str, parcel: Parcel) -> None:
        """One paper of a parcel; of acts the newest."""
        if name == "act":
            acts = [step for step in parcel.steps if step.act]
            if acts:
                self._put(PaperName.PARCEL_ACT, parcel_paper.act(parcel, acts[-1], self._facility))
            return
        made = {
            "application": (parcel_paper.application, PaperName.APPLICATION),
            "receipt": (parcel_paper.receipt, PaperName.RECEIPT),
            "label": (parcel_paper.label, PaperName.LABEL),
            "refusal": (parcel_paper.refusal_notice, PaperName.REFUSAL_NOTICE),
        }
        paper, template = made[name]
        self._put(template, paper(parcel, self._facility))

    def print_received(self, parcel: Parcel) -> None:
        """What is signed when a parcel comes in: the list in two copies, of which one is the receipt; and the label."""
        self.print_paper("application", parcel)
        self.print_paper("label", parcel)

    def print_sheet(self, parcels: Sequence[Parcel], now: datetime) -> None:
        """The hand-over sheet."""
        self._put(PaperName.SIGNATURES, parcel_paper.hand_over_sheet(parcels, self._facility, now))

    def print_kept_item(self, item: KeptItem) -> None:
        """The slip of a kept thing, for the signature of who takes it."""
        self._put(PaperName.KEPT_SLIP, parcel_paper.kept_item_slip(item, self._facility))

    def _put(self, name: PaperName, document: QTextDocument) -> bool:
        return self._printers.put_on(document, size_of(name, self._facility))
