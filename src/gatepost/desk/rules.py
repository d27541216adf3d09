"""The desk of the rules: what is in force, what ships as a template, and confirming a file."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from gatepost.db.store import Registers, Store
from gatepost.desk.clock import Clock
from gatepost.domain.changes import Deed, Done, Subject
from gatepost.domain.roles import ADMINISTERING, Officer, require
from gatepost.domain.rules import HouseRules, read_rules
from gatepost.host import shipped


class RulesDesk:
    """Acts for one signed-in officer."""

    def __init__(self, store: Store, officer: Officer, now: Clock) -> None:
        self._store = store
        self._officer = officer
        self._now = now

    def in_force(self) -> HouseRules:
        """The rules of today; the template where nothing is confirmed."""
        with self._store.reading() as registers:
            return rules_on(registers, registers.settings.facility().local(self._now()).date())

    @staticmethod
    def read(text: str) -> HouseRules:
        """The rules in a file's text, not confirmed yet. Raises RulesUnusable."""
        return read_rules(text)

    def confirm(self, rules: HouseRules) -> Done[HouseRules]:
        """Bring rules into force: an administrator has compared them with the law. Raises RulesUnusable, NotAllowed."""
        require(self._officer, ADMINISTERING)
        checked = read_rules(rules.to_json())
        at = self._now()
        with self._store.changing(Deed.by(self._officer, "rules.confirmed", at)) as registers:
            confirmed = registers.rules.add(checked, self._officer.login, at)
            registers.subject = "rules"
        return Done(confirmed, frozenset({Subject.RULES}))


def rules_on(registers: Registers, day: date) -> HouseRules:
    """The rules in force on a day of the facility's calendar, or the template that nobody has confirmed."""
    return registers.rules.in_force(day) or template()


@lru_cache(maxsize=1)
def template() -> HouseRules:
    """What ships with the program."""
    return read_rules((shipped("assets") / "rules" / "template.json").read_text("utf-8"))
