"""What the tools say: in the language of the system, or in the one that was asked for. English needs no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gatepost.domain.errors import Notice
from gatepost.domain.facility import SOURCE_LANGUAGE

if TYPE_CHECKING:
    from gatepost.domain.proof import Finding
    from gatepost.ui.speaker import Speaker

_speaker: Speaker | None = None  # of the whole process; None says everything as it stands in the source


def speak(language: str) -> None:
    """Say everything in `language` from now on; in English where that is not one of Gatepost's."""
    global _speaker  # noqa: PLW0603 - a process has one console, and that one reader
    _speaker = None
    if language != SOURCE_LANGUAGE:
        from gatepost import app  # loaded late on purpose: Qt

        _speaker = app.speaker(language)


def text(context: str, sentence: str, **facts: object) -> str:
    """A sentence of the source (marked there with QT_TRANSLATE_NOOP and the same context), with its facts."""
    return (_speaker.translated(context, sentence) if _speaker else sentence).format(**facts)


def tell(sentence: str, **facts: object) -> None:
    """Print a sentence of the context `Tools`."""
    print(text("Tools", sentence, **facts), flush=True)


def notice(said: Notice) -> str:
    """A refusal or a fault."""
    return _speaker.notice(said) if _speaker else str(said)


def proof(said: Finding) -> str:
    """What does not hold about a store."""
    return _speaker.proof(said) if _speaker else str(said)
