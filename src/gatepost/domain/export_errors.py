"""What goes wrong with files for others that are more than one register's CSV."""

from __future__ import annotations

from gatepost.domain.errors import QT_TRANSLATE_NOOP, Refusal


class TooManyRows(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "A sheet of a workbook holds at most {most} rows, and there are more. No file was written and the records are "
        "safe. Choose a shorter period, or write CSV.",
    )


class TemplateUnknownWord(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "{words} stands for nothing on this paper. The template was not saved and what was typed stays. Look at the "
        "shipped template for the words there are.",
    )


class TemplateLacks(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "The paper would lack {words}. The template was not saved and what was typed stays. Put it in where it "
        "belongs.",
    )


class TemplateTooLong(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "A template has at most {most} signs. It was not saved and what was typed stays. Leave large pictures out.",
    )
