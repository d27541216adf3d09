"""The language of the window: Qt Linguist catalogues from `assets/translations`, switched live."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from gatepost.domain.facility import LANGUAGES
from gatepost.host import shipped

OWN_NAMES = {"ru": "Русский", "ky": "Кыргызча", "en": "English"}
SOURCE_LANGUAGE = "en"


class Translation:
    """Holds the catalogue in use. English is the language of the source and needs none."""

    def __init__(self) -> None:
        self.language = SOURCE_LANGUAGE
        self._translator: QTranslator | None = None

    def apply(self, language: str) -> None:
        """Show everything in `language`; open widgets get a LanguageChange event from Qt."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
        self.language = language
        QLocale.setDefault(QLocale(language))
        if language != SOURCE_LANGUAGE:
            translator = QTranslator()
            if translator.load(str(shipped("assets") / "translations" / f"gatepost_{language}.qm")):
                QCoreApplication.installTranslator(translator)
                self._translator = translator


def available() -> list[str]:
    """The languages that can be chosen: those whose catalogue is shipped, and the source language."""
    folder = shipped("assets") / "translations"
    return [one for one in LANGUAGES if one == SOURCE_LANGUAGE or (folder / f"gatepost_{one}.qm").exists()]
