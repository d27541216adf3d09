"""Set-up, passwords, attempts and the recovery key."""

from __future__ import annotations

import pytest

from gatepost.db.keys import KEY_FILE, spare_of
from gatepost.db.store_files import STORE_FILE
from gatepost.desk.sign_in import SignInDesk
from gatepost.domain.errors import (
    AlreadySetUp,
    FieldMissing,
    KeyFileMissing,
    NotSetUp,
    PasswordTooShort,
    SettingUnusable,
    StoreMissing,
    StoreReadOnly,
    TooManyAttempts,
    WrongPassword,
)
from gatepost.domain.facility import Facility
from gatepost.domain.roles import Role
from tests.conftest import LOGIN, PASSWORD


@pytest.fixture
def fresh(tmp_path, clock):
    desk = SignInDesk(tmp_path / "new", clock)
    yield desk
    desk.close()


def test_set_up_makes_a_store_that_its_administrator_opens(fresh):
    assert not fresh.is_set_up
    with pytest.raises(NotSetUp):
        fresh.sign_in("aida", PASSWORD)
    fresh.set_up(Facility(" Prison No. 47, Bishkek "), " aida ", "", PASSWORD)
    opened = fresh.sign_in("aida", PASSWORD)
    with opened.store.reading() as registers:
        assert registers.settings.facility().name == "Prison No. 47, Bishkek"
    assert (opened.officer.role, opened.officer.name) == (Role.ADMINISTRATOR, "aida")
    opened.store.close()
    with pytest.raises(AlreadySetUp):
        fresh.set_up(Facility("Other"), "b", "B", PASSWORD)


@pytest.mark.parametrize(
    ("facility", "login", "password", "refusal"),
    [
        (Facility(""), "aida", PASSWORD, SettingUnusable),
        (Facility("P"), "", PASSWORD, FieldMissing),
        (Facility("P"), "recovery key", PASSWORD, FieldMissing),
        (Facility("P"), "aida", "short", PasswordTooShort),
    ],
)
def test_a_set_up_that_is_refused_leaves_nothing(fresh, facility, login, password, refusal):
    with pytest.raises(refusal):
        fresh.set_up(facility, login, "A", password)
    assert not fresh.is_set_up


def test_an_interrupted_set_up_is_finished_or_begun_anew(fresh, clock):
    fresh.set_up(Facility("P"), "aida", "A", PASSWORD)
    folder = fresh.folder
    fresh.close()
    (folder / STORE_FILE).rename(folder / f"{STORE_FILE}.new")
    finished = SignInDesk(folder, clock)
    finished.sign_in("aida", PASSWORD).store.close()
    finished.close()
    (folder / STORE_FILE).rename(folder / f"{STORE_FILE}.new")
    for keys in (folder / KEY_FILE, spare_of(folder / KEY_FILE)):
        keys.unlink(missing_ok=True)
    anew = SignInDesk(folder, clock)
    assert not anew.is_set_up
    anew.set_up(Facility("P"), "aida", "A", PASSWORD)
    anew.close()


def test_wrong_passwords_are_counted_and_the_wait_grows(sign_in, clock):
    for attempt in (1, 2, 3):
        with pytest.raises(WrongPassword, match=f"Attempts so far: {attempt}"):
            sign_in.sign_in(LOGIN, "wrong password")
    with pytest.raises(TooManyAttempts, match="5 s"):
        sign_in.sign_in(LOGIN, PASSWORD)
    clock.move(seconds=6)
    with pytest.raises(WrongPassword):
        sign_in.sign_in("no such user", PASSWORD)
    with pytest.raises(TooManyAttempts, match="10 s"):
        sign_in.sign_in(LOGIN, PASSWORD)
    clock.move(seconds=11)
    sign_in.sign_in(LOGIN, PASSWORD).store.close()
    with pytest.raises(WrongPassword, match="Attempts so far: 1"):
        sign_in.sign_in(LOGIN, "wrong password")


def test_the_wait_survives_a_restart(sign_in, folder, clock):
    for _ in range(3):
        with pytest.raises(WrongPassword):
            sign_in.sign_in(LOGIN, "wrong password")
    sign_in.close()
    again = SignInDesk(folder, clock)
    with pytest.raises(TooManyAttempts):
        again.sign_in(LOGIN, PASSWORD)
    again.close()


def test_the_recovery_key_sets_a_new_password(sign_in, recovery_key):
    with pytest.raises(WrongPassword):
        sign_in.reset_password(LOGIN, "00000-00000", "a new password")
    with pytest.raises(WrongPassword):
        sign_in.reset_password("nobody", recovery_key, "a new password")
    opened = sign_in.reset_password(LOGIN, recovery_key.lower(), "a new password")
    opened.store.close()
    sign_in.sign_in(LOGIN, "a new password").store.close()
    with pytest.raises(WrongPassword):
        sign_in.sign_in(LOGIN, PASSWORD)


def test_a_missing_password_file_or_store_is_said_plainly(sign_in, folder):
    (folder / KEY_FILE).rename(folder / "elsewhere")
    spare_of(folder / KEY_FILE).unlink(missing_ok=True)
    with pytest.raises(KeyFileMissing):
        sign_in.sign_in(LOGIN, PASSWORD)
    (folder / "elsewhere").rename(folder / KEY_FILE)
    (folder / STORE_FILE).unlink()
    with pytest.raises(StoreMissing):
        sign_in.sign_in(LOGIN, PASSWORD)


def test_a_folder_that_cannot_be_made_is_said_plainly(tmp_path, clock):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreReadOnly):
        SignInDesk(tmp_path / "file" / "store", clock)


def test_signing_in_is_journaled_with_the_wrong_attempts_before_it(sign_in):
    with pytest.raises(WrongPassword):
        sign_in.sign_in(LOGIN, "wrong password")
    opened = sign_in.sign_in(LOGIN, PASSWORD)
    from gatepost.db import journal

    with opened.store.reading() as registers:
        entry = journal.head(registers.users._session)
    assert entry is not None
    assert entry.deed == "user.signed_in"
    assert '"wrong_attempts_before":1' in entry.details
    opened.store.close()
