"""A prison that does not exist, with a year of people who do not exist: what one practises on."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time, timedelta

from gatepost.db.store import Store
from gatepost.db.visits import Allowed
from gatepost.desk.arrivals import document_in, person_in
from gatepost.desk.authority import Authority
from gatepost.desk.clock import Clock
from gatepost.desk.parcels import ParcelsDesk
from gatepost.domain import names
from gatepost.domain.amounts import Unit
from gatepost.domain.changes import Deed
from gatepost.domain.facility import Facility
from gatepost.domain.parcels import Inspected, Parcel, ParcelItem, ParcelKind, Sender
from gatepost.domain.people import IdentityDocument, Person, Prisoner
from gatepost.domain.reading import DocumentReading
from gatepost.domain.roles import Officer
from gatepost.domain.visits import Admission, Outcome, Relation, VisitKind

Step = Callable[[int], None]
_Pair = tuple[tuple[Person, IdentityDocument], Prisoner, Relation]
DAYS = 365
_PRISONERS, _VISITORS = 40, 90
_SEED = 47
# Words for “example”, “sample”, “practice” in the languages of the house, made into names: nobody bears them.
_SURNAMES = (
    *("Примеров", "Образцов", "Учебнов", "Пробнов", "Выдуманов", "Условнов", "Тестов", "Мисалов", "Үлгүев", "Сыноов"),
    *("Машыгуев", "Ойдонов", "Болжолов", "Шарттуев", "Экземпляров", "Моделев", "Макетов", "Схемов", "Сказочнов"),
)
_MEN = ("Образец", "Пример", "Вариант", "Шаблон", "Эталон", "Мисал", "Үлгү", "Сыноо", "Болжол", "Шарт")
_WOMEN = ("Выдумка", "Проба", "Модель", "Схема", "Небылица", "Ойлоп", "Үлгүнүса", "Мисалгүл", "Сынгүл", "Болжолай")
_THINGS = (("Чай", 500, Unit.GRAM), ("Сахар", 1000, Unit.GRAM), ("Носки", 3, Unit.PIECE), ("Мыло", 2, Unit.PIECE))
_VISIT_MINUTES = 90
_MOST_A_DAY = 6
_INSIDE_NOW = 3
_PARCEL_EVERY_DAYS = 4
_WORKING_DAYS = 6


class InventedYear:
    """Writes the year into an empty store, day by day, as if it had been lived."""

    def __init__(self, store: Store, officer: Officer, facility: Facility, now: Clock, authority: Authority) -> None:
        self._store = store
        self._authority = authority
        self._officer = officer
        self._facility = facility
        self._now = now
        self._rng = random.Random(_SEED)  # noqa: S311 - nothing secret: the same year each time
        self._number = 0

    def write(self, specimens: Sequence[DocumentReading], step: Step) -> None:
        """Everybody and everything of a year up to now; `step` is told the days that are done.

        Who shows the `specimens` has been here before.
        """
        prisoners = self._add_prisoners()
        visitors = [(person_in(one), document_in(one)) for one in specimens]
        visitors += [self._visitor() for _ in range(_VISITORS - len(visitors))]
        pairs = [(one, self._rng.choice(prisoners), self._rng.choice(list(Relation))) for one in visitors]
        last = self._facility.day_of(self._now())
        for at in range(DAYS):
            day = last - timedelta(days=DAYS - 1 - at)
            if day.weekday() < _WORKING_DAYS and day != last:
                self._live(day, pairs, prisoners, with_parcel=at % _PARCEL_EVERY_DAYS == 0)
            step(at + 1)
        self._today(pairs[-_INSIDE_NOW:], prisoners)

    def _add_prisoners(self) -> list[Prisoner]:
        at = self._moment(self._facility.day_of(self._now()) - timedelta(days=DAYS), time(7))
        with self._store.changing(Deed.by(self._officer, "prisoner.added", at)) as registers:
            prisoners = []
            for place in range(1, _PRISONERS + 1):
                prisoners.append(registers.prisoners.add(self._prisoner(place)))
                registers.journal(prisoners[-1].register_number)
            return prisoners

    def _prisoner(self, place: int) -> Prisoner:
        surname, given = self._rng.choice(_SURNAMES), self._rng.choice(_MEN)
        born = date(1970, 1, 1) + timedelta(days=self._rng.randrange(12_000))
        unit = f"Отряд {1 + place % 6}"
        return Prisoner(f"УЧ-{place:03d}", surname, given, born.isoformat(), unit)

    def _visitor(self) -> tuple[Person, IdentityDocument]:
        self._number += 1
        is_woman = self._rng.random() < 0.7
        surname = self._rng.choice(_SURNAMES) + ("а" if is_woman else "")
        given = self._rng.choice(_WOMEN if is_woman else _MEN)
        born = date(1955, 1, 1) + timedelta(days=self._rng.randrange(17_000))
        person = Person(
            surname=names.to_latin(surname).upper(),
            given_names=names.to_latin(given).upper(),
            birth_date=born.isoformat(),
            sex="F" if is_woman else "M",
            nationality="UTO",
            surname_cyrillic=surname,
            given_names_cyrillic=given,
        )
        expires = f"{self._now().year + 2 + self._number % 7}-06-30"
        return person, IdentityDocument("TD3", "P", "UTO", f"PR{self._number:07d}", expires)

    def _live(self, day: date, pairs: list[_Pair], prisoners: list[Prisoner], with_parcel: bool) -> None:
        """A day that is over: who came left again, and a parcel went its way."""
        came = self._rng.sample(pairs, self._rng.randrange(1, _MOST_A_DAY))
        times = sorted(self._moment(day, time(9 + self._rng.randrange(6), self._rng.randrange(60))) for _ in came)
        numbers = self._admit(list(zip(came, times, strict=True)))
        left = times[-1] + timedelta(minutes=_VISIT_MINUTES)
        with self._store.changing(Deed.by(self._officer, "visit.left", left)) as registers:
            for number, at in zip(numbers, times, strict=True):
                visit = registers.visits.by_number(number)
                if visit is not None:
                    gone = at + timedelta(minutes=self._rng.randrange(30, _VISIT_MINUTES))
                    registers.visits.check_out(visit, gone, Outcome.COMPLETED, self._officer.login)
                    registers.journal(number)
        if with_parcel:
            self._parcel(self._moment(day, time(17)), self._rng.choice(prisoners), is_over=True)

    def _admit(self, arrivals: list[tuple[_Pair, datetime]]) -> list[str]:
        numbers = []
        deed = Deed.by(self._officer, "visit.admitted", arrivals[-1][1])
        with self._store.changing(deed) as registers:
            for ((person, document), prisoner, relation), at in arrivals:
                known = registers.people.by_document(document.issuer, document.number)
                seconds = self._rng.randrange(12, 60)
                admission = Admission(
                    known or person, document, prisoner.id, VisitKind.SHORT_TERM, relation, window_seconds=seconds
                )
                year = self._facility.local(at).year
                visit = registers.visits.admit(admission, Allowed(at, year, self._officer.login))
                registers.journal(visit.number)
                numbers.append(visit.number)
        return numbers

    def _today(self, inside: list[_Pair], prisoners: list[Prisoner]) -> None:
        """Some are inside now, and parcels wait for somebody."""
        now = self._now()
        times = [now - timedelta(minutes=minutes) for minutes in (70, 40, 15)]
        self._admit(list(zip(inside, times, strict=True)))
        for minutes in (12, 8, 4):
            self._parcel(now - timedelta(minutes=minutes), self._rng.choice(prisoners), is_over=False)

    def _parcel(self, at: datetime, prisoner: Prisoner, is_over: bool) -> None:
        desk = ParcelsDesk(self._store, self._officer, lambda: at, self._authority)
        surname = self._rng.choice(_SURNAMES)
        sender = Sender(f"{surname}а {self._rng.choice(_WOMEN)}", address="Учебная улица, 1")
        things = self._rng.sample(_THINGS, 3)
        items = tuple(ParcelItem(name, unit, amount) for name, amount, unit in things)
        received = desk.receive(Parcel(ParcelKind.PACKET, prisoner, sender, items, grams=2_000)).value
        if is_over:
            looks = [Inspected(place, item.amount) for place, item in enumerate(received.items, 1)]
            desk.inspect(received.number, looks)
            desk.hand_over([received.number])

    def _moment(self, day: date, at: time) -> datetime:
        return datetime.combine(day, at, self._facility.zone).astimezone(UTC)
