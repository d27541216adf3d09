"""Matching visitors against a watchlist: who is missed, who is stopped for nothing, and how long it takes.

The list holds invented people with birth dates, in Cyrillic. Known pairs are the same people as documents and typists
have them: in the other script, with a typing error, names in another order, no patronymic; and birth dates whole, as a
year alone, with day and month changed about, or with one wrong digit. Strangers are other people of the same country.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from benchmarks.invented_names import Named, distortions, invented
from benchmarks.population import DAY, KEY, OFFICER, percentile
from gatepost.db.store import Store
from gatepost.db.store_files import STORE_FILE
from gatepost.desk.authority import Authority
from gatepost.desk.clock import system_clock
from gatepost.desk.sign_in import SignInDesk
from gatepost.desk.watchlists import OpenedWatchlist, WatchlistsDesk
from gatepost.domain.changes import Deed
from gatepost.domain.facility import Facility
from gatepost.domain.people import Person
from gatepost.domain.watchlists import ReadList, WatchEntry, Watchlist

_FIRST_BIRTH, _BIRTH_DAYS = date(1950, 1, 1), 55 * 365


def main() -> None:
    """Print one JSON line."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--entries", type=int, default=20_000)
    words.add_argument("--pairs", type=int, default=5_000)
    words.add_argument("--strangers", type=int, default=5_000)
    asked = words.parse_args()
    rng = random.Random(7)
    listed = [(name, _birth(rng)) for name in invented(asked.entries)]
    entries = tuple(WatchEntry(at, (" ".join(name),), born) for at, (name, born) in enumerate(listed, 1))
    with tempfile.TemporaryDirectory(prefix="gatepost-bench-") as folder:
        store = Store(Path(folder) / STORE_FILE, KEY, create=True)
        with store.changing(Deed.by(OFFICER, "store.created", DAY)) as registers:
            registers.settings.save(Facility("Bench"))
            registers.users.add(OFFICER)
        sign_in = SignInDesk(Path(folder), system_clock)
        desk = WatchlistsDesk(store, OFFICER, system_clock, Authority(sign_in, store))
        started = time.perf_counter()
        opened = OpenedWatchlist("bench.csv", "", ReadList(entries, (), ()))
        desk.load(opened, Watchlist("Bench", "Bench", "Order 1", "2026-01-01"))
        loaded_s = time.perf_counter() - started
        print(f"{asked.entries:,} entries are loaded", file=sys.stderr)
        pairs = _pairs(desk, rng, listed, asked.pairs)
        strangers = _strangers(desk, rng, asked.strangers)
        sign_in.close()
        store.close()
    figures = {"entries": asked.entries, "load_s": round(loaded_s, 1)}
    print(json.dumps({"benchmark": "watchlists"} | figures | pairs | strangers, ensure_ascii=False))


def _pairs(desk: WatchlistsDesk, rng: random.Random, listed: list[tuple[Named, str]], count: int) -> dict[str, object]:
    spellings, births = dict(distortions(rng)), _births(rng)
    ways = [(name, born) for name in spellings for born in births]
    met = {way: [0, 0] for way in ways}
    times = []
    for at in range(count):
        way = ways[at % len(ways)]
        place = rng.randrange(len(listed))
        name, born = listed[place]
        person = _person(spellings[way[0]](name), births[way[1]](born))
        started = time.perf_counter()
        found = desk.matches(person)
        times.append((time.perf_counter() - started) * 1000)
        met[way][0] += any(one.entry.line == place + 1 for one in found)
        met[way][1] += 1
    missed = sum(asked - hits for hits, asked in met.values())

    def share(position: int, of: str) -> float:
        hits, asked = (sum(found[at] for way, found in met.items() if way[position] == of) for at in (0, 1))
        return round(1 - hits / asked, 4)

    times.sort()
    return {
        "known_pairs": count,
        "false_negative_rate": round(missed / count, 4),
        "missed_by_name": {name: share(0, name) for name in spellings},
        "missed_by_birth_date": {born: share(1, born) for born in births},
        "p50_ms": round(percentile(times, 0.5), 1),
        "p95_ms": round(percentile(times, 0.95), 1),
    }


def _strangers(desk: WatchlistsDesk, rng: random.Random, count: int) -> dict[str, object]:
    """Other people with the same stock of names, each with a whole birth date."""
    stopped = 0
    for name in invented(count, seed=99):
        stopped += bool(desk.matches(_person(" ".join(name), _birth(rng))))
    return {"strangers": count, "false_positive_rate": round(stopped / count, 4)}


def _births(rng: random.Random) -> dict[str, Callable[[str], str]]:
    def wrong_digit(born: str) -> str:
        at = rng.choice((3, 9))
        return f"{born[:at]}{(int(born[at]) + 1) % 10}{born[at + 1 :]}"

    def changed_about(born: str) -> str:
        """Only a day up to the twelfth can be taken for a month; another one stays."""
        return f"{born[:5]}{born[8:]}-{born[5:7]}" if born[8:] <= "12" else born

    return {
        "whole": str,
        "year_alone": lambda born: born[:4],
        "day_and_month_changed_about": changed_about,
        "one_wrong_digit": wrong_digit,
    }


def _person(name: str, born: str) -> Person:
    surname, _, given_names = name.partition(" ")
    return Person(surname, given_names, born, "", "")


def _birth(rng: random.Random) -> str:
    return (_FIRST_BIRTH + timedelta(days=rng.randrange(_BIRTH_DAYS))).isoformat()


if __name__ == "__main__":
    main()
