"""What is refused about seals."""

from __future__ import annotations

from gatepost.domain.errors import QT_TRANSLATE_NOOP, Refusal


class SealUnreadable(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "This is no seal of Gatepost. Type or scan the whole line under “Seal” on the end-of-day sheet."
    )


class SealMistyped(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "The seal was not typed as it is printed: its last four signs do not fit. Compare it with the sheet, or scan "
        "its code.",
    )
