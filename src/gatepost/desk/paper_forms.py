"""The desk of forms on paper: numbering blank ones, entering them after a power cut, crossing spoiled ones out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from gatepost.db.store import Registers, Store
from gatepost.db.visits import Allowed
from gatepost.desk.admission import House, of_one_person, question, with_tidy_dates
from gatepost.desk.clock import Clock
from gatepost.domain.admittance import hindrances
from gatepost.domain.changes import Deed, Done, Subject
from gatepost.domain.hindrances import Hindrance
from gatepost.domain.paper_forms import BackEntry, FormState, PaperForm, check_count, checked_reason
from gatepost.domain.roles import REGISTERING, Officer, require
from gatepost.domain.rules import Passing
from gatepost.domain.shift_errors import FormUnknown
from gatepost.domain.visits import Visit

MOST_IN_A_LIST = 500


@dataclass(frozen=True)
class Entered:
    """A visit that was entered from a form, and what would have stood against it at the gate."""

    visit: Visit
    against: tuple[Hindrance, ...]


class PaperFormsDesk:
    """Acts for one signed-in officer."""

    def __init__(self, store: Store, officer: Officer, now: Clock) -> None:
        self._store = store
        self._officer = officer
        self._now = now

    def number(self, count: int) -> Done[list[PaperForm]]:
        """Give so many blank forms their numbers. Raises TooManyForms, NotAllowed, ClockMovedBack."""
        require(self._officer, REGISTERING)
        check_count(count)
        at = self._now()
        with self._store.changing(Deed.by(self._officer, "forms.printed", at)) as registers:
            year = registers.settings.facility().local(at).year
            forms = [registers.paper_forms.add(at, year, self._officer.login) for _ in range(count)]
            registers.subject = forms[0].number
        return Done(forms, frozenset({Subject.FORMS}))

    def newest(self) -> list[PaperForm]:
        """The forms, the newest first."""
        with self._store.reading() as registers:
            return registers.paper_forms.newest(MOST_IN_A_LIST)

    def counts(self) -> Mapping[FormState, int]:
        """How many there are of each state."""
        with self._store.reading() as registers:
            return registers.paper_forms.counts()

    def spoil(self, number: str, reason: str) -> Done[PaperForm]:
        """Cross a form out that will never be entered. Raises FormUnknown, FormSettled, FieldMissing, NotAllowed."""
        require(self._officer, REGISTERING)
        why = checked_reason(reason)
        at = self._now()
        with self._store.changing(Deed.by(self._officer, "form.spoiled", at)) as registers:
            form = _form(registers, number)
            form.check_blank()
            spoiled = registers.paper_forms.spoil(form.number, why, at, self._officer.login)
            registers.subject = form.number
        return Done(spoiled, frozenset({Subject.FORMS}))

    def enter(self, entry: BackEntry) -> Done[Entered]:
        """Register the visit that a form tells of, at its real time.

        What would have stood against it is written down as let pass on paper, not refused: the visit has happened.
        Raises FormUnknown, FormSettled, TimeNotPossible, FieldMissing, Unconfirmed, DateUnreadable, BirthInFuture,
        AlreadyInside, NoSuchRecord, NotAllowed, ClockMovedBack.
        """
        require(self._officer, REGISTERING)
        entry.admission.check()
        now = self._now()
        deed = Deed.by(self._officer, "visit.entered_from_paper", now, **entry.admission.evidence())
        with self._store.changing(deed) as registers:
            form = _form(registers, entry.form)
            entry.check(form, now)
            house = House.at(registers, entry.arrived_at)
            admission = with_tidy_dates(entry.admission, house.day)
            admission = of_one_person(registers, admission, comes_in=entry.left_at is None)
            asked = question(
                registers,
                house,
                admission.person,
                admission.prisoner_id,
                admission.kind,
                "",
                document=admission.document,
            )
            against = tuple(one for one in hindrances(asked, house.rules) if one.passing is not Passing.WARNS)
            allowed = Allowed(
                at=entry.arrived_at,
                year=house.day.year,
                officer=self._officer.login,
                exceptions=tuple(one.exception for one in against),
                form=form.number,
                entered_at=now,
                shift=registers.shifts.number_at(entry.arrived_at),
                left_at=entry.left_at,
                outcome=entry.outcome,
            )
            visit = registers.visits.admit(replace(admission, party=""), allowed)
            registers.paper_forms.enter(form.number, visit.number, now, self._officer.login)
            registers.subject = visit.number
        return Done(Entered(visit, against), frozenset({Subject.VISITS, Subject.PEOPLE, Subject.FORMS}))


def _form(registers: Registers, number: str) -> PaperForm:
    form = registers.paper_forms.by_number(number.strip().upper())
    if form is None:
        raise FormUnknown(number=number.strip())
    return form
