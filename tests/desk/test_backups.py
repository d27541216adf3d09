"""Backups: made while others write, checked by opening them, kept by rule, opened by nothing but a password."""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatepost.db import backup as files
from gatepost.db.keys import KeyFile
from gatepost.domain.backup_errors import BackupBroken, BackupNoRoom, BackupNotWritable, NoBackup
from gatepost.domain.backups import BackupReason, BackupStanding, kept
from gatepost.domain.errors import Cancelled, NotAllowed
from gatepost.domain.roles import Officer, Role
from tests.conftest import LOGIN, NOON, PASSWORD
from tests.desk.test_visits import admit, prisoner_of

WANTED = BackupReason.WANTED


def with_second(counters, place: Path) -> None:
    counters.admin.change_facility(replace(counters.admin.facility(), backup_second=str(place)))


def test_a_backup_holds_the_store_its_password_file_and_what_is_known_of_both(counters, folder):
    visit = admit(counters).value
    made = counters.backups.make(WANTED).value.backup
    assert made.folder.parent == folder / "backups"
    assert sorted(one.name for one in made.folder.iterdir()) == ["backup.json", "gatepost.db", "gatepost.keys"]
    assert (made.counts["visits"], made.counts["prisoners"], made.made_by) == (1, 1, LOGIN)
    key = KeyFile.load(made.folder).unlock(LOGIN, PASSWORD)
    with files.opened(made.folder, key) as connection:
        assert connection.execute("SELECT number FROM visits").fetchall() == [(visit.number,)]
    counters.backups.check(made)
    assert [(one.deed, one.details["said"]["sha256"]) for one in counters.people._store.journal_of(made.name)] == [
        ("backup.made", made.sha256)
    ]


def test_a_backup_opens_with_a_password_or_the_recovery_key_and_nothing_else(counters, recovery_key):
    made = counters.backups.make(WANTED).value.backup
    keys = KeyFile.load(made.folder)
    assert keys.unlock(LOGIN, "not the password") is None
    assert keys.unlock("recovery key", recovery_key.replace("-", "")) is not None
    assert b"SQLite" not in (made.folder / "gatepost.db").read_bytes()
    with pytest.raises(BackupBroken, match="cannot be opened"), files.opened(made.folder, bytes(32)) as connection:
        connection.execute("SELECT count(*) FROM visits").fetchall()


def test_what_is_written_meanwhile_does_not_disturb_a_backup(counters):
    prisoner_of(counters)
    said = []

    def write(part: int) -> None:
        said.append(part)
        if len(said) == 1:
            admit(counters)

    made = counters.backups.make(WANTED, write).value.backup
    assert said[-1] == 100
    assert made.counts["visits"] == 0
    counters.backups.check(made)
    assert len(counters.visits.inside()) == 1


def test_a_backup_that_is_cancelled_leaves_nothing(counters, folder):
    def cancel(part: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        counters.backups.make(WANTED, cancel)
    assert list((folder / "backups").iterdir()) == []
    admit(counters)  # and nothing is locked


def test_two_backups_of_one_second_have_two_names(counters):
    first, second = (counters.backups.make(WANTED).value.backup for _ in range(2))
    assert second.name == f"{first.name}-2"
    assert counters.backups.all() == [second, first]


def test_a_backup_that_was_changed_or_cut_off_is_not_trusted(counters):
    made = counters.backups.make(WANTED).value.backup
    store = made.folder / "gatepost.db"
    content = store.read_bytes()
    for broken in (content[:-4096], content[:9000] + bytes([content[9000] ^ 1]) + content[9001:], b""):
        store.write_bytes(broken)
        with pytest.raises(BackupBroken):
            counters.backups.check(made)
        about = json.loads((made.folder / "backup.json").read_bytes())  # whoever changes it may know the hash too
        about["sha256"] = files._sha256(store)
        (made.folder / "backup.json").write_text(json.dumps(about))
        with pytest.raises(BackupBroken):
            counters.backups.check(files.about_of(made.folder))
    store.unlink()
    with pytest.raises(BackupBroken):
        counters.backups.check(made)


def test_an_older_copy_under_a_newer_name_is_found(counters):
    older = counters.backups.make(WANTED).value.backup
    admit(counters)
    newer = counters.backups.make(WANTED).value.backup
    shutil.copyfile(older.folder / "gatepost.db", newer.folder / "gatepost.db")
    about = json.loads((newer.folder / "backup.json").read_bytes()) | {"sha256": older.sha256}
    (newer.folder / "backup.json").write_text(json.dumps(about))
    with pytest.raises(BackupBroken, match="journal"):
        counters.backups.check(files.about_of(newer.folder))


def test_a_folder_that_is_no_backup_is_passed_over(counters, folder, tmp_path):
    made = counters.backups.make(WANTED).value.backup
    other = {"a": "{}", "b": "not json", "c": '{"gatepost_backup": 9}', "d": "[1]", "e": "[" * 100_000}
    for name, said in other.items():
        (folder / "backups" / name).mkdir()
        (folder / "backups" / name / "backup.json").write_text(said)
        with pytest.raises(NoBackup):
            files.about_of(folder / "backups" / name)
    assert counters.backups.all() == [made]
    assert files.all_in(tmp_path / "nowhere") == []


# --- faults of the place ---------------------------------------------------------------------------------------------


def test_a_place_that_cannot_be_written_is_said_and_the_store_goes_on(counters, tmp_path):
    (tmp_path / "file").write_text("in the way")
    counters.admin.change_facility(replace(counters.admin.facility(), backup_folder=str(tmp_path / "file" / "x")))
    with pytest.raises(BackupNotWritable, match="No backup can be written"):
        counters.backups.make(WANTED)
    admit(counters)
    assert counters.backups.standing().last is None


def test_a_full_disk_is_said_before_and_while_copying(counters, folder, monkeypatch):
    usage = shutil.disk_usage(folder)
    with monkeypatch.context() as full:
        full.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1000))
        with pytest.raises(BackupNoRoom, match="no space left"):
            counters.backups.make(WANTED)
    with monkeypatch.context() as full:

        def no_space(*paths: object) -> None:
            raise OSError(28, os.strerror(28))

        full.setattr(shutil, "copyfile", no_space)
        with pytest.raises(BackupNoRoom):
            counters.backups.make(WANTED)
    assert list((folder / "backups").iterdir()) == []


def test_what_a_program_that_was_ended_left_behind_is_no_backup_and_goes(counters, folder):
    left = folder / "backups" / f".{NOON.strftime('%Y-%m-%dT%H-%M-%SZ')}.part"
    left.mkdir(parents=True)
    (left / "gatepost.db").write_bytes(b"half")
    assert counters.backups.all() == []
    made = counters.backups.make(WANTED).value.backup
    assert [one.name for one in (folder / "backups").iterdir()] == [made.name]


# --- the second place ------------------------------------------------------------------------------------------------


def test_a_backup_is_copied_to_the_second_place_where_that_is_there(counters, clock, tmp_path):
    stick = tmp_path / "stick"
    with_second(counters, stick)
    made = counters.backups.make(WANTED).value
    assert not made.in_second
    assert counters.backups.standing() == BackupStanding(made.backup.at, 4, None, wants_second=True)
    stick.mkdir()
    copied = counters.backups.copy_to_second()
    assert copied.in_second
    assert counters.backups.copy_to_second().in_second
    assert [one.sha256 for one in files.all_in(stick)] == [made.backup.sha256]
    counters.backups.check(files.all_in(stick)[0])
    clock.move(hours=1)
    assert counters.backups.make(WANTED).value.in_second
    assert len(files.all_in(stick)) == 2
    shutil.rmtree(stick)  # pulled out: when it was last there is still known
    assert counters.backups.standing().second == clock.now


def test_a_second_place_that_cannot_be_written_is_said_and_the_backup_stays(counters, tmp_path, monkeypatch):
    stick = tmp_path / "stick"
    stick.mkdir()
    with_second(counters, stick)

    def copy(made, place):
        raise BackupNoRoom(folder=str(place))

    monkeypatch.setattr(files, "copy_to", copy)
    made = counters.backups.make(WANTED).value
    assert isinstance(made.second_failed, BackupNoRoom)
    assert counters.backups.all() == [made.backup]


def test_without_a_backup_there_is_nothing_to_copy(counters, tmp_path):
    with_second(counters, tmp_path)
    assert counters.backups.copy_to_second() is None


# --- which are kept --------------------------------------------------------------------------------------------------


def test_backups_are_kept_by_day_week_and_month(counters, clock):
    start = clock.now
    for _ in range(24):  # one every four hours for four days
        counters.backups.make(BackupReason.BY_THE_CLOCK)
        clock.move(hours=4)
    left = [one.at for one in counters.backups.all()]
    last = start + timedelta(hours=92)
    assert [at for at in left if last - at < timedelta(hours=24)] == [last - timedelta(hours=4 * at) for at in range(6)]
    assert len(left) == 6 + 3  # and the last of each of the days before


@given(st.sets(st.integers(0, 400 * 24), min_size=1, max_size=120))
def test_the_newest_always_stay_and_never_more_than_the_rule_says(hours):
    now = datetime(2026, 11, 24, 6, tzinfo=UTC)
    moments = {now - timedelta(hours=one) for one in hours}
    stay = kept(moments, now)
    assert set(sorted(moments)[-3:]) <= stay <= moments
    assert {at for at in moments if now - at < timedelta(hours=24)} <= stay
    assert len(stay) <= 3 + 24 + 14 + 8 + 12
    assert kept(stay, now) == stay  # asking again takes nothing more


def test_a_backup_is_due_and_late_by_its_age():
    def standing(hours: float, second: float | None = None, wants: bool = False) -> BackupStanding:
        at = None if second is None else NOON - timedelta(hours=second)
        return BackupStanding(NOON - timedelta(hours=hours), 4, at, wants)

    assert (standing(3.9).is_due(NOON), standing(3.9).is_late(NOON)) == (False, False)
    assert (standing(4).is_due(NOON), standing(8).is_late(NOON)) == (True, False)
    assert standing(8.1).is_late(NOON)
    assert BackupStanding(None, 4).is_due(NOON)
    assert BackupStanding(None, 4).is_late(NOON)
    assert standing(1, None, wants=True).is_late(NOON)
    assert not standing(1, 24 * 7, wants=True).is_late(NOON)
    assert standing(1, 24 * 7 + 1, wants=True).is_late(NOON)
    assert not standing(-5).is_late(NOON)  # the clock was set back


# --- who may, and before a migration ---------------------------------------------------------------------------------


def test_an_auditor_makes_no_backup(counters):
    counters.backups._officer = Officer("inspector", "I", Role.AUDITOR)
    for make in (lambda: counters.backups.make(WANTED), counters.backups.copy_to_second):
        with pytest.raises(NotAllowed):
            make()
    assert counters.backups.standing().last is None
