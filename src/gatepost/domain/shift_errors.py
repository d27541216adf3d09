"""What stands against handing over a shift, and against entering what was written on paper."""

from __future__ import annotations

from gatepost.domain.errors import QT_TRANSLATE_NOOP, Refusal


class UnfinishedNotSeen(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "This goes on and was not ticked, or has changed since: {kinds}. The shift stays open and nothing was changed. "
        "Look at it, tick it, and hand over again.",
    )


class FormUnknown(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "No form {number} was ever printed here. Nothing was saved. Look at the number again; a form from elsewhere is "
        "registered as a visit with a note.",
    )


class FormSettled(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "Form {number} is settled already ({state}). Nothing was saved. Look at the number again.",
    )


class TimeNotPossible(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "{moment} cannot be: a visit begins after its form was printed, ends after it began, and not in the future. "
        "Nothing was saved and what was typed stays. Look at the times again.",
    )


class TooManyForms(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "From 1 to {most} forms are printed at a time. Nothing was printed. Choose another number."
    )


class PeriodNotPossible(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "The last day stands before the first one. Nothing was changed. Choose the days again."
    )
