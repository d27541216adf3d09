"""`gatepost set-up`: sets a post up from a file of answers, where nobody sits at the window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from gatepost.cli import speech
from gatepost.cli.passwords import password_from
from gatepost.desk.clock import system_clock
from gatepost.desk.set_up_file import SetUpFileDesk
from gatepost.desk.sign_in import SignInDesk
from gatepost.domain.answers import Answers, read_answers
from gatepost.domain.errors import QT_TRANSLATE_NOOP, FileUnreadable, TargetNotWritable
from gatepost.host import private_file, sync_file


def run(folder: Path, answers_file: Path, password_fd: int | None, recovery_key_to: Path) -> int:
    """Set the post up; the recovery key goes into a new file that only its owner may read.

    Whole or not at all, but for the rules of another post: where those cannot be taken, the post is set up without
    them, the key is kept, and what hindered it is raised.
    """
    answers = read_answers(_text(answers_file), lambda name: _text(answers_file.parent / name))
    prompt = QT_TRANSLATE_NOOP("Tools", "Password for {login}: ")
    password = password_from(password_fd, speech.text("Tools", prompt, login=answers.login))
    guard = SignInDesk(folder, system_clock)
    try:
        with _new_file(recovery_key_to) as key_file:
            key_file.write(guard.set_up(answers.facility, answers.login, answers.name, password) + "\n")
        sync_file(recovery_key_to)
        _take_rules(guard, answers, password)
    finally:
        guard.close()
    speech.tell(
        QT_TRANSLATE_NOOP("Tools", "{facility} is set up in {folder}; its first user is {login}."),
        facility=answers.facility.name, folder=folder, login=answers.login,
    )  # fmt: skip
    speech.tell(
        QT_TRANSLATE_NOOP(
            "Tools", "The recovery key is in {file}. Print it, lock the sheet away, and destroy the file."
        ),
        file=recovery_key_to,
    )
    return 0


def _take_rules(guard: SignInDesk, answers: Answers, password: str) -> None:
    if answers.rules is None:
        return
    opened = guard.sign_in(answers.login, password)
    try:
        SetUpFileDesk(opened.store, opened.officer, system_clock).take(answers.set_up.to_json())
    finally:
        opened.store.close()


@contextmanager
def _new_file(path: Path) -> Iterator[IO[str]]:
    """Made before the store is: a key that cannot be kept is worse than no store. Gone again where that fails."""
    try:
        file = private_file(path)
    except OSError as error:
        raise TargetNotWritable(file=str(path)) from error
    try:
        with file:
            yield file
    except BaseException:
        path.unlink()
        raise


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise FileUnreadable(file=str(path)) from error
