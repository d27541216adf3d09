"""Brings a store to this program's revision, and recognises stores that are not ours or newer than the program."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from gatepost.db.engine import APPLICATION_ID, WRITES
from gatepost.db.tables import HEAD_REVISION
from gatepost.domain.errors import StoreDamaged, StoreNewer
from gatepost.host import shipped

# Stores whose major number is higher may hold what this program would misread; a higher minor number is compatible.
MAJOR_VERSION = 1


def migrate(engine: Engine, store: Path, before: Callable[[], object]) -> None:
    """Migrate up to `HEAD_REVISION` in one transaction; `before` is called where records will be migrated.

    Raises StoreDamaged where the file is not a Gatepost store, StoreNewer where a newer program wrote it.
    """
    with engine.execution_options(**{WRITES: True}).begin() as connection:
        is_new = not inspect(connection).get_table_names()
        revision = None if is_new else _check_ours(connection, store)
        if revision == HEAD_REVISION:
            return
        if not is_new:
            before()
        _run_alembic(connection)
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {MAJOR_VERSION}")


def _check_ours(connection: Connection, store: Path) -> str:
    if connection.exec_driver_sql("PRAGMA application_id").scalar_one() != APPLICATION_ID:
        raise StoreDamaged(file=str(store))
    if int(connection.exec_driver_sql("PRAGMA user_version").scalar_one()) > MAJOR_VERSION:
        raise StoreNewer(file=str(store))
    revision = str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one())
    if revision > HEAD_REVISION:  # revisions are four digits that count up
        raise StoreNewer(file=str(store))
    return revision


def _run_alembic(connection: Connection) -> None:
    # Loaded late on purpose: alembic takes a third of a second, and most starts have nothing to migrate.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", shipped("migrations").as_posix().replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
