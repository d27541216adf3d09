"""Every paper, filled in with invented people: what a template's preview shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtGui import QTextDocument

from gatepost.domain.amounts import Unit
from gatepost.domain.facility import Facility
from gatepost.domain.incidents import FoundItem, Incident, Measure
from gatepost.domain.kept_items import KeptItem, KeptKind
from gatepost.domain.papers import PaperName
from gatepost.domain.parcels import ItemReason, Parcel, ParcelItem, ParcelKind, ParcelState, Sender, Step
from gatepost.domain.people import IdentityDocument, Person, Prisoner
from gatepost.domain.refusals import RefusalCode, RefusalRecord
from gatepost.domain.seals import Seal
from gatepost.domain.shifts import Shift, UnfinishedKind
from gatepost.domain.visits import Relation, Visit, VisitKind
from gatepost.ui import paper, parcel_paper
from gatepost.ui.translate import on_paper

_NOON = datetime(2026, 11, 24, 6, 0, tzinfo=UTC)
_VISITOR = Person("ERIKSSON", "ANNA MARIA", "1974-08-12", "F", "UTO", id=1)
_DOCUMENT = IdentityDocument("TD3", "P", "UTO", "L898902C3", "2032-04-15")
_PRISONER = Prisoner("ST-001", "Specimenov", "Specimen", "1980-01-01", "Unit 1", id=1)
_VISIT = Visit(
    id=1,
    number="V-2026-000123",
    person=_VISITOR,
    document=_DOCUMENT,
    prisoner=_PRISONER,
    kind=VisitKind.SHORT_TERM,
    relation=Relation.SPOUSE,
    arrived_at=_NOON,
    admitted_by="gate",
    allowed_until=_NOON + timedelta(hours=3),
    badge="12",
    locker="4",
    belongings="Telephone\nKeys",
)
_TEA = ParcelItem("Tea", Unit.GRAM, 500, "tea", found=500, state=ParcelState.STORED)
_PHONE = ParcelItem(
    "Telephone", Unit.PIECE, 1, "", found=1, state=ParcelState.REFUSED, reasons=(ItemReason.PROHIBITED,)
)
_TAKEN = Step(ParcelState.SEIZED, _NOON, "gate", (2,), "prohibited", "A-2026-000007", "A. Witness, B. Witness")
_PARCEL = Parcel(
    kind=ParcelKind.PACKET,
    sender=Sender("TESTOVA AIGUL", "Bishkek", person=replace(_VISITOR, surname="TESTOVA"), document=_DOCUMENT),
    prisoner=_PRISONER,
    items=(_TEA, _PHONE),
    number="P-2026-000045",
    received_at=_NOON,
    received_by="gate",
    grams=1_200,
    place="A-3",
    expires_on="2026-12-24",
    steps=(_TAKEN,),
)
_REFUSAL = RefusalRecord(
    "N-2026-000003", _VISITOR, _PRISONER, (RefusalCode.NO_ALLOWANCE, RefusalCode.BANNED), "Order 12", _NOON, "gate"
)
_INCIDENT = Incident(
    _VISITOR,
    _DOCUMENT,
    _NOON,
    (FoundItem("Telephone", "1", "shoe", Measure.SEIZED),),
    ("A. Witness", "B. Witness"),
    "Found at the search",
    prisoner=_PRISONER,
    visit=_VISIT.number,
    number="I-2026-000005",
    act="A-2026-000006",
    written_by="gate",
)
_KEPT = KeptItem(
    KeptKind.LEFT_AT_GATE, "Umbrella", "Shelf 2", "1", "ERIKSSON ANNA MARIA", number="K-2026-000009", taken_in_at=_NOON
)
_SHIFT = Shift(
    "S-2026-000014",
    ("A. Officer", "B. Officer"),
    _NOON,
    "gate",
    closed_at=_NOON + timedelta(hours=12),
    closed_by="gate",
    taken_over_by="C. Officer",
    inside=(_VISIT.number,),
    remarks="Lamp 3 is broken",
    unfinished={UnfinishedKind.TO_INSPECT: ("P-2026-000046", "P-2026-000047")},
)
_SEAL = Seal(_NOON.date(), 4_711, "0123456789abcdef" * 4, {("V", 2026): 123, ("P", 2026): 45})
_FILES = [("visits-2026-11-24.csv", 42, "0" * 64), ("journal-2026-11-24.pdf", 57, "1" * 64)]

_MADE: Mapping[PaperName, Callable[[Facility], QTextDocument]] = {
    PaperName.PASS: lambda house: paper.visit_pass(_VISIT, house, b""),
    PaperName.BELONGINGS: lambda house: paper.receipt(_VISIT, house),
    PaperName.REFUSAL_SLIP: lambda house: paper.refusal_slip(_REFUSAL, house),
    PaperName.SEIZURE_ACT: lambda house: paper.seizure_act(_INCIDENT, house),
    PaperName.ROLL_CALL: lambda house: paper.roll_call([_VISIT], house, _NOON),
    PaperName.APPLICATION: lambda house: parcel_paper.application(_PARCEL, house),
    PaperName.RECEIPT: lambda house: parcel_paper.receipt(_PARCEL, house),
    PaperName.LABEL: lambda house: parcel_paper.label(_PARCEL, house),
    PaperName.REFUSAL_NOTICE: lambda house: parcel_paper.refusal_notice(_PARCEL, house),
    PaperName.PARCEL_ACT: lambda house: parcel_paper.act(_PARCEL, _TAKEN, house),
    PaperName.SIGNATURES: lambda house: parcel_paper.hand_over_sheet([_PARCEL], house, _NOON),
    PaperName.KEPT_SLIP: lambda house: parcel_paper.kept_item_slip(_KEPT, house),
    PaperName.HAND_OVER: lambda house: paper.hand_over_act(_SHIFT, [_VISIT], house),
    PaperName.DAY_SHEET: lambda house: paper.day_sheet(_SEAL, _FILES, house),
}


@on_paper
def sample(name: PaperName, facility: Facility) -> QTextDocument:
    """A paper of this facility, with its templates."""
    return _MADE[name](facility)
