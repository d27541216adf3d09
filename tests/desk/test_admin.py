"""Settings and users."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gatepost.domain.changes import Subject
from gatepost.domain.errors import LoginTaken, NotAllowed, PasswordTooShort, SettingUnusable, WrongPassword
from gatepost.domain.roles import Officer, Role
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
    assert [user.login for user in counters.admin.users()] == ["admin", "bakyt"]
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
    assert [user.login for user in counters.admin.users()] == ["admin"]


def test_only_an_administrator_administers(counters):
    counters.admin._officer = Officer("x", "X", Role.DUTY_OFFICER)
    with pytest.raises(NotAllowed, match="administrator"):
        counters.admin.change_facility(counters.admin.facility())
