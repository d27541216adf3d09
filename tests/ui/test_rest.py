"""While nobody touches the window, it makes ready what would take time later."""

import gc
import time
import weakref

import pytest
from PySide6.QtCore import Qt

from gatepost.ui.pages.gate import GatePage
from gatepost.ui.pages.parcels import ParcelsPage
from gatepost.ui.pages.visits import VisitsPage
from gatepost.ui.workspace import Workspace


@pytest.fixture
def resting(officer, qapp, monkeypatch):
    """Lets so many seconds pass without a touch."""
    window, passed = officer.window, [0.0]
    began = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: began + passed[0])
    window.idle.watch(qapp)

    def rest(seconds):
        passed[0] += seconds
        officer.settle()
        window.idle.look()

    yield rest
    qapp.focusWindowChanged.disconnect(window.idle._watch_window)


def made(officer):
    return {type(later.made) for later in officer.window.workspace._laters if later.made is not None}


class Knot:
    """Garbage that only the collector finds."""

    def __init__(self):
        self.me = self


def test_pages_behind_the_rail_are_made_one_by_one_and_the_officer_notices_nothing(officer, resting):
    card, focus = officer.open_card, officer.window.focusWidget()
    resting(2)
    assert made(officer) == {VisitsPage}
    for _ in range(8):
        resting(1)
    assert {VisitsPage, ParcelsPage} <= made(officer)
    assert len(made(officer)) == 6  # one behind each entry but the gate; their other sections wait
    assert (officer.open_card, officer.window.focusWidget()) == (card, focus)
    assert officer.window.workspace.shown_kind is GatePage
    officer.window.workspace.show_page(ParcelsPage)
    officer.settle()
    assert officer.window.workspace.shown_kind is ParcelsPage


def test_a_key_says_that_somebody_waits(officer, resting):
    resting(1)
    officer.press(Qt.Key.Key_Shift)
    resting(1)
    assert made(officer) == set()


def test_nothing_is_made_ahead_while_work_is_under_way(officer, resting):
    done = []
    officer.background.run(lambda: time.sleep(0.2), done.append, done.append)
    officer.window.idle.resting.emit(5.0)
    assert (done, made(officer)) == ([], set())
    officer.settle()
    officer.window.idle.resting.emit(5.0)
    assert made(officer) == {VisitsPage}


def test_what_was_frozen_is_looked_through_after_a_long_rest(officer, resting):
    for _ in range(8):
        resting(2)
    knot = Knot()
    gone = weakref.ref(knot)
    gc.freeze()
    del knot
    gc.collect()
    resting(570)
    assert gone() is not None, "it has been looked for less than ten minutes ago"
    officer.window.idle.touch()
    resting(50)
    assert gone() is not None, "the officer was here less than a minute ago"
    resting(11)
    assert gone() is None


def test_a_locked_window_makes_nothing(officer, resting):
    officer.window.lock()
    officer.settle()
    resting(5)
    assert isinstance(officer.window.workspace, Workspace)
    assert made(officer) == set()
