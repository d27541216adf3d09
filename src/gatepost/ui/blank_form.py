"""Forms that are filled in by hand while the power is off, two on a sheet, each with its number as text and QR."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument

from gatepost.domain.facility import Facility
from gatepost.domain.paper_forms import PaperForm
from gatepost.domain.visits import Relation, VisitKind
from gatepost.report.codes import qr_png
from gatepost.ui import paper_parts as parts
from gatepost.ui import words
from gatepost.ui.translate import on_paper

_QR_PX = 90
_FORMS_A_SHEET = 2
_LINE = "_" * 34

translate = QCoreApplication.translate


@on_paper
def blank_forms(forms: Sequence[PaperForm], facility: Facility) -> QTextDocument:
    """The forms in their order."""
    made = QTextDocument()
    made.setHtml("".join(_form(form, facility, at) for at, form in enumerate(forms)))
    return made


def _form(form: PaperForm, facility: Facility, at: int) -> str:
    new_sheet = " style='page-break-before:always'" if at and at % _FORMS_A_SHEET == 0 else ""
    title = translate("Paper", "Visit, written by hand: form {number}").format(number=form.number)
    picture = parts.picture(qr_png(form.number), "png", _QR_PX)
    head = (
        f"<table width='100%'{new_sheet}><tr><td><small>{escape(facility.name)}</small><h3>{escape(title)}</h3></td>"
        f"<td align='right'>{picture}</td></tr></table>"
    )
    return head + _lines() + ("<hr/>" if at % _FORMS_A_SHEET == 0 else "")


def _lines() -> str:
    rows = [
        (translate("Paper", "Came in: date, time"), translate("Paper", "Left: date, time")),
        (words.name_of("surname"), words.name_of("given_names")),
        (words.name_of("birth_date"), translate("Paper", "Document: state, number")),
        (words.name_of("prisoner"), words.name_of("prisoner_register_number")),
        (words.name_of("locker"), words.name_of("badge")),
        (words.name_of("note"), translate("Paper", "Officer (name, signature)")),
    ]
    cells = "".join(
        f"<tr><td>{escape(left)}<br/>{_LINE}</td><td>{escape(right)}<br/>{_LINE}</td></tr>" for left, right in rows
    )
    kinds = " &nbsp; ".join("☐ " + escape(words.of(kind)) for kind in VisitKind)
    relations = " &nbsp; ".join("☐ " + escape(words.of(relation)) for relation in Relation)
    return f"<table cellpadding='6' width='100%'>{cells}</table><p><small>{kinds}<br/>{relations}</small></p>"
