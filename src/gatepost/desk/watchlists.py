"""The desk of watchlists: loading a list, who may be on one, and the duty officer's decision, once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from gatepost.db.store import Registers, Store
from gatepost.desk import recognition
from gatepost.desk.authority import Authority, SecondSignIn, check_role
from gatepost.desk.clock import Clock
from gatepost.desk.prisoner_lists import Step, nobody_listens
from gatepost.domain.changes import Deed, Done, Subject
from gatepost.domain.errors import FieldMissing, LiftedAlready, NoSuchRecord
from gatepost.domain.likeness import Agreement
from gatepost.domain.list_errors import TableEmpty
from gatepost.domain.people import IdentityDocument, Person
from gatepost.domain.roles import REGISTERING, RESTRICTING, Officer, require
from gatepost.domain.watchlists import ReadList, Watched, Watchlist, compared, may_be, read_watchlist
from gatepost.files.tables import read_table

_CHANGED = frozenset({Subject.RESTRICTIONS})


@dataclass(frozen=True)
class OpenedWatchlist:
    """A file as it was read, before it is loaded."""

    file_name: str
    sha256: str
    content: ReadList


class WatchlistsDesk:
    """Acts for one signed-in officer."""

    def __init__(self, store: Store, officer: Officer, now: Clock, authority: Authority) -> None:
        self._store = store
        self._officer = officer
        self._now = now
        self._authority = authority

    def all(self) -> list[Watchlist]:
        """Every list, the newest first; withdrawn and past ones too."""
        with self._store.reading() as registers:
            return registers.watchlists.all()

    def open(self, path: Path) -> OpenedWatchlist:
        """Read a file. Raises TableUnreadable, TableTooLarge, TableEmpty, FieldMissing, NotAllowed."""
        require(self._officer, RESTRICTING)
        table = read_table(path)
        content = read_watchlist(table.rows, self._today())
        if not content.entries:
            raise TableEmpty(file=table.name)
        return OpenedWatchlist(table.name, table.sha256, content)

    def load(self, opened: OpenedWatchlist, watchlist: Watchlist, step: Step = nobody_listens) -> Done[Watchlist]:
        """Bring a list into force. `step` hears how many entries are written, and may raise Cancelled.

        Raises FieldMissing, DateUnreadable, PeriodReversed, NotAllowed, ClockMovedBack.
        """
        require(self._officer, RESTRICTING)
        tidy, at = watchlist.checked(), self._now()
        with self._store.changing(Deed.by(self._officer, "watchlist.loaded", at)) as registers:
            year = registers.settings.facility().local(at).year
            loaded = replace(
                tidy,
                number=registers.watchlists.next_number(year),
                file_name=opened.file_name,
                entry_count=len(opened.content.entries),
                loaded_at=at,
                loaded_by=self._officer.login,
            )
            for far in registers.watchlists.add(loaded, opened.sha256, opened.content.entries):
                registers.journal(loaded.number)
                step(far)
            registers.subject = loaded.number
        return Done(loaded, _CHANGED)

    def withdraw(self, number: str, reason: str) -> Done[Watchlist]:
        """Let a list count no longer. Raises FieldMissing, NoSuchRecord, LiftedAlready, NotAllowed."""
        require(self._officer, RESTRICTING)
        if not reason.strip():
            raise FieldMissing(fields=("reason",))
        at = self._now()
        with self._store.changing(Deed.by(self._officer, "watchlist.withdrawn", at)) as registers:
            known = registers.watchlists.by_number(number)
            if known is None:
                raise NoSuchRecord(number=number)
            if known.withdrawn_at is not None:
                raise LiftedAlready(number=number)
            withdrawn = registers.watchlists.withdraw(number, at, self._officer.login, reason.strip())
            registers.subject = number
        return Done(withdrawn, _CHANGED)

    def matches(self, person: Person, document: IdentityDocument | None = None) -> list[Watched]:
        """Entries that somebody may be, the likeliest first, with what was decided; not those who are somebody else."""
        typed = recognition.as_far_as_typed(person)
        with self._store.reading() as registers:
            return watched(registers, self._today(), typed, document)

    def decide(
        self,
        person: Person,
        document: IdentityDocument,
        entry_id: int,
        is_match: bool,
        reason: str,
        second: SecondSignIn | None = None,
    ) -> Done[Person]:
        """Say whether a visitor is the person of an entry: a duty officer or administrator, here or signing in.

        A visitor who is not known yet is written down, so that the decision can be remembered. Raises FieldMissing,
        NoSuchRecord, AuthorityTooLow, WrongPassword, TooManyAttempts, NotAllowed, ClockMovedBack.
        """
        require(self._officer, REGISTERING)
        vouched = self._authority.vouched(second)
        if vouched is not None:
            check_role(vouched, RESTRICTING)
        else:
            require(self._officer, RESTRICTING)
        said = vouched.reason if vouched else reason.strip()
        if not said:
            raise FieldMissing(fields=("reason",))
        by, at = vouched.officer.login if vouched else self._officer.login, self._now()
        with self._store.changing(Deed.by(self._officer, "watchlist.decided", at, by=by)) as registers:
            if registers.watchlists.entry(entry_id) is None:
                raise NoSuchRecord(number=entry_id)
            typed = recognition.as_far_as_typed(person)
            known = _known(registers, typed, document) or registers.people.add(typed, document)
            registers.watchlists.decide(entry_id, known.id, is_match, at, by, said)
            registers.subject = f"person {known.id}"
        return Done(known, frozenset({Subject.PEOPLE, Subject.RESTRICTIONS}))

    def _today(self) -> date:
        with self._store.reading() as registers:
            return registers.settings.facility().local(self._now()).date()


def watched(registers: Registers, day: date, person: Person, document: IdentityDocument | None) -> list[Watched]:
    """Entries in force that somebody may be, with decisions; without those decided to be somebody else."""
    if registers.watchlists.is_empty:
        return []
    known = _known(registers, person, document)
    person_id = known.id if known else 0
    if known is not None:  # a document says the name of today alone
        person = replace(person, other_names=known.other_names)
    shown = registers.people.documents(person_id) if person_id else []
    numbers = [one.number for one in (*shown, document) if one is not None and one.number]
    decided = registers.watchlists.decided(person_id)
    found = []
    for one in registers.watchlists.candidates(person, numbers, decided):
        decision = decided.get(one.entry.id)
        traits = compared(person, numbers, one.entry)
        if not one.watchlist.in_force(day) or (decision and not decision.is_match):
            continue
        if decision is not None:
            by, at, reason = decision.decided_by, decision.decided_at, decision.reason
            found.append(replace(one, traits=traits, is_match=True, decided_by=by, decided_at=at, reason=reason))
        elif may_be(traits):
            found.append(replace(one, traits=traits))
    return sorted(found, key=lambda one: _weight(one.traits.values()), reverse=True)


def _known(registers: Registers, person: Person, document: IdentityDocument | None) -> Person | None:
    if person.id:
        return registers.people.get(person.id)
    return recognition.by_proof(registers, person, document) if document else None


def _weight(agreements: Iterable[Agreement]) -> float:
    worth = {Agreement.SAME: 1.0, Agreement.NEAR: 0.5, Agreement.OTHER: -1.0}
    return sum(worth[one] for one in agreements)
