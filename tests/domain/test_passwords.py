"""Which passwords are refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatepost.domain.errors import PasswordTooShort
from gatepost.domain.passwords import LEAST, check_password
from gatepost.domain.user_errors import PasswordWeak


@pytest.mark.parametrize(
    "password",
    [
        *("aaaaaaaa", "abababab", "12345678", "87654321", "qwertyuiop", "poiuytrewq", "йцукенгш", "12341234"),
        *("password", "Password1", "пароль2026", "gatepost!", "бишкек1878", "2026admin"),
        *("bakyt.usenov", "Bakyt2026", "usenov99", "1Bakyt!"),
    ],
)
def test_what_is_guessed_first_is_refused(password):
    with pytest.raises((PasswordWeak, PasswordTooShort)):
        check_password(password, "bakyt.usenov", "Bakyt Usenov")


@pytest.mark.parametrize("password", ["correct horse", "лошадь с батарейкой", "bakyt walks on tuesdays", "x7$kQ-pw"])
def test_what_is_not_guessed_first_is_taken(password):
    check_password(password, "bakyt.usenov", "Bakyt Usenov")


@given(st.text(max_size=LEAST - 1))
def test_short_ones_are_refused_whatever_they_are(password):
    with pytest.raises(PasswordTooShort, match=str(LEAST)):
        check_password(password)


def test_a_short_name_forbids_nothing():
    check_password("jo and the rest of it", "jo", "Jo")
