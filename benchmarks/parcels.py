"""Opening the page of parcels and finding one by any number, with 200,000 parcels and 2,000,000 items in the store.

Beside it a bare cursor fetches the same parcel's row with its items, so that the ratio says what the mapping costs.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import islice
from pathlib import Path

from benchmarks.population import DAY, KEY, OFFICER, percentile
from gatepost.db.store import Store
from gatepost.db.store_files import STORE_FILE
from gatepost.db.tables import time_text
from gatepost.desk.authority import Authority
from gatepost.desk.clock import system_clock
from gatepost.desk.parcels import ParcelsDesk
from gatepost.desk.sign_in import SignInDesk
from gatepost.domain.changes import Deed
from gatepost.domain.facility import Facility
from gatepost.domain.parcels import ParcelState

_ITEMS, _OPEN_EVERY, _PRISONERS, _SENDERS = 10, 500, 2_000, 20_000
_ROUNDS, _PAGES, _BATCH = 400, 30, 20_000


def main() -> None:
    """Print one JSON line."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--parcels", type=int, default=200_000)
    count = words.parse_args().parcels
    with tempfile.TemporaryDirectory(prefix="gatepost-bench-") as folder:
        store = Store(Path(folder) / STORE_FILE, KEY, create=True)
        with store.changing(Deed.by(OFFICER, "store.created", DAY)) as registers:
            registers.settings.save(Facility("Bench"))
            registers.users.add(OFFICER)
        print(f"filling a store with {count:,} parcels …", file=sys.stderr)
        _fill(store, count)
        sign_in = SignInDesk(Path(folder), system_clock)
        desk = ParcelsDesk(store, OFFICER, system_clock, Authority(sign_in, store))
        figures = _figures(store, desk, count)
        sign_in.close()
        store.close()
    print(json.dumps({"benchmark": "parcels", "parcels": count, "items": count * _ITEMS} | figures))


def _figures(store: Store, desk: ParcelsDesk, count: int) -> dict[str, object]:
    rng = random.Random(1)
    numbers: dict[str, Callable[[int], str]] = {
        "own": lambda at: f"P-2026-{at:06d}",
        "postal": lambda at: f"POST{at:08d}",
        "act": lambda at: f"A-2026-{at:06d}",
        "sender_document": lambda at: f"D{at % _SENDERS + 1:07d}",
        "prisoner": lambda at: f"ST-{at % _PRISONERS + 1:05d}",
    }
    found = {name: sorted(_timed(desk, number, rng, count) for _ in range(_ROUNDS)) for name, number in numbers.items()}
    connection = store._engine.raw_connection()
    bare = sorted(_bare(connection.cursor(), f"P-2026-{rng.randint(1, count):06d}") for _ in range(_ROUNDS))
    connection.close()
    pages = sorted(_page(desk) for _ in range(_PAGES))
    return {
        "opening_the_page_p95_ms": round(percentile(pages, 0.95), 1),
        "asked_for_page_ms": 100,
        "find_p95_ms": {name: round(percentile(times, 0.95), 2) for name, times in found.items()},
        "asked_for_find_p95_ms": 5,
        "bare_cursor_p95_ms": round(percentile(bare, 0.95), 2),
        "ratio_p95_own": round(percentile(found["own"], 0.95) / percentile(bare, 0.95), 1),
    }


def _timed(desk: ParcelsDesk, number: Callable[[int], str], rng: random.Random, count: int) -> float:
    text = number(rng.randint(1, count))
    started = time.perf_counter()
    found = desk.find(text)
    took = (time.perf_counter() - started) * 1000
    assert found, text
    return took


def _bare(cursor, number: str) -> float:  # type: ignore[no-untyped-def]
    started = time.perf_counter()
    row = cursor.execute("SELECT * FROM parcels WHERE number = ?", (number,)).fetchone()
    cursor.execute("SELECT * FROM parcel_items WHERE parcel_id = ?", (row[0],)).fetchall()
    return (time.perf_counter() - started) * 1000


def _page(desk: ParcelsDesk) -> float:
    """What the page asks when it is opened: the counts and the list of what is to be inspected."""
    started = time.perf_counter()
    desk.open_counts()
    desk.standing(ParcelState.RECEIVED)
    return (time.perf_counter() - started) * 1000


def _fill(store: Store, count: int) -> None:
    """Nearly all were handed over; one in `_OPEN_EVERY` waits, which leaves a full store room."""
    connection = store._engine.raw_connection()
    cursor = connection.cursor()
    cursor.execute("BEGIN IMMEDIATE")
    _insert(cursor, "prisoners", ("id", "register_number", "surname", "given_names", "birth_date", "unit", "search_key",
                                  "regime", "conditions", "status"), _prisoners())  # fmt: skip
    _insert(cursor, "persons", ("id", "surname", "given_names", "surname_cyrillic", "given_names_cyrillic",
                                "birth_date", "sex", "nationality", "pin", "search_key"), _persons())  # fmt: skip
    _insert(cursor, "identity_documents", ("id", "person_id", "format", "code", "issuer", "number", "expiry_date",
                                           "mrz"), _papers())  # fmt: skip
    _insert(cursor, "senders", ("id", "name", "address", "person_id", "search_key"), _senders())
    _insert(cursor, "parcels", ("id", "number", "kind", "prisoner_id", "sender_id", "identity_document_id",
                                "postal_number", "received_at", "received_by", "grams", "state", "counts", "place",
                                "expires_on", "check_due", "note", "exceptions", "authorised_by", "authorised_reason",
                                "annulled_by", "annulled_with", "annulment_reason"), _parcels(count))  # fmt: skip
    _insert(cursor, "parcel_items", ("parcel_id", "place_in_list", "code", "name", "unit", "amount", "found", "state",
                                     "reasons", "remark"), _items(count))  # fmt: skip
    _insert(cursor, "parcel_steps", ("parcel_id", "to_state", "at", "by", "places", "reason", "act", "people"),
            _steps(count))  # fmt: skip
    cursor.execute("COMMIT")
    cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    connection.close()


def _insert(cursor, table: str, columns: tuple[str, ...], rows: Iterator[tuple]) -> None:  # type: ignore[no-untyped-def]
    marks = ", ".join("?" * len(columns))
    while batch := list(islice(rows, _BATCH)):
        cursor.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", batch)


def _state(at: int) -> str:
    return ("received", "inspected", "stored", "refused")[at // _OPEN_EVERY % 4] if at % _OPEN_EVERY == 0 else (
        "handed_over"
    )  # fmt: skip


def _prisoners() -> Iterator[tuple]:
    for at in range(1, _PRISONERS + 1):
        yield at, f"ST-{at:05d}", f"SPECIMENOV{at}", "SPECIMEN", "1980-01-01", "Unit 1", f"spasamanav{at}", "", "", ""


def _persons() -> Iterator[tuple]:
    for at in range(1, _SENDERS + 1):
        yield at, f"SENDER{at}", "ANNA", "", "", "1970-01-01", "F", "KGZ", "", f"sandar{at} ana"


def _papers() -> Iterator[tuple]:
    for at in range(1, _SENDERS + 1):
        yield at, at, "TD3", "P", "KGZ", f"D{at:07d}", "2035-01-01", ""


def _senders() -> Iterator[tuple]:
    for at in range(1, _SENDERS + 1):
        yield at, f"SENDER{at} ANNA", "", at, f"sandar{at} ana"


def _parcels(count: int) -> Iterator[tuple]:
    for at in range(1, count + 1):
        when = time_text(DAY - timedelta(minutes=count - at))
        yield (
            *(at, f"P-2026-{at:06d}", "parcel", at % _PRISONERS + 1, at % _SENDERS + 1, at % _SENDERS + 1),
            *(f"POST{at:08d}", when, "bench", 900, _state(at), 1, "", "", 0, "", "", "", "", "", "", ""),
        )


def _items(count: int) -> Iterator[tuple]:
    for at in range(1, count + 1):
        for place in range(1, _ITEMS + 1):
            yield at, place, "tea", "Tea", "gram", 500, 500, _state(at), "", ""


def _steps(count: int) -> Iterator[tuple]:
    for at in range(1, count + 1):
        when = time_text(DAY - timedelta(minutes=count - at))
        yield at, "handed_over", when, "bench", "1 2 3 4 5 6 7 8 9 10", "", f"A-2026-{at:06d}", "SPECIMENOV"


if __name__ == "__main__":
    main()
