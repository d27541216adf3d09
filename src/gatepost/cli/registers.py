"""`gatepost export` and `gatepost verify`: what IT asks of an existing store."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from gatepost.cli import speech
from gatepost.cli.passwords import signed_in
from gatepost.desk.clock import system_clock
from gatepost.desk.end_of_day import EndOfDayDesk
from gatepost.desk.proof import ProofDesk
from gatepost.domain.errors import QT_TRANSLATE_NOOP, FileUnreadable
from gatepost.domain.proof import CheckKind

HOLDS, BROKEN = 0, 1
_CHECKED = {
    CheckKind.PAGES: QT_TRANSLATE_NOOP("Tools", "the file: {count} pages, and the links between tables"),
    CheckKind.CHAIN: QT_TRANSLATE_NOOP("Tools", "the journal's chain: {count} entries"),
    CheckKind.ROWS: QT_TRANSLATE_NOOP("Tools", "the records by the journal: {count} rows"),
    CheckKind.NUMBERS: QT_TRANSLATE_NOOP("Tools", "numbers without gaps: {count}"),
    CheckKind.SEALS: QT_TRANSLATE_NOOP("Tools", "seals on paper: {count}"),
}

_MARKS = {True: QT_TRANSLATE_NOOP("Tools", "holds"), False: QT_TRANSLATE_NOOP("Tools", "BROKEN")}
_HOLDS = QT_TRANSLATE_NOOP("Tools", "The store holds: {count} entries, head {head}")
_DOES_NOT_HOLD = QT_TRANSLATE_NOOP("Tools", "The store does NOT hold: {count} entries, head {head}")


def export(folder: Path, user: str | None, password_fd: int | None, day: date | None, target: Path | None) -> int:
    """Write one register day's CSV; print the rows and the hash."""
    with signed_in(folder, user, password_fd, system_clock) as opened:
        desk = EndOfDayDesk(opened.store, opened.officer, system_clock)
        day = day or desk.today()
        written = desk.export_day(day, target or Path(f"visits-{day.isoformat()}.csv"))
    for one in (written, *written.beside):
        speech.tell(
            QT_TRANSLATE_NOOP("Tools", "{file}: {count} rows, SHA-256 {sha256}"),
            file=one.path, count=one.rows, sha256=one.sha256,
        )  # fmt: skip
    return 0


def export_whole(folder: Path, user: str | None, password_fd: int | None, day: date | None, target: Path) -> int:
    """Write everything of one register day into `target`: CSVs, workbook, printed journal, manifest."""
    from gatepost import app  # loaded late on purpose: only the printed journal needs Qt

    with signed_in(folder, user, password_fd, system_clock) as opened:
        desk = EndOfDayDesk(opened.store, opened.officer, system_clock)
        with opened.store.reading() as registers:
            language = registers.settings.facility().language
        with app.journal_writer(language) as write_journal:
            package = desk.write_day(day or desk.today(), target, write_journal)
    for one in package.files:
        print(f"{one.path}: SHA-256 {one.sha256}")
    print(", ".join(f"{name}: {rows}" for name, rows in package.rows.items()))
    return 0


def verify(folder: Path, user: str | None, password_fd: int | None, seals: Sequence[str], file: Path | None) -> int:
    """Check the store, and the seals typed or scanned from paper; one page that says what holds and what does not."""
    if file is not None:
        seals = [*seals, *_seals_in(file)]
    with signed_in(folder, user, password_fd, system_clock) as opened:
        proof = ProofDesk(opened.store).check(seals)
    marks = {holds: speech.text("Tools", mark) for holds, mark in _MARKS.items()}
    width = max(len(mark) for mark in marks.values())
    for check in proof.checks:
        print(f"{marks[check.holds]:{width}}  {speech.text('Tools', _CHECKED[check.kind], count=check.looked_at)}")
        for finding in check.findings:
            print(f"{'':{width}}  {speech.proof(finding)}")
    speech.tell(_HOLDS if proof.holds else _DOES_NOT_HOLD, count=proof.entries, head=proof.head)
    if proof.redacted:
        speech.tell(
            QT_TRANSLATE_NOOP("Tools", "{count} entries lost names when somebody's time of keeping was over."),
            count=proof.redacted,
        )
    return HOLDS if proof.holds else BROKEN


def _seals_in(file: Path) -> list[str]:
    """The seals of a text file, one a line. Raises FileUnreadable."""
    try:
        return [line for line in file.read_text(encoding="utf-8", errors="replace").splitlines() if line.strip()]
    except OSError as error:
        raise FileUnreadable(file=file.name) from error
