"""Cameras, stood in for by recorded video."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest

from gatepost.domain.errors import CameraUnplugged
from gatepost.scan.camera import Camera, CameraSettings
from tests.conftest import Seconds
from tests.scenes.lines import zone
from tests.scenes.page import page
from tests.scenes.video import RATE, record


@pytest.fixture(scope="module")
def recording(tmp_path_factory) -> Path:
    rng = random.Random("camera")
    file = tmp_path_factory.mktemp("video") / "gate.avi"
    return record(rng, page(rng, zone(rng, "TD1"), plain=True), file, seconds=1.0, size=(320, 180)).file


def camera(file: Path | str, seconds: Seconds) -> Camera:
    return Camera(CameraSettings(str(file)), seconds, seconds.rest)


def test_frames_come_at_the_recordings_own_speed(recording):
    seconds = Seconds()
    held = camera(recording, seconds)
    held.open()
    frames = [held.frame() for _ in range(10)]
    assert {frame.shape for frame in frames} == {(180, 320, 3)}
    assert seconds.now - 100 == pytest.approx(9 / RATE, abs=0.02)
    held.close()


def test_frames_that_nobody_fetched_in_time_are_gone(recording):
    seconds = Seconds()
    held = camera(recording, seconds)
    held.open()
    first = held.frame()
    seconds.now += 0.9
    late = held.frame()
    assert np.abs(first.astype(int) - late.astype(int)).mean() > 5  # the document has come meanwhile
    held.close()


def test_a_recording_ends_like_an_unplugged_camera_and_can_be_opened_again(recording):
    seconds = Seconds()
    held = camera(recording, seconds)
    held.open()
    with pytest.raises(CameraUnplugged, match="not connected"):
        for _ in range(100):
            held.frame()
    assert not held.is_open
    held.open()
    assert held.frame().shape == (180, 320, 3)
    held.close()


@pytest.mark.parametrize("device", ["/dev/video97", "97", "/nowhere/gate.avi", ""])
def test_a_camera_that_is_not_there_says_so(device):
    held = camera(device, Seconds())
    with pytest.raises(CameraUnplugged):
        held.open()
    with pytest.raises(CameraUnplugged):
        held.frame()
