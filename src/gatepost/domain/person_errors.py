"""What is refused where records of persons are made one, or parted."""

from __future__ import annotations

from gatepost.domain.errors import QT_TRANSLATE_NOOP, Refusal


class WhoIsIt(Refusal):
    """Somebody known may be the one, and nobody has said yet whether they are."""

    sentence = QT_TRANSLATE_NOOP("Notice", "Say first whether this is {name}, who is known here. Nothing was saved.")


class OneRecordAlready(Refusal):
    sentence = QT_TRANSLATE_NOOP("Notice", "Both are one record already: {name}. Nothing was changed.")


class BothInside(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "Both are inside now ({numbers}): two people, or one written down twice. Check one of them out first.",
    )


class PartedAlready(Refusal):
    sentence = QT_TRANSLATE_NOOP("Notice", "{number} was parted already. Nothing was changed.")


class MergedAgain(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "{name} was made one with somebody else since ({number}). Part that first; nothing was changed."
    )


class PhoneUnreadable(Refusal):
    sentence = QT_TRANSLATE_NOOP("Notice", "“{text}” is not a telephone number. Nothing was saved.")


class RetentionUnset(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "The rules of the house set no period of keeping. Nothing was changed; set it under Rules first."
    )


class NobodyExpired(Refusal):
    sentence = QT_TRANSLATE_NOOP("Notice", "Nobody’s period of keeping is over. Nothing was changed.")
