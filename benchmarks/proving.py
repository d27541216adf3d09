"""`gatepost verify` over a million visits: how long the whole proof takes, beside a bare cursor over the same rows.

The bare cursor reads the journal and the records once, and hashes each entry's text with SHA-256: no proof can do less.
"""

from __future__ import annotations

import hashlib
import json
import resource
import time

from benchmarks.population import populated, wanted_visits
from gatepost.db.store import Store

_RECORDS = ("prisoners", "persons", "identity_documents", "visits")


def main() -> None:
    """Print one JSON line."""
    visits = wanted_visits(__doc__ or "")
    with populated(visits) as store:
        bare_s = _bare(store)
        began = time.perf_counter()
        proof = store.prove([])
        took_s = time.perf_counter() - began
        size = store.path.stat().st_size
    print(json.dumps({
        "benchmark": "proving", "visits": visits, "entries": proof.entries, "holds": proof.holds,
        "store_mb": size // 1_000_000, "proof_s": round(took_s, 1), "bare_cursor_s": round(bare_s, 1),
        "ratio": round(took_s / bare_s, 2), "entries_a_second": round(proof.entries / took_s),
        "peak_memory_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 // 1_000_000,
    }))  # fmt: skip


def _bare(store: Store) -> float:
    began = time.perf_counter()
    connection = store._engine.raw_connection()
    cursor = connection.cursor()
    for (details,) in cursor.execute("SELECT details FROM journal ORDER BY seq"):
        hashlib.sha256(details.encode()).hexdigest()
    for table in _RECORDS:
        for _ in cursor.execute(f"SELECT * FROM {table}"):
            pass
    connection.close()
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
