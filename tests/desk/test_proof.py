"""Proof: whoever has the key and changes anything behind the journal's back is found, and what he changed is named."""

from __future__ import annotations

import json
import random
import shutil
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest
from sqlcipher3 import dbapi2

from gatepost.db import audit, proof
from gatepost.db.keys import KeyFile
from gatepost.db.store import Store
from gatepost.db.store_files import STORE_FILE
from gatepost.db.tables import Base
from gatepost.domain.changes import Deed
from gatepost.domain.errors import Cancelled, StoreDamaged
from gatepost.domain.incidents import FoundItem, Incident, Measure
from gatepost.domain.proof import CheckKind, Found
from gatepost.domain.proof_errors import SealMistyped
from gatepost.domain.visits import Outcome
from tests.conftest import BROKEN_ON_PURPOSE, LOGIN, NOON, PASSWORD
from tests.desk.test_parcels import receive
from tests.desk.test_visitors import OTHER, OTHER_DOCUMENT, visited
from tests.desk.test_visits import admission
from tests.faults import times

TODAY = NOON.date()
TAMPERINGS = times(120, 1_000)
_KINDS = ("edit", "delete", "swap", "insert", "truncate", "edit_journal", "delete_entry", "swap_entries", "cut_journal")


@pytest.fixture
def busy(counters, clock):
    """A store with something in most registers."""
    for number in range(4):
        given = replace(admission(counters), note=f"note {number}", portrait=b"\xff\xd8 face")
        visit = counters.visits.admit(given).value
        counters.visits.check_out(visit.number, Outcome.COMPLETED)
        clock.move(hours=1)
    item = FoundItem("Telephone", "1", "shoe", Measure.SEIZED)
    incident = Incident(visit.person, visit.document, clock.now, (item,), ("A. Witness",), photos=(b"\xff\xd8 photo",))
    counters.incidents.write(incident)
    receive(counters)
    visited(counters, OTHER, OTHER_DOCUMENT)
    counters.shifts.open(["A. Officer"])
    return counters


class _Place(NamedTuple):
    """Where something is tampered with: a table with its columns, and how many entries the journal has."""

    rng: random.Random
    table: str
    columns: list[str]
    count: int


class Mallory:
    """Has the key: opens the file, takes the triggers away, and changes what he likes."""

    def __init__(self, file: Path, key: bytes) -> None:
        self.connection = dbapi2.connect(str(file), isolation_level=None)
        self.connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        names = self.rows("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        for (name,) in names:
            self.connection.execute(f'DROP TRIGGER "{name}"')

    def rows(self, sql: str) -> list[tuple]:
        return self.connection.execute(sql).fetchall()

    def tables(self) -> list[str]:
        """Journaled tables that have rows."""
        names = [one.name for one in Base.metadata.sorted_tables if one.name not in proof._NOT_JOURNALED]
        return [name for name in names if self.rows(f'SELECT 1 FROM "{name}" LIMIT 1')]

    def tamper(self, rng: random.Random, kind: str) -> str:
        """Do one thing; what was done, or nothing where it changed nothing."""
        table = rng.choice(self.tables())
        columns = [row[1] for row in self.rows(f'PRAGMA table_info("{table}")')]
        count = self.rows("SELECT max(seq) FROM journal")[0][0]
        before = self.state()
        try:
            self.connection.execute("PRAGMA foreign_keys = OFF")
            getattr(self, kind)(_Place(rng, table, columns, count))
        except dbapi2.IntegrityError:
            return ""  # the schema itself forbids it
        return f"{kind} {table}" if self.state() != before else ""

    def state(self) -> dict[str, list[tuple]]:
        names = [*(one.name for one in Base.metadata.sorted_tables if one.name not in proof._NOT_JOURNALED), "journal"]
        return {name: self.rows(f'SELECT rowid, * FROM "{name}" ORDER BY rowid') for name in names}

    def edit(self, at):
        column = at.rng.choice(at.columns)
        value = at.rng.choice(["", "Mallory", 7, None, "2026-11-24T06:00:00.000Z", b"\xff"])
        self.connection.execute(f'UPDATE "{at.table}" SET "{column}" = ? WHERE rowid = {self.any_row(at)}', (value,))

    def delete(self, at):
        self.connection.execute(f'DELETE FROM "{at.table}" WHERE rowid = {self.any_row(at)}')

    def swap(self, at):
        one, other = self.any_row(at), self.any_row(at)
        column = at.rng.choice(at.columns[1:])
        for row, source in ((one, other), (other, one)):
            value = self.rows(f'SELECT "{column}" FROM "{at.table}" WHERE rowid = {source}')[0][0]
            self.connection.execute(f'UPDATE "{at.table}" SET "{column}" = ? WHERE rowid = {row}', (value,))

    def insert(self, at):
        values = list(self.rows(f'SELECT * FROM "{at.table}" WHERE rowid = {self.any_row(at)}')[0])
        values = [9_000 + at.rng.randint(1, 99) if isinstance(one, int) else f"{one} forged" for one in values]
        self.connection.execute(f'INSERT INTO "{at.table}" VALUES ({", ".join("?" * len(values))})', values)

    def truncate(self, at):
        self.connection.execute(f'DELETE FROM "{at.table}"')

    def edit_journal(self, at):
        column = at.rng.choice(["at", "actor", "deed", "subject", "details", "previous_hash", "hash"])
        self.connection.execute(f"UPDATE journal SET {column} = ? WHERE seq = ?", ("{}", at.rng.randint(1, at.count)))

    def delete_entry(self, at):
        self.connection.execute("DELETE FROM journal WHERE seq = ?", (at.rng.randint(1, at.count),))

    def swap_entries(self, at):
        one, other = at.rng.randint(1, at.count), at.rng.randint(1, at.count)
        for old, new in ((one, -1), (other, one), (-1, other)):
            self.connection.execute("UPDATE journal SET seq = ? WHERE seq = ?", (new, old))

    def cut_journal(self, at):
        self.connection.execute("DELETE FROM journal WHERE seq > ?", (at.rng.randint(1, at.count - 1),))

    def any_row(self, at: _Place) -> int:
        return at.rng.choice([row[0] for row in self.rows(f'SELECT rowid FROM "{at.table}"')])


def key_of(folder: Path) -> bytes:
    key = KeyFile.load(folder).unlock(LOGIN, PASSWORD)
    assert key is not None
    return key


def test_tampering_in_any_random_way_is_found(busy, folder, tmp_path):
    seal = busy.proof.seal(TODAY)
    busy.close()
    key, rng, done = key_of(folder), random.Random(7), 0
    kinds: dict[str, int] = dict.fromkeys(_KINDS, 0)
    while done < TAMPERINGS:
        file = Path(shutil.copy(folder / STORE_FILE, tmp_path / f"{done % 2}.db"))
        kind = _KINDS[done % len(_KINDS)]
        mallory = Mallory(file, key)
        with closing(mallory.connection):
            did = mallory.tamper(rng, kind)
        if not did:
            continue
        store = Store(file, key)
        found = store.prove([seal]).findings
        store.close()
        assert found, did
        kinds[kind] += 1
        done += 1
    assert all(kinds.values())
    print(f"{done} ways of tampering, all found: {kinds}")


@pytest.fixture
def mallory(busy, folder):
    (folder / BROKEN_ON_PURPOSE).touch()
    mallory = Mallory(folder / STORE_FILE, key_of(folder))
    yield mallory
    mallory.connection.close()


@pytest.mark.parametrize(
    ("sql", "told"),
    [
        ("UPDATE visits SET note = 'x' WHERE id = 1", "visits 1 was changed behind the journal’s back: entry 5"),
        ("UPDATE portraits SET jpeg = x'00' WHERE visit_id = 1", "portraits 1 was changed"),
        ("UPDATE settings SET value = '0' WHERE name = 'csv_delimiter'", "settings csv_delimiter was changed"),
        ("DELETE FROM found_items", "found_items 1/1 is missing"),
        ("INSERT INTO settings VALUES ('door', '1')", "settings door was put in behind the journal’s back"),
        ("UPDATE counters SET last = 9 WHERE register = 'V'", "Number V-2026-000006 is missing, and"),
        ("UPDATE counters SET last = 1 WHERE register = 'V'", "The counter of V-2026 stands at 1, and the last"),
        ("DELETE FROM counters WHERE register = 'P'", "The counter of P-2026 stands at 0"),
        ("UPDATE journal SET actor = 'x' WHERE seq = 3", "The journal is broken at entry 3: its content"),
        ("INSERT INTO journal_redactions VALUES (2, 3)", "Entry 2 is said to have lost names, and no entry says why."),
        ("UPDATE visits SET person_id = 99 WHERE id = 1", "The file is damaged: ('visits', 1, 'persons'"),
    ],
)  # fmt: skip
def test_what_was_changed_is_named(busy, mallory, sql, told):
    mallory.connection.execute(sql)
    assert any(str(finding).startswith(told) for finding in busy.proof.check().findings), [
        str(one) for one in busy.proof.check().findings
    ]


def test_the_columns_that_were_changed_are_named(busy, mallory):
    mallory.connection.execute("UPDATE visits SET note = 'x', relation = 'friend' WHERE id = 2")
    (finding,) = busy.proof.check().findings
    assert (finding.kind, finding.facts["columns"]) == (Found.CHANGED, "relation, note")


@pytest.mark.parametrize(
    "details",
    [
        *("not even JSON", "[]", '{"rows": 1}', '{"rows": [1, {"table": "none", "values": {}}, {"table": "visits"}]}'),
        *('{"moved": [{"table": 1, "values": {}}], "batches": "x"}', '{"batches": [1, {}, {"table": "visits"}]}'),
        '{"batches": [{"table": "visits", "column": "none", "of": 1}]}',
        '{"batches": [{"table": "visits", "column": "id", "of": "1"}]}',
        '{"batches": [{"table": "visits", "column": "id", "of": 1}]}',
    ],
)
def test_an_entry_with_nonsense_in_it_is_named_and_stops_nothing(busy, mallory, details):
    mallory.connection.execute("UPDATE journal SET details = ? WHERE seq = 4", (details,))
    told = [str(finding) for finding in busy.proof.check().findings]
    assert any(one.startswith("The journal is broken at entry 4: its content") for one in told), told


@pytest.mark.parametrize("column", ["at", "actor", "deed", "subject", "details"])
def test_bytes_where_a_text_belongs_are_named_and_stop_nothing(busy, mallory, column):
    mallory.connection.execute(f"UPDATE journal SET {column} = x'fe00ff' WHERE seq = 4")
    told = [str(finding) for finding in busy.proof.check().findings]
    assert any(one.startswith("The journal is broken at entry 4: its content") for one in told), told


def test_a_text_that_is_none_is_told_as_damage(busy, mallory):
    mallory.connection.execute("UPDATE journal SET details = CAST(x'fe00ff' AS TEXT) WHERE seq = 4")
    with pytest.raises(StoreDamaged):
        busy.proof.check()


def test_an_honest_store_holds_and_says_how_much_was_looked_at(busy):
    checked = busy.proof.check([busy.proof.seal(TODAY).text])
    assert checked.holds
    assert [check.kind for check in checked.checks] == list(CheckKind)
    looked_at = {check.kind: check.looked_at for check in checked.checks}
    assert looked_at[CheckKind.SEALS] == 1
    assert looked_at[CheckKind.NUMBERS] >= 8
    assert looked_at[CheckKind.ROWS] > 30


def test_a_check_can_be_given_up(busy):
    def cancel(count: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        busy.proof.check((), cancel)


# --- seals -----------------------------------------------------------------------------------------------------------


def test_a_rewritten_history_is_found_by_the_seal_alone(busy, mallory, folder):
    """Whoever has the key can forge a whole chain; the signed sheet then says otherwise."""
    seal = busy.proof.seal(TODAY).text
    honest = mallory.rows("SELECT * FROM journal ORDER BY seq")
    mallory.connection.execute("DELETE FROM journal")
    previous = None
    for _, at, actor, deed, subject, details, _, _ in honest:
        forged = "somebody else" if actor == LOGIN else actor
        previous = audit.link(previous, at, forged, deed, subject, json.loads(details))
        values = tuple(vars(previous).values())
        mallory.connection.execute("INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?)", values)
    assert busy.proof.check().holds
    findings = busy.proof.check([seal]).findings
    assert [one.kind for one in findings] == [Found.SEAL_OTHER]
    assert "These records are not those of that day" in str(findings[0])


def test_what_was_lost_after_an_older_backup_was_put_back_is_told_by_the_seal(busy, folder, clock):
    key = key_of(folder)
    busy.close()
    shutil.copy(folder / STORE_FILE, folder / "older.db")
    store = Store(folder / STORE_FILE, key)
    store.close()
    newer = Store(folder / STORE_FILE, key)
    with newer.changing(Deed("something", LOGIN, clock.now)):
        pass
    seal = replace(newer.seal(TODAY), numbers=newer.seal(TODAY).numbers | {("V", 2026): 99})
    newer.close()
    older = Store(folder / "older.db", key)
    found = older.prove([seal]).findings
    older.close()
    assert [one.kind for one in found] == [Found.SEAL_BEYOND, Found.SEAL_NUMBER]
    assert "what came after was lost, or taken out" in str(found[0])
    assert "names V-2026-000099 as given out, and the last one here is 5" in str(found[1])


def test_a_seal_that_was_not_typed_rightly_is_said_before_anything_is_checked(busy):
    text = busy.proof.seal(TODAY).text
    with pytest.raises(SealMistyped):
        busy.proof.check([text[:-1] + ("0" if text[-1] != "0" else "1")])


def test_earlier_seals_hold_as_the_store_goes_on(busy, clock):
    seals = []
    for _ in range(3):
        seals.append(busy.proof.seal(TODAY).text)
        clock.move(days=1)
        visited(busy)
    assert busy.proof.check(seals).holds
