"""A folder that a scanner saves its pictures to."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from gatepost.domain.errors import FolderUnreachable, PictureUnreadable
from gatepost.domain.facility import Afterwards
from gatepost.scan.watched_folder import READ_FOLDER, UNREAD_FOLDER, WatchedFolder
from tests import specimens
from tests.conftest import Seconds


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "scans"
    folder.mkdir()
    return folder


@pytest.fixture(scope="module")
def picture(tmp_path_factory) -> Path:
    return specimens.save_photo(specimens.TD1, tmp_path_factory.mktemp("specimens") / "scan.jpg")


def watch(inbox: Path, seconds: Seconds, afterwards: Afterwards = Afterwards.MOVE) -> WatchedFolder:
    folder = WatchedFolder(inbox, afterwards, seconds)
    folder.open()
    return folder


def looks(folder: WatchedFolder, seconds: Seconds, times: int = 4):
    found = []
    for _ in range(times):
        found.append(folder.read())
        folder.finish(was_read=True)
        seconds.now += 0.3
    return [one for one in found if one is not None]


def test_a_new_picture_is_read_once_and_moved_aside(inbox, picture, seconds):
    folder = watch(inbox, seconds)
    shutil.copy(picture, inbox / "scan.jpg")
    (found,) = looks(folder, seconds, 8)
    assert found.name == "scan.jpg"
    assert not (inbox / "scan.jpg").exists()
    assert (inbox / READ_FOLDER / "scan.jpg").read_bytes() == picture.read_bytes()


def test_the_same_name_again_is_a_new_picture_and_none_is_overwritten(inbox, picture, seconds):
    folder = watch(inbox, seconds)
    for _ in range(2):
        shutil.copy(picture, inbox / "scan.jpg")
        assert len(looks(folder, seconds)) == 1
    assert {file.name for file in (inbox / READ_FOLDER).iterdir()} == {"scan.jpg", "scan 2.jpg"}


def test_a_read_picture_is_deleted_where_that_is_set(inbox, picture, seconds):
    folder = watch(inbox, seconds, Afterwards.DELETE)
    shutil.copy(picture, inbox / "scan.jpg")
    assert len(looks(folder, seconds)) == 1
    assert list(inbox.iterdir()) == []


def test_a_picture_that_is_still_being_written_is_waited_for(inbox, picture, seconds):
    folder = watch(inbox, seconds)
    whole = picture.read_bytes()
    with (inbox / "scan.jpg").open("wb") as file:
        for part in range(5):
            file.write(whole[part * len(whole) // 5 : (part + 1) * len(whole) // 5])
            file.flush()
            assert folder.read() is None
            seconds.now += 0.3
    assert len(looks(folder, seconds)) == 1


def test_what_lay_there_before_and_what_is_no_picture_is_left_alone(inbox, picture, seconds):
    shutil.copy(picture, inbox / "old.jpg")
    folder = watch(inbox, seconds)
    (inbox / "notes.txt").write_text("…")
    assert looks(folder, seconds) == []
    assert (inbox / "old.jpg").exists()


def test_a_picture_that_cannot_be_opened_is_kept_and_told_once(inbox, seconds):
    folder = watch(inbox, seconds, Afterwards.DELETE)
    (inbox / "broken.jpg").write_bytes(b"\xff\xd8\xff no picture")
    folder.read()
    seconds.now += 1
    with pytest.raises(PictureUnreadable):
        folder.read()
    assert (inbox / UNREAD_FOLDER / "broken.jpg").exists()
    assert looks(folder, seconds) == []


def test_a_folder_that_is_gone_says_so_and_is_picked_up_again(inbox, picture, seconds):
    folder = WatchedFolder(inbox / "stick", Afterwards.MOVE, seconds)
    with pytest.raises(FolderUnreachable):
        folder.read()
    (inbox / "stick").mkdir()
    shutil.copy(picture, inbox / "stick" / "old.jpg")
    assert looks(folder, seconds) == []
    shutil.copy(picture, inbox / "stick" / "new.jpg")
    assert [one.name for one in looks(folder, seconds)] == ["new.jpg"]


def test_a_picture_in_which_nothing_was_found_is_kept_even_where_read_ones_are_deleted(inbox, picture, seconds):
    folder = watch(inbox, seconds, Afterwards.DELETE)
    shutil.copy(picture, inbox / "scan.jpg")
    folder.read()
    seconds.now += 1
    assert folder.read() is not None
    assert (inbox / "scan.jpg").exists()  # until somebody says what came of it
    folder.finish(was_read=False)
    assert (inbox / UNREAD_FOLDER / "scan.jpg").exists()
