"""What goes on paper for parcels and kept things: lists, receipts, labels, refusals, acts, hand-over sheets."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument

from gatepost.domain.facility import Facility
from gatepost.domain.kept_items import KeptItem
from gatepost.domain.papers import PaperName
from gatepost.domain.parcels import Parcel, ParcelItem, ParcelState, Step
from gatepost.ui import paper_parts as parts
from gatepost.ui import words
from gatepost.ui.translate import on_paper

translate = QCoreApplication.translate

_NOT_HANDED_OVER = (ParcelState.REFUSED, ParcelState.RETURNED)


@on_paper
def application(parcel: Parcel, facility: Facility) -> QTextDocument:
    """The sender's application with its list, twice on one sheet: one copy goes back signed as the receipt."""
    title = translate("Paper", "Application to hand over {number}").format(number=parcel.number)
    blocks = {
        "about": parts.table(_about(parcel, facility)),
        "items": _list(parcel.listed),
        "signatures": parts.line(translate("Paper", "Sender"))
        + parts.line(translate("Paper", "Received by {name}").format(name=parcel.received_by)),
        "qr": parts.qr(parcel.number),
    }
    second = escape(translate("Paper", "Second copy, for the sender"))
    between = f"<p style='page-break-before:always'>{second}</p>"
    once = parts.filled(PaperName.APPLICATION, facility, title, **blocks)
    made = QTextDocument()
    made.setHtml(once + between + once)
    return made


@on_paper
def receipt(parcel: Parcel, facility: Facility) -> QTextDocument:
    """What the sender takes home: what was received, when, and a QR that opens it again."""
    title = translate("Paper", "Receipt {number}").format(number=parcel.number)
    received = parts.line(translate("Paper", "Received by {name}").format(name=parcel.received_by))
    about = parts.table(_about(parcel, facility))
    items, qr = _list(parcel.listed), parts.qr(parcel.number)
    return parts.page(PaperName.RECEIPT, facility, title, about=about, items=items, signatures=received, qr=qr)


@on_paper
def label(parcel: Parcel, facility: Facility) -> QTextDocument:
    """The bag's label: number, prisoner, unit, place, QR."""
    rows = [
        (words.name_of("prisoner"), f"{parcel.prisoner.name}, {parcel.prisoner.register_number}"),
        (words.name_of("unit"), parcel.prisoner.unit or "–"),
        (words.name_of("storage_place"), parcel.place or "–"),
        (words.name_of("stored_until"), words.day(parcel.expires_on) or "–"),
    ]
    codes = {"qr": parts.qr(parcel.number), "barcode": parts.barcode(parcel.number)}
    return parts.page(PaperName.LABEL, facility, parcel.number, about=parts.table(rows), **codes)


@on_paper
def refusal_notice(parcel: Parcel, facility: Facility) -> QTextDocument:
    """Which items are not handed over, and why; how to complain."""
    back = [item for item in parcel.items if item.state in _NOT_HANDED_OVER]
    heads = (translate("Paper", "Item"), translate("Paper", "Quantity"), translate("Paper", "Reasons"))
    lines = [(item.name, words.amount_of(item.there, item.unit), _why(item)) for item in back]
    complaint = translate(
        "Paper",
        "You may complain about this refusal to the head of the institution, to the prosecutor or to the ombudsman.",
    )
    title = translate("Paper", "Not handed over from {number}").format(number=parcel.number)
    return parts.page(
        PaperName.REFUSAL_NOTICE,
        facility,
        title,
        about=parts.table(_about(parcel, facility)),
        items=parts.grid([heads, *lines]),
        complaint=escape(complaint),
        signatures=parts.line(translate("Paper", "Officer")) + parts.line(translate("Paper", "Taken back (signature)")),
    )


@on_paper
def act(parcel: Parcel, step: Step, facility: Facility) -> QTextDocument:
    """The numbered act of what was taken away or destroyed, to be signed by the witnesses."""
    titles = {
        ParcelState.SEIZED: translate("Paper", "Seizure act {number}"),
        ParcelState.DESTROYED: translate("Paper", "Destruction act {number}"),
    }
    rows = [
        (translate("Paper", "When"), facility.local(step.at).strftime("%d.%m.%Y %H:%M")),
        *_about(parcel, facility),
        *([(words.name_of("reason"), words.reasons_in(step.reason))] if step.reason else []),
    ]
    witnesses = [name.strip() for name in step.people.split(",") if name.strip()]
    signatures = [
        *(parts.line(translate("Paper", "Witness {name}").format(name=name)) for name in witnesses),
        parts.line(translate("Paper", "Officer {name}").format(name=step.by)),
    ]
    taken = [parcel.items[place - 1] for place in step.places]
    title = titles[step.to].format(number=step.act)
    about, qr, signed = parts.table(rows), parts.qr(parcel.number), "".join(signatures)
    return parts.page(PaperName.PARCEL_ACT, facility, title, about=about, items=_list(taken), signatures=signed, qr=qr)


@on_paper
def hand_over_sheet(parcels: Sequence[Parcel], facility: Facility, now: datetime) -> QTextDocument:
    """One line a parcel, for the prisoners to sign."""
    heads = (
        "№",
        translate("Paper", "Number"),
        words.name_of("prisoner"),
        translate("Paper", "Items"),
        translate("Paper", "Received, signature"),
    )
    lines = [
        (str(at), one.number, f"{one.prisoner.name}, {one.prisoner.unit}".strip(", "), _contents(one), " " * 40)
        for at, one in enumerate(parcels, 1)
    ]
    when = facility.local(now).strftime("%d.%m.%Y %H:%M")
    title = translate("Paper", "Hand-over sheet, {time}").format(time=when)
    signed = parts.line(translate("Paper", "Officer"))
    return parts.page(PaperName.SIGNATURES, facility, title, items=parts.grid([heads, *lines]), signatures=signed)


@on_paper
def kept_item_slip(item: KeptItem, facility: Facility) -> QTextDocument:
    """A thing that is kept: where it is, whose, with room for the signature of who takes it."""
    taken_in = facility.local(item.taken_in_at).strftime("%d.%m.%Y %H:%M") if item.taken_in_at else ""
    rows = [
        (words.name_of("description"), item.description),
        (translate("Paper", "Quantity"), item.quantity or "–"),
        (words.name_of("place"), item.place),
        (words.name_of("owner"), item.owner or (item.prisoner.name if item.prisoner else "–")),
        (translate("Paper", "When"), taken_in),
    ]
    title = translate("Paper", "Kept: {number}").format(number=item.number)
    taken = parts.line(translate("Paper", "Taken (name, signature)"))
    about, qr = parts.table(rows), parts.qr(item.number)
    return parts.page(PaperName.KEPT_SLIP, facility, title, about=about, signatures=taken, qr=qr)


def _about(parcel: Parcel, facility: Facility) -> list[tuple[str, str]]:
    received = facility.local(parcel.received_at).strftime("%d.%m.%Y %H:%M") if parcel.received_at else ""
    document = parcel.sender.document
    rows = [
        (words.name_of("parcel_kind"), words.of(parcel.kind)),
        (words.name_of("received"), received),
        (words.name_of("sender"), parcel.sender.name),
        (words.name_of("address"), parcel.sender.address),
        (translate("Paper", "Document"), f"{document.issuer} {document.number}" if document else ""),
        (words.name_of("postal_number"), parcel.postal_number),
        (translate("Paper", "To"), f"{parcel.prisoner.name}, {parcel.prisoner.register_number}"),
        (words.name_of("weight"), words.grams(parcel.grams) if parcel.grams else ""),
    ]
    return [(name, text) for name, text in rows if text]


def _list(items: Sequence[ParcelItem]) -> str:
    heads = ("№", translate("Paper", "Item"), translate("Paper", "Sender's list"), translate("Paper", "Found"))
    lines = [
        (
            str(at),
            item.name,
            words.amount_of(item.amount, item.unit) if item.amount else "–",
            "" if item.found is None else words.amount_of(item.found, item.unit),
        )
        for at, item in enumerate(items, 1)
    ]
    return parts.grid([heads, *lines])


def _contents(parcel: Parcel) -> str:
    going = [item for item in parcel.items if item.state in (ParcelState.INSPECTED, ParcelState.STORED)]
    return ", ".join(f"{item.name} {words.amount_of(item.there, item.unit)}" for item in going)


def _why(item: ParcelItem) -> str:
    return ", ".join([*map(words.of, item.reasons), *([item.remark] if item.remark else [])])
