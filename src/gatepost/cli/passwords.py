"""Who signs in on the command line: from a prompt or a file descriptor, never from an argument."""

from __future__ import annotations

import getpass
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from gatepost.cli import speech
from gatepost.desk.clock import Clock
from gatepost.desk.sign_in import Opened, SignInDesk
from gatepost.domain.errors import QT_TRANSLATE_NOOP, FieldMissing

PASSWORD = QT_TRANSLATE_NOOP("Tools", "Password: ")


@contextmanager
def signed_in(folder: Path, user: str | None, password_fd: int | None, now: Clock) -> Iterator[Opened]:
    """The store in `folder`, open; closed again at the end. Raises what signing in raises."""
    desk = SignInDesk(folder, now)
    try:
        user = user or (asked_user() if password_fd is None else "")
        if not user:
            raise FieldMissing(fields=("login",))
        opened = desk.sign_in(user, password_from(password_fd))
        try:
            yield opened
        finally:
            opened.store.close()
    finally:
        desk.close()


def password_from(descriptor: int | None, prompt: str = "") -> str:
    """The first line of a file descriptor, or what is typed at the prompt. Raises FieldMissing where there is none."""
    if descriptor is None:
        try:
            return getpass.getpass(prompt or speech.text("Tools", PASSWORD))
        except EOFError as error:
            raise FieldMissing(fields=("password",)) from error
    try:
        with os.fdopen(descriptor, encoding="utf-8", closefd=False) as file:
            return file.readline().rstrip("\r\n")
    except OSError as error:
        raise FieldMissing(fields=("password",)) from error


def asked_user() -> str:
    """Who is to sign in, as typed at a prompt. Raises FieldMissing where nobody can type."""
    try:
        return input(speech.text("Tools", QT_TRANSLATE_NOOP("Tools", "User: ")))
    except EOFError as error:
        raise FieldMissing(fields=("login",)) from error
