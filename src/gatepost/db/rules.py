"""The rules of the house: every set that an administrator confirmed, the newest in force first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from functools import lru_cache

from sqlalchemy import select
from sqlalchemy.orm import Session

from gatepost.db.prepared import Prepared
from gatepost.db.tables import RuleSetRow
from gatepost.domain.rules import HouseRules, read_rules

# Asked at every visit, and each text is parsed once.
_NEWEST_FIRST = Prepared(select(RuleSetRow.content, RuleSetRow.confirmed_by).order_by(RuleSetRow.id.desc()))
_parsed: Callable[[str], HouseRules] = lru_cache(maxsize=16)(read_rules)


class RuleSets:
    """The register of rules."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def in_force(self, day: date) -> HouseRules | None:
        """The newest confirmed set that holds on a day."""
        for content, confirmed_by in _NEWEST_FIRST.all(self._session.connection()):
            rules = replace(_parsed(content), confirmed_by=confirmed_by)
            if rules.holds_on(day):
                return rules
        return None

    def add(self, rules: HouseRules, confirmed_by: str, at: datetime) -> HouseRules:
        """Write a set that was confirmed just now."""
        self._session.add(RuleSetRow(content=rules.to_json(), confirmed_by=confirmed_by, confirmed_at=at))
        self._session.flush()
        return replace(rules, confirmed_by=confirmed_by)
