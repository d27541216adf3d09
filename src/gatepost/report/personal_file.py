"""All that is held on one person, as one file to hand over: the law gives a week, this takes a moment.

A ZIP with `person.json` (every record as it is stored), `person.html` (the same to read and print) and the pictures.
"""

from __future__ import annotations

import html
import json
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import IO, Any, cast

from gatepost.report.target import writing

_FIXED = (2000, 1, 1, 0, 0, 0)  # the time of every file within: what is held decides the bytes, not the clock
_Records = Mapping[str, Sequence[Mapping[str, Any]]]


def write_personal_file(target: Path, title: str, records: _Records, pictures: Iterable[tuple[str, bytes]]) -> str:
    """Write the file whole or not at all; its SHA-256. Raises what `writing` raises."""
    with writing(target) as file:
        with zipfile.ZipFile(cast("IO[bytes]", file), "w") as archive:
            _add(archive, "person.json", json.dumps(records, ensure_ascii=False, indent=1).encode())
            _add(archive, "person.html", _page(title, records).encode())
            for name, content in pictures:
                _add(archive, name, content)
        return file.sha256


def _add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    archive.writestr(zipfile.ZipInfo(name, _FIXED), content, zipfile.ZIP_DEFLATED)


def _page(title: str, records: _Records) -> str:
    parts = [f"<!doctype html><meta charset='utf-8'><title>{html.escape(title)}</title><h1>{html.escape(title)}</h1>"]
    for table, rows in records.items():
        columns = list(rows[0])
        head = "".join(f"<th>{html.escape(column)}" for column in columns)
        lines = "".join(
            "<tr>" + "".join(f"<td>{html.escape(_said(row.get(column)))}" for column in columns) for row in rows
        )
        parts.append(f"<h2>{html.escape(table)}: {len(rows)}</h2><table border='1'><tr>{head}{lines}</table>")
    return "\n".join(parts)


def _said(value: object) -> str:
    return "" if value is None else str(value)
