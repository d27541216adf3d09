"""The tools speak the language of whoever runs them, as real second processes."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.cli.test_cli import gatepost
from tests.conftest import LOGIN, PASSWORD


@pytest.mark.parametrize(
    ("language", "read", "to_do"),
    [
        ("ru", "норма     считывание: образец паспорта считывается", "-> Она создаётся при настройке поста."),
        ("ky", "жакшы    окуу: паспорттун үлгүсү окулат", "-> Ал постту орнотууда түзүлөт."),
        ("en", "ok    reading: a specimen passport is read", "-> It is made when the post is set up."),
    ],
)
def test_the_doctor_speaks_three_languages(language, read, to_do, tmp_path):
    told = gatepost("doctor", "--language", language, "--store", tmp_path / "store")
    assert told.returncode == 0, told.stderr
    assert read in told.stdout.splitlines()
    assert to_do in told.stdout


def test_speaking_another_language_changes_nothing_that_is_looked_at(tmp_path):
    english, russian = (gatepost("--language", one, "doctor", "--store", tmp_path) for one in ("en", "ru"))
    assert len(english.stdout.splitlines()) == len(russian.stdout.splitlines())
    assert "внимание  экран: здесь нет" in russian.stdout


def test_a_refusal_is_told_in_the_language_with_its_facts(folder):
    told = gatepost("--language", "ru", "backup", "--store", folder, password="x")
    assert told.returncode == 2
    assert told.stderr.strip() == "Ещё не заполнено: Имя пользователя. Ничего не сохранено."


def test_a_proof_is_told_in_the_language(folder):
    told = gatepost("verify", "--language", "ky", "--store", folder, "--user", LOGIN, password=PASSWORD)
    assert told.returncode == 0, told.stderr
    assert "туура     журналдын чынжыры: " in told.stdout
    assert "Сактагыч бүтүн: " in told.stdout


def test_a_language_that_gatepost_does_not_speak_is_refused():
    told = gatepost("--language", "de", "doctor")
    assert told.returncode == 2
    assert "--language" in told.stderr


def test_english_needs_no_qt(tmp_path):
    asked = ["verify-package", "--language", "en", str(tmp_path / "none")]
    code = f"import sys; from gatepost import cli; cli.main({asked!r}); sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0
