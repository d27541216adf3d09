"""Every text of the window has its translation, with the same facts in it."""

from __future__ import annotations

import string
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from gatepost.domain.facility import SOURCE_LANGUAGE
from gatepost.host import shipped
from gatepost.ui.translate import available

ROOT = Path(__file__).parents[2]
OTHERS = [one for one in available() if one != SOURCE_LANGUAGE]


def messages(file: Path) -> dict[tuple[str, str], str]:
    found = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            found[(context.findtext("name", ""), message.findtext("source", ""))] = message.findtext("translation", "")
    return found


def facts(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_in_the_source_is_translated(language, tmp_path):
    fresh = tmp_path / "fresh.ts"
    sources = [str(file) for file in (ROOT / "src").rglob("*.py")]
    tool = Path(sys.executable).parent / "pyside6-lupdate"
    subprocess.run([tool, *sources, "-ts", fresh], check=True, capture_output=True)
    kept = messages(shipped("assets") / "translations" / f"gatepost_{language}.ts")
    missing = [key for key in messages(fresh) if not kept.get(key)]
    assert missing == [], "run `make translations` and translate what is new"


@pytest.mark.parametrize("language", OTHERS)
def test_translations_hold_the_facts_of_their_source(language):
    kept = messages(shipped("assets") / "translations" / f"gatepost_{language}.ts")
    wrong = [source for (_, source), translation in kept.items() if facts(source) != facts(translation)]
    assert wrong == []


@pytest.mark.parametrize(("language", "sentence"), [("ru", "Считайте паспорт"), ("ky", "Паспортту")])
def test_the_whole_window_speaks_the_language(officer, language, sentence):
    from dataclasses import replace

    facility = officer.gate._counters.admin.facility()
    officer.window._facility_changed(replace(facility, language=language))
    assert sentence in officer.texts()
    assert "Scan a passport" not in officer.texts()
    officer.window._facility_changed(facility)
    assert "Scan a passport" in officer.texts()
