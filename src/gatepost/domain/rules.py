"""The rules of the law and of the house as data: one file with a source and a period of validity.

A new law or another prison is another file, not another program. What ships (`assets/rules/template.json`) is a
template that nobody has confirmed: it is shown, and refuses nothing, until an administrator confirms it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from gatepost.domain.errors import RulesUnusable
from gatepost.domain.json_text import json_of
from gatepost.domain.parcel_rules import NO_PARCEL_RULES, ParcelRules, read_parcel_rules, written_parcel_rules
from gatepost.domain.parcels import ParcelKind
from gatepost.domain.restrictions import RestrictionKind
from gatepost.domain.roles import Role
from gatepost.domain.rules_file import MOST, Names, Place
from gatepost.domain.sessions import Session
from gatepost.domain.visits import VisitKind

Countable = VisitKind | ParcelKind  # what the year's norms are set for

FORMAT = 1  # of the file
MOST_YEARS = 100  # of keeping personal data
LONGEST_VISIT = 7 * 24 * 60  # minutes


class Passing(StrEnum):
    """Who may let a visitor pass although a restriction matches."""

    WARNS = "warns"  # it only warns
    DUTY_OFFICER = "duty_officer"
    ADMINISTRATOR = "administrator"
    NOBODY = "nobody"

    @property
    def roles(self) -> frozenset[Role]:
        """Whose own sign-in passes it."""
        by = {
            Passing.DUTY_OFFICER: frozenset({Role.DUTY_OFFICER, Role.ADMINISTRATOR}),
            Passing.ADMINISTRATOR: frozenset({Role.ADMINISTRATOR}),
        }
        return by.get(self, frozenset())


@dataclass(frozen=True)
class KindRule:
    """One kind of visit.

    How many minutes it may last (None: no limit), whether it counts against the year's norm, whether it needs a
    written permission, whether only approved visitors come, and which papers must be shown beside the identity document
    (each by language).
    """

    minutes: int | None
    counted: bool
    permission: bool
    approval: bool = False
    papers: tuple[Mapping[str, str], ...] = ()


@dataclass(frozen=True)
class HouseRules:
    """One set of rules. `norms` says how many visits of a kind a prisoner may have a year, by regime and conditions.

    `sessions` say when visits are held; a kind that has none may be booked at any time. `retention_years` is how long
    personal data are kept after the last record (None: for ever). `confirmed_by` is empty while nobody has confirmed
    the set.
    """

    source: str
    valid_from: date
    valid_until: date | None
    adult_age: int
    most_visitors: int
    kinds: Mapping[VisitKind, KindRule]
    regimes: Names
    conditions: Names
    norms: Mapping[tuple[str, str, Countable], int]
    restrictions: Mapping[RestrictionKind, Passing]
    lockers: int
    sessions: tuple[Session, ...] = ()
    parcels: ParcelRules = NO_PARCEL_RULES
    retention_years: int | None = None
    confirmed_by: str = ""

    @property
    def is_confirmed(self) -> bool:
        """Whether an administrator has confirmed the set."""
        return bool(self.confirmed_by)

    def holds_on(self, day: date) -> bool:
        """Whether the set is in force on a day."""
        return self.valid_from <= day and (self.valid_until is None or day <= self.valid_until)

    def norm(self, regime: str, conditions: str, kind: Countable) -> int | None:
        """How many visits or parcels of a kind a year; None where nothing is said."""
        return self.norms.get((regime, conditions, kind)) if kind in self.counted else None

    @property
    def counted(self) -> tuple[Countable, ...]:
        """The kinds of visit and of parcel that count against the year's norms."""
        visits = [kind for kind, rule in self.kinds.items() if rule.counted]
        return (*visits, *(kind for kind, rule in self.parcels.kinds.items() if rule.counted))

    def sessions_for(self, kind: VisitKind) -> tuple[Session, ...]:
        """When visits of a kind are held; empty where any time will do, or nobody has confirmed the set."""
        return tuple(one for one in self.sessions if kind in one.kinds) if self.is_confirmed else ()

    @property
    def only_approved(self) -> frozenset[VisitKind]:
        """The kinds for which only approved visitors come; none where nobody has confirmed the set."""
        return frozenset(kind for kind, rule in self.kinds.items() if rule.approval and self.is_confirmed)

    def to_json(self) -> str:
        """The file's text; who confirmed it is not part of it."""
        return json.dumps(_written(self), ensure_ascii=False, indent=2) + "\n"


def read_rules(text: str) -> HouseRules:
    """Rules from a file's text. Raises RulesUnusable, which names the first place that cannot be used."""
    try:
        content = json_of(text)
    except ValueError as error:
        raise RulesUnusable(place="file") from error
    return rules_in(content)


def rules_in(content: Any) -> HouseRules:
    """Rules from what a file says. Raises RulesUnusable, which names the first place that cannot be used."""
    file = Place(content, "")
    if file.take("gatepost_rules", int) != FORMAT:
        raise RulesUnusable(place="gatepost_rules")
    regimes, conditions = _names(file.part("regimes")), _names(file.part("conditions"))
    rules = HouseRules(
        source=file.text("source"),
        valid_from=file.day("valid_from"),
        valid_until=None if file.is_null("valid_until") else file.day("valid_until"),
        adult_age=file.count("adult_age", 100),
        most_visitors=file.count("most_visitors", MOST),
        kinds={kind: _kind(file.part("kinds").part(kind)) for kind in VisitKind},
        regimes=regimes,
        conditions=conditions,
        norms=_norms(file, regimes, conditions),
        restrictions={kind: file.part("restrictions").member(kind, Passing) for kind in RestrictionKind},
        lockers=file.count("lockers", MOST),
        sessions=tuple(_session(part) for part in file.parts("sessions")),
        retention_years=file.limit("retention_years", MOST_YEARS),
        parcels=NO_PARCEL_RULES if file.is_null("parcels") else read_parcel_rules(file.part("parcels")),
    )
    if rules.valid_until is not None and rules.valid_until < rules.valid_from:
        raise RulesUnusable(place="valid_until")
    if rules.retention_years == 0:
        raise RulesUnusable(place="retention_years")
    return rules


def _names(part: Place) -> Names:
    return {code: part.part(code).texts() for code in part.keys}


def _kind(part: Place) -> KindRule:
    return KindRule(
        minutes=part.limit("minutes", LONGEST_VISIT),
        counted=bool(part.take("counted", bool)),
        permission=bool(part.take("permission", bool)),
        approval=part.flag("approval", otherwise=False),
        papers=tuple(paper.texts() for paper in part.parts("papers")),
    )


def _session(part: Place) -> Session:
    session = Session(
        weekdays=part.members("weekdays", int, range(1, 8)),
        starts=part.clock("from"),
        ends=part.clock("until"),
        kinds=frozenset(VisitKind(kind) for kind in part.members("kinds", str, list(VisitKind))),
        room=part.text("room"),
        places=part.count("places", MOST),
    )
    if session.ends <= session.starts:
        raise RulesUnusable(place=part.named("until"))
    return session


def _norms(file: Place, regimes: Names, conditions: Names) -> dict[tuple[str, str, Countable], int]:
    """Lines of the table; a number that is left out or null says nothing."""
    norms: dict[tuple[str, str, Countable], int] = {}
    for at, line in enumerate(file.take("norms", list)):
        part = Place(line, f"norms[{at}]")
        regime, condition = part.text("regime"), part.text("conditions")
        if regime not in regimes or condition not in conditions:
            raise RulesUnusable(place=part.named("regime" if regime not in regimes else "conditions"))
        for kind in (*VisitKind, *ParcelKind):
            if not part.is_null(kind):
                norms[regime, condition, kind] = part.count(kind, MOST)
    return norms


def _written(rules: HouseRules) -> dict[str, object]:
    return {
        "gatepost_rules": FORMAT,
        "source": rules.source,
        "valid_from": rules.valid_from.isoformat(),
        "valid_until": rules.valid_until.isoformat() if rules.valid_until else None,
        "adult_age": rules.adult_age,
        "most_visitors": rules.most_visitors,
        "lockers": rules.lockers,
        "retention_years": rules.retention_years,
        "kinds": {
            kind.value: {
                "minutes": rule.minutes,
                "counted": rule.counted,
                "permission": rule.permission,
                "approval": rule.approval,
                "papers": [dict(paper) for paper in rule.papers],
            }
            for kind, rule in rules.kinds.items()
        },
        "sessions": [
            {
                "weekdays": sorted(one.weekdays),
                "from": f"{one.starts:%H:%M}",
                "until": f"{one.ends:%H:%M}",
                "kinds": sorted(one.kinds),
                "room": one.room,
                "places": one.places,
            }
            for one in rules.sessions
        ],
        "regimes": {code: dict(words) for code, words in rules.regimes.items()},
        "conditions": {code: dict(words) for code, words in rules.conditions.items()},
        "norms": [
            {"regime": regime, "conditions": condition}
            | {kind.value: rules.norms.get((regime, condition, kind)) for kind in rules.counted}
            for regime in rules.regimes
            for condition in rules.conditions
        ],
        "restrictions": {kind.value: passing.value for kind, passing in rules.restrictions.items()},
        "parcels": written_parcel_rules(rules.parcels),
    }
