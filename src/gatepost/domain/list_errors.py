"""What taking a list over refuses, and what its files do wrong."""

from __future__ import annotations

from gatepost.domain.errors import QT_TRANSLATE_NOOP, Fault, Refusal


class TableUnreadable(Fault):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "{file} cannot be read as a table. Nothing was changed. Save it as XLSX or CSV where it was made.",
    )


class TableTooLarge(Fault):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "{file} has more than {most} MB or {rows} rows. Nothing was changed; take it over in parts.",
    )


class TableEmpty(Fault):
    sentence = QT_TRANSLATE_NOOP("Notice", "{file} is empty. Nothing was changed.")


class ColumnsMissing(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "Say which columns hold: {fields}. Nothing was read yet."
    )  # fmt: skip


class RegisterChanged(Refusal):
    """Somebody else changed a prisoner between the preview and now."""

    sentence = QT_TRANSLATE_NOOP(
        "Notice", "The register was changed while the list was looked at. Nothing was written; look at it again."
    )


class TakenBackAlready(Refusal):
    sentence = QT_TRANSLATE_NOOP("Notice", "{number} was taken back already. Nothing was changed.")


class NothingToTake(Refusal):
    sentence = QT_TRANSLATE_NOOP("Notice", "The list holds nothing new. Nothing was changed.")
