"""What IT does with many posts, as a real second process: answers, the doctor, packages that are checked."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from gatepost.cli import _parser
from gatepost.cli import set_up as set_up_tool
from gatepost.desk.clock import system_clock
from gatepost.desk.counters import Counters
from gatepost.desk.rules import template
from gatepost.desk.set_up_file import SetUpFileDesk
from gatepost.desk.sign_in import SignInDesk
from gatepost.domain.backups import BackupReason
from gatepost.domain.errors import DiskFull
from gatepost.domain.facility import Facility
from gatepost.domain.set_up_file import SetUp
from tests.cli.test_cli import gatepost
from tests.conftest import LOGIN, PASSWORD

ROOT = Path(__file__).parents[2]
ANSWERS = (
    'set_up = "post.json"\n[facility]\nname = "Prison No. 1"\nbackup_second = "/media/stick"\n'
    '[administrator]\nlogin = "aida"\nname = "Aida Testova"\n'
)


@pytest.fixture
def answers(tmp_path) -> Path:
    carried = SetUp(Facility("Another", language="ky", csv_delimiter=","), template())
    (tmp_path / "post.json").write_text(carried.to_json(), encoding="utf-8")
    file = tmp_path / "answers.toml"
    file.write_text(ANSWERS, encoding="utf-8")
    return file


def set_up(answers: Path, store: Path, key: Path, password: str = PASSWORD):
    return gatepost("set-up", "--store", store, "--answers", answers, "--recovery-key-to", key, password=password)


# --- answers ------------------------------------------------------------------------------------------------------


def test_a_post_is_set_up_from_answers_with_the_rules_of_another(answers, tmp_path):
    store, key = tmp_path / "store", tmp_path / "key.txt"
    told = set_up(answers, store, key)
    assert told.returncode == 0, told.stderr
    assert "Prison No. 1 is set up" in told.stdout
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    desk = SignInDesk(store, system_clock)
    desk.reset_password("aida", key.read_text(), "entirely another one").store.close()
    counters = Counters.open(desk.sign_in("aida", "entirely another one"), desk, system_clock)
    facility = counters.admin.facility()
    assert (facility.name, facility.language, facility.csv_delimiter) == ("Prison No. 1", "ky", ",")
    assert facility.backup_second == "/media/stick"
    assert counters.rules.in_force().to_json() == template().to_json()
    counters.close()
    desk.close()


def test_answers_that_cannot_be_used_leave_nothing_behind(answers, tmp_path):
    store, key = tmp_path / "store", tmp_path / "key.txt"
    answers.write_text(ANSWERS.replace("backup_second", "second"), encoding="utf-8")
    told = set_up(answers, store, key)
    assert told.returncode == 2
    assert "look at “second”" in told.stderr
    answers.write_text(ANSWERS, encoding="utf-8")
    told = set_up(answers, store, key, password="short")
    assert told.returncode == 2
    assert not key.exists()
    (tmp_path / "post.json").unlink()
    told = set_up(answers, store, key)
    assert told.returncode == 3
    assert "cannot be opened" in told.stderr
    (tmp_path / "post.json").write_bytes(b"\xff\xfe\xff")
    assert set_up(answers, store, key).returncode == 3
    assert not any(one.suffix == ".db" for one in tmp_path.rglob("*"))


def test_a_recovery_key_never_overwrites_a_file_and_a_post_is_not_set_up_twice(answers, tmp_path):
    store, key = tmp_path / "store", tmp_path / "key.txt"
    key.write_text("something else")
    told = set_up(answers, store, key)
    assert told.returncode == 3
    assert "cannot be written" in told.stderr
    assert key.read_text() == "something else"
    assert set_up(answers, store, tmp_path / "new.txt").returncode == 0
    told = set_up(answers, store, tmp_path / "again.txt")
    assert told.returncode == 2
    assert "already a store" in told.stderr
    assert not (tmp_path / "again.txt").exists()


def test_a_recovery_key_is_kept_where_the_rules_of_another_cannot_be_taken(answers, tmp_path, monkeypatch):
    def full(*_):
        raise DiskFull

    monkeypatch.setattr(SetUpFileDesk, "take", full)
    read, write = os.pipe()
    os.write(write, PASSWORD.encode() + b"\n")
    os.close(write)
    store, key = tmp_path / "store", tmp_path / "key.txt"
    with pytest.raises(DiskFull):
        set_up_tool.run(store, answers, read, key)
    os.close(read)
    desk = SignInDesk(store, system_clock)  # the post is there, and its key opens it
    desk.reset_password("aida", key.read_text(), "entirely another one").store.close()
    desk.close()


# --- doctor -------------------------------------------------------------------------------------------------------


def test_the_doctor_says_what_to_do_before_and_after_the_set_up(answers, tmp_path):
    store = tmp_path / "store"
    told = gatepost("doctor", "--store", store)
    assert told.returncode == 0, told.stdout
    assert f"look  store: {store} is not there yet" in told.stdout
    assert "ok    reading: a specimen passport is read" in told.stdout
    assert "look  display: none here\n      -> Start the window" in told.stdout
    set_up(answers, store, tmp_path / "key.txt")
    told = gatepost("doctor", "--store", store)
    assert f"ok    store: {store}, " in told.stdout
    assert "look  backup: none beside the store" in told.stdout


def test_a_console_that_cannot_show_a_sign_stops_no_tool(tmp_path, monkeypatch):
    monkeypatch.setenv("PYTHONIOENCODING", "cp1252")
    told = gatepost("doctor", "--store", tmp_path / "\u0436")
    assert told.returncode == 0, told.stderr
    assert "\\u0436 is not there yet" in told.stdout


def test_the_doctor_finds_an_old_backup_a_clock_set_back_and_what_is_not_connected(tmp_path, folder, clock):
    desk = SignInDesk(folder, clock)
    counters = Counters.open(desk.sign_in(LOGIN, PASSWORD), desk, clock)
    counters.backups.make(BackupReason.WANTED)  # on a day that is long past
    settings = Facility(
        "P", printer="Laser in the hall", backup_second=str(tmp_path / "stick"), serial_port="/dev/none"
    )
    counters.admin.change_facility(settings)
    counters.close()
    desk.close()
    told = gatepost("doctor", "--store", folder, "--user", LOGIN, password=PASSWORD)
    assert told.returncode == 1
    assert "BAD   backup: the last one of" in told.stdout
    assert "BAD   printer of the settings: Laser in the hall is set and not connected" in told.stdout
    assert "BAD   second backup" in told.stdout
    assert "BAD   reader of the settings: /dev/none" in told.stdout
    assert "scale of the settings" not in told.stdout
    told = gatepost("doctor", "--store", folder, "--user", LOGIN, password="wrong")
    assert told.returncode == 2
    assert "password" in told.stderr


# --- packages -----------------------------------------------------------------------------------------------------


@pytest.fixture
def signed(tmp_path) -> tuple[Path, Path]:
    """A package, signed as a release is, and the public key."""
    package, key = tmp_path / "gatepost.deb", tmp_path / "release.pem"
    package.write_bytes(bytes(range(256)) * 4_000)
    for words in (["--new-key", key], ["--key", key, package]):
        subprocess.run([sys.executable, ROOT / "packaging" / "sign.py", *words], check=True)
    return package, Path(f"{key}.pub")


def test_a_signed_package_is_genuine(signed):
    package, key = signed
    told = gatepost("verify-package", package, "--key", key)
    assert told.returncode == 0, told.stderr
    assert Path(f"{package}.sha256").read_text().split()[0] in told.stdout
    assert stat.S_IMODE(key.with_suffix("").stat().st_mode) == 0o600


def test_a_package_that_was_changed_anywhere_is_not_genuine(signed):
    package, key = signed
    content = bytearray(package.read_bytes())
    for place in (0, len(content) // 2, len(content) - 1):
        content[place] ^= 1
        package.write_bytes(content)
        told = gatepost("verify-package", package, "--key", key)
        assert told.returncode == 2
        assert "not what was released" in told.stderr
        content[place] ^= 1


def test_a_signature_of_another_or_none_at_all_is_no_signature(signed, tmp_path):
    package, key = signed
    signature = Path(f"{package}.sig")
    other = tmp_path / "other.pem"
    subprocess.run([sys.executable, ROOT / "packaging" / "sign.py", "--new-key", other], check=True)
    assert gatepost("verify-package", package, "--key", f"{other}.pub").returncode == 2
    for broken in (b"", b"not base64 at all", b"AAAA"):
        signature.write_bytes(broken)
        assert gatepost("verify-package", package, "--key", key).returncode == 2
    signature.unlink()
    told = gatepost("verify-package", package, "--key", key)
    assert told.returncode == 3
    assert "There is no signature" in told.stderr


def test_without_a_key_nothing_is_said_to_be_genuine(signed, tmp_path):
    package, _ = signed
    (tmp_path / "no.pub").write_text("no key")
    for key in ([], ["--key", tmp_path / "no.pub"]):
        told = gatepost("verify-package", package, *key)
        assert told.returncode == 3
        assert "no public key" in told.stderr
    assert gatepost("verify-package", tmp_path / "none.deb", "--key", signed[1]).returncode == 3


# --- what is said of them -----------------------------------------------------------------------------------------


def test_the_man_page_names_every_tool_and_no_other():
    page = (ROOT / "packaging" / "debian" / "gatepost.1").read_text(encoding="ascii")
    tools = page.partition(".SH DESCRIPTION")[2].partition(".SH FILES")[0]
    told = {line.removeprefix(".B ") for line in tools.splitlines() if line.startswith(".B ")}
    (commands,) = (one for one in _parser()._actions if one.metavar == "" and one.choices)
    assert told - {"gatepost"} == set(commands.choices)


@pytest.mark.parametrize("tool", [("doctor",), ("verify",), ("backup",), ("restore",), ("self-test",)])
def test_the_store_may_be_named_before_the_tool_or_after_it(tool, tmp_path):
    before = _parser().parse_args(["--store", str(tmp_path), *tool])
    after = _parser().parse_args([*tool, "--store", str(tmp_path)])
    assert before.store == after.store == tmp_path
    assert _parser().parse_args([*tool]).store is None


def test_a_tool_looks_into_the_store_that_is_named_before_it(tmp_path):
    assert f"store: {tmp_path / 'other'} is not there yet" in gatepost("--store", tmp_path / "other", "doctor").stdout
