"""What goes on paper at the gate: passes, receipts, slips, seizure acts, the roll-call. In the facility’s language."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument

from gatepost.domain.facility import Facility
from gatepost.domain.incidents import Incident
from gatepost.domain.papers import PaperName
from gatepost.domain.refusals import RefusalCode, RefusalRecord
from gatepost.domain.seals import Seal
from gatepost.domain.shifts import Shift
from gatepost.domain.visits import Visit
from gatepost.ui import paper_parts as parts
from gatepost.ui import words
from gatepost.ui.translate import on_paper

_FACE_PX = 110

translate = QCoreApplication.translate


@on_paper
def visit_pass(visit: Visit, facility: Facility, portrait: bytes) -> QTextDocument:
    """The visitor's pass: name, portrait, the prisoner's initials only, the time, a QR of the visit's number."""
    local = facility.local
    until = words.clock(local(visit.allowed_until)) if visit.allowed_until else "–"
    rows = [
        (translate("Paper", "Visitor"), visit.person.name),
        (translate("Paper", "Document"), f"{visit.document.issuer} {visit.document.number}"),
        (translate("Paper", "To"), _initials(visit)),
        (translate("Paper", "Kind"), words.of(visit.kind)),
        (translate("Paper", "In"), local(visit.arrived_at).strftime("%d.%m.%Y %H:%M")),
        (translate("Paper", "Until"), until),
        *([(words.name_of("badge"), visit.badge)] if visit.badge else []),
    ]
    face = f"{parts.picture(portrait, 'jpeg', _FACE_PX)}&nbsp;&nbsp;" if portrait else ""
    title = translate("Paper", "Pass {number}").format(number=visit.number)
    about = parts.table(rows)
    return parts.page(PaperName.PASS, facility, title, about=about, photo=face, qr=parts.qr(visit.number))


@on_paper
def receipt(visit: Visit, facility: Facility) -> QTextDocument:
    """What the visitor left in the locker, to be signed twice: on leaving it and on taking it back."""
    items = visit.belongings.split("\n") if visit.belongings else []
    rows = [
        (translate("Paper", "Visitor"), visit.person.name),
        (words.name_of("locker"), visit.locker or "–"),
        *((str(at), item) for at, item in enumerate(items, 1)),
    ]
    title = translate("Paper", "Belongings, receipt to {number}").format(number=visit.number)
    left = parts.line(translate("Paper", "Left (signature)"))
    taken = parts.line(translate("Paper", "Taken back (signature)"))
    about, qr = parts.table(rows), parts.qr(visit.number)
    return parts.page(PaperName.BELONGINGS, facility, title, about=about, signatures=left + taken, qr=qr)


@on_paper
def refusal_slip(record: RefusalRecord, facility: Facility) -> QTextDocument:
    """Why the visitor was not let in, and how to complain."""
    rows = [
        (translate("Paper", "Visitor"), record.person.name),
        (translate("Paper", "To"), record.prisoner.name if record.prisoner else "–"),
        (translate("Paper", "When"), facility.local(record.refused_at).strftime("%d.%m.%Y %H:%M")),
        (translate("Paper", "Reasons"), "; ".join(words.of(code) for code in record.codes)),
        *_renewal(record, facility),
        *([(translate("Paper", "Explanation"), record.explanation)] if record.explanation else []),
        (translate("Paper", "Officer"), record.refused_by),
    ]
    complaint = translate(
        "Paper",
        "You may complain about this refusal to the head of the institution, to the prosecutor or to the ombudsman.",
    )
    title = translate("Paper", "Refusal {number}").format(number=record.number)
    signature = parts.line(translate("Paper", "Signature"))
    about = parts.table(rows)
    return parts.page(
        PaperName.REFUSAL_SLIP, facility, title, about=about, complaint=escape(complaint), signatures=signature
    )


def _renewal(record: RefusalRecord, facility: Facility) -> list[tuple[str, str]]:
    """Where no visits are left this year: the day from which they are counted anew."""
    if RefusalCode.NO_ALLOWANCE not in record.codes:
        return []
    year = facility.local(record.refused_at).year + 1
    return [(translate("Paper", "Counted anew from"), words.day_of(date(year, 1, 1)))]


@on_paper
def seizure_act(incident: Incident, facility: Facility) -> QTextDocument:
    """What was taken from whom, when, before which witnesses, to be signed by all of them."""
    local = facility.local
    document = f"{incident.document.issuer} {incident.document.number}".strip()
    rows = [
        (translate("Paper", "When"), local(incident.happened_at).strftime("%d.%m.%Y %H:%M")),
        (translate("Paper", "Visitor"), f"{incident.person.name}, {words.day(incident.person.birth_date)}"),
        (translate("Paper", "Document"), document or "–"),
        (translate("Paper", "To"), incident.prisoner.name if incident.prisoner else "–"),
        (translate("Paper", "Visit"), incident.visit or "–"),
        (translate("Paper", "Incident"), incident.number),
        *([(translate("Paper", "What happened"), incident.description)] if incident.description else []),
    ]
    heads = (
        "№",
        translate("Paper", "What was found"),
        translate("Paper", "Quantity"),
        translate("Paper", "Where"),
        words.name_of("measure"),
    )
    items = [
        (str(at), item.name, item.quantity, item.place, words.of(item.measure))
        for at, item in enumerate(incident.items, 1)
    ]
    signatures = [
        parts.line(translate("Paper", "Visitor")),
        *(parts.line(translate("Paper", "Witness {name}").format(name=name)) for name in incident.witnesses),
        parts.line(translate("Paper", "Officer {name}").format(name=incident.written_by)),
    ]
    title = translate("Paper", "Seizure act {number}").format(number=incident.act)
    return parts.page(
        PaperName.SEIZURE_ACT,
        facility,
        title,
        about=parts.table(rows),
        items=parts.grid([heads, *items]),
        signatures="".join(signatures),
        qr=parts.qr(incident.number),
    )


@on_paper
def roll_call(visits: Sequence[Visit], facility: Facility, now: datetime) -> QTextDocument:
    """Who is inside, to be ticked off one by one."""
    heads = (
        "☐",
        translate("Paper", "Visitor"),
        translate("Paper", "To"),
        translate("Paper", "In"),
        words.name_of("badge"),
        translate("Paper", "Number"),
    )
    lines = [
        ("☐", one.person.name, one.prisoner.name, words.clock(facility.local(one.arrived_at)), one.badge, one.number)
        for one in visits
    ]
    said = translate("Paper", "Inside on {time}: {count}").format(
        time=facility.local(now).strftime("%d.%m.%Y %H:%M"), count=len(visits)
    )
    return parts.page(PaperName.ROLL_CALL, facility, said, items=parts.grid([heads, *lines]))


@on_paper
def hand_over_act(shift: Shift, inside: Sequence[Visit], facility: Facility) -> QTextDocument:
    """The sheet of a hand-over, signed by both: who was on duty, who is inside, what goes on, what must be known."""

    def moment(at: datetime | None) -> str:
        return facility.local(at).strftime("%d.%m.%Y %H:%M") if at else "–"

    names = {visit.number: f"{visit.number} · {visit.person.name} → {visit.prisoner.name}" for visit in inside}
    rows = [
        (translate("Paper", "Shift"), f"{moment(shift.opened_at)} – {moment(shift.closed_at)}"),
        (translate("Paper", "On duty"), ", ".join(shift.on_duty)),
        (translate("Paper", "What the next shift must know"), shift.remarks or "–"),
    ]
    goes_on = [(translate("Paper", "Inside"), [names.get(number, number) for number in shift.inside])]
    goes_on += [(words.of(kind), list(numbers)) for kind, numbers in shift.unfinished.items()]
    heads = (translate("Paper", "What goes on"), translate("Paper", "How many"), translate("Paper", "Which"))
    lines = [(name, str(len(which)), ", ".join(which)) for name, which in goes_on]
    if shift.taken_over_with:
        said = translate("Paper", "Signed with the password of {login} on {time}.")
        signed = f"<p>{escape(said.format(login=shift.taken_over_with, time=moment(shift.closed_at)))}</p>"
    else:
        signed = parts.line(translate("Paper", "Taken over by {name}").format(name=shift.taken_over_by))
    return parts.page(
        PaperName.HAND_OVER,
        facility,
        translate("Paper", "Hand-over of shift {number}").format(number=shift.number),
        about=parts.table(rows),
        items=parts.grid([heads, *lines]),
        signatures=parts.line(translate("Paper", "Handed over by {name}").format(name=shift.closed_by)) + signed,
    )


def _initials(visit: Visit) -> str:
    """The pass is seen by many: it does not say who is held here."""
    names = f"{visit.prisoner.surname} {visit.prisoner.given_names}".split()
    return " ".join(f"{name[0]}." for name in names)


@on_paper
def day_sheet(seal: Seal, files: Sequence[tuple[str, int, str]], facility: Facility) -> QTextDocument:
    """The sheet that the duty shift signs: the day's files with their rows and hashes, and the seal."""
    head = (translate("Paper", "File"), translate("Paper", "Rows"), "SHA-256")
    lines = [head, *((name, str(rows), f"{sha256[:16]}…") for name, rows, sha256 in files)]
    said = translate(
        "Paper",
        "The seal proves the register as it stood when this sheet was printed: whoever checks the store later types or "
        "scans it. Keep the signed sheet away from the computer.",
    )
    head_of_seal = translate("Paper", "Seal")
    title = translate("Paper", "End of the day {day}").format(day=words.day_of(seal.day))
    return parts.page(
        PaperName.DAY_SHEET,
        facility,
        title,
        items=parts.grid(lines),
        explanation=escape(said),
        seal=f"<p><b>{escape(head_of_seal)}</b><br/><tt>{escape(seal.text)}</tt></p>",
        qr=parts.qr(seal.text),
        signatures=parts.line(translate("Paper", "Handed over (name, signature)"))
        + parts.line(translate("Paper", "Taken over (name, signature)")),
    )
