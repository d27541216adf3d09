"""The store: transactions that hand out the registers, and journal what they changed before they commit."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

from sqlalchemy import func
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session, sessionmaker

from gatepost.db import audit, backup, journal, name_index, numbering, proof, shifts
from gatepost.db.anonymising import Anonymising
from gatepost.db.bookings import Bookings
from gatepost.db.contacts import Contacts
from gatepost.db.documents import Documents
from gatepost.db.engine import WRITES, open_engine
from gatepost.db.errors import sorted_errors
from gatepost.db.incidents import Incidents
from gatepost.db.kept_items import KeptItems
from gatepost.db.merges import Merges
from gatepost.db.migrate import migrate
from gatepost.db.paper_forms import PaperForms
from gatepost.db.parcels import Parcels
from gatepost.db.people import People
from gatepost.db.personal_data import PersonalData
from gatepost.db.prepared import Prepared
from gatepost.db.prisoner_lists import PrisonerLists
from gatepost.db.prisoners import Prisoners
from gatepost.db.refusals import Refusals
from gatepost.db.reports import Reports
from gatepost.db.restrictions import Restrictions
from gatepost.db.rules import RuleSets
from gatepost.db.settings import Settings
from gatepost.db.shifts import Shifts
from gatepost.db.tables import store_state_table
from gatepost.db.users import Users
from gatepost.db.visits import Visits
from gatepost.db.watchlists import Watchlists
from gatepost.domain.backups import Backup, BackupReason
from gatepost.domain.changes import Deed
from gatepost.domain.errors import ClockMovedBack, StoreMissing
from gatepost.domain.proof import Proof
from gatepost.domain.seals import Seal

CLOCK_CONFIRMED = "clock.confirmed"  # the deed that makes an earlier time acceptable
_STEP_ALLOWED = timedelta(seconds=60)  # what a time service corrects silently
_LATEST = store_state_table.c.latest_record_at
_NEW = insert(store_state_table)
_MOVED_ON, _SET_BACK = (  # the row is written and read in one go: it is done at every save
    Prepared(_NEW.on_conflict_do_update(index_elements=["id"], set_={"latest_record_at": time}).returning(_LATEST))
    for time in (func.max(_LATEST, _NEW.excluded.latest_record_at), _NEW.excluded.latest_record_at)
)


@dataclass
class Registers:
    """The registers within one transaction. `subject` is what the journal files the deed under.

    A deed that touches several records calls `journal` after each, which gives each an entry of its own.
    """

    visits: Visits
    people: People
    prisoners: Prisoners
    settings: Settings
    users: Users
    rules: RuleSets
    restrictions: Restrictions
    refusals: Refusals
    bookings: Bookings
    contacts: Contacts
    incidents: Incidents
    shifts: Shifts
    parcels: Parcels
    documents: Documents
    kept_items: KeptItems
    prisoner_lists: PrisonerLists
    merges: Merges
    watchlists: Watchlists
    personal_data: PersonalData
    anonymising: Anonymising
    paper_forms: PaperForms
    reports: Reports
    seal: Callable[..., Seal]  # of a day, as this reading sees the store; or as it stood before a moment
    subject: str = ""
    journal: Callable[[str], object] = str  # only a transaction that changes something writes entries


class Store:
    """One open store. Readers see a stable picture; one writer at a time."""

    def __init__(self, path: Path, key: bytes, create: bool = False) -> None:
        if not create and not path.exists():
            raise StoreMissing(file=str(path))
        self.path = path
        self._key = key
        self._engine = open_engine(path, key, create)
        with sorted_errors(path):
            migrate(self._engine, path, self._back_up_before_migrating)
            name_index.bring_up_to_date(self._engine)
        self._sessions = sessionmaker(self._engine, expire_on_commit=False, autoflush=False)
        self._writers = sessionmaker(
            self._engine.execution_options(**{WRITES: True}), expire_on_commit=False, autoflush=False
        )
        shifts.listen(self._writers)
        journal.listen(self._writers)
        name_index.listen(self._writers)

    def close(self) -> None:
        """Close every connection; the last one folds the log into the file."""
        self._engine.dispose()

    @contextmanager
    def reading(self) -> Iterator[Registers]:
        """A read transaction."""
        with sorted_errors(self.path), self._sessions() as session:
            yield _registers(session)

    @contextmanager
    def changing(self, deed: Deed, any_clock: bool = False) -> Iterator[Registers]:
        """A write transaction: commits rows and their journal entry together, or nothing.

        Raises ClockMovedBack before anything is written where the deed is older than the last record, unless
        `any_clock`; a deed named `clock.confirmed` makes its own time the last one.
        """
        with sorted_errors(self.path), self._writers() as session, session.begin():
            journal.begin(session)
            _advance_clock(session, deed, any_clock)
            registers = _registers(session)
            registers.journal = partial(journal.append, session, deed)
            yield registers
            if not journal.is_complete(session):
                journal.append(session, deed, registers.subject)

    def back_up(self, place: Path, why: backup.Reason, step: backup.Step = backup.nobody_listens) -> Backup:
        """Copy the store into a new folder under `place`. Raises BackupNoRoom, BackupNotWritable, BackupBroken."""
        return backup.back_up(self._engine, self._key, self.path, place, why, step)

    def check_backup(self, made: Backup) -> None:
        """Open a backup of this store and check every page of it. Raises BackupBroken."""
        backup.check(made, self._key)

    def _back_up_before_migrating(self) -> None:
        why = backup.Reason(BackupReason.MIGRATION, "gatepost", datetime.now(UTC))
        self.back_up(self.path.parent / backup.BACKUPS_FOLDER, why)

    def verify_journal(self) -> audit.Verdict:
        """Walk the whole audit chain."""
        with sorted_errors(self.path), self._sessions() as session:
            return audit.verify(journal.entries(session), journal.redacted(session))

    def journal_length(self) -> int:
        """How many entries the journal has."""
        with sorted_errors(self.path), self._sessions() as session:
            newest = journal.head(session)
            return newest.seq if newest else 0

    def journal_after(self, seq: int) -> list[audit.Entry]:
        """The journal's entries that came after one of this number."""
        with sorted_errors(self.path), self._sessions() as session:
            return journal.entries_after(session, seq)

    def has_entry(self, seq: int, digest: str) -> bool:
        """Whether the journal's entry of this number has this hash: whatever came before it is then proven too."""
        with sorted_errors(self.path), self._sessions() as session:
            entry = journal.entry(session, seq)
            return entry is not None and entry.hash == digest

    def journal_of(self, subject: str) -> list[journal.Told]:
        """What the journal files under a subject (a record's number), in order."""
        with sorted_errors(self.path), self._sessions() as session:
            return journal.of_subject(session, subject)

    def prove(self, on_paper: Sequence[Seal], step: proof.Step = int) -> Proof:
        """Check everything: the file's pages, the chain, every row by the journal, numbers, and seals on paper."""
        self._fold_log()
        with sorted_errors(self.path), self._sessions() as session:
            verdict = audit.verify(journal.entries(session), journal.redacted(session))
            checks = (
                proof.pages(session),
                proof.chain(session, verdict),
                proof.rows(session, step),
                proof.numbers(session),
                *((proof.seals(session, on_paper),) if on_paper else ()),
            )
        return Proof(checks, verdict.entries, verdict.head, verdict.redacted)

    def seal(self, day: date) -> Seal:
        """The seal of this moment."""
        with self.reading() as registers:
            return registers.seal(day)

    def broken_pages(self) -> list[str]:
        """What SQLCipher's and SQLite's own checks say about the file: nothing where it is whole."""
        self._fold_log()
        with sorted_errors(self.path), self._sessions() as session:
            return [str(finding.facts["what"]) for finding in proof.pages(session).findings]

    def _fold_log(self) -> None:
        """Write what the log holds into the file, whose pages SQLCipher checks without looking into the log.

        A power cut may leave torn pages in the file, which the log has whole: that is no damage.
        """
        with sorted_errors(self.path):
            connection = self._engine.raw_connection()
            try:
                connection.driver_connection.execute("PRAGMA wal_checkpoint(FULL)").fetchall()  # type: ignore[union-attr]
            finally:
                connection.close()


def _registers(session: Session) -> Registers:
    return Registers(
        visits=Visits(session),
        people=People(session),
        prisoners=Prisoners(session),
        settings=Settings(session),
        users=Users(session),
        rules=RuleSets(session),
        restrictions=Restrictions(session),
        refusals=Refusals(session),
        bookings=Bookings(session),
        contacts=Contacts(session),
        incidents=Incidents(session),
        shifts=Shifts(session),
        parcels=Parcels(session),
        documents=Documents(session),
        kept_items=KeptItems(session),
        prisoner_lists=PrisonerLists(session),
        merges=Merges(session),
        watchlists=Watchlists(session),
        personal_data=PersonalData(session),
        anonymising=Anonymising(session),
        paper_forms=PaperForms(session),
        reports=Reports(session),
        seal=partial(_seal, session),
    )


def _seal(session: Session, day: date, before: datetime | None = None) -> Seal:
    newest = journal.head(session) if before is None else journal.head_before(session, before)
    if newest is None:
        return Seal(day, 0, audit.GENESIS, {})
    last = numbering.last_numbers(session)
    numbers = last if before is None else journal.last_numbers(session, newest.seq, last)
    return Seal(day, newest.seq, newest.hash, numbers)


def _advance_clock(session: Session, deed: Deed, any_clock: bool) -> None:
    moved = _SET_BACK if deed.name == CLOCK_CONFIRMED else _MOVED_ON
    latest = moved.one(session.connection(), id=1, latest_record_at=deed.at).latest_record_at
    if not any_clock and deed.at < latest - _STEP_ALLOWED:
        raise ClockMovedBack(now=deed.at, last=latest)  # which takes back the transaction
