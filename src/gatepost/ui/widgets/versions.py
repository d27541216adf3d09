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
from gatepost.domain.errors import QT_TRANSLATE_NOOP
from gatepost.domain.facility import Facility
from gatepost.domain.kept_items import KeptKind
from gatepost.domain.parcels import ParcelKind, ParcelState
from gatepost.domain.visits import Outcome, Relation, VisitKind
from gatepost.ui import words
from gatepost.ui.widgets.register_table import Column, RegisterTable

_WIDTH_PX, _HEIGHT_PX = 900, 480
_DEEDS: Mapping[str, str] = {
    "visit.admitted": QT_TRANSLATE_NOOP("Versions", "admitted"),
    "visit.entered_from_paper": QT_TRANSLATE_NOOP("Versions", "entered from a form"),
    "visit.left": QT_TRANSLATE_NOOP("Versions", "checked out"),
    "visit.extended": QT_TRANSLATE_NOOP("Versions", "extended"),
    "parcel.received": QT_TRANSLATE_NOOP("Versions", "received"),
    "parcel.inspected": QT_TRANSLATE_NOOP("Versions", "inspected"),
    "parcel.checked_again": QT_TRANSLATE_NOOP("Versions", "looked into again"),
    "parcel.scan_judged": QT_TRANSLATE_NOOP("Versions", "scanned"),
    "parcel.stored": QT_TRANSLATE_NOOP("Versions", "stored"),
    "parcel.handed_over": QT_TRANSLATE_NOOP("Versions", "handed over"),
    "parcel.refused": QT_TRANSLATE_NOOP("Versions", "refused"),
    "parcel.returned": QT_TRANSLATE_NOOP("Versions", "returned"),
    "parcel.seized": QT_TRANSLATE_NOOP("Versions", "taken away by act"),
    "parcel.destroyed": QT_TRANSLATE_NOOP("Versions", "destroyed by act"),
    "document.registered": QT_TRANSLATE_NOOP("Versions", "registered"),
    "document.passed_on": QT_TRANSLATE_NOOP("Versions", "passed on"),
    "document.answered": QT_TRANSLATE_NOOP("Versions", "answered"),
    "kept_item.taken_in": QT_TRANSLATE_NOOP("Versions", "taken in"),
    "kept_item.given_out": QT_TRANSLATE_NOOP("Versions", "given out"),
    "corrected": QT_TRANSLATE_NOOP("Versions", "corrected"),
    "annulled": QT_TRANSLATE_NOOP("Versions", "annulled"),
}
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
        _, _, deed = version.deed.partition(".")
        return translate("Versions", _DEEDS.get(version.deed) or _DEEDS.get(deed, version.deed))

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
