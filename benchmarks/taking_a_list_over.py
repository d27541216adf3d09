"""Taking a list of 50,000 prisoners over, as XLSX and as CSV: reading it, the look at what it would change, writing.

Beside it Python's csv reader alone goes over the same rows, so that the ratio says what the rest costs.
"""

from __future__ import annotations

import argparse
import csv
import gc
import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from openpyxl import Workbook

from benchmarks.population import DAY, KEY, OFFICER
from gatepost.db.store import Store
from gatepost.db.store_files import STORE_FILE
from gatepost.desk.clock import system_clock
from gatepost.desk.prisoner_lists import PrisonerListsDesk
from gatepost.domain.changes import Deed
from gatepost.domain.facility import Facility

T = TypeVar("T")
_HEADINGS = ("Л/д", "Фамилия", "Имя", "Отчество", "Дата рождения", "Отряд", "Прибыл", "Дата освобождения", "Отметки")
_SURNAMES = ("Асанов", "Жоробеков", "Ким", "Петров", "Токтогулов", "Үсөнов", "Эсенбаев", "Щербаков")
_NAMES = ("Үсөн", "Айбек", "Лариса", "Иван", "Жылдыз", "Кубанычбек", "Пётр", "Дүйшөн")


def main() -> None:
    """Print one JSON line."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--rows", type=int, default=50_000)
    count = words.parse_args().rows
    with tempfile.TemporaryDirectory(prefix="gatepost-bench-") as folder:
        rows = [_row(at) for at in range(count)]
        csv_file, workbook = _csv_file(Path(folder), rows), _workbook(Path(folder), rows)
        gc.collect()
        gc.disable()  # as in the window, where ui/background.py collects, on the main thread alone
        _, bare = _timed(lambda: list(csv.reader(csv_file.open(encoding="utf-8-sig"), delimiter=";")))
        figures = {
            "xlsx_new": _measured(Path(folder) / "a", workbook),
            "csv_new": _measured(Path(folder) / "b", csv_file),
        }
    print(json.dumps({"benchmark": "taking_a_list_over", "rows": count, "csv_reader_s": round(bare, 3)} | figures))


def _measured(folder: Path, file: Path) -> dict[str, float]:
    folder.mkdir()
    store = Store(folder / STORE_FILE, KEY, create=True)
    with store.changing(Deed.by(OFFICER, "store.created", DAY)) as registers:
        registers.settings.save(Facility("Bench"))
        registers.users.add(OFFICER)
    desk = PrisonerListsDesk(store, OFFICER, system_clock)
    opened, reading = _timed(lambda: desk.open(file))
    plan, planning = _timed(lambda: desk.plan(opened))
    done, writing = _timed(lambda: desk.take_over(opened, plan))
    again, planning_again = _timed(lambda: desk.plan(opened))
    back, taking_back = _timed(lambda: desk.take_back(done.value.number, "bench"))
    print(f"{file.name}: {done.value.added} added, {back.value.restored} taken back", file=sys.stderr)
    assert not again.to_write(frozenset())
    store.close()
    parts = {"read_s": reading, "look_s": planning, "write_s": writing, "total_s": reading + planning + writing}
    more = {"look_again_s": planning_again, "take_back_s": taking_back}
    return {name: round(seconds, 2) for name, seconds in (parts | more).items()}


def _row(at: int) -> tuple[str, ...]:
    surname, name = f"{_SURNAMES[at % 8]}{'аеиоу'[at % 5]}{'бвгдж'[at // 5 % 5]}", _NAMES[at // 8 % 8]
    day = f"{1 + at % 28:02}.{1 + at % 12:02}"
    return (
        f"ST-{at:06}", surname, name, "Иванович", f"{day}.{1950 + at % 55}", f"Отряд {at % 12}",
        f"{day}.{2015 + at % 11}", f"{day}.{2027 + at % 15}", "склонен к побегу" if at % 20 == 0 else "",
    )  # fmt: skip


def _csv_file(folder: Path, rows: list[tuple[str, ...]]) -> Path:
    path = folder / "list.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=";").writerows([_HEADINGS, *rows])
    return path


def _workbook(folder: Path, rows: list[tuple[str, ...]]) -> Path:
    book = Workbook()  # with shared strings, as Excel writes them
    for row in (_HEADINGS, *rows):
        book.active.append(row)
    book.save(folder / "list.xlsx")
    return folder / "list.xlsx"


def _timed(work: Callable[[], T]) -> tuple[T, float]:
    start = time.perf_counter()
    return work(), time.perf_counter() - start


if __name__ == "__main__":
    main()
