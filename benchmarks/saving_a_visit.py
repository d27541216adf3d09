"""Saving a visit, audit included, fully synchronous, with a million visits in the store.

Beside it a bare cursor writes the same rows (person, document, visit, counter, journal entry) in one transaction on
the same store, so that the ratio says what the desk, the mapping and the journal cost on this machine.
"""

from __future__ import annotations

import json
import secrets
import time
from datetime import date, timedelta

from benchmarks.population import DAY, OFFICER, percentile, populated, wanted_visits
from gatepost.db.store import Store
from gatepost.desk.arrivals import ArrivalsDesk, Arriving
from gatepost.desk.authority import Authority
from gatepost.desk.clock import system_clock
from gatepost.desk.sign_in import SignInDesk
from gatepost.desk.visits import VisitsDesk
from gatepost.domain.reading import DocumentFormat
from gatepost.domain.visits import Admission, Relation, VisitKind
from gatepost.scan.document import to_reading
from gatepost.scan.mrz import MrzDocument, format_mrz, parse

ROUNDS = 400


def main() -> None:
    """Print one JSON line."""
    visits = wanted_visits(__doc__ or "")
    with populated(visits) as store:
        ours, bare = [], []
        sign_in = SignInDesk(store.path.parent, system_clock)
        authority = Authority(sign_in, store)
        for at in range(ROUNDS):  # in turns, so that both meet the same disk
            ours.append(_save(store, authority, at))
            bare.append(_save_bare(store, at))
        sign_in.close()
    ours.sort()
    bare.sort()
    figures = {
        "benchmark": "saving_a_visit",
        "visits": visits,
        "rounds": ROUNDS,
        "p50_ms": round(percentile(ours, 0.5), 2),
        "p95_ms": round(percentile(ours, 0.95), 2),
        "bare_cursor_p50_ms": round(percentile(bare, 0.5), 2),
        "bare_cursor_p95_ms": round(percentile(bare, 0.95), 2),
        "ratio_p50": round(percentile(ours, 0.5) / percentile(bare, 0.5), 2),
        "ratio_p95": round(percentile(ours, 0.95) / percentile(bare, 0.95), 2),
        "target_p95_ms": 10,
    }
    print(json.dumps(figures))


def _save(store: Store, authority: Authority, at: int) -> float:
    now = DAY + timedelta(days=1, seconds=at)
    birth = (date(1950, 1, 1) + timedelta(days=at)).strftime("%y%m%d")  # a stranger every time
    lines = format_mrz(
        MrzDocument(DocumentFormat.TD3, "P", "UTO", "NEWCOMER", "ANNA", f"N{at:08d}", "UTO", birth, "F", "350101")
    )
    reading = to_reading(parse(lines), date(2026, 11, 25))
    arriving = ArrivalsDesk(store, lambda: now).receive(reading)
    assert isinstance(arriving, Arriving)
    admission = Admission(arriving.person, arriving.document, 1, VisitKind.SHORT_TERM, Relation.SPOUSE, reading)
    desk = VisitsDesk(store, OFFICER, lambda: now, authority)
    started = time.perf_counter()
    desk.admit(admission)
    return (time.perf_counter() - started) * 1000


def _save_bare(store: Store, at: int) -> float:
    connection = store._engine.raw_connection()
    cursor = connection.cursor()
    name, details = secrets.token_hex(8), "x" * 1_500  # as long as a journal entry's details
    started = time.perf_counter()
    cursor.execute("BEGIN IMMEDIATE")
    person = cursor.execute(
        "INSERT INTO persons (surname, given_names, surname_cyrillic, given_names_cyrillic, birth_date, sex,"
        " nationality, pin, search_key) VALUES (?, 'A', '', '', '1980-01-01', 'F', 'UTO', '', ?) RETURNING id",
        (name, name),
    ).fetchone()[0]
    document = cursor.execute(
        "INSERT INTO identity_documents VALUES (NULL, ?, 'TD3', 'P', 'UTO', ?, '2035-01-01', '') RETURNING id",
        (person, name),
    ).fetchone()[0]
    last = cursor.execute("UPDATE counters SET last = last + 1 RETURNING last").fetchone()[0]
    cursor.execute(
        "INSERT INTO visits (number, person_id, identity_document_id, prisoner_id, kind, relation, arrived_at,"
        " admitted_by, checked_out_by, outcome, note)"
        " VALUES (?, ?, ?, 1, 'short_term', 'spouse', ?, 'bench', '', '', '')",
        (f"V-2026-{last:06d}", person, document, f"2026-11-25T00:00:{at:09d}"),
    )
    cursor.execute(
        "INSERT INTO journal SELECT max(seq) + 1, 't', 'bench', 'bare', ?, ?, hash, 'h' FROM journal"
        " WHERE seq = (SELECT max(seq) FROM journal)",
        (name, details),
    )
    cursor.execute("COMMIT")
    took = (time.perf_counter() - started) * 1000
    connection.close()
    return took


if __name__ == "__main__":
    main()
