"""The desk of parcels: receive, inspect, store, hand over, return, take away by act; and every scan on the way."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from gatepost.db.store import Registers, Store
from gatepost.desk.admission import House
from gatepost.desk.authority import Authority, SecondSignIn
from gatepost.desk.clock import Clock
from gatepost.desk.parcel_admission import admitted, offer, put_right
from gatepost.domain.annulments import Annulment
from gatepost.domain.changes import Deed, Done, Subject
from gatepost.domain.entitlements import Balance
from gatepost.domain.errors import AnnulledAlready, FieldMissing, NoSuchRecord
from gatepost.domain.hindrances import Hindrance
from gatepost.domain.parcel_errors import CheckDue, PrisonerGone
from gatepost.domain.parcels import (
    OPEN,
    Inspected,
    ListedParcel,
    Move,
    Parcel,
    ParcelState,
    Sender,
    Step,
    inspected,
    moved,
)
from gatepost.domain.receiving import Judged, hindrances, judge
from gatepost.domain.roles import REGISTERING, Officer, require
from gatepost.domain.rules_file import worded

MOST_IN_A_LIST = 500
_CHANGED = frozenset({Subject.PARCELS})


@dataclass(frozen=True)
class Consideration:
    """What stands for and against a parcel before it is received, and where things have been hidden in its items."""

    balances: tuple[Balance, ...]
    hindrances: tuple[Hindrance, ...]
    hiding: tuple[tuple[str, str], ...]


class ParcelsDesk:
    """Acts for one signed-in officer. `draw` says whether a parcel is drawn for another check: 0 of so many."""

    def __init__(
        self,
        store: Store,
        officer: Officer,
        now: Clock,
        authority: Authority,
        draw: Callable[[int], int] = secrets.randbelow,
    ) -> None:
        self._store = store
        self._officer = officer
        self._now = now
        self._authority = authority
        self._draw = draw

    def consider(self, parcel: Parcel) -> Consideration:
        """What stands for and against receiving a parcel, as far as it is typed. Raises NoSuchRecord."""
        with self._store.reading() as registers:
            house = House.at(registers, self._now())
            asked = offer(registers, house, parcel)
            known = [(item.name, house.rules.parcels.item(item.code)) for item in parcel.items]
            hiding = [(name, worded(one.hiding, asked.language)) for name, one in known if one and one.hiding]
            return Consideration(asked.balances, hindrances(asked, house.rules), tuple(hiding))

    def receive(self, parcel: Parcel, second: SecondSignIn | None = None) -> Done[Parcel]:
        """Write a parcel that was taken in at the window or from the post.

        Raises FieldMissing, PostalNumberWrong, PostalNumberTaken, NoSuchRecord, ParcelForbidden, ParcelAuthorityNeeded,
        AuthorityTooLow, WrongPassword, DateUnreadable, BirthInFuture, NotAllowed, ClockMovedBack.
        """
        require(self._officer, REGISTERING)
        tidy = parcel.checked()
        vouched = self._authority.vouched(second)
        at = self._now()
        with self._store.changing(Deed.by(self._officer, "parcel.received", at)) as registers:
            house = House.at(registers, at)
            accepted = replace(admitted(registers, house, tidy, vouched), check_due=self._is_drawn(house))
            received = registers.parcels.add(accepted, at, house.day.year, self._officer.login)
            registers.subject = received.number
        return Done(received, frozenset({Subject.PARCELS, Subject.PEOPLE}))

    def correct(self, number: str, right: Parcel, reason: str, second: SecondSignIn | None = None) -> Done[Parcel]:
        """Write a parcel's new version; the old one stays in its history.

        Raises as `receive`, and FieldMissing without a reason, AnnulledAlready, InspectedAlready, SignedForAlready.
        """
        require(self._officer, REGISTERING)
        tidy, why = right.checked(), reason.strip()
        if not why:
            raise FieldMissing(fields=("reason",))
        vouched = self._authority.vouched(second)
        with self._store.changing(Deed.by(self._officer, "parcel.corrected", self._now(), reason=why)) as registers:
            parcel = put_right(registers, _standing(registers, number), tidy, vouched)
            written = registers.parcels.correct(parcel)
            registers.subject = number
        return Done(written, frozenset({Subject.PARCELS, Subject.PEOPLE}))

    def inspect(self, number: str, results: Sequence[Inspected], grams: int = 0, witnesses: str = "") -> Done[Parcel]:
        """Write what the inspection found of every item that was received; what is seized takes an act.

        Raises NoSuchRecord, AnnulledAlready, NotInspected, TooMuchKeptBack, FieldMissing, ExplanationMissing,
        NotAllowed, ClockMovedBack.
        """
        require(self._officer, REGISTERING)
        if any(one.seized for one in results) and not witnesses.strip():
            raise FieldMissing(fields=("witnesses",))
        at = self._now()
        with self._store.changing(Deed.by(self._officer, "parcel.inspected", at)) as registers:
            parcel = _standing(registers, number)
            after = replace(parcel, items=inspected(parcel, results), grams=grams or parcel.grams)
            year = registers.settings.facility().local(at).year
            states = (ParcelState.INSPECTED, ParcelState.REFUSED, ParcelState.SEIZED)
            steps = [
                Step(to, at, self._officer.login, places, people=witnesses.strip() if to is ParcelState.SEIZED else "")
                for to in states
                if (places := _new_places(parcel, after, to))
            ]
            for step in steps:
                after = registers.parcels.change(after, step, year)
            registers.subject = number
        return Done(after, _CHANGED)

    def move(self, number: str, move: Move, place: str = "") -> Done[Parcel]:
        """Store, return, refuse, take away or destroy by act; `place` is where it is stored.

        Raises NoSuchRecord, AnnulledAlready, StepNotPossible, FieldMissing, ExplanationMissing, PrisonerGone, CheckDue,
        NotAllowed, ClockMovedBack.
        """
        if move.to is ParcelState.STORED and not place.strip():
            raise FieldMissing(fields=("storage_place",))
        done = self._move_all([number], move, place.strip())
        return Done(done.value[0], done.changed)

    def hand_over(self, numbers: Sequence[str], witness: str = "") -> Done[list[Parcel]]:
        """Write that the prisoners have signed for these parcels: all of them, or none.

        `witness` says who saw that a prisoner took it and would not sign. Raises as `move`.
        """
        return self._move_all(numbers, Move(ParcelState.HANDED_OVER, people=witness), "")

    def check_again(self, number: str) -> Done[Parcel]:
        """Write that a parcel drawn for another check was looked into once more. Raises NoSuchRecord, NotAllowed."""
        require(self._officer, REGISTERING)
        at = self._now()
        with self._store.changing(Deed.by(self._officer, "parcel.checked_again", at)) as registers:
            parcel = _standing(registers, number)
            checked = registers.parcels.change(replace(parcel, check_due=False), None, 0)
            registers.subject = number
        return Done(checked, _CHANGED)

    def annul(self, number: str, second: SecondSignIn) -> Done[Parcel]:
        """Cross out a parcel that was written by mistake: two people. Raises as `Authority.annulment`, NoSuchRecord."""
        at = self._now()
        annulment: Annulment = self._authority.annulment(self._officer, second, at)
        with self._store.changing(Deed.by(self._officer, "parcel.annulled", at)) as registers:
            _standing(registers, number)
            annulled = registers.parcels.annul(number, annulment)
            registers.subject = number
        return Done(annulled, _CHANGED)

    def scan(self, text: str) -> Judged:
        """What a scanned number is answered. The scan is kept before it is judged, whatever it says."""
        require(self._officer, REGISTERING)
        at = self._now()
        tidy = text.strip().upper()
        with self._store.changing(Deed.by(self._officer, "parcel.scanned", at)) as registers:
            scan = registers.parcels.keep_scan(tidy, at, self._officer.login)
        with self._store.changing(Deed.by(self._officer, "parcel.scan_judged", at)) as registers:
            parcel = registers.parcels.by_number(tidy) or registers.parcels.by_postal_number(tidy)
            judged = judge(tidy, parcel, registers.settings.facility().local(at).date(), at)
            registers.parcels.answer_scan(scan, judged)
            registers.subject = judged.parcel.number if judged.parcel else ""
        return judged

    def parcel(self, number: str) -> Parcel:
        """One parcel by our number. Raises NoSuchRecord."""
        with self._store.reading() as registers:
            return _known(registers, number)

    def find(self, text: str) -> Parcel | list[ListedParcel]:
        """By any number: ours, the post's, an act's, the sender's document's, the prisoner's.

        The parcel itself where only one has the number, else the newest of them, or none.
        """
        with self._store.reading() as registers:
            return registers.parcels.find(text)

    def of_day(self, day: date) -> list[ListedParcel]:
        """What was received on a day, newest first, at most `MOST_IN_A_LIST`."""
        with self._store.reading() as registers:
            return registers.parcels.between(*registers.settings.facility().bounds(day), MOST_IN_A_LIST)

    def standing(self, state: ParcelState) -> list[ListedParcel]:
        """What stands in a state, the longest there first, at most `MOST_IN_A_LIST`."""
        with self._store.reading() as registers:
            return registers.parcels.in_state(state, MOST_IN_A_LIST)

    def open_counts(self) -> Mapping[ParcelState, int]:
        """How many stand in each state in which something is still to be done."""
        with self._store.reading() as registers:
            return {state: registers.parcels.count_in(state) for state in OPEN}

    def find_senders(self, query: str) -> list[Sender]:
        """Senders who have sent before, by name in any script."""
        with self._store.reading() as registers:
            return registers.parcels.senders(query)

    def _move_all(self, numbers: Sequence[str], move: Move, place: str) -> Done[list[Parcel]]:
        require(self._officer, REGISTERING)
        at = self._now()
        with self._store.changing(Deed.by(self._officer, f"parcel.{move.to.value}", at)) as registers:
            year = registers.settings.facility().local(at).year
            standing = [_standing(registers, number) for number in numbers]
            changed = []
            for parcel in standing:
                changed.append(self._moved(registers, parcel, move, place, at, year))
                registers.journal(parcel.number)
        return Done(changed, _CHANGED)

    def _moved(self, registers: Registers, parcel: Parcel, move: Move, place: str, at: datetime, year: int) -> Parcel:
        if move.to is ParcelState.HANDED_OVER:
            _check_may_be_handed_over(parcel)
            move = replace(move, people=move.people or parcel.prisoner.name)
        tidy = move.checked()
        items, places = moved(parcel, tidy)
        said = "; ".join([*tidy.reasons, tidy.reason] if tidy.reason else tidy.reasons)
        step = Step(tidy.to, at, self._officer.login, places, said, people=tidy.people)
        after = replace(parcel, items=items, place=place or parcel.place)
        return registers.parcels.change(after, step, year)

    def _is_drawn(self, house: House) -> bool:
        one_in = house.rules.parcels.check_one_in
        return house.rules.is_confirmed and one_in > 0 and self._draw(one_in) == 0


def _check_may_be_handed_over(parcel: Parcel) -> None:
    if parcel.prisoner.has_left:
        raise PrisonerGone(name=parcel.prisoner.name, status=parcel.prisoner.status, number=parcel.number)
    if parcel.check_due:
        raise CheckDue(number=parcel.number)


def _new_places(before: Parcel, after: Parcel, state: ParcelState) -> tuple[int, ...]:
    """The places that an inspection brought to a state."""
    return tuple(at for at in after.places_in(state) if at not in before.places_in(state))


def _known(registers: Registers, number: str) -> Parcel:
    parcel = registers.parcels.by_number(number)
    if parcel is None:
        raise NoSuchRecord(number=number)
    return parcel


def _standing(registers: Registers, number: str) -> Parcel:
    """A parcel that was not annulled."""
    parcel = _known(registers, number)
    if parcel.annulment is not None:
        raise AnnulledAlready(number=number)
    return parcel
