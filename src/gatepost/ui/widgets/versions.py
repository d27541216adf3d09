"""What happened to one record: each deed with who, when, why, and which values went from what to what."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gatepost.desk.history import Version
from gatepost.domain.documents import Addressee, Direction, DocumentKind
from gatepost.domain.facility import Facility
from gatepost.domain.kept_items import KeptKind
from gatepost.domain.parcels import ParcelKind, ParcelState
from gatepost.domain.visits import Outcome, Relation, VisitKind
from gatepost.ui import words
from gatepost.ui.deed_names import deed_name
from gatepost.ui.widgets.register_table import Column, RegisterTable

_WIDTH_PX, _HEIGHT_PX = 900, 480
_KINDS: Mapping[str, tuple[str, type[StrEnum]]] = {
    "visit": ("kind", VisitKind),
    "parcel": ("parcel_kind", ParcelKind),
    "document": ("document_kind", DocumentKind),
    "kept_item": ("kept_kind", KeptKind),
}
_WORDS: Mapping[str, type[StrEnum]] = {
    "relation": Relation,
    "outcome": Outcome,
    "state": ParcelState,
    "direction": Direction,
    "addressee": Addressee,
}
_LABELS = {"prisoner_id": "prisoner", "sender_id": "sender", "grams": "weight", "expires_on": "stored_until"}
_SHOWN = (  # the columns of the table beside say the rest
    *("kind", "prisoner_id", "relation", "sender_id", "postal_number", "grams", "state", "outcome", "allowed_until"),
    *("direction", "addressee", "own_number", "own_date", "from_whom", "to_whom", "subject", "pages", "due_on"),
    *("holder", "answer", "description", "quantity", "place", "owner", "given_to", "permission", "expires_on", "note"),
)


translate = QCoreApplication.translate


class _Teller:
    """Tells a version in words."""

    def __init__(self, facility: Facility) -> None:
        self._facility = facility
        self._told: Mapping[str, Callable[[str], str]] = {
            "allowed_until": lambda text: words.clock(facility.local(datetime.fromisoformat(text))),
            "grams": lambda text: words.grams(int(text)) if int(text) else "",
            **dict.fromkeys(("own_date", "due_on", "expires_on"), words.day),
            **{name: partial(_word, kinds) for name, kinds in _WORDS.items()},
        }

    def when(self, version: Version) -> str:
        return self._facility.local(version.at).strftime("%d.%m.%Y %H:%M")

    def what(self, version: Version) -> str:
        return deed_name(version.deed)

    def changes(self, version: Version) -> str:
        """What went from what to what."""
        record, _, _ = version.deed.partition(".")
        return "; ".join(
            f"{_label(record, name)}: {self._value(record, name, a)} → {self._value(record, name, b)}"
            for name in _SHOWN
            if name in version.changes
            for a, b in (version.changes[name],)
        )

    def _value(self, record: str, name: str, text: str) -> str:
        if text and name == "kind":
            return _word(_KINDS[record][1], text)
        told = self._told.get(name)
        return (told(text) if told and text else text) or "–"


def versions_table(facility: Facility) -> RegisterTable[Version]:
    """The versions of one record, as they are given: newest first."""
    teller = _Teller(facility)
    table: RegisterTable[Version] = RegisterTable(
        [
            Column(translate("Versions", "When"), teller.when, lambda one: one.at),
            Column(translate("Versions", "Who"), lambda one: one.actor),
            Column(translate("Versions", "What"), teller.what),
            Column(translate("Versions", "Changed"), teller.changes, stretches=True),
            Column(translate("Versions", "Why"), lambda one: one.reason, stretches=True),
        ]
    )
    table.setAccessibleName(translate("Versions", "What happened to it"))
    return table


class VersionsDialog(QDialog):
    """The versions of one record over the window."""

    def __init__(self, number: str, versions: list[Version], facility: Facility, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("versions")
        self.setWindowTitle(number)
        self.resize(_WIDTH_PX, _HEIGHT_PX)
        title = QLabel(self.tr("What happened to {number}").format(number=number))
        title.setProperty("role", "title")
        self.table = versions_table(facility)
        self.table.show_rows(versions)
        close = QPushButton(self.tr("Close  ·  Esc"))
        close.clicked.connect(self.reject)
        last = QHBoxLayout()
        last.addStretch(1)
        last.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(title)
        column.addWidget(self.table, 1)
        column.addLayout(last)


def _label(record: str, name: str) -> str:
    return words.name_of(_KINDS[record][0] if name == "kind" else _LABELS.get(name, name))


def _word(kinds: type[StrEnum], text: str) -> str:
    return words.of(kinds(text))
