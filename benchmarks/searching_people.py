"""Searching persons by name in the encrypted store: the time from a key press to rows, and who is found.

Names are made of syllables, as many different ones as a country has; queries are typed letter by letter, clean and with
a typing error, in either script; then 10,000 queries are distorted (one or two errors, the other script, swapped names,
a missing patronymic) and the right person, or somebody of the same surname and given name, must stand among the first
five. Beside it, on the same store, plain `LIKE`
over the names and rapidfuzz over all of them in memory.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import islice
from pathlib import Path

from rapidfuzz import fuzz, process

from benchmarks.invented_names import Named, distortions, invented, misspelt, swapped_letters
from benchmarks.population import DAY, KEY, OFFICER, percentile
from gatepost.db import name_index
from gatepost.db.engine import WRITES
from gatepost.db.store import Store
from gatepost.db.store_files import STORE_FILE
from gatepost.desk.clock import system_clock
from gatepost.desk.people import PeopleDesk
from gatepost.domain import names
from gatepost.domain.changes import Deed
from gatepost.domain.facility import Facility

_ROUNDS, _SLOW_ROUNDS, _BATCH, _AMONG = 500, 20, 20_000, 5


def main() -> None:
    """Print one JSON line."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--persons", type=int, default=1_000_000)
    words.add_argument("--queries", type=int, default=10_000)
    asked = words.parse_args()
    with tempfile.TemporaryDirectory(prefix="gatepost-bench-") as folder:
        store = Store(Path(folder) / STORE_FILE, KEY, create=True)
        with store.changing(Deed.by(OFFICER, "store.created", DAY)) as registers:
            registers.settings.save(Facility("Bench"))
            registers.users.add(OFFICER)
        people = invented(asked.persons)
        print(f"filling a store with {len(people):,} persons …", file=sys.stderr)
        indexed_s = _fill(store, people)
        desk = PeopleDesk(store, OFFICER, system_clock)
        figures = {"index_s": round(indexed_s, 1), "store_mb": store.path.stat().st_size // 1_000_000}
        figures |= _times(store, desk, people) | _found(desk, people, asked.queries)
        store.close()
    print(json.dumps({"benchmark": "searching_people", "persons": len(people)} | figures, ensure_ascii=False))


def _fill(store: Store, people: list[Named]) -> float:
    rows = (
        (
            at,
            names.to_latin(surname),
            names.to_latin(f"{given} {father}"),
            "",
            "",
            f"{1950 + at % 50}-01-01",
            "M",
            "KGZ",
            "",
            "",
        )
        for at, (surname, given, father) in enumerate(people, 1)
    )
    connection = store._engine.raw_connection()
    cursor = connection.cursor()
    cursor.execute("BEGIN IMMEDIATE")
    marks = ", ".join("?" * 10)
    while batch := list(islice(rows, _BATCH)):
        cursor.executemany(
            "INSERT INTO persons (id, surname, given_names, surname_cyrillic, given_names_cyrillic, birth_date, sex, "
            f"nationality, pin, search_key) VALUES ({marks})", batch
        )  # fmt: skip
    cursor.execute("COMMIT")
    connection.close()
    started = time.perf_counter()
    with store._engine.execution_options(**{WRITES: True}).begin() as writing:
        name_index.rebuild(writing)
    took = time.perf_counter() - started
    with store._engine.connect() as folding:
        folding.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return took


# --- times -----------------------------------------------------------------------------------------------------------


def _times(store: Store, desk: PeopleDesk, people: list[Named]) -> dict[str, object]:
    rng = random.Random(2)
    kinds: dict[str, Callable[[str], str]] = {
        "latin": names.to_latin,
        "cyrillic": str,
        "latin_error": lambda typed: misspelt(rng, names.to_latin(typed), 1),
        "cyrillic_error": lambda typed: swapped_letters(rng, typed),
    }
    measured = {
        name: sorted(_timed(desk.find_visitors, _typed(rng, people, spelled)) for _ in range(_ROUNDS))
        for name, spelled in kinds.items()
    }
    connection = store._engine.raw_connection()
    like = sorted(
        _timed(lambda q: connection.execute(
            "SELECT id FROM persons WHERE surname || ' ' || given_names LIKE ? LIMIT 20", (f"%{q}%",)
        ).fetchall(), names.to_latin(rng.choice(people)[0])) for _ in range(_SLOW_ROUNDS)
    )  # fmt: skip
    connection.close()
    everybody = [names.to_latin(" ".join(one)) for one in people]
    fuzzy = sorted(
        _timed(lambda q: process.extract(q, everybody, scorer=fuzz.token_set_ratio, limit=20),
               misspelt(rng, names.to_latin(rng.choice(people)[0]), 1)) for _ in range(3)
    )  # fmt: skip
    return {
        "asked_for_p95_ms": 5,
        "p50_ms": {name: round(percentile(times, 0.5), 2) for name, times in measured.items()},
        "p95_ms": {name: round(percentile(times, 0.95), 2) for name, times in measured.items()},
        "like_p95_ms": round(percentile(like, 0.95), 1),
        "rapidfuzz_over_everything_ms": round(fuzzy[1], 1),
    }


def _typed(rng: random.Random, people: list[Named], spelled: Callable[[str], str]) -> str:
    """The first 3 to 20 letters of somebody's name, as they stand while it is typed."""
    surname, given, _ = rng.choice(people)
    return spelled(f"{surname} {given}"[: rng.randint(3, 20)])


def _timed(find: Callable[[str], object], query: str) -> float:
    started = time.perf_counter()
    find(query)
    return (time.perf_counter() - started) * 1000


# --- who is found ----------------------------------------------------------------------------------------------------


def _found(desk: PeopleDesk, people: list[Named], count: int) -> dict[str, object]:
    rng = random.Random(3)
    kinds = dict(distortions(rng))
    hits = {name: [0, 0] for name in kinds}
    exact = 0
    for at in range(count):
        name = list(kinds)[at % len(kinds)]
        place = rng.randrange(len(people))
        query = kinds[name](people[place])
        first = [one.id for one in desk.find_visitors(query)[:_AMONG]]
        hits[name][0] += any(people[found - 1][:2] == people[place][:2] for found in first)
        exact += place + 1 in first
        hits[name][1] += 1
    total = sum(hit for hit, _ in hits.values())
    return {
        "queries": count,
        "asked_for_in_first_five": 0.99,
        "in_first_five": round(total / count, 4),
        "and_no_namesake_in_their_place": round(exact / count, 4),
        "by_distortion": {name: round(hit / asked, 4) for name, (hit, asked) in hits.items() if asked},
    }


if __name__ == "__main__":
    main()
