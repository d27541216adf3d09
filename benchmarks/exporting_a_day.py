"""The end-of-day CSV of a million rows, beside a bare cursor loop into Python's csv writer in the same run."""

from __future__ import annotations

import csv
import json
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median

from benchmarks.population import DAY, OFFICER, populated, wanted_visits
from gatepost.db.store import Store
from gatepost.desk.end_of_day import EndOfDayDesk

ROUNDS = 3
REGISTER_DAY = date(2026, 11, 24)
_BARE = """
SELECT v.number, v.arrived_at, v.left_at, v.outcome, v.kind, p.surname, p.given_names, p.surname_cyrillic,
       p.given_names_cyrillic, p.birth_date, p.sex, p.nationality, p.pin, d.format, d.issuer, d.number, d.expiry_date,
       w.register_number, w.surname, w.given_names, v.relation, v.admitted_by, v.checked_out_by, v.note,
       v.party, v.allowed_until, v.exceptions, v.authorised_by, v.authorised_reason, v.permission, v.badge, v.locker,
       v.search_result, v.annulled_at, v.annulled_by, v.annulled_with, v.annulment_reason, v.searched_by, v.papers,
       v.shift, v.form, v.entered_at
FROM visits v JOIN persons p ON p.id = v.person_id JOIN identity_documents d ON d.id = v.identity_document_id
JOIN prisoners w ON w.id = v.prisoner_id
WHERE v.arrived_at >= ? AND v.arrived_at < ? ORDER BY v.arrived_at, v.id
"""


def main() -> None:
    """Print one JSON line."""
    visits = wanted_visits(__doc__ or "")
    with populated(visits) as store, tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "day.csv"
        pairs = [(_timed(lambda: _bare(store, target)), _timed(lambda: _export(store, target))) for _ in range(ROUNDS)]
        peak = _peak_mib(lambda: _export(store, target))
        rows = _export(store, target)
    figures = {
        "benchmark": "exporting_a_day",
        "visits": visits,
        "rows": rows,
        "rounds": ROUNDS,
        "export_s": round(median(own for _, own in pairs), 2),
        "bare_cursor_s": round(median(base for base, _ in pairs), 2),
        "ratio": round(median(own / base for base, own in pairs), 2),
        "ratio_worst": round(max(own / base for base, own in pairs), 2),
        "python_memory_peak_mib": round(peak, 1),
        "target_ratio": 2,
    }
    print(json.dumps(figures))


def _export(store: Store, target: Path) -> int:
    return EndOfDayDesk(store, OFFICER, lambda: DAY).export_day(REGISTER_DAY, target).rows


def _bare(store: Store, target: Path) -> None:
    connection = store._engine.raw_connection()
    cursor = connection.cursor()
    with target.open("w", newline="", encoding="utf-8-sig") as file:
        writer = csv.writer(file, delimiter=";")
        for row in cursor.execute(_BARE, ("2026-11-23T18:00:00.000Z", "2026-11-24T18:00:00.000Z")):
            writer.writerow(row)
    connection.close()


def _timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _peak_mib(work: Callable[[], object]) -> float:
    tracemalloc.start()
    work()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak / 2**20


if __name__ == "__main__":
    main()
