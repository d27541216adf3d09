"""Everything Gatepost says "no" with: refusals by a rule, and faults of the environment.

Each is a type with one English sentence, which is the key of its translations; facts are filled in afterwards.
Whatever is not derived from `Notice` is a bug.
"""

from __future__ import annotations

from typing import ClassVar


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name is what Qt's lupdate looks for
    """Return `text` unchanged; the call marks it for translation without naming Qt here."""
    del context
    return text


def _as_text(fact: object) -> str:
    return ", ".join(str(part).replace("_", " ") for part in fact) if isinstance(fact, tuple) else str(fact)


class Notice(Exception):
    """A sentence for the user with its facts; `str()` gives it in English."""

    sentence: ClassVar[str] = ""

    def __init__(self, **facts: object) -> None:
        super().__init__(facts)
        self.facts = facts

    def __str__(self) -> str:
        return self.told(self.sentence)

    def told(self, sentence: str) -> str:
        """`sentence` (this type's own, or its translation) with the facts filled in."""
        return sentence.format(**{name: _as_text(fact) for name, fact in self.facts.items()})


class Refusal(Notice):
    """A rule says no. Nothing was changed; the user can do something about it."""


class Fault(Notice):
    """The environment failed (disk, file, device). Says what happened, what was kept, what to do."""


# --- refusals at the desks -------------------------------------------------------------------------------------


class AlreadyInside(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "{name} is already inside with visit {number}. Check that visit out first; nothing was saved."
    )


class NotInside(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "Visit {number} was already checked out. Nothing was changed; scan the document again to see its state.",
    )


class Unconfirmed(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "These fields are doubtful and nobody has confirmed them yet: {fields}. Compare them with the document.",
    )


class FieldMissing(Refusal):
    sentence = QT_TRANSLATE_NOOP("Notice", "Something is still missing: {fields}. Nothing was saved.")


class PortraitTooLarge(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "The portrait is larger than {most} kB. Nothing was saved; take it again or save without it."
    )


class BirthInFuture(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "The birth date {date} lies in the future. Compare it with the document; nothing was saved."
    )


class DateUnreadable(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "“{text}” is not a date. Write it as 1974-08-12 or 12.08.1974; nothing was saved."
    )


class RegisterNumberTaken(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "Register number {number} belongs to {name} already. Choose that prisoner or correct the number."
    )


class NoSuchRecord(Refusal):
    sentence = QT_TRANSLATE_NOOP("Notice", "There is no record {number}. Nothing was changed.")


class NotAllowed(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "Your role does not allow this. Ask {roles} to sign in. Nothing was changed."
    )


class ClockMovedBack(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "The computer's clock shows {now}, but the last record was made at {last}. Nothing was saved yet. "
        "Correct the clock, or confirm that the clock is right now.",
    )


class SettingUnusable(Refusal):
    sentence = QT_TRANSLATE_NOOP("Notice", "“{value}” cannot be used for “{name}”. The old value was kept.")


class Cancelled(Refusal):
    sentence = QT_TRANSLATE_NOOP("Notice", "Cancelled. No file was written and nothing was changed.")


# --- the rules of visits ---------------------------------------------------------------------------------------


class Forbidden(Refusal):
    """Nobody at the gate may let this visitor pass; `hindrances` say why."""

    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "This visitor cannot be let in, and nothing was saved. {hindrances} Refuse the visit with its reasons.",
    )


class Undecided(Forbidden):
    """Somebody must say first whether this is the person of a list; `hindrances` say which."""

    sentence = QT_TRANSLATE_NOOP("Notice", "Nothing was saved yet. {hindrances} What was typed stays.")


class AuthorityNeeded(Refusal):
    """Somebody with the right to do so must sign in for this one; `hindrances` say why, `roles` who."""

    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "Nothing was saved yet. {hindrances} {roles} may let the visitor pass with an own sign-in and a reason.",
    )


class AuthorityTooLow(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "{name} may not allow this; {roles} may. Nothing was saved; ask one of them to sign in."
    )


class SamePerson(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "Two people must agree to this, and {name} is signed in already. Nothing was changed; ask another one.",
    )


class SearchRefused(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "The visitor refuses to be searched and cannot be let in. Nothing was saved; refuse the visit."
    )


class BadgeOut(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "Badge {badge} is out with {name}, visit {number}. Nothing was saved; take another badge."
    )


class LockerTaken(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "Locker {locker} holds the belongings of {name}, visit {number}. Nothing was saved; take another one."
    )


class NoSuchLocker(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "There is no locker {locker}; they are numbered 1 to {most}. Nothing was saved; correct the number."
    )


class PartyOver(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "Visit {number}, with which this visitor would go, is over or is with another prisoner. Nothing was saved.",
    )


class AnnulledAlready(Refusal):
    sentence = QT_TRANSLATE_NOOP("Notice", "Visit {number} was annulled already. Nothing was changed.")


class PeriodReversed(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "The last day {last_date} lies before the first day {first_date}. Nothing was saved; correct one of them.",
    )


class LiftedAlready(Refusal):
    sentence = QT_TRANSLATE_NOOP("Notice", "Restriction {number} was lifted already. Nothing was changed.")


class ExplanationMissing(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "Choose at least one reason; “other” needs a few words of explanation. Nothing was saved."
    )


class BookingInPast(Refusal):
    sentence = QT_TRANSLATE_NOOP("Notice", "This time is over already. Nothing was saved; choose a later one.")


class BookedAlready(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "{name} has another visit at this time: {number}. Nothing was saved; choose another time."
    )


class RoomTaken(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "Room {room} is taken at this time by {number}. Nothing was saved; choose another room or time."
    )


class DayBlocked(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "There are no visits of this kind on {day_date}, by order {order}: {reason}. Nothing was saved."
    )


class CancelledAlready(Refusal):
    sentence = QT_TRANSLATE_NOOP("Notice", "Booking {number} was cancelled already. Nothing was changed.")


class NoSession(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "Visits of this kind are held at other times: {sessions}. Nothing was saved; choose one of these."
    )


class SessionFull(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "All places of this session are taken ({places}). Nothing was saved; choose another session or day."
    )


class ApprovedAlready(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "{name} is an approved visitor of this prisoner already. Withdraw that approval first."
    )


class NotApproved(Refusal):
    sentence = QT_TRANSLATE_NOOP("Notice", "{name} is no approved visitor of this prisoner. Nothing was changed.")


class InsideNotNamed(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "The shift is still open: these visitors are inside and nobody has named them in the hand-over: {visitors}. "
        "Check them out, or tick each one to hand it over.",
    )


class ShiftOpenAlready(Refusal):
    sentence = QT_TRANSLATE_NOOP("Notice", "Shift {number} is open already. Nothing was changed; close it first.")


class NoOpenShift(Refusal):
    sentence = QT_TRANSLATE_NOOP("Notice", "No shift is open. Nothing was changed; open one first.")


class TooManyPhotos(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "An incident holds at most {most} photos. Nothing was saved; take some of them out."
    )


class PhotoTooLarge(Refusal):
    sentence = QT_TRANSLATE_NOOP("Notice", "A photo is larger than {most} kB. Nothing was saved; take it out.")


class RulesUnusable(Refusal):
    """A file of rules cannot be used; `place` names the first place that is wrong."""

    sentence = QT_TRANSLATE_NOOP(
        "Notice", "These rules cannot be used: look at “{place}” in the file. The rules in force were kept."
    )


# --- signing in ------------------------------------------------------------------------------------------------


class WrongPassword(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "User name or password is wrong. Attempts so far: {attempts}. Nothing is lost; try again."
    )


class TooManyAttempts(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "Too many wrong attempts. The next one is possible in {seconds} s; records already saved are safe."
    )


class PasswordTooShort(Refusal):
    sentence = QT_TRANSLATE_NOOP("Notice", "The password needs at least {least} characters. Nothing was saved.")


class PasswordsDiffer(Refusal):
    sentence = QT_TRANSLATE_NOOP("Notice", "The two passwords are not the same. Nothing was saved; type both again.")


class LoginTaken(Refusal):
    sentence = QT_TRANSLATE_NOOP("Notice", "The user name “{login}” exists already. Choose another one.")


class AlreadySetUp(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "There is already a store in {folder}. It was left as it is; sign in instead of setting up again."
    )


class NotSetUp(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "There is no store in {folder} yet. Start the window once to set Gatepost up."
    )


# --- faults of the store ---------------------------------------------------------------------------------------


class StoreInUse(Fault):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "Another Gatepost already works with the store in {folder}. Nothing was changed. "
        "Use that window, or close it first.",
    )


class KeyFileMissing(Fault):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "The password file {file} is missing, so the store cannot be opened. The records are untouched. "
        "Copy the file back from the backup into the same folder and start again.",
    )


class KeyFileDamaged(Fault):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "The password file {file} cannot be read. The records are untouched. "
        "Copy the file back from the backup into the same folder and start again.",
    )


class StoreMissing(Fault):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "The password file is there, but the store {file} is missing. Nothing was changed. "
        "Copy the store back from the backup into the same folder and start again.",
    )


class StoreDamaged(Fault):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "The store {file} is damaged or was not written by this Gatepost. It was not changed. "
        "Keep the file, restore the last backup, and tell IT.",
    )


class StoreNewer(Fault):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "The store {file} was written by a newer Gatepost. It was not changed. "
        "Install the newer program and start again.",
    )


class DiskFull(Fault):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "The disk is full. This entry was not saved; everything saved before it is safe. "
        "Free some space and save again: what you typed is still here.",
    )


class StoreReadOnly(Fault):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "The store cannot be written (read-only folder or file). This entry was not saved; earlier ones are safe. "
        "Ask IT to restore the right to write, then save again.",
    )


class StoreBusy(Fault):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "The store is busy with another task. This entry was not saved; wait a moment and save again."
    )


class StoreUnreachable(Fault):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "The store cannot be read from the disk just now. Earlier records are on the disk as they were saved. "
        "Check the disk or stick, then try again.",
    )


class NoDisplay(Fault):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "There is no display here, so the window cannot open. Nothing was changed. "
        "Start Gatepost from a desktop, or use `gatepost self-test` to try it without one.",
    )


# --- faults of files and devices -------------------------------------------------------------------------------


class TargetNotWritable(Fault):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "{file} cannot be written: it is read-only or open in another program. The records are safe and an older "
        "file of that name was kept. Close it there or choose another name.",
    )


class TargetFolderMissing(Fault):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "There is no folder {folder}. Nothing was written and the records are safe. Choose another folder."
    )


class TargetDiskFull(Fault):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "There is no space left for {file}. No half file was left behind and the records are safe. "
        "Free some space or choose another disk.",
    )


class PictureUnreadable(Fault):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "{file} is no picture that can be read (empty, cut off or of another kind). Nothing was changed."
    )


class PictureTooLarge(Fault):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "{file} is too large ({megapixels} megapixels; at most {most}). Nothing was changed; make it smaller."
    )


class FileUnreadable(Fault):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "{file} cannot be opened. Nothing was changed; check the name and the rights."
    )


class NothingRead(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "No machine readable zone and no barcode were found. Nothing was changed. "
        "Hold the document flat and well lit, or type the two or three lines with “<”.",
    )


class MrzUnreadable(Refusal):
    """The text is not a machine readable zone; `reason` says why. The only error that parsing an MRZ raises."""

    sentence = QT_TRANSLATE_NOOP(
        "Notice", "The text is not a complete machine readable zone ({reason}). Nothing was changed; scan it again."
    )


class ReaderUnplugged(Fault):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "The reader on {port} is not connected. Nothing is lost; it is picked up again when it is plugged in."
    )


class CameraUnplugged(Fault):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "The camera {camera} is not connected. Nothing is lost; it is picked up again when it is plugged in."
    )


class FolderUnreachable(Fault):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "The watched folder {folder} cannot be read or written just now. The pictures in it were left as they are; "
        "it is looked at again every second.",
    )


class ScannerMissing(Fault):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "No program for attached scanners is installed here (SANE's scanimage). Nothing was changed; "
        "ask IT to install it, or let the scanner save its pictures to a watched folder.",
    )


class ScannerFailed(Fault):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "The scanner {device} gave no picture ({reason}). Nothing was changed; check its cable and try again."
    )


class PrinterUnavailable(Fault):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "{printer} does not print just now (off, out of paper, or not there). What was saved stands; "
        "look at the printer, then print again with Ctrl+P.",
    )


class FormatUnsupported(Fault):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "{file} is a {format} file, which is not read here. Nothing was changed; save it as JPEG or PNG first.",
    )
