"""What each deed of the journal is called where people read it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from gatepost.domain.errors import QT_TRANSLATE_NOOP

# By the deed's whole name, or by what follows the point where every register has it.
DEEDS: Mapping[str, str] = {
    "visit.admitted": QT_TRANSLATE_NOOP("Versions", "admitted"),
    "visit.entered_from_paper": QT_TRANSLATE_NOOP("Versions", "entered from a form"),
    "visit.left": QT_TRANSLATE_NOOP("Versions", "checked out"),
    "visit.extended": QT_TRANSLATE_NOOP("Versions", "extended"),
    "visit.refused": QT_TRANSLATE_NOOP("Versions", "not let in"),
    "parcel.received": QT_TRANSLATE_NOOP("Versions", "received"),
    "parcel.inspected": QT_TRANSLATE_NOOP("Versions", "inspected"),
    "parcel.checked_again": QT_TRANSLATE_NOOP("Versions", "looked into again"),
    "parcel.scan_judged": QT_TRANSLATE_NOOP("Versions", "scanned"),
    "parcel.scanned": QT_TRANSLATE_NOOP("Versions", "scan kept"),
    "parcel.stored": QT_TRANSLATE_NOOP("Versions", "stored"),
    "parcel.handed_over": QT_TRANSLATE_NOOP("Versions", "handed over"),
    "parcel.refused": QT_TRANSLATE_NOOP("Versions", "refused"),
    "parcel.returned": QT_TRANSLATE_NOOP("Versions", "returned"),
    "parcel.seized": QT_TRANSLATE_NOOP("Versions", "taken away by act"),
    "parcel.destroyed": QT_TRANSLATE_NOOP("Versions", "destroyed by act"),
    "document.registered": QT_TRANSLATE_NOOP("Versions", "registered"),
    "document.passed_on": QT_TRANSLATE_NOOP("Versions", "passed on"),
    "document.answered": QT_TRANSLATE_NOOP("Versions", "answered"),
    "kept_item.taken_in": QT_TRANSLATE_NOOP("Versions", "taken in"),
    "kept_item.given_out": QT_TRANSLATE_NOOP("Versions", "given out"),
    "booking.made": QT_TRANSLATE_NOOP("Versions", "booked"),
    "booking.cancelled": QT_TRANSLATE_NOOP("Versions", "booking cancelled"),
    "days.blocked": QT_TRANSLATE_NOOP("Versions", "days blocked"),
    "contact.written": QT_TRANSLATE_NOOP("Versions", "contact written"),
    "visitor.approved": QT_TRANSLATE_NOOP("Versions", "visitor approved"),
    "approval.withdrawn": QT_TRANSLATE_NOOP("Versions", "approval withdrawn"),
    "visitor.added": QT_TRANSLATE_NOOP("Versions", "visitor added"),
    "person.phone": QT_TRANSLATE_NOOP("Versions", "telephone changed"),
    "person.merged": QT_TRANSLATE_NOOP("Versions", "two records made one"),
    "person.parted": QT_TRANSLATE_NOOP("Versions", "records parted again"),
    "person.told_apart": QT_TRANSLATE_NOOP("Versions", "told apart"),
    "person.file_written": QT_TRANSLATE_NOOP("Versions", "all data of a person written out"),
    "persons.anonymised": QT_TRANSLATE_NOOP("Versions", "expired persons anonymised"),
    "prisoner.added": QT_TRANSLATE_NOOP("Versions", "prisoner added"),
    "prisoner.changed": QT_TRANSLATE_NOOP("Versions", "prisoner changed"),
    "prisoners.list_taken": QT_TRANSLATE_NOOP("Versions", "list of prisoners taken over"),
    "prisoners.list_taken_back": QT_TRANSLATE_NOOP("Versions", "list of prisoners taken back"),
    "restriction.made": QT_TRANSLATE_NOOP("Versions", "restriction made"),
    "restriction.lifted": QT_TRANSLATE_NOOP("Versions", "restriction lifted"),
    "watchlist.loaded": QT_TRANSLATE_NOOP("Versions", "watchlist loaded"),
    "watchlist.withdrawn": QT_TRANSLATE_NOOP("Versions", "watchlist withdrawn"),
    "watchlist.decided": QT_TRANSLATE_NOOP("Versions", "possible match decided"),
    "incident.written": QT_TRANSLATE_NOOP("Versions", "incident written"),
    "shift.opened": QT_TRANSLATE_NOOP("Versions", "shift opened"),
    "shift.closed": QT_TRANSLATE_NOOP("Versions", "shift handed over"),
    "day.exported": QT_TRANSLATE_NOOP("Versions", "end of day written"),
    "report.written": QT_TRANSLATE_NOOP("Versions", "report written"),
    "forms.printed": QT_TRANSLATE_NOOP("Versions", "forms for a power cut printed"),
    "form.spoiled": QT_TRANSLATE_NOOP("Versions", "form spoiled"),
    "rules.confirmed": QT_TRANSLATE_NOOP("Versions", "rules confirmed"),
    "settings.changed": QT_TRANSLATE_NOOP("Versions", "settings changed"),
    "paper.changed": QT_TRANSLATE_NOOP("Versions", "words of a paper changed"),
    "set_up.taken": QT_TRANSLATE_NOOP("Versions", "set-up taken over"),
    "user.added": QT_TRANSLATE_NOOP("Versions", "user added"),
    "user.changed": QT_TRANSLATE_NOOP("Versions", "user changed"),
    "user.retired": QT_TRANSLATE_NOOP("Versions", "user retired"),
    "user.password_set": QT_TRANSLATE_NOOP("Versions", "password set by an administrator"),
    "user.password_reset": QT_TRANSLATE_NOOP("Versions", "password reset with the recovery key"),
    "user.password_changed": QT_TRANSLATE_NOOP("Versions", "password changed"),
    "user.signed_in": QT_TRANSLATE_NOOP("Versions", "signed in"),
    "user.signed_out": QT_TRANSLATE_NOOP("Versions", "signed out"),
    "user.took_over": QT_TRANSLATE_NOOP("Versions", "took over at the window"),
    "user.locked": QT_TRANSLATE_NOOP("Versions", "window locked"),
    "recovery_key.renewed": QT_TRANSLATE_NOOP("Versions", "recovery key renewed"),
    "store.created": QT_TRANSLATE_NOOP("Versions", "register created"),
    "store.restored": QT_TRANSLATE_NOOP("Versions", "register restored from a backup"),
    "backup.made": QT_TRANSLATE_NOOP("Versions", "backup made"),
    "clock.confirmed": QT_TRANSLATE_NOOP("Versions", "clock confirmed"),
    "corrected": QT_TRANSLATE_NOOP("Versions", "corrected"),
    "annulled": QT_TRANSLATE_NOOP("Versions", "annulled"),
}


def deed_name(deed: str) -> str:
    """A deed in words. One of a newer program, whose name is not known here, is told as it stands."""
    _, _, last = deed.partition(".")
    known = DEEDS.get(deed) or DEEDS.get(last)
    return QCoreApplication.translate("Versions", known) if known else deed
