"""The connection: SQLCipher under SQLAlchemy, with the pragmas that keep every acknowledged record."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

APPLICATION_ID = 0x47415445  # "GATE": tells our store from another program's
WRITES = "gatepost_writes"  # execution option of connections that will change something
_BUSY_TIMEOUT_MS = 5_000
_CACHE_KIB = 64 * 1024  # the index of a million names is not decrypted anew at every search
_PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA synchronous = FULL",
    "PRAGMA recursive_triggers = ON",
    "PRAGMA trusted_schema = OFF",
    f"PRAGMA busy_timeout = {_BUSY_TIMEOUT_MS}",
    f"PRAGMA cache_size = -{_CACHE_KIB}",
    "PRAGMA temp_store = MEMORY",
)


def open_engine(store: Path, key: bytes, create: bool = False) -> Engine:
    """An engine on the encrypted file `store`. Connections are made when first used; `create` allows a new file."""

    def connect() -> Any:
        mode = "rwc" if create else "rw"
        if create:
            store.touch()  # SQLite itself would never let a group write; its log files follow this one
        connection = dbapi2.connect(
            f"{store.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None, check_same_thread=False
        )
        connection.execute("PRAGMA cipher_log_level = NONE")  # it would write to the program's error output
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        for pragma in _PRAGMAS:
            connection.execute(pragma)
        connection.execute("PRAGMA journal_mode = WAL").fetchall()
        return connection

    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=connect,
        poolclass=QueuePool,
        pool_size=4,
        pool_use_lifo=True,  # the connection that was used last knows the pages that are asked for next
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    """Writers take the write lock at once, so that no transaction fails half way through."""
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
