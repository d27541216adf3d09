"""Which passwords are refused: short ones, those made of the user's own name, of one sign, of a row of keys, or known.

Length says most about a password (NIST SP 800-63B, section 3.1.1): no signs of certain kinds are asked for.
"""

from __future__ import annotations

from gatepost.domain.errors import PasswordTooShort
from gatepost.domain.user_errors import PasswordWeak

LEAST = 8
_LEAST_DIFFERENT = 4  # signs
_ROWS = (
    *("01234567890", "abcdefghijklmnopqrstuvwxyz", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
    *("qwertyuiop", "asdfghjkl", "zxcvbnm", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"),
)
_LEAST_PART_OF_NAME = 4
# Beginnings of what is tried first everywhere, and of what a post would think of.
_KNOWN = (
    *("password", "passw0rd", "iloveyou", "welcome", "admin", "administrator", "letmein", "monkey", "dragon"),
    *("пароль", "админ", "gatepost", "kyrgyzstan", "кыргызстан", "bishkek", "бишкек", "salam", "салам"),
)
_AFTER_KNOWN = 4  # signs that may follow a known word and leave it known: password2026


def check_password(password: str, login: str = "", name: str = "") -> None:
    """Raise PasswordTooShort or PasswordWeak for a password that this user cannot take."""
    if len(password) < LEAST:
        raise PasswordTooShort(least=LEAST)
    folded = password.casefold()
    parts = (login.casefold(), *login.casefold().split("."), *name.casefold().split())
    own = [part for part in parts if len(part) >= _LEAST_PART_OF_NAME]
    if len(set(folded)) < _LEAST_DIFFERENT or _is_row(folded) or _is_known(folded, own):
        raise PasswordWeak


def _is_row(folded: str) -> bool:
    """Whether it is a row of keys or letters, there or back, perhaps said twice."""
    half = folded[: len(folded) // 2]
    parts = [half] if folded == half * 2 else [folded]
    return any(part in row or part[::-1] in row for part in parts for row in _ROWS)


def _is_known(folded: str, own: list[str]) -> bool:
    """Whether it is a known word, or the user's name, with a few signs before or after."""
    rest = min((len(folded.replace(word, "")) for word in (*_KNOWN, *own) if word in folded), default=len(folded))
    return rest <= _AFTER_KNOWN
