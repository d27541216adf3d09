"""The desk where a post's set-up is written into one file, and taken from one."""

from __future__ import annotations

from gatepost.db.store import Registers, Store
from gatepost.desk.clock import Clock
from gatepost.domain.changes import Deed, Done, Subject
from gatepost.domain.facility import Facility
from gatepost.domain.roles import ADMINISTERING, Officer, require
from gatepost.domain.set_up_file import Difference, SetUp, differences, read_set_up


class SetUpFileDesk:
    """Acts for one signed-in administrator."""

    def __init__(self, store: Store, officer: Officer, now: Clock) -> None:
        self._store = store
        self._officer = officer
        self._now = now

    def written(self) -> str:
        """The file's text. Raises NotAllowed."""
        require(self._officer, ADMINISTERING)
        with self._store.reading() as registers:
            return self._here(registers).to_json()

    def compare(self, text: str) -> list[Difference]:
        """What taking a file would change. Raises SetUpUnusable, SettingUnusable, RulesUnusable, NotAllowed."""
        require(self._officer, ADMINISTERING)
        with self._store.reading() as registers:
            return differences(self._here(registers), read_set_up(text))

    def take(self, text: str) -> Done[Facility]:
        """Set everything as the file says; its rules are in force from then on, confirmed by who takes them.

        Whole or not at all. Raises SetUpUnusable, SettingUnusable, RulesUnusable, NotAllowed, ClockMovedBack.
        """
        require(self._officer, ADMINISTERING)
        at = self._now()
        with self._store.changing(Deed.by(self._officer, "set_up.taken", at)) as registers:
            here = self._here(registers)
            taken = read_set_up(text).taken_at(here.facility)
            registers.settings.save(taken.facility)
            if any(one.name == "rules" for one in differences(here, taken)) and taken.rules is not None:
                registers.rules.add(taken.rules, self._officer.login, at)
            registers.subject = "settings"
        return Done(taken.facility, frozenset({Subject.SETTINGS, Subject.RULES}))

    def _here(self, registers: Registers) -> SetUp:
        facility = registers.settings.facility()
        return SetUp(facility, registers.rules.in_force(facility.day_of(self._now())))
