"""Settings and users."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gatepost.domain.changes import Subject
from gatepost.domain.errors import (
    FieldMissing,
    LoginTaken,
    NoSuchRecord,
    NotAllowed,
    PasswordTooShort,
    SettingUnusable,
    WrongPassword,
)
from gatepost.domain.roles import Officer, Role
from gatepost.domain.user_errors import NotOneself, PasswordWeak, SamePassword
from tests.conftest import PASSWORD


def test_settings_are_kept_and_journaled(counters):
    before = counters.admin.facility()
    done = counters.admin.change_facility(replace(before, csv_delimiter=",", day_starts_at="08:00"))
    assert done.changed == {Subject.SETTINGS}
    assert counters.admin.facility() == done.value
    with pytest.raises(SettingUnusable):
        counters.admin.change_facility(replace(before, day_starts_at="late"))
    assert counters.admin.facility() == done.value


def test_a_new_user_signs_in_with_a_password_of_their_own(counters, sign_in):
    counters.admin.add_user("bakyt", "Bakyt", Role.OFFICER, "a long password", PASSWORD)
    assert [user.officer.login for user in counters.admin.users()] == ["admin", "bakyt"]
    opened = sign_in.sign_in("bakyt", "a long password")
    assert opened.officer == Officer("bakyt", "Bakyt", Role.OFFICER)
    opened.store.close()


def test_a_user_is_not_added_on_a_wrong_password_a_taken_name_or_a_short_one(counters):
    for arguments, refusal in (
        (("bakyt", "B", Role.OFFICER, "a long password", "not mine at all"), WrongPassword),
        (("admin", "B", Role.OFFICER, "a long password", PASSWORD), LoginTaken),
        (("bakyt", "B", Role.OFFICER, "short", PASSWORD), PasswordTooShort),
    ):
        with pytest.raises(refusal):
            counters.admin.add_user(*arguments)
    assert [user.officer.login for user in counters.admin.users()] == ["admin"]


def test_only_an_administrator_administers(counters):
    counters.admin._officer = Officer("x", "X", Role.DUTY_OFFICER)
    with pytest.raises(NotAllowed, match="administrator"):
        counters.admin.change_facility(counters.admin.facility())


# --- users and their passwords ---------------------------------------------------------------------------------------


@pytest.fixture
def bakyt(counters):
    return counters.admin.add_user("bakyt", "Bakyt", Role.OFFICER, "a first password", PASSWORD).value


def test_a_first_password_is_changed_by_its_user(counters, sign_in, bakyt):
    opened = sign_in.sign_in("bakyt", "a first password")
    assert opened.must_change
    with pytest.raises(WrongPassword):
        sign_in.change_password(opened.store, bakyt, "not it", "my own long words")
    with pytest.raises(SamePassword):
        sign_in.change_password(opened.store, bakyt, "a first password", "a first password")
    with pytest.raises(PasswordWeak):
        sign_in.change_password(opened.store, bakyt, "a first password", "bakyt123")
    sign_in.change_password(opened.store, bakyt, "a first password", "my own long words")
    opened.store.close()
    with pytest.raises(WrongPassword):
        sign_in.sign_in("bakyt", "a first password")
    again = sign_in.sign_in("bakyt", "my own long words")
    assert not again.must_change
    again.store.close()


def test_an_administrator_sets_a_forgotten_password(counters, sign_in, bakyt):
    with pytest.raises(WrongPassword):
        counters.admin.set_password("bakyt", "another first one", "not mine")
    assert counters.admin.set_password("bakyt", "another first one", PASSWORD).value.must_change
    opened = sign_in.sign_in("bakyt", "another first one")
    assert opened.must_change
    opened.store.close()
    with pytest.raises(NoSuchRecord):
        counters.admin.set_password("nobody", "another first one", PASSWORD)
    with pytest.raises(NotOneself):
        counters.admin.set_password("admin", "another first one", PASSWORD)


def test_who_is_retired_cannot_sign_in_and_keeps_the_name_on_what_was_done(counters, sign_in, bakyt):
    counters.admin.retire_user("bakyt")
    assert [(one.officer.login, one.active) for one in counters.admin.users()] == [("admin", True), ("bakyt", False)]
    with pytest.raises(WrongPassword):
        sign_in.sign_in("bakyt", "a first password")
    with pytest.raises(LoginTaken):
        counters.admin.add_user("bakyt", "Another", Role.OFFICER, "a first password", PASSWORD)
    counters.admin.set_password("bakyt", "back at the post", PASSWORD)
    sign_in.sign_in("bakyt", "back at the post").store.close()
    with pytest.raises(NotOneself):
        counters.admin.retire_user("admin")
    with pytest.raises(NoSuchRecord):
        counters.admin.retire_user("nobody")


def test_a_user_gets_another_name_or_role(counters, sign_in, bakyt):
    counters.admin.change_user("bakyt", " Bakyt Usenov ", Role.DUTY_OFFICER)
    opened = sign_in.sign_in("bakyt", "a first password")
    assert opened.officer == Officer("bakyt", "Bakyt Usenov", Role.DUTY_OFFICER)
    opened.store.close()
    counters.admin.change_user("admin", "Aida T.", Role.ADMINISTRATOR)
    with pytest.raises(NotOneself):
        counters.admin.change_user("admin", "Aida T.", Role.OFFICER)
    with pytest.raises(FieldMissing):
        counters.admin.change_user("bakyt", " ", Role.OFFICER)
    with pytest.raises(NoSuchRecord):
        counters.admin.change_user("nobody", "N", Role.OFFICER)


def test_a_new_recovery_key_opens_the_store_and_the_old_one_does_not(counters, sign_in, recovery_key):
    store, administrator = counters._opened.store, counters.officer
    with pytest.raises(WrongPassword):
        sign_in.renew_recovery_key(store, administrator, "not mine")
    with pytest.raises(NotAllowed):
        sign_in.renew_recovery_key(store, Officer("x", "X", Role.AUDITOR), PASSWORD)
    renewed = sign_in.renew_recovery_key(store, administrator, PASSWORD)
    with pytest.raises(WrongPassword):
        sign_in.reset_password("admin", recovery_key, "a newer password")
    sign_in.reset_password("admin", renewed, "a newer password").store.close()


def test_another_officer_comes_to_the_window_while_the_store_stays_open(counters, sign_in, bakyt, clock):
    store = counters._opened.store
    sign_in.note(store, counters.officer, "user.locked")
    with pytest.raises(WrongPassword):
        sign_in.take_over(store, "bakyt", "not it")
    opened = sign_in.take_over(store, "bakyt", "a first password")
    assert (opened.officer, opened.must_change) == (bakyt, True)
    assert opened.store is store
    deeds = [(one.deed, one.details.get("said")) for one in store.journal_of("bakyt")]
    assert deeds[-1] == ("user.took_over", {"wrong_attempts_before": 1})
    assert [one.deed for one in store.journal_of("admin")][-1] == "user.locked"
