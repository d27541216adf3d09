"""The password file and its slots."""

from __future__ import annotations

import json

import pytest

from gatepost.db import attempts
from gatepost.db.attempts import Attempts
from gatepost.db.keys import KEY_FILE, KeyFile, new_recovery_key, new_store_key, spare_of, tidy_recovery_key
from gatepost.domain.errors import KeyFileDamaged, KeyFileMissing
from tests.conftest import NOON


@pytest.fixture(scope="module")
def store_key() -> bytes:
    return new_store_key()


@pytest.fixture
def keys(tmp_path, store_key) -> KeyFile:
    keys = KeyFile(tmp_path / KEY_FILE).with_slot("aida", "correct horse", store_key)
    keys.save()
    return keys


def test_the_right_password_opens_the_slot_and_no_other(keys, tmp_path, store_key):
    loaded = KeyFile.load(tmp_path)
    assert loaded.unlock("aida", "correct horse") == store_key
    assert loaded.unlock("aida", "correct hors") is None
    assert loaded.unlock("nobody", "correct horse") is None


def test_the_store_key_is_not_in_the_file(keys, tmp_path, store_key):
    content = (tmp_path / KEY_FILE).read_bytes()
    assert store_key not in content
    assert store_key.hex().encode() not in content
    assert b"correct horse" not in content


def test_a_new_password_takes_the_place_of_the_old_one(keys, tmp_path, store_key):
    keys.with_slot("aida", "battery staple", store_key).save()
    loaded = KeyFile.load(tmp_path)
    assert loaded.unlock("aida", "battery staple") == store_key
    assert loaded.unlock("aida", "correct horse") is None


def test_a_damaged_file_is_replaced_by_its_kept_version(keys, tmp_path, store_key):
    keys.with_slot("bakyt", "another one", store_key).save()
    (tmp_path / KEY_FILE).write_bytes(b"{")
    assert [slot.owner for slot in KeyFile.load(tmp_path).slots] == ["aida"]
    (tmp_path / KEY_FILE).unlink()
    assert KeyFile.load(tmp_path).unlock("aida", "correct horse") == store_key


@pytest.mark.parametrize("content", [b"", b"{}", b'{"slots": []}', b'{"slots": [{"owner": 1}]}', b"\xff"])
def test_a_file_that_cannot_be_read_is_said_plainly(tmp_path, content):
    (tmp_path / KEY_FILE).write_bytes(content)
    with pytest.raises(KeyFileDamaged, match="records are untouched"):
        KeyFile.load(tmp_path)


def test_a_missing_file_is_said_plainly(tmp_path):
    with pytest.raises(KeyFileMissing, match=KEY_FILE):
        KeyFile.load(tmp_path)
    assert spare_of(tmp_path / KEY_FILE).name.startswith(KEY_FILE)


def test_the_recovery_key_survives_handwriting():
    key = new_recovery_key()
    assert len(tidy_recovery_key(key)) == 30
    assert tidy_recovery_key(key.lower().replace("0", "o").replace("1", "l").replace("-", " ")) == tidy_recovery_key(
        key
    )


def test_the_wait_grows_with_the_attempts_and_survives_a_restart(tmp_path):
    count, waits = Attempts(), []
    for _ in range(12):
        count = count.failed(NOON)
        waits.append(count.wait(NOON))
    assert waits[:6] == [0, 0, 5, 10, 20, 40]
    assert waits[-1] == 900
    attempts.save(tmp_path, count)
    assert attempts.load(tmp_path) == count


def test_an_unreadable_count_counts_from_nothing(tmp_path):
    assert attempts.load(tmp_path) == Attempts()
    (tmp_path / attempts.ATTEMPTS_FILE).write_text(json.dumps({"count": 1, "other": 2}))
    assert attempts.load(tmp_path) == Attempts()


def test_a_clock_set_back_does_not_lengthen_the_wait():
    from datetime import timedelta

    count = Attempts(4, NOON.timestamp())
    assert count.wait(NOON - timedelta(days=1)) == 10
