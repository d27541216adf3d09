"""The one file with platform branches, on both sides of each."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from gatepost import host


def test_a_named_folder_comes_first(monkeypatch, tmp_path):
    monkeypatch.setenv(host.STORE_VARIABLE, str(tmp_path))
    assert host.data_folder() == tmp_path


def test_the_store_is_the_machines_where_gatepost_is_installed_and_else_the_users(monkeypatch, tmp_path):
    monkeypatch.delenv(host.STORE_VARIABLE, raising=False)
    monkeypatch.setenv("PROGRAMDATA", r"D:\Data")
    assert host.data_folder(windows=True) == Path(r"D:\Data") / "Gatepost"
    assert host.data_folder(windows=False, installed=tmp_path) == tmp_path
    assert host.data_folder(windows=False, installed=tmp_path / "none").name == "gatepost"


def test_a_display_is_always_there_on_windows_and_named_elsewhere(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert host.has_display(windows=True)
    assert not host.has_display(windows=False)
    monkeypatch.setenv("DISPLAY", ":0")
    assert host.has_display(windows=False)


def test_exports_are_offered_in_the_documents_folder_or_at_home(monkeypatch, tmp_path):
    monkeypatch.setattr(host.platformdirs, "user_documents_dir", lambda: str(tmp_path))
    assert host.documents_folder() == tmp_path
    monkeypatch.setattr(host.platformdirs, "user_documents_dir", lambda: str(tmp_path / "none"))
    assert host.documents_folder() == Path.home()


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("ru_RU", "ru"),
        ("ky_KG", "ky"),
        ("Russian_Russia", "ru"),
        ("Kyrgyz_Kyrgyzstan", "ky"),
        ("en_US", "en"),
        (None, "en"),
    ],
)
def test_the_first_start_speaks_the_systems_language(monkeypatch, said, language):
    monkeypatch.setattr(host.locale, "getlocale", lambda: (said, "UTF-8"))
    assert host.system_language() == language


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path):
    target = tmp_path / "file"
    target.write_bytes(b"old")
    with pytest.raises(ZeroDivisionError), host.replacing(target) as file:
        file.write(b"half")
        raise ZeroDivisionError
    assert target.read_bytes() == b"old"
    with host.replacing(target) as file:
        file.write(b"new")
    assert target.read_bytes() == b"new"
    assert [file.name for file in tmp_path.iterdir()] == ["file"]


def test_windows_names_no_cameras_and_has_no_sane():
    assert (host.names_cameras(windows=True), host.has_sane(windows=True)) == (False, False)
    assert (host.names_cameras(windows=False), host.has_sane(windows=False)) == (True, True)
    assert host.can_play(windows=True)


def test_folders_are_synced_where_the_system_can(tmp_path):
    host.sync_folder(tmp_path, windows=True)
    host.sync_folder(tmp_path, windows=False)


def test_the_stores_folder_is_private_where_the_system_can(tmp_path):
    assert host.private_folder(tmp_path / "a", windows=True).is_dir()
    made = host.private_folder(tmp_path / "b", windows=False)
    assert made.stat().st_mode & 0o777 == 0o700


def test_cameras_are_listed_with_their_names_and_without_their_metadata_nodes(tmp_path):
    for number, index, name in (
        (0, "0", "USB Camera"),
        (1, "1", "USB Camera"),
        (10, "0", "Document reader"),
        (2, "0", ""),
    ):
        (tmp_path / f"video{number}").mkdir()
        (tmp_path / f"video{number}" / "index").write_text(f"{index}\n")
        (tmp_path / f"video{number}" / "name").write_text(f"{name}\n")
    assert host.cameras(windows=False, devices=tmp_path) == [
        ("/dev/video0", "USB Camera"),
        ("/dev/video2", "video2"),
        ("/dev/video10", "Document reader"),
    ]
    assert host.cameras(windows=False, devices=tmp_path / "none") == []
    assert [device for device, _ in host.cameras(windows=True)] == ["0", "1", "2", "3"]


def test_a_device_is_a_camera_and_a_path_a_recording():
    assert host.is_camera("0")
    assert host.is_camera("/dev/video0", windows=False)
    assert not host.is_camera("film.avi", windows=False)
    assert host.camera_index("2") == 2
    assert host.camera_index("/dev/video2") == "/dev/video2"
    assert len(host.camera_backends(windows=True)) == 2
    assert len(host.camera_backends(windows=False)) == 1


def test_attached_scanners_are_linuxs_alone():
    assert host.scanner_command(windows=True) is None


def test_a_sound_is_played_where_there_is_a_player(tmp_path, monkeypatch):
    played = tmp_path / "played"
    player = tmp_path / "aplay"
    player.write_text(f'#!/bin/sh\necho "$1" > "{played}"\n')
    player.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    monkeypatch.setattr(host.shutil, "which", lambda name: str(player) if name == "aplay" else None)
    assert host.play(tmp_path / "read.wav", windows=False)
    for _ in range(100):
        if played.exists() and played.read_text():
            break
        time.sleep(0.02)
    host._players[-1].wait()
    assert played.read_text().strip() == str(tmp_path / "read.wav")
    monkeypatch.setattr(host.shutil, "which", {}.get)
    assert not host.play(tmp_path / "read.wav", windows=False)


def test_printing_speaks_to_cups_through_its_socket_file_alone(monkeypatch):
    for before, after in (("", "/run/cups/cups.sock"), ("printers.example:631", "/run/cups/cups.sock"), ("/x", "/x")):
        monkeypatch.setenv("CUPS_SERVER", before)
        host.print_without_network(windows=False)
        assert os.environ["CUPS_SERVER"] == after
    monkeypatch.delenv("CUPS_SERVER")
    host.print_without_network(windows=True)
    assert "CUPS_SERVER" not in os.environ


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not on this machine (Linux has it as a package)")
def test_asking_for_printers_opens_no_internet_socket(tmp_path):
    log = tmp_path / "sockets"
    ask = (
        "from gatepost import host; host.print_without_network()\n"
        "from PySide6.QtWidgets import QApplication; from PySide6.QtPrintSupport import QPrinterInfo\n"
        "application = QApplication([]); print(QPrinterInfo.availablePrinterNames())"
    )
    traced = ["strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=socket", "-o", str(log)]
    told = subprocess.run([*traced, sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    assert told.stdout.startswith("[")
    assert [line for line in log.read_text().splitlines() if "socket(" in line and "AF_UNIX" not in line] == []
