"""Every dialog in every language on the smallest screen: nothing is cut, everything has a name, F1 helps in it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from gatepost.desk.history import Past, Version
from gatepost.desk.restoring import RestoringDesk
from gatepost.desk.visitors import VisitorCard
from gatepost.domain.facility import LANGUAGES
from gatepost.domain.incidents import FoundItem, Incident, Measure
from gatepost.domain.parcels import Parcel, ParcelKind, ParcelState, Sender
from gatepost.domain.people import IdentityDocument, Person, Prisoner
from gatepost.domain.set_up_file import Difference
from gatepost.domain.visits import Relation, Visit, VisitKind
from gatepost.domain.watchlists import Watched, WatchEntry, Watchlist, compared
from gatepost.ui.manual import ManualDialog
from gatepost.ui.pages.admin.device_trial import DeviceTrial
from gatepost.ui.pages.admin.set_up_dialog import SetUpDialog
from gatepost.ui.pages.gate.refusal_dialog import RefusalDialog
from gatepost.ui.pages.parcels.move_dialog import MoveDialog
from gatepost.ui.pages.prisoners.list_dialog import ListDialog
from gatepost.ui.pages.prisoners.taken_lists import TakenListsDialog
from gatepost.ui.pages.visitors.merge_dialog import MergeDialog
from gatepost.ui.pages.visits.incident_view import IncidentView
from gatepost.ui.pages.visits.visit_dialog import VisitDialog
from gatepost.ui.practising import LessonsDialog
from gatepost.ui.watch_dialog import WatchDialog
from gatepost.ui.widgets.incident_dialog import IncidentDialog
from gatepost.ui.widgets.password_dialog import PasswordDialog
from gatepost.ui.widgets.past_dialog import PastDialog
from gatepost.ui.widgets.picture_dialog import PictureDialog
from gatepost.ui.widgets.portrait import PortraitDialog
from gatepost.ui.widgets.restore_dialog import RestoreDialog
from gatepost.ui.widgets.search_dialog import SearchDialog
from gatepost.ui.widgets.second_person import SecondPersonDialog
from gatepost.ui.widgets.versions import VersionsDialog
from gatepost.ui.widgets.visitor_form import VisitorForm
from tests.ui.test_looks import SMALL_SCREEN, cut, nameless_parts, wear

NOON = datetime(2026, 11, 24, 6, 0, tzinfo=UTC)
VISITOR = Person("ERIKSSON", "ANNA MARIA", "1974-08-12", "F", "UTO", id=1)
OTHER = Person("ERIKSON", "ANNA", "1974-08-12", "F", "UTO", id=2)
PASSPORT = IdentityDocument("TD3", "P", "UTO", "L898902C3", "2032-04-15")
PRISONER = Prisoner("ST-001", "Specimenov", "Specimen", "1980-01-01", "Unit 1", id=1)
VISIT = Visit(
    id=1,
    number="V-2026-000123",
    person=VISITOR,
    document=PASSPORT,
    prisoner=PRISONER,
    kind=VisitKind.SHORT_TERM,
    relation=Relation.SPOUSE,
    arrived_at=NOON,
    admitted_by="gate",
    allowed_until=NOON + timedelta(hours=3),
    badge="12",
    locker="4",
    belongings="Telephone\nKeys",
)
VERSION = Version(NOON, "gate", "visit.admitted", "", {"relation": ("other", "spouse")})
PARCEL = Parcel(
    kind=ParcelKind.PACKET,
    sender=Sender("TESTOVA AIGUL", "Bishkek"),
    prisoner=PRISONER,
    items=(),
    number="P-2026-000045",
)
INCIDENT = Incident(
    VISITOR,
    PASSPORT,
    NOON,
    (FoundItem("Telephone", "1", "shoe", Measure.SEIZED),),
    ("A. Witness", "B. Witness"),
    "Found at the search",
    prisoner=PRISONER,
    number="I-2026-000005",
    act="A-2026-000006",
    written_at=NOON,
    written_by="gate",
)
ENTRY = WatchEntry(3, ("ERIKSSON ANNA",), "1974-08-12", document_number="L898902C3", note="Debt")
WATCHLIST = Watchlist("Debtors", "Court", "Order 12", "2026-01-01", number="W-2026-000001")


def _picture() -> bytes:
    return bytes(cv2.imencode(".jpg", np.full((200, 300, 3), 128, np.uint8))[1])


def _restore(officer) -> QDialog:
    desk = officer.window._desk
    return RestoreDialog(RestoringDesk(desk, desk.now), officer.background, officer.window)


def _list(officer, tmp_path) -> QDialog:
    file = tmp_path / "prisoners.csv"
    file.write_text("Register;Name;Born\nST-001;Specimenov Specimen;01.01.1980\nST-002;Examplov;broken\n", "utf-8")
    desk = officer.gate._counters.prisoner_lists
    return ListDialog(desk, desk.open(file), lambda _, code: code, officer.background, officer.window)


def _taken_lists(officer, facility) -> QDialog:
    desk = officer.gate._counters.prisoner_lists
    return TakenListsDialog(desk, facility, officer.background, may_take_back=True, parent=officer.window)


def _watch(officer) -> QDialog:
    watched = Watched(ENTRY, WATCHLIST, compared(VISITOR, [PASSPORT.number], ENTRY))
    return WatchDialog(watched, VISITOR, PASSPORT, may_decide=False, parent=officer.window)


def dialogs(officer, tmp_path) -> list[Callable[[], QDialog]]:
    """How each kind of dialog is made, with what it usually holds."""
    window, facility = officer.window, officer.gate._counters.admin.facility()
    background = officer.background
    first, second = (VisitorCard(one, [PASSPORT], [], []) for one in (VISITOR, OTHER))
    past = Past([VISIT], [], [INCIDENT], [], [PARCEL])
    differences = [Difference("idle_minutes", "5", "15"), Difference("rules.minors", "14", "16")]
    search = officer.gate._counters.search
    return [
        partial(ManualDialog, "en", window),
        partial(LessonsDialog, lambda: None, window),
        partial(DeviceTrial, officer.scanner, facility, window),
        partial(SetUpDialog, differences, window),
        partial(RefusalDialog, VISITOR.name, window),
        partial(_watch, officer),
        partial(_list, officer, tmp_path),
        partial(_taken_lists, officer, facility),
        partial(MergeDialog, first, second, facility, window),
        *(partial(MoveDialog, PARCEL, to, window) for to in ParcelState),
        partial(VisitDialog, VISIT, [VERSION], facility, window),
        partial(IncidentView, INCIDENT, facility, window),
        partial(IncidentDialog, INCIDENT, facility, window),
        partial(SearchDialog, search, facility, background, window.messages, window),
        partial(PastDialog, VISITOR.name, past, lambda *_: "Specimenov", facility, window),
        partial(PasswordDialog, "Choose one that only you know.", lambda *_: None, background, window),
        partial(VersionsDialog, VISIT.number, [VERSION], facility, window),
        partial(_restore, officer),
        partial(PictureDialog, "L898902C3", _picture(), window),
        partial(VisitorForm, "ERIKSSON", window),
        partial(PortraitDialog, window._theme, parent=window),
        partial(SecondPersonDialog, "The allowance is used up.", window),
    ]


def kinds_in_the_source() -> set[str]:
    """All dialogs that the program has."""
    found, waiting = set(), [QDialog]
    while waiting:
        for kind in waiting.pop().__subclasses__():
            waiting.append(kind)
            if kind.__module__.startswith("gatepost."):
                found.add(kind.__name__)
    return found


def shown(officer, make: Callable[[], QDialog]) -> QDialog:
    dialog = make()
    dialog.open()
    officer.settle()
    QTest.qWait(20)
    return dialog


def test_no_dialog_is_forgotten_here(officer, tmp_path):
    made = [make() for make in dialogs(officer, tmp_path)]
    assert {type(one).__name__ for one in made} == kinds_in_the_source()
    officer.settle()
    for one in made:
        one.deleteLater()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_cut_in_any_dialog_at_the_smallest_screen(officer, tmp_path, language):
    wear(officer, language=language)
    officer.window.resize(SMALL_SCREEN)
    wrong = {}
    for make in dialogs(officer, tmp_path):
        dialog = shown(officer, make)
        name = f"{type(dialog).__name__} {dialog.windowTitle()}"
        if dialog.width() > SMALL_SCREEN.width() or dialog.height() > SMALL_SCREEN.height():
            wrong[name, "size"] = dialog.size()
        if found := cut(dialog):
            wrong[name] = found
        dialog.reject()
        dialog.deleteLater()
    wear(officer)
    assert wrong == {}, "\n".join(f"{place}: {what}" for place, what in wrong.items())


def test_every_part_of_a_dialog_that_takes_the_focus_has_a_name_for_screen_readers(officer, tmp_path):
    nameless = {}
    for make in dialogs(officer, tmp_path):
        dialog = shown(officer, make)
        found = nameless_parts(dialog)
        if found:
            nameless[type(dialog).__name__] = found
        dialog.reject()
        dialog.deleteLater()
    assert nameless == {}, "\n".join(f"{place}: {what}" for place, what in nameless.items())


def test_f1_opens_the_manual_over_a_dialog_and_both_close_again(officer):
    dialog = shown(officer, partial(VisitorForm, "ERIKSSON", officer.window))
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_F1)
    manual = officer.window.manual.manual
    officer.until(manual.isVisible)
    assert manual.parent() is dialog
    assert "At the gate" in manual.page.toPlainText()
    QTest.mouseClick(
        manual._list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=manual._list.visualItemRect(manual._list.item(2)).center(),
    )
    assert manual._list.currentRow() == 2  # it is not held up by the dialog
    manual.reject()
    assert dialog.isVisible()
    dialog.reject()
    dialog.deleteLater()
    officer.until(lambda: officer.window.manual.manual is None)
    officer.window.activateWindow()
    officer.until(officer.window.isActiveWindow)
    officer.press(Qt.Key.Key_F1)
    officer.until(lambda: officer.window.manual.manual is not None)
    assert officer.window.manual.manual.parent() is officer.window


def test_the_manual_over_a_dialog_is_hidden_by_the_lock_with_it(officer):
    dialog = shown(officer, partial(VisitorForm, "ERIKSSON", officer.window))
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_F1)
    manual = officer.window.manual.manual
    officer.until(manual.isVisible)
    officer.window.lock()
    assert not manual.isVisible()
    assert not dialog.isVisible()
