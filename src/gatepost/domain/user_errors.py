"""What is refused about users."""

from __future__ import annotations

from gatepost.domain.errors import QT_TRANSLATE_NOOP, Refusal


class NotOneself(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "Nobody takes the sign-in or the role from themselves. Another administrator does that; nothing was saved.",
    )


class SamePassword(Refusal):
    sentence = QT_TRANSLATE_NOOP("Notice", "The new password is the old one. Nothing was saved; choose another.")


class PasswordWeak(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "This password is guessed first: it is made of the user’s name, a known word, one sign or a row of keys. "
        "Nothing was saved. Take several words that do not belong together.",
    )
