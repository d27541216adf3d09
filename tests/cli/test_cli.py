"""The command line, run as IT runs it: a real second process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from gatepost.desk.clock import system_clock
from gatepost.desk.counters import Counters
from gatepost.desk.sign_in import SignInDesk
from gatepost.domain.people import IdentityDocument
from gatepost.domain.reading import FIELD_NAMES
from tests import specimens
from tests.conftest import LOGIN, PASSWORD
from tests.desk.test_visits import admission


def gatepost(*arguments: object, stdin: str = "", password: str | None = None, cwd: Path | None = None):
    command = [sys.executable, "-m", "gatepost", *map(str, arguments)]
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    if password is None:
        return subprocess.run(
            command, input=stdin, capture_output=True, text=True, timeout=120, env=environment, cwd=cwd, check=False
        )
    read, write = os.pipe()
    os.write(write, password.encode() + b"\n")
    os.close(write)
    try:
        return subprocess.run(
            [*command, "--password-fd", str(read)],
            input=stdin, capture_output=True, text=True, timeout=120, pass_fds=(read,), env=environment, cwd=cwd,
            check=False,
        )  # fmt: skip
    finally:
        os.close(read)


def test_scan_answers_one_object_for_each_file_in_order(tmp_path):
    photo = specimens.save_photo(specimens.KYRGYZ, tmp_path / "photo.jpg")
    empty = tmp_path / "empty.jpg"
    empty.write_bytes(b"")
    blank = tmp_path / "blank.png"
    Image.new("RGB", (500, 400), "white").save(blank)
    told = gatepost("scan", photo, empty, blank, tmp_path / "missing.png", "--json")
    answers = [json.loads(line) for line in told.stdout.splitlines()]
    assert [Path(one["file"]).name for one in answers] == ["photo.jpg", "empty.jpg", "blank.png", "missing.png"]
    assert [one["kind"] for one in answers] == ["mrz", "none", "none", "none"]
    first = answers[0]
    assert first["format"] == "TD3"
    assert first["lines"] == list(specimens.KYRGYZ)
    assert first["fields"]["birth_date"] == {"value": "1999-05-09", "state": "verified"}
    assert set(first["fields"]) <= set(FIELD_NAMES)
    assert first["checks"]["composite"] is True
    assert first["elapsed_ms"] > 0
    assert first["error"] is None
    assert all(one["error"] for one in answers[1:])
    assert told.returncode == 2


def test_scan_reads_documents_from_standard_input_parted_by_blank_lines():
    text = "\n".join(specimens.TD3) + "\n\n" + "\n".join(specimens.TD1) + "\n\nhello\n"
    told = gatepost("scan", "--text", "-", "--json", stdin=text)
    answers = [json.loads(line) for line in told.stdout.splitlines()]
    assert [one["format"] for one in answers] == ["TD3", "TD1", None]
    assert answers[2]["kind"] == "none"
    assert "not a complete machine readable zone" in answers[2]["error"]


def test_scan_speaks_to_people_too():
    told = gatepost("scan", "--text", "-", stdin="\n".join(specimens.TD2))
    assert "surname: ERIKSSON (read)" in told.stdout
    assert told.returncode == 0
    assert gatepost("scan").returncode == 2
    assert gatepost("scan", "--text", "/no/such/file").returncode == 3


def test_self_test_walks_the_main_job_and_leaves_store_and_csv(tmp_path):
    told = gatepost("self-test", "--store", tmp_path, "--visits", 4)
    assert told.returncode == 0, told.stderr
    assert "V-2026" in told.stdout or "V-20" in told.stdout
    assert "they hold" in told.stdout
    (exported,) = tmp_path.glob("visits-*.csv")
    assert len(exported.read_text(encoding="utf-8-sig").splitlines()) == 5
    password = (tmp_path / "self-test-password.txt").read_text().strip()
    checked = gatepost("verify", "--store", tmp_path, "--user", "self-test", password=password)
    assert (checked.returncode, "The store holds" in checked.stdout) == (0, True)
    again = gatepost("self-test", "--store", tmp_path, "--visits", 2)
    assert again.returncode == 0, again.stderr


def test_export_writes_a_day_and_says_rows_and_hash(folder, tmp_path):
    told = gatepost(
        "export",
        "--store",
        folder,
        "--day",
        "2026-11-24",
        "--to",
        tmp_path / "d.csv",
        "--user",
        LOGIN,
        password=PASSWORD,
    )
    assert told.returncode == 0, told.stderr
    assert "0 rows, SHA-256" in told.stdout
    named_by_day = gatepost("export", "--store", folder, "--user", LOGIN, password=PASSWORD, cwd=tmp_path)
    assert named_by_day.returncode == 0
    assert len(list(tmp_path.glob("visits-*.csv"))) == 1


def test_the_whole_day_is_written_without_a_display(folder, tmp_path, monkeypatch):
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("DISPLAY", raising=False)
    told = gatepost(
        "export", "--store", folder, "--day", "2026-11-24", "--whole", tmp_path / "day", "--user", LOGIN,
        password=PASSWORD,
    )  # fmt: skip
    assert told.returncode == 0, told.stderr
    assert "visits: 0, refusals: 0" in told.stdout
    assert len(list((tmp_path / "day").iterdir())) == 9
    assert (tmp_path / "day" / "journal-2026-11-24.pdf").read_bytes().startswith(b"%PDF")


def test_verify_names_the_first_broken_entry(folder):
    from sqlalchemy import text

    from gatepost.db.keys import KeyFile
    from gatepost.db.store import Store
    from gatepost.db.store_files import STORE_FILE

    key = KeyFile.load(folder).unlock(LOGIN, PASSWORD)
    assert key is not None
    store = Store(folder / STORE_FILE, key)
    with store._engine.begin() as connection:
        connection.execute(text("DROP TRIGGER journal_refuses_update"))
        connection.execute(text("UPDATE journal SET actor = 'mallory' WHERE seq = 1"))
    store.close()
    told = gatepost("verify", "--store", folder, "--user", LOGIN, password=PASSWORD)
    assert told.returncode == 1
    assert "broken at entry 1" in told.stdout


@pytest.mark.parametrize(
    ("arguments", "password", "said"),
    [
        (("--user", LOGIN), "wrong password", "password is wrong"),
        ((), PASSWORD, "missing: login"),
    ],
)
def test_a_refusal_is_a_sentence_and_not_a_trace(folder, arguments, password, said):
    told = gatepost("verify", "--store", folder, *arguments, password=password)
    assert told.returncode == 2
    assert said in told.stderr
    assert "Traceback" not in told.stderr


def test_an_empty_folder_says_that_there_is_no_store(tmp_path):
    told = gatepost("verify", "--store", tmp_path, "--user", LOGIN, password=PASSWORD)
    assert (told.returncode, "no store" in told.stderr) == (2, True)


def test_without_a_display_the_window_says_so(tmp_path):
    told = gatepost("--store", tmp_path)
    assert told.returncode == 3
    assert "no display" in told.stderr


def test_no_password_is_ever_an_argument():
    for command in ("export", "verify", "self-test"):
        assert "--password " not in gatepost(command, "--help").stdout
    assert "Gatepost" in gatepost("--version").stdout


def test_all_that_is_held_on_a_person_is_written_by_one_command(folder, tmp_path):
    sign_in = SignInDesk(folder, system_clock)
    counters = Counters.open(sign_in.sign_in(LOGIN, PASSWORD), sign_in, system_clock)
    visit = counters.visits.admit(admission(counters)).value
    second = replace(visit.person, id=0, pin="", birth_date="1990-01-01")
    counters.people.add_visitor(second, IdentityDocument("", "P", "UTO", "X7"))
    counters.close()
    sign_in.close()
    target = tmp_path / "all.zip"
    asked = ("person-file", "--store", folder, "--user", LOGIN)
    told = gatepost(*asked, "L898902C3", "--to", target, password=PASSWORD)
    assert told.returncode == 0, told.stderr
    assert f"{target}: all that is held on ERIKSSON ANNA MARIA, SHA-256 " in told.stdout
    with zipfile.ZipFile(target) as archive:
        assert set(archive.namelist()) == {"person.json", "person.html"}
    several = gatepost(*asked, "eriksson", cwd=tmp_path, password=PASSWORD)
    assert several.returncode == 5
    assert f"#{visit.person.id}: ERIKSSON ANNA MARIA, born 1974-08-12" in several.stdout
    nobody = gatepost(*asked, "#99", cwd=tmp_path, password=PASSWORD)
    assert (nobody.returncode, nobody.stderr.strip()) == (4, "Nobody was found.")
    by_id = gatepost(*asked, f"#{visit.person.id}", cwd=tmp_path, password=PASSWORD)
    assert by_id.returncode == 0
    assert (tmp_path / f"person-{visit.person.id}.zip").exists()


def test_it_makes_lists_looks_into_and_restores_backups(folder, sign_in, clock, recovery_key, tmp_path):
    sign_in.close()
    made = gatepost("backup", "--store", folder, "--user", LOGIN, password=PASSWORD)
    assert made.returncode == 0
    backup = Path(made.stdout.split(": ")[0])
    assert (backup / "gatepost.db").exists()
    listed = gatepost("backup", "--list", "--store", folder, "--user", LOGIN, password=PASSWORD)
    assert listed.stdout == made.stdout
    looked = gatepost("restore", "--look", "--store", folder, "--user", LOGIN, password=PASSWORD)
    assert "The backup is whole. The last it knows of:" in looked.stdout
    assert "store.created" in looked.stdout
    assert not list(folder.glob("replaced-*"))
    (folder / "gatepost.db").write_bytes(b"rotten" * 5000)
    broken = gatepost("verify", "--store", folder, "--user", LOGIN, password=PASSWORD)
    assert (broken.returncode, "is damaged" in broken.stderr) == (3, True)
    arguments = ("restore", backup, "--recovery-key", "--store", folder)
    restored = gatepost(*arguments, password=recovery_key)
    assert (restored.returncode, "The store itself does not open" in restored.stdout) == (0, True)
    assert "Restored. The replaced store is kept in" in restored.stdout
    assert gatepost("verify", "--store", folder, "--user", LOGIN, password=PASSWORD).returncode == 0
    nothing = gatepost("restore", tmp_path, "--user", LOGIN, "--store", folder, password=PASSWORD)
    assert (nothing.returncode, "There is no backup" in nothing.stderr) == (3, True)
