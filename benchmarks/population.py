"""A store with a million visits of invented people, their journal chain included."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import astuple
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

from gatepost.db import audit
from gatepost.db.store import Store
from gatepost.db.store_files import STORE_FILE
from gatepost.db.tables import time_text
from gatepost.domain import names
from gatepost.domain.changes import Deed
from gatepost.domain.facility import Facility
from gatepost.domain.roles import Officer, Role

KEY = bytes(range(32))
DAY = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)  # midnight in Bishkek
OFFICER = Officer("bench", "Bench", Role.ADMINISTRATOR)
_PRISONERS = 2_000
_VISITS_A_PERSON = 4
_BATCH = 20_000
_TOLD_AT_ONCE = 100  # rows an entry, of those that were there before the day
_SURNAMES = ("ERIKSSON", "TESTOV", "SPECIMEN", "MUSTERMANN", "DOE", "ЖОРОБЕКОВ")


def wanted_visits(what: str) -> int:
    """How many visits the command line asks for (a million where it does not)."""
    parser = argparse.ArgumentParser(description=what)
    parser.add_argument("--visits", type=int, default=1_000_000)
    return int(parser.parse_args().visits)


@contextmanager
def populated(visits: int) -> Iterator[Store]:
    """An open store with that many visits, all closed, all on one day; gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="gatepost-bench-") as folder:
        store = Store(Path(folder) / STORE_FILE, KEY, create=True)
        try:
            with store.changing(Deed.by(OFFICER, "store.created", DAY)) as registers:
                registers.settings.save(Facility("Bench"))
                registers.users.add(OFFICER)
            fill(store, visits)
            yield store
        finally:
            store.close()


def fill(store: Store, visits: int) -> None:
    """Put so many visits, their people and the journal's entries into a store that has none."""
    print(f"filling a store with {visits:,} visits …", file=sys.stderr)
    persons = max(visits // _VISITS_A_PERSON, 1)
    connection = store._engine.raw_connection()
    cursor = connection.cursor()
    cursor.execute("BEGIN IMMEDIATE")
    _insert(cursor, "prisoners", 7, _prisoners())
    _insert(cursor, "persons", 10, _persons(persons))
    _insert(cursor, "identity_documents", 8, _documents(persons))
    _insert(cursor, "visits", 13, _visits(visits, persons))
    _insert(cursor, "journal", 8, _journal(connection.cursor(), visits))
    cursor.execute("INSERT INTO counters VALUES ('V', 2026, ?)", (visits,))
    cursor.execute("COMMIT")
    cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    connection.close()


def _insert(cursor, table: str, columns: int, rows: Iterator[tuple]) -> None:  # type: ignore[no-untyped-def]
    """Fill the table's first columns; the later ones have their defaults."""
    names_of = [row[1] for row in cursor.execute(f"PRAGMA table_info({table})").fetchall()[:columns]]
    marks = ", ".join("?" * columns)
    while batch := list(islice(rows, _BATCH)):
        cursor.executemany(f"INSERT INTO {table} ({', '.join(names_of)}) VALUES ({marks})", batch)


def _prisoners() -> Iterator[tuple]:
    for at in range(1, _PRISONERS + 1):
        name = f"Specimenov{at}"
        yield at, f"ST-{at:05d}", name, "Specimen", "1980-01-01", "Unit 1", names.fold(f"{name} Specimen")


def _persons(count: int) -> Iterator[tuple]:
    for at in range(1, count + 1):
        surname, birth = f"{_SURNAMES[at % 6]}{at}", f"{1950 + at % 50}-{1 + at % 12:02d}-{1 + at % 28:02d}"
        pin = f"{1 + at % 2}{birth[8:]}{birth[5:7]}{birth[:4]}{at % 100000:05d}"
        key = names.fold(f"{surname} ANNA")
        yield at, surname, "ANNA", "", "", birth, "FM"[at % 2], "UTO", pin, key


def _documents(count: int) -> Iterator[tuple]:
    for at in range(1, count + 1):
        yield at, at, "TD3", "P", "UTO", f"ST{at:07d}", "2035-01-01", ""


def _moments(at: int, visits: int) -> tuple[str, str]:
    arrived = DAY + timedelta(milliseconds=at * 80_000_000 // visits)
    return time_text(arrived), time_text(arrived + timedelta(minutes=45))


def _visits(count: int, persons: int) -> Iterator[tuple]:
    for at in range(1, count + 1):
        arrived, left = _moments(at, count)
        person, number = 1 + at % persons, f"V-2026-{at:06d}"
        yield (
            at, number, person, person, 1 + at % _PRISONERS, "short_term", "spouse", arrived, "bench",
            left, "bench", "completed", "",
        )  # fmt: skip


def _journal(cursor, visits: int) -> Iterator[tuple]:  # type: ignore[no-untyped-def]
    """Entries that tell every row as it lies in the store, so that the store proves as one that was worked at."""
    head = audit.Entry(*cursor.execute("SELECT * FROM journal ORDER BY seq DESC LIMIT 1").fetchone())
    for table in ("prisoners", "persons", "identity_documents"):
        rows = _rows(cursor, table)
        while told := list(islice(rows, _TOLD_AT_ONCE)):
            head = audit.link(head, time_text(DAY), "bench", "store.filled", table, {"rows": told})
            yield astuple(head)
    for row in _rows(cursor, "visits"):
        values = row["values"]
        arrived, _ = _moments(values["id"], visits)
        head = audit.link(head, arrived, "bench", "visit.admitted", values["number"], {"rows": [row]})
        yield astuple(head)


def _rows(cursor, table: str) -> Iterator[dict]:  # type: ignore[no-untyped-def,type-arg]
    """A table's rows as the journal tells them."""
    found = cursor.execute(f"SELECT * FROM {table} ORDER BY id")
    names_of = [column[0] for column in found.description]
    for row in found:
        yield {"table": table, "values": dict(zip(names_of, row, strict=True))}


def percentile(sorted_values: list[float], share: float) -> float:
    """The value below which `share` of the sorted values lie."""
    return sorted_values[min(int(len(sorted_values) * share), len(sorted_values) - 1)]
