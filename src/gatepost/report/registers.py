"""The registers of the day's export: the columns of each file, in their order. docs/csv.md is their contract."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Register:
    """One register: its name in files, its columns, and what they hold.

    `times` are moments (UTC text), `dates` days, `counts` whole numbers; `kept_as_text` are numbers that must stay as
    they are written.
    """

    name: str
    columns: tuple[str, ...]
    times: tuple[str, ...]
    kept_as_text: tuple[str, ...]
    dates: tuple[str, ...] = ()
    counts: tuple[str, ...] = ()


_VISIT = (
    "visit_number",
    "arrived_at",
    "left_at",
    "outcome",
    "kind",
    "surname",
    "given_names",
    "surname_cyrillic",
    "given_names_cyrillic",
    "birth_date",
    "sex",
    "nationality",
    "personal_number",
    "document_format",
    "document_issuer",
    "document_number",
    "document_expiry",
    "prisoner_register_number",
    "prisoner_surname",
    "prisoner_given_names",
    "relation",
    "admitted_by",
    "checked_out_by",
    "note",
    "party",
    "allowed_until",
    "exceptions",
    "authorised_by",
    "authorised_reason",
    "permission",
    "badge",
    "locker",
    "search_result",
    "annulled_at",
    "annulled_by",
    "annulled_with",
    "annulment_reason",
    "searched_by",
    "papers",
    "shift",
    "form",
    "entered_at",
)
_PERSON = (
    "surname",
    "given_names",
    "surname_cyrillic",
    "given_names_cyrillic",
    "birth_date",
    "nationality",
    "personal_number",
)
_PRISONER = ("prisoner_register_number", "prisoner_surname", "prisoner_given_names")
_ALWAYS_TEXT = ("personal_number", "prisoner_register_number")

VISITS = Register(
    "visits",
    _VISIT,
    times=("arrived_at", "left_at", "allowed_until", "annulled_at", "entered_at"),
    kept_as_text=(*_ALWAYS_TEXT, "document_number", "badge", "locker"),
    dates=("birth_date", "document_expiry"),
)
REFUSALS = Register(
    "refusals",
    ("refusal_number", "refused_at", *_PERSON, *_PRISONER, "reasons", "explanation", "refused_by", "shift"),
    times=("refused_at",),
    kept_as_text=_ALWAYS_TEXT,
    dates=("birth_date",),
)
INCIDENTS = Register(
    "incidents",
    (
        *("incident_number", "happened_at", "act_number", "visit_number", *_PERSON, *_PRISONER),
        *("item", "quantity", "hidden_in", "measure", "witnesses", "description", "written_at", "written_by", "shift"),
    ),
    times=("happened_at", "written_at"),
    kept_as_text=(*_ALWAYS_TEXT, "quantity"),
    dates=("birth_date",),
)
PARCELS = Register(
    "parcels",
    (
        *("parcel_number", "received_at", "kind", "state", "postal_number"),
        *("sender", "sender_address", "sender_document", *_PRISONER),
        *("item", "unit", "amount", "found", "item_state", "reasons", "remark"),
        *("grams", "storage_place", "stored_until", "received_by", "note"),
        *("exceptions", "authorised_by", "authorised_reason", "annulled_at", "annulment_reason", "acts", "shift"),
    ),
    times=("received_at", "annulled_at"),
    kept_as_text=("prisoner_register_number", "sender_document", "storage_place"),
    dates=("stored_until",),
    counts=("amount", "found", "grams"),
)
DOCUMENTS = Register(
    "documents",
    (
        *("document_number", "registered_at", "direction", "kind", "addressee", "own_number", "own_date"),
        *("from_whom", "to_whom", *_PRISONER, "subject", "pages", "answer_due", "holder"),
        *("answered_at", "answer", "attachments", "registered_by", "note", "annulled_at", "annulment_reason", "shift"),
    ),
    times=("registered_at", "answered_at", "annulled_at"),
    kept_as_text=("prisoner_register_number", "own_number"),
    dates=("own_date", "answer_due"),
    counts=("pages", "attachments"),
)
KEPT_ITEMS = Register(
    "kept-items",
    (
        *("item_number", "taken_in_at", "kind", "description", "quantity", "place", "owner", *_PRISONER),
        *("visit_number", "taken_in_by", "given_out_at", "given_to", "given_out_by", "note"),
        *("annulled_at", "annulment_reason", "shift"),
    ),
    times=("taken_in_at", "given_out_at", "annulled_at"),
    kept_as_text=("prisoner_register_number", "quantity", "place"),
)

ALL = (VISITS, REFUSALS, INCIDENTS, PARCELS, DOCUMENTS, KEPT_ITEMS)

# What reports add to the registers.
ENTITLEMENTS = Register(
    "entitlements",
    (*_PRISONER, "regime", "conditions", "year", "kind", "norm", "used", "left"),
    times=(),
    kept_as_text=("prisoner_register_number",),
    counts=("year", "norm", "used", "left"),
)
SEIZED = Register(
    "seized",
    ("number", "act_number", "happened_at", "item", "quantity", "measure", "from_whom", *_PRISONER, "officer"),
    times=("happened_at",),
    kept_as_text=("prisoner_register_number", "quantity"),
)
OFFICERS = Register(
    "officers",
    (
        *("login", "name", "role", "admitted", "checked_out", "refused", "incidents", "parcels"),
        *("documents", "kept_items", "annulled"),
    ),
    times=(),
    kept_as_text=(),
    counts=(
        *("admitted", "checked_out", "refused", "incidents", "parcels"),
        *("documents", "kept_items", "annulled"),
    ),
)
DAYS = Register(
    "days",
    ("day", "visits", "short_term", "long_term", "other_visits", "refusals", "incidents", "parcels", "documents"),
    times=(),
    kept_as_text=(),
    dates=("day",),
    counts=("visits", "short_term", "long_term", "other_visits", "refusals", "incidents", "parcels", "documents"),
)
SHIFTS = Register(
    "shifts",
    (
        *("shift_number", "opened_at", "closed_at", "on_duty", "opened_by", "closed_by", "taken_over_by"),
        *("signed_with", "inside", "unfinished", "remarks"),
    ),
    times=("opened_at", "closed_at"),
    kept_as_text=(),
)
