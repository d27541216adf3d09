"""The language of the window and that of what goes on paper: Qt Linguist catalogues from `assets/translations`.

The window speaks the officer's language, paper the facility's: it leaves the house, or is signed in it.
"""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from functools import wraps
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator

from gatepost.domain.facility import LANGUAGES, SOURCE_LANGUAGE, Facility
from gatepost.host import shipped

OWN_NAMES = {"ru": "Русский", "ky": "Кыргызча", "en": "English"}
_on_paper: ContextVar[str] = ContextVar("_on_paper", default="")  # a thread that draws a journal has its own

P = ParamSpec("P")
T = TypeVar("T")


class _Catalogues(QTranslator):
    """Answers in the language that counts now; what is not in its catalogue stays as it is in the source."""

    def __init__(self) -> None:
        super().__init__()
        self.speaks = SOURCE_LANGUAGE
        self._by_language = {one: _catalogue(one) for one in available()}  # Qt stands still where one is made later

    def isEmpty(self) -> bool:
        """Never, for Qt asks an empty translator nothing."""
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:  # type: ignore[override]
        """One text; None leaves it to other translators, and to the source."""
        catalogue = self._by_language.get(_on_paper.get() or self.speaks)
        return catalogue.translate(context, text, disambiguation, n) or None if catalogue else None


class Translation:
    """What the window speaks. English is the language of the source and needs no catalogue.

    One translator stays installed for good: Qt locks its list of translators while it asks them, and a thread that
    draws a journal may be asking just when another one is put in.
    """

    def __init__(self) -> None:
        self._catalogues = _Catalogues()
        QCoreApplication.installTranslator(self._catalogues)

    @property
    def language(self) -> str:
        """The language that the window speaks."""
        return self._catalogues.speaks

    def apply(self, language: str) -> None:
        """Show everything in `language`; Qt's own parts get a LanguageChange event, ours are made anew."""
        self._catalogues.speaks = language
        QLocale.setDefault(QLocale(language))
        application = QCoreApplication.instance()
        if application is not None:
            QCoreApplication.sendEvent(application, QEvent(QEvent.Type.LanguageChange))


def on_paper(make: Callable[P, T]) -> Callable[P, T]:
    """For what makes papers: its words are in the language of the facility that is among its arguments."""

    @wraps(make)
    def made(*args: P.args, **kwargs: P.kwargs) -> T:
        before = _on_paper.set(_language_in([*args, *kwargs.values()]))
        try:
            return make(*args, **kwargs)
        finally:
            _on_paper.reset(before)

    return made


def available() -> list[str]:
    """The languages that can be chosen: those whose catalogue is shipped, and the source language."""
    return [one for one in LANGUAGES if one == SOURCE_LANGUAGE or _file(one).exists()]


def _language_in(arguments: list[Any]) -> str:
    """The language of the facility, or of whatever has one."""
    facilities = [one if isinstance(one, Facility) else getattr(one, "facility", None) for one in arguments]
    return next(one.language for one in facilities if isinstance(one, Facility))


def _file(language: str) -> Path:
    return shipped("assets") / "translations" / f"gatepost_{language}.qm"


def _catalogue(language: str) -> QTranslator | None:
    """A language's catalogue; None for the source's."""
    catalogue = QTranslator()
    return catalogue if language != SOURCE_LANGUAGE and catalogue.load(str(_file(language))) else None
