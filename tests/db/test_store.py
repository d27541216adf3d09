"""The encrypted store: what a transaction keeps, and what it refuses."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import timedelta

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from gatepost.db.errors import fault_of
from gatepost.db.keys import KeyFile
from gatepost.db.store import Store
from gatepost.db.store_files import STORE_FILE
from gatepost.db.tables import VisitRow
from gatepost.domain.changes import Deed
from gatepost.domain.errors import (
    ClockMovedBack,
    DiskFull,
    StoreBusy,
    StoreDamaged,
    StoreMissing,
    StoreNewer,
    StoreReadOnly,
    StoreUnreachable,
)
from gatepost.domain.people import Prisoner
from tests.conftest import LOGIN, NOON, PASSWORD


@pytest.fixture
def key(folder) -> bytes:
    found = KeyFile.load(folder).unlock(LOGIN, PASSWORD)
    assert found is not None
    return found


@pytest.fixture
def store(folder, key):
    store = Store(folder / STORE_FILE, key)
    yield store
    store.close()


def deed(name: str = "test.done", at=NOON) -> Deed:
    return Deed(name, LOGIN, at)


def add_prisoner(store: Store, number: str, at=NOON) -> None:
    with store.changing(deed("prisoner.added", at)) as registers:
        registers.prisoners.add(Prisoner(number, "Specimenov", "Specimen"))
        registers.subject = number


def execute(store: Store, sql: str) -> list[tuple]:
    with store._engine.begin() as connection:
        found = connection.execute(text(sql))
        return [tuple(row) for row in found] if found.returns_rows else []


def test_the_file_shows_nothing_without_its_key(store, folder):
    add_prisoner(store, "SECRET-NUMBER")
    store.close()
    content = (folder / STORE_FILE).read_bytes()
    assert b"SECRET-NUMBER" not in content
    assert b"SQLite format" not in content


def test_the_pragmas_that_keep_records_are_on(store):
    for pragma, value in {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}.items():
        assert execute(store, f"PRAGMA {pragma}") == [(value,)]


def test_a_change_and_its_journal_entry_are_one(store):
    with pytest.raises(ZeroDivisionError), store.changing(deed()) as registers:
        registers.prisoners.add(Prisoner("ST-1", "A", "B"))
        raise ZeroDivisionError
    with store.reading() as registers:
        assert registers.prisoners.by_register_number("ST-1") is None
    before = store.verify_journal().entries
    add_prisoner(store, "ST-1")
    assert store.verify_journal().entries == before + 1
    (details,) = execute(store, "SELECT details FROM journal WHERE subject = 'ST-1'")[0]
    assert '"register_number":"ST-1"' in details


@pytest.mark.parametrize("table", ["journal", "persons", "identity_documents", "prisoners", "visits", "users"])
def test_no_row_of_a_register_can_be_deleted(store, table, counters):
    from tests.desk.test_visits import admit

    admit(counters)
    with pytest.raises(DBAPIError, match="never deleted"):
        execute(store, f"DELETE FROM {table}")


def test_the_journal_can_be_neither_changed_nor_have_gaps(store):
    with pytest.raises(DBAPIError, match="never changed"):
        execute(store, "UPDATE journal SET actor = 'mallory'")
    with pytest.raises(DBAPIError, match="only appended to"):
        execute(store, "INSERT INTO journal VALUES (99, 't', 'a', 'd', 's', '{}', 'p', 'h')")
    with pytest.raises(DBAPIError, match="only appended to"):
        execute(store, "INSERT OR REPLACE INTO journal VALUES (1, 't', 'a', 'd', 's', '{}', 'p', 'h')")


def test_a_row_deleted_through_the_session_is_a_bug(store):
    from gatepost.db.journal import RowsAreNeverDeleted
    from gatepost.db.tables import PrisonerRow

    add_prisoner(store, "ST-1")
    with pytest.raises(RowsAreNeverDeleted), store.changing(deed()) as registers:
        session = registers.prisoners._session
        session.delete(session.query(PrisonerRow).one())


def test_a_forged_journal_is_found_and_its_first_broken_entry_named(store):
    for number in ("ST-1", "ST-2", "ST-3"):
        add_prisoner(store, number)
    execute(store, "DROP TRIGGER journal_refuses_update")
    execute(store, "UPDATE journal SET actor = 'mallory' WHERE subject = 'ST-2'")
    (seq,) = execute(store, "SELECT seq FROM journal WHERE subject = 'ST-2'")[0]
    verdict = store.verify_journal()
    assert (verdict.broken_seq, verdict.what) == (seq, "its content does not match its hash")


def test_a_clock_that_moved_back_is_refused_until_it_is_confirmed(store):
    add_prisoner(store, "ST-1", NOON + timedelta(hours=5))
    add_prisoner(store, "ST-2", NOON + timedelta(hours=5, seconds=-30))
    with pytest.raises(ClockMovedBack):
        add_prisoner(store, "ST-3", NOON)
    with store.changing(deed("clock.confirmed", NOON)):
        pass
    add_prisoner(store, "ST-3", NOON + timedelta(seconds=1))
    with store.reading() as registers:
        assert registers.prisoners.by_register_number("ST-3")


def test_a_store_that_is_missing_damaged_not_ours_or_newer_is_said_plainly(store, folder, key):
    with pytest.raises(StoreMissing):
        Store(folder / "other.db", key)
    execute(store, "PRAGMA user_version = 99")
    store.close()
    with pytest.raises(StoreNewer):
        Store(folder / STORE_FILE, key)
    with pytest.raises(StoreDamaged):
        Store(folder / STORE_FILE, bytes(32))
    (folder / "text.db").write_text("no store at all, but long enough to be looked at" * 100)
    with pytest.raises(StoreDamaged):
        Store(folder / "text.db", key)
    foreign = Store(folder / "foreign.db", key, create=True)
    execute(foreign, "PRAGMA application_id = 1")
    foreign.close()
    with pytest.raises(StoreDamaged):
        Store(folder / "foreign.db", key)


def test_a_store_with_a_later_revision_is_newer(store, folder, key):
    execute(store, "UPDATE alembic_version SET version_num = '9999'")
    store.close()
    with pytest.raises(StoreNewer):
        Store(folder / STORE_FILE, key)


def test_a_damaged_page_is_found(store, folder, key):
    for number in range(300):
        add_prisoner(store, f"ST-{number}")
    store.close()
    file = folder / STORE_FILE
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 0xFF
    file.write_bytes(content)
    with pytest.raises(StoreDamaged):
        damaged = Store(file, key)
        try:
            assert damaged.broken_pages()
            damaged.verify_journal()
        finally:
            damaged.close()


def test_a_full_disk_at_save_loses_nothing_and_says_so(store):
    add_prisoner(store, "ST-1")
    (pages,) = execute(store, "PRAGMA page_count")[0]
    with pytest.raises(DiskFull, match="not saved"), store.changing(deed()) as registers:
        registers.prisoners._session.connection().exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        for number in range(500):
            registers.prisoners.add(Prisoner(f"FULL-{number}", "A" * 200, "B"))
    with store.reading() as registers:
        registers.prisoners._session.connection().exec_driver_sql("PRAGMA max_page_count = 1000000")
        assert registers.prisoners.by_register_number("ST-1")
        assert registers.prisoners.by_register_number("FULL-0") is None
    assert store.verify_journal().holds


_FILL_A_SMALL_DISK = """
import resource, sys
from pathlib import Path
from gatepost.db.store import Store
from gatepost.domain.changes import Deed
from gatepost.domain.errors import Fault
from gatepost.domain.people import Prisoner
from tests.conftest import NOON
path = Path(sys.argv[1])
store = Store(path, bytes.fromhex(sys.argv[2]))
size = path.stat().st_size + 200_000
resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
saved = 0
try:
    while True:
        with store.changing(Deed("test.done", "a", NOON)) as registers:
            registers.prisoners.add(Prisoner(f"N-{saved}", "A" * 300, "B"))
        saved += 1
except Fault as fault:
    print(saved, type(fault).__name__)
"""


def test_when_the_system_refuses_to_write_every_acknowledged_save_is_there(store, folder, key):
    store.close()
    told = subprocess.run(
        [sys.executable, "-c", _FILL_A_SMALL_DISK, str(folder / STORE_FILE), key.hex()],
        capture_output=True, text=True, check=True, timeout=120, env=os.environ | {"PYTHONPATH": "."},
    )  # fmt: skip
    saved, fault = told.stdout.split()
    assert int(saved) > 3
    assert fault in ("DiskFull", "StoreUnreachable")
    again = Store(folder / STORE_FILE, key)
    with again.reading() as registers:
        assert registers.prisoners.by_register_number(f"N-{int(saved) - 1}")
        assert registers.prisoners.by_register_number(f"N-{saved}") is None
    assert again.verify_journal().holds
    again.close()


@pytest.mark.parametrize(
    ("message", "fault"),
    [
        ("database is locked", StoreBusy),
        ("database or disk is full", DiskFull),
        ("attempt to write a readonly database", StoreReadOnly),
        ("unable to open database file", StoreReadOnly),
        ("disk I/O error", StoreUnreachable),
        ("database disk image is malformed", StoreDamaged),
        ("file is not a database", StoreDamaged),
    ],
)
def test_what_sqlite_says_is_sorted(tmp_path, message, fault):
    assert isinstance(fault_of(dbapi2.OperationalError(message), tmp_path), fault)


def test_bugs_are_no_faults(tmp_path):
    assert fault_of(dbapi2.OperationalError("no such table: visit"), tmp_path) is None
    assert fault_of(ValueError("x"), tmp_path) is None
    assert isinstance(fault_of(OSError(28, "No space left"), tmp_path), DiskFull)
    assert isinstance(fault_of(PermissionError(13, "no"), tmp_path), StoreReadOnly)


def test_two_writers_wait_for_each_other(store, folder, key):
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda number: add_prisoner(store, f"T-{number}"), range(40)))
    verdict = store.verify_journal()
    assert verdict.holds
    assert verdict.entries >= 41


def test_the_tables_say_what_they_hold():
    assert VisitRow.__table__.c.left_at.nullable


def test_who_is_inside_is_not_looked_for_among_all_visits_ever(store):
    asked: list[tuple[str, object]] = []

    def note(connection, cursor, statement, parameters, context, many) -> None:
        asked.append((statement, parameters))

    event.listen(store._engine, "before_cursor_execute", note)
    with store.reading() as registers:
        registers.visits.inside()
    event.remove(store._engine, "before_cursor_execute", note)
    (inside,) = [one for one in asked if "FROM visits" in one[0]]
    with store._engine.connect() as connection:
        plan = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {inside[0]}", inside[1])]
    assert [step for step in plan if step.startswith("SCAN")] == ["SCAN visits USING INDEX uq_visits_person_inside"]
