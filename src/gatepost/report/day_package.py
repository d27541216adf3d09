"""Everything of one register day in one folder: CSVs, workbook, printed journal, and a manifest that names them all.

The manifest is written last: a folder that has one is whole.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from gatepost.domain.errors import TargetDiskFull, TargetFolderMissing, TargetNotWritable
from gatepost.report.drawn import sha256_of
from gatepost.report.journal import Journal, JournalWriter
from gatepost.report.register_csv import Progress, Written, unwatched, write_register
from gatepost.report.target import disk_faults, moved_in, writing
from gatepost.report.workbook import Sheet, write_workbook


class CountsDisagree(RuntimeError):
    """A bug: files made from one reading do not hold the same rows."""


@dataclass(frozen=True)
class Package:
    """What was written: the folder, its files in their order (the manifest last), and the rows of each register."""

    folder: Path
    files: tuple[Written, ...]
    rows: Mapping[str, int]

    @property
    def manifest(self) -> Written:
        """The file that names the others."""
        return self.files[-1]


def write_package(
    folder: Path, journal: Journal, write_journal: JournalWriter, progress: Progress = unwatched
) -> Package:
    """Write one day's files into `folder`, which is made where its parent is there; all of them or none.

    Files of an earlier package of that day are replaced; others are left alone. `progress` hears lines written: each
    register's three times. Raises TargetFolderMissing, TargetNotWritable, TargetDiskFull, TooManyRows, and what
    `progress` raises.
    """
    day = journal.first.isoformat()
    with _assembled(folder, f"manifest-{day}.json") as part:
        files = [*_csvs(part, journal, _after(0, progress))]
        rows = {one.register.name: file.rows for one, file in zip(journal.registers, files, strict=True)}
        total = sum(rows.values())
        sheets = (Sheet(one.register.name, one.register, one.batches()) for one in journal.registers)
        zone = journal.facility.zone
        book, in_book = write_workbook(part / f"registers-{day}.xlsx", sheets, zone, _after(total, progress))
        paper = part / f"journal-{day}.pdf"
        drawn = dict(write_journal(paper, journal, _after(2 * total, progress)))
        if not rows == in_book == drawn:
            raise CountsDisagree(f"{rows} {in_book} {drawn}")
        files += [book, Written(paper, sum(drawn.values()), sha256_of(paper))]
        files.append(_manifest(part / f"manifest-{day}.json", journal, files, rows))
    return Package(folder, tuple(replace(one, path=folder / one.path.name) for one in files), rows)


def _csvs(part: Path, journal: Journal, progress: Progress) -> Iterator[Written]:
    so_far = 0
    form = (journal.facility.zone, journal.facility.csv_delimiter)
    for one in journal.registers:
        target = part / f"{one.register.name}-{journal.first.isoformat()}.csv"
        yield (written := write_register(target, one.register, one.batches(), *form, _after(so_far, progress)))
        so_far += written.rows


def _manifest(target: Path, journal: Journal, files: Sequence[Written], rows: Mapping[str, int]) -> Written:
    said = {
        "facility": journal.facility.name,
        "day": journal.first.isoformat(),
        "time_zone": journal.facility.time_zone,
        "rows": rows,
        "files": [{"name": one.path.name, "rows": one.rows, "sha256": one.sha256} for one in files],
        "seal": journal.seal.text if journal.seal else "",
    }
    with writing(target) as file:
        file.write(json.dumps(said, ensure_ascii=False, indent=1).encode() + b"\n")
        return Written(target, len(files), file.sha256)


def _after(rows: int, progress: Progress) -> Progress:
    """Progress of work that comes after so many rows."""
    return lambda more: progress(rows + more)


@contextmanager
def _assembled(folder: Path, manifest: str) -> Iterator[Path]:
    """A place to write the files, which stand in `folder` once all are there; its faults name `folder`."""
    if not folder.absolute().parent.is_dir():
        raise TargetFolderMissing(folder=str(folder.absolute().parent))
    try:
        with disk_faults(folder):
            folder.mkdir(exist_ok=True)
            with tempfile.TemporaryDirectory(prefix=".gatepost-", dir=folder) as part:
                yield Path(part)
                moved_in(Path(part), folder, last=manifest)
    except (TargetDiskFull, TargetNotWritable) as fault:
        raise type(fault)(file=str(folder)) from fault
