"""Trying the devices: each answers in its own place, and nothing is registered meanwhile."""

from __future__ import annotations

import os
import pty
import threading
from dataclasses import replace

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from gatepost.ui.pages.admin import AdminPage
from gatepost.ui.pages.admin.device_trial import DeviceTrial
from tests import specimens
from tests.ui.test_rule_pages import page_of


def trial_with(officer, **settings) -> DeviceTrial:
    """The trial, open with these settings."""
    counters = officer.gate._counters
    if settings:
        done = counters.admin.change_facility(replace(counters.admin.facility(), **settings))
        officer.window._facility_changed(done.value)
    page_of(officer, AdminPage)
    officer.click("try_devices")
    (trial,) = officer.window.findChildren(DeviceTrial)
    QTest.qWait(200)  # until it is painted: keys that a test makes bear no time of their own
    return trial


def text_of(trial: DeviceTrial, name: str) -> str:
    return trial.findChild(QLabel, name).text()


def test_what_is_scanned_is_shown_and_opens_nothing(officer, monkeypatch):
    trial = trial_with(officer)
    with monkeypatch.context() as at_the_trial:
        at_the_trial.setattr(officer, "window", trial)  # keys go to the window that is in front
        officer.scan(specimens.TD3)
    assert "A document, TD3: 5 of 5 check digits hold" in text_of(trial, "trial_kind")
    assert text_of(trial, "trial_text") == "\n".join(specimens.TD3)
    with monkeypatch.context() as at_the_trial:
        at_the_trial.setattr(officer, "window", trial)
        officer.wedge("V-2026-000001\n")
    officer.until(lambda: text_of(trial, "trial_text") == "V-2026-000001")
    assert officer.window.workspace.shown_kind is AdminPage
    trial.close()
    officer.settle()
    officer.scan(specimens.TD3)
    assert officer.open_card == "VisitCard"


def test_a_printer_that_is_not_there_is_said_in_its_place(officer):
    trial = trial_with(officer, printer="No such printer")
    trial.print_page()
    officer.settle()
    assert "✗" in trial._printed.text()
    assert "No such printer" in trial._printed.text()


def test_the_scale_answers_with_a_weight_or_a_sentence(officer):
    ours, theirs = pty.openpty()
    trial = trial_with(officer, scale_port=os.ttyname(theirs))
    threading.Timer(0.3, lambda: os.write(ours, b"ST,GS,+  1.234kg\r\n")).start()
    trial.weigh()
    officer.settle()
    assert text_of(trial, "trial_weight") == "✓ 1.234 kg"
    os.close(ours)
    os.close(theirs)
    trial.weigh()
    officer.settle()
    assert text_of(trial, "trial_weight").startswith("✗")


def test_what_is_not_set_is_said_plainly(officer):
    trial = trial_with(officer)
    assert text_of(trial, "trial_camera") == "None is chosen."
    assert "No serial reader is set" in trial._port.text()
