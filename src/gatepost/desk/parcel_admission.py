"""A parcel against the rules of the house: when it comes in, and again when something about it is put right."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from gatepost.db.store import Registers
from gatepost.desk import recognition
from gatepost.desk.admission import House
from gatepost.desk.authority import Vouched, let_in
from gatepost.desk.watchlists import watched
from gatepost.domain.entitlements import parcel_balances
from gatepost.domain.errors import NoSuchRecord
from gatepost.domain.hindrances import Hindrance
from gatepost.domain.parcel_errors import ParcelAuthorityNeeded, ParcelForbidden, PostalNumberTaken
from gatepost.domain.parcels import Parcel, Sender, corrected
from gatepost.domain.people import Person, tidy_date
from gatepost.domain.receiving import Offer, hindrances


def admitted(registers: Registers, house: House, tidy: Parcel, vouched: Vouched | None) -> Parcel:
    """A parcel as it may be received: its sender known, its last day set, what was let pass written on it.

    Raises PostalNumberTaken, NoSuchRecord, ParcelForbidden, ParcelAuthorityNeeded, AuthorityTooLow, DateUnreadable,
    BirthInFuture.
    """
    _check_postal_number(registers, tidy)
    asked = offer(registers, house, replace(tidy, sender=_known_sender(registers, tidy.sender, house.day)))
    exceptions = _let_in(hindrances(asked, house.rules), vouched)
    return _written(replace(asked.parcel, expires_on=_expires_on(house, tidy), exceptions=exceptions), vouched)


def put_right(registers: Registers, parcel: Parcel, right: Parcel, vouched: Vouched | None) -> Parcel:
    """A parcel as it stands once what was written down wrongly is right, by the rules of the day it came in.

    What stood against it before was decided then; only what is new must be let pass now. Raises as `admitted`, and
    InspectedAlready, SignedForAlready.
    """
    received_at: datetime = parcel.received_at  # type: ignore[assignment]  # a parcel of the store has one
    house = House.at(registers, received_at)
    tidy = corrected(parcel, right)
    _check_postal_number(registers, tidy)
    tidy = replace(tidy, sender=_known_sender(registers, tidy.sender, house.day))
    before = hindrances(offer(registers, house, parcel, counted=parcel), house.rules)
    asked = offer(registers, house, tidy, counted=parcel)
    found = hindrances(asked, house.rules)
    made = _let_in([one for one in found if one not in before], vouched)
    stands = tuple(one for one in parcel.exceptions if one in {left.exception for left in found} - set(made))
    expires_on = parcel.expires_on if tidy.kind is parcel.kind else _expires_on(house, tidy)
    after = replace(asked.parcel, expires_on=expires_on, exceptions=stands + made)
    return _written(after, vouched) if made or not after.exceptions else after


def offer(registers: Registers, house: House, parcel: Parcel, counted: Parcel | None = None) -> Offer:
    """A parcel with what the store knows about its prisoner and its sender. Raises NoSuchRecord.

    `counted` is the one that is written already and is not counted against itself.
    """
    prisoner = registers.prisoners.get(parcel.prisoner.id)
    if prisoner is None:
        raise NoSuchRecord(number=parcel.prisoner.register_number)
    year = house.day.year
    used = registers.parcels.used(prisoner.id, *house.facility.year_bounds(year))
    if counted is not None and counted.counts and counted.prisoner.id == prisoner.id:
        used[counted.kind] -= 1
    sender = parcel.sender
    person_id = sender.person.id if sender.person else 0
    return Offer(
        parcel=replace(parcel, prisoner=prisoner),
        day=house.day,
        language=house.facility.language,
        balances=parcel_balances(house.rules, prisoner, year, used),
        restrictions=registers.restrictions.touching(person_id, prisoner.id),
        watched=watched(registers, house.day, sender.person or Person(sender.name, "", "", "", ""), sender.document),
    )


def _check_postal_number(registers: Registers, parcel: Parcel) -> None:
    taken = registers.parcels.by_postal_number(parcel.postal_number)
    if taken is not None and taken.number != parcel.number:
        raise PostalNumberTaken(postal=parcel.postal_number, number=taken.number, at=taken.received_at)


def _let_in(found: list[Hindrance] | tuple[Hindrance, ...], vouched: Vouched | None) -> tuple[str, ...]:
    return let_in(found, vouched, ParcelForbidden, ParcelAuthorityNeeded)


def _written(parcel: Parcel, vouched: Vouched | None) -> Parcel:
    """With who let it pass, where something was."""
    by = vouched if parcel.exceptions else None
    return replace(parcel, authorised_by=by.officer.login if by else "", authorised_reason=by.reason if by else "")


def _known_sender(registers: Registers, sender: Sender, day: date) -> Sender:
    """A sender whose document proves who they are is not written a second time."""
    if sender.person is None:
        return sender
    person = replace(sender.person, birth_date=tidy_date(sender.person.birth_date, day))
    document = sender.document
    known = recognition.by_proof(registers, person, document) if document and not person.id else None
    return replace(sender, person=replace(person, id=known.id if known else person.id))


def _expires_on(house: House, parcel: Parcel) -> str:
    days = house.rules.parcels.kinds[parcel.kind].storage_days if house.rules.is_confirmed else None
    return "" if days is None else (house.day + timedelta(days=days)).isoformat()
