"""Each officer's own look: language, light or night, size of type; and what everybody must be able to see and hear."""

from __future__ import annotations

from dataclasses import asdict

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from gatepost.domain.facility import LANGUAGES
from gatepost.domain.people import Prisoner
from gatepost.ui import paper
from gatepost.ui.looks import TYPE_SIZES, Look, Looks
from gatepost.ui.pages.prisoners import PrisonersPage
from gatepost.ui.theme import LIGHT, NIGHT, practising
from gatepost.ui.workspace import Workspace
from tests.conftest import LOGIN, PASSWORD

SMALL_SCREEN = QSize(1366, 740)  # 1366×768 less a title bar
AA, AA_LARGE = 4.5, 3.0  # WCAG 2.2, 1.4.3 and 1.4.11


def wear(officer, **look) -> None:
    """Choose a look from the menu, as F2 opens it."""
    wanted = Look(**{"language": "en", **look})
    officer.window._change_look(wanted)
    officer.settle()


def kinds_of_pages(officer) -> list[type]:
    workspace = officer.window.workspace
    return [type(workspace.gate), *(later.kind for later in workspace._laters)]


def sign_in(officer, login: str, password: str) -> None:
    page = officer.window.page
    page._login.edit.setText(login)
    page._password.edit.setText(password)
    page.sign_in()
    officer.until(lambda: isinstance(officer.window.page, Workspace))
    officer.settle()


# --- each officer's own -------------------------------------------------------------------------------------------


def test_the_menu_under_f2_switches_the_language_at_once(officer):
    menu = officer.window.workspace.status.looks
    next(one for one in menu.actions() if one.text() == "Русский").trigger()
    officer.settle()
    assert "Считайте паспорт" in officer.texts()
    assert officer.gate._counters.admin.facility().language == "en"
    checked = [one.text() for one in officer.window.workspace.status.looks.actions() if one.isChecked()]
    assert checked == ["Русский", "Светлый", "Шрифт 100 %"]


def test_a_look_belongs_to_its_officer_and_comes_back_with_them(officer):
    wear(officer, language="ky", night=True, type_size=125)
    looks = Looks(officer.window._desk.folder)
    assert looks.of(LOGIN) == Look("ky", night=True, type_size=125)
    assert looks.of("another").language == ""
    officer.window.sign_out(LOGIN)
    assert "Кирүү" in officer.texts()
    sign_in(officer, LOGIN, PASSWORD)
    assert officer.window._theme.is_night
    assert "Паспортту" in officer.texts()
    wear(officer)


def test_the_sign_in_window_speaks_the_language_of_who_was_here_last(officer):
    assert Looks(officer.window._desk.folder).of().language == "en"
    wear(officer, language="ky")
    assert Looks(officer.window._desk.folder).of().language == "ky"
    wear(officer)


def test_who_has_never_chosen_gets_the_facilitys_language(officer):
    wear(officer, language="ky")
    wear(officer, language="en")
    looks = officer.window._looks
    assert looks.of("somebody.new").language == ""


def test_what_is_in_the_file_of_looks_and_cannot_be_read_is_as_usual(tmp_path):
    (tmp_path / "window.ini").write_text("[testov]\nnight=perhaps\ntype_size=9000\nlanguage=ru\n")
    assert Looks(tmp_path).of("testov") == Look("ru")


def test_papers_are_in_the_language_of_the_facility_whatever_the_window_speaks(officer, clock):
    wear(officer, language="ru")
    facility = officer.gate._counters.admin.facility()
    called = paper.roll_call([], facility, clock()).toPlainText()
    assert "Inside on" in called
    assert "Считайте паспорт" in officer.texts()
    wear(officer)


# --- everybody can see it -----------------------------------------------------------------------------------------


def luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in channels]
    return sum(share * one for share, one in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(ink: str, ground: str) -> float:
    lighter, darker = sorted((luminance(ink), luminance(ground)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


THEMES, THEME_NAMES = (
    [LIGHT, NIGHT, practising(LIGHT), practising(NIGHT)],
    ["light", "night", "practice", "practice-night"],
)
WRITTEN_ON = [
    *[(ink, ground) for ink in ("ink", "muted") for ground in ("ground", "surface", "raised")],
    *[(ink, ground) for ink in ("accent", "good", "warn", "bad") for ground in ("surface", "raised", "ground")],
    *[(one, f"{one}_soft") for one in ("accent", "good", "warn", "bad")],
    *[("ink", f"{one}_soft") for one in ("accent", "good", "warn", "bad")],
    ("accent_ink", "accent"),
    ("rail_ink", "rail"),
    ("rail_ink", "rail_chosen"),
]


@pytest.mark.parametrize("theme", THEMES, ids=THEME_NAMES)
@pytest.mark.parametrize(("ink", "ground"), WRITTEN_ON)
def test_text_stands_out_from_its_ground(theme, ink, ground):
    colours = asdict(theme)
    assert contrast(colours[ink], colours[ground]) >= AA


@pytest.mark.parametrize("theme", THEMES, ids=THEME_NAMES)
def test_the_frame_of_a_field_and_the_focus_stand_out(theme):
    assert contrast(theme.muted, theme.surface) >= AA_LARGE
    assert contrast(theme.accent, theme.surface) >= AA_LARGE
    assert contrast(theme.accent, theme.ground) >= AA_LARGE


# --- nothing is cut -----------------------------------------------------------------------------------------------


def area_of(page) -> QScrollArea:
    """Where the page is scrolled to if it does not fit."""
    area = page.parentWidget().parentWidget().parentWidget()
    assert isinstance(area, QScrollArea)
    return area


def over_the_edge(shown: QWidget) -> list[str]:
    """The parts of a page that what they stand in is too low for."""
    return [
        f"{widget.objectName()}: ends at {widget.geometry().bottom()} of {widget.parentWidget().height()} px"
        for widget in shown.findChildren(QWidget)
        if widget.isVisible()
        and isinstance(widget, QLineEdit | QComboBox | QPushButton)
        and widget.geometry().bottom() > widget.parentWidget().rect().bottom()
    ]


def cut(shown: QWidget) -> list[str]:
    """What on a page does not fit where it stands."""
    found = over_the_edge(shown)
    for widget in shown.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QAbstractButton):
            continue
        text = widget.text()
        if not text or (isinstance(widget, QLabel) and (widget.wordWrap() or "<" in text)):
            continue
        needed = widget.minimumSizeHint() if isinstance(widget, QLabel) else widget.sizeHint()
        if widget.width() + 1 < needed.width():
            found.append(f"{text!r}: {widget.width()} of {needed.width()} px")
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_cut_on_any_page_at_the_smallest_screen(officer, language):
    wear(officer, language=language)
    officer.window.resize(SMALL_SCREEN)
    wrong = {}
    for kind in kinds_of_pages(officer):
        officer.window.workspace.show_page(kind)
        officer.settle()
        QApplication.processEvents()
        page = officer.window.workspace.page_of(kind)
        area = area_of(page)
        if area.widget().width() > area.viewport().width() or area.widget().height() > area.viewport().height():
            wrong[kind.__name__, "page"] = (area.widget().size(), area.viewport().size())
        if found := cut(page):
            wrong[kind.__name__] = found
    wear(officer)
    assert wrong == {}, "\n".join(f"{place}: {what}" for place, what in wrong.items())


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_opened_prisoner_fits_the_smallest_screen_too(officer, language):
    officer.gate._counters.people.add_prisoner(Prisoner("ST-001", "Specimenov", "Specimen", "1980-01-01"))
    wear(officer, language=language)
    officer.window.resize(SMALL_SCREEN)
    officer.window.workspace.show_page(PrisonersPage)
    officer.settle()
    page = officer.window.workspace.page_of(PrisonersPage)
    page.table.opened.emit(page.table.rows[0])
    officer.settle()
    QApplication.processEvents()
    area = area_of(page)
    assert (area.widget().height(), area.widget().width()) <= (area.viewport().height(), area.viewport().width())
    wear(officer)


@pytest.mark.parametrize("type_size", TYPE_SIZES[1:])
def test_with_large_type_everything_is_still_within_reach(officer, type_size):
    wear(officer, type_size=type_size)
    officer.window.resize(SMALL_SCREEN)
    for kind in kinds_of_pages(officer):
        officer.window.workspace.show_page(kind)
        officer.settle()
        QApplication.processEvents()
        area = area_of(officer.window.workspace.page_of(kind))
        assert area.widget().width() <= area.viewport().width() + area.horizontalScrollBar().maximum()
        assert area.widget().height() <= area.viewport().height() + area.verticalScrollBar().maximum()
    assert QApplication.font().pointSizeF() == pytest.approx(11 * type_size / 100)
    wear(officer)


# --- without a mouse, and without eyes ----------------------------------------------------------------------------


def said_name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def nameless_parts(shown: QWidget) -> list[str]:
    """What takes the focus and says nothing to somebody who cannot see it."""
    return [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in shown.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.objectName().startswith("qt_")
        and not said_name(widget)
    ]


def test_every_part_that_takes_the_focus_has_a_name_for_screen_readers(officer):
    nameless = {}
    for kind in kinds_of_pages(officer):
        officer.window.workspace.show_page(kind)
        officer.settle()
        page = officer.window.workspace.page_of(kind)
        found = nameless_parts(page)
        if found:
            nameless[kind.__name__] = found
    assert nameless == {}, "\n".join(f"{place}: {what}" for place, what in nameless.items())


def test_every_button_can_be_reached_with_the_tab_key(officer):
    mute = {}
    for kind in kinds_of_pages(officer):
        officer.window.workspace.show_page(kind)
        officer.settle()
        page = officer.window.workspace.page_of(kind)
        found = [
            one.text()
            for one in page.findChildren(QWidget)
            if isinstance(one, QPushButton | QCheckBox)
            and one.isVisible()
            and not one.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        if found:
            mute[kind.__name__] = found
    assert mute == {}
