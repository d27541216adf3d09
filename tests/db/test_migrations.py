"""Every revision up with data in it; models and migrations agree."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from gatepost.db import backup
from gatepost.db.engine import open_engine
from gatepost.db.store import Store
from gatepost.db.tables import HEAD_REVISION, Base
from gatepost.domain.backup_errors import BackupNotWritable
from gatepost.domain.backups import BackupReason
from gatepost.host import shipped

KEY = bytes(range(32))
DATA = Path(__file__).parent / "revisions"


def script() -> ScriptDirectory:
    config = Config()
    config.set_main_option("script_location", shipped("migrations").as_posix())
    return ScriptDirectory.from_config(config)


def revisions() -> list[str]:
    return [one.revision for one in reversed(list(script().walk_revisions()))]


def test_the_program_knows_the_newest_revision():
    assert revisions()[-1] == HEAD_REVISION == script().get_current_head()


@pytest.mark.parametrize("revision", revisions())
def test_a_store_of_every_revision_is_brought_up_with_its_data(tmp_path, revision):
    """`revisions/NNNN.db` is a store of invented people as that revision's program left it, under the key above."""
    kept = DATA / f"{revision}.db"
    assert kept.exists(), f"keep a store with data for revision {revision}"
    store = Store(Path(shutil.copy(kept, tmp_path / "old.db")), KEY)
    with store.reading() as registers:
        visit = registers.visits.by_number("V-2026-000001")
        assert visit is not None
        assert visit.person.surname == "ERIKSSON"
        assert visit.prisoner.register_number == "ST-001"
        assert bool(registers.visits.portrait(visit.id)) == (revision >= "0002")
        assert len(registers.restrictions.touching(visit.person.id, 0)) == (revision >= "0003")
        assert (registers.rules.in_force(date(2026, 11, 25)) is not None) == (revision >= "0003")
        assert len(registers.bookings.blocked()) == (revision >= "0004")
        assert bool(registers.bookings.by_number("B-2026-000001")) == (revision >= "0004")
        contact = registers.contacts.of_pair(visit.person.id, visit.prisoner.id)
        assert bool(contact and contact.is_approved(date(2026, 11, 25))) == (revision >= "0005")
        assert len(registers.incidents.photos("I-2026-000001")) == (revision >= "0005")
        assert bool(registers.shifts.open_one()) == (revision >= "0005")
        assert bool(registers.parcels.by_postal_number("RR123456785KG")) == (revision >= "0006")
        assert bool(registers.documents.content("D-2026-000001", 1)) == (revision >= "0006")
        assert len(registers.kept_items.here(9)) == (revision >= "0006")
        assert registers.people.find("Эрикссон Анна Мария")[0].id == visit.person.id  # indexed when it was opened
        listed = registers.prisoners.by_register_number("ST-900")
        assert bool(listed and listed.flags and registers.prisoner_lists.all()) == (revision >= "0008")
        assert len(registers.watchlists.candidates(visit.person, [])) == (revision >= "0010")
        assert len(registers.merges.of_person(visit.person.id)) == (revision >= "0009")
        assert [one.register_number for one in registers.prisoners.find("001")] == ["ST-001"]
        with_page = registers.people.find("SPECIMEN IVAN")
        assert [list(registers.people.pages(one.id).values()) for one in with_page] == (
            [[b"\xff\xd8\xff\xd9"]] if revision >= "0012" else []
        )
        assert visit.prisoner.is_here
        assert (visit.party, visit.exceptions) == ("", ())
    assert store.verify_journal().holds
    entries = {
        "0001": 4,
        "0002": 4,
        "0003": 6,
        "0004": 8,
        "0005": 11,
        "0006": 14,
        "0007": 14,
        "0008": 15,
        "0009": 17,
        "0010": 19,
        "0011": 21,
        "0012": 22,
        "0013": 23,
    }
    assert store.verify_journal().entries == entries.get(revision, 25)
    assert store.verify_journal().redacted == (revision >= "0011")
    with store.reading() as registers:
        user = registers.users.get("keeper")
        forms = registers.paper_forms.newest(9)
    assert bool(user and user.must_change) == (revision >= "0013")
    assert len(forms) == (2 if revision >= "0014" else 0)
    assert store.prove([]).findings == ()
    store.close()


def is_fts5(table: str | None) -> bool:
    """The virtual tables and FTS5's own ones behind them have no model."""
    return bool(table) and table.startswith(("person_names", "prisoner_names", "watch_names"))


def test_models_and_migrations_agree(tmp_path):
    Store(tmp_path / "new.db", KEY, create=True).close()
    engine = open_engine(tmp_path / "new.db", KEY)
    with engine.connect() as connection:
        opts = {"render_as_batch": True, "compare_type": True, "include_object": lambda *named: not is_fts5(named[1])}
        context = MigrationContext.configure(connection, opts=opts)
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()


def test_the_migrations_travel_with_the_program():
    assert (shipped("migrations") / "env.py").exists()


def test_a_store_is_never_migrated_down():
    for one in script().walk_revisions():
        with pytest.raises(RuntimeError, match="never migrated down"):
            one.module.downgrade()


@pytest.mark.parametrize("revision", ["0001", HEAD_REVISION])
def test_a_backup_is_made_before_a_store_is_migrated_and_only_then(tmp_path, revision):
    Store(Path(shutil.copy(DATA / f"{revision}.db", tmp_path / "gatepost.db")), KEY).close()
    found = backup.all_in(tmp_path / backup.BACKUPS_FOLDER)
    assert [one.reason for one in found] == [BackupReason.MIGRATION] * (revision != HEAD_REVISION)
    for one in found:
        backup.check(one, KEY)
        with backup.opened(one.folder, KEY) as connection:
            assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(revision,)]


def test_a_new_store_needs_no_backup(tmp_path):
    Store(tmp_path / "new.db", KEY, create=True).close()
    assert backup.all_in(tmp_path / backup.BACKUPS_FOLDER) == []


def test_a_store_that_cannot_be_backed_up_is_not_migrated(tmp_path):
    (tmp_path / backup.BACKUPS_FOLDER).write_text("in the way")
    old = Path(shutil.copy(DATA / "0001.db", tmp_path / "gatepost.db"))
    with pytest.raises(BackupNotWritable):
        Store(old, KEY)
    (tmp_path / backup.BACKUPS_FOLDER).unlink()
    Store(old, KEY).close()
    assert len(backup.all_in(tmp_path / backup.BACKUPS_FOLDER)) == 1
