"""A long journal on paper and as a workbook: how long a page takes, and whether memory grows with the pages."""

from __future__ import annotations

import json
import resource
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from benchmarks.population import DAY, OFFICER, populated, wanted_visits
from gatepost.desk.end_of_day import EndOfDayDesk
from gatepost.desk.reports import ReportsDesk
from gatepost.domain.reports import Asked, ReportKind
from gatepost.ui.journal_paper import write_journal

_PARTS = 4


def main() -> None:
    """Print one JSON line."""
    application = QGuiApplication(["bench", "-platform", "offscreen"])
    visits = wanted_visits(__doc__ or "")
    with populated(visits) as store, tempfile.TemporaryDirectory(prefix="gatepost-bench-") as folder:
        days = EndOfDayDesk(store, OFFICER, lambda: DAY)
        reports = ReportsDesk(store, OFFICER, lambda: DAY)
        day = days.today()
        pdf, book = Path(folder) / "journal.pdf", Path(folder) / "visits.xlsx"
        memory: list[int] = []
        began = time.perf_counter()
        drawn = days.read_journal(day, day, lambda journal: write_journal(pdf, journal, _watching(memory, visits)))
        paper_s = time.perf_counter() - began
        began = time.perf_counter()
        of_day = Asked(ReportKind.VISITS, day, day)
        rows = 0
        book_memory: list[int] = []
        if visits <= 1_000_000:
            rows = reports.write(of_day, book, _never, _watching(book_memory, visits)).rows
        figures = {
            "benchmark": "a_years_journal",
            "visits": visits,
            "lines_drawn": drawn["visits"],
            "paper_s": round(paper_s, 1),
            "pdf_mb": round(pdf.stat().st_size / 1e6, 1),
            "pdf_peak_memory_mib_at_each_quarter": memory,
            "workbook_rows": rows,
            "workbook_s": round(time.perf_counter() - began, 1),
            "workbook_mb": round(book.stat().st_size / 1e6, 1) if rows else 0,
            "workbook_peak_memory_mib_at_each_quarter": book_memory,
        }
    print(json.dumps(figures))
    application.quit()


def _watching(memory: list[int], whole: int) -> Callable[[int], None]:
    """Progress that writes down the process's peak memory, in MiB, as each quarter is over."""

    def step(rows: int) -> None:
        if rows >= whole * (len(memory) + 1) // _PARTS:
            memory.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)

    return step


def _never(*arguments: object) -> int:
    raise AssertionError(arguments)


if __name__ == "__main__":
    main()
