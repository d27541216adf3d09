"""The words of parcels, documents and kept things, marked for translation."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from gatepost.domain.amounts import Unit
from gatepost.domain.documents import Addressee, Direction, DocumentDeed, DocumentKind
from gatepost.domain.errors import QT_TRANSLATE_NOOP
from gatepost.domain.kept_items import KeptKind
from gatepost.domain.parcel_rules import Ruling
from gatepost.domain.parcels import ItemReason, ParcelKind, ParcelState
from gatepost.domain.receiving import ScanAnswer

SMALL_UNITS: Mapping[StrEnum, str] = {
    Unit.PIECE: QT_TRANSLATE_NOOP("Words", "pcs"),
    Unit.GRAM: QT_TRANSLATE_NOOP("Words", "g"),
    Unit.MILLILITRE: QT_TRANSLATE_NOOP("Words", "ml"),
    Unit.SOM: QT_TRANSLATE_NOOP("Words", "som"),
}
LARGE_UNITS: Mapping[StrEnum, str] = {
    Unit.GRAM: QT_TRANSLATE_NOOP("Words", "kg"),
    Unit.MILLILITRE: QT_TRANSLATE_NOOP("Words", "l"),
}
_PARCEL_KINDS: Mapping[StrEnum, str] = {
    ParcelKind.PACKET: QT_TRANSLATE_NOOP("Words", "Packet (handed over)"),
    ParcelKind.PARCEL: QT_TRANSLATE_NOOP("Words", "Parcel (by post)"),
    ParcelKind.SMALL_PACKET: QT_TRANSLATE_NOOP("Words", "Small packet (by post)"),
    ParcelKind.MEDICINE: QT_TRANSLATE_NOOP("Words", "Medicine"),
    ParcelKind.MONEY: QT_TRANSLATE_NOOP("Words", "Money"),
}
_PARCEL_STATES: Mapping[StrEnum, str] = {
    ParcelState.RECEIVED: QT_TRANSLATE_NOOP("Words", "received"),
    ParcelState.INSPECTED: QT_TRANSLATE_NOOP("Words", "inspected"),
    ParcelState.STORED: QT_TRANSLATE_NOOP("Words", "stored"),
    ParcelState.HANDED_OVER: QT_TRANSLATE_NOOP("Words", "handed over"),
    ParcelState.REFUSED: QT_TRANSLATE_NOOP("Words", "refused, to be returned"),
    ParcelState.RETURNED: QT_TRANSLATE_NOOP("Words", "returned"),
    ParcelState.SEIZED: QT_TRANSLATE_NOOP("Words", "taken away by act"),
    ParcelState.DESTROYED: QT_TRANSLATE_NOOP("Words", "destroyed by act"),
    ParcelState.STRUCK: QT_TRANSLATE_NOOP("Words", "struck out"),
}
_ITEM_REASONS: Mapping[StrEnum, str] = {
    ItemReason.PROHIBITED: QT_TRANSLATE_NOOP("Words", "prohibited"),
    ItemReason.CONDITION_NOT_MET: QT_TRANSLATE_NOOP("Words", "its condition is not met"),
    ItemReason.OVER_AMOUNT: QT_TRANSLATE_NOOP("Words", "more than is allowed"),
    ItemReason.TOO_HEAVY: QT_TRANSLATE_NOOP("Words", "too heavy"),
    ItemReason.SPOILED: QT_TRANSLATE_NOOP("Words", "spoiled"),
    ItemReason.HIDDEN_THING: QT_TRANSLATE_NOOP("Words", "something was hidden in it"),
    ItemReason.NO_ALLOWANCE: QT_TRANSLATE_NOOP("Words", "none left this year"),
    ItemReason.PRISONER_REFUSES: QT_TRANSLATE_NOOP("Words", "the prisoner refuses it"),
    ItemReason.PRISONER_LEFT: QT_TRANSLATE_NOOP("Words", "the prisoner is not here any more"),
    ItemReason.STORED_TOO_LONG: QT_TRANSLATE_NOOP("Words", "stored too long"),
    ItemReason.OTHER: QT_TRANSLATE_NOOP("Words", "another reason (in words)"),
}
_ANSWERS: Mapping[StrEnum, str] = {
    ScanAnswer.READY: QT_TRANSLATE_NOOP("Words", "Ready to be handed over"),
    ScanAnswer.NO_SUCH: QT_TRANSLATE_NOOP("Words", "No such number"),
    ScanAnswer.DUPLICATE: QT_TRANSLATE_NOOP("Words", "Handed over or closed already"),
    ScanAnswer.EXPIRED: QT_TRANSLATE_NOOP("Words", "Stored too long"),
    ScanAnswer.RANDOM_CHECK: QT_TRANSLATE_NOOP("Words", "Drawn for another check"),
    ScanAnswer.MORE_CHECKS: QT_TRANSLATE_NOOP("Words", "Not ready: look at it first"),
}
_RULINGS: Mapping[StrEnum, str] = {
    Ruling.ALLOWED: QT_TRANSLATE_NOOP("Words", "allowed"),
    Ruling.CONDITIONAL: QT_TRANSLATE_NOOP("Words", "under a condition"),
    Ruling.PROHIBITED: QT_TRANSLATE_NOOP("Words", "prohibited"),
}
_DOCUMENT_KINDS: Mapping[StrEnum, str] = {
    DocumentKind.DOCUMENT: QT_TRANSLATE_NOOP("Words", "Document"),
    DocumentKind.LETTER: QT_TRANSLATE_NOOP("Words", "Prisoner’s letter"),
    DocumentKind.PETITION: QT_TRANSLATE_NOOP("Words", "Petition"),
    DocumentKind.COMPLAINT: QT_TRANSLATE_NOOP("Words", "Complaint"),
    DocumentKind.COURT_PAPER: QT_TRANSLATE_NOOP("Words", "Court paper"),
}
_DIRECTIONS: Mapping[StrEnum, str] = {
    Direction.INCOMING: QT_TRANSLATE_NOOP("Words", "Incoming"),
    Direction.OUTGOING: QT_TRANSLATE_NOOP("Words", "Outgoing"),
}
_ADDRESSEES: Mapping[StrEnum, str] = {
    Addressee.OTHER: QT_TRANSLATE_NOOP("Words", "Others"),
    Addressee.COURT: QT_TRANSLATE_NOOP("Words", "Court"),
    Addressee.PROSECUTOR: QT_TRANSLATE_NOOP("Words", "Prosecutor"),
    Addressee.OMBUDSMAN: QT_TRANSLATE_NOOP("Words", "Ombudsman"),
    Addressee.LAWYER: QT_TRANSLATE_NOOP("Words", "Lawyer"),
}
_DOCUMENT_DEEDS: Mapping[StrEnum, str] = {
    DocumentDeed.PASSED_ON: QT_TRANSLATE_NOOP("Words", "passed on to"),
    DocumentDeed.ANSWERED: QT_TRANSLATE_NOOP("Words", "answered"),
}
_KEPT_KINDS: Mapping[StrEnum, str] = {
    KeptKind.FOR_PRISONER: QT_TRANSLATE_NOOP("Words", "Left for a prisoner"),
    KeptKind.LEFT_AT_GATE: QT_TRANSLATE_NOOP("Words", "Left at the gate by a visitor"),
    KeptKind.FOUND: QT_TRANSLATE_NOOP("Words", "Found"),
}
PARCEL_TABLES = (
    *(SMALL_UNITS, _PARCEL_KINDS, _PARCEL_STATES, _ITEM_REASONS, _ANSWERS, _RULINGS),
    *(_DOCUMENT_KINDS, _DIRECTIONS, _ADDRESSEES, _DOCUMENT_DEEDS, _KEPT_KINDS),
)
