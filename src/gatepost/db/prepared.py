"""Statements of the hot path: made by SQLAlchemy once, run by the driver itself.

A save and a search ask a dozen small questions each. SQLite answers one in a few hundredths of a millisecond; going
through SQLAlchemy's execution again and again costs five times as much. What is asked, and the types of what comes
back, stay SQLAlchemy's own; errors are the driver's, which `db.errors` sorts alike.
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any

from sqlalchemy import Connection, Executable
from sqlalchemy.dialects.sqlite import dialect as sqlite_dialect
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.types import TypeEngine

_DIALECT = sqlite_dialect(paramstyle="qmark")
_Process = Callable[[Any], Any]


class Prepared:
    """One statement with named parameters. Rows are named tuples of what it selects, or returns."""

    def __init__(self, statement: Executable) -> None:
        self._statement: Any = statement

    def all(self, connection: Connection, **values: object) -> list[Any]:
        """Every row."""
        found = self._run(connection, values).fetchall()
        return [self._row(row) for row in found] if found else found

    def first(self, connection: Connection, **values: object) -> Any | None:
        """The first row, or None; the statement is ended either way."""
        cursor = self._run(connection, values)
        found = cursor.fetchone()
        cursor.close()
        return None if found is None else self._row(found)

    def one(self, connection: Connection, **values: object) -> Any:
        """The row that must be there."""
        found = self.first(connection, **values)
        if found is None:
            raise LookupError(str(self._statement))
        return found

    def value(self, connection: Connection, **values: object) -> Any | None:
        """The first column of the first row as the store has it, or None."""
        cursor = self._run(connection, values)
        found = cursor.fetchone()
        cursor.close()
        return found[0] if found else None

    def write(self, connection: Connection, **values: object) -> int:
        """Run an insertion; the new row's id."""
        return int(self._run(connection, values).lastrowid)

    def write_all(self, connection: Connection, rows: Iterable[Mapping[str, object]]) -> None:
        """Run an insertion for each row."""
        driver = connection.connection.driver_connection
        driver.executemany(self._compiled[0], [self._bound(row) for row in rows])  # type: ignore[union-attr]

    def _run(self, connection: Connection, values: Mapping[str, object]) -> Any:
        driver = connection.connection.driver_connection
        return driver.execute(self._compiled[0], self._bound(values))  # type: ignore[union-attr]

    def _bound(self, values: Mapping[str, object]) -> list[object]:
        _, names, usual, processes = self._compiled
        said = {**usual, **values}
        return [processes[name](said[name]) if name in processes else said[name] for name in names]

    def _row(self, values: Sequence[Any]) -> Any:
        kind, processes = self._columns
        if processes:
            read = list(values)
            for place, process in processes:
                read[place] = process(read[place])
            values = read
        return kind(*values)

    @cached_property
    def _compiled(self) -> tuple[str, tuple[str, ...], Mapping[str, object], Mapping[str, _Process]]:
        """The text, its parameters in order, those that the statement itself gives, and what makes them the store's."""
        compiled: SQLCompiler = self._statement.compile(dialect=_DIALECT)
        names = tuple(compiled.positiontup or ())
        made = {name: _bind(compiled.binds[name].type) for name in names}
        usual = {name: value for name, value in compiled.params.items() if not compiled.binds[name].required}
        return compiled.string, names, usual, {name: one for name, one in made.items() if one}

    @cached_property
    def _columns(self) -> tuple[Callable[..., Any], list[tuple[int, _Process]]]:
        """The kind of a row, and what makes which of its values Python's."""
        columns = list(self._statement.exported_columns)
        read = [(place, _result(column.type)) for place, column in enumerate(columns)]
        kind = namedtuple("Row", [column.key for column in columns], rename=True)  # type: ignore[misc]
        return kind, [(place, one) for place, one in read if one]


def _bind(kind: TypeEngine[Any]) -> _Process | None:
    return kind.dialect_impl(_DIALECT).bind_processor(_DIALECT)


def _result(kind: TypeEngine[Any]) -> _Process | None:
    return kind.dialect_impl(_DIALECT).result_processor(_DIALECT, None)
