"""What the desks of parcels, documents and kept items refuse, and what their devices and files do wrong."""

from __future__ import annotations

from gatepost.domain.errors import QT_TRANSLATE_NOOP, AuthorityNeeded, Fault, Forbidden, Refusal


class AmountUnreadable(Refusal):
    sentence = QT_TRANSLATE_NOOP("Notice", "“{text}” is no amount. Write for example 2, 1,5 kg or 500 g.")


class AmountAbsurd(Refusal):
    sentence = QT_TRANSLATE_NOOP("Notice", "“{text}” cannot be an amount here. Nothing was saved; write it again.")


class PostalNumberWrong(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "The check digit of the postal number {number} does not hold: a sign was misread or mistyped. "
        "Nothing was saved; scan it again or compare it with the label.",
    )


class PostalNumberTaken(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "The postal number {postal} was received already as {number} on {at}. Nothing was saved."
    )


class ParcelForbidden(Forbidden):
    """Nobody at the gate may accept this parcel; `hindrances` say why."""

    sentence = QT_TRANSLATE_NOOP(
        "Notice", "This cannot be accepted, and nothing was saved. {hindrances} Give it back with its reasons."
    )


class ParcelAuthorityNeeded(AuthorityNeeded):
    """Somebody with the right to do so must sign in for this parcel."""

    sentence = QT_TRANSLATE_NOOP(
        "Notice", "Nothing was saved yet. {hindrances} {roles} may accept it with an own sign-in and a reason."
    )


class StepNotPossible(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "{number} cannot become “{wanted}”: it is “{state}” now. Nothing was changed; look at it again."
    )


class NotInspected(Refusal):
    sentence = QT_TRANSLATE_NOOP("Notice", "{number} was not inspected whole: say of each item what was found.")


class TooMuchKeptBack(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "More of {item} would be refused than was found. Nothing was changed; correct the amounts."
    )


class InspectedAlready(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "{number} was inspected already: its list cannot be changed any more. Nothing was changed."
    )


class SignedForAlready(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "{name} signed for {number}: it cannot become another prisoner’s. Nothing was changed."
    )


class PrisonerGone(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "{name} is not here any more ({status}). {number} stays where it is; return it to its sender."
    )


class CheckDue(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "{number} was drawn for another check. Look into it once more before it is handed over."
    )


class ClosedLetterUnopened(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "A letter to or from {addressee} is registered unopened: no pages are counted and nothing of it is scanned. "
        "Nothing was saved.",
    )


class AttachmentTooLarge(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "{file} is larger than {most} MB and was not taken. Scan its pages smaller or in parts."
    )


class AttachmentUnusable(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "{file} is neither a whole PDF nor a picture that can be opened. It was not taken."
    )


class TooManyAttachments(Refusal):
    sentence = QT_TRANSLATE_NOOP("Notice", "A document keeps at most {most} files. Nothing was saved.")


class AnsweredAlready(Refusal):
    sentence = QT_TRANSLATE_NOOP("Notice", "{number} was answered already. Nothing was changed.")


class GivenOutAlready(Refusal):
    sentence = QT_TRANSLATE_NOOP("Notice", "{number} was given out already to {name} on {at}. Nothing was changed.")


class ScaleUnplugged(Fault):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "The scale on {port} does not answer. Check its cable, or type the weight; nothing was lost."
    )


class ScaleNonsense(Fault):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "The scale on {port} sent something that is no weight. Weigh again, or type the weight."
    )
