"""`gatepost scan`: reads pictures or MRZ text; its JSON lines are a contract (docs/scan.md)."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from gatepost.domain.errors import FieldMissing, FileUnreadable, MrzUnreadable, Notice
from gatepost.domain.reading import FIELD_NAMES, BarcodeReading, DocumentReading, Reading
from gatepost.scan.image_file import picture_in
from gatepost.scan.intake import Intake
from gatepost.scan.source import RawText

ALL_READ, SOMETHING_UNREAD = 0, 2
_STANDARD_INPUT = "-"


def run(files: Sequence[Path], text: str | None, as_json: bool) -> int:
    """Read everything, in order; 0 where each gave a document or a barcode, else 2."""
    if not files and text is None:
        raise FieldMissing(fields=("FILE or --text",))
    intake = Intake(date.today)
    answers = [*_from_text(intake, text)] if text is not None else []
    if files:
        intake.load()
    complete = True
    for answer in (*answers, *(_from_file(intake, file) for file in files)):
        print(json.dumps(answer, ensure_ascii=False) if as_json else _as_lines(answer), flush=True)
        complete = complete and answer["kind"] != "none"
    return ALL_READ if complete else SOMETHING_UNREAD


def _from_text(intake: Intake, name: str) -> Iterator[dict[str, object]]:
    for document in _documents(_lines_of(name)):
        yield _answer(name, partial(_mrz_in, intake, document))


def _mrz_in(intake: Intake, text: str) -> Reading:
    reading = intake.read(RawText(text))
    if not isinstance(reading, DocumentReading):
        raise MrzUnreadable(reason=text[:40])
    return reading


def _from_file(intake: Intake, file: Path) -> dict[str, object]:
    return _answer(str(file), lambda: intake.read(picture_in(file)))


def _lines_of(name: str) -> list[str]:
    if name == _STANDARD_INPUT:
        return sys.stdin.read().splitlines()
    try:
        return Path(name).read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError as error:
        raise FileUnreadable(file=name) from error


def _documents(lines: Iterable[str]) -> Iterator[str]:
    """Lines joined up to the next blank one."""
    document: list[str] = []
    for line in (*lines, ""):
        if line.strip():
            document.append(line)
        elif document:
            yield "\n".join(document)
            document = []


def _answer(name: str, read: Callable[[], Reading]) -> dict[str, object]:
    started = time.perf_counter()
    error = None
    reading: Reading | None = None
    try:
        reading = read()
    except Notice as notice:
        error = str(notice)
    elapsed = round((time.perf_counter() - started) * 1000, 1)
    return {"file": name} | _content(reading) | {"elapsed_ms": elapsed, "error": error}


def _content(reading: Reading | None) -> dict[str, object]:
    content: dict[str, object] = {"kind": "none", "format": None, "lines": [], "fields": {}, "checks": {}}
    if isinstance(reading, DocumentReading):
        fields = {
            name: {"value": reading.fields[name].value, "state": reading.fields[name].certainty.value}
            for name in FIELD_NAMES
            if name in reading.fields
        }
        content |= {"kind": "mrz", "format": reading.format.value, "lines": list(reading.lines), "fields": fields}
        content |= {"checks": dict(reading.checks)}
    elif isinstance(reading, BarcodeReading):
        content |= {"kind": "barcode", "format": reading.symbology, "lines": [reading.text]}
        content |= {"checks": {} if reading.check is None else {"s10": reading.check}}
    return content


def _as_lines(answer: dict[str, object]) -> str:
    """The same for a person at a terminal."""
    fields = answer["fields"]
    lines = [f"{answer['file']}: {answer['kind']} {answer['format'] or ''}".rstrip()]
    if isinstance(fields, dict):
        lines += [f"  {name.replace('_', ' ')}: {field['value']} ({field['state']})" for name, field in fields.items()]
    if answer["kind"] == "barcode" and isinstance(answer["lines"], list):
        lines += [f"  {line}" for line in answer["lines"]]
    return "\n".join([*lines, f"  {answer['error']}"] if answer["error"] else lines)
