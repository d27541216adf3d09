"""The one file with platform branches, on both sides of each."""

from __future__ import annotations

from pathlib import Path

import pytest

from gatepost import host


def test_a_named_folder_comes_first(monkeypatch, tmp_path):
    monkeypatch.setenv(host.STORE_VARIABLE, str(tmp_path))
    assert host.data_folder() == tmp_path


def test_the_store_is_per_machine_on_windows_and_per_user_elsewhere(monkeypatch):
    monkeypatch.delenv(host.STORE_VARIABLE, raising=False)
    monkeypatch.setenv("PROGRAMDATA", r"D:\Data")
    assert host.data_folder(windows=True) == Path(r"D:\Data") / "Gatepost"
    assert host.data_folder(windows=False).name == "gatepost"


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


def test_folders_are_synced_where_the_system_can(tmp_path):
    host.sync_folder(tmp_path, windows=True)
    host.sync_folder(tmp_path, windows=False)


def test_the_stores_folder_is_private_where_the_system_can(tmp_path):
    assert host.private_folder(tmp_path / "a", windows=True).is_dir()
    made = host.private_folder(tmp_path / "b", windows=False)
    assert made.stat().st_mode & 0o777 == 0o700
