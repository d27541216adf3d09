"""The columns of the printed journal, register by register: what each shows of a stored line, and how wide it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from gatepost.domain.amounts import Unit
from gatepost.domain.documents import Direction, DocumentKind
from gatepost.domain.errors import QT_TRANSLATE_NOOP
from gatepost.domain.incidents import Measure
from gatepost.domain.kept_items import KeptKind
from gatepost.domain.parcels import ItemReason, ParcelKind, ParcelState
from gatepost.domain.refusals import RefusalCode
from gatepost.domain.roles import Role
from gatepost.domain.shifts import UnfinishedKind
from gatepost.domain.visits import Outcome, Relation, VisitKind
from gatepost.ui import words


@dataclass(frozen=True)
class Cells:
    """One stored line by its columns' names; `local` shows a stored moment."""

    of: Mapping[str, str]
    local: Callable[[str], str]

    def get(self, name: str) -> str:
        """A cell; empty where the register has no such column."""
        return self.of.get(name, "")

    def time(self, name: str) -> str:
        """A moment on the facility's clock."""
        return self.local(self.get(name))

    def word(self, kind: type[StrEnum], name: str) -> str:
        """The word for what a column of a closed list holds."""
        return words.of(kind(self.get(name))) if self.get(name) else ""

    def joined(self, *names: str, by: str = " ") -> str:
        """The cells that hold anything."""
        return by.join(filter(None, map(self.get, names)))


@dataclass(frozen=True)
class Column:
    """A head, marked for translation; the width's share; and what is shown."""

    head: str
    share: int
    shown: Callable[[Cells], str]


def _cell(name: str) -> Callable[[Cells], str]:
    return lambda line: line.get(name)


def _time(name: str) -> Callable[[Cells], str]:
    return lambda line: line.time(name)


def _lines(*parts: str) -> str:
    return "\n".join(filter(None, parts))


def _visitor(line: Cells) -> str:
    cyrillic = line.joined("surname_cyrillic", "given_names_cyrillic")
    born = ", ".join(filter(None, (words.day(line.get("birth_date")), line.get("personal_number"))))
    return _lines(line.joined("surname", "given_names"), cyrillic, born)


def _prisoner(line: Cells) -> str:
    return _lines(line.joined("prisoner_surname", "prisoner_given_names"), line.get("prisoner_register_number"))


def _document(line: Cells) -> str:
    until = words.day(line.get("document_expiry"))
    return _lines(line.joined("document_issuer", "document_number"), until)


def _kind_and_relation(line: Cells) -> str:
    return _lines(line.word(VisitKind, "kind"), line.word(Relation, "relation"))


def _annulled(line: Cells) -> str:
    if not line.get("annulled_at"):
        return ""
    said = words.name_of("annulled")
    return f"{said}: {line.get('annulment_reason')} ({line.joined('annulled_by', 'annulled_with', by=', ')})".replace(
        " ()", ""
    )


def _visit_remarks(line: Cells) -> str:
    allowed = line.joined("authorised_by", "authorised_reason", by=": ")
    places = ", ".join(filter(None, (line.get("badge"), line.get("locker"))))
    from_paper = (
        f"{words.name_of('entered_at')}: {line.get('form')}, {line.time('entered_at')}" if line.get("form") else ""
    )
    papers = line.joined("permission", "papers", by=", ")
    return _lines(places, allowed, papers, line.get("note"), from_paper, _annulled(line))


def _amounts(line: Cells) -> str:
    unit = Unit(line.get("unit"))
    listed = words.amount_of(int(line.get("amount") or 0), unit)
    return f"{listed} / {words.amount_of(int(line.get('found')), unit)}" if line.get("found") else listed


def _reasons(line: Cells) -> str:
    reasons = [words.of(ItemReason(one)) for one in line.get("reasons").split(", ") if one]
    return _lines(line.word(ParcelState, "item_state"), "; ".join(reasons), line.get("remark"))


def _refused_for(line: Cells) -> str:
    reasons = [words.of(RefusalCode(one)) for one in line.get("reasons").split(", ") if one]
    return _lines("; ".join(reasons), line.get("explanation"))


def _parcel_remarks(line: Cells) -> str:
    return _lines(
        line.get("acts"), line.joined("authorised_by", "authorised_reason", by=": "), line.get("note"), _annulled(line)
    )


def _countable(line: Cells) -> str:
    kind = line.get("kind")
    return line.word(VisitKind if kind in set(VisitKind) else ParcelKind, "kind")


def _taken_over(line: Cells) -> str:
    return _lines(line.get("taken_over_by"), f"✓ {line.get('signed_with')}" if line.get("signed_with") else "")


def _went_on(line: Cells) -> str:
    parts = [one.split(" ") for one in line.get("unfinished").split("; ") if one]
    return _lines(*(f"{words.of(UnfinishedKind(kind))}: {len(numbers)}" for kind, *numbers in parts))


def _given_out(line: Cells) -> str:
    return _lines(line.time("given_out_at"), line.joined("given_to", "given_out_by", by=", "))


def _answered(line: Cells) -> str:
    return _lines(line.time("answered_at"), line.get("answer"))


TITLES: Mapping[str, str] = {
    "visits": QT_TRANSLATE_NOOP("Journal", "Visits"),
    "refusals": QT_TRANSLATE_NOOP("Journal", "Refusals"),
    "incidents": QT_TRANSLATE_NOOP("Journal", "Incidents"),
    "parcels": QT_TRANSLATE_NOOP("Journal", "Parcels"),
    "documents": QT_TRANSLATE_NOOP("Journal", "Documents"),
    "kept-items": QT_TRANSLATE_NOOP("Journal", "Kept things"),
    "entitlements": QT_TRANSLATE_NOOP("Journal", "Entitlements used"),
    "seized": QT_TRANSLATE_NOOP("Journal", "Items taken away"),
    "officers": QT_TRANSLATE_NOOP("Journal", "Officers’ work"),
    "days": QT_TRANSLATE_NOOP("Journal", "Day by day"),
    "shifts": QT_TRANSLATE_NOOP("Journal", "Shifts"),
}
_NUMBER = QT_TRANSLATE_NOOP("Journal", "Number")
_WHEN = QT_TRANSLATE_NOOP("Journal", "When")
_VISITOR = QT_TRANSLATE_NOOP("Journal", "Visitor")
_PRISONER = QT_TRANSLATE_NOOP("Journal", "Prisoner")
_OFFICER = QT_TRANSLATE_NOOP("Journal", "Officer")
_REMARKS = QT_TRANSLATE_NOOP("Journal", "Remarks")

COLUMNS: Mapping[str, tuple[Column, ...]] = {
    "visits": (
        Column(_NUMBER, 11, _cell("visit_number")),
        Column(QT_TRANSLATE_NOOP("Journal", "In"), 9, _time("arrived_at")),
        Column(QT_TRANSLATE_NOOP("Journal", "Out"), 9, _time("left_at")),
        Column(_VISITOR, 21, _visitor),
        Column(QT_TRANSLATE_NOOP("Journal", "Document"), 13, _document),
        Column(_PRISONER, 17, _prisoner),
        Column(QT_TRANSLATE_NOOP("Journal", "Kind, relation"), 12, _kind_and_relation),
        Column(QT_TRANSLATE_NOOP("Journal", "How it ended"), 12, lambda line: line.word(Outcome, "outcome")),
        Column(_OFFICER, 11, lambda line: _lines(line.get("admitted_by"), line.get("checked_out_by"))),
        Column(_REMARKS, 20, _visit_remarks),
    ),
    "refusals": (
        Column(_NUMBER, 11, _cell("refusal_number")),
        Column(_WHEN, 9, _time("refused_at")),
        Column(_VISITOR, 24, _visitor),
        Column(_PRISONER, 20, _prisoner),
        Column(QT_TRANSLATE_NOOP("Journal", "Reasons"), 36, _refused_for),
        Column(_OFFICER, 11, _cell("refused_by")),
    ),
    "incidents": (
        Column(_NUMBER, 11, lambda line: _lines(line.get("incident_number"), line.get("act_number"))),
        Column(_WHEN, 9, _time("happened_at")),
        Column(_VISITOR, 20, lambda line: _lines(_visitor(line), line.get("visit_number"))),
        Column(_PRISONER, 16, _prisoner),
        Column(
            QT_TRANSLATE_NOOP("Journal", "What was found"),
            20,
            lambda line: _lines(
                line.joined("item", "quantity", by=", "), line.get("hidden_in"), line.word(Measure, "measure")
            ),
        ),
        Column(QT_TRANSLATE_NOOP("Journal", "What happened"), 22, _cell("description")),
        Column(QT_TRANSLATE_NOOP("Journal", "Witnesses"), 14, _cell("witnesses")),
        Column(_OFFICER, 11, _cell("written_by")),
    ),
    "parcels": (
        Column(_NUMBER, 11, lambda line: _lines(line.get("parcel_number"), line.get("postal_number"))),
        Column(_WHEN, 9, _time("received_at")),
        Column(
            QT_TRANSLATE_NOOP("Journal", "Kind, state"),
            12,
            lambda line: _lines(line.word(ParcelKind, "kind"), line.word(ParcelState, "state")),
        ),
        Column(
            QT_TRANSLATE_NOOP("Journal", "Sender"),
            18,
            lambda line: _lines(line.get("sender"), line.get("sender_address"), line.get("sender_document")),
        ),
        Column(_PRISONER, 16, _prisoner),
        Column(QT_TRANSLATE_NOOP("Journal", "Item"), 16, _cell("item")),
        Column(QT_TRANSLATE_NOOP("Journal", "Listed / found"), 12, _amounts),
        Column(QT_TRANSLATE_NOOP("Journal", "What became of it"), 16, _reasons),
        Column(_OFFICER, 10, _cell("received_by")),
        Column(_REMARKS, 14, _parcel_remarks),
    ),
    "documents": (
        Column(
            _NUMBER,
            11,
            lambda line: _lines(line.get("document_number"), line.get("own_number"), words.day(line.get("own_date"))),
        ),
        Column(_WHEN, 9, _time("registered_at")),
        Column(
            QT_TRANSLATE_NOOP("Journal", "Direction, kind"),
            14,
            lambda line: _lines(line.word(Direction, "direction"), line.word(DocumentKind, "kind")),
        ),
        Column(QT_TRANSLATE_NOOP("Journal", "From"), 18, _cell("from_whom")),
        Column(QT_TRANSLATE_NOOP("Journal", "To"), 18, lambda line: _lines(line.get("to_whom"), _prisoner(line))),
        Column(QT_TRANSLATE_NOOP("Journal", "Subject"), 22, _cell("subject")),
        Column(QT_TRANSLATE_NOOP("Journal", "Holder"), 12, _cell("holder")),
        Column(QT_TRANSLATE_NOOP("Journal", "Answer"), 14, _answered),
        Column(_OFFICER, 10, _cell("registered_by")),
        Column(_REMARKS, 14, lambda line: _lines(line.get("note"), _annulled(line))),
    ),
    "kept-items": (
        Column(_NUMBER, 11, _cell("item_number")),
        Column(_WHEN, 9, _time("taken_in_at")),
        Column(QT_TRANSLATE_NOOP("Journal", "Kind"), 12, lambda line: line.word(KeptKind, "kind")),
        Column(QT_TRANSLATE_NOOP("Journal", "What"), 24, lambda line: line.joined("description", "quantity", by=", ")),
        Column(QT_TRANSLATE_NOOP("Journal", "Place"), 10, _cell("place")),
        Column(QT_TRANSLATE_NOOP("Journal", "Whose"), 20, lambda line: _lines(line.get("owner"), _prisoner(line))),
        Column(_OFFICER, 10, _cell("taken_in_by")),
        Column(QT_TRANSLATE_NOOP("Journal", "Given out"), 18, _given_out),
        Column(_REMARKS, 14, lambda line: _lines(line.get("note"), _annulled(line))),
    ),
    "entitlements": (
        Column(_PRISONER, 30, _prisoner),
        Column(
            QT_TRANSLATE_NOOP("Journal", "Regime, conditions"), 20, lambda line: line.joined("regime", "conditions")
        ),
        Column(QT_TRANSLATE_NOOP("Journal", "Year"), 8, _cell("year")),
        Column(QT_TRANSLATE_NOOP("Journal", "Kind"), 24, _countable),
        Column(QT_TRANSLATE_NOOP("Journal", "Norm"), 10, _cell("norm")),
        Column(QT_TRANSLATE_NOOP("Journal", "Used"), 10, _cell("used")),
        Column(QT_TRANSLATE_NOOP("Journal", "Left over"), 10, _cell("left")),
    ),
    "seized": (
        Column(_NUMBER, 14, lambda line: _lines(line.get("number"), line.get("act_number"))),
        Column(_WHEN, 10, _time("happened_at")),
        Column(QT_TRANSLATE_NOOP("Journal", "Item"), 24, lambda line: line.joined("item", "quantity", by=", ")),
        Column(QT_TRANSLATE_NOOP("Journal", "What became of it"), 16, lambda line: line.word(Measure, "measure")),
        Column(QT_TRANSLATE_NOOP("Journal", "From whom"), 22, _cell("from_whom")),
        Column(_PRISONER, 20, _prisoner),
        Column(_OFFICER, 12, _cell("officer")),
    ),
    "officers": (
        Column(_OFFICER, 24, lambda line: _lines(line.get("name"), line.get("login"), line.word(Role, "role"))),
        Column(QT_TRANSLATE_NOOP("Journal", "Let in"), 9, _cell("admitted")),
        Column(QT_TRANSLATE_NOOP("Journal", "Let out"), 9, _cell("checked_out")),
        Column(QT_TRANSLATE_NOOP("Journal", "Refused"), 9, _cell("refused")),
        Column(QT_TRANSLATE_NOOP("Journal", "Incidents"), 9, _cell("incidents")),
        Column(QT_TRANSLATE_NOOP("Journal", "Parcels"), 9, _cell("parcels")),
        Column(QT_TRANSLATE_NOOP("Journal", "Documents"), 9, _cell("documents")),
        Column(QT_TRANSLATE_NOOP("Journal", "Kept things"), 9, _cell("kept_items")),
        Column(QT_TRANSLATE_NOOP("Journal", "Annulled"), 9, _cell("annulled")),
    ),
    "days": (
        Column(QT_TRANSLATE_NOOP("Journal", "Day"), 14, lambda line: words.day(line.get("day"))),
        Column(QT_TRANSLATE_NOOP("Journal", "Visits"), 10, _cell("visits")),
        Column(QT_TRANSLATE_NOOP("Journal", "Short-term"), 10, _cell("short_term")),
        Column(QT_TRANSLATE_NOOP("Journal", "Long-term"), 10, _cell("long_term")),
        Column(QT_TRANSLATE_NOOP("Journal", "Other visits"), 10, _cell("other_visits")),
        Column(QT_TRANSLATE_NOOP("Journal", "Refusals"), 10, _cell("refusals")),
        Column(QT_TRANSLATE_NOOP("Journal", "Incidents"), 10, _cell("incidents")),
        Column(QT_TRANSLATE_NOOP("Journal", "Parcels"), 10, _cell("parcels")),
        Column(QT_TRANSLATE_NOOP("Journal", "Documents"), 10, _cell("documents")),
    ),
    "shifts": (
        Column(_NUMBER, 12, _cell("shift_number")),
        Column(
            QT_TRANSLATE_NOOP("Journal", "Opened"),
            14,
            lambda line: _lines(line.time("opened_at"), line.get("opened_by")),
        ),
        Column(
            QT_TRANSLATE_NOOP("Journal", "Closed"),
            14,
            lambda line: _lines(line.time("closed_at"), line.get("closed_by")),
        ),
        Column(QT_TRANSLATE_NOOP("Journal", "On duty"), 20, _cell("on_duty")),
        Column(QT_TRANSLATE_NOOP("Journal", "Taken over by"), 18, _taken_over),
        Column(QT_TRANSLATE_NOOP("Journal", "Inside"), 16, _cell("inside")),
        Column(QT_TRANSLATE_NOOP("Journal", "What went on"), 26, _went_on),
        Column(_REMARKS, 22, _cell("remarks")),
    ),
}
