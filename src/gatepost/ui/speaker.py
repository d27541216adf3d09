"""Speaks one language where there is no window: for the tools of the command line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gatepost.domain.errors import Notice
from gatepost.domain.proof import Finding
from gatepost.ui import words
from gatepost.ui.translate import Translation


class Speaker:
    """Holds Qt's application and the translator in it, without which nothing is translated."""

    def __init__(self, application: QCoreApplication, language: str) -> None:
        self._application, self._translation = application, Translation()
        self._translation.apply(language)

    def translated(self, context: str, sentence: str) -> str:
        """A sentence of the source; as it stands where it has no translation."""
        return QCoreApplication.translate(context, sentence)

    def notice(self, said: Notice) -> str:
        """A refusal or a fault."""
        return words.notice(said)

    def proof(self, said: Finding) -> str:
        """What does not hold about a store."""
        return words.proof(said)
