"""What goes wrong with files for others that are more than one register's CSV."""

from __future__ import annotations

from gatepost.domain.errors import QT_TRANSLATE_NOOP, Refusal


class TooManyRows(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "A sheet of a workbook holds at most {most} rows, and there are more. No file was written and the records are "
        "safe. Choose a shorter period, or write CSV.",
    )
