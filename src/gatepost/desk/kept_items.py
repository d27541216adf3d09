"""The desk of kept items: taking in and giving out what is left for a prisoner, left behind, or found."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from gatepost.db.store import Registers, Store
from gatepost.desk import recognition
from gatepost.desk.authority import Authority, SecondSignIn
from gatepost.desk.clock import Clock
from gatepost.domain.changes import Deed, Done, Subject
from gatepost.domain.errors import AnnulledAlready, FieldMissing, NoSuchRecord
from gatepost.domain.kept_items import KeptItem, Taker
from gatepost.domain.parcel_errors import GivenOutAlready
from gatepost.domain.roles import REGISTERING, Officer, require

MOST_IN_A_LIST = 500
_CHANGED = frozenset({Subject.KEPT_ITEMS})


class KeptItemsDesk:
    """Acts for one signed-in officer."""

    def __init__(self, store: Store, officer: Officer, now: Clock, authority: Authority) -> None:
        self._store = store
        self._officer = officer
        self._now = now
        self._authority = authority

    def take_in(self, item: KeptItem) -> Done[KeptItem]:
        """Write a thing that is kept from now on.

        One of a visit belongs to its visitor and prisoner. Raises FieldMissing, NoSuchRecord, NotAllowed,
        ClockMovedBack.
        """
        require(self._officer, REGISTERING)
        tidy = item.checked()
        at = self._now()
        with self._store.changing(Deed.by(self._officer, "kept_item.taken_in", at)) as registers:
            year = registers.settings.facility().local(at).year
            written = registers.kept_items.add(_of_its_visit(registers, tidy), at, year, self._officer.login)
            registers.subject = written.number
        return Done(written, _CHANGED)

    def correct(self, number: str, right: KeptItem, reason: str) -> Done[KeptItem]:
        """Write a thing's new version; the old one stays in its history.

        Raises FieldMissing, NoSuchRecord, AnnulledAlready, NotAllowed, ClockMovedBack.
        """
        require(self._officer, REGISTERING)
        tidy, why = right.checked(), reason.strip()
        if not why:
            raise FieldMissing(fields=("reason",))
        with self._store.changing(Deed.by(self._officer, "kept_item.corrected", self._now(), reason=why)) as registers:
            _standing(registers, number)
            written = registers.kept_items.correct(number, _of_its_visit(registers, tidy))
            registers.subject = number
        return Done(written, _CHANGED)

    def give_out(self, number: str, taker: Taker) -> Done[KeptItem]:
        """Write who took a thing. Raises FieldMissing, NoSuchRecord, AnnulledAlready, GivenOutAlready, NotAllowed."""
        require(self._officer, REGISTERING)
        tidy = replace(taker, name=taker.name.strip())
        if not tidy.name:
            raise FieldMissing(fields=("given_to",))
        at = self._now()
        with self._store.changing(Deed.by(self._officer, "kept_item.given_out", at)) as registers:
            item = _standing(registers, number)
            if item.given_out_at is not None:
                raise GivenOutAlready(number=number, name=item.given_to, at=item.given_out_at)
            given = registers.kept_items.give_out(number, _known_taker(registers, tidy), at, self._officer.login)
            registers.subject = number
        return Done(given, frozenset({Subject.KEPT_ITEMS, Subject.PEOPLE}))

    def annul(self, number: str, second: SecondSignIn) -> Done[KeptItem]:
        """Cross out a thing that was written by mistake: two people. Raises as `Authority.annulment`."""
        at = self._now()
        annulment = self._authority.annulment(self._officer, second, at)
        with self._store.changing(Deed.by(self._officer, "kept_item.annulled", at)) as registers:
            _standing(registers, number)
            annulled = registers.kept_items.annul(number, annulment)
            registers.subject = number
        return Done(annulled, _CHANGED)

    def item(self, number: str) -> KeptItem:
        """One thing by its number. Raises NoSuchRecord."""
        with self._store.reading() as registers:
            return _known(registers, number)

    def here(self) -> list[KeptItem]:
        """What is kept now, newest first."""
        with self._store.reading() as registers:
            return registers.kept_items.here(MOST_IN_A_LIST)

    def of_day(self, day: date) -> list[KeptItem]:
        """What was taken in or given out on a day, newest first."""
        with self._store.reading() as registers:
            return registers.kept_items.between(*registers.settings.facility().bounds(day), MOST_IN_A_LIST)


def _of_its_visit(registers: Registers, item: KeptItem) -> KeptItem:
    if not item.visit:
        return item
    visit = registers.visits.by_number(item.visit)
    if visit is None:
        raise NoSuchRecord(number=item.visit)
    owner = item.owner or visit.person.name
    return replace(item, person=visit.person, prisoner=item.prisoner or visit.prisoner, owner=owner)


def _known_taker(registers: Registers, taker: Taker) -> Taker:
    """Who is known by their document is not written a second time."""
    if taker.person is None or taker.document is None or taker.person.id:
        return taker
    known = recognition.by_proof(registers, taker.person, taker.document)
    return replace(taker, person=replace(taker.person, id=known.id)) if known else taker


def _known(registers: Registers, number: str) -> KeptItem:
    item = registers.kept_items.by_number(number)
    if item is None:
        raise NoSuchRecord(number=number)
    return item


def _standing(registers: Registers, number: str) -> KeptItem:
    item = _known(registers, number)
    if item.annulment is not None:
        raise AnnulledAlready(number=number)
    return item
