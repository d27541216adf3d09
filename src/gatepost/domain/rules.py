"""The rules of the law and of the house as data: one file with a source and a period of validity.

A new law or another prison is another file, not another program. What ships (`assets/rules/template.json`) is a
template that nobody has confirmed: it is shown, and refuses nothing, until an administrator confirms it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import Any

from gatepost.domain.errors import RulesUnusable
from gatepost.domain.restrictions import RestrictionKind
from gatepost.domain.roles import Role
from gatepost.domain.sessions import Session
from gatepost.domain.visits import VisitKind

FORMAT = 1  # of the file
LONGEST_VISIT = 7 * 24 * 60  # minutes
_MOST = 1_000  # of anything that is counted

Names = Mapping[str, Mapping[str, str]]  # code → language → word


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

    `sessions` say when visits are held; a kind that has none may be booked at any time. `confirmed_by` is empty while
    nobody has confirmed the set.
    """

    source: str
    valid_from: date
    valid_until: date | None
    adult_age: int
    most_visitors: int
    kinds: Mapping[VisitKind, KindRule]
    regimes: Names
    conditions: Names
    norms: Mapping[tuple[str, str, VisitKind], int]
    restrictions: Mapping[RestrictionKind, Passing]
    lockers: int
    sessions: tuple[Session, ...] = ()
    confirmed_by: str = ""

    @property
    def is_confirmed(self) -> bool:
        """Whether an administrator has confirmed the set."""
        return bool(self.confirmed_by)

    def holds_on(self, day: date) -> bool:
        """Whether the set is in force on a day."""
        return self.valid_from <= day and (self.valid_until is None or day <= self.valid_until)

    def norm(self, regime: str, conditions: str, kind: VisitKind) -> int | None:
        """How many visits of a kind a year; None where nothing is said."""
        return self.norms.get((regime, conditions, kind)) if self.kinds[kind].counted else None

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
        content = json.loads(text)
    except ValueError as error:
        raise RulesUnusable(place="file") from error
    file = _Place(content, "")
    if file.take("gatepost_rules", int) != FORMAT:
        raise RulesUnusable(place="gatepost_rules")
    regimes, conditions = _names(file.part("regimes")), _names(file.part("conditions"))
    rules = HouseRules(
        source=file.text("source"),
        valid_from=file.day("valid_from"),
        valid_until=None if file.is_null("valid_until") else file.day("valid_until"),
        adult_age=file.count("adult_age", 100),
        most_visitors=file.count("most_visitors", _MOST),
        kinds={kind: _kind(file.part("kinds").part(kind)) for kind in VisitKind},
        regimes=regimes,
        conditions=conditions,
        norms=_norms(file, regimes, conditions),
        restrictions={kind: _passing(file.part("restrictions"), kind) for kind in RestrictionKind},
        lockers=file.count("lockers", _MOST),
        sessions=tuple(_session(part) for part in file.parts("sessions")),
    )
    if rules.valid_until is not None and rules.valid_until < rules.valid_from:
        raise RulesUnusable(place="valid_until")
    return rules


class _Place:
    """A part of the file that knows its name, for the sentence that says what cannot be used."""

    def __init__(self, content: Any, name: str) -> None:
        if not isinstance(content, dict):
            raise RulesUnusable(place=name or "file")
        self._content, self._name = content, name

    @property
    def named_here(self) -> list[str]:
        return list(self._content)

    def named(self, key: str) -> str:
        return f"{self._name}.{key}" if self._name else key

    def take(self, key: str, kind: type) -> Any:
        value = self._content.get(key)
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise RulesUnusable(place=self.named(key))
        return value

    def is_null(self, key: str) -> bool:
        return self._content.get(key) is None

    def part(self, key: str) -> _Place:
        return _Place(self._content.get(key), self.named(key))

    def parts(self, key: str) -> list[_Place]:
        """A list of parts; a file that says nothing has none."""
        listed = [] if self.is_null(key) else self.take(key, list)
        return [_Place(one, f"{self.named(key)}[{at}]") for at, one in enumerate(listed)]

    def texts(self) -> dict[str, str]:
        """Every key with its text."""
        return {key: self.text(key) for key in self._content}

    def text(self, key: str) -> str:
        text = str(self.take(key, str)).strip()
        if not text:
            raise RulesUnusable(place=self.named(key))
        return text

    def count(self, key: str, most: int) -> int:
        value = int(self.take(key, int))
        if not 0 <= value <= most:
            raise RulesUnusable(place=self.named(key))
        return value

    def clock(self, key: str) -> time:
        try:
            return time.fromisoformat(self.text(key))
        except ValueError as error:
            raise RulesUnusable(place=self.named(key)) from error

    def day(self, key: str) -> date:
        try:
            return date.fromisoformat(self.text(key))
        except ValueError as error:
            raise RulesUnusable(place=self.named(key)) from error


def _names(part: _Place) -> Names:
    return {code: part.part(code).texts() for code in part.named_here}


def _kind(part: _Place) -> KindRule:
    return KindRule(
        minutes=None if part.is_null("minutes") else part.count("minutes", LONGEST_VISIT),
        counted=bool(part.take("counted", bool)),
        permission=bool(part.take("permission", bool)),
        approval=not part.is_null("approval") and bool(part.take("approval", bool)),
        papers=tuple(paper.texts() for paper in part.parts("papers")),
    )


def _session(part: _Place) -> Session:
    session = Session(
        weekdays=_members(part, "weekdays", int, range(1, 8)),
        starts=part.clock("from"),
        ends=part.clock("until"),
        kinds=frozenset(VisitKind(kind) for kind in _members(part, "kinds", str, list(VisitKind))),
        room=part.text("room"),
        places=part.count("places", _MOST),
    )
    if session.ends <= session.starts:
        raise RulesUnusable(place=part.named("until"))
    return session


def _members(part: _Place, key: str, kind: type, allowed: Sequence[Any]) -> frozenset[Any]:
    """A list of which every one is allowed, at least one."""
    listed = part.take(key, list)
    if not listed or any(not isinstance(one, kind) or one not in allowed for one in listed):
        raise RulesUnusable(place=part.named(key))
    return frozenset(listed)


def _norms(file: _Place, regimes: Names, conditions: Names) -> dict[tuple[str, str, VisitKind], int]:
    """Lines of the table; a number that is left out or null says nothing."""
    norms = {}
    for at, line in enumerate(file.take("norms", list)):
        part = _Place(line, f"norms[{at}]")
        regime, condition = part.text("regime"), part.text("conditions")
        if regime not in regimes or condition not in conditions:
            raise RulesUnusable(place=part.named("regime" if regime not in regimes else "conditions"))
        for kind in VisitKind:
            if not part.is_null(kind):
                norms[regime, condition, kind] = part.count(kind, _MOST)
    return norms


def _passing(part: _Place, kind: RestrictionKind) -> Passing:
    try:
        return Passing(part.text(kind))
    except ValueError as error:
        raise RulesUnusable(place=part.named(kind)) from error


def _written(rules: HouseRules) -> dict[str, object]:
    return {
        "gatepost_rules": FORMAT,
        "source": rules.source,
        "valid_from": rules.valid_from.isoformat(),
        "valid_until": rules.valid_until.isoformat() if rules.valid_until else None,
        "adult_age": rules.adult_age,
        "most_visitors": rules.most_visitors,
        "lockers": rules.lockers,
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
            | {
                kind.value: rules.norms.get((regime, condition, kind))
                for kind in VisitKind
                if rules.kinds[kind].counted
            }
            for regime in rules.regimes
            for condition in rules.conditions
        ],
        "restrictions": {kind.value: passing.value for kind, passing in rules.restrictions.items()},
    }
